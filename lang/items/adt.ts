/** Structs, enums and unions: fields, variances, and the outlives requirements that fields imply. */
import { cfgActive } from '../syntax/cfg.js';
import { attribute } from './attributes.js';
import type * as ast from '../syntax/ast.js';
import { anyRegion, isBroken, sameRegion, sameTy, substPredicate } from '../types/fold.js';
import type { AdtDef, DefId, VariantDef } from '../types/program.js';
import {
  errorTy,
  type GenericArgs,
  type Predicate,
  type Region,
  type Ty,
  type Variance,
} from '../types/ty.js';
import { solveVariances, adtsIn, type VarianceInput } from '../types/variance.js';
import type { Items } from './context.js';
import { namedLifetimeInScope } from './elision.js';
import { Lowerer } from './lower.js';
import { objectLifetimeErrors } from './object.js';
import { visibleWithin } from './table.js';
import { inferredLifetimes, namedLifetimesOnly } from './policies.js';

/** An ADT before its variances are known. */
export type AdtBody = Omit<AdtDef, 'variances'>;

export function lowerAdt(items: Items, def: DefId): AdtBody {
  const { source } = items.table.nodes[def];
  if (source.kind !== 'item') throw new Error(`definition ${def} is no type`);
  const { item } = source;
  const repr = attribute(item.attrs, 'repr');
  const packed = /\bpacked\b/.test(repr ?? '');
  const layout = { ...(packed ? { packed } : {}), ...(repr === undefined ? {} : { repr }) };
  const lower = fieldLowerer(items, def);
  switch (item.kind) {
    case 'struct':
    case 'union': {
      const variant = lowerVariant(items, lower, def, item.ident.name, item.data);
      return { def, kind: item.kind, variants: [variant], ...layout };
    }
    case 'enum': {
      const variants = items.table.childrenOf(def).map((child) => {
        const from = items.table.nodes[child].source;
        if (from.kind !== 'variant') throw new Error(`definition ${child} is no variant`);
        return lowerVariant(items, lower, child, from.variant.ident.name, from.variant.data, true);
      });
      return { def, kind: 'enum', variants, ...layout };
    }
    default:
      throw new Error(`definition ${def} is a ${item.kind}, not a type with fields`);
  }
}

function fieldLowerer(items: Items, def: DefId): (ty: ast.Type) => Ty {
  // A missing lifetime breaks the field, not what else the type is: it doesn't poison.
  const lowerer: Lowerer = new Lowerer({
    items,
    place: { module: items.table.nodes[def].scope, owner: def },
    scope: items.scope(def),
    lifetimes: inferredLifetimes,
    report: (diagnostic, phase) => {
      if (!objectLifetimeErrors.has(diagnostic.code ?? '')) items.tainted.add(def);
      items.report(def, phase, diagnostic, diagnostic.code !== 'E0106' && diagnostic.code !== 'E0261');
    },
  });
  lowerer.lifetimes = namedLifetimesOnly(lowerer.report, namedLifetimeInScope(lowerer));
  return (ty) => lowerer.ty(ty);
}

function lowerVariant(
  items: Items,
  lower: (ty: ast.Type) => Ty,
  def: DefId,
  name: string,
  data: ast.VariantData,
  inEnum = false,
): VariantDef {
  const fields = data.kind === 'unit' ? [] : data.fields.filter((field) => cfgActive(field.attrs));
  const ctor = items.table.ctors.get(def);
  return {
    def,
    name,
    kind: data.kind,
    fields: fields.map((field) => ({
      name: field.ident.name,
      ty: lower(field.ty),
      span: field.span,
      public: inEnum || field.vis.kind === 'public',
      ...(field.vis.kind === 'restricted'
        ? { visibleIn: visibleWithin(field.vis, items.table.nodes[def].scope)?.def }
        : {}),
    })),
    ...(ctor === undefined ? {} : { ctor }),
  };
}

/** Variances of a type and of all types that its fields lead to and that are not solved yet. */
export function variancesFrom(
  items: Items,
  start: DefId,
  body: (def: DefId) => AdtBody,
  solved: Map<DefId, readonly Variance[]>,
): void {
  const inputs: VarianceInput[] = [];
  const seen = new Set<DefId>();
  const queue = [start];
  for (let def = queue.pop(); def !== undefined; def = queue.pop()) {
    if (seen.has(def) || solved.has(def)) continue;
    seen.add(def);
    const { lang } = items.def(def);
    const fixed = lang === 'phantom_data' ? 'covariant' : lang === 'unsafe_cell' ? 'invariant' : undefined;
    const fields = fixed
      ? []
      : body(def).variants.flatMap((variant) => variant.fields.map((field) => field.ty));
    inputs.push({ def, count: items.scope(def).params.length, fields, ...(fixed ? { fixed } : {}) });
    for (const field of fields) queue.push(...adtsIn(field));
  }
  for (const [def, variances] of solveVariances(inputs, (other) => solved.get(other) ?? []))
    // Library declarations leave fields out; what they don't mention is owned.
    solved.set(
      def,
      items.isLibrary(def) ? variances.map((v) => (v === 'bivariant' ? 'covariant' : v)) : variances,
    );
}

/**
 * RFC 2093: `&'a T` in a field requires `T: 'a`, a field of another type requires what that type requires. The least
 * fixpoint; requirements of `'static` are not inferred.
 */
export function inferOutlives(
  items: Items,
  start: DefId,
  known: Map<DefId, Predicate[]>,
): readonly Predicate[] {
  const done = known.get(start);
  if (done) return done;
  const group: DefId[] = [];
  const collect = (def: DefId): void => {
    if (known.has(def)) return;
    known.set(def, []);
    group.push(def);
    for (const ty of fieldTys(items, def)) adtsIn(ty).forEach(collect);
  };
  collect(start);
  for (let changed = true; changed;) {
    changed = false;
    for (const def of group)
      for (const ty of fieldTys(items, def))
        if (requirements(items, ty, known, known.get(def)!)) changed = true;
  }
  return known.get(start)!;
}

function fieldTys(items: Items, def: DefId): Ty[] {
  return items.adt(def).variants.flatMap((variant) => variant.fields.map((field) => field.ty));
}

function requirements(items: Items, ty: Ty, known: Map<DefId, Predicate[]>, into: Predicate[]): boolean {
  let changed = false;
  const inner = (part: Ty) => {
    if (requirements(items, part, known, into)) changed = true;
  };
  switch (ty.kind) {
    case 'ref':
      if (addOutlives(ty.ty, ty.region, into)) changed = true;
      inner(ty.ty);
      break;
    case 'adt': {
      for (const predicate of [...(known.get(ty.def) ?? []), ...explicitOutlives(items, ty.def)]) {
        const put = substPredicate(predicate, ty.args);
        if (
          put.kind === 'type-outlives'
            ? addOutlives(put.ty, put.region, into)
            : put.kind === 'region-outlives' && addRegion(put.longer, put.shorter, into)
        )
          changed = true;
      }
      for (const arg of ty.args) if (arg.kind === 'type') inner(arg.ty);
      break;
    }
    case 'tuple':
      ty.elems.forEach(inner);
      break;
    case 'array':
    case 'slice':
      inner(ty.elem);
      break;
    case 'pointer':
      inner(ty.ty);
      break;
    case 'projection':
      for (const arg of ty.args) if (arg.kind === 'type') inner(arg.ty);
      break;
    case 'fn-ptr':
      [...ty.sig.sig.inputs, ty.sig.sig.output].forEach(inner);
      break;
    case 'dynamic':
      for (const { trait, args, projections } of ty.bounds) {
        for (const predicate of explicitOutlives(items, trait)) {
          const put = substPredicate(predicate, [{ kind: 'type', ty: errorTy }, ...args]);
          if (
            put.kind === 'type-outlives' && !isBroken(put.ty)
              ? addOutlives(put.ty, put.region, into)
              : put.kind === 'region-outlives' && addRegion(put.longer, put.shorter, into)
          )
            changed = true;
        }
        for (const arg of args) if (arg.kind === 'type') inner(arg.ty);
        for (const { ty: is } of projections) inner(is);
      }
      break;
    default:
      break;
  }
  return changed;
}

/** Outlives bounds that are written on a type's declaration. */
export function explicitOutlives(items: Items, def: DefId): Predicate[] {
  const scope = items.scope(def);
  const written =
    scope.ast !== undefined &&
    (scope.ast.where.length > 0 ||
      scope.ast.params.some((param) => param.kind !== 'const' && param.bounds.length > 0));
  if (!written) return [];
  return items
    .predicates(def)
    .filter((one) => one.kind === 'type-outlives' || one.kind === 'region-outlives');
}

/** `ty: region`, taken apart to parameters, regions and projections. */
export function addOutlives(ty: Ty, region: Region, into: Predicate[]): boolean {
  if (region.kind === 'static' || region.kind === 'bound') return false;
  switch (ty.kind) {
    case 'param':
    case 'projection': {
      if (anyRegion(ty, (one) => one.kind === 'bound')) return false;
      const has = into.some(
        (one) => one.kind === 'type-outlives' && sameTy(one.ty, ty) && sameRegion(one.region, region),
      );
      if (!has) into.push({ kind: 'type-outlives', ty, region });
      return !has;
    }
    case 'ref': {
      const a = addRegion(ty.region, region, into);
      return addOutlives(ty.ty, region, into) || a;
    }
    case 'pointer':
      return addOutlives(ty.ty, region, into);
    case 'array':
    case 'slice':
      return addOutlives(ty.elem, region, into);
    case 'tuple':
      return ty.elems.map((elem) => addOutlives(elem, region, into)).some(Boolean);
    case 'adt':
      return addArgs(ty.args, region, into);
    case 'fn-ptr':
      return [...ty.sig.sig.inputs, ty.sig.sig.output]
        .map((part) => addOutlives(part, region, into))
        .some(Boolean);
    case 'dynamic': {
      const own = addRegion(ty.region, region, into);
      const inside = ty.bounds.map(({ args, projections }) => {
        const ofArgs = addArgs(args, region, into);
        return projections.map((is) => addOutlives(is.ty, region, into)).some(Boolean) || ofArgs;
      });
      return inside.some(Boolean) || own;
    }
    default:
      return false;
  }
}

function addArgs(args: GenericArgs, region: Region, into: Predicate[]): boolean {
  return args
    .map((arg) =>
      arg.kind === 'type'
        ? addOutlives(arg.ty, region, into)
        : arg.kind === 'lifetime' && addRegion(arg.region, region, into),
    )
    .some(Boolean);
}

function addRegion(longer: Region, shorter: Region, into: Predicate[]): boolean {
  if (longer.kind !== 'early' || shorter.kind !== 'early' || sameRegion(longer, shorter)) return false;
  const has = into.some(
    (one) =>
      one.kind === 'region-outlives' && sameRegion(one.longer, longer) && sameRegion(one.shorter, shorter),
  );
  if (!has) into.push({ kind: 'region-outlives', longer, shorter });
  return !has;
}
