/** Answers that are computed once, at the first question. */
import type { DefId } from '../types/program.js';

/** An answer that is being computed. */
const busy = Symbol('busy');

/** Remembers an answer per definition; asked again while computing it, gives `again` (a cycle in the program). */
export function memo<T>(compute: (def: DefId) => T, again: (def: DefId) => T): (def: DefId) => T {
  const known: (T | typeof busy | undefined)[] = [];
  return (def) => {
    const found = known[def];
    if (found === busy) return again(def);
    if (found !== undefined) return found as T;
    known[def] = busy;
    const made = compute(def);
    known[def] = made;
    return made;
  };
}

/** The same for a single answer. */
export function once<T>(compute: () => T): () => T {
  let known: { value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
