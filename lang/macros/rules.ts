/**
 * Definitions of declarative macros: `macro_rules!` bodies as data.
 *
 *     ($($x:expr),*) => { [$($x + 1),*] };
 */
import type { Macro, Span } from '../source.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Edition } from '../syntax/parse.js';
import { fail, refuse } from './failure.js';
import { followErrors } from './follow.js';
import { groupEnd, type Token } from './token.js';

/** Specifiers of fragments (Rust Reference, "Metavariables"). */
export type Specifier =
  | 'block'
  | 'expr'
  | 'expr_2021'
  | 'ident'
  | 'item'
  | 'lifetime'
  | 'literal'
  | 'meta'
  | 'pat'
  | 'pat_param'
  | 'path'
  | 'stmt'
  | 'tt'
  | 'ty'
  | 'vis';

const SPECIFIERS: ReadonlySet<string> = new Set<Specifier>([
  'block',
  'expr',
  'expr_2021',
  'ident',
  'item',
  'lifetime',
  'literal',
  'meta',
  'pat',
  'pat_param',
  'path',
  'stmt',
  'tt',
  'ty',
  'vis',
]);

export type Repetition = '*' | '+' | '?';

/**
 * One step of a matcher, which is an array of them. A repetition is `loop`, its steps, `separator` if it has one, and `again`;
 * `end` and `body` are indices.
 */
export type Step =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'variable'; readonly name: string; readonly is: Specifier; readonly depth: number }
  | {
      readonly kind: 'loop';
      readonly op: Repetition;
      readonly names: readonly string[];
      readonly depth: number;
      end: number;
    }
  | { readonly kind: 'separator'; readonly token: Token }
  | { readonly kind: 'again'; readonly op: Repetition; readonly body: number; readonly separated: boolean }
  | { readonly kind: 'end' };

/** One part of what a rule writes. */
export type Part =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'variable'; readonly name: string; readonly dollar: Token; readonly token: Token }
  | { readonly kind: 'crate'; readonly token: Token }
  | {
      readonly kind: 'repeat';
      readonly parts: readonly Part[];
      readonly separator?: Token;
      readonly op: Repetition;
      readonly names: readonly string[];
      readonly span: Span;
    };

export interface Rule {
  readonly steps: readonly Step[];
  readonly parts: readonly Part[];
}

/** A definition as it is read: rules, and errors of its matchers, with which the macro writes nothing. */
export interface ReadRules {
  readonly rules: readonly Rule[];
  readonly errors: readonly Diagnostic[];
}

/** A macro that can be called. */
export interface Definition {
  readonly macro: Macro;
  readonly rules: readonly Rule[];
}

/** Reads `(matcher) => { transcriber }; …`. */
export function readRules(tokens: readonly Token[], at: Span, edition: Edition): ReadRules {
  const rules: Rule[] = [];
  const errors: Diagnostic[] = [];
  let from = 0;
  while (from < tokens.length) {
    if (tokens[from].kind !== 'open') fail(tokens[from].span, 'expected one of: `(`, `[`, or `{`');
    const matcher = groupEnd(tokens, from);
    const open = matcher + 1;
    if (tokens[matcher]?.text !== '=>' || tokens[open]?.kind !== 'open')
      fail(tokens[matcher]?.span ?? at, 'macro rule must have a matcher, `=>` and a transcriber');
    const end = groupEnd(tokens, open);
    const bound = new Set<string>();
    const steps: Step[] = [];
    readMatcher(tokens.slice(from + 1, matcher - 1), 0, steps, bound);
    errors.push(...followErrors(tokens.slice(from + 1, matcher - 1), edition));
    steps.push({ kind: 'end' });
    rules.push({ steps, parts: readParts(tokens.slice(open + 1, end - 1)) });
    from = end;
    if (from < tokens.length && tokens[from].text !== ';')
      fail(tokens[from].span, `expected \`;\`, found \`${tokens[from].text}\``);
    from++;
  }
  if (!rules.length) fail(at, 'macros must contain at least one rule');
  return { rules, errors };
}

function readMatcher(tokens: readonly Token[], depth: number, steps: Step[], bound: Set<string>): string[] {
  const names: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token.text !== '$' || token.kind !== 'punct' || !next) {
      steps.push({ kind: 'token', token });
    } else if (next.text === '(' && next.kind === 'open') {
      const end = groupEnd(tokens, at + 1);
      const { separator, op, after } = readRepetition(tokens, end);
      const inner: string[] = [];
      const loop: Step = { kind: 'loop', op, names: inner, depth, end: 0 };
      steps.push(loop);
      const body = steps.length;
      inner.push(...readMatcher(tokens.slice(at + 2, end - 1), depth + 1, steps, bound));
      if (body === steps.length) fail(next.span, 'repetition matches empty token tree');
      if (separator) steps.push({ kind: 'separator', token: separator });
      steps.push({ kind: 'again', op, body, separated: separator !== undefined });
      loop.end = steps.length;
      names.push(...inner);
      at = after - 1;
    } else if (next.kind === 'ident' && tokens[at + 2]?.text === ':' && tokens[at + 3]?.kind === 'ident') {
      const is = tokens[at + 3].text;
      if (!SPECIFIERS.has(is)) fail(token.span, `invalid fragment specifier \`${is}\``);
      if (bound.has(next.text)) fail(token.span, 'duplicate matcher binding', 'duplicate binding');
      bound.add(next.text);
      names.push(next.text);
      steps.push({ kind: 'variable', name: next.text, is: is as Specifier, depth });
      at += 3;
    } else if (next.text === 'crate') {
      steps.push({ kind: 'token', token: next });
      at++;
    } else if (next.kind === 'ident') {
      fail(token.span, 'missing fragment specifier');
    } else steps.push({ kind: 'token', token });
  }
  return names;
}

function readParts(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token.text !== '$' || token.kind !== 'punct' || !next) {
      parts.push({ kind: 'token', token });
    } else if (next.text === '(' && next.kind === 'open') {
      const end = groupEnd(tokens, at + 1);
      const { separator, op, after } = readRepetition(tokens, end);
      const inner = readParts(tokens.slice(at + 2, end - 1));
      parts.push({
        kind: 'repeat',
        parts: inner,
        ...(separator && { separator }),
        op,
        names: namesOf(inner),
        span: token.span,
      });
      at = after - 1;
    } else if (next.kind === 'ident' && next.text === 'crate') {
      parts.push({ kind: 'crate', token: next });
      at++;
    } else if (next.kind === 'ident') {
      parts.push({ kind: 'variable', name: next.text, dollar: token, token: next });
      at++;
    } else if (next.kind === 'open' && next.text === '{') {
      refuse(token.span, 'a metavariable expression');
    } else parts.push({ kind: 'token', token });
  }
  return parts;
}

function namesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'variable' ? [part.name] : part.kind === 'repeat' ? part.names : [],
  );
}

/** What follows the parenthesis of `$(…)`: `*`, or a separator and `*`. */
export function readRepetition(
  tokens: readonly Token[],
  at: number,
): { readonly separator?: Token; readonly op: Repetition; readonly after: number } {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first && isOperator(first.text)) return { op: first.text, after: at + 1 };
  const separates = first && first.kind !== 'open' && first.kind !== 'close';
  if (separates && second && isOperator(second.text))
    return { separator: first, op: second.text, after: at + 2 };
  return fail((first ?? tokens[at - 1]).span, 'expected one of: `*`, `+`, or `?`');
}

function isOperator(text: string): text is Repetition {
  return text === '*' || text === '+' || text === '?';
}
