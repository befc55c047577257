/** One command line, carried out by one of some commands. */
import { Command, CommanderError } from 'commander';
import { endWithReader } from './terminal.js';
import { version } from './version.js';

/** Exit status of bad usage, of unreadable and of unparsable input (DESIGN.md, "Command line"). */
export const BAD_INPUT = 2;

export interface CommandModule {
  readonly register: (program: Command) => void;
}

/** Runs a command line (without `node` and the script's name) and gives the exit status. */
export async function runCommandLine(
  commands: readonly CommandModule[],
  args: readonly string[],
): Promise<number> {
  const program = new Command('laertes')
    .description('Checks the borrows of Rust programs with Datalog rules, and proves its answers.')
    .version(version)
    .showHelpAfterError('(run with --help for the options)')
    .exitOverride();
  for (const command of commands) command.register(program);
  endWithReader();
  process.exitCode = 0;
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_INPUT;
    throw error;
  }
}
