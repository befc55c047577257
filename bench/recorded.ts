/**
 * Holds Laertes to what rust-lang/polonius derived: every relation that a rule set has in common with the recorded
 * results, by count and hash, on every set of facts.
 *
 *   node dist/bench/recorded.js EXPECTED.json DIR [--rules polonius|polonius-fast|nll] [--max-tuples N] [--only TEXT]
 *
 * DIR holds the unpacked sets under the names that EXPECTED.json gives them. With `polonius`, whose results are complete,
 * sets for which more than N tuples were recorded are passed over (9,000,000, which take 2 GB). `nll` is compared with
 * the recorded `LocationInsensitive`, of whose loan errors it may find fewer, yet all of Polonius'.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFactSets, readFactFiles } from '../cli/fact-directories.js';
import { loadRules } from '../cli/prepared-rules.js';
import type { Atoms } from '../facts/atoms.js';
import { readFacts } from '../facts/read.js';
import { writtenAtom } from '../facts/write.js';
import type { RuleSet } from '../queries/program.js';
import { errorRelations, solve } from '../queries/solve.js';
import type { Result } from '../solver/runtime.js';

interface Recorded {
  readonly count: number;
  readonly sha256: string;
  readonly tuples?: readonly (readonly string[])[];
}
type Expected = Readonly<
  Record<string, { algorithms: Readonly<Record<string, Readonly<Record<string, Recorded>>>> }>
>;

/** The recorded name of a relation where it differs from ours. */
const recordedNames: Readonly<Record<string, string>> = {
  origin_contains_loan_on_entry: 'origin_contains_loan_at',
};

/** What polonius.dl has in common with the recorded results. */
const completeRelations = [
  ...errorRelations,
  'loan_live_at',
  'origin_contains_loan_on_entry',
  'origin_live_on_entry',
  'subset',
  'var_live_on_entry',
  'var_drop_live_on_entry',
  'path_maybe_initialized_on_exit',
  'path_maybe_uninitialized_on_exit',
  'var_maybe_partly_initialized_on_exit',
  'known_contains',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string', default: 'polonius-fast' },
    'max-tuples': { type: 'string', default: '9000000' },
    only: { type: 'string', default: '' },
  },
});
const [expectedFile, root] = positionals;
const ruleSet = values.rules as RuleSet;
const complete = ruleSet === 'polonius';
const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
const program = loadRules(ruleSet);

let compared = 0;
let passedOver = 0;
let different = 0;
const counts = new Map<string, number>();
const times: { dir: string; read: number; solve: number }[] = [];

for (const [dir, { algorithms }] of Object.entries(expected)) {
  if (!dir.includes(values.only)) continue;
  const size = Object.values(algorithms.Naive).reduce((sum, { count }) => sum + count, 0);
  if (complete && size > Number(values['max-tuples'])) {
    passedOver++;
    continue;
  }
  const [found] = findFactSets(join(root, dir));
  if (found.kind === 'problem') throw new Error(`the sets are unpacked: ${found.dir}: ${found.message}`);

  const begin = process.cpuUsage();
  const { facts, problems } = readFacts(readFactFiles(found.dir, found.fileNames).contents);
  if (facts === null) throw new Error(`the recorded sets are sound: ${dir}: ${problems[0].message}`);
  const read = milliseconds(process.cpuUsage(begin));
  const result = solve(program, facts, complete ? {} : undefined);
  times.push({ dir, read, solve: milliseconds(process.cpuUsage(begin)) - read });

  const recorded = algorithms[ruleSet === 'nll' ? 'LocationInsensitive' : 'Naive'];
  const wrong = (complete ? completeRelations : errorRelations).filter((relation) => {
    const tuples = writtenTuples(result, facts.atoms, relation);
    counts.set(relation, (counts.get(relation) ?? 0) + tuples.length);
    if (ruleSet === 'nll' && relation === 'errors') {
      return !isBetween(tuples, algorithms.Naive.errors, recorded.errors);
    }
    const { count, sha256 } = recorded[recordedNames[relation] ?? relation];
    return tuples.length !== count || hashOf(tuples) !== sha256;
  });
  compared++;
  if (wrong.length > 0) {
    different++;
    process.stdout.write(`different: ${dir}: ${wrong.join(', ')}\n`);
  }
}

process.stdout.write(
  `${ruleSet}: ${compared} sets compared, ${different} different, ${passedOver} passed over\n`,
);
for (const [relation, count] of counts) process.stdout.write(`  ${relation}: ${count} tuples\n`);
const total = (part: 'read' | 'solve'): string => times.reduce((sum, time) => sum + time[part], 0).toFixed(0);
const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
process.stdout.write(
  `  CPU: read ${total('read')} ms, solve ${total('solve')} ms; peak memory ${peak} MB; longest:\n`,
);
for (const { dir, read, solve: solving } of times.sort((a, b) => b.solve - a.solve).slice(0, 5)) {
  process.stdout.write(`    ${dir}: read ${read.toFixed(0)} ms, solve ${solving.toFixed(0)} ms\n`);
}
process.exitCode = different > 0 ? 1 : 0;

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** The tuples of a relation as lines of the recorded format: quotes and all, the point first, sorted by bytes. */
function writtenTuples(result: Result, atoms: Atoms, name: string): string[] {
  const { columns } = result.program.relations.find((relation) => relation.name === name)!;
  const point = columns.findIndex((column) => column.name === 'point');
  const order = columns.map((_, column) => column).sort((a, b) => Number(b === point) - Number(a === point));
  const relation = result.relation(name);
  const lines: string[] = [];
  for (let row = 0; row < relation.count; row++) {
    lines.push(order.map((column) => writtenAtom(atoms, relation.row(row, column))).join('\t'));
  }
  // Atoms are ASCII here, so code units are in the order of bytes.
  return lines.sort();
}

function hashOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

function isBetween(lines: readonly string[], fewest: Recorded, most: Recorded): boolean {
  const textOf = ({ tuples }: Recorded): string[] => tuples!.map((tuple) => tuple.join('\t'));
  const found = new Set(lines);
  const allowed = new Set(textOf(most));
  return textOf(fewest).every((line) => found.has(line)) && lines.every((line) => allowed.has(line));
}
