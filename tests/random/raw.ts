/** Raw pointers, unions and statics in `unsafe` blocks. */

import type { Context } from './context.js';
import { expression } from './expression.js';
import type { Node } from './node.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { i32, isCopy, isSized, print } from './type.js';

export const rawItems: readonly string[] = [
  "#[derive(Clone, Copy)] union Both<'a> { number: i32, held: &'a i32, pair: (i16, i16) }",
  'union Slot<T: Copy> { full: T, empty: () }',
  'static TABLE: [i32; 3] = [1, 2, 3];',
  'static mut COUNT: i32 = 0;',
  'static NAMES: &[&str] = &["a", "b"];',
  "unsafe fn launder<'a, T>(x: *mut T) -> &'a mut T { unsafe { &mut *x } }",
];

export const rawStatement = fromScenes([
  [3, pointer],
  [2, union],
  [2, statics],
]);

function pointer(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const [raw, name] = names(context, 2);
  const { text, type } = place;
  const made = random.pick([
    `let ${raw} = &raw mut ${text};`,
    `let ${raw}: *mut _ = &mut ${text};`,
    `let ${raw} = &mut ${text} as *mut ${print(type, () => '')};`,
    `let ${raw} = std::ptr::addr_of_mut!(${text});`,
  ]);
  if (made.includes(' as ') && print(type).includes("'_")) return undefined;
  const use = random.pick<Node[]>([
    [braces('unsafe {', [`touch(&mut *${raw});`, disturb(context, place), `read(&*${raw});`])],
    [`let ${name} = unsafe { &mut *${raw} };`, ...maybe(context, place), `touch(${name});`],
    [`let ${name} = unsafe { launder(${raw}) };`, ...maybe(context, place), `read(&*${name});`],
    [braces('unsafe {', [`*${raw} = ${expression(context, type, [], 0)};`])],
    [braces('unsafe {', [isCopy(type) ? `let ${name} = *${raw};` : `let ${name} = std::ptr::read(${raw});`])],
    [`let ${name} = unsafe { &*${raw} };`, `touch(unsafe { &mut *${raw} });`, `read(${name});`],
    ...(isCopy(type) || random.chance(context.wild) ? [[`let ${name} = unsafe { *${raw} };`]] : []),
    ...(random.chance(0.3) ? [[`forever(unsafe { &*${raw} });`]] : []),
  ]);
  return [made, ...maybe(context, place), ...use];
}

function union(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate', i32);
  if (place === undefined) return undefined;
  const [it, a, b] = names(context, 3);
  const mut = random.chance(0.9) ? 'mut ' : '';
  const made = random.chance(0.5)
    ? `let ${mut}${it} = Both { held: &${place.text} };`
    : `let ${mut}${it} = Both { number: ${expression(context, i32, [], 0)} };`;
  const uses = random.pick<Node[]>([
    [`read(unsafe { ${it}.held });`],
    [`${it}.number = 1;`, `read(unsafe { &${it}.number });`],
    [
      `let ${a} = unsafe { &mut ${it}.number };`,
      `let ${b} = unsafe { &${random.pick(['', 'mut '])}${it}.${random.pick(['held', 'pair', 'number'])} };`,
      `read(&*${b});`,
      ...(random.chance(0.3) ? [`touch(${a});`] : []),
    ],
    [
      `let ${a} = unsafe { &mut ${it}.pair.0 };`,
      `let ${b} = unsafe { &mut ${it}.pair.${random.pick([0, 1])} };`,
      `touch(${b});`,
      `touch(${a});`,
    ],
    [
      braces('unsafe {', [
        braces(`match ${it} {`, ['Both { number: 1 } => {}', `Both { held: ${a} } => read(${a}),`]),
      ]),
    ],
    [`let ${a} = &${it};`, `${it}.held = &${place.text};`, ...(random.chance(0.4) ? [`eat(*${a});`] : [])],
    [`let ${a}: Both;`, `${a}.number = 1;`, `read(unsafe { &${a}.number });`],
    [`let ${a} = Slot { full: &${it} };`, ...maybe(context, place), `read(unsafe { ${a}.full });`],
  ]);
  return [made, ...maybe(context, place), ...uses];
}

function statics(context: Context): Node[] | undefined {
  const { random } = context;
  const [a, b] = names(context, 2);
  const place = actor(context, 'share', (type) => isSized(type));
  return random.pick<Node[]>([
    [braces('unsafe {', ['COUNT += 1;', 'read(&*(&raw const COUNT));'])],
    [
      `let ${a} = unsafe { &mut *(&raw mut COUNT) };`,
      `let ${b} = unsafe { &mut *(&raw mut COUNT) };`,
      `touch(${a});`,
      `touch(${b});`,
    ],
    [`let ${a} = unsafe { &mut COUNT };`, `let ${b} = unsafe { &COUNT };`, `touch(${a});`, `read(${b});`],
    [`let ${a} = &TABLE[1];`, `forever(${a});`],
    [`forever(&TABLE);`, ...(random.chance(context.wild * 3) ? ['TABLE[0] = 1;', 'touch(&mut TABLE);'] : [])],
    [`let mut ${a} = NAMES;`, `${a} = &${a}[1..];`, `forever(${a}[0]);`],
    [`let ${a}: &'static str = NAMES[0];`, `read(${a});`],
    ...(place === undefined || !random.chance(0.3)
      ? []
      : [[`let ${a}: &'static _ = &${place.text};`, `forever(${a});`]]),
  ]);
}
