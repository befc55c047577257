/** What is given to a program, changed: tuples added and taken away, by inputs and in the program's own facts. */

import type { CompiledProgram } from './program.js';
import type { Result } from './result.js';
import { run } from './run.js';
import type { RelationInput } from './storage.js';

/** A given tuple, by the number of its relation. */
export interface Given {
  readonly relation: number;
  readonly values: readonly number[];
}

export interface Change {
  readonly add: readonly Given[];
  readonly remove: readonly Given[];
}

export const noChange: Change = { add: [], remove: [] };

export function sizeOf({ add, remove }: Change): number {
  return add.length + remove.length;
}

export function keyOf({ relation, values }: Given): string {
  return `${relation}:${values.join()}`;
}

/** A key that is the same for the same change, in whatever order. */
export function keyOfChange({ add, remove }: Change): string {
  return `${add.map(keyOf).sort().join(';')}/${remove.map(keyOf).sort().join(';')}`;
}

/** Both changes together. */
export function union(a: Change, b: Change): Change {
  return { add: distinct([...a.add, ...b.add]), remove: distinct([...a.remove, ...b.remove]) };
}

function distinct(all: readonly Given[]): Given[] {
  return [...new Map(all.map((given) => [keyOf(given), given])).values()];
}

/** Of a result that is solved again and again with other changes: the last of these, which the next is made from. */
const latest = new WeakMap<Result, Result>();

/** Solves again with a change; only what `relation` needs. */
export function solveChanged(result: Result, change: Change, relation: string): Result {
  const { inputs, atoms } = result;
  const program = withoutFacts(result, change.remove);
  const changed = new Map(inputs);
  for (const id of new Set([...change.add, ...change.remove].map((given) => given.relation))) {
    const { name, columns } = program.relations[id];
    const added = change.add.filter((given) => given.relation === id);
    const gone = new Set(change.remove.filter((given) => given.relation === id).map(keyOf));
    const kept = withoutRows(inputs.get(name), id, columns.length, gone);
    const rows = new Int32Array((kept.count + added.length) * columns.length);
    rows.set(kept.rows);
    added.forEach(({ values }, i) => rows.set(values, (kept.count + i) * columns.length));
    changed.set(name, { arity: columns.length, rows, count: kept.count + added.length });
  }
  if (program !== result.program || result.heights !== null)
    return run(program, changed, { atoms, outputs: [relation] });
  const solved = run(program, changed, {
    atoms,
    outputs: [relation],
    previous: latest.get(result) ?? result,
  });
  latest.set(result, solved);
  return solved;
}

function withoutRows(
  input: RelationInput | undefined,
  relation: number,
  arity: number,
  gone: ReadonlySet<string>,
): { rows: Int32Array; count: number } {
  if (input === undefined) return { rows: new Int32Array(0), count: 0 };
  const rows = new Int32Array(input.count * arity);
  let count = 0;
  for (let r = 0; r < input.count; r++) {
    const values = Array.from(input.rows.subarray(r * arity, (r + 1) * arity), (value) => value | 0);
    if (gone.size > 0 && gone.has(keyOf({ relation, values }))) continue;
    rows.set(values, count++ * arity);
  }
  return { rows: rows.subarray(0, count * arity), count };
}

/** The program without some of the facts of its text. */
function withoutFacts({ program, machine }: Result, remove: readonly Given[]): CompiledProgram {
  if (remove.length === 0) return program;
  const gone = new Set(remove.map(keyOf));
  let changed = false;
  const facts = program.facts.map(({ relation, rows }) => {
    const { columns } = program.relations[relation];
    const width = Math.max(1, columns.length);
    const kept: number[] = [];
    for (let at = 0; at < rows.length; at += width) {
      const words = rows.slice(at, at + width);
      const values = columns.map(({ base }, i) => (base === 'symbol' ? machine.K[words[i]] : words[i]));
      if (gone.has(keyOf({ relation, values }))) changed = true;
      else kept.push(...words);
    }
    return { relation, rows: kept };
  });
  return changed ? { ...program, facts: facts.filter(({ rows }) => rows.length > 0) } : program;
}
