/** Coercions (Rust reference, "Type coercions"; rustc's `rustc_hir_typeck::coercion`). */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { Predicate, Region, Ty } from '../types/ty.js';
import { erased, typeArg, unit } from '../types/ty.js';
import { printTy } from '../types/print.js';
import { mapRegions, sameRegion, sameTyErased, walkTy } from '../types/fold.js';
import { select } from '../traits/select.js';
import type { Adjustment } from './adjust.js';
import { autoderef, confirmDerefs } from './autoderef.js';
import type { Infer } from './infer.js';

export type Coercion =
  | { readonly ok: true; readonly adjustments: readonly Adjustment[]; readonly ty: Ty }
  | { readonly ok: false; readonly expected: Ty; readonly found: Ty };

export interface CoerceOptions {
  /** Reborrows of `&mut` may be two-phase: arguments of calls and operators' right sides. */
  readonly twoPhase?: boolean;
  /** The expression diverges (it cannot be left normally): anything may be wanted of it, as of type `!`. */
  readonly diverges?: boolean;
}

type RefTy = Extract<Ty, { kind: 'ref' }>;
type Steps = { readonly adjustments: readonly Adjustment[]; readonly ty: Ty };

/** Coerces an expression of type `from` to `to`: the adjustments to apply, with what they oblige registered. */
export function coerce(infer: Infer, from: Ty, to: Ty, span: Span, options: CoerceOptions = {}): Coercion {
  const source: Ty = options.diverges ? { kind: 'never' } : infer.structurallyResolve(from);
  // What a call's arguments decide of its result is known before the result is coerced.
  if (source.kind === 'ref' && infer.resolve(source.ty).kind === 'infer') infer.selectWherePossible();
  const done = infer.commitIfOk(() => steps(infer, source, to, span, options.twoPhase ?? false));
  if (done) return { ok: true, ...done };
  return { ok: false, expected: infer.resolveFully(to), found: infer.resolveFully(from) };
}

/** Whether `from` could be coerced to `to`; binds nothing. */
export function couldCoerce(infer: Infer, from: Ty, to: Ty, span: Span): boolean {
  return infer.probe(() => coerce(infer, from, to, span).ok);
}

function steps(infer: Infer, source: Ty, to: Ty, span: Span, twoPhase: boolean): Steps | undefined {
  const target = infer.resolve(to);
  if (source.kind === 'error' || target.kind === 'error') return { adjustments: [], ty: target };
  if (source.kind === 'never') return fromNever(infer, target);
  if (source.kind === 'infer') return unify(infer, source, target);
  if (target.kind === 'infer') return unify(infer, generalized(source), target);

  const unsized = infer.commitIfOk(() => unsize(infer, source, target, span));
  if (unsized) return unsized;
  if (target.kind === 'pointer') return toRawPointer(infer, source, target);
  if (target.kind === 'ref') return toReference(infer, source, target, span, twoPhase);

  switch (source.kind) {
    case 'fn-def':
      return fromFnItem(infer, source, target, span);
    case 'fn-ptr':
      return fromFnPointer(infer, source, target);
    case 'closure':
      return fromClosure(infer, source, target);
    default:
      return unify(infer, source, target);
  }
}

function unify(
  infer: Infer,
  source: Ty,
  target: Ty,
  adjustments: readonly Adjustment[] = [],
): Steps | undefined {
  return infer.unify(source, target).ok ? { adjustments, ty: target } : undefined;
}

function fromNever(infer: Infer, target: Ty): Steps | undefined {
  if (target.kind === 'never') return { adjustments: [], ty: target };
  if (target.kind === 'infer' && target.var === 'general') {
    // The variable may stay unconstrained: then it falls back to `()` or `!`.
    const diverging = infer.newDiverging();
    if (!infer.unify(diverging, target).ok) return undefined;
  }
  return { adjustments: [{ kind: 'never-to-any', target }], ty: target };
}

// ---------------------------------------------------------------- references and raw pointers

/** `&mut` gives both, `&` gives `&` only. */
function mutabilityFits(from: boolean, to: boolean): boolean {
  return from || !to;
}

function toReference(
  infer: Infer,
  source: Ty,
  target: RefTy,
  span: Span,
  twoPhase: boolean,
): Steps | undefined {
  if (source.kind !== 'ref') return unify(infer, source, target);
  if (!mutabilityFits(source.mutable, target.mutable)) return undefined;
  const { steps: path } = autoderef(infer, source, span);
  for (const step of path.slice(1)) {
    const ty: Ty = { kind: 'ref', region: target.region, mutable: target.mutable, ty: step.ty };
    if (!infer.unify(ty, target).ok) continue;
    // `&*r` of a shared reference with the very same lifetime is `r` itself.
    if (step.derefs === 1 && !source.mutable && identical(infer, source, target))
      return { adjustments: [], ty: target };
    return {
      adjustments: [
        ...confirmDerefs(infer, path, step.derefs, target.mutable, span),
        { kind: 'borrow', mutable: target.mutable, twoPhase: twoPhase && target.mutable, target: ty },
      ],
      ty: target,
    };
  }
  return undefined;
}

/**
 * A type with lifetimes of its own, as a variable gets one from a value: the value's lifetimes outlive the variable's,
 * they need not be the same. Each is an `erased` region object that stands for itself alone.
 */
export function generalized(ty: Ty): Ty {
  return mapRegions(ty, (region, depth) =>
    region.kind === 'bound' && region.depth < depth ? region : { kind: 'erased' },
  );
}

/**
 * Whether two types are the same even in lifetimes that have no name: parts of one type object, or regions that
 * `generalized` made. Of the shared `erased` region each occurrence is another lifetime.
 */
function identical(infer: Infer, a: Ty, b: Ty): boolean {
  if (a === b) return true;
  const left = infer.resolveFully(a);
  const right = infer.resolveFully(b);
  if (!sameTyErased(left, right)) return false;
  const [mine, others] = [regionsOf(left), regionsOf(right)];
  return mine.every((region, i) => isSameRegion(region, others[i]));
}

function isSameRegion(a: Region, b: Region): boolean {
  return a.kind === 'erased' ? a === b && a !== erased : sameRegion(a, b);
}

function regionsOf(ty: Ty): readonly Region[] {
  const found: Region[] = [];
  walkTy(ty, { region: (region) => void found.push(region) });
  return found;
}

function toRawPointer(infer: Infer, source: Ty, target: Extract<Ty, { kind: 'pointer' }>): Steps | undefined {
  if (source.kind !== 'ref' && source.kind !== 'pointer') return unify(infer, source, target);
  if (!mutabilityFits(source.mutable, target.mutable)) return undefined;
  const made: Ty = { kind: 'pointer', mutable: target.mutable, ty: source.ty };
  if (!infer.unify(made, target).ok) return undefined;
  if (source.kind === 'ref')
    return {
      adjustments: [
        { kind: 'deref', target: source.ty },
        { kind: 'raw-borrow', mutable: target.mutable, target: made },
      ],
      ty: target,
    };
  if (source.mutable !== target.mutable)
    return { adjustments: [{ kind: 'pointer', cast: 'mut-to-const', target: made }], ty: target };
  return { adjustments: [], ty: target };
}

// ---------------------------------------------------------------- functions

function fromFnItem(
  infer: Infer,
  source: Extract<Ty, { kind: 'fn-def' }>,
  target: Ty,
  span: Span,
): Steps | undefined {
  if (target.kind !== 'fn-ptr') return unify(infer, source, target);
  // Whoever calls a pointer need not have the function's target features.
  if (infer.program.fn(source.def).features?.size && !target.sig.sig.unsafe) return undefined;
  const pointer: Ty = {
    kind: 'fn-ptr',
    sig: infer.polyFnSig(source.def, source.args, span),
  };
  return toFnPointer(infer, pointer, target, [{ kind: 'pointer', cast: 'reify-fn', target: pointer }]);
}

function fromFnPointer(infer: Infer, source: Extract<Ty, { kind: 'fn-ptr' }>, target: Ty): Steps | undefined {
  return target.kind === 'fn-ptr' ? toFnPointer(infer, source, target, []) : unify(infer, source, target);
}

function fromClosure(infer: Infer, source: Extract<Ty, { kind: 'closure' }>, target: Ty): Steps | undefined {
  if (target.kind !== 'fn-ptr' || !source.closure.free) return unify(infer, source, target);
  const pointer: Ty = { kind: 'fn-ptr', sig: source.closure.sig };
  return toFnPointer(infer, pointer, target, [{ kind: 'pointer', cast: 'closure-fn-ptr', target: pointer }]);
}

function toFnPointer(
  infer: Infer,
  pointer: Extract<Ty, { kind: 'fn-ptr' }>,
  target: Extract<Ty, { kind: 'fn-ptr' }>,
  before: readonly Adjustment[],
): Steps | undefined {
  if (target.sig.sig.unsafe && !pointer.sig.sig.unsafe) {
    const made: Ty = { kind: 'fn-ptr', sig: { ...pointer.sig, sig: { ...pointer.sig.sig, unsafe: true } } };
    return unify(infer, made, target, [...before, { kind: 'pointer', cast: 'unsafe-fn', target: made }]);
  }
  // What comes out is of the wanted type, whose lifetimes may be bound otherwise than those of the function's own.
  return unify(
    infer,
    pointer,
    target,
    before.map((adjustment) => ({ ...adjustment, target })),
  );
}

// ---------------------------------------------------------------- unsizing

/**
 * `&[T; n]` to `&[T]`, `Box<S>` to `Box<dyn Trait>`, … : asks `Source: CoerceUnsized<Target>`. Only the steps of unsizing
 * itself decide; what they need besides (`S: Trait`) is registered, and reported if it does not hold.
 */
function unsize(infer: Infer, source: Ty, target: Ty, span: Span): Steps | undefined {
  const { program } = infer;
  const coerceUnsized = program.lang('coerce_unsized');
  const unsizeTrait = program.lang('unsize');
  if (coerceUnsized === undefined || unsizeTrait === undefined) return undefined;
  if (target.kind === 'infer' || !plausible(infer, source, target)) return undefined;

  const adjustments: Adjustment[] = [];
  let from = source;
  if (source.kind === 'ref' && (target.kind === 'ref' || target.kind === 'pointer')) {
    if (!mutabilityFits(source.mutable, target.mutable)) return undefined;
    adjustments.push({ kind: 'deref', target: source.ty });
    if (target.kind === 'ref') {
      from = { kind: 'ref', region: target.region, mutable: target.mutable, ty: source.ty };
      adjustments.push({ kind: 'borrow', mutable: target.mutable, twoPhase: false, target: from });
    } else {
      from = { kind: 'pointer', mutable: target.mutable, ty: source.ty };
      adjustments.push({ kind: 'raw-borrow', mutable: target.mutable, target: from });
    }
  }
  const queue: Predicate[] = [
    { kind: 'trait', ref: { trait: coerceUnsized, args: [typeArg(from), typeArg(target)] } },
  ];
  const rest: Predicate[] = [];
  for (let next = 0; next < queue.length; next++) {
    const predicate = queue[next];
    if (
      predicate.kind !== 'trait' ||
      (predicate.ref.trait !== coerceUnsized && predicate.ref.trait !== unsizeTrait)
    ) {
      rest.push(predicate);
      continue;
    }
    if (next > 128) return undefined;
    const selection = select(infer, predicate.ref);
    if (selection.kind === 'none' || selection.kind === 'ambiguous') return undefined;
    queue.push(...selection.nested);
  }
  for (const predicate of rest) infer.register(predicate, span);
  adjustments.push({ kind: 'pointer', cast: 'unsize', target });
  return { adjustments, ty: target };
}

/** Whether unsizing could be meant at all: saves a selection for nearly every coercion of a program. */
function plausible(infer: Infer, source: Ty, target: Ty): boolean {
  if (
    (source.kind === 'ref' || source.kind === 'pointer') &&
    (target.kind === 'ref' || target.kind === 'pointer')
  ) {
    const from = infer.resolve(source.ty);
    const to = infer.resolve(target.ty);
    if (to.kind === 'slice') return from.kind === 'array';
    // What a number literal becomes is sized, whatever it will be.
    if (to.kind === 'dynamic') return from.kind !== 'infer' || from.var !== 'general';
    return to.kind === 'adt' && from.kind === 'adt' && to.def === from.def;
  }
  return (
    source.kind === 'adt' &&
    target.kind === 'adt' &&
    source.def === target.def &&
    source.args.some((arg) => arg.kind === 'type')
  );
}

// ---------------------------------------------------------------- several expressions

/**
 * The common type of several expressions: arms of `match`, branches of `if`, elements of an array, values of `break`
 * and `return`. Each added expression is coerced to the type so far, or the earlier ones are reborrowed or reified to
 * agree (rustc's `CoerceMany`).
 */
export class CoerceMany {
  private merged: Ty | undefined;
  private readonly lists: (readonly Adjustment[])[] = [];

  /** `expected` is the type wanted from outside (a fresh variable if none). */
  constructor(
    readonly infer: Infer,
    readonly expected: Ty,
  ) {}

  /** Adds an expression. Returns its coercion; adjustments of earlier ones may change: read `adjustments` at the end. */
  add(ty: Ty, span: Span, options: CoerceOptions = {}): Coercion {
    const from: Ty = options.diverges ? { kind: 'never' } : this.infer.structurallyResolve(ty);
    const result =
      this.merged === undefined
        ? coerce(this.infer, from, this.expected, span)
        : this.join(this.merged, from, span);
    this.lists.push(result.ok ? result.adjustments : []);
    this.merged = result.ok ? result.ty : { kind: 'error' };
    return result;
  }

  /** A branch without expression (`else` absent, `return;`): it has type `()`. */
  addUnit(_span: Span): Coercion {
    const so = this.soFar;
    if (this.infer.unify(so, unit).ok || this.infer.resolve(so).kind === 'never') {
      this.merged = unit;
      return { ok: true, adjustments: [], ty: unit };
    }
    this.merged = { kind: 'error' };
    return { ok: false, expected: this.infer.resolveFully(so), found: unit };
  }

  /** The type so far: of what was added, or the expected one. */
  get soFar(): Ty {
    return this.merged ?? this.expected;
  }

  /** The type of the whole: `!` if nothing was added, or all diverge. */
  complete(): Ty {
    return this.merged ?? { kind: 'never' };
  }

  /** Adjustments of the added expressions, in the order of `add`. */
  get adjustments(): readonly (readonly Adjustment[])[] {
    return this.lists;
  }

  private join(previous: Ty, from: Ty, span: Span): Coercion {
    const { infer } = this;
    const before = infer.structurallyResolve(previous);
    // The very same type: nothing is reborrowed, not even a `&mut`.
    if (identical(infer, before, from)) return { ok: true, adjustments: [], ty: before };
    const reified = this.reify(before, from, span);
    if (reified) return reified;
    const forward = coerce(infer, from, before, span);
    if (forward.ok) return { ...forward, ty: shorterLived(infer.resolve(forward.ty), from) };
    // The earlier expressions may be coerced instead, unless something else than a reborrow was done to them already.
    if (!this.lists.every(isPlain)) return forward;
    const back = coerce(infer, before, from, span);
    if (!back.ok) return forward;
    this.replaceAll(back.adjustments);
    return { ok: true, adjustments: [], ty: infer.resolve(back.ty) };
  }

  /** Two functions, or closures, have types of their own: together they are a `fn` pointer. */
  private reify(before: Ty, from: Ty, span: Span): Coercion | undefined {
    const { infer } = this;
    if (!isFunction(before) || !isFunction(from)) return undefined;
    if (
      before.kind === 'fn-def' &&
      from.kind === 'fn-def' &&
      before.def === from.def &&
      infer.unify(before, from).ok
    )
      return { ok: true, adjustments: [], ty: before };
    if (before.kind === 'closure' && from.kind === 'closure' && before.def === from.def) return undefined;
    const pointer = fnPointerOf(infer, before, span);
    const other = fnPointerOf(infer, from, span);
    if (!pointer || !other || !infer.unify(pointer, other).ok) return undefined;
    this.replaceAll([reification(before, pointer)]);
    return { ok: true, adjustments: [reification(from, pointer)], ty: pointer };
  }

  private replaceAll(adjustments: readonly Adjustment[]): void {
    for (let i = 0; i < this.lists.length; i++)
      if (!this.lists[i].some((adjustment) => adjustment.kind === 'never-to-any'))
        this.lists[i] = adjustments;
      else this.lists[i] = [{ kind: 'never-to-any', target: adjustments.at(-1)?.target ?? this.soFar }];
  }
}

/** A reference that is one of two: its lifetime is a new one, unless theirs are the same or one is `'static`. */
function shorterLived(ty: Ty, other: Ty): Ty {
  if (ty.kind !== 'ref' || other.kind !== 'ref') return generalized(ty);
  return { ...ty, region: commonRegion(ty.region, other.region), ty: generalized(ty.ty) };
}

function commonRegion(a: Region, b: Region): Region {
  if (a.kind === 'static') return b;
  return b.kind === 'static' || isSameRegion(a, b) ? a : { kind: 'erased' };
}

function isPlain(adjustments: readonly Adjustment[]): boolean {
  if (adjustments.length === 0) return true;
  const [deref, borrow] = adjustments;
  return adjustments.length === 2 && deref.kind === 'deref' && !deref.overloaded && borrow.kind === 'borrow';
}

function isFunction(ty: Ty): ty is Extract<Ty, { kind: 'fn-def' | 'closure' }> {
  return ty.kind === 'fn-def' || (ty.kind === 'closure' && ty.closure.free === true);
}

function fnPointerOf(
  infer: Infer,
  ty: Extract<Ty, { kind: 'fn-def' | 'closure' }>,
  span: Span,
): Ty | undefined {
  return ty.kind === 'closure'
    ? { kind: 'fn-ptr', sig: ty.closure.sig }
    : { kind: 'fn-ptr', sig: infer.polyFnSig(ty.def, ty.args, span) };
}

function reification(ty: Ty, pointer: Ty): Adjustment {
  return { kind: 'pointer', cast: ty.kind === 'closure' ? 'closure-fn-ptr' : 'reify-fn', target: pointer };
}

/** `E0308`, as rustc words it for two types that do not agree. */
export function mismatch(infer: Infer, expected: Ty, found: Ty, span: Span): Diagnostic {
  const name = (ty: Ty) => printTy(infer.program, infer.resolveFully(ty));
  return error('E0308', span, 'mismatched types', `expected \`${name(expected)}\`, found \`${name(found)}\``);
}
