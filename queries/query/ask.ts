/**
 * A query as text → a program to run: the model's rules, the user's, and rules whose head is what is asked for. Its columns and their
 * types follow from the relations that the query mentions.
 */
import type {
  Atom,
  Expr,
  Literal,
  ProgramAst,
  ProgramError,
  RelationDecl,
  Rule,
} from '../../solver/index.js';
import { parseProgram } from '../../solver/index.js';
import { closest } from '../explain/closest.js';
import { compileAst, withRules, type ModelProgram } from './model.js';

/** A query that can be run. */
export interface Question {
  readonly model: ModelProgram;
  /** The relations whose tuples are the answer. */
  readonly answers: readonly string[];
  /** The literals of a query that is one conjunction: to say which of them nothing satisfies. */
  readonly literals: readonly string[];
}

export type Asked =
  | { readonly question: Question; readonly errors?: undefined }
  | { readonly question?: undefined; readonly errors: readonly ProgramError[] };

export interface AskOptions {
  /** The name that errors show. */
  readonly file?: string;
  /** The text of what the query includes. */
  readonly include?: (path: string) => string | undefined;
}

const answerName = 'answer';

/**
 * Reads a query: literals, as in the body of a rule; or whole rules, of which those marked `.output`, or else the last one's head,
 * are the answer. `elsewhere` tells of relations that another model has.
 */
export function ask(
  ast: ProgramAst,
  text: string,
  elsewhere: (relation: string) => string | undefined,
  { file = 'query', include }: AskOptions = {},
): Asked {
  const isProgram = /:-|^\s*\.[a-z]/m.test(withoutText(text));
  const body = text.trim().replace(/\.$/, '');
  const written = isProgram ? text : `${answerName}() :- ${body}.`;
  const parsed = parseProgram(written, { file, include });
  if (parsed.errors.length > 0)
    return { errors: isProgram ? parsed.errors : parsed.errors.map((it) => shifted(it, text)) };
  const unknown = unknownRelations(ast, parsed.ast, elsewhere, isProgram ? undefined : text);
  if (unknown.length > 0) return { errors: unknown };
  let { rules } = parsed.ast;
  const declared = new Map([...ast.relations, ...parsed.ast.relations].map((it) => [it.name, it]));
  if (!isProgram) rules = rules.map((rule) => ({ ...rule, head: { ...rule.head, args: headOf(rule.body) } }));
  const added: RelationDecl[] = [];
  // A head may be of a relation that a later rule of the query declares by using it; so until nothing new is understood.
  for (let before = -1; before !== added.length;) {
    before = added.length;
    for (const rule of rules) {
      const { relation } = rule.head;
      if (declared.has(relation)) continue;
      const columns = columnsOf(rule, declared, rules);
      if (columns === undefined) continue;
      const declaration: RelationDecl = {
        name: relation,
        columns,
        doc: '',
        qualifiers: [],
        choices: [],
        source: rule.source,
        at: rule.at,
      };
      declared.set(relation, declaration);
      added.push(declaration);
    }
  }
  const own = { ...parsed.ast, rules, relations: [...parsed.ast.relations, ...added] };
  const marked = own.directives.filter((it) => it.kind !== 'input').map((it) => it.relation);
  const last = rules.at(-1)?.head.relation;
  const answers = marked.length > 0 ? [...new Set(marked)] : last === undefined ? [] : [last];
  const compiled = compileAst(withRules(ast, own));
  if (compiled.errors)
    return { errors: isProgram ? compiled.errors : compiled.errors.map((it) => shifted(it, text)) };
  const literals = !isProgram && rules.length === 1 ? literalTexts(rules[0], written) : [];
  return { question: { model: compiled.model, answers, literals } };
}

/** Text without strings and comments, for looking at its shape. */
function withoutText(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"/g, '""').replace(/\/\/[^\n]*/g, '');
}

/** An error in the text that the user wrote, which stands in a rule that they did not. */
function shifted(error: ProgramError, text: string): ProgramError {
  const added = error.line === 1 ? `${answerName}() :- `.length : 0;
  const lead = text.length - text.trimStart().length;
  return {
    ...error,
    col: Math.max(1, error.col - added + (error.line === 1 ? lead : 0)),
    sourceLine: text.split('\n')[error.line - 1] ?? text,
  };
}

/** Each relation that is mentioned and nowhere declared, with the name that may be meant. */
function unknownRelations(
  ast: ProgramAst,
  query: ProgramAst,
  elsewhere: (relation: string) => string | undefined,
  shown: string | undefined,
): ProgramError[] {
  const known = new Set([
    ...ast.relations.map((it) => it.name),
    ...query.relations.map((it) => it.name),
    ...query.rules.map((it) => it.head.relation),
    ...query.facts.map((it) => it.relation),
  ]);
  const errors: ProgramError[] = [];
  for (const rule of query.rules)
    for (const atom of atomsOf(rule.body)) {
      if (known.has(atom.relation)) continue;
      const hint = elsewhere(atom.relation) ?? hintFor(atom.relation, known);
      known.add(atom.relation);
      const { text, file } = query.sources[rule.source];
      const line = text.slice(0, atom.at).split('\n').length;
      const error: ProgramError = {
        message: `there is no relation \`${atom.relation}\``,
        file,
        line,
        col: atom.at - text.lastIndexOf('\n', atom.at - 1),
        sourceLine: text.split('\n')[line - 1],
        hint,
      };
      errors.push(shown === undefined ? error : shifted(error, shown));
    }
  return errors;
}

function hintFor(relation: string, known: ReadonlySet<string>): string {
  const near = closest(relation, known);
  return near === undefined ? '`laertes relations` lists what can be asked' : `did you mean \`${near}\`?`;
}

function atomsOf(body: readonly Literal[]): Atom[] {
  return body.flatMap((literal) =>
    literal.kind === 'compare'
      ? [...atomsInExpr(literal.left), ...atomsInExpr(literal.right)]
      : [literal.atom, ...literal.atom.args.flatMap(atomsInExpr)],
  );
}

function atomsInExpr(expr: Expr): Atom[] {
  return expr.kind === 'aggregate' ? atomsOf(expr.body) : partsOf(expr).flatMap(atomsInExpr);
}

/** The expressions that an expression is put together from. */
function partsOf(expr: Expr): Expr[] {
  return Object.values(expr).flatMap((part: unknown) =>
    Array.isArray(part) ? part.filter(isExpr) : isExpr(part) ? [part] : [],
  );
}

function isExpr(part: unknown): part is Expr {
  return typeof part === 'object' && part !== null && 'kind' in part && 'at' in part;
}

/** The variables of a query, in the order in which they first stand there; those that begin with `_` are not shown. */
function headOf(body: readonly Literal[]): Expr[] {
  const found = new Map<string, Expr>();
  const look = (expr: Expr): void => {
    if (expr.kind === 'variable' && !expr.name.startsWith('_') && !found.has(expr.name))
      found.set(expr.name, expr);
    if (expr.kind !== 'aggregate') partsOf(expr).forEach(look);
  };
  for (const literal of body) {
    if (literal.kind === 'atom') literal.atom.args.forEach(look);
    else if (literal.kind === 'compare') [literal.left, literal.right].forEach(look);
  }
  return [...found.values()];
}

type Columns = RelationDecl['columns'];

/** Names and types of a head's columns, from where its variables stand in the body; undefined while one is not known. */
function columnsOf(
  rule: Rule,
  declared: ReadonlyMap<string, RelationDecl>,
  rules: readonly Rule[],
): Columns | undefined {
  const types = new Map<string, string>();
  let waits = false;
  const learn = (literals: readonly Literal[]): void => {
    for (const literal of literals) {
      if (literal.kind === 'compare') continue;
      const relation = declared.get(literal.atom.relation);
      if (!relation) {
        waits ||= rules.some(
          (it) => it.head.relation === literal.atom.relation && it.head.relation !== rule.head.relation,
        );
        continue;
      }
      literal.atom.args.forEach((arg, at) => {
        const type = relation.columns[at]?.type;
        if (arg.kind === 'variable' && type !== undefined && !types.has(arg.name)) types.set(arg.name, type);
      });
    }
  };
  learn(rule.body);
  if (waits) return undefined;
  // `N = count : { … }` is a number, and `A = B` of the type of the other.
  for (let more = true; more;) {
    more = false;
    for (const literal of rule.body) {
      if (literal.kind !== 'compare' || literal.op !== '=') continue;
      for (const [a, b] of [
        [literal.left, literal.right],
        [literal.right, literal.left],
      ]) {
        if (a.kind !== 'variable' || types.has(a.name)) continue;
        const type = typeOf(b, types);
        if (type === undefined) continue;
        types.set(a.name, type);
        more = true;
      }
    }
  }
  const used = new Set<string>();
  return rule.head.args.map((arg, at) => {
    const wanted = arg.kind === 'variable' ? arg.name : `column${at + 1}`;
    let name = wanted;
    for (let n = 2; used.has(name); n++) name = `${wanted}${n}`;
    used.add(name);
    return { name, type: typeOf(arg, types) ?? 'symbol' };
  });
}

function typeOf(expr: Expr, types: ReadonlyMap<string, string>): string | undefined {
  if (expr.kind === 'variable') return types.get(expr.name);
  if (expr.kind === 'symbol') return 'symbol';
  if (expr.kind === 'aggregate') {
    if (expr.fn === 'count') return 'number';
    if (expr.fn === 'mean') return 'float';
    return expr.target && expr.target.kind !== 'variable' ? typeOf(expr.target, types) : 'number';
  }
  if (expr.kind === 'cast') return expr.to;
  if (expr.kind === 'number') return expr.form ?? 'number';
  return expr.kind === 'wildcard' ? undefined : 'number';
}

/** The text of each literal of a rule. */
function literalTexts(rule: Rule, text: string): string[] {
  const starts = rule.body.map((literal) => startOf(literal, text));
  return starts.map((start, at) =>
    text
      .slice(start, starts[at + 1] ?? text.length)
      .trim()
      .replace(/[.,]$/, ''),
  );
}

function startOf(literal: Literal, text: string): number {
  if (literal.kind === 'compare') return literal.at;
  return literal.kind === 'not' ? text.lastIndexOf('!', literal.atom.at) : literal.atom.at;
}
