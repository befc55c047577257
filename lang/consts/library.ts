/** Functions of the standard library that can be called at compile time, by the type they belong to and their name. */
import type { DefId } from '../types/program.js';
import type { GenericArgs, Ty } from '../types/ty.js';
import { layoutOf } from './layout.js';
import { concrete, type Frame } from './machine.js';
import { bitsOf, exact, isSigned, limitsOf, wrap } from './numbers.js';
import {
  compound,
  elementOf,
  isCompound,
  isPointer,
  lengthAt,
  opaque,

  read,
  unit,
  unknown,
  write,
  type Pointer,
  type Value,
} from './value.js';

export interface LibraryCall {
  readonly frame: Frame;
  readonly def: DefId;
  readonly args: GenericArgs;
  readonly given: readonly Value[];
}

type Fail = (message: string) => never;

/** The result of a call; one of a function that is not known here has none. */
export function callLibrary(call: LibraryCall, fail: Fail): Value {
  const { program } = call.frame.machine.world;
  const { name, parent, library, kind } = program.def(call.def);
  if (!library) return unknown('a function without MIR');
  const container = parent === undefined ? undefined : program.def(parent);
  if (container?.kind === 'trait') {
    // What `==` of texts is in a match.
    const [left, right] = call.given;
    const self = call.args[0];
    if (name === 'eq' && self?.kind === 'type' && self.ty.kind === 'str') return sameText(left, right);
    return unknown('a method of a trait');
  }
  if (kind === 'assoc-fn' && container?.kind === 'impl') {
    const self = program.impl(container.id).selfTy;
    const known = ofType(call, self, name, fail);
    return known ?? unknown(`the function ${name}`);
  }
  return freeFunction(call, program.path(call.def), fail) ?? unknown(`the function ${name}`);
}

function sameText(left: Value, right: Value): boolean {
  const [a, b] = [contents(left), contents(right)];
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function contents(pointer: Value | undefined): readonly (Value | undefined)[] {
  if (!isPointer(pointer)) unknown('what is behind a pointer');
  const list = read(pointer.slot, pointer.path);
  return isCompound(list) ? list.fields : unknown('what is no list');
}

function typeArgOf({ frame, args }: LibraryCall): Ty {
  const found = args.find((arg) => arg.kind === 'type');
  return found?.kind === 'type' ? concrete(frame, found.ty) : unknown('a type argument');
}

function freeFunction(call: LibraryCall, path: string, fail: Fail): Value | undefined {
  const { frame, given } = call;
  const { program } = frame.machine.world;
  const layout = () =>
    layoutOf(
      { program, env: frame.machine.env, discriminants: (def) => frame.machine.world.discriminants(def) },
      typeArgOf(call),
    ) ?? unknown('the layout of a type');
  switch (path.replace(/^(?:std|core)::/, '')) {
    case 'mem::size_of':
      return layout().size;
    case 'mem::align_of':
      return layout().align;
    case 'mem::replace': {
      const [to, value] = given;
      if (!isPointer(to)) return undefined;
      const before = read(to.slot, to.path);
      write(to.slot, to.path, value);
      return before;
    }
    case 'mem::swap': {
      const [a, b] = given;
      if (!isPointer(a) || !isPointer(b)) return undefined;
      const before = read(a.slot, a.path);
      write(a.slot, a.path, read(b.slot, b.path));
      write(b.slot, b.path, before);
      return unit;
    }
    case 'mem::forget':
      return unit;
    case 'hint::unreachable_unchecked':
      return fail('entering unreachable code');
    case 'convert::identity':
    case 'hint::black_box':
    case 'macros::must_use':
      return given[0];
    case 'macros::panic':
    case 'macros::panic_fmt':
      return fail(panicMessage(given[0]));
    case 'macros::text':
      return given[0];
    case 'macros::arguments':
    case 'macros::display':
    case 'macros::debug':
      return opaque;
    default:
      return undefined;
  }
}

function panicMessage(text: Value | undefined): string {
  if (!isPointer(text)) return 'evaluation panicked';
  const list = contents(text).map(Number);
  return `evaluation panicked: ${new TextDecoder().decode(Uint8Array.from(list))}`;
}

function ofType(call: LibraryCall, self: Ty, name: string, fail: Fail): Value | undefined {
  const { program } = call.frame.machine.world;
  switch (self.kind) {
    case 'int':
      return ofInteger(self.name, name, call.given, call, fail);
    case 'bool':
      return undefined;
    case 'char':
      return ofChar(name, call.given);
    case 'str':
    case 'slice':
    case 'array':
      return ofList(call, name, fail);
    case 'adt': {
      const { name: adt } = program.def(self.def);
      if (adt === 'Option' || adt === 'Result') return ofOption(call, self.def, name, fail);
      return constructor.has(name) ? opaque : undefined;
    }
    default:
      return undefined;
  }
}

/** What the library makes of its own types stays closed. */
const constructor: ReadonlySet<string> = new Set(['new', 'empty', 'default', 'dangling', 'uninit']);

// -------------------------------------------------------------- lists and texts

function ofList({ frame, given }: LibraryCall, name: string, _fail: Fail): Value | undefined {
  const [list] = given;
  if (!isPointer(list)) return undefined;
  const length = lengthAt(list.slot, list.path);
  const element = (index: number): Value => ({ ...list, path: elementOf(list.path, index) });
  switch (name) {
    case 'len':
      return BigInt(length);
    case 'is_empty':
      return length === 0;
    case 'as_bytes':
    case 'as_slice':
    case 'as_mut_slice':
      return list;
    case 'first':
    case 'last':
      return option(frame, length ? element(name === 'first' ? 0 : length - 1) : undefined);
    case 'split_first':
    case 'split_last': {
      if (!length) return option(frame, undefined);
      const rest: Pointer = {
        ...list,
        path: elementOf(list.path, name === 'split_first' ? { from: 1, to: length } : { from: 0, to: length - 1 }),
      };
      return option(frame, compound([element(name === 'split_first' ? 0 : length - 1), rest]));
    }
    default:
      return undefined;
  }
}

function ofChar(name: string, [value]: readonly Value[]): Value | undefined {
  const code = isPointer(value) ? read(value.slot, value.path) : value;
  if (typeof code !== 'bigint') return undefined;
  const char = String.fromCodePoint(Number(code));
  switch (name) {
    case 'is_ascii':
      return code < 128n;
    case 'is_ascii_digit':
      return /^[0-9]$/.test(char);
    case 'is_ascii_alphabetic':
      return /^[A-Za-z]$/.test(char);
    case 'is_ascii_alphanumeric':
      return /^[A-Za-z0-9]$/.test(char);
    case 'is_ascii_uppercase':
      return /^[A-Z]$/.test(char);
    case 'is_ascii_lowercase':
      return /^[a-z]$/.test(char);
    case 'is_ascii_whitespace':
      return /^[ \t\n\f\r]$/.test(char);
    case 'to_ascii_uppercase':
      return /^[a-z]$/.test(char) ? code - 32n : code;
    case 'to_ascii_lowercase':
      return /^[A-Z]$/.test(char) ? code + 32n : code;
    case 'len_utf8':
      return BigInt(new TextEncoder().encode(char).length);
    default:
      return undefined;
  }
}

// -------------------------------------------------------------- Option and Result

/** `Some(value)`, or `None`. */
function option(frame: Frame, value: Value | undefined): Value {
  const { program } = frame.machine.world;
  const some = program.lang('Some');
  const adt = some === undefined ? undefined : optionOf(program, some);
  if (adt === undefined) return unknown('an option');
  const index = program.adt(adt).variants.findIndex(({ name }) => name === (value === undefined ? 'None' : 'Some'));
  return compound(value === undefined ? [] : [value], index);
}

function optionOf(program: Frame['machine']['world']['program'], def: DefId): DefId | undefined {
  for (let at: DefId | undefined = def; at !== undefined; at = program.def(at).parent)
    if (program.def(at).kind === 'enum') return at;
  return undefined;
}

function ofOption({ frame, given }: LibraryCall, def: DefId, name: string, fail: Fail): Value | undefined {
  const { program } = frame.machine.world;
  const [self] = given;
  const whole = isPointer(self) ? read(self.slot, self.path) : self;
  if (!isCompound(whole)) return undefined;
  const variant = program.adt(def).variants[whole.variant].name;
  const isNone = variant === 'None';
  const [inner] = whole.fields;
  switch (name) {
    case 'is_some':
      return variant === 'Some';
    case 'is_none':
      return isNone;
    case 'is_ok':
      return variant === 'Ok';
    case 'is_err':
      return variant === 'Err';
    case 'unwrap':
      if (isNone) return fail('evaluation panicked: called `Option::unwrap()` on a `None` value');
      return variant === 'Some' ? inner : undefined;
    case 'expect':
      if (isNone) return fail(panicMessage(given[1]));
      return variant === 'Some' ? inner : undefined;
    case 'unwrap_unchecked':
      return variant === 'Some' ? inner : undefined;
    case 'unwrap_or':
      return isNone || variant === 'Err' ? given[1] : inner;
    case 'as_ref':
    case 'as_mut':
      if (!isPointer(self) || (variant !== 'Some' && !isNone)) return undefined;
      return isNone ? whole : compound([{ ...self, path: [...self.path, 0] }], whole.variant);
    case 'copied':
    case 'cloned':
      if (isNone) return whole;
      return isPointer(inner) ? compound([read(inner.slot, inner.path)], whole.variant) : undefined;
    case 'take':
    case 'replace': {
      if (!isPointer(self) || (variant !== 'Some' && !isNone)) return undefined;
      write(self.slot, self.path, option(frame, name === 'replace' ? given[1] : undefined));
      return whole;
    }
    default:
      return undefined;
  }
}

// -------------------------------------------------------------- integers

function ofInteger(
  ty: (Ty & { kind: 'int' })['name'],
  name: string,
  given: readonly Value[],
  { frame }: LibraryCall,
  fail: Fail,
): Value | undefined {
  const values = given.map((value) => (isPointer(value) ? read(value.slot, value.path) : value));
  const [a, b] = values;
  if (/^from_[lbn]e_bytes$/.test(name)) return isCompound(a) ? fromBytes(a.fields, name, ty) : undefined;
  if (typeof a !== 'bigint') return undefined;
  const [least, greatest] = limitsOf(ty);
  const fits = (value: bigint): boolean => least <= value && value <= greatest;
  const bits = bitsOf(ty);
  const unsigned = BigInt.asUintN(bits, a);
  const prefix = /^(wrapping|checked|saturating|overflowing|unchecked)_(\w+)$/.exec(name);
  if (prefix) {
    const result = operation(prefix[2], a, b, ty);
    if (result === undefined) return undefined;
    const shift = prefix[2] === 'shl' || prefix[2] === 'shr';
    const whole = result === 'none' ? undefined : result;
    const good = whole !== undefined && (shift ? typeof b === 'bigint' && b < BigInt(bits) : fits(whole));
    switch (prefix[1]) {
      case 'wrapping':
        return whole === undefined ? undefined : wrap(whole, ty);
      case 'checked':
        return option(frame, good ? (shift ? wrap(whole, ty) : whole) : undefined);
      case 'saturating':
        return whole === undefined ? undefined : whole < least ? least : whole > greatest ? greatest : whole;
      case 'overflowing':
        return whole === undefined ? undefined : compound([wrap(whole, ty), !good]);
      default:
        return good ? whole : undefined;
    }
  }
  switch (name) {
    case 'pow': {
      const result = operation('pow', a, b, ty);
      if (typeof result !== 'bigint') return undefined;
      return fits(result) ? result : fail('evaluation panicked: attempt to multiply with overflow');
    }
    case 'abs':
      return a === least && isSigned(ty) ? fail('evaluation panicked: attempt to negate with overflow') : a < 0n ? -a : a;
    case 'unsigned_abs':
      return a < 0n ? -a : a;
    case 'abs_diff':
      return typeof b === 'bigint' ? (a > b ? a - b : b - a) : undefined;
    case 'signum':
      return a > 0n ? 1n : a < 0n ? -1n : 0n;
    case 'is_negative':
      return a < 0n;
    case 'is_positive':
      return a > 0n;
    case 'is_power_of_two':
      return a > 0n && (a & (a - 1n)) === 0n;
    case 'next_power_of_two': {
      let power = 1n;
      while (power < a) power *= 2n;
      return fits(power) ? power : undefined;
    }
    case 'count_ones':
      return BigInt(unsigned.toString(2).replaceAll('0', '').length);
    case 'count_zeros':
      return BigInt(bits - unsigned.toString(2).replaceAll('0', '').length);
    case 'leading_zeros':
      return BigInt(unsigned === 0n ? bits : bits - unsigned.toString(2).length);
    case 'trailing_zeros':
      return BigInt(unsigned === 0n ? bits : /0*$/.exec(unsigned.toString(2))![0].length);
    case 'rotate_left':
    case 'rotate_right': {
      if (typeof b !== 'bigint') return undefined;
      const by = (name === 'rotate_left' ? b : BigInt(bits) - (b % BigInt(bits))) % BigInt(bits);
      return wrap((unsigned << by) | (unsigned >> (BigInt(bits) - by)), ty);
    }
    case 'rem_euclid':
    case 'div_euclid': {
      const result = operation(name, a, b, ty);
      return typeof result === 'bigint' && fits(result) ? result : undefined;
    }
    case 'div_ceil':
      return typeof b === 'bigint' && b > 0n && a >= 0n ? (a + b - 1n) / b : undefined;
    case 'ilog2':
      return a > 0n ? BigInt(a.toString(2).length - 1) : undefined;
    case 'ilog10':
      return a > 0n ? BigInt(a.toString().length - 1) : undefined;
    case 'to_le':
    case 'from_le':
      return a;
    case 'swap_bytes':
    case 'to_be':
    case 'from_be':
      return fromBytes(toBytes(unsigned, bits), 'from_be_bytes', ty);
    case 'to_le_bytes':
    case 'to_ne_bytes':
      return compound(toBytes(unsigned, bits));
    case 'to_be_bytes':
      return compound(toBytes(unsigned, bits).reverse());
    default:
      return ty === 'u8' ? ofChar(name, [a]) : undefined;
  }
}

/** The exact result; `none` where there is none. */
function operation(
  name: string,
  a: bigint,
  b: Value | undefined,
  ty: (Ty & { kind: 'int' })['name'],
): bigint | 'none' | undefined {
  const signs = { add: '+', sub: '-', mul: '*', div: '/', rem: '%' } as const;
  if (name === 'neg') return -a;
  if (name === 'abs') return a < 0n ? -a : a;
  if (typeof b !== 'bigint') return undefined;
  if (Object.hasOwn(signs, name)) return exact(signs[name as keyof typeof signs], a, b) ?? 'none';
  switch (name) {
    case 'pow':
      return b > 4096n ? undefined : a ** b;
    case 'shl':
      return a << (b % BigInt(bitsOf(ty)));
    case 'shr':
      return a >> (b % BigInt(bitsOf(ty)));
    case 'rem_euclid':
    case 'div_euclid': {
      if (b === 0n) return 'none';
      const rem = ((a % b) + (b < 0n ? -b : b)) % (b < 0n ? -b : b);
      return name === 'rem_euclid' ? rem : (a - rem) / b;
    }
    default:
      return undefined;
  }
}

function toBytes(unsigned: bigint, bits: number): Value[] {
  return Array.from({ length: bits / 8 }, (_, i) => (unsigned >> BigInt(8 * i)) & 0xffn);
}

function fromBytes(
  list: readonly (Value | undefined)[],
  name: string,
  ty: (Ty & { kind: 'int' })['name'],
): Value | undefined {
  const ordered = name === 'from_be_bytes' ? [...list].reverse() : list;
  let whole = 0n;
  for (const [i, byte] of ordered.entries()) {
    if (typeof byte !== 'bigint') return undefined;
    whole |= byte << BigInt(8 * i);
  }
  return wrap(whole, ty);
}

