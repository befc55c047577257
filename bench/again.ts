/**
 * Solving again when ten facts of a relation went, and when they came back, next to solving from scratch: in this process,
 * warm, CPU time, medians. `first` is the first time that a result is changed, which makes what the later times have.
 */

import { findFactSets, readFactFiles } from '../cli/fact-directories.js';
import { loadRules } from '../cli/prepared-rules.js';
import { readFacts } from '../facts/read.js';
import type { RelationName } from '../facts/relations.js';
import type { RuleSet } from '../queries/program.js';
import { errorRelations } from '../queries/solve.js';
import { rerun, run, type AtomTable, type RelationInput, type Result } from '../solver/index.js';

const factsPerChange = 10;
const ruleSets = ['nll', 'polonius-fast', 'alpha', 'polonius'] as const satisfies readonly RuleSet[];

/** From scratch, `polonius` takes too long on larger bodies to be solved as often. */
const largest = 20_000;

export const againHead = [
  'rules',
  'ten facts of',
  'from scratch',
  'first',
  'went',
  'ratio',
  'came back',
  'ratio',
] as const;

/** A row for each rule set and relation, and one of all relations' medians. */
export function solvedAgain(dir: string, changes: number): string[][] {
  const [found] = findFactSets(dir);
  if (found.kind !== 'set') return [];
  const { facts } = readFacts(readFactFiles(found.dir, found.fileNames).contents);
  if (facts === null) return [];
  const atoms = facts.atoms as unknown as AtomTable;
  const large = (facts.tables.get('cfg_edge')?.count ?? 0) > largest;
  return ruleSets.flatMap((ruleSet) => {
    if (large && ruleSet === 'polonius') return [];
    const program = loadRules(ruleSet);
    const outputs = errorRelations.filter((name) => program.relations.some((each) => each.name === name));
    const inputs = new Map<string, RelationInput>();
    for (const { name } of program.relations) {
      const table = facts.tables.get(name as RelationName);
      if (table !== undefined && table.count > 0) inputs.set(name, table);
    }
    let base!: Result;
    const solveAll = (): Result => (base = run(program, inputs, { atoms, outputs }));
    const scratch: number[] = [];
    for (let i = 0; i < 5; i++) scratch.push(time(solveAll));
    const whole = median(scratch);
    const roll = dice();
    const rows: string[][] = [];
    const ratios: number[][] = [[], []];
    for (const [name, input] of inputs) {
      if (input.count < 2 * factsPerChange) continue;
      const [first, went, came]: number[][] = [[], [], []];
      for (let i = 0; i < (large ? 1 : 3); i++) {
        const change = new Map([[name, some(input, roll)]]);
        solveAll();
        first.push(time(() => rerun(base, { remove: change }, { outputs })));
      }
      let previous = solveAll();
      for (let i = 0; i < changes; i++) {
        const change = new Map([[name, some(input, roll)]]);
        went.push(time(() => (previous = rerun(previous, { remove: change }, { outputs }))));
        came.push(time(() => (previous = rerun(previous, { add: change }, { outputs }))));
      }
      const [down, up] = [median(went.slice(1)), median(came.slice(1))];
      ratios[0].push(whole / down);
      ratios[1].push(whole / up);
      rows.push([
        ruleSet,
        name,
        `${whole.toFixed(1)} ms`,
        `${median(first).toFixed(2)} ms`,
        `${down.toFixed(2)} ms`,
        `${(whole / down).toFixed(1)}x`,
        `${up.toFixed(2)} ms`,
        `${(whole / up).toFixed(1)}x`,
      ]);
    }
    const [down, up] = ratios.map((each) => `${median(each).toFixed(1)}x`);
    rows.push([ruleSet, 'median of these', `${whole.toFixed(1)} ms`, '', '', down, '', up]);
    return rows;
  });
}

/** Ten rows of an input. */
function some({ arity, rows, count }: RelationInput, roll: (sides: number) => number): RelationInput {
  const picked = new Int32Array(factsPerChange * arity);
  for (let i = 0; i < factsPerChange; i++) {
    const row = roll(count);
    picked.set(rows.subarray(row * arity, (row + 1) * arity), i * arity);
  }
  return { arity, rows: picked, count: factsPerChange };
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[all.length >> 1];
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
