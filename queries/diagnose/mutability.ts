/** Changes of what is not mutable: E0384, E0594, E0596. After rustc's mutability_errors.rs. */
import type { AccessInfo, Emission, PlaceInfo } from '../../facts/emitted.js';
import type { Place } from '../../lang/mir/mir.js';
import {
  Draft,
  describeAny,
  describePlace,
  isArgument,
  localName,
  placeTy,
  sameSpan,
  showTy,
  type Context,
} from './context.js';
import type { Span } from '../../lang/source.js';

/** E0384: a variable that is not `mut` gets a second value. */
export function reassigned(cx: Context, access: AccessInfo): Draft {
  const { body, emission } = cx;
  const { local } = access.place;
  const argument = isArgument(body, local);
  const name = describeAny(cx, access.place);
  const decl = body.locals[local];
  const draft = new Draft(
    'E0384',
    access.span,
    argument
      ? `cannot assign to immutable argument ${name}`
      : `cannot assign twice to immutable variable ${name}`,
  );
  const first = firstAssignment(emission, access);
  const declared = decl.info.kind === 'var' && decl.info.matchedPlace !== undefined;
  const at = declared || !first ? decl.span : first;
  if (!argument && !sameSpan(at, access.span)) draft.label(at, `first assignment to ${name}`);
  draft.label(
    access.span,
    argument ? 'cannot assign to immutable argument' : 'cannot assign twice to immutable variable',
  );
  if (decl.info.kind === 'var' || decl.info.kind === 'arg')
    draft.help('consider making this binding mutable', { span: decl.span, text: '', primary: true });
  return draft;
}

function firstAssignment(emission: Emission, access: AccessInfo): Span | undefined {
  return emission.inits.find((it) => {
    const place = emission.paths.get(it.path)?.place;
    return place !== undefined && place.projection.length === 0 && place.local === access.place.local;
  })?.span;
}

/** E0594 and E0596: assignment to, or mutable borrow of, a place that is not mutable because of another. */
export function immutable(cx: Context, access: AccessInfo, because: PlaceInfo): Draft {
  const { body, program } = cx;
  const assigns = access.kind.kind !== 'mutable-borrow' && access.kind.kind !== 'activation';
  const place = describeAny(cx, access.place);
  const { local, projection } = because.place;
  const { info } = body.locals[local];
  const base: Place = { local, projection: projection.slice(0, -1) };
  const last = projection.at(-1);
  let what = place;
  let reason: string;
  if (projection.length === 0) {
    reason =
      access.place.projection.length === 0
        ? ', as it is not declared as mutable'
        : `, as \`${localName(body, local) ?? '_'}\` is not declared as mutable`;
  } else if (last?.kind === 'deref' && projection.length === 1 && info.kind === 'ref-for-guard') {
    reason = ', as it is immutable for the pattern guard';
  } else if (
    last?.kind === 'deref' &&
    projection.length === 1 &&
    info.kind === 'temp' &&
    info.staticRef !== undefined
  ) {
    const name = program.def(info.staticRef).name;
    what = access.place.projection.length === 1 ? `immutable static item ${place}` : place;
    reason = access.place.projection.length === 1 ? '' : `, as \`${name}\` is an immutable static item`;
  } else if (last?.kind === 'deref' && body.kind === 'closure' && local === 1 && projection.length === 1) {
    reason = ', as it is a captured variable in a `Fn` closure';
  } else if (last?.kind === 'deref') {
    const pointer = pointerText(cx, base);
    const named = describePlace(cx, access.place) !== undefined;
    what = named ? place : `data in ${pointer}`;
    reason = !named ? '' : assigns ? `, which is behind ${pointer}` : `, as it is behind ${pointer}`;
  } else {
    reason = ', as it is not declared as mutable';
  }
  const draft = assigns
    ? new Draft('E0594', access.span, `cannot assign to ${what}${reason}`)
    : new Draft('E0596', access.span, `cannot borrow ${what} as mutable${reason}`);
  addReason(cx, draft, because, assigns);
  return draft;
}

function addReason(cx: Context, draft: Draft, because: PlaceInfo, assigns: boolean): void {
  const { body } = cx;
  const { local, projection } = because.place;
  const decl = body.locals[local];
  const act = assigns ? 'assign' : 'borrow as mutable';
  const done = assigns ? 'written' : 'borrowed as mutable';
  if (projection.length === 0) {
    draft.label(draft.span, `cannot ${act}`);
    if (decl.info.kind === 'var' || decl.info.kind === 'arg')
      draft.help('consider changing this to be mutable', { span: decl.span, text: '', primary: true });
    return;
  }
  if (projection.length === 1 && decl.info.kind === 'ref-for-guard') {
    draft
      .label(draft.span, `cannot ${act}`)
      .note('variables bound in patterns are immutable until the end of the pattern guard');
    return;
  }
  const name = localName(body, local);
  if (
    projection.length === 1 &&
    projection[0].kind === 'deref' &&
    (decl.info.kind === 'var' || decl.info.kind === 'arg')
  ) {
    const pointer = decl.ty.kind === 'pointer' ? ['*const', 'pointer'] : ['&', 'reference'];
    if (name === undefined) draft.label(draft.span, `cannot ${act} through \`${pointer[0]}\` ${pointer[1]}`);
    else {
      draft.label(
        draft.span,
        `\`${name}\` is a \`${pointer[0]}\` ${pointer[1]}, so the data it refers to cannot be ${done}`,
      );
      if (decl.info.kind === 'arg')
        draft.help(`consider changing this to be a mutable ${pointer[1]}`, {
          span: decl.span,
          text: '',
          primary: true,
        });
    }
    return;
  }
  draft.label(draft.span, `cannot ${act}`);
  const source = overloaded(cx, { local, projection: projection.slice(0, -1) });
  if (source)
    draft.help(
      `trait \`${source.trait}\` is required to modify ${source.how}, but it is not implemented for \`${source.ty}\``,
    );
}

function pointerText(cx: Context, base: Place): string {
  const source = overloaded(cx, base);
  if (source) return source.text;
  const ty = placeTy(cx, base);
  if (ty.kind === 'pointer') return 'a `*const` pointer';
  return 'a `&` reference';
}

/** The `Deref` or `Index` call whose result the place is. */
function overloaded(
  cx: Context,
  base: Place,
): { trait: string; how: string; ty: string; text: string } | undefined {
  const { body } = cx;
  if (base.projection.length || localName(body, base.local) !== undefined) return undefined;
  for (const { terminator: call } of body.blocks) {
    if (call.kind !== 'call' || call.destination.local !== base.local || call.destination.projection.length)
      continue;
    const operand = call.args[0]?.operand;
    if (!operand || operand.kind === 'const') continue;
    const self = placeTy(cx, operand.place);
    const ty = showTy(cx, self.kind === 'ref' ? self.ty : self);
    const name = self.kind === 'ref' && self.ty.kind === 'adt' ? cx.program.def(self.ty.def).name : '';
    if (call.source === 'deref')
      return {
        trait: 'DerefMut',
        how: 'through a dereference',
        ty,
        text: name === 'Rc' || name === 'Arc' ? `an \`${name}\`` : `dereference of \`${ty}\``,
      };
    if (call.source === 'index')
      return { trait: 'IndexMut', how: 'indexed content', ty, text: `an index of \`${ty}\`` };
  }
  return undefined;
}
