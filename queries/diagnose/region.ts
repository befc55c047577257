/**
 * Lifetimes of the signature that the body relates without leave: "lifetime may not live long enough", E0521, E0621, E0309,
 * E0310, E0311. After rustc's region_errors.rs and its "nice region errors".
 */
import type { Origin } from '../../facts/atoms.js';
import type {
  Emission,
  OriginInfo,
  OutlivesConstraint,
  PlaceholderOf,
  TypeTest,
} from '../../facts/emitted.js';
import { isArgument, localName, regionVariable, showTy, Draft, type Context } from './context.js';
import type { Local } from '../../lang/mir/mir.js';
import type { Ty } from '../../lang/types/ty.js';
import { printTy } from '../../lang/types/print.js';
import { blame, blameablePath, categoryText, constraintPath } from './blame.js';
import { mentions } from './mentions.js';
import { OriginNames } from './origin-name.js';
import { paramOf } from './suggestion.js';

export interface SubsetError {
  readonly longer: Origin;
  readonly shorter: Origin;
}

/**
 * Of the derived pairs those that rustc reports: for each origin the first it must not outlive; origins that have to be equal are
 * held against one of them only.
 */
export function reportedSubsets(cx: Context, errors: readonly SubsetError[]): SubsetError[] {
  const { emission } = cx;
  const vid = (origin: Origin) => regionVariable(emission, origin);
  const universal = [...emission.origins.values()]
    .filter((it) => it.kind.kind !== 'existential' && it.kind.kind !== 'placeholder')
    .map((it) => it.atom);
  const reaches = (from: Origin, to: Origin) =>
    constraintPath(emission, from, (it) => it === to) !== undefined;
  const isPlaceholder = (origin: Origin) => emission.origins.get(origin)?.kind.kind === 'placeholder';
  const reported: SubsetError[] = [];
  for (const longer of [...new Set(errors.map((it) => it.longer))].sort((a, b) => vid(a) - vid(b))) {
    // Who must not outlive a placeholder must not outlive `'static`, and is told that.
    const shorter = errors
      .filter((it) => it.longer === longer && (isPlaceholder(longer) || !isPlaceholder(it.shorter)))
      .sort((a, b) => vid(a.shorter) - vid(b.shorter));
    const representative = universal.find(
      (it) => it === longer || (vid(it) < vid(longer) && reaches(longer, it) && reaches(it, longer)),
    );
    const first =
      representative === undefined || representative === longer
        ? shorter[0]
        : shorter.find((it) => it.shorter === representative);
    if (first) reported.push(first);
  }
  return reported;
}

/** All derived pairs, but one for each placeholder: those rustc checks by itself, whatever the model. */
export function everySubset(cx: Context, errors: readonly SubsetError[]): SubsetError[] {
  const isPlaceholder = (origin: Origin) => cx.emission.origins.get(origin)?.kind.kind === 'placeholder';
  return [
    ...errors.filter(({ longer, shorter }) => !isPlaceholder(longer) && !isPlaceholder(shorter)),
    ...reportedSubsets(cx, errors).filter(({ longer }) => isPlaceholder(longer)),
  ];
}

/** The diagnostic for `longer: shorter` which the signature does not allow. */
export function subsetError(cx: Context, { longer, shorter }: SubsetError): Draft | undefined {
  const { emission } = cx;
  const path = blameablePath(
    emission,
    constraintPath(emission, longer, (it) => it === shorter),
  );
  if (!path?.length) return undefined;
  const constraint = blame(path, true);
  const a = emission.origins.get(longer)!;
  const b = emission.origins.get(shorter)!;
  if (a.kind.kind === 'placeholder') return notGeneral(cx, constraint, a.kind.of);
  return (
    escapesFnMut(cx, path, constraint, a, b) ??
    explicitLifetime(cx, constraint, a, b) ??
    escaping(cx, constraint, a, b) ??
    mayNotLiveLongEnough(cx, constraint, a, b)
  );
}

/** E0700. */
export function uncaptured(cx: Context, { of, span, origin }: Emission['uncaptured'][number]): Draft {
  const { emission } = cx;
  const opaque = printTy(cx.program, { kind: 'opaque', def: of.def, args: of.args });
  const draft = new Draft(
    'E0700',
    span,
    `hidden type for \`${opaque}\` captures lifetime that does not appear in bounds`,
  );
  const from = [...emission.origins.values()].find(
    (it) => isSignature(it) && constraintPath(emission, it.atom, (to) => to === origin) !== undefined,
  );
  if (from && from.kind.kind !== 'static') {
    const named = from.kind.kind === 'named';
    const what = named ? `the lifetime \`${from.name}\` as` : 'the anonymous lifetime';
    draft.label(from.span, `hidden type captures ${what} defined here`);
  }
  draft.label(cx.program.def(of.def).span, 'opaque type defined here');
  return draft;
}

/** What has to hold for all lifetimes holds for some only. */
function notGeneral(cx: Context, { span }: OutlivesConstraint, of: PlaceholderOf): Draft {
  if (of.kind === 'types')
    return new Draft('E0308', span, 'mismatched types').label(
      span,
      'one type is more general than the other',
    );
  if (of.trait === undefined) return new Draft(null, span, 'higher-ranked lifetime error');
  const name = cx.program.def(of.trait).name;
  const message = `implementation of \`${name}\` is not general enough`;
  return new Draft(null, span, message).label(span, message);
}

function mayNotLiveLongEnough(
  cx: Context,
  { span, category, variance }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft {
  const draft = new Draft(null, span, 'lifetime may not live long enough');
  const names = new OriginNames(cx);
  const from = names.name(longer.atom).text;
  names.introduce(draft, longer.atom);
  const to = names.name(shorter.atom).text;
  names.introduce(draft, shorter.atom);
  if (category.kind === 'return' && !isExternal(cx, shorter)) {
    draft.label(
      span,
      `${describeBody(cx)} was supposed to return data with lifetime \`${to}\` but it is returning data with lifetime \`${from}\``,
    );
  } else {
    draft.label(span, `${categoryText(category)}requires that \`${from}\` must outlive \`${to}\``);
  }
  if (variance) addVariance(cx, draft, variance);
  if (longer.kind.kind === 'named' && shorter.kind.kind === 'named')
    draft.help(`consider adding the following bound: \`${from}: ${to}\``);
  else suggestLifetime(cx, draft, longer, shorter);
  return draft;
}

/** To name the lifetimes of two parameters, or of a parameter and the result, alike. */
function suggestLifetime(cx: Context, draft: Draft, a: OriginInfo, b: OriginInfo): void {
  const { program, body } = cx;
  if (body.kind !== 'fn' || [a, b].some(({ kind }) => kind.kind !== 'anonymous' && kind.kind !== 'named'))
    return;
  const generics = program.generics(body.def);
  const own = [...generics.params, ...generics.late].some((it) => it.kind === 'lifetime' && !it.synthetic);
  // A lifetime of the `impl` is no parameter that the function could use anew.
  if (
    [a, b].some(
      (it) =>
        it.kind.kind === 'named' &&
        ![...generics.late, ...generics.params].some((param) => param.name === it.name),
    )
  )
    return;
  const { parent } = program.def(body.def);
  const inImpl = parent !== undefined && program.def(parent).kind === 'impl';
  draft.children.push({
    level: 'help',
    message: `consider ${own ? 'reusing a' : 'introducing a'} named lifetime parameter${inImpl ? ' and update trait if needed' : ''}`,
    labels: [a, b]
      .filter(({ kind }) => kind.kind === 'anonymous')
      .map(({ span }) => ({ span, text: '', primary: true })),
  });
}

/** E0621: a parameter's reference without a name meets a named lifetime. Not for `self`, and not if the result has it too. */
function explicitLifetime(
  cx: Context,
  constraint: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (cx.body.kind === 'closure') return undefined;
  const [anonymous, named] = longer.kind.kind === 'anonymous' ? [longer, shorter] : [shorter, longer];
  if (anonymous.kind.kind !== 'anonymous' || named.kind.kind !== 'named') return undefined;
  const { argument, isSelf } = anonymous.kind;
  if (argument === undefined || isSelf || inTraitImpl(cx)) return undefined;
  const { body, emission } = cx;
  if (mentions(emission.localTypes[0], regionVariable(emission, anonymous.atom))) return undefined;
  const local = (argument + 1) as Local;
  const name = localName(body, local);
  const draft = new Draft(
    'E0621',
    constraint.span,
    name === undefined
      ? 'explicit lifetime required in parameter type'
      : `explicit lifetime required in the type of \`${name}\``,
  );
  return draft
    .label(constraint.span, `lifetime \`${named.name}\` required`)
    .help(
      `add explicit lifetime \`${named.name}\` to ${name === undefined ? 'type' : `the type of \`${name}\``}`,
      { span: anonymous.span, text: '', primary: true },
    );
}

/** E0521: what a caller lent goes where it has to live forever. */
function escaping(
  cx: Context,
  { span, category, variance }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (category.kind !== 'call-argument' && category.kind !== 'assignment') return undefined;
  if (!isExternal(cx, shorter) || isExternal(cx, longer)) return undefined;
  if (category.kind === 'assignment' && cx.body.kind === 'fn') return undefined;
  if (cx.body.kind === 'const' || cx.body.kind === 'static') return undefined;
  const from = argumentWith(cx, longer.atom);
  const to = argumentWith(cx, shorter.atom);
  if (!from && !to) return undefined;
  const what = describeBody(cx);
  const draft = new Draft('E0521', span, `borrowed data escapes outside of ${what}`);
  if (to?.name !== undefined)
    draft.label(to.span, `\`${to.name}\` declared here, outside of the ${what} body`);
  if (from?.name !== undefined) {
    draft.label(from.span, `\`${from.name}\` is a reference that is only valid in the ${what} body`);
    draft.label(span, `\`${from.name}\` escapes the ${what} body here`);
  } else draft.label(span, `a temporary borrow escapes the ${what} body here`);
  // A closure has no names for the lifetimes of its creator.
  const nameless = ({ kind, name }: OriginInfo) => kind.kind === 'external' && name === undefined;
  if (!nameless(longer) && !nameless(shorter)) {
    const names = new OriginNames(cx);
    const a = names.name(longer.atom).text;
    names.introduce(draft, longer.atom);
    const b = names.name(shorter.atom).text;
    names.introduce(draft, shorter.atom);
    draft.label(span, `${categoryText(category)}requires that \`${a}\` must outlive \`${b}\``);
  }
  if (variance) addVariance(cx, draft, variance);
  return draft;
}

/** Whether a lifetime is one of the code around the body: of a function's only `'static` is. */
function isExternal({ emission }: Context, origin: OriginInfo): boolean {
  return regionVariable(emission, origin.atom) < emission.externals;
}

/** An `FnMut` closure may be called again while what it returned is still in use. */
function escapesFnMut(
  cx: Context,
  path: readonly OutlivesConstraint[],
  { span, category }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  const { body, emission } = cx;
  const environment = body.locals[1]?.ty;
  if (category.kind !== 'return' || longer.kind.kind !== 'environment' || !isExternal(cx, shorter))
    return undefined;
  if (environment?.kind !== 'ref' || !environment.mutable) return undefined;
  if (environment.ty.kind === 'closure' && environment.ty.closure.future) return undefined;
  const returnsClosure = emission.localTypes[0].kind === 'closure';
  const draft = new Draft(null, span, 'captured variable cannot escape `FnMut` closure body');
  const through = path.find((it) => it.category.kind === 'closure-upvar')?.category;
  const upvar = through?.kind === 'closure-upvar' ? body.upvars[through.field] : undefined;
  if (upvar) draft.label(upvar.rootSpan, 'variable defined here').label(upvar.span, 'variable captured here');
  draft.label(
    span,
    returnsClosure
      ? 'returns a closure that contains a reference to a captured variable, which then escapes the closure body'
      : 'returns a reference to a captured variable which escapes the closure body',
  );
  if (body.headSpan)
    draft.label({ ...body.headSpan, lo: body.headSpan.hi - 1 }, 'inferred to be a `FnMut` closure');
  return draft
    .note('`FnMut` closures only have access to their captured variables while they are executing...')
    .note('...therefore, they cannot allow references to captured variables to escape');
}

/** The first captured variable, or argument, whose type has the origin in it. */
function argumentWith(
  { body, emission }: Context,
  origin: Origin,
): { name?: string; span: OriginInfo['span'] } | undefined {
  const self = emission.signature.inputs[0];
  const closure = self?.kind === 'ref' ? self.ty : self;
  if (body.kind === 'closure' && closure?.kind === 'closure') {
    const vid = regionVariable(emission, origin);
    const index = closure.closure.upvars.findIndex((upvar) => mentions(upvar, vid));
    const upvar = body.upvars[index];
    if (upvar) return { name: upvar.rootName, span: upvar.rootSpan };
    for (let local = 2 as Local; isArgument(body, local); local++) {
      if (mentions(emission.signature.inputs[local - 1], vid))
        return { name: localName(body, local), span: body.locals[local].span };
    }
    return undefined;
  }
  for (let local = 1 as Local; isArgument(body, local); local++) {
    if (mentions(emission.signature.inputs[local - 1], regionVariable(emission, origin)))
      return { name: localName(body, local), span: body.locals[local].span };
  }
  return undefined;
}

/** E0309, E0310, E0311: a type parameter that may hold references too short for what the body needs. */
export function typeTestError(cx: Context, test: TypeTest): Draft {
  const { emission } = cx;
  const ty = printTy(cx.program, test.generic);
  const what =
    test.generic.kind === 'param' ? `the parameter type \`${ty}\`` : `the associated type \`${ty}\``;
  const universal =
    constraintPath(emission, test.lower, (it) => emission.origins.get(it)?.kind.kind === 'static') ??
    constraintPath(emission, test.lower, (it) => isSignature(emission.origins.get(it)));
  const target = universal?.at(-1)?.sub ?? test.lower;
  const info = emission.origins.get(target);
  // Nobody can say in source text that it outlives what a `for<…>` stands for.
  const unnameable = constraintPath(
    emission,
    test.lower,
    (it) => emission.origins.get(it)?.kind.kind === 'placeholder',
  );
  if (unnameable && info?.kind.kind !== 'static')
    return new Draft(null, test.span, `\`${ty}\` does not live long enough`);
  const code = info?.kind.kind === 'static' ? 'E0310' : info?.kind.kind === 'named' ? 'E0309' : 'E0311';
  const draft = new Draft(code, test.span, `${what} may not live long enough`);
  if (code === 'E0310') {
    draft
      .label(test.span, `${what} must be valid for the static lifetime...`)
      .label(test.span, '...so that the type `' + ty + '` will meet its required lifetime bounds');
    return suggestBound(cx, draft, test);
  }
  const names = new OriginNames(cx);
  if (info && isSignature(info)) {
    const name = names.name(info.atom).text;
    draft.label(
      info.span,
      code === 'E0309'
        ? `${what} must be valid for the lifetime \`${name}\` as defined here...`
        : `${what} must be valid for the anonymous lifetime defined here...`,
    );
  }
  draft.label(test.span, `...so that the type \`${ty}\` will meet its required lifetime bounds`);
  return suggestBound(cx, draft, test);
}

function suggestBound(cx: Context, draft: Draft, { generic }: TypeTest): Draft {
  const param = generic.kind === 'param' ? paramOf(cx, generic) : undefined;
  return draft.help(
    'consider adding an explicit lifetime bound',
    ...(param ? [{ span: param.span, text: '', primary: true }] : []),
  );
}

function isSignature(info: OriginInfo | undefined): boolean {
  const kind = info?.kind.kind;
  return kind === 'named' || kind === 'anonymous' || kind === 'impl-header' || kind === 'static';
}

function addVariance(cx: Context, draft: Draft, { ty, param }: { ty: Ty; param?: number }): void {
  const shown = showTy(cx, ty);
  if (ty.kind === 'ref') {
    draft
      .note(`requirement occurs because of a mutable reference to \`${showTy(cx, ty.ty)}\``)
      .note('mutable references are invariant over their type parameter');
  } else if (ty.kind === 'pointer') {
    draft
      .note(`requirement occurs because of a mutable pointer to \`${showTy(cx, ty.ty)}\``)
      .note('mutable pointers are invariant over their type parameter');
  } else if (ty.kind === 'adt') {
    const def = cx.program.def(ty.def);
    const arg = param === undefined ? undefined : ty.args[param];
    const argText = arg?.kind === 'type' ? showTy(cx, arg.ty) : "'_";
    const name = param === undefined ? '' : (cx.program.generics(ty.def).params[param]?.name ?? '');
    draft.note(
      `requirement occurs because of the type \`${shown}\`, which makes the generic argument \`${argText}\` invariant`,
    );
    draft.note(
      `the ${def.kind} \`${def.name}<${cx.program
        .generics(ty.def)
        .params.map((it) => it.name)
        .join(', ')}>\` is invariant over the parameter \`${name}\``,
    );
  } else return;
  draft.help('see <https://doc.rust-lang.org/nomicon/subtyping.html> for more information about variance');
}

function describeBody({ body, program }: Context): string {
  const def = program.def(body.def);
  switch (def.kind) {
    case 'assoc-fn':
      return program.fn(body.def).hasSelf ? 'method' : 'associated function';
    case 'const':
    case 'assoc-const':
      return 'constant';
    case 'static':
      return 'static';
    case 'closure':
      return 'closure';
    default:
      return 'function';
  }
}

function inTraitImpl({ body, program }: Context): boolean {
  const { parent } = program.def(body.def);
  return (
    parent !== undefined && program.def(parent).kind === 'impl' && program.impl(parent).trait !== undefined
  );
}
