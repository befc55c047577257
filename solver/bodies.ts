/** Bodies of rules as alternatives of conjunctions, which a clause with `;` is multiplied out to. */

import type { ComparisonOperator, Literal } from './ast.js';

/** Any of these conjunctions. */
export type Bodies = readonly (readonly Literal[])[];

/** One clause with `;` may stand for so many rules. */
export const maxRulesPerClause = 256;

/** All ways of choosing one alternative of each part; cut off when there are too many to keep. */
export function product(parts: readonly Bodies[]): Bodies {
  let all: Literal[][] = [[]];
  for (const part of parts) {
    const next: Literal[][] = [];
    for (const prefix of all) {
      for (const choice of part) if (next.length <= maxRulesPerClause) next.push([...prefix, ...choice]);
    }
    all = next;
  }
  return all;
}

/** What holds where none of the alternatives does. */
export function negateBodies(bodies: Bodies): Bodies {
  return product(bodies.map((body) => body.map((literal) => [negateLiteral(literal)])));
}

const opposites: Record<ComparisonOperator, ComparisonOperator> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  match: '!match',
  '!match': 'match',
  contains: '!contains',
  '!contains': 'contains',
};

function negateLiteral(literal: Literal): Literal {
  switch (literal.kind) {
    case 'atom':
      return { kind: 'not', atom: literal.atom };
    case 'not':
      return { kind: 'atom', atom: literal.atom };
    case 'compare':
      return { ...literal, op: opposites[literal.op] };
  }
}
