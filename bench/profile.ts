/** Where the time of a short run of the command goes. */

import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.js';
import { programOf } from './programs.js';

/** Runs the steps of the command one after the other in a process of their own, and prints what each adds. */
export async function profile(root: string, runs: number): Promise<void> {
  const dist = (path: string): string => JSON.stringify(pathToFileURL(join(root, 'dist', path)).href);
  const script = join(tmpdir(), `laertes-profile-${process.pid}.mjs`);
  writeFileSync(
    script,
    `const marks = [['node itself', performance.now()]];
const mark = (name) => marks.push([name, performance.now()]);
await import(${dist('cli/main.js')}); mark('modules, one by one (the command loads them as a bundle)');
const { loadPrepared } = await import(${dist('cli/prepared.js')});
const { checkSource } = await import(${dist('queries/check.js')});
const prepared = loadPrepared(); mark('prepared library');
prepared.rules('check-nll'); mark('prepared rules');
const options = { model: 'nll', edition: 2021 };
checkSource('empty.rs', '', prepared, options); mark('an empty program: library into tables');
checkSource('a.rs', ${JSON.stringify(await programOf(100))}, prepared, options); mark('100 lines');
checkSource('a.rs', ${JSON.stringify(await programOf(100))}, prepared, options); mark('(the same again, warmed up)');
console.log(JSON.stringify(marks));
`,
  );
  const all: [string, number][][] = [];
  for (let run = 0; run < runs; run++) {
    const { stdout, stderr, status } = await measure(process.execPath, [script]);
    if (status !== 0) throw new Error(`profile ended with ${status}: ${stderr.slice(0, 500)}`);
    all.push(JSON.parse(stdout) as [string, number][]);
  }
  const middle = all.sort((a, b) => a.at(-1)![1] - b.at(-1)![1])[all.length >> 1];
  let before = 0;
  console.log('where the time goes');
  for (const [name, at] of middle) {
    console.log(`${(at - before).toFixed(0).padStart(6)} ms  ${name}`);
    before = at;
  }
  console.log();
}
