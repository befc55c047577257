/** The definition that the engine is tested against: nested loops over sets of text, until nothing new comes. */

import type { Expr, Literal, ProgramAst, Rule } from '../../solver/index.js';

type Value = string | number;
type Tuples = Map<string, Value[]>;
export type Database = Map<string, Tuples>;

/** All tuples of all relations. `layerOf` orders relations so that what is negated or counted is in a lower layer. */
export function evaluateDumbly(ast: ProgramAst, layerOf: (relation: string) => number): Database {
  const database: Database = new Map(ast.relations.map(({ name }) => [name, new Map()]));
  for (const { relation, values } of ast.facts) add(database, relation, [...values]);
  const layers = [...new Set(ast.rules.map((rule) => layerOf(rule.head.relation)))].sort((a, b) => a - b);
  for (const layer of layers) {
    const rules = ast.rules.filter((rule) => layerOf(rule.head.relation) === layer);
    for (let more = true; more;) {
      more = false;
      for (const rule of rules)
        for (const tuple of derive(rule, database)) if (add(database, rule.head.relation, tuple)) more = true;
    }
  }
  return database;
}

/** The tuples of a relation as sorted lines. */
export function linesOf(database: Database, relation: string): string[] {
  return [...database.get(relation)!.values()].map((tuple) => tuple.join('\t')).sort();
}

function add(database: Database, relation: string, tuple: Value[]): boolean {
  const tuples = database.get(relation)!;
  const key = JSON.stringify(tuple);
  if (tuples.has(key)) return false;
  tuples.set(key, tuple);
  return true;
}

/** What all rules derive in one step from `below`, as lines of relation and values; negations and aggregates read `complete`. */
export function deriveOnce(ast: ProgramAst, below: Database, complete: Database): string[] {
  return ast.rules.flatMap((rule) =>
    derive(rule, below, complete).map((tuple) => [rule.head.relation, ...tuple].join('\t')),
  );
}

function derive(rule: Rule, database: Database, complete = database): Value[][] {
  const out: Value[][] = [];
  for (const env of solve(rule.body, new Map(), database, complete)) {
    const tuple = rule.head.args.map((arg) => value(arg, env, complete));
    if (tuple.every((cell) => cell !== undefined)) out.push(tuple as Value[]);
  }
  return out;
}

type Env = Map<string, Value>;

/** All ways of satisfying a body: every choice of tuples for its atoms, kept if all its literals hold. */
function solve(body: readonly Literal[], env: Env, database: Database, complete = database): Env[] {
  /** Arguments that are arithmetic have to equal their cells once everything is bound. */
  let choices: { env: Env; cells: [Expr, Value][] }[] = [{ env, cells: [] }];
  for (const literal of body) {
    if (literal.kind !== 'atom') continue;
    const tuples = [...database.get(literal.atom.relation)!.values()];
    choices = choices.flatMap((choice) =>
      tuples.flatMap((tuple) => {
        const next = { env: new Map(choice.env), cells: [...choice.cells] };
        for (const [i, arg] of literal.atom.args.entries()) {
          if (arg.kind === 'call') next.cells.push([arg, tuple[i]]);
          else if (arg.kind === 'variable' && !next.env.has(arg.name)) next.env.set(arg.name, tuple[i]);
          else if (arg.kind !== 'wildcard' && value(arg, next.env, complete) !== tuple[i]) return [];
        }
        return [next];
      }),
    );
  }
  return choices.flatMap(({ env: full, cells }) => {
    // What an aggregate sees of its surroundings has to be bound before.
    for (const aggregates of [false, true, false]) {
      for (const literal of [...body, ...body]) {
        if (literal.kind !== 'compare' || literal.op !== '=' || literal.left.kind !== 'variable') continue;
        if (full.has(literal.left.name) || (literal.right.kind === 'aggregate') !== aggregates) continue;
        const found = value(literal.right, full, complete);
        if (found !== undefined) full.set(literal.left.name, found);
      }
    }
    const fits = cells.every(([arg, cell]) => value(arg, full, complete) === cell);
    return fits && body.every((literal) => holds(literal, full, complete)) ? [full] : [];
  });
}

/** A join has as many solutions as its variables have values; of a single atom every row counts. */
function counted({ body, target }: Expr & { kind: 'aggregate' }, found: Env[]): Env[] {
  const atoms = body.flatMap((it) => (it.kind === 'atom' ? [it.atom] : []));
  const names = atoms.flatMap(({ args }) => args.flatMap((it) => (it.kind === 'variable' ? [it.name] : [])));
  const isJoin =
    atoms.length > 1 ||
    new Set(names).size < names.length ||
    target?.kind === 'aggregate' ||
    body.some((it) => it.kind === 'compare' && [it.left, it.right].some(({ kind }) => kind === 'aggregate'));
  if (!isJoin) return found;
  return [...new Map(found.map((env) => [JSON.stringify([...env].sort()), env])).values()];
}

function holds(literal: Literal, env: Env, database: Database): boolean {
  if (literal.kind === 'atom') return true;
  if (literal.kind === 'not') {
    const { relation, args } = literal.atom;
    const cells = args.map((arg) => value(arg, env, database));
    if (args.some((arg, i) => arg.kind !== 'wildcard' && cells[i] === undefined)) return false;
    const tuples = [...database.get(relation)!.values()];
    return !tuples.some((tuple) => args.every((arg, i) => arg.kind === 'wildcard' || cells[i] === tuple[i]));
  }
  const left = value(literal.left, env, database);
  const right = value(literal.right, env, database);
  if (left === undefined || right === undefined) return false;
  switch (literal.op) {
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
      throw new Error(`the random programs have no ${literal.op}`);
  }
}

function value(expr: Expr, env: Env, database: Database): Value | undefined {
  switch (expr.kind) {
    case 'variable':
      return env.get(expr.name);
    case 'symbol':
    case 'number':
      return expr.value;
    case 'wildcard':
      return undefined;
    case 'call': {
      const [a, b] = expr.args.map((arg) => value(arg, env, database) as number | undefined);
      if (expr.fn === 'neg' && a !== undefined) return -a | 0;
      if (a === undefined || b === undefined) return undefined;
      if (expr.fn === '+') return (a + b) | 0;
      if (expr.fn === '-') return (a - b) | 0;
      if (expr.fn === '*') return Math.imul(a, b);
      if (b === 0) return undefined;
      return (expr.fn === '/' ? a / b : a % b) | 0;
    }
    default:
      throw new Error(`the random programs have no ${expr.kind}`);
    case 'aggregate': {
      const found = counted(expr, solve(expr.body, env, database)).map((inner) =>
        expr.target === null ? 1 : (value(expr.target, inner, database) as number),
      );
      if (expr.fn === 'count') return found.length;
      if (expr.fn === 'sum') return found.reduce((a, b) => (a + b) | 0, 0);
      if (found.length === 0) return undefined;
      return expr.fn === 'min' ? Math.min(...found) : Math.max(...found);
    }
  }
}
