/**
 * Trait object types: which trait is the principal one, which lifetime the object has where none is written (reference,
 * "Default trait object lifetimes"; RFC 599, 1156), and which traits can be the trait of an object.
 */
import { error, type Diagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import { traitRegions } from '../traits/object.js';
import { anyTy } from '../types/fold.js';
import type { DefId } from '../types/program.js';
import type { DynBound, Region, TraitRef, Ty } from '../types/ty.js';
import { brokenRegion, erased, errorTy, staticRegion } from '../types/ty.js';
import type { Items } from './context.js';
import type { Lowerer } from './lower.js';
import { visitType } from './visit.js';

/**
 * What the place of an object type says of a lifetime that is not written: a region, or that several bounds contradict
 * one another. Nothing where the place says nothing: `'static` in items, left to inference in bodies.
 */
export type ObjectDefault = Region | 'ambiguous' | undefined;

/** The bounds in an order that does not depend on how they were written: the principal trait, then auto traits once each. */
export function objectTy(
  lowerer: Lowerer,
  traits: readonly DynBound[],
  written: Region | undefined,
  context: ObjectDefault,
  span: Span,
  /** Where rustc points for what concerns the trait. */
  traitSpan: Span,
): Ty {
  const { items } = lowerer;
  const principal = traits.filter((bound) => !items.trait(bound.trait).auto);
  if (principal.length > 1) {
    lowerer.report(
      error(
        'E0225',
        span,
        'only auto traits can be used as additional traits in a trait object',
        'additional non-auto trait',
      ),
      2,
    );
    return errorTy;
  }
  if (traits.length === 0) return errorTy;
  const autos = traits.filter((bound) => items.trait(bound.trait).auto).sort((a, b) => a.trait - b.trait);
  const bounds = [...principal, ...autos.filter((bound, i) => bound.trait !== autos[i - 1]?.trait)];
  for (const { trait } of principal) {
    const reason = lowerer.library ? undefined : incompatible(items, trait);
    if (reason === undefined) continue;
    const { name } = items.def(trait);
    // Where the type of an alias or an impl is used, rustc tells of it again.
    const kind = lowerer.scope && items.def(lowerer.scope.def).kind;
    if (lowerer.infer || (kind !== undefined && toldOnce.has(kind))) {
      const text = `\`${name}\` is not dyn compatible`;
      const note = `the trait is not dyn compatible because it ${reason}`;
      const told = error('E0038', traitSpan, `the trait ${text}`, text);
      lowerer.report({ ...told, children: [{ level: 'note', message: note, labels: [] }] }, 2);
    } else lowerer.refuse(span, `a trait object of \`${name}\`, which ${reason},`);
    return errorTy;
  }
  if (bounds.some((bound) => bound.args.some((arg) => arg.kind === 'type' && isError(arg.ty))))
    return errorTy;
  const open = lowerer.library ? [] : principal.flatMap((bound) => openTypes(items, bound));
  if (open.length) {
    lowerer.report(unspecified(items, open, traitSpan), 2);
    return errorTy;
  }
  return { kind: 'dynamic', bounds, region: written ?? defaultRegion(lowerer, bounds, context, span) };
}

/** Associated types of an object's trait, and of those above it, of which nothing says what they are. */
function openTypes(items: Items, { trait, projections }: DynBound): readonly DefId[] {
  const said = new Set(projections.map(({ item }) => item));
  const wanted: DefId[] = [];
  const seen = new Set<DefId>();
  const look = (at: DefId): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const child of items.table.childrenOf(at)) {
      const { source } = items.table.nodes[child];
      if (source.kind !== 'assoc' || source.item.kind !== 'type') continue;
      const { params, where } = source.item.generics;
      if (!params.length && !where.length) wanted.push(child);
    }
    for (const predicate of items.trait(at).supertraits)
      if (predicate.kind === 'projection') said.add(predicate.item);
    for (const up of items.superTraits(at)) look(up.trait);
  };
  look(trait);
  return wanted.filter((item) => !said.has(item));
}

/** E0191. */
function unspecified(items: Items, open: readonly DefId[], span: Span): Diagnostic {
  const names = open.map((item) => `\`${items.def(item).name}\``);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const trait = items.def(items.def(open[0]).parent!).name;
  const types = names.length === 1 ? 'type' : 'types';
  return error(
    'E0191',
    span,
    `the value of the associated ${types} ${list} in \`${trait}\` must be specified`,
    names.length === 1 ? `missing associated type ${list}` : '',
  );
}

/** Definitions whose types are told of once each. */
const toldOnce: ReadonlySet<string> = new Set(['fn', 'assoc-fn', 'struct', 'enum', 'union']);

function isError(ty: Ty): boolean {
  return anyTy(ty, (part) => part.kind === 'error');
}

/** In `Trait<'a, Item = dyn Other>` the bounds of `Item` may name `'a`: rustc asks for a written lifetime. */
export function constraintDefault(ref: TraitRef): ObjectDefault {
  return ref.args.some((arg) => arg.kind === 'lifetime') ? 'ambiguous' : staticRegion;
}

/** Errors about the lifetime of an object type: what it is otherwise is known all the same. */
export const objectLifetimeErrors: ReadonlySet<string> = new Set(['E0226', 'E0227', 'E0228']);

/** E0226. */
export function severalLifetimes(span: Span): Diagnostic {
  return error('E0226', span, 'only a single explicit lifetime bound is permitted');
}

/** Bounds of the trait itself (`trait T: 'a`) go before what the place says. */
function defaultRegion(
  lowerer: Lowerer,
  bounds: readonly DynBound[],
  context: ObjectDefault,
  span: Span,
): Region {
  // What a function's own `for<…>` binds is not looked at.
  const own = bounds
    .flatMap((bound) => traitRegions(lowerer.items, bound))
    .filter((region) => region.kind !== 'late');
  if (own.some((region) => region.kind === 'static')) return staticRegion;
  if (own.length > 0) {
    if (own.some((region) => JSON.stringify(region) !== JSON.stringify(own[0])))
      return ambiguous(lowerer, span);
    return own[0];
  }
  if (context === 'ambiguous') {
    if (lowerer.infer) return erased;
    lowerer.report(
      error('E0228', span, 'cannot deduce the lifetime bound for this trait object type from context'),
      2,
    );
    return staticRegion;
  }
  // In a body an object's lifetime is not that of the reference to it, unless this has a name.
  if (context?.kind === 'erased') return erased;
  return context ?? (lowerer.infer ? erased : staticRegion);
}

/** E0227. */
function ambiguous(lowerer: Lowerer, span: Span): Region {
  lowerer.report(error('E0227', span, 'ambiguous lifetime bound, explicit lifetime bound required'), 2);
  return brokenRegion;
}

// ---------------------------------------------------------------- dyn compatibility

/** Why there can be no object of the trait (E0038; reference, "Dyn compatibility"), or why that is not known. */
export function incompatible(items: Items, trait: DefId, seen = new Set<DefId>()): string | undefined {
  if (seen.has(trait)) return undefined;
  seen.add(trait);
  const { source } = items.table.nodes[trait];
  if (source.kind !== 'item' || source.item.kind !== 'trait') return undefined;
  for (const { trait: up, bound } of items.superTraits(trait)) {
    if (up === items.lang('sized')) return 'requires `Self: Sized`';
    if (mentionsSelfArgs(items, up, bound.path)) return 'uses `Self` in a supertrait';
    const above = incompatible(items, up, seen);
    if (above !== undefined) return above;
  }
  for (const item of items.table.childrenOf(trait)) {
    const reason = ofItem(items, item);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** `trait A: PartialEq` means `PartialEq<Self>`. */
function mentionsSelfArgs(items: Items, trait: DefId, path: ast.Path): boolean {
  const args = path.segments.at(-1)?.args;
  const written = args?.kind === 'angle' ? args.args.filter((arg) => arg.kind !== 'lifetime') : [];
  if (written.some((arg) => arg.kind === 'type' && namesSelf(arg.ty))) return true;
  const own = items.scope(trait).params.filter((param) => param.kind === 'type' && param.name !== 'Self');
  return own
    .slice(written.length)
    .some((param) => param.ast?.kind === 'type' && param.ast.default && namesSelf(param.ast.default));
}

/** `Self` itself, not `Self::Item`. */
function namesSelf(ty: ast.Type): boolean {
  let found = false;
  visitType(ty, {
    type: (part) => {
      if (part.kind === 'path' && !part.qself && part.path.segments.length === 1)
        if (part.path.segments[0].ident.name === 'Self') found = true;
    },
  });
  return found;
}

function ofItem(items: Items, item: DefId): string | undefined {
  const { source } = items.table.nodes[item];
  if (source.kind !== 'assoc') return undefined;
  const { item: written } = source;
  if (written.kind === 'const') return 'has an associated constant';
  if (written.kind === 'type')
    return written.generics.params.length && !needsSized(written.generics)
      ? 'has a generic associated type'
      : undefined;
  if (written.kind !== 'fn') return undefined;
  const { sig } = written;
  if (needsSized(sig.generics)) return undefined;
  const { name } = sig.ident;
  if (!sig.self) return `has the associated function \`${name}\` without \`self\``;
  if (sig.generics.params.some((param) => param.kind !== 'lifetime'))
    return `has the generic method \`${name}\``;
  if (sig.qualifiers.async) return `has the \`async\` method \`${name}\``;
  const types = [...sig.params.map((param) => param.ty), ...(sig.output ? [sig.output] : [])];
  if (types.some(namesSelf)) return `uses \`Self\` in the signature of \`${name}\``;
  let impl = false;
  for (const ty of types)
    visitType(ty, {
      type: (part) => {
        if (part.kind === 'impl') impl = true;
      },
    });
  return impl ? `has the method \`${name}\` with an \`impl\` type` : undefined;
}

function needsSized(generics: ast.Generics): boolean {
  return generics.where.some(
    (clause) =>
      clause.kind === 'type' &&
      clause.ty.kind === 'path' &&
      clause.ty.path.segments.length === 1 &&
      clause.ty.path.segments[0].ident.name === 'Self' &&
      clause.bounds.some(
        (bound) => bound.kind === 'trait' && bound.path.segments.at(-1)?.ident.name === 'Sized',
      ),
  );
}
