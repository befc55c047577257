/** The solver's public names. Programs that are prepared ahead need no more than `runtime.js`. */

// With it, `run` changes a result that it is given into another.
import './increment-code.js';

export * from './runtime.js';
export type * from './ast.js';
export { compileProgram, type Compiled } from './compile.js';
export { formatProgramError, type ProgramError } from './errors.js';
export { parseProgram, type Parsed, type ParseOptions } from './parse.js';
export { ask, demandProgram, type Answer, type DemandProgram, type Pattern } from './demand-program.js';
export type { DemandedQuestion, Question } from './demand.js';
export { proveAsked, type ProofWorld } from './prove-asked.js';
export { countingPlans } from './profile-code.js';
export {
  describePlans,
  type IndexDescription,
  type PlanDescription,
  type RuleDescription,
  type StratumDescription,
} from './describe.js';
export { readTuples, writeTuples, type Parameters, type TupleProblem } from './csv.js';
