/** Tuples as JSON, as Soufflé's `IO=json` (standard input and output) and `IO=jsonfile` have them: lists of lists, or of objects (`format=object`). */

import type { CompiledProgram } from './program.js';
import type { Result } from './result.js';
import type { ValueTypes } from './values.js';

type Parameters = Readonly<Record<string, string>>;

/** The tuples of a JSON text, each as the texts of its columns. Throws if the text is no such JSON. */
export function jsonTuples(
  program: CompiledProgram,
  relation: string,
  text: string,
  parameters: Parameters,
): string[][] {
  const { columns } = program.relations.find(({ name }) => name === relation)!;
  const rows = JSON.parse(text) as unknown;
  if (!Array.isArray(rows)) throw new Error('a list of tuples is needed');
  const names =
    parameters.params === undefined
      ? null
      : (JSON.parse(parameters.params) as { relation?: { params?: string[] } });
  const keys = names?.relation?.params ?? columns.map(({ name }) => name);
  return rows.map((row: unknown) =>
    columns.map(({ root }, i) => {
      const cell = Array.isArray(row) ? (row[i] as unknown) : (row as Record<string, unknown>)[keys[i]];
      return textOf(cell, root, program.types);
    }),
  );
}

function textOf(cell: unknown, type: string, types: ValueTypes): string {
  const shape = types[type] as ValueTypes[string] | undefined;
  if (shape?.kind === 'record') {
    if (cell === null) return 'nil';
    const parts = Array.isArray(cell) ? cell : Object.values(cell as object);
    return `[${shape.fields.map((field, i) => quoted(textOf(parts[i], field, types), field)).join(', ')}]`;
  }
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

function quoted(text: string, type: string): string {
  return type === 'symbol' ? JSON.stringify(text) : text;
}

/** A relation of a result as JSON. */
export function tuplesAsJson(result: Result, name: string, parameters: Parameters): string {
  const { columns } = result.program.relations.find((relation) => relation.name === name)!;
  const relation = result.relation(name);
  const { values: V } = result;
  const value = (type: string, word: number): unknown => {
    const shape = result.program.types[type] as ValueTypes[string] | undefined;
    if (shape?.kind === 'record')
      return word === 0 ? null : shape.fields.map((field, i) => value(field, V.records.field(word, i)));
    const text = V.text(type, word);
    return type === 'number' || type === 'unsigned' || type === 'float' ? Number(text) : text;
  };
  const rows = Array.from({ length: relation.count }, (_, row) => {
    const cells = columns.map(({ root }, c) => value(root, relation.row(row, c)));
    if (parameters.format !== 'object') return cells;
    return Object.fromEntries(columns.map((column, c) => [column.name, cells[c]]));
  });
  // A relation without columns holds no list, but nothing.
  const texts = rows.map((row) => (columns.length === 0 ? 'null\n' : spaced(row)));
  return `[${texts.join(',\n')}]\n`;
}

/** JSON with a space after each comma and colon within. */
function spaced(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, each]) => `${JSON.stringify(name)}: ${spaced(each)}`)
    .join(', ')}}`;
}
