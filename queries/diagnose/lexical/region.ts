/** Lifetimes of the signature that the body relates without leave: E0312, E0495, E0621, E0623. */
import type { Draft, Context } from '../context.js';
import { reportedSubsets, subsetError, type SubsetError } from '../region.js';

export function lifetimeErrors(cx: Context, errors: readonly SubsetError[]): Draft[] {
  return reportedSubsets(cx, errors).flatMap((it) => {
    const draft = subsetError(cx, it);
    return draft ? [draft.because({ kind: 'subset', ...it })] : [];
  });
}
