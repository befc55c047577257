/** Tables that were read → facts, and the tables of names beside them. */
import { Atoms } from '../../../facts/atoms.js';
import { readingOrder } from '../../../facts/read.js';
import { poloniusRelations, type RelationName } from '../../../facts/relations.js';
import { Facts } from '../../../facts/table.js';
import { isAtomName, longestAtom } from '../../../facts/write.js';
import { namesDeclarations } from '../names.js';
import { baseDeclarations, type Table, type TableDeclaration, type TableRow, type Value } from '../schema.js';
import { shortened, type RawTable, type ReadProblem } from './raw.js';

export type SetRead =
  | { readonly kind: 'facts'; readonly facts: Facts; readonly names: readonly Table[] }
  | { readonly kind: 'problem'; readonly problem: ReadProblem };

const base = new Map(baseDeclarations.map((it) => [it.name, it]));
const required = new Set<string>(poloniusRelations);

/** The facts that tables hold. What rules derived is left aside: it can be derived again. */
export function factsOfTables(place: string, tables: readonly RawTable[]): SetRead {
  const byName = new Map(tables.map((it) => [it.name, it]));
  const facts = new Facts(new Atoms());
  for (const relation of readingOrder) {
    const table = byName.get(relation);
    if (!table) {
      if (!required.has(relation)) continue;
      return { kind: 'problem', problem: { file: place, message: `the table \`${relation}\` is missing` } };
    }
    const problem = fill(facts, relation, base.get(relation)!, table);
    if (problem) return { kind: 'problem', problem };
  }
  const names = namesOfTables(tables);
  return 'message' in names ? { kind: 'problem', problem: names } : { kind: 'facts', facts, names };
}

/** The tables of names among tables; none if there are none at all. */
export function namesOfTables(tables: readonly RawTable[]): readonly Table[] | ReadProblem {
  const names: Table[] = [];
  for (const declaration of Object.values(namesDeclarations)) {
    const table = tables.find((it) => it.name === declaration.name);
    const rows = table ? namesRows(declaration, table) : [];
    if ('message' in rows) return rows;
    names.push({ declaration, rows });
  }
  return names.some((it) => it.rows.length > 0) ? names : [];
}

function fill(
  facts: Facts,
  relation: RelationName,
  declaration: TableDeclaration,
  table: RawTable,
): ReadProblem | undefined {
  const places = placesOf(declaration, table);
  if (!Array.isArray(places)) return places;
  const { atoms } = facts;
  const into = facts.table(relation);
  into.reserve(table.rows.length);
  const tuple = [0, 0, 0, 0];
  for (const [at, row] of table.rows.entries()) {
    for (let column = 0; column < places.length; column++) {
      const value = row[places[column]];
      if (typeof value !== 'string')
        return wrongValue(
          table,
          at,
          `\`${declaration.columns[column].name}\` is ${shortened(JSON.stringify(value) ?? 'nothing')}, and should be text`,
        );
      let atom: number | undefined = atoms.find(value);
      if (atom === undefined) {
        if (value.length > longestAtom)
          return wrongValue(table, at, `an atom of ${value.length} characters: this is not a table of facts`);
        if (!isAtomName(value))
          return wrongValue(
            table,
            at,
            `\`${shortened(value)}\` is no atom: a tab, a line break or a bare quote is in it`,
          );
        atom = atoms.intern(value);
      }
      tuple[column] = atom;
    }
    into.push(tuple[0], tuple[1], tuple[2], tuple[3]);
  }
  return undefined;
}

/** Where each declared column stands in the table. */
function placesOf(declaration: TableDeclaration, { file, columns }: RawTable): number[] | ReadProblem {
  const wanted = declaration.columns.map((it) => it.name);
  const lacking = wanted.find((it) => !columns.includes(it));
  if (lacking !== undefined)
    return {
      file,
      message: `\`${declaration.name}\` has no column \`${lacking}\`; there are ${listed(columns)}`,
    };
  if (columns.length > wanted.length)
    return {
      file,
      message: `too many columns: \`${declaration.name}(${wanted.join(', ')})\` has ${wanted.length}, here are ${columns.length}`,
    };
  return wanted.map((it) => columns.indexOf(it));
}

function listed(columns: readonly string[]): string {
  const few = columns.slice(0, 5).map((it) => `\`${shortened(it)}\``);
  return few.length === 0
    ? 'none'
    : few.join(', ') + (columns.length > 5 ? ` and ${columns.length - 5} more` : '');
}

function namesRows(declaration: TableDeclaration, table: RawTable): TableRow[] | ReadProblem {
  const places = placesOf(declaration, table);
  if (!Array.isArray(places)) return places;
  const rows: TableRow[] = [];
  for (const [at, row] of table.rows.entries()) {
    const values: Value[] = [];
    for (const [column, { name, base: kind }] of declaration.columns.entries()) {
      const raw = row[places[column]] ?? null;
      // Text formats have numbers as text.
      const value = kind === 'number' && typeof raw === 'string' ? Number(raw) : raw;
      const right =
        value === null || (kind === 'number' ? Number.isSafeInteger(value) : typeof value === 'string');
      if (!right)
        return wrongValue(table, at, `\`${name}\` is ${shortened(JSON.stringify(raw) ?? 'nothing')}`);
      values.push(value as Value);
    }
    rows.push(values);
  }
  return rows;
}

function wrongValue({ name, file }: RawTable, row: number, message: string): ReadProblem {
  return { file, message: `\`${name}\`, row ${row + 1}: ${message}` };
}
