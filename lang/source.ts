/**
 * Source files and places in them.
 *
 * Offsets count UTF-16 code units, because that is what JavaScript strings and Ohm intervals count.
 * Bytes, lines and columns are computed at the edge, where somebody reads them.
 */

/** A dense index into `SourceMap.files`. */
export type FileId = number & { readonly _file?: never };

/** A declarative macro, as spans of what it wrote name it. */
export interface Macro {
  readonly name: string;
  /** Its whole definition. */
  readonly span: Span;
  /** A macro of the standard library: what it writes stands, for users, where it is called. */
  readonly library: boolean;
}

/**
 * A macro call that wrote text. It is also the hygiene of what it wrote: two names of variables or labels are the same if
 * they are spelt alike and stand in the same expansion (rustc's `SyntaxContext`, with mixed-site hygiene).
 */
export interface Expansion {
  readonly id: number;
  readonly macro: Macro;
  readonly call: Span;
  /** The expansion that wrote this part of the macro's definition, if one did. */
  readonly outer?: Expansion;
}

/** A half-open range `[lo, hi)` of one file. `expansion` leads to the macro call that wrote this text, if any. */
export interface Span {
  readonly file: FileId;
  readonly lo: number;
  readonly hi: number;
  /** How the compiler, not the user, came to write this: `for` loops, `?`, macros. Diagnostics reword by it. */
  readonly desugaring?: 'for' | 'question-mark' | 'while' | 'format' | 'await' | 'async';
  readonly expansion?: Expansion;
}

/** A place as people and rustc's JSON count it: lines and columns from 1, columns in characters (code points). */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** One file's name (as it was given) and text, with what is needed to turn offsets into lines. */
export class SourceFile {
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];

  constructor(
    readonly id: FileId,
    readonly name: string,
    readonly text: string,
    /** Text of the library declarations, not of the user: never shown as the place of an error. */
    readonly library: boolean = false,
  ) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  /** Line (from 1) that holds the offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column, both from 1; the column counts code points as rustc's does. */
  place(offset: number): LineColumn {
    const line = this.lineAt(offset);
    let column = 1;
    for (let at = this.lineStarts[line - 1]; at < offset; column++)
      at += this.text.codePointAt(at)! > 0xffff ? 2 : 1;
    return { line, column };
  }

  /** The text of a line (from 1) without its end. */
  line(line: number): string {
    const start = this.lineStarts[line - 1];
    const end = line < this.lineStarts.length ? this.lineStarts[line] - 1 : this.text.length;
    const text = this.text.slice(start, end);
    return text.endsWith('\r') ? text.slice(0, -1) : text;
  }

  /** UTF-8 byte offset of a UTF-16 offset, for rustc's JSON. */
  byteOffset(offset: number): number {
    const line = this.lineAt(offset);
    const starts = (this.#lineBytes ??= this.#countLineBytes());
    return starts[line - 1] + this.#bytesBetween(this.lineStarts[line - 1], offset);
  }

  /** Byte offset of each line, counted when somebody first asks for bytes. */
  #lineBytes?: readonly number[];

  #countLineBytes(): number[] {
    let bytes = 0;
    return this.lineStarts.map(
      (start, line) => (bytes += line ? this.#bytesBetween(this.lineStarts[line - 1], start) : 0),
    );
  }

  #bytesBetween(from: number, to: number): number {
    let bytes = 0;
    for (let at = from; at < to; at++) {
      const unit = this.text.charCodeAt(at);
      // A surrogate pair is four bytes: two for each half.
      bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    }
    return bytes;
  }
}

/** All files of one run; `Span.file` indexes it. */
export class SourceMap {
  readonly files: SourceFile[] = [];

  add(name: string, text: string, library = false): SourceFile {
    const file = new SourceFile(this.files.length as FileId, name, text, library);
    this.files.push(file);
    return file;
  }

  /** Takes the last file away again, whose spans nobody has any more. */
  removeLast(): void {
    this.files.pop();
  }

  file(span: Span): SourceFile {
    return this.files[span.file];
  }

  text(span: Span): string {
    return this.files[span.file].text.slice(span.lo, span.hi);
  }
}

export function span(file: FileId, lo: number, hi: number): Span {
  return { file, lo, hi };
}

/** The smallest span that covers both; they must be of one file, otherwise the first is returned. */
export function join(a: Span, b: Span): Span {
  if (a.expansion !== b.expansion) return a.expansion ? a : b;
  return a.file === b.file ? within(a, Math.min(a.lo, b.lo), Math.max(a.hi, b.hi)) : a;
}

/** Another place of the same file, written by the same macro call. */
export function within(s: Span, lo: number, hi: number): Span {
  return { file: s.file, lo, hi, ...(s.expansion && { expansion: s.expansion }) };
}

/** The place in the text that nobody's macro wrote: the outermost call that led to this. */
export function callSite(s: Span): Span {
  let at = s;
  while (at.expansion) at = at.expansion.call;
  return at;
}

/** A name as hygiene tells it from others of the same spelling. */
export function hygienic(name: string, at: Span): string {
  return at.expansion ? `${name} ${at.expansion.id}` : name;
}

/** The last character of a span: where rustc points for the end of a block. */
export function endPoint(s: Span): Span {
  return within(s, Math.max(s.lo, s.hi - 1), s.hi);
}
