/** Taking a fragment from the front of tokens: what may begin one, and how far it goes. */
import { matchWritten } from './grammar.js';
import type { Edition } from '../syntax/parse.js';
import type { Specifier } from './rules.js';
import { writeTokens } from './text.js';
import { groupEnd, type Token } from './token.js';

const STRICT =
  'as break const continue else enum extern false fn for if impl in let loop match mod move mut pub ref return static ' +
  'struct trait true type unsafe use where while abstract become box do final macro override priv typeof unsized ' +
  'virtual yield';
const LATER = 'async await dyn';
const EXPRESSION_WORDS = new Set(
  'async do box break const continue false for gen if loop match move return true try unsafe while yield static'.split(
    ' ',
  ),
);
const TYPE_WORDS = new Set('_ for impl fn unsafe extern typeof dyn'.split(' '));
const PATTERN_WORDS = new Set('_ ref mut box true false const'.split(' '));
const RESERVED = new Set([...STRICT.split(' '), ...LATER.split(' ')]);

function isName(token: Token, edition: Edition): boolean {
  if (token.kind !== 'ident' || token.text === '_') return false;
  return edition < 2018 && LATER.includes(token.text) ? true : !RESERVED.has(token.text);
}

/** Whether a fragment may begin with a token; if so, it must parse (rustc_parse's `nonterminal_may_begin_with`). */
export function mayBegin(is: Specifier, tokens: readonly Token[], at: number, edition: Edition): boolean {
  const token = tokens[at];
  const { kind, text } = token;
  const fragment = token.fragment?.kind;
  switch (is) {
    case 'tt':
      return kind !== 'close';
    case 'ident':
      return kind === 'ident' && text !== '_' && text !== '$crate';
    case 'lifetime':
      return kind === 'lifetime';
    case 'literal':
      return (
        fragment === 'literal' ||
        kind === 'literal' ||
        text === 'true' ||
        text === 'false' ||
        (text === '-' && tokens[at + 1]?.kind === 'literal') ||
        (fragment === 'expr' &&
          token.fragment!.tokens.every((inner) => inner.kind === 'literal' || inner.text === '-'))
      );
    case 'block':
      return text === '{' || fragment === 'block';
    case 'vis':
      return (
        fragment !== undefined ||
        text === ',' ||
        (kind === 'ident' && text !== 'priv') ||
        mayBegin('ty', tokens, at, edition)
      );
    case 'item':
    case 'stmt':
      return kind !== 'close';
    case 'path':
    case 'meta':
      return (
        kind === 'ident' ||
        text === '::' ||
        text === '<' ||
        text === '<<' ||
        fragment === 'path' ||
        fragment === 'meta' ||
        fragment === 'ty'
      );
    case 'expr':
    case 'expr_2021':
      if (fragment) return fragment !== 'vis' && fragment !== 'item' && fragment !== 'meta';
      if (kind === 'ident') {
        if (text === 'let') return false;
        const later = is === 'expr' && edition >= 2024;
        if (text === '_') return later;
        if (text === 'const') return later;
        return text === '$crate' || isName(token, edition) || EXPRESSION_WORDS.has(text);
      }
      if (kind === 'literal' || kind === 'open' || kind === 'lifetime') return true;
      return /^(?:!|-|\*|\|\|?|&&?|\.\.|\.\.\.|\.\.=|<<?|::|#)$/.test(text);
    case 'ty':
      if (fragment) return fragment === 'ty' || fragment === 'path';
      if (kind === 'ident') return text === '$crate' || isName(token, edition) || TYPE_WORDS.has(text);
      return kind === 'lifetime' || /^(?:\(|\[|!|\*|&&?|\?|<<?|::)$/.test(text);
    case 'pat':
    case 'pat_param':
      if (fragment)
        return (
          fragment === 'pat' ||
          fragment === 'literal' ||
          fragment === 'path' ||
          fragment === 'expr' ||
          fragment === 'ty' ||
          fragment === 'block'
        );
      if (kind === 'ident') return text === '$crate' || isName(token, edition) || PATTERN_WORDS.has(text);
      if (text === '|' || text === '||') return is === 'pat' && edition >= 2021;
      return kind === 'literal' || /^(?:\(|\[|&&?|-|\.\.|\.\.\.|\.\.=|<<?|::)$/.test(text);
  }
}

export interface Taken {
  readonly tokens: readonly Token[];
  /** Index of the first token behind it. */
  readonly end: number;
  /** All tokens again, where only a part of a glued token (`>>`) was taken. */
  readonly all?: readonly Token[];
}

/** Takes the fragment; throws where it does not parse. */
export function takeFragment(is: Specifier, tokens: readonly Token[], at: number, edition: Edition): Taken {
  const upTo = (end: number): Taken => ({ tokens: tokens.slice(at, end), end });
  const token = tokens[at];
  switch (is) {
    case 'ident':
    case 'lifetime':
      return upTo(at + 1);
    case 'tt':
      return upTo(token.kind === 'open' ? groupEnd(tokens, at) : at + 1);
    case 'literal':
      return upTo(token.text === '-' ? at + 2 : at + 1);
    case 'block':
      return upTo(token.kind === 'open' ? groupEnd(tokens, at) : at + 1);
    case 'vis':
      if (token.fragment?.kind === 'vis') return upTo(at + 1);
      return token.text === 'pub' || token.text === 'crate'
        ? byGrammar('VisibilityPrefix', tokens, at)
        : upTo(at);
    case 'meta':
      return meta(tokens, at);
    case 'expr':
    case 'expr_2021':
      return byGrammar('ExprPrefix', tokens, at, 'Expr');
    case 'ty':
      return byGrammar('TypePrefix', tokens, at, 'Type');
    case 'pat':
      return edition >= 2021
        ? byGrammar('PatternPrefix', tokens, at, 'Pattern')
        : byGrammar('PatternOnePrefix', tokens, at, 'PatternOne');
    case 'pat_param':
      return byGrammar('PatternOnePrefix', tokens, at, 'PatternOne');
    case 'path':
      return byGrammar('PathPrefix', tokens, at, 'TypePath');
    case 'stmt':
      return byGrammar('StmtPrefix', tokens, at);
    case 'item':
      return byGrammar('ItemPrefix', tokens, at);
  }
}

/** `path`, `path(…)`, `path = expr`, in `unsafe(…)` or not. */
function meta(tokens: readonly Token[], at: number): Taken {
  let end = at;
  if (tokens[at].fragment) return { tokens: [tokens[at]], end: at + 1 };
  if (tokens[at].text === 'unsafe' && tokens[at + 1]?.kind === 'open') end = groupEnd(tokens, at + 1);
  else {
    while (tokens[end] && (tokens[end].kind === 'ident' || tokens[end].text === '::')) end++;
    if (tokens[end]?.kind === 'open') end = groupEnd(tokens, end);
    else if (tokens[end]?.text === '=') ({ end } = byGrammar('ExprPrefix', tokens, end + 1, 'Expr'));
  }
  return { tokens: tokens.slice(at, end), end };
}

/** Tokens behind which no piece goes on whatever comes. */
function isStop(token: Token): boolean {
  return token.text === ';' || token.text === '=>';
}

const SIMPLE = new Set([',', ';', '=>', ')', ']', '}']);

/**
 * Takes the longest piece from the front that a rule matches. `whole`, the rule of the piece alone, is tried with what stands in front
 * of the next comma first: mostly that is all.
 */
function byGrammar(rule: string, tokens: readonly Token[], at: number, whole?: string): Taken {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    whole &&
    (!next || SIMPLE.has(next.text)) &&
    (token.fragment || token.kind === 'literal' || token.kind === 'ident')
  )
    return { tokens: [token], end: at + 1 };
  if (whole) {
    let end = at;
    while (
      end < tokens.length &&
      !isStop(tokens[end]) &&
      tokens[end].text !== ',' &&
      tokens[end].kind !== 'close'
    )
      end = tokens[end].kind === 'open' ? groupEnd(tokens, end) : end + 1;
    const written = writeTokens(tokens.slice(at, end), () => 'crate');
    if (matchWritten(written, whole, false) === written.text.length)
      return { tokens: tokens.slice(at, end), end };
  }
  let limit = at;
  while (limit < tokens.length && tokens[limit].kind !== 'close' && !(whole && isStop(tokens[limit])))
    limit = tokens[limit].kind === 'open' ? groupEnd(tokens, limit) : limit + 1;
  const written = writeTokens(tokens.slice(at, limit), () => 'crate');
  const length = matchWritten(written, rule, true);
  let count = 0;
  let last = -1;
  for (const entry of written.entries) {
    if (entry.lo >= length) break;
    last = entry.index;
    if (entry.hi <= length || entry.token.fragment) continue;
    // A part of a glued token: `>` of `>>`.
    const cut = length - entry.lo;
    const split = (text: string, lo: number, hi: number): Token => ({
      ...entry.token,
      text,
      span: { ...entry.token.span, lo: entry.token.span.lo + lo, hi: entry.token.span.lo + hi },
    });
    const { text } = entry.token;
    const halves = [split(text.slice(0, cut), 0, cut), split(text.slice(cut), cut, text.length)];
    const all = [...tokens.slice(0, at + last), ...halves, ...tokens.slice(at + last + 1)];
    const end = at + last + 1;
    return { tokens: all.slice(at, end), end, all };
  }
  count = last + 1;
  return { tokens: tokens.slice(at, at + count), end: at + count };
}
