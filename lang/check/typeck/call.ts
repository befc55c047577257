/** Calls of functions and methods. */
import {
  autoderef,
  confirmMethod,
  derefAdjustments,
  generalized,
  lookupMethod,
  type MethodPick,
} from '../../infer/index.js';
import type { Span } from '../../source.js';
import type { DefId } from '../../types/program.js';
import { asyncSig } from '../../types/future.js';
import { erased, errorTy, type FnSig, type GenericArgs, type Ty } from '../../types/ty.js';
import type { HExpr, HExprOf } from '../hir.js';
import { overloadedCall } from './callable.js';
import { isUnknown } from './classes.js';
import { deferCall } from './closure.js';
import { blameFor } from './blame.js';
import type { Fcx } from './context.js';
import { noExpectation, onlyType, rvalueHint, type Expectation } from './expectation.js';
import { checkExpr } from './expr.js';
import { noteUserArgs } from './written.js';

export function checkCall(fcx: Fcx, expr: HExprOf<'call'>, expected: Expectation): Ty {
  const { callee, args } = expr;
  fcx.callArgs.set(callee.id, args);
  const found = fcx.infer.structurallyResolve(checkExpr(fcx, callee, noExpectation));
  const sig = found.kind === 'error' ? undefined : calleeSig(fcx, expr, found);
  if (!sig) {
    checkArgsAnyway(fcx, args);
    return errorTy;
  }
  const meaning = fcx.tables.paths.get(callee.id);
  requireSafe(fcx, sig, meaning?.kind === 'fn' ? meaning.def : undefined, callee.span);
  if (meaning?.kind === 'fn') refuseDropCall(fcx, meaning.def, callee.span);
  return checkArguments(fcx, sig, args, expected, () => ({
    what: meaning?.kind === 'ctor' ? constructorWords(fcx, meaning.adt) : 'function',
    at: callee.span,
    def: meaning && 'def' in meaning ? meaning.def : undefined,
  }));
}

/** The signature of what is called, after the dereferences that lead to it. */
function calleeSig(fcx: Fcx, expr: HExprOf<'call'>, ty: Ty): FnSig | undefined {
  const { infer } = fcx;
  const { callee } = expr;
  const { steps, stuck } = autoderef(infer, ty, callee.span);
  for (const step of steps) {
    const at = infer.structurallyResolve(step.ty);
    if (at.kind === 'fn-def' || at.kind === 'fn-ptr') {
      fcx.adjust(callee, derefAdjustments(steps, step.derefs, false));
      return at.kind === 'fn-def'
        ? infer.fnSig(at.def, at.args, callee.span)
        : infer.polySig(at.sig, callee.span);
    }
    if (at.kind === 'closure' && deferCall(fcx, expr, at)) {
      fcx.adjust(callee, derefAdjustments(steps, step.derefs, false));
      return at.closure.future
        ? asyncSig(
            fcx.program,
            at,
            at.closure.sig.boundVars.map(() => erased),
          )
        : infer.polySig(at.closure.sig, callee.span);
    }
    // `&mut F` can be called itself, but then the variable would have to be `mut`: what it refers to is called.
    if (at.kind === 'ref' && step.derefs === 0) continue;
    const call = overloadedCall(fcx, expr, at);
    if (!call) continue;
    fcx.tables.callees.set(expr.id, call.method);
    fcx.adjust(callee, [...derefAdjustments(steps, step.derefs, false), ...call.autoref]);
    return call.sig;
  }
  if (stuck || isUnknown(ty)) fcx.refuse(callee.span, 'a call of a value whose type is not known');
  else if (
    ty.kind === 'param' ||
    steps.some((s) => ['closure', 'dynamic', 'opaque', 'param', 'projection'].includes(s.ty.kind))
  )
    fcx.refuse(callee.span, 'a call through `Fn`, `FnMut` or `FnOnce`');
  else if (ty.kind === 'adt' && fcx.program.def(ty.def).library)
    fcx.refuse(callee.span, `a call of \`${fcx.show(ty)}\``);
  else fcx.report('E0618', callee.span, `expected function, found \`${fcx.show(ty)}\``);
  return undefined;
}

export function checkMethodCall(fcx: Fcx, expr: HExprOf<'method-call'>, expected: Expectation): Ty {
  const { receiver, method, args, segment } = expr;
  const { infer, resolver } = fcx;
  const found = infer.structurallyResolve(checkExpr(fcx, receiver, noExpectation));
  if (found.kind === 'error') {
    checkArgsAnyway(fcx, args);
    return errorTy;
  }
  if (isUnknown(found)) {
    checkArgsAnyway(fcx, args);
    return fcx.refuse(receiver.span, 'this expression, whose type must be known here,');
  }
  const lookup = lookupMethod(infer, found, method.name, resolver.owner, method.span);
  if (lookup.kind === 'failed') {
    fcx.diagnostics.push(lookup.diagnostic);
    checkArgsAnyway(fcx, args);
    return errorTy;
  }
  const { pick } = lookup;
  fcx.adjust(receiver, pick.adjustments);
  const callee = confirmMethod(
    infer,
    pick,
    methodArgs(fcx, pick, segment),
    method.span,
    blameFor(fcx, { def: pick.def, span: method.span, segment, args: [receiver, ...args] }),
  );
  fcx.tables.callees.set(expr.id, callee);
  if (segment.args) {
    // Only the method's own arguments were written: of the others nothing is claimed.
    const known = pick.parentArgs.length;
    const parent = callee.args.slice(0, known).map((arg) => fcx.unclaimed(arg));
    noteUserArgs(fcx, expr.id, callee.def, [...parent, ...callee.args.slice(known)], method.span);
  }
  refuseDropCall(fcx, callee.def, method.span);
  requireSafe(fcx, callee.sig, callee.def, expr.callSpan);
  const sig: FnSig = { ...callee.sig, inputs: callee.sig.inputs.slice(1) };
  return checkArguments(fcx, sig, args, expected, () => ({
    what: 'method',
    at: method.span,
    def: callee.def,
  }));
}

function methodArgs(fcx: Fcx, pick: MethodPick, segment: HExprOf<'method-call'>['segment']): GenericArgs {
  return segment.args
    ? fcx.lowerArgs(pick.def, [segment], pick.parentArgs, true)
    : fcx.infer.freshArgs(pick.def, pick.parentArgs);
}

/** Types of arguments still matter for the errors in them, and for closures. */
function checkArgsAnyway(fcx: Fcx, args: readonly HExpr[]): void {
  for (const arg of args) checkExpr(fcx, arg, noExpectation);
}

interface CalleeWords {
  readonly what: string;
  readonly at: Span;
  readonly def?: DefId;
}

/** Checks arguments against a signature; gives the type of the call. */
export function checkArguments(
  fcx: Fcx,
  sig: FnSig,
  args: readonly HExpr[],
  expected: Expectation,
  words: () => CalleeWords,
): Ty {
  const { infer } = fcx;
  if (sig.variadic ? args.length < sig.inputs.length : args.length !== sig.inputs.length) {
    checkArgsAnyway(fcx, args);
    return reportCount(fcx, sig.inputs.length, args, words(), sig.variadic);
  }
  const hints = inputsForOutput(fcx, sig, expected);
  // Closures come last: what the other arguments decide may tell their parameters.
  const [first, last] = [
    args.filter((arg) => arg.kind !== 'closure'),
    args.filter((arg) => arg.kind === 'closure'),
  ];
  for (const arg of [...first, ...last]) {
    const i = args.indexOf(arg);
    if (i >= sig.inputs.length) {
      checkVariadic(fcx, arg);
      continue;
    }
    if (arg === last[0]) infer.selectWherePossible();
    const formal = sig.inputs[i];
    const hint = hints?.[i] ?? formal;
    const expectation = rvalueHint(infer, hint);
    const found = checkExpr(fcx, arg, expectation);
    const wanted = onlyType(infer, expectation) ?? formal;
    fcx.coerce(arg, found, wanted, { twoPhase: true });
    if (wanted !== formal) fcx.unify(formal, wanted, arg.span);
  }
  // What the arguments decide has to be known before the result is coerced.
  infer.selectWherePossible();
  return sig.output;
}

/** E0617: C promotes what is smaller than an `int` or a `double`, and Rust does not. */
function checkVariadic(fcx: Fcx, arg: HExpr): void {
  const ty = fcx.infer.structurallyResolve(checkExpr(fcx, arg, noExpectation));
  const small = ty.kind === 'int' || ty.kind === 'float' ? tooSmall.has(ty.name) : ty.kind === 'bool';
  if (small || ty.kind === 'fn-def')
    fcx.report('E0617', arg.span, `can't pass \`${fcx.show(ty)}\` to a variadic function`);
}

const tooSmall: ReadonlySet<string> = new Set(['f32', 'i8', 'i16', 'u8', 'u16']);

/** What the wanted type of the result says of the arguments' types: only hints, nothing is bound by it. */
function inputsForOutput(fcx: Fcx, sig: FnSig, expected: Expectation): readonly Ty[] | undefined {
  const { infer } = fcx;
  const wanted = onlyType(infer, expected);
  if (!wanted || isUnknown(wanted)) return undefined;
  return infer.probe(() => {
    // The hints have lifetimes of their own: an argument of reference type is reborrowed for them.
    if (!infer.unify(generalized(infer.resolveFully(wanted)), sig.output).ok) return undefined;
    return sig.inputs.map((input) => infer.resolveFully(input));
  });
}

function reportCount(
  fcx: Fcx,
  wanted: number,
  args: readonly HExpr[],
  { what, at, def }: CalleeWords,
  variadic = false,
): Ty {
  if (def !== undefined && fcx.program.def(def).library)
    return fcx.refuse(at, `a call of \`${fcx.program.def(def).name}\` with ${args.length} arguments`);
  const count = (n: number) => `${n} argument${n === 1 ? '' : 's'}`;
  const verb = args.length === 1 ? 'was' : 'were';
  return fcx.report(
    variadic ? 'E0060' : 'E0061',
    at,
    `this ${what} takes ${variadic ? 'at least ' : ''}${count(wanted)} but ${count(args.length)} ${verb} supplied`,
    args.length < wanted ? `${wanted - args.length === 1 ? 'an argument is' : 'arguments are'} missing` : '',
  );
}

function constructorWords(fcx: Fcx, adt: DefId): string {
  return fcx.program.adt(adt).kind === 'enum' ? 'enum variant' : 'struct';
}

/** `E0040`: destructors run by themselves. */
function refuseDropCall(fcx: Fcx, def: DefId, span: Span): void {
  const { program } = fcx;
  const trait = program.lang('drop');
  const { parent, name } = program.def(def);
  if (trait === undefined || parent === undefined || name !== 'drop') return;
  const owner = program.def(parent);
  const isDrop =
    owner.id === trait || (owner.kind === 'impl' && program.impl(owner.id).trait?.trait === trait);
  if (isDrop)
    fcx.report('E0040', span, 'explicit use of destructor method', 'explicit destructor calls not allowed');
}

function requireSafe(fcx: Fcx, sig: FnSig, def: DefId | undefined, span: Span): void {
  if (fcx.unsafe) return;
  const called = def === undefined ? undefined : fcx.program.fn(def);
  if (sig.unsafe) {
    if (called?.safeBefore2024 && fcx.program.edition < 2024) return;
    fcx.report(
      'E0133',
      span,
      'call to unsafe function is unsafe and requires unsafe function or block',
      'call to unsafe function',
    );
  } else if (called?.features && !hasFeatures(fcx, called.features))
    fcx.report(
      'E0133',
      span,
      `call to function \`${fcx.program.def(called.def).name}\` with \`#[target_feature]\` is unsafe and requires unsafe function or block`,
      'call to function with `#[target_feature]`',
    );
}

/** Whether the function around is compiled with these features: its closures are as well. */
function hasFeatures(fcx: Fcx, wanted: ReadonlySet<string>): boolean {
  const { kind } = fcx.program.def(fcx.owner);
  const own = kind === 'fn' || kind === 'assoc-fn' ? fcx.program.fn(fcx.owner).features : undefined;
  return [...wanted].every((name) => own?.has(name));
}
