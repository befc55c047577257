/**
 * Associated types with generic parameters: what a trait must declare of them so that its methods can use them, and an
 * impl's associated types against those of its trait: parameters (E0049, E0053, E0195), bounds (E0276), values (E0277,
 * E0309, E0310, E0477, E0478, E0491).
 */
import type { Diagnostic } from '../../diagnostic.js';
import { error, unsupported } from '../../diagnostic.js';
import { InferTable } from '../../infer/table.js';
import { isCertain } from '../../infer/report.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { envOf, evaluate, ownPredicatesOf } from '../../traits/index.js';
import {
  anyTy,
  foldPredicate,
  isBinder,
  sameRegion,
  sameTy,
  substPredicate,
  walkTy,
} from '../../types/fold.js';
import { printPredicate, printTraitRef, printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Predicate, Region, TraitRef, Ty } from '../../types/ty.js';
import { unit } from '../../types/ty.js';
import { spanOfBound } from '../bound-spans.js';
import type { Items, Param } from '../context.js';
import { boundSpan } from './impls.js';
import {
  holdsIn,
  impliedBy,
  obligations,
  outlives,
  outlivesBounds,
  report,
  takenApart,
  type Obligation,
} from './outlives.js';

type Outlives = Extract<Predicate, { kind: 'type-outlives' | 'region-outlives' }>;

// ---------------------------------------------------------------- what methods require of the declaration

/**
 * Where every item of a trait that uses a generic associated type knows of a relation between the arguments, the
 * declaration must say so (rustc's `check_gat_where_clauses`; RFC 1598, rust-lang/rust#87479).
 */
export function checkRequiredBounds(items: Items, trait: DefId): void {
  if (items.poisoned.has(trait)) return;
  const members = items.table.childrenOf(trait);
  const generic = members.filter((member) => written(items, member)?.generics.params.length);
  if (!generic.length || members.some((member) => items.poisoned.has(member))) return;
  const required = new Map<DefId, readonly Outlives[]>(generic.map((item) => [item, []]));
  // Bounds of one type may use another: what is required of that is known to hold.
  for (let changed = true; changed;) {
    changed = false;
    for (const item of generic) {
      const found = members.flatMap((member) => {
        const bounds = requiredBy(items, item, member, required);
        return bounds ? [bounds] : [];
      });
      if (!found.length) continue;
      const all = found.reduce((left, right) =>
        left.filter((one) => right.some((other) => sameOutlives(one, other))),
      );
      if (all.length <= required.get(item)!.length) continue;
      required.set(item, all);
      changed = true;
    }
  }
  for (const [item, bounds] of required) {
    const env = items.predicates(item);
    const missing = bounds.filter((bound) => !holdsIn(items, env, bound));
    if (missing.length) items.report(item, 2, missingBounds(items, item, missing), false);
  }
}

/** What `member` knows of the arguments with which it uses `item`, in terms of the parameters of `item`. */
function requiredBy(
  items: Items,
  item: DefId,
  member: DefId,
  required: ReadonlyMap<DefId, readonly Outlives[]>,
): readonly Outlives[] | undefined {
  const env = [...items.predicates(member), ...(required.get(member) ?? [])];
  const uses: GenericArgs[] = [];
  const note = (ty: Ty): void =>
    walkTy(ty, {
      ty: (part) => void (part.kind === 'projection' && part.item === item && uses.push(part.args)),
    });
  switch (items.def(member).kind) {
    case 'assoc-fn': {
      const { sig } = items.fn(member);
      [...sig.inputs, sig.output].forEach(note);
      env.push(...impliedBy(items, sig.inputs));
      break;
    }
    case 'assoc-type':
      for (const bound of items.assocTy(member).bounds) {
        // Not the type itself, of which its bounds speak, but what they say.
        foldPredicate(bound, {
          ty: (part) => {
            if (part.kind === 'projection' && part.item === item && member !== item) uses.push(part.args);
            return undefined;
          },
        });
      }
      break;
    default:
      return undefined;
  }
  if (!uses.length) return undefined;
  const params = items.identityArgs(item);
  const regions = uses.flatMap((args) =>
    args.flatMap((arg, i) =>
      arg.kind === 'lifetime' && ['early', 'late'].includes(arg.region.kind)
        ? [{ region: arg.region, i }]
        : [],
    ),
  );
  const types = uses.flatMap((args) =>
    args.flatMap((arg, i) => (arg.kind === 'type' ? [{ ty: arg.ty, i }] : [])),
  );
  const out: Outlives[] = [];
  const add = (known: Outlives, bound: Outlives): void => {
    if (holdsIn(items, env, known) && !out.some((one) => sameOutlives(one, bound))) out.push(bound);
  };
  const paramRegion = (i: number): Region => {
    const param = params[i];
    if (param.kind !== 'lifetime') throw new Error(`argument ${i} of an associated type is no lifetime`);
    return param.region;
  };
  for (const { region, i } of regions) {
    const shorter = paramRegion(i);
    for (const { ty, i: at } of types) {
      const param = params[at];
      if (param.kind === 'type')
        add({ kind: 'type-outlives', ty, region }, { kind: 'type-outlives', ty: param.ty, region: shorter });
    }
    for (const { region: other, i: at } of regions) {
      if (sameRegion(region, other)) continue;
      add(
        { kind: 'region-outlives', longer: region, shorter: other },
        { kind: 'region-outlives', longer: shorter, shorter: paramRegion(at) },
      );
    }
  }
  return out;
}

function sameOutlives(a: Outlives, b: Outlives): boolean {
  if (a.kind === 'type-outlives')
    return b.kind === 'type-outlives' && sameTy(a.ty, b.ty) && sameRegion(a.region, b.region);
  return b.kind === 'region-outlives' && sameRegion(a.longer, b.longer) && sameRegion(a.shorter, b.shorter);
}

function missingBounds(items: Items, item: DefId, missing: readonly Outlives[]): Diagnostic {
  const s = missing.length === 1 ? '' : 's';
  const { name, span } = items.def(item);
  const clauses = missing.map((bound) => printPredicate(items, bound)).join(', ');
  const clause = `${written(items, item)?.generics.where.length ? ',' : 'where'} ${clauses}`;
  const these = s ? 'these bounds are' : 'this bound is';
  return {
    ...error(null, span, `missing required bound${s} on \`${name}\``),
    children: [
      { level: 'help', message: `add the required where clause${s}: \`${clause}\``, labels: [] },
      {
        level: 'note',
        message: `${these} currently required to ensure that impls have maximum flexibility`,
        labels: [],
      },
      {
        level: 'note',
        message:
          'we are soliciting feedback, see issue #87479 <https://github.com/rust-lang/rust/issues/87479> for more information',
        labels: [],
      },
    ],
  };
}

// ---------------------------------------------------------------- impls

type TypeItem = ast.AssocItem & { readonly kind: 'type' };

function written(items: Items, item: DefId): TypeItem | undefined {
  const { source } = items.table.nodes[item];
  return source.kind === 'assoc' && source.item.kind === 'type' ? source.item : undefined;
}

/** An impl's associated type against the trait's. */
export function compareType(items: Items, item: DefId, member: DefId): void {
  const own = written(items, item);
  if (!own) return;
  const wrong = differentParams(items, own, item, member);
  if (wrong) return items.report(item, 2, wrong);
  const args = memberArgs(items, item);
  const trait = items.impl(items.def(item).parent!).trait;
  if (!args || !trait || items.poisoned.has(item) || items.poisoned.has(member)) return;
  const env = [
    ...items.predicates(items.def(item).parent!),
    ...items.predicates(member).map((one) => substPredicate(one, args)),
  ];
  const stated = items.predicates(items.def(item).parent!).length;
  for (const predicate of items.predicates(item).slice(stated)) {
    const answer = provable(items, env, predicate);
    if (answer === 'yes') continue;
    const at = spanOfBound(predicate) ?? boundSpan(items, item, predicate) ?? items.def(item).nameSpan;
    items.report(
      item,
      2,
      answer === 'no'
        ? stricter(items, member, predicate, at)
        : unsupported(at, 'a bound of this form in an impl'),
    );
    return;
  }
}

function differentParams(items: Items, own: TypeItem, item: DefId, member: DefId): Diagnostic | undefined {
  const [mine, theirs] = [items.scope(item).params, items.scope(member).params];
  const count = (params: readonly Param[], lifetimes: boolean) =>
    params.filter((param) => (param.kind === 'lifetime') === lifetimes).length;
  const { name, nameSpan } = items.def(item);
  const library = items.isLibrary(member);
  if (count(mine, true) !== count(theirs, true)) {
    const place = (one: DefId): Span => {
      const generics = written(items, one)?.generics;
      const span = items.def(one).nameSpan;
      return generics?.params.length ? generics.span : { ...span, lo: span.hi };
    };
    const diagnostic = error(
      'E0195',
      place(item),
      `lifetime parameters or bounds on associated type \`${name}\` do not match the trait declaration`,
      'lifetimes do not match associated type in trait',
    );
    const text = 'lifetimes in impl do not match this associated type in trait';
    return library
      ? diagnostic
      : { ...diagnostic, labels: [...diagnostic.labels, { span: place(member), text, primary: false }] };
  }
  const [has, wants] = [count(mine, false), count(theirs, false)];
  if (has !== wants) {
    const described = (n: number) => `${n} type parameter${n === 1 ? '' : 's'}`;
    const message = `associated type \`${name}\` has ${described(has)} but its trait declaration has ${described(wants)}`;
    const at = own.generics.params[0]?.span ?? nameSpan;
    return error('E0049', at, message, `found ${described(has)}`);
  }
  const rest = (params: readonly Param[]) => params.filter((param) => param.kind !== 'lifetime');
  const other = rest(mine).find((param, i) => param.kind !== rest(theirs)[i].kind);
  if (!other) return undefined;
  const trait = items.def(items.def(member).parent!).name;
  const message = `associated type \`${name}\` has an incompatible generic parameter for trait \`${trait}\``;
  return error('E0053', other.span, message);
}

/** The impl's arguments for the trait, then the item's own parameters. */
function memberArgs(items: Items, item: DefId): GenericArgs | undefined {
  const impl = items.def(item).parent!;
  const { trait } = items.impl(impl);
  return trait && [...trait.args, ...items.identityArgs(item).slice(items.scope(item).parentCount)];
}

function stricter(items: Items, member: DefId, extra: Predicate, at: Span): Diagnostic {
  const label = `impl has extra requirement \`${printPredicate(items, extra)}\``;
  const diagnostic = error('E0276', at, 'impl has stricter requirements than trait', label);
  if (items.isLibrary(member)) return diagnostic;
  const { span, name } = items.def(member);
  return {
    ...diagnostic,
    labels: [...diagnostic.labels, { span, text: `definition of \`${name}\` from trait`, primary: false }],
  };
}

type Answer = 'yes' | 'no' | 'unknown';

function provable(items: Items, env: readonly Predicate[], predicate: Predicate): Answer {
  if (predicate.kind === 'type-outlives' || predicate.kind === 'region-outlives')
    return isBinder(predicate) || holdsIn(items, env, predicate) ? 'yes' : 'no';
  const verdict = evaluate({ program: items, env: envOf(items, env), table: new InferTable() }, predicate);
  if (verdict === 'yes') return 'yes';
  if (verdict !== 'no' || predicate.kind !== 'trait') return 'unknown';
  const self = predicate.ref.args[0];
  return self.kind === 'type' && isCertain(items, predicate.ref.trait, self.ty) ? 'no' : 'unknown';
}

// ---------------------------------------------------------------- values

/** The associated types of an impl: their values, and the bounds that the trait declares. */
export function checkValues(items: Items, impl: DefId, header: readonly Predicate[]): void {
  for (const item of items.impl(impl).items) {
    if (items.def(item).kind !== 'assoc-type' || items.poisoned.has(item)) continue;
    const { ty, implements: member } = items.assocTy(item);
    const { span, nameSpan } = items.def(item);
    const args = memberArgs(items, item);
    if (!ty || !args) continue;
    const env = takenApart(items, [...items.predicates(item), ...header]);
    const own = written(items, item);
    const head = { ...span, lo: own?.attrs.length ? nameSpan.lo - 'type '.length : span.lo, hi: nameSpan.hi };
    report(items, item, env, [{ list: obligations(items, ty), at: head }]);
    if (member === undefined || items.poisoned.has(member)) continue;
    const at = own?.ty?.span ?? nameSpan;
    const { bounds } = items.assocTy(member);
    const cause = { kind: 'bound' as const, on: ty, fulfil: ty };
    report(
      items,
      item,
      env,
      outlivesBounds(bounds, args).map(({ region }) => ({ list: outlives(items, ty, region, cause), at })),
    );
    if (items.isLibrary(member)) continue;
    if (bounds.length) checkWhereClauses(items, item, member, args, env, at);
    checkTraitBounds(items, item, member, ty, args, env, at);
  }
}

/** The trait's where clauses: its bounds speak of a type that is there where they hold, so that the impl must state them. */
function checkWhereClauses(
  items: Items,
  item: DefId,
  member: DefId,
  args: GenericArgs,
  env: readonly Predicate[],
  at: Span,
): void {
  const stated = ownPredicatesOf(items, member, args).filter((one) => !isBinder(one));
  const list = stated.flatMap((predicate): readonly Obligation[] => {
    if (predicate.kind === 'region-outlives') {
      const longer = { kind: 'region' as const, region: predicate.longer };
      return [{ longer, shorter: predicate.shorter, cause: { kind: 'bound', on: unit } }];
    }
    if (predicate.kind !== 'type-outlives') return [];
    const { ty, region } = predicate;
    return outlives(items, ty, region, { kind: 'bound', on: ty, fulfil: ty });
  });
  report(items, item, env, [{ list, at }]);
  for (const predicate of stated)
    if (predicate.kind === 'trait' && provable(items, env, predicate) === 'no')
      items.report(item, 2, unsatisfied(items, predicate.ref, at), false);
}

function unsatisfied(items: Items, ref: TraitRef, at: Span): Diagnostic {
  const self = ref.args[0];
  const shown = self.kind === 'type' ? printTy(items, self.ty) : '_';
  if (items.lang('sized') === ref.trait) {
    const message = `the size for values of type \`${shown}\` cannot be known at compilation time`;
    return error('E0277', at, message, "doesn't have a size known at compile-time");
  }
  const trait = printTraitRef(items, ref);
  const message = `the trait bound \`${shown}: ${trait}\` is not satisfied`;
  return error('E0277', at, message, `the trait \`${trait}\` is not implemented for \`${shown}\``);
}

/** The bounds of an `impl` type in the result of a trait's method, and what the impl's method has in its place. */
export function checkInTrait(
  items: Items,
  item: DefId,
  stated: Ty,
  normalized: (ty: Ty) => Ty,
  env: readonly Predicate[],
  at: Span,
): void {
  walkTy(stated, {
    ty: (part) => {
      if (part.kind !== 'projection' || items.table.nodes[part.item].source.kind !== 'opaque-in-trait')
        return;
      const value = normalized(part);
      if (value.kind === 'projection') return;
      const cause = { kind: 'bound' as const, on: value, fulfil: value };
      const bounds = outlivesBounds(items.assocTy(part.item).bounds, part.args);
      report(
        items,
        item,
        env,
        bounds.map(({ region }) => ({ list: outlives(items, value, region, cause), at })),
      );
      checkTraitBounds(items, item, part.item, value, part.args, env, at);
    },
  });
}

/** E0277: `type Item: Copy`, and a value that is not. */
function checkTraitBounds(
  items: Items,
  item: DefId,
  member: DefId,
  value: Ty,
  args: GenericArgs,
  env: readonly Predicate[],
  at: Span,
): void {
  if (anyTy(value, (part) => part.kind === 'error')) return;
  for (const bound of items.assocTy(member).bounds) {
    if (bound.kind !== 'trait' || isBinder(bound)) continue;
    const self = bound.ref.args[0];
    if (self.kind !== 'type' || self.ty.kind !== 'projection' || self.ty.item !== member) continue;
    const { ref } = substPredicate(bound, args) as typeof bound;
    const own: TraitRef = { ...ref, args: [{ kind: 'type', ty: value }, ...ref.args.slice(1)] };
    if (provable(items, env, { kind: 'trait', ref: own }) === 'no')
      items.report(item, 2, unsatisfied(items, own, at), false);
  }
}
