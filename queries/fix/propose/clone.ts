/** A copy instead of a borrow or a move. */
import type { Local } from '../../../lang/mir/mir.js';
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, lineOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace, type TextEdit } from '../edit.js';
import type { Range } from '../place.js';
import { isChangedThrough, isCopiedFrom, valueOf, type Value } from '../possible.js';

const cost = 'copies the value';

export function* clone(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (conflict) {
    const { loan, access } = conflict;
    if (access.kind.kind === 'move') yield* cloned(subject, access.span);
    // What is done to a copy is not done to the original: only what is read may be copied.
    if (loan.kind.kind !== 'mut') yield* borrowedCopy(subject, loan.span);
    yield* resultCopy(subject, loan.span);
    yield* scrutineeCopy(subject, loan.span);
  }
  const { code } = subject.diagnostic;
  if (code === 'E0507' || code === 'E0508' || code === 'E0509') yield* cloned(subject, subject.primary);
}

/** `&x` → `x`, and `x.f()` → `*x.f()`: a value that is copied by itself needs no reference. */
export function* copied(subject: Subject): Iterable<Proposal> {
  const { conflict } = subject;
  if (!conflict || conflict.loan.kind.kind === 'mut') return;
  const at = aroundIn(subject, conflict.loan.span)?.statements.at(-1);
  const stmt = at?.block.stmts[at.index];
  if (!at || stmt?.kind !== 'let' || stmt.pat.kind !== 'ident' || !stmt.init || stmt.ty) return;
  const { init } = stmt;
  const edits: TextEdit[] =
    init.kind === 'ref' && !init.mutable
      ? [replace({ lo: init.span.lo, hi: init.expr.span.lo }, '')]
      : init.kind === 'call' || init.kind === 'method-call'
        ? [insert(init.span.lo, '*')]
        : [];
  if (!edits.length) return;
  // Where the reference was followed, the copy is used as it is.
  const rest = subject.text.slice(stmt.span.hi, at.block.span.hi);
  const followed = [...rest.matchAll(new RegExp(`(?<![\\w)\\]]\\s*)\\*${stmt.pat.ident.name}\\b`, 'g'))].map(
    (it) => replace({ lo: stmt.span.hi + it.index, hi: stmt.span.hi + it.index + 1 }, ''),
  );
  const value = valueAt(subject, stmt.pat.span, stmt.pat.ident.name);
  yield {
    isPossible: () => init.kind === 'ref' || !value || isCopiedFrom(value),
    title: `copy the value on line ${lineOf(subject, init.span.lo)} instead of borrowing it`,
    cost: 'nothing: values of this type are copied',
    edits: [...edits, ...followed],
  };
}

/** `x` → `x.clone()`. */
export function* cloned(subject: Subject, range: Range): Iterable<Proposal> {
  const expr = exprAt(subject, range);
  if (!expr) return;
  yield {
    title: `clone \`${textOf(subject, range)}\` on line ${lineOf(subject, range.lo)}`,
    cost,
    edits: cloneEdits(expr),
  };
}

/** `&x` → `&x.clone()`, and `x.f()` → `x.clone().f()` where it borrows `x` by itself. */
function* borrowedCopy(subject: Subject, range: Range): Iterable<Proposal> {
  const expr = exprAt(subject, range);
  if (!expr) return;
  const place = expr.kind === 'ref' ? expr.expr : expr;
  if (expr.kind === 'closure' || expr.kind === 'call' || expr.kind === 'method-call') return;
  yield {
    title: `borrow a copy of \`${textOf(subject, place.span)}\` on line ${lineOf(subject, range.lo)}`,
    cost,
    edits: cloneEdits(place),
  };
}

/** `let r = x.f();` → `let r = &x.f().clone();`, where `r` is a reference. */
function* resultCopy(subject: Subject, range: Range): Iterable<Proposal> {
  const at = aroundIn(subject, range)?.statements.at(-1);
  const stmt = at?.block.stmts[at.index];
  if (stmt?.kind !== 'let' || !stmt.init) return;
  const { init } = stmt;
  if (init.kind !== 'call' && init.kind !== 'method-call') return;
  const { cx } = subject;
  const { pat } = stmt;
  const local = localAt(subject, pat.span);
  const isMut = pat.kind === 'ident' && pat.mutable;
  for (const ref of ['&', ''])
    yield {
      // What is changed through it is lent as it is.
      isPossible: () =>
        !cx ||
        local === undefined ||
        !(ref || (!isMut && cx.body.locals[local].ty.kind === 'ref')) ||
        !isChangedThrough(cx, local),
      title: `copy what line ${lineOf(subject, init.span.lo)} gives`,
      cost,
      edits: [insert(init.span.lo, ref), insert(init.span.hi, '.clone()')],
    };
}

function localAt({ cx }: Subject, { lo, hi }: Range): Local | undefined {
  const at = cx?.body.locals.findIndex(({ span }) => span.lo === lo && span.hi === hi) ?? -1;
  return at < 0 ? undefined : (at as Local);
}

/** What the variable that is declared there holds. */
function valueAt(subject: Subject, range: Range, name: string): Value | undefined {
  const local = localAt(subject, range);
  return local === undefined ? undefined : valueOf(subject, { local, projection: [] }, name);
}

/** `match x` → `match x.clone()`. */
function* scrutineeCopy(subject: Subject, range: Range): Iterable<Proposal> {
  const match = aroundIn(subject, range)?.exprs.findLast((it) => it.kind === 'match');
  if (match?.kind !== 'match') return;
  yield {
    title: `match on a copy of \`${textOf(subject, match.scrutinee.span)}\``,
    cost,
    edits: cloneEdits(match.scrutinee),
  };
}

export function cloneEdits(expr: Expr): TextEdit[] {
  const bare = expr.kind === 'unary' || expr.kind === 'ref' || expr.kind === 'binary' || expr.kind === 'cast';
  return bare
    ? [insert(expr.span.lo, '('), insert(expr.span.hi, ').clone()')]
    : [insert(expr.span.hi, '.clone()')];
}

/** The outermost expression with exactly this span. */
export function exprAt(subject: Subject, { lo, hi }: Range): Expr | undefined {
  return aroundIn(subject, { lo, hi })?.exprs.find((it) => it.span.lo === lo && it.span.hi === hi);
}
