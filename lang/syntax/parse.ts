/** From the text of a file to its abstract syntax: the one way into this room. */
import { error, unsupported, type Diagnostic } from '../diagnostic.js';
import type { SourceFile, Span } from '../source.js';
import type { Attribute, Crate, Expr, Item, Pattern, Type } from './ast.js';
import { attribute, expanded, newContext, type Context, type Edition } from './build/context.js';
import { expr } from './build/expressions.js';
import { assocItem, item } from './build/items.js';
import { pattern } from './build/patterns.js';
import { type } from './build/types.js';
import type { Cst } from './cst.js';
import { matchFailure } from './failure.js';
import { rustGrammar, rustMatcher } from './grammar.js';
import { LONGEST_WHOLE, parseInParts } from './parts.js';
import type { FnItem } from './walk.js';
import { nextPiece, PLACEHOLDER, textStart } from './scanner.js';

export type { Edition } from './build/context.js';

export interface ParseOptions {
  readonly edition: Edition;
  /** The first `NodeId` to give out, for side tables over several files; 0 if absent. */
  readonly firstNode?: number;
}

export interface Parsed {
  readonly crate: Crate;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first item that is beyond the most that is parsed of a file, if there is one: then none is, there is no verdict. */
function tooMuchFrom(text: string, start: number): number | undefined {
  if (text.length <= MOST_TEXT) return undefined;
  let length = 0;
  for (let piece = nextPiece(text, start); piece !== undefined; piece = nextPiece(text, piece.next)) {
    length += piece.hi - piece.lo;
    if (length > MOST_TEXT) return piece.lo;
  }
  return undefined;
}

/** Parses a file item by item; an item with a syntax error is left out and has one diagnostic instead. */
export function parseCrate(source: SourceFile, options: ParseOptions): Parsed {
  const { text, id: file } = source;
  const c = newContext(file, text, options.edition, options.firstNode ?? 0);
  const attrs: Attribute[] = [];
  const items: Item[] = [];
  const diagnostics: Diagnostic[] = [];
  const start = textStart(text);
  const reserved = text.indexOf(PLACEHOLDER);
  if (reserved >= 0)
    diagnostics.push(unsupported({ file, lo: reserved, hi: reserved + 1 }, 'the character U+E000'));
  const tooMuch = tooMuchFrom(text, start);
  if (tooMuch !== undefined)
    diagnostics.push(
      unsupported(
        { file, lo: tooMuch, hi: tooMuch + 1 },
        `a file with more than ${MOST_TEXT >> 20} MB of items`,
      ),
    );
  const first = tooMuch === undefined ? nextPiece(text, start) : undefined;
  for (let piece = first; piece !== undefined; piece = nextPiece(text, piece.next)) {
    const { lo, hi, trouble } = piece;
    if (diagnostics.length >= MOST_ERRORS) break;
    if (trouble)
      diagnostics.push(
        error('syntax', { file, lo: trouble.lo, hi: trouble.hi }, trouble.message, trouble.label),
      );
    else if (text.startsWith('#!', lo)) {
      const built = parsePiece(c, 'InnerAttr', lo, hi, attribute, diagnostics);
      if (built) attrs.push(...expanded(built));
    } else {
      const built = parseItem(c, lo, hi, diagnostics);
      if (built) items.push(built);
    }
  }
  if (!source.library) diagnostics.push(...items.flatMap(withoutBody));
  return { crate: { attrs, items, nodes: c.nextNode, span: { file, lo: 0, hi: text.length } }, diagnostics };
}

/** More text than this is refused: a minute of checking and more, and nothing that a person wrote. */
const MOST_TEXT = 4 << 20;

/** After so many errors in one file the rest of it is not looked at. */
const MOST_ERRORS = 50;

/** For what doesn't match, Ohm remembers every rule at every place: about 2 KB for each character of what is matched at once. */
const LARGEST = 256 * 1024;

/** One item; long ones in parts. */
export function parseItem(c: Context, lo: number, hi: number, diagnostics: Diagnostic[]): Item | undefined {
  if (hi - lo <= LONGEST_WHOLE) return parsePiece(c, 'Item', lo, hi, item, diagnostics);
  return parseInParts(c, lo, hi, (rule, from, to, build, shell) =>
    parsePiece(c, rule, from, to, build, diagnostics, shell),
  );
}

/** Only the library may leave out the bodies of functions outside of traits and extern blocks. */
function withoutBody(parsed: Item): Diagnostic[] {
  const missing = (what: string, of: { readonly span: Span }) =>
    error('syntax', of.span, `${what} without body`, 'provide a definition for the function: `{ <body> }`');
  switch (parsed.kind) {
    case 'fn':
      return parsed.body ? [] : [missing('free function', parsed)];
    case 'mod':
      return (parsed.items ?? []).flatMap(withoutBody);
    case 'impl':
      return parsed.items.flatMap((each) =>
        each.kind === 'fn' && !each.body ? [missing('associated function in `impl`', each)] : [],
      );
    default:
      return [];
  }
}

/** What `parseFragment` can parse, by the builder's result. */
interface Fragments {
  Expr: Expr;
  Pattern: Pattern;
  Type: Type;
  Item: Item;
}

const FRAGMENTS: { [K in keyof Fragments]: (c: Context, n: Cst) => Fragments[K] } = {
  Expr: expr,
  Pattern: pattern,
  Type: type,
  Item: item,
};

/** Parses a part `[lo, hi)` of a file, such as some of a macro's tokens, as one expression, pattern, type or item. */
export function parseFragment<K extends keyof Fragments>(
  source: SourceFile,
  kind: K,
  lo: number,
  hi: number,
  options: ParseOptions,
): { readonly node?: Fragments[K]; readonly nodes: number; readonly diagnostics: readonly Diagnostic[] } {
  const c = newContext(source.id, source.text, options.edition, options.firstNode ?? 0);
  const diagnostics: Diagnostic[] = [];
  const node = parsePiece(c, kind, lo, hi, FRAGMENTS[kind], diagnostics);
  return { ...(node && { node }), nodes: c.nextNode, diagnostics };
}

/** The function that `[lo, hi)` of a file is, with what is wrong with it all the same; undefined, without a word of what is wrong, where it is none. */
export function parseFunction(
  source: SourceFile,
  kind: 'Item' | 'AssocItem',
  lo: number,
  hi: number,
  options: ParseOptions,
): { readonly fn: FnItem; readonly told: readonly Diagnostic[] } | undefined {
  const c = newContext(source.id, source.text, options.edition, options.firstNode ?? 0);
  try {
    const root = rustMatcher().match(kind, c.text.slice(lo, hi), lo);
    const built = root && (kind === 'Item' ? item : assocItem)(c, root);
    return built?.kind === 'fn' && !firstTrouble(c) ? { fn: built, told: c.told } : undefined;
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return undefined;
  }
}

/** Matches `[lo, hi)` by a rule and builds what it stands for; undefined, with one more diagnostic, if that fails. */
export function parsePiece<T>(
  c: Context,
  rule: string,
  lo: number,
  hi: number,
  build: (c: Context, n: Cst) => T,
  diagnostics: Diagnostic[],
  /** Stands in for what follows `hi`. */
  shell = '',
): T | undefined {
  if (hi - lo > LARGEST) {
    diagnostics.push(
      unsupported(
        { file: c.file, lo, hi: lo + 1 },
        `a single piece of more than ${LARGEST >> 10} KB of text`,
      ),
    );
    return undefined;
  }
  try {
    const text = c.text.slice(lo, hi) + shell;
    const root = rustMatcher().match(rule, text, lo);
    if (root === undefined) {
      const match = rustGrammar().match(text, rule);
      if (match.succeeded()) throw new Error(`only Ohm itself matches ${rule} at ${lo}`);
      diagnostics.push(matchFailure(match, c.text, c.file, lo, hi));
      return undefined;
    }
    c.diagnostics = [];
    c.told = [];
    c.stray.clear();
    c.depth = 0;
    c.tooDeepAt = -1;
    const built = build(c, root);
    const wrong = firstTrouble(c);
    if (wrong === undefined) {
      if (c.told.length > 0) diagnostics.push(...c.told);
      return built;
    }
    diagnostics.push(wrong);
  } catch (thrown) {
    // Nesting without delimiters (`&&&…`, `A<A<A<…`) can exhaust the stack; that is the program's fault, not ours.
    if (!(thrown instanceof RangeError)) throw thrown;
    diagnostics.push(tooDeep(c, lo));
  }
  return undefined;
}

/** The first thing that the builders found wrong, if any. */
function firstTrouble(c: Context): Diagnostic | undefined {
  if (c.tooDeepAt >= 0) return tooDeep(c, c.tooDeepAt);
  const [stray] = c.stray;
  return stray && c.diagnostics.length === 0 ? strayError(stray) : c.diagnostics[0];
}

function strayError(e: Expr): Diagnostic {
  if (e.kind === 'let')
    return error(
      'syntax',
      e.span,
      'expected expression, found `let` statement',
      'only supported directly in conditions of `if` and `while` expressions',
    );
  if (e.kind === 'struct')
    return error('syntax', e.span, 'base expression required after `..`', 'add a base expression here');
  return error(
    'syntax',
    e.span,
    'in expressions, `_` can only be used on the left-hand side of an assignment',
    '`_` not allowed here',
  );
}

function tooDeep(c: Context, at: number): Diagnostic {
  return error(
    'syntax',
    { file: c.file, lo: at, hi: at + 1 },
    'nesting too deep',
    'this is nested too deeply to be parsed',
  );
}
