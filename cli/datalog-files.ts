/**
 * What the `.input` and `.output` of a Datalog program ask for, done with files. Text is taken byte by byte (Latin-1): a
 * symbol's length is that of its bytes, as in Soufflé, and what is read comes out as it was.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readTuples, writeHeader, writeTuples } from '../solver/csv.js';
import { jsonTuples, tuplesAsJson } from '../solver/json.js';
import {
  relationInput,
  type AtomTable,
  type CompiledProgram,
  type RelationInput,
  type Result,
} from '../solver/index.js';

type Directive = CompiledProgram['directives'][number];

export interface InputOptions {
  readonly facts: string;
  readonly standardInput: () => string;
  readonly atoms: AtomTable;
}

/** The inputs of a program, or what is wrong with them, as sentences. */
export function readInputs(
  program: CompiledProgram,
  { facts, standardInput, atoms }: InputOptions,
): { inputs: Map<string, RelationInput>; problems: string[]; warnings: string[] } {
  const inputs = new Map<string, RelationInput>();
  const problems: string[] = [];
  const warnings: string[] = [];
  for (const directive of program.directives) {
    if (directive.kind !== 'input') continue;
    const { relation, parameters } = directive;
    const { columns } = program.relations.find(({ name }) => name === relation)!;
    const io = (parameters.IO ?? parameters.io ?? 'file').toLowerCase();
    const isJson = io === 'json' || io === 'jsonfile';
    const file = parameters.filename ?? `${parameters.name ?? relation}${isJson ? '.json' : '.facts'}`;
    const path = isAbsolute(file) ? file : join(facts, file);
    let text: string;
    try {
      if (io === 'stdin' || io === 'json') text = standardInput();
      else if (io === 'file' || io === 'jsonfile') text = textOf(readFileSync(path));
      else {
        problems.push(`${relation}: IO=${io} is not supported`);
        continue;
      }
    } catch {
      // A missing file is an empty relation, and worth a word.
      warnings.push(`cannot open fact file ${path}`);
      continue;
    }
    try {
      if (isJson) {
        const tuples = jsonTuples(program, relation, text, parameters);
        inputs.set(relation, joined(inputs.get(relation), relationInput(program, relation, tuples, atoms)));
        continue;
      }
      const { tuples, problem } = readTuples(text, columns.length, parameters);
      if (problem !== null) problems.push(`${path}:${problem.line}: ${problem.message}`);
      else
        inputs.set(relation, joined(inputs.get(relation), relationInput(program, relation, tuples, atoms)));
    } catch (error) {
      problems.push(`${path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { inputs, problems, warnings };
}

/** Several `.input` may be of one relation. */
function joined(before: RelationInput | undefined, more: RelationInput): RelationInput {
  if (before === undefined) return more;
  const rows = new Int32Array((before.count + more.count) * more.arity);
  rows.set(before.rows.subarray(0, before.count * more.arity));
  rows.set(more.rows, before.count * more.arity);
  return { arity: more.arity, rows, count: before.count + more.count };
}

function textOf(bytes: Buffer): string {
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (zipped ? gunzipSync(bytes) : bytes).toString('latin1');
}

/** Writes the outputs of a result: files beneath `directory`, and what goes to standard output is given to `print`. */
export function writeOutputs(result: Result, directory: string, print: (text: string) => void): string[] {
  const problems: string[] = [];
  for (const directive of result.program.directives) {
    const problem = writeOutput(result, directive, directory, print);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

function writeOutput(
  result: Result,
  { kind, relation, parameters }: Directive,
  directory: string,
  print: (text: string) => void,
): string | null {
  if (kind !== 'output' && kind !== 'printsize') return null;
  const found = result.relation(relation);
  if (kind === 'printsize') {
    print(`${relation}\t${found.count}\n`);
    return null;
  }
  const io = (parameters.IO ?? parameters.io ?? (directory === '-' ? 'stdout' : 'file')).toLowerCase();
  if (io === 'stdoutprintsize') {
    print(`${relation}\t${found.count}\n`);
    return null;
  }
  const { columns } = result.program.relations.find(({ name }) => name === relation)!;
  const names = columns.map(({ name }) => name);
  const quoted = columns.map(({ base }) => base !== 'number' && base !== 'unsigned' && base !== 'float');
  const strings = found.strings(parameters.rfc4180 === 'true');
  const isJson = io === 'json' || io === 'jsonfile';
  const text = isJson ? tuplesAsJson(result, relation, parameters) : writeTuples(strings, quoted, parameters);
  if (io === 'json') {
    print(text);
    return null;
  }
  const header = parameters.headers === 'true' ? `${writeHeader(names, parameters)}\n` : '';
  if (io === 'stdout') {
    print(`---------------\n${relation}\n${header}===============\n${text}===============\n`);
    return null;
  }
  if (io !== 'file' && io !== 'jsonfile') return `${relation}: IO=${io} is not supported`;
  const zip = 'compress' in parameters;
  const file = parameters.filename ?? `${relation}${isJson ? '.json' : '.csv'}${zip ? '.gz' : ''}`;
  const path = isAbsolute(file) ? file : join(directory, file);
  const bytes = Buffer.from(isJson ? text : header + text, 'latin1');
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, zip ? gzipSync(bytes) : bytes);
  } catch (error) {
    return `${path}: ${error instanceof Error ? error.message : String(error)}`;
  }
  return null;
}
