/** Candidates: the alternatives of a match that are still to be decided (`rustc_mir_build::builder::matches`). */
import type { Span } from '../../../source.js';
import type { BlockId } from '../../mir.js';
import type { Ascription, Binding, BindingSlot, FlatPattern, MatchPair, PatternData } from './pattern.js';

/** One arm, or one alternative of an or-pattern in it. */
export interface Candidate {
  /** Tests that remain; or-patterns last. */
  pairs: MatchPair[];
  /** The alternatives of the or-pattern that was expanded. */
  subcandidates: Candidate[];
  readonly guarded: boolean;
  readonly data: PatternData;
  orSpan?: Span;
  /** Where control is when all tests have succeeded. */
  preBinding?: BlockId;
  /** Where control goes if they have not, or the guard fails. */
  otherwise?: BlockId;
  /** Where matching of this candidate started: false edges of earlier ones lead here. */
  falseEdgeStart?: BlockId;
}

/** One way into an arm. */
export interface Branch {
  readonly span: Span;
  readonly success: BlockId;
  readonly otherwise: BlockId;
  readonly bindings: readonly Binding[];
  readonly ascriptions: readonly Ascription[];
}

export function newCandidate(flat: FlatPattern, guarded: boolean): Candidate {
  return { pairs: sortPairs(flat.pairs), subcandidates: [], guarded, data: flat.data };
}

/** Or-patterns are tested after all else. */
export function sortPairs(pairs: readonly MatchPair[]): MatchPair[] {
  const isOr = (pair: MatchPair): boolean => pair.test.kind === 'or';
  return [...pairs.filter((p) => !isOr(p)), ...pairs.filter(isOr)];
}

export function startsWithOr(candidate: Candidate): boolean {
  return candidate.pairs[0]?.test.kind === 'or';
}

/** The candidates below (or this one) that have no alternatives of their own. */
export function leaves(candidate: Candidate): Candidate[] {
  return candidate.subcandidates.length ? candidate.subcandidates.flatMap(leaves) : [candidate];
}

/** The ways into an arm, each with the bindings of the alternatives that lead there. */
export function branchesOf(candidate: Candidate, parents: readonly PatternData[] = []): Branch[] {
  if (candidate.subcandidates.length)
    return candidate.subcandidates.flatMap((sub) => branchesOf(sub, [...parents, candidate.data]));
  const all = [...parents, candidate.data];
  return [
    {
      span: candidate.data.span,
      success: candidate.preBinding!,
      otherwise: candidate.otherwise!,
      bindings: joinBindings(all.map((d) => d.bindings).filter((slots) => slots.length)),
      ascriptions: all.flatMap((d) => d.ascriptions),
    },
  ];
}

/** Puts the bindings of each alternative where its or-pattern stands, so that they come in the order of the source. */
function joinBindings(levels: readonly (readonly BindingSlot[])[]): Binding[] {
  const rest = [...levels];
  const result: Binding[] = [];
  const add = (slots: readonly BindingSlot[]): void => {
    for (const slot of slots) {
      if (slot !== 'or') result.push(slot);
      else {
        const next = rest.shift();
        if (next) add(next);
      }
    }
  };
  for (let next = rest.shift(); next; next = rest.shift()) add(next);
  return result;
}
