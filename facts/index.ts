/** Facts: relations over atoms, read from disk or emitted from MIR, and what their atoms stand for. */
export type {
  Access,
  Alternative,
  Atom,
  AtomType,
  Loan,
  Name,
  Origin,
  Path,
  PlaceAtom,
  Point,
  Test,
  Variable,
} from './atoms.js';
export { Atoms } from './atoms.js';
export { emitFacts, type EmissionOptions } from './emit/emit.js';
export { printPlace } from './emit/places.js';
export type {
  AccessInfo,
  AccessKind,
  ClosureRequirements,
  ConstraintCategory,
  Emission,
  Init,
  LoanInfo,
  MoveOut,
  OriginInfo,
  OriginKind,
  OriginSource,
  OutlivesConstraint,
  PathInfo,
  PlaceInfo,
  TypeTest,
} from './emitted.js';
export { invalidationKey, isMid, localOf, locationOf } from './emitted.js';
export { expandedInvalidations, expandedSubsets } from './expand.js';
export type { PoloniusRelation, RelationDeclaration, RelationName, Row } from './relations.js';
export {
  arityOf,
  declarationOf,
  isRelationName,
  laertesRelations,
  poloniusRelations,
  relationNames,
} from './relations.js';
export type { Cause, CauseId } from './table.js';
export { FactTable, Facts, noCause } from './table.js';
