/**
 * Instances of rules that come near to deriving a tuple: as many of their literals hold as can hold at once. Literals are left
 * out one by one, then two by two, until the rest can be satisfied.
 */

import {
  ConstantTable,
  lowerRule,
  variablesOfLiteral,
  type LoweredLiteral,
  type LoweredRule,
} from './lower.js';
import type { Matcher } from './match.js';
import { planBody } from './plan.js';
import type { CompiledProgram } from './program.js';
import { bindHead } from './prove.js';

/** An instance of a rule: what its variables are, as far as that is known, and which literals do not hold. */
export interface NearMatch {
  readonly rule: LoweredRule;
  readonly values: readonly (number | undefined)[];
  /** Places of literals in the lowered body that do not hold, */
  readonly failing: readonly number[];
  /** and of those that nothing is known of, since variables have no value. */
  readonly open: readonly number[];
}

export interface NearLimits {
  /** At most so many literals may fail. */
  readonly failing: number;
  /** At most so many instances of each rule with the same failing literals. */
  readonly instances: number;
  /** Whether to stop at the fewest failing literals with which a rule has an instance. */
  readonly nearestOnly: boolean;
  /** Rows that may be looked at; gone down from here. */
  fuel: number;
}

/** The instances of all rules of a relation that come near to a tuple, for each rule the nearest first. */
export function nearMatches(
  matcher: Matcher,
  relation: number,
  tuple: readonly number[],
  limits: NearLimits,
): NearMatch[] {
  return rulesFor(matcher.machine.program, relation).flatMap((rule) =>
    nearRule(matcher, rule, tuple, limits),
  );
}

const loweredRules = new WeakMap<CompiledProgram, Map<number, LoweredRule[]>>();

/** The lowered rules of a relation. */
function rulesFor(program: CompiledProgram, relation: number): readonly LoweredRule[] {
  let known = loweredRules.get(program);
  if (known === undefined) loweredRules.set(program, (known = new Map()));
  let rules = known.get(relation);
  if (rules === undefined) {
    const ids = new Map(program.relations.map(({ name }, id) => [name, id]));
    const constants = new ConstantTable(program.symbols);
    const { name } = program.relations[relation];
    rules = program.rules.flatMap((rule, i) =>
      rule.head.relation === name && rule.role !== 'subsume' ? [lowerRule(rule, i, { ids }, constants)] : [],
    );
    known.set(relation, rules);
  }
  return rules;
}

function nearRule(
  matcher: Matcher,
  rule: LoweredRule,
  tuple: readonly number[],
  limits: NearLimits,
): NearMatch[] {
  const head: number[] = [];
  if (!bindHead(rule, tuple, head, matcher)) return [];
  const bound = new Set(rule.head.args.flatMap((arg) => (arg.kind === 'variable' ? [arg.variable] : [])));
  const candidates = rule.body.flatMap((literal, i) => (mayFail(literal) ? [i] : []));
  const found: NearMatch[] = [];
  for (let count = 0; count <= Math.min(limits.failing, candidates.length); count++) {
    for (const dropped of subsets(candidates, count)) {
      if (limits.fuel <= 0) return found;
      found.push(...matchWithout(matcher, rule, tuple, head, bound, dropped, limits));
    }
    if (found.length > 0 && limits.nearestOnly) break;
  }
  return found;
}

function mayFail(literal: LoweredLiteral): boolean {
  return (
    literal.kind === 'atom' || literal.kind === 'not' || (literal.kind === 'compare' && !literal.implied)
  );
}

function* subsets(of: readonly number[], count: number, from = 0): IterableIterator<number[]> {
  if (count === 0) yield [];
  else
    for (let i = from; i <= of.length - count; i++)
      for (const rest of subsets(of, count - 1, i + 1)) yield [of[i], ...rest];
}

/** The instances that satisfy all but the dropped literals, and those that cannot be decided without them. */
function matchWithout(
  matcher: Matcher,
  rule: LoweredRule,
  tuple: readonly number[],
  head: readonly number[],
  bound: ReadonlySet<number>,
  dropped: readonly number[],
  limits: NearLimits,
): NearMatch[] {
  const known = knownWithout(rule, bound, dropped);
  const isOpen = (i: number): boolean =>
    rule.body[i].kind !== 'atom' && variablesOfLiteral(rule.body[i]).some((variable) => !known.has(variable));
  // A literal that is to fail has values, or it is an atom: its values are found, too.
  if (dropped.some(isOpen)) return [];
  const open = [...rule.body.keys()].filter((i) => !dropped.includes(i) && isOpen(i));
  const body = rule.body.filter((_, i) => !dropped.includes(i) && !open.includes(i));
  const steps = planBody({ body, start: -1, bound, growing: new Set() });
  if (steps === null) return [];
  const values = [...head];
  const found: NearMatch[] = [];
  const seen = new Set<string>();
  const limit = (relation: number): number => {
    if (limits.fuel-- <= 0) throw new OutOfFuel();
    return matcher.machine.R[relation].count;
  };
  const note = (): boolean => {
    const fits = rule.head.args.every((arg, i) => {
      if (arg.kind !== 'call') return true;
      const value = known.size === rule.variables ? matcher.value(arg, values) : tuple[i];
      return value === tuple[i];
    });
    if (!fits) return false;
    const own = Array.from({ length: rule.variables }, (_, v) => (known.has(v) ? values[v] : undefined));
    // Instances that lack the same are the same to those who ask what is missing.
    const lacking = dropped.map((i) =>
      variablesOfLiteral(rule.body[i])
        .map((v) => own[v] ?? '_')
        .join(),
    );
    const key = lacking.join(';');
    if (!seen.has(key)) {
      seen.add(key);
      if (dropped.some((i) => holds(matcher, rule.body[i], own, limits))) return false;
      found.push({ rule, values: own, failing: dropped, open });
    }
    return found.length >= limits.instances;
  };
  try {
    matcher.match(steps, values, limit, note);
  } catch (error) {
    if (!(error instanceof OutOfFuel)) throw error;
  }
  return found;
}

class OutOfFuel extends Error {}

/** Whether a literal holds by itself under these values. */
function holds(
  matcher: Matcher,
  literal: LoweredLiteral,
  own: readonly (number | undefined)[],
  limits: NearLimits,
): boolean {
  const bound = new Set(own.flatMap((value, v) => (value === undefined ? [] : [v])));
  const steps = planBody({ body: [literal], start: -1, bound, growing: new Set() });
  if (steps === null) return false;
  const all = (relation: number): number => {
    limits.fuel--;
    return matcher.machine.R[relation].count;
  };
  return matcher.match(
    steps,
    own.map((value) => value ?? 0),
    all,
    () => true,
  );
}

/** The variables that have values once all but the dropped literals are satisfied. */
function knownWithout(
  rule: LoweredRule,
  bound: ReadonlySet<number>,
  dropped: readonly number[],
): Set<number> {
  const known = new Set(bound);
  const kept = rule.body.filter((_, i) => !dropped.includes(i));
  for (const literal of kept)
    if (literal.kind === 'atom') variablesOfLiteral(literal).forEach((variable) => known.add(variable));
  for (let before = -1; before !== known.size;) {
    before = known.size;
    for (const literal of kept) learn(literal, known);
  }
  return known;
}

function learn(literal: LoweredLiteral, known: Set<number>): void {
  const all = (variables: readonly number[]): boolean => variables.every((variable) => known.has(variable));
  const { kind } = literal;
  if (kind === 'compare' && literal.op === '=') {
    const { left, right } = literal;
    const sides = [
      [left, right],
      [right, left],
    ] as const;
    for (const [to, from] of sides) {
      const inputs = variablesOfLiteral({ ...literal, left: from, right: from });
      if (to.kind === 'variable' && all(inputs)) known.add(to.variable);
    }
  } else if (kind === 'record') {
    const variables = variablesOfLiteral(literal);
    const { record } = literal;
    const rest = variables.filter((v) => record.kind !== 'variable' || v !== record.variable);
    if (record.kind !== 'variable' || known.has(record.variable)) rest.forEach((v) => known.add(v));
    else if (all(rest)) known.add(record.variable);
  } else if (kind === 'range' || kind === 'aggregate') {
    if (all(variablesOfLiteral(literal).filter((v) => v !== literal.result))) known.add(literal.result);
  }
}
