/**
 * Lowers types, regions, bounds and generic arguments as written to those of `lang/types`. What a lifetime that is not
 * written means depends on where the type stands, so the caller gives the rule (`Lifetimes`).
 */
import { noteBound } from './bound-spans.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { foldPredicate, shiftTy, substTy, walkTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type {
  Const,
  DynBound,
  FnSig,
  GenericArg,
  GenericArgs,
  Predicate,
  Region,
  TraitRef,
  Ty,
} from '../types/ty.js';
import { errorTy, staticRegion, tuple, unit } from '../types/ty.js';
import { lowerArgs } from './arguments.js';
import { assocBound, assocHome, assocItem, mayHaveAssoc } from './assoc.js';
import { evaluate } from './constants.js';
import type { Items, Report, Scope } from './context.js';
import type { Found, Place } from './names.js';
import { lowerOpaque, reportNested } from './opaque.js';
import { constraintDefault, objectTy, severalLifetimes, type ObjectDefault } from './object.js';
import { expectedLifetimes } from './elision.js';
import { ampersand, inferredLifetimes, type Lifetimes } from './policies.js';
import { lifetimeNames } from './visit.js';
import { hasSelf, paramInScope, selfInScope } from './scope.js';
import {
  boundsText,
  kindName,
  notATrait,
  outerGeneric,
  outerParam,
  pathText,
  reportMissing,
  undeclaredLifetime,
} from './missing.js';

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
        return this.pathTy(ty, objectDefault);
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
        return this.dyn(ty, ty.bounds, objectDefault);
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
        this.refuse(ty.span, 'a macro call as a type');
        return errorTy;
    }
  }

  private fnPtr(ty: ast.Type & { kind: 'fn' }): Ty {
    if (ty.variadic) this.refuse(ty.span, 'a variadic function pointer type');
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
      const sig: FnSig = { inputs, output, variadic: ty.variadic, unsafe: ty.qualifiers.unsafe };
      return { kind: 'fn-ptr', sig: { boundVars: [...names], sig } };
    });
  }

  private pathTy(ty: ast.Type & { kind: 'path' }, objectDefault?: ObjectDefault): Ty {
    const { path } = ty;
    if (ty.qself) return this.qualified(ty.qself, path);
    const found = this.resolve(path, 'types');
    if (found.kind === 'missing') {
      reportMissing(this, found, path, 'type');
      this.lowerAnyway(path);
      return errorTy;
    }
    const used = found.kind === 'generic' ? 1 : found.used;
    const rest = path.segments.length - used;
    if (rest === 0)
      return found.kind === 'generic'
        ? this.generic(path.segments[0])
        : this.named(found, path, objectDefault);
    let base: Ty;
    let from = used;
    if (found.kind === 'generic') {
      base = this.generic(path.segments[0]);
    } else if (found.res.kind === 'def' && this.items.def(found.res.def).kind === 'trait') {
      return this.unresolvedAssoc(path, path.segments[used]);
    } else {
      base = this.named(found, { ...path, segments: path.segments.slice(0, used) });
    }
    for (; from < path.segments.length; from++) {
      if (base.kind === 'error') return base;
      base = this.assocTy(
        base,
        path.segments[from],
        path,
        from === 1 ? path.segments[0].ident.name : undefined,
      );
    }
    return base;
  }

  /** `<T>::Item` and `<T as Trait>::Item`. */
  private qualified(qself: ast.QSelf, path: ast.Path): Ty {
    const self = this.ty(qself.ty);
    if (qself.position === 0) {
      let base = self;
      for (const segment of path.segments) base = this.assocTy(base, segment, path);
      return base;
    }
    const found = this.qualifiedTrait(self, qself, path);
    const segment = path.segments[qself.position];
    if (!found) return errorTy;
    const item = assocItem(this.items, found.trait, segment.ident.name, 'assoc-type');
    if (item === undefined) return this.unresolvedAssoc(path, segment);
    const base = this.projection(item, found, segment);
    let ty = base;
    for (const next of path.segments.slice(qself.position + 1)) ty = this.assocTy(ty, next, path);
    return ty;
  }

  /** The trait of `<T as Trait>::…`. */
  qualifiedTrait(self: Ty, qself: ast.QSelf, path: ast.Path): TraitRef | undefined {
    const segments = path.segments.slice(0, qself.position);
    return this.traitRef({ ...path, segments }, self)?.ref;
  }

  private unresolvedAssoc(path: ast.Path, segment: ast.PathSegment): Ty {
    this.refuse(path.span, `the ambiguous associated type \`${segment.ident.name}\``);
    return errorTy;
  }

  private projection(item: DefId, trait: TraitRef, segment: ast.PathSegment): Ty {
    const own = this.items.scope(item).params;
    if (own.length) this.refuse(segment.ident.span, 'a generic associated type');
    const args = lowerArgs(this, item, trait.args, segment);
    return { kind: 'projection', item, args };
  }

  /** A parameter or `Self`. */
  private generic(segment: ast.PathSegment): Ty {
    const { name, span } = segment.ident;
    if (segment.args) this.refuse(span, `generic arguments on \`${name}\``);
    if (name === 'Self') {
      const self = selfInScope(this.items, this.scope);
      if (self) return shiftTy(self, this.binders.length);
    }
    const param = this.param(name);
    if (param?.kind === 'type') return { kind: 'param', index: param.index, name };
    this.report(error('E0573', span, `expected type, found const parameter \`${name}\``, 'not a type'), 1);
    return errorTy;
  }

  param(name: string) {
    return paramInScope(this.scope, name);
  }

  /** Whether a name is a generic parameter or `Self` here. */
  isGeneric(name: string): boolean {
    return this.param(name) !== undefined || (name === 'Self' && hasSelf(this.items, this.scope));
  }

  resolve(path: ast.Path, space: 'types' | 'values'): Found {
    return this.items.names.path(
      this.place,
      path.segments.map((segment) => segment.ident),
      space,
      { global: path.global, generics: (name) => this.isGeneric(name) },
    );
  }

  /** A path that leads to a definition all the way. */
  private named(found: Found & { kind: 'found' }, path: ast.Path, objectDefault?: ObjectDefault): Ty {
    const { res } = found;
    const last = path.segments.at(-1)!;
    if (res.kind === 'error') {
      this.broken();
      this.lowerAnyway(path);
      return errorTy;
    }
    if (res.kind === 'primitive') {
      if (last.args) this.refuse(path.span, 'generic arguments on a primitive type');
      return res.ty;
    }
    const def = this.items.def(res.def);
    switch (def.kind) {
      case 'struct':
      case 'enum':
      case 'union':
        return { kind: 'adt', def: res.def, args: lowerArgs(this, res.def, [], last, path) };
      case 'type-alias': {
        const args = lowerArgs(this, res.def, [], last, path);
        const ty = this.items.alias(res.def);
        if (ty.kind === 'error') this.broken();
        return substTy(ty, args);
      }
      case 'trait':
        return this.dyn(
          { span: path.span, bare: true },
          [{ kind: 'trait', modifier: 'none', forLifetimes: [], path, span: path.span }],
          objectDefault,
        );
      default: {
        const message = `expected type, found ${kindName(def.kind)} \`${pathText(path)}\``;
        this.report(error('E0573', path.span, message, 'not a type'), 1);
        return errorTy;
      }
    }
  }

  /** The arguments of a type that is not known: their errors count, and so do their lifetimes. */
  private lowerAnyway(path: ast.Path): void {
    for (const { args } of path.segments) {
      if (args?.kind !== 'angle') continue;
      for (const arg of args.args) {
        if (arg.kind === 'type') this.ty(arg.ty);
        else if (arg.kind === 'lifetime') this.region(arg.lifetime);
      }
    }
  }

  /** A name whose import failed, or an item that is broken itself: that was reported there. */
  private broken(): void {
    if (this.scope) this.items.poison(this.scope.def);
  }

  /** `T::Item` for a parameter, `Self::Item` in a trait or an impl of one. */
  private assocTy(base: Ty, segment: ast.PathSegment, path: ast.Path, written?: string): Ty {
    const { name } = segment.ident;
    const bound = assocBound(this, base, name, written);
    if (!bound) {
      if (base.kind === 'error') return base;
      return this.noAssoc(base, segment, path, written);
    }
    return this.projection(bound.item, bound.ref, segment);
  }

  private noAssoc(base: Ty, segment: ast.PathSegment, path: ast.Path, written: string | undefined): Ty {
    const { name, span } = segment.ident;
    if (base.kind === 'param' && written === base.name && !mayHaveAssoc(this, base)) {
      this.report(
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
    return this.unresolvedAssoc(path, segment);
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
    this.report(
      outer ? outerGeneric(lifetime, 'lifetime', outer.span) : undeclaredLifetime(this, lifetime),
      1,
    );
    return staticRegion;
  }

  // -------------------------------------------------------------- traits and bounds

  /** The trait a path names; says so if it names none, unless `quiet`. */
  traitDef(path: ast.Path, quiet = false): DefId | undefined {
    const found = this.resolve(path, 'types');
    if (found.kind === 'found' && found.used === path.segments.length) {
      const { res } = found;
      if (res.kind === 'error') {
        if (!quiet) this.broken();
        return undefined;
      }
      if (res.kind === 'def' && this.items.def(res.def).kind === 'trait') return res.def;
      if (!quiet) this.report(notATrait(this, res, path), 1);
      return undefined;
    }
    if (quiet) return undefined;
    if (found.kind === 'missing') reportMissing(this, found, path, 'trait');
    else if (found.kind === 'generic')
      this.report(
        error('E0404', path.span, `expected trait, found type parameter \`${found.name}\``, 'not a trait'),
        1,
      );
    else this.refuse(path.span, `\`${pathText(path)}\` as a trait`);
    return undefined;
  }

  /** A trait reference without binder of its own. `Fn(A) -> B` makes lifetimes of the binder around: see `bound`. */
  traitRef(
    path: ast.Path,
    self: Ty,
    names?: string[],
  ): { ref: TraitRef; more: readonly Predicate[] } | undefined {
    const trait = this.traitDef(path);
    if (trait === undefined) return undefined;
    const segment = path.segments.at(-1)!;
    const selfArg: GenericArg = { kind: 'type', ty: self };
    if (segment.args?.kind === 'parenthesized') {
      if (!this.isCallTrait(trait)) this.refuse(path.span, 'a bound of the form `Trait(…)`');
      const { inputs, output } = segment.args;
      const fresh = names ?? [];
      const written = this.withFresh(fresh, () => inputs.map((input) => this.ty(input)));
      const params = tuple(written);
      const result = output ? this.withOutput(written, () => this.ty(output)) : unit;
      const args: GenericArgs = [selfArg, { kind: 'type', ty: params }];
      const loose = output && unconstrained(fresh, written, result);
      if (output && loose !== undefined)
        this.report(
          error(
            'E0582',
            output.span,
            `binding for associated type \`Output\` references lifetime \`${loose}\`, which does not appear in the trait input types`,
          ),
          2,
        );
      const home = assocHome(this.items, trait, 'Output');
      if (!home) return { ref: { trait, args }, more: [] };
      return { ref: { trait, args }, more: [{ kind: 'projection', item: home.item, args, ty: result }] };
    }
    const args = lowerArgs(this, trait, [selfArg], segment, path);
    const ref: TraitRef = { trait, args };
    const more: Predicate[] = [];
    if (segment.args?.kind === 'angle')
      for (const constraint of segment.args.constraints) more.push(...this.constraint(ref, constraint));
    return { ref, more };
  }

  /** `Fn`, `FnMut`, `FnOnce`: the traits with sugar of their own. */
  private isCallTrait(trait: DefId): boolean {
    return ['fn', 'fn_mut', 'fn_once'].some((name) => this.items.lang(name) === trait);
  }

  private constraint(ref: TraitRef, constraint: ast.AssocConstraint): Predicate[] {
    const { name } = constraint.ident;
    const home = assocHome(this.items, ref.trait, name);
    const up = home && this.items.superTraitRef(ref, home.trait);
    if (!home || !up) {
      const trait = this.items.def(ref.trait);
      if (trait.library || home)
        this.refuse(constraint.span, `the associated type \`${name}\` of \`${trait.name}\``);
      else
        this.report(
          error(
            'E0220',
            constraint.ident.span,
            `associated type \`${name}\` not found for \`${trait.name}\``,
            `associated type \`${name}\` not found`,
          ),
          2,
        );
      return [];
    }
    if (constraint.args) this.refuse(constraint.span, 'a generic associated type');
    if (constraint.ty)
      return [
        {
          kind: 'projection',
          item: home.item,
          args: up.args,
          ty: this.ty(constraint.ty, constraintDefault(ref)),
        },
      ];
    const subject: Ty = { kind: 'projection', item: home.item, args: up.args };
    return (constraint.bounds ?? []).flatMap((bound) => this.predicatesOf(subject, bound));
  }

  /** A trait bound on a type; `self` is seen from outside the bound's binder. */
  bound(self: Ty, bound: ast.Bound & { kind: 'trait' }): LoweredBound | undefined {
    if (bound.modifier === 'const' || bound.modifier === 'tilde-const')
      this.refuse(bound.span, 'a `const` bound');
    const names = lifetimeNames(bound.forLifetimes);
    const lowered = this.inBinder(names, () => this.traitRef(bound.path, shiftTy(self, 1), names));
    if (!lowered) return undefined;
    if (names.length) return { ...lowered, names };
    const bare = foldPredicate({ kind: 'trait', ref: lowered.ref }, closing) as Predicate & { kind: 'trait' };
    return { ref: bare.ref, more: lowered.more.map((more) => foldPredicate(more, closing)), names };
  }

  /** All that a bound on a type says. `?Sized` says nothing. */
  predicatesOf(self: Ty, bound: ast.Bound): Predicate[] {
    switch (bound.kind) {
      case 'lifetime':
        return [{ kind: 'type-outlives', ty: self, region: this.region(bound.lifetime) }];
      case 'use':
        return [];
      case 'trait': {
        if (bound.modifier === 'maybe') return [];
        const lowered = this.bound(self, bound);
        if (!lowered) return [];
        const all: Predicate[] = [{ kind: 'trait', ref: lowered.ref }, ...lowered.more];
        const predicates = lowered.names.length
          ? all.map((one) => ({ ...one, boundVars: lowered.names }))
          : all;
        noteBound(predicates, bound.span);
        return predicates;
      }
    }
  }

  /** `where for<'a> T: …`: the whole clause is under the binder. */
  underBinder(params: readonly ast.GenericParam[], inside: () => Predicate[]): Predicate[] {
    const names = lifetimeNames(params);
    if (!names.length) return inside();
    const predicates = this.inBinder(names, inside);
    return predicates.map((one) => {
      if (one.boundVars?.length) {
        // Two binders around one predicate would have to be merged; nobody writes that.
        this.refuse(params[0].span, 'a `for<…>` in a `for<…>`');
        return one;
      }
      return { ...one, boundVars: names };
    });
  }

  private dyn(
    { span, bare }: { readonly span: Span; readonly bare: boolean },
    bounds: readonly ast.Bound[],
    objectDefault: ObjectDefault,
  ): Ty {
    // A trait by itself is a type in the older editions only (E0782).
    if (bare && this.items.edition >= 2021) this.refuse(span, 'a trait object type without `dyn`');
    const traits: DynBound[] = [];
    let region: Region | undefined;
    for (const bound of bounds) {
      if (bound.kind === 'lifetime') {
        if (region) this.report(severalLifetimes(bound.lifetime.span), 1);
        region = this.region(bound.lifetime);
      } else if (bound.kind === 'trait' && bound.modifier !== 'maybe') {
        const names = lifetimeNames(bound.forLifetimes);
        const lowered = this.inBinder(names, () => this.traitRef(bound.path, errorTy, names));
        if (!lowered) return errorTy;
        traits.push({
          trait: lowered.ref.trait,
          args: lowered.ref.args.slice(1),
          projections: lowered.more.flatMap((more) =>
            more.kind === 'projection' ? [{ item: more.item, ty: more.ty }] : [],
          ),
          boundVars: [...names],
        });
      }
    }
    return objectTy(this, traits, region, objectDefault, span);
  }

  // -------------------------------------------------------------- constants

  const(expr: ast.Expr): Const {
    const known = evaluate(this.items, expr, this.place, (name) => this.param(name));
    if (known) return known;
    if (expr.kind === 'underscore' || (expr.kind === 'path' && pathText(expr.path) === '_')) {
      this.refuse(expr.span, '`_` as an array length');
      return { kind: 'error' };
    }
    this.refuse(expr.span, 'a constant expression of this form in a type');
    return { kind: 'error' };
  }

  // -------------------------------------------------------------- binders

  /** Whether some `for<…>` around here has names. */
  get underNames(): boolean {
    return this.binders.some((names) => names.length > 0);
  }

  private inBinder<T>(names: string[], inside: () => T): T {
    this.binders.push(names);
    const result = inside();
    this.binders.pop();
    return result;
  }

  /** Elided lifetimes become new variables of the innermost binder: inputs of `fn` types and `Fn(…)`. */
  private withFresh<T>(names: string[], inside: () => T): T {
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
  private withOutput<T>(inputs: readonly Ty[], inside: () => T): T {
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
        return staticRegion;
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

/** Takes a binder without variables away. */
const closing = {
  region: (region: Region, depth: number): Region =>
    region.kind === 'bound' && region.depth > depth ? { ...region, depth: region.depth - 1 } : region,
};

/** A lifetime of the innermost binder that the output of a function type mentions, but none of its inputs. */
function unconstrained(names: readonly string[], inputs: readonly Ty[], output: Ty): string | undefined {
  const mentioned = (ty: Ty, into: Set<number>, all: boolean): void =>
    walkTy(ty, {
      ty: (part) => all || part.kind !== 'projection',
      region: (region, depth) => {
        if (region.kind === 'bound' && region.depth === depth) into.add(region.index);
      },
    });
  const known = new Set<number>();
  const wanted = new Set<number>();
  for (const input of inputs) mentioned(input, known, false);
  mentioned(output, wanted, true);
  const index = [...wanted].find((one) => !known.has(one));
  return index === undefined ? undefined : names[index];
}
