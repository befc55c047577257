/** Values of constant expressions, and what operators make of them. */
import type * as ast from '../syntax/ast.js';
import type { Ty } from '../types/ty.js';

/** A value: an integer or character, a truth value, a text, an array, slice or tuple, a struct by field names. */
export type Value = bigint | boolean | string | readonly Value[] | ReadonlyMap<string, Value>;

export function literal(written: ast.Literal): Value | undefined {
  switch (written.kind) {
    case 'int':
    case 'bool':
      return written.value;
    case 'byte':
      return BigInt(written.value);
    case 'char':
      return BigInt(written.value.codePointAt(0) ?? 0);
    case 'str':
      return written.value;
    case 'byte-str':
      return Array.from(written.value, (char) => BigInt(char.charCodeAt(0)));
    default:
      return undefined;
  }
}

export function operate(
  op: ast.BinaryOperator,
  left: Value | undefined,
  right: Value | undefined,
): Value | undefined {
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    const [a, b] = [left ? 1n : 0n, right ? 1n : 0n];
    const compared = compare(op, a, b);
    if (compared !== undefined) return compared;
    return op === '&' ? left && right : op === '|' ? left || right : op === '^' ? left !== right : undefined;
  }
  if (typeof left !== 'bigint' || typeof right !== 'bigint') return undefined;
  const compared = compare(op, left, right);
  if (compared !== undefined) return compared;
  switch (op) {
    case '+':
      return inRange(left + right);
    case '-':
      return inRange(left - right);
    case '*':
      return inRange(left * right);
    case '/':
      return right === 0n ? undefined : left / right;
    case '%':
      return right === 0n ? undefined : left % right;
    case '<<':
      return right >= 0n && right < 64n ? inRange(left << right) : undefined;
    case '>>':
      return right >= 0n && right < 64n ? left >> right : undefined;
    case '&':
      return left & right;
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    default:
      return undefined;
  }
}

function compare(op: ast.BinaryOperator, left: bigint, right: bigint): boolean | undefined {
  switch (op) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return undefined;
  }
}

/** Which type a number has is not followed: what no 64 bits hold is left open. */
export function inRange(value: bigint): bigint | undefined {
  return value < 1n << 64n && value >= -(1n << 63n) ? value : undefined;
}

export function bitsOf(name: string): number {
  const digits = /\d+$/.exec(name);
  return digits ? Number(digits[0]) : 64;
}

export function limitOf(name: string, item: string): bigint | undefined {
  const bits = BigInt(bitsOf(name));
  const unsigned = name.startsWith('u');
  switch (item) {
    case 'MAX':
      return unsigned ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n;
    case 'MIN':
      return unsigned ? 0n : -(1n << (bits - 1n));
    case 'BITS':
      return bits;
    default:
      return undefined;
  }
}

/** As on 64-bit targets; what the compiler is free to lay out is left open. */
export function sizeOf(ty: Ty): bigint | undefined {
  switch (ty.kind) {
    case 'bool':
      return 1n;
    case 'char':
      return 4n;
    case 'int':
      return BigInt(bitsOf(ty.name) / 8);
    case 'float':
      return ty.name === 'f32' ? 4n : 8n;
    case 'ref':
    case 'pointer':
      return ['int', 'bool', 'char', 'float', 'array', 'tuple'].includes(ty.ty.kind)
        ? 8n
        : ['str', 'slice', 'dynamic'].includes(ty.ty.kind)
          ? 16n
          : undefined;
    case 'array': {
      const elem = sizeOf(ty.elem);
      return elem !== undefined && ty.len.kind === 'value' ? elem * ty.len.value : undefined;
    }
    case 'tuple':
      return ty.elems.length === 0 ? 0n : undefined;
    default:
      return undefined;
  }
}
