/** Precedence: from the flat row of operands and operators that the grammar matches to nested expressions. */
import type { BinaryOperator, Expr } from '../ast.js';
import type { Cst } from '../cst.js';
import type { Span } from '../../source.js';
import { between, nodeId, report, spanOf, textOf, type Context } from './context.js';
import { descendBy } from './depth.js';
import { operand } from './expressions.js';
import { type } from './types.js';

/** One operator of a row with the operand on its right (a range may lack it). */
interface Step {
  readonly op: string;
  readonly span: Span;
  readonly right: Expr | Cst | undefined;
}

/** Rust Reference, "Expression precedence"; `as` binds tighter than all of these. */
const PRECEDENCE: Record<string, number> = {
  '*': 11, '/': 11, '%': 11,
  '+': 10, '-': 10,
  '<<': 9, '>>': 9,
  '&': 8, '^': 7, '|': 6,
  '==': 5, '!=': 5, '<': 5, '>': 5, '<=': 5, '>=': 5,
  '&&': 4, '||': 3,
  '..': 2, '..=': 2,
}; // prettier-ignore
const CAST = 12;
const RANGE = 2;
const ASSIGN = 1;

function precedence(op: string): number {
  return op === 'as' ? CAST : (PRECEDENCE[op] ?? ASSIGN);
}

/** `Expr`: the first operand (or a range's prefix), then its steps. */
export function operatorRow(c: Context, n: Cst): Expr {
  const first = n.kid(0);
  if (n.count(1) === 0 && first.rule.startsWith('Operand')) return operand(c, first);
  return descendBy(c, n, n.count(1), () => longRow(c, n, first));
}

function longRow(c: Context, n: Cst, first: Cst): Expr {
  const steps: Step[] = [];
  let left: Expr | undefined;
  if (first.rule.startsWith('RangePrefix')) steps.push(rangeStep(c, first));
  else left = operand(c, first);
  // Elsewhere the tails have their guard and their kind inside.
  for (const tail of n.list(1)) addSteps(c, steps, tail.rule.startsWith('Tail') ? tail.kid(1) : tail);
  return new Row(c, steps).climb(left, 0, n.lo)!;
}

function rangeStep(c: Context, n: Cst): Step {
  const right = n.optional(1);
  const op = n.kid(0);
  if (textOf(c, op) === '...')
    report(c, spanOf(c, op), 'unexpected token: `...`', 'use `..=` for an inclusive range');
  return { op: textOf(c, op), span: spanOf(c, op), right: right && operand(c, right) };
}

function addSteps(c: Context, steps: Step[], tail: Cst): void {
  if (tail.rule === 'CastTail') steps.push({ op: 'as', span: spanOf(c, tail.kid(0)), right: tail.kid(1) });
  else if (tail.rule.startsWith('RangeTail')) steps.push(rangeStep(c, tail));
  else {
    const [op, right] = [tail.kid(0), tail.kid(1)];
    const step = { op: textOf(c, op), span: spanOf(c, op) };
    if (right.rule.startsWith('Operand')) steps.push({ ...step, right: operand(c, right) });
    else steps.push({ ...step, right: undefined }, rangeStep(c, right));
  }
}

/** Precedence climbing over one row; `at` is the next step. */
class Row {
  private at = 0;

  constructor(
    private readonly c: Context,
    private readonly steps: readonly Step[],
  ) {}

  /** Takes all steps that bind at least as tightly as `least`; an absent left operand is a range's. */
  climb(start: Expr | undefined, least: number, lo: number): Expr | undefined {
    let left = start;
    while (this.at < this.steps.length) {
      const step = this.steps[this.at];
      const level = precedence(step.op);
      if (level < least) break;
      this.at++;
      left = this.apply(left, step, level, left?.span.lo ?? lo);
    }
    return left;
  }

  private apply(left: Expr | undefined, step: Step, level: number, lo: number): Expr {
    const { c } = this;
    const id = nodeId(c);
    if (step.op === 'as') {
      const ty = type(c, step.right as Cst);
      return { id, span: between(c, lo, ty.span.hi), kind: 'cast', expr: left!, ty };
    }
    // Assignment is right associative, everything else groups to the left.
    const right = this.climb(
      step.right as Expr | undefined,
      level === ASSIGN ? ASSIGN : level + 1,
      step.span.hi,
    );
    const span = between(c, lo, right?.span.hi ?? step.span.hi);
    if (level === RANGE) {
      this.refuseChain(step, left, 'range');
      return {
        id,
        span,
        kind: 'range',
        ...(left && { from: left }),
        ...(right && { to: right }),
        inclusive: step.op !== '..',
      };
    }
    if (step.op === '=') claimAssignee(c, left!);
    if (step.op === '=') return { id, span, kind: 'assign', left: left!, right: right! };
    const opSpan = step.span;
    if (level === ASSIGN)
      return {
        id,
        span,
        kind: 'assign-op',
        op: step.op.slice(0, -1) as BinaryOperator,
        opSpan,
        left: left!,
        right: right!,
      };
    if (level === PRECEDENCE['==']) this.refuseChain(step, left, 'binary');
    return { id, span, kind: 'binary', op: step.op as BinaryOperator, opSpan, left: left!, right: right! };
  }

  /** `a < b < c` and `a..b..c` are errors: comparisons and ranges do not associate. */
  private refuseChain(step: Step, left: Expr | undefined, kind: 'range' | 'binary'): void {
    if (left?.kind !== kind) return;
    if (left.kind === 'range')
      report(this.c, step.span, `expected one of \`;\` or an operator, found \`${step.op}\``);
    else if (left.kind === 'binary' && PRECEDENCE[left.op] === PRECEDENCE['=='])
      report(this.c, left.opSpan, 'comparison operators cannot be chained');
  }
}

/** Left of `=`, `_` and `S { .. }` are patterns in the form of expressions (RFC 2909). */
function claimAssignee(c: Context, e: Expr): void {
  if (c.stray.size === 0) return;
  if (e.kind !== 'let') c.stray.delete(e);
  if (e.kind === 'paren') claimAssignee(c, e.expr);
  else if (e.kind === 'tuple' || e.kind === 'array') for (const each of e.exprs) claimAssignee(c, each);
  else if (e.kind === 'call') for (const each of e.args) claimAssignee(c, each);
  else if (e.kind === 'struct') for (const each of e.fields) claimAssignee(c, each.expr);
}
