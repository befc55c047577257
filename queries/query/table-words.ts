/**
 * Atoms in words where no program was lowered: by the tables of names that an export has beside its facts, or that were made of what
 * rustc dumped.
 */
import type { namesDeclarations } from '../export/names.js';
import { inOneLine } from '../export/shown.js';
import type { Table, TableRow, Value } from '../export/schema.js';
import type { Words } from './words.js';

/** The row of a table of names, by column. */
export type NamesRow = Readonly<Record<string, Value>>;

/** The atom of a column of `type`, in words; undefined where no table knows it. */
export function wordsInTables(names: readonly Table[], type: string, atom: string): Words | undefined {
  const table = tableOf[type];
  const row = table && rowsOf(names, table).get(atom);
  if (!row) return undefined;
  const at: Omit<Words, 'atom' | 'text'> = isPlaced(row)
    ? { file: String(row.file), line: Number(row.line), column: Number(row.column) }
    : {};
  return { atom, text: textOf(type, row), ...at };
}

/** The rows of a table of names, by their atoms. */
export function rowsOf(names: readonly Table[], name: string): ReadonlyMap<string, NamesRow> {
  let tables = indexes.get(names);
  if (!tables) indexes.set(names, (tables = new Map()));
  let index = tables.get(name);
  if (!index) {
    const found = names.find((it) => it.declaration.name === name);
    index = new Map(found?.rows.map((row) => [String(row[0]), byColumn(found.declaration.columns, row)]));
    tables.set(name, index);
  }
  return index;
}

const indexes = new WeakMap<readonly Table[], Map<string, ReadonlyMap<string, NamesRow>>>();

const tableOf: Readonly<Record<string, keyof typeof namesDeclarations>> = {
  Point: 'points',
  Loan: 'loans',
  Origin: 'origins',
  Variable: 'variables',
  Path: 'paths',
  Place: 'places',
  Access: 'accesses',
};

export function byColumn(columns: readonly { readonly name: string }[], row: TableRow): NamesRow {
  return Object.fromEntries(columns.map(({ name }, at) => [name, row[at]]));
}

function isPlaced({ file, line }: NamesRow): boolean {
  return typeof file === 'string' && typeof line === 'number';
}

function textOf(type: string, row: NamesRow): string {
  const line = isPlaced(row) ? ` on line ${row.line}` : '';
  const named = typeof row.name === 'string' ? `\`${row.name}\`` : 'a temporary value';
  switch (type) {
    case 'Point': {
      const source = isPlaced(row)
        ? `${row.file}:${row.line}:${row.column} ${inOneLine(String(row.text ?? ''), 40)}`.trimEnd()
        : String(row.mir);
      return row.half === 'mid' ? source : `${source} (before)`;
    }
    case 'Loan': {
      const how = row.kind === 'fake' ? ' for a match' : row.kind === 'shared' ? '' : ' mutably';
      return `${named} borrowed${how}${line}`;
    }
    case 'Origin':
      return typeof row.name === 'string' && row.name !== "'_"
        ? row.name
        : originText(String(row.kind), line);
    case 'Variable':
      if (typeof row.name === 'string') return `\`${row.name}\``;
      return row.kind === 'return' ? 'the return value' : `a temporary of type ${row.type}`;
    case 'Path':
      return typeof row.name === 'string' ? named : String(row.place);
    case 'Place':
      return typeof row.name === 'string' ? named : String(row.mir);
    default:
      return `${row.kind} of ${named}${line}`;
  }
}

function originText(kind: string, line: string): string {
  switch (kind) {
    case 'static':
      return "'static";
    case 'body':
      return 'the body itself';
    case 'local':
      return `in the type of a variable${line}`;
    case 'borrow':
    case 'call':
    case 'constant':
    case 'annotation':
      return `of the ${kind}${line}`;
    case 'rvalue':
      return `of the value${line}`;
    case 'other':
      return line === '' ? 'an origin of the body' : `of what is${line}`;
    default:
      return `the lifetime${line}`;
  }
}
