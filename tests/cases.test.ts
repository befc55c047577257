import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'ava';
import { expected, keys, readExpectations, type Expectations } from './expectations.js';
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

// There is no checker to ask any more: what is not settled by its documentation is no test, and the examples say what rustc says now.
test('lexical: every settled case gets exactly its errors', async (t) => {
  t.timeout(240_000);
  const settled = cases.filter(
    ({ name, expectations }) =>
      name.startsWith('tests/cases/') &&
      !expectations.uncertain.includes('lexical') &&
      speaksOfLexical(expectations),
  );
  const answers = await check(
    settled.map(({ source, expectations: { edition } }) => ({ source, edition })),
    'lexical',
  );
  const wrong: string[] = [];
  settled.forEach(({ name, expectations }, i) => {
    const { verdict, findings } = answers[i];
    if (verdict === 'unsupported' && refused.includes(name)) return;
    // Which of its codes an error about the signature's lifetimes has is tested in queries/lexical.test.ts.
    const found = ofRegions(list(keys(findings)));
    const wanted = ofRegions(list(expected(expectations, 'lexical')));
    const ok = expectations.uncertainCodes.includes('lexical')
      ? verdict === 'rejected'
      : found === wanted && verdict === (wanted === '[]' ? 'accepted' : 'rejected');
    if (!ok) wrong.push(`${name}: expected ${wanted}, found ${found} (${verdict})`);
  });
  t.deepEqual(wrong, []);
});

test('the list of refused cases names files that exist', (t) => {
  const names = new Set(cases.map(({ name }) => name));
  t.deepEqual(
    refused.filter((name) => !names.has(name)),
    [],
  );
});

/** Where all errors are said to be of other models, nothing is said of this one. */
function speaksOfLexical({ errors }: Expectations): boolean {
  return errors.length === 0 || errors.some(({ models }) => models.includes('lexical'));
}

function ofRegions(text: string): string {
  return text.replace(/ (?:E0308|E0312|E0477|E0495|E0521|E0621|E0623|E0803)\b/g, ' -');
}

function list(found: readonly string[]): string {
  return `[${found.join(', ')}]`;
}
