/**
 * Traits that the language itself gives to types: `Sized`, `Copy` and `Clone` of built-in types, the `Fn` family of
 * functions and closures, auto traits, `Unsize` and `CoerceUnsized`, and the traits of tuples.
 */
import type { DefId, Program } from '../types/program.js';
import type {
  ClosureTy,
  DynBound,
  FnSig,
  GenericArgs,
  PolyFnSig,
  Predicate,
  TraitRef,
  Ty,
} from '../types/ty.js';
import { closureKinds, tuple, typeArg } from '../types/ty.js';
import { asyncSig, lends } from '../types/future.js';
import { anyTy, instantiateDynBound, instantiateSig, shiftTy, substSig, substTy } from '../types/fold.js';
import { objectPredicates, type Candidate } from './assemble.js';
import { hiddenType } from './hidden.js';
import { traitRole } from './lookup.js';
import { normalizeTy, type Projected } from './project.js';
import { needsDrop } from './queries.js';
import { evaluate, type TraitCx } from './select.js';

type Builtin = Extract<Candidate, { kind: 'builtin' }>;
type Answer = Builtin | 'ambiguous' | undefined;

const yes: Builtin = { kind: 'builtin', nested: [] };

/** What the language gives to a type without a condition: it is taken before all others (`choose` in select.ts). */
export function givenCandidate(program: Program, trait: DefId, self: Ty): Builtin | undefined {
  const role = traitRole(program, trait);
  if (role !== 'sized' && role !== 'copy' && role !== 'clone') return undefined;
  const answer = role === 'sized' ? sized(program, trait, self) : copyClone(trait, role, self);
  return answer === yes ? yes : undefined;
}

/** `hasImpl`: somebody wrote an impl for this head, so that an auto trait is not derived. */
export function builtinCandidate(cx: TraitCx, ref: TraitRef, self: Ty, hasImpl: boolean): Answer {
  const { program } = cx;
  const role = traitRole(program, ref.trait);
  switch (role) {
    case 'sized':
      return sized(program, ref.trait, self);
    case 'copy':
    case 'clone':
      return copyClone(ref.trait, role, self);
    case 'fn':
    case 'fn_mut':
    case 'fn_once':
      return callable(cx, role, ref, self);
    case 'async_fn':
    case 'async_fn_mut':
    case 'async_fn_once':
      return asyncCallable(cx, role, ref, self);
    case 'unsize':
      return unsize(cx, ref, self);
    case 'coerce_unsized':
      return coerceUnsized(cx, ref, self, hasImpl);
    case 'destruct':
    case 'pointee_trait':
    case 'pointee_sized':
    case 'meta_sized':
    case 'discriminant_kind':
    case 'freeze':
      return yes;
    case 'tuple_trait':
      return self.kind === 'tuple' ? yes : undefined;
    case 'fn_ptr_trait':
      return self.kind === 'fn-ptr' ? yes : undefined;
    case 'future_trait':
      return isCoroutine(self) ? yes : undefined;
    case undefined:
      break;
  }
  if (program.trait(ref.trait).auto) {
    if (hasImpl) return undefined;
    return self.kind === 'closure' && isCoroutine(self)
      ? autoCoroutine(cx, ref.trait, role, self)
      : auto(program, ref.trait, role, self);
  }
  if (
    self.kind === 'tuple' &&
    role !== undefined &&
    tupleTraits.has(program.def(ref.trait).name) &&
    program.def(ref.trait).library
  )
    return hasImpl ? undefined : ofTuple(ref, self.elems);
  return undefined;
}

/** `ty: Trait`. */
export function traitPredicate(trait: DefId, ty: Ty, ...rest: readonly Ty[]): Predicate {
  return { kind: 'trait', ref: { trait, args: [typeArg(ty), ...rest.map(typeArg)] } };
}

function all(trait: DefId, tys: readonly Ty[]): Builtin {
  return tys.length ? { kind: 'builtin', nested: tys.map((ty) => traitPredicate(trait, ty)) } : yes;
}

function sized(program: Program, trait: DefId, self: Ty): Answer {
  switch (self.kind) {
    case 'str':
    case 'slice':
    case 'dynamic':
    case 'param':
      return undefined;
    case 'projection':
      // `?Sized` is written by leaving `Sized` out of the item's bounds, which are candidates of their own.
      return undefined;
    case 'tuple':
      return self.elems.length ? all(trait, [self.elems[self.elems.length - 1]]) : yes;
    case 'adt': {
      const tail = tailField(program, self.def);
      // Enums and unions are sized where they are well-formed; only the last field of a struct may be unsized.
      return tail && maybeUnsized(tail) ? all(trait, [substTy(tail, self.args)]) : yes;
    }
    default:
      return yes;
  }
}

function tailField(program: Program, def: DefId): Ty | undefined {
  const adt = program.adt(def);
  return adt.kind === 'struct' ? adt.variants[0]?.fields.at(-1)?.ty : undefined;
}

function maybeUnsized(ty: Ty): boolean {
  return ['param', 'projection', 'adt', 'str', 'slice', 'dynamic', 'tuple'].includes(ty.kind);
}

function copyClone(trait: DefId, role: 'copy' | 'clone', self: Ty): Answer {
  switch (self.kind) {
    case 'bool':
    case 'char':
    case 'int':
    case 'float':
    case 'never':
    case 'pointer':
    case 'fn-def':
    case 'fn-ptr':
    case 'infer':
      return yes;
    case 'ref':
      return self.mutable ? undefined : yes;
    case 'array':
      return all(trait, [self.elem]);
    case 'tuple':
      return all(trait, self.elems);
    case 'closure':
      return isCoroutine(self) ? undefined : all(trait, capturedTys(self));
    default:
      void role;
      return undefined;
  }
}

// ---------------------------------------------------------------- functions

/** The signature of anything that can be called like a function, regions of its binder fresh. */
export function signatureOf(cx: TraitCx, self: Ty, nested: Predicate[]): FnSig | undefined {
  switch (self.kind) {
    case 'fn-def': {
      const { sig } = cx.program.fn(self.def);
      const late = cx.program.generics(self.def).late.map(() => cx.table.newRegion());
      const put = substSig(sig, self.args, late);
      return {
        ...put,
        inputs: put.inputs.map((input) => normalizeTy(cx, input, nested)),
        output: normalizeTy(cx, put.output, nested),
      };
    }
    case 'fn-ptr':
      return openedSig(cx, self.sig, nested);
    case 'closure':
      if (isCoroutine(self)) return undefined;
      if (self.closure.future)
        return asyncSig(
          cx.program,
          self,
          self.closure.sig.boundVars.map(() => cx.table.newRegion()),
        );
      return openedSig(cx, self.closure.sig, nested);
    default:
      return undefined;
  }
}

/** A signature out of its binder: what depended on the lifetimes of that can be told now. */
function openedSig(cx: TraitCx, sig: PolyFnSig, nested: Predicate[]): FnSig {
  const open = instantiateSig(
    sig,
    sig.boundVars.map(() => cx.table.newRegion()),
  );
  if (!sig.boundVars.length) return open;
  return {
    ...open,
    inputs: open.inputs.map((input) => normalizeTy(cx, input, nested)),
    output: normalizeTy(cx, open.output, nested),
  };
}

const kindRank = { Fn: 0, FnMut: 1, FnOnce: 2 };

/** Types of what a closure captures; of one whose body is not analysed yet, the variable for their tuple. */
function capturedTys({ closure }: Extract<Ty, { kind: 'closure' }>): readonly Ty[] {
  return closure.open ? [closure.open.upvars] : closure.upvars;
}

/** The kind of a closure, if it is known. */
export function closureKind(
  table: TraitCx['table'],
  { closure }: Extract<Ty, { kind: 'closure' }>,
): ClosureTy['kind'] | undefined {
  if (!closure.open) return closure.kind;
  const known = table.resolve(closure.open.kind);
  if (known.kind !== 'int') return undefined;
  return known.name === closureKinds.Fn ? 'Fn' : known.name === closureKinds.FnMut ? 'FnMut' : 'FnOnce';
}
const roleRank = { fn: 0, fn_mut: 1, fn_once: 2, async_fn: 0, async_fn_mut: 1, async_fn_once: 2 };
type Role = keyof typeof roleRank;

/** Whether a closure is too particular about how it is called; undefined while it is not known. */
function tooNarrow(cx: TraitCx, role: Role, self: ClosureTypeOf): boolean | undefined {
  if (roleRank[role] === 2) return false;
  const kind = closureKind(cx.table, self);
  return kind && kindRank[kind] > roleRank[role];
}

function callable(cx: TraitCx, role: 'fn' | 'fn_mut' | 'fn_once', ref: TraitRef, self: Ty): Answer {
  if (self.kind === 'closure' && role !== 'fn_once') {
    const narrow = tooNarrow(cx, role, self);
    if (narrow === undefined) return 'ambiguous';
    if (narrow) return undefined;
    if (self.closure.future) {
      const whole = cx.table.resolveFully(self);
      if (whole.kind === 'closure' && lends(whole)) return undefined;
      if (self.closure.open && cx.table.resolve(self.closure.open.upvars).kind === 'infer')
        return 'ambiguous';
    }
  }
  const nested: Predicate[] = [];
  const sig = signatureOf(cx, self, nested);
  if (!sig || sig.unsafe || sig.variadic) return undefined;
  const params = ref.args[1];
  if (params?.kind !== 'type') return undefined;
  const resolved = cx.table.resolve(params.ty);
  if (resolved.kind === 'tuple' && resolved.elems.length !== sig.inputs.length) return undefined;
  return { kind: 'builtin', nested, equal: [[tuple(sig.inputs), params.ty]] };
}

/** `async` closures, and what is called like a function and gives a future. */
function asyncCallable(
  cx: TraitCx,
  role: 'async_fn' | 'async_fn_mut' | 'async_fn_once',
  ref: TraitRef,
  self: Ty,
): Answer {
  if (self.kind === 'closure') {
    const narrow = tooNarrow(cx, role, self);
    if (narrow === undefined) return 'ambiguous';
    if (narrow) return undefined;
  }
  const nested: Predicate[] = [];
  const sig = signatureOf(cx, self, nested);
  const params = ref.args[1];
  const future = cx.program.lang('future_trait');
  if (!sig || sig.unsafe || sig.variadic || params?.kind !== 'type' || future === undefined) return undefined;
  const resolved = cx.table.resolve(params.ty);
  if (resolved.kind === 'tuple' && resolved.elems.length !== sig.inputs.length) return undefined;
  if (self.kind !== 'closure' || !self.closure.future) nested.push(traitPredicate(future, sig.output));
  return { kind: 'builtin', nested, equal: [[tuple(sig.inputs), params.ty]] };
}

/** Associated types that no impl declares: `FnOnce::Output` of functions and closures, `Future::Output` of coroutines. */
export function projectBuiltin(
  cx: TraitCx,
  item: DefId,
  ref: TraitRef,
  self: Ty,
  own: GenericArgs,
): Projected | undefined {
  const role = traitRole(cx.program, ref.trait);
  if (role === 'async_fn_once' || role === 'async_fn_mut') return projectFuture(cx, item, ref, self, own);
  if (role === 'future_trait' && self.kind === 'closure' && isCoroutine(self))
    return { kind: 'value', ty: self.closure.sig.sig.output, nested: [] };
  if (role !== 'fn_once' || cx.program.def(item).name !== 'Output') return undefined;
  const nested: Predicate[] = [];
  const sig = signatureOf(cx, self, nested);
  if (!sig) return undefined;
  const params = ref.args[1];
  if (params?.kind !== 'type' || !cx.table.unify(tuple(sig.inputs), params.ty).ok) return { kind: 'error' };
  return { kind: 'value', ty: sig.output, nested };
}

/** `AsyncFnOnce::Output`, and the futures that the calls of an `async` closure or of a function make. */
function projectFuture(
  cx: TraitCx,
  item: DefId,
  ref: TraitRef,
  self: Ty,
  own: GenericArgs,
): Projected | undefined {
  const { name } = cx.program.def(item);
  const nested: Predicate[] = [];
  const asyncClosure = self.kind === 'closure' && self.closure.future ? self : undefined;
  const late = () => asyncClosure!.closure.sig.boundVars.map(() => cx.table.newRegion());
  const [env] = own;
  const sig =
    asyncClosure && env?.kind === 'lifetime'
      ? asyncSig(cx.program, asyncClosure, late(), env.region)
      : signatureOf(cx, self, nested);
  if (!sig) return undefined;
  const params = ref.args[1];
  if (params?.kind !== 'type' || !cx.table.unify(tuple(sig.inputs), params.ty).ok) return { kind: 'error' };
  if (name !== 'Output') return { kind: 'value', ty: sig.output, nested };
  if (asyncClosure && sig.output.kind === 'closure')
    return { kind: 'value', ty: sig.output.closure.sig.sig.output, nested };
  const output = cx.program.lang('future_output');
  if (output === undefined) return undefined;
  const ended: Ty = { kind: 'projection', item: output, args: [typeArg(sig.output)] };
  return { kind: 'value', ty: normalizeTy(cx, ended, nested), nested };
}

// ---------------------------------------------------------------- coroutines

type ClosureTypeOf = Extract<Ty, { kind: 'closure' }>;

/** Whether it is the type of an `async` block, or of the future of an `async` function. */
export function isCoroutine(ty: Ty): boolean {
  return ty.kind === 'closure' && ty.closure.coroutine !== undefined;
}

/**
 * Auto traits of a coroutine are decided by what is in it while it waits. Of that we know too much rather than too little: where
 * all of it has the trait the coroutine has it, where something that certainly is in it has it not the coroutine has not either, else
 * nothing is known. A coroutine may refer to itself: it is never `Unpin`.
 */
function autoCoroutine(cx: TraitCx, trait: DefId, role: string | undefined, self: ClosureTypeOf): Answer {
  const { program, table } = cx;
  if (role === 'unpin' || program.def(trait).name === 'Unpin') return undefined;
  const { open, witness } = self.closure;
  const ask = (ty: Ty) => evaluate(cx, traitPredicate(trait, ty));
  const captured = capturedTys(self);
  if (captured.some((ty) => ask(ty) === 'no')) return undefined;
  const known = open?.witness && table.resolveFully(open.witness);
  const inside = open ? (known?.kind === 'tuple' ? known.elems : undefined) : witness;
  const [lent, owned] = inside?.[0]?.kind === 'tuple' ? inside[0].elems.map(partsOf) : [];
  if (lent?.some((ty) => ask(ty) === 'no')) return undefined;
  if (owned?.some((ty) => needsDrop(program, cx.env, ty) && ask(ty) === 'no')) return undefined;
  return inside && [...captured, ...inside].every((ty) => ask(ty) === 'yes')
    ? all(trait, captured)
    : 'ambiguous';
}

function partsOf(ty: Ty): readonly Ty[] {
  return ty.kind === 'tuple' ? ty.elems : [];
}

// ---------------------------------------------------------------- auto traits

function auto(program: Program, trait: DefId, role: string | undefined, self: Ty): Answer {
  const name = program.def(trait).library ? program.def(trait).name : undefined;
  if (self.kind === 'pointer' && (name === 'Send' || name === 'Sync')) return undefined;
  if (self.kind === 'ref' && !self.mutable && name === 'Send') {
    const sync =
      program.lang('sync') ??
      program.defs.find((def) => def.kind === 'trait' && def.library && def.name === 'Sync')?.id;
    return sync === undefined ? undefined : all(sync, [self.ty]);
  }
  if ((self.kind === 'ref' || self.kind === 'pointer') && (role === 'unpin' || name === 'Unpin')) return yes;
  const parts = constituents(program, self);
  return parts === undefined ? undefined : parts === 'unknown' ? 'ambiguous' : all(trait, parts);
}

/** Types of the parts of which a value consists; undefined where nothing is known of them. */
export function constituents(program: Program, self: Ty): readonly Ty[] | 'unknown' | undefined {
  switch (self.kind) {
    case 'ref':
    case 'pointer':
      return [self.ty];
    case 'slice':
    case 'array':
      return [self.elem];
    case 'tuple':
      return self.elems;
    case 'closure':
      return capturedTys(self);
    case 'adt':
      if (program.def(self.def).lang === 'phantom_data')
        return self.args.flatMap((arg) => (arg.kind === 'type' ? [arg.ty] : []));
      return program
        .adt(self.def)
        .variants.flatMap((variant) => variant.fields.map((field) => substTy(field.ty, self.args)));
    case 'dynamic':
    case 'param':
    case 'projection':
      return undefined;
    case 'opaque': {
      // The hidden type decides.
      const hidden = hiddenType(program, self);
      return hidden ? [hidden] : 'unknown';
    }
    default:
      return [];
  }
}

// ---------------------------------------------------------------- tuples

/** Traits that the library implements for tuples by a macro, element by element. */
const tupleTraits = new Set(['PartialEq', 'Eq', 'PartialOrd', 'Ord', 'Hash', 'Debug', 'Default']);

function ofTuple(ref: TraitRef, elems: readonly Ty[]): Answer {
  if (elems.length > 12) return undefined;
  const other = ref.args[1];
  if (other?.kind !== 'type') return all(ref.trait, elems);
  return {
    kind: 'builtin',
    nested: elems.map((elem) => traitPredicate(ref.trait, elem, elem)),
    equal: [[tuple(elems), other.ty]],
  };
}

// ---------------------------------------------------------------- unsizing

function unsize(cx: TraitCx, ref: TraitRef, source: Ty): Answer {
  const arg = ref.args[1];
  if (arg?.kind !== 'type') return undefined;
  const target = cx.table.resolve(arg.ty);
  if (target.kind === 'infer') return 'ambiguous';
  if (target.kind === 'slice')
    return source.kind === 'array'
      ? { kind: 'builtin', nested: [], equal: [[source.elem, target.elem]] }
      : undefined;
  if (target.kind === 'dynamic')
    return source.kind === 'dynamic' ? upcast(cx, source, target) : unsizeToDyn(cx, source, target);
  if (target.kind === 'adt' && source.kind === 'adt' && target.def === source.def)
    return unsizeStruct(cx.program, ref.trait, source, target);
  return undefined;
}

function unsizeToDyn(cx: TraitCx, source: Ty, target: Extract<Ty, { kind: 'dynamic' }>): Answer {
  const { program } = cx;
  const nested: Predicate[] = [];
  const sizedTrait = program.lang('sized');
  if (sizedTrait !== undefined) nested.push(traitPredicate(sizedTrait, source));
  for (const { predicate } of objectPredicates(program, target)) {
    // What holds of the object must hold of the source: the same predicates with the source for `Self`.
    const mine = replaceSelf(predicate, source);
    if (mine && isStated(program, target, predicate)) nested.push(mine);
  }
  nested.push({ kind: 'type-outlives', ty: source, region: target.region });
  return { kind: 'builtin', nested };
}

/** Supertraits follow from the bounds themselves: only those bounds and their associated types are asked for. */
function isStated(program: Program, object: Extract<Ty, { kind: 'dynamic' }>, predicate: Predicate): boolean {
  if (predicate.kind === 'trait') return object.bounds.some((bound) => bound.trait === predicate.ref.trait);
  if (predicate.kind === 'projection')
    return object.bounds.some((bound) =>
      bound.projections.some((projection) => projection.item === predicate.item),
    );
  void program;
  return false;
}

function replaceSelf(predicate: Predicate, self: Ty): Predicate | undefined {
  const first = predicate.boundVars?.length ? shiftTy(self, 1) : self;
  switch (predicate.kind) {
    case 'trait':
      return {
        ...predicate,
        ref: { trait: predicate.ref.trait, args: [typeArg(first), ...predicate.ref.args.slice(1)] },
      };
    case 'projection':
      return { ...predicate, args: [typeArg(first), ...predicate.args.slice(1)] };
    default:
      return undefined;
  }
}

/** `dyn A + Send` to `dyn A`, and a trait object to one of a supertrait. */
function upcast(
  cx: TraitCx,
  source: Extract<Ty, { kind: 'dynamic' }>,
  target: Extract<Ty, { kind: 'dynamic' }>,
): Answer {
  const { program } = cx;
  const bounds: DynBound[] = [];
  for (const bound of target.bounds) {
    const same = source.bounds.find((candidate) => candidate.trait === bound.trait);
    if (same) {
      bounds.push(same);
      continue;
    }
    const implied = objectPredicates(program, source).find(
      ({ predicate }) => predicate.kind === 'trait' && predicate.ref.trait === bound.trait,
    );
    if (implied?.predicate.kind !== 'trait') return undefined;
    const { predicate } = implied;
    const bare = instantiateDynBound(
      bound,
      bound.boundVars.map(() => cx.table.newRegion()),
    );
    bounds.push({
      trait: bound.trait,
      args: predicate.ref.args.slice(1),
      projections: bare.projections,
      boundVars: predicate.boundVars ?? [],
    });
  }
  const object: Ty = { kind: 'dynamic', bounds, region: target.region };
  return {
    kind: 'builtin',
    nested: [{ kind: 'type-outlives', ty: source, region: target.region }],
    equal: [[object, target]],
  };
}

/** `Struct<T>` to `Struct<U>` where only the last field mentions `T`, and that field can be unsized. */
function unsizeStruct(
  program: Program,
  trait: DefId,
  source: Extract<Ty, { kind: 'adt' }>,
  target: Extract<Ty, { kind: 'adt' }>,
): Answer {
  const adt = program.adt(source.def);
  const fields = adt.kind === 'struct' ? adt.variants[0]?.fields : undefined;
  const tail = fields?.at(-1);
  if (!fields || !tail) return undefined;
  const mentions = (ty: Ty, index: number) =>
    anyTy(ty, (part) => part.kind === 'param' && part.index === index);
  let changes = false;
  const args: GenericArgs = source.args.map((arg, index) => {
    if (arg.kind !== 'type' || !mentions(tail.ty, index)) return arg;
    if (fields.slice(0, -1).some((field) => mentions(field.ty, index))) return arg;
    changes = true;
    return target.args[index];
  });
  if (!changes) return undefined;
  const from = substTy(tail.ty, source.args);
  const to = substTy(tail.ty, args);
  return {
    kind: 'builtin',
    nested: [traitPredicate(trait, from, to)],
    equal: [[{ kind: 'adt', def: source.def, args }, target]],
  };
}

/** Smart pointers of the library whose pointer can be unsized. */
const unsizable = new Set(['Box', 'Rc', 'Arc', 'Weak', 'NonNull', 'Unique']);

function coerceUnsized(cx: TraitCx, ref: TraitRef, source: Ty, hasImpl: boolean): Answer {
  const { program } = cx;
  const arg = ref.args[1];
  const trait = program.lang('unsize');
  if (arg?.kind !== 'type' || trait === undefined) return undefined;
  const target = cx.table.resolve(arg.ty);
  if (target.kind === 'infer') return 'ambiguous';
  const step = (from: Ty, to: Ty): Builtin => ({
    kind: 'builtin',
    nested: [traitPredicate(trait, from, to)],
  });
  if (source.kind === 'ref') {
    if (target.kind === 'ref' && (source.mutable || !target.mutable)) {
      const made = step(source.ty, target.ty);
      const outlives: Predicate = { kind: 'region-outlives', longer: source.region, shorter: target.region };
      return { ...made, nested: [...made.nested, outlives] };
    }
    if (target.kind === 'pointer' && (source.mutable || !target.mutable)) return step(source.ty, target.ty);
    return undefined;
  }
  if (source.kind === 'pointer' && target.kind === 'pointer' && (source.mutable || !target.mutable))
    return step(source.ty, target.ty);
  if (hasImpl || source.kind !== 'adt' || target.kind !== 'adt' || source.def !== target.def)
    return undefined;
  const def = program.def(source.def);
  const from = source.args.find((a) => a.kind === 'type');
  const to = target.args.find((a) => a.kind === 'type');
  if (!def.library || from?.kind !== 'type' || to?.kind !== 'type') return undefined;
  // `Pin` holds a pointer, the others what it points at.
  if (def.lang === 'pin') return { kind: 'builtin', nested: [traitPredicate(ref.trait, from.ty, to.ty)] };
  if (!unsizable.has(def.name)) return undefined;
  return step(from.ty, to.ty);
}
