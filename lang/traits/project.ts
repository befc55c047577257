/** Associated types: from `<T as Trait>::Item` to what it stands for (rustc's `project`). */
import type { DefId, Program } from '../types/program.js';
import type { GenericArg, GenericArgs, Predicate, Region, Ty } from '../types/ty.js';
import { anyRegion, anyTy, foldTy, substTy } from '../types/fold.js';
import { itemBounds, objectPredicates } from './assemble.js';
import { projectBuiltin } from './builtin.js';
import { argsMentionProjection, ownPredicatesOf, type ProjectionPredicate } from './env.js';
import { mayMatchArgs } from './head.js';
import { argsKey } from './key.js';
import { flatParams } from './lookup.js';
import { normalizeBound } from './regions.js';
import {
  findCycle,
  markCycle,
  openPredicate,
  RECURSION_LIMIT,
  select,
  type Frame,
  type TraitCx,
} from './select.js';

export type Projected =
  /** Its value (itself normalized as far as known) and what must hold besides. */
  | { readonly kind: 'value'; readonly ty: Ty; readonly nested: readonly Predicate[] }
  /** Known to be nothing more than itself: `T::Item` of a parameter. */
  | { readonly kind: 'rigid'; readonly ty: Ty }
  | { readonly kind: 'ambiguous' }
  /** The trait does not hold. */
  | { readonly kind: 'error' };

const ambiguous: Projected = { kind: 'ambiguous' };
const failed: Projected = { kind: 'error' };

/** `args` are the trait's, then the associated type's own; they are normalized. */
export function project(cx: TraitCx, item: DefId, args: GenericArgs): Projected {
  const self = args[0];
  if (self?.kind !== 'type') throw new Error(`projection of ${cx.program.def(item).name} without Self`);
  const selfTy = cx.table.resolve(self.ty);
  if (selfTy.kind === 'infer' && selfTy.var === 'general') return ambiguous;
  if (selfTy.kind === 'error') return { kind: 'value', ty: selfTy, nested: [] };

  const key = `${item}@${argsKey(cx.table, args).text}`;
  const depth = (cx.stack?.depth ?? 0) + 1;
  if (depth > RECURSION_LIMIT) return ambiguous;
  const cycle = findCycle(cx.stack, key);
  if (cycle) {
    // What is undecided for this reason alone may be decided elsewhere.
    markCycle(cx.stack, cycle);
    return ambiguous;
  }
  const frame: Frame = { key, depth, coinductive: true, parent: cx.stack, reached: depth };
  const inner: TraitCx = { program: cx.program, env: cx.env, table: cx.table, stack: frame };
  const result = projectIn(inner, item, args, selfTy);
  if (frame.parent) frame.parent.reached = Math.min(frame.parent.reached, frame.reached);
  return result;
}

function projectIn(cx: TraitCx, item: DefId, args: GenericArgs, self: Ty): Projected {
  const stated = fromPredicates(cx, args, cx.env.projections.get(item) ?? []);
  if (stated) return stated;
  if (self.kind === 'projection' || self.kind === 'opaque') {
    const bounds = itemBounds(cx.program, self).filter(
      (p): p is ProjectionPredicate => p.kind === 'projection' && p.item === item,
    );
    const declared = fromPredicates(cx, args, bounds);
    if (declared) return declared;
  }
  if (self.kind === 'dynamic') {
    const bounds = objectPredicates(cx.program, self)
      .map(({ predicate }) => predicate)
      .filter((p): p is ProjectionPredicate => p.kind === 'projection' && p.item === item);
    const declared = fromPredicates(cx, args, bounds);
    if (declared) return declared;
  }

  const trait = traitOfItem(cx.program, item);
  const count = flatParams(cx.program, trait).length;
  const ref = { trait, args: args.slice(0, count) };
  const builtin = projectBuiltin(cx, item, ref, self, args.slice(count));
  if (builtin) return builtin;
  const selection = select(cx, ref);
  switch (selection.kind) {
    case 'ambiguous':
      return ambiguous;
    case 'none':
      return failed;
    case 'param':
    case 'object':
      return { kind: 'rigid', ty: { kind: 'projection', item, args: cx.table.resolveArgs(args) } };
    case 'builtin':
      return failed;
    case 'impl': {
      const nested: Predicate[] = [...selection.nested, ...ownPredicatesOf(cx.program, item, args)];
      const value = implValue(cx.program, selection.impl, item);
      if (value) {
        const put = substTy(value, [...selection.args, ...args.slice(count)]);
        return { kind: 'value', ty: normalizeTy(cx, put, nested), nested };
      }
      const fallback = cx.program.assocTy(item).ty;
      if (!fallback) return failed;
      return { kind: 'value', ty: normalizeTy(cx, substTy(fallback, args), nested), nested };
    }
  }
}

export function traitOfItem(program: Program, item: DefId): DefId {
  const trait = program.assocTy(item).trait ?? program.def(item).parent;
  if (trait === undefined) throw new Error(`associated type ${program.def(item).name} outside of a trait`);
  return trait;
}

/** What an impl says a trait's associated type is, in terms of the impl's parameters. */
function implValue(program: Program, impl: DefId, item: DefId): Ty | undefined {
  for (const own of program.impl(impl).items) {
    if (program.def(own).kind !== 'assoc-type') continue;
    const def = program.assocTy(own);
    if (def.implements === item || own === item) return def.ty;
  }
  return program.valueInImpl?.(impl, item);
}

/** The value that where clauses or declared bounds state. */
function fromPredicates(
  cx: TraitCx,
  args: GenericArgs,
  predicates: readonly ProjectionPredicate[],
): Projected | undefined {
  const matching = predicates.filter(
    (predicate) =>
      mayMatchArgs(predicate.args, args, cx.table) &&
      cx.table.probe(() => cx.table.unifyArgs(openPredicate(cx.table, predicate).args, args).ok),
  );
  if (matching.length === 0) return undefined;
  if (matching.length > 1 && !argsKey(cx.table, args).closed) return ambiguous;
  const predicate = openPredicate(cx.table, matching[0]);
  cx.table.unifyArgs(predicate.args, args);
  const nested: Predicate[] = [...ownPredicatesOf(cx.program, predicate.item, args)];
  return { kind: 'value', ty: normalizeTy(cx, predicate.ty, nested), nested };
}

// ---------------------------------------------------------------- normalization

/** What stands for a projection that is not decided yet: a variable, with the predicate that will bind it. */
function openly(cx: TraitCx, nested: Predicate[]): (projection: Extract<Ty, { kind: 'projection' }>) => Ty {
  return ({ item, args }) => {
    const ty = cx.table.newTy();
    nested.push({ kind: 'projection', item, args, ty });
    return ty;
  };
}

/**
 * Replaces every projection in a type by its value. Undecided ones become what `undecided` gives (else a fresh variable
 * with its predicate in `nested`); predicates that must hold besides are pushed to `nested` too.
 */
export function normalizeTy(
  cx: TraitCx,
  ty: Ty,
  nested: Predicate[],
  undecided: (projection: Extract<Ty, { kind: 'projection' }>) => Ty = openly(cx, nested),
): Ty {
  if (!anyTy(ty, (part) => part.kind === 'projection')) return ty;
  return normalizeIn(cx, ty, nested, undecided);
}

function normalizeIn(
  cx: TraitCx,
  whole: Ty,
  nested: Predicate[],
  undecided: (projection: Extract<Ty, { kind: 'projection' }>) => Ty,
): Ty {
  return foldTy(whole, {
    ty: (ty) => {
      if (ty.kind !== 'projection') return undefined;
      const args = ty.args.map((arg): GenericArg =>
        arg.kind === 'type' ? { kind: 'type', ty: normalizeTy(cx, arg.ty, nested, undecided) } : arg,
      );
      const bound = argsMentionBound(args)
        ? underBinder(cx, { kind: 'projection', item: ty.item, args })
        : undefined;
      if (bound && cx.table.regions) return bound;
      const projected = project(cx, ty.item, args);
      switch (projected.kind) {
        case 'value':
          nested.push(...projected.nested);
          return bound ?? projected.ty;
        case 'rigid':
          return projected.ty;
        case 'ambiguous':
          // No variable stands for what depends on a lifetime of a `for<…>` around: it waits until the binder is opened.
          return bound ?? undecided({ kind: 'projection', item: ty.item, args });
        case 'error': {
          // The trait does not hold: whoever proves `nested` reports that.
          const trait = traitOfItem(cx.program, ty.item);
          const count = flatParams(cx.program, trait).length;
          nested.push({ kind: 'trait', ref: { trait, args: args.slice(0, count) } });
          return { kind: 'error' };
        }
      }
    },
  });
}

/** The table knows nothing of lifetimes that are bound around the type. */
function underBinder({ program, env, table }: TraitCx, ty: Ty): Ty {
  return normalizeBound(program, env, ty, { freshRegion: () => table.newRegion() });
}

function argsMentionBound(args: GenericArgs): boolean {
  const isBound = (region: Region) => region.kind === 'bound';
  return args.some((arg) =>
    arg.kind === 'lifetime' ? isBound(arg.region) : arg.kind === 'type' && anyRegion(arg.ty, isBound),
  );
}

export function normalizeArgs(cx: TraitCx, args: GenericArgs, nested: Predicate[]): GenericArgs {
  if (!argsMentionProjection(args)) return args;
  return args.map((arg) =>
    arg.kind === 'type' ? { kind: 'type', ty: normalizeTy(cx, arg.ty, nested) } : arg,
  );
}

/** Normalizes the types in a predicate, but not the projection that a projection predicate is about. */
export function normalizePredicate(cx: TraitCx, predicate: Predicate, nested: Predicate[]): Predicate {
  switch (predicate.kind) {
    case 'trait': {
      const args = normalizeArgs(cx, predicate.ref.args, nested);
      return args === predicate.ref.args
        ? predicate
        : { ...predicate, ref: { trait: predicate.ref.trait, args } };
    }
    case 'projection':
      return {
        ...predicate,
        args: normalizeArgs(cx, predicate.args, nested),
        ty: normalizeTy(cx, predicate.ty, nested),
      };
    case 'type-outlives':
      return { ...predicate, ty: normalizeTy(cx, predicate.ty, nested) };
    case 'region-outlives':
      return predicate;
  }
}
