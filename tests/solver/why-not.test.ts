/** Why a tuple does not hold: near instances, what they lack, and what would derive it. */

import test from 'ava';
import fc from 'fast-check';
import {
  relationInput,
  run,
  AtomTable,
  whyNot,
  type Repair,
  type Result,
  type WhyNot,
} from '../../solver/index.js';
import { compiled } from './compiled.js';
import { randomProgram } from './random-programs.js';

function textOf({ add, remove }: Repair): string {
  const shown = (sign: string, all: Repair['add']): string[] =>
    all.map(({ relation, tuple }) => `${sign}${relation}(${tuple.join()})`);
  return [...shown('+', add), ...shown('-', remove)].sort().join(' ');
}

function instancesOf({ instances }: WhyNot): string[] {
  const mark = { holds: '', fails: '✘', open: '?' };
  return instances.map(({ premises }) => premises.map(({ state, text }) => mark[state] + text).join(' & '));
}

const paths = `
  .decl edge(a: symbol, b: symbol)
  .decl path(a: symbol, b: symbol)
  edge("a", "b"). edge("b", "c"). edge("d", "e").
  path(x, y) :- edge(x, y).
  path(x, z) :- path(x, y), edge(y, z).`;

interface Row {
  readonly title: string;
  readonly program: string;
  readonly relation: string;
  readonly tuple: readonly string[];
  /** The instances; failing premises have ✘ before them, those of which nothing is known `?`. */
  readonly instances?: readonly string[];
  /** Where it is left out, any will do. */
  readonly repairs?: readonly string[];
}

const rows: readonly Row[] = [
  {
    title: 'what is given',
    program: paths,
    relation: 'edge',
    tuple: ['a', 'c'],
    instances: [],
    repairs: ['+edge(a,c)'],
  },
  {
    title: 'one edge is missing',
    program: paths,
    relation: 'path',
    tuple: ['a', 'e'],
    instances: [
      '✘edge(a, e)',
      'path(a, b) & ✘edge(b, e)',
      'path(a, c) & ✘edge(c, e)',
      '✘path(a, d) & edge(d, e)',
    ],
  },
  {
    title: 'no rule has such a head',
    program: '.decl q(n: number)\n.decl p(n: number, m: number)\nq(1). p(1, m) :- q(m). p(n, n) :- q(n).',
    relation: 'p',
    tuple: ['2', '3'],
    instances: [],
    repairs: [],
  },
  {
    title: 'a negation that does not hold',
    program:
      '.decl r(a: symbol)\n.decl s(a: symbol)\n.decl p(a: symbol)\nr("x"). s("x"). p(a) :- r(a), !s(a).',
    relation: 'p',
    tuple: ['x'],
    instances: ['r(x) & ✘!s(x)'],
    repairs: ['-s(x)'],
  },
  {
    title: 'a negation of what is derived in two ways',
    program:
      '.decl e(a: symbol, b: symbol)\n.decl r(a: symbol, b: symbol)\n.decl apart(a: symbol, b: symbol)\n' +
      'e("a", "b"). e("b", "c"). e("a", "d"). e("d", "c"). r(x, y) :- e(x, y). r(x, z) :- r(x, y), e(y, z).\n' +
      'apart(x, y) :- e(x, _), e(_, y), !r(x, y).',
    relation: 'apart',
    tuple: ['a', 'c'],
  },
  {
    title: 'a comparison that does not hold',
    program:
      '.decl age(a: symbol, n: number)\n.decl old(a: symbol)\nage("x", 3). old(a) :- age(a, n), n > 60.',
    relation: 'old',
    tuple: ['x'],
    instances: ['age(x, 3) & ✘3 > 60'],
    repairs: [],
  },
  {
    title: 'two facts are missing',
    program:
      '.decl e(a: symbol)\n.decl f(a: symbol)\n.decl p(a: symbol)\n.decl q(a: symbol)\np(a) :- q(a), e(a). q(a) :- f(a). e("z").',
    relation: 'p',
    tuple: ['x'],
    instances: ['✘q(x) & ✘e(x)'],
    repairs: ['+e(x) +f(x)'],
  },
  {
    title: 'a value that is yet to be',
    program:
      '.decl owns(a: symbol, b: symbol)\n.decl dog(a: symbol)\n.decl owner(a: symbol)\nowner(a) :- owns(a, b), dog(b). owns("y", "rex").',
    relation: 'owner',
    tuple: ['x'],
    instances: ['✘owns(x, b) & ✘dog(b)'],
    repairs: ['+dog(something) +owns(x,something)'],
  },
  {
    title: 'one fact serves two premises',
    program:
      '.decl e(a: symbol, b: symbol)\n.decl p(a: symbol)\n.decl q(a: symbol)\n.decl r(a: symbol)\np(a) :- e(a, _). q(a) :- e(_, a). r(a) :- p(a), q(a).',
    relation: 'r',
    tuple: ['x'],
  },
];

for (const { title, program, relation, tuple, instances, repairs } of rows) {
  test(title, (t) => {
    const told = whyNot(run(compiled(program), new Map()), relation, tuple);
    t.false(told.holds);
    if (instances !== undefined) t.deepEqual(instancesOf(told).sort(), [...instances].sort());
    if (repairs !== undefined) t.deepEqual(told.repairs.map(textOf).sort(), [...repairs].sort());
    else t.true(told.repairs.length > 0);
    for (const repair of told.repairs) t.true(derivedBy(program, repair, relation, tuple), textOf(repair));
  });
}

test('a tuple that holds', (t) => {
  t.like(whyNot(run(compiled(paths), new Map()), 'path', ['a', 'c']), {
    holds: true,
    instances: [],
    repairs: [],
  });
});

test('given tuples are of inputs, too', (t) => {
  const program = compiled(paths);
  const atoms = new AtomTable();
  const inputs = new Map([['edge', relationInput(program, 'edge', [['c', 'd']], atoms)]]);
  const told = whyNot(run(program, inputs, { atoms }), 'path', ['e', 'a']);
  t.deepEqual(told.repairs.map(textOf), ['+edge(e,a)']);
});

/** Whether a tuple is derived after a change of the facts in the text. */
function derivedBy(
  text: string,
  { add, remove }: Repair,
  relation: string,
  tuple: readonly string[],
): boolean {
  const program = compiled(text);
  const atoms = new AtomTable();
  const all = run(program, new Map(), { atoms });
  const given = new Map<string, string[][]>();
  for (const { relation: id, rows } of program.facts) {
    const { name, columns } = program.relations[id];
    const tuples: string[][] = [];
    for (let at = 0; at < rows.length; at += Math.max(1, columns.length))
      tuples.push(
        columns.map(({ base, root }, c) =>
          base === 'symbol' ? program.symbols[rows[at + c]] : all.values.text(root, rows[at + c]),
        ),
      );
    given.set(name, tuples);
  }
  const key = (it: readonly string[]): string => JSON.stringify(it);
  for (const it of remove)
    given.set(
      it.relation,
      given.get(it.relation)!.filter((each) => key(each) !== key(it.tuple)),
    );
  for (const it of add) given.set(it.relation, [...(given.get(it.relation) ?? []), [...it.tuple]]);
  const bare = { ...program, facts: [] };
  const inputs = new Map(
    [...given].map(([name, tuples]) => [name, relationInput(bare, name, tuples, atoms)]),
  );
  return run(bare, inputs, { atoms }).has(relation, tuple);
}

test('what is told of random programs is so', (t) => {
  let repaired = 0;
  const property = fc.property(randomProgram, fc.nat(), (text, dice) => {
    const program = compiled(text);
    const result: Result = run(program, new Map());
    const derived = program.relations.filter((it) => it.derived);
    if (derived.length === 0) return;
    const { name, columns } = derived[dice % derived.length];
    const tuple = columns.map(({ base }, i) =>
      base === 'symbol' ? 'abcd'[(dice >> i) & 3] : String((dice >> i) & 1),
    );
    const told = whyNot(result, name, tuple);
    t.is(told.holds, result.has(name, tuple));
    for (const { premises } of told.instances) {
      // An instance of which all is known and nothing fails would derive the tuple.
      t.true(
        premises.some(({ state }) => state !== 'holds'),
        text,
      );
      for (const { kind, state, relation, tuple: shown } of premises) {
        if (kind !== 'atom' && kind !== 'not') continue;
        const there = [...result.relation(relation!).strings()].some((it) =>
          shown!.every((value, i) => value === null || value === it[i]),
        );
        if (kind === 'atom' && state === 'holds') t.true(there, text);
        if (kind === 'atom' && state === 'fails' && !shown!.includes(null)) t.false(there, text);
        if (kind === 'not' && state !== 'open') t.is(there, state === 'fails', text);
      }
    }
    for (const repair of told.repairs) {
      repaired++;
      t.true(derivedBy(text, repair, name, tuple), `${name}(${tuple.join()}) by ${textOf(repair)}\n${text}`);
    }
  });
  fc.assert(property, { numRuns: 120 });
  t.log(`${repaired} repairs`);
  t.true(repaired > 0);
});
