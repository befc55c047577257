/** Generic arguments of a path segment: those written, those left to inference or elision, defaults; E0107. */
import type { Diagnostic, SubDiagnostic } from '../diagnostic.js';
import { error } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { shiftTy, substTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { Const, GenericArg, GenericArgs, Region, Ty } from '../types/ty.js';
import { erased, errorTy, staticRegion } from '../types/ty.js';
import { evaluate } from './constants.js';
import type { Items, Param } from './context.js';
import type { Lowerer } from './lower.js';
import type { ObjectDefault } from './object.js';
import { typeLowerer } from './lowerers.js';
import { staticLifetimes } from './policies.js';

/** How expressions differ from types: arguments may be left out, each then made by `infer`. */
export interface ArgumentOptions {
  readonly infer?: () => Ty;
  /** They stand in a method call: lifetimes may be written even if some parameter is late-bound. */
  readonly method?: boolean;
}

/**
 * The flattened arguments of `def`: `parentArgs`, then its own as `segment` writes them. For a trait, `parentArgs` is
 * its `Self`.
 */
export function lowerArgs(
  lowerer: Lowerer,
  def: DefId,
  parentArgs: GenericArgs,
  segment: ast.PathSegment,
  path?: ast.Path,
  options: ArgumentOptions = {},
): GenericArgs {
  const { items } = lowerer;
  const scope = items.scope(def);
  const isTrait = items.def(def).kind === 'trait';
  const params = isTrait ? scope.params.slice(1) : scope.params;
  const written = segment.args?.kind === 'angle' ? segment.args.args : [];
  if (segment.args?.kind === 'parenthesized')
    lowerer.refuse(segment.args.span, 'generic arguments in parentheses');
  const lifetimes = written.filter((arg) => arg.kind === 'lifetime');
  const rest = written.filter((arg) => arg.kind !== 'lifetime');
  const out: GenericArg[] = [...parentArgs];

  const lifetimeParams = params.filter((param) => param.kind === 'lifetime');
  out.push(...lifetimeArgs(lowerer, def, lifetimeParams, lifetimes, segment, path, options));

  const others = params.filter((param) => param.kind !== 'lifetime' && !param.synthetic);
  const required = others.filter((param) => !hasDefault(param)).length;
  const inferAll = options.infer !== undefined && rest.length === 0;
  if (!inferAll && (rest.length < required || rest.length > others.length)) {
    lowerer.report(wrongCount(items, def, segment, 'generic', rest.length, required, others.length), 2);
    while (out.length < parentArgs.length + params.length)
      out.push(brokenArg(params[out.length - parentArgs.length]));
    return out;
  }
  let next = 0;
  for (const param of params) {
    if (param.kind === 'lifetime') continue;
    if (inferAll || (param.synthetic && options.infer)) {
      out.push(
        param.kind === 'type' ? { kind: 'type', ty: options.infer!() } : inferredConst(options.infer!),
      );
      continue;
    }
    const arg = rest[next++];
    if (arg) out.push(lowerArg(lowerer, items, def, param, arg, out));
    else out.push(defaultArg(items, def, param, out));
  }
  return out;
}

/** An argument left to inference, as a constant: known by the number of a type variable made for it. */
function inferredConst(infer: () => Ty): GenericArg {
  const ty = infer();
  return { kind: 'const', value: ty.kind === 'infer' ? { kind: 'infer', vid: ty.vid } : { kind: 'error' } };
}

function lifetimeArgs(
  lowerer: Lowerer,
  def: DefId,
  params: readonly Param[],
  written: readonly (ast.GenericArg & { kind: 'lifetime' })[],
  segment: ast.PathSegment,
  path: ast.Path | undefined,
  { method }: ArgumentOptions,
): GenericArg[] {
  const { items } = lowerer;
  const asArg = (region: Region): GenericArg => ({ kind: 'lifetime', region });
  if (written.length === 0) {
    if (params.length === 0) return [];
    const { args, ident } = segment;
    // Lifetimes of associated types are never left out.
    if (items.def(def).kind === 'assoc-type') {
      lowerer.report(wrongCount(items, def, segment, 'lifetime', 0, params.length, params.length), 2);
      return params.map(() => asArg(staticRegion));
    }
    // With arguments but no lifetimes among them, rustc points at the `<`.
    const span = args ? { ...args.span, hi: args.span.lo + 1 } : ident.span;
    const whole = path ?? { global: false, segments: [segment], span: ident.span };
    return lowerer.lifetimes.hidden(params.length, span, whole).map(asArg);
  }
  const late = isFn(items, def) ? items.generics(def).late[0] : undefined;
  if (late) {
    // rustc's `prohibit_explicit_late_bound_lifetimes`; what it only warns of counts for the early-bound ones.
    if (method || written.length === params.length) {
      const lowered = written.map((arg) => lowerer.region(arg.lifetime));
      return params.map((_, i) => asArg(lowered[i] ?? erased));
    }
    const diagnostic = error(
      'E0794',
      written[0].lifetime.span,
      'cannot specify lifetime arguments explicitly if late bound lifetime parameters are present',
    );
    const note: SubDiagnostic = {
      level: 'note',
      message: 'the late bound lifetime parameter is introduced here',
      labels: items.isLibrary(def) ? [] : [{ span: late.span, text: '', primary: true }],
    };
    lowerer.report({ ...diagnostic, children: [note] }, 2);
    return params.map(() => asArg(staticRegion));
  }
  const lowered = written.map((arg) => lowerer.region(arg.lifetime));
  if (lowered.length !== params.length) {
    lowerer.report(
      wrongCount(items, def, segment, 'lifetime', lowered.length, params.length, params.length),
      2,
    );
    return params.map((_, i) => asArg(lowered[i] ?? staticRegion));
  }
  return lowered.map(asArg);
}

function isFn(items: Items, def: DefId): boolean {
  const { kind } = items.def(def);
  return kind === 'fn' || kind === 'assoc-fn';
}

function lowerArg(
  lowerer: Lowerer,
  items: Items,
  def: DefId,
  param: Param,
  arg: ast.GenericArg & { kind: 'type' | 'const' },
  before: GenericArgs,
): GenericArg {
  if (param.kind === 'const') return { kind: 'const', value: constArg(lowerer, arg, paramTy(items, def, param)) };
  if (arg.kind === 'const') {
    lowerer.refuse(arg.expr.span, 'a constant where a type argument is expected');
    return brokenArg(param);
  }
  return { kind: 'type', ty: lowerer.ty(arg.ty, objectDefault(items, def, param, before)) };
}

/** The type of a constant parameter. */
function paramTy(items: Items, def: DefId, { index }: Param): Ty {
  return items.generics(def).params.find((own) => own.index === index)?.ty ?? errorTy;
}

/** `N` in `Foo<N>` parses as a type. */
function constArg(lowerer: Lowerer, arg: ast.GenericArg & { kind: 'type' | 'const' }, ty: Ty): Const {
  if (arg.kind === 'const') return lowerer.const(arg.expr, ty);
  if (arg.ty.kind === 'infer' && lowerer.infer) {
    const hole = lowerer.infer();
    return hole.kind === 'infer' ? { kind: 'infer', vid: hole.vid } : { kind: 'error' };
  }
  if (arg.ty.kind === 'path' && !arg.ty.qself) {
    const expr: ast.Expr = { kind: 'path', path: arg.ty.path, id: arg.ty.id, span: arg.ty.span };
    const known = evaluate(lowerer, expr, ty);
    if (known) return known;
  }
  lowerer.refuse(arg.ty.span, 'a constant argument of this form');
  return { kind: 'error' };
}

/** RFC 599 and 1156: the only lifetime that bounds the parameter is the default of a `dyn` type put for it. */
function objectDefault(items: Items, def: DefId, param: Param, before: GenericArgs): ObjectDefault {
  if (param.ast?.kind !== 'type') return undefined;
  const scope = items.scope(def);
  const bounds = param.ast.bounds.flatMap((bound) =>
    bound.kind === 'lifetime' ? [bound.lifetime.name] : [],
  );
  for (const clause of scope.ast?.where ?? []) {
    if (clause.kind !== 'type' || clause.ty.kind !== 'path' || clause.ty.qself) continue;
    const { segments } = clause.ty.path;
    if (segments.length === 1 && segments[0].ident.name === param.name)
      for (const bound of clause.bounds) if (bound.kind === 'lifetime') bounds.push(bound.lifetime.name);
  }
  if (bounds.length === 0) return undefined;
  if (bounds.length > 1) return 'ambiguous';
  if (bounds[0] === "'static") return staticRegion;
  const region = scope.lifetimes.get(bounds[0]);
  const arg = region?.kind === 'early' ? before[region.index] : undefined;
  return arg?.kind === 'lifetime' ? arg.region : undefined;
}

function hasDefault(param: Param): boolean {
  return (param.ast?.kind === 'type' || param.ast?.kind === 'const') && param.ast.default !== undefined;
}

function defaultArg(items: Items, def: DefId, param: Param, before: GenericArgs): GenericArg {
  const known = items.generics(def).params.find((own) => own.index === param.index);
  if (param.kind === 'type' && known?.default)
    return { kind: 'type', ty: substTy(shiftTy(known.default, 0), before) };
  if (param.ast?.kind === 'const' && param.ast.default) {
    const value = evaluate(typeLowerer(items, def, staticLifetimes), param.ast.default, known?.ty);
    if (value?.kind === 'value') return { kind: 'const', value };
    const arg = value?.kind === 'param' ? before[value.index] : undefined;
    if (arg) return arg;
  }
  return brokenArg(param);
}

function brokenArg(param: Param): GenericArg {
  switch (param.kind) {
    case 'lifetime':
      return { kind: 'lifetime', region: staticRegion };
    case 'type':
      return { kind: 'type', ty: errorTy };
    case 'const':
      return { kind: 'const', value: { kind: 'error' } };
  }
}

// ---------------------------------------------------------------- E0107

function wrongCount(
  items: Items,
  def: DefId,
  segment: ast.PathSegment,
  what: 'generic' | 'lifetime',
  given: number,
  required: number,
  most: number,
): Diagnostic {
  const { kind } = items.def(def);
  const described = described0107(items, def);
  const plural = (n: number) => `${n} ${what} argument${n === 1 ? '' : 's'}`;
  const bound = required === most ? '' : given < required ? 'at least ' : 'at most ';
  const expected = given < required ? required : most;
  const missing = !segment.args && given === 0 && (what === 'generic' || kind === 'assoc-type');
  const { name, parent } = items.def(def);
  const path = kind === 'assoc-type' && parent !== undefined ? `${items.def(parent).name}::${name}` : name;
  const message = missing
    ? `missing generics for ${kindOf0107(kind)} \`${path}\``
    : `${described} takes ${bound}${plural(expected)} but ${plural(given)} ${given === 1 ? 'was' : 'were'} supplied`;
  const diagnostic = error('E0107', segment.ident.span, message, `expected ${bound}${plural(expected)}`);
  return {
    ...diagnostic,
    children: items.isLibrary(def) ? [] : [definedHere(items, def, what, required === most ? '' : bound)],
  };
}

function kindOf0107(kind: string): string {
  return kind === 'type-alias'
    ? 'type alias'
    : kind === 'fn'
      ? 'function'
      : kind === 'assoc-type'
        ? 'associated type'
        : kind;
}

function described0107(items: Items, def: DefId): string {
  const { kind } = items.def(def);
  if (kind === 'assoc-fn') return items.fn(def).hasSelf ? 'method' : 'associated function';
  return kindOf0107(kind === 'ctor' || kind === 'variant' ? 'struct' : kind);
}

function definedHere(items: Items, def: DefId, what: 'generic' | 'lifetime', bound: string): SubDiagnostic {
  const scope = items.scope(def);
  const own = scope.params.filter(
    (param) =>
      (param.kind === 'lifetime') === (what === 'lifetime') && param.name !== 'Self' && !param.synthetic,
  );
  const names = own.map((param) => `\`${param.name}\``).join(', ');
  return {
    level: 'note',
    message: `${described0107(items, def)} defined here, with ${bound}${own.length} ${what} parameter${own.length === 1 ? '' : 's'}${own.length ? `: ${names}` : ''}`,
    labels: [
      { span: items.def(def).nameSpan, text: '', primary: true },
      ...own.map((param) => ({ span: param.span, text: '', primary: false })),
    ],
  };
}
