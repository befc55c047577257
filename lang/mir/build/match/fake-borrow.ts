/**
 * What a match must not see changed by its guards: each place that is tested, and each reference that is followed to a
 * tested or bound place, is borrowed fakely while guards run (`rustc_mir_build::builder::matches::util`).
 */
import type { Span } from '../../../source.js';
import { ref } from '../../../types/ty.js';
import type { Local, Place } from '../../mir.js';
import { placeKey } from '../../place.js';
import { newLocal, typeOf, type Builder } from '../builder.js';
import type { Candidate } from './candidate.js';
import type { Binding, BindingSlot, MatchPair } from './pattern.js';

export interface FakeBorrow {
  readonly place: Place;
  readonly temp: Local;
}

export function collectFakeBorrows(
  b: Builder,
  candidates: readonly Candidate[],
  span: Span,
  scrutinee: Place,
): FakeBorrow[] {
  if (!candidates.some((c) => c.guarded)) return [];
  const found = new Map<string, Place>();
  for (const { data, pairs } of candidates) {
    visitBindings(found, data.bindings, scrutinee);
    for (const pair of pairs) visitPair(found, pair, scrutinee);
  }
  return [...found.values()].map((place) => ({
    place,
    temp: newLocal(b, ref(typeOf(b, place), false), span),
  }));
}

function visitPair(found: Map<string, Place>, { test, place, subpairs }: MatchPair, scrutinee: Place): void {
  if (test.kind === 'or') {
    for (const { data, pairs } of test.alternatives) {
      visitBindings(found, data.bindings, scrutinee);
      for (const pair of pairs) visitPair(found, pair, scrutinee);
    }
    return;
  }
  if (place && !found.has(placeKey(place))) {
    found.set(placeKey(place), place);
    borrowFollowed(found, place);
  }
  for (const pair of subpairs) visitPair(found, pair, scrutinee);
}

function visitBindings(found: Map<string, Place>, slots: readonly BindingSlot[], scrutinee: Place): void {
  const isBinding = (slot: BindingSlot): slot is Binding => slot !== 'or';
  for (const { source } of slots.filter(isBinding))
    if (source.local === scrutinee.local) borrowFollowed(found, source);
}

/** The references and boxes that are followed on the way to the place, the last one first. */
function borrowFollowed(found: Map<string, Place>, { local, projection }: Place): void {
  for (let i = projection.length - 1; i >= 0; i--) {
    if (projection[i].kind !== 'deref') continue;
    const prefix: Place = { local, projection: projection.slice(0, i) };
    if (found.has(placeKey(prefix))) return;
    found.set(placeKey(prefix), prefix);
  }
}
