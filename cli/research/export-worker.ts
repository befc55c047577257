/** A thread of an export: works on the inputs that it is given, one after the other. */
import { exporter } from '../../queries/export/format.js';
import {
  worker,
  type ExportResult,
  type ExportTask,
  type WorkedBody,
  type Worker,
  type WorkOptions,
} from './export-work.js';
import { loadModel } from './rules.js';

let ready: Promise<Worker> | undefined;

async function prepare(options: WorkOptions): Promise<Worker> {
  const model = options.derived ? loadModel(options.model) : undefined;
  return worker(await exporter(options.format, { declarations: [] }), model?.program, options);
}

export default async function work({ input, options }: ExportTask): Promise<ExportResult> {
  ready ??= prepare(options);
  const bodies: WorkedBody[] = [];
  const worked = await (await ready)(input, (body) => bodies.push(body));
  return [worked, bodies];
}
