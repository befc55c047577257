/**
 * Selection and projection on types whose regions matter, for the borrow checker's type check: the same engine, which
 * besides tells what must hold between regions.
 */
import type { Program } from '../types/program.js';
import type { GenericArgs, Predicate, Region, TraitRef, Ty } from '../types/ty.js';
import { erased, staticRegion } from '../types/ty.js';
import {
  anyRegion,
  anyTy,
  foldArgs,
  foldPredicate,
  foldTy,
  instantiatePredicate,
  isBinder,
  mapRegions,
  sameRegion,
  sameTraitRef,
  walkArgs,
  walkPredicate,
  type Folder,
} from '../types/fold.js';
import { InferTable, type RegionRelation } from '../infer/table.js';
import { mentionsProjection, type ParamEnv } from './env.js';
import { declaresBinders } from './lookup.js';
import { predicateKey } from './key.js';
import { normalizePredicate, normalizeTy, project } from './project.js';
import { evaluate, isCoinductive, RECURSION_LIMIT, select, type Selection, type TraitCx } from './select.js';

export interface RegionCx {
  /** A new origin, for lifetime arguments of impls that nothing else fixes. */
  freshRegion(): Region;
}

/** What must hold between regions. */
export type RegionConstraint =
  | {
      readonly kind: 'equal';
      readonly a: Region;
      readonly b: Region;
      /** An associated type would have to be another: it is no matter of which impl there is. */
      readonly projected?: boolean;
    }
  | { readonly kind: 'outlives'; readonly longer: Region; readonly shorter: Region }
  /** All regions of a type outlive a region; types are normalized. */
  | { readonly kind: 'type-outlives'; readonly ty: Ty; readonly region: Region };

export interface RegionSelection {
  readonly selection: Selection;
  readonly constraints: readonly RegionConstraint[];
  /** What must hold besides, with the same regions. */
  readonly nested: readonly Predicate[];
}

/** Selects for one trait reference without going into what the candidate needs. */
export function selectWithRegions(
  program: Program,
  env: ParamEnv,
  ref: TraitRef,
  cx: RegionCx,
): RegionSelection {
  const regions = new Regions(cx);
  const table = new InferTable(regions);
  const selection = select({ program, env, table }, ref);
  const finish = regions.finishing(table);
  if (selection.kind === 'none' || selection.kind === 'ambiguous')
    return { selection, constraints: [], nested: [] };
  const nested = selection.nested.map((predicate) => foldPredicate(predicate, finish));
  const finished: Selection =
    selection.kind === 'impl'
      ? { ...selection, args: foldArgs(selection.args, finish), nested }
      : selection.kind === 'param'
        ? {
            ...selection,
            predicate: foldPredicate(selection.predicate, finish) as typeof selection.predicate,
            nested,
          }
        : { ...selection, nested };
  return { selection: finished, constraints: regions.constraints(finish), nested };
}

/** Normalizes a type; lifetimes of the impls it goes through become fresh origins, tied by the constraints. */
export function normalizeWithRegions(
  program: Program,
  env: ParamEnv,
  ty: Ty,
  cx: RegionCx,
): { readonly ty: Ty; readonly constraints: readonly RegionConstraint[] } {
  const regions = new Regions(cx);
  const table = new InferTable(regions);
  const nested: Predicate[] = [];
  const normal = normalizeTy({ program, env, table }, ty, nested, (projection) => projection);
  // What an impl demands ties its lifetimes to one another: it is proved along, as far as it speaks of regions.
  const prover = new Prover({ program, env, table }, regions);
  prover.proveAll(nested);
  const finish = regions.finishing(table);
  return { ty: foldTy(normal, finish), constraints: prover.finish(finish) };
}

/** A where clause with its associated types replaced by their values, which name the lifetimes that it names. */
export function normalizeAssumption(program: Program, env: ParamEnv, predicate: Predicate): Predicate {
  const regions = new Regions({ freshRegion: () => erased });
  const table = new InferTable(regions);
  const normal = normalizePredicate({ program, env, table }, predicate, []);
  return foldPredicate(normal, regions.finishing(table));
}

/**
 * A type that stands right under a `for<…>`, with its associated types normalized for all of the lifetimes that this binds;
 * the lifetimes of impls that nothing fixes are erased. What variables of inference keep from being known stays as it is.
 */
export function normalizeUnderBinder(program: Program, env: ParamEnv, ty: Ty): Ty {
  return normalizeBound(program, env, ty, { freshRegion: () => erased });
}

/**
 * Normalizes the associated types that depend on lifetimes of a `for<…>` around them. While one is looked at, nothing is known of such
 * lifetimes (rustc's `BoundVarReplacer` and `PlaceholderReplacer`).
 */
export function normalizeBound(program: Program, env: ParamEnv, whole: Ty, cx: RegionCx): Ty {
  return foldTy(whole, {
    ty: (part) => {
      if (part.kind !== 'projection' || !anyRegion(part, isBound)) return undefined;
      // What holds of a type that nothing is known of holds of whatever a variable of inference turns out to be.
      const unknowns: Extract<Ty, { kind: 'infer' }>[] = [];
      const lifetimes: (Region & { kind: 'bound' })[] = [];
      const instance = foldTy(part, {
        ty: (inner) =>
          inner.kind === 'infer' ? { kind: 'param', index: -unknowns.push(inner), name: '_' } : undefined,
        region: (region, depth) => {
          if (region.kind !== 'bound' || region.depth < depth) return region;
          const out = { ...region, depth: region.depth - depth };
          let index = lifetimes.findIndex((it) => sameRegion(it, out));
          if (index < 0) index = lifetimes.push(out) - 1;
          // Not the universe of any placeholder that a proof makes.
          return { kind: 'placeholder', universe: -1, index, name: region.name };
        },
      });
      const known = normalizeWithRegions(program, env, instance, cx).ty;
      const isOpen = (inner: Ty) =>
        (inner.kind === 'error' && unknowns.length > 0) ||
        (inner.kind === 'projection' && anyTy(inner, (it) => it.kind === 'param' && it.index < 0));
      if (anyTy(known, isOpen)) return part;
      return foldTy(known, {
        ty: (inner) => (inner.kind === 'param' && inner.index < 0 ? unknowns[-inner.index - 1] : undefined),
        region: (region, depth) => {
          if (region.kind !== 'placeholder' || region.universe !== -1) return region;
          const out = lifetimes[region.index];
          return { ...out, depth: out.depth + depth };
        },
      });
    },
  });
}

function isBound(region: Region): boolean {
  return region.kind === 'bound';
}

/** Proves predicates to the end. All that is left are constraints between regions; `failed` are those that do not hold. */
export function proveWithRegions(
  program: Program,
  env: ParamEnv,
  predicates: readonly Predicate[],
  cx: RegionCx,
): { readonly constraints: readonly RegionConstraint[]; readonly failed: readonly Predicate[] } {
  const regions = new Regions(cx);
  const table = new InferTable(regions);
  const prover = new Prover({ program, env, table }, regions);
  prover.proveAll(predicates);
  const finish = regions.finishing(table);
  return {
    constraints: prover.finish(finish),
    failed: prover.failed.map((predicate) => foldPredicate(predicate, finish)),
  };
}

/**
 * Regions of one question. Lifetimes of impls and where clauses are unknowns of their own (variables with negative
 * numbers), solved where they are compared with a region of the question; only those that stay unknown become origins.
 */
class Regions implements RegionRelation {
  /** Of each unknown, how many binders had been entered when it was made. */
  private readonly unknowns: number[] = [];
  universe = 0;
  /** Whether what is compared is an associated type and what it is said to be. */
  projected = false;
  private readonly values = new Map<number, Region>();
  /** In order of time, for `reset`: solved unknowns (numbers) and equations that are left. */
  private readonly log: (number | RegionConstraint)[] = [];
  private readonly made = new Map<number, Region>();

  constructor(private readonly cx: RegionCx) {}

  fresh(): Region {
    this.unknowns.push(this.universe);
    return { kind: 'var', vid: -this.unknowns.length };
  }

  enter(names: readonly string[]): readonly Region[] {
    const universe = ++this.universe;
    return names.map((name, index) => ({ kind: 'placeholder', universe, index, name }));
  }

  nameable(ty: Ty, universe: number): Ty {
    if (this.universe <= universe) return ty;
    return mapRegions(ty, (region) => {
      const known = this.resolve(region);
      if (known.kind !== 'placeholder' || known.universe <= universe) return region;
      this.leak(known);
      return staticRegion;
    });
  }

  /** Something that was there before a binder would have to be one of its lifetimes: no lifetime is that for all of them. */
  private leak(placeholder: Region): void {
    this.log.push({ kind: 'equal', a: staticRegion, b: placeholder, projected: this.projected });
  }

  /** Whether something leaked since `mark`. */
  leaksSince(mark: number): boolean {
    return this.log
      .slice(mark)
      .some(
        (entry) =>
          typeof entry !== 'number' &&
          entry.kind === 'equal' &&
          entry.a === staticRegion &&
          entry.b.kind === 'placeholder',
      );
  }

  equal(left: Region, right: Region): void {
    const a = this.resolve(left);
    const b = this.resolve(right);
    if (sameRegion(a, b)) return;
    if (isUnknown(a)) this.solve(a, b);
    else if (isUnknown(b)) this.solve(b, a);
    // Nothing is known of an erased region, hence nothing asked.
    else if (a.kind !== 'erased' && b.kind !== 'erased')
      this.log.push({ kind: 'equal', a, b, projected: this.projected });
  }

  private solve(unknown: Region & { kind: 'var' }, value: Region): void {
    if (value.kind === 'placeholder' && value.universe > this.unknowns[-1 - unknown.vid]) {
      this.leak(value);
      value = staticRegion;
    }
    this.values.set(unknown.vid, value);
    this.log.push(unknown.vid);
  }

  resolve(region: Region): Region {
    while (isUnknown(region)) {
      const value = this.values.get(region.vid);
      if (!value) return region;
      region = value;
    }
    return region;
  }

  mark(): number {
    return this.log.length;
  }

  reset(mark: number): void {
    while (this.log.length > mark) {
      const entry = this.log.pop()!;
      if (typeof entry === 'number') this.values.delete(entry);
    }
  }

  /** Puts what is known for variables of types and unknown regions, and origins for the regions that stay unknown. */
  finishing(table: InferTable): Folder {
    const folder: Folder = {
      ty: (ty, depth) => {
        if (ty.kind !== 'infer') return undefined;
        const value = table.resolve(ty);
        return value.kind === 'infer' ? value : foldTy(value, folder, depth);
      },
      const: (value) => table.resolveConst(value),
      region: (region) => {
        const known = this.resolve(region);
        if (!isUnknown(known)) return known;
        let origin = this.made.get(known.vid);
        if (!origin) this.made.set(known.vid, (origin = this.cx.freshRegion()));
        return origin;
      },
    };
    return folder;
  }

  constraints(finish: Folder): readonly RegionConstraint[] {
    const out: RegionConstraint[] = [];
    for (const entry of this.log) {
      if (typeof entry === 'number' || entry.kind !== 'equal') continue;
      const { projected } = entry;
      out.push({ kind: 'equal', a: finish.region!(entry.a, 0), b: finish.region!(entry.b, 0), projected });
    }
    return out;
  }
}

function isUnknown(region: Region): region is Region & { kind: 'var' } {
  return region.kind === 'var' && region.vid < 0;
}

interface Goal {
  readonly predicate: Predicate;
  readonly depth: number;
  readonly parent?: Goal;
}

/** Takes predicates apart until only relations between regions are left. */
class Prover {
  readonly failed: Predicate[] = [];
  private readonly outlives: RegionConstraint[] = [];
  /** Bounds on auto traits that were taken apart, by their text without regions. */
  private readonly begun = new Map<string, readonly TraitRef[]>();

  constructor(
    private readonly cx: TraitCx,
    private readonly regions: Regions,
  ) {}

  proveAll(predicates: readonly Predicate[]): void {
    let queue: Goal[] = predicates.map((predicate) => ({ predicate, depth: 0 }));
    // What waits for a variable gets another look when all else is done, as long as that helps.
    for (let last = false; ;) {
      const stuck: Goal[] = [];
      let progress = false;
      for (const goal of queue) {
        const nested = this.step(goal, last);
        if (!nested) {
          stuck.push(goal);
          continue;
        }
        progress = true;
        for (const predicate of nested) queue.push({ predicate, depth: goal.depth + 1, parent: goal });
      }
      if (stuck.length === 0) return;
      last = !progress;
      queue = stuck;
    }
  }

  finish(finish: Folder): readonly RegionConstraint[] {
    const outlives = this.outlives.map((constraint): RegionConstraint => {
      switch (constraint.kind) {
        case 'outlives':
          return {
            kind: 'outlives',
            longer: finish.region!(constraint.longer, 0),
            shorter: finish.region!(constraint.shorter, 0),
          };
        case 'type-outlives':
          return {
            kind: 'type-outlives',
            ty: foldTy(constraint.ty, finish),
            region: finish.region!(constraint.region, 0),
          };
        case 'equal':
          return constraint;
      }
    });
    return [...this.regions.constraints(finish), ...outlives];
  }

  /** What is left to prove of a goal; undefined while a variable must be known first, unless it is the `last` look. */
  private step(goal: Goal, last: boolean): readonly Predicate[] | undefined {
    const { cx } = this;
    const opened = this.skolemize(goal.predicate);
    const nested: Predicate[] = [];
    const predicate = mentionsProjection(opened) ? this.normalized(opened, nested) : opened;
    // What its associated types stand for is told by others: it waits for them.
    const later = () => (nested.length ? [...nested, predicate] : undefined);
    switch (predicate.kind) {
      case 'region-outlives':
        this.outlives.push({ kind: 'outlives', longer: predicate.longer, shorter: predicate.shorter });
        return nested;
      case 'type-outlives':
        this.outlives.push({ kind: 'type-outlives', ty: predicate.ty, region: predicate.region });
        return nested;
      case 'projection': {
        const projected = project(cx, predicate.item, predicate.args);
        if (projected.kind === 'ambiguous' && !last) return later();
        if (projected.kind === 'error' || projected.kind === 'ambiguous') this.failed.push(predicate);
        else {
          this.regions.projected = isBinder(goal.predicate);
          if (!cx.table.unify(projected.ty, predicate.ty).ok) this.failed.push(predicate);
          this.regions.projected = false;
          if (projected.kind === 'value') nested.push(...projected.nested);
        }
        return nested;
      }
      case 'trait': {
        if (!mentionsRegion(predicate) && !declaresBinders(cx.program)) {
          if (evaluate(cx, predicate) === 'no') this.failed.push(predicate);
          return nested;
        }
        const shared = isCoinductive(cx.program, predicate.ref.trait);
        if (shared && (this.isKnown(predicate.ref) || this.isRepeated(goal, predicate))) return nested;
        if (goal.depth > RECURSION_LIMIT) {
          this.failed.push(predicate);
          return nested;
        }
        const selection = select(cx, predicate.ref);
        if (selection.kind === 'ambiguous' && !last) return later();
        if (selection.kind === 'none' || selection.kind === 'ambiguous') {
          this.failed.push(predicate);
          return nested;
        }
        // rustc does not consider a where clause that holds for some lifetime where all are asked for (E0277).
        if (
          selection.kind === 'param' &&
          !selection.declared &&
          this.leaks(selection.predicate.ref.args, predicate.ref.args)
        )
          this.failed.push(predicate);
        if (shared) this.begin(predicate.ref);
        return [...nested, ...selection.nested];
      }
    }
  }

  private leaks(stated: GenericArgs, wanted: GenericArgs): boolean {
    const list = (args: GenericArgs): Region[] => {
      const out: Region[] = [];
      walkArgs(args, { region: (region) => void out.push(this.regions.resolve(region)) });
      return out;
    };
    const [a, b] = [list(stated), list(wanted)];
    return b.some(
      (region, i) => region.kind === 'placeholder' && a.length === b.length && !sameRegion(region, a[i]),
    );
  }

  private normalized(predicate: Predicate, nested: Predicate[]): Predicate {
    return normalizePredicate(this.cx, predicate, nested);
  }

  /** `for<'a>` on the side of what is to be proved: for regions of which nothing is known. */
  private skolemize(predicate: Predicate): Predicate {
    if (!predicate.boundVars?.length) return predicate;
    return instantiatePredicate(predicate, this.regions.enter(predicate.boundVars));
  }

  /** Whether the very same is proved already: the parts of a type may be parts of one another many times over. */
  private isKnown(ref: TraitRef): boolean {
    const alike = this.begun.get(this.textOf(ref)) ?? [];
    return alike.some((other) => sameTraitRef(other, ref));
  }

  private begin(ref: TraitRef): void {
    const text = this.textOf(ref);
    this.begun.set(text, [...(this.begun.get(text) ?? []), ref]);
  }

  private textOf(ref: TraitRef): string {
    return predicateKey(this.cx.table, { kind: 'trait', ref }).text;
  }

  private isRepeated(goal: Goal, predicate: Predicate): boolean {
    const { text } = predicateKey(this.cx.table, predicate);
    for (let above = goal.parent; above; above = above.parent)
      if (above.predicate.kind === 'trait' && predicateKey(this.cx.table, above.predicate).text === text)
        return true;
    return false;
  }
}

function mentionsRegion(predicate: Predicate): boolean {
  let found = false;
  walkPredicate(predicate, {
    ty: (ty) => {
      if (ty.kind === 'infer') found = true;
      return !found;
    },
    region: (region) => {
      if (region.kind !== 'erased') found = true;
    },
  });
  return found;
}

/**
 * The parts of a type that must outlive a region for the type to outlive it (RFC 1214): regions, parameters, and
 * associated types that are not known further.
 */
export interface OutlivesComponents {
  readonly regions: readonly Region[];
  readonly params: readonly (Ty & { kind: 'param' })[];
  readonly aliases: readonly (Ty & { kind: 'projection' | 'opaque' })[];
}

export function outlivesComponents(ty: Ty): OutlivesComponents {
  const regions: Region[] = [];
  const params: (Ty & { kind: 'param' })[] = [];
  const aliases: (Ty & { kind: 'projection' | 'opaque' })[] = [];
  const args = (list: GenericArgs) => {
    for (const arg of list) {
      if (arg.kind === 'type') visit(arg.ty);
      else if (arg.kind === 'lifetime') region(arg.region);
    }
  };
  const region = (r: Region) => {
    if (r.kind !== 'bound') regions.push(r);
  };
  const visit = (part: Ty): void => {
    switch (part.kind) {
      case 'param':
        params.push(part);
        return;
      case 'projection':
      case 'opaque':
        aliases.push(part);
        return;
      case 'adt':
      case 'fn-def':
        return args(part.args);
      case 'closure':
        return part.closure.upvars.forEach(visit);
      case 'ref':
        region(part.region);
        return visit(part.ty);
      case 'pointer':
        return visit(part.ty);
      case 'slice':
      case 'array':
        return visit(part.elem);
      case 'tuple':
        return part.elems.forEach(visit);
      case 'fn-ptr':
        part.sig.sig.inputs.forEach(visit);
        return visit(part.sig.sig.output);
      case 'dynamic':
        region(part.region);
        for (const bound of part.bounds) {
          args(bound.args);
          for (const projection of bound.projections) visit(projection.ty);
        }
        return;
      default:
    }
  };
  visit(ty);
  return { regions, params, aliases };
}

/** Whether a type mentions a region at all, other than those that it binds itself. */
export function mentionsRegions(ty: Ty): boolean {
  return anyRegion(ty, () => true);
}
