/** Where models differ, the reason that is told is what makes them differ: with it the accepting model rejects, without any part of it it doesn't. */
import { readFileSync, readdirSync } from 'node:fs';
import test from 'ava';
import { loadPrepared } from '../../cli/prepared.js';
import { workarounds } from '../../queries/compare/workarounds.js';
import { applyEdits } from '../../queries/fix/edit.js';
import { edited, type FactsEdit } from '../../facts/edit.js';
import type { Edition } from '../../lang/front-end.js';
import type { DefId } from '../../lang/types/program.js';
import {
  checkModels,
  checkSource,
  contextOf,
  ruleSetOf,
  type Checked,
  type CheckedBody,
  type CheckModel,
} from '../../queries/check.js';
import { isGone } from '../../queries/compare/taken.js';
import { compare, type Comparison } from '../../queries/compare/index.js';
import { csvOf, summarize } from '../../queries/compare/summary.js';
import { solve } from '../../queries/solve.js';
import { readExpectations } from '../expectations.js';
import { laertes } from '../laertes.js';

const prepared = loadPrepared();
const root = new URL('../../../', import.meta.url);

function compared(name: string): Comparison {
  const text = readFileSync(new URL(name, root), 'utf8');
  const edition = Number(readExpectations(text).edition ?? 2021) as Edition;
  return compare(name, text, prepared, edition);
}

function bodyOf({ bodies }: Checked, def: DefId): CheckedBody {
  return bodies.find((it) => it.def === def)!;
}

/** How many errors about loans and lifetimes the model finds in the body when its facts are changed. */
function errorsWith({ checked }: Comparison, model: CheckModel, body: DefId, edit: FactsEdit): number {
  const { emission } = bodyOf(checked[model], body);
  const result = solve(prepared.rules(ruleSetOf[model]), edited(emission!.facts, edit), {
    outputs: ['errors', 'subset_errors'],
  });
  // What a closure's body relates without leave is asked of its creator.
  const own = emission!.body.kind === 'closure' ? 0 : result.relation('subset_errors').count;
  return result.relation('errors').count + own;
}

test('every case on which the models differ has a reason, and the reason flips the verdict', (t) => {
  t.timeout(240_000);
  let reasons = 0;
  for (const file of readdirSync(new URL('tests/cases/', root)).filter((it) =>
    /^[a-j][0-8]\d_.*\.rs$/.test(it),
  )) {
    const comparison = compared(`tests/cases/${file}`);
    comparison.rows.forEach(({ differences, def: body }) => {
      for (const { rejects, accepts, reason, taken, text, error } of differences) {
        const what = `${file}: ${rejects} against ${accepts}, ${error.message}`;
        for (const sentence of text) t.notRegex(sentence, /\bbb\d|\bbw\d|'\?\d|\b_\d|undefined/, what);
        if (taken) {
          reasons++;
          const { emission, result, told } = bodyOf(comparison.checked[rejects], body);
          const { cause } = told.find((it) => it.diagnostic === error)!;
          const cx = contextOf(comparison.frontEnd, emission!, result!);
          const rejecting = {
            cx,
            program: prepared.rules(ruleSetOf[rejects]),
            model: rejects,
            cause: cause!,
          };
          t.false(isGone(rejecting, {}), what);
          t.true(isGone(rejecting, taken.edit, taken.rule), what);
          continue;
        }
        if (!reason) {
          t.fail(`${what}: no reason`);
          continue;
        }
        reasons++;
        t.is(errorsWith(comparison, accepts, body, {}), 0, what);
        t.true(errorsWith(comparison, accepts, body, reason.edit) > 0, what);
        for (const left of reason.candidates.length > 1 ? reason.candidates : []) {
          const rest = reason.candidates.filter((it) => it !== left).map((it) => it.edit);
          const edit = {
            add: rest.flatMap((it) => it.add ?? []),
            remove: rest.flatMap((it) => it.remove ?? []),
          };
          t.is(errorsWith(comparison, accepts, body, edit), 0, `${what}: a part of the reason is enough`);
        }
        t.is(text.length, reason.candidates.length, what);
        for (const sentence of text) t.notRegex(sentence, /\bbb\d|\bbw\d|'\?\d|\b_\d|undefined/, what);
      }
    });
  }
  t.true(reasons >= 15, `only ${reasons} reasons`);
});

test('the reasons name the rule and the place that make the difference', (t) => {
  const because = (file: string, rejects: CheckModel, accepts: CheckModel): string | undefined =>
    compared(`tests/cases/${file}`)
      .rows.flatMap((row) => row.differences)
      .find((it) => it.rejects === rejects && it.accepts === accepts)
      ?.text.join('; ');
  t.regex(
    because('b10_subset_at_a_point.rs', 'nll', 'polonius') ?? '',
    /nll lets `'p: 'q` .*hold everywhere, and so takes `q` to hold the reference of line \d+ too; polonius has it only from line \d+ on, and until line \d+ gives `p` another value/,
  );
  t.regex(
    because('b07_cursor_append.rs', 'alpha', 'polonius') ?? '',
    /assignment to `cur` on line \d+ kills the loan.*alpha takes reachability for liveness/,
  );
  t.regex(because('b22_partial_overwrite.rs', 'polonius', 'alpha') ?? '', /polonius carries `'x: 'y`/);
});

test('a summary counts bodies and points, and the CSV has a row for each model', (t) => {
  const first = summarize(compared('tests/cases/b10_subset_at_a_point.rs'), prepared.rules);
  const both = summarize(compared('tests/cases/a01_shared_then_mut_live.rs'), prepared.rules, first);
  t.is(first.models.nll.rejected, 1);
  t.is(first.models.polonius.rejected, 0);
  t.true(first.models.polonius.loanPoints < first.models.nll.loanPoints);
  t.is(both.files, 2);
  t.is(both.models.polonius.rejected, 1);
  t.is(csvOf(both).trimEnd().split('\n').length, 1 + checkModels.length);
});

test('the command says where models differ, and ends as its help says', async (t) => {
  const differing = await laertes(['compare', 'tests/cases/b10_subset_at_a_point.rs']);
  t.is(differing.status, 1);
  t.regex(differing.stdout, /nll rejected {3}polonius accepted/);
  const same = await laertes(['compare', 'tests/cases/a01_shared_then_mut_live.rs']);
  t.is(same.status, 0);
  t.regex(same.stdout, /all models agree/);
  const json = await laertes(['compare', '--json', 'tests/cases/b10_subset_at_a_point.rs']);
  t.is(
    JSON.parse(json.stdout).bodies.filter((it: { differences: unknown[] }) => it.differences.length).length,
    1,
  );
  t.is((await laertes(['compare', 'no-such.rs'])).status, 2);
});

test('work-arounds: what goes is what a newer model makes unnecessary, and nll needs', async (t) => {
  const text = `use std::collections::HashMap;
fn name(m: &mut HashMap<u32, String>) -> &mut String {
    if m.contains_key(&1) {
        return m.get_mut(&1).unwrap();
    }
    m.insert(1, String::new());
    m.get_mut(&1).unwrap()
}
fn copies(v: Vec<String>) -> String {
    v[0].clone()
}
`;
  const checked = checkSource('w.rs', text, prepared, { model: 'nll', edition: 2021 });
  const found = workarounds(checked, prepared, 2021);
  t.deepEqual(
    found.map(({ line, accepts }) => ({ line, accepts })),
    [{ line: 4, accepts: ['polonius', 'alpha'] }],
  );
  const without = applyEdits(text, found[0].edits)!;
  const verdict = (model: CheckModel) =>
    checkSource('w.rs', without, prepared, { model, edition: 2021 }).verdict;
  t.deepEqual([verdict('nll'), verdict('polonius'), verdict('alpha')], ['rejected', 'accepted', 'accepted']);
  const run = await laertes(['compare', '--workarounds', 'tests/cases/a04_two_mut_sequential.rs']);
  t.regex(run.stdout, /no copy, block, second look-up or `drop`/);
});
