/** Which values the rows of a pattern matrix leave uncovered. */
import type { Ty } from '../../types/ty.js';
import {
  fieldsOf,
  isImpossible,
  isUninhabited,
  rangeOf,
  type Constructor,
  type TypeFacts,
} from './constructor.js';

/** A pattern as the algorithm sees it. */
export type Row = readonly Cell[];
export type Cell =
  | { readonly kind: 'wild' }
  | { readonly kind: 'ctor'; readonly ctor: Constructor; readonly fields: readonly Cell[] }
  | { readonly kind: 'or'; readonly cells: readonly Cell[] };

export const wild: Cell = { kind: 'wild' };

/** A column: its type, and whether it lies behind a reference, where even impossible values need a pattern. */
export interface Column {
  readonly ty: Ty;
  readonly behind: boolean;
}

/** The work got out of hand: no answer. */
export class TooHard extends Error {}

export interface Search {
  readonly facts: TypeFacts;
  /** How many matrices may still be looked at. */
  budget: number;
}

/** Values that no row matches, as text, a few of them; empty when all are matched. */
export function uncovered(
  search: Search,
  rows: readonly Row[],
  columns: readonly Column[],
): readonly (readonly string[])[] {
  if (search.budget-- <= 0) throw new TooHard('the patterns of a match are too many to be looked through');
  if (!columns.length) return rows.length ? [] : [[]];
  const [column, ...others] = columns;
  const expanded = rows.flatMap(expandOr);
  const heads = expanded.flatMap(([head]) => (head.kind === 'ctor' ? [head.ctor] : []));
  const { present, missing } = split(search.facts, column, heads);
  const found: (readonly string[])[] = [];
  for (const ctor of present) {
    const tys = fieldsOf(search.facts, column.ty, ctor);
    const behind = column.behind || column.ty.kind === 'ref';
    const inner = tys.map((ty): Column => ({ ty, behind }));
    const specialized = expanded.flatMap((row) => specialize(row, ctor, tys.length));
    for (const witness of uncovered(search, specialized, [...inner, ...others])) {
      const fields = witness.slice(0, tys.length);
      found.push([show(search.facts, column.ty, ctor, fields), ...witness.slice(tys.length)]);
    }
    if (found.length > 8) return found;
  }
  if (missing.length) {
    const rest = expanded.filter(([head]) => head.kind === 'wild').map((row) => row.slice(1));
    for (const witness of uncovered(search, rest, others))
      for (const text of missing.slice(0, 4)) found.push([text, ...witness]);
  }
  return found;
}

function expandOr(row: Row): readonly Row[] {
  const [head, ...rest] = row;
  return head.kind === 'or' ? head.cells.flatMap((cell) => expandOr([cell, ...rest])) : [row];
}

/** The row as far as it matches values of the constructor, with the constructor's fields in front. */
function specialize([head, ...rest]: Row, ctor: Constructor, arity: number): readonly Row[] {
  if (head.kind === 'or') throw new Error('alternatives are rows of their own here');
  if (head.kind === 'wild') return [[...Array<Cell>(arity).fill(wild), ...rest]];
  if (!covers(head.ctor, ctor)) return [];
  if (head.ctor.kind !== 'slice' || ctor.kind !== 'slice') return [[...head.fields, ...rest]];
  // A slice pattern with `..` meets a longer slice: what lies between is anything.
  const { prefix } = head.ctor;
  const between = Array<Cell>(arity - head.fields.length).fill(wild);
  return [[...head.fields.slice(0, prefix), ...between, ...head.fields.slice(prefix), ...rest]];
}

/** Whether a pattern's constructor matches all values of a split one. */
function covers(pattern: Constructor, value: Constructor): boolean {
  switch (pattern.kind) {
    case 'single':
      return true;
    case 'variant':
      return value.kind === 'variant' && value.variant === pattern.variant;
    case 'bool':
      return value.kind === 'bool' && value.value === pattern.value;
    case 'range':
      return value.kind === 'range' && pattern.lo <= value.lo && value.hi <= pattern.hi;
    case 'slice': {
      if (value.kind !== 'slice') return false;
      const own = pattern.prefix + pattern.suffix;
      const length = value.prefix + value.suffix;
      return pattern.rest ? length >= own : !value.rest && length === own;
    }
    case 'opaque':
      return value.kind === 'opaque' && value.text === pattern.text;
  }
}

interface Split {
  /** Those that rows tell apart. */
  readonly present: readonly Constructor[];
  /** Values of which no row speaks but with `_`, as text. */
  readonly missing: readonly string[];
}

function split(facts: TypeFacts, column: Column, heads: readonly Constructor[]): Split {
  const { ty, behind } = column;
  const { program } = facts;
  if (!behind && isUninhabited(facts, ty)) return { present: heads, missing: [] };
  if (!heads.length) {
    if (ty.kind === 'tuple' || ty.kind === 'ref') return { present: [{ kind: 'single' }], missing: [] };
    return { present: [], missing: ['_'] };
  }
  if (heads.some((head) => head.kind === 'opaque')) return { present: unique(heads), missing: ['_'] };
  switch (ty.kind) {
    case 'bool': {
      const missing = [true, false].filter((v) => !heads.some((h) => h.kind === 'bool' && h.value === v));
      return { present: unique(heads), missing: missing.map(String) };
    }
    case 'adt': {
      const adt = program.adt(ty.def);
      if (adt.kind !== 'enum') return { present: [{ kind: 'single' }], missing: [] };
      const present = unique(heads);
      const missing = adt.variants.flatMap((_, variant) => {
        if (present.some((h) => h.kind === 'variant' && h.variant === variant)) return [];
        if (!behind && isImpossible(facts, ty, variant)) return [];
        const ctor: Constructor = { kind: 'variant', variant };
        return [
          show(
            facts,
            ty,
            ctor,
            fieldsOf(facts, ty, ctor).map(() => '_'),
          ),
        ];
      });
      return { present, missing };
    }
    case 'int':
    case 'char':
      return splitRanges(ty, heads);
    case 'array':
    case 'slice':
      return splitSlices(ty, heads);
    default:
      return { present: [{ kind: 'single' }], missing: [] };
  }
}

function unique(ctors: readonly Constructor[]): readonly Constructor[] {
  return [...new Map(ctors.map((ctor) => [JSON.stringify(ctor), ctor])).values()];
}

/** What lies between the values of `char`. */
const SURROGATES = { kind: 'range', lo: 0xd800n, hi: 0xdfffn } as const;

function splitRanges(ty: Ty, heads: readonly Constructor[]): Split {
  const whole = rangeOf(ty)!;
  const ranges = heads.filter((head) => head.kind === 'range');
  const cuts = new Set([whole.lo, whole.hi + 1n]);
  for (const { lo, hi } of ranges) cuts.add(lo).add(hi + 1n);
  if (ty.kind === 'char') cuts.add(SURROGATES.lo).add(SURROGATES.hi + 1n);
  const sorted = [...cuts]
    .filter((c) => c >= whole.lo && c <= whole.hi + 1n)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const present: Constructor[] = [];
  const missing: string[] = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const piece = { kind: 'range', lo: sorted[i], hi: sorted[i + 1] - 1n } as const;
    if (ranges.some((range) => covers(range, piece))) present.push(piece);
    else if (ty.kind !== 'char' || !covers(SURROGATES, piece))
      missing.push(showRange(ty, piece.lo, piece.hi));
  }
  // `usize` and `isize` are never matched in full by ranges with ends, but their halves are by `..` forms.
  return { present, missing };
}

function showRange(ty: Ty, lo: bigint, hi: bigint): string {
  const whole = rangeOf(ty)!;
  const name = ty.kind === 'int' ? ty.name : 'char';
  const end = (v: bigint) => {
    if (ty.kind === 'char') return v === whole.hi ? "'\\u{10ffff}'" : `'${String.fromCodePoint(Number(v))}'`;
    return v === whole.lo && v < 0n ? `${name}::MIN` : v === whole.hi ? `${name}::MAX` : `${v}_${name}`;
  };
  return lo === hi ? end(lo) : `${end(lo)}..=${end(hi)}`;
}

function splitSlices(ty: Ty & { readonly kind: 'array' | 'slice' }, heads: readonly Constructor[]): Split {
  const slices = heads.filter((head) => head.kind === 'slice');
  const longest = Math.max(...slices.map((s) => s.prefix + s.suffix));
  const prefix = Math.max(...slices.map((s) => (s.rest ? s.prefix : 0)));
  const suffix = Math.max(...slices.map((s) => (s.rest ? s.suffix : 0)));
  const pieces: Constructor[] = [];
  if (ty.kind === 'array') {
    const length = ty.len.kind === 'value' ? Number(ty.len.value) : longest;
    pieces.push({
      kind: 'slice',
      prefix: Math.min(prefix, length),
      suffix: length - Math.min(prefix, length),
      rest: false,
    });
  } else {
    // Lengths up to the longest that some row tells apart, then all longer ones together.
    const limit = Math.max(longest + 1, prefix + suffix);
    for (let n = 0; n < limit; n++) pieces.push({ kind: 'slice', prefix: n, suffix: 0, rest: false });
    pieces.push({ kind: 'slice', prefix: limit - suffix, suffix, rest: true });
  }
  const present = pieces.filter((piece) => slices.some((s) => covers(s, piece)));
  const missing = pieces
    .filter((piece) => !present.includes(piece))
    .map((piece) => {
      if (piece.kind !== 'slice') throw new Error('pieces of slices are slices');
      const blanks = Array<string>(piece.prefix + piece.suffix).fill('_');
      return `[${(piece.rest ? [...blanks, '..'] : blanks).join(', ')}]`;
    });
  return { present, missing };
}

function show(facts: TypeFacts, ty: Ty, ctor: Constructor, fields: readonly string[]): string {
  switch (ctor.kind) {
    case 'bool':
      return String(ctor.value);
    case 'range':
      return showRange(ty, ctor.lo, ctor.hi);
    case 'opaque':
      return ctor.text;
    case 'slice':
      return `[${(ctor.rest ? [...fields, '..'] : fields).join(', ')}]`;
    case 'single':
    case 'variant':
  }
  if (ty.kind === 'ref') return `&${fields[0]}`;
  if (ty.kind !== 'adt') return fields.length === 1 ? `(${fields[0]},)` : `(${fields.join(', ')})`;
  if (ty.def === facts.program.lang('owned_box')) return `box ${fields[0]}`;
  const adt = facts.program.adt(ty.def);
  const variant = adt.variants[ctor.kind === 'variant' ? ctor.variant : 0];
  const def = facts.program.def(ty.def);
  const short = def.name === 'Option' || def.name === 'Result' || adt.kind !== 'enum';
  const name = short ? variant.name : `${def.name}::${variant.name}`;
  if (variant.kind === 'unit') return name;
  if (variant.kind === 'tuple') return `${name}(${fields.join(', ')})`;
  const named = fields.every((f) => f === '_')
    ? '..'
    : variant.fields.map((f, i) => `${f.name}: ${fields[i]}`).join(', ');
  return `${name} { ${named} }`;
}
