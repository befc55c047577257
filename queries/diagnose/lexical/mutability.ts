/** Changes of what is not mutable: E0384, E0387, E0389, E0594, E0595, E0596. */
import type { AccessInfo, PlaceInfo } from '../../../facts/emitted.js';
import type { Place } from '../../../lang/mir/mir.js';
import { Draft, describePlace, isArgument, placeTy, sameSpan, upvarOf, type Context } from '../context.js';
import { captureOf, operandSpan } from './scope.js';

/** A variable without `mut` gets a second value. */
export function reassignedBefore(cx: Context, access: AccessInfo): Draft {
  const name = `\`${describePlace(cx, access.place) ?? '_'}\``;
  const draft = new Draft('E0384', access.span, `cannot assign twice to immutable variable ${name}`);
  draft.label(access.span, 'cannot assign twice to immutable variable');
  const first = cx.emission.inits.find((it) => {
    const place = cx.emission.paths.get(it.path)?.place;
    return place?.local === access.place.local && place.projection.length === 0;
  })?.span;
  if (first && !sameSpan(first, access.span)) draft.label(first, `first assignment to ${name}`);
  return draft;
}

/** A place is assigned or mutably borrowed that is not mutable because of `because`, which is that place or one it starts with. */
export function immutableBefore(cx: Context, access: AccessInfo, because: PlaceInfo): Draft {
  const assigns = access.kind.kind === 'assign';
  const culprit = because.place;
  const variable = culprit.projection.at(-1)?.kind !== 'deref';
  const capture = captureOf(cx, access);
  if (capture && variable) {
    const what = describeImmutable(cx, access.place, culprit);
    return new Draft('E0595', capture.head, `closure cannot assign to ${what}`).label(
      capture.head,
      'cannot borrow mutably',
    );
  }
  const span = assigns ? access.span : operandSpan(cx, access.span);
  if (inEnvironment(cx, culprit)) {
    const lent = access.place.projection.some(
      (_, at) => at >= culprit.projection.length + 1 && upvarOf(cx.body, access.place, at + 1) !== undefined,
    );
    const what = assigns ? 'cannot assign to data' : 'cannot borrow data mutably';
    if (lent)
      return new Draft('E0387', span, `${what} in a captured outer variable in an \`Fn\` closure`).help(
        'consider changing this closure to take self by mutable reference',
        { span: cx.body.headSpan ?? cx.body.span, text: '', primary: true },
      );
    return headline(assigns, span, 'captured outer variable in an `Fn` closure');
  }
  if (!variable && mutableBehind(cx, access.place, culprit.projection.length)) {
    const what = assigns ? 'cannot assign to data' : 'cannot borrow data mutably';
    return new Draft('E0389', span, `${what} in a \`&\` reference`).label(
      span,
      'assignment into an immutable reference',
    );
  }
  const draft = headline(assigns, span, describeImmutable(cx, access.place, culprit));
  if (!assigns) draft.label(span, variable ? 'cannot borrow mutably' : 'cannot borrow as mutable');
  return draft;
}

function headline(assigns: boolean, span: Draft['span'], what: string): Draft {
  return assigns
    ? new Draft('E0594', span, `cannot assign to ${what}`)
    : new Draft('E0596', span, `cannot borrow ${what} as mutable`);
}

/** What the place is, in the words of that time. */
function describeImmutable(cx: Context, place: Place, culprit: Place): string {
  const { body, program } = cx;
  const name = describePlace(cx, place);
  const named = name === undefined ? '' : ` \`${name}\``;
  const last = place.projection.at(-1)?.kind;
  const { info } = body.locals[culprit.local];
  if (info.kind === 'temp' && info.staticRef !== undefined)
    return last === 'deref'
      ? `immutable static item \`${program.def(info.staticRef).name}\``
      : `field${named} of immutable binding`;
  if (upvarOf(body, place, place.projection.length) !== undefined)
    return `captured outer variable${named} of immutable binding`;
  if (last === undefined)
    return isArgument(body, place.local) ? `immutable argument${named}` : `immutable local variable${named}`;
  if (last === 'field') return `field${named} of immutable binding`;
  if (last === 'deref')
    return `immutable ${isBoxed(cx, place) ? '`Box` content' : 'borrowed content'}${named}`;
  return `immutable indexed content${named}`;
}

function isBoxed(cx: Context, place: Place): boolean {
  return placeTy(cx, { local: place.local, projection: place.projection.slice(0, -1) }).kind === 'adt';
}

/** Whether the culprit is what a closure's reference to its own environment points at: it is called by `&`. */
function inEnvironment({ body }: Context, { local, projection }: Place): boolean {
  return body.kind === 'closure' && local === 1 && projection.length === 1 && projection[0].kind === 'deref';
}

/** Whether a `&mut` lies on the way from the culprit to the place. */
function mutableBehind(cx: Context, place: Place, from: number): boolean {
  return place.projection.some((elem, at) => {
    if (at < from || elem.kind !== 'deref') return false;
    const base = placeTy(cx, { local: place.local, projection: place.projection.slice(0, at) });
    return base.kind === 'ref' && base.mutable;
  });
}
