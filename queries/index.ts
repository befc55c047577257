/** The public names of Laertes as a library; the Datalog engine by itself is `laertes/solver`. */
export { checkModels, checkSource, verdictOf } from './check.js';
export type { Checked, CheckedBody, CheckModel, CheckOptions, Prepared, Verdict } from './check.js';
export { codes, explainCode, type CodeExplanation } from './explain/codes.js';
export { explainFileElision, type SignatureStory } from './explain/elision.js';
export { ruleLoader, ruleSets, type RuleLoader, type RuleSet } from './program.js';
export { renderHuman, renderShort } from './render/human.js';
export { jsonDiagnostic, type JsonDiagnostic } from './render/json.js';
export { coloured, plain, type Style } from './render/style.js';
export { answerOf, solve, solvableModels, type SolvableModel, type SolveAnswer } from './solve.js';
export { explain, type Explanation, type Step, type Story } from './why/index.js';
