/** What `laertes prove` does: a program with its facts, and a conversation about it on the terminal or a pipe. */

import { statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { RelationName } from '../../facts/relations.js';
import type { Facts } from '../../facts/table.js';
import {
  AtomTable,
  fittingTuples,
  prove,
  readPattern,
  run,
  whyNot,
  type CompiledProgram,
  type RelationInput,
} from '../../solver/index.js';
import type { ProveOptions } from '../commands/prove.js';
import { compileFile } from '../datalog.js';
import { asBytes, bytesOf } from '../byte-text.js';
import { readInputs } from '../datalog-files.js';
import { ProofSession } from '../proof-session.js';
import { loadModel } from './rules.js';
import { openSets } from './sets.js';

interface World {
  readonly program: CompiledProgram;
  readonly inputs: ReadonlyMap<string, RelationInput>;
  readonly atoms: AtomTable;
  /** How text of the terminal becomes text of the program, and the other way round. */
  readonly decode: (text: string) => string;
  readonly encode: (text: string) => Uint8Array;
}

const notThere = 1;
const badInput = 2;

/** Proves one tuple, or answers line by line; gives the exit status. */
export async function runProve(
  input: string,
  tuple: string | undefined,
  options: ProveOptions,
): Promise<number> {
  const world = isFolder(input) ? await worldOfFacts(input, options) : worldOfProgram(input, options);
  if (world === null) return badInput;
  const session = new ProofSession(world.program, world.inputs, world.atoms);
  if (tuple !== undefined) {
    if (options.json === true) return printJson(world, tuple, options);
    const asked = `${options.whyNot === true ? 'why-not' : 'explain'} ${world.decode(tuple)}`;
    const { text, failed } = session.answer(asked);
    const whole = failed === true || options.whyNot === true ? text : session.answer('whole').text;
    (failed === true ? process.stderr : process.stdout).write(world.encode(whole));
    return failed === true ? notThere : 0;
  }
  return converse(session, world);
}

/** Until `quit` or the end of the input. What is not there goes to standard error only where nobody sees both. */
async function converse(session: ProofSession, { decode, encode }: World): Promise<number> {
  const terminal = process.stdin.isTTY === true;
  const lines = createInterface({
    input: process.stdin,
    output: terminal ? process.stdout : undefined,
    terminal,
  });
  const prompt = 'laertes> ';
  let status = 0;
  if (terminal) process.stdout.write('`help` lists the commands\n');
  lines.setPrompt(terminal ? prompt : '');
  lines.prompt();
  for await (const line of lines) {
    const { text, end, failed } = session.answer(decode(line));
    if (end === true) break;
    if (failed === true && !terminal) {
      status = notThere;
      process.stderr.write(encode(text));
    } else process.stdout.write(encode(text));
    lines.prompt();
  }
  lines.close();
  return status;
}

function printJson(
  { program, inputs, atoms, decode, encode }: World,
  text: string,
  options: ProveOptions,
): number {
  const isSymbol = (word: string): boolean => atoms.find(word) !== undefined;
  const { pattern, problem } = readPattern(decode(text), { relations: program.relations, isSymbol });
  if (problem !== undefined) {
    process.stderr.write(`laertes: ${problem}\n`);
    return badInput;
  }
  const { relation } = pattern;
  const heights = program.lockstep !== null && options.whyNot !== true;
  const result = run(program, inputs, { atoms, outputs: [relation], heights });
  const write = (value: unknown): void => void process.stdout.write(encode(`${JSON.stringify(value)}\n`));
  if (options.whyNot === true) {
    if (pattern.tuple.includes(null)) {
      process.stderr.write('laertes: all columns need a value\n');
      return badInput;
    }
    write(whyNot(result, relation, pattern.tuple as string[]));
    return 0;
  }
  if (program.unprovable !== null) {
    process.stderr.write(`laertes: there are no proofs in this program: ${program.unprovable}\n`);
    return notThere;
  }
  const [first] = fittingTuples(result, pattern);
  if (first === undefined) return notThere;
  write(prove(result, relation, first));
  return 0;
}

function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function worldOfProgram(file: string, options: ProveOptions): World | null {
  const program = compileFile(file, options);
  if (program === null) return null;
  const atoms = new AtomTable();
  for (const symbol of program.symbols) atoms.intern(symbol);
  const standardInput = (): string => '';
  const { inputs, problems, warnings } = readInputs(program, {
    facts: options.factDir,
    standardInput,
    atoms,
  });
  for (const message of [...warnings, ...problems]) process.stderr.write(`laertes: ${message}\n`);
  return problems.length > 0 ? null : { program, inputs, atoms, decode: asBytes, encode: bytesOf };
}

async function worldOfFacts(folder: string, { model = 'polonius' }: ProveOptions): Promise<World | null> {
  const tell = (message: string): null => {
    process.stderr.write(`laertes: ${message}\n`);
    return null;
  };
  let facts: Facts | undefined;
  for await (const { name, problem, warnings, ...opened } of openSets(folder)) {
    for (const message of warnings) tell(`${name}: ${message}`);
    if (problem !== undefined) return tell(`${name}: ${problem}`);
    if (facts !== undefined)
      return tell(`${folder}: there are several sets of facts here, name one: ${name}, for example`);
    facts = opened.facts;
  }
  if (facts === undefined) return tell(`${folder}: there are no facts here`);
  const loaded = loadModel(model);
  if (loaded === undefined) return null;
  const inputs = new Map<string, RelationInput>();
  for (const { name } of loaded.program.relations) {
    const table = facts.tables.get(name as RelationName);
    if (table !== undefined) inputs.set(name, table);
  }
  return {
    program: loaded.program,
    inputs,
    atoms: facts.atoms as unknown as AtomTable,
    decode: (text) => text,
    encode: (text) => Buffer.from(text, 'utf8'),
  };
}
