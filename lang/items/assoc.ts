/** Associated types: which trait a `T::Item` or `Self::Item` means. */
import type * as ast from '../syntax/ast.js';
import type { DefId } from '../types/program.js';
import type { TraitRef, Ty } from '../types/ty.js';
import type { Items, Scope } from './context.js';
import type { Lowerer } from './lower.js';

/** An associated type, and the trait reference that it is an item of. */
export interface AssocBound {
  readonly item: DefId;
  readonly ref: TraitRef;
}

/** The trait reference with an associated type of that name that a parameter or `Self` is known to satisfy. */
export function assocBound(
  lowerer: Lowerer,
  base: Ty,
  name: string,
  written?: string,
): AssocBound | undefined {
  const { items, scope } = lowerer;
  if (base.kind === 'param') {
    for (let at = scope; at; at = at.parent) {
      const found = boundOfParam(lowerer, at, base, name);
      if (found) return found;
    }
  }
  if (written === 'Self' && scope) {
    for (let at: Scope | undefined = scope; at; at = at.parent) {
      if (items.def(at.def).kind !== 'impl') continue;
      const trait = items.implTrait(at.def);
      if (trait === undefined) continue;
      const home = assocHome(items, trait, name);
      const ref = home && items.impl(at.def).trait;
      const up = ref && items.superTraitRef(ref, home.trait);
      if (up) return { item: home.item, ref: up };
    }
  }
  return undefined;
}

function boundOfParam(
  lowerer: Lowerer,
  scope: Scope,
  param: Ty & { kind: 'param' },
  name: string,
): AssocBound | undefined {
  const { items } = lowerer;
  const def = items.def(scope.def);
  if (def.kind === 'trait' && param.index === 0) {
    const home = assocHome(items, scope.def, name);
    const self: TraitRef = { trait: scope.def, args: items.identityArgs(scope.def) };
    const ref = home && items.superTraitRef(self, home.trait);
    if (ref) return { item: home.item, ref };
  }
  for (const bound of writtenBounds(scope, param)) {
    if (bound.kind !== 'trait' || bound.modifier === 'maybe') continue;
    const inner = lowerer.at(scope);
    const trait = inner.traitDef(bound.path, true);
    const home = trait === undefined ? undefined : assocHome(items, trait, name);
    if (!home) continue;
    const lowered = inner.bound(param, bound);
    const ref = lowered && items.superTraitRef(lowered.ref, home.trait);
    if (!ref) continue;
    if (lowered.names.length) {
      lowerer.refuse(bound.span, 'an associated type of a higher-ranked bound');
      return undefined;
    }
    return { item: home.item, ref };
  }
  return undefined;
}
/** The trait, itself or a supertrait, that declares an associated type. */
export function assocHome(
  items: Items,
  trait: DefId,
  name: string,
  seen = new Set<DefId>(),
): { trait: DefId; item: DefId } | undefined {
  if (seen.has(trait)) return undefined;
  seen.add(trait);
  const item = assocItem(items, trait, name, 'assoc-type');
  if (item !== undefined) return { trait, item };
  for (const { trait: up } of items.superTraits(trait)) {
    const found = assocHome(items, up, name, seen);
    if (found) return found;
  }
  return undefined;
}
/** The item of that name and kind in a trait or an impl. */
export function assocItem(
  items: Items,
  container: DefId,
  name: string,
  kind: 'assoc-type' | 'assoc-fn' | 'assoc-const',
): DefId | undefined {
  return items.table.childrenOf(container).find((child) => {
    const def = items.def(child);
    return def.kind === kind && def.name === name;
  });
}
/** Whether some bound of the parameter is a trait of the library (which may lack items) or could not be resolved. */
export function mayHaveAssoc(lowerer: Lowerer, param: Ty & { kind: 'param' }): boolean {
  const { items } = lowerer;
  const seen = new Set<DefId>();
  const incomplete = (trait: DefId | undefined): boolean => {
    if (trait === undefined || items.isLibrary(trait)) return true;
    if (seen.has(trait)) return false;
    seen.add(trait);
    return items.superTraits(trait).some((up) => incomplete(up.trait));
  };
  for (let at = lowerer.scope; at; at = at.parent) {
    if (items.def(at.def).kind === 'trait' && param.index === 0 && incomplete(at.def)) return true;
    for (const bound of writtenBounds(at, param))
      if (bound.kind === 'trait' && bound.modifier !== 'maybe')
        if (incomplete(lowerer.at(at).traitDef(bound.path, true))) return true;
  }
  return false;
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
