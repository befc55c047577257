/**
 * What Polonius Alpha needs beyond Polonius's relations: the points of a location, which it does not tell apart, and in which
 * direction what an origin contains flows where it is live (rustc's `rustc_borrowck::polonius`).
 */
import { visitVariances } from '../../lang/types/variance.js';
import type { Region, Ty, Variance } from '../../lang/types/ty.js';
import type { Cx } from './cx.js';
import type { Frame } from './frame.js';
import { midPoint, startPoint } from './graph.js';

/** `location`, `origin_flows_forward`, `origin_flows_backward`. */
export function writeLocalization({ cx, localTypes }: Frame): void {
  for (const location of cx.graph.locations)
    cx.facts.add('location', startPoint(cx.graph, location), midPoint(cx.graph, location));
  for (const ty of localTypes) writeDirections(cx, ty);
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
