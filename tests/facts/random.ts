/** Random sets of facts, small enough to be solved in no time: any tuples at all, over a few atoms of each type. */

import fc from 'fast-check';
import type { AtomType } from '../../facts/atoms.js';
import { declarationOf, poloniusRelations } from '../../facts/relations.js';
import { Facts } from '../../facts/table.js';

const atomsOfType: Readonly<Record<string, readonly string[]>> = {
  Origin: ["'a", "'b", "'c", "'d", "'e"],
  Loan: ['L0', 'L1', 'L2'],
  Point: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'],
  Variable: ['_0', '_1', '_2'],
  Path: ['mp0', 'mp1', 'mp2', 'mp3'],
} satisfies Partial<Record<AtomType, readonly string[]>>;

/** Polonius's own relations, and the one that the same rules read beside them. */
const relations = [...poloniusRelations, 'subset_everywhere'] as const;

/** Tuples of all relations; control flow is denser than the rest, or nothing would ever follow from anything. */
export const randomFacts: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      relations.map((relation) => {
        const columns = declarationOf(relation).columns.map(({ type }) =>
          fc.constantFrom(...atomsOfType[type]),
        );
        const [minLength, maxLength] =
          relation === 'cfg_edge'
            ? [4, 12]
            : [0, relation === 'subset_base' ? 10 : relation === 'subset_everywhere' ? 1 : 5];
        return [relation, fc.array(fc.tuple(...columns), { minLength, maxLength })];
      }),
    ),
  )
  .map((tuples) => {
    const facts = new Facts();
    for (const relation of relations) {
      for (const tuple of tuples[relation]) {
        const [a, b, c] = tuple.map((name) => facts.atoms.intern(name));
        facts.table(relation).push(a, b, c);
      }
    }
    return facts;
  });
