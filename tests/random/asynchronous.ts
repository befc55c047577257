/** Futures: borrows across `.await`, `async` blocks and what they capture, futures kept, boxed, sent away. */

import { closureBody } from './closure.js';
import { declare } from './context.js';
import type { Context } from './context.js';
import type { Node } from './node.js';
import { actor, braces, disturb, fromScenes, maybe, names } from './scene.js';
import { isCopy, isSized, ref } from './type.js';

export const asynchronousItems: readonly string[] = [
  'use std::future::Future;',
  'use std::pin::Pin;',
  'async fn idle() {}',
  "async fn hold<'a, T: ?Sized>(x: &'a T) -> &'a T { idle().await; x }",
  "async fn hold_mut<'a, T: ?Sized>(x: &'a mut T) -> &'a mut T { idle().await; x }",
  'async fn give<T>(x: T) -> T { idle().await; x }',
  'async fn look<T>(_: &T) -> i32 { 1 }',
  "fn spawn<F: Future<Output = ()> + 'static>(_: F) {}",
  'fn drive<F: Future>(_: F) -> F::Output { loop {} }',
  "fn pinned<'a, T>(x: &'a mut T) -> Pin<Box<dyn Future<Output = &'a mut T> + 'a>> { Box::pin(hold_mut(x)) }",
];

export const asyncStatement = fromScenes([
  [3, awaited],
  [3, future],
  [4, asyncBlock],
  [1, makerOfFutures],
]);

/** A future that is made and awaited at once. */
function awaited(context: Context): Node[] | undefined {
  const { random } = context;
  if (!context.awaits) return undefined;
  if (random.chance(0.2)) return ['idle().await;'];
  const mutable = random.chance(0.5);
  const place = actor(context, mutable ? 'mutate' : 'share');
  if (place === undefined) return undefined;
  const [name] = names(context, 1, 'v');
  const text = mutable
    ? `${random.pick(['hold_mut', 'hold_mut', 'pinned'])}(&mut ${place.text}).await`
    : `${random.pick(['hold', 'hold', 'give'])}(&${place.text}).await`;
  const loans = [{ root: place.root, steps: place.steps, mutable }];
  declare(context, name, ref(mutable, place.type), { loans });
  return [`let ${name} = ${text};`];
}

function finish(context: Context, name: string): Node[] {
  const { random, awaits } = context;
  return random.pick<Node[]>([
    ...(awaits ? [[`${name}.await;`], [`${name}.await;`]] : []),
    [`drive(${name});`],
    [`drop(${name});`],
    [],
  ]);
}

/** A future that is kept while something else happens. */
function future(context: Context): Node[] | undefined {
  const { random } = context;
  const mutable = random.chance(0.6);
  const place = actor(context, mutable ? 'mutate' : 'share');
  if (place === undefined) return undefined;
  const [name, result] = names(context, 2);
  const made = mutable
    ? random.pick([
        `hold_mut(&mut ${place.text})`,
        `pinned(&mut ${place.text})`,
        `give(&mut ${place.text})`,
        `Box::pin(hold_mut(&mut ${place.text}))`,
      ])
    : random.pick([`hold(&${place.text})`, `give(&${place.text})`, `look(&${place.text})`]);
  const end = random.chance(0.5)
    ? finish(context, name)
    : [
        `let ${result} = ${context.awaits ? `${name}.await` : `drive(${name})`};`,
        ...maybe(context, place),
        `read(&${result});`,
      ];
  return [`let ${name} = ${made};`, ...maybe(context, place), ...end, ...maybe(context, place)];
}

/** An `async` block, whose body captures as that of a closure does, and runs later. */
function asyncBlock(context: Context): Node[] | undefined {
  const { random } = context;
  const [name] = names(context, 1);
  const { body, captured } = closureBody(context, true);
  const moves = random.chance(0.3) ? 'move ' : '';
  const again = captured.filter(({ root }) => isSized(root.type));
  const middle =
    again.length > 0 && random.chance(0.3)
      ? [
          random.pick([
            `read(&${random.pick(again).root.name});`,
            ...again.filter(({ root }) => root.mutable).map(({ root }) => `touch(&mut ${root.name});`),
          ]),
        ]
      : [];
  return random.attempt<Node[]>([
    [4, () => [braces(`let ${name} = async ${moves}{`, body, '};'), ...middle, ...finish(context, name)]],
    [1, () => [braces(`spawn(async ${moves}{`, body, '});')]],
    [context.awaits ? 2 : 0, () => [braces(`async ${moves}{`, body, '}.await;')]],
    [
      1,
      () => [
        braces(`let ${name}: Pin<Box<dyn Future<Output = ()> + '_>> = Box::pin(async ${moves}{`, body, '});'),
        ...middle,
        ...finish(context, name),
      ],
    ],
  ])!;
}

/** A closure that gives futures. */
function makerOfFutures(context: Context): Node[] | undefined {
  const { random } = context;
  const place = actor(context, 'mutate', (type) => isSized(type) && (isCopy(type) || random.chance(0.5)));
  if (place === undefined) return undefined;
  const [name, made] = names(context, 2);
  const body = `{ ${disturb(context, place)} ${random.pick(['', 'idle().await;'])} ${disturb(context, place)} }`;
  return random.pick<Node[]>([
    [`let mut ${name} = || async ${random.pick(['move ', ''])}${body};`, `drive(${name}());`],
    [
      `let ${name} = || async move ${body};`,
      `let ${made} = ${name}();`,
      ...maybe(context, place),
      `drive(${made});`,
    ],
  ]);
}
