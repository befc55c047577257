import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import { expected, keys, readExpectations } from '../expectations.js';
import { checkInProcess } from '../laertes.js';
import { ownershipCodes, rustcErrors, rustcVersion } from '../rustc.js';
import { compare } from './difference.js';
import { generate, write } from './program.js';

const withRustc = rustcVersion === undefined ? test.skip : test;

test('a seed gives the same program every time', (t) => {
  t.is(write(generate(5, { functions: 3 })).source, write(generate(5, { functions: 3 })).source);
  t.not(write(generate(5, { functions: 3 })).source, write(generate(6, { functions: 3 })).source);
});

withRustc('generated programs have no errors but those of ownership, and about half have some', async (t) => {
  t.timeout(120_000);
  const { source, spans } = write(generate(3001, { functions: 60 }));
  const errors = await rustcErrors(source);
  t.deepEqual(
    errors.filter(({ code }) => !ownershipCodes.has(code)),
    [],
  );
  const rejected = spans.filter(({ first, last }) =>
    errors.some(({ line }) => line >= first && line <= last),
  );
  t.true(rejected.length > 10 && rejected.length < 50, `${rejected.length} of 60 rejected`);
});

for (const model of ['nll', 'polonius'] as const) {
  withRustc(`${model}: random functions get rustc's verdicts`, async (t) => {
    t.timeout(120_000);
    const { functions, outside } = await compare(generate(4002, { functions: 40 }), model);
    t.deepEqual(outside, []);
    functions.forEach(({ rustc, laertes, differences }, i) => {
      t.deepEqual(
        differences,
        [],
        `f${i}: rustc ${keys(rustc).join(', ')}; Laertes ${keys(laertes).join(', ')}`,
      );
    });
    const refused = functions.filter(({ refusals }) => refusals.length > 0);
    t.log(`${functions.length - refused.length} compared, ${refused.length} refused`);
  });
}

const kept = new URL('../../../tests/random/kept/', import.meta.url);
for (const name of readdirSync(kept)) {
  const source = readFileSync(new URL(name, kept), 'utf8');
  const expectations = readExpectations(source);
  for (const model of ['nll', 'polonius'] as const) {
    test(`${model}: ${name} gets the recorded verdicts`, (t) => {
      const { findings } = checkInProcess({ source, edition: expectations.edition }, model);
      // What is refused gives its function no verdict.
      const refused = spans(source).filter((span) =>
        findings.some((each) => each.code === 'unsupported' && within(span, each.line)),
      );
      if (refused.length > 0) t.log(`${refused.length} functions refused`);
      const answered = (key: string): boolean =>
        !refused.some((span) => within(span, Number.parseInt(key, 10)));
      t.deepEqual(keys(findings).filter(answered), expected(expectations, model).filter(answered));
    });
    withRustc(`${model}: ${name} has rustc's verdicts recorded`, async (t) => {
      t.timeout(120_000);
      t.deepEqual(keys(await rustcErrors(source, { model })), expected(expectations, model));
    });
  }
}

interface FunctionSpan {
  readonly first: number;
  readonly last: number;
}

/** The functions of more than one line in a generated file. */
function spans(source: string): FunctionSpan[] {
  const lines = source.split('\n');
  return lines.flatMap((line, i) => {
    if (!/^fn .*\{( \/\/~.*)?$/.test(line)) return [];
    return [{ first: i + 1, last: lines.findIndex((each, k) => k > i && each.startsWith('}')) + 1 }];
  });
}

function within({ first, last }: FunctionSpan, line: number): boolean {
  return line >= first && line <= last;
}
