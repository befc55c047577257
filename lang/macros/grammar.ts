/** Written tokens and the grammar: matching pieces of them, and building the syntax that they are. */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { AssocItem, Expr, Item, Path, Pattern, Stmt, Type } from '../syntax/ast.js';
import type { Context } from '../syntax/build/context.js';
import { expr, statements } from '../syntax/build/expressions.js';
import { assocItem, foreignItem } from '../syntax/build/items.js';
import { pattern } from '../syntax/build/patterns.js';
import { type, typePath } from '../syntax/build/types.js';
import type { Cst } from '../syntax/cst.js';
import { matchFailure } from '../syntax/failure.js';
import { rustGrammar, rustMatcher } from '../syntax/grammar.js';
import { parseItem, parsePiece } from '../syntax/parse.js';
import { nextPiece } from '../syntax/scanner.js';
import { Failure } from './failure.js';
import { translate, WRITTEN, type Written } from './text.js';

/** How much of the text a rule matches: with `prefix` the rule's first part; -1 where it does not match and may fail. */
export function matchWritten(written: Written, rule: string, prefix: boolean): number {
  const { text } = written;
  try {
    const root = rustMatcher().match(rule, text, 0);
    if (root) return prefix ? root.kid(0).hi : text.length;
    if (!prefix) return -1;
    const match = rustGrammar().match(text, rule);
    throw new Failure(translated(written, matchFailure(match, text, WRITTEN, 0, text.length)));
  } catch (thrown) {
    if (thrown instanceof RangeError) return -1;
    throw thrown;
  }
}

/** What a call can stand for. */
export interface Shapes {
  expr: Expr;
  stmts: Stmt[];
  pat: Pattern;
  ty: Type;
  path: Path;
  items: Item[];
  assoc: AssocItem[];
  foreign: Item[];
}

/** Builds; spans are still those of the text. Throws what is wrong with it. */
export function build<K extends keyof Shapes>(c: Context, written: Written, shape: K): Shapes[K] {
  const diagnostics: Diagnostic[] = [];
  const whole = <T>(rule: string, make: (c: Context, n: Cst) => T): T => {
    const made = parsePiece(c, rule, 0, written.text.length, make, diagnostics);
    if (made === undefined) throw new Failure(translated(written, diagnostics[0]));
    return made;
  };
  const pieces = <T>(parse: (lo: number, hi: number) => T | undefined): T[] => {
    const built: T[] = [];
    for (let piece = nextPiece(c.text, 0); piece; piece = nextPiece(c.text, piece.next)) {
      const { trouble } = piece;
      if (trouble) {
        const span = { file: WRITTEN, lo: trouble.lo, hi: trouble.hi };
        throw new Failure(translated(written, error('syntax', span, trouble.message, trouble.label)));
      }
      const made = parse(piece.lo, piece.hi);
      if (made === undefined) throw new Failure(translated(written, diagnostics[0]));
      built.push(made);
    }
    return built;
  };
  const builders: { readonly [S in keyof Shapes]: () => Shapes[S] } = {
    expr: () => whole('Expr', expr),
    stmts: () => whole('Stmts', (context, n) => statements(context, n.list(0))),
    pat: () => whole('Pattern', pattern),
    ty: () => whole('Type', type),
    path: () => whole('TypePath', typePath),
    items: () => pieces((lo, hi) => parseItem(c, lo, hi, diagnostics)),
    assoc: () => pieces((lo, hi) => parsePiece(c, 'AssocItem', lo, hi, assocItem, diagnostics)),
    foreign: () => pieces((lo, hi) => parsePiece(c, 'AssocItem', lo, hi, foreignItem, diagnostics)),
  };
  const made = builders[shape]();
  c.told = diagnostics.map((diagnostic) => translated(written, diagnostic));
  return made;
}

function translated(written: Written, diagnostic: Diagnostic): Diagnostic {
  const real = (span: Span): Span => (span.file === WRITTEN ? translate(written, span.lo, span.hi) : span);
  return { ...diagnostic, labels: diagnostic.labels.map((label) => ({ ...label, span: real(label.span) })) };
}
