/** Blocks and their statements (`rustc_mir_build::builder::block`). */
import type * as thir from '../../check/thir.js';
import { isUnit, never } from '../../types/ty.js';
import type { Place } from '../mir.js';
import {
  assignUnit,
  at,
  goto,
  ignoresTail,
  newBlock,
  newSourceScope,
  temp,
  terminate,
  typeOf,
  type Builder,
} from './builder.js';
import { intoPlace } from './into.js';
import { lexicalId } from './lexical.js';
import { bindDeclared, declareBindings, intoPattern } from './match/bindings.js';
import { lowerLet } from './match/let.js';
import type { RegionScope } from './regions.js';
import { closeScope, inBreakable, inIfThen, inScope, openScope } from './scopes.js';
import { lowerStatement } from './statement.js';

type LetStmt = thir.Stmt & { readonly kind: 'let' };

export function lowerBlock(b: Builder, destination: Place, block: thir.Block): void {
  inScope(b, b.regions.nodes.get(block), () => {
    if (block.label === undefined) return lowerStatements(b, destination, block);
    inBreakable(b, block.label, undefined, destination, block.span, () => {
      lowerStatements(b, destination, block);
      return true;
    });
  });
}

function lowerStatements(b: Builder, destination: Place, block: thir.Block): void {
  const source = b.sourceScope;
  const opened: RegionScope[] = [];
  let last = b.regions.nodes.get(block)!;
  for (const stmt of block.stmts) {
    const own = b.regions.nodes.get(stmt)!;
    if (stmt.kind === 'expr') {
      b.frames.push({ kind: 'statement', ignored: true });
      inScope(b, own, () => lowerStatement(b, stmt.expr, own));
      b.frames.pop();
      continue;
    }
    b.frames.push({ kind: 'statement', ignored: stmt.pat.kind === 'wild' });
    const remainder = b.regions.remainders.get(stmt)!;
    if (stmt.else && stmt.init) lowerLetElse(b, destination, stmt, stmt.init, stmt.else, last, opened);
    else lowerLetStatement(b, stmt, opened);
    last = remainder;
    b.frames.pop();
  }
  const ty = typeOf(b, destination);
  if (block.expr) {
    b.frames.push({ kind: 'tail', ignored: isUnit(ty) || ignoresTail(b), span: block.expr.span });
    intoPlace(b, destination, block.expr);
    b.frames.pop();
  } else if (isUnit(ty)) {
    // The value of a block that diverges is not written.
    assignUnit(b, destination, block.span);
  }
  for (const scope of opened.reverse()) closeScope(b, scope);
  b.sourceScope = source;
}

/** What is declared by a `let` is in scope from there to the end of the block. */
function openRemainder(
  b: Builder,
  stmt: LetStmt,
  opened: RegionScope[],
): { readonly visible: number; readonly span: RegionScope['span'] } {
  const remainder = b.regions.remainders.get(stmt)!;
  openScope(b, remainder);
  opened.push(remainder);
  const span = { ...remainder.span, lo: Math.min(stmt.span.lo, remainder.span.hi) };
  return { visible: newSourceScope(b, span), span };
}

function lowerLetStatement(b: Builder, stmt: LetStmt, opened: RegionScope[]): void {
  const { visible } = openRemainder(b, stmt, opened);
  const { init, pat } = stmt;
  const own = b.regions.nodes.get(stmt);
  if (init) {
    inScope(b, own, () => {
      declareBindings(b, pat, { typed: stmt.userTy });
      intoPattern(b, pat, init);
    });
  } else {
    inScope(b, own, () => declareBindings(b, pat, { typed: stmt.userTy }));
    bindDeclared(b, pat);
  }
  b.sourceScope = visible;
}

function lowerLetElse(
  b: Builder,
  destination: Place,
  stmt: LetStmt,
  init: thir.Expr,
  otherwise: thir.Block,
  last: RegionScope,
  opened: RegionScope[],
): void {
  const start = b.here;
  // In the text it is a part of the `let`, although nothing that the `let` declares is there.
  lexicalId(b, b.regions.nodes.get(otherwise)!, lexicalId(b, b.regions.remainders.get(stmt)!));
  const failure = newBlock(b);
  b.here = failure;
  lowerBlock(b, temp(b, never, otherwise.span), otherwise);
  terminate(b, b.here, { ...at(b, otherwise.span), kind: 'unreachable' });
  b.here = start;
  const { visible } = openRemainder(b, stmt, opened);
  let failed = -1;
  inScope(b, b.regions.nodes.get(stmt), () => {
    declareBindings(b, stmt.pat, { typed: stmt.userTy, matched: destination, matchedSpan: init.span });
    const blocks = inIfThen(b, last, () => lowerLet(b, stmt.pat, init, undefined));
    failed = blocks.else;
    b.here = blocks.then;
  });
  goto(b, failed, at(b, stmt.span), failure);
  b.sourceScope = visible;
}
