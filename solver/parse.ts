/** Program text → abstract syntax: files and what they include, cut into clauses, each built by the grammar's actions. */

import type { Atom, Literal, ProgramAst, Source } from './ast.js';
import { buildClause, buildComponentHead, buildDirective, type BuiltClause, type Scope } from './actions.js';
import { maxRulesPerClause } from './bodies.js';
import { splitClauses } from './clauses.js';
import { flatten } from './components.js';
import { emptyContent, type Component, type Content } from './content.js';
import { errorSink, maxErrors, placeOf, type ErrorSink, type ProgramError } from './errors.js';
import { preprocess } from './preprocess.js';

export interface ParseOptions {
  /** The name that errors show. */
  readonly file?: string;
  /** The text of a file that `.include "path"` names, or undefined if there is none; `from` is the including file. */
  readonly include?: (path: string, from: string) => string | undefined;
  /** Macros of the preprocessor that are defined beforehand. */
  readonly defines?: Readonly<Record<string, string>>;
}

export interface Parsed {
  /** What could be understood; complete exactly when there are no errors. */
  readonly ast: ProgramAst;
  readonly errors: readonly ProgramError[];
}

/** One rule may have so many literals. */
const maxLiterals = 256;

/** Parses a program and what it includes; a file is included once, but once more in each component. */
export function parseProgram(text: string, options: ParseOptions = {}): Parsed {
  const sink = errorSink();
  const content = emptyContent();
  const state: ParseState = { sink, options, sources: [], content, component: null, included: new Set() };
  parseSource({ file: options.file ?? 'program.dl', text }, state);
  if (state.component !== null) {
    const { source, at, type } = state.component;
    sink.report(state.sources[source], at, `the component \`${type.name}\` has no end`, 'it ends with `}`');
  }
  return { ast: flatten(content, state.sources, sink), errors: sink.errors };
}

interface ParseState {
  readonly sink: ErrorSink;
  readonly options: ParseOptions;
  readonly sources: Source[];
  readonly content: Content;
  /** The component that is being read, or null outside of all. */
  component: Component | null;
  readonly included: Set<string>;
}

const maxIncludeDepth = 64;

function parseSource(given: Source, state: ParseState, depth = 0): void {
  const source = preprocess(given, state.options, state.sink);
  const sourceIndex = state.sources.push(source) - 1;
  for (const clause of splitClauses(source, state.sink)) {
    if (state.sink.errors.length >= maxErrors) return;
    const content = state.component?.content ?? state.content;
    const scope: Scope = { sink: state.sink, content, source, sourceIndex, clause };
    switch (clause.kind) {
      case 'open':
        openComponent(scope, state);
        break;
      case 'close':
        if (state.component === null)
          state.sink.report(source, clause.start, 'syntax error at `}`', 'no component is open here');
        else state.component = state.component.parent;
        break;
      case 'directive':
        parseDirective(scope, state, depth);
        break;
      case 'clause':
        if (!parseGroundFact(scope)) parseClause(scope);
    }
  }
}

function openComponent(scope: Scope, state: ParseState): void {
  const head = buildComponentHead(scope);
  const component: Component = {
    type: head?.type ?? { name: '', args: [] },
    bases: head?.bases ?? [],
    content: emptyContent(),
    overrides: new Set(),
    parent: state.component,
    source: scope.sourceIndex,
    at: scope.clause.start,
  };
  scope.content.components.push(component);
  state.component = component;
}

const constant = String.raw`(?:-?\d+(?:\.\d+)?(?![\w.])|"[^"\\\n]*")`;
const factShape = new RegExp(
  String.raw`([A-Za-z_?][\w?]*(?:\.[A-Za-z_?][\w?]*)*)\(\s*${constant}(?:\s*,\s*${constant})*\s*\)\s*\.$`,
);
const factValue = /-?\d+(?:\.\d+)?|"[^"\\\n]*"/g;

/** Facts of constants are most of a long program's text, and need no grammar. */
function parseGroundFact({ content, source, sourceIndex, clause }: Scope): boolean {
  const input = source.text.slice(clause.start, clause.end);
  const shape = factShape.exec(input);
  if (shape === null || shape.index !== 0) return false;
  const tokens = input.slice(shape[1].length).match(factValue)!;
  const values = tokens.map(constantOf);
  const decimals = tokens.flatMap((token, i) => (/^-?\d+\.0+$/.test(token) ? [i] : []));
  const fact = { relation: shape[1], values, source: sourceIndex, at: clause.start };
  content.facts.push(decimals.length === 0 ? fact : { ...fact, decimals });
  return true;
}

function constantOf(token: string): string | number {
  return token[0] === '"' ? token.slice(1, -1) : Number(token);
}

const ignoredDirectives = new Set(['pragma', 'plan', 'once', 'functor']);
const knownDirectives = [
  'decl',
  'type',
  'input',
  'output',
  'printsize',
  'limitsize',
  'include',
  'comp',
  'init',
  'override',
];
const formerDirectives = ['number_type', 'symbol_type'];

function parseDirective(scope: Scope, state: ParseState, depth: number): void {
  const { source, clause } = scope;
  const word = /^\.(\w+)/.exec(source.text.slice(clause.start, clause.start + 100))![1];
  if (ignoredDirectives.has(word)) return;
  if (!knownDirectives.includes(word) && !formerDirectives.includes(word)) {
    state.sink.report(
      source,
      clause.start,
      `the directive \`.${word}\` is not supported`,
      `known are ${knownDirectives.map((name) => `.${name}`).join(', ')}`,
    );
    return;
  }
  if (word === 'comp') {
    // Its shape is broken, or it would have opened a component: the grammar says where.
    if (buildComponentHead(scope) !== null)
      state.sink.report(source, clause.start, 'syntax error in `.comp`');
    return;
  }
  const built = buildDirective(scope);
  if (built === null) return;
  if ('override' in built) {
    if (state.component === null)
      state.sink.report(source, clause.start, '`.override` stands in a component only');
    else state.component.overrides.add(built.override);
    return;
  }
  const path = built.include;
  if (state.component === null) {
    if (state.included.has(path)) return;
    state.included.add(path);
  }
  const text = state.options.include?.(path, source.file);
  if (text === undefined) state.sink.report(source, clause.start, `there is no file "${path}" to include`);
  else if (depth >= maxIncludeDepth)
    state.sink.report(source, clause.start, 'files include each other too deeply');
  else parseSource({ file: path, text }, state, depth + 1);
}

function parseClause(scope: Scope): void {
  const built = buildClause(scope);
  if (built === null) return;
  const { sink, source, clause } = scope;
  if (built.bodies === null) {
    for (const head of built.heads) addFact(scope, head);
    return;
  }
  if (built.heads.length * built.bodies.length > maxRulesPerClause) {
    sink.report(source, clause.start, `this clause stands for more than ${maxRulesPerClause} rules`);
    return;
  }
  if (built.greater !== null) addSubsumption(scope, built.heads[0], built.greater, built.bodies);
  else for (const head of built.heads) for (const body of built.bodies) addRule(scope, head, body);
}

function addRule(scope: Scope, head: Atom, body: readonly Literal[], role?: 'subsume'): void {
  const { source, clause, content } = scope;
  if (body.length > maxLiterals) {
    scope.sink.report(source, clause.start, `a rule has at most ${maxLiterals} literals`);
    return;
  }
  const text = oneLine(source.text.slice(clause.start, clause.end));
  content.rules.push({
    given: clause.name,
    head,
    body,
    ...(role === undefined ? {} : { role }),
    text,
    doc: clause.doc,
    ...placeOf(source, clause.start),
    source: scope.sourceIndex,
    at: clause.start,
  });
}

/** `less <= greater :- body.`: both atoms come first in the body; `_` in the first gets a name, since it is the head. */
function addSubsumption(
  scope: Scope,
  given: Atom,
  greater: Atom,
  bodies: NonNullable<BuiltClause['bodies']>,
): void {
  const args = given.args.map((arg, i) =>
    arg.kind === 'wildcard' ? ({ kind: 'variable', name: `_${i}`, at: arg.at } as const) : arg,
  );
  const less = { ...given, args };
  for (const body of bodies)
    addRule(scope, less, [{ kind: 'atom', atom: less }, { kind: 'atom', atom: greater }, ...body], 'subsume');
}

/** A clause without a body: a fact of constants, or a rule whose body is empty. */
function addFact(scope: Scope, head: Atom): void {
  const { sink, source, sourceIndex, content } = scope;
  const values: (string | number)[] = [];
  for (const arg of head.args) {
    if (arg.kind === 'variable' || arg.kind === 'wildcard') {
      const what = arg.kind === 'variable' ? `the variable \`${arg.name}\`` : '`_`';
      const message = `a fact holds constants only, this has ${what}`;
      sink.report(source, arg.at, message, 'symbols stand in quotes');
      return;
    }
    if (arg.kind === 'symbol' || (arg.kind === 'number' && arg.form === undefined)) values.push(arg.value);
  }
  if (values.length < head.args.length) addRule(scope, head, []);
  else content.facts.push({ relation: head.relation, values, source: sourceIndex, at: head.at });
}

/** A rule's text in one line, without comments. */
function oneLine(text: string): string {
  return text
    .replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (piece) => (piece[0] === '"' ? piece : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
