/** What the scenes share: short sequences around one place, in whose middle that place may be used against its loans. */

import { choose, freshName, use } from './context.js';
import type { Context } from './context.js';
import { expression } from './expression.js';
import type { Node } from './node.js';
import type { Access, Place } from './scope.js';
import { isCopy, isSized } from './type.js';
import type { Type } from './type.js';

export type Scene = (context: Context) => readonly Node[] | undefined;

/** The weighted scenes as one kind of statement. */
export function fromScenes(
  scenes: readonly (readonly [weight: number, scene: Scene])[],
): (context: Context) => true | undefined {
  return (context) => {
    const made = context.random.attempt(
      scenes.map(([weight, scene]) => [weight, () => scene(context)] as const),
    );
    if (made === undefined) return undefined;
    context.out.push(...made);
    return true;
  };
}

/** A place to act on, its use recorded. */
export function actor(
  context: Context,
  kind: Access,
  wanted: Type | ((type: Type, place: Place) => boolean) = isSized,
): Place | undefined {
  const place = choose(context, kind, wanted);
  if (place !== undefined) use(context, place, kind, []);
  return place;
}

export function names(context: Context, count: number, prefix = 'n'): string[] {
  return Array.from({ length: count }, () => freshName(context, prefix));
}

/** A use of the place that some loan of it may not allow. */
export function disturb(context: Context, { text, type, writable, movable }: Place): string {
  const { random } = context;
  const careless = random.chance(context.wild * 4);
  return random.pick([
    `read(&${text});`,
    ...(writable || careless
      ? [`touch(&mut ${text});`, ...(isSized(type) ? [`${text} = ${expression(context, type, [], 0)};`] : [])]
      : []),
    ...(careless && movable && isSized(type) && !isCopy(type) ? [`eat(${text});`] : []),
    ...(isCopy(type) ? [`eat(${text});`] : []),
  ]);
}

/** The same now and then, as the lines of a sequence. */
export function maybe(context: Context, place: Place, chance = 0.3): string[] {
  return context.random.chance(chance) ? [disturb(context, place)] : [];
}

/** A block of one arm. */
export function braces(head: string, body: readonly Node[], end = '}'): Node {
  return { arms: [{ head, body }], end };
}
