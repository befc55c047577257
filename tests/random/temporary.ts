/** Temporaries: how long they live, which are extended, and where their destructors run; 2024 changed some of it. */

import type { Context } from './context.js';
import { exact } from './expression.js';
import type { Node } from './node.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { i32, isSized, string } from './type.js';

export const temporaryItems: readonly string[] = [
  "impl<'a, T> Guard<'a, T> { fn peek(&self) -> Option<&T> { Some(&*self.held) } fn peek_mut(&mut self) -> Option<&mut T> { Some(&mut *self.held) } }",
  'fn noisy() -> Wrap<String> { Wrap::new(String::new()) }',
  'fn owned() -> String { String::new() }',
  "struct Loud<'a>(&'a str);",
  "impl<'a> Drop for Loud<'a> { fn drop(&mut self) {} }",
  "impl<'a> Loud<'a> { fn text(&self) -> &str { self.0 } fn inner(&self) -> &'a str { self.0 } }",
];

export const temporaryStatement = fromScenes([
  [4, inHead],
  [3, extended],
  [3, atTail],
  [2, inStatement],
]);

/** A guard that is made in the head of a branch, a match, or a loop. */
function inHead(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const [x, y] = names(context, 2);
  const guard = `Guard::new(&mut ${place.text})`;
  const mutable = random.chance(0.5);
  const peek = `${guard}.${mutable ? 'peek_mut' : 'peek'}()`;
  const use = mutable ? `touch(${x});` : `read(${x});`;
  const other = [disturb(context, place)];
  const after = maybe(context, place);
  return random.pick<Node[]>([
    [
      {
        arms: [
          { head: `if let Some(${x}) = ${peek} {`, body: [use, ...maybe(context, place, 0.15)] },
          { head: '} else {', body: other },
        ],
        end: '}',
      },
      ...after,
    ],
    [
      braces(`match ${peek} {`, [
        `Some(${x}) => ${use.slice(0, -1)},`,
        braces('None => {', random.chance(0.4) ? other : []),
      ]),
      ...after,
    ],
    [braces(`while let Some(${x}) = ${peek} {`, [use, ...maybe(context, place, 0.15), 'break;']), ...after],
    [braces(`if ${peek}.is_some() {`, other), ...after],
    [braces(`while ${peek}.is_some() {`, [...other, 'break;']), ...after],
    [braces(`for ${x} in ${peek} {`, [use, ...maybe(context, place, 0.15)]), ...after],
    [
      braces(`let Some(${x}) = ${peek} else {`, ['loop {}'], '};'),
      ...after,
      ...(random.chance(0.4) ? [use] : []),
    ],
    [
      braces(`let ${y} = match ${guard}.peek() {`, [`Some(_) => 1,`, 'None => 2,'], '};'),
      ...after,
      `read(&${y});`,
    ],
    [
      braces(`match ${guard} {`, [
        `${x} if ${x}.peek().is_some() => ${random.pick([`read(${x}.get())`, `drop(${x})`])},`,
        braces('_ => {', random.chance(0.4) ? other : []),
      ]),
      ...after,
    ],
    ...(context.world.edition === '2024'
      ? [
          [
            {
              arms: [
                { head: `if let Some(${x}) = ${peek} && flag() {`, body: [use] },
                { head: '} else {', body: other },
              ],
              end: '}',
            },
            ...after,
          ],
        ]
      : []),
  ]);
}

/** Which temporaries of an initializer live as long as the variable. */
function extended(context: Context): Node[] | undefined {
  const { random } = context;
  const [x, y] = names(context, 2);
  const value = random.pick(['owned()', 'String::new()', 'noisy()', 'noisy().inner', 'Loud("a")']);
  const place = actor(context, 'share');
  const made = random.pick([
    `let ${x} = &${value};`,
    `let ${x} = &mut ${value};`,
    `let ${x} = Some(&${value});`,
    `let ${x} = (&${value}, 1);`,
    `let ${x} = [&${value}];`,
    `let ${x} = Wrap { inner: &${value} };`,
    `let ${x} = Wrap::new(&${value});`,
    `let ${x} = { &${value} };`,
    `let ${x} = if flag() { &${value} } else { &${value} };`,
    `let ${x} = match flag() { true => &${value}, false => &${value} };`,
    `let ${x} = same(&${value});`,
    `let ${x} = &*owned();`,
    `let ${x} = &owned()[..];`,
    `let ${x} = owned().as_str();`,
    `let ${x} = noisy().len();`,
    `let ${x}: &dyn Shown = &Guard::new(&mut owned());`,
    `let ${x}: &str = &owned();`,
    `let ${x} = &(owned(), 1).0;`,
    `let ref ${x} = ${value};`,
    `let Wrap { inner: ref ${x} } = noisy();`,
    `let ${x} = &Some(${value});`,
    `let ${x} = Loud(&owned());`,
    `let ${x} = Loud(&owned()).text();`,
    `let ${x} = Loud("a").inner();`,
    `let ${x} = &Loud("a").0;`,
    `let ${x}; ${x} = &${value};`,
    `let ${x} = &vec![owned()][0];`,
    `let ${x} = unsafe { &${value} };`,
    `let ${x} = loop { break &${value}; };`,
    `let ${x} = (|| &5)();`,
    `let ${x} = &${value} as &_;`,
    `let ${x} = Box::new(&${value});`,
    ...(place === undefined
      ? []
      : [`let ${x} = &Some(&${place.text});`, `let ${x} = either(&${place.text}, &${place.text});`]),
    ...(context.world.macros
      ? [
          `let ${x} = format_args!("{}", owned());`,
          `let ${x} = format!("{}", &owned());`,
          `let ${x} = vec![&${value}];`,
        ]
      : []),
  ]);
  if (!context.world.macros && made.includes('!')) return undefined;
  return [
    made,
    ...(random.chance(0.2) ? [`let ${y} = 1;`] : []),
    ...(random.chance(0.7) ? [`read(&${x});`] : []),
  ];
}

/** The value at the end of a block, whose temporaries outlive the block's variables before 2024. */
function atTail(context: Context): Node[] | undefined {
  const { random } = context;
  const [c, x, y] = names(context, 3);
  const place = actor(context, 'mutate', isSized);
  const cell = `let ${c} = RefCell::new(${random.pick(['1', 'owned()', 'Some(1)'])});`;
  return random.pick<Node[]>([
    [braces(`let ${x} = {`, [cell, `${c}.borrow().clone()`], '};'), `read(&${x});`],
    [braces(`let ${x} = {`, [cell, `let ${y} = ${c}.borrow().clone();`, y], '};'), `read(&${x});`],
    [braces('{', [cell, `read(&*${c}.borrow())`]), 'flag();'],
    [braces('{', [cell, `read(&*${c}.borrow());`])],
    [braces(`let ${x} = {`, [`let ${c} = owned();`, `Loud(&${c}).text().len()`], '};'), `read(&${x});`],
    [braces(`let ${x} = {`, [`let ${c} = owned();`, `Loud(&${c}).text().len();`], '};'), `read(&${x});`],
    [
      {
        arms: [
          { head: `let ${x} = if flag() {`, body: [`let ${c} = owned();`, `Loud(&${c}).0.len()`] },
          { head: '} else {', body: ['1'] },
        ],
        end: '};',
      },
    ],
    [braces('match flag() {', [braces('true => {', [cell, `drop(${c}.borrow())`]), '_ => {}'])],
    [braces(`let ${x} = || {`, [cell, `${c}.borrow().clone()`], '};'), `read(&${x}());`],
    ...(place === undefined
      ? []
      : [
          [
            braces(
              `let ${x} = {`,
              [`let ${c} = &mut ${place.text};`, `Guard::new(${c}).peek().is_some()`],
              '};',
            ),
            ...maybe(context, place),
            `read(&${x});`,
          ],
          [
            braces(`let ${x} = {`, [`let ${c} = Guard::new(&mut ${place.text});`, `&*${c}.get()`], '};'),
            ...maybe(context, place),
            ...(random.chance(0.5) ? [`read(&${x});`] : []),
          ],
          [
            braces(`let ${x} = {`, [`let ${c} = Guard::new(&mut ${place.text});`, `${c}`], '};'),
            disturb(context, place),
            ...(random.chance(0.3) ? [`read(${x}.get());`] : []),
          ],
        ]),
  ]);
}

/** Temporaries that live to the end of a statement. */
function inStatement(context: Context): Node[] | undefined {
  const { random } = context;
  const cell = actor(context, 'share', ({ kind }) => kind === 'cell');
  const place = actor(context, 'mutate', random.chance(0.5) ? string : i32);
  if (place === undefined) return undefined;
  const [x] = names(context, 1);
  const g = `Guard::new(&mut ${place.text})`;
  return random.pick<Node[]>([
    [`read(${g}.get());`, ...maybe(context, place)],
    [`let ${x} = ${g}.get();`, ...maybe(context, place), ...(random.chance(0.4) ? [`read(${x});`] : [])],
    [`let _ = ${g};`, ...maybe(context, place)],
    [`let _${x} = ${g};`, ...maybe(context, place)],
    [`_ = ${g};`, ...maybe(context, place)],
    [`eat((${g}, ${random.chance(0.3) ? `&${place.text}` : '1'}));`],
    [
      `let ${x} = (${g}.peek().is_some(), ${random.chance(0.3) ? `${exact(place)}.clone()` : '1'});`,
      `read(&${x});`,
    ],
    [`${g}.peek().is_some() && { ${disturb(context, place)} true };`],
    [`drop((${g}.get(), 1));`, ...maybe(context, place)],
    ...(cell === undefined
      ? []
      : [
          [`read(&*${exact(cell)}.borrow()); touch(&mut *${exact(cell)}.borrow_mut());`],
          [`let ${x} = &*${exact(cell)}.borrow();`, ...(random.chance(0.5) ? [`read(${x});`] : [])],
        ]),
  ]);
}
