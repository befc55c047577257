/** `what-if` and `why-not`: what they say is solved again here. */
import { readFileSync, readdirSync } from 'node:fs';
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { edited } from '../../facts/edit.js';
import type { Edition } from '../../lang/front-end.js';
import {
  checkModels,
  checkSource,
  contextOf,
  ruleSetOf,
  type Checked,
  type CheckModel,
} from '../../queries/check.js';
import { resultWith, togetherOf, whatIf } from '../../queries/counterfactual/what-if.js';
import { whyNot } from '../../queries/counterfactual/why-not.js';
import { solve } from '../../queries/solve.js';
import { tupleOf } from '../../queries/why/proof.js';
import { readExpectations } from '../expectations.js';
import { laertes } from '../laertes.js';

const prepared = loadPrepared();
const root = new URL('../../../tests/cases/', import.meta.url);

/** The cases about one thing. */
const cases = readdirSync(root)
  .filter((name) => /^[a-j][0-8]\d_.*\.rs$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }))
  .filter(({ text }) => readExpectations(text).errors.length <= 3);

function checked(name: string, text: string, model: CheckModel): Checked {
  const edition = Number(readExpectations(text).edition) as Edition;
  return checkSource(name, text, prepared, { model, edition });
}

for (const model of checkModels.filter((it) => it === 'nll' || it === 'polonius')) {
  test(`${model}: each set of changes clears the error, and no proper subset does`, (t) => {
    t.timeout(240_000);
    let errors = 0;
    const without: string[] = [];
    for (const { name, text } of cases) {
      const { frontEnd, bodies } = checked(name, text, model);
      for (const { emission, result, told } of bodies)
        for (const { cause, diagnostic } of told) {
          if (!cause || !emission || !result) continue;
          errors++;
          const program = prepared.rules(ruleSetOf[model]);
          const sets = whatIf(contextOf(frontEnd, emission, result), program, cause);
          if (!sets.length) without.push(`${name}: ${diagnostic.message}`);
          for (const set of sets) {
            const stays = (changes: typeof set): boolean =>
              tupleOf(resultWith(emission, program, togetherOf(changes)), cause) !== undefined;
            const what = `${name}: ${set.map((it) => it.text).join(' and ')}`;
            t.false(stays(set), what);
            for (const change of set) t.true(stays(set.filter((it) => it !== change)), what);
            t.notRegex(what.slice(name.length), /\bbb\d|\bbw\d|'\?\d|\b_\d|undefined/);
          }
        }
    }
    t.true(errors > 40);
    t.deepEqual(without, []);
  });
}

test('why-not: the fact that is named derives the error that is not there', (t) => {
  t.timeout(240_000);
  const program = prepared.rules(ruleSetOf.nll);
  let facts = 0;
  for (const { name, text } of cases) {
    const { frontEnd, bodies } = checked(name, text, 'nll');
    for (const { emission, result } of bodies) {
      if (!emission || !result) continue;
      for (const { relation, tuple, fact, sentences } of whyNot(
        contextOf(frontEnd, emission, result),
        program,
        {
          lo: 0,
          hi: text.length,
        },
      )) {
        t.true(sentences.length >= 2, name);
        t.notRegex(sentences.join(' '), /\bbb\d|\bbw\d|'\?\d|\b_\d|undefined/, name);
        const derives = (edit = {}): boolean => {
          const { rows, arity, count } = solve(program, edited(emission.facts, edit), {
            outputs: [relation],
          }).relation(relation);
          return Array.from({ length: count }, (_, row) => row).some((row) =>
            tuple.every((it, at) => rows[row * arity + at] === it),
          );
        };
        t.false(derives(), name);
        if (!fact) continue;
        facts++;
        t.true(derives(fact.edit), `${name}: ${fact.text}`);
      }
    }
  }
  t.true(facts > 100, `only ${facts} facts`);
});

test('the commands answer in source words', async (t) => {
  const whatIfRun = await laertes(['what-if', 'tests/cases/a01_shared_then_mut_live.rs']);
  t.is(whatIfRun.status, 1);
  t.regex(whatIfRun.stdout, /drop the use of `seen` on line \d+/);
  t.regex(whatIfRun.stdout, /or move it below line \d+/);
  const text = readFileSync(new URL('a04_two_mut_sequential.rs', root), 'utf8');
  const line = text.split('\n').findIndex((it) => it.includes('let b = &mut total')) + 1;
  const whyNotRun = await laertes(['why-not', `tests/cases/a04_two_mut_sequential.rs:${line}`]);
  t.is(whyNotRun.status, 0);
  t.regex(whyNotRun.stdout, /`a`, which may hold it, is not used after that/);
  t.is((await laertes(['why-not', 'tests/cases/a04_two_mut_sequential.rs'])).status, 2);
  t.is((await laertes(['why-not', 'tests/cases/a04_two_mut_sequential.rs:9999'])).status, 2);
});
