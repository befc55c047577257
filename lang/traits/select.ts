/**
 * Selection: which where clause, impl or built-in rule makes a trait hold (rustc's `SelectionContext`; Rust Compiler
 * Development Guide, "Trait resolution"). Where clauses win over impls; what depends on variables is ambiguous.
 */
import type { DefId, Program } from '../types/program.js';
import type { DynBound, GenericArgs, Predicate, TraitRef, Ty } from '../types/ty.js';
import { instantiatePredicate, substArgs } from '../types/fold.js';
import { InferTable } from '../infer/table.js';
import { assemble, type Candidate } from './assemble.js';
import { mentionsProjection, predicatesOf, type ParamEnv, type TraitPredicate } from './env.js';
import { predicateKey } from './key.js';
import { freshArgs, type ImplHeader } from './lookup.js';
import { objectObligations } from './object.js';
import { normalizeArgs, normalizePredicate, project } from './project.js';

/** What selection works in. */
export interface TraitCx {
  readonly program: Program;
  readonly env: ParamEnv;
  readonly table: InferTable;
  /** Questions that are being answered: to find cycles and endless nesting. */
  readonly stack?: Frame;
}

export interface Frame {
  readonly key: string;
  readonly depth: number;
  /** A cycle through auto traits and `Sized` only is a proof (coinduction). */
  readonly coinductive: boolean;
  readonly parent?: Frame;
  /** The least depth of a frame that the answer relied on in a cycle. */
  reached: number;
}

export type Selection =
  | {
      readonly kind: 'impl';
      readonly impl: DefId;
      readonly args: GenericArgs;
      readonly nested: readonly Predicate[];
    }
  | {
      readonly kind: 'param';
      readonly predicate: TraitPredicate;
      readonly nested: readonly Predicate[];
      /** A bound that an associated or opaque type declares for itself, not a where clause. */
      readonly declared: boolean;
    }
  | { readonly kind: 'object'; readonly bound: DynBound; readonly nested: readonly Predicate[] }
  | { readonly kind: 'builtin'; readonly nested: readonly Predicate[] }
  /** Variables must be known first. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'none' };

/** `overflow`: nested obligations have no end (E0275). */
export type Verdict = 'yes' | 'no' | 'maybe' | 'overflow';

/** How deep nested obligations may go, as rustc's default `recursion_limit`. */
export const RECURSION_LIMIT = 128;

const none: Selection = { kind: 'none' };
const ambiguous: Selection = { kind: 'ambiguous' };

/** Selects, and binds the variables that the chosen candidate fixes. */
export function select(cx: TraitCx, ref: TraitRef): Selection {
  const self = selfTy(cx, ref);
  if (self.kind === 'infer' && self.var === 'general') return ambiguous;
  if (ref.args.some((arg) => arg.kind === 'type' && cx.table.resolve(arg.ty).kind === 'error'))
    return { kind: 'builtin', nested: [] };
  const candidates = assemble(cx, ref, self);
  if (candidates === 'ambiguous') return ambiguous;
  const chosen = choose(cx, ref, candidates);
  if (chosen === 'ambiguous') return ambiguous;
  if (chosen === 'none') return none;
  return confirm(cx, ref, chosen) ?? none;
}

export function selfTy(cx: TraitCx, ref: TraitRef): Ty {
  const self = ref.args[0];
  if (self?.kind !== 'type')
    throw new Error(`trait reference to ${cx.program.def(ref.trait).name} without Self`);
  return cx.table.resolve(self.ty);
}

/** Whether a predicate holds with all that it needs; binds nothing. */
export function evaluate(cx: TraitCx, predicate: Predicate): Verdict {
  return cx.table.probe(() => evaluateOpen(cx, predicate));
}

/** All of some predicates together; binds what follows from them. */
export function evaluateAll(cx: TraitCx, predicates: readonly Predicate[]): Verdict {
  // One predicate may fix a variable of another: what was stuck gets another look when its own variables changed.
  let pending = predicates;
  for (let round = 0; ; round++) {
    const stuck: { readonly predicate: Predicate; readonly key: string }[] = [];
    for (const predicate of pending) {
      const verdict = evaluateOpen(cx, predicate);
      if (verdict === 'no' || verdict === 'overflow') return verdict;
      if (verdict === 'maybe') stuck.push({ predicate, key: predicateKey(cx.table, predicate).text });
    }
    if (stuck.length === 0) return 'yes';
    if (stuck.every(({ predicate, key }) => predicateKey(cx.table, predicate).text === key) || round > 64)
      return 'maybe';
    pending = stuck.map(({ predicate }) => predicate);
  }
}

function evaluateOpen(cx: TraitCx, predicate: Predicate): Verdict {
  if (predicate.kind === 'region-outlives' || predicate.kind === 'type-outlives') return 'yes';
  const bare = openPredicate(cx.table, predicate);
  if (mentionsProjection(bare)) {
    const nested: Predicate[] = [];
    const normal = normalizePredicate(cx, bare, nested);
    return nested.length ? evaluateAll(cx, [...nested, normal]) : evaluateNormal(cx, normal);
  }
  return evaluateNormal(cx, bare);
}

/** A predicate of a where clause or a goal without its `for<…>`: fresh regions for the bound ones. */
export function openPredicate<P extends Predicate>(table: InferTable, predicate: P): P {
  if (!predicate.boundVars?.length) return predicate;
  return instantiatePredicate(
    predicate,
    predicate.boundVars.map(() => table.newRegion()),
  ) as P;
}

function evaluateNormal(cx: TraitCx, predicate: Predicate): Verdict {
  switch (predicate.kind) {
    case 'trait':
      return evaluateTrait(cx, predicate.ref);
    case 'projection': {
      const projected = project(cx, predicate.item, predicate.args);
      switch (projected.kind) {
        case 'ambiguous':
          return 'maybe';
        case 'error':
          return 'no';
        case 'rigid':
          return cx.table.unify(projected.ty, predicate.ty).ok ? 'yes' : 'no';
        case 'value':
          return cx.table.unify(projected.ty, predicate.ty).ok ? evaluateAll(cx, projected.nested) : 'no';
      }
    }
    // falls through
    default:
      return 'yes';
  }
}

const verdicts = new WeakMap<Program, WeakMap<ParamEnv, Map<string, Verdict>>>();

function verdictsOf(program: Program, env: ParamEnv): Map<string, Verdict> {
  let byEnv = verdicts.get(program);
  if (!byEnv) verdicts.set(program, (byEnv = new WeakMap()));
  let known = byEnv.get(env);
  if (!known) byEnv.set(env, (known = new Map()));
  return known;
}

function evaluateTrait(cx: TraitCx, ref: TraitRef): Verdict {
  const key = predicateKey(cx.table, { kind: 'trait', ref });
  const known = key.closed ? verdictsOf(cx.program, cx.env) : undefined;
  const before = known?.get(key.text);
  if (before) return before;

  const coinductive = isCoinductive(cx.program, ref.trait);
  const cycle = findCycle(cx.stack, key.text);
  if (cycle) {
    markCycle(cx.stack, cycle);
    return coinductive && allCoinductive(cx.stack, cycle) ? 'yes' : 'no';
  }
  const depth = (cx.stack?.depth ?? 0) + 1;
  if (depth > RECURSION_LIMIT) return 'overflow';
  const frame: Frame = { key: key.text, depth, coinductive, parent: cx.stack, reached: depth };

  // Nothing that is closed binds anything, whatever the regions are: it is answered without them.
  const elsewhere = key.closed && cx.table.regions !== undefined;
  const table = elsewhere ? new InferTable() : cx.table;
  const goal = elsewhere ? { trait: ref.trait, args: cx.table.resolveArgs(ref.args) } : ref;
  const inner: TraitCx = { program: cx.program, env: cx.env, table, stack: frame };
  const run = () => {
    const selection = select(inner, goal);
    if (selection.kind === 'ambiguous') return 'maybe';
    if (selection.kind === 'none') return 'no';
    return evaluateAll(inner, selection.nested);
  };
  // What an open goal's only candidate binds, its neighbours may rely on; a closed goal leaves nothing behind.
  const verdict = key.closed ? table.probe(run) : run();
  if (frame.parent) frame.parent.reached = Math.min(frame.parent.reached, frame.reached);
  if (known && frame.reached >= depth && verdict !== 'overflow') known.set(key.text, verdict);
  return verdict;
}

export function isCoinductive(program: Program, trait: DefId): boolean {
  return program.trait(trait).auto || program.def(trait).lang === 'sized';
}

export function findCycle(stack: Frame | undefined, key: string): Frame | undefined {
  for (let frame = stack; frame; frame = frame.parent) if (frame.key === key) return frame;
  return undefined;
}

/** All frames of a cycle depend on its head, so that none but the head's answer stands by itself. */
export function markCycle(stack: Frame | undefined, head: Frame): void {
  for (let frame = stack; frame && frame !== head; frame = frame.parent)
    frame.reached = Math.min(frame.reached, head.depth);
}

function allCoinductive(stack: Frame | undefined, head: Frame): boolean {
  for (let frame = stack; frame; frame = frame.parent) {
    if (!frame.coinductive) return false;
    if (frame === head) return true;
  }
  return true;
}

// ---------------------------------------------------------------- choice

/** Of several candidates the one that rustc takes (`winnow` and `merge_candidates`). */
function choose(
  cx: TraitCx,
  ref: TraitRef,
  candidates: readonly Candidate[],
): Candidate | 'ambiguous' | 'none' {
  const accept = (candidate: Candidate) =>
    candidate.kind === 'impl' && candidate.header.negative ? ('none' as const) : candidate;
  // A single candidate is taken without a look at what it needs: this is how an impl's header drives inference.
  if (candidates.length === 0) return 'none';
  if (candidates.length === 1) return accept(candidates[0]);
  const trivial = candidates.find(
    (candidate) => candidate.kind === 'builtin' && candidate.nested.length === 0,
  );
  if (trivial) return trivial;

  const may = candidates.filter((candidate) => mayApply(cx, ref, candidate));
  if (may.length === 0) return 'none';
  if (may.length === 1) return accept(may[0]);

  const open = !predicateKey(cx.table, { kind: 'trait', ref }).closed;
  const local = may.filter((candidate) => candidate.kind === 'param' && !candidate.global);
  if (local.length > 0) return local.length === 1 ? local[0] : 'ambiguous';
  const alias = may.filter((candidate) => candidate.kind === 'alias');
  if (alias.length > 0) return alias.length === 1 || !open ? alias[0] : 'ambiguous';
  const objects = may.filter((candidate) => candidate.kind === 'object');
  if (objects.length > 0) return objects.length === 1 || !open ? objects[0] : 'ambiguous';
  const builtin = may.filter((candidate) => candidate.kind === 'builtin');
  if (builtin.length > 0) return builtin.length === 1 ? builtin[0] : 'ambiguous';
  const impls = may.filter((candidate) => candidate.kind === 'impl');
  // Impls do not overlap (the items' check sees to it) but for the library's specialized ones, of which the first serves.
  if (impls.length === 1 || (impls.length > 1 && !open)) return accept(impls[0]);
  if (impls.length === 0) return may[0];
  return 'ambiguous';
}

function mayApply(cx: TraitCx, ref: TraitRef, candidate: Candidate): boolean {
  return cx.table.probe(() => {
    const { regions } = cx.table;
    const before = regions?.mark() ?? 0;
    const selection = confirm(cx, ref, candidate);
    if (!selection || selection.kind === 'none' || regions?.leaksSince(before)) return false;
    if (selection.kind === 'ambiguous') return true;
    const verdict = evaluateAll(cx, selection.nested);
    return verdict !== 'no';
  });
}

/** Carries a candidate out: binds variables, and says what must hold besides. Undefined if it does not fit after all. */
function confirm(cx: TraitCx, ref: TraitRef, candidate: Candidate): Selection | undefined {
  switch (candidate.kind) {
    case 'param':
    case 'alias':
    case 'object': {
      const predicate = openPredicate(cx.table, candidate.predicate);
      const nested: Predicate[] = [];
      const args = normalizeArgs(cx, predicate.ref.args, nested);
      if (!cx.table.unifyArgs(args, ref.args).ok) return undefined;
      if (candidate.kind !== 'object')
        return { kind: 'param', predicate, nested, declared: candidate.kind === 'alias' };
      const isStated = (item: DefId) => candidate.items.has(item);
      nested.push(...objectObligations(cx.program, { trait: ref.trait, args }, isStated));
      return { kind: 'object', bound: candidate.bound, nested };
    }
    case 'impl': {
      const matched = matchImpl(cx, ref, candidate.header);
      if (!matched) return undefined;
      const nested = [...matched.nested, ...predicatesOf(cx.program, candidate.header.impl, matched.args)];
      return { kind: 'impl', impl: candidate.header.impl, args: matched.args, nested };
    }
    case 'builtin':
      for (const [a, b] of candidate.equal ?? []) if (!cx.table.unify(a, b).ok) return undefined;
      return { kind: 'builtin', nested: candidate.nested };
  }
}

/** Unifies an impl's header with fresh arguments to a trait reference. */
export function matchImpl(
  cx: TraitCx,
  ref: TraitRef,
  header: ImplHeader,
): { readonly args: GenericArgs; readonly nested: readonly Predicate[] } | undefined {
  const args = freshArgs(cx.program, cx.table, header.impl);
  const nested: Predicate[] = [];
  let put = substArgs(header.ref.args, args);
  if (header.projects) put = normalizeArgs(cx, put, nested);
  return cx.table.unifyArgs(put, ref.args).ok ? { args, nested } : undefined;
}
