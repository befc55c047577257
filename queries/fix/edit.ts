/** Changes of a program's text: data first, applied all at once. */
import type { Span } from '../../lang/source.js';

/** The text between two offsets gives way to another; nothing is in between where something is inserted. */
export interface TextEdit {
  readonly lo: number;
  readonly hi: number;
  readonly text: string;
}

/** The text with all edits made, or undefined if two of them overlap. Insertions at one place stay in their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const ordered = edits
    .map((edit, at) => ({ edit, at }))
    .sort((a, b) => a.edit.lo - b.edit.lo || a.at - b.at);
  let result = '';
  let done = 0;
  for (const { edit } of ordered) {
    if (edit.lo < done) return undefined;
    result += text.slice(done, edit.lo) + edit.text;
    done = edit.hi;
  }
  return result + text.slice(done);
}

export function insert(at: number, text: string): TextEdit {
  return { lo: at, hi: at, text };
}

export function replace({ lo, hi }: Pick<Span, 'lo' | 'hi'>, text: string): TextEdit {
  return { lo, hi, text };
}
