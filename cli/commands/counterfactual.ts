/** `laertes what-if` and `laertes why-not`: what would make an error go, and what is missing for one. */
import type { Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import {
  checkSource,
  contextOf,
  ruleSetOf,
  type Checked,
  type CheckModel,
  type Prepared,
} from '../../queries/check.js';
import { whatIf } from '../../queries/counterfactual/what-if.js';
import { whyNot, type NearMiss } from '../../queries/counterfactual/why-not.js';
import { renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import { explain } from '../../queries/why/index.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption, modelOption } from '../program-options.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { exitStatus } from './check.js';
import { splitPlace, type PlaceArgument } from './place.js';

interface Options {
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  command(program, 'what-if')
    .summary('the smallest changes that would clear an error')
    .description(
      'Finds the minimal sets of changes, each a fact of the program, that clear each error: solved again with each set the error is gone, with less it stays.',
    )
    .addHelpText(
      'after',
      `
Examples:
  laertes what-if main.rs:7

Exit status: 0 there is no error, 1 there is, 2 unreadable, 3 something is not supported.`,
    )
    .action((place: string, options: Options) => {
      process.exitCode = answer(place, options, whatIfText);
    });
  command(program, 'why-not')
    .summary('why there is no error at a place')
    .description(
      'Tells for each borrow or move that a line comes near to being in conflict with why there is none: the premise that fails, and the fact that would make it hold.',
    )
    .addHelpText(
      'after',
      `
Examples:
  laertes why-not main.rs:7
  laertes why-not main.rs:7:5

Exit status: 0 answered, 2 unreadable or no line given, 3 something is not supported.`,
    )
    .action((place: string, options: Options) => {
      process.exitCode = answer(place, options, whyNotText);
    });
}

function command(program: Command, name: string): Command {
  return program
    .command(name)
    .argument('<place>', 'FILE:LINE or FILE:LINE:COLUMN; - is standard input')
    .addOption(modelOption())
    .addOption(editionOption())
    .addOption(externOption())
    .option('--json', 'print one JSON object for each answer');
}

interface Asked extends PlaceArgument {
  readonly checked: Checked;
  readonly prepared: Prepared;
  readonly options: Options;
}

function answer(place: string, options: Options, tell: (asked: Asked) => number): number {
  const argument = splitPlace(place);
  const source = readSource(argument.file);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const prepared = loadPrepared(options.extern);
  const { model, edition } = options;
  const checked = checkSource(source.name, source.text, prepared, {
    model,
    edition: Number(edition) as Edition,
  });
  const status = tell({ ...argument, checked, prepared, options });
  return status === 0 && (checked.verdict === 'unreadable' || checked.verdict === 'unsupported')
    ? exitStatus[checked.verdict]
    : status;
}

function whatIfText({ checked, prepared, options, line, column, file }: Asked): number {
  const style = styleFor(process.stdout);
  const { sources } = checked.frontEnd;
  const asked = explain(checked, { line, column });
  if (!asked.length)
    process.stdout.write(`${file}${line === undefined ? '' : `:${line}`}: no error to clear there\n`);
  for (const { diagnostic } of asked) {
    const body = checked.bodies.find((it) => it.told.some((told) => told.diagnostic === diagnostic));
    const cause = body?.told.find((it) => it.diagnostic === diagnostic)?.cause;
    const sets =
      body?.emission && body.result && cause
        ? whatIf(
            contextOf(checked.frontEnd, body.emission, body.result),
            prepared.rules(ruleSetOf[options.model]),
            cause,
          )
        : [];
    if (options.json) {
      const changes = sets.map((set) =>
        set.map(({ text, span }) => ({ text, line: sources.file(span).lineAt(span.lo) })),
      );
      process.stdout.write(
        JSON.stringify({ diagnostic: jsonDiagnostic(sources, diagnostic), sets: changes }) + '\n',
      );
      continue;
    }
    process.stdout.write(renderShort(sources, diagnostic));
    const lines = sets.map((set) => `  - ${set.map(({ text }) => text).join(`, ${style.bold('and')} `)}\n`);
    const none = '  no change of a few facts clears it: it is not about borrows, moves or mutability\n';
    process.stdout.write(lines.length ? `any one of these clears it:\n${lines.join('')}\n` : `${none}\n`);
  }
  return exitStatus[checked.verdict];
}

function whyNotText({ checked, prepared, options, line, column, file }: Asked): number {
  const { sources, file: source } = checked.frontEnd;
  if (line === undefined) {
    process.stderr.write('laertes: say which line: laertes why-not FILE:LINE\n');
    return exitStatus.unreadable;
  }
  if (line > source.lineStarts.length) {
    process.stderr.write(
      `laertes: ${file} has ${source.lineStarts.length} lines; there is no line ${line}\n`,
    );
    return exitStatus.unreadable;
  }
  const start = source.lineStarts[line - 1];
  const lo = column === undefined ? start : start + column - 1;
  const place = { lo, hi: column === undefined ? start + source.line(line).length : lo + 1 };
  const misses: NearMiss[] = [];
  for (const { emission, result } of checked.bodies) {
    if (!emission || !result) continue;
    const cx = contextOf(checked.frontEnd, emission, result);
    misses.push(...whyNot(cx, prepared.rules(ruleSetOf[options.model]), place));
  }
  for (const { span, sentences, fact } of misses) {
    if (options.json) {
      const at = sources.file(span).place(span.lo);
      process.stdout.write(JSON.stringify({ ...at, because: sentences, missing: fact?.text ?? null }) + '\n');
      continue;
    }
    process.stdout.write(sentences.map((it) => `${it}\n`).join(''));
    if (fact) process.stdout.write(`It would be one with ${fact.text}.\n`);
    process.stdout.write('\n');
  }
  const errors = explain(checked, { line, column }).length;
  if (errors)
    process.stdout.write(
      `There ${errors === 1 ? 'is an error' : `are ${errors} errors`} there as well: \`laertes why ${file}:${line}\`.\n`,
    );
  else if (!misses.length && !options.json)
    process.stdout.write(
      `${file}:${line}: nothing there touches what is borrowed, or uses what could be moved\n`,
    );
  return 0;
}
