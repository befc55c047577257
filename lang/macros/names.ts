/**
 * Which macro a call means (Rust Reference, "Macros by example: scoping"): first what stands above it in the text, then, as other names,
 * what its module imports; `#[macro_export]` puts a macro into the root of the crate.
 */
import { cfgActive } from '../syntax/cfg.js';
import type * as ast from '../syntax/ast.js';
import { HOMES } from './standard.js';

/** A module with the macros that paths can lead to. */
export interface MacroModule {
  readonly parent?: MacroModule;
  readonly modules: Map<string, MacroModule>;
  /** `macro_rules!` of the module itself; the last of a name. Only imports by the bare name see them. */
  readonly macros: Map<string, ast.Item & { kind: 'macro-rules' }>;
  /** In the root: what `#[macro_export]` puts there. */
  readonly exported: Map<string, ast.Item & { kind: 'macro-rules' }>;
  readonly imports: { readonly name: string; readonly path: readonly string[]; busy: boolean }[];
  readonly globs: { readonly path: readonly string[]; busy: boolean }[];
}

export type FoundMacro =
  | { readonly kind: 'own'; readonly item: ast.Item & { kind: 'macro-rules' } }
  | { readonly kind: 'standard'; readonly name: string };

export function newModule(parent?: MacroModule): MacroModule {
  return {
    ...(parent && { parent }),
    modules: new Map(),
    macros: new Map(),
    exported: new Map(),
    imports: [],
    globs: [],
  };
}

/** Enters items, those of inner modules too; what macro calls among them write is entered when they are expanded. */
export function enterItems(items: readonly ast.Item[], into: MacroModule): void {
  for (const item of items) if (cfgActive(item.attrs)) enterItem(item, into);
}

function enterItem(item: ast.Item, into: MacroModule): void {
  switch (item.kind) {
    case 'mod': {
      let inner = into.modules.get(item.ident.name);
      if (!inner) into.modules.set(item.ident.name, (inner = newModule(into)));
      enterItems(item.items ?? [], inner);
      return;
    }
    case 'macro-rules':
      into.macros.set(item.ident.name, item);
      if (item.attrs.some((attr) => attr.path === 'macro_export'))
        rootOf(into).exported.set(item.ident.name, item);
      return;
    case 'use':
      enterUse(item.tree, [], into);
      return;
    default:
      return;
  }
}

function enterUse(tree: ast.UseTree, prefix: readonly string[], into: MacroModule): void {
  const path = [...prefix, ...tree.path.segments.map((segment) => segment.ident.name)];
  switch (tree.kind) {
    case 'nested':
      for (const inner of tree.trees) enterUse(inner, path, into);
      return;
    case 'glob':
      into.globs.push({ path, busy: false });
      return;
    case 'simple':
      into.imports.push({ name: tree.rename?.name ?? path.at(-1)!, path, busy: false });
  }
}

/** The macro that a path leads to from a module. */
export function findMacro(path: readonly string[], from: MacroModule): FoundMacro | undefined {
  const name = path[path.length - 1];
  if (path.length === 1) return inModule(from, name);
  const target = moduleAt(path.slice(0, -1), from);
  if (target === 'standard') return { kind: 'standard', name };
  return target && inModule(target, name);
}

/** An import by a single name means a macro above it in the text: that of a module around it. */
function inAncestors(from: MacroModule, name: string): FoundMacro | undefined {
  for (let at: MacroModule | undefined = from; at; at = at.parent) {
    const item = at.macros.get(name);
    if (item) return { kind: 'own', item };
  }
  return undefined;
}

function inModule(module: MacroModule, name: string): FoundMacro | undefined {
  const item = module.exported.get(name);
  if (item) return { kind: 'own', item };
  for (const made of module.imports) {
    if (made.name !== name || made.busy) continue;
    made.busy = true;
    const found =
      (made.path.length === 1 && inAncestors(module, made.path[0])) || findMacro(made.path, module);
    made.busy = false;
    if (found) return found;
  }
  for (const glob of module.globs) {
    if (glob.busy) continue;
    glob.busy = true;
    const target = moduleAt(glob.path, module);
    if (target === 'standard' && HOMES.get(name) === glob.path.at(-1)) {
      glob.busy = false;
      return { kind: 'standard', name };
    }
    const found = target && target !== 'standard' ? inModule(target, name) : undefined;
    glob.busy = false;
    if (found) return found;
  }
  return undefined;
}

function moduleAt(path: readonly string[], from: MacroModule): MacroModule | 'standard' | undefined {
  let at: MacroModule | undefined = from;
  for (const [index, name] of path.entries()) {
    if (!at) return undefined;
    if (name === 'crate' && index === 0) at = rootOf(at);
    else if (name === 'super') at = at.parent;
    else if (name !== 'self') {
      const inner: MacroModule | undefined =
        at.modules.get(name) ?? (index === 0 ? rootOf(at).modules.get(name) : undefined);
      if (!inner && index === 0 && /^(?:std|core|alloc)$/.test(name)) return 'standard';
      if (!inner) {
        const made = at.imports.find((other) => other.name === name && !other.busy);
        if (!made) return undefined;
        made.busy = true;
        const found = moduleAt(made.path, at);
        made.busy = false;
        if (found === 'standard') return found;
        at = found;
      } else at = inner;
    }
  }
  return at;
}

function rootOf(module: MacroModule): MacroModule {
  let at = module;
  while (at.parent) at = at.parent;
  return at;
}
