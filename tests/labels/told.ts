/** An error as it is told, reduced to what two tellings of it can be compared by. */

import { checkedFile, written } from '../rustc.js';
import type { Message } from '../rustc.js';

/** rustc's JSON and ours have the same shape. */
export type Json = Omit<Message, 'spans' | 'children'> & {
  readonly spans: readonly JsonSpan[];
  readonly children: readonly { message: string; level: string; spans: readonly JsonSpan[] }[];
};
type JsonSpan = Omit<Message['spans'][number], 'expansion'> & {
  readonly expansion: Message['spans'][number]['expansion'];
};

export interface Told {
  readonly code: string;
  readonly line: number;
  /** `line:column-line:column` of the primary place. */
  readonly place: string;
  readonly message: string;
  readonly primary: string;
  /** Each with its line before it, in a fixed order. */
  readonly secondary: readonly string[];
  /** `note: …` and `help: …`. */
  readonly children: readonly string[];
}

/** The error, or undefined for what is none (warnings, the closing count). */
export function toldOf({ message, level, code, spans, children }: Json): Told | undefined {
  if (!level.startsWith('error')) return undefined;
  const places = spans
    .map((span) => ({ at: written(span), label: span.label ?? '', primary: span.is_primary }))
    .filter(({ at }) => at.file_name === checkedFile);
  const main = places.find(({ primary }) => primary);
  if (!main) return undefined;
  return {
    code: code?.code ?? '-',
    line: main.at.line_start,
    place: `${main.at.line_start}:${main.at.column_start}-${main.at.line_end}:${main.at.column_end}`,
    message,
    primary: places
      .filter(({ primary }) => primary)
      .map(({ label }) => label)
      .sort()
      .join(' / '),
    secondary: places
      .filter(({ primary, label }) => !primary && label !== '')
      .map(({ at, label }) => `${at.line_start}: ${label}`)
      .sort(),
    children: children.map((each) => `${each.level}: ${each.message}`),
  };
}

/** The kind of statement that a text makes: names, types and lifetimes are all the same. */
export function kindOf(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '`_`').replaceAll(/\b(?:these )?\d+\b/g, '#');
}

/** A label's text without its line. */
export function withoutLine(label: string): string {
  return label.replace(/^\d+: /, '');
}

/** The errors that both tell: of one code and line; of several such those with the same message belong together. */
export function pair(ours: readonly Told[], theirs: readonly Told[]): (readonly [Told, Told])[] {
  const left = [...ours];
  const pairs: (readonly [Told, Told])[] = [];
  for (const wanted of [sameText, sameKind, () => true]) {
    for (const their of theirs) {
      if (pairs.some(([, it]) => it === their)) continue;
      const at = left.findIndex(
        (our) => our.code === their.code && our.line === their.line && wanted(our, their),
      );
      if (at >= 0) pairs.push([left.splice(at, 1)[0], their]);
    }
  }
  return pairs;
}

function sameText(a: Told, b: Told): boolean {
  return a.message === b.message && a.place === b.place;
}

function sameKind(a: Told, b: Told): boolean {
  return kindOf(a.message) === kindOf(b.message);
}
