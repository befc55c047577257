/**
 * Structure of types: folding, substitution of generic arguments, binders, comparison, walking.
 *
 * A binder is a `for<…>`: of a `fn` pointer, of each bound of a `dyn` type, of a predicate with bound variables.
 * A `bound` region of depth 0 belongs to the innermost binder around it. Whatever is moved under a binder is shifted,
 * so that it keeps meaning what it meant (de Bruijn, as in rustc's `ty::fold`).
 */
import type {
  ClosureFuture,
  Const,
  DynBound,
  FnSig,
  GenericArg,
  GenericArgs,
  PolyFnSig,
  Predicate,
  Region,
  TraitRef,
  Ty,
} from './ty.js';
import { anyRegion } from './any.js';
import { erased } from './ty.js';

export { anyRegion, anyTy } from './any.js';

/**
 * What to replace; `depth` counts the binders between the folded value's root and the visited place.
 * `ty` returning undefined means: go on inside. Replacements are not visited again.
 */
export interface Folder {
  readonly ty?: (ty: Ty, depth: number) => Ty | undefined;
  readonly region?: (region: Region, depth: number) => Region;
  readonly const?: (value: Const, depth: number) => Const;
}

/** Rebuilds a type with parts replaced; the same object comes back when nothing changed. */
export function foldTy(ty: Ty, folder: Folder, depth = 0): Ty {
  const replaced = folder.ty?.(ty, depth);
  if (replaced !== undefined) return replaced;
  switch (ty.kind) {
    case 'adt':
    case 'fn-def':
    case 'projection':
    case 'opaque': {
      const args = foldArgs(ty.args, folder, depth);
      return args === ty.args ? ty : { ...ty, args };
    }
    case 'ref': {
      const region = foldRegion(ty.region, folder, depth);
      const inner = foldTy(ty.ty, folder, depth);
      return region === ty.region && inner === ty.ty
        ? ty
        : { kind: 'ref', region, mutable: ty.mutable, ty: inner };
    }
    case 'pointer': {
      const inner = foldTy(ty.ty, folder, depth);
      return inner === ty.ty ? ty : { kind: 'pointer', mutable: ty.mutable, ty: inner };
    }
    case 'slice': {
      const elem = foldTy(ty.elem, folder, depth);
      return elem === ty.elem ? ty : { kind: 'slice', elem };
    }
    case 'array': {
      const elem = foldTy(ty.elem, folder, depth);
      const len = foldConst(ty.len, folder, depth);
      return elem === ty.elem && len === ty.len ? ty : { kind: 'array', elem, len };
    }
    case 'tuple': {
      const elems = foldList(ty.elems, (elem) => foldTy(elem, folder, depth));
      return elems === ty.elems ? ty : { kind: 'tuple', elems };
    }
    case 'fn-ptr': {
      const sig = foldPolySig(ty.sig, folder, depth);
      return sig === ty.sig ? ty : { kind: 'fn-ptr', sig };
    }
    case 'closure': {
      const args = foldArgs(ty.args, folder, depth);
      const sig = foldPolySig(ty.closure.sig, folder, depth);
      const upvars = foldList(ty.closure.upvars, (upvar) => foldTy(upvar, folder, depth));
      const future = ty.closure.future && foldFuture(ty.closure.future, folder, depth);
      const { open } = ty.closure;
      if (open) {
        const kind = foldTy(open.kind, folder, depth);
        const captured = foldTy(open.upvars, folder, depth);
        const witness = open.witness && foldTy(open.witness, folder, depth);
        if (
          args === ty.args &&
          sig === ty.closure.sig &&
          future === ty.closure.future &&
          kind === open.kind &&
          captured === open.upvars &&
          witness === open.witness
        )
          return ty;
        return {
          ...ty,
          args,
          closure: {
            ...ty.closure,
            sig,
            ...(future ? { future } : {}),
            open: { kind, upvars: captured, ...(witness ? { witness } : {}) },
          },
        };
      }
      if (
        args === ty.args &&
        sig === ty.closure.sig &&
        upvars === ty.closure.upvars &&
        future === ty.closure.future
      )
        return ty;
      return { ...ty, args, closure: { ...ty.closure, sig, upvars, ...(future ? { future } : {}) } };
    }
    case 'dynamic': {
      const bounds = foldList(ty.bounds, (bound) => foldDynBound(bound, folder, depth));
      const region = foldRegion(ty.region, folder, depth);
      return bounds === ty.bounds && region === ty.region ? ty : { kind: 'dynamic', bounds, region };
    }
    default:
      return ty;
  }
}

/** What it captures stands under the binder of the closure's signature. */
function foldFuture(future: ClosureFuture, folder: Folder, depth: number): ClosureFuture {
  const captures = foldList(future.captures, (capture) => foldTy(capture, folder, depth + 1));
  const { open } = future;
  if (!open) return captures === future.captures ? future : { ...future, captures };
  const known = foldTy(open.captures, folder, depth + 1);
  const witness = foldTy(open.witness, folder, depth);
  const upvars = foldTy(open.upvars, folder, depth);
  if (known === open.captures && witness === open.witness && upvars === open.upvars) return future;
  return { ...future, open: { captures: known, witness, upvars } };
}

export function foldRegion(region: Region, folder: Folder, depth = 0): Region {
  return folder.region ? folder.region(region, depth) : region;
}

export function foldConst(value: Const, folder: Folder, depth = 0): Const {
  return folder.const ? folder.const(value, depth) : value;
}

export function foldArg(arg: GenericArg, folder: Folder, depth = 0): GenericArg {
  switch (arg.kind) {
    case 'lifetime': {
      const region = foldRegion(arg.region, folder, depth);
      return region === arg.region ? arg : { kind: 'lifetime', region };
    }
    case 'type': {
      const ty = foldTy(arg.ty, folder, depth);
      return ty === arg.ty ? arg : { kind: 'type', ty };
    }
    case 'const': {
      const value = foldConst(arg.value, folder, depth);
      return value === arg.value ? arg : { kind: 'const', value };
    }
  }
}

export function foldArgs(args: GenericArgs, folder: Folder, depth = 0): GenericArgs {
  for (let i = 0; i < args.length; i++) {
    const arg = foldArg(args[i], folder, depth);
    if (arg === args[i]) continue;
    const out = args.slice(0, i);
    out.push(arg);
    while (++i < args.length) out.push(foldArg(args[i], folder, depth));
    return out;
  }
  return args;
}

/** The signature itself is no binder: its `bound` regions belong to whoever holds it. */
export function foldSig(sig: FnSig, folder: Folder, depth = 0): FnSig {
  const inputs = foldList(sig.inputs, (input) => foldTy(input, folder, depth));
  const output = foldTy(sig.output, folder, depth);
  return inputs === sig.inputs && output === sig.output ? sig : { ...sig, inputs, output };
}

export function foldPolySig(poly: PolyFnSig, folder: Folder, depth = 0): PolyFnSig {
  const sig = foldSig(poly.sig, folder, depth + 1);
  return sig === poly.sig ? poly : { boundVars: poly.boundVars, sig };
}

export function foldDynBound(bound: DynBound, folder: Folder, depth = 0): DynBound {
  const args = foldArgs(bound.args, folder, depth + 1);
  const projections = foldList(bound.projections, (projection) => {
    const ty = foldTy(projection.ty, folder, depth + 1);
    return ty === projection.ty ? projection : { item: projection.item, ty };
  });
  return args === bound.args && projections === bound.projections ? bound : { ...bound, args, projections };
}

export function foldTraitRef(ref: TraitRef, folder: Folder, depth = 0): TraitRef {
  const args = foldArgs(ref.args, folder, depth);
  return args === ref.args ? ref : { trait: ref.trait, args };
}

/** A predicate with bound variables is a binder. */
export function foldPredicate(predicate: Predicate, folder: Folder, depth = 0): Predicate {
  const inner = isBinder(predicate) ? depth + 1 : depth;
  switch (predicate.kind) {
    case 'trait': {
      const ref = foldTraitRef(predicate.ref, folder, inner);
      return ref === predicate.ref ? predicate : { ...predicate, ref };
    }
    case 'projection': {
      const args = foldArgs(predicate.args, folder, inner);
      const ty = foldTy(predicate.ty, folder, inner);
      return args === predicate.args && ty === predicate.ty ? predicate : { ...predicate, args, ty };
    }
    case 'region-outlives': {
      const longer = foldRegion(predicate.longer, folder, inner);
      const shorter = foldRegion(predicate.shorter, folder, inner);
      return longer === predicate.longer && shorter === predicate.shorter
        ? predicate
        : { ...predicate, longer, shorter };
    }
    case 'type-outlives': {
      const ty = foldTy(predicate.ty, folder, inner);
      const region = foldRegion(predicate.region, folder, inner);
      return ty === predicate.ty && region === predicate.region ? predicate : { ...predicate, ty, region };
    }
  }
}

/** Replaces types from the outside in; where `f` gives undefined, the parts are visited. */
export function mapTy(ty: Ty, f: (ty: Ty, depth: number) => Ty | undefined): Ty {
  return foldTy(ty, { ty: f });
}

/** Replaces every region. */
export function mapRegions(ty: Ty, f: (region: Region, depth: number) => Region): Ty {
  return foldTy(ty, { region: f });
}

const erasing: Folder = { region: (region) => (region.kind === 'bound' ? region : erased) };

/** Every region but those bound inside becomes `erased`. */
export function eraseRegions(ty: Ty): Ty {
  return foldTy(ty, erasing);
}

export function eraseArgs(args: GenericArgs): GenericArgs {
  return foldArgs(args, erasing);
}

// ---------------------------------------------------------------- substitution

/**
 * Puts `args` for the parameters (types, early-bound lifetimes, constants, by index) and `late` for the late-bound
 * lifetimes of the function whose signature this is. A late-bound lifetime without an argument stays.
 */
export function substTy(ty: Ty, args: GenericArgs, late?: readonly Region[]): Ty {
  return nothingToPut(args, late) ? ty : foldTy(ty, substitution(args, late));
}

export function substArgs(into: GenericArgs, args: GenericArgs, late?: readonly Region[]): GenericArgs {
  return nothingToPut(args, late) ? into : foldArgs(into, substitution(args, late));
}

export function substSig(sig: FnSig, args: GenericArgs, late?: readonly Region[]): FnSig {
  return nothingToPut(args, late) ? sig : foldSig(sig, substitution(args, late));
}

export function substPredicate(predicate: Predicate, args: GenericArgs, late?: readonly Region[]): Predicate {
  return nothingToPut(args, late) ? predicate : foldPredicate(predicate, substitution(args, late));
}

function nothingToPut(args: GenericArgs, late: readonly Region[] | undefined): boolean {
  return args.length === 0 && (late === undefined || late.length === 0);
}

function substitution(args: GenericArgs, late: readonly Region[] | undefined): Folder {
  return new Substitution(args, late);
}

class Substitution implements Folder {
  constructor(
    private readonly args: GenericArgs,
    private readonly late: readonly Region[] | undefined,
  ) {}

  ty(ty: Ty, depth: number): Ty | undefined {
    if (ty.kind !== 'param') return undefined;
    const arg = this.args[ty.index];
    if (arg === undefined) return ty;
    if (arg.kind !== 'type')
      throw new Error(`argument ${ty.index} for the type parameter ${ty.name} is a ${arg.kind}`);
    return shiftTy(arg.ty, depth);
  }

  region(region: Region, depth: number): Region {
    if (region.kind === 'early') {
      const arg = this.args[region.index];
      if (arg === undefined) return region;
      if (arg.kind !== 'lifetime')
        throw new Error(
          `argument ${region.index} for the lifetime parameter ${region.name} is a ${arg.kind}`,
        );
      return shiftRegion(arg.region, depth);
    }
    if (region.kind === 'late') {
      const arg = this.late?.[region.index];
      return arg === undefined ? region : shiftRegion(arg, depth);
    }
    return region;
  }

  const(value: Const): Const {
    if (value.kind !== 'param') return value;
    const arg = this.args[value.index];
    if (arg === undefined) return value;
    if (arg.kind !== 'const')
      throw new Error(`argument ${value.index} for the constant parameter ${value.name} is a ${arg.kind}`);
    return arg.value;
  }
}

// ---------------------------------------------------------------- binders

export function isBinder(predicate: Predicate): boolean {
  return predicate.boundVars !== undefined && predicate.boundVars.length > 0;
}

/** Moves a region `by` binders inward. */
export function shiftRegion(region: Region, by: number): Region {
  return by !== 0 && region.kind === 'bound' ? { ...region, depth: region.depth + by } : region;
}

/** Moves a type `by` binders inward: the regions that it does not bind itself point further out. */
export function shiftTy(ty: Ty, by: number): Ty {
  return by === 0 ? ty : foldTy(ty, shifting(by));
}

export function shiftArgs(args: GenericArgs, by: number): GenericArgs {
  return by === 0 ? args : foldArgs(args, shifting(by));
}

function shifting(by: number): Folder {
  return {
    region: (region, depth) =>
      region.kind === 'bound' && region.depth >= depth ? { ...region, depth: region.depth + by } : region,
  };
}

/** Opens a binder: `regions[i]` stands for its variable `i`, everything bound further out moves one binder in. */
function opening(regions: readonly Region[]): Folder {
  return {
    region: (region, depth) => {
      if (region.kind !== 'bound' || region.depth < depth) return region;
      if (region.depth > depth) return { ...region, depth: region.depth - 1 };
      const by = regions[region.index];
      if (by === undefined)
        throw new Error(`a binder of ${regions.length} regions has no variable ${region.index}`);
      return shiftRegion(by, depth);
    },
  };
}

/** The signature of a `fn` pointer or closure with regions put for its bound ones. */
export function instantiateSig(poly: PolyFnSig, regions: readonly Region[]): FnSig {
  return foldSig(poly.sig, opening(regions));
}

/** The predicate without its binder. */
export function instantiatePredicate(predicate: Predicate, regions: readonly Region[]): Predicate {
  if (!isBinder(predicate)) return predicate;
  const { boundVars: _, ...bare } = predicate;
  return foldPredicate(bare as Predicate, opening(regions));
}

/** A bound of a `dyn` type without its binder. */
export function instantiateDynBound(bound: DynBound, regions: readonly Region[]): DynBound {
  const folder = opening(regions);
  return {
    trait: bound.trait,
    args: foldArgs(bound.args, folder),
    projections: bound.projections.map((p) => ({ item: p.item, ty: foldTy(p.ty, folder) })),
    boundVars: [],
  };
}

/** Opens a binder around a bare type (of a trait reference's argument, say). */
export function instantiateTy(ty: Ty, regions: readonly Region[]): Ty {
  return foldTy(ty, opening(regions));
}

// ---------------------------------------------------------------- walking

/** What to look at. `ty` returning false means: not inside. */
export interface Walker {
  readonly ty?: (ty: Ty, depth: number) => boolean | void;
  readonly region?: (region: Region, depth: number) => void;
  readonly const?: (value: Const, depth: number) => void;
}

/** Visits a type and its parts from left to right, outside in. */
export function walkTy(ty: Ty, walker: Walker, depth = 0): void {
  foldTy(ty, walking(walker), depth);
}

export function walkArgs(args: GenericArgs, walker: Walker, depth = 0): void {
  foldArgs(args, walking(walker), depth);
}

export function walkSig(sig: FnSig, walker: Walker, depth = 0): void {
  foldSig(sig, walking(walker), depth);
}

export function walkPredicate(predicate: Predicate, walker: Walker, depth = 0): void {
  foldPredicate(predicate, walking(walker), depth);
}

/** A walk is a fold that replaces nothing; as every part comes back the same, nothing is built. */
function walking(walker: Walker): Folder {
  return {
    ty: (ty, depth) => (walker.ty?.(ty, depth) === false ? ty : undefined),
    region: (region, depth) => {
      walker.region?.(region, depth);
      return region;
    },
    const: (value, depth) => {
      walker.const?.(value, depth);
      return value;
    },
  };
}

/** Whether a lifetime in the type was reported as an error. */
export function isBroken(ty: Ty): boolean {
  return anyRegion(ty, (region) => region.kind === 'static' && region.broken === true);
}

// ---------------------------------------------------------------- comparison

/** Structural equality, regions included. With `erased` regions on either side they must be erased on both. */
export function sameTy(a: Ty, b: Ty): boolean {
  return equal(a, b, true);
}

/** Structural equality whatever the regions are. */
export function sameTyErased(a: Ty, b: Ty): boolean {
  return equal(a, b, false);
}

export function sameRegion(a: Region, b: Region): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'static':
    case 'erased':
      return a.kind === b.kind;
    case 'early':
      return b.kind === 'early' && a.index === b.index;
    case 'late':
      return b.kind === 'late' && a.index === b.index && a.def === b.def;
    case 'bound':
      return b.kind === 'bound' && a.depth === b.depth && a.index === b.index;
    case 'placeholder':
      return b.kind === 'placeholder' && a.universe === b.universe && a.index === b.index;
    case 'var':
      return b.kind === 'var' && a.vid === b.vid;
  }
}

export function sameConst(a: Const, b: Const): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'value':
      return b.kind === 'value' && a.value === b.value;
    case 'param':
      return b.kind === 'param' && a.index === b.index;
    case 'infer':
      return b.kind === 'infer' && a.vid === b.vid;
    case 'unevaluated':
      return b.kind === 'unevaluated' && a.text === b.text;
    case 'error':
      return b.kind === 'error';
  }
}

export function sameArgs(a: GenericArgs, b: GenericArgs, regions = true): boolean {
  return a === b || (a.length === b.length && a.every((arg, i) => equalArg(arg, b[i], regions)));
}

export function sameSig(a: FnSig, b: FnSig, regions = true): boolean {
  return (
    a === b ||
    (a.variadic === b.variadic &&
      a.unsafe === b.unsafe &&
      a.abi === b.abi &&
      a.inputs.length === b.inputs.length &&
      a.inputs.every((input, i) => equal(input, b.inputs[i], regions)) &&
      equal(a.output, b.output, regions))
  );
}

export function sameTraitRef(a: TraitRef, b: TraitRef, regions = true): boolean {
  return a.trait === b.trait && sameArgs(a.args, b.args, regions);
}

function equalArg(a: GenericArg, b: GenericArg, regions: boolean): boolean {
  switch (a.kind) {
    case 'lifetime':
      return b.kind === 'lifetime' && (!regions || sameRegion(a.region, b.region));
    case 'type':
      return b.kind === 'type' && equal(a.ty, b.ty, regions);
    case 'const':
      return b.kind === 'const' && sameConst(a.value, b.value);
  }
}

function equalDynBound(a: DynBound, b: DynBound, regions: boolean): boolean {
  return (
    a.trait === b.trait &&
    a.boundVars.length === b.boundVars.length &&
    sameArgs(a.args, b.args, regions) &&
    a.projections.length === b.projections.length &&
    a.projections.every(
      (p, i) => p.item === b.projections[i].item && equal(p.ty, b.projections[i].ty, regions),
    )
  );
}

function equal(a: Ty, b: Ty, regions: boolean): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case 'int':
      return b.kind === 'int' && a.name === b.name;
    case 'float':
      return b.kind === 'float' && a.name === b.name;
    case 'adt':
      return b.kind === 'adt' && a.def === b.def && sameArgs(a.args, b.args, regions);
    case 'fn-def':
      return b.kind === 'fn-def' && a.def === b.def && sameArgs(a.args, b.args, regions);
    case 'closure':
      return b.kind === 'closure' && a.def === b.def && sameArgs(a.args, b.args, regions);
    case 'opaque':
      return b.kind === 'opaque' && a.def === b.def && sameArgs(a.args, b.args, regions);
    case 'projection':
      return b.kind === 'projection' && a.item === b.item && sameArgs(a.args, b.args, regions);
    case 'ref':
      return (
        b.kind === 'ref' &&
        a.mutable === b.mutable &&
        (!regions || sameRegion(a.region, b.region)) &&
        equal(a.ty, b.ty, regions)
      );
    case 'pointer':
      return b.kind === 'pointer' && a.mutable === b.mutable && equal(a.ty, b.ty, regions);
    case 'slice':
      return b.kind === 'slice' && equal(a.elem, b.elem, regions);
    case 'array':
      return b.kind === 'array' && sameConst(a.len, b.len) && equal(a.elem, b.elem, regions);
    case 'tuple':
      return (
        b.kind === 'tuple' &&
        a.elems.length === b.elems.length &&
        a.elems.every((elem, i) => equal(elem, b.elems[i], regions))
      );
    case 'fn-ptr':
      return (
        b.kind === 'fn-ptr' &&
        a.sig.boundVars.length === b.sig.boundVars.length &&
        sameSig(a.sig.sig, b.sig.sig, regions)
      );
    case 'dynamic':
      return (
        b.kind === 'dynamic' &&
        a.bounds.length === b.bounds.length &&
        (!regions || sameRegion(a.region, b.region)) &&
        a.bounds.every((bound, i) => equalDynBound(bound, b.bounds[i], regions))
      );
    case 'param':
      return b.kind === 'param' && a.index === b.index;
    case 'infer':
      return b.kind === 'infer' && a.vid === b.vid;
    default:
      return a.kind === b.kind;
  }
}

// ---------------------------------------------------------------- lists

/** Maps a list; the same list comes back when no element changed. */
function foldList<T>(list: readonly T[], f: (item: T) => T): readonly T[] {
  let out: T[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const item = f(list[i]);
    if (out) out.push(item);
    else if (item !== list[i]) {
      out = list.slice(0, i);
      out.push(item);
    }
  }
  return out ?? list;
}
