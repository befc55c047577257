/**
 * Lowers types, regions, bounds and generic arguments as written to those of `lang/types`. What a lifetime that is not
 * written means depends on where the type stands, so the caller gives the rule (`Lifetimes`).
 */
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { walkTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { Const, FnSig, Predicate, Region, TraitRef, Ty } from '../types/ty.js';
import { brokenRegion, errorTy, staticRegion, tuple, unit } from '../types/ty.js';
import { abiPart } from './abi.js';
import { evaluate } from './constants.js';
import type { Items, Report, Scope } from './context.js';
import { bound, dyn, predicatesOf, traitDef, traitRef, unconstrained, underBinder } from './lower-bound.js';
import { pathTy } from './lower-path.js';
import { boundsText, outerGeneric, outerParam, pathText, undeclaredLifetime } from './missing.js';
import type { Found, Place } from './names.js';
import type { ObjectDefault } from './object.js';
import { lowerOpaque, reportNested } from './opaque.js';
import { expectedLifetimes } from './elision.js';
import { ampersand, inferredLifetimes, type Lifetimes } from './policies.js';
import { hasSelf, paramInScope } from './scope.js';
import { lifetimeNames } from './visit.js';

export interface LowererOptions {
  readonly items: Items;
  readonly place: Place;
  /** Generics in scope; absent at module level. */
  readonly scope?: Scope;
  readonly lifetimes: Lifetimes;
  readonly report: Report;
  /** In bodies: makes an inference variable for `_`. */
  readonly infer?: () => Ty;
}

/** A trait bound, lowered. */
export interface LoweredBound {
  readonly ref: TraitRef;
  /** `Item = T` and bounds on items. */
  readonly more: readonly Predicate[];
  /** Where each of them is written. */
  readonly at: readonly Span[];
  readonly names: readonly string[];
}

export class Lowerer {
  readonly items: Items;
  readonly place: Place;
  readonly scope?: Scope;
  lifetimes: Lifetimes;
  readonly report: Report;
  readonly infer?: () => Ty;
  /** Names of the `for<…>` binders around, innermost last; elided lifetimes of `fn` types are added as `'_`. */
  private readonly binders: string[][] = [];
  /** How many lifetimes without declaration were met. */
  undeclared = 0;
  /** What a named lifetime means, for whoever wants to know which were met. */
  onRegion?: (region: Region, lifetime: ast.Lifetime) => void;
  /** In the result of a function: `impl` types are its opaque types. */
  opaques?: { readonly fn: DefId; readonly elided: () => readonly Region[] };
  /** The region of each `&` that is lowered. */
  onRef?: (ty: ast.Type, region: Region) => void;

  constructor(options: LowererOptions) {
    this.items = options.items;
    this.place = options.place;
    this.scope = options.scope;
    this.lifetimes = options.lifetimes;
    this.report = options.report;
    this.infer = options.infer;
  }

  get library(): boolean {
    return this.place.module.crate.library;
  }

  /** Reports what the program uses and we don't model; the library may declare it. */
  refuse(span: Span, what: string): void {
    if (!this.library) this.report(unsupported(span, what), 2);
  }

  // -------------------------------------------------------------- types

  /** `objectDefault` is what the place says of the region of a `dyn` type without one. */
  ty(ty: ast.Type, objectDefault?: ObjectDefault): Ty {
    switch (ty.kind) {
      case 'path':
        return pathTy(this, ty, objectDefault);
      case 'ref': {
        const region = ty.lifetime ? this.region(ty.lifetime) : this.lifetimes.ref(ty);
        this.onRef?.(ty, region);
        return { kind: 'ref', region, mutable: ty.mutable, ty: this.ty(ty.ty, region) };
      }
      case 'pointer':
        return { kind: 'pointer', mutable: ty.mutable, ty: this.ty(ty.ty, objectDefault) };
      case 'slice':
        return { kind: 'slice', elem: this.ty(ty.ty, objectDefault) };
      case 'array':
        return { kind: 'array', elem: this.ty(ty.ty, objectDefault), len: this.const(ty.len) };
      case 'tuple':
        return tuple(ty.types.map((part) => this.ty(part, objectDefault)));
      case 'paren':
        return this.ty(ty.ty, objectDefault);
      case 'never':
        return { kind: 'never' };
      case 'infer':
        if (this.infer) return this.infer();
        this.report(
          error(
            'E0121',
            ty.span,
            'the placeholder `_` is not allowed within types on item signatures',
            'not allowed in type signatures',
          ),
          2,
        );
        return errorTy;
      case 'fn':
        return this.fnPtr(ty);
      case 'dyn':
        return dyn(this, ty, ty.bounds, objectDefault);
      case 'impl': {
        const param = this.scope?.implTypes?.get(ty);
        if (param) reportNested(this, ty as ast.Type & { kind: 'impl' });
        if (!param && this.opaques)
          return lowerOpaque(this, ty as ast.Type & { kind: 'impl' }, this.opaques.fn, this.opaques.elided());
        if (!param) this.refuse(ty.span, 'an `impl Trait` type');
        if (param) return { kind: 'param', index: param.index, name: `impl ${boundsText(ty.bounds)}` };
        return errorTy;
      }
      case 'macro':
        if (!ty.call.failed) this.refuse(ty.span, 'a macro call as a type');
        return errorTy;
    }
  }

  private fnPtr(ty: ast.Type & { kind: 'fn' }): Ty {
    const names = lifetimeNames(ty.forLifetimes);
    return this.inBinder(names, () => {
      const inputs = this.withFresh(names, () => ty.params.map((param) => this.ty(param.ty)));
      const output = ty.output ? this.withOutput(inputs, () => this.ty(ty.output!)) : unit;
      const loose = ty.output && unconstrained(names, inputs, output);
      if (loose !== undefined)
        this.report(
          error(
            'E0581',
            ty.output!.span,
            `return type references lifetime \`${loose}\`, which is not constrained by the fn input types`,
          ),
          2,
        );
      const sig: FnSig = {
        inputs,
        output,
        variadic: ty.variadic,
        unsafe: ty.qualifiers.unsafe,
        ...abiPart(ty.qualifiers),
      };
      return { kind: 'fn-ptr', sig: { boundVars: [...names], sig } };
    });
  }

  /** The trait of `<T as Trait>::…`. */
  qualifiedTrait(self: Ty, qself: ast.QSelf, path: ast.Path): TraitRef | undefined {
    const segments = path.segments.slice(0, qself.position);
    return this.traitRef({ ...path, segments }, self)?.ref;
  }

  param(name: string) {
    return paramInScope(this.scope, name);
  }

  /** Whether a name is a generic parameter or `Self` here. */
  isGeneric(name: string): boolean {
    return this.param(name) !== undefined || (name === 'Self' && hasSelf(this.items, this.scope));
  }

  resolve(path: ast.Path, space: 'types' | 'values'): Found {
    const idents = path.segments.map((segment) => segment.ident);
    const options = { global: path.global, generics: (name: string) => this.isGeneric(name) };
    const found = this.items.names.path(this.place, idents, space, options);
    if (found.kind === 'found' && found.hidden) this.items.tellPrivate(idents, found.hidden);
    return found;
  }

  /** A name whose import failed, or an item that is broken itself: that was reported there. */
  broken(): void {
    if (this.scope) this.items.poison(this.scope.def);
  }

  /** The same lowerer with the generics of another scope around this one. */
  at(scope: Scope): Lowerer {
    const report = () => {};
    return new Lowerer({
      items: this.items,
      place: { module: scope.module, owner: scope.def },
      scope,
      lifetimes: inferredLifetimes,
      report,
    });
  }

  // -------------------------------------------------------------- regions

  region(lifetime: ast.Lifetime): Region {
    const region = this.findRegion(lifetime);
    this.onRegion?.(region, lifetime);
    return region;
  }

  private findRegion(lifetime: ast.Lifetime): Region {
    const { name } = lifetime;
    if (name === "'static") return staticRegion;
    if (name === "'_") return this.lifetimes.anonymous(lifetime);
    for (let depth = 0; depth < this.binders.length; depth++) {
      const index = this.binders[this.binders.length - 1 - depth].indexOf(name);
      if (index >= 0) return { kind: 'bound', depth, index, name };
    }
    for (let at = this.scope; at; at = at.parent) {
      const region = at.lifetimes.get(name);
      if (region) return region;
    }
    const outer = outerParam(this, name);
    this.undeclared++;
    this.report(
      outer ? outerGeneric(lifetime, 'lifetime', outer.span) : undeclaredLifetime(this, lifetime),
      1,
    );
    return brokenRegion;
  }

  // -------------------------------------------------------------- traits and bounds

  /** The trait a path names; says so if it names none, unless `quiet`. */
  traitDef(path: ast.Path, quiet = false): DefId | undefined {
    return traitDef(this, path, quiet);
  }

  /** A trait reference without binder of its own. `Fn(A) -> B` makes lifetimes of the binder around: see `bound`. */
  traitRef(path: ast.Path, self: Ty, names?: string[]): Omit<LoweredBound, 'names'> | undefined {
    return traitRef(this, path, self, names);
  }

  /** A trait bound on a type; `self` is seen from outside the bound's binder. */
  bound(self: Ty, written: ast.Bound & { kind: 'trait' }): LoweredBound | undefined {
    return bound(this, self, written);
  }

  /** All that a bound on a type says. `?Sized` says nothing. */
  predicatesOf(self: Ty, written: ast.Bound): Predicate[] {
    return predicatesOf(this, self, written);
  }

  /** `where for<'a> T: …`: the whole clause is under the binder. */
  underBinder(params: readonly ast.GenericParam[], inside: () => Predicate[]): Predicate[] {
    return underBinder(this, params, inside);
  }

  // -------------------------------------------------------------- constants

  const(expr: ast.Expr, ty?: Ty): Const {
    const known = evaluate(this, expr, ty);
    if (known) return known;
    if (expr.kind === 'underscore' || (expr.kind === 'path' && pathText(expr.path) === '_')) {
      const hole = this.infer?.();
      if (hole?.kind === 'infer') return { kind: 'infer', vid: hole.vid };
      this.refuse(expr.span, '`_` as an array length');
      return { kind: 'error' };
    }
    this.refuse(expr.span, 'a constant expression of this form in a type');
    return { kind: 'error' };
  }

  // -------------------------------------------------------------- binders

  get binderCount(): number {
    return this.binders.length;
  }

  /** Whether some `for<…>` around here has names. */
  get underNames(): boolean {
    return this.binders.some((names) => names.length > 0);
  }

  inBinder<T>(names: string[], inside: () => T): T {
    this.binders.push(names);
    const result = inside();
    this.binders.pop();
    return result;
  }

  /** Elided lifetimes become new variables of the innermost binder: inputs of `fn` types and `Fn(…)`. */
  withFresh<T>(names: string[], inside: () => T): T {
    const depth = this.binders.length;
    const fresh = (): Region => {
      names.push("'_");
      return { kind: 'bound', depth: this.binders.length - depth, index: names.length - 1, name: "'_" };
    };
    return this.withLifetimes(
      { ref: fresh, anonymous: fresh, hidden: (count) => Array.from({ length: count }, fresh) },
      inside,
    );
  }

  /** Elided lifetimes of a `fn` type's output: the only one of its inputs. */
  withOutput<T>(inputs: readonly Ty[], inside: () => T): T {
    const depth = this.binders.length;
    const candidates = inputs.flatMap((input) => {
      const ofInput = new Map<string, Region>();
      walkTy(input, {
        region: (region, inner) => {
          // What a function type among the inputs binds itself is none of theirs.
          if (region.kind === 'bound' && region.depth < inner) return;
          const own = region.kind === 'bound' ? { ...region, depth: region.depth - inner } : region;
          ofInput.set(JSON.stringify({ ...own, name: undefined }), own);
        },
      });
      return [...ofInput.values()];
    });
    // The same lifetime in two inputs counts twice.
    const only = candidates.length === 1 ? candidates[0] : undefined;
    const check = (span: Span): Region => {
      if (!only) {
        this.report(error('E0106', span, 'missing lifetime specifier', expectedLifetimes(1)), 1);
        return brokenRegion;
      }
      if (only.kind === 'erased') {
        this.refuse(span, 'an elided lifetime in the result of a function type');
        return staticRegion;
      }
      return only.kind === 'bound' ? { ...only, depth: only.depth + this.binders.length - depth } : only;
    };
    return this.withLifetimes(
      {
        ref: (ty) => check(ampersand(ty)),
        anonymous: (lifetime) => check(lifetime.span),
        hidden: (count, span) => Array.from({ length: count }, () => check(span)),
      },
      inside,
    );
  }

  withLifetimes<T>(lifetimes: Lifetimes, inside: () => T): T {
    const before = this.lifetimes;
    this.lifetimes = lifetimes;
    const result = inside();
    this.lifetimes = before;
    return result;
  }
}
