/** Tables as text: comma- and tab-separated values, JSON, JSON lines. A null is an empty field, or `null`. */
import type { ExportedBody, Table, Value } from './schema.js';

/** RFC 4180, with a header; lines end in LF. */
export function csvText({ declaration, rows }: Table): string {
  const header = declaration.columns.map((it) => csvField(it.name)).join(',');
  return [header, ...rows.map((row) => row.map(csvField).join(','))].join('\n') + '\n';
}

export function csvField(value: Value): string {
  if (value === null) return '';
  const text = String(value);
  // Empty text is quoted, so that it differs from null.
  return text === '' || /[",\n\r]/.test(text) || text !== text.trim()
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** With a header. Tabs, line breaks and backslashes in text are written `\t`, `\n`, `\r`, `\\`; null is `\N`. */
export function tsvText({ declaration, rows }: Table): string {
  const header = declaration.columns.map((it) => it.name).join('\t');
  return [header, ...rows.map((row) => row.map(tsvField).join('\t'))].join('\n') + '\n';
}

const tsvEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

export function tsvField(value: Value): string {
  return value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, (character) => tsvEscapes[character]);
}

/** One object a row. */
export function jsonLines({ declaration, rows }: Table): string {
  return rows
    .map(
      (row) =>
        JSON.stringify(Object.fromEntries(row.map((value, at) => [declaration.columns[at].name, value]))) +
        '\n',
    )
    .join('');
}

/** A whole body: for each table its columns and its rows as arrays. */
export function jsonText({ key, tables }: ExportedBody): string {
  const lines = tables.map(({ declaration, rows }) => {
    const head = JSON.stringify({
      kind: declaration.kind,
      columns: declaration.columns.map((it) => it.name),
    });
    const body = rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    ${JSON.stringify(declaration.name)}: ${head.slice(0, -1)},"rows":[${body && `\n${body}\n    `}]}`;
  });
  return `{\n  "body": ${JSON.stringify(key)},\n  "tables": {\n${lines.join(',\n')}\n  }\n}\n`;
}
