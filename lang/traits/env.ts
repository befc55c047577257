/**
 * What may be assumed in a body: the where clauses of its owner, elaborated (supertraits, bounds of associated types,
 * implied `Sized`, a trait's own `Self: Trait`).
 */
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs, Predicate, Region, Ty } from '../types/ty.js';
import { staticRegion } from '../types/ty.js';
import {
  anyRegion,
  anyTy,
  foldPredicate,
  instantiatePredicate,
  isBinder,
  sameArgs,
  sameRegion,
  sameTraitRef,
  sameTy,
  substPredicate,
} from '../types/fold.js';
import { flatParams, forgetParams, identityArgs, takenFrom } from './lookup.js';
import { normalizeAssumption } from './regions.js';

export type TraitPredicate = Extract<Predicate, { kind: 'trait' }>;
export type ProjectionPredicate = Extract<Predicate, { kind: 'projection' }>;
export type OutlivesPredicate = Extract<Predicate, { kind: 'region-outlives' | 'type-outlives' }>;

export interface ParamEnv {
  readonly owner?: DefId;
  /** All, elaborated. */
  readonly predicates: readonly Predicate[];
  /** By trait. */
  readonly traits: ReadonlyMap<DefId, readonly TraitPredicate[]>;
  /** By associated type. */
  readonly projections: ReadonlyMap<DefId, readonly ProjectionPredicate[]>;
  readonly outlives: readonly OutlivesPredicate[];
}

interface EnvCache {
  readonly envs: Map<DefId, ParamEnv>;
  readonly bounds: Map<DefId, readonly Predicate[]>;
  readonly supers: Map<DefId, readonly Predicate[]>;
  readonly own: Map<DefId, readonly Predicate[]>;
}

const caches = new WeakMap<Program, EnvCache>();

function cacheOf(program: Program): EnvCache {
  let cache = caches.get(program);
  if (!cache)
    caches.set(program, (cache = { envs: new Map(), bounds: new Map(), supers: new Map(), own: new Map() }));
  return cache;
}

/** The environment of a definition's body; computed once per program and definition. */
export function paramEnv(program: Program, def: DefId): ParamEnv {
  const { envs } = cacheOf(program);
  let env = envs.get(def);
  if (!env)
    envs.set(
      def,
      (env = envOf(program, [...bounds(program, def), ...(program.ownOpaques?.(def) ?? [])], def)),
    );
  return env;
}

/** Forgets what is known of the bounds of a function whose signature changes. The result takes it back. */
export function forgetBounds(program: Program, fn: DefId): () => void {
  const { envs, bounds: all, own } = cacheOf(program);
  const taken = [takenFrom(envs, fn), takenFrom(all, fn), takenFrom(own, fn), forgetParams(program, fn)];
  return () => taken.forEach((putBack) => putBack());
}

/** An environment in which nothing is assumed. */
export const emptyEnv: ParamEnv = { predicates: [], traits: new Map(), projections: new Map(), outlives: [] };

/** An environment of given predicates, elaborated. */
export function envOf(program: Program, predicates: readonly Predicate[], owner?: DefId): ParamEnv {
  if (predicates.length === 0) return owner === undefined ? emptyEnv : { ...emptyEnv, owner };
  const raw = tabulate(elaborate(program, predicates), owner);
  if (!raw.predicates.some(mentionsProjection)) return raw;
  // Associated types in bounds are replaced by what the other bounds say of them.
  const normalized = raw.predicates.map((predicate) =>
    mentionsProjection(predicate) ? normalizeAssumption(program, raw, predicate) : predicate,
  );
  return tabulate(elaborate(program, normalized), owner);
}

function tabulate(predicates: readonly Predicate[], owner: DefId | undefined): ParamEnv {
  const traits = new Map<DefId, TraitPredicate[]>();
  const projections = new Map<DefId, ProjectionPredicate[]>();
  const outlives: OutlivesPredicate[] = [];
  for (const predicate of predicates) {
    switch (predicate.kind) {
      case 'trait':
        append(traits, predicate.ref.trait, predicate);
        break;
      case 'projection':
        append(projections, predicate.item, predicate);
        break;
      default:
        outlives.push(outOfBinder(predicate));
    }
  }
  return { owner, predicates, traits, projections, outlives };
}

/** What outlives all lifetimes outlives the longest. */
function outOfBinder(predicate: OutlivesPredicate): OutlivesPredicate {
  if (!predicate.boundVars?.length) return predicate;
  const isBound = (region: Region) => region.kind === 'bound';
  const subject =
    predicate.kind === 'type-outlives' ? anyRegion(predicate.ty, isBound) : isBound(predicate.longer);
  if (subject) return predicate;
  const longest = predicate.boundVars.map(() => staticRegion);
  return instantiatePredicate(predicate, longest) as OutlivesPredicate;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Whether a projection stands anywhere but as the left side of a projection predicate. */
export function mentionsProjection(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case 'trait':
      return argsMentionProjection(predicate.ref.args);
    case 'projection':
      return argsMentionProjection(predicate.args) || anyTy(predicate.ty, isProjection);
    case 'type-outlives':
      return anyTy(predicate.ty, isProjection);
    case 'region-outlives':
      return false;
  }
}

export function argsMentionProjection(args: GenericArgs): boolean {
  for (const arg of args) if (arg.kind === 'type' && anyTy(arg.ty, isProjection)) return true;
  return false;
}

function isProjection(ty: Ty): boolean {
  return ty.kind === 'projection';
}

/**
 * What must hold to use a definition with these arguments: own and parent's where clauses, `Sized` of type parameters
 * without `?Sized`, `Self: Trait` for items of a trait.
 */
export function predicatesOf(program: Program, def: DefId, args: GenericArgs): readonly Predicate[] {
  const own = bounds(program, def);
  return args.length === 0 ? own : own.map((predicate) => substPredicate(predicate, args));
}

/** What an associated type asks of its arguments besides what its trait does: its own where clauses. */
export function ownPredicatesOf(program: Program, item: DefId, args: GenericArgs): readonly Predicate[] {
  const { own } = cacheOf(program);
  let list = own.get(item);
  if (!list) {
    const { parent } = program.generics(item);
    const outer = parent === undefined ? 0 : program.predicates(parent).length;
    own.set(item, (list = program.predicates(item).slice(outer)));
  }
  return list.length === 0 ? list : list.map((predicate) => substPredicate(predicate, args));
}

/** `predicatesOf` in terms of the definition's own parameters. */
function bounds(program: Program, def: DefId): readonly Predicate[] {
  const { bounds: known } = cacheOf(program);
  let list = known.get(def);
  if (!list) known.set(def, (list = collectBounds(program, def)));
  return list;
}

function collectBounds(program: Program, def: DefId): readonly Predicate[] {
  const out = [...program.predicates(def)];
  const add = (predicate: Predicate) => {
    if (!out.some((known) => samePredicate(known, predicate))) out.push(predicate);
  };
  const trait = traitOf(program, def);
  if (trait !== undefined) {
    const { parentCount, params } = program.generics(trait);
    const args = identityArgs(program, def).slice(0, parentCount + params.length);
    add({ kind: 'trait', ref: { trait, args } });
  }
  const adt = adtOf(program, def);
  if (adt !== undefined) program.inferredOutlives(adt).forEach(add);
  const sized = program.lang('sized');
  if (sized !== undefined) {
    for (const param of flatParams(program, def)) {
      if (param.kind !== 'type' || param.maybeUnsized || (trait !== undefined && param.index === 0)) continue;
      const ty: Ty = { kind: 'param', index: param.index, name: param.name };
      add({ kind: 'trait', ref: { trait: sized, args: [{ kind: 'type', ty }] } });
    }
  }
  return out;
}

/** The type that a definition is, or is a constructor of. */
function adtOf(program: Program, def: DefId): DefId | undefined {
  const { kind, parent } = program.def(def);
  if (kind === 'struct' || kind === 'enum' || kind === 'union') return def;
  return (kind === 'variant' || kind === 'ctor') && parent !== undefined ? adtOf(program, parent) : undefined;
}

/** The trait that a definition is, or is an item of. */
function traitOf(program: Program, def: DefId): DefId | undefined {
  const { kind } = program.def(def);
  if (kind === 'trait') return def;
  const { parent } = program.generics(def);
  return parent === undefined ? undefined : traitOf(program, parent);
}

/** Supertraits and what follows from them, added to the predicates (each once). */
export function elaborate(program: Program, predicates: readonly Predicate[]): readonly Predicate[] {
  const out: Predicate[] = [];
  const add = (predicate: Predicate) => {
    if (!out.some((known) => samePredicate(known, predicate))) out.push(predicate);
  };
  predicates.forEach(add);
  for (let next = 0; next < out.length; next++) {
    const predicate = out[next];
    if (predicate.kind !== 'trait') continue;
    for (const implied of superPredicates(program, predicate.ref.trait)) add(under(predicate, implied));
    if (out.length > 2000) throw new Error('elaboration of where clauses does not end');
  }
  return out;
}

/** What a trait's head says of `Self`. */
export function superPredicates(program: Program, trait: DefId): readonly Predicate[] {
  const { supers } = cacheOf(program);
  let list = supers.get(trait);
  if (!list) {
    const found = [...program.trait(trait).supertraits];
    for (const predicate of program.predicates(trait)) {
      if (aboutSelf(predicate) && !found.some((known) => samePredicate(known, predicate)))
        found.push(predicate);
    }
    list = found.filter(
      (predicate) =>
        !(predicate.kind === 'trait' && predicate.ref.trait === trait && isIdentity(predicate.ref.args)),
    );
    supers.set(trait, list);
  }
  return list;
}

function isIdentity(args: GenericArgs): boolean {
  return args.every((arg, i) => (arg.kind === 'type' ? arg.ty.kind === 'param' && arg.ty.index === i : true));
}

function aboutSelf(predicate: Predicate): boolean {
  const first =
    predicate.kind === 'trait'
      ? predicate.ref.args[0]
      : predicate.kind === 'projection'
        ? predicate.args[0]
        : undefined;
  if (predicate.kind === 'type-outlives') return predicate.ty.kind === 'param' && predicate.ty.index === 0;
  return first?.kind === 'type' && first.ty.kind === 'param' && first.ty.index === 0;
}

/** A supertrait's predicate for the arguments of a predicate, binders of both merged into one. */
function under(outer: TraitPredicate, implied: Predicate): Predicate {
  const put = substPredicate(implied, outer.ref.args);
  if (!isBinder(outer)) return put;
  const outerVars = outer.boundVars!;
  if (!isBinder(put)) return { ...put, boundVars: outerVars };
  const innerVars = put.boundVars!;
  const { boundVars: _, ...bare } = put;
  const merge = (region: Region, depth: number): Region =>
    region.kind === 'bound' && region.depth === depth + 1
      ? { ...region, depth, index: region.index + innerVars.length }
      : region;
  return { ...foldPredicate(bare as Predicate, { region: merge }), boundVars: [...innerVars, ...outerVars] };
}

export function samePredicate(a: Predicate, b: Predicate): boolean {
  if (a === b) return true;
  if ((a.boundVars?.length ?? 0) !== (b.boundVars?.length ?? 0)) return false;
  switch (a.kind) {
    case 'trait':
      return b.kind === 'trait' && sameTraitRef(a.ref, b.ref);
    case 'projection':
      return b.kind === 'projection' && a.item === b.item && sameArgs(a.args, b.args) && sameTy(a.ty, b.ty);
    case 'region-outlives':
      return (
        b.kind === 'region-outlives' && sameRegion(a.longer, b.longer) && sameRegion(a.shorter, b.shorter)
      );
    case 'type-outlives':
      return b.kind === 'type-outlives' && sameTy(a.ty, b.ty) && sameRegion(a.region, b.region);
  }
}
