/**
 * Holds Laertes to what rust-lang/polonius derived, on every set of facts: all relations of each of its algorithms by count
 * and hash, or the errors that a rule set of ours derives by themselves.
 *
 *   node dist/bench/recorded.js EXPECTED.json DIR [--algorithm NAME… | --rules polonius-fast|nll] [--only TEXT]
 *       [--hash-up-to N]
 *
 * DIR holds the unpacked sets under the names that EXPECTED.json gives them. Of relations over N
 * tuples (50,000,000) only the counts are compared. `nll` is compared with the recorded `LocationInsensitive`, of whose loan errors it may find
 * fewer, yet all of Polonius'. Without sets nothing is compared, which is said.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findFactSets, readFactFiles } from '../cli/fact-directories.js';
import { loadRules } from '../cli/prepared-rules.js';
import type { Atoms } from '../facts/atoms.js';
import { readFacts } from '../facts/read.js';
import { writtenAtom } from '../facts/write.js';
import { runAlgorithm, type Algorithm } from '../queries/algorithms.js';
import type { RuleSet } from '../queries/program.js';
import { errorRelations, solve } from '../queries/solve.js';
import { tuplesOf } from '../queries/tuples.js';
import type { Result } from '../solver/runtime.js';

interface Recorded {
  readonly count: number;
  readonly sha256: string;
  readonly tuples?: readonly (readonly string[])[];
}
type Expected = Readonly<
  Record<string, { algorithms: Readonly<Record<string, Readonly<Record<string, Recorded>>>> }>
>;

/** The names under which results are recorded. */
const recordedNames = {
  naive: 'Naive',
  optimized: 'DatafrogOpt',
  'location-insensitive': 'LocationInsensitive',
  hybrid: 'Hybrid',
} as const satisfies Partial<Record<Algorithm, string>>;
type RecordedAlgorithm = keyof typeof recordedNames;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    algorithm: { type: 'string', multiple: true },
    rules: { type: 'string' },
    only: { type: 'string', default: '' },
    'hash-up-to': { type: 'string', default: '50000000' },
  },
});
const [expectedFile, root] = positionals;
if (!existsSync(expectedFile) || !existsSync(root)) {
  process.stdout.write(`skipped: there is no ${existsSync(expectedFile) ? root : expectedFile}\n`);
  process.exit(0);
}
const expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
const mostHashed = Number(values['hash-up-to']);
const chosen = (values.algorithm ?? Object.keys(recordedNames)) as readonly RecordedAlgorithm[];

let compared = 0;
let missing = 0;
let different = 0;
const counts = new Map<string, number>();
const times: { dir: string; read: number; solve: number }[] = [];

for (const [dir, { algorithms }] of Object.entries(expected)) {
  if (!dir.includes(values.only)) continue;
  const [found] = findFactSets(join(root, dir));
  if (found.kind !== 'set') {
    process.stdout.write(
      `skipped: ${found.dir}: ${found.kind === 'problem' ? found.message : 'a database'}\n`,
    );
    missing++;
    continue;
  }
  const begin = process.cpuUsage();
  const { facts, problems } = readFacts(readFactFiles(found.dir, found.fileNames).contents);
  if (facts === null) throw new Error(`the recorded sets are sound: ${dir}: ${problems[0].message}`);
  const read = milliseconds(process.cpuUsage(begin));
  let solving = 0;
  const wrong: string[] = [];
  if (values.rules === undefined) {
    const spell = (atom: number): string => writtenAtom(facts.atoms, atom);
    for (const algorithm of chosen) {
      const start = process.cpuUsage();
      const { relations } = runAlgorithm(algorithm, loadRules, facts, { all: true });
      solving += milliseconds(process.cpuUsage(start));
      for (const [name, tuples] of relations) {
        const { count } = tuples;
        const recorded = algorithms[recordedNames[algorithm]][name];
        counts.set(`${algorithm} ${name}`, (counts.get(`${algorithm} ${name}`) ?? 0) + count);
        const same =
          count === recorded.count &&
          (count > mostHashed || hashOf(tuples.sorted(spell)) === recorded.sha256);
        if (!same) wrong.push(`${algorithm} ${name}`);
      }
    }
  } else {
    const ruleSet = values.rules as RuleSet;
    const result = solve(loadRules(ruleSet), facts);
    solving = milliseconds(process.cpuUsage(begin)) - read;
    wrong.push(...wrongErrors(ruleSet, result, facts.atoms, algorithms));
  }
  times.push({ dir, read, solve: solving });
  compared++;
  if (wrong.length > 0) {
    different++;
    process.stdout.write(`different: ${dir}: ${wrong.join(', ')}\n`);
  }
}

process.stdout.write(
  `${values.rules ?? chosen.join(', ')}: ${compared} sets compared, ${different} different, ${missing} not there\n`,
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

/** The error relations in which a rule set of ours differs from what is recorded. */
function wrongErrors(
  ruleSet: RuleSet,
  result: Result,
  atoms: Atoms,
  algorithms: Expected[string]['algorithms'],
): string[] {
  const recorded = algorithms[ruleSet === 'nll' ? 'LocationInsensitive' : 'Naive'];
  return errorRelations.filter((relation) => {
    const tuples = [...tuplesOf(result, atoms, relation, (atom) => writtenAtom(atoms, atom))];
    counts.set(relation, (counts.get(relation) ?? 0) + tuples.length);
    if (ruleSet === 'nll' && relation === 'errors') {
      return !isBetween(tuples, algorithms.Naive.errors, recorded.errors);
    }
    return tuples.length !== recorded[relation].count || hashOf(tuples) !== recorded[relation].sha256;
  });
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** The hash of tuples as lines; atoms are ASCII here, so that code units are in the order of bytes. */
function hashOf(tuples: Iterable<readonly string[]>): string {
  const hash = createHash('sha256');
  let lines = '';
  for (const tuple of tuples) {
    for (let i = 0; i < tuple.length; i++) lines += i === 0 ? tuple[i] : `\t${tuple[i]}`;
    lines += '\n';
    if (lines.length > 1 << 16) {
      hash.update(lines, 'latin1');
      lines = '';
    }
  }
  return hash.update(lines, 'latin1').digest('hex');
}

function isBetween(found: readonly (readonly string[])[], fewest: Recorded, most: Recorded): boolean {
  const textOf = (tuples: readonly (readonly string[])[]): string[] =>
    tuples.map((tuple) => tuple.join('\t'));
  const lines = textOf(found);
  const there = new Set(lines);
  const allowed = new Set(textOf(most.tuples!));
  return textOf(fewest.tuples!).every((line) => there.has(line)) && lines.every((line) => allowed.has(line));
}
