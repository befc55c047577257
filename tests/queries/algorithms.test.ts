/** The algorithms of rust-lang/polonius: how they relate on any facts, and what it recorded of real ones. */

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import fc from 'fast-check';
import { prepareRules, readRuleFiles } from '../../cli/prepare-rules.js';
import type { Facts } from '../../facts/table.js';
import { compileRules } from '../../queries/compile-rules.js';
import { outputRelations, runAlgorithm } from '../../queries/algorithms.js';
import type { Algorithm, OutputRelation } from '../../queries/algorithms.js';
import { ruleLoader } from '../../queries/program.js';
import { randomFacts } from '../facts/random.js';

const prepared = compileRules(readRuleFiles());
const rules = ruleLoader((ruleSet) => prepared[ruleSet]);

function output(algorithm: Algorithm, facts: Facts, all = true): Map<OutputRelation, string[]> {
  const { relations, differences } = runAlgorithm(algorithm, rules, facts, { all });
  if (differences.length > 0) throw new Error(JSON.stringify(differences));
  return new Map(
    [...relations].map(([name, tuples]) => {
      const { count } = tuples;
      const lines = [...tuples.sorted()].map((tuple) => tuple.join(' '));
      if (lines.length !== count) throw new Error(`${name} has ${count} tuples, not ${lines.length}`);
      return [name, lines];
    }),
  );
}

const shared: readonly OutputRelation[] = [
  'move_errors',
  'origin_live_on_entry',
  'known_contains',
  'var_live_on_entry',
  'var_drop_live_on_entry',
  'path_maybe_initialized_on_exit',
  'path_maybe_uninitialized_on_exit',
  'var_maybe_partly_initialized_on_exit',
];

test('the algorithms relate as they should, on any facts', (t) => {
  const property = fc.property(randomFacts, (facts) => {
    const naive = output('naive', facts);
    const optimized = output('optimized', facts);
    const coarse = output('location-insensitive', facts);
    const hybrid = output('hybrid', facts);
    for (const found of [naive, optimized, coarse, hybrid]) {
      t.deepEqual([...found.keys()], [...outputRelations]);
      for (const name of shared) t.deepEqual(found.get(name), naive.get(name), name);
      for (const [name, lines] of found) t.deepEqual(lines, [...new Set(lines)].sort(), name);
    }
    for (const name of ['errors', 'subset_errors', 'loan_live_at'] as const) {
      t.deepEqual(optimized.get(name), naive.get(name), name);
    }
    for (const name of ['subset', 'origin_contains_loan_at'] as const) {
      const more = new Set(naive.get(name));
      t.true(
        optimized.get(name)!.every((tuple) => more.has(tuple)),
        name,
      );
    }
    const wider = new Set(coarse.get('errors'));
    t.true(naive.get('errors')!.every((tuple) => wider.has(tuple)));
    const clean = wider.size === 0 && coarse.get('subset_errors')!.length === 0;
    for (const name of ['errors', 'subset_errors', 'subset', 'loan_live_at'] as const) {
      t.deepEqual(hybrid.get(name), clean ? [] : optimized.get(name), name);
    }
    for (const name of ['subset_anywhere', 'origin_contains_loan_anywhere'] as const) {
      t.deepEqual(hybrid.get(name), coarse.get(name), name);
      t.deepEqual(naive.get(name), [], name);
    }
    for (const algorithm of ['naive', 'optimized', 'location-insensitive', 'hybrid', 'compare'] as const) {
      const errors = output(algorithm, facts, false);
      const all = output(algorithm, facts);
      t.deepEqual([...errors.keys()].sort(), ['errors', 'move_errors', 'subset_errors']);
      for (const [name, lines] of errors) t.deepEqual(lines, all.get(name), `${algorithm} ${name}`);
    }
  });
  fc.assert(property, { numRuns: 60 });
});

const facts = ['../../../shared/facts', '../../../../shared/facts', '../../../../../shared/facts']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(join(path, 'crates.tar.xz')));

for (const archive of ['crates', 'polonius-inputs']) {
  const title = `all relations of all algorithms are those that rust-lang/polonius derived: ${archive}`;
  (facts === undefined ? test.skip : test)(title, async (t) => {
    t.timeout(180_000);
    prepareRules();
    const target = mkdtempSync(join(tmpdir(), 'laertes-recorded-'));
    t.teardown(() => rmSync(target, { recursive: true, force: true }));
    // The large one is for the bench.
    const but = ['--exclude=clap-rs-rustc195'];
    execFileSync('tar', ['xf', join(facts!, `${archive}.tar.xz`), '-C', target, ...but]);
    const script = fileURLToPath(new URL('../../bench/recorded.js', import.meta.url));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [script, join(facts!, `${archive}.expected.json`), target, '--hash-up-to', '100000'],
      { maxBuffer: 1 << 26 },
    );
    t.regex(
      stdout,
      archive === 'crates'
        ? /: 265 sets compared, 0 different, 0 not there/
        : /: 21 sets compared, 0 different, 1 not there/,
    );
  });
}
