/**
 * Inference variables and unification: a table of type and constant variables with an undo log.
 *
 * Regions are not part of it. They are ignored, unless a `RegionRelation` is given, which is told of each pair of
 * regions that stand at the same place of two unified types.
 */
import type { DefId } from '../types/program.js';
import type {
  ClosureTy,
  DynBound,
  Const,
  FnSig,
  GenericArg,
  GenericArgs,
  PolyFnSig,
  Predicate,
  Region,
  Ty,
} from '../types/ty.js';
import { erased } from '../types/ty.js';
import {
  foldArgs,
  foldPredicate,
  foldTy,
  instantiateSig,
  sameArgs,
  sameRegion,
  sameSig,
  type Folder,
} from '../types/fold.js';

/** What a type variable may become. */
export type VarKind = 'general' | 'int' | 'float';

/** Told of each pair of regions that unification wants equal. */
export interface RegionRelation {
  equal(a: Region, b: Region): void;
  /** The region of an impl's or item's fresh lifetime argument. */
  fresh(): Region;
  /** Enters a binder on the side of what must hold for all: a placeholder for each of its lifetimes. */
  enter(names: readonly string[]): readonly Region[];
  /** How many binders were entered so far. */
  readonly universe: number;
  /** A type that a variable made in `universe` becomes: lifetimes of binders entered since are none that it can name. */
  nameable(ty: Ty, universe: number): Ty;
  /** Whether something since a mark would have had to name such a lifetime. */
  leaksSince(mark: number): boolean;
  /** A mark to return to when what was unified since turns out not to count. */
  mark(): number;
  reset(mark: number): void;
}

export type UnifyResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly a: Ty | Const; readonly b: Ty | Const; readonly cyclic?: boolean };

const ok: UnifyResult = { ok: true };

/** A mark in the undo log. */
export interface Snapshot {
  readonly log: number;
  readonly tys: number;
  readonly consts: number;
  readonly regions: number;
  readonly version: number;
}

type InferTy = Extract<Ty, { kind: 'infer' }>;

/**
 * A variable is unbound, or bound to a type, which may be another variable: chains are followed, never compressed, so
 * that undoing one binding is removing one entry. `log` holds the bound variables in order (constants as `-1 - vid`).
 */
export class InferTable {
  private readonly vars: InferTy[] = [];
  private readonly values: (Ty | undefined)[] = [];
  private readonly divergence: boolean[] = [];
  private readonly constValues: (Const | undefined)[] = [];
  private readonly log: number[] = [];
  /** With regions: how many binders were entered when a variable was made. */
  private readonly universes: number[] = [];
  /** Counts bindings: what was worked out under another count may be out of date. Undoing puts it back. */
  private bindings = 0;

  constructor(readonly regions?: RegionRelation) {}

  /** The `impl` types that the body at hand defines, and variables for what they hide. */
  reveals = false;
  ownOpaques?: ReadonlyMap<DefId, { readonly args: GenericArgs; readonly ty: Ty }>;

  /** Grows with every binding: obligations need another look only when it did. */
  get version(): number {
    return this.bindings;
  }

  /** A fresh type variable; `diverging` ones came from `!` and fall back to it (or to `()` before 2024). */
  newTy(kind: VarKind = 'general', diverging = false): Ty {
    const ty: InferTy = { kind: 'infer', vid: this.vars.length, var: kind };
    this.vars.push(ty);
    this.values.push(undefined);
    this.divergence.push(diverging);
    if (this.regions) this.universes.push(this.regions.universe);
    return ty;
  }

  newConst(): Const {
    this.constValues.push(undefined);
    return { kind: 'infer', vid: this.constValues.length - 1 };
  }

  /** Lifetime for a fresh argument: `erased` unless regions are related. */
  newRegion(): Region {
    return this.regions ? this.regions.fresh() : erased;
  }

  /** Follows a variable to what it is bound to; the parts of the type are left as they are. */
  resolve(ty: Ty): Ty {
    while (ty.kind === 'infer') {
      const value = this.values[ty.vid];
      if (value === undefined) return ty;
      ty = value;
    }
    return ty;
  }

  resolveConst(value: Const): Const {
    while (value.kind === 'infer') {
      const next = this.constValues[value.vid];
      if (next === undefined) return value;
      value = next;
    }
    return value;
  }

  private readonly resolving: Folder = {
    ty: (ty, depth) => {
      if (ty.kind !== 'infer') return undefined;
      const value = this.resolve(ty);
      return value.kind === 'infer' ? value : foldTy(value, this.resolving, depth);
    },
    const: (value) => this.resolveConst(value),
  };

  /** Replaces all bound variables inside; unbound ones stay (as their root). */
  resolveFully(ty: Ty): Ty {
    return foldTy(ty, this.resolving);
  }

  resolveArgs(args: GenericArgs): GenericArgs {
    return foldArgs(args, this.resolving);
  }

  resolvePredicate(predicate: Predicate): Predicate {
    return foldPredicate(predicate, this.resolving);
  }

  /** All unbound variables, oldest first. */
  unbound(): readonly Ty[] {
    return this.vars.filter((_, vid) => this.values[vid] === undefined);
  }

  /** Whether some variable of this one's class came from a diverging expression. */
  isDiverging(ty: Ty): boolean {
    const root = this.resolve(ty);
    return root.kind === 'infer' && this.divergence[root.vid];
  }

  /** Makes two types equal; on failure the table may be half changed: use it under `commitIf`. */
  unify(a: Ty, b: Ty): UnifyResult {
    return this.unifyTy(a, b, 0);
  }

  unifyArgs(a: GenericArgs, b: GenericArgs): UnifyResult {
    return this.args(a, b, 0);
  }

  unifyConst(a: Const, b: Const): UnifyResult {
    a = this.resolveConst(a);
    b = this.resolveConst(b);
    if (a === b) return ok;
    if (a.kind === 'infer') {
      if (b.kind === 'infer' && a.vid === b.vid) return ok;
      this.bindConst(a.vid, b);
      return ok;
    }
    if (b.kind === 'infer') {
      this.bindConst(b.vid, a);
      return ok;
    }
    if (a.kind === 'error' || b.kind === 'error') return ok;
    const same =
      (a.kind === 'value' && b.kind === 'value' && a.value === b.value) ||
      (a.kind === 'param' && b.kind === 'param' && a.index === b.index) ||
      (a.kind === 'unevaluated' && b.kind === 'unevaluated' && a.text === b.text);
    return same ? ok : { ok: false, a, b };
  }

  /** Relates two regions that must be equal; `depth` is the number of binders around them inside the unified types. */
  private region(a: Region, b: Region, depth: number): void {
    if (!this.regions) return;
    const inner = (region: Region) => region.kind === 'bound' && region.depth < depth;
    if (inner(a) && inner(b)) return;
    if (!sameRegion(a, b)) this.regions.equal(a, b);
  }

  private unifyTy(a: Ty, b: Ty, depth: number): UnifyResult {
    a = this.resolve(a);
    b = this.resolve(b);
    if (a === b) return ok;
    // In its own function an opaque type is, for the parameters as they are, what it hides.
    const known = this.reveals && this.ownOpaques ? this.hidden(a.kind === 'opaque' ? a : b) : undefined;
    if (known && (known === a || known === b)) return ok;
    if (a.kind === 'infer') return this.unifyVar(a, b);
    if (b.kind === 'infer') return this.unifyVar(b, a);
    if (a.kind === 'error' || b.kind === 'error') return ok;
    if (known && a.kind !== b.kind) return this.unifyTy(known, a.kind === 'opaque' ? b : a, depth);
    switch (a.kind) {
      case 'int':
        if (b.kind === 'int' && a.name === b.name) return ok;
        break;
      case 'float':
        if (b.kind === 'float' && a.name === b.name) return ok;
        break;
      case 'adt':
      case 'fn-def':
      case 'opaque':
        if (b.kind === a.kind && a.def === b.def) return this.args(a.args, b.args, depth);
        break;
      case 'closure':
        // Each closure expression has a type of its own.
        if (b.kind === 'closure' && a.def === b.def) {
          const args = this.args(a.args, b.args, depth);
          return args.ok && this.regions ? this.closureParts(a.closure, b.closure, depth) : args;
        }
        break;
      case 'projection':
        if (b.kind === 'projection' && a.item === b.item) return this.args(a.args, b.args, depth);
        break;
      case 'ref':
        if (b.kind === 'ref' && a.mutable === b.mutable) {
          this.region(a.region, b.region, depth);
          return this.unifyTy(a.ty, b.ty, depth);
        }
        break;
      case 'pointer':
        if (b.kind === 'pointer' && a.mutable === b.mutable) return this.unifyTy(a.ty, b.ty, depth);
        break;
      case 'slice':
        if (b.kind === 'slice') return this.unifyTy(a.elem, b.elem, depth);
        break;
      case 'array':
        if (b.kind === 'array') {
          const elem = this.unifyTy(a.elem, b.elem, depth);
          return elem.ok ? this.unifyConst(a.len, b.len) : elem;
        }
        break;
      case 'tuple':
        if (b.kind === 'tuple' && a.elems.length === b.elems.length) {
          for (let i = 0; i < a.elems.length; i++) {
            const elem = this.unifyTy(a.elems[i], b.elems[i], depth);
            if (!elem.ok) return elem;
          }
          return ok;
        }
        break;
      case 'fn-ptr':
        if (b.kind === 'fn-ptr') return this.polySig(a.sig, b.sig, a, b, depth + 1);
        break;
      case 'dynamic':
        if (b.kind === 'dynamic') return this.dynamic(a, b, depth);
        break;
      case 'param':
        if (b.kind === 'param' && a.index === b.index) return ok;
        break;
      default:
        if (a.kind === b.kind) return ok;
    }
    return { ok: false, a, b };
  }

  private args(a: GenericArgs, b: GenericArgs, depth: number): UnifyResult {
    if (a === b) return ok;
    if (a.length !== b.length)
      throw new Error(`unification of argument lists of lengths ${a.length} and ${b.length}`);
    for (let i = 0; i < a.length; i++) {
      const x: GenericArg = a[i];
      const y: GenericArg = b[i];
      if (x.kind === 'type' && y.kind === 'type') {
        const result = this.unifyTy(x.ty, y.ty, depth);
        if (!result.ok) return result;
      } else if (x.kind === 'lifetime' && y.kind === 'lifetime') this.region(x.region, y.region, depth);
      else if (x.kind === 'const' && y.kind === 'const') {
        const result = this.unifyConst(x.value, y.value);
        if (!result.ok) return result;
      } else throw new Error(`unification of a ${x.kind} argument with a ${y.kind} argument`);
    }
    return ok;
  }

  private hidden(opaque: Ty): Ty | undefined {
    const own = opaque.kind === 'opaque' ? this.ownOpaques?.get(opaque.def) : undefined;
    if (opaque.kind !== 'opaque' || !own || !sameArgs(own.args, opaque.args, false)) return undefined;
    const ty = this.resolve(own.ty);
    const isItself = ty.kind === 'opaque' && ty.def === opaque.def;
    // The origins of what it hides are the borrow checker's business, and related to the arguments there.
    return isItself || opaque.args.some((arg) => arg.kind === 'lifetime') ? undefined : ty;
  }

  /** Two mentions of one closure's type differ in lifetimes only. */
  private closureParts(a: ClosureTy, b: ClosureTy, depth: number): UnifyResult {
    for (let i = 0; i < a.upvars.length; i++) {
      const result = this.unifyTy(a.upvars[i], b.upvars[i], depth);
      if (!result.ok) return result;
    }
    const [mine, other] = [a.future?.captures ?? [], b.future?.captures ?? []];
    for (let i = 0; i < mine.length; i++) {
      const result = this.unifyTy(mine[i], other[i], depth + 1);
      if (!result.ok) return result;
    }
    const [x, y] = [a.sig.sig, b.sig.sig];
    for (let i = 0; i < x.inputs.length; i++) {
      const result = this.unifyTy(x.inputs[i], y.inputs[i], depth + 1);
      if (!result.ok) return result;
    }
    return this.unifyTy(x.output, y.output, depth + 1);
  }

  private polySig(a: PolyFnSig, b: PolyFnSig, whole: Ty, other: Ty, depth: number): UnifyResult {
    const x = a.sig;
    const y = b.sig;
    const alike = x.variadic === y.variadic && x.unsafe === y.unsafe && x.abi === y.abi;
    if (x.inputs.length !== y.inputs.length || !alike) return { ok: false, a: whole, b: other };
    if (this.regions && (a.boundVars.length || b.boundVars.length) && !sameSig(x, y)) {
      // For all lifetimes of the one there must be some of the other, and the other way round.
      const one = this.opened(a, b, depth - 1);
      return one.ok ? this.opened(b, a, depth - 1) : one;
    }
    return this.sigs(x, y, depth);
  }

  private opened(some: PolyFnSig, all: PolyFnSig, depth: number): UnifyResult {
    const given = instantiateSig(all, this.regions!.enter(all.boundVars));
    const fresh = instantiateSig(
      some,
      some.boundVars.map(() => this.newRegion()),
    );
    return this.sigs(fresh, given, depth);
  }

  private sigs(a: FnSig, b: FnSig, depth: number): UnifyResult {
    for (let i = 0; i < a.inputs.length; i++) {
      const result = this.unifyTy(a.inputs[i], b.inputs[i], depth);
      if (!result.ok) return result;
    }
    return this.unifyTy(a.output, b.output, depth);
  }

  private dynamic(
    a: Extract<Ty, { kind: 'dynamic' }>,
    b: Extract<Ty, { kind: 'dynamic' }>,
    depth: number,
  ): UnifyResult {
    const fail: UnifyResult = { ok: false, a, b };
    if (a.bounds.length !== b.bounds.length) return fail;
    this.region(a.region, b.region, depth);
    for (const bound of a.bounds) {
      const other = b.bounds.find((candidate) => candidate.trait === bound.trait);
      if (!other) return fail;
      const result = this.dynBound(bound, other, fail, depth + 1);
      if (!result.ok) return result;
    }
    return ok;
  }

  private dynBound(a: DynBound, b: DynBound, fail: UnifyResult, depth: number): UnifyResult {
    const args = this.args(a.args, b.args, depth);
    if (!args.ok) return args;
    if (a.projections.length !== b.projections.length) return fail;
    for (const projection of a.projections) {
      const other = b.projections.find((candidate) => candidate.item === projection.item);
      if (!other) return fail;
      const result = this.unifyTy(projection.ty, other.ty, depth);
      if (!result.ok) return result;
    }
    return ok;
  }

  /** `a` is an unbound root, `b` is resolved and not `a` itself. */
  private unifyVar(a: InferTy, b: Ty): UnifyResult {
    if (b.kind === 'infer') {
      if (a.vid === b.vid) return ok;
      // The more particular of the two stays as the root, and the older one of two alike.
      if (a.var === 'general' || b.var === a.var) {
        if (b.var === a.var && a.vid < b.vid) this.bindTo(b, a);
        else this.bindTo(a, b);
        return ok;
      }
      if (b.var === 'general') {
        this.bindTo(b, a);
        return ok;
      }
      return { ok: false, a, b };
    }
    if (b.kind !== 'error') {
      if (a.var === 'int' && b.kind !== 'int') return { ok: false, a, b };
      if (a.var === 'float' && b.kind !== 'float') return { ok: false, a, b };
      if (this.occurs(a.vid, b)) return { ok: false, a, b, cyclic: true };
    }
    this.bind(a.vid, this.regions ? this.regions.nameable(b, this.universes[a.vid]) : b);
    return ok;
  }

  private occurs(vid: number, ty: Ty): boolean {
    let found = false;
    const look: Folder = {
      ty: (part, depth) => {
        if (found) return part;
        if (part.kind !== 'infer') return undefined;
        const value = this.resolve(part);
        if (value.kind === 'infer') found ||= value.vid === vid;
        else foldTy(value, look, depth);
        return part;
      },
    };
    foldTy(ty, look);
    return found;
  }

  private bindTo(from: InferTy, to: InferTy): void {
    if (this.divergence[from.vid] && !this.divergence[to.vid]) {
      this.divergence[to.vid] = true;
      this.log.push(-1 - 2 * to.vid - 1);
    }
    this.bind(from.vid, to);
  }

  private bind(vid: number, value: Ty): void {
    this.values[vid] = value;
    this.log.push(vid);
    this.bindings++;
  }

  private bindConst(vid: number, value: Const): void {
    this.constValues[vid] = value;
    this.log.push(-1 - 2 * vid);
    this.bindings++;
  }

  snapshot(): Snapshot {
    return {
      log: this.log.length,
      tys: this.vars.length,
      consts: this.constValues.length,
      regions: this.regions?.mark() ?? 0,
      version: this.bindings,
    };
  }

  rollback(to: Snapshot): void {
    while (this.log.length > to.log) {
      const entry = this.log.pop()!;
      // Type variables as they are; below zero, constants (odd) and marks of divergence (even) alternate.
      if (entry >= 0) this.values[entry] = undefined;
      else if (entry & 1) this.constValues[(-1 - entry) / 2] = undefined;
      else this.divergence[(-2 - entry) / 2] = false;
    }
    this.vars.length = this.values.length = this.divergence.length = to.tys;
    this.constValues.length = to.consts;
    if (this.regions) this.universes.length = to.tys;
    this.regions?.reset(to.regions);
    this.bindings = to.version;
  }

  /** Runs `f` and undoes all that it bound. */
  probe<T>(f: () => T): T {
    const start = this.snapshot();
    const result = f();
    this.rollback(start);
    return result;
  }

  /** Runs `f`; undoes what it bound when `keep` says no. */
  commitIf<T>(f: () => T, keep: (value: T) => boolean): T {
    const start = this.snapshot();
    const result = f();
    if (!keep(result)) this.rollback(start);
    return result;
  }
}
