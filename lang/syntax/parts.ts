/**
 * Items too long to be matched at once: a module's or an impl's members, and a function's statements, are matched by
 * themselves, so that memory stays that of a part.
 */
import type { AssocItem, Block, Item, Stmt } from './ast.js';
import { nodeId, type Context } from './build/context.js';
import { blockOf, statements } from './build/expressions.js';
import { assocItem, foreignItem, item } from './build/items.js';
import type { Cst } from './cst.js';
import { bodyStart, cutStatements, nextPiece } from './scanner.js';

/** Items up to this many characters are matched as a whole. */
export const LONGEST_WHOLE = 32 * 1024;

/** Statements are put together until they are this long. */
const PART = 8 * 1024;

/** Matches `[lo, hi)`, with `shell` put behind it, by a rule and builds; undefined if that failed and was reported. */
type ParsePiece = <T>(
  rule: string,
  lo: number,
  hi: number,
  build: (c: Context, n: Cst) => T,
  shell?: string,
) => T | undefined;

/** A long item: its head with an empty body, then what is in the body. */
export function parseInParts(c: Context, lo: number, hi: number, parse: ParsePiece): Item | undefined {
  const open = bodyStart(c.text, lo, hi);
  const shell = open < 0 ? undefined : parse('Item', lo, open, item, '{}');
  if (open < 0) return parse('Item', lo, hi, item);
  if (shell === undefined) return undefined;
  const span = { ...shell.span, hi };
  switch (shell.kind) {
    case 'fn': {
      const body = bodyInParts(c, open, hi, parse);
      return body && { ...shell, span, body };
    }
    case 'mod':
      return {
        ...shell,
        span,
        items: members(c, open, hi, (from, to) =>
          to - from > LONGEST_WHOLE ? parseInParts(c, from, to, parse) : parse('Item', from, to, item),
        ),
      };
    case 'impl':
    case 'trait':
      return {
        ...shell,
        span,
        items: members(c, open, hi, (from, to): AssocItem | undefined => assocInParts(c, from, to, parse)),
      };
    case 'extern-block':
      return {
        ...shell,
        span,
        items: members(c, open, hi, (from, to) => parse('AssocItem', from, to, foreignItem)),
      };
    default:
      return parse('Item', lo, hi, item);
  }
}

function members<T>(
  c: Context,
  open: number,
  hi: number,
  parse: (lo: number, hi: number) => T | undefined,
): T[] {
  const text = c.text.slice(0, hi - 1);
  const found: T[] = [];
  for (let piece = nextPiece(text, open + 1); piece !== undefined; piece = nextPiece(text, piece.next)) {
    if (text.startsWith('#!', piece.lo)) continue;
    const built = parse(piece.lo, piece.hi);
    if (built !== undefined) found.push(built);
  }
  return found;
}

function assocInParts(c: Context, lo: number, hi: number, parse: ParsePiece): AssocItem | undefined {
  const open = hi - lo > LONGEST_WHOLE ? bodyStart(c.text, lo, hi) : -1;
  if (open < 0) return parse('AssocItem', lo, hi, assocItem);
  const shell = parse('AssocItem', lo, open, assocItem, '{}');
  if (shell?.kind !== 'fn') return shell && parse('AssocItem', lo, hi, assocItem);
  const body = bodyInParts(c, open, hi, parse);
  return body && { ...shell, span: { ...shell.span, hi }, body };
}

function bodyInParts(c: Context, open: number, hi: number, parse: ParsePiece): Block | undefined {
  const id = nodeId(c);
  const stmts: Stmt[] = [];
  for (const [from, to] of cutStatements(c.text, open + 1, hi - 1, PART)) {
    const built = parse('Stmts', from, to, (context, n) => statements(context, n.list(0)));
    if (built === undefined) return undefined;
    stmts.push(...built);
  }
  return blockOf(id, stmts, { file: c.file, lo: open, hi });
}
