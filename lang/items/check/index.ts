/** Errors of items, without looking into bodies. */
import { error, primarySpan } from '../../diagnostic.js';
import type * as ast from '../../syntax/ast.js';
import { cfgActive } from '../../syntax/cfg.js';
import type { DefId } from '../../types/program.js';
import type { ProgramItems } from '../program.js';
import { checkAdt } from './adt.js';
import { checkRequiredBounds } from './assoc-types.js';
import { checkGenerics } from './generics.js';
import { checkImpl } from './impls.js';
import { checkMembers } from './members.js';
import { checkBounds, checkFields, checkImplTypes } from './outlives.js';
import { checkOverlap } from './overlap.js';
import { checkPackedDerive } from './packed-derives.js';
import { checkStatic } from './statics.js';
import { checkTraitBounds } from './trait-bounds.js';
import { checkTraitLifetimes } from './trait-lifetimes.js';
import { checkUnionFields } from './union-fields.js';

/** Asks for everything about the program's own definitions, so that every error is reported, and checks what follows. */
export function checkItems(items: ProgramItems, crates: readonly ast.Crate[], binary: boolean): void {
  const own = items.defs.filter((def) => !def.library);
  for (const { id, kind } of own) {
    switch (kind) {
      case 'struct':
      case 'enum':
      case 'union':
        items.adt(id);
        break;
      case 'type-alias':
        items.alias(id);
        break;
      case 'fn':
      case 'assoc-fn':
        items.fn(id);
        break;
      case 'const':
      case 'static':
      case 'assoc-const':
        items.const(id);
        break;
      case 'trait':
        items.trait(id);
        break;
      case 'impl':
        items.impl(id);
        break;
      case 'assoc-type':
        items.assocTy(id);
        break;
      default:
        continue;
    }
    items.predicates(id);
    for (const param of items.generics(id).params) void [param.default, param.ty];
    checkGenerics(items, id);
  }
  for (const { id, kind } of own) {
    if (kind !== 'impl') checkTraitBounds(items, id);
    if (bounded.has(kind)) checkBounds(items, id);
    if (bounded.has(kind) || kind === 'assoc-type') checkTraitLifetimes(items, id);
    if (kind === 'struct' || kind === 'enum' || kind === 'union') {
      checkAdt(items, id);
      checkFields(items, id);
      if (kind === 'union') checkUnionFields(items, id);
    } else if (kind === 'static') {
      checkStatic(items, id);
    } else if (kind === 'trait') {
      checkRequiredBounds(items, id);
    } else if (kind === 'impl') {
      checkImpl(items, id);
      checkPackedDerive(items, id);
      checkMembers(items, id);
      checkImplTypes(items, id);
    }
  }
  const impls = own.flatMap((def) => (def.kind === 'impl' ? [def.id] : []));
  checkOverlap(items, impls);
  const incoherent = incoherentTraits(items, impls);
  for (const id of impls) if (!incoherent.has(items.impl(id).trait?.trait)) checkTraitBounds(items, id);
  if (binary) for (const crate of crates) checkMain(items, crate);
}

/** Traits of which some impl should not be: of their impls rustc says nothing more. */
function incoherentTraits(items: ProgramItems, impls: readonly DefId[]): ReadonlySet<DefId | undefined> {
  const places = items.diagnostics.filter((it) => coherence.has(it.code ?? '')).map(primarySpan);
  const traits = new Set<DefId | undefined>();
  for (const id of impls) {
    const { span } = items.def(id);
    if (places.some((at) => at?.file === span.file && span.lo <= at.lo && at.hi <= span.hi))
      traits.add(items.impl(id).trait?.trait);
  }
  traits.delete(undefined);
  return traits;
}

const coherence: ReadonlySet<string> = new Set(
  'E0117 E0119 E0120 E0184 E0199 E0200 E0204 E0206 E0210 E0366 E0367 E0751'.split(' '),
);

/** What may have bounds that are checked. */
const bounded: ReadonlySet<string> = new Set(['struct', 'enum', 'union', 'fn', 'assoc-fn', 'trait', 'impl']);

/** E0601; E0752. */
function checkMain(items: ProgramItems, crate: ast.Crate): void {
  const root = items.table.crates.find((one) => !one.library)!.root;
  const main = items.names.inModule(root, 'values', 'main', root);
  if (main?.kind === 'def' && items.def(main.def).kind === 'fn' && items.fn(main.def).qualifiers.async) {
    const message = '`main` function is not allowed to be `async`';
    const span = items.fn(main.def).ast?.span ?? items.def(main.def).nameSpan;
    items.report(main.def, 1, error('E0752', span, message, message), false);
  }
  if (main) return;
  if (crate.attrs.some((attr) => attr.path === 'no_main') || !cfgActive(crate.attrs)) return;
  const { file, hi } = crate.items.at(-1)?.span ?? crate.span;
  const name = items.sources?.files[file]?.name ?? 'main.rs';
  const message = `\`main\` function not found in crate \`${crateName(name)}\``;
  const diagnostic = error(
    'E0601',
    { file, lo: hi, hi },
    message,
    `consider adding a \`main\` function to \`${name}\``,
  );
  items.report(root.def, 1, diagnostic, false);
}

function crateName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.rs$/, '').replace(/[^A-Za-z0-9_]/g, '_');
}
