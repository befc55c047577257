/**
 * Join orders. A plan says in which order the literals of a rule are gone through, given the atom that it starts with,
 * and how each is looked up with what is bound by then.
 */

import { functor } from './functors.js';
import {
  variablesOfArgument,
  variablesOfComputed,
  type Argument,
  type Computed,
  type LoweredLiteral,
} from './lower.js';

/** Which rows of a relation a step sees. */
export type View =
  /** All rows of a relation that does not change while the rule runs. */
  | 'fixed'
  /** The rows up to the end of the delta. */
  | 'full'
  /** The rows before the delta. */
  | 'old'
  /** The rows of the delta, in a plan that starts with another atom. */
  | 'delta';

export type Step =
  /** The rows of the range that the plan is run with: the delta, or a whole relation. */
  | { readonly kind: 'start'; readonly atom: PlannedAtom }
  /** All rows. */
  | { readonly kind: 'scan'; readonly atom: PlannedAtom; readonly view: View }
  /** The rows with the bound values in the bound columns, by an index. */
  | {
      readonly kind: 'probe';
      readonly atom: PlannedAtom;
      readonly bound: readonly number[];
      readonly view: View;
    }
  /** Whether the one tuple that all columns bound make is there. */
  | { readonly kind: 'member'; readonly atom: PlannedAtom; readonly view: View }
  | { readonly kind: 'absent'; readonly atom: PlannedAtom; readonly bound: readonly number[] }
  | { readonly kind: 'test'; readonly literal: LoweredLiteral & { kind: 'compare' } }
  | { readonly kind: 'assign'; readonly variable: number; readonly value: Computed }
  /** The fields of a known record: those that have values are compared, the others get theirs. */
  | {
      readonly kind: 'unpack';
      readonly literal: LoweredLiteral & { kind: 'record' };
      /** The variables that get a value by it. */
      readonly unset: readonly number[];
    }
  /** Each value of a range. */
  | { readonly kind: 'range'; readonly literal: LoweredLiteral & { kind: 'range' } }
  | {
      readonly kind: 'aggregate';
      readonly literal: LoweredLiteral & { kind: 'aggregate' };
      readonly steps: readonly Step[];
    };

export interface PlannedAtom {
  readonly relation: number;
  readonly args: readonly Argument[];
}

export interface PlanRequest {
  readonly body: readonly LoweredLiteral[];
  /** Index of the body literal to start with, or -1. */
  readonly start: number;
  /** Variables that are bound beforehand. */
  readonly bound: ReadonlySet<number>;
  /** Body literals (by index) whose relations grow while the rule is run round by round. */
  readonly growing: ReadonlySet<number>;
  /** The growing literal that stands for the delta: by default the one that the plan starts with. */
  readonly delta?: number;
  /** About how many rows of a relation have the same values in some columns. Without it the planner guesses. */
  readonly rowsPerKey?: (relation: number, columns: readonly number[]) => number;
}

/** The steps of a rule, or null if aggregates wait for each other's results. */
export function planBody({
  body,
  start,
  bound: given,
  growing,
  delta = start,
  rowsPerKey,
}: PlanRequest): Step[] | null {
  const steps: Step[] = [];
  const bound = new Set(given);
  const waiting = new Set(body.keys());
  const results = new Set(
    body.flatMap((literal) =>
      literal.kind === 'aggregate' || literal.kind === 'range' ? [literal.result] : [],
    ),
  );
  // Floats may be equal and have different bits (0 and -0), by which atoms find them: what an atom binds it binds itself.
  for (const literal of body) {
    if (literal.kind !== 'compare' || literal.type !== 'float' || literal.implied) continue;
    for (const side of [literal.left, literal.right]) {
      if (side.kind === 'variable' && boundInAtoms(body).has(side.variable)) results.add(side.variable);
    }
  }
  const bindAll = (args: readonly Argument[]): void => {
    for (const arg of args) if (arg.kind === 'variable') bound.add(arg.variable);
  };
  const viewOf = (index: number): View => (growing.has(index) ? viewBeside(index, delta) : 'fixed');

  if (start >= 0) {
    const literal = body[start];
    if (literal.kind !== 'atom') throw new Error('a plan starts with a positive atom');
    steps.push({ kind: 'start', atom: literal });
    bindAll(literal.args);
    waiting.delete(start);
  }

  while (waiting.size > 0) {
    const ready = [...waiting].find((index) => filterStep(body[index], bound, results) !== null);
    if (ready !== undefined) {
      const step = filterStep(body[ready], bound, results)!;
      waiting.delete(ready);
      steps.push(step);
      if (step.kind === 'assign') bound.add(step.variable);
      if (step.kind === 'aggregate') bound.add(step.literal.result);
      if (step.kind === 'unpack')
        step.literal.fields.flatMap(variablesOfArgument).forEach((v) => bound.add(v));
      continue;
    }
    const next =
      rowsPerKey === undefined
        ? bestAtom(body, waiting, bound, growing)
        : cheapestAtom(body, waiting, bound, rowsPerKey);
    if (next < 0) {
      const range = [...waiting].find((index) => isReadyRange(body[index], bound));
      const counter = [...waiting].find((index) => counterStep(body[index], waiting, bound) !== null);
      if (range !== undefined) {
        const literal = body[range] as LoweredLiteral & { kind: 'range' };
        waiting.delete(range);
        steps.push({ kind: 'range', literal });
        bound.add(literal.result);
        continue;
      }
      if (counter === undefined) return null;
      const step = counterStep(body[counter], waiting, bound)!;
      waiting.delete(counter);
      steps.push(step);
      bound.add(step.variable);
      continue;
    }
    const atom = body[next] as LoweredLiteral & { kind: 'atom' };
    const columns = boundColumns(atom.args, bound);
    const view = viewOf(next);
    if (columns.length === atom.args.length) steps.push({ kind: 'member', atom, view });
    else if (columns.length > 0) steps.push({ kind: 'probe', atom, bound: columns, view });
    else steps.push({ kind: 'scan', atom, view });
    bindAll(atom.args);
    waiting.delete(next);
  }
  return steps;
}

function boundInAtoms(body: readonly LoweredLiteral[]): Set<number> {
  return new Set(
    body.flatMap((literal) => (literal.kind === 'atom' ? literal.args.flatMap(variablesOfArgument) : [])),
  );
}

/** Each pair of old and new rows is met once if growing atoms before the delta's show all their rows, those after it the old. */
export function viewBeside(index: number, delta: number): View {
  if (index === delta) return 'delta';
  return delta >= 0 && index > delta ? 'old' : 'full';
}

/** A range whose ends are known. Ranges come after atoms: most often an atom binds what a range would go through. */
function isReadyRange(literal: LoweredLiteral, bound: ReadonlySet<number>): boolean {
  return (
    literal.kind === 'range' &&
    literal.args.flatMap(variablesOfComputed).every((variable) => bound.has(variable))
  );
}

/** A counter counts once for each way of satisfying all else. */
function counterStep(
  literal: LoweredLiteral,
  waiting: ReadonlySet<number>,
  bound: ReadonlySet<number>,
): (Step & { kind: 'assign' }) | null {
  if (literal.kind !== 'compare' || literal.op !== '=' || waiting.size === 0) return null;
  const { left, right } = literal;
  if (left.kind !== 'variable' || bound.has(left.variable) || !isImpure(right)) return null;
  return { kind: 'assign', variable: left.variable, value: right };
}

/** Whether it is another value each time. */
export function isImpure(value: Computed): boolean {
  return value.kind === 'call' && (functor(value.fn).impure === true || value.args.some(isImpure));
}

/** The step of a literal that makes no loop, if all that it reads is bound. Only an aggregate gives its `results` a value. */
function filterStep(
  literal: LoweredLiteral,
  bound: ReadonlySet<number>,
  results: ReadonlySet<number>,
): Step | null {
  const isBound = (value: Computed): boolean => variablesOfComputed(value).every((v) => bound.has(v));
  switch (literal.kind) {
    case 'atom':
      return null;
    case 'not':
      if (!literal.args.every((arg) => arg.kind !== 'variable' || bound.has(arg.variable))) return null;
      return { kind: 'absent', atom: literal, bound: boundColumns(literal.args, bound) };
    case 'compare': {
      if (isImpure(literal.left) || isImpure(literal.right)) {
        const { left, right } = literal;
        return isBound(left) && isBound(right) && !(left.kind === 'variable')
          ? { kind: 'test', literal }
          : null;
      }
      const left = isBound(literal.left);
      const right = isBound(literal.right);
      if (left && right) return { kind: 'test', literal };
      if (literal.op !== '=') return null;
      if (right && literal.left.kind === 'variable' && !results.has(literal.left.variable)) {
        return { kind: 'assign', variable: literal.left.variable, value: literal.right };
      }
      if (left && literal.right.kind === 'variable' && !results.has(literal.right.variable)) {
        return { kind: 'assign', variable: literal.right.variable, value: literal.left };
      }
      return null;
    }
    case 'range':
      return null;
    case 'record': {
      const { record, tag, fields } = literal;
      if (record.kind !== 'variable' || bound.has(record.variable)) {
        const unset = fields.flatMap(variablesOfArgument).filter((variable) => !bound.has(variable));
        return { kind: 'unpack', literal, unset };
      }
      const known = (arg: Argument): boolean =>
        arg.kind === 'variable' ? bound.has(arg.variable) : arg.kind !== 'wildcard';
      if (!fields.every(known) || results.has(record.variable)) return null;
      const args = fields.filter((field) => field.kind !== 'wildcard');
      const values = tag === null ? args : [{ kind: 'number', value: tag } as const, ...args];
      return {
        kind: 'assign',
        variable: record.variable,
        value: { kind: 'call', fn: 'record.pack', args: values },
      };
    }
    case 'aggregate': {
      if (!literal.outer.every((variable) => bound.has(variable))) return null;
      const steps = planBody({ body: literal.body, start: -1, bound, growing: new Set() });
      return steps === null ? null : { kind: 'aggregate', literal, steps };
    }
  }
}

/** Columns whose values are known: constants and bound variables. */
export function boundColumns(args: readonly Argument[], bound: ReadonlySet<number>): number[] {
  return args.flatMap((arg, column) => {
    const known = arg.kind === 'variable' ? bound.has(arg.variable) : arg.kind !== 'wildcard';
    return known ? [column] : [];
  });
}

/** The atom with the fewest rows to go through; of equals the first. */
function cheapestAtom(
  body: readonly LoweredLiteral[],
  waiting: ReadonlySet<number>,
  bound: ReadonlySet<number>,
  rowsPerKey: NonNullable<PlanRequest['rowsPerKey']>,
): number {
  let best = -1;
  let fewest = Infinity;
  for (const index of waiting) {
    const literal = body[index];
    if (literal.kind !== 'atom') continue;
    const columns = boundColumns(literal.args, bound);
    const rows = columns.length === literal.args.length ? 0 : rowsPerKey(literal.relation, columns);
    if (best < 0 || rows < fewest) [best, fewest] = [index, rows];
  }
  return best;
}

/**
 * The atom to go on with. One with all columns bound is a mere test and comes first; then the most bound columns, since
 * these leave the fewest rows; then relations that do not grow, which are mostly the smaller ones; then the text's order.
 */
function bestAtom(
  body: readonly LoweredLiteral[],
  waiting: ReadonlySet<number>,
  bound: ReadonlySet<number>,
  growing: ReadonlySet<number>,
): number {
  let best = -1;
  let bestScore = -1;
  for (const index of waiting) {
    const literal = body[index];
    if (literal.kind !== 'atom') continue;
    const columns = boundColumns(literal.args, bound).length;
    const free = literal.args.filter((arg) => arg.kind === 'variable' && !bound.has(arg.variable)).length;
    let score = columns * 100 + (growing.has(index) ? 0 : 10);
    if (columns === literal.args.length) score += 1_000_000;
    else if (free === 0) score += 500_000;
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}
