/** Stories and proofs: every error of every case has both, and an independent checker replays each proof. */
import { readFileSync, readdirSync } from 'node:fs';
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { checkModels, checkSource } from '../../queries/check.js';
import { explain } from '../../queries/why/index.js';
import { checkProof, worldOf } from '../../solver/runtime.js';
import { kindOf, type Kind } from '../../queries/why/kind.js';
import { readExpectations } from '../expectations.js';
import { laertes } from '../laertes.js';

const prepared = loadPrepared();
const root = new URL('../../../', import.meta.url);
const programs = ['tests/cases/', 'examples/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.rs'))
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, root), 'utf8') })),
);

for (const model of checkModels) {
  test(`${model}: the proof of every error replays, and its story is told in source words`, (t) => {
    t.timeout(240_000);
    let proofs = 0;
    // Some of each model do: what is proved in other cases is proved in the same ways.
    const step = { nll: 2, polonius: 4, alpha: 4, lexical: 7 }[model];
    const chosen = programs.filter((_, at) => at % step === 0);
    for (const { name, text } of chosen) {
      const edition = Number(readExpectations(text).edition ?? 2021) as 2021;
      const checked = checkSource(name, text, prepared, { model, edition });
      const results = new Map(
        checked.bodies.flatMap((it) => it.told.map((told) => [told.diagnostic, it.result] as const)),
      );
      for (const { diagnostic, story, proof } of explain(checked)) {
        const result = results.get(diagnostic);
        if (!result || !story) continue;
        const found = proof?.();
        if (!found) {
          t.fail(`${name}: no proof of "${diagnostic.message}"`);
          continue;
        }
        t.deepEqual(checkProof(result.program, worldOf(result), found), [], `${name}: ${diagnostic.message}`);
        proofs++;
        t.true(story.sentences.length >= 2 && story.chain.length >= 1, name);
        // Points, loans and origins have no place in a story.
        t.notRegex(story.sentences.join(' '), /\bbb\d|\bbw\d|'\?\d|\b_\d/, name);
      }
    }
    t.true(proofs > 200 / step, `only ${proofs} proofs`);
    t.log(`${proofs} proofs replayed`);
  });
}

test('an answer for a place speaks of the errors there only', (t) => {
  const text =
    'fn main() {\n    let s = String::new();\n    drop(s);\n    drop(s);\n    let x = 1;\n    x = 2;\n}\n';
  const checked = checkSource('two.rs', text, prepared, { model: 'nll', edition: 2021 });
  const codes = (line?: number) => explain(checked, { line }).map((it) => it.diagnostic.code);
  t.deepEqual(codes(), ['E0382', 'E0384']);
  t.deepEqual(codes(4), ['E0382']);
  t.deepEqual(codes(6), ['E0384']);
  t.deepEqual(codes(1), []);
});

test('each rejection says its kind: a danger with its way, a limit of the model, the doing of a signature', (t) => {
  const kinds = (name: string, model: 'nll' | 'polonius'): Kind[] => {
    const text = readFileSync(new URL(`tests/cases/${name}`, root), 'utf8');
    const checked = checkSource(name, text, prepared, { model, edition: 2021 });
    return explain(checked).flatMap(({ derived }) =>
      derived ? [kindOf(checked.frontEnd, prepared.rules, derived.body, derived.cause, model)] : [],
    );
  };
  const [danger] = kinds('a01_shared_then_mut_live.rs', 'nll');
  t.is(danger.kind, 'danger');
  t.true(danger.kind === 'danger' && danger.lines.length === 3 && !danger.back);
  const [loop] = kinds('d05_collect_muts_of_one_owner.rs', 'nll');
  t.true(loop.kind === 'danger' && loop.back);
  const [limit] = kinds('b10_subset_at_a_point.rs', 'nll');
  t.true(limit.kind === 'limit' && limit.accepts.includes('polonius') && limit.text.length > 0);
  const [signature] = kinds('e05_result_tied_to_both.rs', 'nll');
  t.like(signature, { kind: 'signature', of: 'longest', own: false });
  t.like(kinds('e16_static_required.rs', 'nll')[0], { kind: 'signature', own: true });
});

test('the chain is drawn along the program, with the loop where there is one', async (t) => {
  const { stdout } = await laertes(['why', 'tests/cases/d05_collect_muts_of_one_owner.rs']);
  t.regex(stdout, /in the next turn of the loop/);
  t.regex(stdout, /↺ the loop comes round to line \d+/);
  const short = await laertes(['why', '--brief', 'tests/cases/a01_shared_then_mut_live.rs']);
  t.is(short.stdout.trimEnd().split('\n').length, 2);
});
