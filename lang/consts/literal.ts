/** Literals of MIR, which are kept as text. */
import type { Ty } from '../types/ty.js';
import { limitsOf, rounded, wrap } from './numbers.js';
import { compound, opaque, pointerTo, unit, unknown, type Value } from './value.js';

const utf8 = new TextEncoder();

export function literalValue(text: string, ty: Ty): Value {
  switch (ty.kind) {
    case 'bool':
      return text === 'true';
    case 'char':
      return BigInt(text.slice(1, -1).codePointAt(0) ?? 0);
    case 'int': {
      const limit = /^\w+::(MIN|MAX)$/.exec(text);
      if (limit) return limitsOf(ty.name)[limit[1] === 'MIN' ? 0 : 1];
      const digits = /^-?\d+/.exec(text);
      return digits ? wrap(BigInt(digits[0]), ty.name) : unknown('a literal');
    }
    case 'float': {
      const number = Number(text.replaceAll('_', '').replace(/f(?:32|64)$/, ''));
      return Number.isNaN(number) ? unknown('a literal') : rounded(number, ty);
    }
    case 'tuple':
      return ty.elems.length ? unknown('a literal') : unit;
    case 'ref': {
      if (text.startsWith('"')) return bytes([...utf8.encode(JSON.parse(text) as string)]);
      if (text.startsWith('b"'))
        return bytes(Array.from(JSON.parse(text.slice(1)) as string, (char) => char.charCodeAt(0)));
      return opaque;
    }
    default:
      return unknown('a literal');
  }
}

/** A reference to some bytes: a text, or an array. */
export function bytes(list: readonly number[]): Value {
  return pointerTo(compound(list.map((byte) => BigInt(byte))));
}
