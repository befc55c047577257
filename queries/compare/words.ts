/** Why two models differ, in the words of the source: model against model, line by line. */
import type { Origin, Point } from '../../facts/atoms.js';
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
  { rejects, accepts }: Between,
  sup: Origin,
  sub: Origin,
  constraints: readonly OutlivesConstraint[],
): string {
  const pair = `\`${originName(cx, sup)}: ${originName(cx, sub)}\``;
  const lines = inWords(
    [...new Set(constraints.map(({ span }) => lineOf(cx, span.lo)))].sort((a, b) => a - b),
  );
  const meaning = `(what ${holder(cx, sup)} holds, ${holder(cx, sub)} may hold)`;
  return rejects === 'polonius'
    ? `${rejects} carries ${pair} ${meaning} on from ${lines} for as long as both are in use, ${accepts} has it only there`
    : `${rejects} keeps ${pair} ${meaning} everywhere, ${accepts} only from ${lines} on`;
}

function unkilledText(cx: Context, { rejects, accepts }: Between, point: Point): string {
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
      ? 'alpha takes reachability for liveness, and follows the reference past it'
      : `${rejects} does not look at when the reference got to where it is`;
  return `${what} kills the loan for ${accepts}; ${why}`;
}

function keptText(cx: Context, { rejects, accepts, loan }: Between): string {
  const path = loan && constraintPath(cx.emission, loan.origin, (origin) => isUniversal(cx, origin));
  const borrow = loan ? `the loan of line ${lineOf(cx, loan.span.lo)}` : 'the loan';
  if (!path?.length)
    return `${rejects} keeps ${borrow} in scope on every path, ${accepts} only where it is needed`;
  const cause = blame(path, true);
  const name = originName(cx, path.at(-1)!.sub);
  const lifetime = name === "'_" ? 'a lifetime that the caller chooses' : `\`${name}\``;
  return `line ${lineOf(cx, cause.span.lo)} needs ${borrow} to be good for ${lifetime}: for ${rejects} it then lasts on every path, for ${accepts} only on those that lead there`;
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

function inWords(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
