/** Tables from text: comma- and tab-separated values, JSON lines, JSON. */
import { shortened, type RawTable, type ReadProblem, type ReadTable, type ReadTables } from './raw.js';

type Row = readonly unknown[];

export type TextFormat = 'csv' | 'tsv' | 'jsonl';

/** One table of one file. `columns` are those that lines of JSON are expected to have, which have no header. */
export function readTextTable(
  format: TextFormat,
  name: string,
  file: string,
  text: string,
  columns: readonly string[],
): ReadTable {
  if (text.charCodeAt(0) === 0xfeff)
    return { file, line: 1, message: 'the file begins with a byte order mark' };
  if (text !== '' && !text.endsWith('\n'))
    return {
      file,
      line: lineCount(text) + 1,
      message: 'the last line has no end: the file is cut short',
    };
  if (format === 'jsonl') return readJsonLines(name, file, text, columns);
  const read = format === 'csv' ? readCsv(file, text) : readTsv(file, text);
  if (!Array.isArray(read)) return read;
  const [header, ...rows] = read;
  if (!header) return { file, line: 1, message: 'there is no header' };
  const wrong = rows.findIndex((row) => row.length !== header.length);
  if (wrong >= 0)
    return {
      file,
      line: wrong + 2,
      message: `${rows[wrong].length} fields, and the header has ${header.length}`,
    };
  return { name, file, columns: header as string[], rows };
}

/** A whole body, as `jsonText` writes it. */
export function readJson(file: string, text: string): ReadTables {
  const problem = (message: string): ReadTables => ({ kind: 'problem', problem: { file, message } });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return problem(`this is no JSON, or cut short: ${(error as Error).message}`);
  }
  const tables = isObject(parsed) && isObject(parsed.tables) ? parsed.tables : undefined;
  if (!tables) return problem('this is no body of an export: it has no `tables`');
  const found: RawTable[] = [];
  for (const [name, table] of Object.entries(tables)) {
    if (!isObject(table) || !Array.isArray(table.columns) || !Array.isArray(table.rows))
      return problem(`the table \`${shortened(name)}\` has no \`columns\` and \`rows\``);
    const columns = table.columns.map(String);
    const rows = table.rows as unknown[];
    const wrong = rows.findIndex((row) => !Array.isArray(row) || row.length !== columns.length);
    if (wrong >= 0)
      return problem(`\`${shortened(name)}\`: row ${wrong + 1} is not of ${columns.length} columns`);
    found.push({ name, file, columns, rows: rows as Row[] });
  }
  return { kind: 'tables', tables: found };
}

function readJsonLines(name: string, file: string, text: string, columns: readonly string[]): ReadTable {
  const rows: Row[] = [];
  let line = 0;
  for (const each of lines(text)) {
    line++;
    let value: unknown;
    try {
      value = JSON.parse(each);
    } catch (error) {
      return { file, line, message: `this is no JSON: ${(error as Error).message}` };
    }
    if (!isObject(value)) return { file, line, message: 'this line is no JSON object' };
    const keys = Object.keys(value);
    const lacking = columns.find((it) => !Object.hasOwn(value, it));
    if (lacking !== undefined || keys.length !== columns.length)
      return {
        file,
        line,
        message: lacking === undefined ? tooMany(keys, columns) : `there is no \`${lacking}\` in this line`,
      };
    rows.push(columns.map((it) => value[it]));
  }
  return { name, file, columns, rows };
}

function tooMany(keys: readonly string[], columns: readonly string[]): string {
  const other = keys.find((it) => !columns.includes(it))!;
  return `\`${shortened(other)}\` is no column of this table`;
}

/** RFC 4180: a field in quotes may hold commas, line breaks and doubled quotes. Quoted empty text is text, empty otherwise null. */
function readCsv(file: string, text: string): Row[] | ReadProblem {
  const rows: Row[] = [];
  let row: (string | null)[] = [];
  let at = 0;
  // Where the line ends and the next comma stands: each is looked for once, for lines may be long, and commas far.
  let feed = -1;
  let comma = -1;
  while (at < text.length) {
    let field: string | null;
    if (text[at] === '"') {
      let end = at + 1;
      for (;;) {
        end = text.indexOf('"', end);
        if (end < 0)
          return { file, line: lineCount(text.slice(0, at)) + 1, message: 'this quote is not closed' };
        if (text[end + 1] !== '"') break;
        end += 2;
      }
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      if (text[at] !== ',' && text[at] !== '\n')
        return { file, line: lineCount(text.slice(0, at)) + 1, message: 'text after the closing quote' };
    } else {
      if (feed < at) feed = text.indexOf('\n', at);
      if (comma < at) comma = text.indexOf(',', at);
      if (comma < 0) comma = text.length;
      const end = Math.min(comma, feed);
      field = text.slice(at, text[end] === '\n' && text[end - 1] === '\r' ? end - 1 : end) || null;
      if (field?.includes('"') === true)
        return {
          file,
          line: lineCount(text.slice(0, at)) + 1,
          message: 'a quote within a field without quotes',
        };
      at = end;
    }
    row.push(field);
    if (text[at] === '\n') {
      rows.push(row);
      row = [];
    }
    at++;
  }
  return rows;
}

const tsvCharacters: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

function readTsv(file: string, text: string): Row[] | ReadProblem {
  const rows: Row[] = [];
  for (const line of lines(text)) {
    let wrong: string | undefined;
    const row = line.split('\t').map((field) => {
      if (field === '\\N') return null;
      if (!field.includes('\\')) return field;
      return field.replace(/\\(.?)/g, (escape, character: string) => {
        if (!(character in tsvCharacters)) wrong ??= escape;
        return tsvCharacters[character] ?? '';
      });
    });
    if (wrong !== undefined) return { file, line: rows.length + 1, message: `\`${wrong}\` is no escape` };
    rows.push(row);
  }
  return rows;
}

/** The lines of text that ends in a line break; they may end in CR LF. */
function* lines(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
    at = end + 1;
  }
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
