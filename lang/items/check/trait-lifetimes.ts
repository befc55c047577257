/**
 * What the traits that types need ask of lifetimes: `<T as Trait<'a>>::Out` is well-formed where `T: Trait<'a>` holds, and the
 * impl by which it holds may ask for `T: 'a` (E0309) or `'a: 'b` (E0803, in parameters of functions E0623).
 */
import { error, type Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { outlivesComponents, ownPredicatesOf, paramEnv, proveWithRegions } from '../../traits/index.js';
import { anyRegion, anyTy, sameArgs, substPredicate, walkTy } from '../../types/fold.js';
import { printRegion } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { Predicate, Region, TraitRef, Ty } from '../../types/ty.js';
import { spanOfBound } from '../bound-spans.js';
import type { Items } from '../context.js';
import { conflicting, environmentOf, fieldType, regionOutlives, reportUnit } from './outlives.js';

/** A type, and where it is asked to be well-formed. */
interface Site {
  readonly ty: Ty;
  readonly at: Span;
}

export function checkTraitLifetimes(items: Items, def: DefId): void {
  // A lifetime that is not declared stands for none that a conflict could be told of.
  if (items.poisoned.has(def) || items.tainted.has(def) || items.misnamed) return;
  const { kind } = items.def(def);
  const sites = [...boundSites(items, def)];
  if (kind === 'struct' || kind === 'enum' || kind === 'union')
    for (const { fields } of items.adt(def).variants)
      for (const { ty, span } of fields) sites.push({ ty, at: fieldType(items, def, span) ?? span });
  if (kind === 'assoc-type') {
    const { ty, implements: member } = items.assocTy(def);
    const { source } = items.table.nodes[def];
    const written = source.kind === 'assoc' && source.item.kind === 'type' ? source.item.ty : undefined;
    if (ty && written && member !== undefined) sites.push({ ty, at: written.span });
  }
  const parameters = kind === 'fn' || kind === 'assoc-fn' ? parameterSites(items, def) : [];
  for (const site of sites) check(items, def, site, false);
  for (const site of parameters) check(items, def, site, true);
}

function boundSites(items: Items, def: DefId): Site[] {
  const { span } = items.def(def);
  return items.predicates(def).flatMap((predicate): Site[] => {
    const at = spanOfBound(predicate);
    if (!at || at.file !== span.file || at.lo < span.lo || at.hi > span.hi) return [];
    if (predicate.kind !== 'trait' || predicate.boundVars?.length) return [];
    return predicate.ref.args.flatMap((arg) => (arg.kind === 'type' ? [{ ty: arg.ty, at }] : []));
  });
}

function parameterSites(items: Items, def: DefId): Site[] {
  const { sig, ast } = items.fn(def);
  if (!ast) return [];
  const skip = ast.self ? 1 : 0;
  const inputs = ast.params.flatMap((param, i) => {
    const ty = sig.inputs[i + skip];
    return ty ? [{ ty, at: param.ty.span }] : [];
  });
  return ast.output ? [...inputs, { ty: sig.output, at: ast.output.span }] : inputs;
}

function check(items: Items, def: DefId, { ty, at }: Site, parameter: boolean): void {
  const traits = neededTraits(items, ty).filter(
    (ref) => concernsLifetimes(ref) && !isAssumed(items, def, ref),
  );
  const needed: Predicate[] = [
    ...traits.map((ref): Predicate => ({ kind: 'trait', ref })),
    ...ownBounds(items, ty),
  ];
  if (!needed.length) return;
  let unknowns = 0;
  const { constraints, failed } = proveWithRegions(items, paramEnv(items, def), needed, {
    freshRegion: () => ({ kind: 'var', vid: unknowns++ }),
  });
  if (failed.length) return;
  const env = environmentOf(items, def);
  const conflict = (longer: Region, shorter: Region): boolean => {
    if (!isGiven(longer) || !isGiven(shorter) || regionOutlives(env, longer, shorter)) return false;
    const told = parameter
      ? betweenParameters(items, def, longer, shorter, at)
      : conflicting(items, def, longer, shorter, at);
    items.report(def, 2, told, false);
    return true;
  };
  for (const constraint of constraints) {
    if (constraint.kind === 'outlives') {
      if (conflict(constraint.longer, constraint.shorter)) return;
    } else if (constraint.kind === 'equal') {
      if (conflict(constraint.a, constraint.b) || conflict(constraint.b, constraint.a)) return;
    } else if (isGiven(constraint.region)) {
      const { region } = constraint;
      const { regions, params } = outlivesComponents(constraint.ty);
      if (regions.some((one) => conflict(one, region))) return;
      reportUnit(items, def, env, params, region, at);
    }
  }
}

/** In the signature of a function rustc tells of the parameters by which their lifetimes came (its `nice_region_error`). */
function betweenParameters(items: Items, def: DefId, longer: Region, shorter: Region, at: Span): Diagnostic {
  const { parent } = items.def(def);
  const ofTrait =
    parent !== undefined && items.def(parent).kind === 'impl' && items.implTrait(parent) !== undefined;
  const { parentCount } = items.generics(def);
  const isOwn = (region: Region) =>
    region.kind === 'late' || (region.kind === 'early' && region.index >= parentCount);
  const isAnonymous = (region: Region) => region.kind === 'late' && region.name === "'_";
  if (!ofTrait && isAnonymous(longer) !== isAnonymous(shorter)) {
    const name = printRegion(isAnonymous(longer) ? shorter : longer);
    return error(
      'E0621',
      at,
      'explicit lifetime required in the type of a parameter',
      `lifetime \`${name}\` required`,
    );
  }
  if (isOwn(longer) && isOwn(shorter)) return error('E0623', at, 'lifetime mismatch');
  if (!ofTrait && shorter.kind === 'static' && isOwn(longer)) {
    const name = printRegion(longer);
    const message = `this has lifetime \`${name}\` but it needs to satisfy a \`'static\` lifetime requirement`;
    return error('E0759', at, message);
  }
  return conflicting(items, def, longer, shorter, at);
}

/** A lifetime of the item, not one that is to be found. */
function isGiven(region: Region): boolean {
  return region.kind === 'early' || region.kind === 'late' || region.kind === 'static';
}

/** The traits that have to hold for a type to be well-formed. */
function neededTraits(items: Items, ty: Ty): TraitRef[] {
  const needed: TraitRef[] = [];
  walkTy(ty, {
    ty: (part) => {
      if (part.kind === 'projection') {
        const { trait } = items.assocTy(part.item);
        if (trait === undefined) return;
        const count = items.scope(trait).params.length;
        needed.push({ trait, args: part.args.slice(0, count) });
      } else if (part.kind === 'adt' && !items.isLibrary(part.def))
        for (const predicate of items.predicates(part.def)) {
          if (predicate.boundVars?.length) continue;
          const put = substPredicate(predicate, part.args);
          if (put.kind === 'trait' && put.ref.trait !== items.lang('sized')) needed.push(put.ref);
        }
    },
  });
  return needed;
}

/** What associated types ask of lifetimes themselves, where an impl says what they are. */
function ownBounds(items: Items, ty: Ty): Predicate[] {
  const out: Predicate[] = [];
  walkTy(ty, {
    ty: (part) => {
      if (part.kind !== 'projection' || anyRegion(part, (region) => region.kind === 'bound')) return;
      const self = part.args[0];
      if (self.kind !== 'type' || self.ty.kind === 'param' || self.ty.kind === 'projection') return;
      out.push(
        ...ownPredicatesOf(items, part.item, part.args).filter((one) => one.kind === 'region-outlives'),
      );
    },
  });
  return out;
}

function concernsLifetimes({ args }: TraitRef): boolean {
  const types = args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
  const regions = args.flatMap((arg) => (arg.kind === 'lifetime' ? [arg.region] : []));
  const vague = (region: Region) => region.kind === 'bound' || region.kind === 'erased';
  if (regions.some(vague) || types.some((ty) => anyRegion(ty, vague))) return false;
  if (types.some((ty) => anyTy(ty, (part) => part.kind === 'error' || part.kind === 'opaque'))) return false;
  return regions.length > 0 || types.some((ty) => anyRegion(ty, () => true));
}

/** A bound says it, with these lifetimes or with others: which of several is meant is not for us to choose. */
function isAssumed(items: Items, def: DefId, ref: TraitRef): boolean {
  return items
    .predicates(def)
    .some(
      (one) => one.kind === 'trait' && one.ref.trait === ref.trait && sameArgs(one.ref.args, ref.args, false),
    );
}
