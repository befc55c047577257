/**
 * The checker of bodies, in three passes: names and desugarings (`lower/`), types (`typeck/`), the typed tree
 * (`build/`). A body with an error has no tree.
 */
import type { BodyResolver, DefId, Program } from '../types/program.js';
import { buildBody } from './build/body.js';
import { lowerBody } from './lower/body.js';
import type { CheckedBody } from './thir.js';
import { typeBody } from './typeck/body.js';

export type * from './thir.js';

export function checkBody(program: Program, resolver: BodyResolver, def: DefId): CheckedBody {
  const lowered = lowerBody(program, resolver, def);
  if (!lowered.body) return { def, diagnostics: lowered.diagnostics };
  const typed = typeBody(program, resolver, def, lowered.body);
  const { diagnostics } = typed.fcx;
  if (diagnostics.length) return { def, diagnostics };
  return { def, ...buildBody(typed) };
}
