/**
 * The decision tree of a match: tests in the order of the arms, shared where a test decides for several arms, and the
 * false edges that keep the borrow checker from knowing how the tests were arranged (`rustc_mir_build::builder::matches`).
 */
import type * as thir from '../../../check/thir.js';
import type { Span } from '../../../source.js';
import type { BlockId, Place } from '../../mir.js';
import { at, goto, newBlock, push, terminate, type Builder } from '../builder.js';
import { branchesOf, leaves, newCandidate, startsWithOr, type Branch, type Candidate } from './candidate.js';
import { collectFakeBorrows, type FakeBorrow } from './fake-borrow.js';
import { flatten } from './pattern.js';
import { performTest, sortIntoBuckets, testFor, type TestBranch } from './test.js';

export interface MatchTree {
  /** For each pattern, the ways into it. */
  readonly branches: readonly (readonly Branch[])[];
  /** Where control is when nothing matched. */
  readonly otherwise: BlockId;
  readonly fakeBorrows: readonly FakeBorrow[];
}

export interface MatchedPattern {
  readonly pat: thir.Pattern;
  readonly guarded: boolean;
}

/** Builds the tests from the current block on. If the patterns are exhaustive, that nothing matches is unreachable. */
export function matchTree(
  b: Builder,
  scrutinee: Place,
  scrutineeSpan: Span,
  matchSpan: Span,
  patterns: readonly MatchedPattern[],
  exhaustive: boolean,
): MatchTree {
  const candidates = patterns.map(({ pat, guarded }) => newCandidate(flatten(b, scrutinee, pat), guarded));
  const fakeBorrows = collectFakeBorrows(b, candidates, scrutineeSpan, scrutinee);
  const spans: Spans = { matchSpan, scrutineeSpan };
  const otherwise = matchCandidates(b, spans, b.here, candidates);
  addFalseEdges(b, candidates, exhaustive ? undefined : otherwise);
  if (exhaustive) {
    const where = at(b, scrutineeSpan);
    push(b, otherwise, { ...where, kind: 'fake-read', cause: 'for-matched-place', place: scrutinee });
    terminate(b, otherwise, { ...where, kind: 'unreachable' });
  }
  return { branches: candidates.map((c) => branchesOf(c)), otherwise, fakeBorrows };
}

interface Spans {
  readonly matchSpan: Span;
  readonly scrutineeSpan: Span;
}

/** As if arms were tried one by one: from each, control may go on to where the next one starts. */
function addFalseEdges(b: Builder, candidates: readonly Candidate[], after: BlockId | undefined): void {
  let next = after;
  for (const candidate of [...candidates].reverse()) {
    for (const leaf of leaves(candidate).reverse()) {
      if (next !== undefined) {
        const where = at(b, leaf.data.span);
        const preBinding = newBlock(b);
        falseEdge(b, leaf.preBinding!, preBinding, next, where);
        leaf.preBinding = preBinding;
        if (candidate.guarded) {
          const otherwise = newBlock(b);
          falseEdge(b, otherwise, leaf.otherwise!, next, where);
          leaf.otherwise = otherwise;
        }
      }
      next = leaf.falseEdgeStart;
    }
  }
}

function falseEdge(
  b: Builder,
  from: BlockId,
  real: BlockId,
  imaginary: BlockId,
  where: ReturnType<typeof at>,
): void {
  if (imaginary === real) goto(b, from, where, real);
  else terminate(b, from, { ...where, kind: 'false-edge', real, imaginary });
}

/** Decides between the candidates from `start` on; gives the block where none of them matched. */
function matchCandidates(b: Builder, spans: Spans, start: BlockId, all: readonly Candidate[]): BlockId {
  let here = start;
  let candidates = all;
  while (candidates.length) {
    const [first] = candidates;
    first.falseEdgeStart ??= here;
    if (first.pairs.length === 0) {
      here = select(b, first, here);
      candidates = candidates.slice(1);
    } else if (candidates.some(startsWithOr)) {
      [here, candidates] = expandOr(b, spans, here, candidates);
    } else {
      [here, candidates] = testCandidates(b, spans, here, candidates);
    }
  }
  return here;
}

function select(b: Builder, candidate: Candidate, start: BlockId): BlockId {
  candidate.preBinding = start;
  candidate.otherwise = newBlock(b);
  return candidate.otherwise;
}

function testCandidates(
  b: Builder,
  spans: Spans,
  start: BlockId,
  candidates: readonly Candidate[],
): [BlockId, readonly Candidate[]] {
  const pair = candidates[0].pairs[0];
  const test = testFor(pair);
  const { targets, remaining } = sortIntoBuckets(pair.place!, test, candidates);
  const rest = newBlock(b);
  const blocks = new Map<string, { readonly branch: TestBranch; readonly block: BlockId }>();
  for (const [key, { branch, candidates: inside }] of targets) {
    const block = newBlock(b);
    goto(b, matchCandidates(b, spans, block, inside), at(b, spans.matchSpan), rest);
    blocks.set(key, { branch, block });
  }
  performTest(b, spans.matchSpan, spans.scrutineeSpan, start, rest, pair.place!, test, blocks);
  return [rest, remaining];
}

// ---------------------------------------------------------------- or-patterns

/** Replaces candidates that test an or-pattern next by its alternatives, up to one that has tests after it. */
function expandOr(
  b: Builder,
  spans: Spans,
  start: BlockId,
  candidates: readonly Candidate[],
): [BlockId, readonly Candidate[]] {
  const last = candidates.findIndex((c) => c.pairs.length > 1 && startsWithOr(c));
  const until = last < 0 ? candidates.length : last + 1;
  const expanding = candidates.slice(0, until);
  const expanded = expanding.flatMap((candidate) => {
    if (!startsWithOr(candidate)) return [candidate];
    createSubcandidates(candidate);
    return candidate.subcandidates;
  });
  const rest = matchCandidates(b, spans, start, expanded);
  for (const candidate of expanding) if (candidate.subcandidates.length) mergeTrivial(b, candidate);
  testAfterOr(b, spans, expanding[expanding.length - 1]);
  return [rest, candidates.slice(until)];
}

function createSubcandidates(candidate: Candidate): void {
  const [{ test, span }, ...rest] = candidate.pairs;
  if (test.kind !== 'or') throw new Error('only or-patterns are expanded');
  candidate.pairs = rest;
  candidate.orSpan = span;
  candidate.subcandidates = test.alternatives.map((flat) => newCandidate(flat, candidate.guarded));
  candidate.subcandidates[0].falseEdgeStart = candidate.falseEdgeStart;
}

/** Alternatives that bind nothing need not be told apart any more, unless a guard runs once for each. */
function mergeTrivial(b: Builder, candidate: Candidate): void {
  const { subcandidates } = candidate;
  const trivial = ({ subcandidates: subs, data }: Candidate): boolean =>
    !subs.length && !data.bindings.length && !data.ascriptions.length;
  if (candidate.guarded || !subcandidates.every(trivial)) return;
  const shared = newBlock(b);
  candidate.falseEdgeStart ??= subcandidates[0].falseEdgeStart;
  for (const sub of subcandidates) goto(b, sub.preBinding!, at(b, candidate.orSpan!), shared);
  candidate.preBinding = shared;
  candidate.otherwise = subcandidates[subcandidates.length - 1].otherwise;
  candidate.subcandidates = [];
}

/** What the candidate still tests after its or-pattern is tested after each alternative. */
function testAfterOr(b: Builder, spans: Spans, candidate: Candidate): void {
  if (!candidate.pairs.length) return;
  const where = at(b, candidate.orSpan ?? candidate.data.span);
  const all = leaves(candidate);
  const lastOtherwise = all[all.length - 1].otherwise!;
  const pairs = candidate.pairs;
  candidate.pairs = [];
  for (const leaf of all) {
    const start = leaf.preBinding!;
    const fallback = leaf.guarded ? leaf.otherwise! : lastOtherwise;
    leaf.pairs = [...pairs];
    const otherwise = matchCandidates(b, spans, start, [leaf]);
    goto(b, otherwise, where, fallback);
  }
}
