/** Which indexes the plans of a program use. */

import type { Step, View } from './plan.js';

/** An index that plans of a program use: the rows of a relation by the values of some columns. */
export interface IndexSpec {
  readonly relation: number;
  readonly columns: readonly number[];
  /** Over all rows, also where other plans of the same round see only those up to the delta's end. */
  readonly complete: boolean;
}

export interface PlanLoop {
  readonly relation: number;
  readonly index: number;
  readonly view: View;
}

/** Numbers the indexes of a program, each kind once. */
export class IndexTable {
  readonly specs: IndexSpec[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(specs: readonly IndexSpec[] = []) {
    for (const spec of specs) this.number(spec);
  }

  number(spec: IndexSpec): number {
    const key = `${spec.relation}:${spec.columns.join(',')}:${spec.complete}`;
    let number = this.numbers.get(key);
    if (number === undefined) this.numbers.set(key, (number = this.specs.push(spec) - 1));
    return number;
  }
}

/** The loops of a plan after its first: what they read, and by which of the program's indexes (-1: all rows). */
export function loopsOf(steps: readonly Step[], indexes: IndexTable): PlanLoop[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'probe' && step.kind !== 'scan') return [];
    const { relation } = step.atom;
    const index =
      step.kind === 'scan' ? -1 : indexes.number({ relation, columns: step.bound, complete: false });
    return [{ relation, index, view: step.view }];
  });
}

/** Columns by which a tuple's row is found: all of them, or all but one of three and more where the program has such an index. */
export function searchColumns(indexes: IndexTable, relation: number, arity: number): readonly number[] {
  const all = Array.from({ length: arity }, (_, column) => column);
  if (arity < 3) return all;
  const near = indexes.specs.find(
    (spec) => spec.relation === relation && !spec.complete && spec.columns.length === arity - 1,
  );
  return near?.columns ?? all;
}
