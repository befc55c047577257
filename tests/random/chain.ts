/** Iterators: adaptors one behind the other, views of slices, what closures in them capture. */

import type { Context } from './context.js';
import { condition, exact, expression } from './expression.js';
import type { Node } from './node.js';
import type { Place } from './scope.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { isClone, isSized, same } from './type.js';
import type { Type } from './type.js';

export const chainItems: readonly string[] = [
  "fn each_mut<'a, T>(x: &'a mut Vec<T>) -> impl Iterator<Item = &'a mut T> { x.iter_mut() }",
  'fn count_all(x: impl Iterator) -> usize { x.count() }',
  "fn first_of<'a, T: 'a>(mut x: impl Iterator<Item = &'a T>) -> Option<&'a T> { x.next() }",
];

export const chainStatement = fromScenes([
  [4, adaptors],
  [3, slices],
  [2, consumed],
]);

const isVec = ({ kind }: Type): boolean => kind === 'vec';

/** A chain whose items are references into the vector. */
function chain(context: Context, place: Place, mutable: boolean): string {
  const { random } = context;
  let text = mutable
    ? random.pick([`${place.base}.iter_mut()`, `each_mut(&mut ${place.text})`])
    : random.pick([`${place.base}.iter()`, `each_of(&${place.text})`]);
  const count = random.between(0, 3);
  for (let i = 0; i < count; i++) {
    const other = actor(context, 'share', isSized);
    text += random.pick([
      '.skip(1)',
      '.take(2)',
      ...(text.includes('each_') ? [] : text.includes('.take') || text.includes('.skip') ? [] : ['.rev()']),
      '.filter(|_| flag())',
      `.filter(|x| { read(x); ${condition(context)} })`,
      '.map(|x| x)',
      '.step_by(2)',
      '.fuse()',
      '.take_while(|_| flag())',
      '.skip_while(|x| { read(*x); flag() })',
      '.filter_map(|x| if flag() { Some(x) } else { None })',
      '.inspect(|x| read(*x))',
      '.peekable()',
      '.flat_map(|x| Some(x))',
      ...(other === undefined
        ? []
        : [`.filter(|_| { read(&${other.text}); true })`, `.map(|x| { ${disturb(context, other)} x })`]),
    ]);
  }
  return text;
}

function adaptors(context: Context): Node[] | undefined {
  const { random } = context;
  const mutable = random.chance(0.5);
  const place = actor(context, mutable ? 'mutate' : 'share', isVec);
  if (place === undefined) return undefined;
  const [x, y, z] = names(context, 3);
  const text = chain(context, place, mutable);
  const use = mutable ? `touch(${x});` : `read(${x});`;
  const second = actor(context, 'share', isVec);
  return random.pick<Node[]>([
    [braces(`for ${x} in ${text} {`, [use, ...maybe(context, place, 0.15)])],
    [braces(`for (${y}, ${x}) in ${text}.enumerate() {`, [`read(&${y});`, use])],
    [
      `let mut ${y} = ${text};`,
      ...maybe(context, place, 0.2),
      braces(`while let Some(${x}) = ${y}.next() {`, [use]),
    ],
    [
      `let mut ${y} = ${text};`,
      `let ${x} = ${y}.next();`,
      `let ${z} = ${y}.next();`,
      ...maybe(context, place, 0.2),
      `read(&${x});`,
      `read(&${z});`,
    ],
    [
      `let ${x}: Vec<_> = ${text}.collect();`,
      ...maybe(context, place),
      ...(random.chance(0.6) ? [`read(&${x});`] : []),
    ],
    [`let ${x} = ${text}.last();`, ...maybe(context, place), `read(&${x});`],
    [`let ${x} = ${text}.nth(1);`, ...maybe(context, place), `read(&${x});`],
    [`let ${x} = ${text}.count();`, ...maybe(context, place), `read(&${x});`],
    [`${text}.for_each(|${x}| ${use.slice(0, -1)});`, ...maybe(context, place)],
    [`let ${x} = ${text}.fold(0, |a, _| a + 1);`, ...maybe(context, place), `read(&${x});`],
    [`let ${x} = count_all(${text});`, ...maybe(context, place), `read(&${x});`],
    ...(mutable ? [] : [[`let ${x} = first_of(${text});`, ...maybe(context, place), `read(&${x});`]]),
    [
      `let (${x}, ${y}): (Vec<${mutable ? '&mut _' : '&_'}>, Vec<${mutable ? '&mut _' : '&_'}>) = ${text}.partition(|_| flag());`,
      ...maybe(context, place),
      `read(&${x});`,
    ],
    ...(second === undefined
      ? []
      : [
          [braces(`for (${x}, ${y}) in ${text}.zip(${second.base}.iter()) {`, [use, `read(${y});`])],
          [
            braces(`for (${x}, ${y}) in ${text}.zip(&${second.text}) {`, [
              use,
              `read(${y});`,
              ...maybe(context, second, 0.2),
            ]),
          ],
          ...(!mutable && same(second.type, place.type)
            ? [
                [
                  braces(`for ${x} in ${text}.chain(${second.base}.iter()) {`, [
                    use,
                    ...maybe(context, second, 0.2),
                  ]),
                ],
              ]
            : []),
          [
            `let ${y} = ${text}.flat_map(|_| ${second.base}.iter());`,
            ...maybe(context, second),
            `eat(${y});`,
          ],
        ]),
  ]);
}

/** Parts of slices: windows, chunks, halves, patterns. */
function slices(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate', isVec);
  if (place === undefined) return undefined;
  const of = (place.type as { of: Type }).of;
  const [a, b, c] = names(context, 3);
  const { base } = place;
  const m = maybe(context, place, 0.25);
  return random.pick<Node[]>([
    [braces(`for ${a} in ${base}.windows(2) {`, [`read(&${a}[0]);`, ...m])],
    [braces(`for ${a} in ${base}.chunks_mut(2) {`, [`touch(&mut ${a}[0]);`, ...m])],
    [braces(`for ${a} in ${base}.chunks(2).map(|${b}| &${b}[0]) {`, [`read(${a});`, ...m])],
    [`let (${a}, ${b}) = ${base}.split_at_mut(1);`, ...m, `touch(${a});`, `touch(${b});`],
    [`let (${a}, ${b}) = ${base}.split_at_mut(1);`, `std::mem::swap(&mut ${a}[0], &mut ${b}[0]);`, ...m],
    [
      braces(`if let Some((${a}, ${b})) = ${base}.split_first_mut() {`, [
        `touch(${a});`,
        ...m,
        `touch(${b});`,
      ]),
    ],
    [braces(`if let [${a}, .., ${b}] = ${base}.as_mut_slice() {`, [`std::mem::swap(${a}, ${b});`, ...m])],
    [
      `let mut ${a} = &mut ${base}[..];`,
      braces(`while let [${b}, ${c} @ ..] = ${a} {`, [`touch(${b});`, `${a} = ${c};`, ...m]),
    ],
    [
      `let mut ${a} = &mut ${base}[..];`,
      braces(`while let Some((${b}, ${c})) = ${a}.split_first_mut() {`, [`touch(${b});`, `${a} = ${c};`]),
      ...m,
    ],
    [
      `let mut ${a} = &mut ${base}[..];`,
      braces(`while !${a}.is_empty() {`, [
        `let (${b}, ${c}) = ${random.pick([`${a}.split_at_mut(1)`, `std::mem::take(&mut ${a}).split_at_mut(1)`])};`,
        `touch(${b});`,
        `${a} = ${c};`,
      ]),
      ...m,
    ],
    [
      `let ${a} = &mut ${base}[0];`,
      `let ${b} = &${random.pick(['', 'mut '])}${base}[1];`,
      `touch(${a});`,
      `eat(${b});`,
    ],
    [`let ${a} = &${base}[1..];`, ...m, `read(${a});`],
    [
      braces(`match &mut ${base}[..] {`, [
        `[] => {}`,
        `[${a}] => touch(${a}),`,
        `[${a}, ${b}, ..] => { touch(${a}); touch(${b}); }`,
      ]),
      ...m,
    ],
    ...(isClone(of) ? [[`let ${a} = ${base}.to_vec();`, ...m, `read(&${a});`]] : []),
    [`${base}.swap(0, ${base}.len() - 1);`],
    [
      `${base}[0] = ${expression(context, of, [], 0)};`,
      `let ${a} = &mut ${base};`,
      `let ${b} = &mut ${a}[0];`,
      `touch(${b});`,
      `touch(${a});`,
    ],
  ]);
}

/** What takes the vector's items or changes it by a closure. */
function consumed(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate', isVec);
  if (place === undefined) return undefined;
  const other = actor(context, 'mutate', isSized);
  const [a, b] = names(context, 2);
  const { base } = place;
  const m = maybe(context, place, 0.25);
  const o = other === undefined ? '' : disturb(context, other);
  return random.pick<Node[]>([
    [braces(`for ${a} in ${base}.drain(..) {`, [`eat(${a});`, ...m])],
    [`let ${a} = ${base}.drain(1..);`, ...m, `drop(${a});`],
    [`let ${a}: Vec<_> = ${base}.drain(..).collect();`, ...m, `read(&${a});`],
    [`${base}.retain(|${a}| { read(${a}); ${o} flag() });`],
    [`${base}.retain_mut(|${a}| { touch(${a}); flag() });`],
    [`let ${a} = ${base}.iter().position(|_| ${condition(context)});`, ...m, `read(&${a});`],
    [`let ${a} = ${base}.iter().any(|${b}| { read(${b}); flag() });`, ...m, `read(&${a});`],
    [`if let Some(${a}) = ${base}.iter().position(|_| flag()) { ${base}.remove(${a}); }`],
    [`if let Some(${a}) = ${base}.iter_mut().find(|_| flag()) { touch(${a}); ${m.join(' ')} }`],
    [`let ${a} = ${base}.iter().map(|${b}| { ${o} ${b} }).count();`, `read(&${a});`],
    [`let ${a}: Option<Vec<_>> = ${base}.iter().map(|${b}| Some(${b})).collect();`, ...m, `read(&${a});`],
    [`let ${a} = std::mem::take(&mut ${place.text});`, ...m, `for ${b} in ${a} { eat(${b}); ${o} }`],
    [`${exact(place)}.append(&mut Vec::new());`],
    [`let ${a} = ${base}.iter().max_by_key(|_| 1);`, ...m, `read(&${a});`],
    [`${base}.sort_by_key(|${a}| { read(${a}); ${o} 1 });`],
    [`let ${a} = std::iter::from_fn(|| ${base}.pop());`, ...m, `for ${b} in ${a} { eat(${b}); }`],
    [
      `let mut ${a} = ${base}.iter_mut().peekable();`,
      `if let Some(${b}) = ${a}.peek_mut() { touch(*${b}); }`,
      ...m,
      `${a}.next();`,
    ],
  ]);
}
