/** Base tables in the format of `rustc -Znll-facts`, and bare for Soufflé. */
import { poloniusRelations } from '../../facts/relations.js';
import type { Table } from './schema.js';

const always = new Set<string>(poloniusRelations);

/**
 * The file's text, or undefined for one that is left out: Polonius's readers demand all of its eighteen relations, and know no
 * others. Names hold neither tabs nor line breaks; what came with escapes in it leaves with them.
 */
export function factsText({ declaration, rows }: Table): string | undefined {
  if (rows.length === 0 && !always.has(declaration.name)) return undefined;
  return rows.map((row) => row.map((value) => `"${value}"`).join('\t') + '\n').join('');
}

/** Without quotes, as Soufflé takes symbols; every input has its file. */
export function souffleText({ rows }: Table): string {
  return rows.map((row) => row.join('\t') + '\n').join('');
}
