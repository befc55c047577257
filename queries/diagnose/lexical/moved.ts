/** Uses of what was moved away or never initialized: E0381, E0382, E0383. */
import type { Path } from '../../../facts/atoms.js';
import type { AccessInfo } from '../../../facts/emitted.js';
import { printTy } from '../../../lang/types/print.js';
import { captureAt } from '../capture.js';
import { Draft, describeAny, placeTy, sameSpan, type Context } from '../context.js';
import { moveSites } from '../moved.js';
import { captureOf } from './scope.js';

export function useOfMissing(cx: Context, access: AccessInfo, paths: readonly Path[]): Draft {
  const { emission, body } = cx;
  const found = paths.map((path) => ({ path, ...moveSites(cx, access.location, path) }));
  const moved = found.find((it) => it.sites.length > 0);
  const path = moved?.path ?? paths[0];
  const cause = { kind: 'use', access: access.atom, path } as const;
  const place = describeAny(cx, access.place);
  if (access.kind.kind === 'assign-through' && access.action === 'assign')
    return new Draft(
      'E0383',
      access.span,
      `partial reinitialization of uninitialized structure ${describeAny(cx, emission.paths.get(path)!.place)}`,
    ).because(cause);
  const captured = captureAt(body, access.location, access.place) ?? captureOf(cx, access);
  const at = captured?.upvar.pathSpan ?? access.span;
  const [verb, participle] = captured ? ['capture', 'captured'] : ['use', 'used'];
  if (!moved)
    return new Draft('E0381', at, `${verb} of possibly uninitialized variable: ${place}`)
      .label(at, `use of possibly uninitialized ${place}`)
      .because(cause);
  const what = emission.paths.get(moved.sites[0].move.path)!.place;
  const partly = what.projection.length > access.place.projection.length ? 'partially ' : '';
  const draft = new Draft('E0382', at, `${verb} of ${partly}moved value: ${place}`).because(cause);
  for (const { move } of moved.sites.slice(0, 1)) {
    const into = captureAt(body, move.location, move.place);
    const note = into ? ' (into closure)' : '';
    const from = into?.head ?? move.span;
    if (sameSpan(from, at)) draft.label(at, `value moved${note} here in previous iteration of loop`);
    else draft.label(at, `value ${participle} here after move`).label(from, `value moved${note} here`);
  }
  return draft.note(
    `move occurs because ${describeAny(cx, what)} has type \`${printTy(cx.program, placeTy(cx, what))}\`, which does not implement the \`Copy\` trait`,
  );
}
