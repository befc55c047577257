/** Where methods may be declared: for each type on the way of a method call, the items that have the name. */
import type { DefId, Program } from '../types/program.js';
import type { GenericArgs, Predicate, TraitRef, Ty } from '../types/ty.js';
import { itemBounds, objectPredicates } from '../traits/assemble.js';
import { headOf } from '../traits/head.js';
import type { Infer } from './infer.js';

export type MethodCandidate = {
  /** The associated function or constant. */
  readonly item: DefId;
} & (
  | { readonly kind: 'inherent'; readonly impl: DefId }
  | { readonly kind: 'trait'; readonly trait: DefId }
  /** A where clause, a bound of an associated type, or the trait of a `dyn` type. */
  | { readonly kind: 'where-clause' | 'object'; readonly predicate: TraitPredicateLike }
);

export type TraitPredicateLike = { readonly ref: TraitRef; readonly boundVars?: readonly string[] };

/** What is looked for: associated functions with a receiver, or anything that `Type::name` may mean. */
export type Namespace = 'method' | 'path';

/** Inherent candidates of one type: inherent impls, where clauses on parameters, the traits of a `dyn` type. */
export function inherentCandidates(
  infer: Infer,
  ty: Ty,
  name: string,
  namespace: Namespace,
): readonly MethodCandidate[] {
  const { program } = infer;
  const out: MethodCandidate[] = [];
  const fromTraits = (predicates: Iterable<Predicate>, kind: 'where-clause' | 'object') => {
    for (const predicate of predicates) {
      if (predicate.kind !== 'trait') continue;
      const item = traitItem(program, predicate.ref.trait, name, namespace);
      if (item === undefined) continue;
      // The same supertrait may be implied twice.
      const known = out.some(
        (candidate) =>
          'predicate' in candidate &&
          candidate.item === item &&
          sameArgs(candidate.predicate.ref.args, predicate.ref.args),
      );
      if (!known) out.push({ kind, item, predicate });
    }
  };
  switch (ty.kind) {
    case 'param':
      for (const predicates of infer.env.traits.values())
        fromTraits(
          predicates.filter(({ ref }) => {
            const self = ref.args[0];
            return self.kind === 'type' && self.ty.kind === 'param' && self.ty.index === ty.index;
          }),
          'where-clause',
        );
      break;
    case 'projection':
    case 'opaque':
      fromTraits(
        itemBounds(program, ty).filter((predicate) => isAbout(infer, predicate, ty)),
        'where-clause',
      );
      break;
    case 'dynamic':
      fromTraits(
        objectPredicates(program, ty).map(({ predicate }) => predicate),
        'object',
      );
      break;
    default:
  }
  const head = headOf(ty);
  if (head !== undefined) {
    for (const impl of program.inherentImpls(head)) {
      const item = itemNamed(program, program.impl(impl).items, name, namespace);
      if (item !== undefined) out.push({ kind: 'inherent', item, impl });
    }
  }
  return out;
}

function isAbout(infer: Infer, predicate: Predicate, ty: Ty): boolean {
  const self = predicate.kind === 'trait' ? predicate.ref.args[0] : undefined;
  return self?.kind === 'type' && infer.couldUnify(self.ty, ty);
}

function sameArgs(a: GenericArgs, b: GenericArgs): boolean {
  return JSON.stringify(a, plain) === JSON.stringify(b, plain);
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Traits in scope that have an item of the name. */
export function traitCandidates(
  program: Program,
  scope: DefId,
  name: string,
  namespace: Namespace,
): readonly MethodCandidate[] {
  const out: MethodCandidate[] = [];
  const seen = new Set<DefId>();
  for (const trait of program.traitsInScope(scope)) {
    if (seen.has(trait)) continue;
    seen.add(trait);
    const item = traitItem(program, trait, name, namespace);
    if (item !== undefined) out.push({ kind: 'trait', item, trait });
  }
  return out;
}

const names = new WeakMap<Program, Map<DefId, ReadonlyMap<string, DefId>>>();

/** The item of a trait with this name, if it can be what is looked for. */
export function traitItem(
  program: Program,
  trait: DefId,
  name: string,
  namespace: Namespace,
): DefId | undefined {
  let known = names.get(program);
  if (!known) names.set(program, (known = new Map()));
  let items = known.get(trait);
  if (!items) {
    items = new Map(
      program
        .trait(trait)
        .items.filter((item) => program.def(item).kind !== 'assoc-type')
        .map((item) => [program.def(item).name, item]),
    );
    known.set(trait, items);
  }
  const item = items.get(name);
  return item !== undefined && isWanted(program, item, namespace) ? item : undefined;
}

function itemNamed(
  program: Program,
  items: readonly DefId[],
  name: string,
  namespace: Namespace,
): DefId | undefined {
  return items.find((item) => program.def(item).name === name && isWanted(program, item, namespace));
}

function isWanted(program: Program, item: DefId, namespace: Namespace): boolean {
  const { kind } = program.def(item);
  if (kind === 'assoc-fn') return namespace === 'path' || program.fn(item).hasSelf;
  return kind === 'assoc-const' && namespace === 'path';
}
