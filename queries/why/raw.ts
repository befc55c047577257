/** Where a body looks behind raw pointers, of which the borrow checker says nothing. */
import type { Emission } from '../../facts/emitted.js';
import type { Span } from '../../lang/source.js';
import { placeTy } from '../diagnose/context.js';

/** The places in the source at which a raw pointer is followed. */
export function rawAccesses(emission: Emission): Span[] {
  const { body } = emission;
  return [...emission.accesses.values()]
    .filter(({ place: { local, projection } }) =>
      projection.some(
        (elem, at) =>
          elem.kind === 'deref' &&
          placeTy({ emission, body }, { local, projection: projection.slice(0, at) }).kind === 'pointer',
      ),
    )
    .map(({ span }) => span);
}
