/** The program as the other passes ask for it: every answer is computed at its first use and kept. */
import type { Diagnostic } from '../diagnostic.js';
import { primarySpan } from '../diagnostic.js';
import type { SourceMap } from '../source.js';
import { forgetBounds } from '../traits/env.js';
import { headOf } from '../traits/head.js';
import type {
  AdtDef,
  AssocTyDef,
  ConstDef,
  Def,
  DefId,
  FnDef,
  GenericParamDef,
  Generics,
  ImplDef,
  OpaqueDef,
  TraitDef,
} from '../types/program.js';
import type * as ast from '../syntax/ast.js';
import type { FnItem } from '../syntax/walk.js';
import type { GenericArg, GenericArgs, Predicate, TraitRef, Ty, Variance } from '../types/ty.js';
import { errorTy } from '../types/ty.js';
import { checkFunction, checkLifetimes } from './check/index.js';
import { type AdtBody, inferOutlives, lowerAdt, variancesFrom } from './adt.js';
import type { ConstantSource } from './constants.js';
import type { Items, Phase, Scope } from './context.js';
import { namedLifetimeInScope } from './elision.js';
import { headName } from './heads.js';
import { memo, once, type Memo } from './memo.js';
import { typeLowerer } from './lowerers.js';
import {
  directSupertraits,
  lowerAssocTy,
  lowerImpl,
  lowerImplSelf,
  lowerTrait,
  nameOfImplTrait,
  superTraitRef,
} from './traits.js';
import { fnAst, lowerConst, lowerFn, plain } from './values.js';
import type { Hidden, Names } from './names.js';
import { privateError } from './path-errors.js';
import { objectLifetimeErrors } from './object.js';
import { opaqueDef } from './opaque.js';
import { ownOpaques, valueInImpl } from './opaque-in-trait.js';
import { inferredLifetimes, namedLifetimesOnly, staticLifetimes } from './policies.js';
import { maybeUnsized, ownPredicates } from './predicates.js';
import { makeScope } from './scope.js';
import { constructorSignature, lowerSignature, type Signature } from './signature.js';
import { anyName, implDef, type Source, type Table } from './table.js';

interface Reported {
  readonly owner: DefId;
  readonly phase: Phase;
  readonly diagnostic: Diagnostic;
}

export class ProgramItems implements Items {
  readonly defs: readonly Def[];
  readonly poisoned = new Set<DefId>();
  readonly tainted = new Set<DefId>();
  misnamed = false;
  /** Errors in library declarations: bugs of the library, shown by tests. */
  readonly libraryDiagnostics: Diagnostic[] = [];
  constants: ConstantSource | undefined;
  private reported: Reported[] = [];
  private settled = 0;
  private readonly variances = new Map<DefId, readonly Variance[]>();
  private readonly outlives = new Map<DefId, Predicate[]>();
  private readonly implsOfTrait = new Map<DefId, readonly DefId[]>();
  private readonly implsWith = new Map<string, readonly DefId[]>();
  private readonly implsOfHead = new Map<string, readonly DefId[]>();

  constructor(
    readonly table: Table,
    readonly names: Names,
    readonly edition: 2015 | 2018 | 2021 | 2024,
    readonly sources?: SourceMap,
    public scopeEdition: 2015 | 2018 | 2021 | 2024 = edition,
  ) {
    this.defs = table.defs;
  }

  // -------------------------------------------------------------- errors

  report(owner: DefId, phase: Phase, diagnostic: Diagnostic, poison = true): void {
    const harmless = objectLifetimeErrors.has(diagnostic.code ?? '');
    if (poison && diagnostic.level === 'error' && !harmless) this.poison(owner);
    if (isMisnamed(diagnostic)) this.misnamed = true;
    if (this.isLibrary(owner)) this.libraryDiagnostics.push(diagnostic);
    else this.reported.push({ owner, phase, diagnostic });
  }

  /** A path to something private means it all the same: nothing else is wrong because of it. */
  tellPrivate(path: readonly ast.Ident[], hidden: Hidden): void {
    const root = this.table.crates.find((crate) => !crate.library)?.root.def;
    if (root !== undefined) this.report(root, 1, privateError(this.table, path, hidden), false);
  }

  /** What was reported by now stands, whatever bodies are looked into; the rest is said of them. */
  settle(): void {
    this.settled = this.reported.length;
  }

  /**
   * Gives a function another body; its signature, written as before, means the same. What bodies reported is put aside. The
   * result takes it back.
   */
  replaceBody(def: DefId, { sig, body, span }: FnItem): () => void {
    const { defs } = this.table;
    const [before, fn] = [defs[def], this.fn(def)];
    const ofBodies = this.reported.splice(this.settled);
    defs[def] = { ...before, span, nameSpan: sig.ident.span };
    this.fn.put(def, { ...fn, ast: sig, ...(body && { body }) });
    return () => {
      defs[def] = before;
      this.fn.put(def, fn);
      this.reported.splice(this.settled, Infinity, ...ofBodies);
    };
  }

  /**
   * Gives a function another signature and body; it has the same name, belongs to no trait, and nothing in its signature has a
   * definition of its own. What is wrong with its signature is told anew, what bodies reported is put aside. The result takes it back.
   */
  replaceFunction(def: DefId, { sig, body, span }: FnItem): () => void {
    const { defs, nodes } = this.table;
    const [before, node] = [defs[def], nodes[def]];
    if (!fnAst(node.source)) throw new Error(`definition ${def} (${before.kind}) is no function`);
    const answers = [this.scope, this.generics, this.ownPredicates, this.signature, this.fn].map((memo) => {
      const known = memo.take(def);
      return () => memo.put(def, known as never);
    });
    const bounds = forgetBounds(this, def);
    const { reported, settled, misnamed } = this;
    const [wasPoisoned, wasTainted] = [this.poisoned.delete(def), this.tainted.delete(def)];
    this.reported = reported.slice(0, settled).filter(({ owner }) => owner !== def);
    this.misnamed = this.reported.some(({ diagnostic }) => isMisnamed(diagnostic));
    defs[def] = { ...before, span, nameSpan: sig.ident.span };
    nodes[def] = { ...node, def: defs[def], source: rewritten(node.source, { sig, body, span }) };
    checkFunction(this, def);
    // What is not told where a lifetime is not declared was not told of any item.
    if (misnamed && !this.misnamed) checkLifetimes(this);
    this.settle();
    return () => {
      defs[def] = before;
      nodes[def] = node;
      for (const putBack of answers) putBack();
      bounds();
      Object.assign(this, { reported, settled, misnamed });
      for (const [set, was] of [
        [this.poisoned, wasPoisoned],
        [this.tainted, wasTainted],
      ] as const)
        if (was) set.add(def);
        else set.delete(def);
    };
  }

  poison(def: DefId): void {
    this.poisoned.add(def);
  }

  get diagnostics(): readonly Diagnostic[] {
    const place = (reported: Reported) => primarySpan(reported.diagnostic)?.lo ?? 0;
    const told = new Set<string>();
    return [...this.reported]
      .sort((a, b) => a.phase - b.phase || place(a) - place(b))
      .map((reported) => reported.diagnostic)
      .filter((one) => {
        const key = diagnosticKey(one);
        const first = !told.has(key);
        told.add(key);
        return first;
      });
  }

  get bodies(): readonly DefId[] {
    return this.table.bodies;
  }

  // -------------------------------------------------------------- definitions

  def(id: DefId): Def {
    return this.table.defs[id];
  }

  isLibrary(def: DefId): boolean {
    return this.table.defs[def].library;
  }

  lang(name: string): DefId | undefined {
    return this.table.lang(name);
  }

  path(id: DefId): string {
    const parts: string[] = [];
    for (let at: DefId | undefined = id; at !== undefined; at = this.def(at).parent) {
      const def = this.def(at);
      if (def.kind === 'impl') {
        const impl = this.impl(at);
        parts.unshift(impl.selfTy.kind === 'adt' ? this.def(impl.selfTy.def).name : '{impl}');
        break;
      }
      // A constructor is named as what it makes; the program's own root and blocks have no name in paths.
      if (def.kind === 'ctor' || def.name === '' || (def.parent === undefined && !def.library)) continue;
      parts.unshift(def.name);
    }
    return parts.join('::');
  }

  // -------------------------------------------------------------- generics

  readonly scope: Memo<Scope> = memo(
    (def) => makeScope(this.table, this.table.nodes[def], this.parentScope(def)),
    (def) => {
      throw new Error(`the generics of definition ${def} contain themselves`);
    },
  );

  private parentScope(def: DefId): Scope | undefined {
    const { kind, parent } = this.def(def);
    if (parent === undefined) return undefined;
    const { source } = this.table.nodes[def];
    if (source.kind === 'anonymous') return source.self === undefined ? undefined : this.scope(source.self);
    const inherits =
      kind === 'assoc-fn' ||
      kind === 'assoc-const' ||
      kind === 'assoc-type' ||
      kind === 'variant' ||
      kind === 'ctor';
    return inherits ? this.scope(parent) : undefined;
  }

  readonly generics: Memo<Generics> = memo(
    (def) => {
      const { kind: what, parent: outer } = this.def(def);
      if (what === 'closure') {
        const { parentCount, params } = this.generics(outer!);
        return { parent: outer!, parentCount: parentCount + params.length, params: [], late: [] };
      }
      const { kind } = this.def(def);
      return this.withLate(def, kind === 'fn' || kind === 'assoc-fn' ? this.signature(def).late : []);
    },
    (def) => this.withLate(def, []),
  );

  private withLate(def: DefId, late: readonly GenericParamDef[]): Generics {
    const scope = this.scope(def);
    return {
      ...(scope.parent ? { parent: scope.parent.def } : {}),
      parentCount: scope.parentCount,
      params: scope.params.map((param) => this.paramDef(scope, param)),
      late,
    };
  }

  private paramDef(scope: Scope, param: Scope['params'][number]): GenericParamDef {
    const { kind, name, index, span } = param;
    const made: GenericParamDef = {
      kind,
      name,
      index,
      span,
      ...(param.synthetic ? { synthetic: true } : {}),
    };
    if (kind === 'type' && (maybeUnsized(scope, index) || name === 'Self'))
      Object.assign(made, { maybeUnsized: true });
    const { ast: written } = param;
    // Defaults and types of constants are lowered when asked for: they may mention the definition itself.
    if (written?.kind === 'type' && written.default) {
      const ty = once(() => typeLowerer(this, scope.def, inferredLifetimes).ty(written.default!));
      Object.defineProperty(made, 'default', { enumerable: true, get: ty });
    }
    if (written?.kind === 'const') {
      const ty = once(() => typeLowerer(this, scope.def, staticLifetimes).ty(written.ty));
      Object.defineProperty(made, 'ty', { enumerable: true, get: ty });
    }
    return made;
  }

  identityArgs(def: DefId): GenericArgs {
    const out: GenericArg[] = [];
    for (let scope: Scope | undefined = this.scope(def); scope; scope = scope.parent)
      out.unshift(
        ...scope.params.map(({ kind, name, index }): GenericArg => {
          switch (kind) {
            case 'lifetime':
              return { kind: 'lifetime', region: { kind: 'early', index, name } };
            case 'type':
              return { kind: 'type', ty: { kind: 'param', index, name } };
            case 'const':
              return { kind: 'const', value: { kind: 'param', index, name } };
          }
        }),
      );
    return out;
  }

  private readonly ownPredicates: Memo<readonly Predicate[]> = memo<readonly Predicate[]>(
    (def) => ownPredicates(this, def),
    () => [],
  );

  predicates(def: DefId): readonly Predicate[] {
    if (this.def(def).kind === 'closure') return this.predicates(this.def(def).parent!);
    const parent = this.parentScope(def)?.def;
    const { kind } = this.def(def);
    if (kind === 'variant' || kind === 'ctor') return parent === undefined ? [] : this.predicates(parent);
    const own = this.ownPredicates(def);
    return parent === undefined ? own : [...this.predicates(parent), ...own];
  }

  // -------------------------------------------------------------- types

  private readonly adtBody: (def: DefId) => AdtBody = memo(
    (def) => lowerAdt(this, def),
    (def) => ({ def, kind: 'struct', variants: [] }),
  );

  readonly adt: (def: DefId) => AdtDef = memo(
    (def) => {
      const body = this.adtBody(def);
      const variances = () => {
        if (!this.variances.has(def)) variancesFrom(this, def, this.adtBody, this.variances);
        return this.variances.get(def)!;
      };
      return Object.defineProperty({ ...body }, 'variances', { enumerable: true, get: variances }) as AdtDef;
    },
    (def) => ({ def, kind: 'struct', variants: [], variances: [] }),
  );

  inferredOutlives(def: DefId): readonly Predicate[] {
    return inferOutlives(this, def, this.outlives);
  }

  readonly alias: (def: DefId) => Ty = memo(
    (def) => {
      const { source } = this.table.nodes[def];
      if (source.kind !== 'item' || source.item.kind !== 'type' || !source.item.ty) return errorTy;
      const lowerer = typeLowerer(this, def, inferredLifetimes);
      lowerer.lifetimes = namedLifetimesOnly(lowerer.report, namedLifetimeInScope(lowerer));
      return lowerer.ty(source.item.ty);
    },
    () => errorTy,
  );

  selfTy(def: DefId): Ty | undefined {
    switch (this.def(def).kind) {
      case 'impl':
        return this.implSelf(def);
      case 'trait':
        return { kind: 'param', index: 0, name: 'Self' };
      case 'struct':
      case 'enum':
      case 'union':
        return { kind: 'adt', def, args: this.identityArgs(def) };
      default:
        return undefined;
    }
  }

  // -------------------------------------------------------------- functions, constants

  readonly signature: Memo<Signature> = memo<Signature>(
    (def) => {
      const { source } = this.table.nodes[def];
      if (source.kind === 'ctor') return constructorSignature(this, def);
      const sig = fnAst(source)?.sig;
      if (!sig) throw new Error(`definition ${def} (${this.def(def).kind}) has no signature`);
      return lowerSignature(this, def, sig);
    },
    () => ({
      sig: { inputs: [], output: errorTy, variadic: false, unsafe: false },
      late: [],
      elision: { fresh: [], edits: [] },
    }),
  );

  readonly fn: Memo<FnDef> = memo(
    (def) => lowerFn(this, def, this.signature(def).sig),
    (def) => ({
      def,
      sig: { inputs: [], output: errorTy, variadic: false, unsafe: false },
      qualifiers: plain,
      hasSelf: false,
    }),
  );

  readonly const: (def: DefId) => ConstDef = memo(
    (def) => lowerConst(this, def, () => this.signature(def).sig.output),
    (def) => ({ def, ty: errorTy, mutable: false }),
  );

  opaque(def: DefId): OpaqueDef {
    return opaqueDef(this, def);
  }

  ownOpaques(fn: DefId): readonly Predicate[] {
    const { kind, parent } = this.def(fn);
    return kind === 'closure' ? this.ownOpaques(parent!) : ownOpaques(this, fn);
  }

  valueInImpl(impl: DefId, item: DefId): Ty | undefined {
    return valueInImpl(this, impl, item);
  }

  // -------------------------------------------------------------- traits and impls

  readonly trait: (def: DefId) => TraitDef = memo(
    (def) => lowerTrait(this, def),
    (def) => ({ def, supertraits: [], items: this.table.childrenOf(def), auto: false }),
  );

  readonly superTraits: Items['superTraits'] = memo(
    (def) => directSupertraits(this, def),
    () => [],
  );

  superTraitRef(ref: TraitRef, to: DefId, names?: string[]): TraitRef | undefined {
    return superTraitRef(this, ref, to, names);
  }

  readonly implTrait: Items['implTrait'] = memo(
    (def) => nameOfImplTrait(this, def),
    () => undefined,
  );

  private readonly implSelf: (def: DefId) => Ty = memo(
    (def) => lowerImplSelf(this, def),
    () => errorTy,
  );

  readonly impl: (def: DefId) => ImplDef = memo(
    (def) => lowerImpl(this, def, this.implSelf(def)),
    (def) => ({ def, selfTy: errorTy, negative: false, items: [], mayDangle: [] }),
  );

  readonly assocTy: (def: DefId) => AssocTyDef = memo(
    (def) => lowerAssocTy(this, def),
    (def) => ({ def, bounds: [], ty: errorTy }),
  );

  implsOf(trait: DefId): readonly DefId[] {
    let found = this.implsOfTrait.get(trait);
    if (!found) {
      const { traitImpls } = this.table;
      const entries = [...(traitImpls.get(this.def(trait).name) ?? []), ...(traitImpls.get(anyName) ?? [])];
      found = entries.map(implDef).filter((def) => this.implTrait(def) === trait);
      this.implsOfTrait.set(trait, found);
    }
    return found;
  }

  implsWithHead(trait: DefId, head: string | undefined): readonly DefId[] {
    const key = `${trait} ${head}`;
    let found = this.implsWith.get(key);
    if (!found) {
      const name = head === undefined ? undefined : headName(head, (def) => this.def(def as DefId).name);
      const list: DefId[] = [];
      for (const entry of this.table.traitImpls.get(this.def(trait).name) ?? []) {
        if (entry.self !== undefined && entry.self !== name) continue;
        const def = implDef(entry);
        if (this.implTrait(def) === trait && headOf(this.implSelf(def)) === head) list.push(def);
      }
      for (const def of this.programImpls().get(trait) ?? [])
        if (headOf(this.implSelf(def)) === head) list.push(def);
      found = list;
      this.implsWith.set(key, found);
    }
    return found;
  }

  /** The trait impls of the program, by trait. */
  private readonly programImpls = once(() => {
    const byTrait = new Map<DefId, DefId[]>();
    for (const entry of this.table.traitImpls.get(anyName) ?? []) {
      const def = implDef(entry);
      const trait = this.implTrait(def);
      if (trait === undefined) continue;
      const list = byTrait.get(trait);
      if (list) list.push(def);
      else byTrait.set(trait, [def]);
    }
    return byTrait;
  });

  inherentImpls(head: string): readonly DefId[] {
    let found = this.implsOfHead.get(head);
    if (!found) {
      const { inherentImpls } = this.table;
      const name = headName(head, (def) => this.def(def as DefId).name);
      const entries = [...(inherentImpls.get(name) ?? []), ...(inherentImpls.get(anyName) ?? [])];
      found = entries.map(implDef).filter((def) => headOf(this.implSelf(def)) === head);
      this.implsOfHead.set(head, found);
    }
    return found;
  }

  readonly traitsInScope: (at: DefId) => readonly DefId[] = memo(
    (at) => {
      const node = this.table.nodes[at];
      const traits = this.names.traitsFrom(node.scope);
      // Inside a trait, and inside an impl of one, its own methods can be called.
      for (let def: DefId | undefined = at; def !== undefined; def = this.def(def).parent) {
        const { kind } = this.def(def);
        const own = kind === 'trait' ? def : kind === 'impl' ? this.implTrait(def) : undefined;
        if (own !== undefined && !traits.includes(own)) traits.push(own);
        if (kind === 'mod' && this.table.modules.get(def)?.kind !== 'block') break;
      }
      return traits;
    },
    () => [],
  );
}

/** A lifetime is missing, or not declared. */
function isMisnamed({ code }: Diagnostic): boolean {
  return code === 'E0106' || code === 'E0261' || code === 'E0726';
}

/** A function as it is written now. */
function rewritten(source: Source, now: Pick<FnItem, 'sig' | 'body' | 'span'>): Source {
  if (source.kind === 'item' && source.item.kind === 'fn')
    return { kind: 'item', item: { ...source.item, ...now } };
  if (source.kind === 'assoc' && source.item.kind === 'fn')
    return { kind: 'assoc', item: { ...source.item, ...now } };
  return source;
}

/** Two diagnostics with the same key say the same at the same place. */
function diagnosticKey(diagnostic: Diagnostic): string {
  const { code, message } = diagnostic;
  const place = primarySpan(diagnostic);
  return JSON.stringify([code, message, place?.file, place?.lo, place?.hi]);
}
