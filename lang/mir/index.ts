/** MIR: its form, its construction from checked bodies, its graph, and how people read it. */
export type * from './mir.js';
export { buildMir, constructMir, promote } from './build/body.js';
export { recursiveCoroutines } from './recursion.js';
export { checkSized } from './sized.js';
export { checkConst, constContext, type ConstChecked, type ConstContext } from './const-check.js';
export type { ConstQualifs } from './qualif.js';
export { traitQueries, type MirQueries } from './queries.js';
export { predecessors, reversePostorder, successors } from './cfg.js';
export { describePlace } from './describe.js';
export { printMir, type PrintOptions } from './print.js';
export { derefPlace, elemTy, fieldPlace, localPlace, placeKey, placeTy, project } from './place.js';
