/**
 * Names of modules: what a name stands for in a module, what an import leads to, how far a path gets by modules alone.
 * Imports are resolved when somebody asks; one that is being resolved already gives nothing, so cycles end.
 */
import type { DefId, Resolution } from '../types/program.js';
import { primitives, standardPrelude } from './standard-names.js';
import type { CrateInfo, Glob, Import, Module, Namespace, Table } from './table.js';
import { isInside, normalModule } from './table.js';

/** How far a path got. */
export type Found =
  /** `used` segments lead to it; what is left is looked up in the type that it names. */
  | {
      readonly kind: 'found';
      readonly res: Resolution;
      readonly used: number;
      /** The first segment on the way that the place may not see. */
      readonly hidden?: Hidden;
      /** Who sees the last segment's name, where a module has it; undefined is everybody. */
      readonly within?: Module;
    }
  /** A generic parameter or `Self`: segment 0, for whoever knows the generics in scope. */
  | { readonly kind: 'generic'; readonly name: string }
  /**
   * Segment `at` is missing in `module` (or in scope). `certain` is false where our library may merely lack it.
   */
  | { readonly kind: 'missing'; readonly at: number; readonly module?: Module; readonly certain: boolean };

/** A segment that is private or ambiguous: what it leads to, and whether its name is that of an import. */
export interface Hidden {
  readonly at: number;
  readonly res: Resolution;
  readonly space: Namespace;
  readonly imported: boolean;
  /** Two globs that bring different things of this name: it is no matter of privacy. */
  readonly ambiguous?: Ambiguity;
}

/** Two globs of a module that give a name different meanings. */
export type Ambiguity = readonly [Glob, Glob];

/** What a name stands for in a module, and who may see it there. */
export interface Binding {
  readonly res: Resolution;
  /** Undefined is everybody. */
  readonly within?: Module;
  readonly imported: boolean;
  readonly ambiguous?: Ambiguity;
}

interface PathOptions {
  readonly global?: boolean;
  readonly use?: boolean;
  /** Read it as edition 2015 does: imports and `::` paths start at the root. */
  readonly old?: boolean;
  readonly generics?: (name: string) => boolean;
}

/** Where a path stands: the module, and the definition whose generics and body it is in. */
export interface Place {
  readonly module: Module;
  readonly owner?: DefId;
}

export class Names {
  private readonly library: CrateInfo | undefined;
  private prelude: Module | undefined | null = null;

  constructor(
    private readonly table: Table,
    private readonly edition: number,
  ) {
    this.library = table.crates.find((crate) => crate.library && crate.name === 'std');
  }

  /** The crate that a name means: `core` and `alloc` are parts of the one library. */
  crate(name: string): CrateInfo | undefined {
    if (name === 'std' || name === 'core' || name === 'alloc') return this.library;
    return this.table.crates.find((crate) => crate.library && crate.name === name);
  }

  /** What a name of a module stands for: its own items come first, then imports, then globs. */
  inModule(module: Module, space: Namespace, name: string): Resolution | undefined {
    return this.binding(module, space, name)?.res;
  }

  /**
   * A name in a module. What single imports and the module's own items give stands before what globs bring (RFC 1560); two globs that
   * bring different things make the name ambiguous for those who use it.
   */
  binding(
    module: Module,
    space: Namespace,
    name: string,
    visited?: Map<Module, Binding | undefined>,
  ): Binding | undefined {
    const item = module[space].get(name);
    if (item) return { res: { kind: 'def', def: item.def }, within: item.within, imported: false };
    for (const made of module.imports.get(name) ?? []) {
      const found = this.import(made)[space];
      if (found && !(made.typesOnly && space !== 'types'))
        return { res: found, within: made.within, imported: true, ambiguous: made.ambiguous?.[space] };
    }
    if (!module.globs.length) return undefined;
    const seen = visited ?? new Map<Module, Binding | undefined>();
    if (seen.has(module)) return seen.get(module);
    seen.set(module, undefined);
    let best: Binding | undefined;
    let from: Glob | undefined;
    for (const glob of module.globs) {
      const target = this.glob(glob);
      const found = target && this.binding(target, space, name, seen);
      // A glob brings what its module may see.
      if (!found || (found.within && !isInside(glob.module, found.within))) continue;
      const { res, ambiguous } = found;
      const within = narrower(glob.within, found.within);
      if (!best || !from) {
        best = { res, within, imported: true, ...(ambiguous && { ambiguous }) };
        from = glob;
        if (module.crate.library) break;
      } else if (sameThing(best.res, res)) best = { ...best, within: wider(best.within, within) };
      else if (res.kind !== 'error' && this.isOwn(best.res))
        best = { ...best, ambiguous: best.ambiguous ?? [from, glob] };
    }
    seen.set(module, best);
    return best;
  }

  /** Where the first of two globs brings something of another crate, rustc only warns that the name is ambiguous. */
  private isOwn(res: Resolution): boolean {
    return res.kind === 'def' && !this.table.defs[res.def].library;
  }

  /** Whether a name that is not in the module may be there all the same, because our library is not complete. */
  mayLack(module: Module, visited = new Set<Module>()): boolean {
    if (module.crate.library || module.incomplete) return true;
    if (visited.has(module)) return false;
    visited.add(module);
    return module.globs.some((glob) => {
      const target = this.glob(glob);
      return glob.unknown || (target !== undefined && this.mayLack(target, visited));
    });
  }

  /**
   * A name in scope: blocks of the body around, then whatever `generics` knows, then the module, crates, the prelude,
   * primitive types.
   */
  private lexical(
    place: Place,
    space: Namespace,
    name: string,
    generics?: (name: string) => boolean,
  ): Binding | 'generic' | undefined {
    let module: Module | undefined = place.module;
    let asked = generics === undefined;
    while (module) {
      if (!asked && !(module.kind === 'block' && module.owner === place.owner)) {
        asked = true;
        if (generics!(name)) return 'generic';
      }
      const found = this.binding(module, space, name);
      if (found) return found;
      // Macros are in scope in the modules below their definitions as well.
      if (space !== 'macros' && (module.kind === 'mod' || module.kind === 'crate')) break;
      module = module.parent;
    }
    if (space === 'types') {
      const crate = this.externCrate(place.module, name);
      if (crate) return { res: crate, imported: false };
    }
    const prelude = this.preludeModule();
    const found = prelude && this.binding(prelude, space, name);
    if (found) return found;
    const primitive = space === 'types' ? primitives.get(name) : undefined;
    return primitive && { res: { kind: 'primitive', ty: primitive }, imported: false };
  }

  /** A crate by its name, also by the name that an `extern crate` of the root gives it. */
  private externCrate(from: Module, name: string): Resolution | undefined {
    if (!from.crate.library)
      for (const made of from.crate.root.imports.get(name) ?? [])
        if (made.externCrate) {
          const found = this.import(made).types;
          if (found) return found;
        }
    const crate = this.crate(name);
    return crate && { kind: 'def', def: crate.root.def };
  }

  /**
   * What a path leads to (see `follow`). Where it starts with a primitive type's name and ends at a module, or nowhere, the name is
   * that of the type: `use std::str` takes nothing from `str` and `str::from_utf8` (rustc_resolve, `resolve_qpath`).
   */
  path(
    place: Place,
    path: readonly { readonly name: string }[],
    space: Namespace,
    options: PathOptions = {},
  ): Found {
    const found = this.follow(place, path, space, options);
    if (options.use || options.global || (space !== 'types' && path.length === 1)) return found;
    const primitive = primitives.get(path[0].name);
    if (!primitive) return found;
    const failed =
      found.kind === 'missing' ||
      (found.kind === 'found' && found.used === path.length && this.isModule(found.res));
    return failed ? { kind: 'found', res: { kind: 'primitive', ty: primitive }, used: 1 } : found;
  }

  private isModule(res: Resolution): boolean {
    const module = res.kind === 'def' ? this.table.modules.get(res.def) : undefined;
    return module !== undefined && (module.kind === 'mod' || module.kind === 'crate');
  }

  /**
   * Follows a path through modules, enums and traits. `global` paths and those in `use` start at crates (2018 and later)
   * or at the root of this crate (2015).
   */
  private follow(
    place: Place,
    path: readonly { readonly name: string }[],
    space: Namespace,
    options: PathOptions,
  ): Found {
    const { module } = place;
    const last = path.length - 1;
    const start = path[0].name;
    let at = 0;
    let current: Module | undefined;
    let hidden: Hidden | undefined;
    const old = (options.old === true || this.edition === 2015) && !module.crate.library;
    if (start === 'crate' || start === '$crate') current = module.crate.root;
    else if (start === 'self' && (last > 0 || options.use || space === 'types'))
      current = normalModule(module);
    else if (start === 'super') {
      current = normalModule(module);
      for (at = 0; at <= last && path[at].name === 'super'; at++) {
        if (!current.parent) return { kind: 'missing', at, certain: true };
        current = normalModule(current.parent);
      }
      at--;
    }
    if (current) {
      while (start === 'self' && at < last && path[at + 1].name === 'super') {
        at++;
        if (!current.parent) return { kind: 'missing', at, certain: true };
        current = normalModule(current.parent);
      }
      if (at === last) return { kind: 'found', res: { kind: 'def', def: current.def }, used: at + 1 };
    } else {
      const first = this.first(place, path, last === 0 ? space : 'types', options, old);
      if (first === 'generic') return { kind: 'generic', name: start };
      if (!first) {
        const inCrates = options.global === true && !old;
        return {
          kind: 'missing',
          at: 0,
          certain: inCrates
            ? !module.crate.library && !standardPrelude.has(start)
            : this.certainInScope(place, start),
        };
      }
      const { res, ambiguous } = first;
      const wanted = last === 0 ? space : 'types';
      const unclear = ambiguous && {
        hidden: { at: 0, res, space: wanted, imported: true, ambiguous },
      };
      const ends = { kind: 'found' as const, res, used: 1, ...unclear };
      if (last === 0 || res.kind !== 'def') return ends;
      current = this.table.modules.get(res.def);
      if (!current) return ends;
      hidden = unclear?.hidden;
    }
    for (at++; at <= last; at++) {
      const wanted = at === last ? space : 'types';
      const found = this.binding(current, wanted, path[at].name);
      if (!found) {
        if (current.kind === 'enum' || current.kind === 'trait')
          return {
            kind: 'found',
            res: { kind: 'def', def: current.def },
            used: at,
            ...(hidden && { hidden }),
          };
        return { kind: 'missing', at, module: current, certain: !this.mayLack(current) };
      }
      const { res, imported, ambiguous } = found;
      // The library is declared as far as programs may see it; a macro's visibility is that of its imports.
      const within = current.crate.library || wanted === 'macros' ? undefined : found.within;
      if ((within && !isInside(module, within)) || ambiguous)
        hidden ??= { at, res, space: wanted, imported, ...(ambiguous && { ambiguous }) };
      const ends = { kind: 'found' as const, res, used: at + 1, ...(hidden && { hidden }), within };
      if (at === last || res.kind !== 'def') return ends;
      const next = this.table.modules.get(res.def);
      if (!next) return ends;
      current = next;
    }
    throw new Error('a path of no segments');
  }

  private first(
    place: Place,
    path: readonly { readonly name: string }[],
    space: Namespace,
    options: PathOptions,
    old: boolean,
  ): Binding | 'generic' | undefined {
    const { name } = path[0];
    const { module } = place;
    if (options.global || (options.use && old)) {
      const inRoot = old ? this.binding(module.crate.root, space, name) : undefined;
      if (inRoot) return inRoot;
      const crate = this.externCrate(module, name);
      if (crate) return { res: crate, imported: false };
      // Programs of edition 2015 are read under 2018 too, which has no other meaning for such a path.
      return this.edition === 2018 ? this.binding(module.crate.root, space, name) : undefined;
    }
    return this.lexical(place, space, name, options.generics);
  }

  private certainInScope(place: Place, name: string): boolean {
    if (place.module.crate.library || standardPrelude.has(name) || !this.library) return false;
    for (let module: Module | undefined = place.module; module; module = module.parent) {
      if (this.mayLack(module)) return false;
      if (module.kind === 'mod' || module.kind === 'crate') break;
    }
    return true;
  }

  /** What an import leads to, by namespace. */
  import(made: Import): Partial<Record<Namespace, Resolution>> {
    if (made.state !== 'new') return made.found;
    made.state = 'busy';
    const spaces: Namespace[] = made.typesOnly ? ['types'] : ['types', 'values', 'macros'];
    const found: Partial<Record<Namespace, Resolution>> = {};
    const hidden: Partial<Record<Namespace, Resolution>> = {};
    for (const space of spaces) {
      const to = this.path({ module: made.module }, made.path, space, { global: made.global, use: true });
      if (to.kind !== 'found' || to.used !== made.path.length) continue;
      if (space === 'macros' && this.isDefinedLater(made, to.res)) continue;
      if (to.hidden?.ambiguous) (made.ambiguous ??= {})[space] = to.hidden.ambiguous;
      if (to.hidden && !to.hidden.ambiguous) hidden[space] = to.res;
      else found[space] = to.res;
    }
    // What is private in all namespaces is told about, and imported.
    made.found = Object.keys(found).length > 0 ? found : hidden;
    made.state = 'done';
    return found;
  }

  /** By its bare name a macro can be imported below its definition only, unless it is exported. */
  private isDefinedLater({ path, span, module }: Import, res: Resolution): boolean {
    if (path.length > 1 || res.kind !== 'def') return false;
    const { name, nameSpan, library } = this.table.defs[res.def];
    const exported = module.crate.root.macros.get(name);
    if (library || (exported?.def === res.def && !exported.within)) return false;
    const written = !span.expansion && !nameSpan.expansion && span.file === nameSpan.file;
    return written && span.lo < nameSpan.lo;
  }

  /** The module whose names a glob brings; undefined where it leads nowhere. */
  glob(glob: Glob): Module | undefined {
    if (glob.state !== 'new') return glob.target;
    glob.state = 'busy';
    if (glob.path.length === 0) glob.target = glob.module.crate.root;
    else {
      const to = this.path({ module: glob.module }, glob.path, 'types', { global: glob.global, use: true });
      if (to.kind === 'found' && to.used === glob.path.length && to.res.kind === 'def')
        glob.target = this.table.modules.get(to.res.def);
      if (!glob.target) glob.unknown = true;
    }
    glob.state = 'done';
    return glob.target;
  }

  /** Names that are in scope everywhere. */
  preludeModule(): Module | undefined {
    if (this.prelude !== null) return this.prelude;
    this.prelude = undefined;
    const root = this.library?.root;
    const folder = root?.types.get('prelude');
    const module = folder && this.table.modules.get(folder.def);
    const named = (name: string) => {
      const item = module?.types.get(name);
      return item && this.table.modules.get(item.def);
    };
    this.prelude = named(`rust_${this.edition}`) ?? named('v1');
    return this.prelude;
  }

  /** Traits whose methods can be called from a place: in scope by name, import, glob or prelude. */
  traitsFrom(start: Module): DefId[] {
    const traits = new Set<DefId>();
    const add = (res: Resolution | undefined) => {
      if (res?.kind === 'def' && this.table.defs[res.def].kind === 'trait') traits.add(res.def);
    };
    const collect = (module: Module, from: Module, visited: Set<Module>, viaGlob: boolean) => {
      if (visited.has(module)) return;
      visited.add(module);
      const seen = (thing: { readonly within?: Module }) =>
        !viaGlob || !thing.within || isInside(from, thing.within);
      for (const item of module.types.values()) if (seen(item)) add({ kind: 'def', def: item.def });
      for (const imports of module.imports.values())
        for (const made of imports) if (seen(made)) add(this.import(made).types);
      for (const made of module.unnamed) if (seen(made)) add(this.import(made).types);
      for (const glob of module.globs) {
        if (!seen(glob)) continue;
        const target = this.glob(glob);
        if (target) collect(target, glob.module, visited, true);
      }
    };
    for (let module: Module | undefined = start; module; module = module.parent) {
      collect(module, module, new Set(), false);
      if (module.kind === 'mod' || module.kind === 'crate') break;
    }
    const prelude = this.preludeModule();
    if (prelude) collect(prelude, prelude, new Set(), false);
    return [...traits];
  }
}

function sameThing(a: Resolution, b: Resolution): boolean {
  if (a.kind === 'def') return b.kind === 'def' && a.def === b.def;
  return a.kind === 'primitive' && b.kind === 'primitive' && a.ty === b.ty;
}

/** Who sees what both must see; one is always around the other. */
function narrower(a: Module | undefined, b: Module | undefined): Module | undefined {
  if (!a || !b) return a ?? b;
  return isInside(a, b) ? a : b;
}

function wider(a: Module | undefined, b: Module | undefined): Module | undefined {
  if (!a || !b) return undefined;
  return isInside(a, b) ? b : a;
}
