/** Near misses of loans: an access against the terms of a loan that is no longer, or not yet, in scope. */
import type { Loan, Origin, Point, Variable } from '../../facts/atoms.js';
import type { FactsEdit } from '../../facts/edit.js';
import { localOf, locationOf, type AccessInfo, type LoanInfo } from '../../facts/emitted.js';
import type { Location } from '../../lang/mir/mir.js';
import { endPoint, type Span } from '../../lang/source.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { constraintPath } from '../diagnose/blame.js';
import { describePlace, localName, spanAt, type Context } from '../diagnose/context.js';
import { accessText, isLoop } from '../why/loan-story.js';
import { reaches } from '../why/way.js';
import type { Written } from '../why/written.js';
import { lineOf } from './changes.js';
import { holds, rowsOf, type NearMiss } from './near-miss.js';

export function* loans(
  cx: Context,
  program: CompiledProgram,
  there: (span: Span) => boolean,
  written?: Written,
): Iterable<NearMiss> {
  const { emission } = cx;
  const seen = new Set<string>();
  const touched = rowsOf(cx, 'loan_touched_at').map((row) => ({ row, touched: true }));
  const invalidated = rowsOf(cx, 'loan_invalidated_at').map((row) => ({ row, touched: false }));
  for (const { row, touched: reservation } of [...invalidated, ...touched]) {
    const [point, loan] = row as [Point, Loan];
    const info = emission.loans.get(loan)!;
    const access = accessAt(cx, point, loan);
    const span = access ? placeOf(access) : spanAt(cx.body, locationOf(emission, point));
    const key = `${span.lo}:${span.hi}:${loan}`;
    if (!there(span) || seen.has(key) || info.span.lo === span.lo) continue;
    seen.add(key);
    const tuple = [loan, point];
    if (holds(cx, program, 'errors', tuple)) continue;
    const borrowed = describePlace(cx, info.borrowed);
    // Nobody asks about what has no name.
    if (borrowed === undefined) continue;
    const where = `On line ${lineOf(cx, span)}`;
    const lent = `\`${borrowed}\` is borrowed${info.kind.kind === 'mut' ? ' mutably' : ''} on line ${lineOf(cx, info.span)}`;
    const told = reservation
      ? reserved(cx, program, info, point, where, lent)
      : ended(cx, program, info, point, {
          head: `${where}, ${access ? accessText(cx, access) : 'it is touched'}, and ${lent}.`,
          line: lineOf(cx, span),
          jump: written?.jumpAfter(span, info.span),
        });
    yield { span, relation: 'errors', tuple, ...told };
  }
}

function accessAt({ emission }: Context, point: Point, loan: Loan) {
  const access = emission.invalidations.get(`${point}:${loan}`)?.[0];
  return access === undefined ? undefined : emission.accesses.get(access);
}

type Told = Pick<NearMiss, 'sentences' | 'fact'>;

/** Where an access is: its line, and the jump by which control leaves a loop after it. */
interface Where {
  /** What happens there. */
  readonly head: string;
  readonly line: number;
  readonly jump?: { readonly keyword: string; readonly span: Span };
}

/** The access is against the loan's terms, but the loan is not in scope there. */
function ended(
  cx: Context,
  program: CompiledProgram,
  loan: LoanInfo,
  point: Point,
  { head, line, jump }: Where,
): Told {
  const derives = (edit: FactsEdit): boolean => holds(cx, program, 'errors', [loan.atom, point], edit);
  const here = locationOf(cx.emission, point);
  if (!reaches(cx, loan.location, here))
    return {
      sentences: [
        head,
        `Control does not get from the borrow on line ${lineOf(cx, loan.span)} to here: on every way to line ${line} it is not made yet.`,
      ],
    };
  const all = holders(cx, loan);
  for (const { variable, name } of all) {
    if (name === undefined) continue;
    const edit = { add: [{ relation: 'var_used_at' as const, row: [variable, point] }] };
    if (!derives(edit)) continue;
    const why = all
      .filter((it) => it.variable === variable || isLoop(cx, localOf(cx.emission, it.variable)))
      .map((it) => deadText(cx, it, here, jump));
    return {
      sentences: [
        head,
        `That would be an error if the reference were still needed then, but ${why.join('; and ')}.`,
      ],
      fact: { text: `a use of \`${name}\` on line ${line} or later`, edit },
    };
  }
  for (const [killed, at] of rowsOf(cx, 'loan_killed_at')) {
    if (killed !== loan.atom) continue;
    const edits: FactsEdit[] = [
      { remove: [{ relation: 'loan_killed_at', row: [killed, at] }] },
      ...all.map(({ variable }) => ({
        remove: [{ relation: 'loan_killed_at' as const, row: [killed, at] }],
        add: [{ relation: 'var_used_at' as const, row: [variable, point] }],
      })),
    ];
    const edit = edits.find(derives);
    if (!edit) continue;
    const location = locationOf(cx.emission, at as Point);
    const killer = lineOf(cx, spanAt(cx.body, location));
    const lent = describePlace(cx, loan.borrowed);
    return {
      sentences: [
        head,
        `The borrow of line ${lineOf(cx, loan.span)} does not survive the assignment on line ${killer}, which kills it, that is ends it: \`${lent}\` is then another place than the one that was borrowed.`,
      ],
      fact: { text: `no assignment on line ${killer}`, edit },
    };
  }
  const issue = lineOf(cx, loan.span);
  const edit = { add: [{ relation: 'origin_live_base' as const, row: [loan.origin, point] }] };
  const alive = everywhere(cx, loan.origin);
  const fact = [edit, alive].find(derives);
  if (fact)
    return {
      sentences: [head, ...unheld(cx, loan, all, here, jump)],
      fact: { text: `something that keeps the reference of line ${issue} until line ${line}`, edit: fact },
    };
  return {
    sentences: [
      head,
      `By line ${line}, the borrow of line ${issue} has ended on every way that leads there.`,
    ],
  };
}

/** Nothing that has a name holds the reference at the point. */
function unheld(
  cx: Context,
  loan: LoanInfo,
  all: readonly Holder[],
  here: Location,
  jump: Where['jump'],
): string[] {
  const pointer = rawPointer(cx, loan);
  if (pointer)
    return [
      `The reference became a raw pointer${pointer.name === undefined ? '' : `, \`${pointer.name}\`,`} on line ${lineOf(cx, pointer.span)}, and a raw pointer keeps no borrow alive: for the borrow checker, the borrow ends there.`,
      'Whether the pointer may still be used is not its business. That is for the rules of unsafe code (Stacked Borrows or Tree Borrows), which Miri checks while the program runs.',
    ];
  const known = all.filter(
    ({ name, variable }) => name !== undefined || isLoop(cx, localOf(cx.emission, variable)),
  );
  const why = known.map((it) => deadText(cx, it, here, jump));
  return [
    `That would be an error if the reference were still needed then, but ${why.length ? why.join('; and ') : 'nothing that may hold it is used later'}.`,
  ];
}

/** Why what may hold a reference does not keep it alive: "`a`, which may hold it, is not used after that". */
function deadText(cx: Context, { variable, name }: Holder, here: Location, jump: Where['jump']): string {
  const { emission, body } = cx;
  const local = localOf(emission, variable);
  const what =
    name === undefined
      ? `the iterator of the \`for\` on line ${lineOf(cx, body.locals[local].span)}`
      : `\`${name}\``;
  const moved = emission.moveOuts.find(({ path, kind, location }) => {
    const { place } = emission.paths.get(path)!;
    return (
      kind === 'move' && place.local === local && !place.projection.length && reaches(cx, location, here)
    );
  });
  if (moved && name !== undefined)
    return `${what}, which held it, was moved away on line ${lineOf(cx, moved.span)}: nothing of it is left to be used, or to be dropped at the end of its block`;
  const uses = rowsOf(cx, 'var_used_at')
    .filter(([of]) => of === variable)
    .map(([, point]) => locationOf(emission, point as Point));
  const later = uses.filter((use) => reaches(cx, here, use));
  const dropped = body.blocks.some(
    ({ terminator, cleanup }) => terminator.kind === 'drop' && !cleanup && terminator.place.local === local,
  );
  const noDestructor = body.locals[local].ty.kind === 'adt' && !dropped ? ', nor has it a destructor' : '';
  if (later.length)
    return `${what} gets another value before it is used again on line ${lineOf(cx, spanAt(body, later[0]))}`;
  if (isLoop(cx, local) && jump)
    return `${what}, which holds it too, is not used again, for the \`${jump.keyword}\` on line ${lineOf(cx, jump.span)} leaves the loop${noDestructor}`;
  const lines = uses.filter((use) => reaches(cx, use, here)).map((use) => lineOf(cx, spanAt(body, use)));
  const last = lines.length ? ` (its last use is on line ${Math.max(...lines)})` : '';
  return `${what}, which may hold it, is not used after that${last}${noDestructor}`;
}

/** Where a reference becomes a raw pointer at once. */
function rawPointer({ body }: Context, loan: LoanInfo): { span: Span; name?: string } | undefined {
  for (const { statements } of body.blocks)
    for (const it of statements) {
      if (it.kind !== 'assign') continue;
      const { rvalue } = it;
      const from =
        rvalue.kind === 'raw-ref'
          ? rvalue.place
          : rvalue.kind === 'cast' && rvalue.operand.kind !== 'const'
            ? rvalue.operand.place
            : undefined;
      if (from?.local !== loan.assigned.local || body.locals[it.place.local].ty.kind !== 'pointer') continue;
      const to = [it.place.local, ...copiesOf(body, it.place.local)];
      const name = to.map((local) => localName(body, local)).find((text) => text !== undefined);
      return { span: it.span, ...(name !== undefined && { name }) };
    }
  return undefined;
}

/** The locals that a local is copied or moved into. */
function copiesOf({ blocks }: Context['body'], local: number): number[] {
  return blocks.flatMap(({ statements }) =>
    statements.flatMap((it) =>
      it.kind === 'assign' &&
      it.rvalue.kind === 'use' &&
      it.rvalue.operand.kind !== 'const' &&
      it.rvalue.operand.place.local === local &&
      !it.place.projection.length
        ? [it.place.local]
        : [],
    ),
  );
}

/** A two-phase borrow: while it is only reserved, what was borrowed before may still be read. */
function reserved(
  cx: Context,
  program: CompiledProgram,
  loan: LoanInfo,
  point: Point,
  where: string,
  lent: string,
): Told {
  const activation = loan.activation
    ? ` until it is used on line ${lineOf(cx, spanAt(cx.body, loan.activation))}`
    : ' until the call is made';
  const sentences =
    loan.kind.kind === 'mut'
      ? [
          `${where}, what is borrowed is read, and ${lent}.`,
          `That mutable borrow is a two-phase one: it is only reserved${activation}, and reading is still allowed meanwhile.`,
        ]
      : [
          `${where}, the same is borrowed mutably for a call, and ${lent}, with the reference still in use for an argument of the call.`,
          `The mutable borrow is a two-phase one: it is only reserved${activation}, and a reservation may stand beside a shared borrow that was made before, as long as that is only read and not used again once the call has begun.`,
        ];
  const edit = { add: [{ relation: 'loan_invalidated_at' as const, row: [point, loan.atom] }] };
  if (!holds(cx, program, 'errors', [loan.atom, point], edit)) return { sentences };
  return { sentences, fact: { text: 'a borrow that is exclusive from the start, `&mut` written out', edit } };
}

function everywhere({ emission }: Context, origin: Origin): FactsEdit {
  const points = emission.locations.flatMap((_, at) => [2 * at, 2 * at + 1]);
  return {
    add: [
      { relation: 'origin_flows_forward', row: [origin] },
      ...points.map((point) => ({ relation: 'origin_live_base' as const, row: [origin, point] })),
    ],
  };
}

interface Holder {
  readonly variable: Variable;
  /** Absent for temporary values. */
  readonly name?: string;
  readonly far: number;
}

/** Variables whose types have an origin that the loan may flow into, the nearest first. */
function holders(cx: Context, loan: LoanInfo): Holder[] {
  const { emission, body } = cx;
  const found: Holder[] = [];
  for (const [variable, origin] of rowsOf(cx, 'use_of_var_derefs_origin') as [Variable, Origin][]) {
    if (found.some((it) => it.variable === variable)) continue;
    const local = localOf(emission, variable);
    const name = localName(body, local);
    if (name === undefined && body.locals[local].info.kind !== 'var') continue;
    const path = constraintPath(emission, loan.origin, (it) => it === origin);
    if (path) found.push({ variable, ...(name !== undefined && { name }), far: path.length });
  }
  return found.sort((a, b) => a.far - b.far);
}

/** Where an access happens: what ends with a block does so at its closing brace. */
function placeOf({ span, kind }: AccessInfo): Span {
  const ends =
    kind.kind === 'storage-dead' || kind.kind === 'exit' || (kind.kind === 'drop' && !kind.replace);
  return ends ? endPoint(span) : span;
}
