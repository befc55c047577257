/**
 * What each statement and terminator does with places: which loans that invalidates, which paths have to be
 * initialized for it, what has to be mutable (rustc's `MirBorrowckCtxt`: `access_place`, `consume_operand`,
 * `mutate_place` and their checks; `polonius::loan_invalidations`).
 */
import type {
  BorrowKind,
  Location,
  Operand,
  Place,
  Rvalue,
  Statement,
  Terminator,
} from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import type { Access, Loan, Point } from '../atoms.js';
import type { AccessInfo, AccessKind, LoanInfo } from '../emitted.js';
import { invalidationKey } from '../emitted.js';
import type { Depth } from './conflict.js';
import { conflicts } from './conflict.js';
import type { Frame } from './frame.js';
import { placeTyPrefix } from './frame.js';
import { Dominators, locationIndex, startPoint } from './graph.js';
import { successors } from '../../lang/mir/cfg.js';
import type { Loans } from './loans.js';
import { localsDieAtExit } from './loans.js';
import type { MovePaths } from './moves.js';
import { hasDestructor, internal } from './moves.js';
import type { Places } from './places.js';

export interface Accesses {
  readonly infos: Map<Access, AccessInfo>;
  readonly invalidations: Map<string, Access[]>;
}

type Action = NonNullable<AccessInfo['action']>;

/** Visits all locations and writes `loan_invalidated_at`, `path_used_…`, `place_assigned_at` and their like. */
export function emitAccesses(frame: Frame, paths: MovePaths, loans: Loans, places: Places): Accesses {
  const visitor = new AccessVisitor(frame, paths, loans, places);
  frame.body.blocks.forEach((block, id) => {
    for (let i = 0; i <= block.statements.length; i++) visitor.visit({ block: id, statement: i });
  });
  return visitor;
}

class AccessVisitor implements Accesses {
  readonly infos = new Map<Access, AccessInfo>();
  readonly invalidations = new Map<string, Access[]>();
  #location: Location = { block: 0, statement: 0 };
  #point = 0 as Point;
  #span: Span;
  #order = 0;
  #dominators: Dominators | undefined;

  constructor(
    readonly frame: Frame,
    readonly paths: MovePaths,
    readonly loans: Loans,
    readonly places: Places,
  ) {
    this.#span = frame.body.span;
  }

  visit(location: Location): void {
    const { cx, body } = this.frame;
    const { statements, terminator } = body.blocks[location.block];
    const statement = statements[location.statement];
    this.#location = location;
    this.#point = startPoint(cx.graph, location);
    this.#span = spanOf(statement ?? terminator);
    this.#order = 0;
    for (const loan of this.loans.activations.get(locationIndex(cx.graph, location)) ?? []) {
      this.access(loan.borrowed, { kind: 'activation', loan: loan.atom }, 'deep');
    }
    if (statement === undefined) this.#terminator();
    else if (statement.kind === 'assign') {
      this.#rvalue(statement.rvalue);
      this.#mutate(statement.place, 'shallow');
    } else if (statement.kind === 'fake-read') {
      this.#use(this.#newAccess(statement.place, { kind: 'fake-read' }, 'deep', 'use'), statement.place);
    } else if (statement.kind === 'storage-dead') {
      this.access({ local: statement.local, projection: [] }, { kind: 'storage-dead' }, 'shallow');
      cx.facts.add('storage_dead_at', cx.variable(statement.local), (this.#point + 1) as Point);
    } else if (statement.kind === 'storage-live') {
      cx.facts.add('storage_live_at', cx.variable(statement.local), (this.#point + 1) as Point);
    }
  }

  #terminator(): void {
    const { body } = this.frame;
    const { terminator } = body.blocks[this.#location.block];
    switch (terminator.kind) {
      case 'switch':
        this.#consume(terminator.discr);
        return;
      case 'drop':
        this.access(terminator.place, { kind: 'drop', replace: terminator.replace }, 'drop');
        return;
      case 'call':
        this.#consume(terminator.func);
        for (const arg of terminator.args) this.#consume(arg.operand);
        this.#mutate(terminator.destination, 'deep');
        return;
      case 'assert':
        this.#consume(terminator.condition);
        // Operands of an overflow's message were read by the operation; rustc looks at those of index checks only.
        if (terminator.message.startsWith('index'))
          terminator.operands.forEach((operand) => this.#consume(operand));
        return;
      case 'asm':
        for (const { value, place } of terminator.operands) {
          if (value) this.#consume(value);
          if (place) this.#mutate(place, 'shallow');
        }
        return;
      case 'yield':
        // Nothing moves while the coroutine waits: its borrows of its own variables stay good.
        this.#consume(terminator.value);
        this.#mutate(terminator.resumeArg, 'deep');
        return;
      case 'return':
      case 'resume':
      case 'coroutine-drop':
        this.#exit();
        return;
      default:
        return;
    }
  }

  #rvalue(rvalue: Rvalue): void {
    switch (rvalue.kind) {
      case 'ref':
        this.#borrow(rvalue.place, rvalue.borrow);
        return;
      case 'raw-ref': {
        if (rvalue.fake) {
          // Only the length is read there.
          this.#use(this.access(rvalue.place, { kind: 'copy' }, 'shallow-length', 'borrow'), rvalue.place);
          return;
        }
        const borrow: BorrowKind = rvalue.mutable ? { kind: 'mut', mut: 'default' } : { kind: 'shared' };
        const kind: AccessKind = rvalue.mutable
          ? { kind: 'mutable-borrow', borrow, reservation: false, raw: true }
          : { kind: 'borrow', borrow, raw: true };
        const access = this.access(rvalue.place, kind, 'deep', 'borrow');
        if (rvalue.mutable) this.#needMutable('place_mutably_borrowed_at', access, rvalue.place);
        this.#use(access, rvalue.place);
        return;
      }
      case 'len':
      case 'discriminant': {
        const depth = rvalue.kind === 'len' ? 'shallow-length' : 'shallow';
        this.#use(this.access(rvalue.place, { kind: 'copy' }, depth, 'use'), rvalue.place);
        return;
      }
      case 'copy-for-deref':
        this.#use(this.access(rvalue.place, { kind: 'copy' }, 'deep', 'use'), rvalue.place);
        return;
      case 'binary':
        this.#consume(rvalue.left);
        this.#consume(rvalue.right);
        return;
      case 'aggregate':
        rvalue.operands.forEach((operand) => this.#consume(operand));
        return;
      case 'use':
      case 'repeat':
      case 'cast':
      case 'unary':
        this.#consume(rvalue.operand);
        return;
    }
  }

  #borrow(place: Place, borrow: BorrowKind): void {
    if (borrow.kind === 'mut') {
      const reservation = borrow.mut === 'two-phase';
      const kind: AccessKind = { kind: 'mutable-borrow', borrow, reservation, raw: false };
      const access = this.access(place, kind, 'deep', 'borrow');
      const need =
        borrow.mut === 'closure-capture' ? 'place_captured_mutably_at' : 'place_mutably_borrowed_at';
      this.#needMutable(need, access, place);
      this.#use(access, place);
      return;
    }
    const isShallow = borrow.kind === 'fake' && borrow.depth === 'shallow';
    const kind: AccessKind = { kind: 'borrow', borrow, raw: false };
    const action: Action = borrow.kind === 'fake' ? 'match' : 'borrow';
    this.#use(this.access(place, kind, isShallow ? 'shallow-borrow' : 'deep', action), place);
  }

  #consume(operand: Operand): void {
    if (operand.kind === 'const') return;
    const { place } = operand;
    const access = this.access(place, { kind: operand.kind }, 'deep', 'use');
    if (operand.kind === 'move' && place.projection.length > 0) {
      this.frame.cx.facts.add('place_moved_at', access, this.places.atom(place), this.#point);
    }
    this.#use(access, place);
  }

  #mutate(place: Place, depth: Depth): void {
    this.#checkAssigned(place);
    const access = this.access(place, { kind: 'assign' }, depth);
    this.#needMutable('place_assigned_at', access, place);
  }

  /** All loans of local data end where the body is left. */
  #exit(): void {
    if (!localsDieAtExit(this.frame)) return;
    for (const [local, loans] of this.loans.byLocal) {
      const local_: Place = { local, projection: [] };
      let access: Access | undefined;
      for (const loan of loans) {
        if (loan.borrowed.projection.some((elem) => elem.kind === 'deref')) continue;
        access ??= this.#newAccess(local_, { kind: 'exit' }, 'shallow');
        this.#invalidate(loan.atom, access);
        this.frame.cx.facts.add('loan_invalidated_at_exit', this.#point, loan.atom);
      }
    }
  }

  /** Records an access and which loans it is against. */
  access(place: Place, kind: AccessKind, depth: Depth, action?: Action): Access {
    const access = this.#newAccess(place, kind, depth, action);
    for (const loan of this.loans.byLocal.get(place.local) ?? []) {
      const terms = this.#terms(kind, loan);
      if (terms === 'kept' || !conflicts(this.frame, loan.borrowed, loan.kind, place, depth, 'overlap'))
        continue;
      if (terms === 'broken') this.#invalidate(loan.atom, access);
      else this.frame.cx.facts.add('loan_touched_at', this.#point, loan.atom);
    }
    return access;
  }

  #newAccess(place: Place, kind: AccessKind, depth: Depth, action?: Action): Access {
    const atom = this.frame.cx.facts.atoms.fresh<Access>(`ac${this.infos.size}`);
    this.infos.set(atom, {
      atom,
      location: this.#location,
      order: this.#order++,
      span: this.#span,
      place,
      kind,
      depth,
      ...(action ? { action } : {}),
    });
    return atom;
  }

  #invalidate(loan: Loan, access: Access): void {
    const key = invalidationKey(this.#point, loan);
    const accesses = this.invalidations.get(key);
    if (accesses) {
      accesses.push(access);
      return;
    }
    this.invalidations.set(key, [access]);
    const { cx } = this.frame;
    const cause = cx.cause(this.#span, this.infos.get(access)!.kind.kind);
    cx.facts.addBecause(cause, 'loan_invalidated_at', this.#point, loan);
  }

  /**
   * Whether an access of this kind is against the terms of the loan, if it touches what is lent. `tolerated` is what only the
   * facts that rustc dumps count against it: reserving a mutable borrow of what is lent for reading (rust-lang/rust#56254),
   * moving out of what a `match` is looking at (which the tracking of moves finds).
   */
  #terms(kind: AccessKind, loan: LoanInfo): 'broken' | 'tolerated' | 'kept' {
    const broken = (is: boolean): 'broken' | 'kept' => (is ? 'broken' : 'kept');
    switch (kind.kind) {
      case 'activation':
        return broken(kind.loan !== loan.atom);
      case 'copy':
      case 'borrow':
        if (loan.kind.kind !== 'mut') return 'kept';
        if (kind.kind === 'borrow' && kind.borrow.kind === 'fake') return 'kept';
        return broken(this.#isActive(loan));
      case 'mutable-borrow':
        return kind.reservation && loan.kind.kind !== 'mut' ? 'tolerated' : 'broken';
      case 'move':
        return loan.kind.kind === 'fake' && loan.kind.depth === 'shallow' ? 'tolerated' : 'broken';
      default:
        return 'broken';
    }
  }

  /** Between its reservation and its activation a two-phase loan is as good as a shared one. */
  #isActive(loan: LoanInfo): boolean {
    if (loan.activation === undefined) return true;
    if (loan.activation === null) return false;
    this.#dominators ??= new Dominators(this.frame.cx.graph);
    if (this.#dominators.dominates(loan.activation, this.#location)) return true;
    const reserved = { block: loan.location.block, statement: loan.location.statement + 1 };
    return !this.#dominators.dominates(reserved, this.#location);
  }

  #needMutable(
    relation: 'place_assigned_at' | 'place_mutably_borrowed_at' | 'place_captured_mutably_at',
    access: Access,
    place: Place,
  ): void {
    const { cx, body } = this.frame;
    // Temporaries and `let mut` may be changed: no need to ask the rules about them.
    if (place.projection.length === 0 && body.locals[place.local].mutable) return;
    cx.facts.add(relation, access, this.places.atom(place), this.#point);
  }

  /** The place and all inside it has to be initialized. */
  #use(access: Access, place: Place): void {
    const { facts } = this.frame.cx;
    const { path, exact } = this.paths.find(place);
    const last = place.projection[place.projection.length - 1];
    if (last?.kind === 'subslice' && !last.fromEnd && this.#useSubslice(access, place, last)) return;
    facts.add(exact ? 'path_used_deeply_at' : 'path_used_at', access, this.paths.atom(path), this.#point);
  }

  /** A part of an array: the elements in it that have paths of their own. */
  #useSubslice(access: Access, place: Place, slice: { from: number; to: number }): boolean {
    const { facts } = this.frame.cx;
    const base = this.paths.find(place, place.projection.length - 1);
    facts.add('path_used_at', access, this.paths.atom(base.path), this.#point);
    if (!base.exact) return true;
    for (const child of this.paths.children[base.path]) {
      const { projection } = this.paths.infos[child].place;
      const elem = projection[projection.length - 1];
      if (elem.kind !== 'constant-index' || elem.fromEnd) continue;
      if (elem.offset < slice.from || elem.offset >= slice.to) continue;
      facts.add('path_used_deeply_at', access, this.paths.atom(child), this.#point);
    }
    return true;
  }

  /** Assigning `*p` needs `p`; assigning a field needs the struct, or what is left of it. */
  #checkAssigned(place: Place): void {
    const { cx } = this.frame;
    const because = internal(this.#location, this.#span);
    const parts = new Set<number>();
    // What is used is what the place lies in.
    const base = (length: number): Place => ({
      local: place.local,
      projection: place.projection.slice(0, length),
    });
    let owner: Place | undefined;
    const assignedTo = (): void => {
      if (parts.size === 0 || !owner) return;
      const access = this.#newAccess(owner, { kind: 'assign-part' }, 'shallow', 'assign-part');
      for (const path of parts) cx.facts.add('path_used_at', access, this.paths.atom(path), this.#point);
    };
    for (let i = place.projection.length - 1; i >= 0; i--) {
      const elem = place.projection[i];
      if (elem.kind === 'deref') {
        assignedTo();
        const access = this.#newAccess(base(i), { kind: 'assign-through' }, 'shallow', 'use');
        const { path } = this.paths.find(place, i);
        cx.facts.add('path_used_at', access, this.paths.atom(path), this.#point);
        return;
      }
      if (elem.kind !== 'field') continue;
      const { ty } = placeTyPrefix(this.frame, place, i, because);
      if (hasDestructor(cx, ty)) {
        assignedTo();
        const access = this.#newAccess(base(i), { kind: 'assign-through' }, 'shallow', 'assign');
        const { path, exact } = this.paths.find(place, i);
        const relation = exact ? 'path_used_deeply_at' : 'path_used_at';
        cx.facts.add(relation, access, this.paths.atom(path), this.#point);
        return;
      }
      // A field of a union that was moved out of is assigned to bring the union back.
      if (ty.kind === 'adt' && cx.program.adt(ty.def).kind === 'union' && this.#movedBefore(place, i))
        continue;
      if (ty.kind === 'adt' || ty.kind === 'tuple') {
        owner ??= base(i);
        for (let count = i; count >= 0; count--) {
          const { path, exact } = this.paths.find(place, count);
          if (exact) parts.add(path);
          if (count > 0 && place.projection[count - 1].kind === 'deref') break;
        }
      }
    }
    assignedTo();
  }

  /** Whether the place with the first `count` projections is moved on some way to here. */
  #movedBefore(place: Place, count: number): boolean {
    const { path, exact } = this.paths.find(place, count);
    const atom = this.paths.atom(path);
    return exact && this.paths.moveOuts.some((move) => move.path === atom && this.#leadsHere(move.location));
  }

  #leadsHere(from: Location): boolean {
    const here = this.#location;
    if (from.block === here.block && from.statement < here.statement) return true;
    const { blocks } = this.frame.body;
    const seen = new Set(successors(blocks[from.block].terminator));
    for (const block of seen) {
      if (block === here.block) return true;
      for (const next of successors(blocks[block].terminator)) seen.add(next);
    }
    return false;
  }
}

/** What a closure captures by value is taken at its head. */
function spanOf(at: Statement | Terminator): Span {
  return at.kind === 'assign' && at.rvalue.kind === 'aggregate' && at.rvalue.aggregate.kind === 'closure'
    ? at.rvalue.aggregate.headSpan
    : at.span;
}
