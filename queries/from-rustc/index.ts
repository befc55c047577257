/** Answers on bodies that rustc dumped. */
export type { CheckedDump, DumpCause, DumpTold } from './check.js';
export { checkDump, codesInFacts, deriving } from './check.js';
export type { DumpedBody, Joined } from './body.js';
export type { Crate } from './loan-errors.js';
export { joinBody, sourceSpan } from './body.js';
export { dumpProof, dumpWhatIf, dumpWhyNot, type DumpNearMiss } from './counterfactual.js';
export { dumpReason } from './differences.js';
export { dumpMirText } from './mir.js';
export { dumpKind, story } from './story.js';
export { dumpTables } from './tables.js';
