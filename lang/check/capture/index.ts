/**
 * What the closures of a body capture, found out when its types are known: inner closures before those around them. The
 * kind of each follows, and with it the calls of it that waited (rustc's `FnCtxt::closure_analyze`).
 */
import type { Span } from '../../source.js';
import { closureKind, dropImpl } from '../../traits/index.js';
import { closureKinds, erased, int, ref, tuple, typeArg, type Region, type Ty } from '../../types/ty.js';
import { Builder } from '../build/context.js';
import { buildClosureBody } from '../build/closure.js';
import type { HExprOf } from '../hir.js';
import type { Expr, Pattern, VarId } from '../thir.js';
import { overloadedCall } from '../typeck/callable.js';
import { partsOf } from '../visit.js';
import type { ClosureState, ClosureType } from '../typeck/closure.js';
import type { Fcx } from '../typeck/context.js';
import { lookedAt, minimize } from './minimize.js';
import type { CapturedPlace } from '../typeck/tables.js';
import { usesOf, type Use } from './uses.js';
import { witnessOf } from './witness.js';

export function analyzeClosures(fcx: Fcx): void {
  for (const state of fcx.closures.values()) {
    analyze(fcx, state);
    if (fcx.diagnostics.length) return;
  }
  fcx.infer.selectWherePossible();
}

function analyze(fcx: Fcx, state: ClosureState): void {
  const { expr, ty, calls } = state;
  const { infer, program } = fcx;
  const build = new Builder(fcx, true);
  const { value } = buildClosureBody(build, expr, ty);
  const outer = new Set<VarId>(expr.mentions.map((it) => it.var));
  const copy = program.lang('copy');
  const cx = {
    program,
    precise: program.scopeEdition >= 2021,
    move: expr.move,
    isOuter: (id: VarId) => outer.has(id),
    isCopy: (of: Ty) => copy !== undefined && infer.holds(copy, [typeArg(of)]) === 'yes',
    fieldTy: (of: Ty, field: number, span: Span): Ty => {
      if (of.kind !== 'adt') return of;
      const found = infer.fieldTy(of.def, 0, field, of.args, span);
      infer.selectWherePossible();
      return infer.resolveFully(found);
    },
    hasDestructor: (of: Ty) => of.kind === 'adt' && dropImpl(program, of.def) !== undefined,
  };
  const mentions = expr.mentions.map((mention) => ({
    ...mention,
    ty: infer.resolveFully(fcx.tables.vars[mention.var]),
  }));
  const { uses, looks } = usesOf(cx, value);
  const body = expr.coroutine === 'closure' ? asyncBody(value) : undefined;
  const move = body
    ? takesAll(fcx, expr, () => minimize({ ...cx, move: false }, usesOf(cx, body.value).uses, mentions).kind)
    : expr.move;
  const { kind, captures } = minimize({ ...cx, move }, [...(body?.args ?? []), ...uses], mentions);
  fcx.tables.captures.set(expr.def, captures);
  fcx.tables.looks.set(
    expr.def,
    looks.map((look) => lookedAt(cx, look)),
  );
  const open = ty.closure.open!;
  const tys = captures.map(({ var: id, steps, by }): Ty => {
    const of = steps.at(-1)?.ty ?? fcx.tables.vars[id];
    return by === 'value' ? of : ref(of, by !== 'shared');
  });
  infer.unify(open.upvars, tuple(tys));
  if (ty.closure.future?.open)
    infer.unify(ty.closure.future.open.captures, futureCaptures(fcx, ty, captures));
  if (open.witness) infer.unify(open.witness, tuple(witnessOf(value, cx.isCopy)));
  // A kind that the context expects stands: what does not fit it is told by the borrow checker.
  if (infer.resolve(open.kind).kind === 'infer') infer.unify(open.kind, int(closureKinds[kind]));
  for (const call of calls) {
    const found = overloadedCall(fcx, call, ty);
    if (!found) {
      fcx.refuse(call.callee.span, 'this call of a closure');
      continue;
    }
    fcx.tables.callees.set(call.id, found.method);
    const before = fcx.tables.adjustments.get(call.callee.id) ?? [];
    fcx.adjust(call.callee, [...before, ...found.autoref]);
  }
}

/**
 * The body of an `async` closure without what takes its arguments over; they move into the coroutine, whether or not it uses them.
 */
function asyncBody(whole: Expr): { readonly value: Expr; readonly args: readonly Use[] } {
  // Adjustments of its value stand around it.
  let block = whole;
  while (block.kind !== 'block') block = partsOf(block)[0];
  if (!block.block.expr) throw new Error('the body of an `async` closure has a value');
  const args = block.block.stmts.flatMap((stmt): readonly Use[] => {
    const init = stmt.kind === 'let' ? stmt.init : undefined;
    if (init?.kind !== 'var' || stmt.kind !== 'let' || !isWhole(stmt.pat)) return [];
    return [{ place: { var: init.id, varTy: init.ty, steps: [] }, by: 'value', span: init.span }];
  });
  return { value: block.block.expr, args };
}

function isWhole(pat: Pattern): boolean {
  return pat.kind === 'binding' && pat.mode === 'value';
}

/**
 * The coroutine of an `async move` closure takes all that the closure has if that can be called once only, and borrows from it
 * otherwise (rustc's `analyze_closure`).
 */
function takesAll(fcx: Fcx, expr: HExprOf<'closure'>, kindOfBody: () => string): boolean {
  const parent = fcx.closures.get(fcx.program.def(expr.def).parent!);
  if (!parent?.expr.move) return false;
  return closureKind(fcx.infer.table, parent.ty) === 'FnOnce' || kindOfBody() === 'FnOnce';
}

/**
 * What the future of a call by reference captures, in terms of the reference's lifetime: it borrows from the closure what that owns,
 * and what it has to borrow uniquely (rustc's `should_reborrow_from_env_of_parent_coroutine_closure`).
 */
function futureCaptures(fcx: Fcx, { closure }: ClosureType, parents: readonly CapturedPlace[]): Ty {
  const env: Region = { kind: 'bound', depth: 0, index: closure.sig.boundVars.length, name: "'_" };
  const own = fcx.tables.captures.get(closure.future!.def) ?? [];
  const tys = own.flatMap((child): readonly Ty[] => {
    const parent = parents.find((it) => it.var === child.var && startsWith(child.steps, it.steps));
    // Arguments are no captures of the closure.
    if (!parent) return [];
    const of = child.steps.at(-1)?.ty ?? fcx.tables.vars[child.var];
    if (child.by === 'value') return [of];
    const before = (i: number) =>
      fcx.infer.resolve(i === 0 ? fcx.tables.vars[child.var] : child.steps[i - 1].ty);
    const throughShared = child.steps.some((step, i) => {
      const ty = i >= parent.steps.length && step.kind === 'deref' ? before(i) : undefined;
      return ty?.kind === 'ref' && !ty.mutable;
    });
    const fromEnv = (parent.by === 'value' && !throughShared) || child.by !== 'shared';
    return [ref(of, child.by !== 'shared', fromEnv ? env : erased)];
  });
  return tuple(tys);
}

function startsWith(whole: CapturedPlace['steps'], start: CapturedPlace['steps']): boolean {
  return (
    start.length <= whole.length &&
    start.every((step, i) => {
      const { kind, field, variant } = whole[i];
      return kind === step.kind && (kind === 'deref' || (field === step.field && variant === step.variant));
    })
  );
}
