/** Rows of text → rows of atoms. */

import type { AtomTable } from './atoms.js';
import type { CompiledProgram } from './program.js';
import type { RelationInput } from './storage.js';
import { Values } from './values.js';

/**
 * The rows of a relation of `program`, given as text; each has to be a value of its column's type.
 */
export function relationInput(
  program: CompiledProgram,
  name: string,
  tuples: readonly (readonly string[])[],
  atoms: AtomTable,
): RelationInput {
  const relation = program.relations.find((candidate) => candidate.name === name);
  if (relation === undefined) throw new Error(`inputs are relations of the program, \`${name}\` is none`);
  const values = new Values(atoms, program.types);
  const arity = relation.columns.length;
  const rows = new Int32Array(tuples.length * arity);
  tuples.forEach((tuple, r) => {
    if (tuple.length !== arity) {
      throw new Error(
        `a tuple has the columns of its relation: ${name} has ${arity}, row ${r + 1} has ${tuple.length}`,
      );
    }
    relation.columns.forEach(({ root }, c) => {
      const value = values.parse(root, tuple[c]);
      if (value === null)
        throw new Error(`${name} holds values of \`${root}\`, row ${r + 1} has ${tuple[c]}`);
      rows[r * arity + c] = value;
    });
  });
  return { arity, rows, count: tuples.length };
}
