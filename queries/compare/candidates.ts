/**
 * What one model may know of a loan that another doesn't: facts which, given to the model that accepts, may make it reject.
 * Each is tried by solving again (reason.ts); nothing here is claimed.
 */
import type { Origin, Point } from '../../facts/atoms.js';
import type { BaseTuple, FactsEdit } from '../../facts/edit.js';
import type { Emission, LoanInfo, OutlivesConstraint } from '../../facts/emitted.js';

export type Candidate =
  /** `sup: sub`, which the types demand at some points, holds at all of them. */
  | {
      readonly kind: 'everywhere';
      readonly sup: Origin;
      readonly sub: Origin;
      readonly constraints: readonly OutlivesConstraint[];
      readonly edit: FactsEdit;
    }
  /** The loan is not killed at this point. */
  | { readonly kind: 'unkilled'; readonly point: Point; readonly edit: FactsEdit }
  /** The loan's own origin is live in the whole body. */
  | { readonly kind: 'kept'; readonly edit: FactsEdit };

/** Constraints that hold at some points only and lead away from an origin, the nearest first. */
export function constraintsFrom(emission: Emission, from: Origin): Candidate[] {
  const bySup = new Map<Origin, OutlivesConstraint[]>();
  for (const constraint of emission.constraints) {
    const list = bySup.get(constraint.sup);
    if (list) list.push(constraint);
    else bySup.set(constraint.sup, [constraint]);
  }
  const found = new Map<string, Candidate & { kind: 'everywhere' } & { constraints: OutlivesConstraint[] }>();
  const reached = new Set([from]);
  for (const sup of reached) {
    for (const constraint of bySup.get(sup) ?? []) {
      const { sub, locations } = constraint;
      reached.add(sub);
      if (locations === 'all') continue;
      const key = `${sup}:${sub}`;
      const known = found.get(key);
      if (known) known.constraints.push(constraint);
      else {
        const edit = { add: [{ relation: 'subset_everywhere', row: [sup, sub] }] as const };
        found.set(key, { kind: 'everywhere', sup, sub, constraints: [constraint], edit });
      }
    }
  }
  return [...found.values()];
}

/** All that may keep a loan in scope where another model ends it. Together they keep it from its issue on. */
export function candidatesFor(emission: Emission, loan: LoanInfo): Candidate[] {
  return [
    ...constraintsFrom(emission, loan.origin),
    ...kills(emission, loan),
    { kind: 'kept', edit: { add: everywhereLive(emission, loan.origin) } },
  ];
}

function kills({ facts }: Emission, loan: LoanInfo): Candidate[] {
  const killed = facts.table('loan_killed_at');
  const found: Candidate[] = [];
  for (let at = 0; at < killed.count; at++) {
    if (killed.at(at, 0) !== loan.atom) continue;
    const point = killed.at(at, 1) as Point;
    found.push({
      kind: 'unkilled',
      point,
      edit: { remove: [{ relation: 'loan_killed_at', row: [loan.atom, point] }] },
    });
  }
  return found;
}

function everywhereLive({ locations }: Emission, origin: Origin): BaseTuple[] {
  const flows: BaseTuple = { relation: 'origin_flows_forward', row: [origin] };
  const live = Array.from({ length: locations.length * 2 }, (_, point): BaseTuple => ({
    relation: 'origin_live_base',
    row: [origin, point],
  }));
  return [flows, ...live];
}
