/**
 * Cuts the text of a program into clauses, so that each is matched by itself: one broken clause is one error, and the
 * memory of the matcher stays constant. Finds what only characters tell: comments (kept as documentation of what
 * follows), ends of clauses, unterminated strings and comments, nesting that is too deep to match.
 */

import type { Source } from './ast.js';
import type { ErrorSink } from './errors.js';

/**
 * A clause's place in the text, from its first character to after its last. A component's head up to its `{` is an `open`,
 * its `}` a `close`; what it contains stands between them.
 */
export interface Clause {
  readonly kind: 'directive' | 'clause' | 'open' | 'close';
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
    const annotation = /^@!?\[/.test(input.slice(at, at + 3)) ? endOfBrackets(input, at) : -1;
    if (annotation > 0) {
      at = annotation;
      continue;
    }
    const isDirective = input[at] === '.' && /[A-Za-z_]/.test(input[at + 1] ?? '');
    if (input[at] === '}') {
      clauses.push({ kind: 'close', start: at, end: at + 1, doc: '', name: undefined });
      doc = [];
      at++;
      continue;
    }
    const cut = isDirective ? endOfDirective(source, at, sink) : endOfClause(source, at, sink);
    if (cut.ok) {
      const named = doc.map((line) => /^\s*@name\s+(\S+)\s*$/.exec(line)).find((found) => found !== null);
      const kept = doc.filter((line) => !/^\s*@name\s+\S+\s*$/.test(line));
      clauses.push({
        kind: isDirective ? (cut.opens === true ? 'open' : 'directive') : 'clause',
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
  /** Whether it is the head of a component. */
  readonly opens?: boolean;
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
      const named = /[A-Za-z_?]/.test(next) && /[\w?]/.test(input[at - 1]);
      if (scan.depth === 0 ? !/\d/.test(next) && !named : /\s/.test(next))
        return { ok: scan.ok, end: at + 1 };
      at++;
      continue;
    }
    at = scan.step(at);
  }
  if (scan.ok) sink.report(source, start, 'this clause has no end', 'a fact or rule ends with `.`');
  return { ok: false, end: input.length };
}

/**
 * A directive ends where its shape does, whatever the lines. One that has not the shape of its kind ends with its line,
 * for the grammar to say what is wrong.
 */
function endOfDirective(source: Source, start: number, sink: ErrorSink): Cut {
  const input = source.text;
  const shape = new Shape(input, start + 1);
  const word = shape.name();
  const end = word === null ? -1 : shapeOfDirective(shape, word);
  if (end > 0) {
    // Strings and brackets are gone over once more, for what is wrong in them.
    const scan = scanner(source, sink);
    for (let at = start + 1; at < end;) at = scan.step(at);
    return { ok: scan.ok, end, opens: word === 'comp' };
  }
  const scan = scanner(source, sink);
  for (let at = start + 1; at < input.length;) {
    const stop = input[at] === '\n' || (input[at] === '.' && /\s/.test(input[at - 1]));
    if (scan.depth === 0 && stop) return { ok: scan.ok, end: at };
    at = scan.step(at);
  }
  return { ok: scan.ok, end: input.length };
}

/** The end of a directive by its shape, or -1 if it has another. */
function shapeOfDirective(shape: Shape, word: string): number {
  switch (word) {
    case 'decl': {
      if (!shape.names()) return -1;
      if (shape.take('=')) {
        if (shape.name() === null) return -1;
      }
      if (!shape.brackets('(')) return -1;
      const known = shape.at;
      for (let at = known; ; at = shape.at) {
        if (shape.take('choice-domain')) {
          do {
            if (!shape.brackets('(') && shape.name() === null) return -1;
          } while (shape.take(','));
        } else if (!shape.qualifier()) return at;
      }
    }
    case 'type': {
      if (shape.qualified() === null) return -1;
      const named = shape.at;
      if (shape.take('<:')) return shape.qualified() === null ? -1 : shape.at;
      if (!shape.take('=')) return named;
      if (shape.brackets('[')) return shape.at;
      do {
        if (shape.qualified() === null) return -1;
        const at = shape.at;
        if (!shape.brackets('{')) shape.at = at;
      } while (shape.take('|'));
      return shape.at;
    }
    case 'input':
    case 'output':
    case 'printsize':
    case 'limitsize': {
      let at = -1;
      do {
        if (shape.qualified() === null) return -1;
        at = shape.at;
        if (shape.brackets('(')) at = shape.at;
        else shape.at = at;
      } while (shape.take(','));
      return at;
    }
    case 'include':
      return shape.string() ? shape.at : -1;
    case 'pragma': {
      if (!shape.string()) return -1;
      const at = shape.at;
      return shape.string() ? shape.at : at;
    }
    case 'plan':
      do {
        if (!shape.number() || !shape.take(':') || !shape.brackets('(')) return -1;
      } while (shape.take(','));
      return shape.at;
    case 'comp': {
      do {
        if (shape.name() === null) return -1;
        const at = shape.at;
        if (!shape.brackets('<')) shape.at = at;
      } while (shape.take(':') || shape.take(','));
      return shape.take('{') ? shape.at : -1;
    }
    case 'init': {
      if (shape.name() === null || !shape.take('=') || shape.name() === null) return -1;
      const at = shape.at;
      return shape.brackets('<') ? shape.at : at;
    }
    case 'override':
    case 'number_type':
    case 'symbol_type':
      return shape.name() === null ? -1 : shape.at;
    case 'functor': {
      if (shape.name() === null || !shape.brackets('(') || !shape.take(':') || shape.qualified() === null)
        return -1;
      const at = shape.at;
      return shape.take('stateful') ? shape.at : at;
    }
    case 'lattice':
      if (shape.name() === null || !shape.brackets('<')) return -1;
      return shape.brackets('{') ? shape.at : -1;
    case 'once':
      return shape.at;
    default:
      return -1;
  }
}

/** Goes over pieces of a directive; blanks and comments before them do not count. */
class Shape {
  constructor(
    private readonly input: string,
    public at: number,
  ) {}

  private skip(): void {
    for (;;) {
      const found =
        match(blank, this.input, this.at) ??
        match(lineComment, this.input, this.at) ??
        match(blockComment, this.input, this.at);
      if (found === null) return;
      this.at += found[0].length;
    }
  }

  private read(pattern: RegExp): string | null {
    this.skip();
    const found = match(pattern, this.input, this.at);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  name(): string | null {
    return this.read(namePattern);
  }

  qualified(): string | null {
    return this.read(qualifiedPattern);
  }

  names(): boolean {
    do {
      if (this.name() === null) return false;
    } while (this.take(','));
    return true;
  }

  string(): boolean {
    return this.read(text) !== null;
  }

  number(): boolean {
    return this.read(/\d+/y) !== null;
  }

  qualifier(): boolean {
    return this.read(qualifierPattern) !== null;
  }

  take(piece: string): boolean {
    this.skip();
    if (!this.input.startsWith(piece, this.at)) return false;
    this.at += piece.length;
    return true;
  }

  brackets(open: '(' | '[' | '{' | '<'): boolean {
    this.skip();
    if (this.input[this.at] !== open) return false;
    const end = endOfBrackets(this.input, this.at);
    if (end < 0) return false;
    this.at = end;
    return true;
  }
}

const namePattern = /[A-Za-z_?][\w?]*/y;
const qualifiedPattern = /[A-Za-z_?][\w?]*(?:\.[A-Za-z_?][\w?]*)*/y;
const qualifierPattern = /[a-z_]\w*(?![\w?]*(?:\s*\(|\.[A-Za-z_?]))/y;
const directiveLine = /[ \t]*\.(?:decl|type|input|output|comp|init)\b/y;
const blockComment = /\/\*[\s\S]*?\*\//y;

/** The offset after the bracket that closes the first one at or after `at`, or -1. */
function endOfBrackets(input: string, at: number): number {
  let depth = 0;
  const angles = input[at] === '<';
  for (let i = at; i < input.length;) {
    const over = match(text, input, i) ?? match(lineComment, input, i) ?? match(blockComment, input, i);
    if (over !== null) {
      i += over[0].length;
      continue;
    }
    const c = input[i++];
    // A directive at the start of a line means that a bracket before was left open.
    if (c === '\n' && match(directiveLine, input, i) !== null && input[at] !== '{') return -1;
    if (c === '(' || c === '[' || c === '{' || (angles && c === '<')) depth++;
    else if (c === ')' || c === ']' || c === '}' || (angles && c === '>')) {
      if (--depth <= 0) return i;
    }
  }
  return -1;
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
