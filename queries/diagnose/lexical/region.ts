/**
 * Lifetimes of the signature that the body relates without leave: E0308, E0312, E0477, E0495, E0621, E0623. Which of them it is
 * depends on what region inference had before it: lifetimes that are written, or variables that it could not choose (rustc 1.30,
 * `librustc::infer::error_reporting` and its `nice_region_error`).
 */
import type { Origin } from '../../../facts/atoms.js';
import type { OriginInfo, OutlivesConstraint } from '../../../facts/emitted.js';
import type { Local } from '../../../lang/mir/mir.js';
import type { Span } from '../../../lang/source.js';
import { blame, blameablePath, constraintPath } from '../blame.js';
import { Draft, isArgument, localName, regionVariable, statementAt, type Context } from '../context.js';
import { mentions } from '../mentions.js';
import { OriginNames } from '../origin-name.js';
import { everySubset, subsetError, type SubsetError } from '../region.js';

export function lifetimeErrors(cx: Context, errors: readonly SubsetError[]): Draft[] {
  return everySubset(cx, errors).flatMap((it) => {
    const draft = lifetimeError(cx, it);
    return draft ? [draft.because({ kind: 'subset', ...it })] : [];
  });
}

function lifetimeError(cx: Context, error: SubsetError): Draft | undefined {
  const { emission } = cx;
  const longer = emission.origins.get(error.longer)!;
  const shorter = emission.origins.get(error.shorter)!;
  if (longer.kind.kind === 'placeholder' && longer.kind.of.kind === 'types') return subsetError(cx, error);
  const path = blameablePath(
    emission,
    constraintPath(emission, error.longer, (it) => it === error.shorter),
  );
  if (!path?.length) return undefined;
  const constraint = blame(path, true);
  return (
    explicitLifetime(cx, constraint, longer, shorter) ??
    lifetimeMismatch(cx, constraint, longer, shorter) ??
    storedOutside(cx, constraint, longer, shorter) ??
    unfulfilled(cx, path, constraint, longer) ??
    concreteFailure(cx, path, constraint, longer, shorter) ??
    cannotInfer(cx, path, constraint, longer, shorter)
  );
}

/** E0621: a parameter's reference without a name meets a named lifetime. Not for `self`, and not if the result has it too. */
function explicitLifetime(
  cx: Context,
  { span }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (cx.body.kind === 'closure' || inTraitImpl(cx)) return undefined;
  const [anonymous, named] = longer.kind.kind === 'anonymous' ? [longer, shorter] : [shorter, longer];
  if (anonymous.kind.kind !== 'anonymous') return undefined;
  if (named.kind.kind !== 'named' && named.kind.kind !== 'static') return undefined;
  const { argument, isSelf } = anonymous.kind;
  if (argument === undefined || isSelf || returned(cx, anonymous)) return undefined;
  const name = localName(cx.body, (argument + 1) as Local);
  const what = name === undefined ? 'parameter type' : `the type of \`${name}\``;
  return new Draft('E0621', span, `explicit lifetime required in ${what}`)
    .label(span, `lifetime \`${named.name}\` required`)
    .help(`add explicit lifetime \`${named.name}\` to ${name === undefined ? 'type' : what}`, {
      span: anonymous.span,
      text: '',
      primary: true,
    });
}

/** E0623: two lifetimes of the function, each in the type of an argument. */
function lifetimeMismatch(
  cx: Context,
  { span }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (cx.body.kind === 'closure') return undefined;
  const from = argumentWith(cx, longer);
  const into = argumentWith(cx, shorter);
  if (from === undefined || into === undefined) return undefined;
  const name = (local: Local, preposition: string) => {
    const text = localName(cx.body, local);
    return text === undefined ? '' : ` ${preposition} \`${text}\``;
  };
  const draft = new Draft('E0623', span, 'lifetime mismatch');
  if (returned(cx, longer) || returned(cx, shorter)) {
    const argument = returned(cx, longer) ? into : from;
    return draft
      .label(
        cx.body.locals[argument].span,
        'this parameter and the return type are declared with different lifetimes...',
      )
      .label(span, `...but data${name(from, 'from')} is returned here`);
  }
  if (from === into)
    return draft
      .label(cx.body.locals[from].span, 'this type is declared with multiple lifetimes...')
      .label(span, '...but data with one lifetime flows into the other here');
  return draft
    .label(cx.body.locals[from].span, 'these two types are declared with different lifetimes...')
    .label(cx.body.locals[into].span, '')
    .label(span, `...but data${name(from, 'from')} flows${name(into, 'into')} here`);
}

/** What a closure was lent for one call goes into a variable outside of it. */
function storedOutside(
  cx: Context,
  { span, category }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (category.kind === 'return') return undefined;
  const { body, emission } = cx;
  const isOutside =
    regionVariable(emission, shorter.atom) < emission.externals && shorter.kind.kind === 'external';
  if (body.kind !== 'closure' || longer.kind.kind !== 'anonymous' || !isOutside) return undefined;
  const draft = new Draft(null, span, 'borrowed data cannot be stored outside of its closure');
  draft.label(span, 'cannot be stored outside of its closure');
  if (body.headSpan) draft.label(body.headSpan, '...because it cannot outlive this closure');
  return draft;
}

/** E0477: a type that is written where a longer-lived one is asked for. */
function unfulfilled(
  cx: Context,
  path: readonly OutlivesConstraint[],
  { span, category }: OutlivesConstraint,
  longer: OriginInfo,
): Draft | undefined {
  if (category.kind !== 'predicate' || !allWritten(cx, path, longer)) return undefined;
  return new Draft('E0477', span, 'the type does not fulfill the required lifetime');
}

/** E0308 and E0312: one written lifetime where another is asked for, with nothing between them to infer. */
function concreteFailure(
  cx: Context,
  path: readonly OutlivesConstraint[],
  { span, category }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft | undefined {
  if (cx.body.kind === 'closure' || !allWritten(cx, path, longer)) return undefined;
  const names = new OriginNames(cx);
  const valid = `...but the borrowed content is only valid for ${names.name(longer.atom).text}`;
  if (path.some((it) => isReborrow(cx, it)))
    return new Draft('E0312', span, 'lifetime of reference outlives lifetime of borrowed content...')
      .note(`...the reference is valid for ${names.name(shorter.atom).text}...`)
      .note(valid);
  if (category.kind !== 'return' && category.kind !== 'assignment' && category.kind !== 'call-argument')
    return undefined;
  return new Draft('E0308', span, 'mismatched types').label(span, 'lifetime mismatch');
}

/** E0495: a lifetime that had to be inferred has to be longer than one lifetime of the signature and shorter than another. */
function cannotInfer(
  cx: Context,
  path: readonly OutlivesConstraint[],
  { span }: OutlivesConstraint,
  longer: OriginInfo,
  shorter: OriginInfo,
): Draft {
  const names = new OriginNames(cx);
  const borrow = path.map((it) => explicitBorrow(cx, it)).find((it) => it !== undefined);
  return new Draft(
    'E0495',
    borrow ?? span,
    'cannot infer an appropriate lifetime due to conflicting requirements',
  )
    .note(`first, the lifetime cannot outlive ${names.name(longer.atom).text}...`)
    .note(`but, the lifetime must be valid for ${names.name(shorter.atom).text}...`);
}

// ---------------------------------------------------------------- origins and the way between them

/** The first argument whose type has a lifetime that the function declares; those of its impl do not count. */
function argumentWith(cx: Context, info: OriginInfo): Local | undefined {
  const { body, emission } = cx;
  if (!isOwn(cx, info)) return undefined;
  const vid = regionVariable(emission, info.atom);
  for (let local = 1 as Local; isArgument(body, local); local++)
    if (mentions(emission.signature.inputs[local - 1], vid)) return local;
  return undefined;
}

function isOwn({ program, body }: Context, { kind }: OriginInfo): boolean {
  if (kind.kind === 'anonymous') return true;
  if (kind.kind !== 'named') return false;
  const { region } = kind;
  return (
    region.kind === 'late' ||
    (region.kind === 'early' && program.generics(body.def).params.some((it) => it.name === region.name))
  );
}

function returned({ emission }: Context, info: OriginInfo): boolean {
  return mentions(emission.signature.output, regionVariable(emission, info.atom));
}

function inTraitImpl({ program, body }: Context): boolean {
  const { parent } = program.def(body.def);
  return (
    parent !== undefined && program.def(parent).kind === 'impl' && program.impl(parent).trait !== undefined
  );
}

/**
 * Whether each lifetime on the way is `longer` itself by another name, or one that MIR has and the syntax tree had not: the type
 * of a temporary, of a reborrow by coercion.
 */
function allWritten(cx: Context, path: readonly OutlivesConstraint[], longer: OriginInfo): boolean {
  const { emission } = cx;
  const end = path[path.length - 1].sub;
  return path.slice(0, -1).every(({ sub }) => {
    const info = emission.origins.get(sub)!;
    if (reaches(cx, sub, longer.atom, end)) return true;
    if (info.kind.kind !== 'existential') return false;
    const { from } = info.kind;
    if (from.kind === 'local') {
      const { kind } = cx.body.locals[from.local].info;
      return kind === 'temp' || kind === 'return';
    }
    return from.kind === 'borrow' && isImplicit(cx, info.span);
  });
}

/** Whether the constraints lead from one origin to another, but not by way of `except`. */
function reaches(cx: Context, from: Origin, to: Origin, except: Origin): boolean {
  const known = ({ sup }: OutlivesConstraint): boolean => sup !== except;
  return constraintPath(cx.emission, from, (it) => it === to, known) !== undefined;
}

function isReborrow(cx: Context, { sub }: OutlivesConstraint): boolean {
  const kind = cx.emission.origins.get(sub)?.kind;
  return kind?.kind === 'existential' && kind.from.kind === 'borrow';
}

/** The span of a borrow that is written, if the constraint leads to its lifetime. */
function explicitBorrow(cx: Context, { sub }: OutlivesConstraint): Span | undefined {
  const info = cx.emission.origins.get(sub);
  if (info?.kind.kind !== 'existential' || info.kind.from.kind !== 'borrow') return undefined;
  const span = statementAt(cx.body, info.kind.from.location)?.span;
  return span && !isImplicit(cx, span) ? span : undefined;
}

function isImplicit({ sources }: Context, span: Span): boolean {
  return sources.file(span).text[span.lo] !== '&';
}
