/**
 * A method of an impl against the one of its trait: types (E0053), lifetimes (E0308 and an error without code), bounds
 * (E0276). The impl's signature must be usable wherever the trait's is (rustc's `compare_impl_item`).
 */
import type { Diagnostic } from '../../diagnostic.js';
import { error, unsupported } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { normalizeWithRegions, paramEnv } from '../../traits/index.js';
import { anyTy, sameRegion, sameTyErased, substPredicate, substSig } from '../../types/fold.js';
import { printPredicate, printRegion, printSig, printTy } from '../../types/print.js';
import type { DefId, FnDef, ImplDef } from '../../types/program.js';
import type { FnSig, GenericArg, GenericArgs, Predicate, Region, Ty, Variance } from '../../types/ty.js';
import { unit } from '../../types/ty.js';
import { composeVariance } from '../../types/variance.js';
import type { Items } from '../context.js';
import { outputOfFuture } from '../opaque.js';
import { leadsTo } from '../traits.js';
import { boundSpan } from './impls.js';
import { checkInTrait } from './assoc-types.js';
import { impliedBy, regionOutlives } from './outlives.js';

/** A lifetime that must be outlived and isn't; `variable`: the impl's late-bound lifetime that would have to do it. */
interface Mismatch {
  readonly variable?: Region;
  /** By what the impl's own types ask for. */
  readonly wellFormed?: boolean;
  readonly target: Region;
}

/** `longer: shorter` must hold. */
interface Constraint {
  readonly longer: Region;
  readonly shorter: Region;
  /** Asked for by a type of the impl's signature, so that it is well-formed. */
  readonly wellFormed?: boolean;
}

export function compareSignatures(items: Items, implDef: DefId, item: DefId, member: DefId): void {
  const impl = items.impl(implDef);
  const own = signatureAst(items, item);
  if (
    !impl.trait ||
    !own ||
    items.poisoned.has(implDef) ||
    items.poisoned.has(item) ||
    items.poisoned.has(member)
  )
    return;
  const args = traitArgs(items, impl, item, member);
  const [theirs, mine] = [items.fn(member), items.fn(item)];
  if (theirs.qualifiers.async !== mine.qualifiers.async) {
    const what = 'a method that is `async` in its trait only, or in its impl only,';
    items.report(item, 2, unsupported(own.ident.span, what));
    return;
  }
  const constraints: Constraint[] = [];
  const unnormalized = awaited(items, mine);
  const stated = substSig(awaited(items, theirs), args);
  const wanted = normalized(items, item, stated, constraints);
  const given = normalized(items, item, unnormalized, constraints);
  const types = (sig: FnSig) => [...sig.inputs, sig.output];
  if ([...types(wanted), ...types(given)].some(undecided)) return;
  const at = types(given).findIndex((ty, i) => !sameTyErased(ty, types(wanted)[i]));
  if (at >= 0) {
    const isResult = mine.qualifiers.async && at === given.inputs.length;
    const told = wrongType(items, member, own, at, types(wanted)[at], types(given)[at]);
    items.report(item, 2, isResult ? wrongResult(items, own, wanted.output, given.output) : told, false);
    return;
  }
  const env: Predicate[] = [
    ...items.predicates(implDef),
    ...items.predicates(member).map((one) => substPredicate(one, args)),
    ...impliedBy(items, [...types(wanted), ...types(stated)]),
  ];
  const stricter = extraBound(items, item, env);
  if (stricter) {
    items.report(item, 2, tooStrict(items, item, member, stricter), false);
    return;
  }
  checkInTrait(
    items,
    item,
    stated.output,
    (ty) => normalized(items, item, { ...stated, inputs: [], output: ty }, constraints).output,
    env,
    place(own, given.inputs.length),
  );
  constraints.push(...wellFormed(items, types(unnormalized)));
  // What a future gives is compared by itself, for equality.
  const isAsync = mine.qualifiers.async;
  const bare = (sig: FnSig) => (isAsync ? { ...sig, output: unit } : sig);
  const mismatch = regionMismatch(items, item, bare(wanted), bare(given), 'covariant', env, constraints);
  if (mismatch)
    items.report(item, 2, wrongLifetimes(items, member, own, mismatch, env, wanted, given), false);
  else if (isAsync) {
    const other = regionMismatch(items, item, wanted, given, 'invariant', env, constraints);
    const lacking = other && { target: other.target };
    if (lacking)
      items.report(item, 2, wrongLifetimes(items, member, own, lacking, env, wanted, given), false);
  }
}

/** Futures of `async` methods are compared by what they give. */
function awaited(items: Items, { sig, qualifiers }: FnDef): FnSig {
  return qualifiers.async ? { ...sig, output: outputOfFuture(items, sig.output) ?? sig.output } : sig;
}

/** The impl's arguments for the trait, then the impl method's own parameters for the trait method's. */
function traitArgs(items: Items, impl: ImplDef, item: DefId, member: DefId): GenericArgs {
  const mine = items.identityArgs(item).slice(items.scope(item).parentCount);
  const theirs = items.scope(member).params;
  const out: GenericArg[] = [...impl.trait!.args];
  theirs.forEach((_, i) => out.push(mine[i]));
  return out;
}

/** Associated types become what impls say they are, as far as that is known. */
function normalized(items: Items, item: DefId, sig: FnSig, constraints: Constraint[]): FnSig {
  const env = paramEnv(items, item);
  const put = (ty: Ty): Ty => {
    if (!anyTy(ty, (part) => part.kind === 'projection')) return ty;
    const freshRegion = (): Region => ({ kind: 'var', vid: unknowns++ });
    const known = normalizeWithRegions(items, env, ty, { freshRegion });
    for (const one of known.constraints) {
      if (one.kind === 'outlives') constraints.push(one);
      else if (one.kind === 'equal')
        constraints.push({ longer: one.a, shorter: one.b }, { longer: one.b, shorter: one.a });
    }
    return known.ty;
  };
  return { ...sig, inputs: sig.inputs.map(put), output: put(sig.output) };
}

let unknowns = 0;

/** Types whose equality needs more than a look. */
function undecided(ty: Ty): boolean {
  return anyTy(
    ty,
    (part) =>
      ['error', 'fn-ptr', 'closure'].includes(part.kind) ||
      (part.kind === 'dynamic' && part.bounds.some((bound) => bound.boundVars.length > 0)),
  );
}

/** What the impl's types ask of lifetimes to be well-formed. */
function wellFormed(items: Items, types: readonly Ty[]): Constraint[] {
  return impliedBy(items, types).flatMap((one): Constraint[] =>
    one.kind === 'region-outlives' ? [{ longer: one.longer, shorter: one.shorter, wellFormed: true }] : [],
  );
}

function signatureAst(items: Items, def: DefId): ast.FnSig | undefined {
  const { source } = items.table.nodes[def];
  return source.kind === 'assoc' && source.item.kind === 'fn' ? source.item.sig : undefined;
}

// ---------------------------------------------------------------- types

function wrongType(
  items: Items,
  member: DefId,
  own: ast.FnSig,
  index: number,
  wanted: Ty,
  given: Ty,
): Diagnostic {
  const message = `method \`${own.ident.name}\` has an incompatible type for trait`;
  const mutability = wanted.kind === 'ref' && given.kind === 'ref' && wanted.mutable !== given.mutable;
  const label =
    mutability && sameTyErased(wanted.ty, given.ty)
      ? 'types differ in mutability'
      : `expected \`${printTy(items, wanted)}\`, found \`${printTy(items, given)}\``;
  const theirs = signatureAst(items, member);
  const there = theirs && !items.isLibrary(member) ? place(theirs, index) : undefined;
  return {
    ...error('E0053', place(own, index), message, label),
    children: there
      ? [{ level: 'note', message: 'type in trait', labels: [{ span: there, text: '', primary: true }] }]
      : [],
  };
}

/** E0271, for the future of an `async` method. */
function wrongResult(items: Items, own: ast.FnSig, wanted: Ty, given: Ty): Diagnostic {
  const [theirs, mine] = [printTy(items, wanted), printTy(items, given)];
  const message = `expected \`impl Future<Output = ${mine}>\` to be a future that resolves to \`${theirs}\`, but it resolves to \`${mine}\``;
  return error('E0271', place(own, Infinity), message, `expected \`${theirs}\`, found \`${mine}\``);
}

/** Where the `index`th input, or the output after them, is written. */
function place(sig: ast.FnSig, index: number): Span {
  const inputs = [
    ...(sig.self ? [sig.self.ty?.span ?? sig.self.span] : []),
    ...sig.params.map((param) => param.ty.span),
  ];
  return inputs[index] ?? sig.output?.span ?? { ...sig.span, lo: sig.span.hi };
}

// ---------------------------------------------------------------- bounds

function extraBound(items: Items, item: DefId, env: readonly Predicate[]): Predicate | undefined {
  const scope = items.scope(item);
  return items.predicates(item).find((predicate) => {
    if (predicate.kind !== 'trait' || predicate.boundVars?.length) return false;
    const self = predicate.ref.args[0];
    if (self?.kind !== 'type' || self.ty.kind !== 'param' || self.ty.index < scope.parentCount) return false;
    const { ty } = self;
    const known = env.some((one) => {
      const subject = one.kind === 'trait' ? one.ref.args[0] : undefined;
      return (
        one.kind === 'trait' &&
        subject?.kind === 'type' &&
        sameTyErased(subject.ty, ty) &&
        leadsTo(items, one.ref.trait, predicate.ref.trait, new Set())
      );
    });
    if (known) return false;
    // An impl for all types would do as well.
    return !items.implsOf(predicate.ref.trait).some((impl) => items.impl(impl).selfTy.kind === 'param');
  });
}

function tooStrict(items: Items, item: DefId, member: DefId, extra: Predicate): Diagnostic {
  const at = boundSpan(items, item, extra) ?? items.def(item).nameSpan;
  const label = `impl has extra requirement \`${printPredicate(items, extra)}\``;
  const diagnostic = error('E0276', at, 'impl has stricter requirements than trait', label);
  if (items.isLibrary(member)) return diagnostic;
  const { span, name } = items.def(member);
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span, text: `definition of \`${name}\` from trait`, primary: false }],
  };
}

// ---------------------------------------------------------------- lifetimes

/**
 * The first pair of lifetimes that would have to outlive one another and don't. The impl's own late-bound lifetimes may
 * be chosen, all others are given. `variable` is the one of the former that stands between the two.
 */
function regionMismatch(
  items: Items,
  item: DefId,
  wanted: FnSig,
  given: FnSig,
  results: Variance,
  env: readonly Predicate[],
  more: readonly Constraint[],
): Mismatch | undefined {
  const constraints: Constraint[] = [...more];
  wanted.inputs.forEach((input, i) => relateTys(items, input, given.inputs[i], 'covariant', constraints));
  relateTys(items, given.output, wanted.output, results, constraints);
  const isVariable = (region: Region) =>
    region.kind === 'var' || (region.kind === 'late' && region.def === item);
  for (const { longer, shorter, wellFormed: own } of constraints) {
    if (isVariable(longer)) continue;
    if (!isVariable(shorter)) {
      // Whether the impl's types are well-formed where the impl alone decides is asked elsewhere.
      if (!own && !regionOutlives(env, longer, shorter)) return { target: shorter };
      continue;
    }
    // Through variables to whatever else is reached.
    const reached = [{ region: shorter, asked: own }];
    for (const from of reached)
      for (const next of constraints) {
        if (!sameRegion(next.longer, from.region)) continue;
        const asked = from.asked || next.wellFormed;
        if (!isVariable(next.shorter)) {
          if (!regionOutlives(env, longer, next.shorter))
            return { variable: shorter, target: next.shorter, ...(asked ? { wellFormed: true } : {}) };
        } else if (!reached.some((one) => sameRegion(one.region, next.shorter)))
          reached.push({ region: next.shorter, asked });
      }
  }
  return undefined;
}

function sameVariable(a: Region, b: Region): boolean {
  return a.kind === 'late' && b.kind === 'late' && a.def === b.def && a.index === b.index;
}

/** `sub <: sup`, for types that are equal but for lifetimes. */
function relateTys(items: Items, sub: Ty, sup: Ty, variance: Variance, out: Constraint[]): void {
  const regions = (a: Region, b: Region, at: Variance) => {
    if (at === 'covariant' || at === 'invariant') out.push({ longer: a, shorter: b });
    if (at === 'contravariant' || at === 'invariant') out.push({ longer: b, shorter: a });
  };
  const invariant = (args: GenericArgs, others: GenericArgs) =>
    args.forEach((arg, i) => {
      const other = others[i];
      const at = composeVariance(variance, 'invariant');
      if (arg.kind === 'type' && other?.kind === 'type') relateTys(items, arg.ty, other.ty, at, out);
      else if (arg.kind === 'lifetime' && other?.kind === 'lifetime') regions(arg.region, other.region, at);
    });
  if (sub.kind === 'ref' && sup.kind === 'ref') {
    regions(sub.region, sup.region, variance);
    relateTys(items, sub.ty, sup.ty, sub.mutable ? composeVariance(variance, 'invariant') : variance, out);
  } else if (sub.kind === 'adt' && sup.kind === 'adt') {
    const { variances } = items.adt(sub.def);
    sub.args.forEach((arg, i) => {
      const other = sup.args[i];
      const at = composeVariance(variance, variances[i] ?? 'invariant');
      if (arg.kind === 'type' && other.kind === 'type') relateTys(items, arg.ty, other.ty, at, out);
      else if (arg.kind === 'lifetime' && other.kind === 'lifetime') regions(arg.region, other.region, at);
    });
  } else if (sub.kind === 'tuple' && sup.kind === 'tuple')
    sub.elems.forEach((elem, i) => relateTys(items, elem, sup.elems[i], variance, out));
  else if ((sub.kind === 'slice' && sup.kind === 'slice') || (sub.kind === 'array' && sup.kind === 'array'))
    relateTys(items, sub.elem, sup.elem, variance, out);
  else if (sub.kind === 'pointer' && sup.kind === 'pointer')
    relateTys(items, sub.ty, sup.ty, sub.mutable ? composeVariance(variance, 'invariant') : variance, out);
  else if (
    (sub.kind === 'projection' && sup.kind === 'projection') ||
    (sub.kind === 'opaque' && sup.kind === 'opaque')
  )
    invariant(sub.args, sup.args);
  else if (sub.kind === 'dynamic' && sup.kind === 'dynamic') {
    regions(sub.region, sup.region, variance);
    sub.bounds.forEach((bound, i) => {
      invariant(bound.args, sup.bounds[i]?.args ?? []);
      bound.projections.forEach(({ ty }, at) => {
        const other = sup.bounds[i]?.projections[at];
        if (other) relateTys(items, ty, other.ty, composeVariance(variance, 'invariant'), out);
      });
    });
  }
}

function wrongLifetimes(
  items: Items,
  member: DefId,
  own: ast.FnSig,
  mismatch: Mismatch,
  env: readonly Predicate[],
  wanted: FnSig,
  given: FnSig,
): Diagnostic {
  const shown = [wanted, given].map((sig) => printSig(items, sig));
  const note = `expected signature \`${shown[0]}\`\n   found signature \`${shown[1]}\``;
  const children = [{ level: 'note' as const, message: note, labels: [] }];
  const { variable, target } = mismatch;
  if (!variable)
    return { ...error('E0308', own.span, 'method not compatible with trait', 'lifetime mismatch'), children };
  // Where the impl's own types limit the lifetime already, rustc tells of that conflict.
  const limited =
    mismatch.wellFormed ||
    impliedBy(items, given.inputs).some(
      (one) =>
        one.kind === 'region-outlives' &&
        sameVariable(one.shorter, variable) &&
        !regionOutlives(env, one.longer, target),
    );
  if (limited) {
    const message = `cannot infer an appropriate lifetime for lifetime parameter ${printRegion(variable)} in generic type due to conflicting requirements`;
    return { ...error('E0803', own.span, message), children };
  }
  const diagnostic = error(
    null,
    own.span,
    "`impl` item signature doesn't match `trait` item signature",
    `found \`${shown[1]}\``,
  );
  const theirs = signatureAst(items, member);
  if (!theirs || items.isLibrary(member)) return { ...diagnostic, children };
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span: theirs.span, text: `expected \`${shown[0]}\``, primary: false }],
    children,
  };
}
