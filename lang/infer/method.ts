/**
 * Method lookup by rustc's probing (`rustc_hir_typeck::method::probe`): along the autoderef steps of the receiver, at
 * each step by value, by auto-reference, by mutable auto-reference; inherent candidates before those of traits.
 */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { DefId, Program } from '../types/program.js';
import type { FnSig, GenericArgs, Predicate, Ty } from '../types/ty.js';
import { ref } from '../types/ty.js';
import type { Adjustment } from './adjust.js';
import {
  applies,
  appliesToType,
  candidateArgs,
  candidateSelf,
  receiverAt,
  receiverTy,
  type How,
  type Step,
} from './applicable.js';
import { autoderef, confirmDerefs } from './autoderef.js';
import { inherentCandidates, traitCandidates, traitItem, type MethodCandidate } from './candidates.js';
import type { Infer } from './infer.js';
import { ambiguous, noAssociated, noMethod, show } from './missing.js';

/** Which declaration a name means, and how the receiver gets there. */
export interface MethodPick {
  /** The associated function of an inherent impl, or the trait's item. */
  readonly def: DefId;
  readonly kind: 'inherent' | 'trait' | 'where-clause' | 'object';
  /**
   * Arguments of the impl or trait that declares it (fresh variables where not known yet, already unified with the
   * receiver); the method's own follow.
   */
  readonly parentArgs: GenericArgs;
  /** For the receiver: derefs, auto-reference, unsizing. */
  readonly adjustments: readonly Adjustment[];
  /** The receiver's type after the adjustments: what the method's `self` parameter gets. */
  readonly selfTy: Ty;
}

export type MethodLookup =
  | { readonly kind: 'found'; readonly pick: MethodPick }
  /**
   * Nothing, certainly (E0599) or as far as our library goes (`unsupported`), or ambiguous (E0034), private (E0624), or
   * the receiver's type is not known (`unsupported`): told by the diagnostic.
   */
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

/** What a step's candidates came to. */
type Probed =
  | { readonly kind: 'one'; readonly candidate: MethodCandidate }
  | { readonly kind: 'many'; readonly candidates: readonly MethodCandidate[] };

/** Looks up `receiver.name(…)`. `scope` is the module or function whose traits in scope are considered. */
export function lookupMethod(
  infer: Infer,
  receiver: Ty,
  name: string,
  scope: DefId,
  span: Span,
): MethodLookup {
  const { program } = infer;
  infer.selectWherePossible();
  const path = autoderef(infer, receiver, span, true);
  const steps: Step[] = [...path.steps];
  const last = steps[steps.length - 1];
  if (path.overflow)
    return failed(
      error(
        'E0055',
        span,
        `reached the recursion limit while auto-dereferencing \`${show(infer, receiver)}\``,
      ),
    );
  if (last.ty.kind === 'error') return failed(unsupported(span, 'a method call on a type that is not known'));
  if (last.ty.kind === 'array')
    steps.push({ ty: { kind: 'slice', elem: last.ty.elem }, derefs: last.derefs, unsize: true });

  const inherent: MethodCandidate[] = [];
  for (const step of steps)
    for (const candidate of inherentCandidates(infer, step.ty, name, 'method'))
      if (!inherent.some((known) => sameCandidate(known, candidate))) inherent.push(candidate);
  const extension = traitCandidates(program, scope, name, 'method');
  const hidden: MethodCandidate[] = [];

  // However many steps lead to a variable: what is behind it decides which method is meant. Rust says E0282; but it may
  // know more of the type, through an impl that our library lacks.
  if (path.stuck)
    return failed(unsupported(span, `a call of \`${name}\` on a value whose type is not known here`));

  for (const step of steps) {
    if (step.throughPointer) break;
    for (const how of ['value', 'ref', 'mut', 'const'] as const) {
      const self = receiverAt(step, how);
      const probed =
        self &&
        (probe(infer, self, inherent, scope, hidden, step, how) ??
          probe(infer, self, extension, scope, hidden, step, how));
      if (!probed) continue;
      if (probed.kind === 'many') return failed(ambiguous(infer, name, span));
      return { kind: 'found', pick: confirmPick(infer, probed.candidate, steps, step, how, span) };
    }
  }
  if (hidden.length > 0)
    return failed(error('E0624', span, `method \`${name}\` is private`, 'private method'));
  return failed(noMethod(infer, steps, [...inherent, ...extension], name, span));
}

function failed(diagnostic: Diagnostic): { readonly kind: 'failed'; readonly diagnostic: Diagnostic } {
  return { kind: 'failed', diagnostic };
}

function sameCandidate(a: MethodCandidate, b: MethodCandidate): boolean {
  if (a.item !== b.item || a.kind !== b.kind) return false;
  if (a.kind === 'inherent' || a.kind === 'trait') return true;
  return 'predicate' in b && a.predicate === b.predicate;
}

/** The candidates that fit a receiver of this very type. */
function probe(
  infer: Infer,
  self: Ty,
  candidates: readonly MethodCandidate[],
  scope: DefId,
  hidden: MethodCandidate[],
  step: Step,
  how: How,
): Probed | undefined {
  const { program } = infer;
  const fitting = candidates.filter((candidate) => {
    if (isSkipped(program, candidate, step, how)) return false;
    if (!applies(infer, candidate, self)) return false;
    if (isVisible(program, candidate, scope)) return true;
    hidden.push(candidate);
    return false;
  });
  return decide(program, fitting);
}

/** One candidate, or several that are all of one trait (which of them is found out by the trait engine). */
function decide(program: Program, fitting: readonly MethodCandidate[]): Probed | undefined {
  if (fitting.length === 0) return undefined;
  if (fitting.length === 1) return { kind: 'one', candidate: fitting[0] };
  const [first] = fitting;
  const { parent } = program.def(first.item);
  const oneTrait =
    parent !== undefined &&
    program.def(parent).kind === 'trait' &&
    fitting.every(({ item }) => item === first.item);
  if (oneTrait) return { kind: 'one', candidate: { kind: 'trait', item: first.item, trait: parent } };
  return { kind: 'many', candidates: fitting };
}

/** `array.into_iter()` before 2021 and `boxed_slice.into_iter()` before 2024 do not mean the by-value impls. */
function isSkipped(program: Program, candidate: MethodCandidate, step: Step, how: How): boolean {
  if (candidate.kind !== 'trait' || how !== 'value') return false;
  const { name, library } = program.def(candidate.trait);
  if (!library || name !== 'IntoIterator') return false;
  if (step.ty.kind === 'array') return program.edition < 2021;
  if (step.ty.kind === 'adt' && program.def(step.ty.def).lang === 'owned_box') {
    const content = step.ty.args.find((arg) => arg.kind === 'type');
    return program.edition < 2024 && content?.kind === 'type' && content.ty.kind === 'slice';
  }
  return false;
}

/** Private methods are seen in the module that declares them and below. */
function isVisible(program: Program, candidate: MethodCandidate, scope: DefId): boolean {
  if (candidate.kind !== 'inherent') return true;
  const item = program.def(candidate.item);
  return item.public || isWithin(program, scope, item.visibleIn ?? moduleOf(program, candidate.impl));
}

function moduleOf(program: Program, def: DefId): DefId | undefined {
  let at: DefId | undefined = def;
  while (at !== undefined && program.def(at).kind !== 'mod') at = program.def(at).parent;
  return at;
}

function isWithin(program: Program, def: DefId, module: DefId | undefined): boolean {
  // A crate's root may have no definition of its own: everything of one side is within it.
  if (module === undefined) return true;
  for (let at: DefId | undefined = def; at !== undefined; at = program.def(at).parent)
    if (at === module) return true;
  return false;
}

// ---------------------------------------------------------------- confirmation

/** Carries a pick out: the adjustments of the receiver, and the arguments of the impl or trait unified with its type. */
function confirmPick(
  infer: Infer,
  candidate: MethodCandidate,
  steps: readonly Step[],
  step: Step,
  how: How,
  span: Span,
): MethodPick {
  const adjustments: Adjustment[] = [];
  let selfTy = step.ty;
  if (how === 'value' && step.ty.kind === 'ref') {
    // A reference taken by value is reborrowed.
    const { mutable } = step.ty;
    const inner = step.ty.ty;
    adjustments.push(...confirmDerefs(infer, steps, step.derefs, mutable, span));
    adjustments.push({ kind: 'deref', target: inner });
    selfTy = ref(inner, mutable);
    adjustments.push({ kind: 'borrow', mutable, twoPhase: mutable, target: selfTy });
  } else {
    adjustments.push(...confirmDerefs(infer, steps, step.derefs, how === 'mut', span));
    if (how === 'const' && step.ty.kind === 'pointer') {
      selfTy = { kind: 'pointer', mutable: false, ty: step.ty.ty };
      adjustments.push({ kind: 'pointer', cast: 'mut-to-const', target: selfTy });
    } else if (how !== 'value') {
      const mutable = how === 'mut';
      const place = step.unsize ? steps[steps.length - 2].ty : step.ty;
      selfTy = ref(place, mutable);
      adjustments.push({ kind: 'borrow', mutable, twoPhase: mutable, target: selfTy });
      if (step.unsize) {
        selfTy = ref(step.ty, mutable);
        adjustments.push({ kind: 'pointer', cast: 'unsize', target: selfTy });
      }
    }
  }
  const nested: Predicate[] = [];
  const parentArgs = candidateArgs(infer, candidate, nested);
  if (!parentArgs) throw new Error('a method candidate lost its arguments');
  const expected = receiverTy(infer, candidate, parentArgs, nested);
  if (!expected || !infer.unify(expected, selfTy).ok)
    throw new Error('a method candidate that applied no longer does');
  for (const predicate of nested) infer.register(predicate, span);
  return { def: candidate.item, kind: candidate.kind, parentArgs, adjustments, selfTy };
}

/** What is called, with all arguments; obligations of its where clauses are registered. */
export interface MethodCallee {
  readonly def: DefId;
  readonly args: GenericArgs;
  /** Instantiated and normalized; `inputs[0]` is the receiver. */
  readonly sig: FnSig;
}

/**
 * Completes a pick: `args` are all arguments (`pick.parentArgs` then the method's own, from a turbofish or
 * `infer.freshArgs(pick.def, pick.parentArgs)`).
 */
export function confirmMethod(
  infer: Infer,
  pick: MethodPick,
  args: GenericArgs,
  span: Span,
  /** Where a bound of the method is told. */
  blame: Span | ((declared: Predicate) => Span) = span,
): MethodCallee {
  const sig = infer.fnSig(pick.def, args, span);
  // Decided while probing: it cannot fail but for what the turbofish says, which is the caller's to compare.
  infer.unify(sig.inputs[0], pick.selfTy);
  infer.registerPredicatesOf(pick.def, args, blame);
  return { def: pick.def, args, sig };
}

// ---------------------------------------------------------------- Type::name

/** What `Type::name` means in expression or pattern position. */
export type AssocLookup =
  | { readonly kind: 'found'; readonly def: DefId; readonly parentArgs: GenericArgs; readonly trait: boolean }
  | { readonly kind: 'variant'; readonly adt: DefId; readonly variant: number; readonly args: GenericArgs }
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

/** Looks up `ty::name`: variants of an enum, then inherent associated functions and constants, then those of traits. */
export function lookupAssociated(infer: Infer, ty: Ty, name: string, scope: DefId, span: Span): AssocLookup {
  const { program } = infer;
  const self = infer.structurallyResolve(ty);
  if (self.kind === 'error') return failed(unsupported(span, 'a path through a type that is not known'));
  if (self.kind === 'adt') {
    const adt = program.adt(self.def);
    const variant = adt.kind === 'enum' ? adt.variants.findIndex((candidate) => candidate.name === name) : -1;
    if (variant >= 0) return { kind: 'variant', adt: self.def, variant, args: self.args };
  }
  const hidden: MethodCandidate[] = [];
  const fit = (candidates: readonly MethodCandidate[]) =>
    decide(
      program,
      candidates.filter((candidate) => {
        if (!appliesToType(infer, candidate, self)) return false;
        if (isVisible(program, candidate, scope)) return true;
        hidden.push(candidate);
        return false;
      }),
    );
  const probed =
    fit(inherentCandidates(infer, self, name, 'path')) ?? fit(traitCandidates(program, scope, name, 'path'));
  if (!probed) {
    if (hidden.length > 0)
      return failed(
        error('E0624', span, `associated function \`${name}\` is private`, 'private associated function'),
      );
    if (self.kind === 'infer')
      return failed(unsupported(span, `\`${name}\` of a type that is not known here`));
    return failed(noAssociated(infer, self, name, span));
  }
  if (probed.kind === 'many') return failed(ambiguous(infer, name, span));
  const nested: Predicate[] = [];
  const { candidate } = probed;
  const parentArgs = candidateArgs(infer, candidate, nested);
  const expected = parentArgs && candidateSelf(infer, candidate, parentArgs, nested);
  if (!parentArgs || !expected || !infer.unify(expected, self).ok)
    throw new Error('an associated item that applied no longer does');
  for (const predicate of nested) infer.register(predicate, span);
  return { kind: 'found', def: candidate.item, parentArgs, trait: candidate.kind !== 'inherent' };
}

/**
 * The method of an operator's trait for given types (`Add::add`, `Index::index`, `IntoIterator::into_iter`, …): `args`
 * are the trait's arguments, `Self` first. Nothing if the trait certainly does not hold.
 */
export function lookupInTrait(
  infer: Infer,
  trait: DefId,
  method: string,
  args: GenericArgs,
  span: Span,
): MethodCallee | undefined {
  const { program } = infer;
  const def = traitItem(program, trait, method, 'path');
  if (def === undefined) return undefined;
  const whole = infer.freshArgs(trait, args);
  if (infer.holds(trait, whole) === 'no') return undefined;
  const all = infer.freshArgs(def, whole);
  const sig = infer.fnSig(def, all, span);
  infer.registerPredicatesOf(def, all, span);
  return { def, args: all, sig };
}
