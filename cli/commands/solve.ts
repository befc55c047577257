/** `laertes solve DIR…`: sets of facts from disk, and the errors that a model derives from them. */

import type { Command } from 'commander';
import { Option } from 'commander';
import type { Facts } from '../../facts/table.js';
import { danglingAtoms } from '../../facts/dangling.js';
import type { FactsProblem } from '../../facts/read.js';
import { readFacts } from '../../facts/read.js';
import type { PoloniusRelation } from '../../facts/relations.js';
import type { Algorithm, AlgorithmOutput, OutputRelation, OutputTuples } from '../../queries/algorithms.js';
import { algorithms, runAlgorithm } from '../../queries/algorithms.js';
import type { SolvableModel } from '../../queries/solve.js';
import { answerOf, errorRelations, ruleSetOf, solvableModels, solve } from '../../queries/solve.js';
import type { FoundSet } from '../fact-directories.js';
import { findFactSets, readFactFiles } from '../fact-directories.js';
import { writeLong } from '../long-output.js';
import { loadRules } from '../prepared-rules.js';
import { research } from '../research-loader.js';
import type { SolvedSet } from './solve-text.js';
import { humanText, isAccepted, jsonText } from './solve-text.js';

interface SolveOptions {
  readonly model?: SolvableModel;
  readonly algorithm?: Algorithm;
  readonly showTuples?: boolean;
  readonly countTuples?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const accepted = 0;
const rejected = 1;
const badInput = 2;

export function register(program: Command): void {
  program
    .command('solve')
    .summary('say what a model derives from facts on disk')
    .description(
      'Reads sets of facts, as `rustc -Znll-facts` writes them, and prints the errors that a model derives: `errors` ' +
        '(an invalidated loan that is live), `subset_errors` (an undeclared relation between placeholders), ' +
        '`move_errors` (a use of what may not be initialized).',
    )
    .argument('<dir...>', 'directories of .facts (or an export in any other format), or such as contain them')
    .addOption(
      new Option('--model <model>', 'whose rules to apply (default: "polonius")')
        .choices(solvableModels)
        .conflicts(['algorithm', 'showTuples', 'countTuples']),
    )
    .addOption(
      new Option(
        '-a, --algorithm <name>',
        'the rules of rust-lang/polonius, in one of its ways; `compare` runs naive and optimized',
      ).choices(algorithms),
    )
    .option('--show-tuples', 'print all relations that the algorithm derives (default: of naive)')
    .option('--count-tuples', 'print of all relations how many tuples they have')
    .option('--json', 'print one JSON object per set, on a line of its own')
    .option('-q, --quiet', 'no warnings about facts that contradict each other')
    .addHelpText(
      'after',
      `
Examples:
  laertes solve nll-facts                   every body in a folder
  laertes solve --json nll-facts | jq .     the same for a program to read
  laertes solve nll-facts | grep ^errors    only the loans that were invalidated
  laertes solve -a naive --show-tuples nll-facts/main | grep ^subset

Exit status: 0 without errors, 1 with some, 2 if a set could not be read (or compared
algorithms differ, which they never should).`,
    )
    .action(async (dirs: string[], options: SolveOptions) => {
      process.exitCode = await solveDirectories(dirs, options);
    });
}

/** Solves every set beneath the directories, one after the other, and gives the exit status. */
async function solveDirectories(dirs: readonly string[], options: SolveOptions): Promise<number> {
  const found = dirs.flatMap(findFactSets);
  const alreadyTold = new Set<string>();
  let worst = accepted;
  for (const each of found) {
    if (each.kind === 'problem') {
      tell(each.dir, { level: 'error', message: each.message, hint: each.hint });
      worst = Math.max(worst, badInput);
    } else if (each.kind === 'set' && each.format === 'facts')
      worst = Math.max(worst, solveSet(each, found.length > 1, options, alreadyTold));
    else worst = Math.max(worst, await solveExport(each.dir, found.length > 1, options));
  }
  return worst;
}

/** Solves the bodies of an export in another format, whose readers are loaded for it. */
async function solveExport(dir: string, oneOfMany: boolean, options: SolveOptions): Promise<number> {
  const { openSets } = await research();
  let worst = accepted;
  for await (const opened of openSets(dir)) {
    for (const message of options.quiet === true ? [] : opened.warnings)
      tell(opened.name, { level: 'warning', message });
    if (opened.facts === undefined) tell(opened.name, { level: 'error', message: opened.problem });
    const { name, facts } = opened;
    const status =
      facts === undefined ? badInput : answer(name, facts, [], oneOfMany || opened.oneOfMany, options);
    worst = Math.max(worst, status);
  }
  return worst;
}

type FoundFacts = Extract<FoundSet, { kind: 'set' }>;

/** Solves one set, prints what comes of it, and gives its exit status. `alreadyTold` holds what need not be said of each set. */
function solveSet(
  { dir, fileNames }: FoundFacts,
  oneOfMany: boolean,
  options: SolveOptions,
  alreadyTold: Set<string>,
): number {
  const { contents, unreadable } = readFactFiles(dir, fileNames);
  for (const { file, message } of unreadable) tell(dir, { level: 'error', file, message });
  if (unreadable.length > 0) return badInput;

  const { facts, problems, lacks } = readFacts(contents);
  // The contents are no longer needed, and may be larger than all that is derived from them.
  contents.clear();
  const warns = options.quiet !== true;
  for (const problem of problems) if (problem.level === 'error' || warns) tell(dir, problem);
  if (facts === null) return badInput;
  if (warns) {
    for (const problem of danglingAtoms(facts)) tell(dir, problem);
    for (const problem of untold(lacks)) {
      if (!alreadyTold.has(problem.message)) tell(dir, problem);
      alreadyTold.add(problem.message);
    }
  }
  return answer(dir, facts, lacks, oneOfMany, options);
}

/** Prints what is derived from a set, and gives its exit status. */
function answer(
  dir: string,
  facts: Facts,
  lacks: readonly PoloniusRelation[],
  oneOfMany: boolean,
  options: SolveOptions,
): number {
  const { by, relations, differences } = derive(facts, options, lacks);
  const show = options.showTuples === true ? 'tuples' : options.countTuples === true ? 'counts' : 'errors';
  const set: SolvedSet = { dir, oneOfMany, by, relations, show };
  writeLong(options.json === true ? jsonText(set) : humanText(set));
  for (const { relation, tuple, onlyIn } of differences) {
    tell(dir, { level: 'error', message: `only ${onlyIn} derives ${relation}(${tuple.join(', ')})` });
  }
  return differences.length > 0 ? badInput : isAccepted(set) ? accepted : rejected;
}

/** Runs the algorithm that was asked for, or else the rules that find a model's errors soonest. */
function derive(
  facts: Facts,
  options: SolveOptions,
  lacks: readonly PoloniusRelation[],
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

/** What an old set cannot be asked. */
function untold(lacks: readonly PoloniusRelation[]): FactsProblem[] {
  const problems: FactsProblem[] = [];
  const warn = (relation: PoloniusRelation, what: string): void => {
    if (lacks.includes(relation)) problems.push({ level: 'warning', message: `the set is too old ${what}` });
  };
  warn('known_placeholder_subset', 'to say which subsets the signature declares: subset errors are left out');
  warn('path_accessed_at_base', 'to say which paths are accessed: move errors are left out');
  return problems;
}

/** Tells of a problem on stderr, with its place in the manner of compilers. */
function tell(dir: string, { level, message, file, line, column, hint }: FactsProblem): void {
  const path = file === undefined ? dir : `${dir}/${file}`;
  const place = line === undefined ? path : `${path}:${line}:${column}`;
  process.stderr.write(`${place}: ${level}: ${message}\n${hint === undefined ? '' : `  hint: ${hint}\n`}`);
}
