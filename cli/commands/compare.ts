/** `laertes compare FILE…`: the models side by side, and why they differ. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, type Command } from 'commander';
import type { LibraryFile } from '../../lang/library.js';
import type { Edition } from '../../lang/front-end.js';
import { checkModels, verdictOf, type CheckModel, type Prepared } from '../../queries/check.js';
import { compare, lineOfError, type BodyRow, type Comparison } from '../../queries/compare/index.js';
import { csvOf, summarize, textOf, type Summary } from '../../queries/compare/summary.js';
import { workarounds } from '../../queries/compare/workarounds.js';
import type { Style } from '../../queries/render/style.js';
import { renderShort } from '../../queries/render/human.js';
import { externOption, loadPrepared } from '../prepared.js';
import { editionOption } from '../program-options.js';
import { readSource } from '../source-text.js';
import { bodyName, list } from '../../queries/why/words.js';
import { styleFor } from '../terminal.js';
import { exitStatus } from './check.js';

interface CompareOptions {
  readonly extern?: readonly LibraryFile[];
  readonly edition: string;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly workarounds?: boolean;
  readonly summary?: boolean;
  readonly csv?: boolean;
}

export function register(program: Command): void {
  program
    .command('compare')
    .summary('the models side by side, and why they differ')
    .description(
      `Checks programs under every model (${checkModels.join(', ')}) and prints a row for each body on which they differ, with the fact that makes the difference: given to the model that accepts, it makes that reject.`,
    )
    .argument('<file...>', 'Rust programs, or folders of them; - is standard input')
    .addOption(editionOption())
    .addOption(externOption())
    .option('--all', 'a row for every body, not only for those that differ')
    .option('--workarounds', 'name the code that a newer model makes unnecessary')
    .option('--json', 'print one JSON object per file')
    .option('--summary', 'how many bodies each model accepts, and for how long each keeps loans')
    .option('--csv', 'with --summary: as comma-separated values')
    .addHelpText(
      'after',
      `
Examples:
  laertes compare main.rs
  laertes compare --workarounds src
  laertes compare --summary --csv src > models.csv

Exit status: 0 the models agree, 1 they differ, 2 unreadable, 3 something is not supported.`,
    )
    .action((files: string[], options: CompareOptions) => {
      process.exitCode = run(files, options);
    });
}

function run(names: readonly string[], options: CompareOptions): number {
  if (options.csv && !options.summary) throw new InvalidArgumentError('--csv goes with --summary.');
  const prepared = loadPrepared(options.extern);
  const style = styleFor(process.stdout);
  let status = 0;
  let summary: Summary | undefined;
  for (const name of names.flatMap(programsIn)) {
    const compared = compareFile(name, prepared, options);
    if (typeof compared === 'number') {
      status = Math.max(status, compared);
      continue;
    }
    status = Math.max(status, statusOf(compared));
    if (options.summary) summary = summarize(compared, prepared.rules, summary);
    else if (options.workarounds) process.stdout.write(workaroundsOf(compared, prepared, options));
    else if (options.json) process.stdout.write(JSON.stringify(jsonOf(compared)) + '\n');
    else process.stdout.write(compareText(compared, options.all === true, style));
  }
  if (summary) process.stdout.write(options.csv ? csvOf(summary) : textOf(summary));
  return status;
}

/** The programs in a folder and beneath it, in order of their names; of a file, itself. */
function programsIn(name: string): string[] {
  if (name === '-' || !statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(name, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return programsIn(join(name, entry.name));
      return entry.isFile() && entry.name.endsWith('.rs') ? [join(name, entry.name)] : [];
    });
}

function compareFile(name: string, prepared: Prepared, options: CompareOptions): Comparison | number {
  const source = readSource(name);
  if (source.kind === 'problem') {
    process.stderr.write(`laertes: ${source.name}: ${source.message}\n`);
    return exitStatus.unreadable;
  }
  const edition = Number(options.edition) as Edition;
  return compare(source.name, source.text, prepared, edition);
}

function statusOf({ checked, rows }: Comparison): number {
  const verdict = verdictOf(checked.nll.diagnostics);
  if (verdict === 'unreadable' || verdict === 'unsupported') return exitStatus[verdict];
  return rows.some(differs) ? exitStatus.rejected : exitStatus.accepted;
}

function differs({ verdicts }: BodyRow): boolean {
  return new Set(Object.values(verdicts)).size > 1;
}

/** A row for each body that differs, or for all, with the reasons. */
export function compareText(comparison: Comparison, all: boolean, style: Style): string {
  const { frontEnd, rows } = comparison;
  const { sources, file } = frontEnd;
  const shown = rows.filter((row) => all || differs(row));
  if (!shown.length) return `${file.name}: ${agreement(comparison)}\n`;
  let text = '';
  for (const row of shown) {
    const line = sources.file(row.span).lineAt(row.span.lo);
    text += `${file.name}:${line}: ${style.bold(bodyName(frontEnd.program, row.def))}\n`;
    text += `  ${checkModels.map((model) => cell(model, row, style)).join('   ')}\n`;
    for (const { head, told } of errorsOf(comparison, row)) {
      text += `\n  ${head}`;
      for (const { rejects, accepts, reason } of told) {
        const likewise = [...accepts.slice(1), ...rejects.slice(1)];
        const others = likewise.length ? ` (and ${list(likewise)} likewise)` : '';
        const head = `${list(rejects)} ${rejects.length > 1 ? 'reject' : 'rejects'}, ${list(accepts)} ${accepts.length > 1 ? 'accept' : 'accepts'}`;
        text += `    ${style.bold(head)}: ${reason}${others}\n`;
      }
    }
    text += '\n';
  }
  return text;
}

interface ToldError {
  /** The error in a line. */
  readonly head: string;
  readonly told: {
    readonly rejects: CheckModel[];
    readonly accepts: CheckModel[];
    readonly reason: string;
  }[];
}

/** The differences of a body, error by error; models that accept for the same reason are told of together. */
function errorsOf({ frontEnd }: Comparison, { differences }: BodyRow): ToldError[] {
  const errors: ToldError[] = [];
  for (const { error, rejects, accepts, text } of differences) {
    const head = renderShort(frontEnd.sources, error);
    let found = errors.find((it) => it.head === head);
    if (!found) errors.push((found = { head, told: [] }));
    const reason = text.length ? text.join('; and ') : 'no single fact or rule makes the difference';
    const same = found.told.find(
      (it) =>
        it.rejects[0] === rejects &&
        it.reason.replaceAll(it.accepts[0], '') === reason.replaceAll(accepts, ''),
    );
    const rejected = found.told.find(
      (it) =>
        it.accepts[0] === accepts &&
        it.reason.replaceAll(it.rejects[0], '') === reason.replaceAll(rejects, ''),
    );
    if (same && !same.accepts.includes(accepts)) same.accepts.push(accepts);
    else if (rejected && !rejected.rejects.includes(rejects)) rejected.rejects.push(rejects);
    else if (!same && !rejected) found.told.push({ rejects: [rejects], accepts: [accepts], reason });
  }
  return errors;
}

/** What could go with a newer model, a line each. */
function workaroundsOf(
  { frontEnd, checked }: Comparison,
  prepared: Prepared,
  options: CompareOptions,
): string {
  const { name } = frontEnd.file;
  const found = workarounds(checked.nll, prepared, Number(options.edition) as Edition);
  if (options.json)
    return (
      JSON.stringify({
        file: name,
        workarounds: found.map(({ what, line, accepts }) => ({ what, line, accepts })),
      }) + '\n'
    );
  if (checked.nll.verdict !== 'accepted')
    return `${name}: nll does not accept it, so it works around nothing\n`;
  if (!found.length)
    return `${name}: no copy, block, second look-up or \`drop\` that a newer model makes unnecessary\n`;
  return found
    .map(
      ({ what, line, accepts }) => `${name}:${line}: ${what} is not needed under ${accepts.join(' and ')}\n`,
    )
    .join('');
}

function cell(model: CheckModel, { verdicts }: BodyRow, style: Style): string {
  const verdict = verdicts[model];
  return `${model} ${verdict === 'accepted' ? style.good(verdict) : style.error(verdict)}`;
}

/** An empty answer says why it is empty. */
function agreement({ checked, rows }: Comparison): string {
  const verdict = verdictOf(checked.nll.diagnostics);
  if (verdict === 'unreadable') return 'nothing to compare, it could not be read as Rust';
  if (!rows.length) return 'nothing to compare, there is no body in it';
  const open = verdict === 'unsupported' ? '; what is not supported in it has no verdict' : '';
  return `all models agree on ${rows.length === 1 ? 'its one body' : `each of ${rows.length} bodies`}${open}`;
}

function jsonOf({ frontEnd, checked, rows }: Comparison): unknown {
  const { sources, file } = frontEnd;
  const errorOf = (error: Parameters<typeof lineOfError>[1]) => ({
    code: error.code,
    line: lineOfError(frontEnd, error),
    message: error.message,
  });
  return {
    file: file.name,
    verdicts: Object.fromEntries(checkModels.map((model) => [model, checked[model].verdict])),
    bodies: rows.map((row) => ({
      name: row.name,
      line: sources.file(row.span).lineAt(row.span.lo),
      verdicts: row.verdicts,
      errors: Object.fromEntries(checkModels.map((model) => [model, row.errors[model].map(errorOf)])),
      differences: row.differences.map(({ rejects, accepts, error, text, reason, taken }) => ({
        rejects,
        accepts,
        error: errorOf(error),
        because: text,
        proved: reason !== undefined || taken !== undefined,
      })),
    })),
  };
}
