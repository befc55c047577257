/**
 * Why one model rejects, on the facts that rustc dumped, what another accepts: the smallest set of facts that the accepting one would have
 * to know. It is found by solving again, so it is proved.
 */
import type { Atom } from '../../facts/atoms.js';
import type { BaseTuple, FactsEdit } from '../../facts/edit.js';
import type { RelationName } from '../../facts/relations.js';
import type { DumpLocation } from '../../facts/rustc/dump.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { smallest } from '../compare/reason.js';
import { everywherePhrase, inWords, keptPhrase, killPhrase } from '../compare/words.js';
import { blame } from '../diagnose/blame.js';
import type { SolvableModel } from '../solve.js';
import {
  locationOfPoint,
  originAtomName,
  originNumber,
  rows,
  spanAt,
  wayFrom,
  type DumpedLoan,
  type Joined,
} from './body.js';
import { lineOfSpan } from './changes.js';
import type { DumpCause } from './check.js';
import { derivesWith } from './counterfactual.js';
import { loanSpan } from './loan-errors.js';
import { describe, variableOf } from './names.js';

/** Facts that make the accepting model reject; none of them can be left out. */
export interface DumpReason {
  readonly edit: FactsEdit;
  /** In source words, one sentence for each fact. */
  readonly text: readonly string[];
}

interface Candidate {
  readonly edit: FactsEdit;
  /** What it says of the two models; made for those that are told. */
  readonly text: () => string;
}

/** What `accepts`, with its rules, would have to know to find the error. Undefined if nothing that is looked at leads to it. */
export function dumpReason(
  cx: Joined,
  cause: DumpCause,
  rejects: SolvableModel,
  accepts: SolvableModel,
  program: CompiledProgram,
): DumpReason | undefined {
  const between = { rejects, accepts };
  const candidates =
    cause.kind === 'loan'
      ? [
          ...flows(cx, between, cause.loan.origin, cause.loan),
          ...kills(cx, between, cause.loan),
          kept(cx, between, cause.loan),
        ]
      : flows(cx, between, cause.longer);
  const reason = smallest(candidates, (edit) => derivesWith(cx, program, cause, edit));
  return reason && { edit: reason.edit, text: reason.candidates.map((it) => it.text()) };
}

interface Between {
  readonly rejects: SolvableModel;
  readonly accepts: SolvableModel;
}

function tuple({ body }: Joined, relation: RelationName, ...names: string[]): BaseTuple {
  return { relation, row: names.map((it): Atom => body.facts.atoms.intern(it)) };
}

/** What is demanded at some points only on the ways that lead from an origin, held everywhere; the nearest first. */
function flows(cx: Joined, { rejects, accepts }: Between, from: number, loan?: DumpedLoan): Candidate[] {
  const { constraints } = cx.body.dump;
  const lines = new Map<string, { sup: number; sub: number; lines: number[] }>();
  const reached = new Set([from]);
  for (const origin of reached)
    constraints.forEach(({ sup, sub, locations }, at) => {
      if (sup !== origin) return;
      reached.add(sub);
      if (locations === 'all') return;
      const key = `${sup}:${sub}`;
      if (!lines.has(key)) lines.set(key, { sup, sub, lines: [] });
      lines.get(key)!.lines.push(lineOfSpan(cx, cx.outlives.constraints[at].span));
    });
  return [...lines.values()].map((it) => ({
    edit: { add: [tuple(cx, 'subset_everywhere', originAtomName(it.sup), originAtomName(it.sub))] },
    text: () => {
      const [holds, mayHold] = [it.sup, it.sub].map((origin) => holder(cx, origin, it.lines[0]));
      const where = inWords([...new Set(it.lines)].sort((a, b) => a - b));
      return everywherePhrase(
        rejects,
        `that what ${holds} holds, ${mayHold} may hold,`,
        mayHold,
        loan && lineOfSpan(cx, loanSpan(cx, loan)),
        `${accepts} has it only from ${where} on`,
      );
    },
  }));
}

/** The loan is not ended by an assignment. */
function kills(cx: Joined, { rejects, accepts }: Between, loan: DumpedLoan): Candidate[] {
  return rows(cx.body.facts, 'loan_killed_at')
    .filter(([killed]) => killed === loan.name)
    .map(([killed, point]) => ({
      edit: { remove: [tuple(cx, 'loan_killed_at', killed, point)] },
      text: () =>
        killPhrase(
          assignment(cx, locationOfPoint(point)),
          accepts,
          describe(cx, loan.borrowed),
          `${rejects} does not look at when the reference got to where it is`,
        ),
    }));
}

function assignment(cx: Joined, location: DumpLocation): string {
  const { assigned } = cx.effects(location);
  const name = assigned && describe(cx, assigned);
  const line = lineOfSpan(cx, spanAt(cx, location));
  return name === undefined
    ? `what happens on line ${line}`
    : `the assignment to \`${name}\` on line ${line}`;
}

/** The loan's own origin is live in the whole body. */
function kept(cx: Joined, { rejects, accepts }: Between, loan: DumpedLoan): Candidate {
  const points = new Set(rows(cx.body.facts, 'cfg_edge').flat());
  const origin = originAtomName(loan.origin);
  return {
    edit: { add: Array.from(points, (point) => tuple(cx, 'origin_live_base', origin, point)) },
    text: () => {
      const borrow = `the borrow of line ${lineOfSpan(cx, loanSpan(cx, loan))}`;
      const way = wayFrom(cx, loan.origin, (it) => cx.universal.has(it));
      const needed = way?.length
        ? { line: lineOfSpan(cx, blame(way, true).span), lifetime: lifetimeName(cx, way.at(-1)!.sub) }
        : undefined;
      return keptPhrase(rejects, accepts, borrow, needed);
    },
  };
}

function lifetimeName({ body }: Joined, origin: number): string {
  return body.dump.regions.get(origin)?.name ?? (origin === 0 ? "'static" : "'_");
}

/** The variable whose type has an origin; of the caller's lifetimes their names. */
function holder(cx: Joined, origin: number, line: number): string {
  for (const [variable, its] of rows(cx.body.facts, 'use_of_var_derefs_origin')) {
    if (originNumber(its) !== origin) continue;
    const local = originNumber(variable);
    const name = variableOf(cx, { local, projection: [] })?.name;
    if (name !== undefined) return `\`${name}\``;
    if (local === 0) return 'the result';
  }
  if (!cx.universal.has(origin)) return `a temporary value of line ${line}`;
  const name = lifetimeName(cx, origin);
  return name === "'_" ? 'the caller' : `\`${name}\``;
}
