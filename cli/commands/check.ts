/** `laertes check FILE…`: the diagnostics of programs, and a verdict on each. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import {
  answerSource,
  type Answer,
  type CheckModel,
  type Prepared,
  type Verdict,
} from '../../queries/check.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import { renderHuman, renderShort } from '../../queries/render/human.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption, modelOption } from '../program-options.js';
import { research } from '../research-loader.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';

const formats = ['human', 'short', 'json', 'sarif'] as const;
type Format = (typeof formats)[number];

interface CheckCommandOptions {
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: string;
  readonly errorFormat: Format;
  readonly quiet?: boolean;
}

/** Exit status by verdict (DESIGN.md, "Command line"); of several files the highest counts. */
export const exitStatus: Readonly<Record<Verdict, number>> = {
  accepted: 0,
  rejected: 1,
  unreadable: 2,
  unsupported: 3,
};

export function register(program: Command): void {
  program
    .command('check')
    .summary('say what is wrong with the borrows of programs')
    .description('Checks programs and prints diagnostics as rustc does.')
    .argument('<file...>', 'Rust programs; - is standard input')
    .addOption(modelOption())
    .addOption(editionOption())
    .addOption(externOption())
    .addOption(
      new Option('--error-format <format>', 'how diagnostics are printed').choices(formats).default('human'),
    )
    .option('-q, --quiet', 'no summary on stderr')
    .addHelpText(
      'after',
      `
Examples:
  laertes check main.rs
  laertes check --model polonius src/*.rs
  laertes check --error-format json - < main.rs | jq .
  laertes check --error-format sarif src/*.rs > laertes.sarif

Exit status: 0 accepted, 1 rejected, 2 unreadable, 3 something is not supported.`,
    )
    .action(async (files: string[], options: CheckCommandOptions) => {
      if (options.errorFormat === 'sarif') {
        const { checkAsSarif } = await research();
        process.exitCode = Math.max(...checkAsSarif(files, options).map((it) => exitStatus[it]));
        return;
      }
      const prepared = loadPrepared(options.extern);
      process.exitCode = Math.max(...files.map((file) => checkFile(file, prepared, options)));
    });
}

/** Checks one file, prints the answer, and gives its exit status. */
function checkFile(name: string, prepared: Prepared, options: CheckCommandOptions): number {
  const source = readSource(name);
  const { model, errorFormat } = options;
  if (source.kind === 'problem') {
    if (errorFormat === 'json') process.stdout.write(unreadableJson(source.name, source.message, model));
    else process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const checked = answerSource(source.name, source.text, prepared, {
    model,
    edition: Number(options.edition) as Edition,
  });
  if (errorFormat !== 'sarif') process.stdout.write(render(checked, model, errorFormat));
  if (process.env.LAERTES_TRACE) for (const it of checked.diagnostics) if ('bug' in it) console.error(it.bug);
  if (errorFormat === 'human' && options.quiet !== true)
    process.stderr.write(summary(source.name, checked, model));
  return exitStatus[checked.verdict];
}

function render(checked: Answer, model: CheckModel, format: Exclude<Format, 'sarif'>): string {
  const { sources, file } = checked;
  switch (format) {
    case 'human': {
      const style = styleFor(process.stdout);
      return checked.diagnostics.map((it) => renderHuman(sources, it, style)).join('');
    }
    case 'short':
      return checked.diagnostics.map((it) => renderShort(sources, it)).join('');
    case 'json': {
      const lines = checked.diagnostics.map((it) => JSON.stringify(jsonDiagnostic(sources, it)));
      lines.push(verdictJson(file.name, model, checked.verdict, checked.bodies, errorCount(checked)));
      return lines.join('\n') + '\n';
    }
  }
}

function errorCount({ diagnostics }: Answer): number {
  return diagnostics.filter((it) => it.level === 'error').length;
}

function verdictJson(
  file: string,
  model: CheckModel,
  verdict: Verdict,
  bodies: number,
  errors: number,
): string {
  return JSON.stringify({ $message_type: 'verdict', file, model, verdict, bodies, errors });
}

function unreadableJson(file: string, message: string, model: CheckModel): string {
  const rendered = `error: ${file}: ${message}\n`;
  const diagnostic = {
    $message_type: 'diagnostic',
    message: `${file}: ${message}`,
    code: null,
    level: 'error',
    spans: [],
    children: [],
    rendered,
  };
  return `${JSON.stringify(diagnostic)}\n${verdictJson(file, model, 'unreadable', 0, 1)}\n`;
}

/** One line on stderr: the verdict, and what to do next. */
function summary(name: string, checked: Answer, model: CheckModel): string {
  const errors = errorCount(checked);
  const count = `${errors} error${errors === 1 ? '' : 's'}`;
  switch (checked.verdict) {
    case 'accepted':
      return `${name}: accepted by ${model}\n`;
    case 'rejected':
      return `${name}: rejected by ${model}, ${count}; \`laertes why ${name}\` explains\n`;
    case 'unsupported':
      return `${name}: no verdict, something in it is not supported yet\n`;
    case 'unreadable':
      return `${name}: no verdict, it could not be read as Rust\n`;
  }
}
