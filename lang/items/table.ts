/**
 * The table of definitions while it is filled: what each was made from, in which module its names are looked up, and
 * the modules themselves with their names and imports. `gather` fills it, `names` reads it.
 */
import type * as ast from '../syntax/ast.js';
import type { Span } from '../source.js';
import type { Param } from './context.js';
import type { Def, DefId, DefKind, Resolution } from '../types/program.js';
import type { Ty } from '../types/ty.js';

export type Namespace = 'types' | 'values' | 'macros';

/** What a definition was made from. */
export type Source =
  /** A constant parameter that some body mentions. */
  | { readonly kind: 'const-param'; readonly owner: DefId; readonly index: number; readonly name: string }
  | { readonly kind: 'module' }
  | { readonly kind: 'item'; readonly item: ast.Item }
  | { readonly kind: 'assoc'; readonly item: ast.AssocItem }
  | { readonly kind: 'variant'; readonly variant: ast.Variant; readonly index: number }
  | { readonly kind: 'ctor'; readonly of: DefId }
  /** A `#[derive]` on the type `adt`. */
  | { readonly kind: 'derived'; readonly trait: string; readonly adt: DefId }
  | { readonly kind: 'closure' }
  /** A constant expression in a type; `self`: the impl or type around it, whose `Self` it mentions. */
  | {
      readonly kind: 'anonymous';
      readonly expr: ast.Expr;
      readonly ty: Ty;
      readonly self?: DefId;
    }
  | { readonly kind: 'opaque'; readonly ty?: ast.Type & { readonly kind: 'impl' }; readonly fn: DefId }
  /** An `impl` type in the result of a trait's method `fn`, with the parameters of the method. */
  | { readonly kind: 'opaque-in-trait'; readonly fn: DefId; readonly params: readonly Param[] };

/** A definition with its origin. */
export interface Node {
  readonly def: Def;
  readonly source: Source;
  /** Where names in it are looked up. */
  readonly scope: Module;
}

export interface CrateInfo {
  readonly name: string;
  readonly library: boolean;
  root: Module;
}

/** Something with names in it: a module, a block with items, an enum (its variants), a trait (its items). */
export interface Module {
  readonly def: DefId;
  readonly kind: 'crate' | 'mod' | 'block' | 'enum' | 'trait';
  /** The module around it in the text. */
  readonly parent?: Module;
  readonly crate: CrateInfo;
  /** Of a block: the function, constant or static in whose body it stands. */
  readonly owner?: DefId;
  readonly types: Map<string, Item>;
  readonly values: Map<string, Item>;
  readonly macros: Map<string, Item>;
  readonly imports: Map<string, Import[]>;
  readonly globs: Glob[];
  /** `use Trait as _`. */
  readonly unnamed: Import[];
  /** A macro call stands among its items, which may declare names. */
  incomplete?: boolean;
}

/** A name that stands for a definition of this module. `within`: who sees it; undefined is everybody. */
export interface Item {
  readonly def: DefId;
  readonly within?: Module;
}

export interface Import {
  readonly module: Module;
  readonly global: boolean;
  /** Without generic arguments; `self` at the end of a nested list is dropped. */
  readonly path: readonly ast.Ident[];
  readonly span: Span;
  readonly within?: Module;
  /** `use path::{self}`: types only. */
  readonly typesOnly: boolean;
  /** It is an `extern crate`. */
  readonly externCrate?: boolean;
  /** Globs between which the name that it imports is ambiguous. */
  ambiguous?: Partial<Record<Namespace, readonly [Glob, Glob]>>;
  state: 'new' | 'busy' | 'done';
  found: Partial<Record<Namespace, Resolution>>;
}

export interface Glob {
  readonly module: Module;
  readonly global: boolean;
  readonly path: readonly ast.Ident[];
  readonly span: Span;
  readonly within?: Module;
  state: 'new' | 'busy' | 'done';
  target?: Module;
  /** Its path leads to something that the library lacks: any name might come from it. */
  unknown?: boolean;
}

/**
 * An impl. Those of the library have no definition until somebody asks for impls by a name in their head: most
 * programs use few of them.
 */
export interface ImplEntry {
  def?: DefId;
  /** What its type is outermost (heads.ts), where that is known before it has a definition. */
  readonly self?: string;
  readonly make: () => DefId;
}

export function implDef(entry: ImplEntry): DefId {
  return (entry.def ??= entry.make());
}

/** The bucket of impls whose head must be resolved to know what it means: all of the program. */
export const anyName = '';

export class Table {
  readonly defs: Def[] = [];
  readonly nodes: Node[] = [];
  /** Modules, enums, traits by definition. */
  readonly modules = new Map<DefId, Module>();
  readonly blocks = new Map<ast.Block, Module>();
  /** The constants that say the numbers of variants. */
  readonly discriminants = new Map<DefId, DefId>();
  /** Constants without a name, by their expressions. */
  readonly anonymous = new Map<ast.Expr, DefId>();
  readonly crates: CrateInfo[] = [];
  readonly langs = new Map<string, DefId>();
  /** Impls of the library whose items are not entered yet: most programs use few of them. */
  readonly pending = new Map<DefId, () => void>();
  /** Lang items in impls. */
  readonly langsInside = new Map<string, ImplEntry>();
  /** Impls by the last name of their trait's path, or by that of their self type if inherent; see `anyName`. */
  readonly traitImpls = new Map<string, ImplEntry[]>();
  readonly inherentImpls = new Map<string, ImplEntry[]>();
  /** Items of traits and impls, variants of enums, in source order. */
  readonly children = new Map<DefId, DefId[]>();
  readonly ctors = new Map<DefId, DefId>();
  private readonly constParams = new Map<string, DefId>();
  /** By the definition that they stand in, and their names there. */
  private readonly closures = new Map<string, DefId>();
  /** Impls and traits with a macro call among their items. */
  readonly incomplete = new Set<DefId>();
  /** Statics of `extern` blocks that are unsafe to use. */
  readonly foreign = new Set<DefId>();
  /** Functions, constants and statics of the program with a body. */
  readonly bodies: DefId[] = [];
  readonly imports: Import[] = [];
  readonly globs: Glob[] = [];
  /** `pub(in path)` of the program, with the module where it stands and the definitions that were known there. */
  readonly restricted: { readonly path: ast.Path; readonly module: Module; readonly def: DefId }[] = [];

  add(
    kind: DefKind,
    ident: ast.Ident,
    span: Span,
    scope: Module | undefined,
    parent: DefId | undefined,
    source: Source,
    extra: { public: boolean; visibleIn?: DefId; library: boolean; lang?: string },
  ): DefId {
    const id = this.defs.length as DefId;
    const { library, lang } = extra;
    const def: Def = {
      id,
      kind,
      name: ident.name,
      parent,
      span,
      nameSpan: ident.span,
      public: extra.public,
      visibleIn: extra.visibleIn,
      lang,
      library,
    };
    this.defs.push(def);
    // A module is its own scope; it is filled in by `gather` right after.
    this.nodes.push({ def, source, scope: scope as Module });
    if (extra.lang !== undefined) this.langs.set(extra.lang, id);
    return id;
  }

  child(parent: DefId, child: DefId): void {
    const list = this.children.get(parent);
    if (list) list.push(child);
    else this.children.set(parent, [child]);
  }

  addImpl(inherent: boolean, name: string, entry: ImplEntry): void {
    const map = inherent ? this.inherentImpls : this.traitImpls;
    const list = map.get(name);
    if (list) list.push(entry);
    else map.set(name, [entry]);
  }

  /** The definition that a constant parameter gets when a body mentions it. */
  constParam(owner: DefId, index: number, ident: ast.Ident): DefId {
    const key = `${owner} ${index}`;
    let def = this.constParams.get(key);
    if (def === undefined) {
      const { scope, def: of } = this.nodes[owner];
      const source: Source = { kind: 'const-param', owner, index, name: ident.name };
      def = this.add('const-param', ident, ident.span, scope, owner, source, {
        public: false,
        library: of.library,
      });
      this.constParams.set(key, def);
    }
    return def;
  }

  /** The definition of a closure; a body that is looked into again has the same closures. */
  closure(parent: DefId, ident: ast.Ident, span: Span, scope: Module): DefId {
    const key = `${parent} ${ident.name}`;
    const known = this.closures.get(key);
    if (known !== undefined) {
      const { file, lo, hi } = this.defs[known].span;
      if (file === span.file && lo === span.lo && hi === span.hi) return known;
    }
    const def = this.add(
      'closure',
      ident,
      span,
      scope,
      parent,
      { kind: 'closure' },
      {
        public: false,
        library: false,
      },
    );
    this.closures.set(key, def);
    return def;
  }

  childrenOf(parent: DefId): readonly DefId[] {
    const pending = this.pending.get(parent);
    if (pending) {
      this.pending.delete(parent);
      pending();
    }
    return this.children.get(parent) ?? [];
  }

  lang(name: string): DefId | undefined {
    const known = this.langs.get(name);
    if (known !== undefined) return known;
    const inside = this.langsInside.get(name);
    if (inside === undefined) return undefined;
    this.childrenOf(implDef(inside));
    return this.langs.get(name);
  }
}

export function newModule(
  def: DefId,
  kind: Module['kind'],
  crate: CrateInfo,
  parent?: Module,
  owner?: DefId,
): Module {
  return {
    def,
    kind,
    parent,
    crate,
    owner,
    types: new Map(),
    values: new Map(),
    macros: new Map(),
    imports: new Map(),
    globs: [],
    unnamed: [],
  };
}

/** Who sees an item of a module with this visibility: undefined is everybody. */
export function visibleWithin(vis: ast.Visibility, module: Module): Module | undefined {
  switch (vis.kind) {
    case 'public':
      return undefined;
    case 'inherited':
      return module;
    case 'restricted': {
      const names = vis.path?.segments.map((segment) => segment.ident.name) ?? [];
      let at = normalModule(module);
      if (names.length === 0) return module.crate.root;
      if (names[0] !== 'self' && names[0] !== 'super') {
        // `crate::a::b`, in old editions `a::b`: a module around this one.
        const around = [at];
        while (around[0].parent) around.unshift(normalModule(around[0].parent));
        const depth = names[0] === 'crate' ? names.length - 1 : names.length;
        return around[Math.min(depth, around.length - 1)];
      }
      for (const name of names) if (name === 'super' && at.parent) at = normalModule(at.parent);
      return at;
    }
  }
}

/** The nearest module that paths with `self` and `super` start from: not a block, an enum or a trait. */
export function normalModule(module: Module): Module {
  let at = module;
  while (at.kind !== 'mod' && at.kind !== 'crate') at = at.parent!;
  return at;
}

/** Whether `inner` is `outer` or inside it. */
export function isInside(inner: Module, outer: Module): boolean {
  for (let at: Module | undefined = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}
