/** Tests of places: which one to make, which candidates each result leaves, and their code. */
import type * as thir from '../../../check/thir.js';
import type { Span } from '../../../source.js';
import type { BinaryOperator } from '../../../syntax/ast.js';
import { bool, int, ref, str, typeArg, usize, type Ty } from '../../../types/ty.js';
import type { BlockId, Operand, Place } from '../../mir.js';
import { placeKey } from '../../place.js';
import {
  assignIn,
  at,
  branch,
  literal,
  move,
  newBlock,
  temp,
  terminate,
  use,
  type At,
  type Builder,
} from '../builder.js';
import { constantOperand } from '../constant.js';
import { lengthOf } from '../place.js';
import { compare } from '../rvalue.js';
import { diverge } from '../scopes.js';
import { sortPairs, type Candidate } from './candidate.js';
import type { MatchPair, TestCase } from './pattern.js';
import { contains, overlaps, sameRange, type PatternRange, type PatternValue } from './value.js';

export type Test = { readonly span: Span } & (
  | { readonly kind: 'switch' } // on an enum's discriminant
  | { readonly kind: 'switch-int' }
  | { readonly kind: 'if' }
  | { readonly kind: 'string'; readonly value: PatternValue }
  | { readonly kind: 'equal'; readonly value: PatternValue }
  | { readonly kind: 'range'; readonly range: PatternRange }
  | { readonly kind: 'length'; readonly length: number; readonly atLeast: boolean }
);

/** A result of a test; two are the same iff their keys are. */
export interface TestBranch {
  readonly key: string;
  readonly variant?: number;
  readonly value?: PatternValue;
}

const success: TestBranch = { key: 'success' };
const failure: TestBranch = { key: 'failure' };

export function testFor({ test, span }: MatchPair): Test {
  switch (test.kind) {
    case 'variant':
      return { kind: 'switch', span };
    case 'constant':
      if (test.type === 'bool') return { kind: 'if', span };
      if (test.type === 'int') return { kind: 'switch-int', span };
      return { kind: test.type === 'string' ? 'string' : 'equal', value: test.value, span };
    case 'range':
      return { kind: 'range', range: test.range, span };
    case 'slice':
      return { kind: 'length', length: test.length, atLeast: test.atLeast, span };
    case 'or':
      throw new Error('or-patterns are expanded before they are tested');
  }
}

/** Candidates by the result of the test after which they can still match, up to the first that fits no single result. */
export interface Buckets {
  readonly targets: Map<string, { readonly branch: TestBranch; readonly candidates: Candidate[] }>;
  readonly remaining: readonly Candidate[];
}

export function sortIntoBuckets(place: Place, test: Test, candidates: readonly Candidate[]): Buckets {
  const targets: Buckets['targets'] = new Map();
  let taken = 0;
  for (const candidate of candidates) {
    const chosen = chooseBucket(placeKey(place), test, candidate, targets);
    if (!chosen) break;
    const bucket = targets.get(chosen.key);
    if (bucket) bucket.candidates.push(candidate);
    else targets.set(chosen.key, { branch: chosen, candidates: [candidate] });
    taken++;
  }
  return { targets, remaining: candidates.slice(taken) };
}

function chooseBucket(
  place: string,
  test: Test,
  candidate: Candidate,
  prior: Buckets['targets'],
): TestBranch | undefined {
  const index = candidate.pairs.findIndex((pair) => pair.place && placeKey(pair.place) === place);
  if (index < 0) return undefined;
  const pair = candidate.pairs[index];
  const { result, decided } = outcome(place, test, pair.test, prior);
  if (result && decided) {
    candidate.pairs = sortPairs([...candidate.pairs.filter((_, i) => i !== index), ...pair.subpairs]);
  }
  return result;
}

interface Outcome {
  readonly result?: TestBranch;
  /** The test answers the candidate's question completely. */
  readonly decided: boolean;
}

const open: Outcome = { decided: false };

function decided(result: TestBranch): Outcome {
  return { result, decided: true };
}

function excluded(): Outcome {
  return { result: failure, decided: false };
}

function outcome(place: string, test: Test, wanted: TestCase, prior: Buckets['targets']): Outcome {
  switch (test.kind) {
    case 'switch':
      return wanted.kind === 'variant'
        ? decided({ key: `variant ${wanted.variant}`, variant: wanted.variant })
        : open;
    case 'switch-int':
      return outcomeOfSwitchInt(place, wanted, prior);
    case 'if':
      if (wanted.kind !== 'constant' || wanted.type !== 'bool') return open;
      return decided(wanted.value.number === 0n ? failure : success);
    case 'string':
    case 'equal':
      if (wanted.kind !== 'constant' || (test.kind === 'string') !== (wanted.type === 'string')) return open;
      return wanted.value.key === test.value.key ? decided(success) : excluded();
    case 'range':
      if (wanted.kind === 'range') {
        if (sameRange(test.range, wanted.range)) return decided(success);
        return overlaps(test.range, wanted.range) === false ? excluded() : open;
      }
      if (wanted.kind === 'constant') return contains(test.range, wanted.value) === false ? excluded() : open;
      return open;
    case 'length':
      return wanted.kind === 'slice' ? outcomeOfLength(test, wanted) : open;
  }
}

function outcomeOfSwitchInt(place: string, wanted: TestCase, prior: Buckets['targets']): Outcome {
  if (wanted.kind === 'constant' && wanted.type === 'int') {
    // An earlier range that covers the value was put into the failure bucket: this one must be tested after it.
    const covered = prior
      .get('failure')
      ?.candidates.some((c) =>
        c.pairs.some(
          (pair) =>
            pair.place &&
            placeKey(pair.place) === place &&
            pair.test.kind === 'range' &&
            contains(pair.test.range, wanted.value) !== false,
        ),
      );
    return covered ? open : decided({ key: `value ${wanted.value.key}`, value: wanted.value });
  }
  if (wanted.kind === 'range') {
    const values = [...prior.values()].flatMap(({ branch: { value } }) => (value ? [value] : []));
    return values.every((value) => contains(wanted.range, value) === false) ? excluded() : open;
  }
  return open;
}

function outcomeOfLength(
  test: Test & { readonly kind: 'length' },
  wanted: TestCase & { readonly kind: 'slice' },
): Outcome {
  const order = Math.sign(test.length - wanted.length);
  if (!test.atLeast) {
    if (order === 0) return wanted.atLeast ? open : decided(success);
    if (order < 0) return excluded();
    return wanted.atLeast ? open : excluded();
  }
  if (order === 0) return wanted.atLeast ? decided(success) : { result: success, decided: false };
  if (order < 0) return { result: success, decided: false };
  return wanted.atLeast ? open : excluded();
}

// ---------------------------------------------------------------- code

/** Ends `block` with the test; results without a target of their own go on to `otherwise`. */
export function performTest(
  b: Builder,
  matchSpan: Span,
  scrutineeSpan: Span,
  block: BlockId,
  otherwise: BlockId,
  place: Place,
  test: Test,
  targets: ReadonlyMap<string, { readonly branch: TestBranch; readonly block: BlockId }>,
): void {
  const target = (key: TestBranch): BlockId => targets.get(key.key)?.block ?? otherwise;
  const where = at(b, test.span);
  switch (test.kind) {
    case 'switch': {
      const variants = [...targets.values()].filter((t) => t.branch.variant !== undefined);
      variants.sort((x, y) => x.branch.variant! - y.branch.variant!);
      const discriminant = temp(b, int('isize'), test.span);
      assignIn(b, block, at(b, scrutineeSpan), discriminant, { kind: 'discriminant', place });
      terminate(b, block, {
        ...at(b, matchSpan),
        kind: 'switch',
        discr: move(discriminant),
        values: variants.map((t) => BigInt(t.branch.variant!)),
        targets: [...variants.map((t) => t.block), target(failure)],
      });
      return;
    }
    case 'switch-int': {
      const values = [...targets.values()].filter((t) => t.branch.value !== undefined);
      terminate(b, block, {
        ...at(b, matchSpan),
        kind: 'switch',
        discr: { kind: 'copy', place },
        // A constant that was not evaluated still needs a value of its own here.
        values: values.map((t, i) => BigInt(t.branch.value!.number ?? -1_000_000 - i)),
        targets: [...values.map((t) => t.block), target(failure)],
      });
      return;
    }
    case 'if':
      return branch(b, block, at(b, matchSpan), { kind: 'copy', place }, target(success), target(failure));
    case 'string':
      return testString(b, block, where, place, test.value.expr, target(success), target(failure));
    case 'equal': {
      const expected = constant(test.value.expr);
      return testOperands(
        b,
        block,
        where,
        '==',
        expected,
        { kind: 'copy', place },
        target(success),
        target(failure),
      );
    }
    case 'range':
      return testRange(b, block, where, place, test.range, target(success), target(failure));
    case 'length': {
      const actual = temp(b, usize, test.span);
      assignIn(b, block, where, actual, use(lengthOf(b, block, place, where)));
      const expected = temp(b, usize, test.span);
      assignIn(b, block, where, expected, use(literal(usize, `${test.length}_usize`, test.span)));
      const op = test.atLeast ? '>=' : '==';
      testOperands(b, block, where, op, move(actual), move(expected), target(success), target(failure));
    }
  }
}

function testOperands(
  b: Builder,
  block: BlockId,
  where: At,
  op: BinaryOperator,
  left: Operand,
  right: Operand,
  yes: BlockId,
  no: BlockId,
): void {
  const result = temp(b, bool, where.span);
  assignIn(b, block, where, result, compare(op, left, right));
  branch(b, block, where, move(result), yes, no);
}

function testRange(
  b: Builder,
  block: BlockId,
  where: At,
  place: Place,
  { lo, hi, inclusive }: PatternRange,
  yes: BlockId,
  no: BlockId,
): void {
  const value: Operand = { kind: 'copy', place };
  const between = lo && hi ? newBlock(b) : lo ? yes : block;
  if (lo) testOperands(b, block, where, '<=', constant(lo.expr), value, between, no);
  if (hi) testOperands(b, between, where, inclusive ? '<=' : '<', value, constant(hi.expr), yes, no);
}

/** Strings are compared by calling `<str as PartialEq>::eq`. */
function testString(
  b: Builder,
  block: BlockId,
  where: At,
  place: Place,
  expected: thir.Expr,
  yes: BlockId,
  no: BlockId,
): void {
  const actual = temp(b, ref(str, false), where.span);
  assignIn(b, block, where, actual, { kind: 'ref', borrow: { kind: 'shared' }, place });
  const equal = temp(b, bool, where.span);
  const next = newBlock(b);
  terminate(b, block, {
    ...where,
    kind: 'call',
    func: { kind: 'const', constant: { ty: stringEq(b), value: { kind: 'fn' } }, span: where.span },
    args: [
      { operand: { kind: 'copy', place: actual }, span: where.span },
      { operand: constant(expected), span: where.span },
    ],
    destination: equal,
    target: next,
    callSpan: where.span,
    source: 'desugaring',
  });
  diverge(b, block);
  branch(b, next, where, move(equal), yes, no);
}

function stringEq(b: Builder): Ty {
  const trait = b.program.lang('eq');
  const method =
    trait === undefined
      ? undefined
      : b.program.trait(trait).items.find((d) => b.program.def(d).name === 'eq');
  if (method === undefined) throw new Error('the library declares no `PartialEq::eq`');
  return { kind: 'fn-def', def: method, args: [typeArg(str), typeArg(str)] };
}

function constant(e: thir.Expr): Operand {
  return constantOperand(e.kind === 'use' ? e.source : e);
}
