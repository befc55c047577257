/** What functors and comparisons mean, for the checker of proofs: written anew, on plain values. */

import { equalValues, type Value } from './check-values.js';

/** The value of a functor that the checks of the program have resolved (`float.+`). */
export function evaluateFunctor(name: string, args: readonly Value[]): Value {
  if (args.includes(undefined)) return undefined;
  const type = name.slice(0, name.indexOf('.'));
  const op = name.slice(type.length + 1);
  if (op.startsWith('as.')) return cast(type, op.slice(3), args[0]);
  if (op === 'min' || op === 'max') {
    const better = op === 'min' ? '<' : '>';
    return args.reduce((best, value) => (compareValues(better, value, best, type) ? value : best));
  }
  if (op.startsWith('to_')) return convert(type, op.slice(3), args[0]);
  if (type === 'symbol') return ofSymbols(op, args as readonly string[]);
  const numbers = args as readonly number[];
  if (op === 'ord') return numbers[0] | 0;
  const value = type === 'float' ? ofFloats(op, numbers) : ofIntegers(op, numbers, type === 'unsigned');
  if (value === undefined) return undefined;
  return type === 'float' ? Math.fround(value) : type === 'unsigned' ? value >>> 0 : value | 0;
}

function ofSymbols(op: string, args: readonly string[]): Value {
  switch (op) {
    case '+':
    case 'cat':
      return args.join('');
    case 'strlen':
      return args[0].length;
    case 'substr': {
      const [text] = args;
      const [, from, length] = args as unknown as [string, number, number];
      if (from < 0 || from > text.length) return '';
      return length < 0 ? text.substring(from) : text.substring(from, from + length);
    }
    default:
      return undefined;
  }
}

function ofFloats(op: string, [a, b]: readonly number[]): number | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '^':
      return a ** b;
    case 'neg':
      return -a;
    default:
      return undefined;
  }
}

function ofIntegers(op: string, [a, b]: readonly number[], unsigned: boolean): number | undefined {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return Number(BigInt.asIntN(32, BigInt(a) * BigInt(b)));
    case '/':
      return b === 0 ? undefined : Math.trunc(a / b);
    case '%':
      return b === 0 ? undefined : a % b;
    case '^': {
      const value = Math.trunc(a ** b);
      if (Math.abs(value) < 2 ** 63) return Number(BigInt.asIntN(32, BigInt(value)));
      return unsigned || value > 0 ? 0 : -(2 ** 31);
    }
    case 'neg':
      return -a;
    case 'band':
      return a & b;
    case 'bor':
      return a | b;
    case 'bxor':
      return a ^ b;
    case 'bnot':
      return ~a;
    case 'bshl':
      return a << b;
    case 'bshr':
      return unsigned ? a >>> b : a >> b;
    case 'bshru':
      return a >>> b;
    case 'land':
      return Number(a !== 0 && b !== 0);
    case 'lor':
      return Number(a !== 0 || b !== 0);
    case 'lxor':
      return Number((a !== 0) !== (b !== 0));
    case 'lnot':
      return Number(a === 0);
    default:
      return undefined;
  }
}

function convert(from: string, to: string, value: Value): Value {
  if (to === 'string') {
    if (from !== 'float') return String(value);
    return Number.isFinite(value) ? (value as number).toFixed(6) : undefined;
  }
  let number: number;
  if (from === 'symbol') {
    const text = (value as string).trimStart();
    const shape =
      to === 'float'
        ? /^[-+]?(?:0x[\da-f]+|\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i
        : /^[-+]?(?:0x[\da-f]+|0b[01]+|\d+)/i;
    const found = shape.exec(text);
    if (found === null) return undefined;
    const [sign, digits] = /^[-+]/.test(found[0]) ? [found[0][0], found[0].slice(1)] : ['+', found[0]];
    number = sign === '-' ? -Number(digits) : Number(digits);
    const fits = to === 'unsigned' ? number === number >>> 0 : number === (number | 0);
    if (to !== 'float' && !fits) return undefined;
  } else {
    number = value as number;
  }
  if (to === 'float') return Math.fround(number);
  const whole = Math.trunc(number);
  if (to === 'unsigned') return Math.abs(whole) < 2 ** 63 ? Number(BigInt.asUintN(32, BigInt(whole))) : 0;
  if (from === 'float') return whole === (whole | 0) ? whole | 0 : -(2 ** 31);
  return whole | 0;
}

/** A cast between numbers keeps their 32 bits. */
function cast(from: string, to: string, value: Value): Value {
  if (from === to || typeof value !== 'number') return value;
  const view = new DataView(new ArrayBuffer(4));
  if (from === 'float') view.setFloat32(0, value);
  else view.setInt32(0, value | 0);
  if (to === 'float') return view.getFloat32(0);
  return to === 'unsigned' ? view.getUint32(0) : view.getInt32(0);
}

/** The values of `range`. */
export function rangeOf(name: string, args: readonly Value[]): number[] {
  if (args.includes(undefined)) return [];
  const [from, to, by] = args as readonly number[];
  const step = by ?? (from <= to ? 1 : -1);
  if (step === 0) return from === to ? [] : [from];
  const values: number[] = [];
  for (let at = from; step > 0 ? at < to : at > to;) {
    values.push(at);
    const next = name.startsWith('float') ? Math.fround(at + step) : at + step;
    if (next === at) break;
    at = next;
  }
  return values;
}

/** Whether a comparison holds; of what has no value none does. */
export function compareValues(op: string, left: Value, right: Value, type: string): boolean {
  if (left === undefined || right === undefined) return false;
  if (op === '=' || op === '!=') {
    if (type === 'float') return (left === right) === (op === '=');
    return equalValues(left, right) === (op === '=');
  }
  if (typeof left === 'string' && typeof right === 'string') {
    if (op === 'contains' || op === '!contains') return right.indexOf(left) >= 0 === (op === 'contains');
    if (op === 'match' || op === '!match') {
      const found = wholeMatch(left, right);
      return found !== undefined && found === (op === 'match');
    }
  } else if (typeof left !== 'number' || typeof right !== 'number') {
    return false;
  }
  switch (op) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    default:
      return false;
  }
}

function wholeMatch(pattern: string, text: string): boolean | undefined {
  if (/(?:^|[^\\{]|\\\\)\{(?!\d+(?:,\d*)?\})/.test(pattern.replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x')))
    return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return undefined;
  }
}
