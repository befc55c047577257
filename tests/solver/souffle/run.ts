/**
 * Runs Soufflé's own test programs and compares what they write with what is expected, as sets of lines.
 *
 *   node dist/tests/solver/souffle/run.js LIST.jsonl DIR [--only TEXT] [--verbose] [--interpret]
 *
 * LIST names the programs (`path`, `expected`), one JSON object a line; DIR holds them as Soufflé's repository has them
 * (they are no part of this one), each with its facts in `facts/` beside it.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readInputs, writeOutputs } from '../../../cli/datalog-files.js';
import {
  AtomTable,
  checkProof,
  compileProgram,
  formatProgramError,
  parseProgram,
  prove,
  run,
  worldOf,
  type CompiledProgram,
  type Result,
} from '../../../solver/index.js';

interface Listed {
  readonly path: string;
  readonly needs: readonly string[];
  readonly core: boolean;
  readonly expected: readonly string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    interpret: { type: 'boolean', default: false },
    proofs: { type: 'boolean', default: false },
  },
});
const [listFile, root] = positionals;
const listed = readFileSync(listFile, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Listed)
  .filter(({ path }) => path.includes(values.only));

/** A test may take so many milliseconds. */
const slow = 20_000;

const failures: { path: string; why: string }[] = [];
for (const test of listed) {
  const started = Date.now();
  if (values.trace) process.stderr.write(`${test.path}\n`);
  const why = runTest(test) ?? (Date.now() - started > slow ? `took ${Date.now() - started} ms` : null);
  if (why === null) continue;
  failures.push({ path: test.path, why });
  process.stdout.write(`${test.path}: ${values.verbose ? why : why.split('\n')[0].slice(0, 160)}\n`);
}
const passed = listed.length - failures.length;
const share = ((100 * passed) / Math.max(1, listed.length)).toFixed(1);
process.stdout.write(`${passed} of ${listed.length} pass (${share} %)\n`);

/** Why a test fails, or null if it passes. */
function runTest({ path, expected }: Listed): string | null {
  const file = resolve(root, path);
  const directory = dirname(file);
  const out = mkdtempSync(join(tmpdir(), 'souffle-test-'));
  try {
    const include = (name: string, from: string): string | undefined => {
      const found = [join(dirname(from), name), join(directory, name)].find(existsSync);
      return found === undefined ? undefined : readFileSync(found, 'latin1');
    };
    const parsed = parseProgram(readFileSync(file, 'latin1'), { file, include });
    const { program, errors } = compileProgram(parsed);
    if (errors !== undefined)
      return errors.map(formatProgramError).join('\n').replaceAll(`${directory}/`, '');
    const atoms = new AtomTable();
    const facts = existsSync(join(directory, 'facts')) ? join(directory, 'facts') : directory;
    const { inputs, problems } = readInputs(program, { facts, atoms, standardInput: () => '' });
    if (problems.length > 0) return problems.join('\n');
    const result = run(program, inputs, { atoms, maxRows: 20_000_000, interpret: values.interpret });
    if (result.stopped !== null)
      return `stopped at ${result.stopped.rows} rows of ${result.stopped.relation}`;
    let printed = '';
    const written = writeOutputs(result, out, (text) => (printed += text));
    if (written.length > 0) return written.join('\n');
    for (const name of expected) {
      const made = join(out, name);
      if (!existsSync(made)) return `${name} was not written (${readdirSync(out).join(', ')})`;
      const difference = differenceOf(
        readFileSync(join(directory, name), 'latin1'),
        readFileSync(made, 'latin1'),
      );
      if (difference !== null) return `${name} differs\n${difference}`;
    }
    if (values.proofs) {
      const wrong = checkProofs(program, result);
      if (wrong !== null) return wrong;
    }
    // What these print is an explanation's, or a program's that holds Soufflé as a library.
    if (/^tests\/(?:provenance|interface|profile)\//.test(path)) return null;
    const stdout = join(directory, `${basename(path, '.dl')}.out`);
    const text = existsSync(stdout) ? readFileSync(stdout, 'latin1') : '';
    const difference = differenceOf(text, printed);
    return difference === null ? null : `standard output differs\n${difference}`;
  } catch (error) {
    return `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Proves some tuples of each relation, and replays the proofs. */
function checkProofs(program: CompiledProgram, result: Result): string | null {
  if (program.unprovable !== null) return null;
  const world = worldOf(result);
  for (const { name, derived } of program.relations) {
    const relation = result.relation(name);
    if (!derived || relation.count === 0 || relation.count > 20_000) continue;
    const tuples = [...relation.strings(true)];
    for (const tuple of new Set([tuples[0], tuples[tuples.length >> 1], tuples[tuples.length - 1]])) {
      const proof = prove(result, name, tuple);
      if (proof === null) return `no proof of ${name}(${tuple.join(', ')})`;
      if (proof.nodes.length > 2000) continue;
      const [problem] = checkProof(program, world, proof);
      if (problem !== undefined) return `a wrong proof: ${problem}`;
    }
  }
  return null;
}

function differenceOf(expected: string, found: string): string | null {
  const lines = (text: string): string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/\r$/, ''))
      .filter((line) => line !== '')
      .sort();
  const [a, b] = [lines(expected), lines(found)];
  if (a.join('\n') === b.join('\n')) return null;
  const [left, right] = [new Set(a), new Set(b)];
  const missing = a.filter((line) => !right.has(line)).slice(0, 5);
  const extra = b.filter((line) => !left.has(line)).slice(0, 5);
  return [
    `${a.length} lines expected, ${b.length} found`,
    ...missing.map((l) => `- ${l}`),
    ...extra.map((l) => `+ ${l}`),
  ].join('\n');
}
