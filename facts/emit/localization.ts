/**
 * What Polonius Alpha needs beyond Polonius's relations: where in the control-flow graph an outlives constraint takes
 * hold, and in which direction what an origin contains flows while it is live (rustc's `rustc_borrowck::polonius`:
 * `typeck_constraints`, `liveness_constraints`).
 */
import { visitVariances } from '../../lang/types/variance.js';
import type { Region, Ty, Variance } from '../../lang/types/ty.js';
import type { Point } from '../atoms.js';
import type { Cx } from './cx.js';
import type { Frame } from './frame.js';
import { placeTy } from './frame.js';
import { midPoint, startPoint } from './graph.js';
import { originsIn } from './liveness.js';
import { internal } from './moves.js';

/** `location`, `origin_written_at`, `origin_flows_forward`, `origin_flows_backward`. */
export function writeLocalization(frame: Frame): void {
  writeWrites(frame);
  for (const ty of frame.localTypes) writeDirections(frame.cx, ty);
}

/** An assignment's types meet in the local as it is afterwards, a call's in the place that it writes when it returns. */
function writeWrites(frame: Frame): void {
  const { cx, body, localTypes } = frame;
  const { facts, graph } = cx;
  for (const location of graph.locations) {
    const mid = midPoint(graph, location);
    facts.add('location', startPoint(graph, location), mid);
    const { statements, terminator } = body.blocks[location.block];
    const statement = statements[location.statement];
    if (statement?.kind === 'assign') {
      const next = startPoint(graph, { ...location, statement: location.statement + 1 });
      written(localTypes[statement.place.local], next);
    } else if (!statement && terminator.kind === 'call' && terminator.target !== undefined) {
      const ty = placeTy(frame, terminator.destination, internal(location, terminator.span));
      written(ty, startPoint(graph, { block: terminator.target, statement: 0 }));
    }
    if (!statement && terminator.kind === 'asm' && terminator.target !== undefined)
      for (const { place } of terminator.operands)
        if (place)
          written(localTypes[place.local], startPoint(graph, { block: terminator.target, statement: 0 }));

    function written(ty: Ty, target: Point): void {
      for (const origin of originsIn(cx, ty)) facts.add('origin_written_at', origin, mid, target);
    }
  }
}

/** The most general way in which any variable's type has an origin: an origin of both directions flows both ways. */
function writeDirections(cx: Cx, ty: Ty): void {
  const direction = (region: Region, variance: Variance): void => {
    if (region.kind === 'bound' || variance === 'bivariant') return;
    const origin = cx.origin(region);
    if (variance !== 'contravariant') cx.facts.add('origin_flows_forward', origin);
    if (variance !== 'covariant') cx.facts.add('origin_flows_backward', origin);
  };
  visitVariances(
    ty,
    'covariant',
    (def) => cx.program.adt(def).variances,
    () => undefined,
    direction,
  );
}
