/**
 * The little language of format strings (`std::fmt`, "Syntax"): placeholders with the argument, the trait and the counts
 * that each names.
 */

export type FormatTrait =
  | 'display'
  | 'debug'
  | 'lower_exp'
  | 'upper_exp'
  | 'octal'
  | 'lower_hex'
  | 'upper_hex'
  | 'binary'
  | 'pointer';

/** Which argument a placeholder, width or precision means; offsets are into the string's value. */
export type FormatArg =
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'name'; readonly name: string; readonly at: number };

export interface Placeholder {
  readonly arg: FormatArg;
  readonly trait: FormatTrait;
  /** Arguments of type `usize` that give the width and the precision. */
  readonly counts: readonly FormatArg[];
  /** Nothing but the argument is written: `{}`, `{0}`, `{name}`, `{:}`. */
  readonly plain: boolean;
}

export type ParsedFormat =
  | { readonly kind: 'ok'; readonly placeholders: readonly Placeholder[] }
  | { readonly kind: 'malformed'; readonly why: string };

const traits: Readonly<Record<string, FormatTrait>> = {
  '': 'display',
  '?': 'debug',
  'x?': 'debug',
  'X?': 'debug',
  e: 'lower_exp',
  E: 'upper_exp',
  o: 'octal',
  x: 'lower_hex',
  X: 'upper_hex',
  b: 'binary',
  p: 'pointer',
};

const identifier = '[\\p{XID_Start}_]\\p{XID_Continue}*';
const argument = new RegExp(`\\s*(\\d+|${identifier})?\\s*`, 'uy');
// [[fill]align][sign]['#']['0'][width]['.' precision][type]
const flags = /(?:.?[<^>])?[+-]?#?(?:0(?!\$))?/suy;
const count = new RegExp(`(?:(\\d+|${identifier})\\$|(\\d+))?`, 'uy');
const precision = new RegExp(`(?:\\.(?:(\\*)|(\\d+|${identifier})\\$|(\\d+)?))?`, 'uy');
const type = new RegExp(`([xX]?\\?|${identifier})?\\s*`, 'uy');

/** Splits a format string (its value, escapes already read). */
export function parseFormat(text: string): ParsedFormat {
  const placeholders: Placeholder[] = [];
  let next = 0;
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)!;
    at = pattern.lastIndex;
    return match;
  };
  const named = (written: string, end: number): FormatArg =>
    /^\d/.test(written)
      ? { kind: 'index', index: Number(written) }
      : { kind: 'name', name: written, at: end - written.length };

  while (at < text.length) {
    const char = text[at++];
    if (char === '}') {
      if (text[at++] !== '}') return { kind: 'malformed', why: 'unmatched `}` found' };
      continue;
    }
    if (char !== '{') continue;
    if (text[at] === '{') {
      at++;
      continue;
    }
    const start = at;
    const [head, name] = eat(argument);
    const written = name === undefined ? undefined : named(name, start + head.trimEnd().length);
    const counts: FormatArg[] = [];
    let trait: FormatTrait | undefined = 'display';
    let plain = true;
    if (text[at] === ':') {
      plain = /^:\s*\}/.test(text.slice(at, at + 8));
      at++;
      eat(flags);
      const [, width] = eat(count);
      if (width !== undefined) counts.push(named(width, at - 1));
      const [, star, digits] = eat(precision);
      if (star !== undefined) counts.push({ kind: 'index', index: next++ });
      else if (digits !== undefined) counts.push(named(digits, at - 1));
      const [, letter] = eat(type);
      trait = Object.hasOwn(traits, letter ?? '') ? traits[letter ?? ''] : undefined;
      if (!trait) return { kind: 'malformed', why: `unknown format trait \`${letter}\`` };
    }
    if (text[at++] !== '}') return { kind: 'malformed', why: 'expected `}` in the format string' };
    placeholders.push({ arg: written ?? { kind: 'index', index: next++ }, trait, counts, plain });
  }
  return { kind: 'ok', placeholders };
}
