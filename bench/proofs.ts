/**
 * What proofs cost: Datalog programs evaluated without and with the heights that proofs of least height are made from, each
 * in a process of its own, and then a proof of a tuple that is among the highest.
 */

import { join } from 'node:path';
import { workloads } from './datalog-programs.js';
import { measure } from './measure.js';
import type { Told } from './proofs-one.js';

export interface ProofBench {
  readonly root: string;
  readonly runs: number;
  /** A set of facts for naive Polonius. */
  readonly facts: string | undefined;
  readonly print: (rows: readonly (readonly string[])[]) => void;
}

/** Measures and prints a table. */
export async function benchProofs({ root, runs, facts, print }: ProofBench): Promise<void> {
  const head = ['proofs, CPU of evaluation', 'data', 'tuples', 'without', 'with', 'ratio'];
  const rows = [[...head, 'memory', 'ratio', 'first proof', 'next', 'nodes', 'height']];
  const script = join(root, 'dist', 'bench', 'proofs-one.js');
  const what = workloads().map(({ program, data }, i) => [String(i), program.name, data]);
  if (facts !== undefined) what.push([facts, 'naive Polonius', facts.split('/').slice(-1)[0]]);
  for (const [key, name, data] of what) {
    const told: Told[][] = [[], []];
    for (let i = 0; i < runs; i++) {
      for (const [at, heights] of ['without', 'with'].entries()) {
        const child = await measure(process.execPath, [script, key, heights]);
        if (child.status !== 0) throw new Error(`${name} ended with ${child.status}: ${child.stderr}`);
        told[at].push(JSON.parse(child.stdout) as Told);
      }
    }
    const [plain, high] = told.map((all) => [...all].sort((a, b) => a.cpu - b.cpu)[all.length >> 1]);
    rows.push([
      name,
      data,
      String(plain.tuples),
      `${plain.cpu.toFixed(0)} ms`,
      `${high.cpu.toFixed(0)} ms`,
      (high.cpu / plain.cpu).toFixed(2),
      `${plain.megabytes.toFixed(0)} and ${high.megabytes.toFixed(0)} MB`,
      (high.megabytes / plain.megabytes).toFixed(2),
      `${high.first.toFixed(1)} ms`,
      `${high.next.toFixed(1)} ms`,
      String(high.nodes),
      String(high.height),
    ]);
  }
  print(rows);
}
