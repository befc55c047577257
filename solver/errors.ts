/** Errors in a user's program: values with a place, never thrown. */

import type { Source } from './ast.js';

export interface ProgramError {
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly col: number;
  /** The text of that line. */
  readonly sourceLine: string;
  readonly hint?: string;
}

/** So many errors are kept; what comes after tells nothing new. */
export const maxErrors = 100;

/** Collects errors of one compilation, in the order in which they were found. */
export interface ErrorSink {
  readonly errors: ProgramError[];
  report(source: Source, at: number, message: string, hint?: string): void;
}

/** An empty collection of errors. */
export function errorSink(): ErrorSink {
  const errors: ProgramError[] = [];
  return {
    errors,
    report(source, at, message, hint) {
      if (errors.length >= maxErrors) return;
      const error = errorAt(source, at, message, hint);
      const known = errors.some((e) => e.line === error.line && e.col === error.col && e.message === message);
      if (!known) errors.push(error);
    },
  };
}

/** The error `message` at offset `at` of `source`. */
export function errorAt(source: Source, at: number, message: string, hint?: string): ProgramError {
  const { file, line, col } = placeOf(source, at);
  const { start } = position(source.text, at);
  const end = source.text.indexOf('\n', start);
  const sourceLine = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return { message, file, line, col, sourceLine, ...(hint === undefined ? {} : { hint }) };
}

/** The file, line and column (from 1) that the user knows an offset by. */
export function placeOf(source: Source, at: number): { file: string; line: number; col: number } {
  const { line, col } = position(source.text, at);
  const from = source.lines?.[line - 1];
  return from === undefined ? { file: source.file, line, col } : { ...from, col };
}

/** Line and column (from 1) of an offset, and the offset where its line starts. */
export function position(text: string, at: number): { line: number; col: number; start: number } {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, col: at - starts[low] + 1, start: starts[low] };
}

/** `file:line:col: message`, the line with a mark under the column, and the hint. */
export function formatProgramError(error: ProgramError): string {
  const shown = error.sourceLine.slice(0, 200);
  const mark = error.col <= 200 ? `\n  | ${' '.repeat(error.col - 1)}^` : '';
  const hint = error.hint === undefined ? '' : `\n  = ${error.hint}`;
  return `${error.file}:${error.line}:${error.col}: ${error.message}\n  | ${shown}${mark}${hint}`;
}

/** The line table of the text that was asked for last; texts come in long runs of questions. */
let lastText: string | undefined;
let lastStarts: number[] = [0];

function lineStarts(text: string): number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  lastText = text;
  lastStarts = starts;
  return starts;
}

/** The name among `names` that is nearest to `wanted` by edit distance, if one is near enough to be meant. */
export function nearestName(wanted: string, names: Iterable<string>): string | undefined {
  // Names of 40 characters and more are compared by nobody's eye.
  if (wanted.length > 40) return undefined;
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [name, distance];
  }
  return best;
}

/** Insertions, deletions, replacements and exchanges of neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (exchanged) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}
