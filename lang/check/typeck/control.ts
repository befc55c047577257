/** Control flow: `if`, `match`, loops, `break`, `return`. */
import { bool, isUnit, never, unit, type Ty } from '../../types/ty.js';
import type { HExpr, HExprOf, HPat } from '../hir.js';
import { checkUnitBlock, explicitRef } from './block.js';
import { Join, type Breakable, type Fcx } from './context.js';
import {
  coercionTarget,
  expectType,
  forBranches,
  noExpectation,
  onlyType,
  type Expectation,
} from './expectation.js';
import { checkExpr, checkHasType, checkMutablePlace } from './expr.js';
import { checkPattern } from './pattern.js';

export function checkIf(fcx: Fcx, expr: HExprOf<'if'>, expected: Expectation): Ty {
  checkHasType(fcx, expr.condition, bool);
  const hint = forBranches(fcx.infer, expected);
  const conditionDiverges = fcx.diverges;
  fcx.diverges = false;
  const thenTy = checkExpr(fcx, expr.then, hint);
  const thenDiverges = fcx.diverges;
  fcx.diverges = false;
  const join = new Join(fcx, coercionTarget(fcx.infer, hint));
  join.add(expr.then, thenTy);
  if (!expr.else) {
    join.addUnit(expr.span, (wanted) =>
      fcx.report(
        'E0317',
        expr.span,
        '`if` may be missing an `else` clause',
        `expected \`${fcx.show(wanted)}\`, found \`()\``,
      ),
    );
    fcx.diverges = conditionDiverges;
    return join.complete();
  }
  const elseTy = checkExpr(fcx, expr.else, hint);
  join.add(expr.else, elseTy);
  fcx.diverges = conditionDiverges || (thenDiverges && fcx.diverges);
  return join.complete();
}

export function checkMatch(fcx: Fcx, expr: HExprOf<'match'>, expected: Expectation): Ty {
  const { scrutinee, arms } = expr;
  const ty = arms.length
    ? checkScrutinee(
        fcx,
        scrutinee,
        arms.map((arm) => arm.pat),
      )
    : checkExpr(fcx, scrutinee, noExpectation);
  if (!arms.length) {
    fcx.diverges = true;
    return never;
  }
  const scrutineeDiverges = fcx.diverges;
  // All patterns first, so that variables have types.
  for (const arm of arms) {
    fcx.diverges = false;
    checkPattern(fcx, arm.pat, ty);
  }
  const hint = forBranches(fcx.infer, expected);
  // Not `()`: arms of a `match` that is a statement may have any type in common.
  const wanted = onlyType(fcx.infer, hint);
  const join = new Join(fcx, wanted && !isUnit(wanted) ? wanted : fcx.infer.newTy());
  let allDiverge = true;
  for (const arm of arms) {
    fcx.diverges = false;
    if (arm.guard) checkHasType(fcx, arm.guard, bool);
    fcx.diverges = false;
    join.add(arm.body, checkExpr(fcx, arm.body, hint));
    allDiverge &&= fcx.diverges;
  }
  fcx.diverges = scrutineeDiverges || allDiverge;
  return join.complete();
}

/** What patterns are matched against: a place where one of them borrows by `ref`, a value otherwise. */
export function checkScrutinee(fcx: Fcx, scrutinee: HExpr, pats: readonly HPat[]): Ty {
  const refs = pats.map(explicitRef);
  if (refs.includes('ref-mut')) return checkMutablePlace(fcx, scrutinee, noExpectation);
  if (refs.includes('ref')) return checkExpr(fcx, scrutinee, noExpectation);
  return checkHasType(fcx, scrutinee, fcx.infer.newTy());
}

export function checkLoop(fcx: Fcx, expr: HExprOf<'loop'>, expected: Expectation): Ty {
  const join = expr.source === 'loop' ? new Join(fcx, coercionTarget(fcx.infer, expected)) : undefined;
  const breakable: Breakable = { join, mayBreak: false };
  fcx.breakables.set(expr.loop, breakable);
  checkUnitBlock(fcx, expr.body);
  fcx.diverges = !breakable.mayBreak;
  return join ? join.complete() : unit;
}

export function checkBreak(fcx: Fcx, expr: HExprOf<'break'>): Ty {
  const breakable = fcx.breakables.get(expr.target);
  if (!breakable) throw new Error('a `break` leads to a loop that is being checked');
  const { join } = breakable;
  if (expr.value) {
    const ty = checkExpr(fcx, expr.value, join ? expectType(join.expected) : noExpectation);
    join?.add(expr.value, ty);
  } else join?.addUnit(expr.span);
  breakable.mayBreak ||= !fcx.diverges;
  return never;
}

export function checkReturn(fcx: Fcx, expr: HExprOf<'return'>): Ty {
  const { returns } = fcx;
  if (!returns) return fcx.report('E0572', expr.span, 'return statement outside of function body');
  if (expr.value) returns.add(expr.value, checkExpr(fcx, expr.value, expectType(returns.expected)));
  else returns.addUnit(expr.span);
  return never;
}
