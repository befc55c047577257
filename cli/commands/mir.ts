/** `laertes mir FILE`: the control-flow graph of each body as text. */
import type { Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import { lower, type Edition } from '../../lang/front-end.js';
import { printMir } from '../../lang/mir/index.js';
import { verdictOf } from '../../queries/check.js';
import { renderHuman } from '../../queries/render/human.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption } from '../program-options.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { exitStatus } from './check.js';

interface MirOptions {
  readonly extern?: readonly LibraryFile[];
  readonly edition: string;
  readonly body?: string;
}

export function register(program: Command): void {
  program
    .command('mir')
    .summary('print the control-flow graph of each body')
    .description('Prints MIR as rustc has it when borrow checking starts, with the names of the source.')
    .argument('<file>', 'a Rust program; - is standard input')
    .option('--body <name>', 'only the body of this name')
    .addOption(editionOption())
    .addOption(externOption())
    .addHelpText('after', '\nExamples:\n  laertes mir main.rs\n  laertes mir --body push_all main.rs')
    .action((file: string, options: MirOptions) => {
      process.exitCode = printBodies(file, options);
    });
}

function printBodies(name: string, { edition, body: wanted, extern }: MirOptions): number {
  const source = readSource(name);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const { bodies, diagnostics, program, sources } = lower(
    source.name,
    source.text,
    loadPrepared(extern).libraryFor(source.text),
    Number(edition) as Edition,
  );
  const shown = bodies.filter((it) => wanted === undefined || program.def(it.def).name === wanted);
  process.stdout.write(
    shown.flatMap(({ mir }) => (mir ? [printMir(program, mir, { sourceNames: true })] : [])).join('\n'),
  );
  const problems = [...diagnostics, ...shown.flatMap((it) => it.diagnostics)];
  for (const it of problems) process.stderr.write(renderHuman(sources, it, styleFor(process.stderr)));
  if (shown.length === 0 && wanted !== undefined) {
    const names = bodies.map((it) => program.def(it.def).name).join(', ');
    process.stderr.write(`laertes: ${source.name} has no body \`${wanted}\`; it has ${names || 'none'}\n`);
    return exitStatus.unreadable;
  }
  return exitStatus[verdictOf(problems)];
}
