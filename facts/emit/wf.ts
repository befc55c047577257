/**
 * What makes a type well-formed (RFC 1214; rustc's `traits::wf`), and what may be assumed because a type is
 * well-formed: implied bounds.
 */
import { predicatesOf, traitRegions } from '../../lang/traits/index.js';
import { isBinder } from '../../lang/types/fold.js';
import type { GenericArgs, Predicate, Region, Ty } from '../../lang/types/ty.js';
import type { Cx } from './cx.js';
import { componentsOf } from './outlives.js';

/** Predicates that hold if and only if the type is well-formed; `Sized` ones are left to the checker. */
export function wellFormed(cx: Cx, ty: Ty): Predicate[] {
  const predicates: Predicate[] = [];
  visit(cx, ty, predicates);
  return predicates.filter((predicate) => !mentionsBoundOutside(predicate));
}

function visit(cx: Cx, ty: Ty, into: Predicate[]): void {
  switch (ty.kind) {
    case 'adt':
    case 'fn-def':
      into.push(...predicatesOf(cx.program, ty.def, ty.args));
      visitArgs(cx, ty.args, into);
      return;
    case 'ref':
      into.push({ kind: 'type-outlives', ty: ty.ty, region: ty.region });
      visit(cx, ty.ty, into);
      return;
    case 'pointer':
      visit(cx, ty.ty, into);
      return;
    case 'slice':
    case 'array':
      visit(cx, ty.elem, into);
      return;
    case 'tuple':
      for (const elem of ty.elems) visit(cx, elem, into);
      return;
    case 'projection': {
      const item = cx.program.assocTy(ty.item);
      into.push(...predicatesOf(cx.program, ty.item, ty.args));
      if (item.trait !== undefined) {
        const count = cx.program.generics(item.trait).params.length;
        into.push({ kind: 'trait', ref: { trait: item.trait, args: ty.args.slice(0, count) } });
      }
      visitArgs(cx, ty.args, into);
      return;
    }
    case 'opaque':
      visitArgs(cx, ty.args, into);
      return;
    case 'dynamic':
      // What the trait declares of `Self`'s lifetime holds of the object's own too.
      for (const bound of ty.bounds) {
        for (const shorter of traitRegions(cx.program, bound))
          into.push({ kind: 'region-outlives', longer: ty.region, shorter });
        visitArgs(cx, bound.args, into);
        for (const { ty: is } of bound.projections) visit(cx, is, into);
      }
      return;
    case 'closure':
      // Of a closure's signature nothing is asked; what a coroutine gives is part of it.
      if (ty.closure.coroutine !== undefined) visit(cx, ty.closure.sig.sig.output, into);
      for (const upvar of ty.closure.upvars) visit(cx, upvar, into);
      return;
    case 'fn-ptr':
      for (const input of ty.sig.sig.inputs) visit(cx, input, into);
      visit(cx, ty.sig.sig.output, into);
      return;
    default:
      return;
  }
}

function visitArgs(cx: Cx, args: GenericArgs, into: Predicate[]): void {
  for (const arg of args) if (arg.kind === 'type') visit(cx, arg.ty, into);
}

/** Under a `for<…>` well-formedness is assumed, not proved. */
function mentionsBoundOutside(predicate: Predicate): boolean {
  if (isBinder(predicate)) return false;
  switch (predicate.kind) {
    case 'region-outlives':
      return predicate.longer.kind === 'bound' || predicate.shorter.kind === 'bound';
    case 'type-outlives':
      return predicate.region.kind === 'bound' || typeMentionsBound(predicate.ty);
    case 'trait':
      return argsMentionBound(predicate.ref.args);
    case 'projection':
      return argsMentionBound(predicate.args) || typeMentionsBound(predicate.ty);
  }
}

function argsMentionBound(args: GenericArgs): boolean {
  return args.some(
    (arg) =>
      (arg.kind === 'lifetime' && arg.region.kind === 'bound') ||
      (arg.kind === 'type' && typeMentionsBound(arg.ty)),
  );
}

function typeMentionsBound(ty: Ty): boolean {
  return componentsOf(ty).some((c) => c.kind === 'region' && c.region.kind === 'bound');
}

/** `longer: shorter`, or a generic type's bound. */
export type OutlivesBound =
  | { readonly kind: 'regions'; readonly longer: Region; readonly shorter: Region }
  | { readonly kind: 'generic'; readonly ty: Ty; readonly region: Region };

/** What may be assumed because the type stands in the signature, and whoever calls has made it well-formed. */
export function impliedBounds(cx: Cx, ty: Ty): OutlivesBound[] {
  const bounds: OutlivesBound[] = [];
  for (const predicate of wellFormed(cx, ty)) {
    if (isBinder(predicate)) continue;
    if (predicate.kind === 'region-outlives') {
      bounds.push({ kind: 'regions', longer: predicate.longer, shorter: predicate.shorter });
    } else if (predicate.kind === 'type-outlives') {
      for (const component of componentsOf(predicate.ty)) {
        if (component.kind === 'region') {
          bounds.push({ kind: 'regions', longer: component.region, shorter: predicate.region });
        } else bounds.push({ kind: 'generic', ty: component.ty, region: predicate.region });
      }
    }
  }
  return bounds;
}
