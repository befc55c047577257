/** Constants in patterns, as far as choosing between tests needs their value. */
import type * as thir from '../../../check/thir.js';
import type { Program } from '../../../types/program.js';
import type { IntName, Ty } from '../../../types/ty.js';

export interface PatternValue {
  readonly expr: thir.Expr;
  /** Equal values have equal keys. */
  readonly key: string;
  /** Absent when the constant was not evaluated. Characters count by code point, booleans as 0 and 1. */
  readonly number?: bigint | number;
}

export interface PatternRange {
  readonly lo?: PatternValue;
  readonly hi?: PatternValue;
  readonly inclusive: boolean;
  readonly ty: Ty;
}

export function valueOf(program: Program, expr: thir.Expr): PatternValue {
  const number = numberOf(program, expr);
  return { expr, key: number === undefined ? textKey(expr) : String(number), number };
}

function numberOf(program: Program, e: thir.Expr): bigint | number | undefined {
  switch (e.kind) {
    case 'literal':
      switch (e.value.kind) {
        case 'int':
          return e.value.value;
        case 'bool':
          return e.value.value ? 1n : 0n;
        case 'char':
          return BigInt(e.value.value.codePointAt(0) ?? 0);
        case 'float':
          return Number(e.value.text.replaceAll('_', ''));
        default:
          return undefined;
      }
    case 'unary': {
      const inner = numberOf(program, e.arg);
      return e.op === '-' && inner !== undefined ? -inner : undefined;
    }
    case 'named-const':
      return program.const(e.def).value ?? limit(program, e);
    case 'use':
      return numberOf(program, e.source);
    default:
      return undefined;
  }
}

/** `i32::MAX` and the like, which the library declares without a value. */
function limit(program: Program, e: thir.Expr & { readonly kind: 'named-const' }): bigint | undefined {
  const { name, library } = program.def(e.def);
  if (!library || e.ty.kind !== 'int' || (name !== 'MIN' && name !== 'MAX')) return undefined;
  const [min, max] = limits(e.ty.name);
  return name === 'MIN' ? min : max;
}

function textKey(e: thir.Expr): string {
  switch (e.kind) {
    case 'literal':
      return e.value.kind === 'str' || e.value.kind === 'byte-str'
        ? JSON.stringify(e.value.value)
        : 'literal';
    case 'named-const':
      return `const ${e.def} ${JSON.stringify(e.args, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))}`;
    default:
      return `${e.kind} ${e.span.lo}`;
  }
}

function limits(name: IntName): readonly [bigint, bigint] {
  const width = Number(name.slice(1));
  const bits = BigInt(Number.isNaN(width) ? 64 : width);
  return name.startsWith('u') ? [0n, (1n << bits) - 1n] : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n];
}

/** Whether the range holds every value of its type: then nothing is tested. */
export function isFullRange({ lo, hi, inclusive, ty }: PatternRange): boolean {
  const ends =
    ty.kind === 'int' ? limits(ty.name) : ty.kind === 'char' ? ([0n, 0x10ffffn] as const) : undefined;
  if (!ends) return false;
  const from = lo === undefined || lo.number === ends[0];
  const to = hi === undefined || (inclusive && hi.number === ends[1]);
  return from && to;
}

/** Whether the value is in the range; `undefined` if one of them is not known. */
export function contains({ lo, hi, inclusive }: PatternRange, { number }: PatternValue): boolean | undefined {
  if (number === undefined || (lo && lo.number === undefined) || (hi && hi.number === undefined))
    return undefined;
  const above = lo === undefined || lo.number! <= number;
  const below = hi === undefined || (inclusive ? number <= hi.number! : number < hi.number!);
  return above && below;
}

/** Whether two ranges have a value in common; `undefined` if an end is not known. */
export function overlaps(a: PatternRange, b: PatternRange): boolean | undefined {
  const one = startsBeforeEnd(a, b);
  const other = startsBeforeEnd(b, a);
  return one === undefined || other === undefined ? undefined : one && other;
}

function startsBeforeEnd({ lo }: PatternRange, { hi, inclusive }: PatternRange): boolean | undefined {
  if (!lo || !hi) return true;
  if (lo.number === undefined || hi.number === undefined) return undefined;
  return inclusive ? lo.number <= hi.number : lo.number < hi.number;
}

export function sameRange(a: PatternRange, b: PatternRange): boolean {
  return a.lo?.key === b.lo?.key && a.hi?.key === b.hi?.key && a.inclusive === b.inclusive;
}
