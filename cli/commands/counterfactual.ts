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
import { writtenOf } from '../../queries/why/written.js';
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

export interface Asked extends PlaceArgument {
  readonly checked: Checked;
  readonly prepared: Prepared;
  readonly options: Options;
}

/** What is printed, and what the status says of it. */
export interface Told {
  readonly text: string;
  readonly status: number;
}

function answer(place: string, options: Options, tell: (asked: Asked) => Told): number {
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
  const { text, status } = tell({ ...argument, checked, prepared, options });
  process.stdout.write(text);
  return status === 0 && (checked.verdict === 'unreadable' || checked.verdict === 'unsupported')
    ? exitStatus[checked.verdict]
    : status;
}

export function whatIfText({ checked, prepared, options, line, column, file }: Asked): Told {
  const style = styleFor(process.stdout);
  const { sources } = checked.frontEnd;
  let text = '';
  const asked = explain(checked, { line, column });
  if (!asked.length) text += `${file}${line === undefined ? '' : `:${line}`}: no error to clear there\n`;
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
      text += JSON.stringify({ diagnostic: jsonDiagnostic(sources, diagnostic), sets: changes }) + '\n';
      continue;
    }
    text += renderShort(sources, diagnostic);
    const lines = sets.map((set) => `  - ${set.map(({ text }) => text).join(`, ${style.bold('and')} `)}\n`);
    const none = '  no change of a few facts clears it: it is not about borrows, moves or mutability\n';
    text += lines.length ? `any one of these clears it:\n${lines.join('')}\n` : `${none}\n`;
  }
  return { text, status: exitStatus[checked.verdict] };
}

export function whyNotText({ checked, prepared, options, line, column, file }: Asked): Told {
  const { sources, file: source } = checked.frontEnd;
  if (line === undefined) {
    process.stderr.write('laertes: say which line: laertes why-not FILE:LINE\n');
    return { text: '', status: exitStatus.unreadable };
  }
  if (line > source.lineStarts.length) {
    process.stderr.write(
      `laertes: ${file} has ${source.lineStarts.length} lines; there is no line ${line}\n`,
    );
    return { text: '', status: exitStatus.unreadable };
  }
  const start = source.lineStarts[line - 1];
  const lo = column === undefined ? start : start + column - 1;
  const place = { lo, hi: column === undefined ? start + source.line(line).length : lo + 1 };
  const written = writtenOf(checked.frontEnd);
  const misses: NearMiss[] = [];
  let text = '';
  for (const { emission, result } of checked.bodies) {
    if (!emission || !result) continue;
    const cx = contextOf(checked.frontEnd, emission, result);
    misses.push(...whyNot(cx, prepared.rules(ruleSetOf[options.model]), place, written));
  }
  for (const { span, sentences, fact } of misses) {
    if (options.json) {
      const at = sources.file(span).place(span.lo);
      text += JSON.stringify({ ...at, because: sentences, missing: fact?.text ?? null }) + '\n';
      continue;
    }
    text += sentences.map((it) => `${it}\n`).join('');
    if (fact) text += `With ${fact.text} it would be an error.\n`;
    text += '\n';
  }
  const errors = explain(checked, { line, column }).length;
  if (errors)
    text += `There ${errors === 1 ? 'is an error' : `are ${errors} errors`} there as well: \`laertes why ${file}:${line}\`.\n`;
  else if (!misses.length && !options.json)
    text += `${file}:${line}: nothing there touches what is borrowed, or uses what could be moved\n`;
  return { text, status: 0 };
}
