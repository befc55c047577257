/** Code that stands elsewhere: macros of the program around borrows, modules, generic associated types, arrays of a constant length. */

import type { Context } from './context.js';
import { condition, expression } from './expression.js';
import type { Node } from './node.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { i32, isCopy, isSized, string } from './type.js';

export const madeItems: readonly string[] = [
  'macro_rules! by_ref { ($e:expr) => { &$e }; (mut $e:expr) => { &mut $e } }',
  'macro_rules! bind { ($n:ident, $e:expr) => { let $n = $e; } }',
  'macro_rules! touch_all { ($($e:expr),*) => { $( touch($e); )* } }',
  'macro_rules! when { ($p:pat = $e:expr => $b:block) => { if let $p = $e $b } }',
  'macro_rules! twice { ($b:block) => { { $b; $b } } }',
  'macro_rules! shown { ($($t:tt)*) => { read($($t)*) } }',
  'macro_rules! hygienic { ($e:expr) => { { let held = $e; read(&held); held } } }',
  'macro_rules! or_leave { ($e:expr) => { match $e { Some(x) => x, None => loop {} } } }',
  'mod deep { pub mod inner { pub fn first<T>(x: &mut Vec<T>) -> Option<&mut T> { x.first_mut() } ' +
    "pub struct Pair<'a, T>(pub &'a mut T, pub i32); impl<'a, T> Pair<'a, T> { pub fn left(&mut self) -> &mut T { self.0 } pub fn into_left(self) -> &'a mut T { self.0 } } } " +
    "pub fn wrap<'a, T>(x: &'a mut T) -> inner::Pair<'a, T> { inner::Pair(x, 1) } pub use self::inner::first as again; }",
  'use deep::inner::{self, Pair};',
  "trait Lend { type Item<'a> where Self: 'a; fn lend<'a>(&'a mut self) -> Option<Self::Item<'a>>; " +
    "fn each<F: FnMut(Self::Item<'_>)>(&mut self, mut f: F) where Self: Sized { while let Some(x) = self.lend() { f(x) } } }",
  "struct Lender<'s, T> { held: &'s mut [T], at: usize }",
  "impl<'s, T> Lend for Lender<'s, T> { type Item<'a> = &'a mut [T] where Self: 'a; fn lend<'a>(&'a mut self) -> Option<&'a mut [T]> { self.at += 1; Some(&mut self.held[self.at..]) } }",
  'fn exhaust<L: Lend>(x: &mut L) { while let Some(_) = x.lend() {} }',
  'struct Ring<T, const N: usize> { slots: [T; N], at: usize }',
  'impl<T, const N: usize> Ring<T, N> { fn slot(&mut self) -> &mut T { &mut self.slots[self.at % N] } fn all(&self) -> &[T; N] { &self.slots } ' +
    'fn into_slots(self) -> [T; N] { self.slots } }',
  'fn ends<T, const N: usize>(x: &mut [T; N]) -> (&mut T, &mut [T]) { let (a, b) = x.split_at_mut(1); (&mut a[0], b) }',
];

export const madeStatement = fromScenes([
  [4, byMacro],
  [2, fromModule],
  [3, lent],
  [3, array],
]);

function byMacro(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const [a, b] = names(context, 2);
  const { text, type } = place;
  const m = maybe(context, place);
  return random.pick<Node[]>([
    [`let ${a} = by_ref!(mut ${text});`, ...m, `touch(${a});`],
    [`let ${a} = by_ref!(${text});`, ...m, `read(${a});`],
    [`bind!(${a}, &mut ${text});`, ...m, `touch(${a});`],
    [`bind!(${a}, &${text});`, `bind!(${b}, ${a});`, ...m, `read(${b});`],
    [`touch_all!(&mut ${text}, &mut ${text});`],
    [`let ${a} = &mut ${text};`, `touch_all!(${a}, ${random.chance(0.3) ? `&mut ${text}` : a}, ${a});`],
    [`when!(Some(${a}) = Some(&mut ${text}) => { touch(${a}); ${m.join(' ')} });`],
    [`twice!({ ${disturb(context, place)} });`],
    ...(isCopy(type) || random.chance(context.wild) ? [[`twice!({ eat(${text}) });`]] : []),
    [`shown!(&${text});`],
    [`let ${a} = hygienic!(&mut ${text});`, ...m, `touch(${a});`],
    [`let held = &mut ${text};`, `hygienic!(1);`, ...m, `touch(held);`],
    [`let ${a} = or_leave!(Some(&mut ${text}));`, ...m, `touch(${a});`],
    [`let ${a} = or_leave!(Guard::new(&mut ${text}).peek().map(|_| 1));`, ...m, `read(&${a});`],
  ]);
}

function fromModule(context: Context): Node[] | undefined {
  const { random } = context;
  const list = actor(context, 'mutate', ({ kind }) => kind === 'vec');
  const [a, b] = names(context, 2);
  if (list !== undefined && random.chance(0.5)) {
    const f = random.pick(['inner::first', 'deep::again', 'crate::deep::inner::first']);
    return [
      braces(`if let Some(${a}) = ${f}(&mut ${list.text}) {`, [`touch(${a});`, ...maybe(context, list, 0.2)]),
      ...maybe(context, list),
    ];
  }
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const made = random.pick([`deep::wrap(&mut ${place.text})`, `Pair(&mut ${place.text}, 2)`]);
  return [
    `let mut ${a} = ${made};`,
    ...maybe(context, place),
    ...random.pick<Node[]>([
      [`let ${b} = ${a}.left();`, ...maybe(context, place, 0.2), `touch(${b});`],
      [`let ${b} = ${a}.left();`, `${a}.1 += 1;`, `touch(${b});`],
      [`let ${b} = &mut ${a}.0;`, `${a}.1 += 1;`, `touch(${b});`],
      [`let ${b} = ${a}.into_left();`, ...maybe(context, place, 0.2), `touch(${b});`],
      [`let Pair(${b}, _) = ${a};`, ...maybe(context, place, 0.2), `touch(${b});`],
      [`let Pair(ref mut ${b}, _) = ${a};`, `touch(${b});`, `touch(${a}.left());`],
    ]),
  ];
}

function lent(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate', ({ kind }) => kind === 'vec');
  if (place === undefined) return undefined;
  const other = actor(context, 'mutate');
  const [w, a, b] = names(context, 3);
  const m = maybe(context, place, 0.2);
  return [
    `let mut ${w} = Lender { held: &mut ${place.base}[..], at: 0 };`,
    ...random.pick<Node[]>([
      [braces(`while let Some(${a}) = ${w}.lend() {`, [`touch(${a});`, ...m])],
      [`let ${a} = ${w}.lend();`, ...m, `let ${b} = ${w}.lend();`, random.pick([`eat(${b});`, `eat(${a});`])],
      [`exhaust(&mut ${w});`, ...m, ...(random.chance(0.4) ? [`${w}.at = 0;`] : [])],
      [`${w}.each(|${a}| touch(${a}));`, ...m],
      ...(other === undefined
        ? []
        : [[`${w}.each(|${a}| { touch(${a}); ${disturb(context, other)} });`, ...maybe(context, other)]]),
      [`let ${a} = ${w}.lend();`, `${w}.at += 1;`, ...(random.chance(0.5) ? [`eat(${a});`] : [])],
      [`let mut ${b} = Vec::new();`, braces(`while let Some(${a}) = ${w}.lend() {`, [`${b}.push(${a});`])],
    ]),
  ];
}

function array(context: Context): Node[] | undefined {
  const { random } = context;
  const of = random.pick([i32, string]);
  const value = (): string => expression(context, of, [], 0);
  const [arr, a, b] = names(context, 3);
  const place = actor(context, 'mutate', isSized);
  const m = (): string =>
    random.chance(0.3)
      ? random.pick([`read(&${arr});`, `touch(&mut ${arr});`, `${arr}[0] = ${value()};`])
      : '';
  const index = random.pick(['1', '0', 'LIMIT as usize']);
  const moves = random.chance(0.4) || of === i32;
  if (random.chance(0.35))
    return [
      `let mut ${arr} = Ring { slots: [${value()}, ${value()}, ${value()}], at: 0 };`,
      ...random.pick<Node[]>([
        [`let ${a} = ${arr}.slot();`, `${arr}.at += 1;`, ...(random.chance(0.5) ? [`touch(${a});`] : [])],
        [
          `let [${a}, ${b}, _] = ${arr}.all();`,
          ...(random.chance(0.3) ? [`touch(${arr}.slot());`] : []),
          `read(${a});`,
          `read(${b});`,
        ],
        [
          `let [${a}, ref ${b}, ..] = ${arr}.slots;`,
          `read(&${a});`,
          `read(${b});`,
          ...(random.chance(0.3) ? [`touch(${arr}.slot());`] : []),
        ],
        [`let [${a}, ..] = ${arr}.into_slots();`, `eat(${a});`],
        [`let ${a} = &mut ${arr}.slots[0];`, `let ${b} = &${arr}.at;`, `read(${b});`, `touch(${a});`],
      ]),
    ];
  return [
    `let mut ${arr} = [${value()}, ${value()}, ${value()}];`,
    ...random.pick<Node[]>([
      [`let [${a}, _, ${b}] = &mut ${arr};`, m(), `touch(${a});`, `touch(${b});`],
      [`let (${a}, ${b}) = ends(&mut ${arr});`, m(), `touch(${a});`, `touch(${b});`],
      ...(moves
        ? [
            [
              `let [${a}, .., ${b}] = ${arr};`,
              `eat((${a}, ${b}));`,
              ...(random.chance(0.3) ? [`read(&${arr});`] : []),
            ],
            [`let [${a}, ..] = ${arr};`, `let [.., ${b}] = ${arr};`, `eat((${a}, ${b}));`],
            [
              `let [_, ${a} @ ..] = ${arr};`,
              `eat(${a});`,
              ...(random.chance(0.4) ? [`read(&${arr}[${index}]);`] : []),
            ],
            [`let ${a} = ${arr};`, `read(&${a});`, `${arr} = [${value()}, ${value()}, ${value()}];`, m()],
            [braces(`for ${a} in ${arr} {`, [`eat(${a});`, ...(random.chance(0.2) ? [m()] : [])])],
            [`let ${a} = ${arr}.map(|x| Some(x));`, `read(&${a});`],
          ]
        : []),
      [`let ${a} = &mut ${arr}[0];`, `let ${b} = &mut ${arr}[${index}];`, `touch(${a});`, `touch(${b});`],
      [
        `let ${a} = &${arr}[0];`,
        `${arr}[${index}] = ${value()};`,
        ...(random.chance(0.5) ? [`read(${a});`] : []),
      ],
      [
        braces(`for (${a}, ${b}) in ${arr}.iter_mut().zip([1, 2, 3]) {`, [
          `touch(${a});`,
          `read(&${b});`,
          m(),
        ]),
      ],
      [braces(`if let [${a}, ${b}, ..] = &mut ${arr}[..] {`, [`std::mem::swap(${a}, ${b});`, m()])],
      ...(random.chance(context.wild * 3) ? [[`let ${a} = ${arr}[${index}];`, `eat(${a});`]] : []),
      [`let ${a} = ${arr}.each_ref();`, m(), `read(${a}[0]);`],
      [
        braces(`match ${arr} {`, [
          `[ref ${a}, ref mut ${b}, _] if ${condition(context)} => { touch(${b}); read(${a}); }`,
          '_ => {}',
        ]),
      ],
      ...(place === undefined
        ? []
        : [
            [`let ${a} = [&${place.text}; 2];`, ...maybe(context, place), `read(${a}[1]);`],
            [
              `let ${a} = [&mut ${place.text}];`,
              ...maybe(context, place),
              `let [${b}] = ${a};`,
              `touch(${b});`,
            ],
          ]),
    ]),
  ].filter((node) => node !== '');
}
