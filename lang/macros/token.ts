/**
 * Tokens of macro calls and definitions: as rustc's lexer glues them (`=>`, `<<=`), each with the place it comes from.
 * Delimiters are tokens of their own, so a list of tokens is flat.
 */
import type { FileId, Span } from '../source.js';
import { skipSpace, tokenEnd } from '../syntax/scanner.js';

export type TokenKind = 'ident' | 'lifetime' | 'literal' | 'punct' | 'open' | 'close' | 'fragment';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it stands; for a name that an `ident` or `lifetime` matcher took, the `$name` that put it there. */
  readonly span: Span;
  /** Where such a name was written: what hygiene and the name's own place go by. */
  readonly name?: Span;
  /** Other places that it can stand for when it begins or ends something: the `$name`s that put it there. */
  readonly placed?: readonly Span[];
  readonly fragment?: Fragment;
  /** No white space between this token and the one before, in the text where both stand. */
  readonly joint?: boolean;
}

export type FragmentKind =
  'expr' | 'ty' | 'pat' | 'path' | 'block' | 'stmt' | 'item' | 'literal' | 'vis' | 'meta';

/** What a matcher took as a whole: no other macro looks inside. */
export interface Fragment {
  readonly kind: FragmentKind;
  /** In pieces by themselves `a | b` is no `pat_param`. */
  readonly tokens: readonly Token[];
}

const PUNCTUATION =
  /\.\.\.|\.\.=|<<=|>>=|=>|==|!=|<=|>=|&&|\|\||->|<-|::|\.\.|<<|>>|\+=|-=|\*=|\/=|%=|\^=|&=|\|=|[^]/y;

/** The tokens of `[lo, hi)`, whose delimiters are balanced; with `docs`, documentation comments as the attributes that they are. */
export function tokenize(text: string, file: FileId, lo: number, hi: number, docs = false): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  let from = lo;
  for (let at = skipSpace(text, lo); at < hi; at = skipSpace(text, before)) {
    if (docs && at > from + 2) documentation(text, file, from, at, tokens);
    from = at;
    const kind = kindAt(text, at);
    const end = Math.min(hi, kind === 'punct' ? punctuationEnd(text, at) : valueEnd(text, at, kind));
    tokens.push({
      kind,
      text: text.slice(at, end),
      span: { file, lo: at, hi: end },
      ...(at === before && { joint: true }),
    });
    before = end;
    from = end;
  }
  if (docs) documentation(text, file, from, hi, tokens);
  return tokens;
}

const DOC = /\/\/\/(?!\/)[^\n]*|\/\/![^\n]*|\/\/[^\n]*|\/\*[*!]?(?:[^*]|\*(?!\/))*\*\//g;

/** `#[doc = "…"]` for each documentation comment between two tokens. */
function documentation(text: string, file: FileId, lo: number, hi: number, tokens: Token[]): void {
  const between = text.slice(lo, hi);
  if (!between.includes('/')) return;
  for (const { 0: comment, index } of between.matchAll(DOC)) {
    const mark = comment[2];
    const plain =
      mark !== '!' &&
      (mark !== (comment[1] === '/' ? '/' : '*') || comment[3] === mark || comment === '/**/');
    if (plain) continue;
    const span = { file, lo: lo + index, hi: lo + index + comment.length };
    const put = (kind: TokenKind, written: string): void => {
      tokens.push({ kind, text: written, span });
    };
    put('punct', '#');
    if (mark === '!') put('punct', '!');
    put('open', '[');
    put('ident', 'doc');
    put('punct', '=');
    put('literal', JSON.stringify(comment.slice(3)));
    put('close', ']');
  }
}

/** The index behind the delimiter that closes the one at an index. */
export function groupEnd(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at].kind === 'open') depth++;
    else if (tokens[at].kind === 'close' && --depth === 0) return at + 1;
  }
  return tokens.length;
}

function kindAt(text: string, at: number): TokenKind {
  const char = text[at];
  if ('([{'.includes(char)) return 'open';
  if (')]}'.includes(char)) return 'close';
  if (char === '"' || (char >= '0' && char <= '9')) return 'literal';
  if (char === "'") return text[tokenEnd(text, at) - 1] === "'" ? 'literal' : 'lifetime';
  if (!/[\w\u0080-\uffff]/.test(char)) return 'punct';
  return /^(?:[bc]?"|b'|[bc]?r#*")/.test(text.slice(at, at + 12)) ? 'literal' : 'ident';
}

function punctuationEnd(text: string, at: number): number {
  PUNCTUATION.lastIndex = at;
  PUNCTUATION.exec(text);
  return PUNCTUATION.lastIndex;
}

const NUMBER = /\d[\w]*(?:\.(?![.\w])|\.\d[\w]*)?/y;
const SUFFIX = /[A-Za-z_]\w*/y;

function valueEnd(text: string, at: number, kind: TokenKind): number {
  if (kind === 'literal' && text[at] >= '0' && text[at] <= '9') return numberEnd(text, at);
  const end = tokenEnd(text, at);
  if (kind !== 'literal') return end;
  SUFFIX.lastIndex = end;
  return SUFFIX.test(text) ? SUFFIX.lastIndex : end;
}

/** `1`, `1.`, `1.5e-3_f32`; the dot of `1.max(2)` and of `1..2` is not the number's. */
function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  NUMBER.exec(text);
  const end = NUMBER.lastIndex;
  if (!/[eE]$/.test(text.slice(at, end)) || /^0[xX]/.test(text.slice(at, end))) return end;
  const exponent = /[+-]\d\w*/y;
  exponent.lastIndex = end;
  return exponent.test(text) ? exponent.lastIndex : end;
}
