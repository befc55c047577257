/** Errors made on purpose: those that are rarely made by accident. */

import { choose, freshName, places, use } from './context.js';
import type { Context } from './context.js';
import { condition, expression } from './expression.js';
import { i32, isCopy, isSized, print, string } from './type.js';
import type { Type } from './type.js';

/** One of the errors that are rarely made by accident. */
export function mistake(context: Context): true | undefined {
  const { random, out } = context;
  const visible = context.variables.filter(({ hidden }) => !hidden);
  /** Breaks a loan that a variable holds, and uses that variable. */
  const broken = (
    mutable: boolean | undefined,
    line: (text: string, type: Type) => string | undefined,
  ): true | undefined => {
    const holders = visible.filter(
      ({ loans, state, expired }) => loans.length > 0 && state === 'ready' && !expired,
    );
    if (holders.length === 0) return undefined;
    const holder = random.pick(holders);
    const loan = random.pick(holder.loans);
    if (loan.root.hidden || loan.steps.includes('*') || !visible.includes(loan.root)) return undefined;
    if (mutable !== undefined && loan.mutable !== mutable) return undefined;
    const place = places({ ...context, variables: [loan.root] }).find(
      ({ steps }) => steps.join() === loan.steps.join(),
    );
    const text = place && line(place.text, place.type);
    if (place === undefined || text === undefined || !isSized(place.type)) return undefined;
    out.push(text);
    if (text.startsWith('eat')) use(context, place, 'move', []);
    out.push(`read(&${holder.name});`);
    return true;
  };
  return random.attempt<true>([
    [
      2,
      () => {
        const gone = visible.filter(({ state }) => state !== 'ready');
        if (gone.length === 0) return undefined;
        const { name } = random.pick(gone);
        out.push(
          random.pick([`read(&${name});`, `eat(${name});`, `let ${freshName(context, 'u')} = &${name};`]),
        );
        return true;
      },
    ],
    [
      2,
      () => {
        const fixed = visible.filter(
          ({ state, mutable, type }) => state === 'ready' && !mutable && isSized(type),
        );
        if (fixed.length === 0) return undefined;
        const { name, type } = random.pick(fixed);
        out.push(`${name} = ${expression(context, type, [], 1)};`);
        return true;
      },
    ],
    [2, () => broken(undefined, (text, type) => `${text} = ${expression(context, type, [], 0)};`)],
    [2, () => broken(undefined, (text, type) => (isCopy(type) ? undefined : `eat(${text});`))],
    [
      4,
      () =>
        broken(true, (text, type) =>
          isCopy(type) ? `let ${freshName(context, 'u')} = ${text};` : undefined,
        ),
    ],
    [1, () => broken(true, (text) => `read(&${text});`)],
    [
      2,
      () => {
        const shared = choose(
          context,
          'read',
          (type, { root, steps }) =>
            type.kind !== 'ref' &&
            isSized(type) &&
            steps[0] === '*' &&
            root.type.kind === 'ref' &&
            !root.type.mutable,
        );
        if (shared === undefined) return undefined;
        out.push(`${shared.text} = ${expression(context, shared.type, [], 1)};`);
        return true;
      },
    ],
    [
      1,
      () => {
        const behind = choose(
          context,
          'read',
          (type, { steps }) =>
            !isCopy(type) && isSized(type) && (steps.includes('*') || steps.includes('[]')),
        );
        if (behind === undefined) return undefined;
        out.push(`let ${freshName(context, 'u')} = ${behind.text};`);
        return true;
      },
    ],
    [
      2,
      () => {
        const type = random.pick([i32, string]);
        const name = freshName(context);
        out.push(`let ${name}: ${print(type)};`, {
          arms: [
            { head: `if ${condition(context)} {`, body: [`${name} = ${expression(context, type, [], 1)};`] },
          ],
          end: '}',
        });
        if (random.chance(0.6)) out.push(`read(&${name});`);
        return true;
      },
    ],
  ]);
}
