/**
 * Writing facts as `rustc -Znll-facts` does: a file per relation, `"quoted"` atoms with tabs between them, in the order
 * in which the tuples were added. What was read is written back byte by byte, except that lines end in LF.
 */

import type { Atoms } from './atoms.js';
import { laertesRelations, poloniusRelations } from './relations.js';
import type { FactTable, Facts } from './table.js';

/**
 * The files of a set, by name. All eighteen of Polonius's are there, empty ones too, for its readers demand them; Laertes'
 * own are left out when they are empty.
 */
export function writeFacts(facts: Facts): Map<string, string> {
  const files = new Map<string, string>();
  for (const relation of poloniusRelations) {
    files.set(`${relation}.facts`, writeTable(facts.table(relation), facts.atoms));
  }
  for (const relation of laertesRelations) {
    const table = facts.table(relation);
    if (table.count > 0) files.set(`${relation}.facts`, writeTable(table, facts.atoms));
  }
  return files;
}

/** An atom as it stands in a file. */
export function writtenAtom(atoms: Atoms, atom: number): string {
  const name = atoms.name(atom);
  if (/[\t\n]/.test(name)) throw new Error(`an atom holds no tab and no line feed: ${JSON.stringify(name)}`);
  return atoms.isBare(atom) ? name : `"${name}"`;
}

/** No producer writes names of this length; a longer one is a file of some other kind. */
export const longestAtom = 1 << 16;

/** Whether text can be written as a quoted atom and read back: escapes are whole, and nothing ends it too early. */
export function isAtomName(text: string): boolean {
  return /^(?:[^"\\\t\n\r]|\\[^\t\n\r])*$/.test(text);
}

function writeTable(table: FactTable, atoms: Atoms): string {
  const { arity, rows, count } = table;
  const written: string[] = [];
  const lines: string[] = [];
  for (let at = 0; at < count * arity; at += arity) {
    let line = '';
    for (let column = 0; column < arity; column++) {
      const atom = rows[at + column];
      written[atom] ??= writtenAtom(atoms, atom);
      line += column === 0 ? written[atom] : `\t${written[atom]}`;
    }
    lines.push(line, '\n');
  }
  return lines.join('');
}
