/**
 * What the words in rows mean: text of values and values of text by their types, and the functors that need more than the
 * words themselves. One for each run; generated code calls it `V`.
 */

import type { AtomTable } from './atoms.js';
import { bitsOf, floatFromText, floatOf, floatText, numberFromText, unsignedFromText } from './numbers.js';
import type { RecordTable } from './records.js';

/** What a record or algebraic data type is made of; types by name, as in `ValueTypes`. */
export type ValueType =
  | { readonly kind: 'record'; readonly fields: readonly string[] }
  | {
      readonly kind: 'adt';
      /** In the order of their numbers. */
      readonly branches: readonly { readonly name: string; readonly fields: readonly string[] }[];
      /** No branch has fields: its number is the value. */
      readonly plain: boolean;
    };

/** The records and algebraic data types of a program by name. Other names are `symbol`, `number`, `unsigned` and `float`. */
export type ValueTypes = Readonly<Record<string, ValueType>>;

export class Values {
  readonly records: RecordTable;
  private counter = 0;
  private readonly patterns = new Map<number, RegExp | null>();

  constructor(
    readonly atoms: AtomTable,
    readonly types: ValueTypes,
  ) {
    this.records = atoms.records;
  }

  /** The order of two values of a type, as a number below, equal to or above 0. */
  order(type: string, a: number, b: number): number {
    switch (type) {
      case 'symbol':
        return this.orderSymbol(a, b);
      case 'float':
        return floatOf(a) - floatOf(b);
      case 'unsigned':
        return (a >>> 0) - (b >>> 0);
      default:
        return a - b;
    }
  }

  orderSymbol(a: number, b: number): number {
    if (a === b) return 0;
    return this.atoms.name(a) < this.atoms.name(b) ? -1 : 1;
  }

  minNumber(...args: number[]): number {
    return Math.min(...args);
  }

  maxNumber(...args: number[]): number {
    return Math.max(...args);
  }

  minUnsigned(...args: number[]): number {
    return args.reduce((a, b) => (b >>> 0 < a >>> 0 ? b : a));
  }

  maxUnsigned(...args: number[]): number {
    return args.reduce((a, b) => (b >>> 0 > a >>> 0 ? b : a));
  }

  minFloat(...args: number[]): number {
    return args.reduce((a, b) => (floatOf(b) < floatOf(a) ? b : a));
  }

  maxFloat(...args: number[]): number {
    return args.reduce((a, b) => (floatOf(b) > floatOf(a) ? b : a));
  }

  minSymbol(...args: number[]): number {
    return args.reduce((a, b) => (this.orderSymbol(b, a) < 0 ? b : a));
  }

  maxSymbol(...args: number[]): number {
    return args.reduce((a, b) => (this.orderSymbol(b, a) > 0 ? b : a));
  }

  /** What is too large for 32 bits is the least number, as processors have it. */
  power(a: number, b: number): number {
    const value = Math.trunc(Math.pow(a, b));
    return Math.abs(value) < 2 ** 63 ? Number(BigInt.asIntN(32, BigInt(value))) : value > 0 ? 0 : -(2 ** 31);
  }

  powerUnsigned(a: number, b: number): number {
    const value = Math.trunc(Math.pow(a >>> 0, b >>> 0));
    return value < 2 ** 63 ? Number(BigInt.asIntN(32, BigInt(value))) : 0;
  }

  wholeNumber(a: number): number {
    const value = Math.trunc(floatOf(a));
    return value === (value | 0) ? value | 0 : -(2 ** 31);
  }

  wholeUnsigned(a: number): number {
    const value = Math.trunc(floatOf(a));
    return Math.abs(value) < 2 ** 63 ? Number(BigInt.asIntN(32, BigInt(value))) : 0;
  }

  cat(...args: number[]): number {
    let text = '';
    for (const atom of args) text += this.atoms.name(atom);
    return this.atoms.intern(text);
  }

  strlen(a: number): number {
    return this.atoms.name(a).length;
  }

  /** Outside of the text is the empty text; what goes beyond its end is cut there. */
  substr(a: number, from: number, length: number): number {
    const text = this.atoms.name(a);
    if (from < 0 || from > text.length) return this.atoms.intern('');
    return this.atoms.intern(text.slice(from, length < 0 ? undefined : from + length));
  }

  numberText(a: number): number {
    return this.atoms.intern(String(a));
  }

  unsignedText(a: number): number {
    return this.atoms.intern(String(a >>> 0));
  }

  floatText(a: number): number {
    const value = floatOf(a);
    return this.atoms.intern(Number.isFinite(value) ? value.toFixed(6) : floatText(value));
  }

  parseNumber(a: number): number {
    return numberFromText(this.atoms.name(a), true)?.value ?? NaN;
  }

  parseUnsigned(a: number): number {
    return unsignedFromText(this.atoms.name(a))?.value ?? NaN;
  }

  parseFloat(a: number): number {
    return floatFromText(this.atoms.name(a))?.value ?? NaN;
  }

  /** The words from one to before another, by a step that is 1 or -1 if it is left out. */
  range(type: string, from: number, to: number, by?: number): number[] {
    const value = (word: number): number =>
      type === 'float' ? floatOf(word) : type === 'unsigned' ? word >>> 0 : word;
    const [first, last] = [value(from), value(to)];
    const step = by === undefined ? (first <= last ? 1 : -1) : value(by);
    const word = (number: number): number => (type === 'float' ? bitsOf(number) : number | 0);
    if (step === 0) return first === last ? [] : [from];
    const words: number[] = [];
    const next = (number: number): number => (type === 'float' ? Math.fround(number + step) : number + step);
    for (let at = first; step > 0 ? at < last : at > last; at = next(at)) {
      if (next(at) === at) break;
      words.push(word(at));
    }
    return words;
  }

  autoinc(): number {
    return this.counter++;
  }

  /** Whether a pattern matches the whole of a text; null if it is no pattern. */
  match(pattern: number, text: number): boolean | null {
    let compiled = this.patterns.get(pattern);
    if (compiled === undefined) {
      compiled = patternOf(this.atoms.name(pattern));
      this.patterns.set(pattern, compiled);
    }
    return compiled === null ? null : compiled.test(this.atoms.name(text));
  }

  contains(part: number, text: number): boolean {
    return this.atoms.name(text).includes(this.atoms.name(part));
  }

  /**
   * A value's text. Within records symbols are not in quotes, as Soufflé has it, so that different values may have one
   * text, unless they are asked for.
   */
  text(type: string, value: number, quotes = false): string {
    switch (type) {
      case 'symbol':
        return this.atoms.name(value);
      case 'number':
        return String(value);
      case 'unsigned':
        return String(value >>> 0);
      case 'float':
        return floatText(floatOf(value));
    }
    const shape = this.types[type];
    const fieldTexts = (fields: readonly string[], first: number): string =>
      fields
        .map((field, i) => {
          const text = this.text(field, this.records.field(value, i + first), quotes);
          return quotes && field === 'symbol' ? JSON.stringify(text) : text;
        })
        .join(', ');
    if (shape.kind === 'record') return value === 0 ? 'nil' : `[${fieldTexts(shape.fields, 0)}]`;
    if (shape.plain) return `$${shape.branches[value].name}`;
    const { name, fields } = shape.branches[this.records.field(value, 0)];
    return fields.length === 0 ? `$${name}` : `$${name}(${fieldTexts(fields, 1)})`;
  }

  /** The value of a text, or null if it has none. */
  parse(type: string, text: string): number | null {
    if (type === 'symbol') return this.atoms.intern(text);
    const read = this.read(type, text, 0, '');
    return read !== null && read.end === text.length ? read.value : null;
  }

  private read(
    type: string,
    text: string,
    from: number,
    stops: string,
  ): { value: number; end: number } | null {
    const at = from + /^\s*/.exec(text.slice(from))![0].length;
    switch (type) {
      case 'symbol': {
        if (text[at] === '"') return this.readQuoted(text, at);
        let end = at;
        while (end < text.length && !stops.includes(text[end])) end++;
        return end === text.length ? null : { value: this.atoms.intern(text.slice(at, end)), end };
      }
      case 'number':
        return offset(numberFromText(text.slice(from), false), from);
      case 'unsigned':
        return offset(unsignedFromText(text.slice(from)), from);
      case 'float':
        return offset(floatFromText(text.slice(from)), from);
    }
    const shape = this.types[type];
    if (shape.kind === 'record') {
      if (text.startsWith('nil', at)) return { value: 0, end: at + 3 };
      const fields = this.readFields(shape.fields, text, at, '[', ']');
      return fields === null ? null : { value: this.records.pack(...fields.values), end: fields.end };
    }
    const name = /^\$\s*([\w?.]+)/.exec(text.slice(at));
    if (name === null) return null;
    const tag = shape.branches.findIndex((branch) => branch.name === name[1]);
    if (tag < 0) return null;
    const end = at + name[0].length;
    if (shape.plain) return { value: tag, end };
    const branch = shape.branches[tag];
    if (branch.fields.length === 0) return { value: this.records.pack(tag), end };
    const fields = this.readFields(branch.fields, text, end, '(', ')');
    return fields === null ? null : { value: this.records.pack(tag, ...fields.values), end: fields.end };
  }

  private readFields(
    types: readonly string[],
    text: string,
    from: number,
    open: string,
    close: string,
  ): { values: number[]; end: number } | null {
    const blank = (at: number): number => at + /^\s*/.exec(text.slice(at))![0].length;
    let at = blank(from);
    if (text[at++] !== open) return null;
    const values: number[] = [];
    for (let i = 0; i < types.length; i++) {
      if (i > 0) {
        at = blank(at);
        if (text[at++] !== ',') return null;
      }
      const read = this.read(types[i], text, at, `,${close}`);
      if (read === null) return null;
      values.push(read.value);
      at = read.end;
    }
    at = blank(at);
    return text[at] === close ? { values, end: at + 1 } : null;
  }

  private readQuoted(text: string, at: number): { value: number; end: number } | null {
    const found = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text.slice(at));
    if (found === null) return null;
    const value = this.atoms.intern(found[1].replace(/\\([\s\S])/g, '$1'));
    return { value, end: at + found[0].length };
  }
}

function offset(
  read: { value: number; length: number } | null,
  from: number,
): { value: number; end: number } | null {
  return read === null ? null : { value: read.value, end: from + read.length };
}

/** JavaScript takes a brace that begins no repetition for itself; the patterns of Soufflé (ECMAScript's, in C++) do not. */
const oddBrace = /(?:^|[^\\{]|\\\\)\{(?!\d+(?:,\d*)?\})/;

function patternOf(source: string): RegExp | null {
  if (oddBrace.test(source.replace(/\[(?:[^\]\\]|\\.)*\]/g, 'x'))) return null;
  try {
    return new RegExp(`^(?:${source})$`);
  } catch {
    return null;
  }
}
