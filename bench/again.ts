/** Solving again when ten facts changed, next to solving from scratch: in this process, warm, CPU time, medians. */

import { findFactSets, readFactFiles } from '../cli/fact-directories.js';
import { loadRules } from '../cli/prepared-rules.js';
import { readFacts } from '../facts/read.js';
import type { RelationName } from '../facts/relations.js';
import { solve, ruleSetOf, solvableModels } from '../queries/solve.js';
import { run, type AtomTable, type RelationInput, type Result } from '../solver/index.js';

const factsPerChange = 10;

/** A row for each model: from scratch, again (median, and the slowest tenth), and how often it was 20 times faster. */
export function solvedAgain(dir: string, changes: number): string[][] {
  const [found] = findFactSets(dir);
  if (found.kind !== 'set') return [];
  const { facts } = readFacts(readFactFiles(found.dir, found.fileNames).contents);
  if (facts === null) return [];
  return solvableModels.map((model) => {
    const program = loadRules(ruleSetOf[model]);
    const atoms = facts.atoms as unknown as AtomTable;
    const scratch: number[] = [];
    for (let i = 0; i < 7; i++) scratch.push(time(() => solve(program, facts, {})));
    const inputs = new Map<string, RelationInput>();
    for (const { name } of program.relations) {
      const table = facts.tables.get(name as RelationName);
      if (table !== undefined && table.count > 0) inputs.set(name, table);
    }
    const roll = dice();
    let previous: Result = run(program, inputs, { atoms });
    const again: number[] = [];
    for (let i = 0; i < changes; i++) {
      // Ten go, and then they come back.
      const next = i % 2 === 0 ? changed(inputs, roll) : inputs;
      again.push(time(() => (previous = run(program, next, { atoms, previous }))));
    }
    const warm = again.slice(changes >> 2).sort((a, b) => a - b);
    const whole = scratch.sort((a, b) => a - b)[scratch.length >> 1];
    const middle = warm[warm.length >> 1];
    const slow = warm[Math.floor(0.9 * warm.length)];
    const often = warm.filter((each) => 20 * each <= whole).length / warm.length;
    return [
      model,
      `${whole.toFixed(1)} ms`,
      `${middle.toFixed(2)} ms`,
      `${(whole / middle).toFixed(0)}x`,
      `${slow.toFixed(2)} ms`,
      `${(100 * often).toFixed(0)} %`,
    ];
  });
}

/** Ten facts of any relations taken away, where each relation is as likely as it is large. */
function changed(
  inputs: ReadonlyMap<string, RelationInput>,
  roll: (sides: number) => number,
): Map<string, RelationInput> {
  const result = new Map(inputs);
  const names = [...inputs.keys()];
  const total = names.reduce((sum, name) => sum + inputs.get(name)!.count, 0);
  for (let i = 0; i < factsPerChange; i++) {
    let at = roll(total);
    const name = names.find((each) => (at -= inputs.get(each)!.count) < 0) ?? names[0];
    const { arity, rows, count } = result.get(name)!;
    if (count === 0) continue;
    const gone = roll(count);
    const next = new Int32Array((count - 1) * arity);
    next.set(rows.subarray(0, gone * arity));
    next.set(rows.subarray((gone + 1) * arity, count * arity), gone * arity);
    result.set(name, { arity, rows: next, count: count - 1 });
  }
  return result;
}

function time(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function dice(): (sides: number) => number {
  let state = 7;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
