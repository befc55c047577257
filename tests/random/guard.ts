/** Values that stand between the code and what it uses: views, guards with destructors, `RefCell`, `dyn`, entries of maps. */

import { choose, freshName, use } from './context.js';
import type { Context } from './context.js';
import { exact, expression } from './expression.js';
import type { Node } from './node.js';
import { i32, isSized } from './type.js';

export function guardStatement(context: Context): true | undefined {
  const { random, out } = context;
  const made = random.attempt<Node[]>([
    [2, () => view(context)],
    [2, () => cell(context)],
    [2, () => map(context)],
    [1.5, () => object(context)],
    [1, () => iterated(context)],
  ]);
  if (made === undefined) return undefined;
  out.push(...made);
  return true;
}

function view(context: Context): Node[] | undefined {
  const { random } = context;
  const place = choose(context, 'mutate', isSized);
  if (place === undefined) return undefined;
  use(context, place, 'mutate', []);
  const name = freshName(context, 'w');
  const again = random.pick([
    `touch(&mut ${place.text});`,
    `read(&${place.text});`,
    `${place.text} = ${expression(context, place.type, [], 0)};`,
  ]);
  const middle = random.chance(0.3) ? [again] : [];
  if (random.chance(0.5)) {
    const end = random.pick<Node[]>([
      [`read(${name}.get());`],
      [`touch(${name}.get_mut());`],
      [`touch(${name}.done());`],
      [`let ${freshName(context, 'w')} = ${name}.done();`, `read(${name}.get());`],
      [],
    ]);
    return [`let mut ${name} = View::new(&mut ${place.text});`, ...middle, ...end];
  }
  const end = random.pick<Node[]>([[`read(${name}.get());`], [`drop(${name});`, again], [again], []]);
  const guard: Node[] = [`let ${name} = Guard::new(&mut ${place.text});`, ...middle, ...end];
  return random.chance(0.5) ? [{ arms: [{ head: '{', body: guard }], end: '}' }, again] : guard;
}

function cell(context: Context): Node[] | undefined {
  const { random } = context;
  const place = choose(context, 'share', ({ kind }) => kind === 'cell');
  if (place === undefined || place.type.kind !== 'cell') return undefined;
  use(context, place, 'share', []);
  const text = exact(place);
  const { of } = place.type;
  const name = freshName(context, 'g');
  return random.pick<Node[]>([
    [`*${text}.borrow_mut() = ${expression(context, of, [], 1)};`],
    [
      `let ${name} = ${text}.borrow();`,
      `read(&*${name});`,
      ...(random.chance(0.5) ? [`drop(${name});`] : []),
    ],
    [`let mut ${name} = ${text}.borrow_mut();`, `touch(&mut *${name});`],
    [`let ${name} = &*${text}.borrow();`, `read(${name});`],
    [`touch(&mut *${text}.borrow_mut());`, `let ${name} = &*${text}.borrow_mut();`],
  ]);
}

function map(context: Context): Node[] | undefined {
  const { random } = context;
  const place = choose(context, 'mutate', ({ kind }) => kind === 'map');
  if (place === undefined || place.type.kind !== 'map') return undefined;
  use(context, place, 'mutate', []);
  const { base } = place;
  const { of } = place.type;
  const name = freshName(context, 'e');
  const value = (): string => expression(context, of, [], 1);
  return random.pick<Node[]>([
    [`${base}.insert(${expression(context, i32, [], 0)}, ${value()});`],
    [`let ${name} = ${base}.entry(3).or_insert(${value()});`, `touch(${name});`],
    [`let ${name} = ${base}.entry(3).or_insert_with(|| ${value()});`, `touch(${name});`],
    [{ arms: [{ head: `for (_, ${name}) in ${base}.iter_mut() {`, body: [`touch(${name});`] }], end: '}' }],
    [
      {
        arms: [
          {
            head: `if let Some(${name}) = ${base}.get(&1) {`,
            body: [`read(${name});`, ...(random.chance(0.3) ? [`${base}.clear();`] : [])],
          },
          { head: '} else {', body: [`${base}.insert(1, ${value()});`] },
        ],
        end: '}',
      },
    ],
  ]);
}

function object(context: Context): Node[] | undefined {
  const { random } = context;
  const mutable = random.chance(0.5);
  const place = choose(
    context,
    mutable ? 'mutate' : 'share',
    (type) => type.kind === 'struct' && type.def.name !== 'List',
  );
  if (place === undefined) return undefined;
  use(context, place, mutable ? 'mutate' : 'share', []);
  const name = freshName(context, 'd');
  const again = random.pick([`touch(&mut ${place.text});`, `read(&${place.text});`]);
  const middle = random.chance(0.3) ? [again] : [];
  if (mutable)
    return [
      `let ${name}: &mut dyn Shown = &mut ${place.text};`,
      ...middle,
      `${name}.change();`,
      `read(${name}.shown());`,
    ];
  return [`let ${name}: &dyn Shown = &${place.text};`, ...middle, `read(${name}.pair(${name}.shown()));`];
}

function iterated(context: Context): Node[] | undefined {
  const { random } = context;
  const place = choose(context, 'share', ({ kind }) => kind === 'vec');
  if (place === undefined) return undefined;
  use(context, place, 'share', []);
  const name = freshName(context, 'i');
  const again = `${place.base}.clear();`;
  return [
    `let mut ${name} = each_of(&${place.text});`,
    ...(random.chance(0.15) && place.writable ? [again] : []),
    `${name}.next();`,
  ];
}
