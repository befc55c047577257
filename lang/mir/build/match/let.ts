/** `let pattern = e` in a condition or before `else`. */
import type * as thir from '../../../check/thir.js';
import { at, type At, type Builder } from '../builder.js';
import { breakForElse } from '../scopes.js';
import { bindBranches } from './arms.js';
import { declareBindings, scrutineePlace } from './bindings.js';
import { matchTree } from './tree.js';

/** Leaves control where the pattern matched and is bound; its variables are declared here if `variables` is given. */
export function lowerLet(b: Builder, pat: thir.Pattern, e: thir.Expr, variables: At | undefined): void {
  const place = scrutineePlace(b, e);
  const tree = matchTree(b, place, e.span, pat.span, [{ pat, guarded: false }], false);
  breakForElse(b, tree.otherwise, at(b, e.span));
  if (variables) declareBindings(b, pat, { matched: place, matchedSpan: e.span });
  b.here = bindBranches(b, tree.branches[0], [], e.span, undefined);
}
