/**
 * Facts that speak of what no other fact knows: a loan that is killed but never issued, a point that is not in the
 * control flow. The rules simply derive nothing from them, as in rust-lang/polonius; yet a set with such facts is most
 * likely put together from two, so it is worth a word.
 */

import type { AtomType } from './atoms.js';
import type { RelationName } from './relations.js';
import { declarationOf } from './relations.js';
import type { FactsProblem } from './read.js';
import type { Facts } from './table.js';

/** One warning for each column whose atoms should have been introduced elsewhere, and were not. */
export function danglingAtoms(facts: Facts): FactsProblem[] {
  const problems: FactsProblem[] = [];
  const points = atomsOf(facts, [
    ['cfg_edge', 'source'],
    ['cfg_edge', 'target'],
  ]);
  const loans = atomsOf(facts, [
    ['loan_issued_at', 'loan'],
    ['placeholder', 'loan'],
  ]);
  const variablesOfPaths = atomsOf(facts, [
    ['path_is_var', 'path'],
    ['child_path', 'child'],
  ]);

  for (const relation of facts.tables.keys()) {
    if (relation === 'cfg_edge') continue;
    // A body of one point has no edge.
    if (facts.table('cfg_edge').count > 0) {
      report(facts, relation, 'Point', points, 'which is on no `cfg_edge`', problems);
    }
    if (relation === 'loan_killed_at' || relation === 'loan_invalidated_at') {
      report(facts, relation, 'Loan', loans, 'which is issued nowhere', problems);
    }
    if (relation.startsWith('path_') && relation !== 'path_is_var') {
      report(facts, relation, 'Path', variablesOfPaths, 'which belongs to no variable', problems);
    }
  }
  return problems;
}

/** A bit per atom: those that stand in one of the columns. */
function atomsOf(facts: Facts, columns: readonly (readonly [RelationName, string])[]): Uint8Array {
  const present = new Uint8Array(facts.atoms.size);
  for (const [relation, name] of columns) {
    const column = declarationOf(relation).columns.findIndex((each) => each.name === name);
    const { arity, rows, count } = facts.table(relation);
    for (let at = column; at < count * arity; at += arity) present[rows[at]] = 1;
  }
  return present;
}

function report(
  facts: Facts,
  relation: RelationName,
  type: AtomType,
  known: Uint8Array,
  what: string,
  problems: FactsProblem[],
): void {
  const column = declarationOf(relation).columns.findIndex((each) => each.type === type);
  if (column < 0) return;
  const { arity, rows, count } = facts.table(relation);
  const unknown = new Set<number>();
  for (let at = column; at < count * arity; at += arity) {
    if (known[rows[at]] === 0) unknown.add(rows[at]);
  }
  if (unknown.size === 0) return;
  const [first] = unknown;
  const more = unknown.size === 1 ? '' : `, and ${unknown.size - 1} more like it`;
  problems.push({
    level: 'warning',
    message: `\`${relation}\` speaks of \`${facts.atoms.name(first)}\`, ${what}${more}`,
  });
}
