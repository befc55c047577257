/** Captured variables in the body of a closure: fields of its environment, which is its first argument. */
import type { Body, Place } from './mir.js';

/** The number of the field, if the place is a field of the environment itself. */
export function environmentField(body: Body, { local, projection }: Place): number | undefined {
  if (body.kind !== 'closure' || local !== 1) return undefined;
  const last = projection[projection.length - 1];
  const depth = body.locals[1].ty.kind === 'ref' ? 1 : 0;
  return last?.kind === 'field' && projection.length === depth + 1 ? last.field : undefined;
}

/** The number of the captured variable that a place is: the field, or what the reference in it refers to. */
export function upvarField(body: Body, place: Place): number | undefined {
  const { projection } = place;
  const isDeref = projection[projection.length - 1]?.kind === 'deref';
  const inner = isDeref ? { ...place, projection: projection.slice(0, -1) } : place;
  const field = environmentField(body, inner);
  if (field === undefined) return undefined;
  return (body.upvars[field].by === 'value') === isDeref ? undefined : field;
}
