/**
 * `fix`: changes of the program's text that clear an error. Many are proposed; shown are those that were made, parsed and
 * checked again, and after which the error is gone and no other has come.
 */
import { primarySpan, type Diagnostic } from '../../lang/diagnostic.js';
import { crateAsWritten, type Edition, type Part } from '../../lang/front-end.js';
import { functionsOf } from '../../lang/syntax/walk.js';
import { contextOf, type Checked, type CheckedBody, type CheckModel, type Prepared } from '../check.js';
import { laterUse } from '../diagnose/later-use.js';
import { keyOf, Trials, type Change, type Outcome } from '../trials.js';
import type { Conflict, Propose, Proposal, Subject } from './context.js';
import { applyEdits, type TextEdit } from './edit.js';
import { contains, functionAround, type Range } from './place.js';
import { callee } from './propose/callee.js';
import { clone, copied } from './propose/clone.js';
import { capturedCopy, closures } from './propose/closures.js';
import { collections } from './propose/collections.js';
import { elements } from './propose/elements.js';
import { getters } from './propose/getters.js';
import { hoist } from './propose/hoist.js';
import { initial } from './propose/initial.js';
import { lifetimes } from './propose/lifetimes.js';
import { lookup } from './propose/lookup.js';
import { moves } from './propose/moves.js';
import { mutability } from './propose/mutability.js';
import { owned } from './propose/owned.js';
import { reorder } from './propose/reorder.js';
import { inlined, scope } from './propose/scope.js';

export type { TextEdit } from './edit.js';

/** A change that was checked: with it the error is gone. */
export interface Fix {
  readonly title: string;
  readonly cost: string;
  readonly edits: readonly TextEdit[];
  /** The whole text with the change made. */
  readonly text: string;
}

export interface FixedError {
  readonly diagnostic: Diagnostic;
  /** The least invasive first. */
  readonly fixes: readonly Fix[];
  /** How many changes were tried. */
  readonly tried: number;
}

export interface FixOptions {
  readonly model: CheckModel;
  readonly edition: Edition;
  /** Only errors on this line (from 1). */
  readonly line?: number;
  /** Only these. */
  readonly among?: readonly Diagnostic[];
  /** Fixes to find for one error; more are not tried. Default 3. */
  readonly most?: number;
}

/** What costs nothing, then what changes order, then what copies. */
const proposals: readonly Propose[] = [
  mutability,
  lifetimes,
  callee,
  elements,
  collections,
  copied,
  hoist,
  scope,
  closures,
  getters,
  lookup,
  reorder,
  inlined,
  capturedCopy,
  moves,
  owned,
  initial,
  clone,
];

/**
 * Words that changes bring: what of the library they reach should be there when the program is checked for the first time, so that it
 * need not be collected again.
 */
export const wordsOfChanges =
  'clone as_ref as_mut as_deref as_deref_mut is_some is_ok unwrap take replace swap mem std default Default contains_key ' +
  'entry or_insert or_insert_with retain split_at_mut iter iter_mut drop String Vec vec';

/** Fixes for each error of a program that was checked. */
export function fixes(checked: Checked, prepared: Prepared, options: FixOptions): FixedError[] {
  return [...fixesOneByOne(checked, prepared, options)];
}

/** The same error by error: changes are tried when the next is asked for. */
export function* fixesOneByOne(
  checked: Checked,
  prepared: Prepared,
  options: FixOptions,
): Iterable<FixedError> {
  const { errors, fixed } = searchOf(checked, prepared, options);
  for (const error of errors) yield fixed(error);
}

/** Errors for which fixes are looked for one by one, in any order: what is found for one says nothing of another. */
export interface FixSearch {
  /** In the order of the source. */
  readonly errors: readonly Diagnostic[];
  /** How long one may take, compared with the others: the length of what is checked again, for each change. */
  readonly effort: (error: Diagnostic) => number;
  readonly fixed: (error: Diagnostic) => FixedError;
}

/** Proposes changes for each error; they are tried when it is asked for. */
export function searchOf(checked: Checked, prepared: Prepared, options: FixOptions): FixSearch {
  const { frontEnd } = checked;
  const { file } = frontEnd;
  const { text } = file;
  const functions = functionsOf(crateAsWritten(frontEnd));
  const before = checked.diagnostics.filter((it) => it.level === 'error');
  const wanted = before
    .filter((it) => options.line === undefined || lineOf(checked, it) === options.line)
    .filter((it) => options.among === undefined || options.among.includes(it));
  const subjects = new Map(
    wanted.map((diagnostic) => {
      const subject = subjectOf(checked, functions, diagnostic);
      const proposed = subject ? proposals.flatMap((propose) => [...propose(subject)]) : [];
      return [diagnostic, { subject, proposed }];
    }),
  );
  const texts = [...subjects.values()].flatMap(({ proposed }) =>
    proposed.flatMap(({ edits }) => edits.map((it) => it.text)),
  );
  const trials = new Trials(frontEnd, prepared, options, before, texts);
  return {
    errors: wanted,
    effort: (error) => {
      const { subject, proposed } = subjects.get(error)!;
      const { lo, hi } = subject?.fn?.span ?? { lo: 0, hi: text.length };
      return (hi - lo) * proposed.length;
    },
    fixed: (diagnostic) => {
      const { subject, proposed } = subjects.get(diagnostic)!;
      const found = subject ? search(subject, proposed, before, options) : { fixes: [], tried: 0 };
      return { diagnostic, ...found };
    },
  };

  function search(
    subject: Subject,
    proposed: readonly Proposal[],
    errors: readonly Diagnostic[],
    { most = 3 }: FixOptions,
  ): { fixes: Fix[]; tried: number } {
    const found: Fix[] = [];
    const seen = new Set([text]);
    const groups = new Set<string>();
    /** What came of the last proposal; nothing of one that was not tried. */
    let last: Outcome | 'impossible' | undefined;
    for (const proposal of proposed) {
      const { title, group, isPossible, adds } = proposal;
      const before = adds && last;
      last = undefined;
      const changed = applyEdits(text, proposal.edits);
      if (changed === undefined || seen.has(changed)) continue;
      seen.add(changed);
      if (found.some((it) => it.title === title)) continue;
      if (group !== undefined && groups.has(group)) continue;
      if (before && !wantsMut(before)) continue;
      if (isPossible && trials.areOfSameProgram && !isPossible()) {
        last = 'impossible';
        continue;
      }
      const outcome = trials.outcome({ text: changed, ...functionChanged(subject, proposal.edits) });
      last = outcome;
      if (clears(checked, outcome, errors, subject.diagnostic)) {
        found.push(fixOf(proposal, changed));
        if (group !== undefined) groups.add(group);
      }
      if (found.length >= most) break;
    }
    return { fixes: found, tried: seen.size - 1 };
  }
}

/** Whether something failed because it was not declared as `mut`. */
function wantsMut(outcome: Outcome | 'impossible'): boolean {
  return outcome !== 'impossible' && outcome.errors.some(({ code }) => code !== null && ofMut.has(code));
}

const ofMut: ReadonlySet<string> = new Set(['E0384', 'E0387', 'E0389', 'E0594', 'E0595', 'E0596']);

/** The function that the edits are in, if they are all in one: other bodies are as they were, but for the signature. */
function functionChanged({ fn, functions }: Subject, edits: readonly TextEdit[]): Omit<Change, 'text'> {
  const isAllIn = (range: Range): boolean => edits.every((it) => contains(range, it));
  if (fn?.body && isAllIn(fn.span)) return { fn, inBody: isAllIn(fn.body.span) };
  const other = functionAround(functions, edits[0]);
  return other?.body && isAllIn(other.span) && !isAllIn(other.body.span) ? { fn: other } : {};
}

/** A cost as a remark of its own: "no cost". */
export function costText(cost: string): string {
  return cost.replace(/^nothing\b/, 'no cost');
}

function fixOf({ title, cost, edits }: Proposal, text: string): Fix {
  return { title, cost, edits, text };
}

/** Whether the error is gone and every error that is left was there before. */
function clears(
  checked: Checked,
  { errors, concerned }: Outcome,
  before: readonly Diagnostic[],
  error: Diagnostic,
): boolean {
  // Of what was not looked at nothing has changed.
  if (concerned && !isConcerned(checked, concerned, error)) return false;
  const left = before
    .filter((it) => it !== error && (!concerned || isConcerned(checked, concerned, it)))
    .map(keyOf);
  for (const key of errors.map(keyOf)) {
    const at = left.indexOf(key);
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return true;
}

/** Whether an error is told of a body in one of the functions, or of none. */
function isConcerned({ frontEnd, bodies }: Checked, functions: readonly Part[], error: Diagnostic): boolean {
  const body = bodies.find(({ diagnostics }) => diagnostics.includes(error));
  return !body || functions.some((it) => contains(it, frontEnd.program.def(body.def).span));
}

function lineOf({ frontEnd }: Checked, diagnostic: Diagnostic): number | undefined {
  const span = primarySpan(diagnostic);
  return span && frontEnd.sources.file(span).lineAt(span.lo);
}

function subjectOf(
  checked: Checked,
  functions: Subject['functions'],
  diagnostic: Diagnostic,
): Subject | undefined {
  const { frontEnd } = checked;
  const primary = primarySpan(diagnostic);
  if (!primary || primary.file !== frontEnd.file.id) return undefined;
  const fn = functionAround(functions, primary);
  const { body, cause } = derived(checked, diagnostic) ?? {};
  const base = {
    text: frontEnd.file.text,
    functions,
    diagnostic,
    primary,
    ...(fn && { fn }),
    ...(cause && { cause }),
  };
  if (!body?.emission || !body.result) return base;
  const cx = contextOf(frontEnd, body.emission, body.result);
  if (cause?.kind !== 'loan') return { ...base, cx };
  const loan = body.emission.loans.get(cause.loan);
  const access = body.emission.accesses.get(cause.access);
  if (!loan || !access) return { ...base, cx };
  const conflict: Conflict = { loan, access, use: laterUse(cx, loan, cause.point) };
  return { ...base, cx, conflict };
}

function derived(
  { bodies }: Checked,
  diagnostic: Diagnostic,
): { body: CheckedBody; cause?: CheckedBody['told'][number]['cause'] } | undefined {
  for (const body of bodies) {
    const told = body.told.find((it) => it.diagnostic === diagnostic);
    if (told) return { body, ...(told.cause && { cause: told.cause }) };
  }
  return undefined;
}
