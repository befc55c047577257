/**
 * Compares the facts of programs with those that rustc dumps, relation by relation, modulo renaming:
 *
 *     node dist/tests/facts/emit/compare.js FILE…
 *
 * Prints the tuples that are missing or too many. A tool for those who change MIR or fact emission; needs rustc.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPrepared } from '../../../cli/prepared.js';
import { emitFacts } from '../../../facts/emit/emit.js';
import { readFacts } from '../../../facts/read.js';
import type { Facts } from '../../../facts/table.js';
import { lower } from '../../../lang/front-end.js';
import { canonical } from './canonical.js';

const { libraryFor } = loadPrepared();
const totals = new Map<string, { same: number; missing: number; extra: number }>();

for (const file of process.argv.slice(2)) {
  const text = readFileSync(file, 'utf8');
  const frontEnd = lower(file, text, libraryFor(text), 2021);
  const theirs = dumpedFacts(file, /\bfn main\b/.test(text));
  if (!theirs) continue;
  for (const { def, mir } of frontEnd.bodies) {
    if (!mir) continue;
    const { name } = frontEnd.program.def(def);
    const candidates = [...theirs].filter(([dir]) => dir === name || dir.endsWith(`-${name}`));
    if (candidates.length !== 1) continue;
    const ours = canonical(emitFacts(frontEnd.program, mir).facts);
    const dumped = canonical(candidates[0][1]);
    for (const [relation, tuples] of dumped) {
      const own = new Set(ours.get(relation));
      const missing = tuples.filter((tuple) => !own.has(tuple));
      const known = new Set(tuples);
      const extra = [...own].filter((tuple) => !known.has(tuple));
      const total = totals.get(relation) ?? { same: 0, missing: 0, extra: 0 };
      total.same += tuples.length - missing.length;
      total.missing += missing.length;
      total.extra += extra.length;
      totals.set(relation, total);
      if (missing.length + extra.length === 0) continue;
      const show = (list: readonly string[]): string => list.slice(0, 4).join(', ');
      console.log(
        `${file} ${name} ${relation}: missing ${missing.length} [${show(missing)}] extra ${extra.length} [${show(extra)}]`,
      );
    }
  }
}
console.table(Object.fromEntries(totals));

function dumpedFacts(file: string, isBinary: boolean): Map<string, Facts> | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'facts-'));
  try {
    execFileSync(
      'rustc',
      [
        file,
        '--edition',
        '2021',
        '--emit=metadata',
        '--crate-type',
        isBinary ? 'bin' : 'lib',
        '-Awarnings',
      ].concat(['-o', join(folder, 'out'), '-Znll-facts', `-Znll-facts-dir=${join(folder, 'facts')}`]),
      { env: { ...process.env, RUSTC_BOOTSTRAP: '1' }, stdio: 'ignore' },
    );
  } catch {
    // A program with errors has facts all the same.
  }
  try {
    const bodies = readdirSync(join(folder, 'facts'));
    return new Map(
      bodies.flatMap((body) => {
        const at = join(folder, 'facts', body);
        const { facts } = readFacts(new Map(readdirSync(at).map((f) => [f, readFileSync(join(at, f))])));
        return facts ? [[body, facts] as const] : [];
      }),
    );
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
