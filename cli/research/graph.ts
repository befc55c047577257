/** What `laertes graph` prints. */
import type { Edition } from '../../lang/front-end.js';
import type { LibraryFile } from '../../lang/library.js';
import type { CheckModel } from '../../queries/check.js';
import { closest } from '../../queries/explain/closest.js';
import type { Body } from '../../queries/export/bodies.js';
import {
  controlFlow,
  isAtPoints,
  liveness,
  livenessRelations,
  originGraph,
  shownAtPoints,
  type GraphKind,
} from '../../queries/graph/build.js';
import { graphsAsDot, graphsAsMermaid, graphsAsSvg, type Graph } from '../../queries/graph/graph.js';
import { solve } from '../../queries/solve.js';
import { loadPrepared } from '../prepared.js';
import { inputsOf, openInput, type Inputs } from './inputs.js';
import { loadModel } from './rules.js';

export interface GraphOptions {
  readonly kind: GraphKind;
  readonly format: 'dot' | 'mermaid' | 'svg';
  readonly model: CheckModel;
  readonly edition: string;
  readonly body?: string;
  readonly relation?: readonly string[];
  readonly extern?: readonly LibraryFile[];
}

const badInput = 2;

/** Prints the graphs of an input's bodies, and gives the exit status. */
export async function showGraph(
  name: string,
  options: GraphOptions,
  from: readonly string[] | Inputs = [name],
): Promise<number> {
  const { kind, format, model, edition, body: wanted, relation } = options;
  const tell = (text: string): number => {
    process.stderr.write(`laertes: ${text}\n`);
    return badInput;
  };
  const { inputs, problems } = await inputsOf(from);
  if (problems.length > 0) return tell(`${problems[0].name}: ${problems[0].message}`);
  const compiled = loadModel(model);
  if (!compiled) return badInput;
  const { program } = compiled;
  for (const it of relation ?? []) {
    if (isAtPoints({ program }, it)) continue;
    const known = program.relations.map((each) => each.name);
    if (known.includes(it)) return tell(`\`${it}\` speaks of no points`);
    const near = closest(it, known);
    return tell(
      `\`${model}\` has no relation \`${it}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    );
  }
  const bodies: Body[] = [];
  let prepared: ReturnType<typeof loadPrepared> | undefined;
  for (const input of inputs) {
    const opened = await openInput(input, {
      model,
      edition: Number(edition) as Edition,
      prepared: () => (prepared ??= loadPrepared(options.extern)),
    });
    for (const it of opened.missing)
      process.stderr.write(
        `laertes: ${it.source}${it.body === undefined ? '' : `: \`${it.body}\``}: not shown: ${it.reason}\n`,
      );
    bodies.push(...opened.bodies);
  }
  const shown = bodies.filter(
    ({ key }) => wanted === undefined || key === wanted || key.endsWith(`/${wanted}`),
  );
  if (shown.length === 0) {
    if (wanted === undefined) return tell(`${name}: there is no body to show`);
    return tell(
      `${name} has no body \`${wanted}\`; it has ${bodies.map((it) => it.key).join(', ') || 'none'}`,
    );
  }
  const graphs = shown.map((body): Graph => {
    if (kind === 'origins') return originGraph(body);
    if (kind === 'liveness' && relation === undefined)
      return liveness(body, solve(program, body.facts, { outputs: livenessRelations({ program }) }));
    const relations = relation ?? shownAtPoints.filter((it) => isAtPoints({ program }, it));
    return controlFlow(body, solve(program, body.facts, { outputs: relations }), relations);
  });
  const text =
    format === 'dot'
      ? graphsAsDot(graphs)
      : format === 'mermaid'
        ? graphsAsMermaid(graphs)
        : await graphsAsSvg(graphs);
  process.stdout.write(text);
  return 0;
}
