/**
 * Generic functions over references with named lifetimes: values of many types that hold a `&T` or `&mut T` are stored in each
 * other and given back, so that most errors are about how lifetimes of the signature relate.
 */

import type { Block, Node } from './node.js';
import type { Random } from './prng.js';
import { braces } from './scene.js';

export const genericItems: readonly string[] = [
  'use std::cell::Cell;',
  'fn unknown<T>() -> T { loop {} }',
  "fn leading<'x, T>(x: &'x T, _: &T) -> &'x T { x }",
  "fn into_any<'x, T: 'x>(x: T) -> Box<dyn Held + 'x> { Box::new(x) }",
  'trait Held { fn held(&self) -> i32 { 1 } }',
  'impl<T: ?Sized> Held for T {}',
  "trait Source<'s> { type Out; fn out(&self) -> Self::Out; }",
  "impl<'s, T> Source<'s> for &'s T { type Out = &'s T; fn out(&self) -> &'s T { self } }",
  "fn out_of<'s, S: Source<'s>>(x: S) -> S::Out { x.out() }",
  "fn same_time<'x, T: ?Sized>(_: &'x T, _: &'x T) {}",
  "fn both<'x, T>(x: &Cell<&'x T>, y: &Cell<&'x T>) { x.swap(y) }",
];

/** A variable from which references can be had. */
interface Holder {
  readonly name: string;
  readonly mutable: boolean;
  /** Expressions of type `&T`, of type `&mut T`, of type `T`. */
  readonly shared: readonly string[];
  readonly unique: readonly string[];
  readonly owned: readonly string[];
  /** Statements that store a `&T`, a `&mut T`, in it. */
  readonly keepShared: readonly ((x: string) => string)[];
  readonly keepUnique: readonly ((x: string) => string)[];
}

interface Making {
  readonly random: Random;
  readonly type: string;
  readonly isGeneric: boolean;
  readonly lifetimes: readonly string[];
  readonly holders: Holder[];
  readonly result: Result;
  names: number;
}

interface Result {
  readonly text: string;
  readonly value: (make: Making) => string;
}

export function genericFunction(random: Random, name: string, budget: number): Block {
  const lifetimes = random.pick([["'a"], ["'a", "'b"], ["'a", "'b"], ["'a", "'b", "'c"]]);
  const isGeneric = random.chance(0.5);
  const type = isGeneric ? 'T' : random.pick(['String', 'i32', '(i32, String)']);
  const bound = lifetimes.length > 1 && random.chance(0.4) ? [`'b: 'a`] : [];
  const generics = [
    ...lifetimes.map((it) => (bound.length > 0 && it === "'b" && random.chance(0.5) ? bound.pop()! : it)),
    ...(isGeneric ? [`T${random.pick([": 'a", '', '', ": 'static", ': Clone', ": Clone + 'a"])}`] : []),
  ];
  const make: Making = {
    random,
    type,
    isGeneric,
    lifetimes,
    holders: [],
    result: random.pick(results(random, type, lifetimes)),
    names: 0,
  };
  const params = Array.from({ length: random.between(2, 4) }, (_, i) => {
    const { written, ...holder } = random.pick(parameters(make, `p${i}`, random.chance(0.6)));
    make.holders.push(holder);
    return `${holder.mutable ? 'mut ' : ''}p${i}: ${written}`;
  });
  const body = statements(make, Math.max(2, Math.round(budget / 2)));
  const where = bound.length > 0 ? ` where ${bound.join(', ')}` : '';
  const arrow = make.result.text === '()' ? '' : ` -> ${make.result.text}`;
  return {
    arms: [
      {
        head: `fn ${name}<${generics.join(', ')}>(${params.join(', ')})${arrow}${where} {`,
        body: [...body, make.result.value(make)],
      },
    ],
    end: '}',
  };
}

// ---------------------------------------------------------------- types

function parameters(
  { random, type: t, lifetimes }: Making,
  name: string,
  mutable: boolean,
): (Holder & { written: string })[] {
  const life = (): string => {
    const it = random.pick(['', '', ...lifetimes, ...lifetimes, ...(random.chance(0.08) ? ["'static"] : [])]);
    return it && `${it} `;
  };
  const arg = (): string => life().trim() || "'_";
  const none = { name, mutable, shared: [], unique: [], owned: [], keepShared: [], keepUnique: [] };
  const x = name;
  return [
    { ...none, written: `&${life()}${t}`, shared: [x, `&*${x}`], keepShared: [(v) => `${x} = ${v};`] },
    {
      ...none,
      written: `&${life()}mut ${t}`,
      shared: [`&*${x}`],
      unique: [x, `&mut *${x}`],
      keepUnique: [(v) => `${x} = ${v};`],
    },
    { ...none, written: t, shared: [`&${x}`], unique: [`&mut ${x}`], owned: [x] },
    {
      ...none,
      written: `Vec<&${life()}${t}>`,
      shared: [`${x}[0]`, `*${x}.last().unwrap()`, `${x}.pop().unwrap()`, `*${x}.iter().next().unwrap()`],
      keepShared: [(v) => `${x}.push(${v});`, (v) => `${x}[0] = ${v};`, (v) => `${x}.extend([${v}]);`],
    },
    {
      ...none,
      written: `&${life()}mut Vec<&${life()}${t}>`,
      shared: [`${x}[0]`, `${x}.pop().unwrap()`, `*${x}.iter().next().unwrap()`],
      keepShared: [(v) => `${x}.push(${v});`, (v) => `*${x} = vec![${v}];`, (v) => `${x}.insert(0, ${v});`],
    },
    {
      ...none,
      written: `Option<&${life()}mut ${t}>`,
      shared: [`${x}.as_deref().unwrap()`],
      unique: [`${x}.unwrap()`, `${x}.as_deref_mut().unwrap()`, `${x}.take().unwrap()`],
      keepUnique: [(v) => `${x} = Some(${v});`, (v) => `${x}.replace(${v});`],
    },
    {
      ...none,
      written: `View<${arg()}, ${t}>`,
      shared: [`${x}.get()`, `&*${x}.held`],
      unique: [`${x}.held`, `${x}.get_mut()`, `${x}.done()`, `&mut *${x}.held`],
      keepUnique: [(v) => `${x}.held = ${v};`, (v) => `${x} = View::new(${v});`],
    },
    {
      ...none,
      written: `&${life()}mut View<${arg()}, ${t}>`,
      shared: [`${x}.get()`, `&*${x}.held`],
      unique: [`${x}.get_mut()`, `&mut *${x}.held`],
      keepUnique: [(v) => `${x}.held = ${v};`, (v) => `*${x} = View::new(${v});`],
    },
    { ...none, written: `&${life()}View<${arg()}, ${t}>`, shared: [`${x}.get()`, `&*${x}.held`] },
    {
      ...none,
      written: `&${life()}Cell<&${life()}${t}>`,
      shared: [`${x}.get()`],
      keepShared: [
        (v) => `${x}.set(${v});`,
        (v) => `${x}.replace(${v});`,
        (v) => `both(${x}, &Cell::new(${v}));`,
      ],
    },
    {
      ...none,
      written: `&${life()}mut &${life()}mut ${t}`,
      shared: [`&**${x}`],
      unique: [`*${x}`, `&mut **${x}`],
      keepUnique: [(v) => `*${x} = ${v};`, (v) => `std::mem::replace(${x}, ${v});`],
    },
    {
      ...none,
      written: `&${life()}&${life()}${t}`,
      shared: [`*${x}`, `&**${x}`, `&***&${x}`],
      keepShared: [(v) => `${x} = &${v};`],
    },
    {
      ...none,
      written: `Rc<RefCell<Vec<&${life()}${t}>>>`,
      shared: [`${x}.borrow()[0]`, `${x}.borrow_mut().pop().unwrap()`],
      keepShared: [(v) => `${x}.borrow_mut().push(${v});`],
    },
    {
      ...none,
      written: `(&${life()}${t}, &${life()}mut ${t})`,
      shared: [`${x}.0`, `&*${x}.1`],
      unique: [`${x}.1`, `&mut *${x}.1`],
      keepShared: [(v) => `${x}.0 = ${v};`],
      keepUnique: [(v) => `${x}.1 = ${v};`],
    },
    {
      ...none,
      written: `impl Fn(&${life()}${t}) -> &${random.pick(lifetimes)} ${t}`,
      keepShared: [(v) => `read(${x}(${v}));`, (v) => `let _k: &${t} = ${x}(${v});`],
    },
    {
      ...none,
      written: `&${life()}mut dyn FnMut(&${life()}${t})`,
      keepShared: [(v) => `${x}(${v});`],
    },
    {
      ...none,
      written: `Box<dyn Fn() -> &${random.pick(lifetimes)} ${t}${random.pick(['', ` + ${random.pick(lifetimes)}`])}>`,
      shared: [`${x}()`],
    },
  ];
}

function results(random: Random, t: string, lifetimes: readonly string[]): Result[] {
  const [a, b] = [random.pick(lifetimes), random.pick(lifetimes)];
  const value = (text: string, wrap: (make: Making) => string): Result => ({ text, value: wrap });
  return [
    value('()', () => 'read(&0)'),
    value(`&${a} ${t}`, shared),
    value(`&${a} ${t}`, shared),
    value(`&${a} mut ${t}`, unique),
    value(`Vec<&${a} ${t}>`, (it) => `vec![${shared(it)}]`),
    value(`Option<&${a} mut ${t}>`, (it) => random.pick([`Some(${unique(it)})`, 'None'])),
    value(`View<${a}, ${t}>`, (it) => `View::new(${unique(it)})`),
    value(`(&${a} ${t}, &${b} ${t})`, (it) => `(${shared(it)}, ${shared(it)})`),
    value(`impl Sized + ${a}`, random.pick([shared, unique])),
    value(`impl Fn() -> &${a} ${t}`, (it) => `${random.pick(['move ', 'move ', ''])}|| ${shared(it)}`),
    value(
      `impl FnMut() + ${a}`,
      (it) => `${random.pick(['move ', 'move ', ''])}|| { touch(${unique(it)}); }`,
    ),
    value(
      `Box<dyn FnMut() + ${a}>`,
      (it) => `Box::new(${random.pick(['move ', ''])}|| touch(${unique(it)}))`,
    ),
    value(`Box<dyn Held + ${a}>`, (it) => `${random.pick(['Box::new', 'into_any'])}(${shared(it)})`),
    value('Box<dyn Held>', (it) => `Box::new(${shared(it)})`),
    value(`impl Iterator<Item = &${a} ${t}>`, (it) => `std::iter::once(${shared(it)})`),
    value(
      `Box<dyn Iterator<Item = &${a} ${t}> + ${b}>`,
      (it) =>
        `Box::new(vec![${shared(it)}].into_iter().filter(${random.pick(['move ', ''])}|_| { read(${shared(it)}); true }))`,
    ),
  ];
}

// ---------------------------------------------------------------- expressions

function from(make: Making, which: 'shared' | 'unique' | 'owned'): string | undefined {
  const { random, holders } = make;
  const able = holders.filter((it) => it[which].length > 0 && (it.mutable || random.chance(0.8)));
  return able.length === 0 ? undefined : random.pick(random.pick(able)[which]);
}

function shared(make: Making): string {
  const { random, type } = make;
  const text = from(make, 'shared') ?? `unknown::<&${type}>()`;
  return random.chance(0.75)
    ? text
    : random.pick([
        `same(${text})`,
        `either(${text}, ${from(make, 'shared') ?? text})`,
        `leading(${text}, ${from(make, 'shared') ?? text})`,
        `picked(${text}, |z| z)`,
        `out_of::<&${type}>(${text})`,
        `(|| ${text})()`,
        `if flag() { ${text} } else { ${from(make, 'shared') ?? text} }`,
        `{ let k: &${random.pick(make.lifetimes)} ${type} = ${text}; k }`,
        `[${text}][0]`,
        `Some(${text}).filter(|z| { read(*z); true }).unwrap()`,
      ]);
}

function unique(make: Making): string {
  const { random, type } = make;
  const text = from(make, 'unique') ?? `unknown::<&mut ${type}>()`;
  return random.chance(0.8)
    ? text
    : random.pick([
        `same(${text})`,
        `View::new(${text}).done()`,
        `if flag() { ${text} } else { ${from(make, 'unique') ?? text} }`,
        `{ let k: &${random.pick(make.lifetimes)} mut ${type} = ${text}; k }`,
        `Some(${text}).unwrap()`,
        `match ${text} { z => z }`,
      ]);
}

// ---------------------------------------------------------------- statements

function statements(make: Making, count: number): Node[] {
  return Array.from({ length: count }, () => statement(make, count));
}

function statement(make: Making, budget: number): Node {
  const { random, type, lifetimes, holders } = make;
  const name = `v${make.names++}`;
  const local = (more: Partial<Holder>): void => {
    const none = { shared: [], unique: [], owned: [], keepShared: [], keepUnique: [] };
    holders.push({ ...none, name, mutable: true, ...more });
  };
  const nested = (head: string): Node => {
    const before = holders.length;
    const body = statements(make, Math.max(1, Math.floor(budget / 3)));
    holders.length = before;
    return braces(head, body);
  };
  const annotated = random.chance(0.3) ? `: &${random.pick(lifetimes)} ${type}` : '';
  return (
    random.attempt<Node>([
      [
        3,
        () => {
          const value = shared(make);
          local({ shared: [name], keepShared: [(v) => `${name} = ${v};`] });
          return `let mut ${name}${annotated} = ${value};`;
        },
      ],
      [
        2,
        () => {
          const value = unique(make);
          local({
            shared: [`&*${name}`],
            unique: [name, `&mut *${name}`],
            keepUnique: [(v) => `${name} = ${v};`],
          });
          return `let mut ${name}: &mut ${type} = ${value};`;
        },
      ],
      [
        2,
        () => {
          const value = shared(make);
          local({ shared: [`${name}[0]`], keepShared: [(v) => `${name}.push(${v});`] });
          return `let mut ${name} = vec![${value}];`;
        },
      ],
      [
        1.5,
        () => {
          const value = shared(make);
          local({ shared: [`${name}.get()`], keepShared: [(v) => `${name}.set(${v});`] });
          return `let ${name} = Cell::new(${value});`;
        },
      ],
      [
        1.5,
        () => {
          const value = shared(make);
          local({ shared: [`${name}()`] });
          return `let ${name} = ${random.pick(['move ', ''])}|| ${value};`;
        },
      ],
      [
        1,
        () => {
          const value = shared(make);
          local({ keepShared: [(v) => `${name}(${v});`] });
          const keepers = holders.filter(({ keepShared }) => keepShared.length > 0 && random.chance(0.5));
          const keep = keepers.length > 0 ? random.pick(random.pick(keepers).keepShared)('z') : 'read(z);';
          return keep.startsWith(`${name}(`)
            ? `let mut ${name} = |z: &${type}| read(z);`
            : `let mut ${name} = |z: &${random.pick(['', '', `${random.pick(lifetimes)} `])}${type}| { ${keep} read(${value}); };`;
        },
      ],
      [
        4,
        () => {
          const keepers = holders.filter(({ keepShared }) => keepShared.length > 0);
          return keepers.length === 0
            ? undefined
            : random.pick(random.pick(keepers).keepShared)(shared(make));
        },
      ],
      [
        3,
        () => {
          const keepers = holders.filter(({ keepUnique }) => keepUnique.length > 0);
          return keepers.length === 0
            ? undefined
            : random.pick(random.pick(keepers).keepUnique)(unique(make));
        },
      ],
      [2, () => `read(${shared(make)});`],
      [2, () => `touch(${unique(make)});`],
      [1, () => `std::mem::swap(${unique(make)}, ${unique(make)});`],
      [0.6, () => `same_time(${shared(make)}, ${shared(make)});`],
      [0.5, () => from(make, 'owned') && `drop(${from(make, 'owned')});`],
      [0.3, () => `forever(${shared(make)});`],
      [0.3, () => `keep(${random.pick(['move ', ''])}|| read(${shared(make)}));`],
      [0.5, () => `let ${name}: Box<dyn Held + '_> = into_any(${shared(make)});`],
      [
        0.6,
        () =>
          /^(\(\)|impl Fn)/.test(make.result.text)
            ? undefined
            : `if flag() { return ${make.result.value(make)}; }`,
      ],
      [1, () => (budget > 2 ? nested('if flag() {') : undefined)],
      [0.7, () => (budget > 2 ? nested('while flag() {') : undefined)],
      [
        0.6,
        () => {
          if (budget <= 2) return undefined;
          const value = unique(make);
          holders.push({
            name,
            mutable: true,
            shared: [`&*${name}`],
            unique: [name],
            owned: [],
            keepShared: [],
            keepUnique: [],
          });
          const body = statements(make, 2);
          holders.splice(holders.findIndex((it) => it.name === name));
          return braces(`with_mut(${value}, |${name}| {`, body, '});');
        },
      ],
    ]) ?? 'flag();'
  );
}
