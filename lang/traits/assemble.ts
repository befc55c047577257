/** Candidates for a trait reference: everything whose header fits, before it is asked what it needs. */
import type { DefId, Program } from '../types/program.js';
import type { DynBound, GenericArg, Predicate, TraitRef, Ty } from '../types/ty.js';
import { anyRegion, anyTy, instantiateDynBound, shiftTy, substPredicate } from '../types/fold.js';
import { builtinCandidate, givenCandidate } from './builtin.js';
import { elaborate, type TraitPredicate } from './env.js';
import { headOf, mayMatchArgs } from './head.js';
import { implsFor, type ImplHeader } from './lookup.js';
import { normalizeArgs } from './project.js';
import { matchImpl, openPredicate, type TraitCx } from './select.js';

export type Candidate =
  /** A where clause; `global` ones say nothing of the parameters in scope. */
  | { readonly kind: 'param'; readonly predicate: TraitPredicate; readonly global: boolean }
  /** A bound that an associated or opaque type declares for itself. */
  | { readonly kind: 'alias'; readonly predicate: TraitPredicate }
  | {
      readonly kind: 'object';
      readonly predicate: TraitPredicate;
      readonly bound: DynBound;
      /** Associated types of which the object says what they are. */
      readonly items: ReadonlySet<DefId>;
    }
  | { readonly kind: 'impl'; readonly header: ImplHeader }
  | {
      readonly kind: 'builtin';
      readonly nested: readonly Predicate[];
      readonly equal?: readonly (readonly [Ty, Ty])[];
    };

export function assemble(cx: TraitCx, ref: TraitRef, self: Ty): readonly Candidate[] | 'ambiguous' {
  const given = givenCandidate(cx.program, ref.trait, self);
  if (given) return [given];
  const out: Candidate[] = [];
  for (const predicate of cx.env.traits.get(ref.trait) ?? [])
    if (fits(cx, ref, predicate)) out.push({ kind: 'param', predicate, global: isGlobal(predicate) });

  if (self.kind === 'projection' || self.kind === 'opaque') {
    for (const predicate of itemBounds(cx.program, self)) {
      if (predicate.kind === 'trait' && predicate.ref.trait === ref.trait && fits(cx, ref, predicate))
        out.push({ kind: 'alias', predicate });
    }
  }
  if (self.kind === 'dynamic') {
    const predicates = objectPredicates(cx.program, self);
    const items = new Set(
      predicates.flatMap(({ predicate }) => (predicate.kind === 'projection' ? [predicate.item] : [])),
    );
    for (const { predicate, bound } of predicates) {
      if (predicate.kind === 'trait' && predicate.ref.trait === ref.trait && fits(cx, ref, predicate))
        out.push({ kind: 'object', predicate, bound, items });
    }
  }

  const { own, blanket } = implsFor(cx.program, ref.trait, self);
  let ownImpls = 0;
  for (const header of own) {
    if (!implFits(cx, ref, header)) continue;
    out.push({ kind: 'impl', header });
    ownImpls++;
  }
  for (const header of blanket) if (implFits(cx, ref, header)) out.push({ kind: 'impl', header });

  const builtin = builtinCandidate(
    cx,
    ref,
    self,
    ownImpls > 0 || (own.length > 0 && headOf(self) !== undefined),
  );
  if (builtin === 'ambiguous') return 'ambiguous';
  if (builtin) {
    // Where the library also writes the impl, it says the same: one of the two is enough.
    if (builtin.nested.length || builtin.equal) {
      if (ownImpls === 0) out.push(builtin);
    } else out.push(builtin);
  }
  return out;
}

function fits(cx: TraitCx, ref: TraitRef, predicate: TraitPredicate): boolean {
  if (!mayMatchArgs(predicate.ref.args, ref.args, cx.table)) return false;
  return cx.table.probe(() => {
    const args = normalizeArgs(cx, openPredicate(cx.table, predicate).ref.args, []);
    return cx.table.unifyArgs(args, ref.args).ok;
  });
}

function implFits(cx: TraitCx, ref: TraitRef, header: ImplHeader): boolean {
  return (
    mayMatchArgs(header.ref.args, ref.args, cx.table) &&
    cx.table.probe(() => matchImpl(cx, ref, header) !== undefined)
  );
}

function isGlobal(predicate: TraitPredicate): boolean {
  if (predicate.boundVars?.length) return false;
  return predicate.ref.args.every((arg) => {
    if (arg.kind === 'lifetime') return arg.region.kind === 'static' || arg.region.kind === 'erased';
    if (arg.kind === 'const') return arg.value.kind === 'value';
    return (
      !anyTy(arg.ty, (ty) => ty.kind === 'param' || ty.kind === 'projection' || ty.kind === 'infer') &&
      !anyRegion(arg.ty, (region) => region.kind !== 'static' && region.kind !== 'erased')
    );
  });
}

type AliasTy = Extract<Ty, { kind: 'projection' | 'opaque' }>;

/** What is declared of an associated or opaque type: its own bounds, and for `<A::B as C>::D` also what `B` declares of it. */
export function itemBounds(program: Program, alias: AliasTy): readonly Predicate[] {
  const bounds =
    alias.kind === 'projection' ? declaredBounds(program, alias.item) : opaqueBounds(program, alias.def);
  const out = bounds.map((predicate) => substPredicate(predicate, alias.args));
  if (alias.kind === 'projection') {
    const self = alias.args[0];
    if (self.kind === 'type' && self.ty.kind === 'projection') out.push(...itemBounds(program, self.ty));
  }
  return out;
}

const elaborated = new WeakMap<Program, Map<DefId, readonly Predicate[]>>();

function declaredBounds(program: Program, item: DefId): readonly Predicate[] {
  return cached(program, item, () => elaborate(program, program.assocTy(item).bounds));
}

function opaqueBounds(program: Program, def: DefId): readonly Predicate[] {
  return cached(program, def, () => elaborate(program, program.opaque(def).bounds));
}

function cached(program: Program, def: DefId, make: () => readonly Predicate[]): readonly Predicate[] {
  let known = elaborated.get(program);
  if (!known) elaborated.set(program, (known = new Map()));
  let list = known.get(def);
  if (!list) known.set(def, (list = make()));
  return list;
}

/** What a `dyn` type's bounds say of it: `dyn Trait: Trait` with supertraits and associated types. */
export function objectPredicates(
  program: Program,
  object: Extract<Ty, { kind: 'dynamic' }>,
): readonly { readonly predicate: Predicate; readonly bound: DynBound }[] {
  return object.bounds.flatMap((bound) => {
    const binder = bound.boundVars.length > 0;
    const { args, projections } = binder ? bound : instantiateDynBound(bound, []);
    const self: GenericArg = { kind: 'type', ty: binder ? shiftTy(object, 1) : object };
    const boundVars = binder ? { boundVars: bound.boundVars } : {};
    const stated: Predicate[] = [
      { kind: 'trait', ref: { trait: bound.trait, args: [self, ...args] }, ...boundVars },
    ];
    const supers = elaborate(program, stated);
    for (const projection of projections) {
      const trait = program.assocTy(projection.item).trait ?? program.def(projection.item).parent!;
      // The associated type may be a supertrait's: its arguments are those of the supertrait's predicate.
      const holder = supers.find((predicate) => predicate.kind === 'trait' && predicate.ref.trait === trait);
      if (holder?.kind === 'trait')
        stated.push({
          kind: 'projection',
          item: projection.item,
          args: holder.ref.args,
          ty: projection.ty,
          ...boundVars,
        });
    }
    return elaborate(program, stated).map((predicate) => ({ predicate, bound }));
  });
}
