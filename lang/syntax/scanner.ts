/**
 * Cuts a file into its top-level items, before Ohm sees any of them.
 *
 * This knows tokens and balanced delimiters, nothing else. It is what confines a syntax error to its item, keeps the
 * parser's memory to one item, and answers in linear time what Ohm could not survive: unterminated strings and
 * comments, and nesting so deep that the stack would overflow.
 */

/** What is wrong with the tokens of a piece. */
export interface Trouble {
  readonly lo: number;
  readonly hi: number;
  readonly message: string;
  readonly label: string;
}

/** A top-level item or inner attribute: the text `[lo, hi)`; the next piece is searched from `next` on. */
export interface Piece {
  readonly lo: number;
  readonly hi: number;
  readonly next: number;
  readonly trouble?: Trouble;
}

/** Delimiters may nest this deep. Ohm overflows the default stack of 984 KB at about three times as much. */
export const DEEPEST_DELIMITERS = 100;

/** A single token is never longer than the rest of the text; this signals that it is malformed. */
class Malformed {
  constructor(readonly trouble: Trouble) {}
}

/** The first piece at or after `from`; undefined when only white space and comments are left. */
export function nextPiece(text: string, from: number): Piece | undefined {
  let lo = from;
  try {
    lo = skipSpace(text, from);
    if (lo >= text.length) return undefined;
    return balanced(text, lo);
  } catch (thrown) {
    if (!(thrown instanceof Malformed)) throw thrown;
    const next = resume(text, Math.max(lo, from) + 1);
    return { lo, hi: next, next, trouble: thrown.trouble };
  }
}

/** The opening brace of the body with which the item `[lo, hi)` ends, or -1. */
export function bodyStart(text: string, lo: number, hi: number): number {
  let depth = 0;
  let last = -1;
  for (let at = lo; at < hi; at = skipSpace(text, tokenEnd(text, at))) {
    const char = text[at];
    if (char === '{' && depth === 0) last = at;
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth--;
  }
  return text[hi - 1] === '}' ? last : -1;
}

/** Cuts `[lo, hi)`, the inside of a block, behind semicolons of the block itself into parts of at least `least`. */
export function cutStatements(text: string, lo: number, hi: number, least: number): [number, number][] {
  const parts: [number, number][] = [];
  let depth = 0;
  let start = lo;
  for (let at = skipSpace(text, lo); at < hi;) {
    const char = text[at];
    const end = tokenEnd(text, at);
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth--;
    else if (char === ';' && depth === 0 && end - start >= least) {
      parts.push([start, end]);
      start = end;
    }
    at = skipSpace(text, end);
  }
  if (start < hi) parts.push([start, hi]);
  return parts;
}

/** Where Rust's text begins: after the byte order mark and the shebang (`#!` that opens no attribute). */
export function textStart(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('#!', start)) return start;
  try {
    if (text[skipSpace(text, start + 2)] === '[') return start;
  } catch {
    // A malformed comment is reported when the pieces are cut.
  }
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The end of the token that starts at an offset (which is not white space). */
export function tokenEnd(text: string, at: number): number {
  try {
    return skipToken(text, at);
  } catch {
    return Math.min(text.length, at + 1);
  }
}

/** The first offset at or after `at` that is neither white space nor comment. */
export function skipSpace(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at++;
    else if (code === SLASH && text.charCodeAt(at + 1) === SLASH) at = lineEnd(text, at);
    else if (code === SLASH && text.charCodeAt(at + 1) === STAR) at = blockCommentEnd(text, at);
    else return at;
  }
}

/** `skipSpace` that stays where it is in front of a comment without end, which is for somebody else to report. */
export function afterSpace(text: string, at: number): number {
  try {
    return skipSpace(text, at);
  } catch {
    return at;
  }
}

// ---------------------------------------------------------------- items

const CLOSER: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** One item by its delimiters: up to a `;`, or to a `}` where its kind ends with one, outside all delimiters. */
function balanced(text: string, lo: number): Piece {
  if (text.startsWith('#!', lo)) return attributePiece(text, lo);
  const open: number[] = [];
  let deep: Trouble | undefined;
  const untilSemicolon = endsWithSemicolon(text, lo);
  let at = lo;
  while (at < text.length) {
    const char = text[at];
    const end = skipToken(text, at);
    if (char === '(' || char === '[' || char === '{') {
      open.push(at);
      if (open.length > DEEPEST_DELIMITERS)
        deep ??= trouble(at, at + 1, 'nesting too deep', `more than ${DEEPEST_DELIMITERS} nested delimiters`);
    } else if (char === ')' || char === ']' || char === '}') {
      const opener = open.pop();
      if (opener === undefined)
        throw new Malformed(
          trouble(at, end, `unexpected closing delimiter: \`${char}\``, 'unexpected closing delimiter'),
        );
      if (CLOSER[text[opener]] !== char)
        throw new Malformed(
          trouble(at, end, `mismatched closing delimiter: \`${char}\``, 'mismatched closing delimiter'),
        );
      if (char === '}' && open.length === 0 && !untilSemicolon) {
        const after = text[afterSpace(text, end)];
        if (after !== '>' && after !== ',') return piece(lo, end, deep);
      }
    } else if (char === ';' && open.length === 0) return piece(lo, end, deep);
    at = skipSpace(text, end);
  }
  if (open.length > 0) {
    const opener = open[open.length - 1];
    throw new Malformed(
      trouble(opener, opener + 1, 'this file contains an unclosed delimiter', 'unclosed delimiter'),
    );
  }
  return piece(lo, trimmedEnd(text, lo), deep);
}

function piece(lo: number, hi: number, deep: Trouble | undefined): Piece {
  return { lo, hi, next: hi, ...(deep && { trouble: deep }) };
}

function trouble(lo: number, hi: number, message: string, label: string): Trouble {
  return { lo, hi, message, label };
}

/** The end of the last token of an item that runs to the end of the file. */
function trimmedEnd(text: string, lo: number): number {
  let end = lo;
  for (let at = lo; at < text.length; at = skipSpace(text, end)) end = skipToken(text, at);
  return end;
}

/** `#![…]`, or `#[…]`. */
function attributePiece(text: string, lo: number): Piece {
  let depth = 0;
  const sign = skipSpace(text, lo + 1);
  for (let at = text[sign] === '!' ? skipSpace(text, sign + 1) : sign; at < text.length;) {
    const char = text[at];
    const end = skipToken(text, at);
    if (char === '[' || char === '(' || char === '{') depth++;
    else if (char === ']' || char === ')' || char === '}') depth--;
    if (depth <= 0) return { lo, hi: end, next: end };
    at = skipSpace(text, end);
  }
  throw new Malformed(trouble(lo, lo + 2, 'this file contains an unclosed delimiter', 'unclosed delimiter'));
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;

/** `use`, `static`, `type`, `extern crate` and `const` of a value hold braces without ending there. */
function endsWithSemicolon(text: string, lo: number): boolean {
  let at = lo;
  let word = '';
  // Attributes, then the words in front of the one that tells the kind.
  for (;;) {
    while (text[at] === '#') at = skipSpace(text, attributePiece(text, at).hi);
    WORD.lastIndex = at;
    word = WORD.exec(text)?.[0] ?? '';
    if (word === '') return false;
    const next = skipSpace(text, at + word.length);
    if (word === 'pub') at = text[next] === '(' ? afterScope(text, next) : next;
    else if (word === 'default' || word === 'unsafe' || word === 'safe') at = next;
    else if (word === 'const' || word === 'extern')
      return /(?:crate|[A-Za-z_]\w*)/y.test(text.slice(next, next + 64)) && !isFunctionWord(text, next);
    else return word === 'use' || word === 'static' || word === 'type';
  }
}

function isFunctionWord(text: string, at: number): boolean {
  return /^(?:fn|unsafe|extern|async|safe|gen)\b/.test(text.slice(at, at + 8)) || text[at] === '"';
}

/** After `(crate)`, `(super)`, `(in path)`; a malformed scope is the grammar's business. */
function afterScope(text: string, at: number): number {
  const end = text.indexOf(')', at);
  return end < 0 ? at : skipSpace(text, end + 1);
}

/**
 * Where to go on after a malformed piece: at the next line that starts with the word of an item at its very
 * beginning, as formatted programs have it; after the end of the file if there is none.
 */
function resume(text: string, from: number): number {
  ITEM_LINE.lastIndex = from;
  const found = ITEM_LINE.exec(text);
  return found ? found.index : text.length;
}

const ITEM_LINE =
  /^(?:#\[|(?:pub|fn|struct|enum|union|impl|trait|mod|use|const|static|type|extern|unsafe|async)\b)/gm;

// ---------------------------------------------------------------- tokens

const SLASH = 47;
const STAR = 42;
const QUOTE = 34;
const APOSTROPHE = 39;
const BACKSLASH = 92;
const HASH = 35;

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 95 ||
    (code >= 48 && code <= 57) ||
    code >= 128
  );
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function blockCommentEnd(text: string, start: number): number {
  let depth = 0;
  const mark = /\/\*|\*\//g;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    depth += found[0] === '/*' ? 1 : -1;
    if (depth === 0) return found.index + 2;
  }
  throw new Malformed(trouble(start, start + 2, 'unterminated block comment', ''));
}

/** The end of the token at an offset; throws `Malformed`. Operators are taken character by character. */
function skipToken(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return stringEnd(text, at, at);
  if (code === APOSTROPHE) return apostropheEnd(text, at, at);
  if (!isWord(code)) return at + 1;
  return wordEnd(text, at);
}

/** A word, a number, or a literal that starts with letters. */
function wordEnd(text: string, at: number): number {
  let end = at;
  let plain = true;
  for (let code = text.charCodeAt(end); isWord(code); code = text.charCodeAt(++end)) {
    if (code >= 128) {
      if (isSpace(code)) break;
      plain = false;
    }
  }
  if (!plain) refuseForeign(text, at, end);
  const next = text.charCodeAt(end);
  if (next !== QUOTE && next !== APOSTROPHE && next !== HASH) return end;
  const word = text.slice(at, end);
  if (next === QUOTE && (word === 'b' || word === 'c')) return stringEnd(text, end, at);
  if (next === APOSTROPHE && word === 'b') return apostropheEnd(text, end, at);
  if (word === 'r' || word === 'br' || word === 'cr') return rawEnd(text, at, end);
  return end;
}

/** A character of no language, with which names begin that stand for parts of a macro's expansion; `parseCrate` refuses it in programs. */
export const PLACEHOLDER = '\ue000';

const FOREIGN = /[^\p{XID_Continue}\ue000]/u;

/** Characters outside of ASCII must be Unicode's letters, marks and digits (Rust Reference, "Identifiers"). */
function refuseForeign(text: string, at: number, end: number): void {
  const found = FOREIGN.exec(text.slice(at, end));
  if (found === null) return;
  const lo = at + found.index;
  throw new Malformed(trouble(lo, lo + found[0].length, `unknown start of token: ${visible(found[0])}`, ''));
}

/** A character as a message can show it. */
export function visible(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const shown = code >= 32 && code !== 127 && !(code >= 0xd800 && code < 0xe000);
  return shown ? `\`${char}\`` : `\`\\u{${code.toString(16)}}\``;
}

function stringEnd(text: string, quote: number, start: number): number {
  for (let at = quote + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at + 1;
  }
  throw new Malformed(trouble(start, quote + 1, 'unterminated double quote string', ''));
}

/** `r"…"`, `r#"…"#`, or a word that only starts like one (`r#name`). */
function rawEnd(text: string, start: number, at: number): number {
  let quote = at;
  while (text.charCodeAt(quote) === HASH) quote++;
  if (text.charCodeAt(quote) !== QUOTE)
    return text[start] === 'r' && quote === at + 1 && isWord(text.charCodeAt(quote))
      ? wordEnd(text, quote)
      : at;
  const close = text.indexOf('"' + '#'.repeat(quote - at), quote + 1);
  if (close < 0)
    throw new Malformed(trouble(start, quote + 1, 'unterminated raw string', 'unterminated raw string'));
  return close + 1 + (quote - at);
}

/** A character or a lifetime. */
function apostropheEnd(text: string, at: number, start: number): number {
  const first = text.codePointAt(at + 1);
  if (first === BACKSLASH) {
    for (let end = at + 3; end < text.length && text.charCodeAt(end) !== 10; end++)
      if (text.charCodeAt(end) === APOSTROPHE) return end + 1;
    throw new Malformed(trouble(start, at + 1, 'unterminated character literal', ''));
  }
  if (first !== undefined) {
    const after = at + (first > 0xffff ? 3 : 2);
    if (first === APOSTROPHE)
      throw new Malformed(trouble(start, at + 2, 'empty character literal', 'empty character literal'));
    if (text.charCodeAt(after) === APOSTROPHE) return after + 1;
    if (isWord(first) && !(first >= 48 && first <= 57)) {
      const end = wordEnd(text, at + 1);
      return end;
    }
  }
  throw new Malformed(trouble(start, at + 1, 'unterminated character literal', ''));
}
