/**
 * Patterns taken apart: what must be tested, at which place, and what is bound when all tests succeed
 * (`rustc_mir_build::builder::matches::match_pair`).
 */
import type * as thir from '../../../check/thir.js';
import type { Span } from '../../../source.js';
import type { DefId } from '../../../types/program.js';
import { int, type Ty } from '../../../types/ty.js';
import type { Place } from '../../mir.js';
import { arrayLength, derefPlace, fieldPlace, project } from '../../place.js';
import type { Builder } from '../builder.js';
import { isFullRange, valueOf, type PatternRange, type PatternValue } from './value.js';

export interface Binding {
  readonly id: thir.VarId;
  readonly mode: 'value' | 'ref' | 'ref-mut';
  /** What is bound. */
  readonly source: Place;
  readonly span: Span;
}

export interface Ascription {
  readonly place: Place;
  readonly userTy: thir.UserTy;
  readonly variance: (thir.Pattern & { readonly kind: 'ascribe' })['variance'];
}

export type TestCase =
  | { readonly kind: 'variant'; readonly def: DefId; readonly variant: number }
  | {
      readonly kind: 'constant';
      readonly type: 'bool' | 'int' | 'string' | 'other';
      readonly value: PatternValue;
    }
  | { readonly kind: 'range'; readonly range: PatternRange }
  | { readonly kind: 'slice'; readonly length: number; readonly atLeast: boolean }
  | { readonly kind: 'or'; readonly alternatives: readonly FlatPattern[] };

/** A test of a place, and what is to be tested next if it succeeds. */
export interface MatchPair {
  /** Absent for or-patterns: each alternative tests places of its own. */
  readonly place?: Place;
  readonly test: TestCase;
  readonly subpairs: readonly MatchPair[];
  readonly span: Span;
}

/** Bindings in order; `or` stands where those of an or-pattern's alternative belong. */
export type BindingSlot = Binding | 'or';

export interface PatternData {
  readonly span: Span;
  readonly bindings: BindingSlot[];
  readonly ascriptions: Ascription[];
}

export interface FlatPattern {
  readonly pairs: readonly MatchPair[];
  readonly data: PatternData;
}

export function flatten(b: Builder, place: Place, pattern: thir.Pattern): FlatPattern {
  const data: PatternData = { span: pattern.span, bindings: [], ascriptions: [] };
  const pairs: MatchPair[] = [];
  collect(b, place, pattern, pairs, data);
  return { pairs, data };
}

function collect(
  b: Builder,
  place: Place,
  pattern: thir.Pattern,
  pairs: MatchPair[],
  data: PatternData,
): void {
  const { span } = pattern;
  const test = (t: TestCase, subpairs: readonly MatchPair[] = [], at = place): void =>
    void pairs.push({ place: at, test: t, subpairs, span });
  switch (pattern.kind) {
    case 'wild':
      return;
    case 'ascribe':
      data.ascriptions.push({ place, userTy: pattern.userTy, variance: pattern.variance });
      return collect(b, place, pattern.sub, pairs, data);
    case 'binding':
      if (pattern.sub) collect(b, place, pattern.sub, pairs, data);
      data.bindings.push({ id: pattern.id, mode: pattern.mode, source: place, span });
      return;
    case 'deref':
      return collect(b, derefPlace(place), pattern.sub, pairs, data);
    case 'leaf':
      for (const { field, pat } of pattern.subs)
        collect(b, fieldPlace(place, field, pat.ty), pat, pairs, data);
      return;
    case 'variant': {
      const inside = project(place, { kind: 'downcast', variant: pattern.variant });
      const subpairs: MatchPair[] = [];
      for (const { field, pat } of pattern.subs)
        collect(b, fieldPlace(inside, field, pat.ty), pat, subpairs, data);
      // With one variant there is nothing to test.
      if (b.program.adt(pattern.def).variants.length > 1)
        test({ kind: 'variant', def: pattern.def, variant: pattern.variant }, subpairs);
      else pairs.push(...subpairs);
      return;
    }
    case 'constant':
      return collectConstant(b, place, pattern, pairs, data, test);
    case 'range': {
      const range: PatternRange = {
        lo: pattern.from && valueOf(b.program, pattern.from),
        hi: pattern.to && valueOf(b.program, pattern.to),
        inclusive: pattern.inclusive,
        ty: pattern.ty,
      };
      if (!isFullRange(range)) test({ kind: 'range', range });
      return;
    }
    case 'slice':
      return collectSlice(b, place, pattern, pairs, data, test);
    case 'or': {
      const alternatives = pattern.pats.map((p) => flatten(b, place, p));
      if (alternatives[0].data.bindings.length) data.bindings.push('or');
      pairs.push({ test: { kind: 'or', alternatives }, subpairs: [], span });
    }
  }
}

type MakeTest = (test: TestCase, subpairs?: readonly MatchPair[], at?: Place) => void;

function collectConstant(
  b: Builder,
  place: Place,
  pattern: thir.Pattern & { readonly kind: 'constant' },
  pairs: MatchPair[],
  data: PatternData,
  test: MakeTest,
): void {
  const bytes = byteString(pattern);
  if (bytes) return collect(b, place, bytes, pairs, data);
  const value = valueOf(b.program, pattern.value);
  // What references refer to is compared, not the references.
  let at = place;
  let ty = pattern.ty;
  for (; ty.kind === 'ref'; ty = ty.ty) at = derefPlace(at);
  test({ kind: 'constant', type: constantType(ty), value }, [], at);
}

function constantType(ty: Ty): (TestCase & { readonly kind: 'constant' })['type'] {
  switch (ty.kind) {
    case 'bool':
      return 'bool';
    case 'int':
    case 'char':
      return 'int';
    case 'str':
      return 'string';
    default:
      return 'other';
  }
}

/** `b"…"` is matched byte by byte. */
function byteString(pattern: thir.Pattern & { readonly kind: 'constant' }): thir.Pattern | undefined {
  const { ty, span, value } = pattern;
  if (value.kind !== 'literal' || value.value.kind !== 'byte-str' || ty.kind !== 'ref') return undefined;
  const u8 = int('u8');
  const prefix = [...value.value.value].map((c): thir.Pattern => {
    const byte: thir.Expr = {
      kind: 'literal',
      value: { kind: 'int', value: BigInt(c.charCodeAt(0)) },
      ty: u8,
      span,
    };
    return { kind: 'constant', value: byte, ty: u8, span };
  });
  return { kind: 'deref', sub: { kind: 'slice', prefix, suffix: [], ty: ty.ty, span }, ty, span };
}

function collectSlice(
  b: Builder,
  place: Place,
  pattern: thir.Pattern & { readonly kind: 'slice' },
  pairs: MatchPair[],
  data: PatternData,
  test: MakeTest,
): void {
  const { prefix, rest, suffix } = pattern;
  const length = arrayLength(pattern.ty);
  const isArray = pattern.ty.kind === 'array';
  const minLength = length ?? prefix.length + suffix.length;
  const subpairs: MatchPair[] = [];
  const sub = isArray ? pairs : subpairs;
  prefix.forEach((pat, offset) => {
    collect(b, project(place, { kind: 'constant-index', offset, minLength, fromEnd: false }), pat, sub, data);
  });
  if (rest && rest !== 'ignored') {
    const to = isArray ? minLength - suffix.length : suffix.length;
    collect(
      b,
      project(place, { kind: 'subslice', from: prefix.length, to, fromEnd: !isArray }),
      rest,
      sub,
      data,
    );
  }
  [...suffix].reverse().forEach((pat, i) => {
    const offset = isArray ? minLength - (i + 1) : i + 1;
    collect(
      b,
      project(place, { kind: 'constant-index', offset, minLength, fromEnd: !isArray }),
      pat,
      sub,
      data,
    );
  });
  if (isArray) return;
  // `[..]` and `[rest @ ..]` match any slice.
  if (rest && !prefix.length && !suffix.length) pairs.push(...subpairs);
  else test({ kind: 'slice', length: prefix.length + suffix.length, atLeast: rest !== undefined }, subpairs);
}
