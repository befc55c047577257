/**
 * Tokens as text for the grammar, and the way back: which place of the program a place of that text stands for.
 *
 * Expressions, types, patterns and paths that a matcher took as a whole stand in the text as names of one character that no program can
 * contain and a number, so that no precedence can tear them apart. The rest is written out.
 */
import type { FileId, Span } from '../source.js';
import { PLACEHOLDER } from '../syntax/scanner.js';
import type { Token } from './token.js';

/** The file of spans in such text, until they are translated. */
export const WRITTEN = -1 as FileId;

export interface Entry {
  readonly lo: number;
  readonly hi: number;
  readonly token: Token;
  /** Index of the token, or of the fragment that it is part of, in the list that was written. */
  readonly index: number;
}

export interface Written {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly entries: readonly Entry[];
  /** Placeholders by their text. */
  readonly fragments: ReadonlyMap<string, Token>;
}

/** `open`: expressions that are blocks are written out too. */
export function writeTokens(
  tokens: readonly Token[],
  crate: (token: Token) => string,
  open = false,
): Written {
  const parts: string[] = [];
  const entries: Entry[] = [];
  const fragments = new Map<string, Token>();
  let length = 0;
  const put = (token: Token, index: number, joint: boolean): void => {
    const { fragment } = token;
    if (fragment && (!isWhole(token) || (open && isBlock(token)))) {
      for (const inner of fragment.tokens) put(inner, index, inner.joint === true);
      return;
    }
    let { text } = token;
    if (fragment) {
      text = `${PLACEHOLDER}${fragments.size}`;
      fragments.set(text, token);
    } else if (text === '$crate') text = crate(token);
    if (length > 0 && !(joint && isBehind(token, entries[entries.length - 1].token))) {
      parts.push(' ');
      length++;
    }
    entries.push({ lo: length, hi: length + text.length, token, index });
    parts.push(text);
    length += text.length;
  };
  tokens.forEach((token, index) => put(token, index, token.joint === true));
  return { text: parts.join(''), tokens, entries, fragments };
}

/** Tokens `[lo, hi)` of the written text, such as those of a macro call in it; fragments stay whole. */
export function tokensBetween({ entries, tokens }: Written, lo: number, hi: number): Token[] {
  const found: Token[] = [];
  let last = -1;
  for (let at = entryAt(entries, lo); at < entries.length && entries[at].lo < hi; at++) {
    const { token, index } = entries[at];
    const whole = tokens[index];
    if (whole === token || !isInside(entries, at, lo, hi)) found.push(token);
    else if (index !== last) found.push(whole);
    last = index;
  }
  return found;
}

/** The place of the program that `[lo, hi)` of the text stands for. */
export function translate(written: Written, lo: number, hi: number): Span {
  const { entries } = written;
  if (!entries.length) return { file: 0, lo: 0, hi: 0 };
  const first = entries[Math.min(entryAt(entries, lo), entries.length - 1)];
  if (hi <= first.hi) {
    const { span } = first.token;
    if (lo <= first.lo && hi === first.hi) return span;
    const exact = span.hi - span.lo === first.hi - first.lo;
    if (hi <= lo) return { ...span, hi: span.lo };
    return exact ? { ...span, lo: span.lo + (lo - first.lo), hi: span.lo + (hi - first.lo) } : span;
  }
  let end = entryAt(entries, hi);
  if (end >= entries.length || entries[end].lo >= hi) end--;
  return combine(first.token, entries[end].token);
}

/** The token's name as it was written, for an identifier. */
export function translateName(written: Written, lo: number, hi: number): Span {
  const first = written.entries[entryAt(written.entries, lo)];
  return first && first.lo === lo && first.token.name ? first.token.name : translate(written, lo, hi);
}

/** Whether two tokens that nothing stands between in the text of one are neighbours there. */
function isBehind({ span }: Token, before: Token): boolean {
  return (
    before.span.hi === span.lo && before.span.file === span.file && before.span.expansion === span.expansion
  );
}

/** The first entry that ends behind a place. */
function entryAt(entries: readonly Entry[], place: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle].hi <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * From the start of one token to the end of another. Where they come from different calls, a place is looked for that both
 * have in one (rustc's `Span::prepare_to_combine`).
 */
function combine(from: Token, to: Token): Span {
  const starts = [from.span, ...(from.placed ?? [])];
  const ends = [to.span, ...(to.placed ?? [])];
  for (const start of starts)
    for (const end of ends)
      if (start.expansion === end.expansion && start.file === end.file)
        return { ...start, lo: Math.min(start.lo, end.lo), hi: Math.max(start.hi, end.hi) };
  return from.span.expansion ? from.span : to.span;
}

/** What precedence or the grammar could tear apart stands as a placeholder. */
export function isWhole(token: Token): boolean {
  const kind = token.fragment?.kind;
  return kind === 'expr' || kind === 'ty' || kind === 'pat' || kind === 'path';
}

function isBlock({ fragment }: Token): boolean {
  if (fragment?.kind !== 'expr') return false;
  const { tokens } = fragment;
  return (
    tokens.at(-1)?.text === '}' &&
    /^(?:\{|if|match|loop|while|for|unsafe|const|async|'.*)$/.test(tokens[0].text)
  );
}

/** Whether all of the fragment around an entry lies in `[lo, hi)`. */
function isInside(entries: readonly Entry[], at: number, lo: number, hi: number): boolean {
  const { index } = entries[at];
  let first = at;
  let last = at;
  while (entries[first - 1]?.index === index) first--;
  while (entries[last + 1]?.index === index) last++;
  return entries[first].lo >= lo && entries[last].hi <= hi;
}
