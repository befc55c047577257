/** What proposals are made from: one error, its derived cause, and the text around it. */
import type { AccessInfo, LoanInfo } from '../../facts/emitted.js';
import type { Diagnostic } from '../../lang/diagnostic.js';
import type { Local } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { Stmt } from '../../lang/syntax/ast.js';
import type { FnItem } from '../../lang/syntax/walk.js';
import type { Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import type { LaterUse } from '../diagnose/later-use.js';
import type { TextEdit } from './edit.js';
import { around, contains, statementRange, type Around, type Range, type StatementPlace } from './place.js';

/** A change that may clear an error. It is shown only after it was made and the program checked again. */
export interface Proposal {
  /** What is done, in the imperative: "move line 7 below line 8". */
  readonly title: string;
  /** What it costs: "copies the value". */
  readonly cost: string;
  readonly edits: readonly TextEdit[];
  /** Of proposals that do the same in other ways only the first that works is shown. */
  readonly group?: string;
  /** Whether there is any hope for it, where that is known without trying. */
  readonly isPossible?: () => boolean;
  /** It differs from the proposal before by a `mut`: it can help only where that failed for the want of it. */
  readonly adds?: 'mut';
}

/** One error, as the proposals see it. */
export interface Subject {
  readonly text: string;
  readonly functions: readonly FnItem[];
  /** The function in whose body the error is. */
  readonly fn?: FnItem;
  readonly diagnostic: Diagnostic;
  readonly primary: Span;
  /** Of an error that the rules derived: */
  readonly cx?: Context;
  readonly cause?: ErrorCause;
  /** Of an error about a loan: */
  readonly conflict?: Conflict;
}

export interface Conflict {
  readonly loan: LoanInfo;
  readonly access: AccessInfo;
  readonly use: LaterUse;
}

export type Propose = (subject: Subject) => Iterable<Proposal>;

export function textOf({ text }: Subject, { lo, hi }: Range): string {
  return text.slice(lo, hi);
}

/** Line (from 1) of an offset. */
export function lineOf({ text }: Subject, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** What is around a span of the error's function. */
export function aroundIn({ fn }: Subject, range: Range): Around | undefined {
  return fn?.body && contains(fn.body.span, range) ? around(fn.body, range) : undefined;
}

/** The statement that a span is in, the innermost. */
export function statementOf(subject: Subject, range: Range): StatementPlace | undefined {
  return aroundIn(subject, range)?.statements.at(-1);
}

export function rangeOf(subject: Subject, place: StatementPlace): Range {
  return statementRange(subject.text, place);
}

/** The `let` that declares a variable, where it stands alone in its pattern. */
export function declarationOf(
  subject: Subject,
  local: Local,
): { readonly place: StatementPlace; readonly stmt: Stmt & { kind: 'let' } } | undefined {
  const span = subject.cx?.body.locals[local]?.span;
  const place = span && statementOf(subject, span);
  const stmt = place?.block.stmts[place.index];
  if (!place || stmt?.kind !== 'let' || !span || !contains(stmt.pat.span, span)) return undefined;
  return { place, stmt };
}

/** A name that the function does not use yet. */
export function freshName({ text, fn }: Subject, wish: string): string {
  const taken = new Set((fn ? text.slice(fn.span.lo, fn.span.hi) : text).match(/\w+/g));
  if (!taken.has(wish)) return wish;
  for (let number = 2; ; number++) if (!taken.has(`${wish}${number}`)) return `${wish}${number}`;
}
