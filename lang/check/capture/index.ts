/**
 * What the closures of a body capture, found out when its types are known: inner closures before those around them. The
 * kind of each follows, and with it the calls of it that waited (rustc's `FnCtxt::closure_analyze`).
 */
import type { Span } from '../../source.js';
import { dropImpl } from '../../traits/index.js';
import { closureKinds, int, ref, tuple, typeArg, type Ty } from '../../types/ty.js';
import { Builder } from '../build/context.js';
import { buildClosureBody } from '../build/closure.js';
import type { VarId } from '../thir.js';
import { overloadedCall } from '../typeck/callable.js';
import type { ClosureState } from '../typeck/closure.js';
import type { Fcx } from '../typeck/context.js';
import { lookedAt, minimize } from './minimize.js';
import { usesOf } from './uses.js';
import { witnessOf } from './witness.js';

export function analyzeClosures(fcx: Fcx): void {
  for (const state of fcx.closures.values()) {
    analyze(fcx, state);
    if (fcx.diagnostics.length) return;
  }
  fcx.infer.selectWherePossible();
}

function analyze(fcx: Fcx, { expr, ty, calls }: ClosureState): void {
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
  const { kind, captures } = minimize(cx, uses, mentions);
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
