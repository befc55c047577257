import type { Body } from './mir.js';
import type { Program } from '../types/program.js';
import type * as thir from '../check/thir.js';
export function buildMir(_p: Program, _b: thir.Body): Body { throw new Error('not yet'); }
