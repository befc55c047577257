/**
 * Goes through the matches of a plan without generated code: for what is asked about single tuples, where a function
 * compiled for the question would never be used again.
 */

import { functor } from './functors.js';
import type { Argument, Computed } from './lower.js';
import { bitsOf, floatOf } from './numbers.js';
import type { PlannedAtom, Step } from './plan.js';
import type { Machine } from './machine.js';
import { indexClass, type RowIndex } from './storage.js';

/** So many rows of a relation are looked at to see what its columns tell. */
const sampled = 1024;

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
        const row = this.find(step.atom.relation, this.keys(step.atom, values));
        return row >= 0 && row < limit(step.atom.relation) && goOn();
      }
      case 'absent': {
        const all = this.machine.R[step.atom.relation].count;
        return !this.rows(step.atom, step.bound, values, all, () => true) && goOn();
      }
      case 'test': {
        const { op, left, right, type } = step.literal;
        const a = this.value(left, values);
        const b = this.value(right, values);
        return a !== null && b !== null && this.compare(op, a, b, type) && goOn();
      }
      case 'assign': {
        const value = this.value(step.value, values);
        if (value === null) return false;
        values[step.variable] = value;
        return goOn();
      }
      case 'unpack':
        return this.unpack(step, values) && goOn();
      case 'range': {
        const args = step.literal.args.map((arg) => this.value(arg, values));
        if (args.includes(null)) return false;
        const [from, to, by] = args as number[];
        for (const word of this.machine.V.range(step.literal.type, from, to, by)) {
          values[step.literal.result] = word;
          if (goOn()) return true;
        }
        return false;
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
      case 'call': {
        const args = value.args.map((arg) => this.value(arg, values));
        if (args.includes(null)) return null;
        const result = functor(value.fn).apply(this.machine.V, args as number[]);
        return Number.isNaN(result) ? null : result;
      }
    }
  }

  private unpack({ literal, unset }: Step & { kind: 'unpack' }, values: number[]): boolean {
    const { records } = this.machine.V;
    const { record, tag, fields } = literal;
    const id = this.value(record, values);
    const first = tag === null ? 0 : 1;
    if (id === null || id === 0 || records.width(id) !== fields.length + first) return false;
    if (tag !== null && records.field(id, 0) !== tag) return false;
    const fresh = new Set(unset);
    return fields.every((field, i) => {
      if (field.kind === 'wildcard') return true;
      const value = records.field(id, i + first);
      if (field.kind !== 'variable' || !fresh.delete(field.variable))
        return this.value(field, values) === value;
      values[field.variable] = value;
      return true;
    });
  }

  private compare(op: string, a: number, b: number, type: string): boolean {
    const { V } = this.machine;
    switch (op) {
      case '=':
        return type === 'float' ? floatOf(a) === floatOf(b) : a === b;
      case '!=':
        return type === 'float' ? floatOf(a) !== floatOf(b) : a !== b;
      case 'match':
      case '!match':
        return V.match(a, b) === (op === 'match');
      case 'contains':
      case '!contains':
        return V.contains(a, b) === (op === 'contains');
    }
    const order = V.order(type, a, b);
    if (op === '<') return order < 0;
    if (op === '<=') return order <= 0;
    return op === '>' ? order > 0 : order >= 0;
  }

  /** The first row below `limit` that an atom matches, all of whose variables have values; -1 if there is none. */
  oldestRow(atom: PlannedAtom, values: readonly number[], limit: number): number {
    const bound = atom.args.flatMap((arg, column) => (arg.kind === 'wildcard' ? [] : [column]));
    if (bound.length === atom.args.length) {
      const row = this.find(atom.relation, this.keys(atom, values));
      return row < limit ? row : -1;
    }
    if (bound.length === 0) return limit > 0 ? 0 : -1;
    const index = this.index(atom.relation, bound);
    let oldest = -1;
    const keys = bound.map((column) => this.key(atom.args[column], values));
    for (let p = index.first(...keys); p !== 0; p = index.links[p]) oldest = p / index.width - 1;
    return oldest < limit ? oldest : -1;
  }

  /** The first row that is a tuple, or -1. */
  find(relation: number, tuple: readonly number[]): number {
    const rows = this.machine.R[relation];
    const column = this.tellingColumn(relation);
    if (column === null) return rows.locate().find(...tuple);
    const index = this.index(relation, [column]);
    const { links, width } = index;
    const { arity } = rows;
    let found = -1;
    for (let p = index.first(tuple[column]); p !== 0; p = links[p]) {
      const row = p / width - 1;
      let c = 0;
      while (c < arity && rows.rows[row * arity + c] === tuple[c]) c++;
      if (c === arity) found = row;
    }
    return found;
  }

  /**
   * A column of which each value is in few rows, which are quicker to find by it than by a table of all tuples that has to be
   * made; null where there is none.
   */
  private tellingColumn(relation: number): number | null {
    let best = this.telling.get(relation);
    if (best !== undefined) return best;
    const { rows, arity, count } = this.machine.R[relation];
    best = null;
    let most = 0;
    const step = Math.max(1, Math.floor(count / sampled));
    for (let column = 0; column < arity; column++) {
      const seen = new Set<number>();
      for (let row = 0; row < count; row += step) seen.add(rows[row * arity + column]);
      if (seen.size > most) [best, most] = [column, seen.size];
    }
    if (most < sampled / 8) best = null;
    this.telling.set(relation, best);
    return best;
  }

  private readonly telling = new Map<number, number | null>();

  private aggregate(step: Step & { kind: 'aggregate' }, values: number[]): number | null {
    const { fn, target, over, distinct } = step.literal;
    const seen = new Set<string>();
    let result = 0;
    let count = 0;
    const all = (relation: number): number => this.machine.R[relation].count;
    this.match(step.steps, values, all, () => {
      if (distinct) {
        const key = distinct.map((variable) => values[variable]).join();
        if (seen.has(key)) return false;
        seen.add(key);
      }
      const word = target === null ? 0 : this.value(target, values);
      if (word === null) return false;
      const value = over === 'float' ? floatOf(word) : over === 'unsigned' ? word >>> 0 : word;
      if (fn === 'sum') result = over === 'float' ? Math.fround(result + value) : (result + value) | 0;
      else if (fn === 'mean') result += value;
      else if (count === 0 || (fn === 'min' ? value < result : value > result)) result = value;
      count++;
      return false;
    });
    if (fn === 'count') return count;
    if (count === 0 && fn !== 'sum') return null;
    if (fn === 'mean') return bitsOf(result / count);
    return over === 'float' ? bitsOf(result) : result | 0;
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
      const made = this.machine.madeIndex(relation, columns) ?? new (indexClass(rows.arity, columns))(rows);
      this.indexes.set(key, (index = made.sync(rows.count)));
    }
    return index;
  }
}
