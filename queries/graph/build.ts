/** The graphs of a body: its control flow with what holds where, its origins with why they are related, what is live. */
import type { Location } from '../../lang/mir/mir.js';
import { successors } from '../../lang/mir/index.js';
import { callSite } from '../../lang/source.js';
import type { Result } from '../../solver/runtime.js';
import type { Body } from '../export/bodies.js';
import { mirAt, pointName } from '../export/names.js';
import { baseDeclarations, type Table } from '../export/schema.js';
import { byColumn, rowsOf } from '../query/table-words.js';
import { inWords } from '../query/words.js';
import type { Graph, GraphEdge, GraphLine, GraphNode } from './graph.js';

export const graphKinds = ['cfg', 'origins', 'liveness'] as const;
export type GraphKind = (typeof graphKinds)[number];

/** What is shown at points unless something else is asked for. */
export const shownAtPoints = ['loan_issued_at', 'loan_killed_at', 'loan_invalidated_at', 'errors'];

/** A point of a body, cut into its parts; facts from disk may call theirs otherwise. */
const pointShape = /^(Start|Mid)\(bb(\d+)\[(\d+)\]\)$/;

/** Blocks with their statements; what the relations say of its start stands above each, of its middle below it. */
export function controlFlow(body: Body, result: Result, relations: readonly string[]): Graph {
  return blocksOf(body, atPoints(body, result, relations));
}

/** Blocks with their statements, and above each what is live before it, where that differs from what was before the last. */
export function liveness(body: Body, result: Result): Graph {
  const live = new Map<string, Map<string, string[]>>();
  for (const name of livenessRelations(result)) {
    const { columns } = result.program.relations.find((it) => it.name === name)!;
    const what = name.startsWith('loan')
      ? 'loans'
      : name.startsWith('var_drop')
        ? 'to be dropped'
        : 'variables';
    for (const [atom, point] of result.relation(name).strings()) {
      if (!live.has(point)) live.set(point, new Map());
      const { text } = inWords(body, columns[0].type, atom);
      const list = live.get(point)!;
      list.set(what, [...(list.get(what) ?? []), text.startsWith('a temporary') ? atom : text]);
    }
  }
  const said = new Map<string, GraphLine[]>();
  for (const [point, lists] of live) {
    const parts = [...lists].map(([what, items]) => `${what}: ${items.sort().join(', ')}`);
    if (pointShape.exec(point)?.[1] !== 'Mid')
      said.set(point, [{ text: `    live ${parts.join('; ')}`, tone: 'fact' }]);
  }
  const graph = blocksOf(body, said);
  const nodes = graph.nodes.map((node) => {
    let before = '';
    const lines = node.lines.filter(({ text, tone }) => {
      if (tone !== 'fact') return true;
      const differs = text !== before;
      before = text;
      return differs;
    });
    return { ...node, lines };
  });
  return { ...graph, nodes };
}

function blocksOf(body: Body, said: ReadonlyMap<string, readonly GraphLine[]>): Graph {
  const { emission, program, sources } = body;
  if (!emission || !program || !sources) return controlFlowOfFacts(body, said);
  const nodes = emission.body.blocks.map((block, id): GraphNode => {
    const lines: GraphLine[] = [];
    for (let statement = 0; statement <= block.statements.length; statement++) {
      const location: Location = { block: id, statement };
      const { text, span } = mirAt(program, emission.body, location);
      const call = callSite(span);
      const file = sources.file(call);
      const line = file.library ? '' : `  // line ${file.lineAt(call.lo)}`;
      lines.push(...(said.get(pointName(location, 'Start')) ?? []));
      lines.push({ text: `${text}${line}` });
      lines.push(...(said.get(pointName(location, 'Mid')) ?? []));
    }
    const wrong = lines.some((it) => it.tone === 'error');
    return {
      id: `bb${id}`,
      title: `bb${id}${block.cleanup ? ' (cleanup)' : ''}`,
      lines,
      ...(wrong ? { tone: 'error' as const } : block.cleanup ? { tone: 'faint' as const } : {}),
    };
  });
  const edges = emission.body.blocks.flatMap((block, id) =>
    [...new Set(successors(block.terminator))].map((to): GraphEdge => ({
      from: `bb${id}`,
      to: `bb${to}`,
      ...(emission.body.blocks[to].cleanup && { tone: 'faint' as const }),
    })),
  );
  return { name: body.key, nodes, edges };
}

/** The statement at a point with its line, where tables of names have it. */
function statementOf(names: readonly Table[], point: string): string | undefined {
  const row = rowsOf(names, 'points').get(point);
  if (typeof row?.mir !== 'string') return undefined;
  return typeof row.line === 'number' ? `${row.mir}  // line ${row.line}` : row.mir;
}

/** Of facts from disk statements are known where tables of names have them; else the points are shown. */
function controlFlowOfFacts(
  { key, facts, names = [] }: Body,
  said: ReadonlyMap<string, readonly GraphLine[]>,
): Graph {
  const blocks = new Map<string, Set<string>>();
  const blockOf = (point: string): string => {
    const shape = pointShape.exec(point);
    const block = shape ? `bb${shape[2]}` : point;
    if (!blocks.has(block)) blocks.set(block, new Set());
    blocks.get(block)!.add(point);
    return block;
  };
  const edges = new Map<string, GraphEdge>();
  const { rows, count } = facts.table('cfg_edge');
  for (let at = 0; at < count * 2; at += 2) {
    const [from, to] = [facts.atoms.name(rows[at]), facts.atoms.name(rows[at + 1])];
    const [a, b] = [blockOf(from), blockOf(to)];
    const start = pointShape.exec(to);
    // A block that leads to its own beginning is a loop; from one statement to the next there is no edge.
    if (a !== b || (start?.[3] === '0' && start[1] === 'Start')) edges.set(`${a} ${b}`, { from: a, to: b });
  }
  const nodes = [...blocks].map(([id, points]): GraphNode => {
    const ordered = [...points].sort((a, b) => orderOf(a) - orderOf(b));
    const lines = ordered.flatMap((point): GraphLine[] => {
      const written = statementOf(names, point);
      const here = said.get(point) ?? [];
      if (written === undefined) return [{ text: point }, ...here];
      // What holds at the start of a statement stands above it, what holds in its middle below.
      return pointShape.exec(point)?.[1] === 'Start' ? [...here, { text: written }] : [...here];
    });
    const wrong = lines.some((it) => it.tone === 'error');
    return { id, title: id, lines, ...(wrong && { tone: 'error' as const }) };
  });
  return { name: key, nodes, edges: [...edges.values()] };
}

function orderOf(point: string): number {
  const shape = pointShape.exec(point);
  return shape ? 2 * Number(shape[3]) + (shape[1] === 'Mid' ? 1 : 0) : 0;
}

/** What relations say of each point: the rest of the tuple, in words. */
function atPoints(body: Body, result: Result, relations: readonly string[]): Map<string, GraphLine[]> {
  const said = new Map<string, GraphLine[]>();
  for (const name of relations) {
    const declared = result.program.relations.find((it) => it.name === name);
    const at = declared?.columns.findLastIndex((it) => it.type === 'Point') ?? -1;
    if (!declared || at < 0) continue;
    for (const tuple of result.relation(name).strings()) {
      const others = tuple.flatMap((value, column) =>
        column === at ? [] : [wordsOf(body, declared.columns[column].type, value)],
      );
      const point = tuple[at];
      const tone = name.endsWith('errors') ? 'error' : 'fact';
      if (!said.has(point)) said.set(point, []);
      said.get(point)!.push({ text: `    ${name}${others.length ? `: ${others.join(', ')}` : ''}`, tone });
    }
  }
  return said;
}

function wordsOf(body: Body, type: string, atom: string): string {
  const { text } = inWords(body, type, atom);
  return text === atom ? atom : `${atom} ${text}`;
}

/** Origins, with an edge for each constraint that relates two of them, and its cause. */
export function originGraph(body: Body): Graph {
  const { emission, sources, facts } = body;
  const edges = new Map<string, { from: string; to: string; labels: Set<string> }>();
  const edge = (from: string, to: string, label: string): void => {
    const key = `${from}\t${to}`;
    if (!edges.has(key)) edges.set(key, { from, to, labels: new Set() });
    if (label !== '') edges.get(key)!.labels.add(label);
  };
  if (emission && sources) {
    for (const { sup, sub, category, span } of emission.constraints) {
      const call = callSite(span);
      const file = sources.file(call);
      const line = file.library ? '' : `, line ${file.lineAt(call.lo)}`;
      edge(facts.atoms.name(sup), facts.atoms.name(sub), `${category.kind}${line}`);
    }
  } else if (body.names?.some((it) => it.declaration.name === 'constraints' && it.rows.length > 0)) {
    for (const table of body.names.filter((it) => it.declaration.name === 'constraints'))
      for (const row of table.rows) {
        const { origin1, origin2, category, line } = byColumn(table.declaration.columns, row);
        edge(String(origin1), String(origin2), `${category}${line === null ? '' : `, line ${line}`}`);
      }
  } else {
    for (const name of ['subset_base', 'subset_everywhere'] as const) {
      const { rows, count, arity } = facts.table(name);
      for (let at = 0; at < count * arity; at += arity)
        edge(facts.atoms.name(rows[at]), facts.atoms.name(rows[at + 1]), '');
    }
  }
  const loans = new Map<string, string[]>();
  const issued = facts.table('loan_issued_at');
  for (let at = 0; at < issued.count; at++) {
    const origin = facts.atoms.name(issued.at(at, 0));
    loans.set(origin, [...(loans.get(origin) ?? []), facts.atoms.name(issued.at(at, 1))]);
  }
  const universal = new Set<string>();
  const table = facts.table('universal_region');
  for (let at = 0; at < table.count; at++) universal.add(facts.atoms.name(table.at(at, 0)));
  const related = [...edges.values()].flatMap(({ from, to }) => [from, to]);
  const names = [...new Set([...universal, ...loans.keys(), ...related])];
  return {
    name: body.key,
    nodes: names.map((name) => ({
      id: name,
      title: wordsOf(body, 'Origin', name),
      lines: (loans.get(name) ?? []).map((loan) => ({
        text: wordsOf(body, 'Loan', loan),
        tone: 'fact' as const,
      })),
      ...(universal.has(name) && { tone: 'fact' as const }),
    })),
    edges: [...edges.values()].map(({ from, to, labels }) => {
      const list = [...labels];
      const label = list.length > 3 ? [...list.slice(0, 3), `… ${list.length - 3} more`] : list;
      return { from, to, ...(label.length > 0 && { label: label.join('\n') }) };
    }),
  };
}

/** The relations that say what is live, of those that a model has. */
export function livenessRelations(result: Pick<Result, 'program'>): string[] {
  const has = (name: string): boolean => result.program.relations.some((it) => it.name === name);
  const loans = ['loan_live_at', 'loan_in_scope_at'].filter(has).slice(0, 1);
  return [...loans, ...['var_live_on_entry', 'var_drop_live_on_entry'].filter(has)];
}

/** Whether a relation can be shown at points. */
export function isAtPoints(result: Pick<Result, 'program'>, name: string): boolean {
  const declared =
    result.program.relations.find((it) => it.name === name) ??
    baseDeclarations.find((it) => it.name === name);
  return declared?.columns.some((it) => it.type === 'Point') === true;
}
