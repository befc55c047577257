/** How long answers take: `check`, `why`, `compare` and `fix` as whole processes, on programs of some 185 lines with ten errors and more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuOf, measure, median, medianCpu } from './measure.js';
import type { Measured } from './measure.js';

const commands = ['check', 'why', 'compare', 'fix'];

/** A row for each program: the time of the clock, and in brackets that of the processors. */
export async function answers(root: string, command: string, runs: number): Promise<string[][]> {
  const folder = join(root, 'bench', 'rejected');
  const rows = [['program', 'lines', 'errors', ...commands]];
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const row = [name, String(readFileSync(file, 'utf8').trimEnd().split('\n').length)];
    const brief = await measure(process.execPath, [command, 'check', '--error-format', 'short', file]);
    row.push(String(brief.stdout.match(/: error\b/g)?.length ?? 0));
    for (const asked of commands) {
      const all: Measured[] = [];
      for (let run = 0; run < runs; run++) all.push(await measure(process.execPath, [command, asked, file]));
      row.push(`${time(median(all).milliseconds)} (${time(cpuOf(medianCpu(all)))})`);
    }
    rows.push(row);
  }
  return rows;
}

function time(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`;
}
