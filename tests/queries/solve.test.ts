import test from 'ava';
import fc from 'fast-check';
import { readRuleFiles } from '../../cli/prepare-rules.js';
import { readFacts } from '../../facts/read.js';
import { declarationsAsRules } from '../../queries/declarations.js';
import { compileRules } from '../../queries/compile-rules.js';
import type { RuleSet } from '../../queries/program.js';
import { ruleLoader } from '../../queries/program.js';
import type { SolveAnswer } from '../../queries/solve.js';
import { answerOf, solve } from '../../queries/solve.js';
import type { Facts } from '../../facts/table.js';
import { randomFacts } from '../facts/random.js';
import { sampleFiles, sampleFilesOf2018 } from '../facts/samples.js';

const prepared = compileRules(readRuleFiles());
const rules = ruleLoader((ruleSet) => prepared[ruleSet]);

function answer(ruleSet: RuleSet, facts: Facts): SolveAnswer {
  return answerOf(solve(rules(ruleSet), facts));
}

test('facts.dl declares what facts/relations.ts declares', (t) => {
  // After a change there: node -e "import('./dist/queries/declarations.js').then(m => fs.writeFileSync('queries/rules/facts.dl', m.declarationsAsRules()))"
  t.is(readRuleFiles()['facts.dl'], declarationsAsRules());
});

test('every rule has a name of its own in its program, and every file says what defines it', (t) => {
  for (const [file, text] of Object.entries(readRuleFiles())) t.regex(text, /^\/\/ Defined by: /m, file);
  for (const ruleSet of ['nll', 'polonius', 'polonius-fast'] as const) {
    const names = rules(ruleSet).rules.map((rule) => rule.name);
    const nameless = names.filter((name) => name.includes('#'));
    t.deepEqual(nameless, [], ruleSet);
  }
});

/** A body of one block: the points are `Start` and `Mid` of its statements, in order. */
function straight(statements: number): string {
  const points = Array.from({ length: statements }, (_, i) => [`Start(bb0[${i}])`, `Mid(bb0[${i}])`]).flat();
  return points
    .slice(1)
    .map((point, i) => `"${points[i]}"\t"${point}"\n`)
    .join('');
}

const rows = (...tuples: string[]): string =>
  tuples
    .map((tuple) =>
      tuple
        .split(' ')
        .map((atom) => `"${atom}"`)
        .join('\t'),
    )
    .map((line) => `${line}\n`)
    .join('');

const none: SolveAnswer = { errors: [], subset_errors: [], move_errors: [] };
const loanError: SolveAnswer = { ...none, errors: [['Start(bb0[1])', 'bw0']] };

const table: readonly (readonly [
  title: string,
  changes: Readonly<Record<string, string>>,
  polonius: SolveAnswer,
  nll: SolveAnswer,
])[] = [
  ['a loan invalidated while its reference is live', {}, loanError, loanError],
  [
    'a loan invalidated at the very point of the last use',
    { var_used_at: rows('_2 Start(bb0[1])') },
    loanError,
    loanError,
  ],
  ['a loan invalidated when no longer live', { var_used_at: rows('_2 Mid(bb0[0])') }, none, none],
  ['a loan killed before it is invalidated', { loan_killed_at: rows('bw0 Mid(bb0[0])') }, none, none],
  [
    'a reference overwritten before the use',
    { var_defined_at: rows('_2 Mid(bb0[0])', '_2 Mid(bb0[1])') },
    none,
    none,
  ],
  [
    'a reference that is only dropped',
    {
      var_used_at: '',
      var_dropped_at: rows('_2 Mid(bb0[2])'),
      drop_of_var_derefs_origin: rows("_2 '?3"),
    },
    loanError,
    loanError,
  ],
  [
    'a reference that is dropped, but was moved',
    {
      var_used_at: '',
      var_dropped_at: rows('_2 Mid(bb0[2])'),
      drop_of_var_derefs_origin: rows("_2 '?3"),
      path_moved_at_base: rows('mp1 Start(bb0[0])', 'mp1 Mid(bb0[1])'),
      path_accessed_at_base: '',
    },
    none,
    none,
  ],
  [
    // In time, the subset is over when the loan comes: `q = p; p = &mut x; x = 1; use(q)`.
    'a subset that held before the loan was issued',
    {
      cfg_edge: straight(4),
      subset_base: rows("'?2 '?3 Mid(bb0[0])"),
      loan_issued_at: rows("'?2 bw0 Mid(bb0[1])"),
      loan_invalidated_at: rows('Start(bb0[2]) bw0'),
      var_used_at: rows('_2 Mid(bb0[3])'),
      path_accessed_at_base: '',
    },
    none,
    { ...none, errors: [['Start(bb0[2])', 'bw0']] },
  ],
  [
    'placeholders related against the signature',
    {
      subset_base: rows("'?1 '?4 Mid(bb0[0])", "'?4 '?0 Mid(bb0[0])"),
      loan_invalidated_at: '',
      cfg_edge: straight(1),
    },
    { ...none, subset_errors: [['Mid(bb0[0])', "'?1", "'?0"]] },
    { ...none, subset_errors: [['', "'?1", "'?0"]] },
  ],
  [
    'placeholders related as the signature implies',
    {
      universal_region: rows("'?0", "'?1", "'?5"),
      known_placeholder_subset: rows("'?0 '?1", "'?1 '?5"),
      subset_base: rows("'?0 '?5 Mid(bb0[0])"),
      loan_invalidated_at: '',
    },
    none,
    none,
  ],
  [
    'a use after a move, and not after a new value',
    {
      loan_invalidated_at: '',
      cfg_edge: straight(4),
      path_moved_at_base: rows('mp1 Start(bb0[0])', 'mp1 Mid(bb0[1])'),
      path_assigned_at_base: rows('mp1 Mid(bb0[0])', 'mp1 Mid(bb0[2])'),
      path_accessed_at_base: rows('mp1 Mid(bb0[1])', 'mp1 Start(bb0[2])', 'mp1 Mid(bb0[3])'),
    },
    { ...none, move_errors: [['Start(bb0[2])', 'mp1']] },
    { ...none, move_errors: [['Start(bb0[2])', 'mp1']] },
  ],
  [
    'moving a part leaves the whole unusable, and the other parts as they were',
    {
      loan_invalidated_at: '',
      child_path: rows('mp2 mp1', 'mp3 mp1', 'mp4 mp2'),
      path_moved_at_base: rows('mp2 Mid(bb0[1])'),
      path_accessed_at_base: rows('mp1 Mid(bb0[2])', 'mp3 Start(bb0[2])'),
    },
    {
      ...none,
      move_errors: [
        ['Mid(bb0[2])', 'mp2'],
        ['Mid(bb0[2])', 'mp4'],
      ],
    },
    {
      ...none,
      move_errors: [
        ['Mid(bb0[2])', 'mp2'],
        ['Mid(bb0[2])', 'mp4'],
      ],
    },
  ],
  [
    'facts about what was never introduced lead to nothing',
    {
      loan_killed_at: rows('bw7 Mid(bb0[0])'),
      loan_invalidated_at: rows('Start(bb9[1]) bw0', 'Start(bb0[1]) bw8'),
      path_accessed_at_base: rows('mp9 Mid(bb8[0])'),
    },
    none,
    none,
  ],
];
for (const [title, changes, polonius, nll] of table) {
  test(`solves: ${title}`, (t) => {
    const files = Object.fromEntries(
      Object.entries(changes).map(([relation, text]) => [`${relation}.facts`, text]),
    );
    const { facts, problems } = readFacts(sampleFiles(files));
    t.deepEqual(problems, []);
    t.deepEqual(answer('polonius', facts as Facts), polonius, 'polonius');
    t.deepEqual(answer('polonius-fast', facts as Facts), polonius, 'polonius-fast');
    t.deepEqual(answer('nll', facts as Facts), nll, 'nll');
  });
}

test('a set of 2018 is solved by the liveness that it brings, and makes no subset errors of what it cannot know', (t) => {
  const files = sampleFilesOf2018();
  files.set('outlives.facts', `${files.get('outlives.facts') as string}${rows("'?1 '?0 Mid(bb0[0])")}`);
  const { facts, lacks } = readFacts(files);
  for (const ruleSet of ['polonius', 'polonius-fast', 'nll'] as const) {
    t.deepEqual(answerOf(solve(rules(ruleSet), facts as Facts), lacks), loanError, ruleSet);
  }
});

const runs = { numRuns: 400 };

test('polonius-fast derives the errors of polonius, on any facts', (t) => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      t.deepEqual(answer('polonius-fast', facts), answer('polonius', facts));
    }),
    runs,
  );
});

test('a subset that holds everywhere is as good as one at every point, on any facts', (t) => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const before = (['polonius', 'polonius-fast', 'nll'] as const).map((ruleSet) => answer(ruleSet, facts));
      const everywhere = facts.table('subset_everywhere');
      const points = new Set(facts.table('cfg_edge').rows.subarray(0, facts.table('cfg_edge').count * 2));
      for (let i = 0; i < everywhere.count; i++) {
        for (const point of points)
          facts.table('subset_base').push(everywhere.at(i, 0), everywhere.at(i, 1), point);
      }
      everywhere.count = 0;
      const after = (['polonius', 'polonius-fast', 'nll'] as const).map((ruleSet) => answer(ruleSet, facts));
      t.deepEqual(after, before);
    }),
    runs,
  );
});

test('nll finds an error wherever polonius does, and the same moves, on any facts', (t) => {
  fc.assert(
    fc.property(randomFacts, (facts) => {
      const fine = answer('polonius', facts);
      const coarse = answer('nll', facts);
      const keys = (tuples: readonly (readonly string[])[]): string[] => tuples.map((tuple) => tuple.join());
      t.deepEqual(coarse.move_errors, fine.move_errors);
      const found = new Set(keys(coarse.errors));
      t.true(keys(fine.errors).every((error) => found.has(error)));
      const subsets = new Set(keys(coarse.subset_errors));
      t.true(fine.subset_errors.every(([, origin1, origin2]) => subsets.has(['', origin1, origin2].join())));
    }),
    runs,
  );
});
