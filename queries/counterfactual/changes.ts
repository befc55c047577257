/**
 * What could be otherwise in a program, as its facts have it: a use, a borrow, a move, a declaration. Each change takes away
 * the base tuples that stand for one thing in the source (or adds what the source could declare), and says it in source words.
 */
import type { Access, Loan, Origin, Path, Point, Test, Variable } from '../../facts/atoms.js';
import type { BaseTuple, FactsEdit } from '../../facts/edit.js';
import { locationOf, localOf, type AccessInfo, type OutlivesConstraint } from '../../facts/emitted.js';
import type { RelationName } from '../../facts/relations.js';
import { printTy } from '../../lang/types/print.js';
import type { Span } from '../../lang/source.js';
import type { ProofNode } from '../../solver/runtime.js';
import { constraintPath } from '../diagnose/blame.js';
import { describePlace, localName, spanAt, type Context } from '../diagnose/context.js';
import { laterUse } from '../diagnose/later-use.js';
import { variableOf } from '../why/loan-story.js';
import { isUniversal } from '../diagnose/upper-bound.js';
import { OriginNames } from '../diagnose/origin-name.js';

/** One thing that could be otherwise. */
export interface Change {
  /** Two changes with the same key are the same. */
  readonly key: string;
  /** In the imperative: "drop the use of `r` on line 8". */
  readonly text: string;
  readonly span: Span;
  readonly edit: FactsEdit;
}

/** The changes that take away a premise of a proof: of a given tuple, itself; of a derived one, what it asks to be absent. */
export function changesOf(cx: Context, node: ProofNode): Change[] {
  if (!node.fact)
    return node.negated.flatMap(({ relation, tuple }) =>
      relation === 'known_subset' && tuple.every((it) => it !== null)
        ? declared(cx, tuple.map(atomOf(cx)))
        : [],
    );
  const row = node.tuple.map(atomOf(cx));
  switch (node.relation as RelationName) {
    case 'var_used_at':
      return useOf(cx, row[0] as Variable, row[1] as Point);
    case 'var_dropped_at':
      return [dropOf(cx, row[0] as Variable, row[1] as Point)];
    case 'loan_issued_at':
      return [borrow(cx, row[1] as Loan)];
    case 'loan_invalidated_at':
      return invalidation(cx, row[0] as Point, row[1] as Loan);
    case 'subset_base':
    case 'subset_everywhere':
      return flow(cx, row[0] as Origin, row[1] as Origin);
    case 'path_moved_at_base':
      return [move(cx, row[0] as Path, row[1] as Point)];
    case 'path_assigned_at_base':
      return assignment(cx, row[0] as Path, row[1] as Point);
    case 'path_used_at':
    case 'path_used_deeply_at':
    case 'place_assigned_at':
    case 'place_mutably_borrowed_at':
    case 'place_captured_mutably_at':
    case 'place_moved_at':
      return accessChange(cx, row[0] as Access);
    case 'variable_immutable':
      return [mutable(cx, row[0] as Variable)];
    case 'place_deref_shared':
      return sharedReference(cx, row);
    case 'type_test':
      return typeBound(cx, row[0] as Test, row[1] as Origin);
    default:
      return [];
  }
}

function atomOf({ emission }: Context): (name: string | null) => number {
  return (name) => emission.facts.atoms.intern(name!);
}

export function lineOf({ sources }: Context, span: Span): number {
  return sources.file(span).lineAt(span.lo);
}

function at(cx: Context, span: Span): string {
  return `on line ${lineOf(cx, span)}`;
}

function spanOfPoint({ emission, body }: Context, point: Point): Span {
  return spanAt(body, locationOf(emission, point));
}

/** All tuples of a relation of which `wanted` is true. */
function tuples(
  cx: Context,
  relation: RelationName,
  wanted: (row: readonly number[]) => boolean,
): BaseTuple[] {
  const { rows, count, arity } = cx.emission.facts.table(relation);
  const found: BaseTuple[] = [];
  for (let row = 0; row < count; row++) {
    const tuple = Array.from(rows.subarray(row * arity, (row + 1) * arity));
    if (wanted(tuple)) found.push({ relation, row: tuple });
  }
  return found;
}

function nameOf(cx: Context, variable: Variable): string {
  const local = localOf(cx.emission, variable);
  const name = localName(cx.body, local);
  return name === undefined ? `the value made ${at(cx, cx.body.locals[local].span)}` : `\`${name}\``;
}

/** A variable on a line: all its uses there. The uses of a temporary value are not the user's to drop. */
function useOf(cx: Context, variable: Variable, point: Point): Change[] {
  if (localName(cx.body, localOf(cx.emission, variable)) === undefined) return [];
  const span = spanOfPoint(cx, point);
  const line = lineOf(cx, span);
  const remove = tuples(
    cx,
    'var_used_at',
    ([other, where]) => other === variable && lineOf(cx, spanOfPoint(cx, where as Point)) === line,
  );
  const text = `drop the use of ${nameOf(cx, variable)} on line ${line}`;
  return [{ key: `use:${variable}:${line}`, text, span, edit: { remove } }];
}

function dropOf(cx: Context, variable: Variable, point: Point): Change {
  const span = spanOfPoint(cx, point);
  const remove = tuples(cx, 'var_dropped_at', ([other]) => other === variable);
  return {
    key: `drop:${variable}`,
    text: `let ${nameOf(cx, variable)} be dropped sooner than ${at(cx, span).slice(3)}, or have no destructor`,
    span,
    edit: { remove },
  };
}

function borrow(cx: Context, loan: Loan): Change {
  const { span, borrowed } = cx.emission.loans.get(loan)!;
  const place = describePlace(cx, borrowed);
  return {
    key: `borrow:${loan}`,
    text: `do without the borrow of ${place === undefined ? 'a temporary value' : `\`${place}\``} ${at(cx, span)}`,
    span,
    edit: { remove: tuples(cx, 'loan_issued_at', (row) => row[1] === loan) },
  };
}

function invalidation(cx: Context, point: Point, loan: Loan): Change[] {
  const access = cx.emission.invalidations.get(`${point}:${loan}`)?.[0];
  const info = access === undefined ? undefined : cx.emission.accesses.get(access);
  if (!info) return [];
  const line = lineOf(cx, info.span);
  const remove = tuples(
    cx,
    'loan_invalidated_at',
    ([where, other]) => other === loan && lineOf(cx, spanOfPoint(cx, where as Point)) === line,
  );
  const change = { key: `access:${line}:${loan}`, span: info.span, edit: { remove } };
  const use = laterUse(cx, cx.emission.loans.get(loan)!, point);
  const last = use.kind === 'use' && !use.nextIteration ? lineOf(cx, use.span) : 0;
  const ends = info.kind.kind === 'storage-dead' || info.kind.kind === 'exit' || info.kind.kind === 'drop';
  const instead = last > line && !ends ? `, or move it below line ${last}` : '';
  return [{ ...change, text: `${withoutText(cx, info)} on line ${line}${instead}` }];
}

function withoutText(cx: Context, { place, kind }: AccessInfo): string {
  const name = describePlace(cx, place);
  const what = name === undefined ? 'a temporary value' : `\`${name}\``;
  switch (kind.kind) {
    case 'storage-dead':
    case 'exit':
      return `let ${what} live longer: it goes out of scope`;
    case 'move':
      return `do not move ${what}`;
    case 'assign':
    case 'assign-part':
    case 'assign-through':
      return `drop the assignment to ${what}`;
    case 'drop':
      return kind.replace
        ? `drop the assignment to ${what}`
        : `let ${what} live longer: it goes out of scope`;
    case 'borrow':
    case 'mutable-borrow':
    case 'activation':
      return `drop the borrow of ${what}`;
    case 'copy':
    case 'fake-read':
      return `drop the use of ${what}`;
  }
}

/** That a reference gets from one place to another: all that this piece of source demands. */
function flow(cx: Context, sup: Origin, sub: Origin): Change[] {
  const constraint = cx.emission.constraints.find(
    (it) => it.sup === sup && it.sub === sub && textOfFlow(cx, it),
  );
  const text = constraint && textOfFlow(cx, constraint);
  if (!constraint || text === undefined) return [];
  const { span, category } = constraint;
  const pairs = new Set(
    cx.emission.constraints
      .filter((it) => it.category.kind === category.kind && it.span.lo === span.lo && it.span.hi === span.hi)
      .map((it) => `${it.sup}:${it.sub}`),
  );
  const gone = ([a, b]: readonly number[]): boolean => pairs.has(`${a}:${b}`);
  const remove = [...tuples(cx, 'subset_base', gone), ...tuples(cx, 'subset_everywhere', gone)];
  return [{ key: `flow:${span.lo}:${span.hi}:${category.kind}`, text, span, edit: { remove } }];
}

function textOfFlow(cx: Context, step: OutlivesConstraint): string | undefined {
  const { category, span } = step;
  if (span.desugaring !== undefined) return undefined;
  const place = at(cx, span);
  switch (category.kind) {
    case 'assignment': {
      const into = variableOf(cx, step);
      return `do not store the reference${into === undefined ? '' : ` in \`${into}\``} ${place}`;
    }
    case 'call-argument':
      return category.fn?.kind === 'fn-def' && !cx.program.def(category.fn.def).library
        ? `give \`${cx.program.def(category.fn.def).name}\` ${place} a signature that does not tie its result to the reference`
        : `do not pass the reference on in the call ${place}`;
    case 'return':
      return `do not return the reference ${place}`;
    case 'type-annotation':
      return `leave the lifetime out of the type ${place}`;
    case 'cast':
      return `do not convert the reference ${place}`;
    case 'usage':
      return `do not put the reference into a value ${place}`;
    default:
      return undefined;
  }
}

function move(cx: Context, path: Path, point: Point): Change {
  const { place } = cx.emission.paths.get(path)!;
  const name = describePlace(cx, place);
  const what = name === undefined ? 'a temporary value' : `\`${name}\``;
  const edit = { remove: [{ relation: 'path_moved_at_base' as const, row: [path, point] }] };
  // What was never given a value counts as moved before the first statement.
  if (point === 0) {
    const { span } = cx.body.locals[place.local];
    return {
      key: `value:${path}`,
      text: `give ${what} a value where it is declared, ${at(cx, span)}`,
      span,
      edit,
    };
  }
  const span = spanOfPoint(cx, point);
  return {
    key: `move:${path}:${lineOf(cx, span)}`,
    text: `do not move ${what} ${at(cx, span)}: lend it, or give a copy`,
    span,
    edit,
  };
}

function assignment(cx: Context, path: Path, point: Point): Change[] {
  const name = describePlace(cx, cx.emission.paths.get(path)!.place);
  if (name === undefined || point === 0) return [];
  const span = spanOfPoint(cx, point);
  return [
    {
      key: `assign:${path}:${point}`,
      text: `do not give \`${name}\` a value ${at(cx, span)}`,
      span,
      edit: { remove: [{ relation: 'path_assigned_at_base', row: [path, point] }] },
    },
  ];
}

function accessChange(cx: Context, access: Access): Change[] {
  const info = cx.emission.accesses.get(access);
  if (!info) return [];
  const relations: readonly RelationName[] = [
    'path_used_at',
    'path_used_deeply_at',
    'place_assigned_at',
    'place_mutably_borrowed_at',
    'place_captured_mutably_at',
    'place_moved_at',
  ];
  const remove = relations.flatMap((relation) => tuples(cx, relation, (row) => row[0] === access));
  return [
    {
      key: `access:${access}`,
      text: `${withoutText(cx, info)} ${at(cx, info.span)}`,
      span: info.span,
      edit: { remove },
    },
  ];
}

function mutable(cx: Context, variable: Variable): Change {
  const { span } = cx.body.locals[localOf(cx.emission, variable)];
  return {
    key: `mut:${variable}`,
    text: `declare ${nameOf(cx, variable)} as \`mut\` ${at(cx, span)}`,
    span,
    edit: { remove: [{ relation: 'variable_immutable', row: [variable] }] },
  };
}

function sharedReference(cx: Context, row: readonly number[]): Change[] {
  const base = cx.emission.places.get(row[1] as never)?.place;
  const name = base && describePlace(cx, base);
  if (!base || name === undefined) return [];
  const { span } = cx.body.locals[base.local];
  const edit: FactsEdit = {
    remove: [{ relation: 'place_deref_shared', row }],
    add: [{ relation: 'place_deref_mut', row }],
  };
  return [
    {
      key: `reference:${row.join()}`,
      text: `make \`${name}\` (line ${lineOf(cx, span)}) a mutable reference`,
      span,
      edit,
    },
  ];
}

function declared(cx: Context, [longer, shorter]: readonly number[]): Change[] {
  const names = new OriginNames(cx);
  const [a, b] = [names.name(longer as Origin), names.name(shorter as Origin)];
  const nameless = [a, b].find(({ text }) => /^'\d/.test(text));
  const where = nameless ? `, with \`${nameless.text}\` the lifetime ${at(cx, nameless.origin.span)}` : '';
  return [
    {
      key: `declare:${longer}:${shorter}`,
      text: `declare \`${a.text}: ${b.text}\`${where}`,
      span: a.origin.span,
      edit: { add: [{ relation: 'known_placeholder_subset', row: [longer, shorter] }] },
    },
  ];
}

/** A bound is one more way in which the test can hold. */
function typeBound(cx: Context, test: Test, origin: Origin): Change[] {
  const { generic, span } = cx.emission.tests.get(test)!;
  const reached = constraintPath(cx.emission, origin, (it) => isUniversal(cx, it));
  const bound = new OriginNames(cx).name(reached?.at(-1)?.sub ?? origin).text;
  const alternative = cx.emission.facts.atoms.intern(`declared:${test}`);
  return [
    {
      key: `bound:${test}`,
      text: `declare \`${printTy(cx.program, generic)}: ${bound}\``,
      span,
      edit: { add: [{ relation: 'type_test_alternative', row: [test, alternative] }] },
    },
  ];
}
