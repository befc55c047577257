/** Changes that are offered clear the error: by our own check of the changed text, and by rustc's where it is installed. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { replaceFile } from '../../cli/whole-file.js';
import type { Edition } from '../../lang/front-end.js';
import { checkSource } from '../../queries/check.js';
import { applyEdits } from '../../queries/fix/edit.js';
import { fixes, type FixedError } from '../../queries/fix/index.js';
import { readExpectations } from '../expectations.js';
import { laertes } from '../laertes.js';
import { rustcErrors, rustcVersion } from '../rustc.js';

const prepared = loadPrepared();
const root = new URL('../../../', import.meta.url);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly edition: Edition;
}

/** The cases about one thing: others show many errors of a kind. */
const cases: readonly Case[] = readdirSync(new URL('tests/cases/', root))
  .filter((name) => /^[a-j][0-8]\d_.*\.rs$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(`tests/cases/${name}`, root), 'utf8');
    const { edition, errors } = readExpectations(text);
    return { name, text, edition: Number(edition) as Edition, errors: errors.length };
  })
  .filter((it) => it.errors <= 2);

function fixesOf({ name, text, edition }: Case): FixedError[] {
  const checked = checkSource(name, text, prepared, { model: 'nll', edition });
  return checked.verdict === 'rejected' ? fixes(checked, prepared, { model: 'nll', edition }) : [];
}

const found = cases.map((it) => ({ ...it, errors: fixesOf(it) }));

test('most borrow conflicts and lifetime errors get a fix', (t) => {
  // What moves, mutability and initialization are about has other fixes.
  const others = new Set(['E0381', 'E0382', 'E0384', 'E0507', 'E0508', 'E0509', 'E0594', 'E0596']);
  const conflicts = found.flatMap(({ name, errors }) =>
    errors.filter(({ diagnostic }) => !others.has(diagnostic.code ?? '')).map((error) => ({ name, error })),
  );
  const without = conflicts.filter(({ error }) => error.fixes.length === 0);
  t.log(
    `${conflicts.length - without.length} of ${conflicts.length}; none for ${without.map(({ name }) => name).join(' ')}`,
  );
  t.true(conflicts.length > 40);
  t.true(without.length <= conflicts.length * 0.2);
});

test('a fix says what it costs, and its edits make its text', (t) => {
  for (const { name, text, errors } of found)
    for (const { title, cost, edits, text: changed } of errors.flatMap((it) => it.fixes)) {
      t.true(title.length > 5 && cost.length > 3, name);
      t.is(applyEdits(text, edits), changed, name);
      t.notRegex(`${title} ${cost}`, /\bbb\d|'\?\d|\b_\d|undefined/, name);
    }
});

const withRustc = rustcVersion === undefined ? test.skip : test;

withRustc('rustc accepts every program that a fix makes', async (t) => {
  t.timeout(240_000);
  const refused: string[] = [];
  let offered = 0;
  for (const { name, edition, errors } of found) {
    // With further errors in the program, clearing one leaves the others.
    if (errors.length !== 1) continue;
    for (const { title, text } of errors[0].fixes) {
      offered++;
      const left = await rustcErrors(text, { edition: String(edition) });
      if (left.length > 0) refused.push(`${name}: ${title}: ${left[0].message}`);
    }
  }
  t.log(`${offered} fixes`);
  t.true(offered > 80);
  t.deepEqual(refused, []);
});

test('edits that overlap are not made', (t) => {
  t.is(
    applyEdits('abcdef', [
      { lo: 1, hi: 3, text: 'X' },
      { lo: 2, hi: 4, text: 'Y' },
    ]),
    undefined,
  );
  t.is(
    applyEdits('abcdef', [
      { lo: 4, hi: 5, text: '' },
      { lo: 1, hi: 3, text: 'X' },
    ]),
    'aXdf',
  );
});

test('--apply writes the whole file, and not over somebody else’s change', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'laertes-fix-'));
  t.teardown(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'a.rs');
  const before = readFileSync(new URL('tests/cases/a20_mut_borrow_of_immutable.rs', root), 'utf8');
  writeFileSync(file, before);
  const run = await laertes(['fix', '--apply', file]);
  t.is(run.status, 0);
  t.regex(run.stdout, /^\+ {4}let mut n = 1;/m);
  t.is((await laertes(['check', file])).status, 0);
  t.regex(replaceFile(file, before, 'lost') ?? '', /changed meanwhile/);
  t.regex(readFileSync(file, 'utf8'), /let mut n/);
  t.deepEqual(readdirSync(folder), ['a.rs']);
});

test('--json gives the changes as suggestions in the shape of rustc', async (t) => {
  const { stdout, status } = await laertes(['fix', '--json', 'tests/cases/a20_mut_borrow_of_immutable.rs']);
  t.is(status, 0);
  const { children } = JSON.parse(stdout);
  const [span] = children.at(-1).spans;
  t.is(span.suggested_replacement, 'mut ');
  t.is(span.byte_start, span.byte_end);
});
