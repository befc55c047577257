/** What an export consists of: tables with declared columns, the same for every format. */
import {
  declarationOf,
  laertesRelations,
  poloniusRelations,
  type RelationName,
} from '../../facts/relations.js';

/** The version of everything that is written: tables, columns, manifest. It changes when a reader would have to. */
export const schemaVersion = 1;

/** `symbol`: text. `number`: an integer. A column of a names table may be null. */
export interface TableColumn {
  readonly name: string;
  readonly base: 'symbol' | 'number';
  /** The type of what stands there: `Point`, `Loan`, …; of names tables also `text`, `line` and their like. */
  readonly type: string;
}

/** `base`: facts. `derived`: what a model's rules derive. `names`: what the atoms stand for in the source. */
export type TableKind = 'base' | 'derived' | 'names';

export interface TableDeclaration {
  readonly name: string;
  readonly kind: TableKind;
  readonly columns: readonly TableColumn[];
  /** What a row says, in one sentence. */
  readonly meaning: string;
}

export type Value = string | number | null;
export type TableRow = readonly Value[];

/** Rows are sorted, and none is there twice. */
export interface Table {
  readonly declaration: TableDeclaration;
  readonly rows: readonly TableRow[];
}

/** All tables of one body. `key` tells it from the others: names with `/` between them. */
export interface ExportedBody {
  readonly key: string;
  readonly tables: readonly Table[];
}

/** Polonius's relations in their order, then Laertes' own. */
export const baseDeclarations: readonly TableDeclaration[] = [...poloniusRelations, ...laertesRelations].map(
  baseDeclaration,
);

function baseDeclaration(relation: RelationName): TableDeclaration {
  const { name, columns, meaning } = declarationOf(relation);
  return {
    name,
    kind: 'base',
    columns: columns.map((it) => ({ name: it.name, type: it.type, base: 'symbol' })),
    meaning,
  };
}

/** Sorts rows as their readers expect (numbers inside of names count as numbers: `bb2` before `bb10`), and drops repetitions. */
export function inOrder(rows: readonly TableRow[]): TableRow[] {
  const ranks = ranksOf(rows);
  const ranked = rows.map((row) => ({ row, rank: row.map((value) => ranks.get(value)!) }));
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  return ranked
    .filter(({ rank }, at) => at === 0 || compareRanks(ranked[at - 1].rank, rank) !== 0)
    .map(({ row }) => row);
}

/** The place of each value in their order: null, numbers, text. */
function ranksOf(rows: readonly TableRow[]): Map<Value, number> {
  const values = new Set<Value>();
  for (const row of rows) for (const value of row) values.add(value);
  const keyed = Array.from(values, (value) => ({ value, key: sortKey(value) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return new Map(keyed.map(({ value }, at) => [value, at]));
}

/** Text that compares as the value should: each number in it is preceded by its length. */
function sortKey(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'number') return `0${String(value + 2 ** 31).padStart(10, '0')}`;
  const counted = value.replace(/\d+/g, (digits) => `${String(digits.length).padStart(6, '0')}${digits}`);
  // The name itself follows, so that no two names have the same key.
  return `1${counted}\u0000${value}`;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at] - b[at];
  return 0;
}
