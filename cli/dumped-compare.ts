/** `compare` on what rustc dumped: the models that its facts suffice for, side by side, and the fact that makes each difference. */
import type { Diagnostic } from '../lang/diagnostic.js';
import { SourceMap } from '../lang/source.js';
import { dumpReason } from '../queries/from-rustc/index.js';
import { renderShort } from '../queries/render/human.js';
import { ruleSetOf, type SolvableModel } from '../queries/solve.js';
import { exitStatus } from './commands/check.js';
import { checkUnit, ownErrors, type CheckedUnit, type CheckOptions } from './dumped-check.js';
import type { UnitListing } from './dumped-units.js';
import { loadRules } from './prepared-rules.js';
import { styleFor } from './terminal.js';
import type { ToolchainRun } from './toolchain.js';

/** In the order of their history. Alpha and lexical need more than rustc's facts. */
const models: readonly SolvableModel[] = ['nll', 'polonius'];

interface Row {
  readonly key: string;
  /** Code and line of each error, by model. */
  readonly errors: readonly (readonly string[])[];
  readonly differences: readonly Difference[];
}

/** One model rejects what another accepts, because of one error. */
interface Difference {
  readonly rejects: SolvableModel;
  readonly accepts: SolvableModel;
  readonly error: Diagnostic;
  /** In source words, one sentence for each fact; empty where no fact was found that makes the difference. */
  readonly because: readonly string[];
}

/** Prints what the models say of each body; the exit status is that of `compare`: 1 where bodies differ. */
export async function compareDumped(
  run: ToolchainRun,
  listings: readonly UnitListing[],
  options: CheckOptions,
): Promise<number> {
  const sources = new SourceMap();
  const units: CheckedUnit[] = [];
  for (const it of listings) units.push(await checkUnit(it, run, sources, models));
  const rows = units.flatMap(({ bodies }) => bodies.map((body) => rowOf(sources, body)));
  if (options.json === true || options.errorFormat === 'json')
    for (const row of rows) process.stdout.write(jsonText(sources, row));
  else process.stdout.write(tableText(rows, ownErrors(run).length) + differencesText(sources, rows));
  for (const it of units.flatMap((unit) => unit.problems)) process.stderr.write(`laertes: ${it}\n`);
  return rows.some((it) => it.differences.length > 0) ? exitStatus.rejected : exitStatus.accepted;
}

function rowOf(sources: SourceMap, { key, byModel }: CheckedUnit['bodies'][number]): Row {
  const accepting = models.filter((_, at) => byModel[at].told.length === 0);
  const differences = models.flatMap((rejects, at) => {
    const { told, joined } = byModel[at];
    return told.flatMap(({ diagnostic, cause }) =>
      accepting.map((accepts): Difference => {
        const reason = joined && dumpReason(joined, cause, rejects, accepts, loadRules(ruleSetOf[accepts]));
        return { rejects, accepts, error: diagnostic, because: reason?.text ?? [] };
      }),
    );
  });
  return {
    key,
    errors: byModel.map(({ told }) => told.map(({ diagnostic }) => placeOf(sources, diagnostic))),
    differences,
  };
}

function placeOf(sources: SourceMap, { code, labels }: Diagnostic): string {
  const label = labels.find((it) => it.primary);
  const file = label && sources.files[label.span.file];
  return `${code ?? 'error'}${label && file ? `:${file.lineAt(label.span.lo)}` : ''}`;
}

function jsonText(sources: SourceMap, { key, errors, differences }: Row): string {
  const byModel = Object.fromEntries(models.map((model, at) => [model, errors[at]]));
  const because = differences.map((it) => ({
    ...it,
    error: placeOf(sources, it.error),
    proved: it.because.length > 0,
  }));
  return `${JSON.stringify({ body: key, ...byModel, differences: because })}\n`;
}

/** The bodies that some model rejects, a row each. */
function tableText(rows: readonly Row[], own: number): string {
  const shown = rows.filter((it) => it.errors.some((list) => list.length > 0));
  const cell = (errors: readonly string[]): string =>
    errors.length ? `rejects ${errors.join(' ')}` : 'accepts';
  const table = [['body', ...models], ...shown.map((it) => [it.key, ...it.errors.map(cell)])];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row
      .map((text, at) => text.padEnd(widths[at]))
      .join('  ')
      .trimEnd(),
  );
  const more = own ? `; rustc has ${own} errors that are not in its facts` : '';
  return `${lines.join('\n')}\n${rows.length - shown.length} of ${rows.length} bodies are accepted by both${more}\n`;
}

function differencesText(sources: SourceMap, rows: readonly Row[]): string {
  const style = styleFor(process.stdout);
  return rows
    .flatMap(({ key, differences }) => {
      const told = differences.map(({ rejects, accepts, error, because }) => {
        const reason = because.join('; and ') || 'no single fact makes the difference';
        const head = style.bold(`${rejects} rejects, ${accepts} accepts`);
        return `\n  ${renderShort(sources, error)}    ${head}: ${reason}\n`;
      });
      return told.length ? [`\n${style.bold(key)}\n${told.join('')}`] : [];
    })
    .join('');
}
