/** The commands that know nothing of Rust: a bundle of their own, so that they start without the rest. */
import * as datalog from './commands/datalog.js';
import * as plan from './commands/plan.js';
import { runCommandLine } from './command-line.js';

/** Runs a command line that begins with one of these commands, and gives the exit status. */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine([datalog, plan], args);
}
