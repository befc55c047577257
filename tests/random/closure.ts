/** Closures: what they capture and how, how they are called, stored, passed on and returned. */

import { block } from './block.js';
import { choose, declare, freshName, places, use } from './context.js';
import type { Context } from './context.js';
import { condition, expression } from './expression.js';
import type { Node } from './node.js';
import { restore, snapshot } from './scope.js';
import type { Loan, Variable } from './scope.js';
import { i32, isCopy, isDisplay, isSized, ref } from './type.js';

/** A statement that makes a closure, or calls one that is there. */
export function closureStatement(context: Context): true | undefined {
  return context.random.attempt<true>([
    [4, () => stored(context)],
    [3, () => passed(context)],
    [4, () => called(context)],
    [2, () => withArgument(context)],
    [1, () => valued(context)],
  ]);
}

/** The body of a closure, or of an `async` block, as nodes, and what of the variables around it looks captured. */
export function closureBody(context: Context, awaits = false): { body: Node[]; captured: Loan[] } {
  const { random, variables, diverged } = context;
  const before = snapshot(variables);
  const size = random.between(1, Math.min(3, Math.max(1, context.budget)));
  // Neither `return` nor `break` gets out of a closure.
  const inner: Context = { ...context, result: undefined, loops: [], awaits };
  const body = block(
    inner,
    size,
    () => {},
    () => {
      if (random.chance(0.5)) inner.out.push(simple(inner));
    },
  );
  Object.assign(context, { budget: inner.budget, names: inner.names, diverged });
  const text = JSON.stringify(body);
  const captured: Loan[] = variables
    .filter(({ name, hidden }) => !hidden && new RegExp(`\\b${name}\\b`).test(text))
    .map((root) => ({
      root,
      steps: [],
      mutable: new RegExp(`&mut \\**${root.name}\\b|\\b${root.name}[^ ]* [-+*]?= `).test(text),
    }));
  // What the body moves is gone for good; what it borrows comes back with the closure's death.
  const moved = variables.filter(({ state }, i) => state === 'moved' && before[i]?.state !== 'moved');
  restore(before);
  for (const root of moved) root.state = 'moved';
  return { body, captured };
}

function simple(context: Context): string {
  const { random } = context;
  return (
    random.attempt<string>([
      [
        2,
        () => {
          const place = choose(context, 'share', isSized);
          return place && `read(&${place.text});`;
        },
      ],
      [
        2,
        () => {
          const place = choose(context, 'mutate', isSized);
          return place && `touch(&mut ${place.text});`;
        },
      ],
      [
        1,
        () => {
          const place = choose(context, 'move', (type) => isSized(type) && !isCopy(type));
          if (place) use(context, place, 'move', []);
          return place && `eat(${place.text});`;
        },
      ],
      [
        1,
        () => {
          const place = choose(context, 'mutate', ({ kind }) => kind === 'i32' || kind === 'usize');
          return place && `${place.text} += 1;`;
        },
      ],
    ]) ?? 'flag();'
  );
}

interface Closure extends Variable {
  readonly mutableCalls: boolean;
}

function stored(context: Context): true {
  const { random, out } = context;
  const { body, captured } = closureBody(context);
  const name = freshName(context, 'c');
  const moves = random.chance(0.25);
  const mutable = random.chance(0.6);
  const how = random.pick(['', '', '', 'later(', 'Box::new(']);
  const annotation = how === 'Box::new(' && random.chance(0.5) ? ": Box<dyn FnMut() + '_>" : '';
  out.push({
    arms: [
      { head: `let ${mutable ? 'mut ' : ''}${name}${annotation} = ${how}${moves ? 'move ' : ''}|| {`, body },
    ],
    end: how === '' ? '};' : '});',
  });
  const variable: Closure = {
    ...declare(context, name, i32, { mutable }),
    hidden: true,
    loans: captured,
    mutableCalls: mutable,
  };
  context.variables[context.variables.length - 1] = variable;
  if (random.chance(0.4)) called(context);
  return true;
}

function called(context: Context): true | undefined {
  const { random, variables, out } = context;
  const there = variables.filter(({ name, state }) => /^c\d/.test(name) && state === 'ready');
  if (there.length === 0) return undefined;
  const closure = random.pick(there);
  const text = random.pick([
    'NAME();',
    'NAME();',
    'NAME();',
    'run_once(NAME);',
    'eat(NAME);',
    'drop(NAME);',
    'run_dyn(&mut NAME);',
  ]);
  if (text === 'run_dyn(&mut NAME);' && !closure.mutable && !random.chance(context.wild)) return undefined;
  // What a closure needs to be called by reference is not known here: one that moves what it captured is none for `run_dyn`.
  if (text.startsWith('run_dyn')) return undefined;
  out.push(text.replace('NAME', closure.name));
  if (/^(run_once|eat|drop)/.test(text)) closure.state = 'moved';
  return true;
}

/** A closure made where it is an argument: how it may capture is said by the parameter. */
function passed(context: Context): true {
  const { random, out } = context;
  const { body } = closureBody(context);
  const to = random.pick(['run', 'run_mut', 'run_mut', 'run_once', 'run_once', 'keep', 'run_dyn']);
  const head = `${to}(${to === 'run_dyn' ? '&mut ' : ''}${random.chance(0.25) ? 'move ' : ''}|| {`;
  out.push({ arms: [{ head, body }], end: '});' });
  return true;
}

/** A closure that takes a reference. */
function withArgument(context: Context): true | undefined {
  const { random, out } = context;
  const mutable = random.chance(0.5);
  const place = choose(context, mutable ? 'mutate' : 'share', isSized);
  if (place === undefined) return undefined;
  const name = freshName(context, 'a');
  const before = snapshot(context.variables);
  const inner: Context = { ...context, result: undefined, loops: [], awaits: false };
  const body = block(
    inner,
    random.between(1, 2),
    () => declare(inner, name, ref(mutable, place.type)),
    () => {
      // The argument is kept beyond the call.
      const kept = choose(inner, 'write', ref(mutable, place.type));
      if (kept !== undefined && random.chance(0.3)) inner.out.push(`${kept.text} = ${name};`);
    },
  );
  Object.assign(context, { budget: inner.budget, names: inner.names, diverged: false });
  restore(before);
  use(context, place, mutable ? 'mutate' : 'share', []);
  const written = random.chance(0.3) ? `: &${mutable ? 'mut ' : ''}_` : '';
  out.push({
    arms: [
      {
        head: mutable
          ? `with_mut(&mut ${place.text}, |${name}${written}| {`
          : `with(&${place.text}, |${name}${written}| {`,
        body,
      },
    ],
    end: '});',
  });
  return true;
}

/** A closure whose value is used: of a place that it captures, or of its argument. */
function valued(context: Context): true | undefined {
  const { random, out } = context;
  const place = choose(context, 'share', (type) => isSized(type) && isDisplay(type));
  if (place === undefined) return undefined;
  const name = freshName(context);
  const closure = freshName(context, 'c');
  const others = places(context, 0).filter(({ type }) => isSized(type));
  out.push(
    ...random.pick<Node[]>([
      [`let ${closure} = || &${place.text};`, `let ${name} = ${closure}();`, `read(${name});`],
      [`let ${closure} = |x: i32| x + ${expression(context, i32, [], 0)};`, `let ${name} = ${closure}(1);`],
      [`let ${name} = picked(&${place.text}, |x| x);`, `read(${name});`],
      [`let ${name} = with(&${place.text}, |x| ${condition(context)});`],
      others.length === 0
        ? [`let ${name} = with(&${place.text}, |_| 1);`]
        : [`let ${name} = (|| &${random.pick(others).text})();`, `read(${name});`],
    ]),
  );
  return true;
}
