/**
 * Tuples as lines of text, in the forms that Soufflé's `.input` and `.output` ask for by their parameters: `delimiter` (a tab
 * if it is left out), `headers=true`, `columns="2:0"`, `rfc4180=true`.
 */

export type Parameters = Readonly<Record<string, string>>;

/** A line that is no tuple; `line` counts from 1. */
export interface TupleProblem {
  readonly line: number;
  readonly message: string;
}

/** The tuples of a text, each as the texts of its columns. */
export function readTuples(
  text: string,
  arity: number,
  parameters: Parameters,
): { tuples: string[][]; problem: TupleProblem | null } {
  const rfc4180 = parameters.rfc4180 === 'true';
  const delimiter = delimiterOf(parameters);
  const columns = columnsRead(arity, parameters.columns);
  const tuples: string[][] = [];
  let line = 0;
  let at = 0;
  if (parameters.headers === 'true') {
    const end = text.indexOf('\n');
    at = end < 0 ? text.length : end + 1;
    line++;
  }
  while (at < text.length) {
    line++;
    if (rfc4180) {
      const record = readQuotedLine(text, at, delimiter);
      if (record === null) return { tuples, problem: { line, message: 'a quote is never closed' } };
      at = record.end;
      const problem = takeTuple(record.cells);
      if (problem !== null) return { tuples, problem: { line, message: problem } };
      continue;
    }
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const content = text.slice(at, text[end - 1] === '\r' ? end - 1 : end);
    at = end + 1;
    const problem = takeTuple(
      delimiter.includes(',') ? splitOutsideBrackets(content, delimiter) : content.split(delimiter),
    );
    if (problem !== null) return { tuples, problem: { line, message: problem } };
  }
  return { tuples, problem: null };

  function takeTuple(cells: readonly string[]): string | null {
    if (arity === 0) {
      tuples.push([]);
      return null;
    }
    const tuple = columns.map((column) => cells[column]);
    if (tuple.some((cell) => cell === undefined))
      return `${arity} columns are needed, this has ${cells.length}`;
    tuples.push(tuple);
    return null;
  }
}

/** For each column of the relation, the one of the text that it is read from. */
function columnsRead(arity: number, mapping: string | undefined): number[] {
  const given = mapping === undefined || mapping === '' ? [] : mapping.split(':').map(Number);
  return Array.from({ length: arity }, (_, i) => given[i] ?? i);
}

/** A delimiter within the brackets of a record does not count. */
function splitOutsideBrackets(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    if (depth === 0 && line.startsWith(delimiter, at)) {
      cells.push(line.slice(start, at));
      start = at + delimiter.length;
      at = start - 1;
    } else if (line[at] === '[' || line[at] === '(') depth++;
    else if ((line[at] === ']' || line[at] === ')') && depth > 0) depth--;
  }
  cells.push(line.slice(start));
  return cells;
}

function readQuotedLine(
  text: string,
  from: number,
  delimiter: string,
): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let at = from;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) return null;
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at++;
        } else break;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== '\n' && !text.startsWith(delimiter, at)) cell += text[at++];
      if (cell.endsWith('\r') && (at >= text.length || text[at] === '\n')) cell = cell.slice(0, -1);
    }
    cells.push(cell);
    if (text.startsWith(delimiter, at)) at += delimiter.length;
    else {
      const end = text.indexOf('\n', at);
      return { cells, end: end < 0 ? text.length : end + 1 };
    }
  }
}

/** The line of a file's columns. */
export function writeHeader(names: readonly string[], parameters: Parameters): string {
  return parameters.attributeNames ?? names.join(delimiterOf(parameters));
}

/** Tuples as text; `quoted` says which columns a quoting form puts in quotes. */
export function writeTuples(
  tuples: Iterable<readonly string[]>,
  quoted: readonly boolean[],
  parameters: Parameters,
): string {
  const delimiter = delimiterOf(parameters);
  const lines: string[] = [];
  for (const tuple of tuples) {
    if (tuple.length === 0) lines.push('()');
    else if (parameters.rfc4180 === 'true') {
      const cells = tuple.map((cell, i) => (quoted[i] ? `"${cell.replace(/"/g, '""')}"` : cell));
      lines.push(cells.join(delimiter));
    } else lines.push(tuple.join(delimiter));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function delimiterOf({ delimiter, rfc4180 }: Parameters): string {
  return delimiter ?? (rfc4180 === 'true' ? ',' : '\t');
}
