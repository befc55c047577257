/** Where the bounds stand that predicates were lowered from. What is implied (`T: Sized`) stands nowhere. */
import type { Span } from '../source.js';
import type { Predicate } from '../types/ty.js';

const spans = new WeakMap<Predicate, Span>();

export function noteBound(predicates: readonly Predicate[], span: Span): void {
  for (const predicate of predicates) spans.set(predicate, span);
}

export function spanOfBound(predicate: Predicate): Span | undefined {
  return spans.get(predicate);
}
