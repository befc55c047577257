/** The `laertes` command: arguments in, exit status out. Each command lives in a file of its own in `commands/`. */
import { fileURLToPath } from 'node:url';
import * as check from './commands/check.js';
import * as compare from './commands/compare.js';
import * as corpus from './commands/corpus.js';
import * as counterfactual from './commands/counterfactual.js';
import * as datalog from './commands/datalog.js';
import * as explain from './commands/explain.js';
import * as facts from './commands/facts.js';
import * as fix from './commands/fix.js';
import * as graph from './commands/graph.js';
import * as merge from './commands/merge.js';
import * as mir from './commands/mir.js';
import * as plan from './commands/plan.js';
import * as prove from './commands/prove.js';
import * as rustc from './commands/rustc.js';
import * as query from './commands/query.js';
import * as relations from './commands/relations.js';
import * as solve from './commands/solve.js';
import * as why from './commands/why.js';
import { runCommandLine } from './command-line.js';
import { tour as showTour } from './tour.js';

export { lookForFixes } from './fix-thread.js';

const commands = [
  check,
  why,
  counterfactual,
  fix,
  compare,
  explain,
  mir,
  solve,
  facts,
  query,
  relations,
  corpus,
  graph,
  merge,
  datalog,
  plan,
  prove,
  rustc,
];

/** Runs one command line (without `node` and the script's name) and gives the exit status. */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine(commands, args);
}

/** `npm start` without arguments. */
export async function tour(): Promise<number> {
  process.chdir(fileURLToPath(new URL('../../', import.meta.url)));
  return showTour(main);
}
