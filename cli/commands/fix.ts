/** `laertes fix FILE[:LINE]`: changes of the text that clear errors, each made and checked before it is shown. */
import type { Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import { checkSource, type Checked, type CheckModel, type Prepared } from '../../queries/check.js';
import { diffOf } from '../../queries/fix/diff.js';
import {
  fixesOneByOne,
  searchOf,
  wordsOfChanges,
  type Fix,
  type FixedError,
  type FixOptions,
} from '../../queries/fix/index.js';
import { renderShort } from '../../queries/render/human.js';
import { jsonDiagnostic, jsonSuggestion } from '../../queries/render/json.js';
import type { Style } from '../../queries/render/style.js';
import { FixThread } from '../fix-thread.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption, modelOption } from '../program-options.js';
import { readSource } from '../source-text.js';
import { styleFor } from '../terminal.js';
import { replaceFile } from '../whole-file.js';
import { exitStatus } from './check.js';
import { splitPlace } from './place.js';

interface FixCommandOptions {
  readonly extern?: readonly LibraryFile[];
  readonly model: CheckModel;
  readonly edition: string;
  readonly apply?: boolean;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('fix')
    .summary('changes that clear an error, checked before they are shown')
    .description(
      'Proposes changes of the text for each error, or for those on a line. Every change was made, parsed and checked again: the error is gone, and no other has come.',
    )
    .argument('<place>', 'FILE or FILE:LINE; - is standard input')
    .addOption(modelOption())
    .addOption(editionOption())
    .addOption(externOption())
    .option('--apply', 'write the first change for each error into the file')
    .option('--json', "print each error as rustc's JSON, with the changes as suggestions")
    .addHelpText(
      'after',
      `
Examples:
  laertes fix main.rs          a diff for each change
  laertes fix main.rs:7        for the error on line 7
  laertes fix --apply main.rs  makes the changes

Exit status: 0 nothing to fix, or every error has a fix, 1 some error has none, 2 unreadable, 3 something is not supported.`,
    )
    .action(async (place: string, options: FixCommandOptions) => {
      process.exitCode = await fix(place, options);
    });
}

async function fix(place: string, options: FixCommandOptions): Promise<number> {
  const { file, line } = splitPlace(place);
  const source = readSource(file);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const { extern, model, apply: applies } = options;
  const edition = Number(options.edition) as Edition;
  const isLong = !applies && line === undefined;
  const thread = isLong ? await FixThread.start({ ...source, extern, model, edition }) : undefined;
  try {
    const prepared = loadPrepared(extern);
    const check = (text: string): Checked =>
      checkSource(source.name, text, prepared, { model, edition, besides: wordsOfChanges });
    const checked = check(source.text);
    const { sources } = checked.frontEnd;
    if (checked.verdict === 'unreadable' || checked.verdict === 'unsupported') {
      process.stderr.write(checked.diagnostics.map((it) => renderShort(sources, it)).join(''));
      process.stderr.write(
        `${source.name}: no verdict, and so nothing that could be proved to be a fix\n`,
      );
      return exitStatus[checked.verdict];
    }
    if (applies) return apply(file, checked, check, prepared, options, line);
    const search = searchOf(checked, prepared, optionsOf(options, line));
    thread?.begin(checked.diagnostics, search);
    const found = thread ? await thread.all(checked.diagnostics, search) : search.errors.map(search.fixed);
    const style = styleFor(process.stdout);
    if (!found.length) process.stdout.write(`${place}: no error to fix\n`);
    for (const each of found)
      process.stdout.write(options.json ? jsonOf(checked, each) : fixText(checked, each, style));
    return found.every((it) => it.fixes.length) ? 0 : 1;
  } finally {
    thread?.end();
  }
}

function optionsOf({ model, edition }: FixCommandOptions, line?: number, most?: number): FixOptions {
  return {
    model,
    edition: Number(edition) as Edition,
    ...(line !== undefined && { line }),
    ...(most !== undefined && { most }),
  };
}

/** One error after the other: a change moves what stands below it, so each is looked for in the text as it then is. */
function apply(
  file: string,
  checked: Checked,
  check: (text: string) => Checked,
  prepared: Prepared,
  options: FixCommandOptions,
  line?: number,
): number {
  const before = checked.frontEnd.file.text;
  let now = checked;
  const made: string[] = [];
  for (let left = checked.diagnostics.length; left > 0; left--) {
    let next: FixedError | undefined;
    for (const each of fixesOneByOne(now, prepared, optionsOf(options, line, 1))) {
      next = each;
      if (next.fixes.length) break;
    }
    if (!next?.fixes.length) break;
    const [{ title, cost, text }] = next.fixes;
    made.push(`${title} (${cost})`);
    now = check(text);
    if (line !== undefined) break;
  }
  const after = now.frontEnd.file.text;
  if (after === before) {
    process.stderr.write(`${file}: no change was found that clears an error\n`);
    return checked.verdict === 'accepted' ? 0 : 1;
  }
  if (file === '-') process.stdout.write(after);
  else {
    const problem = replaceFile(file, before, after);
    if (problem !== undefined) {
      process.stderr.write(`laertes: ${file}: ${problem}\n`);
      return exitStatus.unreadable;
    }
    process.stdout.write(diffOf(file, before, after));
  }
  for (const each of made) process.stderr.write(`${file}: ${each}\n`);
  return now.verdict === 'accepted' ? 0 : 1;
}

/** The changes for one error, each as a diff. */
export function fixText(
  { frontEnd }: Checked,
  { diagnostic, fixes: found, tried }: FixedError,
  style: Style,
): string {
  const { sources, file } = frontEnd;
  let text = renderShort(sources, diagnostic);
  if (!found.length) {
    const count = tried === 0 ? 'no change is known for it' : `${tried} changes were tried, none clears it`;
    return `${text}  ${count}\n\n`;
  }
  found.forEach(({ title, cost, text: changed }: Fix, at) => {
    text += `\n${style.bold(`${at + 1}. ${title}`)}\n   cost: ${cost}\n`;
    text += diffOf(file.name, file.text, changed)
      .split('\n')
      .slice(2)
      .map((it) => coloured(it, style))
      .join('\n');
  });
  return `${text}\n`;
}

function coloured(line: string, style: Style): string {
  if (line.startsWith('+')) return style.good(line);
  return line.startsWith('-') ? style.error(line) : line;
}

function jsonOf({ frontEnd }: Checked, { diagnostic, fixes: found }: FixedError): string {
  const { sources, file } = frontEnd;
  const shape = jsonDiagnostic(sources, diagnostic);
  const suggestions = found.map(({ title, cost, edits }) =>
    jsonSuggestion(file, `${title} (${cost})`, edits),
  );
  return JSON.stringify({ ...shape, children: [...shape.children, ...suggestions] }) + '\n';
}
