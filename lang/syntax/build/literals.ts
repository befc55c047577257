/** The values of literals. */
import type { Literal } from '../ast.js';
import type { Cst } from '../cst.js';
import { report, spanOf, textOf, type Context } from './context.js';

/** `literal`: text → value. What is wrong with it (rustc's lexer's errors) is reported, and some value stands in. */
export function literal(c: Context, n: Cst): Literal {
  const inner = n.kid(1);
  const text = textOf(c, n);
  switch (inner.rule) {
    case 'boolean':
      return { kind: 'bool', value: text === 'true' };
    case 'number':
      return number(c, n, text);
    case 'char':
      return { kind: 'char', value: unescape(c, n, quoted(text, "'"), false) };
    case 'string':
      return { kind: 'str', value: unescape(c, n, quoted(text, '"'), false) };
    case 'prefixedString':
      return prefixed(c, n, text);
    default:
      throw new Error(`no literal is matched by the rule ${inner.rule}`);
  }
}

function prefixed(c: Context, n: Cst, text: string): Literal {
  const raw = /^([bc]?)r(#*)"/.exec(text);
  if (raw) {
    const value = text.slice(raw[0].length, text.lastIndexOf('"')).replace(/\r\n/g, '\n');
    return raw[1] === 'b'
      ? { kind: 'byte-str', value }
      : raw[1] === 'c'
        ? { kind: 'c-str', value }
        : { kind: 'str', value };
  }
  if (text.startsWith("b'"))
    return { kind: 'byte', value: unescape(c, n, quoted(text, "'"), true).charCodeAt(0) };
  const value = unescape(c, n, quoted(text, '"'), text[0] === 'b');
  return text[0] === 'b' ? { kind: 'byte-str', value } : { kind: 'c-str', value };
}

/** The text between the first and the last quote. */
function quoted(text: string, quote: string): string {
  return text.slice(text.indexOf(quote) + 1, text.lastIndexOf(quote));
}

const SIMPLE: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  '0': '\0',
  "'": "'",
  '"': '"',
};

/** Rust Reference, "Quote escapes", "ASCII escapes", "Unicode escapes" and "String continuation escapes". */
function unescape(c: Context, n: Cst, text: string, bytes: boolean): string {
  if (text.indexOf('\\') < 0 && text.indexOf('\r') < 0) return text;
  return text
    .replace(/\r\n/g, '\n')
    .replace(/\\(?:\n\s*|x([0-9a-fA-F]{2})|u\{([0-9a-fA-F_]*)\}|([^]))/g, (all, hex, unicode, simple) => {
      if (all[1] === '\n') return '';
      if (hex !== undefined) return String.fromCharCode(parseInt(hex, 16));
      if (unicode !== undefined && !bytes) {
        const code = parseInt(unicode.replace(/_/g, ''), 16);
        if (code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
      } else if (simple !== undefined && simple in SIMPLE) return SIMPLE[simple];
      report(c, spanOf(c, n), `unknown character escape: \`${simple ?? 'u'}\``, 'unknown character escape');
      return '';
    });
}

const INTEGER_SUFFIX = /^(?:[iu](?:8|16|32|64|128|size))$/;

function number(c: Context, n: Cst, text: string): Literal {
  const based = /^0[xob]/.exec(text);
  if (based) {
    const digits = based[0] === '0x' ? /^0x[0-9a-fA-F_]*/.exec(text)![0] : /^0[ob][0-9_]*/.exec(text)![0];
    return integer(c, n, digits, text.slice(digits.length));
  }
  const parts = /^([0-9][0-9_]*)(\.[0-9_]*)?([eE][+-]?_*[0-9][0-9_]*)?(.*)$/s.exec(text)!;
  const [, whole, fraction, exponent, suffix] = parts;
  if (fraction === undefined && exponent === undefined && suffix !== 'f32' && suffix !== 'f64')
    return integer(c, n, whole, suffix);
  const value = (whole + (fraction ?? '') + (exponent ?? '')).replace(/_/g, '');
  if (suffix !== '' && suffix !== 'f32' && suffix !== 'f64' && suffix !== 'f16' && suffix !== 'f128')
    report(c, spanOf(c, n), `invalid suffix \`${suffix}\` for float literal`, `invalid suffix \`${suffix}\``);
  return { kind: 'float', text: value, ...(suffix ? { suffix } : undefined) };
}

function integer(c: Context, n: Cst, digits: string, suffix: string): Literal {
  if (suffix !== '' && !INTEGER_SUFFIX.test(suffix))
    report(
      c,
      spanOf(c, n),
      `invalid suffix \`${suffix}\` for number literal`,
      `invalid suffix \`${suffix}\``,
    );
  let value = 0n;
  try {
    value = BigInt(digits.replace(/_/g, ''));
  } catch {
    report(c, spanOf(c, n), 'no valid digits found for number', '');
  }
  return { kind: 'int', value, ...(suffix ? { suffix } : undefined) };
}
