/**
 * Cuts the relations of a program into strata: sets of relations that depend on each other, in an order in which each
 * is complete before a later one reads it. A negation or an aggregate may only read what is complete.
 */

import { Graph, alg } from '@dagrejs/graphlib';
import type { Expr, Literal, ProgramAst, Rule } from './ast.js';
import { errorSink, type ProgramError } from './errors.js';
import { childrenOf } from './rewrite.js';

/** Relations by id. A stratum without rules of its own is left out. */
export interface Stratum {
  readonly relations: readonly number[];
  /** Whether some rule reads a relation of its own stratum. */
  readonly recursive: boolean;
  /** The rules whose heads are in the stratum, as indexes into the program's rules. */
  readonly rules: readonly number[];
  /** Rules that take away from the relations of the stratum. */
  readonly subsumptions: readonly number[];
}

/** graphlib searches for components by recursion, so that a longer chain of relations would overflow the stack. */
export const maxDerivedRelations = 2000;

/** The strata of a checked program, in evaluation order, or the cycle through a negation that has none. */
export function stratify(
  rules: readonly Rule[],
  sources: ProgramAst['sources'],
  ids: ReadonlyMap<string, number>,
): { strata: Stratum[]; errors: ProgramError[] } {
  const sink = errorSink();
  const derived = new Set(rules.map((rule) => rule.head.relation));
  if (derived.size > maxDerivedRelations) {
    const first = rules[0];
    sink.report(
      sources[first.source],
      first.at,
      `a program has at most ${maxDerivedRelations} derived relations, this one ${derived.size}`,
    );
    return { strata: [], errors: sink.errors };
  }

  const graph = new Graph();
  for (const name of derived) graph.setNode(name);
  for (const rule of rules) {
    for (const use of usesOfRule(rule)) {
      if (derived.has(use.relation)) graph.setEdge(use.relation, rule.head.relation);
    }
  }
  // Tarjan's algorithm finds a component after all that it leads to: reversed, what is read comes first.
  const components = (alg.tarjan(graph) as string[][]).reverse();
  const componentOf = new Map<string, number>();
  components.forEach((names, i) => names.forEach((name) => componentOf.set(name, i)));

  for (const rule of rules) {
    for (const use of usesOfRule(rule)) {
      if (use.positive || componentOf.get(use.relation) !== componentOf.get(rule.head.relation)) continue;
      const cycle = cycleThrough(graph, rule.head.relation, use.relation);
      sink.report(
        sources[rule.source],
        use.at,
        `\`${rule.head.relation}\` depends on ${use.how} of \`${use.relation}\`, which depends on it: ${cycle}`,
        'what is negated or counted has to be complete before; it cannot depend on the result',
      );
    }
  }

  const rulesOf: number[][] = components.map(() => []);
  const subsumptionsOf: number[][] = components.map(() => []);
  const recursive = components.map(() => false);
  rules.forEach((rule, i) => {
    const component = componentOf.get(rule.head.relation)!;
    if (rule.role === 'subsume') {
      subsumptionsOf[component].push(i);
      return;
    }
    rulesOf[component].push(i);
    if (usesOfRule(rule).some((use) => componentOf.get(use.relation) === component))
      recursive[component] = true;
  });
  const strata = components.map((names, i) => ({
    relations: names.map((name) => ids.get(name)!),
    recursive: recursive[i],
    rules: rulesOf[i],
    subsumptions: subsumptionsOf[i],
  }));
  return { strata, errors: sink.errors };
}

interface Use {
  readonly relation: string;
  readonly positive: boolean;
  readonly how: string;
  readonly at: number;
}

/** What a rule reads; a subsumption goes over its own relation when that is there. */
function usesOfRule({ head, body, role }: Rule): Use[] {
  const inHead = head.args.map((arg): Literal => ({
    kind: 'compare',
    op: '=',
    left: arg,
    right: arg,
    at: arg.at,
  }));
  const uses = usesOf([...body, ...inHead]);
  return role === 'subsume' ? uses.filter(({ relation }) => relation !== head.relation) : uses;
}

/** The relations that a body reads, in negations and aggregates too. */
function usesOf(body: Rule['body'], within?: string): Use[] {
  const uses: Use[] = [];
  const visitExpr = (expr: Expr): void => {
    childrenOf(expr).forEach(visitExpr);
    if (expr.kind !== 'aggregate') return;
    uses.push(...usesOf(expr.body, 'an aggregate'));
    if (expr.target !== null) visitExpr(expr.target);
  };
  const visit = (literal: Literal): void => {
    if (literal.kind === 'compare') {
      visitExpr(literal.left);
      visitExpr(literal.right);
      return;
    }
    const { relation, args, at } = literal.atom;
    const negated = literal.kind === 'not';
    uses.push({
      relation,
      positive: !negated && within === undefined,
      how: negated ? 'the negation' : (within ?? 'a use'),
      at,
    });
    args.forEach(visitExpr);
  };
  body.forEach(visit);
  return uses;
}

/** `head → … → use → head`, read "is needed for", by breadth-first search in a component. */
function cycleThrough(graph: Graph, head: string, use: string): string {
  const before = new Map<string, string>();
  const work = [head];
  for (let i = 0; i < work.length && !(use === head) && !before.has(use); i++) {
    for (const next of (graph.successors(work[i]) ?? []) as string[]) {
      if (next !== head && !before.has(next)) {
        before.set(next, work[i]);
        work.push(next);
      }
    }
  }
  const path = [use];
  while (path[0] !== head && before.has(path[0])) path.unshift(before.get(path[0])!);
  return `${path.join(' → ')} → ${head}`;
}
