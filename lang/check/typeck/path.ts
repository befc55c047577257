/** Paths in expressions and patterns: what they mean, with which generic arguments, of which type. */
import { lookupAssociated } from '../../infer/index.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { foldTy, substTy } from '../../types/fold.js';
import type { DefId, PathResolution } from '../../types/program.js';
import { errorTy, type GenericArgs, type Predicate, type Ty } from '../../types/ty.js';
import type { HExprOf, HirId } from '../hir.js';
import { blameFor } from './blame.js';
import type { Fcx } from './context.js';
import type { PathMeaning } from './tables.js';
import { noteUserArgs } from './written.js';

export function checkPathExpr(fcx: Fcx, expr: HExprOf<'path' | 'item'>): Ty {
  const meaning = expr.kind === 'item' ? itemMeaning(fcx, expr.def) : resolvePath(fcx, expr.id, expr);
  if (!meaning) return errorTy;
  fcx.tables.paths.set(expr.id, meaning);
  const args = expr.kind === 'path' ? (fcx.callArgs.get(expr.id) ?? []) : undefined;
  if (!args || expr.kind !== 'path' || (meaning.kind !== 'fn' && meaning.kind !== 'ctor'))
    return meaningType(fcx, meaning, expr.span);
  const segment = expr.path.segments[expr.path.segments.length - 1];
  const { span } = expr;
  return meaningType(fcx, meaning, span, blameFor(fcx, { def: meaning.def, span, segment, args }));
}

/** A written path in value position, with its generic arguments noted. Nothing if an error was told. */
export function resolvePath(
  fcx: Fcx,
  at: HirId,
  { qself, path, span }: { readonly qself?: ast.QSelf; readonly path: ast.Path; readonly span: Span },
): PathMeaning | undefined {
  const before = fcx.diagnostics.length;
  const param = qself ? undefined : constParam(fcx, path);
  if (param) return param;
  const found = fcx.resolver.resolveValue(qself, path, () => false, fcx.hole, fcx.diagnostics);
  const meaning = meaningOf(fcx, at, found, path, span);
  if (meaning || fcx.diagnostics.length > before) return meaning;
  // An import that leads nowhere was told where it stands.
  if (found.kind === 'error') fcx.infer.broken = true;
  else fcx.refuse(span, 'this path');
  return meaning;
}

/** A const parameter in scope: `N` in a function of `const N: usize`. */
function constParam(fcx: Fcx, path: ast.Path): PathMeaning | undefined {
  if (path.global || path.segments.length !== 1) return undefined;
  const { name } = path.segments[0].ident;
  let at: DefId | undefined = fcx.owner;
  while (at !== undefined) {
    const { params, parent } = fcx.program.generics(at);
    const param = params.find((p) => p.kind === 'const' && p.name === name);
    if (param?.ty)
      return { kind: 'const-param', value: { kind: 'param', index: param.index, name }, ty: param.ty };
    at = parent;
  }
  return undefined;
}

function meaningOf(
  fcx: Fcx,
  at: HirId,
  found: PathResolution,
  path: ast.Path,
  span: Span,
): PathMeaning | undefined {
  switch (found.kind) {
    case 'def': {
      const args = fcx.lowerArgs(found.def, found.segments);
      const meaning = definition(fcx, found.def, args, span);
      if (meaning && path.segments.some((segment) => segment.args)) noteArgs(fcx, at, meaning, args, span);
      return meaning;
    }
    case 'self-ctor': {
      if (found.ty.kind !== 'adt') break;
      const { def, args } = found.ty;
      noteUserArgs(fcx, at, def, args, span);
      return variantMeaning(fcx, def, 0, args, span);
    }
    case 'associated':
      return associated(fcx, at, found, span);
    case 'local':
      throw new Error(`variables are resolved before types: ${found.name}`);
    case 'self-ty':
    case 'type':
    case 'error':
  }
  return undefined;
}

/** `Type::name` and `<Type as Trait>::name`. */
function associated(
  fcx: Fcx,
  at: HirId,
  found: PathResolution & { readonly kind: 'associated' },
  span: Span,
): PathMeaning | undefined {
  const { program, infer, resolver } = fcx;
  const { name, segment, trait } = found;
  const ty = foldTy(found.ty, fcx.openConsts());
  let def: DefId | undefined;
  let parentArgs: GenericArgs;
  if (trait) {
    def = program.trait(trait.trait).items.find((item) => program.def(item).name === name.name);
    parentArgs = trait.args;
    if (def === undefined) {
      fcx.refuse(name.span, `\`${name.name}\` of this trait`);
      return undefined;
    }
  } else {
    const self = infer.structurallyResolve(infer.normalize(ty, span));
    const looked = lookupAssociated(infer, self, name.name, resolver.owner, name.span);
    if (looked.kind === 'failed') {
      fcx.diagnostics.push(looked.diagnostic);
      return undefined;
    }
    if (looked.kind === 'variant') {
      noteUserArgs(fcx, at, looked.adt, looked.args, span);
      return variantMeaning(fcx, looked.adt, looked.variant, looked.args, span);
    }
    ({ def, parentArgs } = looked);
  }
  const args = fcx.lowerArgs(def, [segment], parentArgs);
  const meaning = definition(fcx, def, args, span);
  const inherent = program.def(program.def(def).parent!).kind === 'impl';
  if (meaning) noteUserArgs(fcx, at, def, args, span, inherent ? ty : undefined);
  return meaning;
}

function noteArgs(fcx: Fcx, at: HirId, meaning: PathMeaning, args: GenericArgs, span: Span): void {
  if (meaning.kind === 'static' || meaning.kind === 'const-param') return;
  const def = meaning.kind === 'ctor' || meaning.kind === 'unit' ? meaning.adt : meaning.def;
  noteUserArgs(fcx, at, def, args, span);
}

/** A library item that a desugaring names: all of its arguments are inferred. */
function itemMeaning(fcx: Fcx, def: DefId): PathMeaning | undefined {
  const { kind, span } = fcx.program.def(def);
  const owner = kind === 'variant' || kind === 'ctor' ? variantOf(fcx, def).adt : def;
  return definition(fcx, def, fcx.infer.freshArgs(owner), span);
}

/** What a definition used as a value is. */
export function definition(fcx: Fcx, def: DefId, args: GenericArgs, span: Span): PathMeaning | undefined {
  const { kind, name } = fcx.program.def(def);
  switch (kind) {
    case 'fn':
    case 'assoc-fn':
      return { kind: 'fn', def, args };
    case 'variant':
    case 'ctor':
    case 'struct': {
      const { adt, variant } = variantOf(fcx, def);
      return variantMeaning(fcx, adt, variant, args, span);
    }
    case 'const':
    case 'assoc-const':
      return { kind: 'const', def, args };
    case 'static':
      if (fcx.program.const(def).mutable && !fcx.unsafe)
        fcx.report(
          'E0133',
          span,
          'use of mutable static is unsafe and requires unsafe function or block',
          'use of mutable static',
        );
      else if (fcx.program.const(def).foreign && !fcx.unsafe)
        fcx.report(
          'E0133',
          span,
          'use of extern static is unsafe and requires unsafe function or block',
          'use of extern static',
        );
      return { kind: 'static', def };
    default:
      fcx.refuse(span, `\`${name}\` as a value`);
      return undefined;
  }
}

/** The struct or variant that a variant's, constructor's or struct's definition means. */
export function variantOf(fcx: Fcx, def: DefId): { readonly adt: DefId; readonly variant: number } {
  const { program } = fcx;
  let at: DefId | undefined = def;
  while (at !== undefined) {
    const { kind, parent } = program.def(at);
    if (kind === 'enum' || kind === 'struct' || kind === 'union') {
      const variant = program.adt(at).variants.findIndex((v) => v.def === def || v.ctor === def);
      return { adt: at, variant: Math.max(0, variant) };
    }
    at = parent;
  }
  throw new Error(`a constructor belongs to a struct or enum: ${program.path(def)}`);
}

function variantMeaning(
  fcx: Fcx,
  adt: DefId,
  variant: number,
  args: GenericArgs,
  span: Span,
): PathMeaning | undefined {
  const { kind, ctor, name, def } = fcx.program.adt(adt).variants[variant];
  if (kind === 'unit') return { kind: 'unit', adt, variant, args };
  if (kind === 'tuple') return { kind: 'ctor', def: ctor ?? def, adt, variant, args };
  fcx.report('E0533', span, `expected value, found struct variant \`${name}\``, 'not a value');
  return undefined;
}

/** The type of a path's value; what its definition demands of the arguments is registered. */
export function meaningType(
  fcx: Fcx,
  meaning: PathMeaning,
  span: Span,
  blame: Span | ((declared: Predicate) => Span) = span,
): Ty {
  const { program, infer } = fcx;
  switch (meaning.kind) {
    case 'fn':
      infer.registerPredicatesOf(meaning.def, meaning.args, blame);
      return { kind: 'fn-def', def: meaning.def, args: meaning.args };
    case 'ctor':
      infer.registerPredicatesOf(meaning.adt, meaning.args, blame);
      return { kind: 'fn-def', def: meaning.def, args: meaning.args };
    case 'unit':
      infer.registerPredicatesOf(meaning.adt, meaning.args, span);
      return { kind: 'adt', def: meaning.adt, args: meaning.args };
    case 'const':
      infer.registerPredicatesOf(meaning.def, meaning.args, span);
      return infer.normalize(substTy(program.const(meaning.def).ty, meaning.args), span);
    case 'static':
      return infer.normalize(program.const(meaning.def).ty, span);
    case 'const-param':
      return meaning.ty;
  }
}
