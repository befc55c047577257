/**
 * `T: 'a`, taken apart into relations between origins and tests of what cannot be taken apart: type parameters and
 * projections (rustc's `infer::outlives::obligations`, `outlives::components`; RFC 1214).
 */
import type { GenericArgs, Region, Ty } from '../../lang/types/ty.js';
import { sameRegion, sameTyErased } from '../../lang/types/fold.js';
import type { Cx, Why } from './cx.js';

/** What a type consists of for the purpose of outliving. */
type Component =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'generic'; readonly ty: Ty & { kind: 'param' | 'projection' | 'opaque' } };

/** Records what makes `ty: region` hold. */
export function typeOutlives(cx: Cx, ty: Ty, region: Region, why: Why): void {
  for (const component of componentsOf(ty)) {
    if (component.kind === 'region') cx.outlives(component.region, region, why);
    else genericOutlives(cx, component.ty, region, why);
  }
}

/** Regions and generic types of which each has to outlive what the type has to outlive. */
export function componentsOf(ty: Ty): Component[] {
  const components: Component[] = [];
  collect(ty, 0, components);
  return components;
}

function collect(ty: Ty, depth: number, into: Component[]): void {
  const region = (r: Region): void => {
    if (!(r.kind === 'bound' && r.depth < depth)) into.push({ kind: 'region', region: r });
  };
  switch (ty.kind) {
    case 'ref':
      region(ty.region);
      collect(ty.ty, depth, into);
      return;
    case 'adt':
    case 'fn-def':
      collectArgs(ty.args, depth, into);
      return;
    case 'closure':
      for (const upvar of ty.closure.upvars) collect(upvar, depth, into);
      return;
    case 'pointer':
      collect(ty.ty, depth, into);
      return;
    case 'slice':
    case 'array':
      collect(ty.elem, depth, into);
      return;
    case 'tuple':
      for (const elem of ty.elems) collect(elem, depth, into);
      return;
    case 'fn-ptr':
      for (const input of ty.sig.sig.inputs) collect(input, depth + 1, into);
      collect(ty.sig.sig.output, depth + 1, into);
      return;
    case 'dynamic':
      region(ty.region);
      for (const bound of ty.bounds) {
        collectArgs(bound.args, depth + 1, into);
        for (const projection of bound.projections) collect(projection.ty, depth + 1, into);
      }
      return;
    case 'projection':
    case 'opaque':
      if (mentionsBound(ty.args)) collectArgs(ty.args, depth, into);
      else into.push({ kind: 'generic', ty });
      return;
    case 'param':
      into.push({ kind: 'generic', ty });
      return;
    default:
      return;
  }
}

function collectArgs(args: GenericArgs, depth: number, into: Component[]): void {
  for (const arg of args) {
    if (arg.kind === 'type') collect(arg.ty, depth, into);
    else if (arg.kind === 'lifetime' && !(arg.region.kind === 'bound' && arg.region.depth < depth)) {
      into.push({ kind: 'region', region: arg.region });
    }
  }
}

function mentionsBound(args: GenericArgs): boolean {
  return args.some((arg) =>
    arg.kind === 'lifetime'
      ? arg.region.kind === 'bound'
      : arg.kind === 'type' &&
        componentsOf(arg.ty).some((c) => c.kind === 'region' && c.region.kind === 'bound'),
  );
}

function genericOutlives(
  cx: Cx,
  ty: Ty & { kind: 'param' | 'projection' | 'opaque' },
  region: Region,
  why: Why,
): void {
  if (ty.kind === 'param') {
    cx.newTest(ty, region, why, paramAlternatives(cx, ty));
    return;
  }
  const fromEnv = envBounds(cx, ty);
  const declared = declaredBounds(cx, ty);
  // Nothing is known of the projection itself, but its arguments are known: they have to outlive.
  if (fromEnv.length === 0 && declared.length === 0 && ty.args.some(mentionsOrigin)) {
    for (const arg of ty.args) {
      if (arg.kind === 'lifetime') cx.outlives(arg.region, region, why);
      else if (arg.kind === 'type') typeOutlives(cx, arg.ty, region, why);
    }
    return;
  }
  const unique = declared[0];
  if (
    unique !== undefined &&
    declared.every((bound) => sameRegion(bound, unique)) &&
    fromEnv.every((bound) => sameRegion(bound, unique))
  ) {
    cx.outlives(unique, region, why);
    return;
  }
  cx.newTest(ty, region, why, genericAlternatives(cx, ty));
}

function mentionsOrigin(arg: GenericArgs[number]): boolean {
  if (arg.kind === 'lifetime') return arg.region.kind === 'var';
  return arg.kind === 'type' && componentsOf(arg.ty).some((c) => c.kind === 'region');
}

/** A parameter outlives what its bounds say, and always the body. */
function paramAlternatives(cx: Cx, ty: Ty): (readonly Region[])[] {
  return [...envBounds(cx, ty), bodyRegion(cx)].map((region) => [region]);
}

function genericAlternatives(cx: Cx, ty: Ty): (readonly Region[])[] {
  if (ty.kind === 'param') return paramAlternatives(cx, ty);
  if (ty.kind !== 'projection' && ty.kind !== 'opaque') return [regionsOf(ty)];
  const alternatives: (readonly Region[])[] = [...envBounds(cx, ty), ...declaredBounds(cx, ty)].map(
    (region) => [region],
  );
  // Or all its arguments do: one alternative for each choice among theirs.
  let choices: (readonly Region[])[] = [[]];
  for (const arg of ty.args) {
    if (arg.kind === 'const') continue;
    const components: readonly Component[] =
      arg.kind === 'lifetime' ? [{ kind: 'region', region: arg.region }] : componentsOf(arg.ty);
    for (const component of components) {
      const options =
        component.kind === 'region' ? [[component.region]] : genericAlternatives(cx, component.ty);
      choices = choices.flatMap((choice) => options.map((option) => [...choice, ...option])).slice(0, 64);
    }
  }
  return [...alternatives, ...choices];
}

function regionsOf(ty: Ty): Region[] {
  return componentsOf(ty).flatMap((c) => (c.kind === 'region' ? [c.region] : []));
}

function envBounds(cx: Cx, ty: Ty): Region[] {
  return cx.typeBounds.filter((bound) => sameTyErased(bound.ty, ty)).map((bound) => bound.region);
}

/** Bounds that are declared of an associated type by its trait (`type Item: 'static`), or of an opaque type. */
function declaredBounds(cx: Cx, ty: Ty & { kind: 'projection' | 'opaque' }): Region[] {
  const { bounds } = ty.kind === 'projection' ? cx.program.assocTy(ty.item) : cx.program.opaque(ty.def);
  return bounds.flatMap((bound) => {
    if (bound.kind !== 'type-outlives' || bound.ty.kind !== ty.kind) return [];
    if (bound.ty.kind === 'projection' && ty.kind === 'projection' && bound.ty.item !== ty.item) return [];
    if (bound.ty.kind === 'opaque' && ty.kind === 'opaque' && bound.ty.def !== ty.def) return [];
    const region = bound.region.kind === 'early' ? ty.args[bound.region.index] : undefined;
    if (region?.kind === 'lifetime') return [region.region];
    return bound.region.kind === 'static' ? [bound.region] : [];
  });
}

/** The last of the universal regions, which all others outlive. */
export function bodyRegion(cx: Cx): Region {
  return { kind: 'var', vid: cx.universalCount - 1 };
}
