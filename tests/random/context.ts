import type { Node } from './node.js';
import type { Random } from './prng.js';
import { access, isMovable, isPinned, isUsable, placesOf } from './scope.js';
import type { Access, Loan, Place, Variable } from './scope.js';
import { isCopy, isSized, option, originCount, ref, same, vec } from './type.js';
import type { Type } from './type.js';
import { makeType } from './world.js';
import type { World } from './world.js';

/** The state of generating one function. */
export interface Context {
  readonly random: Random;
  readonly world: World;
  /** How often a choice is made that is probably an error. */
  readonly wild: number;
  readonly result: { readonly type: Type; readonly text: string } | undefined;
  /** Whether `.await` may stand here. */
  readonly awaits: boolean;
  /** Makes one statement; blocks of all kinds come back to it. */
  readonly statement: (context: Context) => void;
  variables: Variable[];
  /** Where the next statement goes. */
  out: Node[];
  /** The loops around this place, innermost last; labels are empty where there is none. */
  loops: { readonly label: string }[];
  /** How many statements may still be made. */
  budget: number;
  names: number;
  /** The end of the current block cannot be reached. */
  diverged: boolean;
}

export function freshName(context: Context, prefix = 'v'): string {
  return `${prefix}${context.names++}`;
}

export function declare(
  context: Context,
  name: string,
  type: Type,
  more: Partial<Pick<Variable, 'mutable' | 'state' | 'loans' | 'written' | 'pinned'>> = {},
): Variable {
  for (const variable of context.variables) if (variable.name === name) variable.hidden = true;
  const variable: Variable = {
    name,
    type,
    mutable: false,
    loops: context.loops.length,
    state: 'ready',
    movedParts: [],
    expired: false,
    hidden: false,
    ...more,
    loans: originCount(type) > 0 ? [...(more.loans ?? [])] : [],
  };
  context.variables.push(variable);
  return variable;
}

/** All places that can be named here. */
export function places(context: Context, depth = 3): Place[] {
  return context.variables.filter(({ hidden }) => !hidden).flatMap((variable) => placesOf(variable, depth));
}

/** A place to access in this way; one for which that is probably an error only now and then. */
export function choose(
  context: Context,
  kind: Access,
  wanted: Type | ((type: Type, place: Place) => boolean),
): Place | undefined {
  const { random, wild } = context;
  const test = typeof wanted === 'function' ? wanted : (type: Type) => same(type, wanted);
  const found = places(context).filter((place) => test(place.type, place));
  const fine = found.filter((place) => {
    if (!isUsable(place)) return kind === 'write' && isFresh(place);
    if (isPinned(context.variables, place, kind)) return false;
    if (kind === 'mutate' || kind === 'write') return place.writable;
    if (kind !== 'move') return true;
    // What is moved inside a loop is gone in the next round.
    return isMovable(place) && (isCopy(place.type) || place.root.loops === context.loops.length);
  });
  const from = random.chance(wild) ? found : fine;
  if (from.length === 0) return undefined;
  // Short places are as likely as the many long ones.
  const short = from.filter((place) => place.steps.length <= 1);
  return random.pick(short.length > 0 && random.chance(0.5) ? short : from);
}

/** A variable that may be given its (new) first value. */
function isFresh(place: Place): boolean {
  if (place.steps.length > 0) return false;
  return place.root.mutable || (place.root.state === 'uninitialized' && place.root.movedParts.length === 0);
}

/** Records a use of the place; the loans that its result then holds are added to `loans`. */
export function use(context: Context, place: Place, kind: Access, loans: Loan[]): void {
  access(context.variables, place, kind);
  const { root, steps } = place;
  if (kind === 'share' || kind === 'mutate') loans.push({ root, steps, mutable: kind === 'mutate' });
  if (kind !== 'write' && root.loans.length > 0) loans.push(...root.loans);
}

/** A type near what the variables hold. */
export function nearbyType(context: Context): Type {
  const { random, world } = context;
  const near = places(context, 2).filter((place) => isSized(place.type) && isUsable(place));
  if (near.length === 0 || random.chance(0.35)) return makeType(random, world.types);
  const { type } = random.pick(near);
  if (type.kind === 'ref' && random.chance(0.6)) return type;
  return random.attempt<Type>([
    [2, () => type],
    [3, () => ref(false, type)],
    [4, () => ref(true, type)],
    [0.4, () => option(ref(true, type))],
    [0.4, () => vec(ref(false, type))],
  ])!;
}
