/**
 * Method lookup by rustc's probing (`rustc_hir_typeck::method::probe`): along the autoderef steps of the receiver, at
 * each step by value, by auto-reference, by mutable auto-reference; inherent candidates before those of traits.
 */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { DefId, Program } from '../types/program.js';
import type { FnSig, GenericArgs, Predicate, Ty } from '../types/ty.js';
import { ref, typeArg } from '../types/ty.js';
import { substTy } from '../types/fold.js';
import { printTy } from '../types/print.js';
import { predicatesOf } from '../traits/env.js';
import { headOf } from '../traits/head.js';
import { freshArgs } from '../traits/lookup.js';
import { normalizeTy } from '../traits/project.js';
import { evaluateAll, openPredicate } from '../traits/select.js';
import type { Adjustment } from './adjust.js';
import { autoderef, confirmDerefs, type AutoderefStep } from './autoderef.js';
import { inherentCandidates, traitCandidates, traitItem, type MethodCandidate } from './candidates.js';
import type { Infer } from './infer.js';
import { isLibraryHead } from './report.js';

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
   * the receiver's type is not known (E0282): told by the diagnostic.
   */
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };

interface Step extends AutoderefStep {
  /** The last step of an array: the slice that `&[T; n]` becomes. */
  readonly unsize?: boolean;
}

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

  // However many steps lead to a variable: what is behind it decides which method is meant.
  if (path.stuck) return failed(error('E0282', span, 'type annotations needed', 'cannot infer type'));

  for (const step of steps) {
    if (step.throughPointer) break;
    if (step.ty.kind === 'infer' && step.ty.var === 'general')
      return failed(error('E0282', span, 'type annotations needed', 'cannot infer type'));
    for (const how of ['value', 'ref', 'mut'] as const) {
      if (how === 'value' && step.unsize) continue;
      const self = how === 'value' ? step.ty : ref(step.ty, how === 'mut');
      const probed =
        probe(infer, self, inherent, scope, hidden, step, how) ??
        probe(infer, self, extension, scope, hidden, step, how);
      if (!probed) continue;
      if (probed.kind === 'many') return failed(ambiguous(infer, name, span));
      return { kind: 'found', pick: confirmPick(infer, probed.candidate, steps, step, how, span) };
    }
    if (step.ty.kind === 'pointer' && step.ty.mutable && !step.unsize) {
      const self: Ty = { kind: 'pointer', mutable: false, ty: step.ty.ty };
      const probed =
        probe(infer, self, inherent, scope, hidden, step, 'const') ??
        probe(infer, self, extension, scope, hidden, step, 'const');
      if (probed?.kind === 'one')
        return { kind: 'found', pick: confirmPick(infer, probed.candidate, steps, step, 'const', span) };
    }
  }
  if (hidden.length > 0)
    return failed(error('E0624', span, `method \`${name}\` is private`, 'private method'));
  return failed(noMethod(infer, steps, name, span));
}

function failed(diagnostic: Diagnostic): { readonly kind: 'failed'; readonly diagnostic: Diagnostic } {
  return { kind: 'failed', diagnostic };
}

function show(infer: Infer, ty: Ty): string {
  return printTy(infer.program, infer.resolveFully(ty));
}

function sameCandidate(a: MethodCandidate, b: MethodCandidate): boolean {
  if (a.item !== b.item || a.kind !== b.kind) return false;
  if (a.kind === 'inherent' || a.kind === 'trait') return true;
  return 'predicate' in b && a.predicate === b.predicate;
}

type How = 'value' | 'ref' | 'mut' | 'const';

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

/** Whether a candidate could take the receiver: types agree, and the impl's where clauses (the trait itself) may hold. */
function applies(infer: Infer, candidate: MethodCandidate, self: Ty): boolean {
  return infer.probe(() => {
    const nested: Predicate[] = [];
    const parentArgs = candidateArgs(infer, candidate, nested);
    if (!parentArgs) return false;
    const expected = receiverTy(infer, candidate, parentArgs, nested);
    if (!expected || !infer.table.unify(expected, self).ok) return false;
    return evaluateAll(infer, [...nested, ...candidateBounds(infer, candidate, parentArgs)]) !== 'no';
  });
}

/** Fresh arguments of the impl or trait that declares the candidate. */
function candidateArgs(
  infer: Infer,
  candidate: MethodCandidate,
  nested: Predicate[],
): GenericArgs | undefined {
  const { program, table } = infer;
  switch (candidate.kind) {
    case 'inherent':
      return freshArgs(program, table, candidate.impl);
    case 'trait':
      return freshArgs(program, table, candidate.trait);
    case 'where-clause':
    case 'object': {
      const open = openPredicate(table, { kind: 'trait', ...candidate.predicate } as Predicate & {
        kind: 'trait';
      });
      return open.ref.args.map((arg) =>
        arg.kind === 'type' ? typeArg(normalizeTy(infer, arg.ty, nested)) : arg,
      );
    }
  }
}

/** Type of the candidate's `self` parameter. */
function receiverTy(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
  nested: Predicate[],
): Ty | undefined {
  const { program, table } = infer;
  const input = program.fn(candidate.item).sig.inputs[0];
  if (!input) return undefined;
  const args = freshArgs(program, table, candidate.item, parentArgs);
  return normalizeTy(infer, substTy(input, args), nested);
}

/** What must hold for the candidate to be meant at all. The method's own where clauses are not asked here. */
function candidateBounds(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
): readonly Predicate[] {
  switch (candidate.kind) {
    case 'inherent':
      return predicatesOf(infer.program, candidate.impl, parentArgs);
    case 'trait':
      return [{ kind: 'trait', ref: { trait: candidate.trait, args: parentArgs } }];
    default:
      return [];
  }
}

/** Private methods are seen in the module that declares them and below. */
function isVisible(program: Program, candidate: MethodCandidate, scope: DefId): boolean {
  if (candidate.kind !== 'inherent') return true;
  const item = program.def(candidate.item);
  return item.public || isWithin(program, scope, moduleOf(program, candidate.impl));
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
export function confirmMethod(infer: Infer, pick: MethodPick, args: GenericArgs, span: Span): MethodCallee {
  const sig = infer.fnSig(pick.def, args, span);
  // Decided while probing: it cannot fail but for what the turbofish says, which is the caller's to compare.
  infer.unify(sig.inputs[0], pick.selfTy);
  infer.registerPredicatesOf(pick.def, args, span);
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
      return failed(error('E0282', span, 'type annotations needed', 'cannot infer type'));
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

/** The type that stands before `::` for a candidate: an impl's self type, a trait's `Self`. */
function candidateSelf(
  infer: Infer,
  candidate: MethodCandidate,
  parentArgs: GenericArgs,
  nested: Predicate[],
): Ty | undefined {
  if (candidate.kind === 'inherent')
    return normalizeTy(infer, substTy(infer.program.impl(candidate.impl).selfTy, parentArgs), nested);
  const self = parentArgs[0];
  return self?.kind === 'type' ? self.ty : undefined;
}

function appliesToType(infer: Infer, candidate: MethodCandidate, self: Ty): boolean {
  return infer.probe(() => {
    const nested: Predicate[] = [];
    const parentArgs = candidateArgs(infer, candidate, nested);
    const expected = parentArgs && candidateSelf(infer, candidate, parentArgs, nested);
    if (!parentArgs || !expected || !infer.table.unify(expected, self).ok) return false;
    return evaluateAll(infer, [...nested, ...candidateBounds(infer, candidate, parentArgs)]) !== 'no';
  });
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

// ---------------------------------------------------------------- what was not found

function ambiguous(_infer: Infer, name: string, span: Span): Diagnostic {
  return error('E0034', span, 'multiple applicable items in scope', `multiple \`${name}\` found`);
}

function noMethod(infer: Infer, steps: readonly Step[], name: string, span: Span): Diagnostic {
  const receiver = steps[0].ty;
  const number = steps.find((step) => step.ty.kind === 'infer');
  if (
    number?.ty.kind === 'infer' &&
    number.ty.var !== 'general' &&
    isNumberMethod(infer, number.ty.var, name)
  )
    return error(
      'E0689',
      span,
      `can't call method \`${name}\` on ambiguous numeric type \`${show(infer, number.ty)}\``,
    );
  const own = steps.filter((step) => !step.unsize);
  const doubtful = own.find((step) => mayLack(infer.program, step.ty));
  if (doubtful)
    return unsupported(
      span,
      `method \`${name}\` of \`${show(infer, doubtful.ty)}\`, which is not in Laertes' library,`,
    );
  return error(
    'E0599',
    span,
    `no method named \`${name}\` found for ${describe(infer, receiver)} in the current scope`,
    `method not found in \`${show(infer, receiver)}\``,
  );
}

function noAssociated(infer: Infer, self: Ty, name: string, span: Span): Diagnostic {
  if (mayLack(infer.program, self))
    return unsupported(span, `\`${name}\` of \`${show(infer, self)}\`, which is not in Laertes' library,`);
  return error(
    'E0599',
    span,
    `no function or associated item named \`${name}\` found for ${describe(infer, self)} in the current scope`,
    `function or associated item not found in \`${show(infer, self)}\``,
  );
}

function isNumberMethod(infer: Infer, kind: 'int' | 'float', name: string): boolean {
  const ty: Ty = kind === 'int' ? { kind: 'int', name: 'i32' } : { kind: 'float', name: 'f64' };
  return inherentCandidates(infer, ty, name, 'method').length > 0;
}

/** Library traits of which our library declares only some of the methods. */
const wide = new Set([
  'Iterator',
  'DoubleEndedIterator',
  'ExactSizeIterator',
  'Read',
  'Write',
  'BufRead',
  'Seek',
  'Future',
  'Hasher',
  'Error',
  'Any',
]);

/** Whether Rust may know a method of the type that our library does not declare. */
function mayLack(program: Program, ty: Ty): boolean {
  if (ty.kind === 'infer') return true;
  // References and boxes by themselves have few methods, which are declared: what they lead to is looked at too.
  if (ty.kind === 'ref') return false;
  if (ty.kind === 'param' || ty.kind === 'projection' || ty.kind === 'opaque') return true;
  if (isLibraryHead(program, ty)) return true;
  const head = headOf(ty);
  return program.defs.some(
    (def) =>
      def.kind === 'impl' &&
      !def.library &&
      (() => {
        const { trait, selfTy } = program.impl(def.id);
        return trait !== undefined && wide.has(program.def(trait.trait).name) && headOf(selfTy) === head;
      })(),
  );
}

function describe(infer: Infer, ty: Ty): string {
  const shown = show(infer, ty);
  switch (ty.kind) {
    case 'adt':
      return `${infer.program.adt(ty.def).kind} \`${shown}\``;
    case 'ref':
      return `reference \`${shown}\``;
    case 'param':
      return `type parameter \`${shown}\``;
    case 'tuple':
      return ty.elems.length ? `tuple \`${shown}\`` : 'unit type `()`';
    case 'array':
      return `array \`${shown}\``;
    default:
      return `type \`${shown}\``;
  }
}
