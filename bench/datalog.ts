/** The Datalog engine by itself: closure, same generation, points-to and CSPA, beside other engines. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDatalog, workloads, type Workload } from './datalog-programs.js';
import { cpuOf, measure, medianCpu, type Measured } from './measure.js';

const engines = ['duckdb', 'sqlite', 'clingo'] as const;
type Engine = (typeof engines)[number];
const packages: Readonly<Record<Engine, string>> = {
  duckdb: '@duckdb/node-api',
  sqlite: 'better-sqlite3',
  clingo: 'clingo-wasm',
};

/** An engine that takes longer on a workload is not waited for. */
const patience = 60_000;

export interface DatalogBench {
  readonly root: string;
  readonly command: string;
  readonly scratch: string;
  readonly runs: number;
  /** Whether the engines of npm run, too. */
  readonly others: boolean;
  readonly print: (rows: readonly (readonly string[])[]) => void;
}

/** Measures, prints a table, and says how it compares with Soufflé; equal results are checked. */
export async function benchDatalog(bench: DatalogBench): Promise<void> {
  const souffle = await hasSouffle();
  const missing = new Set<Engine>();
  const head = ['Datalog, CPU of whole processes', 'data', 'tuples', 'laertes', 'memory'];
  const rows = [
    [...head, 'Soufflé compiled', 'ratio', 'interpreted', 'datafrog', ...(bench.others ? engines : [])],
  ];
  const ratios: number[] = [];
  for (const workload of workloads()) {
    const folder = join(bench.scratch, `datalog-${rows.length}`);
    const file = writeWorkload(folder, workload);
    const args = [bench.command, 'datalog', file, '-F', folder, '-D', folder];
    const ours = await repeated(bench.runs, () => measure(process.execPath, args));
    const mine = medianCpu(ours);
    if (mine.status !== 0) throw new Error(`laertes ended with ${mine.status}: ${mine.stderr.slice(0, 500)}`);
    const counts = mine.stdout;
    const measured = souffle ? await compiledSouffle(folder, file, counts, bench.runs) : undefined;
    const theirs = measured ?? seconds(workload.recorded.souffle);
    if (theirs !== undefined && workload.small !== true) ratios.push(cpuOf(mine) / theirs);
    const cells: string[] = [];
    for (const engine of bench.others ? engines : []) {
      if (missing.has(engine)) {
        cells.push('missing');
        continue;
      }
      const script = join(bench.root, 'dist', 'bench', 'engine.js');
      const one = (): Promise<Measured> =>
        measure(process.execPath, [script, engine, join(folder, 'workload.json')], patience);
      const all = await repeated(Math.min(bench.runs, 3), one);
      const other = medianCpu(all);
      if (other.status === 3) missing.add(engine);
      cells.push(other.status === 3 ? 'missing' : outcome(other, counts));
    }
    rows.push([
      workload.program.name,
      workload.data,
      counts
        .trim()
        .split(/\s+/)
        .filter((_, i) => i % 2 === 1)
        .map(grouped)
        .join(' + '),
      time(cpuOf(mine)),
      `${((mine.kilobytes ?? 0) / 1024).toFixed(0)} MB`,
      theirs === undefined ? '-' : `${time(theirs)}${measured === undefined ? ' (recorded)' : ''}`,
      theirs === undefined ? '-' : (cpuOf(mine) / theirs).toFixed(2),
      recorded(workload.recorded.souffleInterpreted),
      recorded(workload.recorded.datafrog),
      ...cells,
    ]);
  }
  bench.print(rows);
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  console.log(
    `of compiled Soufflé's CPU time: ${mean.toFixed(2)} (geometric mean without the small one; wanted: at most 1), ` +
      `${Math.max(...ratios).toFixed(2)} at most (wanted: at most 1.2)`,
  );
  for (const engine of missing)
    console.log(`${packages[engine]} is not installed: npm install --prefix bench/engines`);
  await firstAnswer(bench);
  console.log();
}

/** From a program's text to its first answer, of which nearly all is the start of a process. */
async function firstAnswer({ command, scratch, runs }: DatalogBench): Promise<void> {
  const file = join(scratch, 'first.dl');
  writeFileSync(
    file,
    '.decl edge(a: symbol, b: symbol)\n.decl path(a: symbol, b: symbol)\n.output path\nedge("a", "b"). edge("b", "c").\n' +
      'path(x, y) :- edge(x, y).\npath(x, z) :- path(x, y), edge(y, z).\n',
  );
  const all = await repeated(runs, () => measure(process.execPath, [command, 'datalog', file, '-D', '-']));
  const empty = await repeated(runs, () => measure(process.execPath, ['-e', '0']));
  console.log(
    `text to first answer, whole process: ${time(cpuOf(medianCpu(all)))} of CPU (wanted: under 100 ms), ` +
      `of which node itself ${time(cpuOf(medianCpu(empty)))}`,
  );
}

function writeWorkload(folder: string, workload: Workload): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, pairs] of Object.entries(workload.rows))
    writeFileSync(join(folder, `${name}.facts`), pairs.map((pair) => `${pair.join('\t')}\n`).join(''));
  writeFileSync(join(folder, 'workload.json'), JSON.stringify(workload));
  const file = join(folder, 'program.dl');
  writeFileSync(file, asDatalog(workload.program));
  return file;
}

async function hasSouffle(): Promise<boolean> {
  try {
    return (await measure('souffle', ['--version'])).status === 0;
  } catch {
    return false;
  }
}

/** What Soufflé takes where it is installed, compiled beforehand. */
async function compiledSouffle(
  folder: string,
  file: string,
  counts: string,
  runs: number,
): Promise<number | undefined> {
  const binary = join(folder, 'program');
  if ((await measure('souffle', ['-o', binary, file])).status !== 0) return undefined;
  const theirs = medianCpu(await repeated(runs, () => measure(binary, ['-F', folder, '-D', folder])));
  if (sorted(theirs.stdout) !== sorted(counts))
    throw new Error(`Soufflé derives otherwise: ${theirs.stdout}`);
  return cpuOf(theirs);
}

async function repeated(runs: number, one: () => Promise<Measured>): Promise<Measured[]> {
  const all: Measured[] = [];
  let spent = 0;
  // What takes long is measured less often, and what fails once.
  for (let run = 0; run < runs && spent < patience; run++) {
    const measured = await one();
    all.push(measured);
    spent += measured.milliseconds;
    if (measured.status !== 0) break;
  }
  return all;
}

function outcome(other: Measured, counts: string): string {
  if (other.status === 124) return `over ${patience / 1000} s`;
  if (other.status !== 0) return `ended with ${other.status}`;
  return sorted(other.stdout) === sorted(counts) ? time(cpuOf(other)) : `derives otherwise`;
}

/** The lines that count tuples: an engine may say other things, too. */
function sorted(text: string): string {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => line.includes('\t'));
  return lines.sort().join('\n');
}

function seconds(recordedSeconds: number | undefined): number | undefined {
  return recordedSeconds === undefined ? undefined : 1000 * recordedSeconds;
}

function recorded(recordedSeconds: number | undefined): string {
  return recordedSeconds === undefined ? '-' : time(1000 * recordedSeconds);
}

function grouped(count: string): string {
  return count.replace(/\B(?=(\d{3})+$)/g, ',');
}

function time(milliseconds: number): string {
  return milliseconds < 10_000 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
