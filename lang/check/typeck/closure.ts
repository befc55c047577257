/**
 * Closure expressions: the signature that the context expects, the written one, the body (rustc's
 * `rustc_hir_typeck::closure`). What they capture, and so which of the call traits they have, is found out when the whole
 * body around them is checked: `../capture`.
 */
import { elaborate, identityArgs, normalizeUnderBinder } from '../../traits/index.js';
import { foldTy, instantiateSig } from '../../types/fold.js';
import type { DefId } from '../../types/program.js';
import {
  closureKinds,
  erased,
  errorTy,
  int,
  type ClosureFuture,
  type ClosureTy,
  type FnSig,
  type PolyFnSig,
  type Predicate,
  type Ty,
} from '../../types/ty.js';
import type { Span } from '../../source.js';
import type { HExprOf } from '../hir.js';
import { libraryItem } from '../library.js';
import { markTyped } from './block.js';
import { Join, type Fcx } from './context.js';
import { expectType, type Expectation } from './expectation.js';
import { checkExpr } from './expr.js';
import { checkPattern } from './pattern.js';
import { lowerUserTy } from './written.js';

type ClosureKind = ClosureTy['kind'];
export type ClosureType = Extract<Ty, { kind: 'closure' }>;

/** A closure whose body is checked, but not analysed. */
export interface ClosureState {
  readonly expr: HExprOf<'closure'>;
  readonly ty: ClosureType;
  /** Calls of it, whose trait is known when its kind is. */
  readonly calls: HExprOf<'call'>[];
}

interface Expected {
  readonly sig?: PolyFnSig;
  readonly kind?: ClosureKind;
  /** The type that says so, if it is no bound. */
  readonly by?: 'fn-ptr' | 'dynamic';
}

const rank: Readonly<Record<ClosureKind, number>> = { Fn: 0, FnMut: 1, FnOnce: 2 };

export function checkClosure(fcx: Fcx, expr: HExprOf<'closure'>, expected: Expectation): Ty {
  if (expr.coroutine) return checkCoroutine(fcx, expr);
  const { infer, program } = fcx;
  const wanted = expected.kind === 'none' ? undefined : infer.structurallyResolve(expected.ty);
  const hint = wanted ? expectedSignature(fcx, expr, wanted) : {};
  const before = fcx.diagnostics.length;
  const { poly, inputs, output } = signature(fcx, expr, hint);
  const disagrees = fcx.diagnostics.length > before;
  const open = { kind: infer.newTy(), upvars: infer.newTy() };
  if (hint.kind) infer.unify(open.kind, int(closureKinds[hint.kind]));
  const called = expr.async ? infer.newTy() : output;
  const around = fcx.futureOutput;
  if (expr.async) fcx.futureOutput = output;
  checkClosureBody(fcx, expr, inputs, called);
  fcx.futureOutput = around;
  const ty: ClosureType = {
    kind: 'closure',
    def: expr.def,
    args: identityArgs(program, fcx.owner),
    closure: {
      kind: 'FnOnce',
      sig: poly,
      upvars: [],
      ...(expr.async
        ? { future: futureOf(fcx, infer.resolve(called)) }
        : { free: expr.mentions.length === 0 }),
      open,
    },
  };
  fcx.tables.closureSigs.set(expr.def, { inputs, output: called });
  fcx.closures.set(expr.def, { expr, ty, calls: [] });
  // Nothing more is told of how it does not fit.
  if (disagrees) fcx.disagreeing.add(expr.def);
  return disagrees && hint.by === 'fn-ptr' ? errorTy : ty;
}

/** The future of an `async` closure whose body was checked: variables but for the coroutine itself. */
function futureOf(fcx: Fcx, coroutine: Ty): ClosureFuture {
  const open = coroutine.kind === 'closure' ? coroutine.closure.open : undefined;
  if (coroutine.kind !== 'closure' || !open?.witness)
    throw new Error('the body of an `async` closure is a coroutine');
  const { upvars, witness } = open;
  return {
    def: coroutine.def,
    captures: [],
    witness: [],
    open: { captures: fcx.infer.newTy(), upvars, witness },
  };
}

/** A coroutine's parameter is what it is resumed with; what it ends with, its body says, or the signature of its function. */
function checkCoroutine(fcx: Fcx, expr: HExprOf<'closure'>): Ty {
  const { infer, program } = fcx;
  const resume = resumeTy(fcx, expr.headSpan);
  const output =
    (expr.coroutine === 'fn'
      ? fcx.asyncOutput
      : expr.coroutine === 'closure'
        ? fcx.futureOutput
        : undefined) ?? infer.newTy();
  fcx.futureOutput = undefined;
  // How it is called plays no part: it counts as something that is called once, by value.
  const open = { kind: int(closureKinds.FnOnce), upvars: infer.newTy(), witness: infer.newTy() };
  const sig: FnSig = { inputs: [resume], output, variadic: false, unsafe: false };
  const ty: ClosureType = {
    kind: 'closure',
    def: expr.def,
    args: identityArgs(program, fcx.owner),
    closure: { kind: 'FnOnce', sig: { boundVars: [], sig }, upvars: [], coroutine: expr.coroutine, open },
  };
  // The function's signature says it with the lifetimes that it names.
  if (expr.coroutine === 'fn' && output === fcx.asyncOutput)
    fcx.tables.userTys.set(expr.id, { kind: 'type', ty: output, span: expr.headSpan });
  checkClosureBody(fcx, expr, [resume], output);
  fcx.tables.closureSigs.set(expr.def, { inputs: [resume], output });
  fcx.closures.set(expr.def, { expr, ty, calls: [] });
  return ty;
}

/** What a coroutine is resumed with: a pointer to the context of its task. */
export function resumeTy(fcx: Fcx, span: Span): Ty {
  const def = libraryItem(fcx.program, 'ResumeTy');
  return def === undefined
    ? fcx.refuse(span, 'this (the library declares no `ResumeTy`)')
    : { kind: 'adt', def, args: [] };
}

function checkClosureBody(fcx: Fcx, expr: HExprOf<'closure'>, inputs: readonly Ty[], output: Ty): void {
  const { returns, diverges } = fcx;
  fcx.diverges = false;
  expr.params.forEach((param, i) => {
    if (param.ty) markTyped(fcx, param.pat);
    checkPattern(fcx, param.pat, inputs[i]);
  });
  fcx.returns = new Join(fcx, output);
  fcx.returns.add(expr.body, checkExpr(fcx, expr.body, expectType(output)));
  fcx.returns.complete();
  fcx.returns = returns;
  fcx.diverges = diverges;
}

interface Signature {
  readonly poly: PolyFnSig;
  /** As the body sees it. */
  readonly inputs: readonly Ty[];
  readonly output: Ty;
}

function signature(fcx: Fcx, expr: HExprOf<'closure'>, expected: Expected): Signature {
  const { infer, tables } = fcx;
  const hint = expected.sig;
  const written = expr.params.map(({ ty, pat }) => ty && lowerUserTy(fcx, ty, tables.userTys, pat.id));
  const writtenOutput = expr.output && lowerUserTy(fcx, expr.output, tables.userTys, expr.id);
  if (hint && hint.sig.inputs.length !== written.length) {
    const count = (n: number) => `${n} argument${n === 1 ? '' : 's'}`;
    const [wants, has] = [hint.sig.inputs.length, written.length];
    fcx.report(
      'E0593',
      expr.headSpan,
      `closure is expected to take ${count(wants)}, but it takes ${count(has)}`,
      `takes ${count(has)}`,
    );
  } else if (hint) {
    const free = opened(fcx, hint, expr.headSpan);
    const agrees = infer.commitIfOk(() => {
      const inputs = written.every((ty, i) => !ty || infer.unify(free.inputs[i], ty).ok);
      return inputs && (!writtenOutput || infer.unify(free.output, writtenOutput).ok) ? true : undefined;
    });
    if (agrees)
      return {
        poly: hint,
        inputs: free.inputs.map((input, i) => written[i] ?? input),
        output: writtenOutput ?? free.output,
      };
    disagree(
      fcx,
      expr,
      expected.by,
      free.inputs.every((input, i) => !written[i] || infer.couldUnify(input, written[i])),
    );
  }
  const inputs = written.map((ty) => ty ?? infer.newTy());
  const output = writtenOutput ?? infer.newTy();
  const boundVars: string[] = [];
  // Lifetimes that are left out of a parameter's type are the closure's own: it works for any.
  const own = inputs.map((input, i) =>
    written[i]
      ? foldTy(input, {
          region: (region, depth) => {
            if (region.kind !== 'erased') return region;
            boundVars.push("'_");
            return { kind: 'bound', depth, index: boundVars.length - 1, name: "'_" };
          },
        })
      : input,
  );
  return {
    poly: { boundVars, sig: { inputs: own, output, variadic: false, unsafe: false } },
    inputs,
    output,
  };
}

/** What is written of a closure is not what its use expects. */
function disagree(
  fcx: Fcx,
  { headSpan, async }: HExprOf<'closure'>,
  by: Expected['by'],
  onlyOutput: boolean,
): void {
  if (async) fcx.refuse(headSpan, 'a closure whose parameters are not those that its use expects');
  else if (by === 'fn-ptr')
    fcx.report('E0308', headSpan, 'mismatched types', 'expected fn pointer, found closure');
  else if (onlyOutput)
    fcx.report('E0271', headSpan, 'expected the closure to return another type than it returns');
  else fcx.report('E0631', headSpan, 'type mismatch in closure arguments', 'found signature defined here');
}

/** The signature as the closure's body sees it. Associated types that depend on its lifetimes are known, or to be found out, from here. */
function opened({ infer }: Fcx, sig: PolyFnSig, span: Span): FnSig {
  const free = instantiateSig(
    sig,
    sig.boundVars.map(() => erased),
  );
  const known = (ty: Ty) => infer.normalize(ty, span);
  return { ...free, inputs: free.inputs.map(known), output: known(free.output) };
}

// ---------------------------------------------------------------- expectations

function expectedSignature(fcx: Fcx, expr: HExprOf<'closure'>, wanted: Ty): Expected {
  const { infer } = fcx;
  if (wanted.kind === 'fn-ptr') return { sig: wanted.sig, kind: 'Fn', by: 'fn-ptr' };
  if (wanted.kind === 'dynamic') return { ...fromDyn(fcx, wanted), by: 'dynamic' };
  if (wanted.kind !== 'infer') return {};
  let sig: PolyFnSig | undefined;
  let kind: ClosureKind | undefined;
  for (const obligation of infer.pendingFor(wanted)) {
    const stated = obligation.stated ?? obligation.predicate;
    for (const predicate of elaborate(fcx.program, [stated])) {
      const trait =
        predicate.kind === 'trait'
          ? predicate.ref.trait
          : predicate.kind === 'projection'
            ? fcx.program.def(predicate.item).parent
            : undefined;
      kind = least(kind, kindOf(fcx, trait) ?? (expr.async ? asyncKindOf(fcx, trait) : undefined));
      if (predicate.kind === 'projection') sig ??= fromProjection(fcx, expr, predicate);
    }
  }
  return { sig, kind };
}

function kindOf(fcx: Fcx, trait: DefId | undefined): ClosureKind | undefined {
  if (trait === undefined) return undefined;
  const { program } = fcx;
  if (trait === program.lang('fn')) return 'Fn';
  if (trait === program.lang('fn_mut')) return 'FnMut';
  return trait === program.lang('fn_once') ? 'FnOnce' : undefined;
}

function asyncKindOf(fcx: Fcx, trait: DefId | undefined): ClosureKind | undefined {
  if (trait === undefined) return undefined;
  const { program } = fcx;
  if (trait === program.lang('async_fn')) return 'Fn';
  if (trait === program.lang('async_fn_mut')) return 'FnMut';
  return trait === program.lang('async_fn_once') ? 'FnOnce' : undefined;
}

function least(a: ClosureKind | undefined, b: ClosureKind | undefined): ClosureKind | undefined {
  if (!a || !b) return a ?? b;
  return rank[a] <= rank[b] ? a : b;
}

/** `F: FnOnce(A) -> B` is the projection `<F as FnOnce<(A,)>>::Output == B`. */
function fromProjection(
  fcx: Fcx,
  expr: HExprOf<'closure'>,
  { item, args, ty, boundVars = [] }: Extract<Predicate, { kind: 'projection' }>,
): PolyFnSig | undefined {
  const trait = fcx.program.def(item).parent;
  const ofAsync = asyncKindOf(fcx, trait) === 'FnOnce';
  if (kindOf(fcx, trait) !== 'FnOnce' && !(ofAsync && expr.async && item === asyncOutput(fcx)))
    return undefined;
  const params = args[1]?.kind === 'type' ? fcx.infer.resolve(args[1].ty) : undefined;
  if (params?.kind !== 'tuple') return undefined;
  const whole = fcx.infer.table.resolveFully({ kind: 'tuple', elems: [...params.elems, ty] });
  const bound = normalizeUnderBinder(fcx.program, fcx.infer.env, whole);
  const known = fcx.infer.normalize(bound, expr.headSpan);
  if (known.kind !== 'tuple') return undefined;
  const sig: FnSig = {
    inputs: known.elems.slice(0, -1),
    output: known.elems[known.elems.length - 1],
    variadic: false,
    unsafe: false,
  };
  if (expr.async && !ofAsync)
    return { boundVars: [...boundVars], sig: { ...sig, output: endOf(fcx, sig.output) } };
  return { boundVars: [...boundVars], sig };
}

function asyncOutput(fcx: Fcx): DefId | undefined {
  return fcx.program.lang('async_fn_once_output');
}

/** `F: Fn() -> Fut` and `Fut: Future<Output = T>` expect of an `async` closure that its future ends with a `T`. */
function endOf(fcx: Fcx, future: Ty): Ty {
  const { infer, program } = fcx;
  const output = program.lang('future_output');
  const known = infer.resolve(future);
  if (known.kind === 'infer')
    for (const { predicate } of infer.pendingFor(known))
      if (predicate.kind === 'projection' && predicate.item === output) return predicate.ty;
  return infer.newTy();
}

function fromDyn(fcx: Fcx, { bounds }: Extract<Ty, { kind: 'dynamic' }>): Expected {
  for (const { trait, args, projections, boundVars } of bounds) {
    const kind = kindOf(fcx, trait);
    const params = args[0]?.kind === 'type' ? fcx.infer.resolve(args[0].ty) : undefined;
    const output = projections[0]?.ty;
    if (!kind || params?.kind !== 'tuple' || !output) continue;
    const sig: FnSig = { inputs: params.elems, output, variadic: false, unsafe: false };
    return { kind, sig: { boundVars, sig } };
  }
  return {};
}

// ---------------------------------------------------------------- calls

/** A call of a closure of which it is not known what it does to what it captures: noted for later. */
export function deferCall(fcx: Fcx, expr: HExprOf<'call'>, ty: ClosureType): boolean {
  const { open } = ty.closure;
  if (!open || fcx.infer.resolve(open.kind).kind !== 'infer') return false;
  const state = fcx.closures.get(ty.def);
  if (!state) return false;
  state.calls.push(expr);
  return true;
}
