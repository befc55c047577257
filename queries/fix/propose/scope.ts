/** When values end: a destructor run sooner, a variable declared where it lives longer. */
import { localName } from '../../diagnose/context.js';
import { aroundIn, declarationOf, lineOf, rangeOf, textOf, type Proposal, type Subject } from '../context.js';
import { insert, replace } from '../edit.js';
import { contains, indentAt } from '../place.js';
import { moveEdits } from './reorder.js';

export function* scope(subject: Subject): Iterable<Proposal> {
  if (!subject.conflict) return;
  yield* earlierDrop(subject);
  yield* earlierDeclaration(subject);
  yield* swappedNames(subject);
}

/** `drop(guard);` before the statement that conflicts. */
function* earlierDrop(subject: Subject): Iterable<Proposal> {
  const { cx, conflict, text } = subject;
  const { use, access } = conflict!;
  if (use.kind !== 'drop' || !cx) return;
  const name = localName(cx.body, use.local);
  const statement = aroundIn(subject, access.span)?.statements.at(-1);
  if (name === undefined || !statement) return;
  const { lo } = rangeOf(subject, statement);
  yield {
    title: `drop \`${name}\` before line ${lineOf(subject, lo)}`,
    cost: `its destructor runs sooner, and \`${name}\` is gone`,
    edits: [insert(lo, `drop(${name});\n${indentAt(text, lo)}`)],
  };
}

/** The borrowed variable is declared before whatever holds the reference, and so lives longer. */
function* earlierDeclaration(subject: Subject): Iterable<Proposal> {
  const { cx, conflict, text } = subject;
  const { loan, use } = conflict!;
  if (!cx || (subject.diagnostic.code !== 'E0597' && subject.diagnostic.code !== 'E0505')) return;
  const borrowed = declarationOf(subject, loan.borrowed.local);
  if (!borrowed) return;
  const what = rangeOf(subject, borrowed.place);
  const name = localName(cx.body, loan.borrowed.local);
  const line = lineOf(subject, what.lo);
  const holder = use.kind === 'use' || use.kind === 'drop' ? declarationOf(subject, use.local) : undefined;
  const targets = [
    ...(holder ? [rangeOf(subject, holder.place)] : []),
    // Before the blocks that it stands in, from the inside out.
    ...(aroundIn(subject, what)?.statements ?? [])
      .slice(0, -1)
      .toReversed()
      .map((it) => rangeOf(subject, it)),
  ];
  for (const target of targets) {
    if (target.lo >= what.lo) continue;
    yield {
      title: `declare \`${name}\` above line ${lineOf(subject, target.lo)} instead of on line ${line}`,
      cost: borrowed.stmt.init ? 'it lives longer, and gets its value sooner' : 'it lives longer',
      group: 'declare',
      edits: moveEdits(text, what, target, 'above'),
    };
  }
}

/** `let (a, b);` → `let (b, a);`: what is declared last is dropped first. */
function* swappedNames(subject: Subject): Iterable<Proposal> {
  const { cx, conflict } = subject;
  const { loan, use } = conflict!;
  if (!cx || (use.kind !== 'use' && use.kind !== 'drop')) return;
  const declared = declarationOf(subject, loan.borrowed.local);
  const pats = declared?.stmt.pat.kind === 'tuple' && !declared.stmt.init ? declared.stmt.pat.pats : [];
  const at = (local: number) => pats.find(({ span }) => contains(span, cx.body.locals[local].span));
  const [lent, holder] = [at(loan.borrowed.local), at(use.local)];
  if (!lent || !holder || lent === holder) return;
  const [first, second] = [textOf(subject, lent.span), textOf(subject, holder.span)];
  yield {
    title: `declare \`${first}\` before \`${second}\` on line ${lineOf(subject, lent.span.lo)}`,
    cost: 'nothing: what is declared last is dropped first',
    edits: [replace(lent.span, second), replace(holder.span, first)],
  };
}

/** A reference that is used once is made where it is used. */
export function* inlined(subject: Subject): Iterable<Proposal> {
  const { conflict, fn, text } = subject;
  if (!conflict) return;
  const at = aroundIn(subject, conflict.loan.span)?.statements.at(-1);
  const stmt = at?.block.stmts[at.index];
  if (!at || !fn || stmt?.kind !== 'let' || stmt.pat.kind !== 'ident' || !stmt.init) return;
  const { name } = stmt.pat.ident;
  const uses = [
    ...text.slice(stmt.span.hi, at.block.span.hi).matchAll(new RegExp(`(?<![.\\w])${name}\\b`, 'g')),
  ];
  if (uses.length !== 1) return;
  const lo = stmt.span.hi + uses[0].index;
  const line = rangeOf(subject, at);
  const end = text.indexOf('\n', line.hi);
  const start = text.lastIndexOf('\n', line.lo - 1) + 1;
  yield {
    title: `borrow where \`${name}\` is used, on line ${lineOf(subject, lo)}`,
    cost: 'the borrow begins later',
    edits: [
      replace(text.slice(start, line.lo).trim() === '' && end >= 0 ? { lo: start, hi: end + 1 } : line, ''),
      replace({ lo, hi: lo + name.length }, text.slice(stmt.init.span.lo, stmt.init.span.hi)),
    ],
  };
}
