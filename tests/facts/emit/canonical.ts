/**
 * Facts under names that two producers share: points by a walk of the control flow, variables by their first appearance
 * along it, loans by where they are issued, paths by their variable. Origins have no such names; of the relations that
 * speak of them only what is left without the origins is kept.
 */
import type { Facts } from '../../../facts/table.js';
import type { PoloniusRelation, RelationName } from '../../../facts/relations.js';

export type Canonical = ReadonlyMap<PoloniusRelation, readonly string[]>;

export function canonical(facts: Facts): Canonical {
  const rows = (relation: RelationName): number[][] => {
    const table = facts.table(relation);
    return Array.from({ length: table.count }, (_, i) =>
      Array.from({ length: table.arity }, (_unused, column) => table.at(i, column)),
    );
  };

  const edges = new Map<number, number[]>();
  for (const [source, target] of rows('cfg_edge')) edges.set(source, [...(edges.get(source) ?? []), target]);
  const points = new Map<number, number>();
  const stack = [facts.atoms.find('Start(bb0[0])') as number];
  while (stack.length > 0) {
    const point = stack.pop()!;
    if (points.has(point)) continue;
    points.set(point, points.size);
    stack.push(...(edges.get(point) ?? []).toReversed());
  }
  const pointName = (point: number): string => {
    const n = points.get(point);
    return n === undefined
      ? 'unreachable'
      : `${(n + (facts.atoms.name(point).startsWith('Mid') ? 1 : 0)) >> 1}${facts.atoms.name(point)[0]}`;
  };

  const variables = new Map<number, string>();
  const uses = (['var_defined_at', 'var_used_at', 'var_dropped_at'] as const).flatMap((relation, order) =>
    rows(relation).map(([variable, point]) => ({ variable, order, at: points.get(point) ?? Infinity })),
  );
  uses.sort((a, b) => a.at - b.at || a.order - b.order || a.variable - b.variable);
  for (const { variable } of uses) {
    if (!variables.has(variable)) variables.set(variable, `v${variables.size}`);
  }
  const variableName = (variable: number): string => variables.get(variable) ?? 'unused';

  const loans = new Map<number, string>();
  for (const [, loan, point] of rows('loan_issued_at')) loans.set(loan, `loan@${pointName(point)}`);
  const loanName = (loan: number): string => loans.get(loan) ?? 'placeholder';

  const paths = new Map<number, string>();
  for (const [path, variable] of rows('path_is_var')) paths.set(path, variableName(variable));
  const counts = new Map<number, number>();
  for (const [child, parent] of rows('child_path').sort((a, b) => a[0] - b[0])) {
    const n = counts.get(parent) ?? 0;
    counts.set(parent, n + 1);
    paths.set(child, `${paths.get(parent)}.${n}`);
  }
  const pathName = (path: number): string => paths.get(path) ?? 'path';

  const table = (
    relation: PoloniusRelation,
    name: (row: number[]) => string,
  ): [PoloniusRelation, string[]] => [
    relation,
    [...new Set(rows(relation).map(name))].filter((text) => !text.includes('un')).sort(),
  ];
  return new Map([
    table('cfg_edge', ([a, b]) => `${pointName(a)} ${pointName(b)}`),
    table('loan_issued_at', ([, loan, point]) => `${loanName(loan)} ${pointName(point)}`),
    table('loan_killed_at', ([loan, point]) => `${loanName(loan)} ${pointName(point)}`),
    [
      'loan_invalidated_at',
      [...rows('loan_invalidated_at'), ...rows('loan_touched_at')].map(
        ([point, loan]) => `${pointName(point)} ${loanName(loan)}`,
      ),
    ],
    table('var_used_at', ([variable, point]) => `${variableName(variable)} ${pointName(point)}`),
    table('var_defined_at', ([variable, point]) => `${variableName(variable)} ${pointName(point)}`),
    table('var_dropped_at', ([variable, point]) => `${variableName(variable)} ${pointName(point)}`),
    table('path_is_var', ([path, variable]) => `${pathName(path)} ${variableName(variable)}`),
    table('child_path', ([child, parent]) => `${pathName(child)} ${pathName(parent)}`),
    table('path_assigned_at_base', ([path, point]) => `${pathName(path)} ${pointName(point)}`),
    table('path_moved_at_base', ([path, point]) => `${pathName(path)} ${pointName(point)}`),
    table('path_accessed_at_base', ([path, point]) => `${pathName(path)} ${pointName(point)}`),
    table('universal_region', () => 'region'),
    table('use_of_var_derefs_origin', ([variable]) => variableName(variable)),
    table('drop_of_var_derefs_origin', ([variable]) => variableName(variable)),
  ]);
}
