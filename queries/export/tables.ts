/** Facts, and what a model derives from them, as tables. */
import type { RelationName } from '../../facts/relations.js';
import type { Facts } from '../../facts/table.js';
import type { CompiledProgram, Result } from '../../solver/runtime.js';
import { baseDeclarations, inOrder, type Table, type TableDeclaration, type TableRow } from './schema.js';

/** The base relations. Those that are Laertes' own and empty are there too: a schema does not depend on the program. */
export function baseTables(facts: Facts): Table[] {
  return baseDeclarations.map((declaration) => {
    const { arity, rows, count } = facts.table(declaration.name as RelationName);
    const names: TableRow[] = [];
    for (let at = 0; at < count * arity; at += arity)
      names.push(Array.from(rows.subarray(at, at + arity), (atom) => facts.atoms.name(atom)));
    return { declaration, rows: inOrder(names) };
  });
}

/** The relations that the rules of a program derive, in the order of their declarations. */
export function derivedDeclarations(program: CompiledProgram): TableDeclaration[] {
  return program.relations
    .filter((it) => it.derived)
    .map(({ name, columns, doc }) => ({
      name,
      kind: 'derived',
      columns: columns.map((it) => ({
        name: it.name,
        type: it.type,
        base: it.base === 'symbol' ? 'symbol' : 'number',
      })),
      meaning: meaningOf(doc),
    }));
}

export function derivedTables(result: Result): Table[] {
  return derivedDeclarations(result.program).map((declaration) => ({
    declaration,
    rows: inOrder(resultRows(result, declaration.name)),
  }));
}

/** The tuples of a relation of a result: names of atoms, and numbers. */
export function resultRows(result: Result, name: string): TableRow[] {
  const { columns } = result.program.relations.find((it) => it.name === name)!;
  return Array.from(result.relation(name).strings(), (tuple) =>
    tuple.map((value, at) => (numeric.has(columns[at].base) ? Number(value) : value)),
  );
}

const numeric: ReadonlySet<string> = new Set(['number', 'unsigned', 'float']);

/** A comment as one sentence in one line. */
export function meaningOf(doc: string): string {
  return doc.replace(/\s+/g, ' ').trim();
}
