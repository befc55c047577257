/** A body's facts as a picture: its points, with what is said of each, and the control flow between them. */
import type { Table } from './schema.js';

interface Node {
  readonly point: string;
  readonly lines: string[];
}

interface Picture {
  readonly nodes: readonly Node[];
  readonly edges: readonly (readonly [string, string])[];
  /** What is said of no point in particular. */
  readonly elsewhere: readonly string[];
}

export function factsAsDot(key: string, tables: readonly Table[]): string {
  const { nodes, edges, elsewhere } = pictureOf(tables);
  const id = new Map(nodes.map(({ point }, at) => [point, `p${at}`]));
  const label = (lines: readonly string[]): string => lines.map((line) => `${dotText(line)}\\l`).join('');
  return [
    `digraph ${dotQuoted(key)} {`,
    '  node [shape=box, fontname="monospace", fontsize=10];',
    ...(elsewhere.length ? [`  everywhere [shape=note, label="${label(elsewhere)}"];`] : []),
    ...nodes.map(({ point, lines }) => `  ${id.get(point)} [label="${label([point, ...lines])}"];`),
    ...edges.map(([from, to]) => `  ${id.get(from)} -> ${id.get(to)};`),
    '}',
    '',
  ].join('\n');
}

export function factsAsMermaid(key: string, tables: readonly Table[]): string {
  const { nodes, edges, elsewhere } = pictureOf(tables);
  const id = new Map(nodes.map(({ point }, at) => [point, `p${at}`]));
  const label = (lines: readonly string[]): string => lines.map(mermaidText).join('<br>');
  return [
    `%% ${key.replace(/[\r\n]/g, ' ')}`,
    'flowchart TD',
    ...(elsewhere.length ? [`  everywhere["${label(elsewhere)}"]`] : []),
    ...nodes.map(({ point, lines }) => `  ${id.get(point)}["${label([point, ...lines])}"]`),
    ...edges.map(([from, to]) => `  ${id.get(from)} --> ${id.get(to)}`),
    '',
  ].join('\n');
}

/** Text inside of a quoted DOT string. */
export function dotText(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

export function dotQuoted(text: string): string {
  return `"${dotText(text)}"`;
}

/** Text inside of a quoted Mermaid label: what has a meaning there is written as a character's number. */
export function mermaidText(text: string): string {
  return text.replace(/["#&<>\\`[\]{}|]/g, (c) => `#${c.codePointAt(0)};`).replace(/\r?\n/g, ' ');
}

function pictureOf(tables: readonly Table[]): Picture {
  const byPoint = new Map<string, Node>();
  const elsewhere: string[] = [];
  const node = (point: string): Node => {
    let found = byPoint.get(point);
    if (!found) byPoint.set(point, (found = { point, lines: [] }));
    return found;
  };
  const edges: [string, string][] = [];
  for (const { declaration, rows } of tables) {
    if (declaration.kind === 'names') continue;
    const { name, columns } = declaration;
    const at = columns.findLastIndex((it) => it.type === 'Point');
    for (const row of rows) {
      if (name === 'cfg_edge') {
        edges.push([node(String(row[0])).point, node(String(row[1])).point]);
        continue;
      }
      const rest = row.filter((_, column) => column !== at);
      if (at < 0) elsewhere.push(`${name}(${row.join(', ')})`);
      else node(String(row[at])).lines.push(rest.length ? `${name}(${rest.join(', ')})` : name);
    }
  }
  return { nodes: [...byPoint.values()], edges, elsewhere };
}
