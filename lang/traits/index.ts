/** The trait engine: environments, selection, associated types, questions about types, drop check. */
export { closureKind } from './builtin.js';
export type { DropckOutlives } from './dropck.js';
export { dropckOutlives } from './dropck.js';
export type { OutlivesPredicate, ParamEnv, ProjectionPredicate, TraitPredicate } from './env.js';
export { elaborate, emptyEnv, envOf, ownPredicatesOf, paramEnv, predicatesOf, samePredicate } from './env.js';
export { declaresBinders } from './lookup.js';
export { headOf } from './head.js';
export { identityArgs } from './lookup.js';
export { objectPredicates } from './assemble.js';
export { traitRegions } from './object.js';
export type { Projected } from './project.js';
export { normalizeTy, project } from './project.js';
export {
  dropImpl,
  implementsTrait,
  isCopy,
  isSized,
  needsDrop,
  normalizeErased,
  resolveMethod,
  structTail,
  fieldTys,
  typeKey,
} from './queries.js';
export { hiddenType, hiddenTypesOf, provideHiddenTypes, type HiddenTypes } from './hidden.js';
export type { OutlivesComponents, RegionConstraint, RegionCx, RegionSelection } from './regions.js';
export {
  mentionsRegions,
  normalizeUnderBinder,
  normalizeWithRegions,
  outlivesComponents,
  proveWithRegions,
  selectWithRegions,
} from './regions.js';
export type { Selection, TraitCx, Verdict } from './select.js';
export { evaluate, RECURSION_LIMIT, select } from './select.js';
