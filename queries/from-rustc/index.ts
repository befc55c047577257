/** Answers on bodies that rustc dumped. */
export type { CheckedDump, DumpCause, DumpTold } from './check.js';
export { checkDump, codesInFacts } from './check.js';
export type { DumpedBody, Joined } from './body.js';
export type { Crate } from './loan-errors.js';
export { story } from './story.js';
