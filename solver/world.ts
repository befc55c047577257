/** The contents of a result, as the checker of proofs reads them: text only. */

import type { World } from './check-proof.js';
import type { Result } from './result.js';

/** Inputs, facts and derived tuples of a result. Each relation is written out once, when it is first asked for. */
export function worldOf(result: Result): World {
  const { program, inputs } = result;
  const given = new Map<string, Set<string>>();
  const all = new Map<string, string[][]>();
  const key = (tuple: readonly string[]): string => JSON.stringify(tuple);

  const givenOf = (name: string): Set<string> => {
    const known = given.get(name);
    if (known !== undefined) return known;
    const tuples = new Set<string>();
    const id = program.relations.findIndex((relation) => relation.name === name);
    const { columns } = program.relations[id];
    const input = inputs.get(name);
    const { values: V } = result;
    for (let r = 0; r < (input?.count ?? 0); r++) {
      const value = (c: number): number => input!.rows[r * columns.length + c] | 0;
      tuples.add(key(columns.map(({ root }, c) => V.text(root, value(c), true))));
    }
    for (const facts of program.facts) {
      if (facts.relation !== id) continue;
      const width = Math.max(1, columns.length);
      for (let at = 0; at < facts.rows.length; at += width) {
        const value = (c: number): number => facts.rows[at + c];
        tuples.add(
          key(
            columns.map(({ root }, c) =>
              root === 'symbol' ? program.symbols[value(c)] : V.text(root, value(c), true),
            ),
          ),
        );
      }
    }
    given.set(name, tuples);
    return tuples;
  };

  return {
    isGiven: (relation, tuple) => givenOf(relation).has(key(tuple)),
    tuples(relation) {
      let tuples = all.get(relation);
      if (tuples === undefined) all.set(relation, (tuples = [...result.relation(relation).strings(true)]));
      return tuples;
    },
  };
}
