/** What `laertes facts` does: inputs → tables → a folder of files. */
import type { Edition } from '../../lang/front-end.js';
import type { CheckModel } from '../../queries/check.js';
import { namesOf, type Body } from '../../queries/export/bodies.js';
import { exporter, type ExportFormat } from '../../queries/export/format.js';
import {
  manifestBody,
  manifestText,
  type ManifestBody,
  type ManifestSource,
  type MissingBody,
} from '../../queries/export/manifest.js';
import { namesDeclarations } from '../../queries/export/names.js';
import { baseDeclarations, schemaVersion, type Table } from '../../queries/export/schema.js';
import { souffleProgram } from '../../queries/export/souffle.js';
import { baseTables, derivedDeclarations, derivedTables } from '../../queries/export/tables.js';
import { modelText } from '../../queries/query/model.js';
import { solve } from '../../queries/solve.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import type { LibraryFile } from '../../lang/library.js';
import { loadPrepared } from '../prepared.js';
import { version } from '../version.js';
import { beginFolder, FolderProblem, manifestFile, type WholeFolder } from '../whole-folder.js';
import { findInputs, openInput } from './inputs.js';
import { progress } from './progress.js';
import { loadModel, ruleFiles } from './rules.js';
import { inShard, type Shard } from './shard.js';

export interface FactsOptions {
  readonly out: string;
  readonly format: ExportFormat;
  readonly derived?: boolean;
  readonly model: CheckModel;
  readonly edition: string;
  readonly shard?: Shard;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

/** Exports the facts of all inputs, and gives the exit status. */
export async function exportFacts(names: readonly string[], options: FactsOptions): Promise<number> {
  const { inputs, problems } = findInputs(names);
  for (const { name, message, hint } of problems) tell(name, message, hint);
  if (problems.length > 0) return 2;
  const needsRules = options.derived === true || options.format === 'souffle';
  const model = needsRules ? loadModel(options.model) : undefined;
  if (needsRules && model === undefined) return 2;
  let folder: WholeFolder | undefined;
  try {
    folder = beginFolder(options.out);
    const status = await writeAll(folder, inputs, model?.program, options);
    if (status.written) folder.finish();
    else folder.abandon();
    if (status.written && options.quiet !== true)
      process.stderr.write(
        `${options.out}: ${count(status.bodies, 'body', 'bodies')} as ${options.format}${status.missing ? `, ${status.missing} without facts (see ${manifestFile})` : ''}\n`,
      );
    return status.exit;
  } catch (error) {
    folder?.abandon();
    if (!(error instanceof FolderProblem)) throw error;
    process.stderr.write(`laertes: ${options.out}: ${error.message}\n`);
    return 2;
  }
}

function tell(name: string, message: string, hint?: string): void {
  process.stderr.write(`laertes: ${name}: ${message}\n${hint === undefined ? '' : `  hint: ${hint}\n`}`);
}

interface Written {
  readonly written: boolean;
  readonly exit: number;
  readonly bodies: number;
  readonly missing: number;
}

async function writeAll(
  folder: WholeFolder,
  inputs: ReturnType<typeof findInputs>['inputs'],
  program: CompiledProgram | undefined,
  options: FactsOptions,
): Promise<Written> {
  const { format, derived = false, model, edition, shard = { part: 1, of: 1 } } = options;
  const mine = inShard(inputs, shard);
  const derivedTablesOf = derived && program ? derivedDeclarations(program) : [];
  const withNames = mine.some((it) => it.kind === 'program') || inputs.some((it) => it.kind === 'program');
  const declarations = [
    ...baseDeclarations,
    ...derivedTablesOf,
    ...(withNames ? Object.values(namesDeclarations) : []),
  ];
  const writer = await exporter(format, {
    declarations,
    program:
      program && format === 'souffle'
        ? souffleProgram(
            modelText(ruleFiles(), model),
            program,
            `The rules of the model \`${model}\`, by Laertes.`,
          )
        : undefined,
  });
  let prepared: ReturnType<typeof loadPrepared> | undefined;
  const open = {
    model,
    edition: Number(edition) as Edition,
    prepared: () => (prepared ??= loadPrepared(options.extern)),
  };
  const sources: ManifestSource[] = [];
  const bodies: ManifestBody[] = [];
  const missing: MissingBody[] = [];
  let unreadable = 0;
  const bar = progress(mine.length, options.quiet);
  for (const [at, input] of mine.entries()) {
    bar.show(at, input.name);
    await new Promise((resolve) => setImmediate(resolve));
    const opened = openInput(input, open);
    if (opened.source) sources.push(opened.source);
    else unreadable++;
    missing.push(...opened.missing);
    if (!options.quiet)
      for (const it of opened.warnings) process.stderr.write(`${input.name}: warning: ${it}\n`);
    for (const body of opened.bodies) {
      // Signals are heard between bodies only.
      await new Promise((resolve) => setImmediate(resolve));
      const exported = { key: body.key, tables: tablesOf(body, derived ? program : undefined) };
      for (const file of await writer.body(exported)) folder.write(file.name, file.contents);
      bodies.push(manifestBody(exported, body.source));
    }
  }
  bar.end();
  for (const it of missing)
    process.stderr.write(
      `laertes: ${it.source}${it.body === undefined ? '' : `: \`${it.body}\``}: no facts: ${it.reason}\n`,
    );
  // Of the only input nothing could be read: an empty export would look like an answer.
  if (mine.length > 0 && unreadable === mine.length)
    return { written: false, exit: 2, bodies: 0, missing: missing.length };
  for (const file of writer.end()) folder.write(file.name, file.contents);
  folder.write(
    manifestFile,
    manifestText({
      schema: schemaVersion,
      producer: { name: 'laertes', version },
      format,
      model,
      derived,
      shard,
      inputs: inputs.length,
      sources,
      bodies,
      missing,
      tables: declarations,
    }),
  );
  const exit = unreadable > 0 ? 2 : missing.length > 0 ? 3 : 0;
  return { written: true, exit, bodies: bodies.length, missing: missing.length };
}

/** All tables of a body. */
export function tablesOf(body: Body, program: CompiledProgram | undefined): Table[] {
  return [
    ...baseTables(body.facts),
    ...(program ? derivedTables(solve(program, body.facts, {})) : []),
    ...namesOf(body),
  ];
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
