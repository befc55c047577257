/**
 * Impls that overlap (E0119, E0592, E0751): two headers that one type fits, unless a bound of theirs is known never to hold for it
 * (Rust Reference, "Trait and lifetime coherence"; rustc_trait_selection's `coherence`).
 */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { InferTable } from '../../infer/table.js';
import { envOf, evaluate, type TraitCx } from '../../traits/index.js';
import { predicatesOf } from '../../traits/env.js';
import { freshArgs, implsFor } from '../../traits/lookup.js';
import { anyTy, isBroken, sameTraitRef, substArgs, substTy } from '../../types/fold.js';
import { printTraitRef, printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Predicate, TraitRef, Ty } from '../../types/ty.js';
import { headOf } from '../../traits/head.js';
import type { ProgramItems } from '../program.js';
import { implHead } from './impls.js';

/** All impls of the program, and of the library where they are for traits that the program implements. */
export function checkOverlap(items: ProgramItems, impls: readonly DefId[]): void {
  const byTrait = new Map<DefId, DefId[]>();
  const inherent = new Map<string, DefId[]>();
  for (const def of impls) {
    const { trait, selfTy } = items.impl(def);
    if (selfTy.kind === 'error' || isBroken(selfTy) || items.poisoned.has(def)) continue;
    if (!trait) {
      checkMembers(items, def, def);
      const head = headOf(selfTy);
      if (head === undefined) continue;
      const before = inherent.get(head) ?? [];
      for (const other of before) checkMembers(items, other, def);
      inherent.set(head, [...before, def]);
      continue;
    }
    checkTwice(items, def);
    const before = byTrait.get(trait.trait) ?? [];
    const others = [...before, ...libraryImpls(items, trait.trait, selfTy)];
    const first = others.find((other) => overlaps(items, other, def));
    if (first !== undefined) reportOverlap(items, first, def);
    byTrait.set(trait.trait, [...before, def]);
  }
}

function libraryImpls(items: ProgramItems, trait: DefId, self: Ty): readonly DefId[] {
  if (!items.isLibrary(trait) || items.trait(trait).auto) return [];
  const { own, blanket } = implsFor(items, trait, self);
  return [...own, ...blanket].map((header) => header.impl).filter((impl) => items.isLibrary(impl));
}

function reportOverlap(items: ProgramItems, before: DefId, after: DefId): void {
  // What an attribute derives is made after all that is written.
  const swapped = isDerived(items, before) && !isDerived(items, after);
  const [first, second] = swapped ? [after, before] : [before, after];
  const { trait, selfTy, negative } = items.impl(second);
  const ty = printTy(items, selfTy);
  const of = printTraitRef(items, trait!);
  const opposite = negative !== items.impl(first).negative;
  const diagnostic = opposite
    ? error(
        'E0751',
        implHead(items, second),
        `found both positive and negative implementation of trait \`${of}\` for type \`${ty}\`:`,
      )
    : error(
        'E0119',
        implHead(items, second),
        `conflicting implementations of trait \`${of}\` for type \`${ty}\``,
        `conflicting implementation for \`${ty}\``,
      );
  const other = items.isLibrary(first)
    ? []
    : [{ span: implHead(items, first), text: 'first implementation here', primary: false }];
  items.report(second, 2, { ...diagnostic, labels: [...diagnostic.labels, ...other] });
}

function isDerived(items: ProgramItems, impl: DefId): boolean {
  return items.table.nodes[impl].source.kind === 'derived';
}

/** E0201: an impl gives an item of its trait twice. */
function checkTwice(items: ProgramItems, impl: DefId): void {
  const known = new Set<string>();
  for (const item of items.impl(impl).items) {
    const { name, kind, nameSpan: span } = items.def(item);
    const key = `${kind === 'assoc-type'} ${name}`;
    if (known.has(key))
      items.report(
        item,
        2,
        error('E0201', span, `duplicate definitions with name \`${name}\`:`, 'duplicate definition'),
        false,
      );
    known.add(key);
  }
}

/** E0592: items of one name in inherent impls for one type. */
function checkMembers(items: ProgramItems, first: DefId, second: DefId): void {
  const same = first === second;
  const known = new Map<string, DefId>();
  const key = (def: DefId): string => `${items.def(def).kind === 'assoc-type'} ${items.def(def).name}`;
  if (!same)
    for (const item of items.impl(first).items) if (!known.has(key(item))) known.set(key(item), item);
  let apart: boolean | undefined;
  for (const item of items.impl(second).items) {
    const other = known.get(key(item));
    if (same && other === undefined) known.set(key(item), item);
    if (other === undefined) continue;
    if (!same && (apart ??= !selfTypesOverlap(items, first, second))) return;
    const { name } = items.def(item);
    const [at, label] = same ? [item, other] : [other, item];
    const diagnostic = error(
      'E0592',
      nameSpan(items, at),
      `duplicate definitions with name \`${name}\``,
      `duplicate definitions for \`${name}\``,
    );
    items.report(
      at,
      2,
      {
        ...diagnostic,
        labels: [
          ...diagnostic.labels,
          { span: nameSpan(items, label), text: `other definition for \`${name}\``, primary: false },
        ],
      },
      false,
    );
  }
}

function nameSpan(items: ProgramItems, def: DefId): Span {
  return items.def(def).nameSpan;
}

// ---------------------------------------------------------------- the test

function selfTypesOverlap(items: ProgramItems, a: DefId, b: DefId): boolean {
  const [x, y] = [items.impl(a).selfTy, items.impl(b).selfTy];
  if (isUncertain(x) || isUncertain(y)) return false;
  const table = new InferTable();
  const one = freshArgs(items, table, a);
  const other = freshArgs(items, table, b);
  if (!table.unify(substTy(x, one), substTy(y, other)).ok) return false;
  return !contradicts(items, table, a, one) && !contradicts(items, table, b, other);
}

function overlaps(items: ProgramItems, a: DefId, b: DefId): boolean {
  const [x, y] = [items.impl(a).trait!, items.impl(b).trait!];
  if (!items.scope(a).params.length && !items.scope(b).params.length) return sameTraitRef(x, y, false);
  if (isOpen(x) || isOpen(y)) return false;
  const table = new InferTable();
  const one = freshArgs(items, table, a);
  const other = freshArgs(items, table, b);
  if (!table.unifyArgs(substArgs(x.args, one), substArgs(y.args, other)).ok) return false;
  return !contradicts(items, table, a, one) && !contradicts(items, table, b, other);
}

/** Whether the header holds what is not compared here: projections, `for<…>`, errors. */
function isOpen(ref: TraitRef): boolean {
  return ref.args.some((arg) => arg.kind === 'type' && isUncertain(arg.ty));
}

function isUncertain(ty: Ty): boolean {
  return (
    isBroken(ty) ||
    anyTy(
      ty,
      (part) =>
        part.kind === 'projection' ||
        part.kind === 'opaque' ||
        part.kind === 'error' ||
        (part.kind === 'fn-ptr' && part.sig.boundVars.length > 0) ||
        (part.kind === 'dynamic' && part.bounds.some((bound) => bound.boundVars.length > 0)),
    )
  );
}

/** Whether some bound of an impl never holds for these arguments. */
function contradicts(items: ProgramItems, table: InferTable, impl: DefId, args: GenericArgs): boolean {
  const cx: TraitCx = { program: items, env: envOf(items, [], undefined), table };
  return predicatesOf(items, impl, args).some(
    (predicate) => isKnowable(items, table, predicate) && evaluate(cx, predicate) === 'no',
  );
}

/** Whether no other crate can make the predicate hold: that of a trait of our own, of an own type, or of a fundamental trait. */
function isKnowable(items: ProgramItems, table: InferTable, predicate: Predicate): boolean {
  let trait: DefId;
  let args: GenericArgs;
  if (predicate.kind === 'trait') ({ trait, args } = predicate.ref);
  else if (predicate.kind === 'projection') {
    trait = items.def(predicate.item).parent!;
    ({ args } = predicate);
  } else return false;
  const { lang } = items.def(trait);
  const fundamental = lang !== undefined && FUNDAMENTAL.has(lang);
  const types = args.flatMap((arg) => (arg.kind === 'type' ? [table.resolveFully(arg.ty)] : []));
  if (!items.isLibrary(trait)) {
    // A crate that uses ours may implement the trait for its own types.
    return predicate.kind === 'trait' || !types.some((ty) => anyTy(ty, (part) => part.kind === 'infer'));
  }
  if (fundamental) return true;
  for (const ty of types) {
    if (isLocal(items, ty)) return true;
    if (ty.kind === 'infer') return false;
  }
  return false;
}

const FUNDAMENTAL: ReadonlySet<string> = new Set(['sized', 'fn', 'fn_mut', 'fn_once']);

/** A type of the program, or one of `&`, `&mut`, `Box` and `Pin` of it. */
function isLocal(items: ProgramItems, ty: Ty): boolean {
  switch (ty.kind) {
    case 'ref':
      return isLocal(items, ty.ty);
    case 'adt': {
      if (!items.isLibrary(ty.def)) return true;
      const { name } = items.def(ty.def);
      const [inner] = ty.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
      return (name === 'Box' || name === 'Pin') && inner !== undefined && isLocal(items, inner);
    }
    case 'dynamic':
      return ty.bounds.length > 0 && !items.isLibrary(ty.bounds[0].trait);
    default:
      return false;
  }
}
