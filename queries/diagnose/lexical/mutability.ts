/** Changes of what is not mutable: E0384, E0387, E0389, E0594, E0595, E0596. */
import type { AccessInfo, PlaceInfo } from '../../../facts/emitted.js';
import type { Context, Draft } from '../context.js';
import { immutable, reassigned } from '../mutability.js';

export function reassignedBefore(cx: Context, access: AccessInfo): Draft {
  return reassigned(cx, access);
}

export function immutableBefore(cx: Context, access: AccessInfo, because: PlaceInfo): Draft {
  return immutable(cx, access, because);
}
