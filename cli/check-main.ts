/** `laertes check` alone: a bundle of its own, so that it starts without the other commands. */
import * as check from './commands/check.js';
import { runCommandLine } from './command-line.js';

/** Runs a command line that begins with `check`, and gives the exit status. */
export function main(args: readonly string[]): Promise<number> {
  return runCommandLine([check], args);
}
