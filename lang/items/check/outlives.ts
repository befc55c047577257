/**
 * Well-formedness of types that stand in items, as far as lifetimes go: E0309, E0310, E0477, E0478, E0491. Fields,
 * associated types and impl heads are checked; what function signatures mention is implied by them (RFC 1214, RFC 2093).
 */
import type { Diagnostic, SubDiagnostic } from '../../diagnostic.js';
import { error, primarySpan } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { normalizeWithRegions, paramEnv } from '../../traits/index.js';
import { traitRegions } from '../../traits/object.js';
import { anyRegion, anyTy, isBroken, sameRegion, sameTy, substPredicate } from '../../types/fold.js';
import { printRegion, printTraitRef, printTy } from '../../types/print.js';
import type { DefId } from '../../types/program.js';
import type { GenericArgs, Predicate, Region, TraitRef, Ty } from '../../types/ty.js';
import { erased, unit } from '../../types/ty.js';
import { explicitOutlives } from '../adt.js';
import { spanOfBound } from '../bound-spans.js';
import type { Items } from '../context.js';
import { checkValues } from './assoc-types.js';

/** Something that must hold, and the type that asks for it. */
export interface Obligation {
  readonly longer:
    { readonly kind: 'type'; readonly ty: Ty } | { readonly kind: 'region'; readonly region: Region };
  readonly shorter: Region;
  /** A reference's own requirement, a declared bound of a type, or a bound of the trait's associated type. */
  readonly cause:
    | { readonly kind: 'reference'; readonly ty: Ty & { kind: 'ref' } }
    | { readonly kind: 'bound'; readonly on: Ty; readonly fulfil?: Ty };
}

/** What is known to hold. */
type Environment = readonly Predicate[];

/** Obligations with the place rustc points at for them. */
interface Asked {
  readonly list: readonly Obligation[];
  readonly at: Span;
  /** Of a supertrait's bound: rustc tells of the self type as well. */
  readonly self?: Span;
}

export function checkFields(items: Items, def: DefId): void {
  if (items.poisoned.has(def) || items.tainted.has(def)) return;
  const env = [...items.predicates(def), ...items.inferredOutlives(def)];
  const asked = items.adt(def).variants.flatMap((variant) =>
    variant.fields.map((field): Asked => ({
      list: obligations(items, field.ty),
      at: fieldType(items, def, field.span) ?? field.span,
    })),
  );
  report(items, def, env, asked);
}

/** Associated types of an impl: their values, and the bounds that the trait declares. */
export function checkImplTypes(items: Items, def: DefId): void {
  const impl = items.impl(def);
  if (items.poisoned.has(def) || !impl.trait || impl.negative) return;
  const { args, trait } = impl.trait;
  const env = [...items.predicates(def), ...impliedBy(items, headerTypes(items, def))];
  const { source } = items.table.nodes[def];
  if (source.kind === 'item' && source.item.kind === 'impl') {
    const at = source.item.trait!.span;
    const self = source.item.self.span;
    const bounds = outlivesBounds(items.trait(trait).supertraits, args);
    const cause: Obligation['cause'] = { kind: 'bound', on: impl.selfTy };
    report(
      items,
      def,
      env,
      bounds.map(({ ty, region }) => ({ list: outlives(items, ty, region, cause), at, self })),
    );
  }
  checkValues(items, def, env);
}

/** The types that bounds mention: `L: Trait<&'a T>` asks for `T: 'a`, and says it to nobody. */
export function checkBounds(items: Items, def: DefId): void {
  if (items.poisoned.has(def) || items.tainted.has(def)) return;
  const asked = items.predicates(def).flatMap((predicate): Asked[] => {
    const at = spanOfBound(predicate);
    const own = at && at.file === items.def(def).span.file && standsIn(at, items.def(def).span);
    if (!own) return [];
    if (predicate.kind !== 'projection' && predicate.kind !== 'trait') return [];
    const types =
      predicate.kind === 'projection'
        ? [predicate.ty]
        : predicate.ref.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
    // What the bound is "for all" of is not asked about, nor what stands in a type with it.
    const free = types.filter((ty) => !anyRegion(ty, isBound));
    return [{ list: free.flatMap((ty) => obligations(items, ty)), at }];
  });
  if (asked.every(({ list }) => list.length === 0)) return;
  report(items, def, environmentOf(items, def), asked);
}

function standsIn(inner: Span, outer: Span): boolean {
  return outer.lo <= inner.lo && inner.hi <= outer.hi;
}

/** What an item may assume of its lifetimes: its bounds, and what its signature implies. */
export function environmentOf(items: Items, def: DefId): Predicate[] {
  const { kind, parent } = items.def(def);
  const env = [...items.predicates(def)];
  if (kind === 'struct' || kind === 'enum' || kind === 'union') env.push(...items.inferredOutlives(def));
  if (kind === 'fn' || kind === 'assoc-fn') {
    const { sig } = items.fn(def);
    env.push(...impliedBy(items, [...sig.inputs, sig.output]));
  }
  const impl =
    kind === 'impl' ? def : parent !== undefined && items.def(parent).kind === 'impl' ? parent : undefined;
  if (impl !== undefined) {
    env.push(...impliedBy(items, headerTypes(items, impl)));
  }
  return takenApart(items, env);
}

/** The types in the head of an impl, normalized: of associated types that are something else nothing is implied. */
function headerTypes(items: Items, impl: DefId): Ty[] {
  const { selfTy, trait } = items.impl(impl);
  const types = [selfTy, ...(trait?.args ?? []).flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []))];
  const env = paramEnv(items, impl);
  return types.map((ty) =>
    anyTy(ty, (part) => part.kind === 'projection')
      ? normalizeWithRegions(items, env, ty, { freshRegion: () => erased }).ty
      : ty,
  );
}

/** `&'a T: 'b` says `'a: 'b` and `T: 'b`. */
export function takenApart(items: Items, env: Environment): Predicate[] {
  const parts = env.flatMap((bound) =>
    bound.kind === 'type-outlives' && !bound.boundVars?.length
      ? outlives(items, bound.ty, bound.region, { kind: 'bound', on: bound.ty }).map(known)
      : [],
  );
  return [...env, ...parts];
}

/** The `T: 'a` among predicates, with arguments put in. */
export function outlivesBounds(
  predicates: readonly Predicate[],
  args: GenericArgs,
): { ty: Ty; region: Region }[] {
  return predicates.flatMap((predicate) => {
    const put = predicate.kind === 'type-outlives' ? substPredicate(predicate, args) : undefined;
    return put?.kind === 'type-outlives' ? [{ ty: put.ty, region: put.region }] : [];
  });
}

export function fieldType(items: Items, def: DefId, field: Span): Span | undefined {
  const { source } = items.table.nodes[def];
  if (source.kind !== 'item') return undefined;
  const data =
    source.item.kind === 'enum'
      ? source.item.variants.map((variant) => variant.data)
      : source.item.kind === 'struct' || source.item.kind === 'union'
        ? [source.item.data]
        : [];
  for (const one of data)
    if (one.kind !== 'unit') for (const own of one.fields) if (own.span.lo === field.lo) return own.ty.span;
  return undefined;
}

// ---------------------------------------------------------------- what types ask for

/** What must hold for a type to be well-formed. */
export function obligations(items: Items, ty: Ty): Obligation[] {
  const out: Obligation[] = [];
  const visit = (part: Ty): void => {
    switch (part.kind) {
      case 'ref':
        out.push(...outlives(items, part.ty, part.region, { kind: 'reference', ty: part }));
        return visit(part.ty);
      case 'adt':
        for (const predicate of [...explicitOutlives(items, part.def), ...items.inferredOutlives(part.def)]) {
          const put = substPredicate(predicate, part.args);
          const cause: Obligation['cause'] = { kind: 'bound', on: part };
          if (put.kind === 'type-outlives')
            out.push(...outlives(items, put.ty, put.region, { ...cause, fulfil: put.ty }));
          else if (put.kind === 'region-outlives')
            out.push({ longer: { kind: 'region', region: put.longer }, shorter: put.shorter, cause });
        }
        for (const arg of part.args) if (arg.kind === 'type') visit(arg.ty);
        return;
      case 'tuple':
        return part.elems.forEach(visit);
      case 'array':
      case 'slice':
        return visit(part.elem);
      case 'pointer':
        return visit(part.ty);
      case 'dynamic':
        for (const bound of part.bounds) {
          const cause: Obligation['cause'] = { kind: 'bound', on: part };
          for (const shorter of traitRegions(items, bound))
            out.push({ longer: { kind: 'region', region: part.region }, shorter, cause });
          for (const arg of bound.args) if (arg.kind === 'type') visit(arg.ty);
          for (const { ty: is } of bound.projections) visit(is);
        }
        return;
      case 'fn-ptr':
        part.sig.sig.inputs.forEach(visit);
        return visit(part.sig.sig.output);
      case 'projection': {
        // Besides their trait bound, which is not asked here, the associated type's own bounds must hold.
        const cause: Obligation['cause'] = { kind: 'bound', on: part };
        for (const predicate of explicitOutlives(items, part.item)) {
          const put = substPredicate(predicate, part.args);
          if (put.kind === 'type-outlives')
            out.push(...outlives(items, put.ty, put.region, { ...cause, fulfil: put.ty }));
          else if (put.kind === 'region-outlives')
            out.push({ longer: { kind: 'region', region: put.longer }, shorter: put.shorter, cause });
        }
        for (const arg of part.args) if (arg.kind === 'type') visit(arg.ty);
        return;
      }
      default:
        return;
    }
  };
  visit(ty);
  // Under a `for<…>` well-formedness is neither asked for nor implied.
  return out.filter(({ longer, shorter }) => !isBound(shorter) && !mentionsBound(longer));
}

function mentionsBound(longer: Obligation['longer']): boolean {
  return longer.kind === 'type' ? anyRegion(longer.ty, isBound) : isBound(longer.region);
}

function isBound(region: Region): boolean {
  return region.kind === 'bound';
}

/** `ty: region`, taken apart; a projection outlives what all its arguments outlive. */
export function outlives(items: Items, ty: Ty, region: Region, cause: Obligation['cause']): Obligation[] {
  switch (ty.kind) {
    case 'param':
    case 'projection':
      return [{ longer: { kind: 'type', ty }, shorter: region, cause }];
    case 'ref':
      return [
        { longer: { kind: 'region', region: ty.region }, shorter: region, cause },
        ...outlives(items, ty.ty, region, cause),
      ];
    case 'adt':
      return ty.args.flatMap((arg): Obligation[] =>
        arg.kind === 'type'
          ? outlives(items, arg.ty, region, cause)
          : arg.kind === 'lifetime'
            ? [{ longer: { kind: 'region', region: arg.region }, shorter: region, cause }]
            : [],
      );
    case 'tuple':
      return ty.elems.flatMap((elem) => outlives(items, elem, region, cause));
    case 'array':
    case 'slice':
      return outlives(items, ty.elem, region, cause);
    case 'pointer':
      return outlives(items, ty.ty, region, cause);
    case 'dynamic': {
      const types = ty.bounds.flatMap(({ args, projections }) => [
        ...args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : [])),
        ...projections.map((it) => it.ty),
      ]);
      const regions = ty.bounds.flatMap(({ args }) =>
        args.flatMap((arg) => (arg.kind === 'lifetime' ? [arg.region] : [])),
      );
      return free([
        ...[ty.region, ...regions].map((longer): Obligation => ({
          longer: { kind: 'region', region: longer },
          shorter: region,
          cause,
        })),
        ...types.flatMap((part) => outlives(items, part, region, cause)),
      ]);
    }
    case 'fn-ptr':
      return free(
        [...ty.sig.sig.inputs, ty.sig.sig.output].flatMap((part) => outlives(items, part, region, cause)),
      );
    default:
      return [];
  }
}

/** What a type under a `for<…>` asks of what is outside of it. */
function free(list: readonly Obligation[]): Obligation[] {
  return list.filter(({ longer }) => !mentionsBound(longer));
}

/** What types imply by being there: those of an impl's head, those of a function's signature. */
export function impliedBy(items: Items, types: readonly Ty[]): Predicate[] {
  return types.flatMap((ty) => obligations(items, ty).map(known));
}

/** What must hold somewhere as what may be assumed elsewhere. */
function known({ longer, shorter }: Obligation): Predicate {
  return longer.kind === 'type'
    ? { kind: 'type-outlives', ty: longer.ty, region: shorter }
    : { kind: 'region-outlives', longer: longer.region, shorter };
}

// ---------------------------------------------------------------- what is known

function holds(items: Items, env: Environment, { longer, shorter }: Obligation): boolean {
  if (shorter.kind === 'erased' || shorter.kind === 'bound' || isBrokenRegion(shorter)) return true;
  if (longer.kind === 'type' ? isBroken(longer.ty) : isBrokenRegion(longer.region)) return true;
  if (longer.kind === 'region') return regionOutlives(env, longer.region, shorter);
  return typeOutlives(items, env, longer.ty, shorter);
}

function isBrokenRegion(region: Region): boolean {
  return region.kind === 'static' && region.broken === true;
}

/** Whether an outlives predicate follows from an environment. */
export function holdsIn(
  items: Items,
  env: Environment,
  predicate: Extract<Predicate, { kind: 'type-outlives' | 'region-outlives' }>,
): boolean {
  const cause: Obligation['cause'] = { kind: 'bound', on: unit };
  const list: readonly Obligation[] =
    predicate.kind === 'type-outlives'
      ? outlives(items, predicate.ty, predicate.region, cause)
      : [{ longer: { kind: 'region', region: predicate.longer }, shorter: predicate.shorter, cause }];
  const all = takenApart(items, env);
  return list.every((obligation) => holds(items, all, obligation));
}

export function regionOutlives(env: Environment, longer: Region, shorter: Region): boolean {
  if (longer.kind === 'static' || longer.kind === 'erased' || longer.kind === 'bound') return true;
  const reached: Region[] = [longer];
  for (const from of reached) {
    if (sameRegion(from, shorter) || from.kind === 'static') return true;
    for (const one of env)
      if (
        one.kind === 'region-outlives' &&
        sameRegion(one.longer, from) &&
        !reached.some((r) => sameRegion(r, one.shorter))
      )
        reached.push(one.shorter);
  }
  return false;
}

function typeOutlives(items: Items, env: Environment, ty: Ty, shorter: Region): boolean {
  const known = env.some(
    (one) => one.kind === 'type-outlives' && sameTy(one.ty, ty) && regionOutlives(env, one.region, shorter),
  );
  if (known) return true;
  // A bound on a supertrait may say it: `T: Trait` where `trait Trait: 'static`.
  const asked: TraitRef[] = env.flatMap((one) => (one.kind === 'trait' ? [one.ref] : []));
  const seen = new Set<string>();
  for (const { trait, args } of asked) {
    const self = args[0];
    if (self?.kind !== 'type' || !sameTy(self.ty, ty)) continue;
    for (const up of items.trait(trait).supertraits) {
      const put = substPredicate(up, args);
      if (put.kind === 'type-outlives' && sameTy(put.ty, ty) && regionOutlives(env, put.region, shorter))
        return true;
      if (put.kind !== 'trait') continue;
      const key = printTraitRef(items, put.ref);
      if (seen.has(key)) continue;
      seen.add(key);
      asked.push(put.ref);
    }
  }
  if (ty.kind !== 'projection') return false;
  // By its arguments, or by a bound that the trait declares: where that is not certain, nothing is said.
  if (items.assocTy(ty.item).bounds.some((bound) => bound.kind === 'type-outlives')) return true;
  return ty.args.every((arg) =>
    arg.kind === 'type'
      ? outlives(items, arg.ty, shorter, { kind: 'bound', on: ty }).every((one) => holds(items, env, one))
      : arg.kind !== 'lifetime' || regionOutlives(env, arg.region, shorter),
  );
}

// ---------------------------------------------------------------- errors

/** Tells of the parameters that may not live long enough for what a trait asks of them. */
export function reportUnit(
  items: Items,
  def: DefId,
  env: readonly Predicate[],
  params: readonly Ty[],
  shorter: Region,
  at: Span,
): void {
  const list = params.map((ty): Obligation => ({
    longer: { kind: 'type', ty },
    shorter,
    cause: { kind: 'bound', on: ty, fulfil: ty },
  }));
  report(items, def, env, [{ list, at }]);
}

/** One unit of rustc's region checking: where lifetimes alone conflict, it says nothing of types in the same unit. */
export function report(items: Items, def: DefId, env: Environment, asked: readonly Asked[]): void {
  const failed = asked.flatMap(({ list, at, self }) =>
    list
      .filter(
        ({ cause }) => !anyTy(cause.kind === 'reference' ? cause.ty : cause.on, (ty) => ty.kind === 'error'),
      )
      .filter((obligation) => !holds(items, env, obligation))
      .map((obligation) => ({ ...obligation, at, self })),
  );
  const regions = failed.some(({ longer }) => longer.kind === 'region');
  const said = new Set<string>();
  for (const { longer, shorter, cause, at, self } of failed) {
    if (longer.kind === 'type' && regions) continue;
    if (longer.kind === 'region') {
      // Whoever asks first for what does not hold is told of it.
      const pair = `${printRegion(longer.region)} ${printRegion(shorter)} ${at.lo}`;
      if (said.has(pair)) continue;
      said.add(pair);
    }
    const diagnostics: Diagnostic[] =
      longer.kind === 'type'
        ? [at, ...(self ? [self] : [])].map((place) =>
            typeTooShort(items, def, longer.ty, shorter, cause, place),
          )
        : cause.kind === 'reference'
          ? [referenceTooLong(items, def, cause.ty, longer.region, shorter, at)]
          : [boundNotSatisfied(items, def, longer.region, shorter, cause.fulfil, at)];
    if (longer.kind === 'region' && self)
      diagnostics.push(conflicting(items, def, longer.region, shorter, self));
    for (const diagnostic of diagnostics) {
      const place = primarySpan(diagnostic)!;
      const key = `${diagnostic.code} ${diagnostic.message} ${printRegion(shorter)} ${place.lo}`;
      if (said.has(key)) continue;
      said.add(key);
      items.report(def, 2, diagnostic, false);
    }
  }
}

/** E0803, which rustc adds for the self type where a supertrait's lifetime bound fails. */
export function conflicting(items: Items, def: DefId, longer: Region, shorter: Region, at: Span): Diagnostic {
  const message = `cannot infer an appropriate lifetime for lifetime parameter \`${printRegion(longer)}\` due to conflicting requirements`;
  return {
    ...error('E0803', at, message),
    children: [
      lifetimeNote(items, def, longer, 'first, the lifetime cannot outlive'),
      lifetimeNote(items, def, shorter, 'but the lifetime must also be valid for'),
    ],
  };
}

function typeTooShort(
  items: Items,
  def: DefId,
  ty: Ty,
  shorter: Region,
  cause: Obligation['cause'],
  at: Span,
): Diagnostic {
  const what = `the ${ty.kind === 'param' ? 'parameter type' : 'associated type'} \`${printTy(items, ty)}\``;
  const so =
    cause.kind === 'reference'
      ? `...so that the reference type \`${printTy(items, cause.ty)}\` does not outlive the data it points at`
      : `...so that the type \`${printTy(items, ty)}\` will meet its required lifetime bounds...`;
  const isStatic = shorter.kind === 'static';
  const diagnostic = error(isStatic ? 'E0310' : 'E0309', at, `${what} may not live long enough`, so);
  const place = isStatic ? undefined : declared(items, def, shorter);
  const first = isStatic
    ? { span: at, text: `${what} must be valid for the static lifetime...`, primary: true }
    : place && {
        span: place,
        text: `${what} must be valid for the lifetime \`${printRegion(shorter)}\` as defined here...`,
        primary: false,
      };
  const help: SubDiagnostic = {
    level: 'help',
    message: 'consider adding an explicit lifetime bound',
    labels: [],
  };
  return {
    ...diagnostic,
    labels: first ? [first, ...diagnostic.labels] : diagnostic.labels,
    children: [help],
  };
}

function referenceTooLong(
  items: Items,
  def: DefId,
  ty: Ty,
  longer: Region,
  shorter: Region,
  at: Span,
): Diagnostic {
  const message = `in type \`${printTy(items, ty)}\`, reference has a longer lifetime than the data it references`;
  return {
    ...error('E0491', at, message),
    children: [
      lifetimeNote(items, def, shorter, 'the pointer is valid for'),
      lifetimeNote(items, def, longer, 'but the referenced data is only valid for'),
    ],
  };
}

function boundNotSatisfied(
  items: Items,
  def: DefId,
  longer: Region,
  shorter: Region,
  fulfil: Ty | undefined,
  at: Span,
): Diagnostic {
  if (fulfil) {
    const must =
      shorter.kind === 'static'
        ? 'type must satisfy the static lifetime as required by this binding'
        : `type must outlive the lifetime \`${printRegion(shorter)}\` as defined here as required by this binding`;
    return {
      ...error('E0477', at, `the type \`${printTy(items, fulfil)}\` does not fulfill the required lifetime`),
      children: [{ level: 'note', message: must, labels: [] }],
    };
  }
  return {
    ...error('E0478', at, 'lifetime bound not satisfied'),
    children: [
      lifetimeNote(items, def, longer, 'lifetime parameter instantiated with'),
      lifetimeNote(items, def, shorter, 'but lifetime parameter must outlive'),
    ],
  };
}

function lifetimeNote(items: Items, def: DefId, region: Region, text: string): SubDiagnostic {
  if (region.kind === 'static') return { level: 'note', message: `${text} the static lifetime`, labels: [] };
  const span = declared(items, def, region);
  const name = printRegion(region);
  const message =
    name === "'_"
      ? `${text} the anonymous lifetime as defined here`
      : `${text} the lifetime \`${name}\` as defined here`;
  return { level: 'note', message, labels: span ? [{ span, text: '', primary: true }] : [] };
}

/** Where a lifetime parameter is declared. */
function declared(items: Items, def: DefId, region: Region): Span | undefined {
  if (region.kind !== 'early') return undefined;
  for (let scope: ReturnType<Items['scope']> | undefined = items.scope(def); scope; scope = scope.parent) {
    const param = scope.params.find((own) => own.index === region.index && own.kind === 'lifetime');
    if (param) return param.span;
  }
  return undefined;
}
