/**
 * Reasons on the side of the model that rejects: what it counts and the accepting one does not. Taken away from it, its error
 * is gone; that is found by solving again. So are the differences of the lexical model told, whose facts are others.
 */
import type { Loan, Variable } from '../../facts/atoms.js';
import { edited, type BaseTuple, type FactsEdit } from '../../facts/edit.js';
import type { AccessInfo, Emission, LoanInfo } from '../../facts/emitted.js';
import type { LexicalId } from '../../lang/mir/mir.js';
import type { RelationName } from '../../facts/relations.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { prove } from '../../solver/runtime.js';
import type { CheckModel } from '../check.js';
import { whatIf } from '../counterfactual/what-if.js';
import { describePlace, isPrefix, localName, overlaps, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { moveSites } from '../diagnose/moved.js';
import { endOf, scopeOf } from '../diagnose/lexical/scope.js';
import { solve } from '../solve.js';
import { isCapture } from '../why/remarks.js';
import { what } from '../why/scope-story.js';
import { tupleOf } from '../why/proof.js';
import { findsLoanError } from './reason.js';
import { lineOf as line } from './words.js';

/** What the rejecting model counts. Without it, it does not find the error. */
export interface Taken {
  readonly edit: FactsEdit;
  /** The rule that is taken away, if it is none of the facts. */
  readonly rule?: string;
  readonly text: readonly string[];
}

export interface Rejecting {
  readonly cx: Context;
  readonly program: CompiledProgram;
  readonly model: CheckModel;
  readonly cause: ErrorCause;
}

/** The accepting model, and its loans, for what it makes of the same piece of source. */
export interface Other {
  readonly model: CheckModel;
  readonly emission: Emission;
  readonly program: CompiledProgram;
}

/** What to take from the rejecting model, in source words; undefined if no fact and no rule alone makes the error. */
export function takenFrom(rejecting: Rejecting, other: Other): Taken | undefined {
  return (
    (rejecting.model === 'lexical' ? scopes(rejecting, other) : undefined) ??
    moved(rejecting, other) ??
    change(rejecting, other) ??
    rule(rejecting, other)
  );
}

/** Whether the rejecting model no longer finds the error. */
export function isGone({ cx, program, cause }: Rejecting, edit: FactsEdit, without?: string): boolean {
  const rules = without === undefined ? program : withoutRule(program, without);
  const result = solve(rules, edited(cx.emission.facts, edit), {
    outputs: rules.relations.filter((it) => it.output).map((it) => it.name),
  });
  return tupleOf(result, cause) === undefined;
}

function rowsOf({ facts }: Emission, relation: RelationName): BaseTuple[] {
  const { rows, count, arity } = facts.table(relation);
  return Array.from({ length: count }, (_, row) => ({
    relation,
    row: Array.from(rows.subarray(row * arity, (row + 1) * arity)),
  }));
}

// ---------------------------------------------------------------- the lexical model

/** What its checker takes for the same place, or what keeps a loan for a scope of the text. */
function scopes(rejecting: Rejecting, other: Other): Taken | undefined {
  const { cause } = rejecting;
  if (cause.kind !== 'loan' && cause.kind !== 'too-long') return undefined;
  const apart = cause.kind === 'loan' ? claims(rejecting, other, cause) : undefined;
  return apart ?? lasting(rejecting, other, cause.loan);
}

/** Why a loan lasts for a scope of the text: variables that may hold it, expressions that it is in, destructors, the caller. */
function lasting(rejecting: Rejecting, other: Other, loan: Loan): Taken | undefined {
  const { cx } = rejecting;
  const kept = cx.loanScopes!.keptBy(loan).flatMap(({ local, scope }) => {
    const name = localName(cx.body, local);
    const variable = (cx.emission.firstVariable + local) as Variable;
    return name === undefined ? [] : [{ name, scope, variable }];
  });
  // That the variable through which it was borrowed has the lifetime too says least.
  const own = (cx.emission.firstVariable + cx.emission.loans.get(loan)!.borrowed.local) as Variable;
  const named = kept
    .filter((it) => it.variable !== own)
    .map(({ variable }) => [{ relation: 'variable_named' as const, row: [variable] }]);
  const others = (['variable_needed_in', 'var_dropped_at', 'scope_of_caller'] as const).map((relation) =>
    rowsOf(cx.emission, relation),
  );
  const rest = kept
    .filter((it) => it.variable === own)
    .map(({ variable }) => [{ relation: 'variable_named' as const, row: [variable] }]);
  const enough = smallest([...named, ...others, ...rest], (some) =>
    isGone(rejecting, { remove: some.flat() }),
  );
  if (!enough?.length) return undefined;
  const remove = enough.flat();
  const ends = cx.loanScopes!.neededIn(loan).map((id) => ({ id, at: endOf(scopeOf(cx, id)).lo }));
  const last = ends.sort((a, b) => b.at - a.at)[0];
  const keeper =
    kept.find(
      ({ scope, variable }) =>
        last !== undefined &&
        endOf(scopeOf(cx, scope)).lo >= last.at &&
        remove.some(({ row }) => row[0] === variable),
    ) ?? (enough.some((it) => named.includes(it as never)) ? kept[0] : undefined);
  const toCaller = remove.some(({ relation }) => relation === 'scope_of_caller');
  if (keeper && !(toCaller && keeper.variable === own))
    return { edit: { remove }, text: [keeperText(cx, keeper.name, keeper.scope, other)] };
  const borrowed = line(cx, cx.emission.loans.get(loan)!.span.lo);
  if (toCaller || !last)
    return {
      edit: { remove },
      text: [
        `lexical keeps the borrow of line ${borrowed} for the whole function, because on some path the reference is given to the caller; ${other.model} on that path only`,
      ],
    };
  return {
    edit: { remove },
    text: [
      `lexical keeps the borrow of line ${borrowed} for the whole of ${what(scopeOf(cx, last.id))}, to line ${line(cx, last.at)}; ${other.model} for as long as the reference is needed`,
    ],
  };
}

function keeperText(cx: Context, name: string, scope: LexicalId, other: Other): string {
  const end = scopeOf(cx, scope);
  const last = lastUse(other.emission, name, cx);
  const shorter =
    last === undefined
      ? `${other.model} does not, for \`${name}\` is not used`
      : movedOn(other.emission, name, cx) === last
        ? `${other.model} to line ${last}, where \`${name}\` is moved away: nothing of it is left to be dropped at the end of the block`
        : `${other.model} to its last use, line ${last}`;
  return `lexical lets \`${name}\` keep the borrow to the end of ${what(end)}, line ${line(cx, endOf(end).lo)}, used or not; ${shorter}`;
}

/** The last line on which a variable of that name is used, for the model that looks at uses. */
function lastUse(
  { facts, locations, body, firstVariable }: Emission,
  name: string,
  cx: Context,
): number | undefined {
  let last: number | undefined;
  const { rows, count } = facts.table('var_used_at');
  for (let row = 0; row < count; row++) {
    if (localName(body, rows[2 * row] - firstVariable) !== name) continue;
    const { block, statement } = locations[rows[2 * row + 1] >> 1];
    const { span } = body.blocks[block].statements[statement] ?? body.blocks[block].terminator;
    last = Math.max(last ?? 0, line(cx, span.lo));
  }
  return last;
}

/** The last line on which a variable of that name is moved away as a whole. */
function movedOn({ moveOuts, paths, body }: Emission, name: string, cx: Context): number | undefined {
  const lines = moveOuts
    .filter(({ path, kind }) => {
      const { place } = paths.get(path)!;
      return kind === 'move' && !place.projection.length && localName(body, place.local) === name;
    })
    .map(({ span }) => line(cx, span.lo));
  return lines.length ? Math.max(...lines) : undefined;
}

/** The access itself, where the other model sees no conflict in it: two-phase borrows, parts that are told apart. */
function claims(
  rejecting: Rejecting,
  other: Other,
  { loan, access: accessAtom, point }: ErrorCause & { kind: 'loan' },
): Taken | undefined {
  const { cx } = rejecting;
  const access = cx.emission.accesses.get(accessAtom);
  const info = cx.emission.loans.get(loan)!;
  if (!access) return undefined;
  const reserved =
    isReserved(info, access) ||
    conflictsIn(other, 'loan_touched_at', info, access).some(({ row }) =>
      findsLoanError(other, { add: [{ relation: 'loan_invalidated_at', row }] }, row[1] as Loan),
    );
  if (!reserved && conflictsIn(other, 'loan_invalidated_at', info, access).length) return undefined;
  const remove = [
    ...rowsOf(cx.emission, 'loan_path_claimed_at'),
    ...rowsOf(cx.emission, 'loan_path_read_at'),
  ].filter(({ row }) => row[0] === accessAtom || row[2] === point);
  if (!remove.length || !isGone(rejecting, { remove })) return undefined;
  return { edit: { remove }, text: [claimText(cx, info, access, reserved, other)] };
}

function claimText(
  cx: Context,
  loan: LoanInfo,
  access: AccessInfo,
  reserved: boolean,
  { model }: Other,
): string {
  const [borrowed, used] = [line(cx, loan.span.lo), line(cx, access.span.lo)];
  const pointer = pointerAssigned(cx, loan, access);
  if (pointer)
    return `lexical takes the assignment to \`${pointer.name}\` on line ${used} for one to \`${pointer.lent}\`, which line ${borrowed} borrows; for ${model} it kills the loan (that borrow), that is ends it, for \`${pointer.lent}\` is then another place`;
  if (reserved)
    return `lexical knows no two-phase borrows: the mutable borrow excludes others from the start; for ${model} it is only reserved until the call on line ${used}`;
  if (isCapture(cx, loan))
    return `for lexical the closure on line ${borrowed} captures whole variables, and so borrows what line ${used} touches; for ${model} it borrows only the parts that its body uses`;
  return `lexical takes what line ${used} touches for a part of what line ${borrowed} borrows, or for what leads to it; ${model} tells the two apart`;
}

/** An assignment to the reference through which something was borrowed: it points elsewhere then. */
function pointerAssigned(
  cx: Context,
  { borrowed }: LoanInfo,
  { place, kind }: AccessInfo,
): { readonly name: string; readonly lent: string } | undefined {
  const behind =
    isPrefix(place, borrowed) &&
    borrowed.projection.slice(place.projection.length).some((it) => it.kind === 'deref');
  const [name, lent] = [describePlace(cx, place), describePlace(cx, borrowed)];
  return kind.kind === 'assign' && behind && name !== undefined && lent !== undefined
    ? { name, lent }
    : undefined;
}

/** Whether a read comes while a borrow that Rust makes by itself has not been used yet. */
function isReserved({ kind }: LoanInfo, access: AccessInfo): boolean {
  const reads =
    access.kind.kind === 'copy' || (access.kind.kind === 'borrow' && access.kind.borrow.kind === 'shared');
  return kind.kind === 'mut' && kind.mut === 'two-phase' && reads;
}

/** Where the other model relates the same pieces of source. */
function conflictsIn(
  { emission }: Other,
  relation: 'loan_touched_at' | 'loan_invalidated_at',
  loan: LoanInfo,
  access: AccessInfo,
): BaseTuple[] {
  return rowsOf(emission, relation).filter(({ row: [point, other] }) => {
    const info = emission.loans.get(other as Loan)!;
    const { block, statement } = emission.locations[point >> 1];
    const { span } =
      emission.body.blocks[block].statements[statement] ?? emission.body.blocks[block].terminator;
    return overlaps(info.span, loan.span) && overlaps(span, access.span);
  });
}

// ---------------------------------------------------------------- any model

/** One change of the facts that clears the error: what the other model does not count. */
function change({ cx, program, cause, model }: Rejecting, other: Other): Taken | undefined {
  const [set] = whatIf(cx, program, cause, { largest: 1, most: 1 });
  if (!set) return undefined;
  return {
    edit: set[0].edit,
    text: [
      destructorText(cx, cause, model, other) ??
        `${model} counts what ${other.model} does not: it would accept if one were to ${set[0].text}`,
    ],
  };
}

/** A move that, for the lexical checker, takes along more than what is moved. */
function moved(rejecting: Rejecting, other: Other): Taken | undefined {
  const { cx, cause, model } = rejecting;
  if (cause.kind !== 'use' || model !== 'lexical') return undefined;
  const access = cx.emission.accesses.get(cause.access)!;
  const { sites } = moveSites(cx, access.location, cause.path);
  const [used, gone] = [describePlace(cx, access.place), sites[0] && describePlace(cx, sites[0].move.place)];
  if (used === undefined || gone === undefined || used === gone) return undefined;
  const edit = change(rejecting, other)?.edit;
  const taken = edit ? { edit } : rule(rejecting, other);
  if (!taken) return undefined;
  return {
    ...taken,
    text: [
      `for lexical the move of \`${gone}\` on line ${line(cx, sites[0].move.span.lo)} takes \`${used}\` along, for it keeps no account of the parts of a box or of what a pattern takes out of a slice; ${other.model} keeps the two apart`,
    ],
  };
}

/** A destructor that could use what is lent. */
function destructorText(cx: Context, cause: ErrorCause, model: CheckModel, other: Other): string | undefined {
  const access = cause.kind === 'loan' ? cx.emission.accesses.get(cause.access) : undefined;
  const loan = cause.kind === 'loan' ? cx.emission.loans.get(cause.loan) : undefined;
  if (access?.kind.kind !== 'drop' || access.kind.replace || !loan) return undefined;
  const [value, lent] = [describePlace(cx, access.place), describePlace(cx, loan.borrowed)];
  if (value === undefined || lent === undefined || value === lent) return undefined;
  return `${model} counts that the destructor of \`${value}\`, which runs on line ${line(cx, access.span.lo)}, may use \`${lent}\`; ${other.model} does not`;
}

/** One rule of the error's proof without which there is no error: the other model has none like it. */
function rule(rejecting: Rejecting, other: Other): Taken | undefined {
  const { cx, program, cause, model } = rejecting;
  const result = solve(program, cx.emission.facts, {
    outputs: program.relations.filter((it) => it.output).map((it) => it.name),
    heights: true,
  });
  const error = tupleOf(result, cause);
  const proof = error && prove(result, error.relation, error.tuple);
  for (const node of proof?.nodes ?? []) {
    if (node.fact || !isGone(rejecting, {}, node.rule)) continue;
    return {
      edit: {},
      rule: node.rule,
      text: [
        `${model} has the rule ${node.rule} (${node.file}:${node.line}), without which it would accept; ${other.model} has none that derives it here`,
      ],
    };
  }
  return undefined;
}

/** The program without the rules of a name. */
export function withoutRule(program: CompiledProgram, name: string): CompiledProgram {
  const drop = (code: CompiledProgram['direct']): CompiledProgram['direct'] => ({
    ...code,
    strata: code.strata.map((stratum) => ({
      ...stratum,
      rules: stratum.rules.filter((it) => program.rules[it.rule].name !== name),
    })),
  });
  return { ...program, direct: drop(program.direct), lockstep: program.lockstep && drop(program.lockstep) };
}

/** The first one that is enough, else all without those that can be left out. */
function smallest<T>(all: readonly T[], enough: (some: readonly T[]) => boolean): readonly T[] | undefined {
  for (const one of all) if (enough([one])) return [one];
  if (!all.length || !enough(all)) return undefined;
  let kept = all;
  for (const one of all.toReversed()) {
    const rest = kept.filter((it) => it !== one);
    if (enough(rest)) kept = rest;
  }
  return kept;
}
