/** Trait objects with lifetimes, closures in fields, `impl Trait`, `Rc<RefCell<…>>`, trees of enums, loops and blocks that give values. */

import type { Context } from './context.js';
import { condition, expression } from './expression.js';
import type { Node } from './node.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { i32, string } from './type.js';

export const objectItems: readonly string[] = [
  "impl<'a, T> Shown for View<'a, T> {}",
  "impl<'a, T> Shown for Guard<'a, T> {}",
  'impl<T: Shown + ?Sized> Shown for &T {}',
  "fn picks<'a>(x: &'a dyn Shown, y: &'a dyn Shown) -> &'a dyn Shown { if flag() { x } else { y } }",
  "fn shorter<'s, 'a>(x: &'s mut (dyn Shown + 'a)) -> &'s mut (dyn Shown + 's) { x }",
  'struct Holder<F> { f: F, calls: i32 }',
  'impl<F: FnMut(i32)> Holder<F> { fn call(&mut self) { (self.f)(1); self.calls += 1; } }',
  "struct Handlers<'a> { list: Vec<Box<dyn FnMut(i32) + 'a>> }",
  "impl<'a> Handlers<'a> { fn add(&mut self, f: impl FnMut(i32) + 'a) -> &mut Self { self.list.push(Box::new(f)); self } " +
    'fn all(&mut self) { for f in &mut self.list { f(1) } } }',
  'fn opaque<T>(x: &T) -> impl Sized { let _ = x; 1 }',
  "fn opaque_of<'a, T>(x: &'a mut T) -> impl Sized + use<'a, T> { x }",
  'fn opaque_free<T>(x: &T) -> impl Sized + use<T> { let _ = x; 1 }',
  "fn counter<'a>(x: &'a mut i32) -> impl FnMut() -> i32 + 'a { move || { *x += 1; *x } }",
  'fn accept(x: &mut impl Shown) -> &str { x.change(); x.shown() }',
  'enum Tree<T> { Leaf(T), Node(Box<Tree<T>>, Box<Tree<T>>), Empty }',
  'impl<T> Tree<T> { fn left(&mut self) -> Option<&mut Tree<T>> { match self { Tree::Node(l, _) => Some(l), _ => None } } ' +
    'fn leaf(&self) -> Option<&T> { match self { Tree::Leaf(x) => Some(x), Tree::Node(l, r) => l.leaf().or_else(|| r.leaf()), Tree::Empty => None } } }',
];

export const objectStatement = fromScenes([
  [3, objects],
  [3, fields],
  [3, opaque],
  [3, shared],
  [4, tree],
  [2, labeled],
]);

function objects(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const [a, b] = names(context, 2);
  const { text } = place;
  const kind = random.pick(['View', 'Guard']);
  const m = maybe(context, place);
  const made = `${kind}::new(&mut ${text})`;
  return random.pick<Node[]>([
    [
      `let mut ${a}: Box<dyn Shown + '_> = Box::new(${made});`,
      ...m,
      `${a}.change();`,
      ...maybe(context, place),
    ],
    [
      `let ${a}: Box<dyn Shown + '_> = boxed(${made});`,
      ...m,
      ...(random.chance(0.4) ? [`read(${a}.shown());`] : []),
    ],
    [
      `let mut ${a}: Vec<Box<dyn Shown + '_>> = Vec::new();`,
      `${a}.push(Box::new(${made}));`,
      ...m,
      braces(`for ${b} in ${a}.iter_mut() {`, [`${b}.change();`]),
      ...maybe(context, place),
    ],
    [
      `let mut ${a} = ${made};`,
      `let ${b} = shorter(&mut ${a});`,
      ...m,
      `${b}.change();`,
      ...(random.chance(0.5) ? [`${a}.change();`] : []),
    ],
    [
      `let ${a} = ${made};`,
      `let ${b} = picks(&${a}, &${a});`,
      ...m,
      ...(random.chance(0.2) ? [`drop(${a});`] : []),
      `read(${b}.shown());`,
    ],
    [`let mut ${a} = ${made};`, `let ${b} = accept(&mut ${a});`, ...m, `read(${b});`],
    [
      `let ${a}: &mut dyn Shown = &mut ${made};`,
      `{ let ${b}: &mut dyn Shown = ${a}; ${b}.change(); }`,
      ...m,
      `${a}.change();`,
    ],
    [
      `let ${a}: Rc<dyn Shown + '_> = Rc::new(${made});`,
      `let ${b} = ${a}.clone();`,
      ...m,
      `read(${b}.shown());`,
    ],
    ...(random.chance(0.2)
      ? [
          [
            `let ${a}: Box<dyn Shown> = Box::new(${made});`,
            `let ${b}: Box<dyn Shown + 'static> = ${a};`,
            `eat(${b});`,
          ],
        ]
      : []),
  ]);
}

/** Closures that fields hold. */
function fields(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  const other = actor(context, 'mutate');
  if (place === undefined || other === undefined) return undefined;
  const [a, b] = names(context, 2);
  const act = disturb(context, place);
  const moves = random.pick(['', '', '', 'move ']);
  if (random.chance(0.5))
    return [
      `let mut ${a} = Holder { f: ${moves}|_: i32| { ${act} }, calls: 0 };`,
      ...random.pick<Node[]>([
        [`(${a}.f)(1);`, ...maybe(context, place), `${a}.call();`],
        [`${a}.call();`, ...maybe(context, place), ...(random.chance(0.4) ? [`${a}.calls = 1;`] : [])],
        [`let ${b} = &mut ${a}.f;`, `${a}.calls += 1;`, `${b}(2);`, ...maybe(context, place)],
        [`let Holder { f: mut ${b}, .. } = ${a};`, `${b}(2);`, ...maybe(context, place)],
        [`let mut ${b} = ${a}.f;`, `${b}(1);`, ...(random.chance(0.3) ? [`${a}.call();`] : [])],
      ]),
    ];
  return [
    `let mut ${a} = Handlers { list: Vec::new() };`,
    random.pick([
      `${a}.add(${moves}|_| { ${act} });`,
      `${a}.list.push(Box::new(${moves}|_| { ${act} }));`,
      `${a}.add(${moves}|_| { ${act} }).add(|_| { ${disturb(context, other)} });`,
    ]),
    ...maybe(context, place, 0.25),
    ...random.pick<Node[]>([
      [`${a}.all();`],
      [braces(`for ${b} in ${a}.list.iter_mut() {`, [`${b}(2);`])],
      [`if let Some(${b}) = ${a}.list.pop() { drop(${b}); }`],
      [],
      [`drop(${a});`, ...maybe(context, place)],
    ]),
  ];
}

function opaque(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  const number = actor(context, 'mutate', i32);
  if (place === undefined) return undefined;
  const [a] = names(context, 1);
  const m = maybe(context, place, 0.5);
  return random.pick<Node[]>([
    [`let ${a} = opaque(&${place.text});`, ...m, ...(random.chance(0.6) ? [`eat(${a});`] : [])],
    [`let ${a} = opaque_of(&mut ${place.text});`, ...m, ...(random.chance(0.4) ? [`eat(${a});`] : [])],
    [`let ${a} = opaque_free(&${place.text});`, ...m, ...(random.chance(0.6) ? [`eat(${a});`] : [])],
    ...(number === undefined
      ? []
      : [
          [
            `let mut ${a} = counter(&mut ${number.text});`,
            `${a}();`,
            ...maybe(context, number),
            `read(&${a}());`,
          ],
          [`let mut ${a} = counter(&mut ${number.text});`, `${a}();`, ...maybe(context, number)],
        ]),
  ]);
}

function shared(context: Context): Node[] | undefined {
  const { random } = context;
  const of = random.pick([i32, string]);
  const value = (): string => expression(context, of, [], 0);
  const [a, b, c] = names(context, 3);
  return [
    `let ${a} = Rc::new(RefCell::new(${value()}));`,
    `let ${b} = Rc::clone(&${a});`,
    ...random.pick<Node[]>([
      [`*${a}.borrow_mut() = ${value()};`, `read(&*${b}.borrow());`],
      [
        `let ${c} = ${a}.borrow();`,
        `drop(${b});`,
        ...(random.chance(0.3) ? [`drop(${a});`] : []),
        `read(&*${c});`,
      ],
      [`let ${c} = &*${a}.borrow();`, ...(random.chance(0.4) ? [`read(${c});`] : [])],
      [
        `let ${c} = move || { touch(&mut *${b}.borrow_mut()); };`,
        `${c}();`,
        ...(random.chance(0.3) ? [`read(&*${b}.borrow());`] : []),
      ],
      [braces(`match *${a}.borrow_mut() {`, [`ref mut ${c} => { touch(${c}); drop(${b}); }`])],
      ...(random.chance(0.4) ? [[`let ${c} = *${a}.borrow();`, `read(&${c});`]] : []),
      [
        braces(`if let Ok(ref mut ${c}) = ${a}.try_borrow_mut() {`, [
          `touch(&mut **${c});`,
          ...(random.chance(0.3) ? [`eat(${a});`] : []),
        ]),
      ],
      [
        `let ${c} = Rc::downgrade(&${a});`,
        `drop(${a});`,
        `if let Some(x) = ${c}.upgrade() { read(&*x.borrow()); }`,
      ],
      [
        `let mut ${c} = ${a};`,
        `if let Some(x) = Rc::get_mut(&mut ${c}) { touch(x.get_mut()); ${random.chance(0.3) ? `read(&${c}); touch(x);` : ''} }`,
        `drop(${b});`,
      ],
      [
        `let ${c} = std::cell::RefMut::map(${a}.borrow_mut(), |x| x);`,
        `drop(${b});`,
        ...(random.chance(0.3) ? [`drop(${a});`] : []),
        `read(&*${c});`,
      ],
      [
        `let ${c} = Rc::try_unwrap(${a}).ok().map(|x| x.into_inner());`,
        `read(&${c});`,
        ...(random.chance(0.3) ? [`read(&${a});`] : []),
      ],
    ]),
  ];
}

function tree(context: Context): Node[] | undefined {
  const { random } = context;
  const of = random.pick([
    i32,
    string,
    ...context.world.types.filter(({ kind }) => kind === 'struct').slice(0, 1),
  ]);
  const [t, a, b, c] = names(context, 4);
  const leaf = (): string => `Tree::Leaf(${expression(context, of, [], 0)})`;
  const m = random.chance(0.3)
    ? [random.pick([`read(&${t});`, `touch(&mut ${t});`, `${t} = Tree::Empty;`, `eat(${t});`])]
    : [];
  return [
    `let mut ${t} = Tree::Node(Box::new(${leaf()}), Box::new(${random.pick(['Tree::Empty', leaf()])}));`,
    ...random.pick<Node[]>([
      [
        braces(`match &mut ${t} {`, [
          `Tree::Leaf(${a}) => { touch(${a}); ${m.join(' ')} }`,
          braces(`Tree::Node(${a}, ${b}) => {`, [
            braces(`match (&mut **${a}, ${random.pick(['&**', '&mut **'])}${random.chance(0.9) ? b : a}) {`, [
              `(Tree::Leaf(${c}), _) => { touch(${c}); read(&${b}); }`,
              `_ => std::mem::swap(${a}, ${b}),`,
            ]),
            ...m,
          ]),
          'Tree::Empty => {}',
        ]),
      ],
      [
        `let mut ${a} = &mut ${t};`,
        braces(`while let Tree::Node(${b}, _) = ${a} {`, [`${a} = ${b};`]),
        ...(random.chance(0.5) ? [`*${a} = Tree::Empty;`] : []),
        ...m,
      ],
      [
        `let mut ${a} = &mut ${t};`,
        braces('loop {', [
          braces(`match ${a} {`, [
            `Tree::Node(${b}, ${c}) => ${a} = if ${condition(context)} { ${b} } else { ${c} },`,
            `other => { *other = Tree::Empty; break; }`,
          ]),
        ]),
        ...(random.chance(0.4) ? [`touch(${a});`] : []),
        ...m,
      ],
      [
        `let mut ${a} = &mut ${t};`,
        braces(`while let Some(${b}) = ${a}.left() {`, [`${a} = ${b};`]),
        `touch(${a});`,
        ...m,
      ],
      [braces(`if let Tree::Node(${a}, ${b}) = ${t} {`, [`eat(*${a});`, `eat(${b});`]), ...m],
      [braces(`if let Tree::Node(${a}, _) = ${t} {`, [`eat(${a});`]), ...m],
      [braces(`if let Tree::Node(ref mut ${a}, ref ${b}) = ${t} {`, [`touch(${a});`, ...m, `read(${b});`])],
      [
        braces(`match ${t} {`, [
          `Tree::Node(${a}, ${b}) => match (*${a}, *${b}) {`,
          `    (Tree::Leaf(${c}), _) | (_, Tree::Leaf(${c})) => eat(${c}),`,
          '    _ => {}',
          '}',
          '_ => {}',
        ]),
        ...m,
      ],
      [
        braces(`match std::mem::replace(&mut ${t}, Tree::Empty) {`, [
          `Tree::Leaf(${a}) => { eat(${a}); ${m.join(' ')} }`,
          `${b} => ${t} = ${b},`,
        ]),
      ],
      [`let ${a} = ${t}.leaf();`, ...m, `read(&${a});`],
      [
        braces(`match &${t} {`, [
          `Tree::Node(${a}, _) if ${a}.leaf().is_some() => { read(${a}); ${m.join(' ')} }`,
          `Tree::Node(${a}, ${b}) => read(if flag() { ${a} } else { ${b} }),`,
          '_ => {}',
        ]),
      ],
      [
        braces(`match ${t} {`, [
          `Tree::Leaf(ref ${a}) => read(${a}),`,
          `Tree::Node(ref ${a}, box_b) => { read(${a}); eat(box_b); }`,
          'Tree::Empty => {}',
        ]),
        ...m,
      ],
      [`let Tree::Node(${a}, ${b}) = &mut ${t} else { loop {} };`, `std::mem::swap(${a}, ${b});`, ...m],
    ]),
  ];
}

/** Loops and blocks left with a value from inside of others. */
function labeled(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate');
  if (place === undefined) return undefined;
  const [x, k] = names(context, 2);
  const label = `'${k}`;
  const mutable = random.chance(0.5);
  const ref = `&${mutable ? 'mut ' : ''}${place.text}`;
  const use = mutable ? `touch(${x});` : `read(${x});`;
  const act = disturb(context, place);
  return random.pick<Node[]>([
    [
      braces(
        `let ${x} = ${label}: loop {`,
        [
          braces('loop {', [
            `if ${condition(context)} { break ${label} ${ref}; }`,
            act,
            'if flag() { break; }',
          ]),
        ],
        '};',
      ),
      ...maybe(context, place),
      use,
    ],
    [
      braces(
        `let ${x} = ${label}: {`,
        [braces(`for _ in 0..2 {`, [`if flag() { break ${label} Some(${ref}); }`, act]), 'None'],
        '};',
      ),
      ...maybe(context, place),
      `read(&${x});`,
    ],
    [
      braces(
        `let ${x} = ${label}: {`,
        [`let g = Guard::new(&mut ${place.text});`, `if g.peek().is_none() { break ${label} 1; }`, '2'],
        '};',
      ),
      ...maybe(context, place),
      `read(&${x});`,
    ],
    [
      braces(`${label}: while flag() {`, [
        braces('loop {', [`let ${x} = ${ref};`, `if flag() { continue ${label}; }`, use, `break ${label};`]),
      ]),
      ...maybe(context, place),
    ],
    [
      braces(
        `let ${x} = ${label}: {`,
        [braces(`match Some(${ref}) {`, [`Some(y) if flag() => break ${label} y,`, '_ => {}']), act, ref],
        '};',
      ),
      ...maybe(context, place),
      use,
    ],
  ]);
}
