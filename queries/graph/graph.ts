/** Graphs as data, and as text for DOT and Mermaid. */
import { dotQuoted, dotText, mermaidText } from '../export/picture.js';

export interface GraphNode {
  readonly id: string;
  /** The first line, set off from the rest. */
  readonly title: string;
  readonly lines: readonly GraphLine[];
  readonly tone?: Tone;
}

export interface GraphLine {
  readonly text: string;
  readonly tone?: Tone;
}

/** `fact`: said by a relation. `error`: something is wrong there. `faint`: of less interest, such as clean-up on unwinding. */
export type Tone = 'fact' | 'error' | 'faint';

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly tone?: Tone;
}

/** The graph of one body. */
export interface Graph {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const colours: Readonly<Record<Tone, string>> = { fact: '#1a5fb4', error: '#c01c28', faint: '#77767b' };

/** One digraph with a cluster for each body. */
export function graphsAsDot(graphs: readonly Graph[]): string {
  const parts = graphs.map(({ name, nodes, edges }, at) => {
    const id = new Map(nodes.map((it, n) => [it.id, `n${at}_${n}`]));
    return [
      `  subgraph cluster_${at} {`,
      `    label=${dotQuoted(name)}; labeljust=l; color="#c0bfbc";`,
      ...nodes.map((it) => `    ${id.get(it.id)} [label=<${dotTable(it)}>];`),
      ...edges.map(({ from, to, label, tone }) => {
        const attributes = [
          ...(label === undefined ? [] : [`label="${dotText(label)}"`]),
          ...(tone === undefined ? [] : [`color="${colours[tone]}"`]),
        ];
        return `    ${id.get(from)} -> ${id.get(to)}${attributes.length ? ` [${attributes.join(', ')}]` : ''};`;
      }),
      '  }',
    ].join('\n');
  });
  const head =
    '  node [shape=plain, fontname="monospace", fontsize=10];\n  edge [fontname="sans-serif", fontsize=9];\n  fontname="sans-serif";';
  return `digraph laertes {\n${head}\n${parts.join('\n')}\n}\n`;
}

function dotTable({ title, lines, tone }: GraphNode): string {
  const border = tone === undefined ? '' : ` COLOR="${colours[tone]}"`;
  const row = (text: string, of: Tone | undefined): string => {
    const inner = htmlText(text);
    return `<TR><TD ALIGN="LEFT">${of === undefined ? inner : `<FONT COLOR="${colours[of]}">${inner}</FONT>`}</TD></TR>`;
  };
  const body = lines.map((it) => row(it.text, it.tone)).join('');
  return `<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0"${border}><TR><TD ALIGN="LEFT" BGCOLOR="#f6f5f4"><B>${htmlText(title)}</B></TD></TR>${body}</TABLE>`;
}

/** Text in a label that is HTML; an empty one would not be one. */
function htmlText(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  // Control characters are not allowed in it at all.
  return escaped.replace(/\p{Cc}/gu, '\ufffd') || ' ';
}

export function graphsAsMermaid(graphs: readonly Graph[]): string {
  const lines = ['flowchart TD'];
  graphs.forEach(({ name, nodes, edges }, at) => {
    const id = new Map(nodes.map((it, n) => [it.id, `n${at}_${n}`]));
    lines.push(`  subgraph g${at}["${mermaidText(name)}"]`);
    for (const node of nodes) {
      const label = [node.title, ...node.lines.map((it) => it.text)].map(mermaidText).join('<br>');
      lines.push(`    ${id.get(node.id)}["${label}"]`);
    }
    lines.push('  end');
    for (const { from, to, label } of edges)
      lines.push(
        `  ${id.get(from)} -->${label === undefined ? '' : `|"${mermaidText(label)}"|`} ${id.get(to)}`,
      );
  });
  return `${lines.join('\n')}\n`;
}

/** The picture itself, by Graphviz. */
export async function graphsAsSvg(graphs: readonly Graph[]): Promise<string> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return viz.renderString(graphsAsDot(graphs), { format: 'svg', engine: 'dot' });
}
