/** What running a prepared program needs: neither grammar nor compiler is loaded. */

export { AtomTable } from './atoms.js';
export { provideGenerated, type GeneratedCode } from './generated.js';
export { relationInput } from './input.js';
export { checkProof, type CheckedProgram, type World } from './check-proof.js';
export type { DerivedNode, GivenNode, Proof, ProofNode } from './proof.js';
export { prove } from './prove.js';
export { proofText, tupleText, type ProofTextOptions } from './proof-text.js';
export { fittingTuples, hasEqualColumns, readPattern, type WrittenPattern } from './pattern.js';
export {
  whyNot,
  type GivenTuple,
  type NearInstance,
  type NearPremise,
  type Repair,
  type WhyNot,
  type WhyNotOptions,
} from './why-not.js';
export { whyNotText } from './why-not-text.js';
export { worldOf } from './world.js';
export { generatedCode, loadProgram, nameCode, serializeProgram, type CompiledProgram } from './program.js';
export type { Profile, RuleProfile } from './profile.js';
export { Result, type ResultRelation, type Stopped } from './result.js';
export { rerun, run, runAsync, type AsyncRunOptions, type Progress, type RunOptions } from './run.js';
export type { GivenTuples } from './given-change.js';
export type { RelationInput } from './storage.js';
