/**
 * Numbers of 32 bits, as they stand in rows: `number` as itself, `unsigned` and `float` by their bits. And their text, in
 * the forms that Soufflé reads and writes.
 */

const floats = new Float32Array(1);
const bits = new Int32Array(floats.buffer);

/** The float of a word. */
export function floatOf(word: number): number {
  bits[0] = word;
  return floats[0];
}

/** The word of a float, which is rounded to 32 bits. What is no number is always the same word. */
export function bitsOf(float: number): number {
  if (float !== float) return 0x7fc00000;
  floats[0] = float;
  return bits[0];
}

/** A float's text with so many significant digits, as C's `%g` writes it. */
export function floatText(float: number, digits = 9): string {
  if (Number.isNaN(float)) return 'nan';
  if (!Number.isFinite(float)) return float > 0 ? 'inf' : '-inf';
  if (float === 0) return Object.is(float, -0) ? '-0' : '0';
  const [mantissa, exponent] = float.toExponential(digits - 1).split('e');
  const power = Number(exponent);
  if (power < -4 || power >= digits) {
    const sign = power < 0 ? '-' : '+';
    return `${withoutZeros(mantissa)}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return withoutZeros(float.toFixed(Math.max(0, digits - 1 - power)));
}

function withoutZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** The `number` that begins a text, in decimal or after `0x` or `0b`; null if none does or it has more than 32 bits. */
export function numberFromText(text: string, prefixes: boolean): { value: number; length: number } | null {
  const found = (prefixes ? /^\s*([-+]?)(0x[\da-f]+|0b[01]+|\d+)/i : /^\s*([-+]?)(\d+)/).exec(text);
  if (found === null) return null;
  const value = (found[1] === '-' ? -1 : 1) * Number(found[2]);
  return value === (value | 0) ? { value: value | 0, length: found[0].length } : null;
}

/** The `unsigned` that begins a text, as a word. */
export function unsignedFromText(text: string): { value: number; length: number } | null {
  const found = /^\s*\+?(0x[\da-f]+|0b[01]+|\d+)/i.exec(text);
  if (found === null) return null;
  const value = Number(found[1]);
  return value === value >>> 0 ? { value: value | 0, length: found[0].length } : null;
}

/** The `float` that begins a text, as a word. */
export function floatFromText(text: string): { value: number; length: number } | null {
  const found = /^\s*[-+]?(?:inf(?:inity)?|nan|0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/i.exec(text);
  if (found === null) return null;
  const word = found[0].trim().toLowerCase();
  const sign = word.startsWith('-') ? -1 : 1;
  const plain = word.replace(/^[-+]/, '');
  const value = plain.startsWith('inf') ? Infinity : plain === 'nan' ? NaN : Number(plain);
  return { value: bitsOf(sign * value), length: found[0].length };
}
