/**
 * Goes through the matches of a plan without generated code: for what is asked about single tuples, where a function
 * compiled for the question would never be used again.
 */

import type { Argument, Computed } from './lower.js';
import type { PlannedAtom, Step } from './plan.js';
import type { Machine } from './machine.js';
import { indexClass, type RowIndex } from './storage.js';

/** The relations of a finished run, with indexes made as questions need them. */
export class Matcher {
  private readonly indexes = new Map<string, RowIndex>();

  constructor(readonly machine: Machine) {}

  /**
   * Calls `found` for each way of going through `steps`, values of variables being in `values`, until it returns true; gives
   * whether it did. Positive atoms match rows below `limit(relation)` only.
   */
  match(
    steps: readonly Step[],
    values: number[],
    limit: (relation: number) => number,
    found: () => boolean,
    i = 0,
  ): boolean {
    if (i === steps.length) return found();
    const step = steps[i];
    const goOn = (): boolean => this.match(steps, values, limit, found, i + 1);
    switch (step.kind) {
      case 'start':
      case 'scan':
        return this.rows(step.atom, [], values, limit(step.atom.relation), goOn);
      case 'probe':
        return this.rows(step.atom, step.bound, values, limit(step.atom.relation), goOn);
      case 'member': {
        const row = this.machine.R[step.atom.relation].locate().find(...this.keys(step.atom, values));
        return row >= 0 && row < limit(step.atom.relation) && goOn();
      }
      case 'absent': {
        const all = this.machine.R[step.atom.relation].count;
        return !this.rows(step.atom, step.bound, values, all, () => true) && goOn();
      }
      case 'test': {
        const { op, left, right, symbols } = step.literal;
        const a = this.value(left, values);
        const b = this.value(right, values);
        return a !== null && b !== null && this.compare(op, a, b, symbols) && goOn();
      }
      case 'assign': {
        const value = this.value(step.value, values);
        if (value === null) return false;
        values[step.variable] = value;
        return goOn();
      }
      case 'aggregate': {
        const result = this.aggregate(step, values);
        if (result === null) return false;
        values[step.literal.result] = result;
        return goOn();
      }
    }
  }

  /** A value under the present ones, or null where it divides by zero. */
  value(value: Computed, values: readonly number[]): number | null {
    switch (value.kind) {
      case 'variable':
        return values[value.variable];
      case 'symbol':
        return this.machine.K[value.symbol];
      case 'number':
        return value.value;
      case 'arithmetic': {
        const a = this.value(value.left, values);
        const b = this.value(value.right, values);
        if (a === null || b === null) return null;
        switch (value.op) {
          case '+':
            return (a + b) | 0;
          case '-':
            return (a - b) | 0;
          case '*':
            return Math.imul(a, b);
          case '/':
            return b === 0 ? null : (a / b) | 0;
          case '%':
            return b === 0 ? null : (a % b) | 0;
        }
      }
    }
  }

  private compare(op: string, a: number, b: number, symbols: boolean): boolean {
    if (op === '=') return a === b;
    if (op === '!=') return a !== b;
    const order = symbols ? this.machine.order(a, b) : a - b;
    if (op === '<') return order < 0;
    if (op === '<=') return order <= 0;
    return op === '>' ? order > 0 : order >= 0;
  }

  /** The first row below `limit` that an atom matches, all of whose variables have values; -1 if there is none. */
  oldestRow(atom: PlannedAtom, values: readonly number[], limit: number): number {
    const bound = atom.args.flatMap((arg, column) => (arg.kind === 'wildcard' ? [] : [column]));
    if (bound.length === atom.args.length) {
      const row = this.machine.R[atom.relation].locate().find(...this.keys(atom, values));
      return row < limit ? row : -1;
    }
    if (bound.length === 0) return limit > 0 ? 0 : -1;
    const index = this.index(atom.relation, bound);
    let oldest = -1;
    const keys = bound.map((column) => this.key(atom.args[column], values));
    for (let p = index.first(...keys); p !== 0; p = index.links[p]) oldest = p / index.width - 1;
    return oldest < limit ? oldest : -1;
  }

  private aggregate(step: Step & { kind: 'aggregate' }, values: number[]): number | null {
    const { fn, target } = step.literal;
    let result = 0;
    let any = false;
    const all = (relation: number): number => this.machine.R[relation].count;
    this.match(step.steps, values, all, () => {
      if (target === null) {
        result++;
        return false;
      }
      const value = this.value(target, values);
      if (value === null) return false;
      if (fn === 'sum') result = (result + value) | 0;
      else if (!any || (fn === 'min' ? value < result : value > result)) result = value;
      any = true;
      return false;
    });
    return any || fn === 'count' || fn === 'sum' ? result : null;
  }

  private keys(atom: PlannedAtom, values: readonly number[]): number[] {
    return atom.args.map((arg) => this.key(arg, values));
  }

  private key(arg: Argument, values: readonly number[]): number {
    if (arg.kind === 'wildcard') throw new Error('a wildcard is no key');
    return this.value(arg, values)!;
  }

  /** Calls `found` for each row below `limit` that has the known values in the `bound` columns, until it returns true. */
  private rows(
    atom: PlannedAtom,
    bound: readonly number[],
    values: number[],
    limit: number,
    found: () => boolean,
  ): boolean {
    const relation = this.machine.R[atom.relation];
    const { arity } = relation;
    const known = new Set(bound);
    const take = (row: number): boolean => {
      const assigned = new Set<number>();
      for (let column = 0; column < arity; column++) {
        const arg = atom.args[column];
        if (known.has(column) || arg.kind === 'wildcard') continue;
        const cell = relation.rows[row * arity + column];
        if (arg.kind === 'variable' && !assigned.has(arg.variable)) {
          values[arg.variable] = cell;
          assigned.add(arg.variable);
        } else if (this.key(arg, values) !== cell) {
          return false;
        }
      }
      return found();
    };
    if (bound.length === 0) {
      for (let row = 0; row < limit; row++) if (take(row)) return true;
      return false;
    }
    const index = this.index(atom.relation, bound);
    const keys = bound.map((column) => this.key(atom.args[column], values));
    for (let p = index.first(...keys); p !== 0; p = index.links[p]) {
      const row = p / index.width - 1;
      if (row < limit && take(row)) return true;
    }
    return false;
  }

  private index(relation: number, columns: readonly number[]): RowIndex {
    const key = `${relation}:${columns.join(',')}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      const rows = this.machine.R[relation];
      this.indexes.set(key, (index = new (indexClass(rows.arity, columns))(rows).sync(rows.count)));
    }
    return index;
  }
}
