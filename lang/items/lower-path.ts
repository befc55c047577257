/** Paths as types: parameters, definitions, associated types. */
import { error } from '../diagnostic.js';
import type * as ast from '../syntax/ast.js';
import { shiftTy, substTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { TraitRef, Ty } from '../types/ty.js';
import { errorTy } from '../types/ty.js';
import { lowerArgs } from './arguments.js';
import { assocBound, assocItem, mayHaveAssoc } from './assoc.js';
import type { Lowerer } from './lower.js';
import { dyn } from './lower-bound.js';
import { kindName, pathText, reportMissing } from './missing.js';
import type { Found } from './names.js';
import type { ObjectDefault } from './object.js';
import { selfInScope } from './scope.js';

export function pathTy(lowerer: Lowerer, ty: ast.Type & { kind: 'path' }, objectDefault?: ObjectDefault): Ty {
  const { path } = ty;
  if (ty.qself) return qualified(lowerer, ty.qself, path);
  const found = lowerer.resolve(path, 'types');
  if (found.kind === 'missing') {
    reportMissing(lowerer, found, path, 'type');
    lowerAnyway(lowerer, path);
    return errorTy;
  }
  const used = found.kind === 'generic' ? 1 : found.used;
  const rest = path.segments.length - used;
  if (rest === 0)
    return found.kind === 'generic'
      ? generic(lowerer, path.segments[0])
      : named(lowerer, found, path, objectDefault);
  let base: Ty;
  let from = used;
  if (found.kind === 'generic') {
    base = generic(lowerer, path.segments[0]);
  } else if (found.res.kind === 'def' && lowerer.items.def(found.res.def).kind === 'trait') {
    return unresolvedAssoc(lowerer, path, path.segments[used]);
  } else {
    base = named(lowerer, found, { ...path, segments: path.segments.slice(0, used) });
  }
  for (; from < path.segments.length; from++) {
    if (base.kind === 'error') return base;
    base = assocTy(
      lowerer,
      base,
      path.segments[from],
      path,
      from === 1 ? path.segments[0].ident.name : undefined,
    );
  }
  return base;
}

/** `<T>::Item` and `<T as Trait>::Item`. */
function qualified(lowerer: Lowerer, qself: ast.QSelf, path: ast.Path): Ty {
  const self = lowerer.ty(qself.ty);
  if (qself.position === 0) {
    let base = self;
    for (const segment of path.segments) base = assocTy(lowerer, base, segment, path);
    return base;
  }
  const found = lowerer.qualifiedTrait(self, qself, path);
  const segment = path.segments[qself.position];
  if (!found) return errorTy;
  const item = assocItem(lowerer.items, found.trait, segment.ident.name, 'assoc-type');
  if (item === undefined) return unresolvedAssoc(lowerer, path, segment);
  const base = projection(lowerer, item, found, segment);
  let ty = base;
  for (const next of path.segments.slice(qself.position + 1)) ty = assocTy(lowerer, ty, next, path);
  return ty;
}

function unresolvedAssoc(lowerer: Lowerer, path: ast.Path, segment: ast.PathSegment): Ty {
  lowerer.refuse(path.span, `the ambiguous associated type \`${segment.ident.name}\``);
  return errorTy;
}

function projection(lowerer: Lowerer, item: DefId, trait: TraitRef, segment: ast.PathSegment): Ty {
  const args = lowerArgs(lowerer, item, trait.args, segment);
  return { kind: 'projection', item, args };
}

/** A parameter or `Self`. */
function generic(lowerer: Lowerer, segment: ast.PathSegment): Ty {
  const { name, span } = segment.ident;
  if (segment.args) lowerer.refuse(span, `generic arguments on \`${name}\``);
  if (name === 'Self') {
    const self = selfInScope(lowerer.items, lowerer.scope);
    if (self) return shiftTy(self, lowerer.binderCount);
  }
  const param = lowerer.param(name);
  if (param?.kind === 'type') return { kind: 'param', index: param.index, name };
  lowerer.report(error('E0573', span, `expected type, found const parameter \`${name}\``, 'not a type'), 1);
  return errorTy;
}

/** A path that leads to a definition all the way. */
function named(
  lowerer: Lowerer,
  found: Found & { kind: 'found' },
  path: ast.Path,
  objectDefault?: ObjectDefault,
): Ty {
  const { res } = found;
  const last = path.segments.at(-1)!;
  if (res.kind === 'error') {
    lowerer.broken();
    lowerAnyway(lowerer, path);
    return errorTy;
  }
  if (res.kind === 'primitive') {
    if (last.args) lowerer.refuse(path.span, 'generic arguments on a primitive type');
    return res.ty;
  }
  const def = lowerer.items.def(res.def);
  switch (def.kind) {
    case 'struct':
    case 'enum':
    case 'union':
      return { kind: 'adt', def: res.def, args: lowerArgs(lowerer, res.def, [], last, path) };
    case 'type-alias': {
      const args = lowerArgs(lowerer, res.def, [], last, path);
      const ty = lowerer.items.alias(res.def);
      if (ty.kind === 'error') lowerer.broken();
      return substTy(ty, args);
    }
    case 'trait':
      return dyn(
        lowerer,
        { span: path.span, bare: true },
        [{ kind: 'trait', modifier: 'none', forLifetimes: [], path, span: path.span }],
        objectDefault,
      );
    default: {
      const message = `expected type, found ${kindName(def.kind)} \`${pathText(path)}\``;
      lowerer.report(error('E0573', path.span, message, 'not a type'), 1);
      return errorTy;
    }
  }
}

/** The arguments of a type that is not known: their errors count, and so do their lifetimes. */
function lowerAnyway(lowerer: Lowerer, path: ast.Path): void {
  for (const { args } of path.segments) {
    if (args?.kind !== 'angle') continue;
    for (const arg of args.args) {
      if (arg.kind === 'type') lowerer.ty(arg.ty);
      else if (arg.kind === 'lifetime') lowerer.region(arg.lifetime);
    }
  }
}

/** `T::Item` for a parameter, `Self::Item` in a trait or an impl of one. */
function assocTy(lowerer: Lowerer, base: Ty, segment: ast.PathSegment, path: ast.Path, written?: string): Ty {
  const { name } = segment.ident;
  const bound = assocBound(lowerer, base, name, written);
  if (!bound) {
    if (base.kind === 'error') return base;
    return noAssoc(lowerer, base, segment, path, written);
  }
  return projection(lowerer, bound.item, bound.ref, segment);
}

function noAssoc(
  lowerer: Lowerer,
  base: Ty,
  segment: ast.PathSegment,
  path: ast.Path,
  written: string | undefined,
): Ty {
  const { name, span } = segment.ident;
  if (base.kind === 'param' && written === base.name && !mayHaveAssoc(lowerer, base)) {
    lowerer.report(
      error(
        'E0220',
        span,
        `associated type \`${name}\` not found for \`${written}\``,
        `associated type \`${name}\` not found`,
      ),
      2,
    );
    return errorTy;
  }
  return unresolvedAssoc(lowerer, path, segment);
}
