/**
 * The inference context of one body: variables, what must hold of them (obligations), and the loop that discharges
 * obligations as types become known. Everything that checks expressions talks to this class.
 */
import type { Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type { DefId, Program } from '../types/program.js';
import type {
  Const,
  FnSig,
  GenericArg,
  GenericArgs,
  PolyFnSig,
  Predicate,
  Region,
  TraitRef,
  Ty,
} from '../types/ty.js';
import { erased, int, never, typeArg, unit } from '../types/ty.js';
import { anyTy, instantiateSig, isBroken, substSig, substTy, walkPredicate } from '../types/fold.js';
import { mentionsProjection, paramEnv, predicatesOf, type ParamEnv } from '../traits/env.js';
import { predicateKey } from '../traits/key.js';
import { freshArgs } from '../traits/lookup.js';
import { normalizePredicate, normalizeTy, project } from '../traits/project.js';
import {
  evaluate,
  isCoinductive,
  openPredicate,
  RECURSION_LIMIT,
  select,
  type Selection,
  type TraitCx,
} from '../traits/select.js';
import { reportFulfillment } from './report.js';
import type { Snapshot, UnifyResult, VarKind } from './table.js';
import { InferTable } from './table.js';

/** Something that must hold, and where the program asks for it. */
export interface Obligation {
  readonly predicate: Predicate;
  readonly span: Span;
  /** How many obligations led to this one: beyond `RECURSION_LIMIT` it is an overflow. */
  readonly depth: number;
  /** As it was asked for, if that was under a `for<…>`. */
  readonly stated?: Predicate;
  /** The obligation that this one follows from. */
  readonly parent?: Obligation;
  /** The obligation that the program itself asked for. */
  readonly root?: Obligation;
}

export interface FulfillmentError {
  /**
   * `unsatisfied`: no impl (E0277); `mismatch`: an associated type is another (E0271); `ambiguous`: not enough is known
   * (E0282, E0283); `overflow`: no end of nested obligations (E0275).
   */
  readonly kind: 'unsatisfied' | 'mismatch' | 'ambiguous' | 'overflow';
  readonly obligation: Obligation;
  /** For `mismatch`: what the associated type is. */
  readonly found?: Ty;
}

/** An obligation, and the unbound variables without which nothing more can be said of it. Never changed, only replaced. */
interface Pending {
  readonly obligation: Obligation;
  readonly stalledOn?: readonly (Ty | Const)[];
}

/** A mark to which the whole context can return. */
export interface InferSnapshot {
  readonly table: Snapshot;
  readonly pending: Pending[];
  readonly count: number;
  readonly errors: number;
}

export class Infer {
  readonly table = new InferTable();
  readonly env: ParamEnv;
  /** Grows at its end only; `selectWherePossible` puts a new list in its place, so that a snapshot is a list and a length. */
  private pending: Pending[] = [];
  private readonly errors: FulfillmentError[] = [];
  /** The table's version and the list when `selectWherePossible` last came to rest. */
  private rested?: { readonly version: number; readonly pending: readonly Pending[]; readonly count: number };

  /** A lifetime is missing in what the body uses: it is not borrow-checked. */
  broken = false;

  /** `owner` is the definition whose body is checked: its where clauses are what may be assumed. */
  constructor(
    readonly program: Program,
    readonly owner: DefId,
  ) {
    this.env = paramEnv(program, owner);
  }

  /** For the functions of `lang/traits`. */
  get cx(): TraitCx {
    return this;
  }

  // ---- variables

  newTy(kind: VarKind = 'general'): Ty {
    return this.table.newTy(kind);
  }

  /** A variable that stands for the type of a diverging expression. */
  newDiverging(): Ty {
    return this.table.newTy('general', true);
  }

  newConst(): Const {
    return this.table.newConst();
  }

  /** What a variable is bound to, if anything; normalizes nothing. */
  resolve(ty: Ty): Ty {
    return this.table.resolve(ty);
  }

  resolveFully(ty: Ty): Ty {
    return this.table.resolveFully(ty);
  }

  resolveArgs(args: GenericArgs): GenericArgs {
    return this.table.resolveArgs(args);
  }

  /** `resolve` after working on pending obligations if the type is still a variable: where a type must be known. */
  structurallyResolve(ty: Ty): Ty {
    const known = this.table.resolve(ty);
    if (known.kind !== 'infer' || known.var !== 'general') return known;
    this.selectWherePossible();
    return this.table.resolve(known);
  }

  /** Makes two types equal, or changes nothing. */
  unify(a: Ty, b: Ty): UnifyResult {
    const { table } = this;
    // The choice of impls goes by what is declared of opaque types, not by what they hide.
    table.reveals = true;
    const result = table.commitIf(
      () => table.unify(a, b),
      ({ ok }) => ok,
    );
    table.reveals = false;
    return result;
  }

  /** Whether two types could be unified; binds nothing. */
  couldUnify(a: Ty, b: Ty): boolean {
    return this.table.probe(() => this.table.unify(a, b).ok);
  }

  snapshot(): InferSnapshot {
    return {
      table: this.table.snapshot(),
      pending: this.pending,
      count: this.pending.length,
      errors: this.errors.length,
    };
  }

  rollback(to: InferSnapshot): void {
    this.table.rollback(to.table);
    this.pending = to.pending;
    this.pending.length = to.count;
    this.errors.length = to.errors;
    this.rested = undefined;
  }

  /** Runs `f` and undoes all of its bindings and obligations. */
  probe<T>(f: () => T): T {
    const start = this.snapshot();
    const result = f();
    this.rollback(start);
    return result;
  }

  /** Runs `f` and keeps what it did only if it returns something. */
  commitIfOk<T>(f: () => T | undefined): T | undefined {
    const start = this.snapshot();
    const result = f();
    if (result === undefined) this.rollback(start);
    return result;
  }

  // ---- definitions

  /** Arguments for a definition's generics: `given` ones first (parent's, turbofish), fresh variables for the rest. */
  freshArgs(def: DefId, given?: readonly GenericArg[]): GenericArgs {
    return freshArgs(this.program, this.table, def, given);
  }

  /** The signature of a function with arguments put in, late-bound lifetimes erased, projections normalized. */
  fnSig(def: DefId, args: GenericArgs, span: Span): FnSig {
    const late = this.program.generics(def).late.map(() => erased);
    const { inputs, output } = this.program.fn(def).sig;
    this.noteBroken(def, [output, ...inputs]);
    return this.normalizeSig(substSig(this.program.fn(def).sig, args, late), span);
  }

  /** Types of a declaration in which something is wrong, which was told where it is declared. */
  private noteBroken(def: DefId, tys: readonly Ty[]): void {
    if (this.broken) return;
    const { library } = this.program.def(def);
    this.broken = tys.some((ty) => isBroken(ty) || (!library && anyTy(ty, isError)));
  }

  /** The signature of a function as that of a `fn` pointer: late-bound lifetimes under a `for<…>`. */
  polyFnSig(def: DefId, args: GenericArgs, span: Span): PolyFnSig {
    const { late } = this.program.generics(def);
    const bound = late.map(({ name }, index): Region => ({ kind: 'bound', depth: 0, index, name }));
    const sig = substSig(this.program.fn(def).sig, args, bound);
    return { boundVars: late.map(({ name }) => name), sig: this.normalizeSig(sig, span) };
  }

  /** A function pointer's signature with its bound lifetimes erased. */
  polySig(sig: PolyFnSig, span: Span): FnSig {
    const open = instantiateSig(
      sig,
      sig.boundVars.map(() => erased),
    );
    return sig.boundVars.length ? this.normalizeSig(open, span) : open;
  }

  private normalizeSig(sig: FnSig, span: Span): FnSig {
    return {
      ...sig,
      inputs: sig.inputs.map((input) => this.normalize(input, span)),
      output: this.normalize(sig.output, span),
    };
  }

  /** Type of a field, normalized. `variant` is 0 for structs. */
  fieldTy(adt: DefId, variant: number, field: number, args: GenericArgs, span: Span): Ty {
    const { ty } = this.program.adt(adt).variants[variant].fields[field];
    this.noteBroken(adt, [ty]);
    return this.normalize(substTy(ty, args), span);
  }

  /** Registers what a definition's where clauses (own, parent's, implied `Sized`, a trait's own `Self: Trait`) demand. */
  registerPredicatesOf(def: DefId, args: GenericArgs, span: Span | ((declared: Predicate) => Span)): void {
    const declared = predicatesOf(this.program, def, []);
    predicatesOf(this.program, def, args).forEach((predicate, i) =>
      this.register(predicate, typeof span === 'function' ? span(declared[i]) : span),
    );
  }

  // ---- obligations

  register(predicate: Predicate, span: Span): void {
    this.add({ predicate, span, depth: 0 });
  }

  registerTrait(trait: DefId, args: GenericArgs, span: Span): void {
    this.register({ kind: 'trait', ref: { trait, args } }, span);
  }

  /** `ty: Sized`, where the language wants it: variables, arguments, results. */
  registerSized(ty: Ty, span: Span): void {
    const sized = this.program.lang('sized');
    if (sized !== undefined) this.registerTrait(sized, [typeArg(ty)], span);
  }

  private add(obligation: Obligation): void {
    const { predicate } = obligation;
    // Regions are the borrow checker's business.
    if (predicate.kind === 'region-outlives' || predicate.kind === 'type-outlives') return;
    const normal = this.normalized(obligation);
    this.pending.push({ obligation: normal });
  }

  private normalized(obligation: Obligation): Obligation {
    const predicate = openPredicate(this.table, obligation.predicate);
    if (obligation.predicate.boundVars?.length) obligation = { ...obligation, stated: obligation.predicate };
    if (!mentionsProjection(predicate))
      return predicate === obligation.predicate ? obligation : { ...obligation, predicate };
    const nested: Predicate[] = [];
    const normal = normalizePredicate(this, predicate, nested);
    for (const extra of nested) this.add({ ...obligation, predicate: extra, depth: obligation.depth + 1 });
    return { ...obligation, predicate: normal };
  }

  /** Makes progress with whatever can be decided; errors found are kept for `selectAll`. */
  selectWherePossible(): void {
    for (;;) {
      const { pending, table } = this;
      const rested = this.rested;
      if (
        rested &&
        rested.version === table.version &&
        rested.pending === pending &&
        rested.count === pending.length
      )
        return;
      if (pending.length === 0) return;
      this.pending = [];
      const kept: Pending[] = [];
      let progress = false;
      for (const entry of pending) {
        if (entry.stalledOn && entry.stalledOn.every((part) => this.isUnbound(part))) {
          kept.push(entry);
          continue;
        }
        const outcome = this.process(entry.obligation);
        if (outcome === 'stalled')
          kept.push({
            obligation: entry.obligation,
            stalledOn: this.variablesOf(entry.obligation.predicate),
          });
        else progress = true;
        if (typeof outcome === 'object') this.errors.push(outcome);
      }
      // What `process` registered stands in `this.pending` by now.
      const added = this.pending.length > 0;
      this.pending = kept.length ? (added ? [...kept, ...this.pending] : kept) : this.pending;
      if (!progress && !added) {
        this.rested = { version: table.version, pending: this.pending, count: this.pending.length };
        return;
      }
    }
  }

  private isUnbound(part: Ty | Const): boolean {
    if (part.kind !== 'infer') return false;
    const root = 'var' in part ? this.table.resolve(part) : this.table.resolveConst(part);
    return root === part || (root.kind === 'infer' && root.vid === part.vid);
  }

  /** The unbound variables on which an undecided obligation waits: the self type's if that is one, else all. */
  private variablesOf(predicate: Predicate): readonly (Ty | Const)[] {
    const args =
      predicate.kind === 'trait' ? predicate.ref.args : predicate.kind === 'projection' ? predicate.args : [];
    const first = args[0];
    if (first?.kind === 'type') {
      const self = this.table.resolve(first.ty);
      if (self.kind === 'infer' && self.var === 'general') return [self];
    }
    const out: (Ty | Const)[] = [];
    walkPredicate(this.table.resolvePredicate(predicate), {
      ty: (ty) => {
        if (ty.kind === 'infer') out.push(ty);
      },
      const: (value) => {
        if (value.kind === 'infer') out.push(value);
      },
    });
    return out;
  }

  private process(obligation: Obligation): 'done' | 'stalled' | FulfillmentError {
    const { predicate } = obligation;
    if (obligation.depth > RECURSION_LIMIT) return { kind: 'overflow', obligation };
    if (predicate.kind === 'trait') return this.processTrait(obligation, predicate.ref);
    if (predicate.kind === 'projection') return this.processProjection(obligation, predicate);
    return 'done';
  }

  private processTrait(obligation: Obligation, ref: TraitRef): 'done' | 'stalled' | FulfillmentError {
    const key = predicateKey(this.table, obligation.predicate);
    if (key.closed) {
      const verdict = evaluate(this, obligation.predicate);
      if (verdict === 'yes') return 'done';
      if (verdict === 'overflow') return { kind: 'overflow', obligation };
      if (verdict === 'no') return { kind: 'unsatisfied', obligation: this.culprit(obligation) };
    }
    const selection = this.select(ref);
    switch (selection.kind) {
      case 'ambiguous':
        return key.closed ? { kind: 'ambiguous', obligation } : 'stalled';
      case 'none':
        return { kind: 'unsatisfied', obligation };
      default:
        if (isCoinductive(this.program, ref.trait) && this.isRepeated(obligation, key.text)) return 'done';
        this.addNested(obligation, selection.nested);
        return 'done';
    }
  }

  private select(ref: TraitRef): Selection {
    return this.table.commitIf(
      () => select(this, ref),
      (selection) => selection.kind !== 'none' && selection.kind !== 'ambiguous',
    );
  }

  private processProjection(
    obligation: Obligation,
    predicate: Extract<Predicate, { kind: 'projection' }>,
  ): 'done' | 'stalled' | FulfillmentError {
    const start = this.table.snapshot();
    const projected = project(this, predicate.item, predicate.args);
    if (projected.kind === 'ambiguous') {
      this.table.rollback(start);
      return 'stalled';
    }
    if (projected.kind === 'error') {
      this.table.rollback(start);
      const trait = this.program.def(predicate.item).parent!;
      const count = this.program.generics(predicate.item).parentCount;
      const holds: Predicate = { kind: 'trait', ref: { trait, args: predicate.args.slice(0, count) } };
      // Whatever waits for the associated type will not be told more: it counts as reported.
      this.table.unify(predicate.ty, { kind: 'error' });
      return { kind: 'unsatisfied', obligation: this.culprit({ ...obligation, predicate: holds }) };
    }
    const result = this.unify(projected.ty, predicate.ty);
    if (!result.ok) return { kind: 'mismatch', obligation, found: this.resolveFully(projected.ty) };
    if (projected.kind === 'value') this.addNested(obligation, projected.nested);
    return 'done';
  }

  private addNested(parent: Obligation, nested: readonly Predicate[]): void {
    for (const predicate of nested)
      this.add({
        predicate,
        span: parent.span,
        depth: parent.depth + 1,
        parent,
        root: parent.root ?? parent,
      });
  }

  /** An obligation that came up on the way to itself: for coinductive traits that is a proof. */
  private isRepeated(obligation: Obligation, key: string): boolean {
    for (let above = obligation.parent; above; above = above.parent)
      if (predicateKey(this.table, above.predicate).text === key) return true;
    return false;
  }

  /** Of a predicate that does not hold the innermost one that doesn't. */
  culpritOf(predicate: Predicate): Predicate {
    const span = { file: 0, lo: 0, hi: 0 };
    return this.culprit({ predicate, span, depth: 0 }).predicate;
  }

  /** Of an obligation that does not hold the innermost one that doesn't: what rustc reports. */
  private culprit(obligation: Obligation): Obligation {
    const { predicate } = obligation;
    if (predicate.kind !== 'trait' || obligation.depth > RECURSION_LIMIT) return obligation;
    const { ref } = predicate;
    return this.table.probe(() => {
      const selection = select(this, ref);
      if (selection.kind === 'none' || selection.kind === 'ambiguous') return obligation;
      for (const nested of selection.nested) {
        if (nested.kind !== 'trait' || evaluate(this, nested) !== 'no') continue;
        const normal = normalizePredicate(this, openPredicate(this.table, nested), []);
        const inner: Obligation = {
          predicate: this.table.resolvePredicate(normal),
          span: obligation.span,
          depth: obligation.depth + 1,
          parent: obligation,
          root: obligation.root ?? obligation,
        };
        return this.culprit(inner);
      }
      return obligation;
    });
  }

  /** Decides all; what is left is ambiguous. */
  selectAll(): readonly FulfillmentError[] {
    this.selectWherePossible();
    const left = this.pending.map(({ obligation }): FulfillmentError => ({ kind: 'ambiguous', obligation }));
    // A call's where clauses and its signature may ask for the same thing: it is told once.
    const told = new Set<string>();
    return [...this.errors, ...left].filter(({ kind, obligation: { predicate, span } }) => {
      const key = `${kind} ${span.file} ${span.lo} ${span.hi} ${predicateKey(this.table, predicate).text}`;
      return !told.has(key) && told.add(key);
    });
  }

  /** Errors found so far. */
  get failures(): readonly FulfillmentError[] {
    return this.errors;
  }

  /** Obligations not decided yet whose self type is this variable: for closure expectations and coercions to `dyn`. */
  pendingFor(ty: Ty): readonly Obligation[] {
    const root = this.table.resolve(ty);
    if (root.kind !== 'infer') return [];
    return this.pending
      .map(({ obligation }) => obligation)
      .filter(({ predicate }) => {
        const args =
          predicate.kind === 'trait'
            ? predicate.ref.args
            : predicate.kind === 'projection'
              ? predicate.args
              : [];
        if (args[0]?.kind !== 'type') return false;
        const self = this.table.resolve(args[0].ty);
        return self.kind === 'infer' && self.vid === root.vid;
      });
  }

  /** A type whose associated types are replaced by what they are; undecided ones by a variable with an obligation. */
  normalize(ty: Ty, span: Span): Ty {
    const nested: Predicate[] = [];
    const normal = normalizeTy(this, ty, nested);
    for (const predicate of nested) this.register(predicate, span);
    return normal;
  }

  /** Whether the trait certainly holds now / certainly not / it depends on variables. */
  holds(trait: DefId, args: GenericArgs): 'yes' | 'no' | 'maybe' {
    const verdict = evaluate(this, { kind: 'trait', ref: { trait, args } });
    return verdict === 'overflow' ? 'maybe' : verdict;
  }

  /** Gives unconstrained variables their defaults: `i32`, `f64`, `()` or `!` for diverging ones; then selects again. */
  fallback(): void {
    this.selectWherePossible();
    const diverging: Ty = this.program.edition >= 2024 ? never : unit;
    for (const ty of this.table.unbound()) {
      if (this.table.resolve(ty) !== ty || ty.kind !== 'infer') continue;
      if (ty.var === 'int') this.table.unify(ty, int('i32'));
      else if (ty.var === 'float') this.table.unify(ty, { kind: 'float', name: 'f64' });
      else if (this.table.isDiverging(ty)) this.table.unify(ty, diverging);
    }
    this.selectWherePossible();
  }

  /** Wording of an error as rustc has it; `unsupported` when the library's declarations may be at fault. */
  report(error: FulfillmentError): Diagnostic {
    return reportFulfillment(this, error);
  }
}

function isError(ty: Ty): boolean {
  return ty.kind === 'error';
}
