/**
 * Plans carried out without generated code, for places that forbid it (`new Function` under a content security policy).
 * Each step becomes a closure that calls the next; values of variables stand in an array. What is derived is the same.
 */

import { counts, existentialBreaks } from './breaks.js';
import type { IndexTable } from './plan-indexes.js';
import { functor } from './functors.js';
import type { Argument, Computed, Term } from './lower.js';
import { variablesOfComputed } from './lower.js';
import type { Machine } from './machine.js';
import { bitsOf, floatOf } from './numbers.js';
import type { PlannedAtom, Step, View } from './plan.js';
import type { Replanned } from './replan.js';
import { freeColumns, type Relation } from './storage.js';

export type PlanFunction = (machine: Machine, lo: number, hi: number) => void;

/** Goes on with the following steps; gives the number of the step whose loop is to be left, or `goOn`. */
type Next = () => number;
const goOn = Number.MAX_SAFE_INTEGER;

/** The function of a plan. */
export function interpretPlan(
  { rule, steps }: Replanned,
  indexes: IndexTable,
  lockstep: boolean,
): PlanFunction {
  return (machine, lo, hi) => new Interpreter(machine, indexes, lockstep, lo, hi).run(rule, steps);
}

class Interpreter {
  private readonly values: number[] = [];
  private readonly bound = new Set<number>();

  constructor(
    private readonly machine: Machine,
    private readonly indexes: IndexTable,
    private readonly lockstep: boolean,
    private readonly lo: number,
    private readonly hi: number,
  ) {}

  run(rule: Replanned['rule'], steps: readonly Step[]): void {
    const { relation, args } = rule.head;
    const head = this.machine.R[relation].ready();
    const headVariables = new Set(args.flatMap(variablesOfComputed));
    const breaks = counts(rule, steps) ? new Map<number, number>() : existentialBreaks(steps, headVariables);
    const first = this.chain(steps, 0, breaks, () => {
      const terms = args.map((arg) => this.value(arg));
      return () => {
        head.insert(...terms.map((term) => term()));
        return goOn;
      };
    });
    first();
  }

  /** The steps from `i` on; what `last` makes comes after them. */
  private chain(
    steps: readonly Step[],
    i: number,
    breaks: ReadonlyMap<number, number>,
    last: () => Next,
  ): Next {
    if (i === steps.length) return last();
    const make = (): Next => {
      const next = this.chain(steps, i + 1, breaks, last);
      const target = breaks.get(i);
      return target === undefined ? next : () => Math.min(next(), target);
    };
    return this.step(steps[i], i, make);
  }

  private step(step: Step, i: number, make: () => Next): Next {
    const { machine, values } = this;
    switch (step.kind) {
      case 'start':
      case 'scan':
      case 'probe':
        return this.loop(step, i, make);
      case 'member': {
        const { relation } = step.atom;
        const keys = step.atom.args.map((arg) => this.value(arg as Term));
        const has = this.membership(relation, step.view);
        const next = make();
        return () => (has(keys.map((key) => key())) ? next() : goOn);
      }
      case 'absent': {
        const absent = this.absence(step.atom, step.bound);
        const next = make();
        return () => (absent() ? next() : goOn);
      }
      case 'test': {
        const holds = this.comparison(step);
        const next = make();
        return () => (holds() ? next() : goOn);
      }
      case 'assign': {
        const value = this.value(step.value);
        this.bound.add(step.variable);
        const next = make();
        return () => {
          const found = value();
          if (Number.isNaN(found)) return goOn;
          values[step.variable] = found;
          return next();
        };
      }
      case 'unpack':
        return this.unpack(step, make);
      case 'range': {
        const args = step.literal.args.map((arg) => this.value(arg));
        this.bound.add(step.literal.result);
        const next = make();
        return () => {
          const [from, to, by] = args.map((arg) => arg());
          for (const word of machine.V.range(step.literal.type, from, to, by)) {
            values[step.literal.result] = word;
            const left = next();
            if (left <= i) return left === i ? goOn : left;
          }
          return goOn;
        };
      }
      case 'aggregate':
        return this.aggregate(step, make);
    }
  }

  private value(value: Computed | Argument): () => number {
    const { machine, values } = this;
    switch (value.kind) {
      case 'variable': {
        const { variable } = value;
        return () => values[variable];
      }
      case 'symbol': {
        const atom = machine.K[value.symbol];
        return () => atom;
      }
      case 'number':
        return () => value.value;
      case 'call': {
        const { apply } = functor(value.fn);
        const args = value.args.map((arg) => this.value(arg));
        return () =>
          apply(
            machine.V,
            args.map((arg) => arg()),
          );
      }
      case 'wildcard':
        throw new Error('a wildcard has no value');
    }
  }

  private membership(relation: number, view: View): (tuple: number[]) => boolean {
    const { machine } = this;
    if (view === 'fixed' || !this.lockstep) {
      const all = machine.R[relation].ready();
      return (tuple) => all.has(...tuple);
    }
    const located = machine.R[relation].locate();
    const limit = this.limit(machine.R[relation], view);
    return (tuple) => {
      const row = located.find(...tuple);
      return row >= 0 && row < limit;
    };
  }

  private absence(atom: PlannedAtom, bound: readonly number[]): () => boolean {
    const relation = this.machine.R[atom.relation];
    if (atom.args.length > 0 && bound.length === 0) return () => relation.count === 0;
    const keys = bound.map((column) => this.value(atom.args[column] as Term));
    if (bound.length === atom.args.length) {
      const all = relation.ready();
      return () => !all.has(...keys.map((key) => key()));
    }
    const index = this.machine.index(
      this.indexes.number({ relation: atom.relation, columns: bound, complete: this.lockstep }),
    );
    return () => index.first(...keys.map((key) => key())) === 0;
  }

  private limit(relation: Relation, view: View): number {
    return view === 'fixed' ? relation.count : view === 'old' ? relation.start : relation.end;
  }

  private comparison({ literal }: Step & { kind: 'test' }): () => boolean {
    const left = this.value(literal.left);
    const right = this.value(literal.right);
    const { op, type } = literal;
    const { V } = this.machine;
    const test = (a: number, b: number): boolean => {
      switch (op) {
        case '=':
          return type === 'float' ? floatOf(a) === floatOf(b) : a === b;
        case '!=':
          return type === 'float' ? floatOf(a) !== floatOf(b) : a !== b;
        case '<':
          return V.order(type, a, b) < 0;
        case '<=':
          return V.order(type, a, b) <= 0;
        case '>':
          return V.order(type, a, b) > 0;
        case '>=':
          return V.order(type, a, b) >= 0;
        case 'match':
        case '!match':
          return V.match(a, b) === (op === 'match');
        case 'contains':
        case '!contains':
          return V.contains(a, b) === (op === 'contains');
      }
    };
    return () => {
      const [a, b] = [left(), right()];
      return !Number.isNaN(a) && !Number.isNaN(b) && test(a, b);
    };
  }

  /** What a row has to fulfil and gives: a function of the place of each column. */
  private columns(
    atom: PlannedAtom,
    known: ReadonlySet<number>,
  ): (cell: (column: number) => number) => boolean {
    const { values } = this;
    const actions = atom.args.flatMap((arg, column): ((cell: (column: number) => number) => boolean)[] => {
      if (known.has(column) || arg.kind === 'wildcard') return [];
      if (arg.kind === 'variable' && !this.bound.has(arg.variable)) {
        this.bound.add(arg.variable);
        return [
          (cell) => {
            values[arg.variable] = cell(column);
            return true;
          },
        ];
      }
      const value = this.value(arg);
      return [(cell) => cell(column) === value()];
    });
    return (cell) => actions.every((action) => action(cell));
  }

  private loop(step: Step & { kind: 'start' | 'scan' | 'probe' }, i: number, make: () => Next): Next {
    const { machine } = this;
    const relation = machine.R[step.atom.relation];
    const { arity } = relation;
    if (step.kind === 'probe') {
      const keys = step.bound.map((column) => this.value(step.atom.args[column] as Term));
      const free = freeColumns(arity, step.bound);
      const complete = this.lockstep && step.view === 'fixed';
      const index = machine.index(
        this.indexes.number({ relation: step.atom.relation, columns: step.bound, complete }),
      );
      const width = 1 + free.length;
      const oldest = step.view === 'delta' ? relation.start * width : 0;
      const latest = step.view === 'fixed' ? Infinity : this.limit(relation, step.view) * width;
      const takes = this.columns(step.atom, new Set(step.bound));
      const next = make();
      let p = 0;
      const cell = (column: number): number => index.links[p + free.indexOf(column) + 1];
      return () => {
        const before = p;
        for (p = index.first(...keys.map((key) => key())); p > oldest; p = index.links[p]) {
          if (p > latest || !takes(cell)) continue;
          const here = p;
          const left = next();
          p = here;
          if (left <= i) {
            p = before;
            return left === i ? goOn : left;
          }
        }
        p = before;
        return goOn;
      };
    }
    const { rows } = relation;
    const from = step.kind === 'start' ? this.lo : step.view === 'delta' ? relation.start : 0;
    const to = step.kind === 'start' ? this.hi : this.limit(relation, step.view);
    const takes = this.columns(step.atom, new Set());
    const next = make();
    let offset = 0;
    const cell = (column: number): number => rows[offset + column];
    return () => {
      for (let row = from; row < to; row++) {
        offset = row * arity;
        if (!takes(cell)) continue;
        const left = next();
        if (left <= i) return left === i ? goOn : left;
      }
      return goOn;
    };
  }

  private unpack({ literal, unset }: Step & { kind: 'unpack' }, make: () => Next): Next {
    const { values } = this;
    const { records } = this.machine.V;
    const { tag, fields } = literal;
    const record = this.value(literal.record);
    const first = tag === null ? 0 : 1;
    const waiting = new Set(unset);
    const actions = fields.flatMap((field, i): ((id: number) => boolean)[] => {
      if (field.kind === 'wildcard') return [];
      if (field.kind === 'variable' && waiting.delete(field.variable)) {
        this.bound.add(field.variable);
        return [
          (id) => {
            values[field.variable] = records.field(id, i + first);
            return true;
          },
        ];
      }
      const value = this.value(field);
      return [(id) => records.field(id, i + first) === value()];
    });
    const next = make();
    return () => {
      const id = record();
      if (id === 0 || records.width(id) !== fields.length + first) return goOn;
      if (tag !== null && records.field(id, 0) !== tag) return goOn;
      return actions.every((action) => action(id)) ? next() : goOn;
    };
  }

  private aggregate(step: Step & { kind: 'aggregate' }, make: () => Next): Next {
    const { fn, result, target, over, distinct } = step.literal;
    const { values } = this;
    const outside = new Set(this.bound);
    let sum = 0;
    let count = 0;
    const seen = new Set<string>();
    const body = this.chain(step.steps, 0, new Map(), () => {
      const value = target === null ? null : this.value(target);
      return () => {
        if (distinct) {
          const key = distinct.map((variable) => values[variable]).join();
          if (seen.has(key)) return goOn;
          seen.add(key);
        }
        const word = value === null ? 0 : value();
        const number = over === 'float' ? floatOf(word) : over === 'unsigned' ? word >>> 0 : word;
        if (fn === 'sum') sum = over === 'float' ? Math.fround(sum + number) : (sum + number) | 0;
        else if (fn === 'mean') sum += number;
        else if (count === 0 || (fn === 'min' ? number < sum : number > sum)) sum = number;
        count++;
        return goOn;
      };
    });
    for (const variable of this.bound) if (!outside.has(variable)) this.bound.delete(variable);
    this.bound.add(result);
    const next = make();
    return () => {
      sum = count = 0;
      seen.clear();
      body();
      if (count === 0 && fn !== 'sum' && fn !== 'count') return goOn;
      if (fn === 'count') values[result] = count;
      else if (fn === 'mean') values[result] = bitsOf(sum / count);
      else values[result] = over === 'float' ? bitsOf(sum) : sum | 0;
      return next();
    };
  }
}
