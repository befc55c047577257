/** `laertes why FILE[:LINE[:COL]]`: why each error is one. */
import { Option, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import { checkModels, checkSource, type Checked, type CheckModel } from '../../queries/check.js';
import { renderHuman } from '../../queries/render/human.js';
import { jsonDiagnostic } from '../../queries/render/json.js';
import type { Style } from '../../queries/render/style.js';
import { explain, placeOf, type Explanation } from '../../queries/why/index.js';
import { externOption, loadPrepared } from '../prepared.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { editions, exitStatus } from './check.js';
import { splitPlace } from './place.js';

interface WhyOptions {
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: string;
  readonly proof?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('why')
    .summary('explain why an error is one')
    .description(
      'Tells the story of each error, or of those at a place: what was borrowed or moved, how it goes on, and what rule is broken.',
    )
    .argument('<place>', 'FILE, FILE:LINE or FILE:LINE:COLUMN; - is standard input')
    .addOption(new Option('--model <model>', 'the borrow-checking model').choices(checkModels).default('nll'))
    .addOption(new Option('--edition <year>', 'the edition of Rust').choices(editions).default('2021'))
    .addOption(externOption())
    .option('--proof', 'print the proof tree under each story')
    .option('--json', 'print one JSON object per error')
    .addHelpText(
      'after',
      `
Examples:
  laertes why main.rs          every error
  laertes why main.rs:7        the error on line 7
  laertes why --proof main.rs  with the rules and facts that prove it

Exit status: 0 there is no error, 1 there is, 2 unreadable, 3 something is not supported.`,
    )
    .action((place: string, options: WhyOptions) => {
      process.exitCode = why(place, options);
    });
}

function why(place: string, options: WhyOptions): number {
  const { file, line, column } = splitPlace(place);
  const source = readSource(file);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const checked = checkSource(source.name, source.text, loadPrepared(options.extern), {
    model: options.model,
    edition: Number(options.edition) as Edition,
  });
  const explanations = explain(checked, { line, column });
  if (options.json)
    process.stdout.write(explanations.map((it) => JSON.stringify(jsonOf(checked, it)) + '\n').join(''));
  else if (explanations.length)
    process.stdout.write(
      explanations.map((it) => textOf(checked, it, options, styleFor(process.stdout))).join('\n'),
    );
  else process.stdout.write(emptyAnswer(checked, place, line, options.model));
  return exitStatus[checked.verdict];
}

/** An empty answer says why it is empty. */
function emptyAnswer(checked: Checked, place: string, line: number | undefined, model: CheckModel): string {
  if (line === undefined || checked.diagnostics.length === 0)
    return `${place}: no error to explain, ${model} accepts the program\n`;
  const others = checked.diagnostics.map((it) => placeOf(checked, it)?.line).filter((it) => it !== undefined);
  return `${place}: no error there; there ${others.length === 1 ? 'is one on line' : 'are some on lines'} ${[...new Set(others)].join(', ')}\n`;
}

function textOf(
  checked: Checked,
  { diagnostic, story, proofText }: Explanation,
  options: WhyOptions,
  style: Style,
): string {
  const { sources } = checked.frontEnd;
  let text = renderHuman(sources, diagnostic, style);
  if (story) {
    text += story.sentences.map((it) => `${it}\n`).join('') + '\n';
    const width = String(
      Math.max(...story.chain.map(({ span }) => sources.file(span).lineAt(span.lo))),
    ).length;
    story.chain.forEach(({ span, text: what }, at) => {
      const file = sources.file(span);
      const line = file.lineAt(span.lo);
      text += `  ${style.frame(`${at + 1}.`)} line ${String(line).padStart(width)}: ${style.bold(what)}\n`;
      text += `     ${' '.repeat(width)}  ${style.frame('|')} ${file
        .line(line)
        .replace(/\s*\/\/~.*$/, '')
        .trim()}\n`;
    });
  }
  if (options.proof && proofText) text += `\n${style.bold('proof')}\n${proofText()}`;
  return text;
}

function jsonOf(checked: Checked, { diagnostic, body, story, proof }: Explanation): unknown {
  const { sources } = checked.frontEnd;
  const at = (span: { file: number; lo: number; hi: number }) => {
    const file = sources.files[span.file];
    return { file: file.name, from: file.place(span.lo), to: file.place(span.hi) };
  };
  return {
    body,
    diagnostic: jsonDiagnostic(sources, diagnostic),
    story: story && {
      sentences: story.sentences,
      chain: story.chain.map(({ span, text }) => ({ ...at(span), text })),
    },
    proof: proof?.() ?? null,
  };
}
