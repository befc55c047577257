/** Errors of items, without looking into bodies. */
import { error, primarySpan } from '../../diagnostic.js';
import type * as ast from '../../syntax/ast.js';
import type { DefId } from '../../types/program.js';
import type { ProgramItems } from '../program.js';
import { leadsTo } from '../traits.js';
import { checkAdt } from './adt.js';
import { checkRequiredBounds } from './assoc-types.js';
import { checkDiscriminants } from './discriminants.js';
import { attribute } from '../attributes.js';
import { checkFalseBounds } from './false-bounds.js';
import { checkGenerics } from './generics.js';
import { checkImpl } from './impls.js';
import { checkMain } from './main.js';
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
  const trivial = crates.some(({ attrs }) => /\btrivial_bounds\b/.test(attribute(attrs, 'feature') ?? ''));
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
  const inCycle = new Set<DefId>();
  for (const { id, kind } of own) {
    if (kind !== 'impl') checkTraitBounds(items, id);
    if (bounded.has(kind)) checkBounds(items, id);
    if (bounded.has(kind) && !trivial) checkFalseBounds(items, id);
    if (bounded.has(kind) || kind === 'assoc-type') checkTraitLifetimes(items, id);
    if (kind === 'struct' || kind === 'enum' || kind === 'union') {
      checkAdt(items, id);
      checkFields(items, id);
      if (kind === 'union') checkUnionFields(items, id);
      if (kind === 'enum') checkDiscriminants(items, id);
    } else if (kind === 'static') {
      checkStatic(items, id);
    } else if (kind === 'trait') {
      checkSupertraitCycle(items, id, inCycle);
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
  for (const crate of crates) checkMain(items, crate, binary);
}

/** E0391: a trait that is above itself; of the traits of one cycle the first is told. */
function checkSupertraitCycle(items: ProgramItems, id: DefId, told: Set<DefId>): void {
  for (const { trait, bound } of items.superTraits(id)) {
    if (told.has(id) || !leadsTo(items, trait, id, new Set())) continue;
    for (const { id: other, kind } of items.defs)
      if (kind === 'trait' && leadsTo(items, id, other, new Set()) && leadsTo(items, other, id, new Set()))
        told.add(other);
    const message = `cycle detected when computing the super predicates of \`${items.def(id).name}\``;
    items.report(id, 2, error('E0391', bound.path.span, message));
  }
}

/** The same of one function that belongs to no trait: what is said of it says nothing of other items. */
export function checkFunction(items: ProgramItems, id: DefId): void {
  items.fn(id);
  items.predicates(id);
  for (const param of items.generics(id).params) void [param.default, param.ty];
  checkGenerics(items, id);
  checkTraitBounds(items, id);
  checkBounds(items, id);
  checkTraitLifetimes(items, id);
}

/** What is checked of all items only where each lifetime is declared. */
export function checkLifetimes(items: ProgramItems): void {
  for (const { id, kind, library } of items.defs)
    if (!library && (bounded.has(kind) || kind === 'assoc-type')) checkTraitLifetimes(items, id);
}

/** Traits of which some impl should not be: of their impls rustc says nothing more. */
function incoherentTraits(items: ProgramItems, impls: readonly DefId[]): ReadonlySet<DefId | undefined> {
  const places = items.diagnostics.filter((it) => coherence.has(it.code ?? '')).map(primarySpan);
  const traits = new Set<DefId | undefined>();
  for (const id of impls) {
    const { source } = items.table.nodes[id];
    // Of a derived impl rustc tells where its type is declared.
    const { span } = items.def(source.kind === 'derived' ? source.adt : id);
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
