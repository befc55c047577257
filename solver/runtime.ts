/** What running a prepared program needs: neither grammar nor compiler is loaded. */

export { AtomTable } from './atoms.js';
export { relationInput } from './input.js';
export { loadProgram, serializeProgram, type CompiledProgram } from './program.js';
export { Result, type ResultRelation } from './result.js';
export { run, type RunOptions } from './run.js';
export type { RelationInput } from './storage.js';
