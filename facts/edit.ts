/** Facts with some tuples more or fewer: the what-if of a set of facts. The facts themselves stay as they are. */
import type { RelationName } from './relations.js';
import { arityOf } from './relations.js';
import { Facts, FactTable } from './table.js';

/** One tuple of a base relation. */
export interface BaseTuple {
  readonly relation: RelationName;
  readonly row: readonly number[];
}

export interface FactsEdit {
  readonly add?: readonly BaseTuple[];
  /** Every tuple that is equal to one of these goes. */
  readonly remove?: readonly BaseTuple[];
}

/** A copy that differs in the edited relations only; the other tables, and the atoms, are shared. */
export function edited(facts: Facts, { add = [], remove = [] }: FactsEdit): Facts {
  const copy = new Facts(facts.atoms);
  const tables = copy.tables as Map<RelationName, FactTable>;
  for (const [name, table] of facts.tables) tables.set(name, table);
  const touched = new Set([...add, ...remove].map(({ relation }) => relation));
  for (const name of touched) {
    const table = new FactTable(arityOf(name));
    const gone = new Set(remove.filter((it) => it.relation === name).map(({ row }) => row.join()));
    const { arity, rows, count } = facts.table(name);
    const push = (row: ArrayLike<number>): void => table.push(row[0], row[1], row[2], row[3]);
    for (let at = 0; at < count; at++) {
      const row = rows.subarray(at * arity, (at + 1) * arity);
      if (gone.size === 0 || !gone.has(row.join())) push(row);
    }
    for (const { relation, row } of add) if (relation === name) push(row);
    tables.set(name, table);
  }
  return copy;
}
