/**
 * Lowers types, regions, bounds and generic arguments as written to those of `lang/types`. What a lifetime that is not
 * written means depends on where the type stands, so the caller gives the rule (`Lifetimes`).
 */
import type { Diagnostic } from '../diagnostic.js';
import { error, unsupported } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { foldPredicate, shiftTy, substTy, walkArgs, walkTy } from '../types/fold.js';
import type { Def, DefId } from '../types/program.js';
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
import { erased, errorTy, staticRegion, tuple, unit } from '../types/ty.js';
import { lowerArgs } from './arguments.js';
import { evaluate } from './constants.js';
import type { Items, Phase, Scope } from './context.js';
import type { Found, Place } from './names.js';
import { moduleName } from './names.js';

/** What lifetimes mean that are not written, or written `'_`. */
export interface Lifetimes {
  /** `&T`. */
  ref(ty: ast.Type & { kind: 'ref' }): Region;
  /** `'_`. */
  anonymous(lifetime: ast.Lifetime): Region;
  /** `Foo` and `Foo<T>` for `Foo<'a, T>`: `span` is where rustc points. */
  hidden(count: number, span: Span, path: ast.Path): readonly Region[];
}

/** Bodies: left to inference. */
export const inferredLifetimes: Lifetimes = {
  ref: () => erased,
  anonymous: () => erased,
  hidden: (count) => Array<Region>(count).fill(erased),
};

/** Types of constants and statics. */
export const staticLifetimes: Lifetimes = {
  ref: () => staticRegion,
  anonymous: () => staticRegion,
  hidden: (count) => Array<Region>(count).fill(staticRegion),
};

export type Report = (diagnostic: Diagnostic, phase: Phase) => void;

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

  /** `objectDefault` is the region of a `dyn` type that stands directly here without one. */
  ty(ty: ast.Type, objectDefault?: Region): Ty {
    switch (ty.kind) {
      case 'path':
        return this.pathTy(ty);
      case 'ref': {
        const region = ty.lifetime ? this.region(ty.lifetime) : this.lifetimes.ref(ty);
        this.onRef?.(ty, region);
        return { kind: 'ref', region, mutable: ty.mutable, ty: this.ty(ty.ty, region) };
      }
      case 'pointer':
        return { kind: 'pointer', mutable: ty.mutable, ty: this.ty(ty.ty) };
      case 'slice':
        return { kind: 'slice', elem: this.ty(ty.ty) };
      case 'array':
        return { kind: 'array', elem: this.ty(ty.ty), len: this.const(ty.len) };
      case 'tuple':
        return tuple(ty.types.map((part) => this.ty(part)));
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
        this.refuse(ty.span, ty.bare ? 'a trait object type' : 'a `dyn` type');
        return this.dyn(ty.bounds, objectDefault);
      case 'impl': {
        const param = this.scope?.implTypes?.get(ty);
        this.refuse(ty.span, 'an `impl Trait` type');
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

  private pathTy(ty: ast.Type & { kind: 'path' }): Ty {
    const { path } = ty;
    if (ty.qself) return this.qualified(ty.qself, path);
    const found = this.resolve(path, 'types');
    if (found.kind === 'missing') {
      this.missing(found, path, 'type');
      this.lowerAnyway(path);
      return errorTy;
    }
    const used = found.kind === 'generic' ? 1 : found.used;
    const rest = path.segments.length - used;
    if (rest === 0)
      return found.kind === 'generic' ? this.generic(path.segments[0]) : this.named(found, path);
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
    const item = this.assocItem(found.trait, segment.ident.name, 'assoc-type');
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
      const self = this.scope && this.selfTy(this.scope);
      if (self) return shiftTy(self, this.binders.length);
    }
    const param = this.param(name);
    if (param?.kind === 'type') return { kind: 'param', index: param.index, name };
    this.report(error('E0573', span, `expected type, found const parameter \`${name}\``, 'not a type'), 1);
    return errorTy;
  }

  private selfTy(scope: Scope): Ty | undefined {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      const self = this.items.selfTy(at.def);
      if (self) return self;
    }
    return undefined;
  }

  param(name: string) {
    for (let at = this.scope; at; at = at.parent) {
      const param = at.types.get(name);
      if (param) return param;
    }
    return undefined;
  }

  /** Whether a name is a generic parameter or `Self` here. */
  isGeneric(name: string): boolean {
    if (this.param(name)) return true;
    return name === 'Self' && this.scope !== undefined && this.selfScope(this.scope);
  }

  private selfScope(scope: Scope): boolean {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      const { kind } = this.items.def(at.def);
      if (kind === 'impl' || kind === 'trait' || kind === 'struct' || kind === 'enum' || kind === 'union')
        return true;
    }
    return false;
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
  private named(found: Found & { kind: 'found' }, path: ast.Path): Ty {
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
        this.refuse(path.span, 'a trait object type');
        return this.dyn(
          [{ kind: 'trait', modifier: 'none', forLifetimes: [], path, span: path.span }],
          undefined,
        );
      default: {
        const what = kindName(def.kind);
        this.report(
          error('E0573', path.span, `expected type, found ${what} \`${pathText(path)}\``, 'not a type'),
          1,
        );
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
    const bound = this.assocBound(base, name, written);
    if (!bound) {
      if (base.kind === 'error') return base;
      return this.noAssoc(base, segment, path, written);
    }
    return this.projection(bound.item, bound.ref, segment);
  }

  private noAssoc(base: Ty, segment: ast.PathSegment, path: ast.Path, written: string | undefined): Ty {
    const { name, span } = segment.ident;
    if (base.kind === 'param' && written === base.name && !this.mayHaveAssoc(base)) {
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

  /** Whether some bound of the parameter is a trait of the library (which may lack items) or could not be resolved. */
  private mayHaveAssoc(param: Ty & { kind: 'param' }): boolean {
    const seen = new Set<DefId>();
    const incomplete = (trait: DefId | undefined): boolean => {
      if (trait === undefined || this.items.isLibrary(trait)) return true;
      if (seen.has(trait)) return false;
      seen.add(trait);
      return this.items.superTraits(trait).some((up) => incomplete(up.trait));
    };
    for (let at = this.scope; at; at = at.parent) {
      if (this.items.def(at.def).kind === 'trait' && param.index === 0 && incomplete(at.def)) return true;
      for (const bound of writtenBounds(at, param))
        if (bound.kind === 'trait' && bound.modifier !== 'maybe')
          if (incomplete(this.at(at).traitDef(bound.path, true))) return true;
    }
    return false;
  }

  /** The trait reference with an associated type of that name that a parameter or `Self` is known to satisfy. */
  assocBound(base: Ty, name: string, written?: string): { item: DefId; ref: TraitRef } | undefined {
    if (base.kind === 'param') {
      for (let at = this.scope; at; at = at.parent) {
        const found = this.boundOfParam(at, base, name);
        if (found) return found;
      }
    }
    if (written === 'Self' && this.scope) {
      for (let at: Scope | undefined = this.scope; at; at = at.parent) {
        if (this.items.def(at.def).kind !== 'impl') continue;
        const trait = this.items.implTrait(at.def);
        if (trait === undefined) continue;
        const home = this.assocHome(trait, name);
        const ref = home && this.items.impl(at.def).trait;
        const up = ref && this.items.superTraitRef(ref, home.trait);
        if (up) return { item: home.item, ref: up };
      }
    }
    return undefined;
  }

  private boundOfParam(
    scope: Scope,
    param: Ty & { kind: 'param' },
    name: string,
  ): { item: DefId; ref: TraitRef } | undefined {
    const def = this.items.def(scope.def);
    if (def.kind === 'trait' && param.index === 0) {
      const home = this.assocHome(scope.def, name);
      const self: TraitRef = { trait: scope.def, args: this.items.identityArgs(scope.def) };
      const ref = home && this.items.superTraitRef(self, home.trait);
      if (ref) return { item: home.item, ref };
    }
    for (const bound of writtenBounds(scope, param)) {
      if (bound.kind !== 'trait' || bound.modifier === 'maybe') continue;
      const lowerer = this.at(scope);
      const trait = lowerer.traitDef(bound.path, true);
      const home = trait === undefined ? undefined : this.assocHome(trait, name);
      if (!home) continue;
      const lowered = lowerer.bound(param, bound);
      const ref = lowered && this.items.superTraitRef(lowered.ref, home.trait);
      if (!ref) continue;
      if (lowered.names.length) {
        this.refuse(bound.span, 'an associated type of a higher-ranked bound');
        return undefined;
      }
      return { item: home.item, ref };
    }
    return undefined;
  }

  /** The trait, itself or a supertrait, that declares an associated type. */
  private assocHome(
    trait: DefId,
    name: string,
    seen = new Set<DefId>(),
  ): { trait: DefId; item: DefId } | undefined {
    if (seen.has(trait)) return undefined;
    seen.add(trait);
    const item = this.assocItem(trait, name, 'assoc-type');
    if (item !== undefined) return { trait, item };
    for (const { trait: up } of this.items.superTraits(trait)) {
      const found = this.assocHome(up, name, seen);
      if (found) return found;
    }
    return undefined;
  }

  assocItem(
    container: DefId,
    name: string,
    kind: 'assoc-type' | 'assoc-fn' | 'assoc-const',
  ): DefId | undefined {
    return this.items.table.childrenOf(container).find((child) => {
      const def = this.items.def(child);
      return def.kind === kind && def.name === name;
    });
  }

  /** A generic parameter of an item around this one, which inner items don't see. */
  private outerParam(name: string): { kind: 'type' | 'const' | 'lifetime' | 'self'; span: Span } | undefined {
    const { items, scope } = this;
    if (!scope) return undefined;
    const own = new Set<DefId>();
    for (let at: Scope | undefined = scope; at; at = at.parent) own.add(at.def);
    for (let def: DefId | undefined = scope.def; def !== undefined; def = items.def(def).parent) {
      const { kind, span } = items.def(def);
      if (kind === 'mod') {
        if (items.table.modules.get(def)?.kind !== 'block') return undefined;
        continue;
      }
      if (own.has(def)) continue;
      const found = items.scope(def);
      const param = found.types.get(name) ?? found.params.find((one) => one.name === name);
      if (name === 'Self' && (kind === 'impl' || kind === 'trait')) return { kind: 'self', span };
      if (param) return { kind: param.kind, span: param.span };
      const late = found.late.find((one) => one.name === name);
      if (late) return { kind: 'lifetime', span: late.span };
    }
    return undefined;
  }

  /** The same lowerer with the generics of another scope around this one. */
  private at(scope: Scope): Lowerer {
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
    const outer = this.outerParam(name);
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
      if (!quiet) {
        const what = res.kind === 'primitive' ? 'builtin type' : kindName(this.items.def(res.def).kind);
        const alias = res.kind === 'def' && this.items.def(res.def).kind === 'type-alias';
        this.report(
          error(
            'E0404',
            path.span,
            `expected trait, found ${what} \`${pathText(path)}\``,
            alias ? 'type aliases cannot be used as traits' : 'not a trait',
          ),
          1,
        );
      }
      return undefined;
    }
    if (quiet) return undefined;
    if (found.kind === 'missing') this.missing(found, path, 'trait');
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
      const home = this.assocHome(trait, 'Output');
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
    const home = this.assocHome(ref.trait, name);
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
      return [{ kind: 'projection', item: home.item, args: up.args, ty: this.ty(constraint.ty) }];
    const subject: Ty = { kind: 'projection', item: home.item, args: up.args };
    return (constraint.bounds ?? []).flatMap((bound) => this.predicatesOf(subject, bound));
  }

  /** A trait bound on a type; `self` is seen from outside the bound's binder. */
  bound(self: Ty, bound: ast.Bound & { kind: 'trait' }): LoweredBound | undefined {
    const sugar = bound.path.segments.at(-1)?.args?.kind === 'parenthesized';
    if (bound.forLifetimes.length && !sugar) this.refuse(bound.span, 'a higher-ranked bound (`for<…>`)');
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
        return lowered.names.length ? all.map((one) => ({ ...one, boundVars: lowered.names })) : all;
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
        return one;
      }
      return { ...one, boundVars: names };
    });
  }

  private dyn(bounds: readonly ast.Bound[], objectDefault: Region | undefined): Ty {
    const traits: DynBound[] = [];
    let region: Region | undefined;
    for (const bound of bounds) {
      if (bound.kind === 'lifetime') region = this.region(bound.lifetime);
      else if (bound.kind === 'trait' && bound.modifier !== 'maybe') {
        const names = lifetimeNames(bound.forLifetimes);
        const lowered = this.inBinder(names, () => this.traitRef(bound.path, errorTy, names));
        if (!lowered) continue;
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
    return {
      kind: 'dynamic',
      bounds: traits,
      region: region ?? objectDefault ?? (this.infer ? erased : staticRegion),
    };
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
    const ofInputs = new Map<string, Region>();
    for (const input of inputs)
      walkTy(input, {
        region: (region) => void ofInputs.set(JSON.stringify({ ...region, name: undefined }), region),
      });
    const only = ofInputs.size === 1 ? [...ofInputs.values()][0] : undefined;
    const check = (span: Span): Region => {
      if (!only || only.kind === 'erased') {
        this.refuse(span, 'an elided lifetime in the result of a function type');
        return staticRegion;
      }
      return only.kind === 'bound' ? { ...only, depth: only.depth + this.binders.length - depth } : only;
    };
    return this.withLifetimes(
      {
        ref: (ty) => check(ty.span),
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

  // -------------------------------------------------------------- errors

  /** A path that leads nowhere: an error where that is certain, a refusal where our library may lack the name. */
  missing(
    found: Found & { kind: 'missing' },
    path: ast.Path,
    expected: 'type' | 'trait' | 'value' | 'function' | 'struct' | 'tuple-struct',
  ): void {
    const { segments } = path;
    const { at } = found;
    const { name, span } = segments[at].ident;
    if (!found.certain) {
      const idents = segments.map((segment) => segment.ident);
      this.report(this.items.names.notInLibrary(idents, path.span, found.module), 1);
      return;
    }
    const outer = at === 0 && !found.module ? this.outerParam(name) : undefined;
    if (outer) {
      this.report(
        outerGeneric(segments[0].ident, outer.kind, outer.span, this.scope && this.items.def(this.scope.def)),
        1,
      );
      return;
    }
    const written = at > 0 ? segments[at - 1].ident.name : undefined;
    const where = found.module && moduleName(found.module, written, this.items.table);
    if (name === 'super') {
      this.report(
        error(
          'E0433',
          span,
          'too many leading `super` keywords',
          'there are too many leading `super` keywords',
        ),
        1,
      );
    } else if (at < segments.length - 1) {
      if (where)
        this.report(
          error(
            'E0433',
            span,
            `cannot find \`${name}\` in ${where.quoted}`,
            `could not find \`${name}\` in ${where.quoted}`,
          ),
          1,
        );
      else if (/^[A-Z]/.test(name)) {
        this.report(
          error(
            'E0433',
            span,
            `cannot find type \`${name}\` in this scope`,
            `use of undeclared type \`${name}\``,
          ),
          1,
        );
      } else {
        const diagnostic = error(
          'E0433',
          span,
          `cannot find module or crate \`${name}\` in this scope`,
          `use of unresolved module or unlinked crate \`${name}\``,
        );
        this.report(
          {
            ...diagnostic,
            children: [
              { level: 'help', message: `you might be missing a crate named \`${name}\``, labels: [] },
            ],
          },
          1,
        );
      }
    } else {
      const what =
        expected === 'struct'
          ? 'struct, variant or union type'
          : expected === 'tuple-struct'
            ? 'tuple struct, tuple variant or unit struct'
            : expected;
      const code =
        expected === 'trait'
          ? 'E0405'
          : expected === 'struct'
            ? 'E0422'
            : expected === 'tuple-struct'
              ? 'E0531'
              : 'E0425';
      const scope = where ? `in ${where.phrase}` : 'in this scope';
      this.report(
        error(
          code,
          span,
          `cannot find ${what} \`${name}\` ${scope}`,
          `not found in ${where ? where.quoted : 'this scope'}`,
        ),
        1,
      );
    }
  }
}

/** Bounds written for a parameter in one definition: at its declaration and in `where` clauses. */
export function writtenBounds(scope: Scope, param: Ty & { kind: 'param' }): ast.Bound[] {
  const bounds: ast.Bound[] = [];
  for (const own of scope.params)
    if (own.index === param.index && own.ast?.kind === 'type') bounds.push(...own.ast.bounds);
  for (const [ty, own] of scope.implTypes ?? [])
    if (own.index === param.index && ty.kind === 'impl') bounds.push(...ty.bounds);
  for (const clause of scope.ast?.where ?? []) {
    if (clause.kind !== 'type' || clause.ty.kind !== 'path' || clause.ty.qself) continue;
    const { segments } = clause.ty.path;
    if (segments.length === 1 && segments[0].ident.name === param.name) bounds.push(...clause.bounds);
  }
  return bounds;
}

/** E0401. */
function outerGeneric(
  ident: ast.Ident,
  kind: 'type' | 'const' | 'lifetime' | 'self',
  outer: Span,
  inner?: Def,
): Diagnostic {
  const what = kind === 'self' ? '`Self`' : 'generic parameter';
  const message = `can't use ${kind === 'self' ? '`Self`' : 'generic parameters'} from outer item`;
  const diagnostic = error('E0401', ident.span, message, `use of ${what} from outer item`);
  const labels = [...diagnostic.labels];
  if (kind === 'self')
    labels.push({
      span: { ...outer, hi: outer.lo + 4 },
      text: '`Self` type implicitly declared here, by this `impl`',
      primary: false,
    });
  else labels.push({ span: outer, text: `${kind} parameter from outer item`, primary: false });
  if (inner)
    labels.push({
      span: inner.nameSpan,
      text: `${what} used in this inner ${kindName(inner.kind)}`,
      primary: false,
    });
  const note =
    'nested items are independent from their parent item for everything except for privacy and name resolution';
  return {
    ...diagnostic,
    labels,
    children: kind === 'lifetime' ? [] : [{ level: 'note', message: note, labels: [] }],
  };
}

/** E0261. */
export function undeclaredLifetime(lowerer: Lowerer, lifetime: ast.Lifetime): Diagnostic {
  const { name, span } = lifetime;
  const diagnostic = error(
    'E0261',
    span,
    `use of undeclared lifetime name \`${name}\``,
    'undeclared lifetime',
  );
  if (!lowerer.scope) return diagnostic;
  return {
    ...diagnostic,
    children: [{ level: 'help', message: `consider introducing lifetime \`${name}\` here`, labels: [] }],
  };
}

/** What messages call a definition. */
export function kindName(kind: string): string {
  switch (kind) {
    case 'mod':
      return 'module';
    case 'fn':
      return 'function';
    case 'const':
      return 'constant';
    case 'type-alias':
      return 'type alias';
    case 'assoc-fn':
      return 'associated function';
    case 'assoc-type':
      return 'associated type';
    case 'assoc-const':
      return 'associated constant';
    default:
      return kind;
  }
}

export function pathText(path: ast.Path): string {
  return (path.global ? '::' : '') + path.segments.map((segment) => segment.ident.name).join('::');
}

function lifetimeNames(params: readonly ast.GenericParam[]): string[] {
  return params.flatMap((param) => (param.kind === 'lifetime' ? [param.lifetime.name] : []));
}

function boundsText(bounds: readonly ast.Bound[]): string {
  return bounds
    .map((bound) =>
      bound.kind === 'trait' ? pathText(bound.path) : bound.kind === 'lifetime' ? bound.lifetime.name : 'use',
    )
    .join(' + ');
}

/** Takes a binder without variables away. */
const closing = {
  region: (region: Region, depth: number): Region =>
    region.kind === 'bound' && region.depth > depth ? { ...region, depth: region.depth - 1 } : region,
};

/** Whether some region in the arguments belongs to a binder around them. */
export function hasEscapingRegions(args: GenericArgs): boolean {
  let found = false;
  walkArgs(args, {
    region: (region, depth) => {
      if (region.kind === 'bound' && region.depth >= depth) found = true;
    },
  });
  return found;
}

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
