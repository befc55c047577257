/**
 * What the lexical model asks of a body beyond what the others do: in which scope of the text each point stands, how long
 * variables live and where they are needed, what loans lend and accesses touch. Places are those of the checker before 2018: what
 * a `Box` owns is the `Box`, all elements of an array or slice are one.
 *
 * Not written, because that checker never looked at them: drops and the ends of storage, the tests of patterns, lengths of slices,
 * and what MIR construction borrows so that guards change nothing.
 */
import type { LexicalId, Location, Place, PlaceElem, Statement, Upvar } from '../../lang/mir/mir.js';
import { operandsOf } from '../../lang/mir/visit.js';
import { isCopy } from '../../lang/traits/index.js';
import { walkTy } from '../../lang/types/fold.js';
import type { Ty } from '../../lang/types/ty.js';
import type { LoanPath, Origin, Scope } from '../atoms.js';
import type { AccessInfo, LoanInfo } from '../emitted.js';
import type { Accesses } from './accesses.js';
import type { Frame } from './frame.js';
import { isBox, placeTyPrefix } from './frame.js';
import { midPoint, startPoint } from './graph.js';
import type { Loans } from './loans.js';
import { internal, prefix, type MovePaths } from './moves.js';
import { printPlace, type Places } from './places.js';
import { visitLocation } from './visit.js';

/** Gives the numbers of the scopes. */
export function writeLexical(
  frame: Frame,
  paths: MovePaths,
  loans: Loans,
  accesses: Accesses,
  places: Places,
): Map<Scope, LexicalId> {
  const scopes = writeScopes(frame);
  writeNeeds(frame);
  const loanPaths = new LoanPaths(frame);
  const made = new Map<string, LoanInfo>();
  for (const loan of loans.all) {
    if (!isWritten(frame, loan)) continue;
    made.set(locationKey(loan.location), loan);
    writeLoan(frame, loan, loanPaths);
  }
  for (const access of accesses.infos.values()) {
    writeAccess(frame, access, made, loanPaths);
    writeChange(frame, access, places);
  }
  writeBoxes(frame, paths);
  writeGuardedMoves(frame);
  return scopes;
}

// ---------------------------------------------------------------- scopes and variables

const callerScope = 'sc caller';

function scopeAtom(frame: Frame, id: LexicalId): Scope {
  return frame.cx.facts.atoms.intern<Scope>(`sc${id}`);
}

function writeScopes(frame: Frame): Map<Scope, LexicalId> {
  const ids = new Map<Scope, LexicalId>();
  const { cx, body } = frame;
  const { facts, graph } = cx;
  const scopes = body.lexical?.scopes ?? [];
  const caller = facts.atoms.intern<Scope>(callerScope);
  facts.add('scope_of_caller', caller);
  scopes.forEach(({ parent }, id) => {
    ids.set(scopeAtom(frame, id), id);
    facts.add('scope_parent', scopeAtom(frame, id), parent === undefined ? caller : scopeAtom(frame, parent));
  });
  for (const location of graph.locations) {
    const lexical = scopeAt(frame, location);
    if (lexical === undefined) continue;
    facts.add('point_in_scope', startPoint(graph, location), scopeAtom(frame, lexical));
    facts.add('point_in_scope', midPoint(graph, location), scopeAtom(frame, lexical));
  }
  body.locals.forEach(({ info }, local) => {
    facts.add('variable_scope', cx.variable(local), scopeOfLocal(frame, local));
    if (info.kind === 'var' || info.kind === 'arg') facts.add('variable_named', cx.variable(local));
    for (const origin of heldOrigins(frame, frame.localTypes[local]))
      facts.add('variable_holds_origin', cx.variable(local), origin);
  });
  return ids;
}

/** What a type has to outlive a scope for: of a closure what it captures, not what it takes and gives. */
function heldOrigins({ cx }: Frame, whole: Ty): Set<Origin> {
  const origins = new Set<Origin>();
  const walk = (ty: Ty): void =>
    walkTy(ty, {
      ty: (part) => {
        if (part.kind !== 'closure') return true;
        part.closure.upvars.forEach(walk);
        return false;
      },
      region: (region) => {
        if (region.kind !== 'bound') origins.add(cx.origin(region));
      },
    });
  walk(whole);
  return origins;
}

/** A local that no scope owes storage lives as long as the body; in a constant, for ever. */
function scopeOfLocal({ cx, body }: Frame, local: number): Scope {
  const id = body.lexical?.locals.get(local);
  if (id !== undefined) return cx.facts.atoms.intern<Scope>(`sc${id}`);
  const forEver = body.kind === 'const' || body.kind === 'static';
  return cx.facts.atoms.intern<Scope>(forEver || !body.lexical?.scopes.length ? callerScope : 'sc0');
}

function stepAt({ body }: Frame, { block, statement }: Location) {
  return body.blocks[block].statements[statement] ?? body.blocks[block].terminator;
}

/** What has no place in the text, such as the loading of a promoted constant, belongs to what follows it. */
function scopeAt({ body }: Frame, { block, statement }: Location): LexicalId | undefined {
  const { statements, terminator } = body.blocks[block];
  for (let at = statement; at < statements.length; at++) {
    const { lexical } = statements[at];
    if (lexical !== undefined) return lexical;
  }
  return terminator.lexical;
}

/** Where locals are given values and used. */
function writeNeeds(frame: Frame): void {
  const { cx, body } = frame;
  const seen = new Set<string>();
  for (const location of cx.graph.locations) {
    const step = stepAt(frame, location);
    const lexical = scopeAt(frame, location);
    if (lexical === undefined || isTest(step as Statement)) continue;
    visitLocation(body, location, {
      local: (local, use) => {
        if (use === 'drop' || use === 'storage-live' || use === 'storage-dead' || use === 'ascribe') return;
        const key = `${local} ${lexical}`;
        if (seen.has(key)) return;
        seen.add(key);
        cx.facts.add('variable_needed_in', cx.variable(local), scopeAtom(frame, lexical));
      },
    });
  }
}

/** Whether a step only looks at what is matched: no expression of the source does these with a place. */
function isTest(step: { readonly kind: string }): boolean {
  const { kind } = step;
  if (kind === 'fake-read' || kind === 'place-mention' || kind === 'switch') return true;
  if (kind !== 'assign') return false;
  const { rvalue, place } = step as Statement & { kind: 'assign' };
  if (rvalue.kind === 'discriminant' || rvalue.kind === 'len') return true;
  if (rvalue.kind === 'ref' && rvalue.borrow.kind === 'fake') return true;
  return (
    rvalue.kind === 'binary' &&
    operandsOf(rvalue).some((it) => it.kind === 'copy') &&
    !place.projection.length
  );
}

// ---------------------------------------------------------------- loans

/** Whether the source borrows there, and not MIR construction for a guard. */
function isWritten({ body }: Frame, { kind, assigned }: LoanInfo): boolean {
  return kind.kind !== 'fake' && body.locals[assigned.local].info.kind !== 'ref-for-guard';
}

function writeLoan(frame: Frame, loan: LoanInfo, paths: LoanPaths): void {
  const { facts } = frame.cx;
  const { borrowed, atom } = loan;
  facts.add('loan_lends', atom, paths.atom(borrowed));
  if (loan.kind.kind === 'shared') facts.add('loan_shared', atom);
  facts.add('loan_owner_scope', atom, scopeOfLocal(frame, borrowed.local));
  const throughReference = borrowed.projection.some(
    (elem, i) => elem.kind === 'deref' && !isBox(frame.cx, typeOf(frame, borrowed, i)),
  );
  if (throughReference) facts.add('loan_through_reference', atom);
}

function locationKey({ block, statement }: Location): string {
  return `${block}:${statement}`;
}

// ---------------------------------------------------------------- accesses

function writeAccess(
  frame: Frame,
  access: AccessInfo,
  made: ReadonlyMap<string, LoanInfo>,
  paths: LoanPaths,
): void {
  const { facts, graph } = frame.cx;
  const point = startPoint(graph, access.location);
  const read = (): void => facts.add('loan_path_read_at', access.atom, paths.atom(access.place), point);
  const claim = (): void => facts.add('loan_path_claimed_at', access.atom, paths.atom(access.place), point);
  switch (access.kind.kind) {
    case 'copy': {
      const step = stepAt(frame, access.location);
      if (access.depth === 'deep' && !isTest(step) && !isUpdate(step)) read();
      return;
    }
    case 'borrow':
    case 'mutable-borrow': {
      const loan = made.get(locationKey(access.location));
      if (loan) facts.add('loan_made_by', loan.atom, access.atom);
      // Reborrowing what a shared reference points at makes no loan, and was not checked.
      if (!loan && !access.kind.raw) return;
      if (access.kind.kind === 'borrow') read();
      else claim();
      return;
    }
    case 'move':
    case 'assign':
      claim();
      return;
    case 'assign-part':
      facts.add('access_assigns_part', access.atom);
      return;
    default:
      return;
  }
}

/** `place_captured_to_change_at`, `guard_changes_at`. */
function writeChange(frame: Frame, access: AccessInfo, places: Places): void {
  const { body, cx } = frame;
  const { kind, place, location } = access;
  const point = startPoint(cx.graph, location);
  const isBorrow = kind.kind === 'mutable-borrow';
  if (isBorrow && kind.borrow.kind === 'mut' && kind.borrow.mut === 'closure-capture') {
    const upvar = upvarFor(frame, location);
    if (upvar?.by === 'mut')
      cx.facts.add('place_captured_to_change_at', access.atom, places.atom(place), point);
  }
  if (!isBorrow && kind.kind !== 'assign') return;
  const here = scopeAt(frame, location);
  if (here === undefined || !guardAround(frame, here)) return;
  if (!isBorrow) {
    // Not what is declared in the guard itself, nor temporaries, nor what the arm's pattern binds.
    const { info, span } = body.locals[place.local];
    const owner = body.lexical?.locals.get(place.local);
    const isBound = info.kind === 'ref-for-guard' && place.projection.length > 0;
    if (info.kind !== 'var' && info.kind !== 'arg' && !isBound) return;
    if (span.lo === access.span.lo && span.hi === access.span.hi) return;
    if (!isBound && owner !== undefined && guardAround(frame, owner) === guardAround(frame, here)) return;
  }
  cx.facts.add('guard_changes_at', access.atom, point);
}

/** The guard that a scope stands in, or is. */
function guardAround({ body }: Frame, from: LexicalId): LexicalId | undefined {
  const scopes = body.lexical!.scopes;
  for (let at: LexicalId | undefined = from; at !== undefined; at = scopes[at].parent)
    if (scopes[at].of === 'guard') return at;
  return undefined;
}

/** The captured variable for which a borrow is made. */
function upvarFor({ body }: Frame, { block, statement }: Location): Upvar | undefined {
  const { statements } = body.blocks[block];
  const borrow = statements[statement];
  if (borrow?.kind !== 'assign') return undefined;
  for (const step of statements.slice(statement + 1)) {
    if (step.kind !== 'assign' || step.rvalue.kind !== 'aggregate') continue;
    const { aggregate, operands } = step.rvalue;
    if (aggregate.kind !== 'closure') continue;
    const index = operands.findIndex((it) => it.kind !== 'const' && it.place.local === borrow.place.local);
    if (index >= 0) return body.closures.find((it) => it.def === aggregate.def)?.upvars[index];
  }
  return undefined;
}

/** `variable_moved_before_guard`. */
function writeGuardedMoves({ body, cx, localTypes }: Frame): void {
  for (const { info } of body.locals) {
    if (info.kind !== 'ref-for-guard') continue;
    const bound = body.locals[info.of].info;
    if (bound.kind === 'var' && bound.mode === 'value' && !isCopy(cx.program, cx.env, localTypes[info.of]))
      cx.facts.add('variable_moved_before_guard', cx.variable(info.of));
  }
}

/** `x += 1` is one write of `x`. */
function isUpdate(step: { readonly kind: string }): boolean {
  if (step.kind !== 'assign') return false;
  const { rvalue } = step as Statement & { kind: 'assign' };
  return rvalue.kind === 'binary' && operandsOf(rvalue).some((it) => it.kind === 'copy');
}

// ---------------------------------------------------------------- paths

/** Places as atoms, with what is `base` of what. */
class LoanPaths {
  readonly #known = new Set<LoanPath>();

  constructor(readonly frame: Frame) {}

  atom(place: Place): LoanPath {
    return this.#intern(this.#asOld(place));
  }

  #intern(place: Place): LoanPath {
    const { facts } = this.frame.cx;
    const atom = facts.atoms.intern<LoanPath>(`lp ${printPlace(place)}`);
    if (this.#known.has(atom)) return atom;
    this.#known.add(atom);
    const count = place.projection.length;
    if (count > 0) facts.add('loan_path_base', atom, this.#intern(prefix(place, count - 1)));
    return atom;
  }

  /** Up to the outermost `Box`; all elements alike. */
  #asOld(place: Place): Place {
    const box = place.projection.findIndex(
      (elem, i) => elem.kind === 'deref' && isBox(this.frame.cx, typeOf(this.frame, place, i)),
    );
    const kept = box < 0 ? place.projection : place.projection.slice(0, box);
    return { local: place.local, projection: kept.map(asOldElem) };
  }
}

function asOldElem(elem: PlaceElem): PlaceElem {
  return elem.kind === 'index' || elem.kind === 'subslice' || elem.kind === 'constant-index'
    ? { kind: 'constant-index', offset: 0, minLength: 0, fromEnd: false }
    : elem;
}

function typeOf(frame: Frame, place: Place, count: number) {
  const because = internal({ block: 0, statement: 0 }, frame.body.span);
  return placeTyPrefix(frame, place, count, because).ty;
}

/** `path_in_box`: of move paths, those that lead through a `Box`, and the path of the outermost. */
function writeBoxes(frame: Frame, paths: MovePaths): void {
  for (const { place, atom } of paths.infos) {
    const box = place.projection.findIndex(
      (elem, i) => elem.kind === 'deref' && isBox(frame.cx, typeOf(frame, place, i)),
    );
    if (box < 0) continue;
    const { path, exact } = paths.find(prefix(place, box));
    if (exact) frame.cx.facts.add('path_in_box', atom, paths.atom(path));
  }
}
