/** Items of a trait impl against the trait: missing and foreign ones, receivers, counts of parameters, lifetimes. */
import type { Diagnostic, Label, SubDiagnostic } from '../../diagnostic.js';
import { error, unsupported } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { anyTy } from '../../types/fold.js';
import type { DefId } from '../../types/program.js';
import type { Items } from '../context.js';
import { compareType } from './assoc-types.js';
import { compareSignatures } from './compare.js';
import { implHead } from './impls.js';

export function checkMembers(items: Items, def: DefId): void {
  const impl = items.impl(def);
  const { source } = items.table.nodes[def];
  if (!impl.trait || impl.negative || source.kind !== 'item' || source.item.kind !== 'impl') return;
  const trait = impl.trait.trait;
  const members = items.table.childrenOf(trait);
  const given = new Set<DefId>();
  for (const item of impl.items) {
    const own = items.def(item);
    const named = members.filter((member) => items.def(member).name === own.name);
    const match = named.find((member) => items.def(member).kind === own.kind);
    if (match !== undefined) {
      given.add(match);
      if (own.kind === 'assoc-fn') compareFns(items, item, match);
      else if (own.kind === 'assoc-type') compareType(items, item, match);
    } else if (items.isLibrary(trait) || items.table.incomplete.has(trait)) {
      items.report(
        item,
        2,
        unsupported(own.nameSpan, `\`${own.name}\` of the trait \`${items.def(trait).name}\``),
      );
    } else if (named.length === 0) items.report(item, 1, notMember(items, item, trait));
    else items.report(item, 1, wrongKind(items, item, named[0], trait));
  }
  const missing = members.filter((member) => !given.has(member) && !hasDefault(items, member));
  if (missing.length && !items.table.incomplete.has(def) && !items.table.incomplete.has(trait))
    reportMissing(items, def, missing);
}

function hasDefault(items: Items, member: DefId): boolean {
  const { source } = items.table.nodes[member];
  if (source.kind !== 'assoc') return false;
  switch (source.item.kind) {
    case 'fn':
      return source.item.body !== undefined;
    case 'const':
      return source.item.expr !== undefined;
    case 'type':
      return source.item.ty !== undefined;
    default:
      return true;
  }
}

function reportMissing(items: Items, def: DefId, missing: readonly DefId[]): void {
  const names = missing.map((member) => `\`${items.def(member).name}\``).join(', ');
  const labels: Label[] = [
    { span: implHead(items, def), text: `missing ${names} in implementation`, primary: true },
  ];
  const children: SubDiagnostic[] = [];
  for (const member of missing) {
    const { name, span, kind } = items.def(member);
    if (!items.isLibrary(member)) labels.push({ span, text: `\`${name}\` from trait`, primary: false });
    else
      children.push({
        level: 'help',
        message: `implement the missing item: \`${kind === 'assoc-type' ? `type ${name} = /* Type */;` : `fn ${name}() { todo!() }`}\``,
        labels: [],
      });
  }
  const diagnostic: Diagnostic = {
    level: 'error',
    code: 'E0046',
    message: `not all trait items implemented, missing: ${names}`,
    labels,
    children,
  };
  // Our library may leave a default body out: of its traits only what it marks as required is certain.
  const library = missing.some((member) => items.isLibrary(member));
  items.report(
    def,
    2,
    library ? unsupported(implHead(items, def), `an impl without ${names}`) : diagnostic,
    false,
  );
}

const words = { 'assoc-fn': 'method', 'assoc-const': 'const', 'assoc-type': 'type' } as const;
const codes = { 'assoc-fn': 'E0407', 'assoc-const': 'E0438', 'assoc-type': 'E0437' } as const;

function notMember(items: Items, item: DefId, trait: DefId): Diagnostic {
  const { kind, name, span } = items.def(item);
  const key = kind as keyof typeof words;
  const path = items.def(trait).name;
  return error(
    codes[key],
    span,
    `${words[key]} \`${name}\` is not a member of trait \`${path}\``,
    `not a member of trait \`${path}\``,
  );
}

function wrongKind(items: Items, item: DefId, member: DefId, trait: DefId): Diagnostic {
  const { kind, name, span } = items.def(item);
  const what = { 'assoc-fn': 'method', 'assoc-const': 'const', 'assoc-type': 'type' }[
    kind as keyof typeof words
  ];
  const code = { 'assoc-fn': 'E0324', 'assoc-const': 'E0323', 'assoc-type': 'E0325' }[
    kind as keyof typeof words
  ] as 'E0324' | 'E0323' | 'E0325';
  const path = items.def(trait).name;
  const diagnostic = error(
    code,
    span,
    `item \`${name}\` is an associated ${what}, which doesn't match its trait \`${path}\``,
    'does not match trait',
  );
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span: items.def(member).span, text: 'item in trait', primary: false }],
  };
}

// ---------------------------------------------------------------- functions

function compareFns(items: Items, item: DefId, member: DefId): void {
  const own = fnSig(items, item);
  const wanted = fnSig(items, member);
  if (!own || !wanted) return;
  // A body is what it is, whether or not its signature is the trait's.
  const report = (diagnostic: Diagnostic) => items.report(item, 2, diagnostic, false);
  const name = own.ident.name;
  const library = items.isLibrary(member);
  if (own.self && !wanted.self) {
    const text = selfText(own.self);
    const diagnostic = error(
      'E0185',
      headOf(items, item, own),
      `method \`${name}\` has a \`${text}\` declaration in the impl, but not in the trait`,
      `\`${text}\` used in impl`,
    );
    const label = {
      span: items.def(member).span,
      text: `trait method declared without \`${text}\``,
      primary: false,
    };
    return report(library ? diagnostic : { ...diagnostic, labels: [...diagnostic.labels, label] });
  }
  if (!own.self && wanted.self) {
    const text = selfText(wanted.self);
    const diagnostic = error(
      'E0186',
      headOf(items, item, own),
      `method \`${name}\` has a \`${text}\` declaration in the trait, but not in the impl`,
      `expected \`${text}\` in impl`,
    );
    const label = { span: items.def(member).span, text: `\`${text}\` used in trait`, primary: false };
    return report(library ? diagnostic : { ...diagnostic, labels: [...diagnostic.labels, label] });
  }
  const lifetimes = compareLifetimes(items, item, member, own, wanted);
  if (lifetimes) return report(lifetimes);
  const ownTypes = typeParams(own);
  const wantedTypes = typeParams(wanted);
  if (ownTypes !== wantedTypes)
    return report(typeCount(items, item, member, own, wanted, ownTypes, wantedTypes));
  const counts = [own, wanted].map((sig) => sig.params.length + (sig.self ? 1 : 0));
  if (counts[0] === counts[1]) compareSignatures(items, items.def(item).parent!, item, member);
  else report(paramCount(items, item, member, own, wanted, counts[0], counts[1]));
}

function fnSig(items: Items, def: DefId): ast.FnSig | undefined {
  const { source } = items.table.nodes[def];
  return source.kind === 'assoc' && source.item.kind === 'fn' ? source.item.sig : undefined;
}

function selfText(self: ast.SelfParam): string {
  if (self.ty) return 'self: …';
  if (!self.ref) return 'self';
  return self.mutable ? '&mut self' : '&self';
}

function headOf(items: Items, def: DefId, sig: ast.FnSig): Span {
  return { ...sig.span, file: items.def(def).span.file };
}

function typeParams(sig: ast.FnSig): number {
  return sig.generics.params.filter((param) => param.kind !== 'lifetime').length;
}

/**
 * E0195: the same number of early-bound lifetimes on both sides, and where names correspond by position, early or late
 * alike (rustc's `check_region_bounds_on_impl_item`).
 */
function compareLifetimes(
  items: Items,
  item: DefId,
  member: DefId,
  own: ast.FnSig,
  wanted: ast.FnSig,
): Diagnostic | undefined {
  const mine = items.scope(item);
  const theirs = items.scope(member);
  const early = (params: typeof mine.params) => params.filter((param) => param.kind === 'lifetime').length;
  if (early(mine.params) === early(theirs.params)) return undefined;
  const differ = mine.late.length + items.generics(item).late.length > 0 || theirs.late.length > 0;
  const name = own.ident.name;
  const what = own.self ? 'method' : 'associated function';
  // rustc finds out by equating the signatures, which it cannot where associated types stand in them.
  const { inputs, output } = items.fn(member).sig;
  const plain = ![...inputs, output].some((ty) => anyTy(ty, (part) => part.kind === 'projection'));
  const mismatch = differ && plain && earlyOrLateDiffer(items, item, member);
  if (mismatch)
    return {
      ...error('E0195', mismatch.span, 'lifetime parameters do not match the trait definition'),
      children: [
        {
          level: 'note',
          message: 'lifetime parameters differ in whether they are early- or late-bound',
          labels: [],
        },
        { level: 'note', message: `\`${mismatch.name}\` differs between the trait and impl`, labels: [] },
      ],
    };
  const diagnostic = error(
    'E0195',
    genericsSpan(own),
    `lifetime parameters or bounds on ${what} \`${name}\` do not match the trait declaration`,
    `lifetimes do not match ${what} in trait`,
  );
  if (items.isLibrary(member)) return diagnostic;
  return {
    ...diagnostic,
    labels: [
      ...diagnostic.labels,
      {
        span: genericsSpan(wanted),
        text: `lifetimes in impl do not match this ${what} in trait`,
        primary: false,
      },
    ],
  };
}

/** The first lifetime, by position among all of them, that is early-bound on one side only. */
function earlyOrLateDiffer(
  items: Items,
  item: DefId,
  member: DefId,
): { name: string; span: Span } | undefined {
  const list = (def: DefId) => {
    const late = items.generics(def).late.map(({ name, span }) => ({ name, span, late: true }));
    const early = items
      .scope(def)
      .params.flatMap(({ kind, name, span }) => (kind === 'lifetime' ? [{ name, span, late: false }] : []));
    return [...early, ...late].sort((a, b) => a.span.lo - b.span.lo);
  };
  const mine = list(item);
  const theirs = list(member);
  for (let i = 0; i < Math.min(mine.length, theirs.length); i++)
    if (mine[i].late !== theirs[i].late) {
      const anonymous = mine[i].name === "'_";
      const { span } = mine[i];
      return { name: mine[i].name, span: anonymous ? { ...span, hi: span.lo + 1 } : span };
    }
  return undefined;
}

/** `<…>`, or the empty place after the name. */
function genericsSpan(sig: ast.FnSig): Span {
  const { generics, ident } = sig;
  return generics.params.length ? generics.span : { ...ident.span, lo: ident.span.hi };
}

function typeCount(
  items: Items,
  item: DefId,
  member: DefId,
  own: ast.FnSig,
  wanted: ast.FnSig,
  has: number,
  wants: number,
): Diagnostic {
  const what = own.self ? 'method' : 'associated function';
  const count = (n: number) => `${n} type parameter${n === 1 ? '' : 's'}`;
  const message = `${what} \`${own.ident.name}\` has ${count(has)} but its trait declaration has ${count(wants)}`;
  const at = own.generics.params[0]?.span ?? { ...own.ident.span, lo: own.ident.span.hi };
  const diagnostic = error('E0049', at, message, `found ${count(has)}`);
  if (items.isLibrary(member) || item === member) return diagnostic;
  const span = wanted.generics.params[0]?.span ?? wanted.ident.span;
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span, text: `expected ${count(wants)}`, primary: false }],
  };
}

function paramCount(
  items: Items,
  item: DefId,
  member: DefId,
  own: ast.FnSig,
  wanted: ast.FnSig,
  has: number,
  wants: number,
): Diagnostic {
  const count = (n: number) => `${n} parameter${n === 1 ? '' : 's'}`;
  const trait = items.def(items.def(member).parent!).name;
  const message = `method \`${own.ident.name}\` has ${count(has)} but the declaration in trait \`${trait}::${own.ident.name}\` has ${wants}`;
  const places = (sig: ast.FnSig): Span[] => [
    ...(sig.self ? [sig.self.span] : []),
    ...sig.params.map((param) => param.ty.span),
  ];
  const around = (sig: ast.FnSig): Span => {
    const spans = places(sig);
    return spans.length ? { ...spans[0], hi: spans.at(-1)!.hi } : sig.span;
  };
  const diagnostic = error('E0050', around(own), message, `expected ${count(wants)}, found ${has}`);
  if (items.isLibrary(member) || item === member) return diagnostic;
  const label = { span: around(wanted), text: `trait requires ${count(wants)}`, primary: false };
  return { ...diagnostic, labels: [...diagnostic.labels, label] };
}
