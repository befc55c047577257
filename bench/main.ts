/**
 * Side by side in one run: the Datalog engine against others, Laertes against rustc as whole processes on programs of 10 to
 * 10,000 lines, answers on programs with errors, `solve` on large sets of facts, solving again after a change, what proofs cost, and all sets there are: bodies per second.
 *
 *   npm run bench -- [--profile] [--runs 5] [--sets 3] [--only datalog|programs|answers|facts|again|proofs] [--no-others] [FOLDER OF FACTS]
 *
 * `--no-others` leaves out the Datalog engines of npm (bench/engines), some of which take minutes.
 * The sets of facts are those of the folder, of `LAERTES_FACTS`, or of the archives in `../shared/facts` where it lies
 * beside the checkout. `--profile` shows what the start of the command is spent on.
 */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findFactSets } from '../cli/fact-directories.js';
import { rustcVersion } from '../tests/rustc.js';
import { againHead, solvedAgain } from './again.js';
import { answers } from './answers.js';
import { benchDatalog } from './datalog.js';
import { benchProofs } from './proofs.js';
import { cpuOf, measure, median, medianCpu } from './measure.js';
import type { Measured } from './measure.js';
import { programOf } from './programs.js';
import { profile } from './profile.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    sets: { type: 'string', default: '3' },
    only: { type: 'string' },
    'no-others': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'cli', 'bin.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'laertes-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

type Times = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;

/** The field's benchmark, clap's `add_defaults`: CPU seconds of whole processes of rust-lang/polonius, in which it took 3.4 GB. */
const fieldsBenchmark: Times = {
  'clap-rs-rustc195/app-parser-{impl#0}-add_defaults': {
    LocationInsensitive: 94,
    Hybrid: 94,
    DatafrogOpt: 100,
    Naive: 113,
  },
};

/** What `solve` is asked, and the algorithm of rust-lang/polonius that answers the same. */
const askings: readonly (readonly [asked: string, options: readonly string[], theirs: string])[] = [
  ['nll', ['--model', 'nll'], 'LocationInsensitive'],
  ['polonius', ['--model', 'polonius'], 'DatafrogOpt'],
  ['all relations, optimized', ['--algorithm', 'optimized', '--count-tuples'], 'DatafrogOpt'],
  ['all relations, naive', ['--algorithm', 'naive', '--count-tuples'], 'Naive'],
];

console.log(
  `node ${process.version}, ${rustcVersion ?? 'no rustc'}; medians of ${runs} runs, whole processes\n`,
);
/** Where the shared facts were unpacked, once they are asked for. */
let unpacked: string | undefined;
const parts: Readonly<Record<string, () => Promise<void>>> = {
  datalog: () => benchDatalog({ root, command, scratch, runs, others: !values['no-others'], print }),
  programs: async () => {
    await programs();
    if (values.profile) await profile(root, runs);
  },
  answers: async () => print(await answers(root, command, runs)),
  facts,
  again: () => Promise.resolve(again()),
  proofs: () => benchProofs({ root, runs, facts: setOfEdges(10_000), print }),
};
for (const [name, part] of Object.entries(parts))
  if (values.only === undefined || values.only === name) await part();

/** `laertes check` and `rustc --emit=metadata`, turn by turn. */
async function programs(): Promise<void> {
  const rows = [['program', 'lines', 'laertes', 'rustc', 'ratio', 'laertes memory', 'rustc memory']];
  for (const lines of [10, 100, 1000, 3000, 10_000]) {
    const source = await programOf(lines);
    const file = join(scratch, `lines${lines}.rs`);
    writeFileSync(file, source);
    const ours: Measured[] = [];
    const theirs: Measured[] = [];
    let spent = 0;
    // A program that takes long is measured less often.
    for (let run = 0; run <= runs && spent < 30_000; run++) {
      // The first of each warms the disk's cache and doesn't count.
      const laertes = await measure(process.execPath, [command, 'check', '--error-format', 'short', file]);
      if (laertes.status !== 0)
        throw new Error(`laertes ended with ${laertes.status} on ${file}: ${laertes.stderr.slice(0, 500)}`);
      const rustc = rustcVersion === undefined ? undefined : await measure('rustc', rustcArguments(file));
      if (run === 0) continue;
      spent += laertes.milliseconds;
      ours.push(laertes);
      if (rustc !== undefined) theirs.push(rustc);
    }
    const [mine, other] = [median(ours), theirs.length === 0 ? undefined : median(theirs)];
    rows.push([
      'generated',
      String(source.trimEnd().split('\n').length),
      time(mine.milliseconds),
      other === undefined ? '-' : time(other.milliseconds),
      other === undefined ? '-' : (mine.milliseconds / other.milliseconds).toFixed(2),
      memory(mine),
      other === undefined ? '-' : memory(other),
    ]);
  }
  print(rows);
}

function rustcArguments(file: string): string[] {
  return [
    '--edition=2021',
    '--emit=metadata',
    '--crate-type=lib',
    '--cap-lints=allow',
    '-o',
    join(scratch, 'out.rmeta'),
    file,
  ];
}

/** `laertes solve` on the largest sets there are. */
async function facts(): Promise<void> {
  const folder = folderOfFacts();
  if (folder === undefined) {
    console.log('solve: skipped, there are no sets of facts (name a folder, or set LAERTES_FACTS)');
    return;
  }
  const sets = findFactSets(folder)
    .flatMap((found) => (found.kind === 'problem' ? [] : [{ dir: found.dir, bytes: sizeOf(found.dir) }]))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, Number(values.sets));
  const recorded = recordedTimes();
  const rows = [
    ['facts', 'size', 'asked', 'CPU', 'memory', 'errors', 'rust-lang/polonius, recorded', 'ratio'],
  ];
  for (const { dir, bytes } of sets) {
    const set = dir.slice(folder.length + 1);
    for (const [asked, options, theirs] of askings) {
      const all: Measured[] = [];
      let spent = 0;
      // A set that takes long is measured less often.
      for (let run = 0; run < runs && spent < 60_000; run++) {
        const one = await measure(process.execPath, [command, 'solve', '--quiet', '--json', ...options, dir]);
        all.push(one);
        spent += one.milliseconds;
      }
      const mine = medianCpu(all);
      const theirTime = recordedTime(recorded[set], theirs);
      const errors =
        mine.status === 0 || mine.status === 1 ? countErrors(mine.stdout) : `status ${mine.status}`;
      rows.push([
        set,
        `${(bytes / 1e6).toFixed(1)} MB`,
        asked,
        time(cpuOf(mine)),
        memory(mine),
        errors,
        theirTime === undefined ? '-' : time(theirTime),
        theirTime === undefined ? '-' : (cpuOf(mine) / theirTime).toFixed(2),
      ]);
    }
  }
  rows.push(...(await allSets(folder, recorded)));
  print(rows);
  await bodiesPerSecond(folder, recorded);
}

/** Bodies of about 1,000, 10,000 and 50,000 points, solved again. */
function again(): void {
  const folder = folderOfFacts();
  if (folder === undefined) return;
  for (const wanted of [1000, 10_000, 50_000]) {
    const dir = setOfEdges(wanted);
    if (dir === undefined) continue;
    console.log(`${dir.slice(folder.length + 1)}, ${edgesOf(dir)} edges`);
    print([[...againHead], ...solvedAgain(dir, 5)]);
  }
}

/** The set of about so many edges that comes nearest, if there is one of half as many to twice as many. */
function setOfEdges(wanted: number): string | undefined {
  const folder = folderOfFacts();
  if (folder === undefined) return undefined;
  const far = (dir: string): number => Math.abs(Math.log(edgesOf(dir) / wanted));
  const dirs = findFactSets(folder).flatMap((found) => (found.kind === 'set' ? [found.dir] : []));
  const [nearest] = dirs.map((dir) => ({ dir, off: far(dir) })).sort((a, b) => a.off - b.off);
  return nearest === undefined || !(nearest.off <= Math.log(2)) ? undefined : nearest.dir;
}

function edgesOf(dir: string): number {
  const file = join(dir, 'cfg_edge.facts');
  return existsSync(file) ? readFileSync(file, 'latin1').split('\n').length - 1 : 0;
}

/** All sets in one run, in one thread and in two; beside them what rust-lang/polonius took for the same, set by set, as recorded. */
async function bodiesPerSecond(folder: string, recorded: Times): Promise<void> {
  const found = findFactSets(folder).filter((it) => it.kind === 'set');
  const rate = (bodies: number, seconds: number): string => `${(bodies / seconds).toFixed(0)}/s`;
  const rows = [['all sets', 'bodies', 'one core', 'two', 'rust-lang/polonius, recorded, one core']];
  for (const [model, theirs] of [
    ['nll', 'LocationInsensitive'],
    ['polonius', 'DatafrogOpt'],
  ]) {
    const cells: string[] = [];
    for (const jobs of ['1', '2']) {
      const all: Measured[] = [];
      for (let run = 0; run < Math.min(runs, 3); run++) {
        const args = ['solve', '--quiet', '--json', '--model', model, '-j', jobs, folder];
        all.push(await measure(process.execPath, [command, ...args]));
      }
      cells.push(rate(found.length, median(all).milliseconds / 1000));
    }
    const known = found.flatMap(({ dir }) => {
      const times = recorded[dir.slice(folder.length + 1)];
      return times === undefined ? [] : [times];
    });
    const seconds = known.reduce((sum, it) => sum + (it[theirs] ?? 0) + (it.load ?? 0), 0);
    const told =
      known.length === 0 ? '-' : `${rate(known.length, seconds)} (${known.length} of them, ${theirs})`;
    rows.push([model, String(found.length), ...cells, told]);
  }
  print(rows);
}

/** All sets of which there are recorded times, in one process. */
async function allSets(folder: string, recorded: Times): Promise<string[][]> {
  const dirs = Object.keys(recorded)
    .filter((set) => !(set in fieldsBenchmark))
    .map((set) => join(folder, set))
    .filter((dir) => existsSync(dir));
  if (dirs.length === 0) return [];
  const rows: string[][] = [];
  for (const [asked, options, theirs] of askings.slice(0, 2)) {
    const args = [command, 'solve', '--quiet', '--json', ...options, ...dirs];
    const mine = medianCpu([await measure(process.execPath, args)]);
    const sum = dirs.reduce(
      (total, dir) => total + (recordedTime(recorded[dir.slice(folder.length + 1)], theirs) ?? 0),
      0,
    );
    const bytes = dirs.reduce((total, dir) => total + sizeOf(dir), 0);
    const size = `${(bytes / 1e6).toFixed(1)} MB`;
    const cells = [time(cpuOf(mine)), memory(mine), '-', time(sum), (cpuOf(mine) / sum).toFixed(2)];
    rows.push([`all ${dirs.length} sets with recorded times`, size, asked, ...cells]);
  }
  return rows;
}

/** CPU seconds of rust-lang/polonius by set and algorithm, where they are at hand. */
function recordedTimes(): Times {
  const file = sharedFacts() === undefined ? '' : join(sharedFacts()!, 'polonius-times.json');
  return {
    ...fieldsBenchmark,
    ...(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Times) : {}),
  };
}

function recordedTime(times: Times[string], algorithm: string): number | undefined {
  const solving = times?.[algorithm];
  return times === undefined || solving === undefined ? undefined : 1000 * (solving + (times.load ?? 0));
}

function folderOfFacts(): string | undefined {
  return positionals[0] ?? process.env.LAERTES_FACTS ?? (unpacked ??= unpackShared());
}

/** The archives of the shared facts, unpacked, where they lie beside the checkout. */
function unpackShared(): string | undefined {
  const shared = sharedFacts();
  if (shared === undefined) return undefined;
  const target = mkdtempSync(join(scratch, 'facts-'));
  for (const name of readdirSync(shared).filter((each) => each.endsWith('.tar.xz'))) {
    try {
      execFileSync('tar', ['xf', join(shared, name), '-C', target], { stdio: ['ignore', 'ignore', 'pipe'] });
    } catch (error) {
      console.log(
        `solve: ${name} could not be unpacked: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`,
      );
    }
  }
  return target;
}

function sharedFacts(): string | undefined {
  return ['../shared/facts', '../../shared/facts']
    .map((path) => join(root, path))
    .find((path) => existsSync(path));
}

function sizeOf(dir: string): number {
  return readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);
}

function countErrors(stdout: string): string {
  const answer = JSON.parse(stdout) as {
    errors: unknown[];
    subset_errors: unknown[];
    move_errors: unknown[];
  };
  return [answer.errors, answer.subset_errors, answer.move_errors].map((list) => list.length).join('/');
}

function time(milliseconds: number): string {
  return milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function memory({ kilobytes }: Measured): string {
  return kilobytes === undefined ? '-' : `${(kilobytes / 1024).toFixed(0)} MB`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '),
    );
  console.log();
}
