/** Impls: unconstrained parameters (E0207), `Drop` and `Copy` (E0120, E0366, E0367, E0184, E0204, E0206), orphans. */
import type { SubDiagnostic } from '../../diagnostic.js';
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { anyTy, sameArgs, sameRegion, sameTraitRef, sameTy, substPredicate } from '../../types/fold.js';
import { printPredicate, printRegion, printTy } from '../../types/print.js';
import type { DefId, ImplDef } from '../../types/program.js';
import type { GenericArg, Predicate, Region, TraitRef, Ty } from '../../types/ty.js';
import type { Items } from '../context.js';
import { constrainedBy, paramsOf, paramsOfArgs } from './constrained.js';
import { isCopy } from './copy.js';
import { leadsTo } from '../traits.js';

export function checkImpl(items: Items, def: DefId): void {
  const impl = items.impl(def);
  if (impl.selfTy.kind === 'error' || items.poisoned.has(def)) return;
  const { source } = items.table.nodes[def];
  if (source.kind === 'item' && source.item.kind === 'impl') {
    checkUnconstrained(items, def, impl);
    if (!source.item.trait) return checkInherent(items, def, impl);
  }
  if (!impl.trait || impl.negative) return;
  checkSafety(items, def, impl.trait.trait);
  const trait = items.def(impl.trait.trait);
  if (trait.lang === 'drop') checkDrop(items, def, impl);
  else if (trait.lang === 'copy') checkCopy(items, def, impl);
  else if (trait.lang === 'sized') return;
  if (source.kind === 'item') checkOrphan(items, def, impl, impl.trait);
}

/** E0199, E0200: `unsafe` stands at the impl if it stands at the trait, or if its destructor may leave parameters dangling. */
function checkSafety(items: Items, def: DefId, trait: DefId): void {
  const written = items.table.nodes[def].source;
  const declared = items.table.nodes[trait].source;
  if (written.kind !== 'item' || written.item.kind !== 'impl') return;
  if (declared.kind !== 'item' || declared.item.kind !== 'trait') return;
  const { name } = items.def(trait);
  if (written.item.unsafe && !declared.item.unsafe && !items.impl(def).mayDangle.length)
    items.report(
      def,
      2,
      error('E0199', implHead(items, def), `implementing the trait \`${name}\` is not unsafe`),
    );
  if (!written.item.unsafe && declared.item.unsafe)
    items.report(
      def,
      2,
      error('E0200', implHead(items, def), `the trait \`${name}\` requires an \`unsafe impl\` declaration`),
    );
}

/** The text of an impl from `impl` to its self type. */
export function implHead(items: Items, def: DefId): Span {
  const { source } = items.table.nodes[def];
  const { span } = items.def(def);
  if (source.kind !== 'item' || source.item.kind !== 'impl') return items.def(def).nameSpan;
  const attrs = source.item.attrs.filter((attr) => !attr.inner);
  const start = attrs.length ? Math.max(span.lo, attrs.at(-1)!.span.hi) : span.lo;
  return {
    file: span.file,
    lo: start === span.lo ? start : skipBlank(items, span.file, start),
    hi: source.item.self.span.hi,
  };
}

function skipBlank(items: Items, file: number, at: number): number {
  const text = items.sources?.files[file]?.text;
  if (!text) return at;
  let lo = at;
  while (/\s/.test(text[lo] ?? '')) lo++;
  return lo;
}

function selfSpan(items: Items, def: DefId): Span {
  const { source } = items.table.nodes[def];
  return source.kind === 'item' && source.item.kind === 'impl'
    ? source.item.self.span
    : items.def(def).nameSpan;
}

// ---------------------------------------------------------------- E0207

function checkUnconstrained(items: Items, def: DefId, impl: ImplDef): void {
  const scope = items.scope(def);
  const fixed = new Set<number>();
  paramsOf(impl.selfTy, fixed);
  if (impl.trait) paramsOfArgs(impl.trait.args, fixed);
  const constrained = constrainedBy(items.predicates(def), fixed);
  // An unconstrained lifetime does harm only where an associated type speaks of it.
  const inItems = new Set<number>();
  for (const item of impl.items) {
    if (items.def(item).kind !== 'assoc-type') continue;
    const { ty } = items.assocTy(item);
    if (ty) paramsOf(ty, inItems, true);
  }
  for (const param of scope.params) {
    if (constrained.has(param.index)) continue;
    if (param.kind === 'lifetime' && !inItems.has(param.index)) continue;
    const what =
      param.kind === 'lifetime'
        ? 'lifetime parameter'
        : param.kind === 'type'
          ? 'type parameter'
          : 'const parameter';
    const span = param.kind === 'const' && param.ast ? param.ast.span : param.span;
    const message = `the ${what} \`${param.name}\` is not constrained by the impl trait, self type, or predicates`;
    items.report(def, 2, error('E0207', span, message, `unconstrained ${what}`));
  }
}

// ---------------------------------------------------------------- Drop

function checkDrop(items: Items, def: DefId, impl: ImplDef): void {
  const { selfTy } = impl;
  if (selfTy.kind !== 'adt' || items.isLibrary(selfTy.def)) {
    items.report(
      def,
      2,
      error(
        'E0120',
        selfSpan(items, def),
        'the `Drop` trait may only be implemented for local structs, enums, and unions',
        'must be a struct, enum, or union in the current crate',
      ),
    );
    return;
  }
  const adt = items.def(selfTy.def);
  const kind = adt.kind;
  const specialized = specializedArg(items, selfTy.args);
  if (specialized) {
    const same = `use the same sequence of generic lifetime, type and const parameters as the ${kind} definition`;
    const note: SubDiagnostic = { level: 'note', message: specialized, labels: [] };
    const where: SubDiagnostic = {
      level: 'note',
      message: same,
      labels: [{ span: { ...adt.span, hi: adt.nameSpan.hi }, text: '', primary: true }],
    };
    const diagnostic = error('E0366', implHead(items, def), '`Drop` impls cannot be specialized');
    items.report(def, 2, { ...diagnostic, children: [note, where] });
    return;
  }
  const known = [...items.predicates(selfTy.def), ...items.inferredOutlives(selfTy.def)].map((one) =>
    substPredicate(one, selfTy.args),
  );
  for (const predicate of items.predicates(def)) {
    if (known.some((one) => saysSame(items, one, predicate)) || regionChain(known, predicate)) continue;
    const diagnostic = error(
      'E0367',
      boundSpan(items, def, predicate) ?? implHead(items, def),
      `\`Drop\` impl requires \`${printPredicate(items, predicate)}\` but the ${kind} it is implemented for does not`,
    );
    items.report(def, 2, {
      ...diagnostic,
      children: [
        {
          level: 'note',
          message: 'the implementor must specify the same requirement',
          labels: [{ span: { ...adt.span, hi: adt.nameSpan.hi }, text: '', primary: true }],
        },
      ],
    });
  }
}

/** Why the arguments of a `Drop` impl's type are not just its parameters. */
function specializedArg(items: Items, args: readonly GenericArg[]): string | undefined {
  const seen: GenericArg[] = [];
  for (const arg of args) {
    const text =
      arg.kind === 'type'
        ? printTy(items, arg.ty)
        : arg.kind === 'lifetime'
          ? printRegion(arg.region)
          : 'constant';
    const isParam =
      arg.kind === 'type'
        ? arg.ty.kind === 'param'
        : arg.kind === 'lifetime'
          ? arg.region.kind === 'early'
          : arg.value.kind === 'param';
    if (!isParam) return `\`${text}\` is not a generic parameter`;
    if (seen.some((other) => sameArgs([other], [arg]))) return `\`${text}\` is mentioned multiple times`;
    seen.push(arg);
  }
  return undefined;
}

function saysSame(items: Items, known: Predicate, wanted: Predicate): boolean {
  if (known.kind === 'trait' && wanted.kind === 'trait') {
    if (sameTraitRef(known.ref, wanted.ref)) return true;
    const [a, b] = [known.ref.args[0], wanted.ref.args[0]];
    return (
      a.kind === 'type' &&
      b.kind === 'type' &&
      sameTy(a.ty, b.ty) &&
      leadsTo(items, known.ref.trait, wanted.ref.trait, new Set())
    );
  }
  if (known.kind === 'projection' && wanted.kind === 'projection')
    return known.item === wanted.item && sameArgs(known.args, wanted.args) && sameTy(known.ty, wanted.ty);
  if (known.kind === 'region-outlives' && wanted.kind === 'region-outlives')
    return sameRegion(known.longer, wanted.longer) && sameRegion(known.shorter, wanted.shorter);
  if (known.kind === 'type-outlives' && wanted.kind === 'type-outlives')
    return sameTy(known.ty, wanted.ty) && sameRegion(known.region, wanted.region);
  return false;
}

/** `'a: 'c` from `'a: 'b` and `'b: 'c`; everything outlives itself, `'static` everything. */
function regionChain(known: readonly Predicate[], wanted: Predicate): boolean {
  if (wanted.kind === 'type-outlives')
    return known.some(
      (one) =>
        one.kind === 'type-outlives' &&
        sameTy(one.ty, wanted.ty) &&
        (one.region.kind === 'static' ||
          regionChain(known, { kind: 'region-outlives', longer: one.region, shorter: wanted.region })),
    );
  if (wanted.kind !== 'region-outlives') return false;
  const { longer, shorter } = wanted;
  if (longer.kind === 'static' || sameRegion(longer, shorter)) return true;
  const reached: Region[] = [longer];
  for (const from of reached)
    for (const one of known)
      if (one.kind === 'region-outlives' && sameRegion(one.longer, from)) {
        if (sameRegion(one.shorter, shorter)) return true;
        if (!reached.some((other) => sameRegion(other, one.shorter))) reached.push(one.shorter);
      }
  return false;
}

/** Where the bound on a type parameter stands; rustc points at the whole head for lifetimes. */
export function boundSpan(items: Items, def: DefId, predicate: Predicate): Span | undefined {
  const scope = items.scope(def);
  const subject = predicate.kind === 'trait' ? predicate.ref.args[0] : undefined;
  const ty =
    subject?.kind === 'type' ? subject.ty : predicate.kind === 'type-outlives' ? predicate.ty : undefined;
  if (ty?.kind !== 'param') return undefined;
  const bounds = [
    ...scope.params.flatMap((param) =>
      param.index === ty.index && param.ast?.kind === 'type' ? param.ast.bounds : [],
    ),
    ...(scope.ast?.where ?? []).flatMap((clause) =>
      clause.kind === 'type' &&
      clause.ty.kind === 'path' &&
      clause.ty.path.segments.length === 1 &&
      clause.ty.path.segments[0].ident.name === ty.name
        ? clause.bounds
        : [],
    ),
  ];
  const wanted = predicate.kind === 'trait' ? items.def(predicate.ref.trait).name : undefined;
  const found = bounds.find((bound) =>
    wanted === undefined
      ? bound.kind === 'lifetime' &&
        predicate.kind === 'type-outlives' &&
        bound.lifetime.name === printRegion(predicate.region)
      : bound.kind === 'trait' && bound.path.segments.at(-1)!.ident.name === wanted,
  );
  return found?.span;
}

// ---------------------------------------------------------------- Copy

function checkCopy(items: Items, def: DefId, impl: ImplDef): void {
  const { selfTy } = impl;
  const message = 'the trait `Copy` cannot be implemented for this type';
  const at = selfSpan(items, def);
  if (selfTy.kind !== 'adt') {
    if (selfTy.kind !== 'param' && selfTy.kind !== 'projection')
      items.report(def, 2, error('E0206', at, message, 'type is not a structure or enumeration'));
    return;
  }
  const adt = items.adt(selfTy.def);
  const env = items.predicates(def);
  const bad = adt.variants.flatMap((variant) =>
    variant.fields.filter((field) => {
      const fieldTy = substField(field.ty, selfTy.args);
      return (
        !anyTy(fieldTy, (ty) => ty.kind === 'error') &&
        isCopy(items, impl.trait!.trait, fieldTy, env) === 'no'
      );
    }),
  );
  if (bad.length) {
    const library = items.isLibrary(selfTy.def);
    items.report(
      def,
      2,
      {
        level: 'error',
        code: 'E0204',
        message,
        labels: [
          { span: at, text: '', primary: true },
          ...(library ? [] : bad).map((field) => ({
            span: field.span,
            text: 'this field does not implement `Copy`',
            primary: false,
          })),
        ],
        children: [],
      },
      false,
    );
    return;
  }
  const destructor = destructorOf(items, selfTy.def);
  if (destructor === undefined) return;
  const diagnostic = error(
    'E0184',
    at,
    `${message}; the type has a destructor`,
    '`Copy` not allowed on types with destructors',
  );
  items.report(
    def,
    2,
    {
      ...diagnostic,
      children: [
        {
          level: 'note',
          message: 'destructor declared here',
          labels: [{ span: items.def(destructor).span, text: '', primary: true }],
        },
      ],
    },
    false,
  );
}

function substField(ty: Ty, args: readonly GenericArg[]): Ty {
  const put = substPredicate({ kind: 'type-outlives', ty, region: { kind: 'static' } }, args);
  return put.kind === 'type-outlives' ? put.ty : ty;
}

/** `fn drop` of the type's `Drop` impl. */
function destructorOf(items: Items, adt: DefId): DefId | undefined {
  const drop = items.lang('drop');
  if (drop === undefined) return undefined;
  for (const impl of items.implsOf(drop)) {
    const { selfTy, items: own } = items.impl(impl);
    if (selfTy.kind === 'adt' && selfTy.def === adt) return own[0] ?? impl;
  }
  return undefined;
}

// ---------------------------------------------------------------- orphans and inherent impls

function checkInherent(items: Items, def: DefId, impl: ImplDef): void {
  const { selfTy } = impl;
  const at = implHead(items, def);
  switch (selfTy.kind) {
    case 'adt':
      if (items.isLibrary(selfTy.def)) {
        const diagnostic = error(
          'E0116',
          at,
          'cannot define inherent `impl` for a type outside of the crate where the type is defined',
          'impl for type defined outside of crate',
        );
        items.report(def, 2, {
          ...diagnostic,
          children: [
            {
              level: 'help',
              message:
                'consider defining a trait and implementing it for the type or using a newtype wrapper like `struct MyType(ExternalType);` and implement it',
              labels: [],
            },
            {
              level: 'note',
              message:
                'for more details about the orphan rules, see <https://doc.rust-lang.org/reference/items/implementations.html?highlight=orphan#orphan-rules>',
              labels: [],
            },
          ],
        });
      }
      return;
    case 'param': {
      const diagnostic = error(
        'E0118',
        at,
        'no nominal type found for inherent implementation',
        'impl requires a nominal type',
      );
      const note = 'either implement a trait on it or create a newtype to wrap it instead';
      items.report(def, 2, { ...diagnostic, children: [{ level: 'note', message: note, labels: [] }] });
      return;
    }
    case 'dynamic':
    case 'projection':
    case 'error':
      return;
    default: {
      const diagnostic = error('E0390', at, 'cannot define inherent `impl` for primitive types');
      const help = 'consider using an extension trait instead';
      items.report(def, 2, { ...diagnostic, children: [{ level: 'help', message: help, labels: [] }] });
    }
  }
}

/** RFC 2451: some type of the trait reference is local, and no parameter stands uncovered before it. */
function checkOrphan(items: Items, def: DefId, impl: ImplDef, ref: TraitRef): void {
  if (!items.isLibrary(ref.trait)) return;
  const types = ref.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
  let uncovered: Ty | undefined;
  for (const ty of types) {
    if (ty.kind === 'projection' || ty.kind === 'error' || ty.kind === 'opaque') return;
    if (isLocal(items, ty)) {
      if (uncovered) reportUncovered(items, def, uncovered, true);
      return;
    }
    uncovered ??= uncoveredParam(items, ty);
  }
  if (uncovered) return reportUncovered(items, def, uncovered, false);
  const { selfTy } = impl;
  const what =
    selfTy.kind === 'adt' && items.isLibrary(selfTy.def)
      ? 'types defined outside of the crate'
      : selfTy.kind === 'adt' || selfTy.kind === 'dynamic'
        ? 'arbitrary types'
        : ['int', 'float', 'bool', 'char', 'str'].includes(selfTy.kind)
          ? 'primitive types'
          : 'arbitrary types';
  const name = printTy(items, selfTy.kind === 'adt' ? { ...selfTy, args: [] } : selfTy);
  const diagnostic = error(
    'E0117',
    implHead(items, def),
    `only traits defined in the current crate can be implemented for ${what}`,
  );
  items.report(def, 2, {
    ...diagnostic,
    labels: [
      ...diagnostic.labels,
      { span: selfSpan(items, def), text: `\`${name}\` is not defined in the current crate`, primary: false },
    ],
    children: [
      {
        level: 'note',
        message: "impl doesn't have any local type before any uncovered type parameters",
        labels: [],
      },
      {
        level: 'note',
        message:
          'for more information see https://doc.rust-lang.org/reference/items/implementations.html#orphan-rules',
        labels: [],
      },
      { level: 'note', message: 'define and implement a trait or new type instead', labels: [] },
    ],
  });
}

/** References, `Box` and `Pin` are fundamental: local if what they hold is. */
function isLocal(items: Items, ty: Ty): boolean {
  switch (ty.kind) {
    case 'adt': {
      if (!items.isLibrary(ty.def)) return true;
      return (
        fundamental(items, ty.def) && ty.args.some((arg) => arg.kind === 'type' && isLocal(items, arg.ty))
      );
    }
    case 'ref':
      return isLocal(items, ty.ty);
    case 'dynamic':
      return ty.bounds.length > 0 && !items.isLibrary(ty.bounds[0].trait);
    case 'closure':
      return true;
    default:
      return false;
  }
}

function fundamental(items: Items, def: DefId): boolean {
  const { lang, name } = items.def(def);
  return lang === 'owned_box' || lang === 'pin' || name === 'Pin' || name === 'Box';
}

function uncoveredParam(items: Items, ty: Ty): Ty | undefined {
  if (ty.kind === 'param') return ty;
  if (ty.kind === 'ref') return uncoveredParam(items, ty.ty);
  if (ty.kind === 'adt' && fundamental(items, ty.def))
    for (const arg of ty.args) if (arg.kind === 'type') return uncoveredParam(items, arg.ty);
  return undefined;
}

function reportUncovered(items: Items, def: DefId, ty: Ty, localLater: boolean): void {
  if (ty.kind !== 'param') return;
  const param = items.scope(def).params.find((own) => own.index === ty.index);
  const name = `type parameter \`${ty.name}\``;
  const [message, label] = localLater
    ? [
        `${name} must be covered by another type when it appears before the first local type`,
        `${name} must be covered by another type when it appears before the first local type`,
      ]
    : [
        `${name} must be used as the type parameter for some local type (e.g., \`MyStruct<${ty.name}>\`)`,
        `${name} must be used as the type parameter for some local type`,
      ];
  items.report(def, 2, error('E0210', param?.span ?? implHead(items, def), message, label));
}
