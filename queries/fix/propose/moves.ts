/** A value that was moved and is needed again: reborrow it, clone it, borrow it in the closure, take it out of its place. */
import type { MoveOut } from '../../../facts/emitted.js';
import type { Expr } from '../../../lang/syntax/ast.js';
import { printTy } from '../../../lang/types/print.js';
import { placeTy } from '../../diagnose/context.js';
import { moveSites } from '../../diagnose/moved.js';
import { aroundIn, lineOf, rangeOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';
import { wholeLines, type Range } from '../place.js';
import { hasMethod, isDereferenced, mayBeReference, valueOf, type Value } from '../possible.js';
import { cloned, exprAt } from './clone.js';

export function* moves(subject: Subject): Iterable<Proposal> {
  const { cx, cause, diagnostic, primary } = subject;
  if (cx && cause?.kind === 'use') {
    const access = cx.emission.accesses.get(cause.access)!;
    for (const { move } of moveSites(cx, access.location, cause.path).sites) yield* site(subject, move);
  }
  if (diagnostic.code === 'E0507') yield* taken(subject, primary);
}

function* site(subject: Subject, move: MoveOut): Iterable<Proposal> {
  const range = move.span;
  const expr = exprAt(subject, range);
  const inClosure = aroundIn(subject, range)?.exprs.findLast((it) => it.kind === 'closure');
  if (inClosure?.kind === 'closure') yield* closure(subject, inClosure);
  if (!expr || expr.kind === 'closure') return;
  const what = textOf(subject, range);
  const line = lineOf(subject, range.lo);
  const moved = movedValue(subject, move, what);
  yield {
    isPossible: () => !moved || isDereferenced(moved),
    title: `lend it on (reborrow it), with \`&mut *${what}\`, on line ${line}`,
    cost: 'nothing: the reference is lent on, not given away',
    edits: [replace(range, `&mut *${what}`)],
  };
  for (const borrow of ['&', '&mut '])
    yield {
      isPossible: () => !subject.cx || mayBeReference(subject.cx, range),
      title: `borrow \`${what}\` on line ${line} instead of moving it`,
      cost: 'nothing',
      edits: [insert(range.lo, borrow)],
    };
  for (const method of ['as_deref_mut', 'as_mut', 'as_deref', 'as_ref'])
    for (const edits of [[], mutEdits(subject, what)])
      yield {
        title: `lend what is in it, with \`${what}.${method}()\`, on line ${line}`,
        cost: 'nothing: the reference in it is lent on, not given away',
        group: 'lend',
        isPossible: () => !moved || hasMethod(moved, method),
        ...(edits.length && { adds: 'mut' }),
        edits: [...edits, insert(range.hi, `.${method}()`)],
      };
  // A copy of what a `&mut` refers to is another value: what is done to it is not done to the original.
  const isPossible = (): boolean => !moved || hasMethod(moved, 'clone');
  if (!isMutableReference(subject)) for (const it of cloned(subject, range)) yield { ...it, isPossible };
}

/** What is moved, where that is what the source names. */
function movedValue({ cx, fn }: Subject, { path }: MoveOut, what: string): Value | undefined {
  const place = cx?.emission.paths.get(path)?.place;
  return place && valueOf({ cx, fn }, place, what);
}

function isMutableReference({ cx, cause }: Subject): boolean {
  if (!cx || cause?.kind !== 'use') return false;
  const ty = placeTy(cx, cx.emission.paths.get(cause.path)!.place);
  return ty.kind === 'ref' && ty.mutable;
}

/** The variable of that name, declared without `mut`, gets it. */
function mutEdits({ fn }: Subject, name: string): ReturnType<typeof insert>[] {
  const param = fn?.sig.params.find(
    ({ pat }) => pat.kind === 'ident' && pat.ident.name === name && !pat.mutable,
  );
  return param ? [insert(param.pat.span.lo, 'mut ')] : [];
}

/** A closure that takes what it need only borrow, or that may take a copy. */
function* closure(subject: Subject, expr: Expr & { kind: 'closure' }): Iterable<Proposal> {
  const { text, primary } = subject;
  const keyword = /^move\s+/.exec(text.slice(expr.headSpan.lo)) ?? undefined;
  if (keyword)
    yield {
      title: `drop \`move\` on line ${lineOf(subject, expr.span.lo)}`,
      cost: 'the closure borrows what it uses, and must not outlive it',
      edits: [replace({ lo: expr.headSpan.lo, hi: expr.headSpan.lo + keyword[0].length }, '')],
    };
  const name = /^\w+/.exec(text.slice(primary.lo))?.[0] ?? /\w+/.exec(textOf(subject, primary))?.[0];
  if (name)
    yield {
      title: `give the closure a copy of \`${name}\``,
      cost: 'copies the value',
      edits: [insert(expr.span.lo, `{ let ${name} = ${name}.clone(); `), insert(expr.span.hi, ' }')],
    };
}

/** What is moved out from behind a `&mut` leaves an empty value behind. */
function* taken(subject: Subject, range: Range): Iterable<Proposal> {
  const expr = exprAt(subject, range);
  const what = textOf(subject, range);
  if (expr) {
    yield* replaced(subject, range);
    yield* inOption(subject, range);
    yield {
      title: `borrow \`${what}\` instead of moving it`,
      cost: 'nothing',
      edits: [insert(range.lo, '&')],
    };
    yield {
      title: `take \`${what}\` with \`std::mem::take\`, which leaves a default value behind`,
      group: 'take',
      cost: 'leaves an empty value in its place',
      edits: [replace(range, `std::mem::take(&mut ${what})`)],
    };
  }
  yield* takenInMatch(subject, range);
}

/** `let old = x; x = new;` → `let old = std::mem::replace(&mut x, new);`. */
function* replaced(subject: Subject, range: Range): Iterable<Proposal> {
  const at = aroundIn(subject, range)?.statements.at(-1);
  const next = at?.block.stmts[at.index + 1];
  const what = textOf(subject, range);
  if (!at || next?.kind !== 'expr' || next.expr.kind !== 'assign') return;
  const { left, right } = next.expr;
  if (textOf(subject, left.span) !== what) return;
  yield {
    title: `put the new value in its place at once, with \`std::mem::replace\`, on line ${lineOf(subject, range.lo)}`,
    cost: 'nothing',
    edits: [
      replace(range, `std::mem::replace(&mut ${what}, ${textOf(subject, right.span)})`),
      replace(wholeLines(subject.text, rangeOf(subject, { block: at.block, index: at.index + 1 })), ''),
    ],
  };
}

/** `x.f.unwrap()` → `x.f.as_ref().unwrap()` or `x.f.take().unwrap()`, and `x.f` → `x.f.take()`. */
function* inOption({ cx, cause, ...subject }: Subject, range: Range): Iterable<Proposal> {
  if (!cx || cause?.kind !== 'illegal-move') return;
  const { place } = cx.emission.accesses.get(cause.access)!;
  const ty = placeTy(cx, place);
  if (ty.kind !== 'adt' || !/^(?:Option|Result)$/.test(cx.program.def(ty.def).name)) return;
  const what = subject.text.slice(range.lo, range.hi);
  if (/^\s*\./.test(subject.text.slice(range.hi)))
    for (const method of ['as_ref', 'as_mut', 'as_deref'])
      yield {
        title: `look into \`${what}\` without moving it, with \`${method}()\``,
        cost: 'nothing: what is in it is lent',
        group: 'look',
        edits: [insert(range.hi, `.${method}()`)],
      };
  yield {
    title: `take \`${what}\` with \`take()\`, which leaves \`None\` behind`,
    group: 'take',
    cost: 'leaves it empty',
    edits: [insert(range.hi, '.take()')],
  };
}

/** `match *s { P(name) => … name … }` → `match s { P(name) => … mem::take(name) … }`. */
function* takenInMatch(subject: Subject, range: Range): Iterable<Proposal> {
  const { cx, cause } = subject;
  const match = aroundIn(subject, range)?.exprs.findLast((it) => it.kind === 'match');
  if (!cx || cause?.kind !== 'illegal-move' || match?.kind !== 'match') return;
  const { scrutinee } = match;
  if (scrutinee.kind !== 'unary' || scrutinee.op !== '*') return;
  const ty = printTy(cx.program, cx.emission.places.get(cause.from)!.ty);
  for (const [how, title, cost] of [
    ['std::mem::take(NAME)', 'take, with `std::mem::take`,', 'leaves an empty value in its place'],
    ['NAME.clone()', 'clone', 'copies the value'],
  ]) {
    const edits = match.arms.flatMap((arm) => {
      const names = [...textOf(subject, arm.pat.span).matchAll(/\b[a-z_]\w*\b/g)].map((it) => it[0]);
      const body = textOf(subject, arm.body.span);
      return names.flatMap((name) =>
        [...body.matchAll(new RegExp(`(?<![.\\w])${name}\\b(?!\\s*[(:])`, 'g'))].map((use) =>
          replace(
            { lo: arm.body.span.lo + use.index, hi: arm.body.span.lo + use.index + name.length },
            how.replace('NAME', name),
          ),
        ),
      );
    });
    yield {
      title: `match on \`${textOf(subject, scrutinee.expr.span)}\` and ${title} what an arm needs of \`${ty}\``,
      cost,
      edits: [replace(scrutinee.span, textOf(subject, scrutinee.expr.span)), ...edits],
    };
  }
}
