/** What `laertes facts` does: inputs → tables → a folder of files. */
import type { CheckModel } from '../../queries/check.js';
import { exporter, type ExportFormat } from '../../queries/export/format.js';
import {
  manifestText,
  type ManifestBody,
  type ManifestSource,
  type MissingBody,
} from '../../queries/export/manifest.js';
import { namesDeclarations } from '../../queries/export/names.js';
import { baseDeclarations, schemaVersion } from '../../queries/export/schema.js';
import { souffleProgram } from '../../queries/export/souffle.js';
import { derivedDeclarations } from '../../queries/export/tables.js';
import { modelText } from '../../queries/query/model.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import type { LibraryFile } from '../../lang/library.js';
import { version } from '../version.js';
import { exportWorker } from '../worker-file.js';
import { beginFolder, FolderProblem, manifestFile, type WholeFolder } from '../whole-folder.js';
import {
  worker,
  type ExportResult,
  type ExportTask,
  type WorkedBody,
  type WorkedInput,
  type WorkOptions,
} from './export-work.js';
import { hasNames, inputsOf, type Input, type Inputs } from './inputs.js';
import { progress } from './progress.js';
import { loadModel, ruleFiles } from './rules.js';
import { inShard, type Shard } from './shard.js';
import { inThreads, jobsFor } from './threads.js';

export interface FactsOptions {
  readonly out: string;
  readonly format: ExportFormat;
  readonly derived?: boolean;
  readonly model: CheckModel;
  readonly edition: string;
  readonly shard?: Shard;
  /** How many threads. */
  readonly jobs?: number;
  readonly quiet?: boolean;
  readonly extern?: readonly LibraryFile[];
}

/** Exports the facts of all inputs, and gives the exit status. */
export async function exportFacts(from: readonly string[] | Inputs, options: FactsOptions): Promise<number> {
  const { inputs, problems, missing } = await inputsOf(from);
  for (const { name, message, hint } of problems) tell(name, message, hint);
  if (problems.length > 0) return 2;
  const needsRules = options.derived === true || options.format === 'souffle';
  const model = needsRules ? loadModel(options.model) : undefined;
  if (needsRules && model === undefined) return 2;
  let folder: WholeFolder | undefined;
  try {
    folder = beginFolder(options.out);
    const status = await writeAll(folder, inputs, missing ?? [], model?.program, options);
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
  inputs: readonly Input[],
  notThere: readonly MissingBody[],
  program: CompiledProgram | undefined,
  options: FactsOptions,
): Promise<Written> {
  const { format, derived = false, model, edition, shard = { part: 1, of: 1 } } = options;
  const mine = inShard(inputs, shard);
  const derivedTablesOf = derived && program ? derivedDeclarations(program) : [];
  const withNames = inputs.some(hasNames);
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
  const work: WorkOptions = { format, derived, model, edition, extern: options.extern };
  const sources: ManifestSource[] = [];
  const bodies: ManifestBody[] = [];
  const missing = [...notThere];
  let unreadable = 0;
  const bar = progress(mine.length, options.quiet);
  let finished = 0;
  const write = ({ files, manifest }: WorkedBody): void => {
    for (const file of files) folder.write(file.name, file.contents);
    bodies.push(manifest);
  };
  const done = (input: Input, { source, missing: without, warnings }: WorkedInput): void => {
    if (source) sources.push(source);
    else unreadable++;
    missing.push(...without);
    if (!options.quiet) for (const it of warnings) process.stderr.write(`${input.name}: warning: ${it}\n`);
    bar.show(++finished, input.name);
  };
  // A database is written by one.
  const jobs = format === 'sqlite' ? 1 : jobsFor(mine.length, options.jobs);
  if (jobs > 1) {
    const taskOf = (input: Input): ExportTask => ({ input, options: work });
    await inThreads(exportWorker, mine, jobs, taskOf, (input, [worked, found]: ExportResult) => {
      found.forEach(write);
      done(input, worked);
    });
  } else {
    const worked = worker(writer, derived ? program : undefined, work);
    for (const input of mine) done(input, await worked(input, write));
  }
  bar.end();
  for (const it of missing.slice(notThere.length))
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
  const exit = unreadable > 0 ? 2 : missing.length > notThere.length ? 3 : 0;
  return { written: true, exit, bodies: bodies.length, missing: missing.length };
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
