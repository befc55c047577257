/** Changes of what is not mutable: E0384, E0594, E0596. After rustc's mutability_errors.rs. */
import type { AccessInfo, Emission, PlaceInfo } from '../../facts/emitted.js';
import type { Body, Local, LocalDecl, Place, Statement, Upvar } from '../../lang/mir/mir.js';
import { borrowSite, showUse } from './closure-use.js';
import {
  Draft,
  describeAny,
  describePlace,
  isArgument,
  localName,
  placeTy,
  sameSpan,
  showTy,
  statementAt,
  upvarOf,
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
  if (canBeMutable(decl))
    draft.help('consider making this binding mutable', { span: decl.span, text: '', primary: true });
  if (declared && !decl.span.desugaring && canBeMutable(decl) && decl.info.kind === 'var')
    draft.help('to modify the original value, take a borrow instead', {
      span: decl.span,
      text: '',
      primary: true,
    });
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
  const assigns = isAssignment(access);
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
  if (!assigns && projection.length > 0)
    showUse(
      draft,
      borrowSite(cx, access.location),
      `mutable borrow occurs due to use of ${place}`,
      'mutable',
    );
  addReason(cx, draft, because, access);
  return draft;
}

function addReason(cx: Context, draft: Draft, because: PlaceInfo, access: AccessInfo): void {
  const { body } = cx;
  const { local, projection } = because.place;
  const decl = body.locals[local];
  const assigns = isAssignment(access);
  const act = assigns ? 'assign' : 'borrow as mutable';
  const done = assigns ? 'written to' : 'borrowed as mutable';
  const upvar = body.upvars[upvarOf(body, because.place, projection.length) ?? -1];
  if (projection.length === 0) {
    draft.label(draft.span, `cannot ${act}`);
    if (isMutableReference(decl)) alreadyMutable(cx, draft, decl, access);
    else if (canBeMutable(decl)) {
      draft.help('consider changing this to be mutable', { span: decl.span, text: '', primary: true });
      const changed = changedByCalls(body, local);
      if (changed)
        draft.label(
          changed.span,
          `calling \`${localName(body, local)}\` requires mutable binding due to mutable borrow of \`${changed.name}\``,
        );
    } else if (textAt(cx, draft.span).startsWith('&mut ')) tryRemoving(draft);
    return;
  }
  if (upvar) {
    draft.label(draft.span, `cannot ${act}`);
    draft.help('consider changing this to be mutable', { span: upvar.rootSpan, text: '', primary: true });
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
    !(body.kind === 'closure' && local === 1) &&
    (decl.info.kind === 'var' || decl.info.kind === 'arg')
  ) {
    const pointer = decl.ty.kind === 'pointer' ? ['*const', 'pointer'] : ['&', 'reference'];
    if (name === undefined) draft.label(draft.span, `cannot ${act} through \`${pointer[0]}\` ${pointer[1]}`);
    else {
      draft.label(draft.span, `\`${name}\` is a \`${pointer[0]}\` ${pointer[1]}, so it cannot be ${done}`);
      howToPointMutably(cx, draft, local, pointer[0], pointer[1]);
    }
    return;
  }
  draft.label(draft.span, `cannot ${act}`);
  if (decl.info.kind === 'temp' && decl.info.staticRef !== undefined && projection.length === 1) {
    const item = cx.program.def(decl.info.staticRef);
    if (!item.library) draft.label(item.span, `this \`static\` cannot be ${done}`);
    return;
  }
  const field = projection.at(-2);
  if (field?.kind === 'field' && projection.at(-3)?.kind === 'deref') {
    const owner = placeTy(cx, { local, projection: projection.slice(0, -2) });
    const declared = owner.kind === 'adt' && cx.program.adt(owner.def).variants[0]?.fields[field.field];
    if (declared && declared.ty.kind === 'ref' && !cx.sources.file(declared.span).library)
      draft.help('consider changing this to be mutable', { span: declared.span, text: '', primary: true });
  }
  const source = overloaded(cx, { local, projection: projection.slice(0, -1) });
  if (source)
    draft.help(
      `trait \`${source.trait}\` is required to modify ${source.how}, but it is not implemented for \`${source.ty}\``,
    );
}

function isAssignment({ kind }: AccessInfo): boolean {
  return kind.kind !== 'mutable-borrow' && kind.kind !== 'activation';
}

/** Whether `mut` may be written before it: `ref` bindings and `&self` are as mutable as what they refer to. */
function canBeMutable({ info }: LocalDecl): boolean {
  if (info.kind === 'var') return info.mode === 'value';
  return info.kind === 'arg' && info.self !== 'ref' && info.self !== 'ref-mut';
}

/** A variable that holds a `&mut`, of which a `&mut &mut` is made. */
function isMutableReference({ info, ty }: LocalDecl): boolean {
  if (info.kind === 'arg' && info.self !== undefined) return info.self === 'ref-mut' || info.self === 'typed';
  return (info.kind === 'var' || info.kind === 'arg') && ty.kind === 'ref' && ty.mutable;
}

function alreadyMutable(cx: Context, draft: Draft, decl: LocalDecl, access: AccessInfo): void {
  const statement = statementAt(cx.body, access.location);
  const borrow = statement?.kind === 'assign' && statement.rvalue.kind === 'ref' && statement.rvalue.borrow;
  if (borrow && borrow.kind === 'mut' && borrow.mut === 'default') {
    if (decl.info.kind === 'arg') draft.note('the binding is already a mutable borrow', decl.span);
    if (textAt(cx, draft.span).startsWith('&mut ')) tryRemoving(draft);
    else draft.help('try removing `&mut` here', { span: draft.span, text: '', primary: true });
  } else if (decl.info.kind === 'arg' && decl.info.self === 'ref-mut') {
    draft
      .note('as `Self` may be unsized, this call attempts to take `&mut &mut self`')
      .note('however, `&mut self` expands to `self: &mut Self`, therefore `self` cannot be borrowed mutably');
  } else draft.help('consider making the binding mutable', { span: decl.span, text: '', primary: true });
}

function tryRemoving(draft: Draft): void {
  const { span } = draft;
  draft.help('try removing `&mut` here', {
    span: { ...span, hi: Math.min(span.hi, span.lo + 5) },
    text: '',
    primary: true,
  });
}

/** What a closure in the variable changes, which is why calling it needs the variable to be mutable. */
function changedByCalls(body: Body, local: Local): Upvar | undefined {
  const { ty } = body.locals[local];
  if (ty.kind !== 'closure') return undefined;
  const closure = body.closures.find((it) => it.def === ty.def);
  return closure?.upvars.find((it) => it.by === 'mut' || it.by === 'unique');
}

/** How the variable would come to hold a `&mut`: rustc's `suggest_ampmut` and what surrounds it. */
function howToPointMutably(cx: Context, draft: Draft, local: Local, sigil: string, pointer: string): void {
  const { body } = cx;
  const decl = body.locals[local];
  const { info } = decl;
  const change = (span: Span) =>
    draft.help(`consider changing this to be a mutable ${pointer}`, { span, text: '', primary: true });
  if (info.kind === 'arg' || (info.kind === 'var' && info.mode !== 'value')) {
    change(decl.span);
    return;
  }
  if (info.kind !== 'var') return;
  const assigned = firstStatement(body, local);
  if (!assigned) return;
  const { rvalue } = assigned;
  const copied = rvalue.kind === 'use' && rvalue.operand.kind === 'copy' ? rvalue.operand.place : undefined;
  const span = copied ? body.locals[copied.local].span : assigned.span;
  if (span.desugaring === 'for') draft.label(span, `this iterator yields \`${sigil}\` ${pointer}s`);
  else if (span.desugaring !== undefined) return;
  else if (/^&(?!\s*mut\b)/.test(textAt(cx, span)) && !info.typed) change(span);
  else if (info.matchedPlace === undefined)
    draft.help(`consider ${info.typed ? 'changing' : 'specifying'} this binding's type`, {
      span: decl.span,
      text: '',
      primary: true,
    });
}

function firstStatement(body: Body, local: Local): (Statement & { kind: 'assign' }) | undefined {
  for (const { statements } of body.blocks) {
    for (const it of statements)
      if (it.kind === 'assign' && it.place.local === local && it.place.projection.length === 0) return it;
  }
  return undefined;
}

function textAt({ sources }: Context, span: Span): string {
  return sources.text(span);
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
