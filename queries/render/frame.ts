/**
 * The source frame under a diagnostic: the lines that its labels touch, underlined, in the layout of rustc's own
 * (rustc_errors' emitter): the rightmost label of a line stands beside its underline, the others hang below it.
 */
import type { Label } from '../../lang/diagnostic.js';
import type { SourceFile, SourceMap } from '../../lang/source.js';
import type { Style } from './style.js';

/** A label on one line: columns from 0, counted in characters of the expanded line. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly primary: boolean;
}

/** A label over several lines: drawn as a bracket in the column `depth` of the margin. */
interface Bracket {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly from: number; // column of its first character on the first line
  readonly to: number; // column of its last character on the last line
  readonly text: string;
  readonly primary: boolean;
  depth: number;
}

type Cell = { char: string; paint: (text: string) => string };

const TAB = '    ';

/** Draws the frames of all labels, one frame a file, the file of the primary label first. */
export function renderFrames(
  sources: SourceMap,
  labels: readonly Label[],
  style: Style,
  gutter: number,
  level: 'error' | 'warning' | 'note' = 'error',
): string[] {
  const shown = labels.filter((label) => !sources.file(label.span).library);
  const primary = shown.find((label) => label.primary) ?? shown[0];
  if (!primary) return [];
  const order = [primary.span.file, ...shown.map((label) => label.span.file)];
  const lines: string[] = [];
  for (const id of new Set(order)) {
    const file = sources.files[id];
    const own = shown.filter((label) => label.span.file === id);
    const at = file.place((own.find((label) => label.primary) ?? own[0]).span.lo);
    const arrow = id === primary.span.file ? '-->' : ':::';
    lines.push(`${' '.repeat(gutter)}${style.frame(arrow)} ${file.name}:${at.line}:${at.column}`);
    lines.push(...renderFrame(file, own, style, gutter, level));
  }
  return lines;
}

/** Width of the line-number column that fits all labels of a diagnostic and its children. */
export function gutterWidth(sources: SourceMap, labels: readonly Label[]): number {
  let last = 1;
  for (const { span } of labels) {
    if (!sources.file(span).library)
      last = Math.max(last, sources.file(span).lineAt(Math.max(span.lo, span.hi - 1)));
  }
  return String(last).length;
}

function renderFrame(
  file: SourceFile,
  labels: readonly Label[],
  style: Style,
  gutter: number,
  level: 'error' | 'warning' | 'note',
): string[] {
  const marks = new Map<number, Mark[]>();
  const brackets: Bracket[] = [];
  const lines = new Set<number>();
  for (const { span, text, primary } of labels) {
    const first = file.lineAt(span.lo);
    const last = file.lineAt(Math.max(span.lo, span.hi - 1));
    const column = (offset: number, line: number) =>
      expand(file.line(line).slice(0, offset - file.lineStarts[line - 1])).length;
    lines.add(first).add(last);
    if (first === last) {
      const from = column(span.lo, first);
      const to = Math.max(from + 1, column(span.hi, first));
      if (!marks.has(first)) marks.set(first, []);
      marks.get(first)!.push({ from, to, text, primary });
    } else {
      const to = Math.max(0, column(span.hi, last) - 1);
      brackets.push({
        firstLine: first,
        lastLine: last,
        from: column(span.lo, first),
        to,
        text,
        primary,
        depth: 0,
      });
    }
  }
  const depths = assignDepths(brackets);
  const margin = depths ? depths * 2 : 0;
  const loud = level === 'warning' ? style.warning : level === 'note' ? style.note : style.error;
  const paint = (primary: boolean) => (primary ? loud : style.secondary);
  const bar = style.frame('|');
  const blank = ' '.repeat(gutter);
  /** Brackets whose first line is drawn and whose last is not yet: their bar runs down the margin. */
  const open = new Set<Bracket>();
  const out = [`${blank} ${bar}`];
  const sorted = withContext(
    [...lines].sort((a, b) => a - b),
    brackets,
  );

  for (let i = 0; i < sorted.length; i++) {
    const line = sorted[i];
    if (i && line > sorted[i - 1] + 1) {
      if (line === sorted[i - 1] + 2) pushSource(line - 1);
      else
        out.push(
          style.frame('...') +
            ' '.repeat(Math.max(0, gutter - 1)) +
            marginText(open, paint, margin).trimEnd(),
        );
    }
    pushSource(line);
    for (const row of markRows(marks.get(line) ?? [], paint)) {
      out.push(`${blank} ${bar} ${marginText(open, paint, margin)}${row}`.trimEnd());
    }
    for (const b of brackets.filter((it) => it.firstLine === line)) {
      const left = marginText(open, paint, b.depth * 2 + 1);
      out.push(
        `${blank} ${bar} ${left}${paint(b.primary)('_'.repeat(margin - b.depth * 2 - 1 + b.from) + (b.primary ? '^' : '-'))}`,
      );
      open.add(b);
    }
    for (const b of brackets.filter((it) => it.lastLine === line)) {
      open.delete(b);
      const left = marginText(open, paint, b.depth * 2);
      const tail = `|${'_'.repeat(margin - b.depth * 2 - 1 + b.to)}${b.primary ? '^' : '-'}`;
      out.push(`${blank} ${bar} ${left}${paint(b.primary)(tail + (b.text ? ` ${b.text}` : ''))}`);
    }
  }
  return out;

  function pushSource(line: number) {
    const number = String(line).padStart(gutter);
    const text = expand(file.line(line));
    out.push(`${style.frame(number)} ${bar} ${marginText(open, paint, margin)}${text}`.trimEnd());
  }
}

/** The left margin: a bar for each bracket that is open here, as far as column `upTo`. */
function marginText(
  open: Iterable<Bracket>,
  paint: (primary: boolean) => (text: string) => string,
  upTo: number,
): string {
  const brackets = [...open];
  let text = '';
  for (let column = 0; column < upTo; column += 2) {
    const b = brackets.find((it) => it.depth * 2 === column);
    text += column + 1 === upTo ? (b ? paint(b.primary)('|') : ' ') : b ? paint(b.primary)('|') + ' ' : '  ';
  }
  return text;
}

/** Gives brackets that overlap different columns of the margin; returns how many columns there are. */
function assignDepths(brackets: Bracket[]): number {
  brackets.sort((a, b) => b.lastLine - b.firstLine - (a.lastLine - a.firstLine) || a.firstLine - b.firstLine);
  let most = 0;
  brackets.forEach((b, i) => {
    const taken = new Set(
      brackets
        .slice(0, i)
        .filter((o) => o.firstLine <= b.lastLine && b.firstLine <= o.lastLine)
        .map((o) => o.depth),
    );
    while (taken.has(b.depth)) b.depth++;
    most = Math.max(most, b.depth + 1);
  });
  return most;
}

/** Short brackets show all their lines; of long ones the first and last few. */
function withContext(lines: number[], brackets: readonly Bracket[]): number[] {
  const all = new Set(lines);
  for (const b of brackets) {
    const whole = b.lastLine - b.firstLine <= 5;
    for (let line = b.firstLine; line <= b.lastLine; line++) {
      if (whole || line < b.firstLine + 3 || line > b.lastLine - 2) all.add(line);
    }
  }
  return [...all].sort((a, b) => a - b);
}

/** The rows under one source line: underlines with the rightmost label, then bars and the other labels. */
function markRows(marks: readonly Mark[], paint: (primary: boolean) => (text: string) => string): string[] {
  if (!marks.length) return [];
  const sorted = [...marks].sort((a, b) => b.from - a.from || Number(a.primary) - Number(b.primary));
  const underline: Cell[] = [];
  // Primary underlines are drawn last, over secondary ones.
  for (const mark of [...marks].sort(
    (a, b) => Number(a.primary) - Number(b.primary) || b.to - b.from - (a.to - a.from),
  )) {
    for (let at = mark.from; at < mark.to; at++)
      underline[at] = { char: mark.primary ? '^' : '-', paint: paint(mark.primary) };
  }
  const end = underline.length;
  const beside =
    sorted[0].text && sorted[0].to === end && !sorted.slice(1).some((m) => m.to > sorted[0].from && m.text)
      ? sorted[0]
      : undefined;
  const rows = [cells(underline) + (beside ? ' ' + paint(beside.primary)(beside.text) : '')];
  const hanging = sorted.filter((mark) => mark !== beside && mark.text);
  if (hanging.length) rows.push(cells(bars(hanging)));
  hanging.forEach((mark, i) => {
    const left = bars(hanging.slice(i + 1).filter((it) => it.from < mark.from));
    while (left.length < mark.from) left.push({ char: ' ', paint: (text) => text });
    rows.push(cells(left.slice(0, mark.from)) + paint(mark.primary)(mark.text));
  });
  return rows;

  function bars(list: readonly Mark[]): Cell[] {
    const row: Cell[] = [];
    for (const mark of list) row[mark.from] = { char: '|', paint: paint(mark.primary) };
    return row;
  }
}

/** Joins cells, painting runs of the same paint at once; holes are spaces. */
function cells(row: readonly (Cell | undefined)[]): string {
  let text = '';
  for (let at = 0; at < row.length;) {
    const cell = row[at];
    let next = at + 1;
    while (next < row.length && row[next]?.paint === cell?.paint) next++;
    const run = Array.from({ length: next - at }, (_, k) => row[at + k]?.char ?? ' ').join('');
    text += cell ? cell.paint(run) : run;
    at = next;
  }
  return text;
}

function expand(text: string): string {
  return text.replaceAll('\t', TAB);
}
