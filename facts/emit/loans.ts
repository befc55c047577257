/** Loans: which borrows are tracked, and where two-phase ones are activated (rustc's `borrow_set`). */
import type { Local, Location, Place } from '../../lang/mir/mir.js';
import type { Loan } from '../atoms.js';
import type { LoanInfo } from '../emitted.js';
import type { Frame } from './frame.js';
import { placeTyPrefix } from './frame.js';
import { locationIndex, midPoint } from './graph.js';
import { conflicts } from './conflict.js';
import type { MovePaths } from './moves.js';
import { internal } from './moves.js';
import { visitLocation } from './visit.js';

export interface Loans {
  readonly all: readonly LoanInfo[];
  readonly byLocal: ReadonlyMap<Local, readonly LoanInfo[]>;
  /** Two-phase loans that are activated at a location, by its number. */
  readonly activations: ReadonlyMap<number, readonly LoanInfo[]>;
}

type Building = { -readonly [K in keyof LoanInfo]: LoanInfo[K] };

/** Whether all locals of the body are dead when it is left; those of constants live on. */
export function localsDieAtExit(frame: Frame): boolean {
  return frame.body.kind === 'fn' || frame.body.kind === 'closure';
}

export function gatherLoans(frame: Frame, paths: MovePaths): Loans {
  const { cx, body } = frame;
  const all: Building[] = [];
  const byLocal = new Map<Local, Building[]>();
  const activations = new Map<number, Building[]>();
  const pending = new Map<Local, Building>();
  const lasting = localsDieAtExit(frame) ? undefined : lastingLocals(frame, paths);

  for (const block of cx.graph.preorder) {
    const { statements } = body.blocks[block];
    for (let i = 0; i <= statements.length; i++) {
      const location = { block, statement: i };
      const statement = statements[i];
      if (statement?.kind === 'assign' && statement.rvalue.kind === 'ref') {
        const { borrow, place } = statement.rvalue;
        if (!isIgnored(frame, place, lasting)) {
          const region = cx.borrowRegions.get(locationIndex(cx.graph, location));
          if (region === undefined) throw new Error('every borrow has an origin from the type check');
          const loan: Building = {
            atom: cx.facts.atoms.fresh<Loan>(`bw${all.length}`),
            location,
            span: statement.span,
            kind: borrow,
            borrowed: place,
            assigned: statement.place,
            origin: cx.origins[region.vid].atom,
          };
          all.push(loan);
          push(byLocal, place.local, loan);
          if (borrow.kind === 'mut' && borrow.mut === 'two-phase') {
            loan.activation = null;
            pending.set(statement.place.local, loan);
          }
        }
      }
      if (pending.size === 0) continue;
      visitLocation(body, location, {
        local: (local, use) => {
          const loan = pending.get(local);
          if (loan === undefined || use === 'storage-live' || use === 'storage-dead' || use === 'ascribe')
            return;
          if (loan.location === location || sameLocation(loan.location, location)) return;
          loan.activation = location;
          push(activations, locationIndex(cx.graph, location), loan);
          pending.delete(local);
        },
      });
    }
  }
  return { all, byLocal, activations };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function sameLocation(a: Location, b: Location): boolean {
  return a.block === b.block && a.statement === b.statement;
}

/** In a constant: locals that neither die nor are moved, so that borrows of immutable ones need no watching. */
function lastingLocals(frame: Frame, paths: MovePaths): ReadonlySet<Local> {
  const lasting = new Set(frame.body.locals.map((_, local) => local as Local));
  for (const move of paths.moveOuts) lasting.delete(move.place.local);
  return lasting;
}

/**
 * Behind a shared reference or a raw pointer nothing can be done to the place itself that would invalidate the new
 * reference (rustc's `PlaceExt::ignore_borrow`).
 */
function isIgnored(frame: Frame, place: Place, lasting: ReadonlySet<Local> | undefined): boolean {
  if (lasting?.has(place.local) && !frame.body.locals[place.local].mutable) return true;
  return place.projection.some((elem, i) => {
    if (elem.kind !== 'deref') return false;
    const { ty } = placeTyPrefix(frame, place, i, internal({ block: 0, statement: 0 }, frame.body.span));
    return ty.kind === 'pointer' || (ty.kind === 'ref' && !ty.mutable);
  });
}

/** `loan_issued_at` and `loan_killed_at`. */
export function writeLoanFacts(frame: Frame, loans: Loans): void {
  const { cx, body } = frame;
  const { facts, graph } = cx;
  for (const loan of loans.all) {
    const cause = cx.cause(loan.span, 'borrow');
    facts.addBecause(cause, 'loan_issued_at', loan.origin, loan.atom, midPoint(graph, loan.location));
  }
  const kill = (place: Place, location: Location): void => {
    const isWhole =
      place.projection.length === 0 ||
      (place.projection.length === 1 && place.projection[0].kind === 'deref');
    for (const loan of loans.byLocal.get(place.local) ?? []) {
      const killed =
        isWhole ||
        conflicts(frame, loan.borrowed, { kind: 'mut', mut: 'two-phase' }, place, 'deep', 'no-overlap');
      if (killed) facts.add('loan_killed_at', loan.atom, midPoint(graph, location));
    }
  };
  body.blocks.forEach((block, id) => {
    block.statements.forEach((statement, i) => {
      const location = { block: id, statement: i };
      if (statement.kind === 'assign') kill(statement.place, location);
      else if (statement.kind === 'storage-dead') kill({ local: statement.local, projection: [] }, location);
    });
    const { terminator } = block;
    const end = { block: id, statement: block.statements.length };
    if (terminator.kind === 'asm') for (const { place } of terminator.operands) if (place) kill(place, end);
    if (terminator.kind === 'call') kill(terminator.destination, end);
  });
}
