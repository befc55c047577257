/**
 * Cuts the text of a program into clauses, so that each is matched by itself: one broken clause is one error, and the
 * memory of the matcher stays constant. Finds what only characters tell: comments (kept as documentation of what
 * follows), ends of clauses, unterminated strings and comments, nesting that is too deep to match.
 */

import type { Source } from './ast.js';
import type { ErrorSink } from './errors.js';

/** A clause's place in the text, from its first character to after its last. */
export interface Clause {
  readonly kind: 'directive' | 'clause';
  readonly start: number;
  readonly end: number;
  /** The comment right before it, without its marks and without `@name` lines. */
  readonly doc: string;
  /** From a comment line `@name some-name`. */
  readonly name: string | undefined;
}

/** Brackets may nest so deep; no rule that means something comes near. */
export const maxNesting = 64;

const blank = /[ \t\r\n\f\v\uFEFF\u00A0]+/y;
const lineComment = /\/\/([^\n]*)/y;
const text = /"(?:[^"\\\n]|\\[^\n])*"/y;
const plain = /[^"/.()[\]{}\n]+/y;
const directiveContinues = /[,|(=]|<:|:|\{|\[/y;
const qualifier =
  /(?:input|output|printsize|overridable|inline|no_inline|magic|no_magic|brie|btree|btree_delete|eqrel|choice-domain)\b(?!\s*[(.])/y;

/** The clauses of `source`, in order. Reports what keeps a clause from being cut out. */
export function splitClauses(source: Source, sink: ErrorSink): Clause[] {
  const input = source.text;
  const clauses: Clause[] = [];
  let doc: string[] = [];
  let docEnd = -1;
  let at = 0;
  while (at < input.length) {
    const space = match(blank, input, at);
    if (space !== null) {
      if (docEnd >= 0 && lineBreaks(space[0]) > 1) doc = [];
      at += space[0].length;
      continue;
    }
    const comment = match(lineComment, input, at);
    if (comment !== null) {
      doc.push(comment[1].replace(/^\/*!? ?/, '').trimEnd());
      docEnd = at += comment[0].length;
      continue;
    }
    if (input.startsWith('/*', at)) {
      const end = input.indexOf('*/', at + 2);
      if (end < 0) {
        sink.report(source, at, 'this comment is never closed', 'close it with `*/`');
        return clauses;
      }
      doc.push(...blockText(input.slice(at + 2, end)));
      docEnd = at = end + 2;
      continue;
    }
    const isDirective = input[at] === '.' && /[A-Za-z_]/.test(input[at + 1] ?? '');
    const cut = isDirective ? endOfDirective(source, at, sink) : endOfClause(source, at, sink);
    if (cut.ok) {
      const named = doc.map((line) => /^\s*@name\s+(\S+)\s*$/.exec(line)).find((found) => found !== null);
      const kept = doc.filter((line) => !/^\s*@name\s+\S+\s*$/.test(line));
      clauses.push({
        kind: isDirective ? 'directive' : 'clause',
        start: at,
        end: cut.end,
        doc: kept.join('\n').trim(),
        name: named?.[1],
      });
    }
    doc = [];
    docEnd = -1;
    at = cut.end;
  }
  return clauses;
}

interface Cut {
  readonly ok: boolean;
  readonly end: number;
}

/**
 * A clause ends with the first full stop outside of strings and comments that is no decimal point. Within brackets,
 * which a broken clause may leave open, the stop has to stand before a blank.
 */
function endOfClause(source: Source, start: number, sink: ErrorSink): Cut {
  const input = source.text;
  const scan = scanner(source, sink);
  for (let at = start; at < input.length;) {
    if (input[at] === '.') {
      const next = input[at + 1] ?? ' ';
      if (scan.depth === 0 ? !/\d/.test(next) : /\s/.test(next)) return { ok: scan.ok, end: at + 1 };
      at++;
      continue;
    }
    at = scan.step(at);
  }
  if (scan.ok) sink.report(source, start, 'this clause has no end', 'a fact or rule ends with `.`');
  return { ok: false, end: input.length };
}

/** A directive ends with its line, unless that line or the next says that it goes on. */
function endOfDirective(source: Source, start: number, sink: ErrorSink): Cut {
  const input = source.text;
  const scan = scanner(source, sink);
  let last = '';
  for (let at = start + 1; at < input.length;) {
    if (scan.depth === 0) {
      if (input[at] === '.' && /[A-Za-z_]/.test(input[at + 1] ?? '') && /\s/.test(input[at - 1])) {
        return { ok: scan.ok, end: at };
      }
      if (input[at] === '\n' && !',|=:<'.includes(last || ' ')) {
        const next = at + /^\s*/.exec(input.slice(at, at + 400))![0].length;
        if (match(directiveContinues, input, next) === null && match(qualifier, input, next) === null) {
          return { ok: scan.ok, end: at };
        }
      }
    }
    const next = scan.step(at);
    const piece = input.slice(at, next).trimEnd();
    if (piece !== '' && !piece.startsWith('//') && !piece.startsWith('/*')) last = piece[piece.length - 1];
    at = next;
  }
  return { ok: scan.ok, end: input.length };
}

interface Scanner {
  ok: boolean;
  depth: number;
  /** Goes over the token at an offset and gives the offset after it. */
  step(at: number): number;
}

function scanner(source: Source, sink: ErrorSink): Scanner {
  const input = source.text;
  const fail = (at: number, message: string, hint: string): void => {
    if (scan.ok) sink.report(source, at, message, hint);
    scan.ok = false;
  };
  const scan: Scanner = {
    ok: true,
    depth: 0,
    step(at) {
      const run = match(plain, input, at);
      if (run !== null) return at + run[0].length;
      const c = input[at];
      if (c === '"') {
        const string = match(text, input, at);
        if (string !== null) return at + string[0].length;
        fail(at, 'this string is never closed', 'a string ends with `"` on the line where it starts');
        const line = input.indexOf('\n', at);
        return line < 0 ? input.length : line;
      }
      if (c === '/') {
        const comment = match(lineComment, input, at);
        if (comment !== null) return at + comment[0].length;
        if (input[at + 1] === '*') {
          const end = input.indexOf('*/', at + 2);
          if (end >= 0) return end + 2;
          fail(at, 'this comment is never closed', 'close it with `*/`');
          return input.length;
        }
        return at + 1;
      }
      if (c === '(' || c === '[' || c === '{') {
        if (++scan.depth > maxNesting) {
          fail(at, `brackets are nested more than ${maxNesting} deep`, 'split the rule into several');
        }
      } else if (c === ')' || c === ']' || c === '}') {
        if (scan.depth > 0) scan.depth--;
      }
      return at + 1;
    },
  };
  return scan;
}

function match(pattern: RegExp, input: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(input);
}

function lineBreaks(space: string): number {
  let count = 0;
  for (const c of space) if (c === '\n') count++;
  return count;
}

function blockText(inner: string): string[] {
  return inner.split('\n').map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd());
}
