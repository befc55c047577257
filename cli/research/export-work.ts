/** The work of an export on one input: in the main thread, or in one of several workers. */
import type { Edition } from '../../lang/front-end.js';
import type { LibraryFile } from '../../lang/library.js';
import type { CheckModel } from '../../queries/check.js';
import { namesOf, type Body } from '../../queries/export/bodies.js';
import type { ExportFile, Exporter, ExportFormat } from '../../queries/export/format.js';
import { manifestBody, type ManifestBody } from '../../queries/export/manifest.js';
import type { Table } from '../../queries/export/schema.js';
import { baseTables, derivedTables } from '../../queries/export/tables.js';
import { solve } from '../../queries/solve.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { loadPrepared } from '../prepared.js';
import { openInput, type Input, type Opened } from './inputs.js';

/** All that a worker is told besides the input. */
export interface WorkOptions {
  readonly format: ExportFormat;
  readonly derived: boolean;
  readonly model: CheckModel;
  readonly edition: string;
  readonly extern?: readonly LibraryFile[];
}

/** What there is to tell of an input, its bodies aside. */
export type WorkedInput = Pick<Opened, 'source' | 'missing' | 'warnings'>;

export interface WorkedBody {
  readonly files: readonly ExportFile[];
  readonly manifest: ManifestBody;
}

/** What a thread is given, and what it gives back. */
export interface ExportTask {
  readonly input: Input;
  readonly options: WorkOptions;
}
export type ExportResult = [WorkedInput, readonly WorkedBody[]];

/** Works on one input; its bodies come one by one, so that no more than one has to be kept. */
export type Worker = (input: Input, each: (body: WorkedBody) => void) => Promise<WorkedInput>;

/** Works in this thread. `program` is given where derived relations are wanted. */
export function worker(writer: Exporter, program: CompiledProgram | undefined, options: WorkOptions): Worker {
  let prepared: ReturnType<typeof loadPrepared> | undefined;
  const open = {
    model: options.model,
    edition: Number(options.edition) as Edition,
    prepared: () => (prepared ??= loadPrepared(options.extern)),
  };
  return async (input, each) => {
    const { bodies, source, missing, warnings } = await openInput(input, open);
    for (const body of bodies) {
      // Signals are heard between bodies only.
      await new Promise((resolve) => setImmediate(resolve));
      const exported = { key: body.key, tables: tablesOf(body, program) };
      each({ files: await writer.body(exported), manifest: manifestBody(exported, body) });
    }
    return { source, missing, warnings };
  };
}

function tablesOf(body: Body, program: CompiledProgram | undefined): Table[] {
  return [
    ...baseTables(body.facts),
    ...(program ? derivedTables(solve(program, body.facts, {})) : []),
    ...namesOf(body),
  ];
}
