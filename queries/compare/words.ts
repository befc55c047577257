/** Why two models differ, in the words of the source: model against model, line by line. */
import type { Origin, Point } from '../../facts/atoms.js';
import type { Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { reaches } from '../why/way.js';
import { locationOf, type LoanInfo, type OutlivesConstraint } from '../../facts/emitted.js';
import type { CheckModel } from '../check.js';
import { blame, constraintPath } from '../diagnose/blame.js';
import {
  describePlace,
  localName,
  spanAt,
  statementAt,
  terminatorAt,
  type Context,
} from '../diagnose/context.js';
import { isUniversal } from '../diagnose/upper-bound.js';
import type { Candidate } from './candidates.js';

/** Who differs, and over which loan. */
export interface Between {
  readonly rejects: CheckModel;
  readonly accepts: CheckModel;
  readonly loan?: LoanInfo;
}

/** One sentence for each fact that makes the difference. */
export function reasonText(cx: Context, between: Between, candidate: Candidate): string {
  switch (candidate.kind) {
    case 'everywhere':
      return everywhereText(cx, between, candidate.sup, candidate.sub, candidate.constraints);
    case 'unkilled':
      return unkilledText(cx, between, candidate.point);
    case 'kept':
      return keptText(cx, between);
  }
}

function everywhereText(
  cx: Context,
  { rejects, accepts, loan }: Between,
  sup: Origin,
  sub: Origin,
  constraints: readonly OutlivesConstraint[],
): string {
  const [from, to] = [holder(cx, sup), holder(cx, sub)];
  const names = [originName(cx, sup), originName(cx, sub)];
  const meaning = `what ${from} holds, ${to} may hold`;
  const pair = names.includes("'_") ? `that ${meaning},` : `\`${names.join(': ')}\` (${meaning})`;
  const lines = inWords(
    [...new Set(constraints.map(({ span }) => lineOf(cx, span.lo)))].sort((a, b) => a - b),
  );
  const forward = `${accepts} follows references forward only: what ${from} gets after ${lines} does not go back to ${to}`;
  if (rejects === 'polonius') {
    const part = partChanged(cx, sup, constraints);
    const stays =
      part === undefined
        ? ''
        : ` (the assignment to \`${part.name}\` on line ${part.line} changes a part only, and does not end the liveness of ${from}, which is that it may be used later)`;
    return `${rejects} carries ${pair} on from ${lines} for as long as both are in use${stays}; ${accepts === 'alpha' ? forward : `${accepts} has it only there`}`;
  }
  const here =
    accepts === 'alpha'
      ? forward
      : `${accepts} has it only from ${lines} on${untilText(cx, sup, constraints)}`;
  return everywherePhrase(rejects, pair, to, loan && lineOf(cx, loan.span.lo), here);
}

/** One model has a flow everywhere, and so what `to` holds. `here` is where the other has it. */
export function everywherePhrase(
  rejects: string,
  pair: string,
  to: string,
  borrowed: number | undefined,
  here: string,
): string {
  const so =
    borrowed === undefined ? '' : `, and so takes ${to} to hold the reference of line ${borrowed} too`;
  return `${rejects} lets ${pair} hold everywhere${so}; ${here}`;
}

/** The line on which the variable of an origin gets another value after a constraint, for the end of what was demanded there. */
function untilText(cx: Context, sup: Origin, constraints: readonly OutlivesConstraint[]): string {
  const change = changesAfter(cx, sup, constraints).find(({ place }) => place.projection.length === 0);
  return change
    ? `, and until line ${lineOf(cx, change.span.lo)} gives ${holder(cx, sup)} another value`
    : '';
}

function partChanged(
  cx: Context,
  sup: Origin,
  constraints: readonly OutlivesConstraint[],
): { readonly name: string; readonly line: number } | undefined {
  for (const { place, span } of changesAfter(cx, sup, constraints)) {
    const name = place.projection.length ? describePlace(cx, place) : undefined;
    if (name !== undefined && !place.projection.some((it) => it.kind === 'deref'))
      return { name, line: lineOf(cx, span.lo) };
  }
  return undefined;
}

/** The assignments to the variable of an origin, or to parts of it, to which control gets from where a constraint holds. */
function changesAfter(
  cx: Context,
  origin: Origin,
  constraints: readonly OutlivesConstraint[],
): { readonly place: Place; readonly span: Span }[] {
  const info = cx.emission.origins.get(origin);
  if (info?.kind.kind !== 'existential' || info.kind.from.kind !== 'local') return [];
  const { local } = info.kind.from;
  const starts = constraints.flatMap(({ locations }) => (locations === 'all' ? [] : [locations]));
  return cx.body.blocks.flatMap(({ statements }, block) =>
    statements.flatMap((it, statement) =>
      it.kind === 'assign' &&
      it.place.local === local &&
      starts.some((from) => reaches(cx, from, { block, statement }))
        ? [{ place: it.place, span: it.span }]
        : [],
    ),
  );
}

function unkilledText(cx: Context, { rejects, accepts, loan }: Between, point: Point): string {
  const location = locationOf(cx.emission, point);
  const statement = statementAt(cx.body, location);
  const terminator = terminatorAt(cx.body, location);
  const place =
    statement?.kind === 'assign'
      ? statement.place
      : terminator?.kind === 'call'
        ? terminator.destination
        : undefined;
  const name = place && describePlace(cx, place);
  const line = lineOf(cx, spanAt(cx.body, location).lo);
  const what =
    name === undefined ? `what happens on line ${line}` : `the assignment to \`${name}\` on line ${line}`;
  const why =
    rejects === 'alpha'
      ? 'alpha takes reachability for liveness: that the reference gets to something in use is enough, though the loan ended on the way'
      : `${rejects} does not look at when the reference got to where it is`;
  const lent = loan && describePlace(cx, loan.borrowed);
  return killPhrase(what, accepts, lent, why);
}

/** An assignment ends the loan of `lent` for one model; `why` not for the other. */
export function killPhrase(what: string, accepts: string, lent: string | undefined, why: string): string {
  const means =
    lent === undefined ? 'what is named there is then another place' : `\`${lent}\` is then another place`;
  return `${what} kills the loan (the borrow) for ${accepts}, that is ends it, for ${means}; ${why}`;
}

function keptText(cx: Context, { rejects, accepts, loan }: Between): string {
  const path = loan && constraintPath(cx.emission, loan.origin, (origin) => isUniversal(cx, origin));
  const borrow = loan ? `the borrow of line ${lineOf(cx, loan.span.lo)}` : 'the borrow';
  if (!path?.length) return keptPhrase(rejects, accepts, borrow);
  const needed = { line: lineOf(cx, blame(path, true).span.lo), lifetime: originName(cx, path.at(-1)!.sub) };
  return keptPhrase(rejects, accepts, borrow, needed);
}

/** One model keeps a loan where the other needs it on some paths only: where it is needed for which lifetime, if for any. */
export function keptPhrase(
  rejects: string,
  accepts: string,
  borrow: string,
  needed?: { readonly line: number; readonly lifetime: string },
): string {
  if (!needed) return `${rejects} keeps ${borrow} in scope on every path, ${accepts} only where it is needed`;
  const lifetime = needed.lifetime === "'_" ? 'a lifetime that the caller chooses' : `\`${needed.lifetime}\``;
  return `line ${needed.line} needs ${borrow} to be good for ${lifetime}: for ${rejects} it then lasts on every path, for ${accepts} only on those that lead there`;
}

/** `'a` of the signature; for an origin without a name one after the variable whose type has it. */
function originName({ emission, body }: Context, origin: Origin): string {
  const info = emission.origins.get(origin);
  if (info?.name && info.name !== "'_") return info.name;
  if (info?.kind.kind === 'existential' && info.kind.from.kind === 'local') {
    const name = localName(body, info.kind.from.local);
    if (name !== undefined) return `'${name}`;
    if (info.kind.from.local === 0) return "'result";
  }
  return "'_";
}

function holder(cx: Context, origin: Origin): string {
  const info = cx.emission.origins.get(origin);
  if (info?.kind.kind === 'existential') {
    const { from } = info.kind;
    if (from.kind === 'local') {
      const name = localName(cx.body, from.local);
      if (name !== undefined) return `\`${name}\``;
      if (from.local === 0) return 'the result';
    }
    return `a temporary value of line ${lineOf(cx, info.span.lo)}`;
  }
  return info?.name && info.name !== "'_" ? `\`${info.name}\`` : 'the caller';
}

/** Line (from 1) of an offset in the file of the body. */
export function lineOf({ sources, body }: Context, lo: number): number {
  return sources.file({ ...body.span, lo }).lineAt(lo);
}

export function inWords(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
