/** Exports read back: from a format's files to facts. Pictures (dot, mermaid) are for looking at, and are not read. */
export type { SetRead } from './facts.js';
export type { ReadProblem } from './raw.js';
export { readNames, readSet, type TableFormat } from './set.js';
export { openSqlite, type SqliteSets } from './sqlite.js';
