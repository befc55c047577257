/**
 * The static checks: after them no later pass may be the source of a user's error.
 * Names and arities, safety of variables; types of columns and variables are infer.ts's.
 */

import type { Atom, BaseType, Directive, Expr, Literal, ProgramAst, Rule, Source } from './ast.js';
import { errorSink, nearestName, type ErrorSink, type ProgramError } from './errors.js';
import { inferRule } from './infer.js';
import { inlineRelations } from './inline.js';
import { childrenOf, hasWildcard } from './rewrite.js';
import { groundVariables } from './scope.js';
import { TypeTable, unknownType } from './types.js';
import type { ValueTypes } from './values.js';

export interface DeclaredColumn {
  readonly name: string;
  readonly type: string;
  readonly base: BaseType;
  /** What values are made of: the base, or the name of a record or algebraic data type. */
  readonly root: string;
}

/** A declared relation; its id is its place in `Declarations.relations`. */
export interface DeclaredRelation {
  readonly name: string;
  readonly columns: readonly DeclaredColumn[];
  readonly doc: string;
  readonly input: boolean;
  readonly output: boolean;
  /** Whether it is closed under reflexivity, symmetry and transitivity (`eqrel`). */
  readonly equivalence: boolean;
  /** Sets of columns whose values occur once (`choice-domain`). */
  readonly choices: readonly (readonly number[])[];
  /** Evaluation of its recursion ends when it has so many tuples (`.limitsize`). */
  readonly limit: number | null;
}

export interface Declarations {
  readonly relations: readonly DeclaredRelation[];
  readonly ids: ReadonlyMap<string, number>;
  readonly types: ValueTypes;
}

export interface Checked {
  readonly declarations: Declarations;
  /** The program with the types of its expressions; complete if there are no errors. */
  readonly ast: ProgramAst;
  readonly errors: readonly ProgramError[];
}

/** Checks a parsed program; without errors every name in it is declared and every rule safe and well typed. */
export function checkProgram(ast: ProgramAst): Checked {
  const sink = errorSink();
  const types = new TypeTable(ast, sink);
  const { relations, ids } = declareRelations(ast, types, sink);
  const context: Context = { ast, types, relations, ids, sink };
  for (const fact of ast.facts) checkFact(fact, context);
  const names = new Set<string>();
  const typed: Rule[] = [];
  for (const rule of ast.rules) {
    if (names.has(rule.name)) {
      sink.report(ast.sources[rule.source], rule.at, `two rules have the name \`${rule.name}\``);
    }
    names.add(rule.name);
    if (checkNames(rule, context)) typed.push(inferRule(rule, context));
    else typed.push(rule);
  }
  // Inline relations are written out with their types, and need not be safe by themselves.
  const inlined = sink.errors.length === 0 ? inlineRelations({ ...ast, rules: typed }, sink) : ast;
  for (const rule of inlined.rules) checkSafety(rule, context);
  const declarations = { relations, ids, types: sink.errors.length === 0 ? types.values() : {} };
  return { declarations, ast: inlined, errors: sink.errors };
}

/** What the checks of rules read. */
export interface Context {
  readonly ast: ProgramAst;
  readonly types: TypeTable;
  readonly relations: readonly DeclaredRelation[];
  readonly ids: ReadonlyMap<string, number>;
  readonly sink: ErrorSink;
}

function checkFact(fact: ProgramAst['facts'][number], context: Context): void {
  const { sink, ast } = context;
  const source = ast.sources[fact.source];
  const relation = resolve(context, fact.relation, fact.values.length, source, fact.at);
  if (relation === undefined) return;
  fact.values.forEach((value, i) => {
    const { base } = relation.columns[i];
    if (typeof value === 'string') {
      if (base !== 'symbol')
        reportType(sink, source, fact.at, relation, i, `the symbol ${JSON.stringify(value)}`);
    } else if (base !== 'number' && base !== 'unsigned' && base !== 'float') {
      reportType(sink, source, fact.at, relation, i, `the number ${value}`);
    } else {
      const isFloat = base !== 'float' && fact.decimals?.includes(i) === true;
      const problem = isFloat
        ? `${value.toFixed(1)} is a float, not a \`${base}\``
        : numberProblem(value, base);
      if (problem !== null) sink.report(source, placeOfValue(source, fact.at, i), problem);
    }
  });
}

/** Where the value of a fact stands: the first after its bracket is what a reader wants to see. */
function placeOfValue(source: Source, at: number, i: number): number {
  const open = source.text.indexOf('(', at) + 1;
  let place = open;
  for (let left = i; left > 0; left--) place = source.text.indexOf(',', place) + 1;
  return place + /^\s*/.exec(source.text.slice(place, place + 100))![0].length;
}

/** Why a number is no value of a type, or null if it is one. */
export function numberProblem(value: number, base: string): string | null {
  if (base === 'float') return null;
  if (!Number.isInteger(value)) return `${value} is a float, not a \`${base}\``;
  if (base === 'unsigned' && value < 0) return `${value} is negative, an \`unsigned\` never is`;
  const fits = base === 'unsigned' ? value < 2 ** 32 : value === (value | 0);
  return fits || Object.is(value, -0) ? null : `${value} does not fit into 32 bits`;
}

function declareRelations(
  ast: ProgramAst,
  types: TypeTable,
  sink: ErrorSink,
): { relations: DeclaredRelation[]; ids: Map<string, number> } {
  const ids = new Map<string, number>();
  const relations: DeclaredRelation[] = [];
  const marked = new Map<string, Directive[]>();
  for (const directive of ast.directives)
    marked.set(directive.relation, [...(marked.get(directive.relation) ?? []), directive]);
  for (const decl of ast.relations) {
    const source = ast.sources[decl.source];
    if (ids.has(decl.name)) {
      sink.report(source, decl.at, `the relation \`${decl.name}\` is declared twice`);
      continue;
    }
    for (const column of decl.columns) {
      if (!types.has(column.type)) {
        const where = ` (column \`${column.name}\` of \`${decl.name}\`)`;
        sink.report(source, decl.at, unknownType(column.type) + where, types.hint(column.type));
      }
    }
    const equivalence = decl.qualifiers.includes('eqrel');
    if (equivalence && decl.columns.length !== 2)
      sink.report(
        source,
        decl.at,
        `an \`eqrel\` has two columns, \`${decl.name}\` has ${decl.columns.length}`,
      );
    const choices = decl.choices.map((names) =>
      names.map((name) => {
        const column = decl.columns.findIndex((each) => each.name === name);
        if (column < 0)
          sink.report(source, decl.at, `\`${decl.name}\` has no column \`${name}\` to choose by`);
        return Math.max(0, column);
      }),
    );
    const marks = marked.get(decl.name) ?? [];
    const limits = marks.flatMap(({ kind, parameters }) =>
      kind === 'limitsize' ? [Number(parameters.n)] : [],
    );
    ids.set(decl.name, relations.length);
    relations.push({
      name: decl.name,
      columns: decl.columns.map((column) => ({
        ...column,
        base: types.base(column.type),
        root: types.root(column.type),
      })),
      doc: decl.doc,
      input: marks.some(({ kind }) => kind === 'input'),
      output: marks.some(({ kind }) => kind === 'output' || kind === 'printsize'),
      equivalence,
      choices,
      limit: limits.length > 0 && limits[0] >= 0 ? limits[0] : null,
    });
  }
  for (const directive of ast.directives) {
    const source = ast.sources[directive.source];
    if (!ids.has(directive.relation))
      reportUndeclared(sink, source, directive.at, directive.relation, ids.keys());
    else if (directive.kind === 'limitsize' && !/^\d+$/.test(directive.parameters.n ?? ''))
      sink.report(source, directive.at, '`.limitsize` needs a number `n`', 'write `.limitsize r(n=100)`');
  }
  return { relations, ids };
}

function reportUndeclared(
  sink: ErrorSink,
  source: Source,
  at: number,
  name: string,
  names: Iterable<string>,
): void {
  const near = nearestName(name, names);
  const hint = near === undefined ? `declare it: \`.decl ${name}(…)\`` : `did you mean \`${near}\`?`;
  sink.report(source, at, `the relation \`${name}\` is not declared`, hint);
}

function resolve(
  { ids, relations, sink }: Context,
  name: string,
  arity: number,
  source: Source,
  at: number,
): DeclaredRelation | undefined {
  const id = ids.get(name);
  if (id === undefined) {
    reportUndeclared(sink, source, at, name, ids.keys());
    return undefined;
  }
  const relation = relations[id];
  if (relation.columns.length !== arity) {
    const expected = `${relation.columns.length} column${relation.columns.length === 1 ? '' : 's'}`;
    sink.report(source, at, `\`${name}\` has ${expected}, here it is given ${arity}`, signature(relation));
    return undefined;
  }
  return relation;
}

function signature(relation: DeclaredRelation): string {
  return `${relation.name}(${relation.columns.map((column) => `${column.name}: ${column.type}`).join(', ')})`;
}

/** Reports that a column is given what it does not hold. */
export function reportType(
  sink: ErrorSink,
  source: Source,
  at: number,
  relation: DeclaredRelation,
  column: number,
  found: string,
): void {
  const { name, type } = relation.columns[column];
  const message = `column \`${name}\` of \`${relation.name}\` holds \`${type}\`, this is ${found}`;
  sink.report(source, at, message, signature(relation));
}

/** Whether every atom of a rule is of a declared relation and has its columns. */
function checkNames(rule: Rule, context: Context): boolean {
  const source = context.ast.sources[rule.source];
  let ok = true;
  const atom = (given: Atom): void => {
    if (resolve(context, given.relation, given.args.length, source, given.at) === undefined) ok = false;
    given.args.forEach(expr);
  };
  const expr = (given: Expr): void => {
    childrenOf(given).forEach(expr);
    if (given.kind !== 'aggregate') return;
    if (given.target !== null) expr(given.target);
    given.body.forEach(literal);
  };
  const literal = (given: Literal): void => {
    if (given.kind === 'compare') [given.left, given.right].forEach(expr);
    else atom(given.atom);
  };
  rule.body.forEach(literal);
  atom(rule.head);
  return ok;
}

/** Every variable of a rule has to be bound where its value is needed. */
function checkSafety(rule: Rule, { ast, sink }: Context): void {
  const source = ast.sources[rule.source];
  const report = (at: number, message: string, hint?: string): void => sink.report(source, at, message, hint);

  const requireBound = (expr: Expr, bound: Set<string>, where: string): void => {
    switch (expr.kind) {
      case 'variable':
        if (bound.has(expr.name)) return;
        report(
          expr.at,
          `the variable \`${shownName(expr.name)}\` ${where} is not bound`,
          'a variable is bound by a positive atom of the body, or by `=` with something that is',
        );
        // One report for each variable is enough.
        bound.add(expr.name);
        return;
      case 'wildcard':
        report(expr.at, `\`_\` has no value ${where}`);
        return;
      case 'aggregate':
        checkAggregate(expr, bound);
        return;
      default:
        childrenOf(expr).forEach((child) => requireBound(child, bound, where));
    }
  };

  /** A pattern may contain `_`, as far as records go. */
  const requirePattern = (expr: Expr, bound: Set<string>, where: string): void => {
    if (expr.kind === 'wildcard') return;
    if (expr.kind === 'record' || expr.kind === 'branch')
      expr.args.forEach((arg) => requirePattern(arg, bound, where));
    else requireBound(expr, bound, where);
  };

  const checkBody = (body: readonly Literal[], bound: Set<string>): void => {
    for (const literal of body) {
      if (literal.kind === 'compare') {
        const pattern = literal.op === '=' && hasWildcard(literal.left) !== hasWildcard(literal.right);
        for (const side of [literal.left, literal.right]) {
          if (pattern && side.kind !== 'wildcard') requirePattern(side, bound, 'in a comparison');
          else requireBound(side, bound, 'in a comparison');
        }
        continue;
      }
      for (const arg of literal.atom.args) {
        if (arg.kind === 'wildcard') continue;
        if (literal.kind === 'not') requireBound(arg, bound, 'in a negated atom');
        else requirePattern(arg, bound, 'in an argument');
      }
    }
  };

  const checkAggregate = (expr: Expr & { kind: 'aggregate' }, outer: Set<string>): void => {
    const inner = groundVariables(expr.body, outer, () => true);
    checkBody(expr.body, inner);
    if (expr.target !== null) requireBound(expr.target, inner, `in \`${expr.fn}\``);
  };

  const bound = groundVariables(rule.body, new Set(), () => true);
  checkBody(rule.body, bound);
  for (const arg of rule.head.args) {
    if (hasWildcard(arg))
      report(arg.at, '`_` cannot stand in the head of a rule', 'a head says what is derived');
    else requireBound(arg, bound, 'in the head');
  }
}

/** A variable's name in the text: what was added to tell it from others is left out. */
export function shownName(name: string): string {
  return name.replace(/'.*$/, '');
}
