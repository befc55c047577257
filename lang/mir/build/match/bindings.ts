/** Variables of patterns: their declaration, their storage, and what they are bound to. */
import type * as thir from '../../../check/thir.js';
import type { Span } from '../../../source.js';
import { ref } from '../../../types/ty.js';
import type { Local, Place, Rvalue } from '../../mir.js';
import { localPlace } from '../../place.js';
import { assignIn, at, consume, newLocal, push, use, varLocal, type Builder } from '../builder.js';
import { intoPlace } from '../into.js';
import { asPlace } from '../place.js';
import { bindingsOf } from '../regions.js';
import { owesDrop, owesStorage } from '../scopes.js';
import { annotationsOf } from './annotations.js';
import { bindBranches } from './arms.js';
import type { Binding } from './pattern.js';
import { matchTree } from './tree.js';

type BindingPattern = thir.Pattern & { readonly kind: 'binding' };

export interface DeclareOptions {
  /** The arm has a guard, which sees the variables through references. */
  readonly guarded?: boolean;
  /** The place that is matched, if it is known already. */
  readonly matched?: Place;
  /** Where that place stands in the source. */
  readonly matchedSpan?: Span;
  /** A type that was written for the whole pattern. */
  readonly typed?: thir.UserTy;
}

/** Makes the locals of a pattern's variables; gives whether there are any. */
export function declareBindings(b: Builder, pat: thir.Pattern, options: DeclareOptions = {}): boolean {
  const seen = new Set<thir.VarId>();
  for (const binding of bindingsOf(pat)) {
    // The alternatives of an or-pattern bind the same variables: the first one declares them.
    if (seen.has(binding.id)) continue;
    seen.add(binding.id);
    declare(b, binding, pat, options);
  }
  return seen.size > 0;
}

function declare(b: Builder, { id }: BindingPattern, pat: thir.Pattern, options: DeclareOptions): void {
  const v = b.body.vars[id];
  const body = newLocal(b, v.ty, v.span, v.mutable, {
    kind: 'var',
    name: v.name,
    mode: v.mode,
    implicitMode: v.implicitMode,
    typed: v.typed,
    matchedPlace: options.matched,
    matchedSpan: options.matchedSpan,
    patSpan: pat.span,
  });
  const userTys = annotationsOf(pat, id, options.typed);
  if (userTys.length) b.locals[body] = { ...b.locals[body], userTys };
  if (!options.guarded) return void b.vars.set(id, { body });
  const guard = newLocal(b, ref(v.ty, false), v.span, false, {
    kind: 'ref-for-guard',
    name: v.name,
    of: body,
  });
  b.vars.set(id, { body, guard });
}

/** `let` conditions inside a guard declare their variables with the arm's. */
export function declareGuardBindings(b: Builder, guard: thir.Expr): boolean {
  switch (guard.kind) {
    case 'let':
      return declareBindings(b, guard.pat);
    case 'use':
      return declareGuardBindings(b, guard.source);
    case 'logical': {
      if (guard.op !== '&&') return false;
      const left = declareGuardBindings(b, guard.left);
      return declareGuardBindings(b, guard.right) || left;
    }
    default:
      return false;
  }
}

/** A variable's storage begins; it ends with the variable's scope, if `owe`. */
export function storageLive(
  b: Builder,
  block: number,
  id: thir.VarId,
  span: Span,
  guard: boolean,
  owe: boolean,
): Place {
  const local = varLocal(b, id, guard);
  push(b, block, { ...at(b, span), kind: 'storage-live', local });
  const scope = b.regions.vars.get(id);
  if (scope && owe) owesStorage(b, scope, local);
  return localPlace(local);
}

/** The variable's value is dropped with its scope. */
export function oweVar(b: Builder, id: thir.VarId): void {
  const scope = b.regions.vars.get(id);
  if (scope) owesDrop(b, scope, varLocal(b, id));
}

/** `let x;`: storage now, a value later. */
export function bindDeclared(b: Builder, pat: thir.Pattern): void {
  for (const { id, span } of bindingsOf(pat)) {
    storageLive(b, b.here, id, span, false, true);
    oweVar(b, id);
  }
}

/** What a binding in an arm's body, or a `let`, gives its variable. */
export function bindForBody(b: Builder, block: number, bindings: readonly Binding[], owe: boolean): void {
  for (const { id, mode, source, span } of bindings) {
    const place = storageLive(b, block, id, span, false, owe);
    if (owe) oweVar(b, id);
    assignIn(
      b,
      block,
      at(b, span),
      place,
      mode === 'value' ? use(consume(b, source)) : refRvalue(mode, source),
    );
  }
}

/** What a guard sees: references to the matched place, or to the variable if that is itself bound by reference. */
export function bindForGuard(b: Builder, block: number, bindings: readonly Binding[]): void {
  for (const { id, mode, source, span } of bindings) {
    const where = at(b, span);
    const seen = storageLive(b, block, id, span, true, true);
    if (mode === 'value') {
      assignIn(b, block, where, seen, refRvalue('ref', source));
      continue;
    }
    const value = storageLive(b, block, id, span, false, true);
    assignIn(b, block, where, value, refRvalue(mode, source));
    assignIn(b, block, where, seen, refRvalue('ref', value));
  }
}

function refRvalue(mode: 'ref' | 'ref-mut', place: Place): Rvalue {
  return {
    kind: 'ref',
    borrow: mode === 'ref' ? { kind: 'shared' } : { kind: 'mut', mut: 'default' },
    place,
  };
}

// ---------------------------------------------------------------- irrefutable patterns

/** `let pattern = init;`: a single variable is initialized in place. */
export function intoPattern(b: Builder, pat: thir.Pattern, init: thir.Expr): void {
  const ascriptions: (thir.Pattern & { readonly kind: 'ascribe' })[] = [];
  let inner = pat;
  for (; inner.kind === 'ascribe'; inner = inner.sub) ascriptions.push(inner);
  if (inner.kind !== 'binding' || inner.mode !== 'value' || inner.sub) {
    const place = scrutineePlace(b, init);
    return placeIntoPattern(b, pat, place, init.span);
  }
  const place = storageLive(b, b.here, inner.id, inner.span, false, true);
  intoPlace(b, place, init);
  push(b, b.here, { ...at(b, inner.span), kind: 'fake-read', cause: 'for-let', place });
  for (const { userTy } of ascriptions)
    push(b, b.here, { ...at(b, userTy.span), kind: 'ascribe', place, userTy, variance: 'invariant' });
  oweVar(b, inner.id);
}

/** Evaluates what is matched to a place, and mentions it. */
export function scrutineePlace(b: Builder, e: thir.Expr): Place {
  const place = asPlace(b, e);
  push(b, b.here, { ...at(b, e.span), kind: 'place-mention', place });
  return place;
}

/** Binds a place that matches for certain. */
export function placeIntoPattern(
  b: Builder,
  pat: thir.Pattern,
  place: Place,
  matched: Span | undefined,
): void {
  const tree = matchTree(b, place, pat.span, pat.span, [{ pat, guarded: false }], true);
  const [branches] = tree.branches;
  if (matched) for (const { id } of branches[0].bindings) setMatchedPlace(b, varLocal(b, id), place, matched);
  b.here = bindBranches(b, branches, [], pat.span, undefined);
}

function setMatchedPlace(b: Builder, local: Local, matchedPlace: Place, matchedSpan: Span): void {
  const decl = b.locals[local];
  if (decl.info.kind === 'var')
    b.locals[local] = { ...decl, info: { ...decl.info, matchedPlace, matchedSpan } };
}
