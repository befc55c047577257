/**
 * Operators and functors: what they are called in the text, on which types they work, and what they compute. A functor that
 * the checks have resolved has the type that it works on before its name (`float.+`). Each has a JavaScript expression for
 * generated code; evaluation without generated code compiles the same expressions' meaning, `apply`.
 *
 * All values are words of 32 bits (numbers.ts). A functor without a value (`1 / 0`, `to_number("x")`) gives NaN.
 */

import { bitsOf, floatOf } from './numbers.js';
import type { Values } from './values.js';

type Kind = 'number' | 'unsigned' | 'float' | 'symbol';

/** What is known of a functor by its name in the text. */
export interface FunctorShape {
  readonly least: number;
  readonly most: number;
  /** The types that all arguments and the result may have, the same for all; or the type of each argument, and the result. */
  readonly same?: readonly Kind[];
  readonly args?: readonly (Kind | 'any')[];
  readonly result?: Kind;
}

const numeric: readonly Kind[] = ['number', 'unsigned', 'float'];
const integral: readonly Kind[] = ['number', 'unsigned'];
const ordered: readonly Kind[] = ['number', 'unsigned', 'float', 'symbol'];
const many = 1000;

const shapes: Record<string, FunctorShape> = {
  '+': { least: 2, most: 2, same: ordered },
  '-': { least: 2, most: 2, same: numeric },
  '*': { least: 2, most: 2, same: numeric },
  '/': { least: 2, most: 2, same: numeric },
  '^': { least: 2, most: 2, same: numeric },
  '%': { least: 2, most: 2, same: integral },
  neg: { least: 1, most: 1, same: ['number', 'float'] },
  band: { least: 2, most: 2, same: integral },
  bor: { least: 2, most: 2, same: integral },
  bxor: { least: 2, most: 2, same: integral },
  bshl: { least: 2, most: 2, same: integral },
  bshr: { least: 2, most: 2, same: integral },
  bshru: { least: 2, most: 2, same: integral },
  bnot: { least: 1, most: 1, same: integral },
  land: { least: 2, most: 2, same: integral },
  lor: { least: 2, most: 2, same: integral },
  lxor: { least: 2, most: 2, same: integral },
  lnot: { least: 1, most: 1, same: integral },
  min: { least: 1, most: many, same: ordered },
  max: { least: 1, most: many, same: ordered },
  range: { least: 2, most: 3, same: numeric },
  cat: { least: 0, most: many, same: ['symbol'] },
  strlen: { least: 1, most: 1, args: ['symbol'], result: 'number' },
  substr: { least: 3, most: 3, args: ['symbol', 'number', 'number'], result: 'symbol' },
  ord: { least: 1, most: 1, args: ['any'], result: 'number' },
  to_number: { least: 1, most: 1, args: ['any'], result: 'number' },
  to_unsigned: { least: 1, most: 1, args: ['any'], result: 'unsigned' },
  to_float: { least: 1, most: 1, args: ['any'], result: 'float' },
  to_string: { least: 1, most: 1, args: ['any'], result: 'symbol' },
  autoinc: { least: 0, most: 0, args: [], result: 'number' },
};

/** Functors by the names that are written before brackets. */
export function isFunctor(name: string): boolean {
  return /^[a-z]/.test(name) && name !== 'neg' && Object.hasOwn(shapes, name);
}

export function functorShape(name: string): FunctorShape {
  const shape = shapes[name];
  if (shape === undefined) throw new Error(`the parser lets known functors through only: ${name}`);
  return shape;
}

/** What a resolved functor computes. */
export interface Functor {
  /** An expression in JavaScript; `V` is the run's `Values`, `FO` and `BO` are `floatOf` and `bitsOf`. */
  readonly js: (...args: string[]) => string;
  readonly apply: (values: Values, args: readonly number[]) => number;
  /** Whether there may be no value, which is NaN. */
  readonly partial?: boolean;
  /** Whether it is another value each time. */
  readonly impure?: boolean;
}

/** Integers: the operator on words of 32 bits. */
function integer(op: string, apply: (a: number, b: number) => number, unsigned = false): Functor {
  return {
    js: (a, b) => (unsigned ? `((${a} >>> 0) ${op} (${b} >>> 0) | 0)` : `(${a} ${op} ${b} | 0)`),
    apply: (_, [a, b]) => (unsigned ? apply(a >>> 0, b >>> 0) : apply(a, b)) | 0,
  };
}

function float(op: string, apply: (a: number, b: number) => number): Functor {
  return {
    js: (a, b) => `BO(FO(${a}) ${op} FO(${b}))`,
    apply: (_, [a, b]) => bitsOf(apply(floatOf(a), floatOf(b))),
  };
}

/** A functor that is a method of `Values`. */
function method(
  name: string,
  apply: (values: Values, args: readonly number[]) => number,
  traits: { partial?: boolean; impure?: boolean } = {},
): Functor {
  return { js: (...args) => `V.${name}(${args.join(', ')})`, apply, ...traits };
}

function pure(js: (...args: string[]) => string, apply: (...args: number[]) => number): Functor {
  return { js, apply: (_, args) => apply(...args) };
}

const logical: Record<string, Functor> = {
  land: pure(
    (a, b) => `(${a} !== 0 && ${b} !== 0 ? 1 : 0)`,
    (a, b) => (a !== 0 && b !== 0 ? 1 : 0),
  ),
  lor: pure(
    (a, b) => `(${a} !== 0 || ${b} !== 0 ? 1 : 0)`,
    (a, b) => (a !== 0 || b !== 0 ? 1 : 0),
  ),
  lxor: pure(
    (a, b) => `((${a} !== 0) !== (${b} !== 0) ? 1 : 0)`,
    (a, b) => ((a !== 0) !== (b !== 0) ? 1 : 0),
  ),
  lnot: pure(
    (a) => `(${a} === 0 ? 1 : 0)`,
    (a) => (a === 0 ? 1 : 0),
  ),
  band: integer('&', (a, b) => a & b),
  bor: integer('|', (a, b) => a | b),
  bxor: integer('^', (a, b) => a ^ b),
  bnot: pure(
    (a) => `(~${a})`,
    (a) => ~a,
  ),
  bshl: integer('<<', (a, b) => a << b),
  bshru: integer('>>>', (a, b) => a >>> b),
  '*': pure(
    (a, b) => `Math.imul(${a}, ${b})`,
    (a, b) => Math.imul(a, b),
  ),
};

const identity = pure(
  (a) => a,
  (a) => a,
);

function extremes(type: Kind): Record<string, Functor> {
  const row = (name: 'min' | 'max'): Functor => {
    const full = name + type[0].toUpperCase() + type.slice(1);
    const better = name === 'min' ? -1 : 1;
    return method(full, (values, args) =>
      args.reduce((best, value) => (values.order(type, value, best) * better > 0 ? value : best)),
    );
  };
  return { min: row('min'), max: row('max') };
}

const rows: Record<Kind | 'record' | 'adt', Record<string, Functor>> = {
  number: {
    ...logical,
    '+': integer('+', (a, b) => a + b),
    '-': integer('-', (a, b) => a - b),
    '/': { ...pure((a, b) => `(${b} === 0 ? NaN : ${a} / ${b} | 0)`, quotient), partial: true },
    '%': { ...pure((a, b) => `(${b} === 0 ? NaN : ${a} % ${b} | 0)`, remainder), partial: true },
    '^': method('power', (values, [a, b]) => values.power(a, b)),
    bshr: integer('>>', (a, b) => a >> b),
    neg: pure(
      (a) => `(-${a} | 0)`,
      (a) => -a | 0,
    ),
    ...extremes('number'),
    to_number: identity,
    to_unsigned: identity,
    to_float: pure(
      (a) => `BO(${a})`,
      (a) => bitsOf(a),
    ),
    to_string: method('numberText', (values, [a]) => values.numberText(a)),
    ord: identity,
    autoinc: method('autoinc', (values) => values.autoinc(), { impure: true }),
    // Whether two tuples differ, which are given column by column. Not for programs' text.
    differ: {
      js: (...args) =>
        `(${pairs(args)
          .map(([a, b]) => `${a} !== ${b}`)
          .join(' || ')} ? 1 : 0)`,
      apply: (_, args) => (pairs(args).some(([a, b]) => a !== b) ? 1 : 0),
    },
  },
  unsigned: {
    ...logical,
    '+': integer('+', (a, b) => a + b, true),
    '-': integer('-', (a, b) => a - b, true),
    '/': {
      ...pure(
        (a, b) => `(${b} === 0 ? NaN : (${a} >>> 0) / (${b} >>> 0) | 0)`,
        (a, b) => quotient(a >>> 0, b >>> 0),
      ),
      partial: true,
    },
    '%': {
      ...pure(
        (a, b) => `(${b} === 0 ? NaN : (${a} >>> 0) % (${b} >>> 0) | 0)`,
        (a, b) => remainder(a >>> 0, b >>> 0),
      ),
      partial: true,
    },
    '^': method('powerUnsigned', (values, [a, b]) => values.powerUnsigned(a, b)),
    bshr: integer('>>>', (a, b) => a >>> b, true),
    ...extremes('unsigned'),
    to_number: identity,
    to_unsigned: identity,
    to_float: pure(
      (a) => `BO(${a} >>> 0)`,
      (a) => bitsOf(a >>> 0),
    ),
    to_string: method('unsignedText', (values, [a]) => values.unsignedText(a)),
    ord: identity,
  },
  float: {
    '+': float('+', (a, b) => a + b),
    '-': float('-', (a, b) => a - b),
    '*': float('*', (a, b) => a * b),
    '/': float('/', (a, b) => a / b),
    '^': pure(
      (a, b) => `BO(Math.pow(FO(${a}), FO(${b})))`,
      (a, b) => bitsOf(Math.pow(floatOf(a), floatOf(b))),
    ),
    neg: pure(
      (a) => `BO(-FO(${a}))`,
      (a) => bitsOf(-floatOf(a)),
    ),
    ...extremes('float'),
    to_number: method('wholeNumber', (values, [a]) => values.wholeNumber(a)),
    to_unsigned: method('wholeUnsigned', (values, [a]) => values.wholeUnsigned(a)),
    to_float: identity,
    to_string: method('floatText', (values, [a]) => values.floatText(a)),
    ord: identity,
  },
  symbol: {
    '+': method('cat', (values, args) => values.cat(...args)),
    cat: method('cat', (values, args) => values.cat(...args)),
    strlen: method('strlen', (values, [a]) => values.strlen(a)),
    substr: method('substr', (values, [a, b, c]) => values.substr(a, b, c)),
    ...extremes('symbol'),
    to_number: method('parseNumber', (values, [a]) => values.parseNumber(a), { partial: true }),
    to_unsigned: method('parseUnsigned', (values, [a]) => values.parseUnsigned(a), { partial: true }),
    to_float: method('parseFloat', (values, [a]) => values.parseFloat(a), { partial: true }),
    to_string: identity,
    ord: identity,
  },
  record: {
    pack: method('records.pack', (values, args) => values.records.pack(...args)),
    ord: identity,
  },
  adt: { ord: identity },
};

function pairs<T>(args: readonly T[]): [T, T][] {
  return Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i], args[2 * i + 1]]);
}

function quotient(a: number, b: number): number {
  return b === 0 ? NaN : (a / b) | 0;
}

function remainder(a: number, b: number): number {
  return b === 0 ? NaN : (a % b) | 0;
}

/** The functor of a resolved name. */
export function functor(name: string): Functor {
  const dot = name.indexOf('.');
  const found = rows[name.slice(0, dot) as Kind]?.[name.slice(dot + 1)];
  if (found === undefined) throw new Error(`the checks let known functors through only: ${name}`);
  return found;
}

/** Whether a functor works on a type. */
export function hasFunctor(type: string, name: string): boolean {
  return Object.hasOwn(rows, type) && Object.hasOwn(rows[type as Kind], name);
}
