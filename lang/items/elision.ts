/**
 * Lifetime elision in function signatures (reference, "Lifetime elision"): fresh lifetimes for what the inputs leave
 * out, the one of `&self` or the only one of the inputs for the output, E0106 where neither exists.
 */
import type { Diagnostic, Label, SubDiagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { anyTy, sameRegion } from '../types/fold.js';
import type { DefId, GenericParamDef } from '../types/program.js';
import type { Region, Ty } from '../types/ty.js';
import { staticRegion } from '../types/ty.js';
import type { Lowerer } from './lower.js';
import { hiddenNotAllowed, type Lifetimes } from './policies.js';
import { visitType } from './visit.js';

/** Where elision put which lifetime, for `explain --elision`. */
export interface Elided {
  readonly region: Region;
  /** Where text is missing, and what stands around the lifetime's name there. */
  readonly at: number;
  readonly remove: number;
  readonly before: string;
  readonly after: string;
}

/** What the signature's lifetimes turned out to be. */
export interface ElisionResult {
  /** Fresh late-bound lifetimes, after the named ones. */
  readonly fresh: readonly GenericParamDef[];
  readonly edits: readonly Elided[];
  /** Which rule gave the output's lifetime, if any was needed. */
  readonly rule?: 'only-input' | 'self';
}

/** Lifetimes that one parameter mentions, distinct. */
interface Candidate {
  readonly name: string | undefined;
  readonly index: number;
  readonly span: Span;
  readonly regions: readonly Region[];
  /** `self` gives its lifetime by a rule of its own and never by the general one. */
  readonly self: boolean;
}

export class FnElision {
  private readonly fresh: GenericParamDef[] = [];
  private readonly edits: Elided[] = [];
  private readonly candidates: Candidate[] = [];
  private selfRegion: Region | undefined;
  private ambiguousSelf = false;
  /** Some input's type is in error. */
  private unknown = false;
  private current: Region[] = [];
  private rule: ElisionResult['rule'];
  private readonly failures: { readonly span: Span; readonly count: number }[] = [];

  constructor(
    private readonly lowerer: Lowerer,
    private readonly def: DefId,
    private readonly named: number,
    /** Whether a path is `Self` or names the type that the impl is for. */
    private readonly isSelf: (path: ast.Path) => boolean,
    /** Of an `async` function: paths have to show their lifetimes. */
    private readonly isAsync = false,
  ) {
    lowerer.onRegion = (region) => {
      if (region.kind === 'early' || region.kind === 'late' || region.kind === 'static') this.note(region);
    };
  }

  /** `&self`, `&'a mut self`, `self: T`, `self`. */
  self(param: ast.SelfParam, selfTy: Ty): Ty {
    this.current = [];
    let ty: Ty;
    if (param.ty) {
      const regions = new Map<ast.Type, Region>();
      this.lowerer.onRef = (at, region) => regions.set(at, region);
      ty = this.input(() => this.lowerer.ty(param.ty!));
      this.lowerer.onRef = undefined;
      const around: Region[] = [];
      for (const at of refsAroundSelf(param.ty, this.isSelf)) {
        const region = regions.get(at);
        if (region) pushDistinct(around, region);
      }
      if (around.length === 1) this.selfRegion = around[0];
      else if (around.length > 1) this.ambiguousSelf = true;
    } else if (param.ref) {
      const region =
        param.lifetime === undefined
          ? this.make({ lo: param.span.lo + 1, span: param.span, before: '', after: ' ' })
          : this.input(() => this.lowerer.region(param.lifetime!));
      this.selfRegion = region;
      ty = { kind: 'ref', region, mutable: param.mutable, ty: selfTy };
    } else ty = selfTy;
    this.done('self', param.ty?.span ?? param.span, 0, true);
    this.look(ty);
    return ty;
  }

  param(param: ast.Param, index: number): Ty {
    this.current = [];
    const ty = this.input(() => this.lowerer.ty(param.ty));
    this.done(param.pat.kind === 'ident' ? param.pat.ident.name : undefined, param.ty.span, index);
    this.look(ty);
    return ty;
  }

  private look(ty: Ty): void {
    if (anyTy(ty, (part) => part.kind === 'error')) this.unknown = true;
  }

  output(ty: ast.Type): Ty {
    this.lowerer.onRegion = undefined;
    const region = this.outputRegion();
    const fail = (span: Span, count: number): Region => {
      this.failures.push({ span, count });
      return staticRegion;
    };
    const lifetimes: Lifetimes = region
      ? {
          ref: (at) => this.edit(region, { at: at.span.lo + 1, remove: 0, before: '', after: ' ' }),
          anonymous: (at) => this.edit(region, replacing(at)),
          hidden: (count, span, path) => {
            this.edit(region, hiddenEdit(count, span, path));
            return Array<Region>(count).fill(region);
          },
        }
      : {
          ref: (at) => fail({ ...at.span, hi: at.span.lo + 1 }, 1),
          anonymous: (at) => fail(at.span, 1),
          hidden: (count, span) => Array<Region>(count).fill(fail(span, count)),
        };
    const lowered = this.lowerer.withLifetimes(lifetimes, () => this.lowerer.ty(ty));
    // A type that is not known may have lifetimes of its own; it was reported already.
    if (this.failures.length && !this.unknown) this.lowerer.report(this.missing(), 1);
    return lowered;
  }

  /** The fresh lifetimes so far. */
  elided(): readonly Region[] {
    return this.fresh.map(({ name, index }) => ({ kind: 'late', def: this.def, index, name }));
  }

  result(): ElisionResult {
    return { fresh: this.fresh, edits: this.edits, ...(this.rule ? { rule: this.rule } : {}) };
  }

  private outputRegion(): Region | undefined {
    if (this.selfRegion) {
      this.rule = 'self';
      return this.selfRegion;
    }
    const all = this.candidates.filter(({ self }) => !self).flatMap((candidate) => candidate.regions);
    if (all.length !== 1 || this.ambiguousSelf) return undefined;
    this.rule = 'only-input';
    return all[0];
  }

  private input<T>(inside: () => T): T {
    return this.lowerer.withLifetimes(
      {
        ref: (ty) => this.make({ lo: ty.span.lo + 1, span: ty.span, before: '', after: ' ' }),
        anonymous: (lifetime) => {
          const edit = replacing(lifetime);
          return this.make({ lo: edit.at, span: lifetime.span, before: '', after: '', remove: edit.remove });
        },
        hidden: (count, span, path) => {
          if (this.isAsync) this.lowerer.report(hiddenNotAllowed(span, count), 1);
          const edit = hiddenEdit(1, span, path);
          const regions = Array.from({ length: count }, () => this.freshRegion(span));
          regions.forEach((region, i) => {
            const first = i === 0;
            const last = i === count - 1;
            this.edits.push({
              region,
              at: edit.at,
              remove: 0,
              before: first ? edit.before : ', ',
              after: last ? edit.after : '',
            });
          });
          return regions;
        },
      },
      inside,
    );
  }

  private make(place: { lo: number; span: Span; before: string; after: string; remove?: number }): Region {
    const region = this.freshRegion(place.span);
    this.edits.push({
      region,
      at: place.lo,
      remove: place.remove ?? 0,
      before: place.before,
      after: place.after,
    });
    return region;
  }

  private edit(region: Region, place: Omit<Elided, 'region'>): Region {
    this.edits.push({ region, ...place });
    return region;
  }

  private freshRegion(span: Span): Region {
    const index = this.named + this.fresh.length;
    this.fresh.push({ kind: 'lifetime', name: "'_", index, span, synthetic: true });
    const region: Region = { kind: 'late', def: this.def, index, name: "'_" };
    this.note(region);
    return region;
  }

  private note(region: Region): void {
    pushDistinct(this.current, region);
  }

  private done(name: string | undefined, span: Span, index: number, self = false): void {
    if (this.current.length) this.candidates.push({ name, index, span, regions: this.current, self });
    this.current = [];
  }

  // -------------------------------------------------------------- E0106

  private missing(): Diagnostic {
    const count = this.failures.reduce((sum, failure) => sum + failure.count, 0);
    const labels: Label[] = this.failures.map(({ span, count: n }) => ({
      span,
      text: expectedLifetimes(n),
      primary: true,
    }));
    for (const { span } of this.candidates) labels.push({ span, text: '', primary: false });
    return {
      level: 'error',
      code: 'E0106',
      message: `missing lifetime specifier${count === 1 ? '' : 's'}`,
      labels,
      children: this.helps(),
    };
  }

  private helps(): SubDiagnostic[] {
    const help = (message: string): SubDiagnostic => ({ level: 'help', message, labels: [] });
    const start = "this function's return type contains a borrowed value";
    const inScope = this.namedInScope();
    const all: Region[] = [];
    for (const { regions } of this.candidates) for (const region of regions) pushDistinct(all, region);
    const consider = help(
      inScope
        ? `consider using the \`${inScope}\` lifetime`
        : 'consider introducing a named lifetime parameter',
    );
    if (this.candidates.length === 0) {
      return [
        help(`${start}, but there is no value for it to be borrowed from`),
        inScope
          ? consider
          : help(
              "consider using the `'static` lifetime, but this is uncommon unless you're returning a borrowed value " +
                'from a `const` or a `static`',
            ),
      ];
    }
    if (all.length === 1)
      return [
        help(`${start} with an elided lifetime, but the lifetime cannot be derived from the arguments`),
        consider,
      ];
    const names = this.candidates.map(({ name, index, regions }) => {
      const one = name === undefined ? `argument ${index + 1}` : `\`${name}\``;
      return regions.length === 1 ? one : `one of ${one}'s ${regions.length} lifetimes`;
    });
    if (names.length === 1)
      return [
        help(`${start}, but the signature does not say which ${names[0]} it is borrowed from`),
        consider,
      ];
    const list =
      names.length === 2 ? names.join(' or ') : `${names.slice(0, -1).join(', ')}, or ${names.at(-1)}`;
    return [help(`${start}, but the signature does not say whether it is borrowed from ${list}`), consider];
  }

  private namedInScope(): string | undefined {
    return namedLifetimeInScope(this.lowerer);
  }
}

/** A named lifetime that rustc would propose where one is missing. */
export function namedLifetimeInScope(lowerer: Lowerer): string | undefined {
  for (let at = lowerer.scope; at; at = at.parent)
    for (const name of at.lifetimes.keys()) if (name !== "'_") return name;
  return undefined;
}

/** Label of E0106. */
export function expectedLifetimes(count: number): string {
  return count === 1 ? 'expected named lifetime parameter' : `expected ${count} lifetime parameters`;
}

function replacing(lifetime: ast.Lifetime): Omit<Elided, 'region'> {
  return { at: lifetime.span.lo, remove: lifetime.span.hi - lifetime.span.lo, before: '', after: '' };
}

/** `Foo` becomes `Foo<'a>`, `Foo<T>` becomes `Foo<'a, T>`. */
function hiddenEdit(count: number, span: Span, path: ast.Path): Omit<Elided, 'region'> {
  const args = path.segments.at(-1)?.args;
  const repeated = Array<string>(count - 1).fill('');
  if (!args) return { at: span.hi, remove: 0, before: '<', after: `${repeated.join('')}>` };
  const empty = args.kind === 'angle' && args.args.length === 0 && args.constraints.length === 0;
  return { at: args.span.lo + 1, remove: 0, before: '', after: empty ? '' : ', ' };
}

function pushDistinct(list: Region[], region: Region): void {
  if (!list.some((other) => sameRegion(other, region))) list.push(region);
}

/** The `&` types in the type of `self` that have the self type somewhere inside. */
function refsAroundSelf(ty: ast.Type, isSelf: (path: ast.Path) => boolean): ast.Type[] {
  const refs: ast.Type[] = [];
  visitType(ty, {
    type: (part) => {
      if (part.kind !== 'ref') return;
      let found = false;
      visitType(part.ty, {
        type: (inner) => {
          if (inner.kind === 'path' && !inner.qself && isSelf(inner.path)) found = true;
        },
      });
      if (found) refs.push(part);
    },
  });
  return refs;
}
