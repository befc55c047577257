/** Traits as they are named in bounds and `dyn` types, with what is said of their associated types. */
import { error } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { foldPredicate, shiftTy, walkTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { DynBound, GenericArg, GenericArgs, Predicate, Region, TraitRef, Ty } from '../types/ty.js';
import { errorTy, tuple, unit } from '../types/ty.js';
import { lowerArgs } from './arguments.js';
import { assocHome } from './assoc.js';
import { noteBound, spanOfBound } from './bound-spans.js';
import type { LoweredBound, Lowerer } from './lower.js';
import { notATrait, pathText, reportMissing } from './missing.js';
import { constraintDefault, objectTy, severalLifetimes, type ObjectDefault } from './object.js';
import { lifetimeNames } from './visit.js';

/** The trait a path names; says so if it names none, unless `quiet`. */
export function traitDef(lowerer: Lowerer, path: ast.Path, quiet = false): DefId | undefined {
  const found = lowerer.resolve(path, 'types');
  if (found.kind === 'found' && found.used === path.segments.length) {
    const { res } = found;
    if (res.kind === 'error') {
      if (!quiet) lowerer.broken();
      return undefined;
    }
    if (res.kind === 'def' && lowerer.items.def(res.def).kind === 'trait') return res.def;
    if (!quiet) lowerer.report(notATrait(lowerer, res, path), 1);
    return undefined;
  }
  if (quiet) return undefined;
  if (found.kind === 'missing') reportMissing(lowerer, found, path, 'trait');
  else if (found.kind === 'generic')
    lowerer.report(
      error('E0404', path.span, `expected trait, found type parameter \`${found.name}\``, 'not a trait'),
      1,
    );
  else lowerer.refuse(path.span, `\`${pathText(path)}\` as a trait`);
  return undefined;
}

/** A trait reference without binder of its own. `Fn(A) -> B` makes lifetimes of the binder around: see `bound`. */
export function traitRef(
  lowerer: Lowerer,
  path: ast.Path,
  self: Ty,
  names?: string[],
): Omit<LoweredBound, 'names'> | undefined {
  const trait = lowerer.traitDef(path);
  if (trait === undefined) return undefined;
  const segment = path.segments.at(-1)!;
  const selfArg: GenericArg = { kind: 'type', ty: self };
  if (segment.args?.kind === 'parenthesized') {
    if (!isCallTrait(lowerer, trait)) lowerer.refuse(path.span, 'a bound of the form `Trait(…)`');
    const { inputs, output } = segment.args;
    const fresh = names ?? [];
    const written = lowerer.withFresh(fresh, () => inputs.map((input) => lowerer.ty(input)));
    const params = tuple(written);
    const { opaques } = lowerer;
    lowerer.opaques = undefined;
    const result = output ? lowerer.withOutput(written, () => lowerer.ty(output)) : unit;
    lowerer.opaques = opaques;
    const args: GenericArgs = [selfArg, { kind: 'type', ty: params }];
    const loose = output && unconstrained(fresh, written, result);
    if (output && loose !== undefined)
      lowerer.report(
        error(
          'E0582',
          output.span,
          `binding for associated type \`Output\` references lifetime \`${loose}\`, which does not appear in the trait input types`,
        ),
        2,
      );
    const home = assocHome(lowerer.items, trait, 'Output');
    if (!home) return { ref: { trait, args }, more: [], at: [] };
    const more: Predicate = { kind: 'projection', item: home.item, args, ty: result };
    return { ref: { trait, args }, more: [more], at: [(output ?? path).span] };
  }
  const args = lowerArgs(lowerer, trait, [selfArg], segment, path);
  const ref: TraitRef = { trait, args };
  const more: Predicate[] = [];
  const at: Span[] = [];
  if (segment.args?.kind === 'angle')
    for (const one of segment.args.constraints)
      for (const predicate of constraint(lowerer, ref, one, names)) {
        more.push(predicate);
        at.push(spanOfBound(predicate) ?? one.span);
      }
  return { ref, more, at };
}

const callTraits = ['fn', 'fn_mut', 'fn_once', 'async_fn', 'async_fn_mut', 'async_fn_once'];

/** `Fn`, `FnMut`, `FnOnce`, and those of `async` closures: the traits with sugar of their own. */
function isCallTrait(lowerer: Lowerer, trait: DefId): boolean {
  return callTraits.some((name) => lowerer.items.lang(name) === trait);
}

function constraint(
  lowerer: Lowerer,
  ref: TraitRef,
  written: ast.AssocConstraint,
  names: string[] | undefined,
): Predicate[] {
  const { name } = written.ident;
  const home = assocHome(lowerer.items, ref.trait, name);
  const up = home && lowerer.items.superTraitRef(ref, home.trait, names);
  if (!home || !up) {
    const trait = lowerer.items.def(ref.trait);
    if (trait.library || home)
      lowerer.refuse(written.span, `the associated type \`${name}\` of \`${trait.name}\``);
    else
      lowerer.report(
        error(
          'E0220',
          written.ident.span,
          `associated type \`${name}\` not found for \`${trait.name}\``,
          `associated type \`${name}\` not found`,
        ),
        2,
      );
    return [];
  }
  const { ident, args: own } = written;
  const args = lowerArgs(lowerer, home.item, up.args, { ident, ...(own ? { args: own } : {}) });
  if (written.ty)
    return [
      { kind: 'projection', item: home.item, args, ty: lowerer.ty(written.ty, constraintDefault(ref)) },
    ];
  const subject: Ty = { kind: 'projection', item: home.item, args };
  return (written.bounds ?? []).flatMap((bound) => lowerer.predicatesOf(subject, bound));
}

/** A trait bound on a type; `self` is seen from outside the bound's binder. */
export function bound(
  lowerer: Lowerer,
  self: Ty,
  bound: ast.Bound & { kind: 'trait' },
): LoweredBound | undefined {
  if (bound.modifier === 'const' || bound.modifier === 'tilde-const')
    lowerer.refuse(bound.span, 'a `const` bound');
  const names = lifetimeNames(bound.forLifetimes);
  const path = bound.modifier === 'async' ? asyncPath(bound.path) : bound.path;
  const lowered = lowerer.inBinder(names, () => lowerer.traitRef(path, shiftTy(self, 1), names));
  if (!lowered) return undefined;
  if (names.length) return { ...lowered, names };
  const bare = foldPredicate({ kind: 'trait', ref: lowered.ref }, closing) as Predicate & { kind: 'trait' };
  return { ...lowered, ref: bare.ref, more: lowered.more.map((more) => foldPredicate(more, closing)), names };
}

/** `async Fn(A) -> B` is `AsyncFn(A) -> B`. */
function asyncPath(path: ast.Path): ast.Path {
  const last = path.segments.at(-1)!;
  const ident = { ...last.ident, name: `Async${last.ident.name}` };
  return { ...path, segments: [...path.segments.slice(0, -1), { ...last, ident }] };
}

/** All that a bound on a type says. `?Sized` says nothing. */
export function predicatesOf(lowerer: Lowerer, self: Ty, bound: ast.Bound): Predicate[] {
  switch (bound.kind) {
    case 'lifetime':
      return [{ kind: 'type-outlives', ty: self, region: lowerer.region(bound.lifetime) }];
    case 'use':
      return [];
    case 'trait': {
      if (bound.modifier === 'maybe') return [];
      const lowered = lowerer.bound(self, bound);
      if (!lowered) return [];
      const all: Predicate[] = [{ kind: 'trait', ref: lowered.ref }, ...lowered.more];
      const predicates = lowered.names.length
        ? all.map((one) => ({ ...one, boundVars: lowered.names }))
        : all;
      predicates.forEach((one, i) => noteBound([one], i === 0 ? bound.span : lowered.at[i - 1]));
      return predicates;
    }
  }
}

/** `where for<'a> T: …`: the whole clause is under the binder. */
export function underBinder(
  lowerer: Lowerer,
  params: readonly ast.GenericParam[],
  inside: () => Predicate[],
): Predicate[] {
  const names = lifetimeNames(params);
  if (!names.length) return inside();
  const predicates = lowerer.inBinder(names, inside);
  return predicates.map((one) => {
    if (one.boundVars?.length) {
      // Two binders around one predicate would have to be merged; nobody writes that.
      lowerer.refuse(params[0].span, 'a `for<…>` in a `for<…>`');
      return one;
    }
    return { ...one, boundVars: names };
  });
}

export function dyn(
  lowerer: Lowerer,
  { span, bare }: { readonly span: Span; readonly bare: boolean },
  bounds: readonly ast.Bound[],
  objectDefault: ObjectDefault,
): Ty {
  // A trait by itself is a type in the older editions only.
  if (bare && lowerer.items.edition >= 2021) {
    lowerer.report(error('E0782', span, 'expected a type, found a trait'), 2);
    return errorTy;
  }
  const traits: DynBound[] = [];
  const { undeclared } = lowerer;
  let region: Region | undefined;
  for (const bound of bounds) {
    if (bound.kind === 'lifetime') {
      if (region) lowerer.report(severalLifetimes(bound.lifetime.span), 1);
      else region = lowerer.region(bound.lifetime);
    } else if (bound.kind === 'trait' && bound.modifier !== 'maybe') {
      const names = lifetimeNames(bound.forLifetimes);
      const lowered = lowerer.inBinder(names, () => lowerer.traitRef(bound.path, errorTy, names));
      if (!lowered) return errorTy;
      traits.push({
        trait: lowered.ref.trait,
        args: lowered.ref.args.slice(1),
        projections: lowered.more.flatMap((more) =>
          more.kind === 'projection' ? [{ item: more.item, ty: more.ty }] : [],
        ),
        boundVars: [...names],
      });
    }
  }
  if (lowerer.undeclared > undeclared) return errorTy;
  const [only] = bounds;
  const at =
    bounds.length === 1 && only.kind === 'trait' && !hasConstraints(only.path) ? only.path.span : span;
  return objectTy(lowerer, traits, region, objectDefault, span, at);
}

function hasConstraints({ segments }: ast.Path): boolean {
  const args = segments.at(-1)?.args;
  return args?.kind === 'angle' && args.constraints.length > 0;
}

/** Takes a binder without variables away. */
const closing = {
  region: (region: Region, depth: number): Region =>
    region.kind === 'bound' && region.depth > depth ? { ...region, depth: region.depth - 1 } : region,
};

/** A lifetime of the innermost binder that the output of a function type mentions, but none of its inputs. */
export function unconstrained(
  names: readonly string[],
  inputs: readonly Ty[],
  output: Ty,
): string | undefined {
  const mentioned = (ty: Ty, into: Set<number>, all: boolean): void =>
    walkTy(ty, {
      ty: (part) => all || part.kind !== 'projection',
      region: (region, depth) => {
        if (region.kind === 'bound' && region.depth === depth) into.add(region.index);
      },
    });
  const known = new Set<number>();
  const wanted = new Set<number>();
  for (const input of inputs) mentioned(input, known, false);
  mentioned(output, wanted, true);
  const index = [...wanted].find((one) => !known.has(one));
  return index === undefined ? undefined : names[index];
}
