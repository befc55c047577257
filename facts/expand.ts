/** Facts as Polonius's own relations alone, as `rustc -Znll-facts` writes them: what Laertes tells apart is put together. */
import { FactTable } from './table.js';
import type { Facts } from './table.js';

/** `subset_base` with the tuples of `subset_everywhere` at all points, as `rustc -Znll-facts` writes it. */
export function expandedSubsets(facts: Facts): FactTable {
  const everywhere = facts.table('subset_everywhere');
  const base = facts.table('subset_base');
  const edges = facts.table('cfg_edge');
  const points = new Set<number>();
  for (let i = 0; i < edges.count; i++) points.add(edges.at(i, 0)).add(edges.at(i, 1));
  const expanded = new FactTable(base.arity);
  expanded.reserve(base.count + everywhere.count * points.size);
  for (let i = 0; i < base.count; i++) {
    expanded.push(base.at(i, 0), base.at(i, 1), base.at(i, 2));
    expanded.setCause(base.causeOf(i));
  }
  for (let i = 0; i < everywhere.count; i++) {
    for (const point of points) {
      expanded.push(everywhere.at(i, 0), everywhere.at(i, 1), point);
      expanded.setCause(everywhere.causeOf(i));
    }
  }
  return expanded;
}

/** `loan_invalidated_at` with what rustc allows all the same (`loan_touched_at`). */
export function expandedInvalidations(facts: Facts): FactTable {
  const expanded = new FactTable(2);
  for (const relation of ['loan_invalidated_at', 'loan_touched_at'] as const) {
    const table = facts.table(relation);
    for (let i = 0; i < table.count; i++) {
      expanded.push(table.at(i, 0), table.at(i, 1));
      expanded.setCause(table.causeOf(i));
    }
  }
  return expanded;
}
