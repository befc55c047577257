/** Arithmetic of the primitive types. */
import type { BinaryOperator } from '../syntax/ast.js';
import type { IntName, Ty } from '../types/ty.js';
import { unknown, type Value } from './value.js';

export function bitsOf(name: IntName): number {
  const width = Number(name.slice(1));
  return Number.isNaN(width) ? 64 : width;
}

export function isSigned(name: IntName): boolean {
  return name.startsWith('i');
}

/** The value that is left in an integer of the type. */
export function wrap(value: bigint, name: IntName): bigint {
  return isSigned(name) ? BigInt.asIntN(bitsOf(name), value) : BigInt.asUintN(bitsOf(name), value);
}

export function limitsOf(name: IntName): readonly [bigint, bigint] {
  const bits = BigInt(bitsOf(name));
  return isSigned(name) ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

/** The exact result, which may not fit the type; undefined for a division by zero. */
export function exact(op: BinaryOperator, a: bigint, b: bigint): bigint | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? undefined : a / b;
    case '%':
      return b === 0n ? undefined : a % b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    default:
      return undefined;
  }
}

/** What an operator makes of two values; integers wrap around. */
export function binary(op: BinaryOperator, left: Value, right: Value, ty: Ty): Value {
  const compared = compare(op, left, right);
  if (compared !== undefined) return compared;
  if (typeof left === 'boolean' && typeof right === 'boolean') {
    if (op === '&') return left && right;
    if (op === '|') return left || right;
    if (op === '^') return left !== right;
  }
  if (typeof left === 'number' && typeof right === 'number') return floating(op, left, right, ty);
  if (typeof left !== 'bigint' || typeof right !== 'bigint' || ty.kind !== 'int')
    unknown(`the operator ${op}`);
  const bits = BigInt(bitsOf(ty.name));
  if (op === '<<') return wrap(left << (BigInt.asUintN(128, right) % bits), ty.name);
  if (op === '>>') return wrap(left >> (BigInt.asUintN(128, right) % bits), ty.name);
  const result = exact(op, left, right);
  return result === undefined ? unknown(`the operator ${op}`) : wrap(result, ty.name);
}

function compare(op: BinaryOperator, a: Value, b: Value): boolean | undefined {
  const simple = typeof a === typeof b && typeof a !== 'object';
  switch (op) {
    case '==':
    case '!=':
      return simple ? (a === b) === (op === '==') : unknown('a comparison');
    case '<':
      return simple ? a < b : unknown('a comparison');
    case '<=':
      return simple ? a <= b : unknown('a comparison');
    case '>':
      return simple ? a > b : unknown('a comparison');
    case '>=':
      return simple ? a >= b : unknown('a comparison');
    default:
      return undefined;
  }
}

function floating(op: BinaryOperator, a: number, b: number, ty: Ty): Value {
  const exactly = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : op === '/' ? a / b : a % b;
  return rounded(exactly, ty);
}

export function rounded(value: number, ty: Ty): number {
  return ty.kind === 'float' && ty.name === 'f32' ? Math.fround(value) : value;
}

/** `value as ty`. */
export function castNumber(value: Value, ty: Ty): Value {
  const number = typeof value === 'boolean' ? (value ? 1n : 0n) : value;
  if (ty.kind === 'int') {
    if (typeof number === 'bigint') return wrap(number, ty.name);
    if (typeof number !== 'number') unknown('a cast');
    const [least, greatest] = limitsOf(ty.name);
    if (Number.isNaN(number)) return 0n;
    if (number <= Number(least)) return least;
    return number >= Number(greatest) ? greatest : BigInt(Math.trunc(number));
  }
  if (ty.kind === 'float' && typeof number === 'bigint') return rounded(Number(number), ty);
  if (ty.kind === 'float' && typeof number === 'number') return rounded(number, ty);
  if (ty.kind === 'char' && typeof number === 'bigint') return number;
  return unknown('a cast');
}
