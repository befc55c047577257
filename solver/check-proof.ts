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
import type { DerivedNode, Proof, ProofNode } from './proof.js';

/** The program that a proof is of; a compiled program is one. */
export interface CheckedProgram {
  readonly relations: readonly {
    readonly name: string;
    readonly columns: readonly { readonly base: BaseType }[];
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
  if (rule.head.relation !== node.relation) return `the rule ${rule.name} derives ${rule.head.relation}`;
  if (rule.head.args.length !== node.tuple.length) return 'the tuple has another number of columns';

  const values = new Map<string, Value>();
  const types = typesOfVariables(rule.body, program);
  for (const [name, text] of Object.entries(node.bindings)) {
    values.set(name, types.get(name) === 'number' ? Number(text) : text);
  }
  const under = { program, world, values };

  const headFits = rule.head.args.every((arg, i) => textOf(evaluate(arg, under)) === node.tuple[i]);
  if (!headFits) return `is not the head of ${rule.name} under its bindings`;

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
    const shown = negated[i].args.map((arg) =>
      arg.kind === 'wildcard' ? null : textOf(evaluate(arg, under)),
    );
    const same = shown.every((text, c) => text === named.tuple[c]) && named.relation === negated[i].relation;
    if (!same) return `negation ${i} is shown with other values than it has`;
    for (const tuple of under.world.tuples(negated[i].relation)) {
      if (fits(negated[i], tuple, under))
        return `${negated[i].relation}(${tuple.join(', ')}) is there, but negated`;
    }
  }
  const comparisons = body.flatMap((literal) => (literal.kind === 'compare' ? [literal] : []));
  if (comparisons.length !== node.comparisons.length) return 'it names other comparisons than its rule has';
  for (let i = 0; i < comparisons.length; i++) {
    const left = evaluate(comparisons[i].left, under);
    const right = evaluate(comparisons[i].right, under);
    const named = node.comparisons[i];
    if (textOf(left) !== named.left || textOf(right) !== named.right || comparisons[i].op !== named.op) {
      return `comparison ${i} is shown with other values than it has`;
    }
    if (!holds(comparisons[i].op, left, right))
      return `${named.left} ${named.op} ${named.right} does not hold`;
  }
  return null;
}

/** A symbol is a string, a number a number; undefined is no value (a division by zero, an unbound variable). */
type Value = string | number | undefined;

interface Under {
  readonly program: CheckedProgram;
  readonly world: World;
  readonly values: ReadonlyMap<string, Value>;
}

function textOf(value: Value): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** Which variables hold numbers: those in number columns, and those equal to what is a number. */
function typesOfVariables(
  body: readonly Literal[],
  program: CheckedProgram,
  known: ReadonlyMap<string, BaseType> = new Map(),
): Map<string, BaseType> {
  const types = new Map(known);
  for (const literal of body) {
    if (literal.kind !== 'atom') continue;
    const columns = columnsOf(program, literal.atom.relation);
    literal.atom.args.forEach((arg, i) => {
      if (arg.kind === 'variable' && columns[i] !== undefined) types.set(arg.name, columns[i].base);
    });
  }
  const typeOf = (expr: Expr): BaseType | undefined => {
    if (expr.kind === 'variable') return types.get(expr.name);
    if (expr.kind === 'symbol') return 'symbol';
    return expr.kind === 'wildcard' ? undefined : 'number';
  };
  for (let before = -1; before !== types.size;) {
    before = types.size;
    for (const literal of body) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      for (const [target, value] of [
        [literal.left, literal.right],
        [literal.right, literal.left],
      ]) {
        const type = typeOf(value);
        if (target.kind === 'variable' && type !== undefined && !types.has(target.name)) {
          types.set(target.name, type);
        }
      }
    }
  }
  return types;
}

function columnsOf(program: CheckedProgram, relation: string): readonly { readonly base: BaseType }[] {
  return program.relations.find(({ name }) => name === relation)?.columns ?? [];
}

/** Whether a tuple is an instance of an atom all of whose variables have values. */
function fits(atom: Atom, tuple: readonly string[], under: Under): boolean {
  if (atom.args.length !== tuple.length) return false;
  return atom.args.every((arg, i) => arg.kind === 'wildcard' || textOf(evaluate(arg, under)) === tuple[i]);
}

function evaluate(expr: Expr, under: Under): Value {
  switch (expr.kind) {
    case 'variable':
      return under.values.get(expr.name);
    case 'symbol':
    case 'number':
      return expr.value;
    case 'wildcard':
      return undefined;
    case 'call': {
      const [left, right] = expr.args.map((arg) => evaluate(arg, under));
      const op = expr.fn.slice(expr.fn.indexOf('.') + 1);
      if (op === 'neg' && typeof left === 'number') return -left | 0;
      if (typeof left !== 'number' || typeof right !== 'number') return undefined;
      if (op === '*') return Math.imul(left, right);
      if (op === '+') return (left + right) | 0;
      if (op === '-') return (left - right) | 0;
      if (right === 0) return undefined;
      return (op === '/' ? Math.trunc(left / right) : left % right) | 0;
    }
    default:
      return undefined;
    case 'aggregate':
      return evaluateAggregate(expr, under);
  }
}

function evaluateAggregate(expr: Expr & { kind: 'aggregate' }, under: Under): Value {
  const found: number[] = [];
  const known = new Map<string, BaseType>();
  for (const [name, value] of under.values) known.set(name, typeof value === 'number' ? 'number' : 'symbol');
  solutions(expr.body, under, typesOfVariables(expr.body, under.program, known), (values) => {
    if (expr.target === null) found.push(1);
    else {
      const value = evaluate(expr.target, { ...under, values });
      if (typeof value === 'number') found.push(value);
    }
  });
  if (expr.fn === 'count') return found.length;
  if (expr.fn === 'sum') return found.reduce((sum, value) => (sum + value) | 0, 0);
  if (found.length === 0) return undefined;
  return found.reduce((best, value) => (expr.fn === 'min' ? Math.min(best, value) : Math.max(best, value)));
}

/** All values of the variables of a body under which it holds: atoms in the order of the text, then the rest. */
function solutions(
  body: readonly Literal[],
  under: Under,
  types: ReadonlyMap<string, BaseType>,
  found: (values: ReadonlyMap<string, Value>) => void,
): void {
  const atoms = body.flatMap((literal) => (literal.kind === 'atom' ? [literal.atom] : []));
  const rest = body.filter((literal) => literal.kind !== 'atom');
  const go = (i: number, values: ReadonlyMap<string, Value>): void => {
    if (i === atoms.length) {
      const complete = solveEqualities(rest, { ...under, values });
      const holdsAll =
        rest.every((literal) => conditionHolds(literal, { ...under, values: complete })) &&
        atoms.every((atom) =>
          atom.args.every(
            (arg) => arg.kind === 'wildcard' || evaluate(arg, { ...under, values: complete }) !== undefined,
          ),
        );
      if (holdsAll) found(complete);
      return;
    }
    for (const tuple of under.world.tuples(atoms[i].relation)) {
      const next = new Map(values);
      const matches = atoms[i].args.every((arg, c) => {
        if (arg.kind === 'variable' && next.get(arg.name) === undefined) {
          next.set(arg.name, types.get(arg.name) === 'number' ? Number(tuple[c]) : tuple[c]);
          return true;
        }
        return arg.kind === 'wildcard' || textOf(evaluate(arg, { ...under, values: next })) === tuple[c];
      });
      if (matches) go(i + 1, next);
    }
  };
  go(0, under.values);
}

/** The values with those added that `x = e` gives. */
function solveEqualities(rest: readonly Literal[], under: Under): ReadonlyMap<string, Value> {
  const values = new Map(under.values);
  for (let before = -1; before !== values.size;) {
    before = values.size;
    for (const literal of rest) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      for (const [target, value] of [
        [literal.left, literal.right],
        [literal.right, literal.left],
      ]) {
        if (target.kind !== 'variable' || values.has(target.name)) continue;
        const result = evaluate(value, { ...under, values });
        if (result !== undefined) values.set(target.name, result);
      }
    }
  }
  return values;
}

function conditionHolds(literal: Literal, under: Under): boolean {
  if (literal.kind === 'compare') {
    return holds(literal.op, evaluate(literal.left, under), evaluate(literal.right, under));
  }
  for (const tuple of under.world.tuples(literal.atom.relation)) {
    if (fits(literal.atom, tuple, under)) return literal.kind === 'atom';
  }
  return literal.kind === 'not';
}

function holds(op: string, left: Value, right: Value): boolean {
  if (left === undefined || right === undefined || typeof left !== typeof right) return false;
  switch (op) {
    case '=':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return false;
  }
}
