/** `match`: its scrutinee, tests, guards and arms (`rustc_mir_build::builder::matches`). */
import type * as thir from '../../../check/thir.js';
import { endPoint, join, type Span } from '../../../source.js';
import type { BlockId, Place } from '../../mir.js';
import { localPlace } from '../../place.js';
import { assignIn, at, goto, newBlock, newSourceScope, push, varLocal, type Builder } from '../builder.js';
import { lowerCondition } from '../condition.js';
import { intoPlace } from '../into.js';
import type { RegionScope } from '../regions.js';
import { clearArm, inIfThen, inScope, localScope } from '../scopes.js';
import {
  bindForBody,
  bindForGuard,
  declareBindings,
  declareGuardBindings,
  scrutineePlace,
} from './bindings.js';
import type { Branch } from './candidate.js';
import type { FakeBorrow } from './fake-borrow.js';
import { matchTree } from './tree.js';

export function matchExpr(b: Builder, destination: Place, e: thir.Expr & { readonly kind: 'match' }): void {
  const place = scrutineePlace(b, e.scrutinee);
  const matchSpan = join({ ...e.span, hi: e.span.lo }, e.scrutinee.span);
  const patterns = e.arms.map((arm) => ({ pat: arm.pat, guarded: arm.guard !== undefined }));
  const tree = matchTree(b, place, e.scrutinee.span, matchSpan, patterns, true);
  const outer = b.sourceScope;
  const ends = e.arms.map((arm, i) => {
    lowerArm(b, destination, e, arm, place, tree.branches[i], tree.fakeBorrows);
    return b.here;
  });
  b.sourceScope = outer;
  const end = newBlock(b);
  for (const block of ends) {
    const last = b.blocks[block].statements.at(-1);
    goto(b, block, last ? { span: last.span, scope: last.scope } : at(b, endPoint(e.span)), end);
  }
  b.here = end;
}

function lowerArm(
  b: Builder,
  destination: Place,
  e: thir.Expr & { readonly kind: 'match' },
  arm: thir.Arm,
  place: Place,
  branches: readonly Branch[],
  fakeBorrows: readonly FakeBorrow[],
): void {
  const matchScope = localScope(b);
  const guardScope = b.regions.guards.get(arm);
  inScope(b, b.regions.nodes.get(arm), () =>
    inScope(b, guardScope, () => {
      const fixed = b.fixedScope;
      b.fixedScope = guardScope;
      let declared = declareBindings(b, arm.pat, {
        guarded: arm.guard !== undefined,
        matched: place,
        matchedSpan: e.scrutinee.span,
      });
      if (arm.guard) declared = declareGuardBindings(b, arm.guard) || declared;
      const visible = declared ? newSourceScope(b, arm.span) : undefined;
      b.here = bindBranches(b, branches, fakeBorrows, e.scrutinee.span, { arm, matchScope });
      b.fixedScope = fixed;
      if (visible !== undefined) b.sourceScope = visible;
      intoPlace(b, destination, arm.body);
    }),
  );
}

interface ArmContext {
  readonly arm: thir.Arm;
  /** The scope of the whole match: a guard that fails leaves everything inside it. */
  readonly matchScope: RegionScope;
}

/**
 * Binds the variables on each way into a pattern, after its guard; gives the block where all ways meet. Only the last one
 * schedules drops: the scope of an arm has many ways in but one way out.
 */
export function bindBranches(
  b: Builder,
  branches: readonly Branch[],
  fakeBorrows: readonly FakeBorrow[],
  scrutineeSpan: Span,
  cx: ArmContext | undefined,
): BlockId {
  if (branches.length === 1) return bindBranch(b, branches[0], fakeBorrows, scrutineeSpan, cx, true);
  const target = newBlock(b);
  [...branches].reverse().forEach((way, i) => {
    const end = bindBranch(b, way, fakeBorrows, scrutineeSpan, cx, i === branches.length - 1);
    goto(b, end, at(b, scrutineeSpan), target);
  });
  return target;
}

function bindBranch(
  b: Builder,
  way: Branch,
  fakeBorrows: readonly FakeBorrow[],
  scrutineeSpan: Span,
  cx: ArmContext | undefined,
  owe: boolean,
): BlockId {
  for (const { place, userTy, variance } of way.ascriptions)
    push(b, way.success, { ...at(b, userTy.span), kind: 'ascribe', place, userTy, variance });
  if (!cx?.arm.guard) {
    bindForBody(b, way.success, way.bindings, owe);
    return way.success;
  }
  return bindGuarded(b, way, fakeBorrows, scrutineeSpan, cx, cx.arm.guard, owe);
}

function bindGuarded(
  b: Builder,
  way: Branch,
  fakeBorrows: readonly FakeBorrow[],
  scrutineeSpan: Span,
  { arm, matchScope }: ArmContext,
  guard: thir.Expr,
  owe: boolean,
): BlockId {
  bindForGuard(b, way.success, way.bindings);
  b.guards.push(way.bindings.map((binding) => binding.id));
  for (const { place, temp } of fakeBorrows) {
    const borrow = { kind: 'fake', depth: 'shallow' } as const;
    assignIn(b, way.success, at(b, scrutineeSpan), localPlace(temp), { kind: 'ref', borrow, place });
  }
  const { then, else: failed } = inIfThen(b, matchScope, () => {
    b.here = way.success;
    lowerCondition(b, guard, { variables: at(b, arm.span), declare: false });
  });
  if (!owe) clearArm(b);
  b.guards.pop();
  const where = at(b, endPoint(guard.span));
  for (const { temp } of fakeBorrows)
    push(b, then, { ...where, kind: 'fake-read', cause: 'for-match-guard', place: localPlace(temp) });
  goto(b, failed, at(b, guard.span), way.otherwise);
  // Bindings by reference have their values already, because the guard saw them.
  const byValue = way.bindings.filter((binding) => binding.mode === 'value');
  for (const { id } of byValue) {
    const place = localPlace(varLocal(b, id, true));
    push(b, then, { ...where, kind: 'fake-read', cause: 'for-guard-binding', place });
  }
  bindForBody(b, then, byValue, owe);
  return then;
}
