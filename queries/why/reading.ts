/** Where to read on about what is at work in an error: a chapter of the Book, or another document that the project keeps. */
import { placeTy, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { laterUse } from '../diagnose/later-use.js';
import type { Kind } from './kind.js';
import { isCapture } from './remarks.js';

export interface Reading {
  readonly title: string;
  readonly url: string;
}

const book = (chapter: string, title: string, page: string): Reading => ({
  title: `The Rust Programming Language, chapter ${chapter}, “${title}”`,
  url: `https://doc.rust-lang.org/book/${page}.html`,
});

const mutability = book('3.1', 'Variables and Mutability', 'ch03-01-variables-and-mutability');
const ownership = book('4.1', 'What Is Ownership?', 'ch04-01-what-is-ownership');
const references = book('4.2', 'References and Borrowing', 'ch04-02-references-and-borrowing');
const slices = book('4.3', 'The Slice Type', 'ch04-03-slices');
const patterns = book('6.2', 'The match Control Flow Construct', 'ch06-02-match');
const lifetimes = book('10.3', 'Validating References with Lifetimes', 'ch10-03-lifetime-syntax');
const closures = book('13.1', 'Closures', 'ch13-01-closures');
const drops = book('15.3', 'Running Code on Cleanup with the Drop Trait', 'ch15-03-drop');
const twoPhase: Reading = {
  title: 'RFC 2025, “Nested method calls via two-phase borrowing”',
  url: 'https://rust-lang.github.io/rfcs/2025-nested-method-calls.html',
};
const variance: Reading = {
  title: 'The Rustonomicon, “Subtyping and Variance”',
  url: 'https://doc.rust-lang.org/nomicon/subtyping.html',
};

/** What tells most about an error of this kind. */
export function readingFor(cx: Context, cause: ErrorCause, kind: Kind): Reading {
  switch (cause.kind) {
    case 'loan':
      return ofLoan(cx, cause, kind);
    case 'too-long':
    case 'subset':
    case 'test':
      return lifetimes;
    case 'use':
      return ownership;
    case 'illegal-move':
      return cause.reason === 'destructor' ? drops : ownership;
    case 'reassignment':
    case 'immutable':
      return mutability;
    case 'guard-change':
    case 'guard-move':
      return patterns;
  }
}

function ofLoan(
  cx: Context,
  { loan: atom, access: accessAtom, point }: ErrorCause & { kind: 'loan' },
  kind: Kind,
): Reading {
  const loan = cx.emission.loans.get(atom)!;
  const use = laterUse(cx, loan, point);
  if (loan.kind.kind === 'fake') return patterns;
  if (use.kind === 'use' && use.local === loan.borrowed.local) return variance;
  if (isCapture(cx, loan)) return closures;
  const access = cx.emission.accesses.get(accessAtom)!;
  const behind = loan.borrowed.projection.some((it) => it.kind === 'deref');
  if (use.kind === 'drop' || (access.kind.kind === 'drop' && !access.kind.replace && behind)) return drops;
  if (use.kind === 'use' && loan.kind.kind === 'shared') {
    const ty = placeTy(cx, { local: use.local, projection: [] });
    if (ty.kind === 'ref' && (ty.ty.kind === 'str' || ty.ty.kind === 'slice')) return slices;
  }
  if (loan.activation && use.kind === 'use' && use.local === loan.assigned.local) return twoPhase;
  if (use.kind === 'signature' || kind.kind === 'signature') return lifetimes;
  return references;
}

export function readingText({ title, url }: Reading): string {
  return `Read on: ${title}, ${url}`;
}
