/** Which variables are used, defined and dropped where, and which origins their types mention. */
import type { Local } from '../../lang/mir/mir.js';
import { dropckOutlives } from '../../lang/traits/index.js';
import { walkTy } from '../../lang/types/fold.js';
import type { Ty } from '../../lang/types/ty.js';
import type { Origin } from '../atoms.js';
import type { Cx } from './cx.js';
import type { Frame } from './frame.js';
import { enter } from './frame.js';
import { midPoint } from './graph.js';
import type { MovePaths } from './moves.js';
import { hasRegions, record } from './prove.js';
import type { Signature } from './universal.js';
import type { LocalUse } from './visit.js';
import { visitBody } from './visit.js';

/** `var_used_at`, `var_defined_at`, `var_dropped_at`, `path_accessed_at_base`, `use_of_var_derefs_origin`. */
export function writeLiveness(frame: Frame, paths: MovePaths, { output }: Signature, hidden: boolean): void {
  const { cx, body, localTypes } = frame;
  const { facts, graph } = cx;
  visitBody(body, {
    local: (local, use, location) => {
      facts.add(relationOf(use), cx.variable(local), midPoint(graph, location));
    },
    place: (place, use, location) => {
      if (use === 'store' || use === 'call' || use === 'drop' || use === 'ascribe' || use === 'raw-mut')
        return;
      const { path } = paths.find(place);
      facts.add('path_accessed_at_base', paths.atom(path), midPoint(graph, location));
    },
  });
  localTypes.forEach((own, local) => {
    // What is returned as an opaque type keeps alive what that captures, whatever else is in the value.
    const ty = hidden && local === 0 ? output : own;
    for (const origin of originsIn(cx, ty)) facts.add('use_of_var_derefs_origin', cx.variable(local), origin);
  });
}

/** `drop_of_var_derefs_origin`, and what dropping demands of origins where it happens. */
export function writeDrops(frame: Frame): void {
  const { cx, body, localTypes } = frame;
  const dropped = new Map<Local, ReturnType<typeof dropckOutlives>>();
  body.blocks.forEach((block, id) => {
    const { terminator } = block;
    if (terminator.kind !== 'drop' || terminator.place.projection.length > 0) return;
    const { local } = terminator.place;
    const ty = localTypes[local];
    if (!hasRegions(ty)) return;
    const location = { block: id, statement: block.statements.length };
    let outlives = dropped.get(local);
    if (outlives === undefined) {
      enter(frame, { kind: 'other' }, terminator.span);
      outlives = dropckOutlives(cx.program, cx.env, ty, cx);
      dropped.set(local, outlives);
      const origins = new Set<Origin>();
      for (const region of outlives.regions) if (region.kind !== 'bound') origins.add(cx.origin(region));
      for (const part of outlives.types) for (const origin of originsIn(cx, part)) origins.add(origin);
      for (const origin of origins) cx.facts.add('drop_of_var_derefs_origin', cx.variable(local), origin);
    }
    record(cx, outlives.constraints, {
      locations: location,
      span: terminator.span,
      category: { kind: 'boring' },
    });
  });
}

function relationOf(use: LocalUse): 'var_used_at' | 'var_defined_at' | 'var_dropped_at' {
  switch (use) {
    case 'store':
    case 'call':
    case 'storage-live':
    case 'storage-dead':
      return 'var_defined_at';
    case 'drop':
      return 'var_dropped_at';
    default:
      return 'var_used_at';
  }
}

/** Each origin of a type once, in order. */
export function originsIn(cx: Cx, ty: Ty): Set<Origin> {
  const origins = new Set<Origin>();
  walkTy(ty, {
    region: (region) => {
      if (region.kind !== 'bound') origins.add(cx.origin(region));
    },
  });
  return origins;
}
