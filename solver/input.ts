/** Rows of text → rows of atoms. */

import type { AtomTable } from './atoms.js';
import type { CompiledProgram } from './program.js';
import type { RelationInput } from './storage.js';

/**
 * The rows of a relation of `program`, given as text; where a number is declared, the text has to be one.
 */
export function relationInput(
  program: CompiledProgram,
  name: string,
  tuples: readonly (readonly string[])[],
  atoms: AtomTable,
): RelationInput {
  const relation = program.relations.find((candidate) => candidate.name === name);
  if (relation === undefined) throw new Error(`inputs are relations of the program, \`${name}\` is none`);
  const arity = relation.columns.length;
  const rows = new Int32Array(tuples.length * arity);
  tuples.forEach((tuple, r) => {
    if (tuple.length !== arity) {
      throw new Error(
        `a tuple has the columns of its relation: ${name} has ${arity}, row ${r} has ${tuple.length}`,
      );
    }
    relation.columns.forEach(({ base }, c) => {
      const value = base === 'symbol' ? atoms.intern(tuple[c]) : Number(tuple[c]);
      if (value !== (value | 0)) throw new Error(`${name} holds 32-bit numbers, row ${r} has ${tuple[c]}`);
      rows[r * arity + c] = value;
    });
  });
  return { arity, rows, count: tuples.length };
}
