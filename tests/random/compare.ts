/**
 * Runs random functions through Laertes and rustc, and prints each kind of difference with the smallest program found.
 *
 *   node dist/tests/random/compare.js [--count 500] [--seed 1] [--model nll|polonius|alpha] [--wild 0.03] [--size 14]
 *                                     [--edition 2015|2018|2021|2024] [--each 2] [--trials 400] [--no-shrink] [--no-macros] [--generic 0.15] [--keep DIR]
 *
 * `--count` counts functions, twenty-five to a file. `--each` says how many programs of a kind of difference are shrunk.
 * `--keep` writes each function that differs or is refused, with all the declarations, to a file there.
 * Ends with status 1 if there was a difference.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rustcVersion } from '../rustc.js';
import { compare } from './difference.js';
import type { Model } from './difference.js';
import { generate, write } from './program.js';
import type { Program } from './program.js';
import { editions } from './world.js';
import { shrink } from './shrink.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    model: { type: 'string', default: 'nll' },
    wild: { type: 'string' },
    size: { type: 'string', default: '14' },
    each: { type: 'string', default: '2' },
    edition: { type: 'string', default: '2021' },
    generic: { type: 'string' },
    keep: { type: 'string' },
    trials: { type: 'string', default: '400' },
    'no-macros': { type: 'boolean', default: false },
    'no-shrink': { type: 'boolean', default: false },
  },
});
const model = values.model as Model;
const edition = editions.find((it) => it === values.edition);
const count = Number(values.count);
const perFile = 25;

if (edition === undefined) {
  console.error(`compare: the editions are ${editions.join(', ')}, not ${values.edition}`);
  process.exit(2);
}
if (rustcVersion === undefined) {
  console.error('compare: rustc is not installed, so there is nothing to compare with');
  process.exit(2);
}
console.log(
  `${count} functions from seed ${values.seed}, model ${model}, edition ${values.edition}, against ${rustcVersion}`,
);

let compared = 0;
let rejected = 0;
const codes = new Map<string, number>();
const refusals = new Map<string, number>();
const kinds = new Map<string, number>();
const started = performance.now();

for (let seed = Number(values.seed), done = 0; done < count; seed++, done += perFile) {
  const functions = Math.min(perFile, count - done);
  const program = generate(seed, {
    functions,
    size: Number(values.size),
    macros: !values['no-macros'],
    edition,
    generic: values.generic === undefined ? undefined : Number(values.generic),
    wild: values.wild === undefined ? undefined : Number(values.wild),
  });
  const { functions: results, outside, illTyped } = await compare(program, model);
  for (const { code, line, message } of illTyped) {
    console.log(
      `\n## seed ${seed}: the generator made an ill-typed program: ${code} ${message}\n${lineOf(program, line)}`,
    );
  }
  for (const { code, line, message } of outside) {
    if (tally(kinds, `outside of functions: ${code} ${message}`) <= Number(values.each)) {
      console.log(`\n## seed ${seed}: outside of functions: ${code} ${message}\n${lineOf(program, line)}`);
    }
  }
  for (const [index, result] of results.entries()) {
    if (result.refusals.length > 0) {
      for (const refusal of new Set(result.refusals)) tally(refusals, refusal);
      keep(seed, index, program);
      continue;
    }
    compared++;
    if (result.rustc.length > 0) rejected++;
    for (const { code } of result.rustc) tally(codes, code);
    if (result.differences.length === 0) continue;
    const kind = result.differences.join(', ');
    keep(seed, index, program);
    if (tally(kinds, kind) > Number(values.each)) continue;
    await report(seed, index, program, kind);
  }
}

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`\n${compared} functions compared in ${seconds} s, ${rejected} of them rejected by rustc`);
console.log(`rustc's codes: ${table(codes, ' ')}`);
if (refusals.size > 0) console.log(`refused:\n${table(refusals, '\n')}`);
console.log(kinds.size === 0 ? 'no differences' : `differences:\n${table(kinds, '\n')}`);
process.exitCode = kinds.size === 0 ? 0 : 1;

/** Prints a function on which the two differ, as small as it gets. */
async function report(seed: number, index: number, program: Program, kind: string): Promise<void> {
  const isDifferent = async (candidate: Program): Promise<boolean> => {
    // Laertes is the quicker one to ask; what it refuses needs no rustc.
    const [quick] = (await compare(candidate, model, false)).functions;
    if (quick.refusals.length > 0) return false;
    const { functions, illTyped, outside } = await compare(candidate, model);
    if (illTyped.length > 0 || outside.length > 0) return false;
    return functions[0].differences.join(', ') === kind;
  };
  const alone = only(program, index);
  const small =
    values['no-shrink'] || !(await isDifferent(alone))
      ? alone
      : await shrink(alone, isDifferent, Number(values.trials));
  const [{ rustc, laertes }] = (await compare(small, model)).functions;
  const text = (findings: typeof rustc): string =>
    findings.map(({ code, line, message }) => `\n   ${line}: ${code} ${message}`).join('') || ' accepted';
  const { source, spans } = write(small);
  // Declarations are of interest only where they are few.
  const lines = source.split('\n').slice(values['no-shrink'] ? spans[0].first - 1 : 0);
  console.log(
    `\n## seed ${seed}, f${index}: ${kind}, from line ${values['no-shrink'] ? spans[0].first : 1}\n${lines.join('\n')}-- rustc:${text(rustc)}\n-- Laertes:${text(laertes)}`,
  );
}

/** The program with this one of its functions. */
function only(program: Program, index: number): Program {
  return { ...program, functions: [program.functions[index]] };
}

function keep(seed: number, index: number, program: Program): void {
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  const name = `${model}-${seed}-f${index}-e${program.edition}.rs`;
  writeFileSync(join(values.keep, name), write(only(program, index)).source);
}

function lineOf(program: Program, line: number): string {
  return write(program).source.split('\n')[line - 1] ?? '';
}

function tally(counts: Map<string, number>, key: string): number {
  const next = (counts.get(key) ?? 0) + 1;
  counts.set(key, next);
  return next;
}

function table(counts: ReadonlyMap<string, number>, separator: string): string {
  const rows = [...counts].sort(([, a], [, b]) => b - a);
  return rows
    .map(([key, value]) => (separator === ' ' ? `${key}×${value}` : `${String(value).padStart(6)}  ${key}`))
    .join(separator);
}
