/**
 * `impl Trait` in the result of a trait's method (RFC 3425). It is an associated type without a name: its parameters are
 * those of the method, late-bound lifetimes among them, and it captures them all. An impl says what it is by the result of
 * its own method.
 */
import type * as ast from '../syntax/ast.js';
import { foldPredicate, foldTy, sameRegion, sameTy } from '../types/fold.js';
import type { AssocTyDef, DefId } from '../types/program.js';
import type { GenericArg, GenericArgs, Predicate, Region, Ty } from '../types/ty.js';
import type { Items, Param } from './context.js';
import type { Lowerer } from './lower.js';
import { boundsText } from './missing.js';
import { noteOpaque } from './opaque.js';

type ImplType = ast.Type & { readonly kind: 'impl' };
type Projection = Ty & { readonly kind: 'projection' };

/** What is known of a nameless associated type, in terms of its own parameters. */
interface InTrait {
  readonly bounds: readonly Predicate[];
  /** Of a method with a body: the opaque type that the body defines, which impls without a method of their own take over. */
  readonly byDefault?: Ty & { readonly kind: 'opaque' };
}

const known = new WeakMap<Items, Map<DefId, InTrait>>();

/** Lowers an `impl` type in the result of `fn`, a method that a trait declares; `late` are its late-bound lifetimes. */
export function lowerInTrait(lowerer: Lowerer, ty: ImplType, fn: DefId, late: readonly Region[]): Ty {
  const { items } = lowerer;
  const { parent: trait, library } = items.def(fn);
  const { params, parentCount } = items.scope(fn);
  const first = parentCount + params.length;
  const lifetimes = late.map((region, i): Param => ({
    kind: 'lifetime',
    name: nameOf(region),
    index: first + i,
    span: ty.span,
  }));
  const name = `impl ${boundsText(ty.bounds)}`;
  const item = items.table.add(
    'assoc-type',
    { name, span: ty.span },
    ty.span,
    items.table.nodes[fn].scope,
    trait,
    { kind: 'opaque-in-trait', fn, params: [...params, ...lifetimes] },
    { public: true, library },
  );
  const early = items.identityArgs(fn);
  const whole: Ty = { kind: 'projection', item, args: [...early, ...late.map(lifetime)] };
  const bounds: Predicate[] = [];
  const sized = items.lang('sized');
  if (sized !== undefined && !ty.bounds.some((bound) => bound.kind === 'trait' && bound.modifier === 'maybe'))
    bounds.push({ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty: whole }] } });
  for (const bound of ty.bounds) bounds.push(...lowerer.predicatesOf(whole, bound));
  const own = (region: Region): Region => {
    const at = late.findIndex((other) => sameRegion(other, region));
    return at < 0 ? region : { kind: 'early', index: first + at, name: nameOf(region) };
  };
  const declared = bounds.map((bound) => foldPredicate(bound, { region: own }));
  let map = known.get(items);
  if (!map) known.set(items, (map = new Map()));
  map.set(item, {
    bounds: declared,
    ...(hasBody(items, fn) ? { byDefault: opaqueOf(items, ty, fn, item, declared) } : {}),
  });
  return whole;
}

/** The opaque type of a method's own body: it has the bounds of the associated type, and captures all lifetimes. */
function opaqueOf(
  items: Items,
  ty: ImplType,
  fn: DefId,
  item: DefId,
  bounds: readonly Predicate[],
): Ty & { kind: 'opaque' } {
  const { name, library } = items.def(item);
  const def = items.table.add(
    'opaque',
    { name, span: ty.span },
    ty.span,
    items.table.nodes[fn].scope,
    fn,
    { kind: 'opaque', ty, fn },
    { public: true, library },
  );
  const args = items.identityArgs(item);
  const put = (part: Ty): Ty | undefined =>
    part.kind === 'projection' && part.item === item ? { kind: 'opaque', def, args: part.args } : undefined;
  noteOpaque(items, {
    def,
    fn,
    bounds: bounds.map((bound) => foldPredicate(bound, { ty: put })),
    captures: args.flatMap((arg) => (arg.kind === 'lifetime' ? [arg.region] : [])),
  });
  return { kind: 'opaque', def, args };
}

/** In the body of a method that a trait declares, its `impl` types are what the body defines. */
export function ownOpaques(items: Items, fn: DefId): readonly Predicate[] {
  const out: Predicate[] = [];
  if (!hasBody(items, fn)) return out;
  items.fn(fn);
  for (const [item, { byDefault }] of known.get(items) ?? []) {
    const { source } = items.table.nodes[item];
    if (source.kind !== 'opaque-in-trait' || source.fn !== fn || !byDefault) continue;
    const late = items
      .generics(fn)
      .late.map(({ name, index }) => lifetime({ kind: 'late', def: fn, index, name }));
    const args = [...items.identityArgs(fn), ...late];
    out.push({ kind: 'projection', item, args, ty: { ...byDefault, args } });
  }
  return out;
}

function hasBody(items: Items, fn: DefId): boolean {
  const { source } = items.table.nodes[fn];
  return source.kind === 'assoc' && source.item.kind === 'fn' && source.item.body !== undefined;
}

/** The nameless associated type as other associated types are. */
export function inTraitDef(items: Items, def: DefId): AssocTyDef {
  const trait = items.def(def).parent;
  const { bounds = [], byDefault } = known.get(items)?.get(def) ?? {};
  return { def, ...(trait === undefined ? {} : { trait }), bounds, ...(byDefault ? { ty: byDefault } : {}) };
}

/**
 * What `impl` says that the nameless associated type `item` is: what its method has at the same place of its result, in
 * terms of the impl's parameters and the item's own. Undefined where that is not found.
 */
export function valueInImpl(items: Items, impl: DefId, item: DefId): Ty | undefined {
  const { source } = items.table.nodes[item];
  if (source.kind !== 'opaque-in-trait') return undefined;
  const member = source.fn;
  const { name } = items.def(member);
  const method = items
    .impl(impl)
    .items.find((own) => items.def(own).kind === 'assoc-fn' && items.def(own).name === name);
  if (method === undefined) return undefined;
  const wanted = items.fn(member).sig;
  const given = items.fn(method).sig;
  const found = atSamePlace(wanted.output, given.output, item) ?? withinBound(items, impl, item, member);
  if (!found) return undefined;
  // The method's late-bound lifetimes are those of the trait's method that stand at the same places.
  const count = items.scope(method).parentCount;
  const ownEarly = items.scope(member).params.length;
  const memberCount = items.scope(member).parentCount;
  const traitArgs = items.impl(impl).trait?.args ?? [];
  const pairs: [Region, Region][] = [];
  given.inputs.forEach((input, i) => wanted.inputs[i] && pairRegions(input, wanted.inputs[i], pairs));
  let broken = false;
  const translated = (region: Region): Region => {
    if (region.kind !== 'late' || region.def !== method) return region;
    const partner = pairs.find(([mine]) => sameRegion(mine, region))?.[1];
    if (partner?.kind === 'late')
      return { kind: 'early', index: count + ownEarly + partner.index, name: partner.name };
    if (partner?.kind === 'static') return partner;
    if (partner?.kind === 'early') {
      if (partner.index >= memberCount) return { ...partner, index: count + partner.index - memberCount };
      const arg = traitArgs[partner.index];
      if (arg?.kind === 'lifetime') return arg.region;
    }
    broken = true;
    return region;
  };
  const value = foldTy(found, { region: translated });
  return broken ? undefined : value;
}

/** What stands in `given` where `wanted` has the projection. */
function atSamePlace(wanted: Ty, given: Ty, item: DefId): Ty | undefined {
  if (wanted.kind === 'projection' && wanted.item === item) return given;
  const [a, b] = [parts(wanted), parts(given)];
  if (wanted.kind !== given.kind || a.length !== b.length) return undefined;
  for (let i = 0; i < a.length; i++) {
    const found = atSamePlace(a[i], b[i], item);
    if (found) return found;
  }
  return undefined;
}

function pairRegions(given: Ty, wanted: Ty, into: [Region, Region][]): void {
  if (given.kind !== wanted.kind) return;
  if (given.kind === 'ref' && wanted.kind === 'ref') into.push([given.region, wanted.region]);
  if (given.kind === 'dynamic' && wanted.kind === 'dynamic') into.push([given.region, wanted.region]);
  if ('args' in given && 'args' in wanted)
    given.args.forEach((arg, i) => {
      const other = wanted.args[i];
      if (arg.kind === 'lifetime' && other?.kind === 'lifetime') into.push([arg.region, other.region]);
    });
  const [a, b] = [parts(given), parts(wanted)];
  a.forEach((part, i) => b[i] && pairRegions(part, b[i], into));
}

function parts(ty: Ty): readonly Ty[] {
  switch (ty.kind) {
    case 'adt':
    case 'projection':
    case 'opaque':
      return typesOf(ty.args);
    case 'ref':
    case 'pointer':
      return [ty.ty];
    case 'slice':
    case 'array':
      return [ty.elem];
    case 'tuple':
      return ty.elems;
    default:
      return [];
  }
}

function typesOf(args: GenericArgs): readonly Ty[] {
  return args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
}

/** `impl Iterator<Item = impl Sized>`: the inner one is the outer one's associated type. */
function withinBound(items: Items, impl: DefId, item: DefId, member: DefId): Ty | undefined {
  for (const [outer, { bounds }] of known.get(items) ?? []) {
    const { source } = items.table.nodes[outer];
    if (source.kind !== 'opaque-in-trait' || source.fn !== member || outer === item) continue;
    for (const bound of bounds) {
      if (bound.kind !== 'projection' || bound.boundVars?.length || !isWhole(bound.ty, item)) continue;
      const value = valueInImpl(items, impl, outer);
      const [self, ...rest] = bound.args;
      if (!value || self.kind !== 'type' || !sameTy(self.ty, wholeOf(items, outer)) || rest.length)
        return undefined;
      return { kind: 'projection', item: bound.item, args: [{ kind: 'type', ty: value }] };
    }
  }
  return undefined;
}

function isWhole(ty: Ty, item: DefId): ty is Projection {
  return ty.kind === 'projection' && ty.item === item;
}

function wholeOf(items: Items, item: DefId): Ty {
  return { kind: 'projection', item, args: items.identityArgs(item) };
}

function lifetime(region: Region): GenericArg {
  return { kind: 'lifetime', region };
}

function nameOf(region: Region): string {
  return 'name' in region ? (region.name ?? "'_") : "'_";
}
