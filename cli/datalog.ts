/** Datalog programs from the command line: compiled, run on files, measured. */

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  ask,
  AtomTable,
  compileProgram,
  countingPlans,
  formatProgramError,
  hasEqualColumns,
  parseProgram,
  readPattern,
  run,
  writeTuples,
  type CompiledProgram,
  type Profile,
  type RelationInput,
  type RunOptions,
} from '../solver/index.js';
import { asBytes, bytesOf } from './byte-text.js';
import { readInputs, writeOutputs } from './datalog-files.js';
import { ProofSession } from './proof-session.js';

export interface DatalogOptions {
  readonly factDir: string;
  readonly outputDir: string;
  readonly includeDir: readonly string[];
  readonly macro: readonly string[];
  readonly interpret?: boolean;
  readonly profile?: string | boolean;
  readonly maxMemory?: number;
  readonly query?: string;
  readonly explain?: string;
  readonly whyNot?: string;
}

const stopped = 1;
const badInput = 2;

/** The program of a file; what is wrong with it goes to standard error. */
export function compileFile(
  file: string,
  { includeDir = [], macro = [] }: Partial<Pick<DatalogOptions, 'includeDir' | 'macro'>>,
): CompiledProgram | null {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file).toString('latin1');
  } catch (error) {
    process.stderr.write(`laertes: ${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
  const include = (path: string, from: string): string | undefined => {
    for (const directory of [dirname(from), '.', ...includeDir]) {
      try {
        return readFileSync(resolve(directory, path)).toString('latin1');
      } catch {
        // The next directory may have it.
      }
    }
    return undefined;
  };
  const defines = Object.fromEntries(
    macro.map((each) => {
      const at = each.indexOf('=');
      return at < 0 ? [each, '1'] : [each.slice(0, at), each.slice(at + 1)];
    }),
  );
  const parsed = parseProgram(text, { file: file === '-' ? '<stdin>' : file, include, defines });
  const { program, errors } = compileProgram(parsed);
  if (errors !== undefined) {
    const told = errors.map(formatProgramError).join('\n');
    process.stderr.write(`${Buffer.from(told, 'latin1').toString('utf8')}\n`);
    return null;
  }
  return program;
}

/** Runs a file and gives the exit status. */
export function runFile(file: string, options: DatalogOptions): number {
  const program = compileFile(file, options);
  if (program === null) return badInput;
  const atoms = new AtomTable();
  const tell = (message: string): void => void process.stderr.write(`laertes: ${message}\n`);
  const standardInput = (): string => readFileSync(0).toString('latin1');
  const { inputs, problems, warnings } = readInputs(program, {
    facts: options.factDir,
    standardInput,
    atoms,
  });
  warnings.forEach(tell);
  problems.forEach(tell);
  if (problems.length > 0) return badInput;
  const { interpret = false, maxMemory } = options;
  const limit = maxMemory === undefined ? {} : { maxBytes: maxMemory * 1024 * 1024 };
  const profile = options.profile === undefined ? false : interpret || countingPlans;
  const asked = options.query ?? options.explain ?? options.whyNot;
  if (asked !== undefined)
    return answerOne({ program, inputs, atoms }, asked, options, { interpret, ...limit });
  const result = run(program, inputs, { atoms, interpret, profile, ...limit });
  if (result.profile !== null) writeProfile(result.profile, options.profile);
  if (result.stopped !== null) {
    tell(result.stopped.message);
    return stopped;
  }
  const print = (text: string): void => void process.stdout.write(Buffer.from(text, 'latin1'));
  const failed = writeOutputs(result, options.outputDir, print);
  failed.forEach(tell);
  return failed.length > 0 ? badInput : 0;
}

interface World {
  readonly program: CompiledProgram;
  readonly inputs: ReadonlyMap<string, RelationInput>;
  readonly atoms: AtomTable;
}

/** Prints the tuples that fit a pattern, the proof of one, or what is missing for it. */
function answerOne(
  { program, inputs, atoms }: World,
  text: string,
  { query, explain }: DatalogOptions,
  options: Pick<RunOptions, 'interpret' | 'maxBytes'>,
): number {
  for (const symbol of program.symbols) atoms.intern(symbol);
  const isSymbol = (word: string): boolean => atoms.find(word) !== undefined;
  const fail = (message: string, status: number): number => {
    process.stderr.write(bytesOf(`laertes: ${message}\n`));
    return status;
  };
  // The program's text is taken byte by byte, and so is this.
  const asked = asBytes(text);
  const read = readPattern(asked, { relations: program.relations, isSymbol });
  if (read.problem !== undefined) return fail(read.problem, badInput);
  const { pattern } = read;
  const { relation, tuple } = pattern;
  const print = (out: string): void => void process.stdout.write(bytesOf(out));
  if (query !== undefined) {
    const answer = ask(program, inputs, relation, tuple, { atoms, ...options });
    if (answer.result.stopped !== null) return fail(answer.result.stopped.message, stopped);
    const found = [...answer.tuples()].filter((each) => hasEqualColumns(pattern, each));
    print(writeTuples(found, [], {}));
    return found.length > 0 ? 0 : stopped;
  }
  const session = new ProofSession(program, inputs, atoms);
  const reply = session.answer(`${explain === undefined ? 'why-not' : 'explain'} ${asked}`);
  if (reply.failed === true) return fail(reply.text.trimEnd(), stopped);
  print(explain === undefined ? reply.text : session.answer('whole').text);
  return 0;
}

/** The profile as JSON into a file, or as a table on standard error. */
function writeProfile(profile: Profile, file: string | boolean | undefined): void {
  if (typeof file === 'string') {
    writeFileSync(file, `${JSON.stringify(profile)}\n`);
    return;
  }
  const rows = [...profile.rules]
    .sort((a, b) => b.ms - a.ms)
    .map(({ name, iterations, tried, kept, ms, text }) => {
      const numbers = [ms.toFixed(1), String(tried), String(kept), String(iterations)];
      return `${numbers.map((number) => number.padStart(10)).join(' ')}  ${name}  ${text}\n`;
    });
  const head = ['ms', 'tried', 'kept', 'iterations'].map((word) => word.padStart(10)).join(' ');
  process.stderr.write(`${head}  rule\n${rows.join('')}`);
}
