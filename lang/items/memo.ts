/** Answers that are computed once, at the first question. */
import type { DefId } from '../types/program.js';

/** An answer that is being computed. */
const busy = Symbol('busy');

/** An answer per definition. */
export interface Memo<T> {
  (def: DefId): T;
  /** From now on this is the answer; of undefined, none is known. */
  put(def: DefId, answer: T | undefined): void;
  /** What is known, which is then forgotten. */
  take(def: DefId): T | undefined;
}

/** Remembers an answer per definition; asked again while computing it, gives `again` (a cycle in the program). */
export function memo<T>(compute: (def: DefId) => T, again: (def: DefId) => T): Memo<T> {
  const known: (T | typeof busy | undefined)[] = [];
  const answer = (def: DefId): T => {
    const found = known[def];
    if (found === busy) return again(def);
    if (found !== undefined) return found as T;
    known[def] = busy;
    const made = compute(def);
    known[def] = made;
    return made;
  };
  return Object.assign(answer, {
    put(def: DefId, made: T | undefined) {
      known[def] = made;
    },
    take(def: DefId) {
      const found = known[def];
      known[def] = undefined;
      return found === busy ? undefined : (found as T | undefined);
    },
  });
}

/** The same for a single answer. */
export function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
