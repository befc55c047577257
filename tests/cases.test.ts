import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'ava';
import { expected, keys, readExpectations } from './expectations.js';
import { check } from './laertes.js';
import type { Answer } from './laertes.js';
import { rustcErrors, rustcVersion } from './rustc.js';

const root = new URL('../../', import.meta.url);

const cases = ['tests/cases', 'examples'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.rs'))
    .map((name) => {
      const source = readFileSync(new URL(`${folder}/${name}`, root), 'utf8');
      return { name: `${folder}/${name}`, source, expectations: readExpectations(source) };
    }),
);

/** The cases that Laertes is known to refuse. */
const refused = readFileSync(new URL('tests/refused.txt', root), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const withRustc = rustcVersion === undefined ? test.skip : test;

for (const model of ['nll', 'polonius', 'alpha'] as const) {
  test(`${model}: every case gets exactly its errors`, async (t) => {
    t.timeout(240_000);
    const answers = await check(
      cases.map(({ source, expectations: { edition } }) => ({ source, edition })),
      model,
    );
    const wrong: string[] = [];
    const nowRefused: string[] = [];
    cases.forEach(({ name, expectations }, i) => {
      const answer = answers[i];
      if (answer.verdict === 'unsupported') {
        nowRefused.push(name);
        // What is said before the refusal has to be right all the same.
        const allowed = new Set(expected(expectations, model));
        const extra = keys(answer.findings.filter(({ code }) => code !== 'unsupported')).filter(
          (key) => !allowed.has(key),
        );
        if (extra.length > 0) wrong.push(`${name}: beside the refusal ${list(extra)}`);
        return;
      }
      const found = keys(answer.findings);
      const wanted = expected(expectations, model);
      if (list(found) !== list(wanted)) wrong.push(`${name}: expected ${list(wanted)}, found ${list(found)}`);
      const verdict: Answer['verdict'] = wanted.length === 0 ? 'accepted' : 'rejected';
      if (list(found) === list(wanted) && answer.verdict !== verdict) {
        wrong.push(`${name}: expected verdict ${verdict}, found ${answer.verdict}`);
      }
    });
    t.log(
      `${model}: ${cases.length - nowRefused.length} answered, ${nowRefused.length} refused: ${nowRefused.map((name) => basename(name, '.rs')).join(' ')}`,
    );
    t.deepEqual(wrong, []);
    t.deepEqual(nowRefused, refused, 'tests/refused.txt lists exactly the cases that are refused');
  });

  withRustc(`${model}: rustc says of every case what the case expects`, async (t) => {
    t.timeout(240_000);
    const wrong: string[] = [];
    for (const { name, source, expectations } of cases) {
      const found = keys(await rustcErrors(source, { model, edition: expectations.edition }));
      const wanted = expected(expectations, model);
      if (list(found) !== list(wanted)) wrong.push(`${name}: expected ${list(wanted)}, rustc ${list(found)}`);
    }
    t.deepEqual(wrong, []);
  });
}

test('the list of refused cases names files that exist', (t) => {
  const names = new Set(cases.map(({ name }) => name));
  t.deepEqual(
    refused.filter((name) => !names.has(name)),
    [],
  );
});

function list(found: readonly string[]): string {
  return `[${found.join(', ')}]`;
}
