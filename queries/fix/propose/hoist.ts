/** A part of a statement gets a `let` of its own before it: an argument that conflicts, or a temporary that dies too soon. */
import type { Place } from '../../../lang/mir/mir.js';
import type { Expr } from '../../../lang/syntax/ast.js';
import { aroundIn, freshName, lineOf, rangeOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';
import { contains, indentAt, type Around, type Range } from '../place.js';
import { isCopied, valueOf } from '../possible.js';

export function* hoist(subject: Subject): Iterable<Proposal> {
  const { conflict, diagnostic, primary } = subject;
  if (conflict) {
    const { loan, access } = conflict;
    const at = aroundIn(subject, access.span);
    // The largest part of the statement that does not contain the borrow.
    const part = at?.exprs.find(
      (it) => inStatement(at, it) && !overlaps(it.span, loan.span) && !isConditional(at, it),
    );
    if (at && part) {
      const isPossible = (): boolean => !isAssigned(at, part) && !isTakenAway(subject, part, access.place);
      for (const it of hoisted(subject, at, part, 'it is computed before the rest of the statement'))
        yield { ...it, isPossible };
    }
    yield* head(subject);
  }
  if (diagnostic.code === 'E0716') {
    const at = aroundIn(subject, primary);
    const part = at?.exprs.find((it) => it.span.lo === primary.lo && it.span.hi === primary.hi);
    if (at && part) yield* hoisted(subject, at, part, 'the value lives to the end of the block');
  }
}

/** Whether it is what is assigned to: a variable of its own would get the value. */
function isAssigned({ exprs }: Around, part: Expr): boolean {
  return exprs.some((it) => (it.kind === 'assign' || it.kind === 'assign-op') && it.left === part);
}

/** Whether a variable of its own would take the value away from the place that is lent. */
function isTakenAway(subject: Subject, part: Expr, place: Place): boolean {
  const value = valueOf(subject, place, textOf(subject, part.span));
  return value !== undefined && !isCopied(value);
}

/** What `if let`, `match` and `while let` look at, with its temporaries, ends before the arms begin. */
function* head(subject: Subject): Iterable<Proposal> {
  const { loan } = subject.conflict!;
  const at = aroundIn(subject, loan.span);
  if (!at) return;
  for (const expr of at.exprs.toReversed()) {
    const scrutinee =
      expr.kind === 'match'
        ? expr.scrutinee
        : expr.kind === 'if' && expr.condition.kind === 'let'
          ? expr.condition.expr
          : undefined;
    if (scrutinee && contains(scrutinee.span, loan.span))
      yield* hoisted(subject, at, scrutinee, 'its temporaries are dropped before the arms run');
  }
}

function* hoisted(subject: Subject, at: Around, part: Expr, cost: string): Iterable<Proposal> {
  const statement = at.statements.findLast(({ block, index }) =>
    contains(rangeOf(subject, { block, index }), part.span),
  );
  if (!statement) return;
  const range = rangeOf(subject, statement);
  if (part.span.lo === range.lo && part.span.hi >= range.hi - 1) return;
  const name = freshName(subject, wishFor(part));
  const mutable = part.kind === 'call' || part.kind === 'method-call' ? ['', 'mut '] : [''];
  for (const mut of mutable)
    yield {
      title: `give \`${oneLine(textOf(subject, part.span))}\` on line ${lineOf(subject, part.span.lo)} a \`let\` of its own`,
      cost,
      ...(mut && { adds: 'mut' }),
      edits: [
        insert(
          range.lo,
          `let ${mut}${name} = ${textOf(subject, part.span)};\n${indentAt(subject.text, range.lo)}`,
        ),
        replace(part.span, name),
      ],
    };
}

/** Whether the expression is a proper part of the innermost statement. */
function inStatement({ statements }: Around, expr: Expr): boolean {
  const last = statements.at(-1);
  if (!last) return false;
  const stmt = last.block.stmts[last.index];
  const whole = stmt
    ? stmt.kind === 'expr'
      ? stmt.expr
      : stmt.kind === 'let'
        ? stmt.init
        : undefined
    : last.block.expr;
  return whole !== expr;
}

/** Whether the statement gets to the expression on some ways only, or more than once. */
function isConditional({ exprs, statements }: Around, part: Expr): boolean {
  const statement = statements.findLast(({ block: { stmts, expr }, index }) =>
    contains((stmts[index] ?? expr!).span, part.span),
  );
  return exprs.some((it) => {
    if (it === part || !contains(it.span, part.span)) return false;
    // What stands around the statement is as conditional as the statement.
    if (statement && contains(it.span, statement.block.span)) return false;
    switch (it.kind) {
      case 'if':
        return !contains(it.condition.span, part.span);
      case 'match':
        return !contains(it.scrutinee.span, part.span);
      case 'for':
        return !contains(it.iter.span, part.span);
      case 'binary':
        return (it.op === '&&' || it.op === '||') && contains(it.right.span, part.span);
      case 'while':
      case 'loop':
      case 'closure':
      case 'async':
        return true;
      default:
        return false;
    }
  });
}

function overlaps(a: Range, b: Range): boolean {
  return a.lo < b.hi && b.lo < a.hi;
}

function wishFor(expr: Expr): string {
  if (expr.kind === 'method-call') return expr.method.name;
  if (expr.kind === 'binary') return wishFor(expr.left);
  if (expr.kind === 'field' && /^[a-z_]/.test(expr.field.name)) return expr.field.name;
  return 'value';
}

function oneLine(text: string): string {
  return text.includes('\n') ? `${text.split('\n')[0].trimEnd()} …` : text;
}
