/**
 * Replays proofs. Written against the abstract syntax alone, and shares no code with evaluation: what it accepts holds
 * even if the planner, the generated code or the storage are wrong.
 *
 * A proof is accepted if every node is a given tuple, or an instance of the rule that it names: under its bindings the
 * rule's head is the node's tuple, the positive atoms are the tuples of its premises, in order, no tuple of the world
 * matches a negated atom, and the comparisons are true. Heights have to fall from a node to its premises, so that no
 * proof leans on itself.
 */

import type { Atom, BaseType, Expr, Literal, Rule } from './ast.js';
import { compareValues, evaluateFunctor, rangeOf } from './check-functors.js';
import { equalValues, valueOfText, type CheckedTypes, type Value } from './check-values.js';
import type { DerivedNode, Proof, ProofNode } from './proof.js';

/** The program that a proof is of; a compiled program is one. */
export interface CheckedProgram {
  readonly types: CheckedTypes;
  readonly relations: readonly {
    readonly name: string;
    readonly columns: readonly { readonly base: BaseType; readonly root: string }[];
  }[];
  readonly rules: readonly Rule[];
}

/** What the proof is checked against; `worldOf` gives that of a result. */
export interface World {
  /** Whether a tuple is among the inputs or the facts of the program. */
  isGiven(relation: string, tuple: readonly string[]): boolean;
  /** All tuples of a relation, derived ones included. */
  tuples(relation: string): Iterable<readonly string[]>;
}

/** What is wrong with a proof, as sentences that begin with the node; nothing if it is right. */
export function checkProof(program: CheckedProgram, world: World, proof: Proof): string[] {
  const problems: string[] = [];
  if (proof.nodes.length === 0) return ['the proof has no node'];
  proof.nodes.forEach((node, id) => {
    const problem = node.fact ? checkGiven(node, world) : checkDerived(node, program, world, proof.nodes);
    if (problem !== null) problems.push(`node ${id}, ${node.relation}(${node.tuple.join(', ')}): ${problem}`);
  });
  return problems;
}

function checkGiven(node: ProofNode, world: World): string | null {
  if (node.height !== 0) return 'a given tuple has height 0';
  return world.isGiven(node.relation, node.tuple) ? null : 'is neither an input nor a fact';
}

function checkDerived(
  node: DerivedNode,
  program: CheckedProgram,
  world: World,
  nodes: readonly ProofNode[],
): string | null {
  const rule = program.rules.find((candidate) => candidate.name === node.rule);
  if (rule === undefined) return `there is no rule ${node.rule}`;
  if (rule.role === 'subsume') return `the rule ${rule.name} derives nothing`;
  if (rule.head.relation !== node.relation) return `the rule ${rule.name} derives ${rule.head.relation}`;
  if (rule.head.args.length !== node.tuple.length) return 'the tuple has another number of columns';

  const values = new Map<string, Value>();
  const types = typesOfVariables(rule);
  for (const [name, text] of Object.entries(node.bindings)) {
    const type = types.get(name);
    if (type !== undefined) values.set(name, valueOfText(text, type));
  }
  const under = { program, world, values };
  if (!fits(rule.head, node.tuple, under)) return `is not the head of ${rule.name} under its bindings`;

  const atoms = rule.body.flatMap((literal) => (literal.kind === 'atom' ? [literal.atom] : []));
  if (atoms.length !== node.premises.length) return `${rule.name} has ${atoms.length} premises`;
  let highest = 0;
  for (let i = 0; i < atoms.length; i++) {
    const premise = nodes[node.premises[i]] as ProofNode | undefined;
    if (premise === undefined) return `premise ${i} is missing`;
    if (premise.relation !== atoms[i].relation || !fits(atoms[i], premise.tuple, under)) {
      return `premise ${i} is no instance of ${atoms[i].relation} in ${rule.name}`;
    }
    highest = Math.max(highest, premise.height);
  }
  if (node.height !== highest + 1) return `its height is ${highest + 1}, not ${node.height}`;
  return checkConditions(rule.body, node, under);
}

function checkConditions(body: readonly Literal[], node: DerivedNode, under: Under): string | null {
  const negated = body.flatMap((literal) => (literal.kind === 'not' ? [literal.atom] : []));
  if (negated.length !== node.negated.length) return 'it names other negations than its rule has';
  for (let i = 0; i < negated.length; i++) {
    const named = node.negated[i];
    const same = negated[i].args.every((arg, c) => {
      const shown = named.tuple[c];
      if (arg.kind === 'wildcard') return shown === null;
      return shown !== null && equalValues(evaluate(arg, under), valueOfText(shown, typeOf(arg)));
    });
    if (!same || named.relation !== negated[i].relation)
      return `negation ${i} is shown with other values than it has`;
    for (const tuple of under.world.tuples(negated[i].relation)) {
      if (fits(negated[i], tuple, under))
        return `${negated[i].relation}(${tuple.join(', ')}) is there, but negated`;
    }
  }
  const comparisons = body.flatMap((literal) => (literal.kind === 'compare' ? [literal] : []));
  const unshown = comparisons.find((comparison) => !isShown(comparison) && !holds(comparison, under));
  if (unshown !== undefined) return `a comparison at ${unshown.at} does not hold`;
  const shown = comparisons.filter(isShown);
  if (shown.length !== node.comparisons.length) return 'it names other comparisons than its rule has';
  for (let i = 0; i < shown.length; i++) {
    const { left, right, op } = shown[i];
    const named = node.comparisons[i];
    const asShown = (side: Expr, text: string): boolean =>
      isRange(side) || equalValues(evaluate(side, under), valueOfText(text, typeOf(side)));
    if (!asShown(left, named.left) || !asShown(right, named.right) || op !== named.op) {
      return `comparison ${i} is shown with other values than it has`;
    }
    if (!holds(shown[i], under)) return `${named.left} ${named.op} ${named.right} does not hold`;
  }
  return null;
}

/** What only takes records apart is not among the comparisons of a proof. */
function isShown({ op, left, right }: Literal & { kind: 'compare' }): boolean {
  const pattern = (expr: Expr): boolean =>
    expr.kind === 'record' || (expr.kind === 'branch' && expr.plain !== true);
  return op !== '=' || (!pattern(left) && !pattern(right));
}

interface Under {
  readonly program: CheckedProgram;
  readonly world: World;
  readonly values: ReadonlyMap<string, Value>;
}

/** The type that the checks of the program gave an expression. */
function typeOf(expr: Expr): string {
  if (expr.kind === 'symbol' || expr.kind === 'wildcard') return 'symbol';
  return expr.type ?? 'number';
}

function typesOfVariables({ head, body }: Pick<Rule, 'head' | 'body'>): Map<string, string> {
  const types = new Map<string, string>();
  const visit = (expr: Expr): void => {
    if (expr.kind === 'variable') types.set(expr.name, typeOf(expr));
    else if (expr.kind === 'record' || expr.kind === 'branch' || expr.kind === 'call')
      expr.args.forEach(visit);
    else if (expr.kind === 'cast') visit(expr.value);
  };
  head.args.forEach(visit);
  for (const literal of body) {
    if (literal.kind === 'compare') [literal.left, literal.right].forEach(visit);
    else literal.atom.args.forEach(visit);
  }
  return types;
}

function rootsOf(program: CheckedProgram, relation: string): readonly string[] {
  return program.relations.find(({ name }) => name === relation)?.columns.map(({ root }) => root) ?? [];
}

/** Whether a tuple is an instance of an atom, all of whose variables have values. */
function fits(atom: Atom, tuple: readonly string[], under: Under): boolean {
  return matchAtom(atom, tuple, under, new Map(under.values)) !== null;
}

/** The values under which an atom is the tuple, starting from some; null if there are none. */
function matchAtom(
  atom: Atom,
  tuple: readonly string[],
  under: Under,
  values: Map<string, Value>,
): Map<string, Value> | null {
  const roots = rootsOf(under.program, atom.relation);
  if (atom.args.length !== tuple.length) return null;
  // Arguments that are computed have their values only when all else is known.
  const later: [Expr, Value][] = [];
  const cells = tuple.map((text, i) => valueOfText(text, roots[i]));
  const ok = atom.args.every((arg, i) => matchPattern(arg, cells[i], under, values, later));
  if (!ok) return null;
  const known = { ...under, values };
  return later.every(([arg, cell]) => !isReady(arg, values) || agrees(arg, cell, known)) ? values : null;
}

function isReady(expr: Expr, values: ReadonlyMap<string, Value>): boolean {
  if (expr.kind === 'variable') return values.has(expr.name);
  if (expr.kind === 'call' || expr.kind === 'record' || expr.kind === 'branch')
    return expr.args.every((arg) => isReady(arg, values));
  return expr.kind !== 'cast' || isReady(expr.value, values);
}

function matchPattern(
  pattern: Expr,
  value: Value,
  under: Under,
  values: Map<string, Value>,
  later: [Expr, Value][],
): boolean {
  switch (pattern.kind) {
    case 'wildcard':
      return true;
    case 'variable': {
      const known = values.get(pattern.name);
      if (known !== undefined) return equalValues(known, value);
      values.set(pattern.name, value);
      return true;
    }
    case 'record':
      if (!Array.isArray(value) || value.length !== pattern.args.length) return false;
      return pattern.args.every((arg, i) => matchPattern(arg, (value as Value[])[i], under, values, later));
    case 'branch': {
      const [name, ...fields] = Array.isArray(value) ? (value as Value[]) : [undefined];
      if (name !== `$${pattern.name}` || fields.length !== pattern.args.length) return false;
      return pattern.args.every((arg, i) => matchPattern(arg, fields[i], under, values, later));
    }
    default:
      later.push([pattern, value]);
      return true;
  }
}

function isRange(expr: Expr): boolean {
  return expr.kind === 'call' && expr.fn.endsWith('.range');
}

/** Whether an expression has a value; of a range, whether it is one of its values. */
function agrees(expr: Expr, value: Value, under: Under): boolean {
  if (!isRange(expr)) return equalValues(evaluate(expr, under), value);
  const call = expr as Expr & { kind: 'call' };
  return rangeOf(
    call.fn,
    call.args.map((arg) => evaluate(arg, under)),
  ).some((each) => equalValues(each, value));
}

function evaluate(expr: Expr, under: Under): Value {
  switch (expr.kind) {
    case 'variable':
      return under.values.get(expr.name);
    case 'symbol':
      return expr.value;
    case 'number':
      return valueOfText(String(expr.value), typeOf(expr));
    case 'nil':
      return null;
    case 'record':
      return listOf(expr.args.map((arg) => evaluate(arg, under)));
    case 'branch':
      return listOf([`$${expr.name}`, ...expr.args.map((arg) => evaluate(arg, under))]);
    case 'call':
      return evaluateFunctor(
        expr.fn,
        expr.args.map((arg) => evaluate(arg, under)),
      );
    case 'cast':
      return evaluateFunctor(`${typeOf(expr.value)}.as.${typeOf(expr)}`, [evaluate(expr.value, under)]);
    case 'aggregate':
      return evaluateAggregate(expr, under);
    case 'wildcard':
      return undefined;
  }
}

function listOf(values: readonly Value[]): Value {
  return values.includes(undefined) ? undefined : values;
}

function evaluateAggregate(expr: Expr & { kind: 'aggregate' }, under: Under): Value {
  const found: number[] = [];
  const once = countedOnce(expr);
  const seen = new Set<string>();
  solutions(expr.body, under, (values) => {
    if (once) {
      const key = JSON.stringify(once.map((name) => values.get(name)));
      if (seen.has(key)) return;
      seen.add(key);
    }
    if (expr.target === null) found.push(1);
    else {
      const value = evaluate(expr.target, { ...under, values });
      if (typeof value === 'number') found.push(value);
    }
  });
  const over = expr.over ?? 'number';
  if (expr.fn === 'count') return found.length;
  if (expr.fn === 'sum') {
    const zero = valueOfText('0', over);
    return found.reduce<Value>((sum, value) => evaluateFunctor(`${over}.+`, [sum, value]), zero);
  }
  if (found.length === 0) return undefined;
  if (expr.fn === 'mean') return Math.fround(found.reduce((sum, value) => sum + value, 0) / found.length);
  return found.reduce((best, value) => (expr.fn === 'min' ? Math.min(best, value) : Math.max(best, value)));
}

/**
 * The names by whose values a solution counts once: of a body that is a join, or has an aggregate, a range or one variable twice
 * in it, only what is named counts.
 */
function countedOnce({ body, target }: Expr & { kind: 'aggregate' }): string[] | null {
  const names: string[] = [];
  let special = body.filter((it) => it.kind === 'atom').length > 1;
  const visit = (expr: Expr): void => {
    if (expr.kind === 'variable') names.push(expr.name);
    else if (expr.kind === 'aggregate') special = true;
    else if (expr.kind === 'cast') visit(expr.value);
    else if ('args' in expr) {
      special ||= expr.kind === 'call' && expr.fn.endsWith('range');
      expr.args.forEach(visit);
    }
  };
  for (const literal of body.filter((it) => it.kind === 'atom')) literal.atom.args.forEach(visit);
  special ||= new Set(names).size < names.length;
  for (const literal of body)
    if (literal.kind === 'compare') [literal.left, literal.right].forEach(visit);
    else if (literal.kind === 'not') literal.atom.args.forEach(visit);
  if (target !== null) visit(target);
  return special ? [...new Set(names)] : null;
}

/** All values of the variables of a body under which it holds: atoms in the order of the text, then the rest. */
function solutions(
  body: readonly Literal[],
  under: Under,
  found: (values: ReadonlyMap<string, Value>) => void,
): void {
  const atoms = body.flatMap((literal) => (literal.kind === 'atom' ? [literal.atom] : []));
  const rest = body.filter((literal) => literal.kind !== 'atom');
  const chosen: (readonly string[])[] = [];
  const go = (i: number, values: Map<string, Value>): void => {
    if (i < atoms.length) {
      for (const tuple of under.world.tuples(atoms[i].relation)) {
        const next = matchAtom(atoms[i], tuple, under, new Map(values));
        chosen[i] = tuple;
        if (next !== null) go(i + 1, next);
      }
      return;
    }
    for (const complete of solveEqualities(rest, { ...under, values })) {
      const known = { ...under, values: complete };
      const holdsAll =
        rest.every((literal) => conditionHolds(literal, known)) &&
        atoms.every(
          (atom, a) => fits(atom, chosen[a], known) && atom.args.every((arg) => hasValue(arg, known)),
        );
      if (holdsAll) found(complete);
    }
  };
  go(0, new Map(under.values));
}

function hasValue(arg: Expr, under: Under): boolean {
  if (arg.kind === 'wildcard' || isRange(arg)) return true;
  if (arg.kind === 'record' || arg.kind === 'branch') return arg.args.every((each) => hasValue(each, under));
  return evaluate(arg, under) !== undefined;
}

/** The values with those added that `x = e` gives; a range gives several. */
function solveEqualities(rest: readonly Literal[], under: Under): ReadonlyMap<string, Value>[] {
  const values = new Map(under.values);
  for (let before = -1; before !== values.size;) {
    before = values.size;
    for (const literal of rest) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      for (const [target, value] of [
        [literal.left, literal.right],
        [literal.right, literal.left],
      ]) {
        if (isReady(target, values) || !isReady(value, values)) continue;
        const now = { ...under, values };
        if (isRange(value) && target.kind === 'variable') {
          const call = value as Expr & { kind: 'call' };
          const each = rangeOf(
            call.fn,
            call.args.map((arg) => evaluate(arg, now)),
          );
          return each.flatMap((one) =>
            solveEqualities(rest, { ...under, values: new Map(values).set(target.name, one) }),
          );
        }
        const result = evaluate(value, now);
        if (result !== undefined) matchPattern(target, result, now, values, []);
      }
    }
  }
  return [values];
}

function conditionHolds(literal: Literal, under: Under): boolean {
  if (literal.kind === 'compare') return holds(literal, under);
  for (const tuple of under.world.tuples(literal.atom.relation)) {
    if (fits(literal.atom, tuple, under)) return literal.kind === 'atom';
  }
  return literal.kind === 'not';
}

function holds({ op, left, right, type = 'number' }: Literal & { kind: 'compare' }, under: Under): boolean {
  if (op === '=') {
    for (const [pattern, other] of [
      [left, right],
      [right, left],
    ]) {
      if (pattern.kind !== 'record' && pattern.kind !== 'branch' && !isRange(pattern)) continue;
      const value = evaluate(other, under);
      if (value === undefined) continue;
      if (isRange(pattern)) return agrees(pattern, value, under);
      const later: [Expr, Value][] = [];
      if (!matchPattern(pattern, value, under, new Map(under.values), later)) return false;
      return later.every(([expr, each]) => agrees(expr, each, under));
    }
  }
  return compareValues(op, evaluate(left, under), evaluate(right, under), type);
}
