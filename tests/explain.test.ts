/** `laertes explain`: each code's program that is wrong has just that error, the mended one has none. */

import test from 'ava';
import { codes } from '../queries/explain/codes.js';
import { checkInProcess } from './laertes.js';
import { rustcErrors, rustcVersion } from './rustc.js';

const withRustc = rustcVersion === undefined ? test.skip : test;

/** What rustc says where Laertes' own word stands for the explanation. */
const rustcSays: Readonly<Record<string, readonly string[]>> = {
  lifetime: ['-'],
  syntax: ['-'],
  unsupported: [],
};
const laertesSays: Readonly<Record<string, string>> = { lifetime: '-' };

for (const { code, wrong, right, model = 'nll' } of codes) {
  // rustc no longer has the lexical checker.
  const asked = model === 'lexical' ? () => {} : withRustc;
  asked(`${code}: rustc says that of the wrong program, and nothing of the right one`, async (t) => {
    t.timeout(60_000);
    const found = await rustcErrors(wrong);
    t.deepEqual(
      [...new Set(found.map((each) => each.code))],
      [...(rustcSays[code] ?? [code])],
      JSON.stringify(found),
    );
    t.deepEqual(await rustcErrors(right), []);
  });

  test(`${code}: so does Laertes`, (t) => {
    for (const [source, expected] of [
      [wrong, [laertesSays[code] ?? code]],
      [right, []],
    ] as const) {
      const { verdict, findings } = checkInProcess({ source }, model);
      const found = [...new Set(findings.map((each) => each.code))];
      if (verdict === 'unsupported' && code !== 'unsupported') {
        t.log(`refused: ${findings.map(({ message }) => message).join('; ')}`);
        t.deepEqual(
          found.filter((each) => each !== 'unsupported' && !expected.some((wanted) => wanted === each)),
          [],
        );
      } else t.deepEqual(found, [...expected], JSON.stringify(findings));
    }
  });
}
