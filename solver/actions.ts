/** The grammar's matches → abstract syntax. The only module of the room that loads Ohm. */

import * as ohm from 'ohm-js';
import type {
  AggregateFunction,
  Atom,
  BranchDecl,
  ColumnDecl,
  ComparisonOperator,
  Directive,
  Expr,
  Literal,
  Qualifier,
  Source,
} from './ast.js';
import type { ComponentType, Content } from './content.js';
import type { Clause } from './clauses.js';
import type { ErrorSink } from './errors.js';
import { isFunctor } from './functors.js';
import { grammarText } from './grammar.ohm.js';
import { grammarRecipe } from './grammar-recipe.js';
import { negateBodies, product, type Bodies } from './bodies.js';

/** Where the clause that is being built stands. */
export interface Scope {
  readonly sink: ErrorSink;
  readonly content: Content;
  readonly source: Source;
  readonly sourceIndex: number;
  readonly clause: Clause;
}

export interface BuiltClause {
  readonly heads: readonly Atom[];
  /** One body for each alternative, null for a fact. */
  readonly bodies: Bodies | null;
  /** Of a subsumption, the atom that subsumes. */
  readonly greater: Atom | null;
}

/** What a directive asks of the parser; what it declares is in the content already. */
export type BuiltDirective = { readonly include: string } | { readonly override: string } | null;

export interface BuiltHead {
  readonly type: ComponentType;
  readonly bases: readonly ComponentType[];
}

const maxClauseLength = 50_000;
const maxOperators = 500;
const maxColumns = 64;

/** What Ohm has and its typings leave out. */
interface RecipeReader {
  makeRecipe(recipe: unknown): ohm.Grammar;
}

const grammar =
  grammarRecipe === undefined
    ? ohm.grammar(grammarText)
    : (ohm as unknown as RecipeReader).makeRecipe(grammarRecipe());
const semantics = grammar.createSemantics();

/** The clause that a scope points at, or null after reporting what is wrong with it. */
export function buildClause(scope: Scope): BuiltClause | null {
  return build(scope, 'Clause', (node) => node.clause() as BuiltClause);
}

/** Adds what a directive declares to the content of the scope. */
export function buildDirective(scope: Scope): BuiltDirective {
  return build(scope, 'Directive', (node) => node.directive() as BuiltDirective);
}

/** The head of a component. */
export function buildComponentHead(scope: Scope): BuiltHead | null {
  return build(scope, 'Open', (node) => node.componentHead() as BuiltHead);
}

function build<T>(
  scope: Scope,
  start: 'Clause' | 'Directive' | 'Open',
  action: (node: ohm.Dict) => T,
): T | null {
  const { source, sink, clause } = scope;
  if (clause.end - clause.start > maxClauseLength) {
    sink.report(source, clause.start, `a clause has at most ${maxClauseLength} characters`);
    return null;
  }
  const input = source.text.slice(clause.start, clause.end);
  const matched = grammar.match(input, start);
  if (matched.succeeded()) {
    here = scope;
    return action(semantics(matched));
  }
  const failed = matched as ohm.FailedMatchResult;
  const at = failed.getRightmostFailurePosition();
  const found = at >= input.length ? 'the end of the clause' : foundText(input, at);
  sink.report(source, clause.start + at, `syntax error at ${found}`, `expected ${expectedText(failed)}`);
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
    else if (/^"[a-z]{2,5}"$|^"(?:match|contains|false)"$|^"[@$![]"$/.test(said)) continue;
    else names.add(said.replace(/^"(.*)"$/, '`$1`'));
  }
  const list = [...names].sort();
  if (list.length === 0) return 'something else';
  return list.length === 1 ? list[0] : `${list.slice(0, -1).join(', ')} or ${list[list.length - 1]}`;
}

/** The clause that the semantic actions are building; they run only inside `build`. */
let here: Scope;

function at(node: ohm.Node): number {
  return here.clause.start + node.source.startIdx;
}

function report(node: ohm.Node, message: string, hint?: string): void {
  here.sink.report(here.source, at(node), message, hint);
}

function listOf(node: ohm.Node): ohm.Node[] {
  return node.asIteration().children;
}

/** A name, which may have dots. */
function nameOf(node: ohm.Node): string {
  return node.sourceString;
}

semantics.addOperation<BuiltClause>('clause()', {
  Clause_rule(heads, body, _stop) {
    const bodies = body.numChildren === 0 ? null : (body.child(0).bodies() as Bodies);
    return { heads: listOf(heads).map((head) => head.atom() as Atom), bodies, greater: null };
  },
  Clause_subsume(less, _le, greater, _if, body, _stop) {
    return { heads: [less.atom()], bodies: body.bodies(), greater: greater.atom() };
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
  Literal(signs, positive) {
    const bodies = positive.bodies() as Bodies;
    return signs.numChildren % 2 === 0 ? bodies : negateBodies(bodies);
  },
  truth(_word) {
    const zero: Expr = { kind: 'number', value: 0, at: at(this) };
    const one: Expr = { kind: 'number', value: this.sourceString === 'true' ? 0 : 1, at: at(this) };
    return [[{ kind: 'compare', op: '=', left: zero, right: one, at: at(this) }]];
  },
  Positive_constraint(name, _open, left, _comma, right, _close) {
    const op = name.sourceString as ComparisonOperator;
    return [[{ kind: 'compare', op, left: left.expr(), right: right.expr(), at: at(name) }]];
  },
  Positive_atom(atom) {
    return [[{ kind: 'atom', atom: atom.atom() }]];
  },
  Positive_compare(left, op, right) {
    const literal: Literal = {
      kind: 'compare',
      op: op.sourceString as ComparisonOperator,
      left: left.expr(),
      right: right.expr(),
      at: at(left),
    };
    return [[literal]];
  },
  Positive_group(_open, alternatives, _close) {
    return alternatives.bodies();
  },
});

semantics.addOperation<Atom>('atom()', {
  Atom(name, _open, args, _close) {
    return { relation: nameOf(name), args: listOf(args).map((arg) => arg.expr() as Expr), at: at(name) };
  },
});

const precedence: Record<string, number> = {
  lor: 1,
  lxor: 2,
  land: 3,
  bor: 4,
  bxor: 5,
  band: 6,
  bshl: 7,
  bshr: 7,
  bshru: 7,
  '+': 8,
  '-': 8,
  '*': 9,
  '/': 9,
  '%': 9,
};

function call(fn: string, args: readonly Expr[], place: number): Expr {
  return { kind: 'call', fn, args, at: place };
}

semantics.addOperation<Expr>('expr()', {
  Expr(first, operators, rest) {
    if (operators.numChildren > maxOperators)
      report(first, `an expression has at most ${maxOperators} operators`);
    const values: Expr[] = [first.expr()];
    const pending: string[] = [];
    const reduce = (): void => {
      const right = values.pop()!;
      const left = values.pop()!;
      values.push(call(pending.pop()!, [left, right], left.at));
    };
    operators.children.slice(0, maxOperators).forEach((node, i) => {
      const op = node.sourceString;
      while (pending.length > 0 && precedence[pending[pending.length - 1]] >= precedence[op]) reduce();
      pending.push(op);
      values.push(rest.child(i).expr());
    });
    while (pending.length > 0) reduce();
    return values[0];
  },
  Unary(signs, power) {
    let value = power.expr() as Expr;
    if (signs.numChildren > maxOperators) {
      report(power, `an expression has at most ${maxOperators} operators`);
      return value;
    }
    for (const sign of [...signs.children].reverse()) {
      const op = sign.sourceString;
      if (op === '-' && value.kind === 'number') value = { ...value, value: -value.value };
      else value = call(op === '-' ? 'neg' : op, [value], value.at);
    }
    return value;
  },
  Power(base, _caret, exponent) {
    const value = base.expr() as Expr;
    if (exponent.numChildren === 0) return value;
    return call('^', [value, exponent.child(0).expr()], value.at);
  },
  Primary_variable(name) {
    return { kind: 'variable', name: name.sourceString, at: at(name) };
  },
  Primary_group(_open, inner, _close) {
    return inner.expr();
  },
  Primary_cast(_as, _open, value, _comma, type, _close) {
    return { kind: 'cast', value: value.expr(), to: nameOf(type), at: at(this) };
  },
  Primary_functor(_at, name, _open, _args, _close) {
    const named = `the user-defined functor \`@${name.sourceString}\``;
    report(this, `${named} is not supported`, 'functors in other languages cannot be loaded');
    return { kind: 'number', value: 0, at: at(this) };
  },
  Primary_branch(_dollar, name, args) {
    const given =
      args.numChildren === 0
        ? []
        : listOf(args.child(0).child(1) as ohm.Node).map((arg) => arg.expr() as Expr);
    return { kind: 'branch', name: nameOf(name), args: given, at: at(this) };
  },
  Primary_counter(_dollar) {
    return call('autoinc', [], at(this));
  },
  Primary_record(_open, args, _close) {
    return { kind: 'record', args: listOf(args).map((arg) => arg.expr() as Expr), at: at(this) };
  },
  wildcard(_underscore) {
    return { kind: 'wildcard', at: at(this) };
  },
  nil(_nil) {
    return { kind: 'nil', at: at(this) };
  },
  number(_numeral) {
    return numberOf(this.sourceString, at(this));
  },
  string(_open, _characters, _close) {
    return { kind: 'symbol', value: unescape(this.sourceString), at: at(this) };
  },
  Call(name, _open, args, _close) {
    const fn = name.sourceString;
    const given = listOf(args).map((arg) => arg.expr() as Expr);
    if (!isFunctor(fn)) {
      report(
        name,
        `the functor \`${fn}\` is not supported`,
        'a relation cannot stand in an expression, and user-defined functors have no code here',
      );
    }
    return call(fn, given, at(name));
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

function numberOf(text: string, place: number): Expr {
  if (text.endsWith('u'))
    return { kind: 'number', value: Number(text.slice(0, -1)), form: 'unsigned', at: place };
  const parts = text.split('.');
  if (parts.length === 2) return { kind: 'number', value: Number(text), form: 'float', at: place };
  if (parts.length === 4) {
    const value = parts.reduce((sum, part) => (sum << 8) | Number(part), 0);
    return { kind: 'number', value, at: place };
  }
  return { kind: 'number', value: Number(text), at: place };
}

semantics.addOperation<Bodies>('aggregateBody()', {
  AggregateBody_braces(_open, body, _close) {
    return body.bodies();
  },
  AggregateBody_atom(atom) {
    return [[{ kind: 'atom', atom: atom.atom() }]];
  },
});

const escapes: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** The text that a string in quotes stands for. */
export function unescape(quoted: string): string {
  return quoted.slice(1, -1).replace(/\\([\s\S])/g, (_, c: string) => escapes[c] ?? c);
}

const qualifierKinds: Record<string, Qualifier | null> = {
  eqrel: 'eqrel',
  inline: 'inline',
  no_inline: 'no_inline',
  overridable: 'overridable',
  brie: null,
  btree: null,
  btree_delete: null,
  magic: null,
  no_magic: null,
};
const ioQualifiers: Record<string, Directive['kind']> = {
  input: 'input',
  output: 'output',
  printsize: 'printsize',
};

function columnsOf(node: ohm.Node): ColumnDecl[] {
  const described = listOf(node).map((column) => column.column() as ColumnDecl);
  if (described.length > maxColumns) report(node, `a relation or record has at most ${maxColumns} columns`);
  return described.slice(0, maxColumns);
}

function addType(
  name: ohm.Node,
  form: 'subtype' | 'union' | 'record' | 'adt',
  parts: { of?: string[]; fields?: ColumnDecl[]; branches?: BranchDecl[] },
): null {
  const { of = [], fields = [], branches = [] } = parts;
  here.content.types.push({
    name: nameOf(name),
    form,
    of,
    fields,
    branches,
    source: here.sourceIndex,
    at: at(name),
  });
  return null;
}

semantics.addOperation<BuiltDirective>('directive()', {
  Directive_delta(_decl, _name, _is, word, _open, _relation, _close, _qualifiers) {
    report(word, '`debug_delta` is not supported', 'deltas are part of the profile of a run');
    return null;
  },
  Directive_decl(_decl, names, _open, columns, _close, qualifiers, choices) {
    const { content, sourceIndex: source } = here;
    const described = columnsOf(columns);
    const keys = choices.numChildren === 0 ? [] : listOf(choices.child(0).child(1) as ohm.Node);
    for (const name of listOf(names)) {
      const kept: Qualifier[] = [];
      for (const qualifier of qualifiers.children) {
        const word = qualifier.sourceString;
        const io = ioQualifiers[word];
        const kind = qualifierKinds[word];
        if (io !== undefined) {
          content.directives.push({
            kind: io,
            relation: name.sourceString,
            parameters: {},
            source,
            at: at(qualifier),
          });
        } else if (kind === undefined) {
          report(qualifier, `the qualifier \`${word}\` is not supported`);
        } else if (kind !== null) {
          kept.push(kind);
        }
      }
      content.relations.push({
        name: name.sourceString,
        columns: described,
        qualifiers: kept,
        choices: keys.map((key) => key.sourceString.match(/[A-Za-z_?][\w?]*/g) ?? []),
        doc: here.clause.doc,
        source,
        at: at(name),
      });
    }
    return null;
  },
  Directive_subtype(_type, name, _sub, parent) {
    return addType(name, 'subtype', { of: [nameOf(parent)] });
  },
  Directive_record(_type, name, _is, _open, fields, _close) {
    return addType(name, 'record', { fields: columnsOf(fields) });
  },
  Directive_adt(_type, name, _is, branches) {
    return addType(name, 'adt', {
      branches: listOf(branches).map((branch) => branch.branch() as BranchDecl),
    });
  },
  Directive_union(_type, name, _is, members) {
    return addType(name, 'union', { of: listOf(members).map(nameOf) });
  },
  Directive_former(word, name) {
    const of = word.sourceString === '.number_type' ? 'number' : 'symbol';
    return addType(name, 'subtype', { of: [of] });
  },
  Directive_io(word, targets) {
    const kind = word.sourceString.slice(1) as Directive['kind'];
    const described = listOf(targets).map((target) => {
      const options = target.child(1) as ohm.Node;
      const relation = nameOf(target.child(0) as ohm.Node);
      if (options.numChildren === 0) return { relation, at: at(target), parameters: null };
      const given = listOf(options.child(0).child(1) as ohm.Node).map(
        (each) => each.option() as [string, string],
      );
      return { relation, at: at(target), parameters: Object.fromEntries(given) };
    });
    described.forEach(({ relation, at: place }, i) => {
      // Parameters are of all relations before them, too.
      const parameters = described.slice(i).find((each) => each.parameters !== null)?.parameters ?? {};
      here.content.directives.push({ kind, relation, parameters, source: here.sourceIndex, at: place });
    });
    return null;
  },
  Directive_include(_include, path) {
    return { include: unescape(path.sourceString) };
  },
  Directive_init(_init, name, _is, type) {
    here.content.inits.push({
      name: name.sourceString,
      type: type.componentType() as ComponentType,
      source: here.sourceIndex,
      at: at(name),
    });
    return null;
  },
  Directive_override(_override, name) {
    return { override: name.sourceString };
  },
});

semantics.addOperation<[string, string]>('option()', {
  IoOption(key, _is, value) {
    const text = value.sourceString;
    return [key.sourceString, text.startsWith('"') ? unescape(text) : text];
  },
});

semantics.addOperation<ColumnDecl>('column()', {
  Column(name, _colon, type, lattice) {
    if (lattice.numChildren > 0) report(lattice, 'lattice columns (`<>`) are not supported');
    return { name: name.sourceString, type: nameOf(type) };
  },
});

semantics.addOperation<BranchDecl>('branch()', {
  Branch(name, _open, fields, _close) {
    return { name: nameOf(name), fields: columnsOf(fields) };
  },
});

semantics.addOperation<ComponentType>('componentType()', {
  ComponentType(name, args) {
    const given = args.numChildren === 0 ? [] : listOf(args.child(0).child(1) as ohm.Node).map(nameOf);
    return { name: name.sourceString, args: given };
  },
});

semantics.addOperation<BuiltHead>('componentHead()', {
  Open(_comp, type, _separators, bases, _open) {
    return {
      type: type.componentType() as ComponentType,
      bases: bases.children.map((base) => base.componentType() as ComponentType),
    };
  },
});
