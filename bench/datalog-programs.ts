/**
 * Datalog programs that engines are compared on, as data: what each engine reads is written from it. Their inputs are the same in
 * every run: random numbers of our own, fixed seeds.
 */

export interface Atom {
  readonly relation: string;
  readonly args: readonly string[];
}

export interface BenchRule {
  readonly head: Atom;
  readonly body: readonly Atom[];
  /** Variables that have to differ. */
  readonly differ?: readonly [string, string];
}

export interface BenchProgram {
  readonly name: string;
  readonly given: readonly string[];
  readonly derived: readonly string[];
  readonly rules: readonly BenchRule[];
}

export interface Workload {
  readonly program: BenchProgram;
  readonly data: string;
  readonly rows: Readonly<Record<string, readonly (readonly [number, number])[]>>;
  /** CPU seconds of other engines on a machine of the same kind, whole processes, as recorded in 2026. */
  readonly recorded: Readonly<Partial<Record<RecordedEngine, number>>>;
  /** Not one of those that the geometric mean is of: too small to tell more than the start of a process. */
  readonly small?: boolean;
}

export type RecordedEngine = 'souffle' | 'souffleInterpreted' | 'datafrog';

/** `path(a, c) :- path(a, b), edge(b, c)`; all relations have two columns, and `_` is any value. */
function rule(text: string): BenchRule {
  const atoms = [...text.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, relation, args]) => ({
    relation,
    args: args.split(',').map((arg) => arg.trim()),
  }));
  const differ = /(\w+) != (\w+)/.exec(text);
  const [head, ...body] = atoms;
  return { head, body, ...(differ === null ? {} : { differ: [differ[1], differ[2]] as const }) };
}

function program(name: string, given: readonly string[], rules: readonly string[]): BenchProgram {
  const all = rules.map(rule);
  return { name, given, rules: all, derived: [...new Set(all.map(({ head }) => head.relation))] };
}

const closure = program(
  'closure',
  ['edge'],
  ['path(a, b) :- edge(a, b)', 'path(a, c) :- path(a, b), edge(b, c)'],
);
const doubled = program(
  'closure, doubly recursive',
  ['edge'],
  ['path(a, b) :- edge(a, b)', 'path(a, c) :- path(a, b), path(b, c)'],
);
const sameGeneration = program(
  'same generation',
  ['parent'],
  ['sg(a, b) :- parent(a, p), parent(b, p), a != b', 'sg(a, b) :- parent(a, p), sg(p, q), parent(b, q)'],
);
const pointsTo = program(
  'points-to',
  ['addressOf', 'assign', 'load', 'store'],
  [
    'pt(y, x) :- addressOf(y, x)',
    'pt(y, x) :- assign(y, z), pt(z, x)',
    'pt(y, w) :- load(y, x), pt(x, z), pt(z, w)',
    'pt(z, w) :- store(y, x), pt(y, z), pt(x, w)',
  ],
);
const cspa = program(
  'CSPA',
  ['assign', 'dereference'],
  [
    'valueFlow(y, x) :- assign(y, x)',
    'valueFlow(x, y) :- assign(x, z), memoryAlias(z, y)',
    'valueFlow(x, y) :- valueFlow(x, z), valueFlow(z, y)',
    'memoryAlias(x, w) :- dereference(y, x), valueAlias(y, z), dereference(z, w)',
    'valueAlias(x, y) :- valueFlow(z, x), valueFlow(z, y)',
    'valueAlias(x, y) :- valueFlow(z, x), memoryAlias(z, w), valueFlow(w, y)',
    'valueFlow(x, x) :- assign(x, _)',
    'valueFlow(x, x) :- assign(_, x)',
    'memoryAlias(x, x) :- assign(_, x)',
    'memoryAlias(x, x) :- assign(x, _)',
  ],
);

/** All programs with their inputs. */
export function workloads(): Workload[] {
  const edges = (n: number, m: number, seed: number): Workload['rows'] => ({ edge: randomEdges(n, m, seed) });
  return [
    {
      program: closure,
      data: 'random, 500 nodes',
      rows: edges(500, 1000, 1),
      recorded: { souffle: 0.05, souffleInterpreted: 0.07, datafrog: 0.01 },
      small: true,
    },
    {
      program: closure,
      data: 'random, 1000 nodes',
      rows: edges(1000, 2000, 2),
      recorded: { souffle: 0.25, souffleInterpreted: 0.32, datafrog: 0.07 },
    },
    {
      program: closure,
      data: 'random, 2000 nodes',
      rows: edges(2000, 4000, 3),
      recorded: { souffle: 1.23, souffleInterpreted: 1.5, datafrog: 0.35 },
    },
    {
      program: closure,
      data: 'grid, 60 by 60',
      rows: { edge: grid(60) },
      recorded: { souffle: 1.81, souffleInterpreted: 2.05, datafrog: 0.43 },
    },
    {
      program: doubled,
      data: 'random, 500 nodes',
      rows: edges(500, 1000, 1),
      recorded: { souffle: 1.6, souffleInterpreted: 3.2, datafrog: 2.0 },
    },
    {
      program: sameGeneration,
      data: '10 levels of 300',
      rows: { parent: layers(10, 300, 5) },
      recorded: { souffle: 0.17, souffleInterpreted: 0.23, datafrog: 0.08 },
    },
    {
      program: pointsTo,
      data: '1000 variables',
      rows: pointers(1000, 400, 900, 150, 6),
      recorded: { souffle: 0.2, souffleInterpreted: 0.37, datafrog: 0.2 },
    },
    { program: pointsTo, data: '4000 variables', rows: pointers(4000, 1600, 3800, 600, 7), recorded: {} },
    {
      program: cspa,
      data: '800 variables',
      rows: flows(800, 640, 300, 9),
      recorded: { souffle: 2.95, souffleInterpreted: 5.0 },
    },
  ];
}

/** The program in Soufflé's language; results are counted, not written. */
export function asDatalog({ given, derived, rules }: BenchProgram): string {
  const atom = ({ relation, args }: Atom): string => `${relation}(${args.join(', ')})`;
  return [
    ...[...given, ...derived].map((name) => `.decl ${name}(a: number, b: number)`),
    `.input ${given.join(', ')}`,
    ...rules.map(({ head, body, differ }) => {
      const tests = differ === undefined ? [] : [`${differ[0]} != ${differ[1]}`];
      return `${atom(head)} :- ${[...body.map(atom), ...tests].join(', ')}.`;
    }),
    `.printsize ${derived.join(', ')}`,
    '',
  ].join('\n');
}

type Pair = readonly [number, number];

/** A linear congruential generator of 31 bits, of which the high ones are used. */
function random(seed: number): (n: number) => number {
  let x = seed;
  const next = (): number => (x = (Math.imul(x, 1103515245) + 12345) & 0x7fffffff);
  // Of the product only the low 31 bits count, but both halves together have 38.
  return (n) => {
    const high = next() >>> 8;
    const low = next() >>> 8;
    return Number(((BigInt(high) * 32768n) ^ BigInt(low)) % BigInt(n));
  };
}

function distinct(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

function randomEdges(n: number, m: number, seed: number): Pair[] {
  const r = random(seed);
  const found = new Map<string, Pair>();
  while (found.size < m) {
    const pair: Pair = [r(n), r(n)];
    if (pair[0] !== pair[1]) found.set(pair.join(), pair);
  }
  return [...found.values()];
}

function grid(n: number): Pair[] {
  return times(n * n, (at): Pair[] => [
    ...(at + n < n * n ? [[at, at + n] as const] : []),
    ...((at + 1) % n !== 0 ? [[at, at + 1] as const] : []),
  ]).flat();
}

/** A random tree in layers: each has a parent in the layer above. */
function layers(levels: number, width: number, seed: number): Pair[] {
  const r = random(seed);
  let above = [0];
  let next = 1;
  return times(levels, () => {
    const own = times(width, () => next++);
    const pairs = own.map((child): Pair => [child, above[r(above.length)]]);
    above = own;
    return pairs;
  }).flat();
}

function pointers(variables: number, addresses: number, assigns: number, loads: number, seed: number) {
  const r = random(seed);
  const pairs = (count: number): Pair[] => distinct(times(count, (): Pair => [r(variables), r(variables)]));
  return { addressOf: pairs(addresses), assign: pairs(assigns), load: pairs(loads), store: pairs(loads) };
}

/** Assignments mostly to near variables. */
function flows(variables: number, assigns: number, dereferences: number, seed: number) {
  const r = random(seed);
  const half = variables >> 1;
  const assign = times(assigns, (): Pair => {
    const a = r(variables);
    return [a, r(10) > 0 ? (a + 1 + r(40)) % variables : r(variables)];
  });
  const dereference = times(dereferences, (): Pair => [r(half), half + r(half)]);
  return { assign: distinct(assign), dereference: distinct(dereference) };
}
