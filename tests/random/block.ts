/** Blocks with their scopes, the ways that join after a branch, and how a function is left. */

import { choose, declare, use } from './context.js';
import type { Context } from './context.js';
import { expression } from './expression.js';
import type { Node } from './node.js';
import type { Binding } from './pattern.js';
import { die, join, restore, snapshot } from './scope.js';
import type { Snapshot } from './scope.js';
import { isCopy, originCount, same } from './type.js';

/** The statements of a block with their own scope. `before` may declare what the block's head binds. */
export function block(
  context: Context,
  size: number,
  before: () => void = () => {},
  last: () => void = () => {},
): Node[] {
  const { out, variables } = context;
  const hidden = variables.map((variable) => variable.hidden);
  const body: Node[] = [];
  context.out = body;
  context.variables = [...variables];
  before();
  for (let i = 0; i < size && !context.diverged; i++) context.statement(context);
  if (!context.diverged) last();
  for (const dead of context.variables.slice(variables.length).reverse()) die(context.variables, dead);
  context.out = out;
  context.variables = variables;
  variables.forEach((variable, i) => (variable.hidden = hidden[i]));
  return body;
}

/** Runs the ways from here one after the other from the same state, and joins the states at their ends. */
export function branches(context: Context, ways: readonly (() => void)[]): void {
  const start = snapshot(context.variables);
  const ends: Snapshot[][] = [];
  for (const way of ways) {
    restore(start);
    context.diverged = false;
    way();
    if (!context.diverged) ends.push(snapshot(context.variables));
  }
  context.diverged = ends.length === 0;
  if (ends.length === 0) return;
  restore(ends[0]);
  for (const end of ends.slice(1)) join(end);
}

export function declareAll(context: Context, bindings: readonly Binding[]): void {
  for (const { name, type, mutable, loans } of bindings) declare(context, name, type, { mutable, loans });
}

/** Leaves the function. */
export function leave(context: Context): void {
  const { random, out, result } = context;
  if (result === undefined) out.push('return;');
  else if (random.chance(0.2)) out.push(context.world.macros ? 'panic!("left");' : 'loop {}');
  else out.push(`return ${resultValue(context)};`);
  context.diverged = true;
}

/** A value for the function's result; mostly one whose origins fit the signature. */
export function resultValue(context: Context): string {
  const { random, result } = context;
  const { type, text } = result!;
  if (originCount(type) === 0) return expression(context, type, [], 2);
  if (random.chance(0.75)) {
    const fitting = context.variables.filter(({ written, hidden }) => written !== undefined && !hidden);
    const origin = /^&('\w+)?/.exec(text)?.[0];
    const made = random.attempt<string>([
      [
        2,
        () => {
          const place = choose(
            context,
            'move',
            (each, { root, steps }) =>
              fitting.includes(root) && steps.length === 0 && same(each, type) && root.written === text,
          );
          if (place !== undefined) use(context, place, isCopy(place.type) ? 'read' : 'move', []);
          return place?.text;
        },
      ],
      [
        2,
        () => {
          if (type.kind !== 'ref' || origin === undefined) return undefined;
          const place = choose(
            context,
            type.mutable ? 'mutate' : 'share',
            (each, { root, steps }) =>
              fitting.includes(root) &&
              steps[0] === '*' &&
              /^&('\w+)?/.exec(root.written!)?.[0] === origin &&
              same(each, type.of),
          );
          if (place !== undefined) use(context, place, type.mutable ? 'mutate' : 'share', []);
          return place && `&${type.mutable ? 'mut ' : ''}${place.text}`;
        },
      ],
      [
        0.3,
        () => {
          // The type fits, its origins need not.
          const place = choose(
            context,
            'read',
            (each, { root }) => fitting.includes(root) && same(each, type),
          );
          return place?.text;
        },
      ],
      [
        1,
        () =>
          text.startsWith("&'static str") ||
          (text.startsWith('&') && type.kind === 'ref' && type.of.kind === 'str' && !type.mutable)
            ? '"fixed"'
            : undefined,
      ],
    ]);
    if (made !== undefined) return made;
    if (random.chance(0.85))
      return context.world.macros ? random.pick(['todo!()', 'panic!("none")', 'unreachable!()']) : 'loop {}';
  }
  return expression(context, type, [], 2);
}
