/** The solver's public names. Programs that are prepared ahead need no more than `runtime.js`. */

export * from './runtime.js';
export type * from './ast.js';
export { compileProgram, type Compiled } from './compile.js';
export { formatProgramError, type ProgramError } from './errors.js';
export { parseProgram, type Parsed, type ParseOptions } from './parse.js';
export { countingPlans } from './profile-code.js';
