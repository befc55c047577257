/**
 * The map of checking what rustc dumped: facts and MIR of a body to its diagnostics.
 *
 *     facts: read    solver: the model's rules    here: derived errors and the MIR's text → diagnostics
 */
import type { DumpLocation, DumpPlace } from '../../facts/rustc/dump.js';
import { placeText } from '../../facts/rustc/place.js';
import type { Diagnostic } from '../../lang/diagnostic.js';
import type { SourceFile, SourceMap, Span } from '../../lang/source.js';
import type { CompiledProgram, Result } from '../../solver/runtime.js';
import { sameSpan, type Draft } from '../diagnose/context.js';
import type { SolvableModel } from '../solve.js';
import { solve } from '../solve.js';
import { joinBody, locationName, locationOfPoint, spanAt, type DumpedBody, type Joined } from './body.js';
import { conflictAt, isReservation, type Conflict } from './conflicts.js';
import { laterUse } from './later-use.js';
import { loanError, loanSpan, type Crate, type LoanError } from './loan-errors.js';
import { subsetError, subsetErrors, type SubsetError } from './subset-errors.js';

/** What an error of a body rests on. */
export type DumpCause = ({ readonly kind: 'loan' } & LoanError) | ({ readonly kind: 'subset' } & SubsetError);

export interface DumpTold {
  readonly diagnostic: Diagnostic;
  readonly cause: DumpCause;
}

export interface CheckedDump {
  readonly joined: Joined;
  readonly result: Result;
  readonly told: readonly DumpTold[];
}

/** The errors whose reason is in the facts that rustc writes. What it says with other codes is out of their reach. */
export const codesInFacts: ReadonlySet<string> = new Set(
  (
    'E0373 E0499 E0500 E0501 E0502 E0503 E0505 E0506 E0510 E0515 E0521 ' +
    'E0524 E0597 E0621 E0626 E0712 E0713 E0716'
  ).split(' '),
);

/** Solves one body under a model, and tells of what is derived. */
export function checkDump(
  body: DumpedBody,
  sources: SourceMap,
  fileOf: (name: string) => SourceFile | undefined,
  crate: Crate,
  rules: (model: SolvableModel) => CompiledProgram,
  model: SolvableModel,
): CheckedDump {
  const joined = joinBody(body, sources, fileOf);
  const outputs = ['errors', 'subset_errors', 'origin_live_on_entry'];
  const result = solve(rules(model), body.facts, { outputs });
  // Where a body is left rustc asks which loans nll has in scope, whatever the model (`check_for_invalidation_at_exit`).
  const leaving = model === 'nll' ? [] : errorsOf(solve(rules('nll'), body.facts, { outputs: ['errors'] }));
  const atExit = leaving.filter(([, point]) => joined.effects(locationOfPoint(point)).exit);
  const found: { draft: Draft; cause: DumpCause }[] = [
    ...loanErrors(joined, result, [...errorsOf(result), ...atExit]).map((it) => ({
      draft: loanError(joined, crate, it),
      cause: { kind: 'loan', ...it } as const,
    })),
    ...subsetErrors(joined, result, model === 'polonius').map((it) => ({
      draft: subsetError(joined, it),
      cause: { kind: 'subset', ...it } as const,
    })),
  ];
  const told: { draft: Draft; cause: DumpCause }[] = [];
  for (const it of found)
    if (!told.some(({ draft }) => draft.message === it.draft.message && sameSpan(draft.span, it.draft.span)))
      told.push(it);
  told.sort(({ draft: a }, { draft: b }) => a.span.file - b.span.file || a.span.lo - b.span.lo);
  return { joined, result, told: told.map(({ draft, cause }) => ({ diagnostic: draft.done(), cause })) };
}

/** The derived errors that rustc tells: of an access the first loan that it is against, of a place in a span one error. */
function loanErrors(cx: Joined, result: Result, errors: readonly (readonly string[])[]): LoanError[] {
  const byLocation = new Map<string, string[]>();
  for (const [loan, point] of errors) {
    const at = locationName(locationOfPoint(point));
    const loans = byLocation.get(at) ?? [];
    if (!loans.includes(loan)) byLocation.set(at, [...loans, loan]);
  }
  const reported = new Set<string>();
  const reservations = new Set<string>();
  const told: LoanError[] = [];
  for (const at of [...byLocation.keys()].map(locationOfPoint).sort(inOrder(cx))) {
    const loans = byLocation.get(locationName(at))!.map((name) => cx.loans.get(name));
    const conflicts = loans
      .flatMap((loan) => {
        const conflict = loan && conflictAt(cx, loan, at);
        return loan && conflict ? [{ loan, conflict }] : [];
      })
      .sort((a, b) => a.conflict.order - b.conflict.order || a.loan.number - b.loan.number);
    for (const { loan, conflict } of conflicts) {
      const place =
        conflict.kind === 'access' || conflict.kind === 'replace'
          ? conflict.access.place
          : conflict.kind === 'activation'
            ? conflict.by.borrowed
            : loan.borrowed;
      const text = placeKey(place, conflict.kind === 'activation' ? conflict.by.location : at);
      const key = (name: string, { file, lo, hi }: Span) => `${name} ${file}:${lo}-${hi}`;
      const access = key(text, spanAt(cx, at));
      // Leaving the body ends loans one by one.
      if (conflict.kind !== 'exit' && reported.has(access)) continue;
      if (conflict.kind === 'activation' && reservations.has(text)) continue;
      if (conflict.kind === 'access' && conflict.access.kind === 'borrow' && isReservation(cx, at))
        reservations.add(text);
      reported.add(access);
      if (endsPlace(conflict)) {
        const ended = key(`_${loan.borrowed.local}`, loanSpan(cx, loan));
        if (reported.has(ended)) continue;
        reported.add(ended);
      }
      told.push({ loan, at, conflict, use: laterUse(cx, result, loan, at) });
    }
  }
  return told;
}

/** By whose rules an error is derived: where a body is left, by nll's under every model. */
export function deriving(cause: DumpCause, model: SolvableModel): SolvableModel {
  return cause.kind === 'loan' && cause.conflict.kind === 'exit' ? 'nll' : model;
}

/** Loans and points at which there are errors. */
function errorsOf(result: Result): string[][] {
  return [...result.relation('errors').strings()];
}

function endsPlace(conflict: Conflict): boolean {
  if (conflict.kind === 'exit') return true;
  return (
    conflict.kind === 'access' && (conflict.access.kind === 'storage-dead' || conflict.access.kind === 'drop')
  );
}

/**
 * By what rustc tells two places apart. Fields carry their types there, and each occurrence of a type has its own region
 * variables: a place with a reference in a field is equal to itself only where it stands.
 */
function placeKey(place: DumpPlace, at: DumpLocation): string {
  const text = placeText(place);
  const isUnique = place.projection.some((it) => it.kind === 'field' && /[&']/.test(it.ty));
  return isUnique ? `${text} in ${locationName(at)}` : text;
}

/** Reverse postorder of blocks, as rustc goes through them. */
function inOrder(cx: Joined): (a: DumpLocation, b: DumpLocation) => number {
  const order = new Map<number, number>();
  const { blocks } = cx.body.dump;
  const targets = (block: number) =>
    (cx.successors.get(locationName({ block, statement: blocks[block].statements.length - 1 })) ?? []).map(
      (it) => locationOfPoint(it).block,
    );
  const post: number[] = [];
  const seen = new Set<number>();
  const stack: { block: number; next: number[] }[] = [];
  const enter = (block: number) => {
    if (seen.has(block) || !blocks[block]) return;
    seen.add(block);
    stack.push({ block, next: targets(block) });
  };
  enter(0);
  while (stack.length) {
    const top = stack[stack.length - 1];
    const next = top.next.shift();
    if (next !== undefined) enter(next);
    else post.push(stack.pop()!.block);
  }
  post.reverse().forEach((block, at) => order.set(block, at));
  return (a, b) =>
    (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.block - b.block || a.statement - b.statement;
}
