/**
 * Program text → abstract syntax. The only module of the room that loads Ohm: running a prepared program needs none of it.
 */

import * as ohm from 'ohm-js';
import type {
  AggregateFunction,
  ArithmeticOperator,
  Atom,
  ColumnDecl,
  ComparisonOperator,
  Directive,
  Expr,
  Fact,
  Literal,
  ProgramAst,
  RelationDecl,
  Rule,
  Source,
  TypeDecl,
} from './ast.js';
import { splitClauses, type Clause } from './clauses.js';
import { errorSink, maxErrors, position, type ErrorSink, type ProgramError } from './errors.js';
import { grammarText } from './grammar.ohm.js';

export interface ParseOptions {
  /** The name that errors show. */
  readonly file?: string;
  /** The text of a file that `.include "path"` names, or undefined if there is none; `from` is the including file. */
  readonly include?: (path: string, from: string) => string | undefined;
}

export interface Parsed {
  /** What could be understood; complete exactly when there are no errors. */
  readonly ast: ProgramAst;
  readonly errors: readonly ProgramError[];
}

/** One clause with `;` may stand for so many rules, and one rule have so many literals, operators, columns. */
const maxRulesPerClause = 256;
const maxLiterals = 64;
const maxOperators = 500;
const maxColumns = 64;
const maxClauseLength = 50_000;

/** Parses a program and what it includes; each file is included once. */
export function parseProgram(text: string, options: ParseOptions = {}): Parsed {
  const sink = errorSink();
  const state: ParseState = {
    sink,
    options,
    ast: { sources: [], types: [], relations: [], directives: [], facts: [], rules: [] },
    included: new Set(),
    ruleCounts: new Map(),
  };
  parseSource({ file: options.file ?? 'program.dl', text }, state);
  return { ast: state.ast, errors: sink.errors };
}

interface ParseState {
  readonly sink: ErrorSink;
  readonly options: ParseOptions;
  readonly ast: {
    sources: Source[];
    types: TypeDecl[];
    relations: RelationDecl[];
    directives: Directive[];
    facts: Fact[];
    rules: Rule[];
  };
  readonly included: Set<string>;
  readonly ruleCounts: Map<string, number>;
}

/** Where the clause that is being built stands. */
interface Scope {
  readonly state: ParseState;
  readonly source: Source;
  readonly sourceIndex: number;
  readonly clause: Clause;
}

const maxIncludeDepth = 64;

function parseSource(source: Source, state: ParseState, depth = 0): void {
  const sourceIndex = state.ast.sources.push(source) - 1;
  for (const clause of splitClauses(source, state.sink)) {
    if (state.sink.errors.length >= maxErrors) return;
    const scope = { state, source, sourceIndex, clause };
    if (clause.kind === 'directive') parseDirective(scope, depth);
    else if (!parseGroundFact(scope)) parseClause(scope);
  }
}

const factShape = /([A-Za-z_?][\w?]*)\(\s*(?:-?\d+|"[^"\\\n]*")(?:\s*,\s*(?:-?\d+|"[^"\\\n]*"))*\s*\)\s*\.$/;
const factValue = /-?\d+|"[^"\\\n]*"/g;

/** Facts of constants are most of a long program's text, and need no grammar. */
function parseGroundFact({ state, source, sourceIndex, clause }: Scope): boolean {
  const input = source.text.slice(clause.start, clause.end);
  const shape = factShape.exec(input);
  if (shape === null || shape.index !== 0) return false;
  const values = input.slice(shape[1].length).match(factValue)!.map(constantOf);
  if (values.some((value) => typeof value === 'number' && value !== (value | 0))) return false;
  state.ast.facts.push({ relation: shape[1], values, source: sourceIndex, at: clause.start });
  return true;
}

function constantOf(token: string): string | number {
  return token[0] === '"' ? token.slice(1, -1) : Number(token);
}

const ignoredDirectives = new Set(['pragma', 'plan', 'limitsize']);
const knownDirectives = ['decl', 'type', 'input', 'output', 'printsize', 'include'];

function parseDirective(scope: Scope, depth: number): void {
  const { state, source, clause } = scope;
  const word = /^\.(\w+)/.exec(source.text.slice(clause.start, clause.start + 100))![1];
  if (ignoredDirectives.has(word)) return;
  if (!knownDirectives.includes(word)) {
    state.sink.report(
      source,
      clause.start,
      `the directive \`.${word}\` is not supported`,
      `known are ${knownDirectives.map((name) => `.${name}`).join(', ')}`,
    );
    return;
  }
  const node = matchClause(scope, 'Directive');
  if (node === null) return;
  const path = build(scope, () => node.directive() as string | null);
  if (path === null) return;
  if (state.included.has(path)) return;
  state.included.add(path);
  const text = state.options.include?.(path, source.file);
  if (text === undefined) state.sink.report(source, clause.start, `there is no file "${path}" to include`);
  else if (depth >= maxIncludeDepth)
    state.sink.report(source, clause.start, 'files include each other too deeply');
  else parseSource({ file: path, text }, state, depth + 1);
}

function parseClause(scope: Scope): void {
  const node = matchClause(scope, 'Clause');
  if (node === null) return;
  const built = build(scope, () => node.clause() as BuiltClause);
  const { state, source, clause } = scope;
  if (built.bodies === null) {
    for (const head of built.heads) addFact(scope, head);
    return;
  }
  if (built.heads.length * built.bodies.length > maxRulesPerClause) {
    state.sink.report(source, clause.start, `this clause stands for more than ${maxRulesPerClause} rules`);
    return;
  }
  const text = oneLine(source.text.slice(clause.start, clause.end));
  const { line, col } = position(source.text, clause.start);
  let variants = 0;
  for (const head of built.heads) {
    for (const body of built.bodies) {
      if (body.length > maxLiterals) {
        state.sink.report(source, clause.start, `a rule has at most ${maxLiterals} literals`);
        return;
      }
      const number = (state.ruleCounts.get(head.relation) ?? 0) + 1;
      state.ruleCounts.set(head.relation, number);
      variants++;
      const given = clause.name === undefined || variants === 1 ? clause.name : `${clause.name}#${variants}`;
      state.ast.rules.push({
        name: given ?? `${head.relation}#${number}`,
        head,
        body,
        text,
        doc: clause.doc,
        file: source.file,
        line,
        col,
        source: scope.sourceIndex,
        at: clause.start,
      });
    }
  }
}

/** A clause without a body: its arguments have to be constants, or arithmetic on them. */
function addFact({ state, source, sourceIndex }: Scope, head: Atom): void {
  const values: (string | number)[] = [];
  for (const arg of head.args) {
    if (arg.kind === 'symbol' || arg.kind === 'number') {
      values.push(arg.value);
      continue;
    }
    const what = arg.kind === 'variable' ? `the variable \`${arg.name}\`` : 'an argument that is no constant';
    state.sink.report(
      source,
      arg.at,
      `a fact holds constants only, this has ${what}`,
      'symbols stand in quotes',
    );
    return;
  }
  state.ast.facts.push({ relation: head.relation, values, source: sourceIndex, at: head.at });
}

/** A rule's text in one line, without comments. */
function oneLine(text: string): string {
  return text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (piece) => (piece[0] === '"' ? piece : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const grammar = ohm.grammar(grammarText);
const semantics = grammar.createSemantics();

function matchClause({ state, source, clause }: Scope, start: 'Clause' | 'Directive'): ohm.Dict | null {
  if (clause.end - clause.start > maxClauseLength) {
    state.sink.report(source, clause.start, `a clause has at most ${maxClauseLength} characters`);
    return null;
  }
  const input = source.text.slice(clause.start, clause.end);
  const matched = grammar.match(input, start);
  if (matched.succeeded()) return semantics(matched);
  const failed = matched as ohm.FailedMatchResult;
  const at = failed.getRightmostFailurePosition();
  const found = at >= input.length ? 'the end of the clause' : foundText(input, at);
  state.sink.report(
    source,
    clause.start + at,
    `syntax error at ${found}`,
    `expected ${expectedText(failed)}`,
  );
  return null;
}

function foundText(input: string, at: number): string {
  const word = /^(?:[\w?]+|"[^"\n]*"?|\S)/.exec(input.slice(at, at + 40));
  return word === null ? 'the end of the line' : `\`${word[0]}\``;
}

/** What Ohm's match results have and its typings leave out. */
interface Failures {
  getRightmostFailures(): { isFluffy(): boolean; toString(): string }[];
}

/** Ohm names each character class that it tried; a reader wants the kinds of things. */
function expectedText(failed: ohm.FailedMatchResult): string {
  const names = new Set<string>();
  for (const failure of (failed as unknown as Failures).getRightmostFailures()) {
    const said = failure.toString();
    if (failure.isFluffy() || /^not |space|comment|" "|\\|"\/[/*]"|\uFEFF|\u00A0/.test(said)) continue;
    if (/\.\."|identifier|"_"|"\?"|letter/.test(said)) names.add('a name');
    else if (/digit|"0[xb]"|"[01]"/.test(said)) names.add('a number');
    else if (said === '"count"' || said === '"sum"' || said === '"min"' || said === '"max"') continue;
    else names.add(said.replace(/^"(.*)"$/, '`$1`'));
  }
  const list = [...names].sort();
  if (list.length === 0) return 'something else';
  return list.length === 1 ? list[0] : `${list.slice(0, -1).join(', ')} or ${list[list.length - 1]}`;
}

/** The clause that the semantic actions are building; they run only inside `build`. */
let here: Scope;

function build<T>(scope: Scope, action: () => T): T {
  here = scope;
  return action();
}

function at(node: ohm.Node): number {
  return here.clause.start + node.source.startIdx;
}

function report(node: ohm.Node, message: string, hint?: string): void {
  here.state.sink.report(here.source, at(node), message, hint);
}

interface BuiltClause {
  readonly heads: readonly Atom[];
  /** One body for each alternative, null for a fact. */
  readonly bodies: readonly (readonly Literal[])[] | null;
}

type Bodies = readonly (readonly Literal[])[];

/** All ways of choosing one alternative of each part; cut off when there are too many to keep. */
function product(parts: readonly Bodies[]): Bodies {
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

function listOf(node: ohm.Node): ohm.Node[] {
  return node.asIteration().children;
}

semantics.addOperation<BuiltClause>('clause()', {
  Clause(heads, body, _stop) {
    const bodies = body.numChildren === 0 ? null : (body.child(0).bodies() as Bodies);
    return { heads: listOf(heads).map((head) => head.atom() as Atom), bodies };
  },
});

semantics.addOperation<Bodies>('bodies()', {
  Body(_if, alternatives) {
    return alternatives.bodies();
  },
  Disjunction(alternatives) {
    return listOf(alternatives).flatMap((alternative) => alternative.bodies() as Bodies);
  },
  Conjunction(literals) {
    return product(listOf(literals).map((literal) => literal.bodies() as Bodies));
  },
  Literal_not(_not, atom) {
    return [[{ kind: 'not', atom: atom.atom() }]];
  },
  Literal_atom(atom) {
    return [[{ kind: 'atom', atom: atom.atom() }]];
  },
  Literal_compare(left, op, right) {
    const literal: Literal = {
      kind: 'compare',
      op: op.sourceString as ComparisonOperator,
      left: left.expr(),
      right: right.expr(),
      at: at(left),
    };
    return [[literal]];
  },
  Literal_group(_open, alternatives, _close) {
    return alternatives.bodies();
  },
});

semantics.addOperation<Atom>('atom()', {
  Atom(name, _open, args, _close) {
    return { relation: name.sourceString, args: listOf(args).map((arg) => arg.expr() as Expr), at: at(name) };
  },
});

const precedence: Record<string, number> = { '+': 1, '-': 1, '*': 2, '/': 2, '%': 2 };

semantics.addOperation<Expr>('expr()', {
  Expr(first, operators, rest) {
    if (operators.numChildren > maxOperators)
      report(first, `an expression has at most ${maxOperators} operators`);
    const values: Expr[] = [first.expr()];
    const pending: ArithmeticOperator[] = [];
    const reduce = (): void => {
      const right = values.pop()!;
      const left = values.pop()!;
      values.push({ kind: 'arithmetic', op: pending.pop()!, left, right, at: left.at });
    };
    operators.children.slice(0, maxOperators).forEach((node, i) => {
      const op = node.sourceString as ArithmeticOperator;
      while (pending.length > 0 && precedence[pending[pending.length - 1]] >= precedence[op]) reduce();
      pending.push(op);
      values.push(rest.child(i).expr());
    });
    while (pending.length > 0) reduce();
    return values[0];
  },
  Unary(signs, primary) {
    const value = primary.expr() as Expr;
    const negative = signs.numChildren % 2 === 1;
    if (value.kind === 'number') {
      const number = negative ? -value.value : value.value;
      if (number !== (number | 0)) report(primary, `${number} does not fit into 32 bits`);
      return { ...value, value: number | 0 };
    }
    if (!negative) return value;
    return {
      kind: 'arithmetic',
      op: '-',
      left: { kind: 'number', value: 0, at: value.at },
      right: value,
      at: value.at,
    };
  },
  Primary_variable(name) {
    return { kind: 'variable', name: name.sourceString, at: at(name) };
  },
  Primary_group(_open, inner, _close) {
    return inner.expr();
  },
  wildcard(_underscore) {
    return { kind: 'wildcard', at: at(this) };
  },
  number(_numeral) {
    return { kind: 'number', value: Number(this.sourceString), at: at(this) };
  },
  string(_open, _characters, _close) {
    return { kind: 'symbol', value: unescape(this.sourceString), at: at(this) };
  },
  Call(name, _open, _args, _close) {
    report(
      name,
      `the functor \`${name.sourceString}\` is not supported`,
      'a relation cannot stand in an expression',
    );
    return { kind: 'number', value: 0, at: at(name) };
  },
  Aggregate(fn, target, _colon, body) {
    const bodies = body.aggregateBody() as Bodies;
    if (bodies.length !== 1)
      report(body, 'an aggregate over alternatives (`;`) is not supported', 'give them a relation');
    const name = fn.sourceString as AggregateFunction;
    const value = target.numChildren === 0 ? null : (target.child(0).expr() as Expr);
    if (name === 'count' && value !== null)
      report(target, '`count` takes no expression', 'write `count : { … }`');
    if (name !== 'count' && value === null)
      report(fn, `\`${name}\` needs an expression`, `write \`${name} x : { … }\``);
    return { kind: 'aggregate', fn: name, target: value, body: bodies[0], at: at(fn) };
  },
});

semantics.addOperation<Bodies>('aggregateBody()', {
  AggregateBody_braces(_open, body, _close) {
    return body.bodies();
  },
  AggregateBody_atom(atom) {
    return [[{ kind: 'atom', atom: atom.atom() }]];
  },
});

function unescape(quoted: string): string {
  const known: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
  return quoted.slice(1, -1).replace(/\\([\s\S])/g, (_, c: string) => known[c] ?? c);
}

const ignoredQualifiers = new Set([
  'brie',
  'btree',
  'inline',
  'no_inline',
  'magic',
  'no_magic',
  'overridable',
]);
const ioQualifiers: Record<string, Directive['kind']> = {
  input: 'input',
  output: 'output',
  printsize: 'printsize',
};

/** Adds what a directive declares to the program; gives the path of an `.include`. */
semantics.addOperation<string | null>('directive()', {
  Directive_decl(_decl, names, _open, columns, _close, qualifiers) {
    const { ast } = here.state;
    const source = here.sourceIndex;
    const described = listOf(columns).map((column) => column.column() as ColumnDecl);
    if (described.length > maxColumns) report(columns, `a relation has at most ${maxColumns} columns`);
    for (const name of listOf(names)) {
      const declared = {
        name: name.sourceString,
        columns: described.slice(0, maxColumns),
        doc: here.clause.doc,
      };
      ast.relations.push({ ...declared, source, at: at(name) });
      for (const qualifier of qualifiers.children) {
        const word = qualifier.sourceString;
        const kind = ioQualifiers[word];
        if (kind !== undefined) {
          ast.directives.push({ kind, relation: name.sourceString, source, at: at(qualifier) });
        } else if (!ignoredQualifiers.has(word)) {
          report(qualifier, `the qualifier \`${word}\` is not supported`);
        }
      }
    }
    return null;
  },
  Directive_subtype(_type, name, _sub, parent) {
    const of = [parent.sourceString];
    here.state.ast.types.push({
      name: name.sourceString,
      form: 'subtype',
      of,
      source: here.sourceIndex,
      at: at(name),
    });
    return null;
  },
  Directive_union(_type, name, _is, members) {
    const of = listOf(members).map((member) => member.sourceString);
    here.state.ast.types.push({
      name: name.sourceString,
      form: 'union',
      of,
      source: here.sourceIndex,
      at: at(name),
    });
    return null;
  },
  Directive_io(word, targets) {
    const kind = word.sourceString.slice(1) as Directive['kind'];
    for (const target of listOf(targets)) {
      const relation = (target.child(0) as ohm.Node).sourceString;
      here.state.ast.directives.push({ kind, relation, source: here.sourceIndex, at: at(target) });
    }
    return null;
  },
  Directive_include(_include, path) {
    return unescape(path.sourceString);
  },
});

semantics.addOperation<ColumnDecl>('column()', {
  Column(name, _colon, type) {
    return { name: name.sourceString, type: type.sourceString };
  },
});
