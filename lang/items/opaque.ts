/**
 * `impl Trait` in return position: opaque types. Each has a definition of its own; its arguments are those of the
 * function, with `'static` for the lifetimes that it does not capture, then the captured late-bound lifetimes, which are
 * early-bound parameters of the opaque type (RFC 1522, 1951, 3498, 3617).
 */
import { error, unsupported } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { foldPredicate, foldTy, sameRegion, substTy } from '../types/fold.js';
import type { DefId, OpaqueDef } from '../types/program.js';
import type { GenericArg, GenericArgs, Predicate, Region, Ty } from '../types/ty.js';
import { errorTy, staticRegion } from '../types/ty.js';
import type { Items } from './context.js';
import type { Lowerer } from './lower.js';
import { boundsText } from './missing.js';
import { lowerInTrait } from './opaque-in-trait.js';
import { visitType } from './visit.js';

type ImplType = ast.Type & { readonly kind: 'impl' };

const known = new WeakMap<Items, Map<DefId, OpaqueDef>>();

export function noteOpaque(items: Items, opaque: OpaqueDef): void {
  let map = known.get(items);
  if (!map) known.set(items, (map = new Map()));
  map.set(opaque.def, opaque);
}

/** What was found out of an opaque type when its function's signature was lowered. */
export function opaqueDef(items: Items, def: DefId): OpaqueDef {
  const { source } = items.table.nodes[def];
  // Whoever has the type has seen the signature.
  if (source.kind === 'opaque') items.fn(source.fn);
  const found = known.get(items)?.get(def);
  return found ?? { def, bounds: [], captures: [] };
}

/**
 * Lowers an `impl` type in the result of `fn`. `elided` are the lifetimes that the function's parameters leave out, in
 * scope like those that have names.
 */
export function lowerOpaque(lowerer: Lowerer, ty: ImplType, fn: DefId, elided: readonly Region[]): Ty {
  const { items } = lowerer;
  const owner = items.def(fn);
  if (reportNested(lowerer, ty)) return errorTy;
  if (items.isLibrary(fn)) {
    lowerer.report(unsupported(ty.span, 'an `impl Trait` type'), 2);
    return errorTy;
  }
  if (inTrait(items, fn)) return lowerInTrait(lowerer, ty, fn, [...lateNamed(items, fn), ...elided]);
  const name = `impl ${boundsText(ty.bounds)}`;
  const def = items.table.add(
    'opaque',
    { name, span: ty.span },
    ty.span,
    items.table.nodes[fn].scope,
    fn,
    { kind: 'opaque', ty, fn },
    { public: true, library: owner.library },
  );
  const early = items.identityArgs(fn);
  const late = [...lateNamed(items, fn), ...elided];
  // The bounds speak of the type itself: first with all lifetimes, then with those that turn out to be captured.
  const whole: Ty = { kind: 'opaque', def, args: [...early, ...late.map(lifetime)] };
  const bounds: Predicate[] = [];
  const sized = items.lang('sized');
  if (sized !== undefined && !ty.bounds.some((bound) => bound.kind === 'trait' && bound.modifier === 'maybe'))
    bounds.push({ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty: whole }] } });
  for (const bound of ty.bounds) bounds.push(...lowerer.predicatesOf(whole, bound));
  if (lowerer.underNames && (items.edition >= 2024 || bounds.some(mentionsOuterBinder))) {
    const message = '`impl Trait` cannot capture higher-ranked lifetime from an outer type';
    const label = '`impl Trait` implicitly captures all lifetimes in scope';
    lowerer.report(error('E0657', ty.span, message, label), 1);
    return errorTy;
  }

  const regions = [...early.flatMap((arg) => (arg.kind === 'lifetime' ? [arg.region] : [])), ...late];
  const captured = capturedOf(lowerer, ty, bounds, regions, def, fn);
  const isCaptured = (region: Region) => captured.some((other) => sameRegion(other, region));
  const kept = late.filter(isCaptured);
  const narrow = (args: GenericArgs, into: (region: Region) => Region): GenericArgs => [
    ...args
      .slice(0, early.length)
      .map((arg, i) =>
        early[i].kind === 'lifetime' && !isCaptured(early[i].region) ? lifetime(staticRegion) : arg,
      ),
    ...kept.map((region) => lifetime(into(region))),
  ];
  const own = (region: Region): Region => {
    const at = kept.findIndex((other) => sameRegion(other, region));
    return at < 0
      ? region
      : { kind: 'early', index: early.length + at, name: 'name' in region ? (region.name ?? "'_") : "'_" };
  };
  const declared = bounds.map((bound) =>
    foldPredicate(bound, {
      ty: (part) =>
        part.kind === 'opaque' && part.def === def ? { ...part, args: narrow(part.args, own) } : undefined,
      region: own,
    }),
  );
  noteOpaque(items, { def, fn, bounds: declared, captures: captured.map(own) });
  return { kind: 'opaque', def, args: narrow(early, (region) => region) };
}

/**
 * What an `async` function gives: `impl Future<Output = R>`, which captures all lifetimes in scope. `elided` as above.
 */
export function futureOf(
  lowerer: Lowerer,
  fn: DefId,
  sig: ast.FnSig,
  output: Ty,
  elided: readonly Region[],
): Ty {
  const { items } = lowerer;
  const span = sig.output?.span ?? { ...sig.span, lo: sig.span.hi };
  const future = items.lang('future_trait');
  const item = items.lang('future_output');
  if (future === undefined || item === undefined) {
    lowerer.report(unsupported(sig.ident.span, 'an `async` function'), 2);
    return errorTy;
  }
  const def = items.table.add(
    'opaque',
    { name: 'impl Future', span },
    span,
    items.table.nodes[fn].scope,
    fn,
    { kind: 'opaque', fn },
    { public: true, library: items.def(fn).library },
  );
  const early = items.identityArgs(fn);
  const late = [...lateNamed(items, fn), ...elided];
  const own = (region: Region): Region => {
    const at = late.findIndex((other) => sameRegion(other, region));
    return at < 0
      ? region
      : { kind: 'early', index: early.length + at, name: 'name' in region ? (region.name ?? "'_") : "'_" };
  };
  const regions = [...early.flatMap((arg) => (arg.kind === 'lifetime' ? [arg.region] : [])), ...late];
  const self: GenericArg = {
    kind: 'type',
    ty: { kind: 'opaque', def, args: [...early, ...late.map((region) => lifetime(own(region)))] },
  };
  const ty = foldTy(output, { region: own });
  const sized = items.lang('sized');
  const bounds: Predicate[] = [
    ...(sized === undefined ? [] : [{ kind: 'trait', ref: { trait: sized, args: [self] } } as const]),
    { kind: 'trait', ref: { trait: future, args: [self] } },
    { kind: 'projection', item, args: [self], ty },
  ];
  let map = known.get(items);
  if (!map) known.set(items, (map = new Map()));
  map.set(def, { def, fn, bounds, captures: regions.map(own) });
  return { kind: 'opaque', def, args: [...early, ...late.map(lifetime)] };
}

/** The `R` of the `impl Future<Output = R>` that an `async` function gives, in the function's own terms. */
export function outputOfFuture(items: Items, future: Ty): Ty | undefined {
  if (future.kind !== 'opaque') return undefined;
  const bound = opaqueDef(items, future.def).bounds.find((one) => one.kind === 'projection');
  return bound?.kind === 'projection' ? substTy(bound.ty, future.args) : undefined;
}

function mentionsOuterBinder(predicate: Predicate): boolean {
  let found = false;
  foldPredicate(predicate, {
    region: (region, depth) => {
      if (region.kind === 'bound' && region.depth >= depth) found = true;
      return region;
    },
  });
  return found;
}

/** E0666: an `impl` type among the generic arguments of another one's bounds. */
export function reportNested(lowerer: Lowerer, outer: ImplType): boolean {
  let found = false;
  const note = (ty: ast.Type) => {
    if (ty.kind !== 'impl') return;
    found = true;
    lowerer.report(
      error('E0666', ty.span, 'nested `impl Trait` is not allowed', 'nested `impl Trait` here'),
      1,
    );
  };
  for (const bound of outer.bounds) {
    if (bound.kind !== 'trait') continue;
    for (const { args } of bound.path.segments)
      if (args?.kind === 'angle')
        for (const arg of args.args) if (arg.kind === 'type') visitType(arg.ty, { type: note });
  }
  return found;
}

function lifetime(region: Region): GenericArg {
  return { kind: 'lifetime', region };
}

function lateNamed(items: Items, fn: DefId): Region[] {
  return items.scope(fn).late.map(({ name }, index) => ({ kind: 'late', def: fn, index, name }));
}

/** From 2024 on all that are in scope, before that those that the bounds name; or what `use<…>` says. */
function capturedOf(
  lowerer: Lowerer,
  ty: ImplType,
  bounds: readonly Predicate[],
  regions: readonly Region[],
  def: DefId,
  fn: DefId,
): readonly Region[] {
  const precise = ty.bounds.find((bound) => bound.kind === 'use');
  if (precise?.kind === 'use') return useLifetimes(lowerer, precise);
  // What stands for a trait's `impl` type captures what that does.
  const { parent } = lowerer.items.def(fn);
  const ofTrait = parent !== undefined && lowerer.items.implTrait(parent) !== undefined;
  if (lowerer.items.edition >= 2024 || ofTrait) return regions;
  const out: Region[] = [];
  const note = (region: Region): Region => {
    if (!out.some((other) => sameRegion(other, region))) out.push(region);
    return region;
  };
  for (const bound of bounds)
    foldPredicate(bound, {
      ty: (part) => (part.kind === 'opaque' && part.def === def ? part : undefined),
      region: note,
    });
  return regions.filter((region) => out.some((other) => sameRegion(other, region)));
}

function useLifetimes(lowerer: Lowerer, bound: ast.Bound & { kind: 'use' }): readonly Region[] {
  return bound.args.flatMap((arg) => (arg.name.startsWith("'") ? [lowerer.region(arg)] : []));
}

function inTrait(items: Items, fn: DefId): boolean {
  const { parent } = items.def(fn);
  return parent !== undefined && items.def(parent).kind === 'trait';
}
