/** `what-if` and `why-not` on what rustc dumped: what would clear an error, and what is missing for one. */
import { edited, type FactsEdit } from '../../facts/edit.js';
import type { RelationName } from '../../facts/relations.js';
import type { Span } from '../../lang/source.js';
import { prove, type CompiledProgram, type Proof, type Result } from '../../solver/runtime.js';
import { smallestSets, togetherOf } from '../counterfactual/what-if.js';
import { solve } from '../solve.js';
import { locationOfPoint, originNumber, rows, spanAt, type DumpedLoan, type Joined } from './body.js';
import { dumpChangesOf, lineOfSpan, type DumpChange } from './changes.js';
import type { DumpCause } from './check.js';
import { conflictAt } from './conflicts.js';
import { loanSpan } from './loan-errors.js';
import { describe, variableOf } from './names.js';
import { conflictText } from './story.js';

/** The smallest sets of changes that clear an error: solved with each of them it is gone, with less it stays. */
export function dumpWhatIf(
  cx: Joined,
  program: CompiledProgram,
  cause: DumpCause,
): (readonly DumpChange[])[] {
  return smallestSets<DumpChange>((changes) => {
    const result = resultWith(cx, program, togetherOf(changes));
    const error = tupleOf(result, cause);
    const proof = error && prove(result, error.relation, error.tuple);
    if (!proof) return undefined;
    const byKey = new Map<string, DumpChange>();
    for (const change of proof.nodes.flatMap((node) => dumpChangesOf(cx, node)))
      if (!byKey.has(change.key)) byKey.set(change.key, change);
    return [...byKey.values()];
  });
}

/** The derivation of an error, of least height. */
export function dumpProof(cx: Joined, program: CompiledProgram, cause: DumpCause): Proof | undefined {
  const result = resultWith(cx, program, {});
  const error = tupleOf(result, cause);
  return error && (prove(result, error.relation, error.tuple) ?? undefined);
}

function resultWith({ body }: Joined, program: CompiledProgram, edit: FactsEdit): Result {
  return solve(program, edited(body.facts, edit), { outputs: ['errors', 'subset_errors'], heights: true });
}

/** Whether the rules derive an error when the facts are changed like that. */
export function derivesWith(
  { body }: Joined,
  program: CompiledProgram,
  cause: DumpCause,
  edit: FactsEdit,
): boolean {
  const outputs = [cause.kind === 'loan' ? 'errors' : 'subset_errors'];
  return tupleOf(solve(program, edited(body.facts, edit), { outputs }), cause) !== undefined;
}

/** The derived tuple that an error rests on; undefined if it is not derived any more. */
function tupleOf(
  result: Result,
  cause: DumpCause,
): { relation: string; tuple: readonly number[] } | undefined {
  if (cause.kind === 'loan') {
    const at = `bb${cause.at.block}[${cause.at.statement}]`;
    return found(result, 'errors', ([loan, point]) => loan === cause.loan.name && point.includes(`(${at})`));
  }
  const { columns } = result.program.relations.find((it) => it.name === 'subset_errors')!;
  const [a, b] = ['origin1', 'origin2'].map((name) => columns.findIndex((it) => it.name === name));
  return found(
    result,
    'subset_errors',
    (tuple) => originNumber(tuple[a]) === cause.longer && originNumber(tuple[b]) === cause.shorter,
  );
}

function found(
  result: Result,
  relation: string,
  wanted: (tuple: readonly string[]) => boolean,
): { relation: string; tuple: readonly number[] } | undefined {
  for (const names of result.relation(relation).strings()) {
    const tuple = wanted(names) ? result.encode(relation, names) : null;
    if (tuple) return { relation, tuple };
  }
  return undefined;
}

/** An error that might have been, and is not. */
export interface DumpNearMiss {
  readonly span: Span;
  readonly sentences: readonly string[];
  /** The fact that would make it one; absent where no one fact does. */
  readonly fact?: string;
}

/** What comes near to an error where `there` says: accesses against loans that are not live then. */
export function dumpWhyNot(
  cx: Joined,
  program: CompiledProgram,
  there: (span: Span) => boolean,
): DumpNearMiss[] {
  const misses: DumpNearMiss[] = [];
  const seen = new Set<string>();
  let errors: ReadonlySet<string> | undefined;
  for (const [point, name] of rows(cx.body.facts, 'loan_invalidated_at')) {
    const at = locationOfPoint(point);
    const span = spanAt(cx, at);
    const loan = cx.loans.get(name);
    const key = `${span.lo}:${span.hi}:${name}`;
    if (!loan || !there(span) || seen.has(key)) continue;
    seen.add(key);
    errors ??= errorsWith(cx, program, {});
    if (errors.has(`${name} ${point}`)) continue;
    const conflict = conflictAt(cx, loan, at);
    const borrowed = describe(cx, loan.borrowed);
    // Nobody asks about what has no name.
    if (!conflict || borrowed === undefined) continue;
    const line = lineOfSpan(cx, span);
    const how = loan.borrow === 'mut' ? ' mutably' : '';
    const head = `On line ${line}: ${conflictText(cx, loan, conflict)}; \`${borrowed}\` is borrowed${how} on line ${lineOfSpan(cx, loanSpan(cx, loan))}.`;
    misses.push({ span, ...missing(cx, program, loan, point, head, line) });
  }
  const nearer = misses.filter((it) => it.fact !== undefined);
  return nearer.length > 0 ? nearer : misses;
}

function errorsWith({ body }: Joined, program: CompiledProgram, edit: FactsEdit): ReadonlySet<string> {
  const result = solve(program, edited(body.facts, edit), { outputs: ['errors'] });
  return new Set(Array.from(result.relation('errors').strings(), ([loan, point]) => `${loan} ${point}`));
}

type Told = Pick<DumpNearMiss, 'sentences' | 'fact'>;

/** Which fact is missing: that something which holds the reference is used later, or that the loan is not ended before. */
function missing(
  cx: Joined,
  program: CompiledProgram,
  loan: DumpedLoan,
  point: string,
  head: string,
  line: number,
): Told {
  const { atoms } = cx.body.facts;
  const derives = (edit: FactsEdit): boolean => errorsWith(cx, program, edit).has(`${loan.name} ${point}`);
  const tuple = (relation: RelationName, ...names: string[]) => ({
    relation,
    row: names.map((it) => atoms.intern(it)),
  });
  const uses = holders(cx, loan).map(({ variable, name }) => ({
    name,
    use: tuple('var_used_at', variable, point),
  }));
  for (const { name, use } of uses)
    if (derives({ add: [use] }))
      return {
        sentences: [
          head,
          `That would be an error if the reference were still needed there, but \`${name}\`, which holds it, is not used after that.`,
        ],
        fact: `a use of \`${name}\` on line ${line} or later`,
      };
  for (const [killed, at] of rows(cx.body.facts, 'loan_killed_at')) {
    if (killed !== loan.name) continue;
    const remove = [tuple('loan_killed_at', killed, at)];
    if (![[], ...uses.map(({ use }) => [use])].some((add) => derives({ add, remove }))) continue;
    const killer = lineOfSpan(cx, spanAt(cx, locationOfPoint(at)));
    return {
      sentences: [
        head,
        `The assignment on line ${killer} ends the loan: what is borrowed then is no longer what the name stands for.`,
      ],
      fact: `no assignment on line ${killer}`,
    };
  }
  return {
    sentences: [
      head,
      'That would be an error if the reference were still needed there, but nothing with a name that may hold it could be used then.',
    ],
  };
}

/** Variables with a name whose types have an origin that the loan may flow into. */
function holders(cx: Joined, loan: DumpedLoan): { variable: string; name: string }[] {
  const reached = new Set([loan.origin]);
  for (const origin of reached)
    for (const { sup, sub } of cx.outlives.constraints) if (sup === origin) reached.add(sub);
  const found = new Map<string, string>();
  for (const [variable, origin] of rows(cx.body.facts, 'use_of_var_derefs_origin')) {
    const name = variableOf(cx, { local: originNumber(variable), projection: [] })?.name;
    if (name !== undefined && reached.has(originNumber(origin))) found.set(variable, name);
  }
  return [...found].map(([variable, name]) => ({ variable, name }));
}
