/** The work of `laertes solve` on one set of facts: in the main thread, or in one of several workers. */
import { danglingAtoms } from '../facts/dangling.js';
import type { FactsProblem } from '../facts/read.js';
import { readFacts } from '../facts/read.js';
import type { RelationName } from '../facts/relations.js';
import type { Facts } from '../facts/table.js';
import type { Algorithm, AlgorithmOutput, OutputRelation, OutputTuples } from '../queries/algorithms.js';
import { runAlgorithm } from '../queries/algorithms.js';
import type { SolvableModel } from '../queries/solve.js';
import { answerOf, errorRelations, ruleSetOf, solve } from '../queries/solve.js';
import type { SolvedSet } from './commands/solve-text.js';
import { humanText, isAccepted, jsonText } from './commands/solve-text.js';
import type { FoundSet } from './fact-directories.js';
import { readFactFiles } from './fact-directories.js';
import { lacksOf, listedAt } from './listed-bodies.js';
import { loadRules } from './prepared-rules.js';
import type { OpenedSet } from './research/sets.js';
import { research } from './research-loader.js';

export interface SolveOptions {
  readonly model?: SolvableModel;
  readonly algorithm?: Algorithm;
  readonly showTuples?: boolean;
  readonly countTuples?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Where the answers go. What has a `once` need not be said of each set. */
export interface Sink {
  out(pieces: Iterable<string>): void;
  err(text: string, once?: string): void;
}

export const accepted = 0;
const rejected = 1;
export const badInput = 2;

/** Solves what was found at one place, and gives the exit status. */
export function solveFound(
  found: FoundSet,
  oneOfMany: boolean,
  options: SolveOptions,
  sink: Sink,
): number | Promise<number> {
  if (found.kind === 'problem') {
    const { dir, message, hint } = found;
    sink.err(problemText(dir, { level: 'error', message, hint }));
    return badInput;
  }
  if (found.kind === 'set' && found.format === 'facts') return solveSet(found, oneOfMany, options, sink);
  return solveExport(found.dir, oneOfMany, options, sink);
}

/** Solves the bodies of an export in another format, whose readers are loaded for it. */
async function solveExport(
  dir: string,
  oneOfMany: boolean,
  options: SolveOptions,
  sink: Sink,
): Promise<number> {
  const { openSets } = await research();
  let worst = accepted;
  for await (const opened of openSets(dir))
    worst = Math.max(worst, answerOpened(opened, oneOfMany || opened.oneOfMany, options, sink));
  return worst;
}

function answerOpened(opened: OpenedSet, oneOfMany: boolean, options: SolveOptions, sink: Sink): number {
  const { name, facts, warnings } = opened;
  const tell = teller(sink);
  const warns = options.quiet !== true;
  if (warns) for (const message of warnings) tell(name, { level: 'warning', message });
  if (facts === undefined) {
    tell(name, { level: 'error', message: opened.problem });
    return badInput;
  }
  if (warns) tellUntold(name, opened.lacks, sink);
  return answer(name, facts, opened.lacks, oneOfMany, options, sink);
}

type FoundFacts = Extract<FoundSet, { kind: 'set' }>;

/** Solves one set, tells what comes of it, and gives its exit status. */
export function solveSet(
  { dir, fileNames }: FoundFacts,
  oneOfMany: boolean,
  options: SolveOptions,
  sink: Sink,
): number {
  const tell = teller(sink);
  const { contents, unreadable } = readFactFiles(dir, fileNames);
  for (const { file, message } of unreadable) tell(dir, { level: 'error', file, message });
  if (unreadable.length > 0) return badInput;

  const { facts, problems, lacks: unknown } = readFacts(contents);
  // The contents are no longer needed, and may be larger than all that is derived from them.
  contents.clear();
  const warns = options.quiet !== true;
  for (const problem of problems) if (problem.level === 'error' || warns) tell(dir, problem);
  if (facts === null) return badInput;
  const lacks = lacksOf(unknown, listedAt(dir));
  if (warns) {
    for (const problem of danglingAtoms(facts)) tell(dir, problem);
    tellUntold(dir, lacks, sink);
  }
  return answer(dir, facts, lacks, oneOfMany, options, sink);
}

/** Tells what is derived from a set, and gives its exit status. */
function answer(
  dir: string,
  facts: Facts,
  lacks: readonly RelationName[],
  oneOfMany: boolean,
  options: SolveOptions,
  sink: Sink,
): number {
  const { by, relations, differences } = derive(facts, options, lacks);
  const show = options.showTuples === true ? 'tuples' : options.countTuples === true ? 'counts' : 'errors';
  const set: SolvedSet = { dir, oneOfMany, by, relations, show };
  sink.out(options.json === true ? jsonText(set) : humanText(set));
  for (const { relation, tuple, onlyIn } of differences) {
    teller(sink)(dir, { level: 'error', message: `only ${onlyIn} derives ${relation}(${tuple.join(', ')})` });
  }
  return differences.length > 0 ? badInput : isAccepted(set) ? accepted : rejected;
}

/** Runs the algorithm that was asked for, or else the rules that find a model's errors soonest. */
function derive(
  facts: Facts,
  options: SolveOptions,
  lacks: readonly RelationName[],
): AlgorithmOutput & Pick<SolvedSet, 'by'> {
  const all = options.showTuples === true || options.countTuples === true;
  if (options.algorithm !== undefined || all) {
    const algorithm = options.algorithm ?? 'naive';
    const { relations, differences } = runAlgorithm(algorithm, loadRules, facts, { all });
    const told = new Map(relations);
    if (lacks.includes('known_placeholder_subset')) told.set('subset_errors', listed([]));
    if (lacks.includes('path_accessed_at_base')) told.set('move_errors', listed([]));
    return { by: { key: 'algorithm', name: algorithm }, relations: told, differences };
  }
  const model = options.model ?? 'polonius';
  const answer = answerOf(solve(loadRules(ruleSetOf[model]), facts), lacks);
  const relations = new Map(errorRelations.map((name) => [name as OutputRelation, listed(answer[name])]));
  return { by: { key: 'model', name: model }, relations, differences: [] };
}

function listed(tuples: readonly (readonly string[])[]): OutputTuples {
  return { count: tuples.length, sorted: () => tuples };
}

/** Tells what an old set cannot be asked; of many sets once. */
function tellUntold(dir: string, lacks: readonly RelationName[], sink: Sink): void {
  const tell = (relation: RelationName, what: string): void => {
    const message = `the set is too old ${what}`;
    if (lacks.includes(relation)) sink.err(problemText(dir, { level: 'warning', message }), message);
  };
  tell('known_placeholder_subset', 'to say which subsets the signature declares: subset errors are left out');
  tell('path_accessed_at_base', 'to say which paths are accessed: move errors are left out');
}

function teller(sink: Sink): (dir: string, problem: FactsProblem) => void {
  return (dir, problem) => sink.err(problemText(dir, problem));
}

/** A problem with its place in the manner of compilers. */
export function problemText(dir: string, { level, message, file, line, column, hint }: FactsProblem): string {
  const path = file === undefined ? dir : `${dir}/${file}`;
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  return `${place}: ${level}: ${message}\n${hint === undefined ? '' : `  hint: ${hint}\n`}`;
}
