/** What could be otherwise in a body that rustc dumped: a use, a borrow, an access, a flow, a declaration; in source words. */
import type { BaseTuple, FactsEdit } from '../../facts/edit.js';
import type { RelationName } from '../../facts/relations.js';
import type { Span } from '../../lang/source.js';
import type { ProofNode } from '../../solver/runtime.js';
import type { ConstraintCategory } from '../../facts/emitted.js';
import { locationOfPoint, originNumber, spanAt, type Joined } from './body.js';
import { conflictAt, type Conflict } from './conflicts.js';
import { loanSpan } from './loan-errors.js';
import { describe, variableOf } from './names.js';

export interface DumpChange {
  readonly key: string;
  /** In the imperative: "drop the use of `r` on line 8". */
  readonly text: string;
  readonly span: Span;
  readonly edit: FactsEdit;
}

/** The changes that take away a premise of a proof, or of an absence that it rests on. */
export function dumpChangesOf(cx: Joined, node: ProofNode): DumpChange[] {
  if (!node.fact)
    return node.negated.flatMap(({ relation, tuple: [longer, shorter] }) =>
      relation === 'known_subset' && longer && shorter ? [declaration(cx, longer, shorter)] : [],
    );
  const [a, b] = node.tuple;
  switch (node.relation as RelationName) {
    case 'var_used_at':
      return useOf(cx, a, b);
    case 'var_dropped_at':
      return dropOf(cx, a, b);
    case 'loan_issued_at':
      return borrow(cx, b);
    case 'loan_invalidated_at':
      return invalidation(cx, a, b);
    case 'subset_base':
      return flow(cx, a, b);
    default:
      return [];
  }
}

export function lineOfSpan({ sources }: Pick<Joined, 'sources'>, span: Span): number {
  return sources.file(span).lineAt(span.lo);
}

function tuples(
  cx: Joined,
  relation: RelationName,
  wanted: (row: readonly string[]) => boolean,
): BaseTuple[] {
  const { facts } = cx.body;
  const { rows, count, arity } = facts.table(relation);
  const found: BaseTuple[] = [];
  for (let at = 0; at < count * arity; at += arity) {
    const row = Array.from(rows.subarray(at, at + arity));
    if (wanted(row.map((atom) => facts.atoms.name(atom)))) found.push({ relation, row });
  }
  return found;
}

function lineAt(cx: Joined, point: string): number {
  return lineOfSpan(cx, spanAt(cx, locationOfPoint(point)));
}

/** A variable on a line: all its uses there. The uses of a temporary value are not the user's to drop. */
function useOf(cx: Joined, variable: string, point: string): DumpChange[] {
  const name = variableOf(cx, { local: originNumber(variable), projection: [] })?.name;
  if (name === undefined) return [];
  const line = lineAt(cx, point);
  const remove = tuples(cx, 'var_used_at', ([other, at]) => other === variable && lineAt(cx, at) === line);
  const text = `drop the use of \`${name}\` on line ${line}`;
  return [
    { key: `use:${variable}:${line}`, text, span: spanAt(cx, locationOfPoint(point)), edit: { remove } },
  ];
}

function dropOf(cx: Joined, variable: string, point: string): DumpChange[] {
  const name = variableOf(cx, { local: originNumber(variable), projection: [] })?.name;
  const what = name === undefined ? 'a temporary value' : `\`${name}\``;
  return [
    {
      key: `drop:${variable}`,
      text: `let ${what} be dropped sooner than line ${lineAt(cx, point)}, or have no destructor`,
      span: spanAt(cx, locationOfPoint(point)),
      edit: { remove: tuples(cx, 'var_dropped_at', ([other]) => other === variable) },
    },
  ];
}

function borrow(cx: Joined, name: string): DumpChange[] {
  const loan = cx.loans.get(name);
  if (!loan) return [];
  const span = loanSpan(cx, loan);
  return [
    {
      key: `borrow:${name}`,
      text: `do without the borrow of ${placeWords(cx, loan.borrowed)} on line ${lineOfSpan(cx, span)}`,
      span,
      edit: { remove: tuples(cx, 'loan_issued_at', (row) => row[1] === name) },
    },
  ];
}

function invalidation(cx: Joined, point: string, name: string): DumpChange[] {
  const loan = cx.loans.get(name);
  const at = locationOfPoint(point);
  const conflict = loan && conflictAt(cx, loan, at);
  if (!loan || !conflict) return [];
  const line = lineAt(cx, point);
  const remove = tuples(
    cx,
    'loan_invalidated_at',
    ([where, other]) => other === name && lineAt(cx, where) === line,
  );
  const text = `${withoutText(cx, conflict, loan.borrowed)} on line ${line}`;
  return [{ key: `access:${line}:${name}`, text, span: spanAt(cx, at), edit: { remove } }];
}

type DumpedPlace = Parameters<typeof describe>[1];

function placeWords(cx: Joined, place: DumpedPlace): string {
  const name = describe(cx, place);
  return name === undefined ? 'a temporary value' : `\`${name}\``;
}

function withoutText(cx: Joined, conflict: Conflict, borrowed: DumpedPlace): string {
  if (conflict.kind === 'activation') return `drop the borrow of ${placeWords(cx, conflict.by.borrowed)}`;
  if (conflict.kind === 'replace') return `drop the assignment to ${placeWords(cx, conflict.access.place)}`;
  if (conflict.kind === 'yield') return 'do not suspend the coroutine';
  if (conflict.kind !== 'access') return `let ${placeWords(cx, borrowed)} live longer: it goes out of scope`;
  const { access } = conflict;
  const what = placeWords(cx, access.place);
  switch (access.kind) {
    case 'storage-dead':
    case 'drop':
      return `let ${what} live longer: it goes out of scope`;
    case 'move':
      return `do not move ${what}`;
    case 'assign':
      return `drop the assignment to ${what}`;
    case 'borrow':
      return `drop the borrow of ${what}`;
    case 'copy':
      return `drop the use of ${what}`;
  }
}

/** That a reference gets from one place to another: all that this piece of source demands. */
function flow(cx: Joined, sup: string, sub: string): DumpChange[] {
  const { constraints } = cx.outlives;
  const [from, to] = [originNumber(sup), originNumber(sub)];
  const constraint = constraints.find(
    (it) => it.sup === from && it.sub === to && flowText(it.category) !== undefined,
  );
  if (!constraint) return [];
  const { span, category } = constraint;
  const pairs = new Set(
    constraints
      .filter((it) => it.category.kind === category.kind && it.span.lo === span.lo && it.span.hi === span.hi)
      .map((it) => `${it.sup}:${it.sub}`),
  );
  const remove = tuples(cx, 'subset_base', ([a, b]) => pairs.has(`${originNumber(a)}:${originNumber(b)}`));
  const text = `${flowText(category)} on line ${lineOfSpan(cx, span)}`;
  return [{ key: `flow:${span.lo}:${span.hi}:${category.kind}`, text, span, edit: { remove } }];
}

function flowText({ kind }: ConstraintCategory): string | undefined {
  switch (kind) {
    case 'assignment':
      return 'do not store the reference';
    case 'call-argument':
      return 'do not pass the reference, or call what does not tie its result to it,';
    case 'return':
      return 'do not return the reference';
    case 'type-annotation':
      return 'leave the lifetime out of the type';
    case 'cast':
      return 'do not convert the reference';
    case 'usage':
      return 'do not put the reference into a value';
    default:
      return undefined;
  }
}

function declaration(cx: Joined, longer: string, shorter: string): DumpChange {
  const { facts, dump } = cx.body;
  const name = (origin: string): string => {
    const number = originNumber(origin);
    return dump.regions.get(number)?.name ?? (number === 0 ? "'static" : `'${number}`);
  };
  return {
    key: `declare:${longer}:${shorter}`,
    text: `declare \`${name(longer)}: ${name(shorter)}\``,
    span: cx.span,
    edit: {
      add: [
        {
          relation: 'known_placeholder_subset',
          row: [facts.atoms.intern(longer), facts.atoms.intern(shorter)],
        },
      ],
    },
  };
}
