/**
 * The static checks: after them no later pass may be the source of a user's error.
 * Names and arities, types of columns and variables, safety of variables.
 */

import type { Atom, BaseType, Expr, Literal, ProgramAst, Rule, Source } from './ast.js';
import { errorSink, nearestName, type ErrorSink, type ProgramError } from './errors.js';

/** A declared relation; its id is its place in `Declarations.relations`. */
export interface DeclaredRelation {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly base: BaseType }[];
  readonly doc: string;
  readonly input: boolean;
  readonly output: boolean;
}

export interface Declarations {
  readonly relations: readonly DeclaredRelation[];
  readonly ids: ReadonlyMap<string, number>;
}

/** Checks a parsed program; without errors every name in it is declared and every rule safe and well typed. */
export function checkProgram(ast: ProgramAst): { declarations: Declarations; errors: ProgramError[] } {
  const sink = errorSink();
  const types = new TypeTable(ast, sink);
  const declarations = declareRelations(ast, types, sink);
  const context = { ast, types, declarations, sink };
  for (const fact of ast.facts) {
    const source = ast.sources[fact.source];
    const relation = resolve(context, fact.relation, fact.values.length, source, fact.at);
    if (relation === undefined) continue;
    fact.values.forEach((value, i) => {
      const found = typeof value === 'number' ? 'number' : 'symbol';
      const column = relation.columns[i];
      if (found !== column.base) {
        const shown = found === 'symbol' ? JSON.stringify(value) : String(value);
        reportType(sink, source, fact.at, relation, i, `the ${found} ${shown}`);
      }
    });
  }
  const names = new Set<string>();
  for (const rule of ast.rules) {
    if (names.has(rule.name)) {
      sink.report(ast.sources[rule.source], rule.at, `two rules have the name \`${rule.name}\``);
    }
    names.add(rule.name);
    new RuleCheck(context, rule).run();
  }
  return { declarations, errors: sink.errors };
}

interface Context {
  readonly ast: ProgramAst;
  readonly types: TypeTable;
  readonly declarations: Declarations;
  readonly sink: ErrorSink;
}

/** The declared types, as a graph from each type to its direct supertypes. */
class TypeTable {
  private readonly parents = new Map<string, Set<string>>([
    ['symbol', new Set()],
    ['number', new Set()],
  ]);
  private readonly bases = new Map<string, BaseType>([
    ['symbol', 'symbol'],
    ['number', 'number'],
  ]);

  constructor(ast: ProgramAst, sink: ErrorSink) {
    const declared = new Map(ast.types.map((type) => [type.name, type]));
    for (const type of ast.types) {
      const source = ast.sources[type.source];
      if (this.parents.has(type.name)) {
        sink.report(source, type.at, `the type \`${type.name}\` is declared twice`);
        continue;
      }
      this.parents.set(type.name, new Set());
    }
    for (const type of ast.types) {
      const source = ast.sources[type.source];
      for (const other of type.of) {
        if (!this.parents.has(other)) {
          sink.report(source, type.at, unknownType(other), this.hint(other));
        } else if (type.form === 'subtype') {
          this.parents.get(type.name)!.add(other);
        } else if (other !== 'symbol' && other !== 'number') {
          this.parents.get(other)!.add(type.name);
        } else {
          // A union with a base type in it is that base type for all that can be told here.
          this.parents.get(type.name)!.add(other);
        }
      }
    }
    for (const type of ast.types) {
      const found = new Set<BaseType>();
      const seen = new Set<string>([type.name]);
      const work = [type.name];
      while (work.length > 0) {
        const name = work.pop()!;
        if (name === 'symbol' || name === 'number') found.add(name);
        for (const next of declared.get(name)?.of ?? []) {
          if (!seen.has(next)) {
            seen.add(next);
            work.push(next);
          }
        }
      }
      if (found.size === 1) this.bases.set(type.name, [...found][0]);
      else if (type.of.every((other) => this.parents.has(other))) {
        const problem = found.size === 0 ? 'comes down to no base type' : 'mixes symbols and numbers';
        sink.report(ast.sources[type.source], type.at, `the type \`${type.name}\` ${problem}`);
      }
    }
  }

  has(name: string): boolean {
    return this.parents.has(name);
  }

  base(name: string): BaseType {
    return this.bases.get(name) ?? 'symbol';
  }

  hint(name: string): string | undefined {
    const near = nearestName(name, this.parents.keys());
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
  }

  /** Whether every value of `type` is one of `of`. */
  isSubtype(type: string, of: string): boolean {
    const seen = new Set<string>();
    const work = [type];
    while (work.length > 0) {
      const name = work.pop()!;
      if (name === of) return true;
      if (seen.has(name)) continue;
      seen.add(name);
      work.push(...(this.parents.get(name) ?? []));
    }
    return this.base(type) === of;
  }
}

function unknownType(name: string): string {
  return ['unsigned', 'float'].includes(name)
    ? `the type \`${name}\` is not supported`
    : `there is no type \`${name}\``;
}

function declareRelations(ast: ProgramAst, types: TypeTable, sink: ErrorSink): Declarations {
  const ids = new Map<string, number>();
  const relations: DeclaredRelation[] = [];
  const marked = { input: new Set<string>(), output: new Set<string>() };
  for (const directive of ast.directives) {
    marked[directive.kind === 'input' ? 'input' : 'output'].add(directive.relation);
  }
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
    ids.set(decl.name, relations.length);
    relations.push({
      name: decl.name,
      columns: decl.columns.map((column) => ({ ...column, base: types.base(column.type) })),
      doc: decl.doc,
      input: marked.input.has(decl.name),
      output: marked.output.has(decl.name),
    });
  }
  for (const directive of ast.directives) {
    if (!ids.has(directive.relation)) {
      reportUndeclared(sink, ast.sources[directive.source], directive.at, directive.relation, ids.keys());
    }
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
  { declarations, sink }: Context,
  name: string,
  arity: number,
  source: Source,
  at: number,
): DeclaredRelation | undefined {
  const id = declarations.ids.get(name);
  if (id === undefined) {
    reportUndeclared(sink, source, at, name, declarations.ids.keys());
    return undefined;
  }
  const relation = declarations.relations[id];
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

function reportType(
  sink: ErrorSink,
  source: Source,
  at: number,
  relation: DeclaredRelation,
  column: number,
  found: string,
): void {
  const { name, type } = relation.columns[column];
  sink.report(
    source,
    at,
    `column \`${name}\` of \`${relation.name}\` holds \`${type}\`, this is ${found}`,
    signature(relation),
  );
}

/** The variables of a scope (a rule, or an aggregate's body within one): the type each has and whether it is bound. */
interface Scope {
  readonly types: Map<string, string>;
  readonly bound: Set<string>;
}

class RuleCheck {
  private readonly source: Source;

  constructor(
    private readonly context: Context,
    private readonly rule: Rule,
  ) {
    this.source = context.ast.sources[rule.source];
  }

  run(): void {
    const { rule } = this;
    const scope: Scope = { types: new Map(), bound: new Set() };
    this.checkBody(rule.body, scope);
    const relation = this.resolve(rule.head);
    if (relation === undefined) return;
    rule.head.args.forEach((arg, i) => {
      if (arg.kind === 'wildcard') {
        this.report(arg.at, '`_` cannot stand in the head of a rule', 'a head says what is derived');
        return;
      }
      this.requireBound(arg, scope, 'in the head');
      const type = this.typeOf(arg, scope);
      const column = relation.columns[i];
      if (type !== undefined && !this.fits(type, column.type, arg)) {
        reportType(this.context.sink, this.source, arg.at, relation, i, describe(arg, type));
      }
    });
  }

  private report(at: number, message: string, hint?: string): void {
    this.context.sink.report(this.source, at, message, hint);
  }

  private resolve(atom: Atom): DeclaredRelation | undefined {
    return resolve(this.context, atom.relation, atom.args.length, this.source, atom.at);
  }

  private checkBody(body: readonly Literal[], scope: Scope): void {
    for (const literal of body) {
      if (literal.kind === 'atom') this.bindAtom(literal.atom, scope);
    }
    this.bindEqualities(body, scope);
    for (const literal of body) {
      if (literal.kind === 'compare') this.checkComparison(literal, scope);
      else {
        if (literal.kind === 'not') this.checkNegation(literal.atom, scope);
        this.checkArguments(literal.atom, scope, literal.kind === 'not');
      }
    }
  }

  /** A positive atom binds the variables among its arguments, and gives them their columns' types. */
  private bindAtom(atom: Atom, scope: Scope): void {
    const relation = this.resolve(atom);
    atom.args.forEach((arg, i) => {
      if (arg.kind !== 'variable') return;
      scope.bound.add(arg.name);
      if (relation === undefined) return;
      const type = relation.columns[i].type;
      const known = scope.types.get(arg.name);
      if (known === undefined || this.context.types.isSubtype(type, known)) scope.types.set(arg.name, type);
      else if (!this.context.types.isSubtype(known, type)) {
        reportType(
          this.context.sink,
          this.source,
          arg.at,
          relation,
          i,
          `\`${arg.name}\`, a \`${known}\` elsewhere`,
        );
      }
    });
  }

  /** `x = e` binds `x` once all that is in `e` is bound; repeated until nothing new comes of it. */
  private bindEqualities(body: readonly Literal[], scope: Scope): void {
    const assign = (target: Expr, value: Expr): boolean => {
      if (target.kind !== 'variable' || scope.bound.has(target.name)) return false;
      if (variablesOf(value).some((name) => !scope.bound.has(name)) || hasWildcard(value)) return false;
      scope.bound.add(target.name);
      const type = this.typeOf(value, scope);
      if (type !== undefined && !scope.types.has(target.name)) scope.types.set(target.name, type);
      return true;
    };
    const equalities = body.filter((literal) => literal.kind === 'compare' && literal.op === '=');
    for (let changed = true; changed;) {
      changed = false;
      for (const literal of equalities) {
        if (literal.kind !== 'compare') continue;
        if (assign(literal.left, literal.right) || assign(literal.right, literal.left)) changed = true;
      }
    }
  }

  private checkComparison(literal: Literal & { kind: 'compare' }, scope: Scope): void {
    this.requireBound(literal.left, scope, 'in a comparison');
    this.requireBound(literal.right, scope, 'in a comparison');
    const left = this.typeOf(literal.left, scope);
    const right = this.typeOf(literal.right, scope);
    if (left === undefined || right === undefined) return;
    if (this.context.types.base(left) !== this.context.types.base(right)) {
      this.report(
        literal.at,
        `${describe(literal.left, left)} is compared with ${describe(literal.right, right)}`,
        'both sides of a comparison have to be symbols, or both numbers',
      );
    }
  }

  private checkNegation(atom: Atom, scope: Scope): void {
    if (this.resolve(atom) === undefined) return;
    for (const arg of atom.args) this.requireBound(arg, scope, 'in a negated atom', true);
  }

  /** Arguments other than variables, and under a negation these too, have to fit their columns. */
  private checkArguments(atom: Atom, scope: Scope, negated: boolean): void {
    const id = this.context.declarations.ids.get(atom.relation);
    const relation = id === undefined ? undefined : this.context.declarations.relations[id];
    if (relation === undefined || relation.columns.length !== atom.args.length) return;
    atom.args.forEach((arg, i) => {
      if (arg.kind === 'wildcard' || (arg.kind === 'variable' && !negated)) return;
      if (arg.kind !== 'variable') this.requireBound(arg, scope, 'in an argument');
      const type = this.typeOf(arg, scope);
      const column = relation.columns[i].type;
      // A variable under a negation may be of a wider or a narrower type than the column; of a foreign one it is a slip.
      if (type === undefined || this.fits(type, column, arg)) return;
      if (arg.kind === 'variable' && this.context.types.isSubtype(column, type)) return;
      reportType(this.context.sink, this.source, arg.at, relation, i, describe(arg, type));
    });
  }

  private fits(type: string, column: string, arg: Expr): boolean {
    const { types } = this.context;
    if (arg.kind === 'variable') return types.isSubtype(type, column);
    return types.base(type) === types.base(column);
  }

  private requireBound(expr: Expr, scope: Scope, where: string, wildcards = false): void {
    switch (expr.kind) {
      case 'variable':
        if (scope.bound.has(expr.name)) return;
        this.report(
          expr.at,
          `the variable \`${expr.name}\` ${where} is not bound`,
          'a variable is bound by a positive atom of the body, or by `=` with something that is',
        );
        // One report for each variable is enough.
        scope.bound.add(expr.name);
        return;
      case 'wildcard':
        if (!wildcards) this.report(expr.at, `\`_\` has no value ${where}`);
        return;
      case 'arithmetic':
        this.requireBound(expr.left, scope, where);
        this.requireBound(expr.right, scope, where);
        return;
      case 'aggregate':
        this.checkAggregate(expr, scope);
        return;
      case 'symbol':
      case 'number':
        return;
    }
  }

  /** The body of an aggregate sees what the rule binds; what it binds itself is seen only inside. */
  private checkAggregate(expr: Expr & { kind: 'aggregate' }, scope: Scope): void {
    const inner: Scope = { types: new Map(scope.types), bound: new Set(scope.bound) };
    this.checkBody(expr.body, inner);
    if (expr.target === null) return;
    if (expr.target.kind === 'aggregate') {
      this.report(
        expr.target.at,
        'an aggregate of an aggregate is not supported',
        'give the inner one a relation',
      );
      return;
    }
    this.requireBound(expr.target, inner, `in \`${expr.fn}\``);
    const type = this.typeOf(expr.target, inner);
    if (type !== undefined && this.context.types.base(type) !== 'number') {
      this.report(expr.target.at, `\`${expr.fn}\` is of numbers, this is ${describe(expr.target, type)}`);
    }
  }

  private typeOf(expr: Expr, scope: Scope): string | undefined {
    switch (expr.kind) {
      case 'variable':
        return scope.types.get(expr.name);
      case 'wildcard':
        return undefined;
      case 'symbol':
        return 'symbol';
      case 'number':
        return 'number';
      case 'arithmetic':
        for (const side of [expr.left, expr.right]) {
          const type = this.typeOf(side, scope);
          if (type !== undefined && this.context.types.base(type) !== 'number') {
            this.report(side.at, `arithmetic is on numbers, this is ${describe(side, type)}`);
          }
        }
        return 'number';
      case 'aggregate':
        return 'number';
    }
  }
}

function describe(expr: Expr, type: string): string {
  switch (expr.kind) {
    case 'variable':
      return `\`${expr.name}\`, a \`${type}\``;
    case 'symbol':
      return `the symbol ${JSON.stringify(expr.value)}`;
    case 'number':
      return `the number ${expr.value}`;
    default:
      return `a \`${type}\``;
  }
}

/** The variables that have to be bound before `expr` has a value; an aggregate binds its own. */
function variablesOf(expr: Expr): string[] {
  switch (expr.kind) {
    case 'variable':
      return [expr.name];
    case 'arithmetic':
      return [...variablesOf(expr.left), ...variablesOf(expr.right)];
    default:
      return [];
  }
}

function hasWildcard(expr: Expr): boolean {
  if (expr.kind === 'wildcard') return true;
  return expr.kind === 'arithmetic' && (hasWildcard(expr.left) || hasWildcard(expr.right));
}
