/**
 * Sizes and alignments on 64-bit targets, as far as rustc's layout follows simple rules: fields of a `repr(Rust)` struct can be put in the
 * order of their alignment, so that no room is lost between them. Enums with data are laid out only where a niche is obvious.
 */
import { normalizeErased, structTail, type ParamEnv } from '../traits/index.js';
import { substTy } from '../types/fold.js';
import type { AdtDef, DefId, Program } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';
import { bitsOf } from './numbers.js';

export interface Layout {
  readonly size: bigint;
  readonly align: bigint;
  /** How many bit patterns are no value, as far as it matters: 0 where none is known for certain. */
  readonly niches: bigint;
}

/** The numbers that stand for the variants of an enum, if they are known. */
export type Discriminants = (def: DefId) => readonly bigint[] | undefined;

export interface LayoutOf {
  readonly program: Program;
  readonly env: ParamEnv;
  readonly discriminants: Discriminants;
}

/** Undefined where it is not known to us. */
export function layoutOf(cx: LayoutOf, written: Ty, depth = 0): Layout | undefined {
  if (depth > 32) return undefined;
  const ty = normalizeErased(cx.program, cx.env, written);
  switch (ty.kind) {
    case 'bool':
      return plain(1n, 254n);
    case 'char':
      return plain(4n, 0xffef_0000n);
    case 'int': {
      const size = BigInt(bitsOf(ty.name) / 8);
      return plain(size);
    }
    case 'float':
      return plain(ty.name === 'f32' ? 4n : 8n);
    case 'ref':
    case 'pointer':
      return pointer(cx, ty.ty, ty.kind === 'ref');
    case 'fn-ptr':
      return plain(8n, 1n);
    case 'fn-def':
    case 'never':
      return { size: 0n, align: 1n, niches: 0n };
    case 'tuple':
      return struct(ty.elems.map((elem) => layoutOf(cx, elem, depth + 1)));
    case 'closure':
      return struct(ty.closure.upvars.map((part) => layoutOf(cx, part, depth + 1)));
    case 'array': {
      const elem = layoutOf(cx, ty.elem, depth + 1);
      if (!elem || ty.len.kind !== 'value') return undefined;
      return { ...elem, size: elem.size * ty.len.value, niches: 0n };
    }
    case 'adt':
      return adtLayout(cx, ty, depth);
    default:
      return undefined;
  }
}

function plain(size: bigint, niches = 0n): Layout {
  return { size, align: size, niches };
}

function pointer(cx: LayoutOf, to: Ty, niche: boolean): Layout | undefined {
  const tail = structTail(cx.program, cx.env, to);
  const niches = niche ? 1n : 0n;
  if (['str', 'slice', 'dynamic'].includes(tail.kind)) return { size: 16n, align: 8n, niches };
  if (['param', 'projection', 'opaque', 'error', 'infer'].includes(tail.kind)) return undefined;
  return { size: 8n, align: 8n, niches };
}

function struct(fields: readonly (Layout | undefined)[]): Layout | undefined {
  let [size, align, niches] = [0n, 1n, 0n];
  for (const field of fields) {
    if (!field) return undefined;
    size += field.size;
    if (field.align > align) align = field.align;
    if (field.niches > niches) niches = field.niches;
  }
  return { size: roundUp(size, align), align, niches };
}

function roundUp(size: bigint, align: bigint): bigint {
  return ((size + align - 1n) / align) * align;
}

function adtLayout(cx: LayoutOf, ty: Ty & { kind: 'adt' }, depth: number): Layout | undefined {
  const { program } = cx;
  const adt = program.adt(ty.def);
  const fields = (variant: number): (Layout | undefined)[] =>
    adt.variants[variant].fields.map((field) => layoutOf(cx, substTy(field.ty, ty.args), depth + 1));
  if (program.def(ty.def).library && adt.kind !== 'enum') return ofLibrary(cx, ty, depth);
  const repr = adt.repr ?? '';
  if (/simd/.test(repr)) return undefined;
  switch (adt.kind) {
    case 'struct':
      return adjusted(/\bC\b/.test(repr) ? inOrder(fields(0), repr) : struct(packed(fields(0), repr)), repr);
    case 'union': {
      const parts = packed(fields(0), repr);
      if (!parts.every((part) => part !== undefined)) return undefined;
      const size = parts.reduce((most, part) => (part.size > most ? part.size : most), 0n);
      const align = parts.reduce((most, part) => (part.align > most ? part.align : most), 1n);
      return adjusted({ size: roundUp(size, align), align, niches: 0n }, repr);
    }
    case 'enum':
      return adjusted(enumLayout(cx, adt, repr, fields), repr);
  }
}

function limitIn(repr: string, what: 'packed' | 'align'): bigint | undefined {
  const found = new RegExp(`\\b${what}\\s*(?:\\(\\s*(\\d+)\\s*\\))?`).exec(repr);
  return found ? BigInt(found[1] ?? 1) : undefined;
}

function packed(fields: readonly (Layout | undefined)[], repr: string): (Layout | undefined)[] {
  const limit = limitIn(repr, 'packed');
  if (limit === undefined) return [...fields];
  return fields.map((field) => field && { ...field, align: field.align < limit ? field.align : limit });
}

function inOrder(fields: readonly (Layout | undefined)[], repr: string): Layout | undefined {
  let [size, align] = [0n, 1n];
  for (const field of packed(fields, repr)) {
    if (!field) return undefined;
    size = roundUp(size, field.align) + field.size;
    if (field.align > align) align = field.align;
  }
  return { size: roundUp(size, align), align, niches: 0n };
}

function adjusted(layout: Layout | undefined, repr: string): Layout | undefined {
  const align = limitIn(repr, 'align');
  if (!layout || align === undefined || align <= layout.align) return layout;
  return { ...layout, align, size: roundUp(layout.size, align) };
}

function enumLayout(
  cx: LayoutOf,
  adt: AdtDef,
  repr: string,
  fields: (variant: number) => readonly (Layout | undefined)[],
): Layout | undefined {
  const { variants } = adt;
  const written = /\b([iu])(8|16|32|64|128|size)\b/.exec(repr);
  if (variants.every((variant) => variant.fields.length === 0)) {
    if (written) return plain(written[2] === 'size' ? 8n : BigInt(Number(written[2]) / 8));
    if (/\bC\b/.test(repr)) return plain(4n);
    if (variants.length <= 1) return { size: 0n, align: 1n, niches: 0n };
    const numbers = cx.discriminants(adt.def);
    if (!numbers) return undefined;
    const [least, greatest] = numbers.reduce(
      ([lo, hi], n) => [n < lo ? n : lo, n > hi ? n : hi],
      [numbers[0], numbers[0]],
    );
    for (const bits of [8n, 16n, 32n, 64n]) {
      const half = 1n << (bits - 1n);
      const fits = least < 0n ? least >= -half && greatest < half : greatest < 1n << bits;
      if (fits) return plain(bits / 8n, (1n << bits) - (greatest - least) - 1n);
    }
    return undefined;
  }
  if (written || /\bC\b/.test(repr)) return undefined;
  if (variants.length === 1) return struct(fields(0));
  // One variant with data, and others without: they may be told apart by what is no value of the data.
  const full = variants.flatMap((variant, i) => (variant.fields.length ? [i] : []));
  if (full.length !== 1) return undefined;
  const data = struct(fields(full[0]));
  if (!data) return undefined;
  const others = BigInt(variants.length - 1);
  if (data.niches >= others) return { ...data, niches: data.niches - others };
  if (data.size === 0n || variants.length > 256) return undefined;
  if (data.niches > 0n || fields(full[0]).length !== 1) return undefined;
  return { size: roundUp(data.size + data.align, data.align), align: data.align, niches: 0n };
}

const words: Readonly<Record<string, bigint>> = { String: 3n, Vec: 3n, Rc: 1n, Arc: 1n, PathBuf: 3n, OsString: 3n };

function ofLibrary(cx: LayoutOf, { def, args }: Ty & { kind: 'adt' }, depth: number): Layout | undefined {
  const { name, lang } = cx.program.def(def);
  const first = typeArg(args, 0);
  const inner = (): Layout | undefined => first && layoutOf(cx, first, depth + 1);
  if (lang === 'phantom_data') return { size: 0n, align: 1n, niches: 0n };
  if (lang === 'owned_box' || name === 'Rc' || name === 'Arc' || name === 'NonNull')
    return first && pointer(cx, first, true);
  if (Object.hasOwn(words, name)) return { size: 8n * words[name], align: 8n, niches: 1n };
  switch (name) {
    case 'ManuallyDrop':
    case 'Wrapping':
    case 'Saturating':
    case 'Reverse':
      return inner();
    case 'Cell':
    case 'UnsafeCell':
    case 'MaybeUninit': {
      const layout = inner();
      return layout && { ...layout, niches: 0n };
    }
    case 'NonZero': {
      const layout = inner();
      return layout && { ...layout, niches: 1n };
    }
    case 'Range':
      return struct([inner(), inner()]);
    case 'RangeFrom':
    case 'RangeTo':
    case 'RangeToInclusive':
      return inner();
    case 'RangeFull':
      return { size: 0n, align: 1n, niches: 0n };
    default: {
      const atomic = /^Atomic([IU])(8|16|32|64|size)$/.exec(name);
      if (atomic) return plain(atomic[2] === 'size' ? 8n : BigInt(Number(atomic[2]) / 8));
      return name === 'AtomicBool' ? plain(1n) : undefined;
    }
  }
}

function typeArg(args: GenericArgs, index: number): Ty | undefined {
  const found = args.filter((arg) => arg.kind === 'type')[index];
  return found?.kind === 'type' ? found.ty : undefined;
}
