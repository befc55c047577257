/**
 * `why-not`: why there is no error at a place. Of the rule that would derive one, the premise that fails, and the fact that
 * would make it hold; that it would is found by solving with it.
 */
import type { Access, Loan, Origin, Path, Point, Variable } from '../../facts/atoms.js';
import type { FactsEdit } from '../../facts/edit.js';
import { edited } from '../../facts/edit.js';
import { locationOf, type AccessInfo, type LoanInfo } from '../../facts/emitted.js';
import type { RelationName } from '../../facts/relations.js';
import { endPoint, type Span } from '../../lang/source.js';
import type { CompiledProgram } from '../../solver/runtime.js';
import { constraintPath } from '../diagnose/blame.js';
import { describePlace, localName, spanAt, type Context } from '../diagnose/context.js';
import { solve } from '../solve.js';
import { accessText } from '../why/story.js';
import { lineOf } from './changes.js';

/** One error that might have been, and is not. */
export interface NearMiss {
  readonly span: Span;
  /** The relation of the error and the tuple that is not derived. */
  readonly relation: 'errors' | 'uninitialized_uses';
  readonly tuple: readonly number[];
  /** What happens there, what of the rule holds, what fails, in source words. */
  readonly sentences: readonly string[];
  /** The fact that would make the failing premise hold: with it, the tuple is derived. Absent where no one fact does. */
  readonly fact?: { readonly text: string; readonly edit: FactsEdit };
}

/** What the near misses are told of: offsets of the program's text. */
export interface Place {
  readonly lo: number;
  readonly hi: number;
}

/** The near misses of a body at a place, loans first. */
export function whyNot(cx: Context, program: CompiledProgram, place: Place): NearMiss[] {
  const there = (span: Span): boolean =>
    span.file === cx.body.span.file && span.lo < place.hi && place.lo < span.hi;
  const all = [...loans(cx, program, there)];
  // A borrow from which control never gets here is no near miss where there is a nearer one.
  const about = all.some((it) => it.fact) ? all.filter((it) => it.fact) : all;
  const uses = [...moves(cx, program, there)];
  // That a variable which is moved nowhere has its value is worth saying only where there is nothing else to say.
  return [...about, ...(about.length ? uses.filter((it) => it.moved) : uses)];
}

/** Where an access happens: what ends with a block does so at its closing brace. */
function placeOf({ span, kind }: AccessInfo): Span {
  const ends =
    kind.kind === 'storage-dead' || kind.kind === 'exit' || (kind.kind === 'drop' && !kind.replace);
  return ends ? endPoint(span) : span;
}

function rowsOf({ emission }: Context, relation: RelationName): number[][] {
  const { rows, count, arity } = emission.facts.table(relation);
  return Array.from({ length: count }, (_, row) => Array.from(rows.subarray(row * arity, (row + 1) * arity)));
}

function holds(
  { emission }: Context,
  program: CompiledProgram,
  relation: NearMiss['relation'],
  tuple: readonly number[],
  edit: FactsEdit = {},
): boolean {
  const { rows, arity, count } = solve(program, edited(emission.facts, edit), {
    outputs: [relation],
  }).relation(relation);
  for (let row = 0; row < count; row++)
    if (tuple.every((it, at) => rows[row * arity + at] === it)) return true;
  return false;
}

// ---------------------------------------------------------------- loans

function* loans(cx: Context, program: CompiledProgram, there: (span: Span) => boolean): Iterable<NearMiss> {
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
    const what = access
      ? `On line ${lineOf(cx, span)}, ${accessText(cx, access)}`
      : `Line ${lineOf(cx, span)} touches it`;
    const borrowed = describePlace(cx, info.borrowed);
    // Nobody asks about what has no name.
    if (borrowed === undefined) continue;
    const head = `${what}, and \`${borrowed}\` is borrowed${info.kind.kind === 'mut' ? ' mutably' : ''} on line ${lineOf(cx, info.span)}.`;
    yield {
      span,
      relation: 'errors',
      tuple,
      ...(reservation
        ? reserved(cx, program, info, point, head)
        : ended(cx, program, info, point, head, lineOf(cx, span))),
    };
  }
}

function accessAt({ emission }: Context, point: Point, loan: Loan) {
  const access = emission.invalidations.get(`${point}:${loan}`)?.[0];
  return access === undefined ? undefined : emission.accesses.get(access);
}

type Told = Pick<NearMiss, 'sentences' | 'fact'>;

/** The access is against the loan's terms, but the loan is not in scope there. */
function ended(
  cx: Context,
  program: CompiledProgram,
  loan: LoanInfo,
  point: Point,
  head: string,
  line: number,
): Told {
  const derives = (edit: FactsEdit): boolean => holds(cx, program, 'errors', [loan.atom, point], edit);
  for (const { variable, name } of holders(cx, loan)) {
    const edit = { add: [{ relation: 'var_used_at' as const, row: [variable, point] }] };
    if (!derives(edit)) continue;
    return {
      sentences: [
        head,
        `That would be an error if the reference were still needed there, but \`${name}\`, which holds it, is not used after that.`,
      ],
      fact: { text: `a use of \`${name}\` on line ${line} or later`, edit },
    };
  }
  for (const [killed, at] of rowsOf(cx, 'loan_killed_at')) {
    if (killed !== loan.atom) continue;
    const edits: FactsEdit[] = [
      { remove: [{ relation: 'loan_killed_at', row: [killed, at] }] },
      ...holders(cx, loan).map(({ variable }) => ({
        remove: [{ relation: 'loan_killed_at' as const, row: [killed, at] }],
        add: [{ relation: 'var_used_at' as const, row: [variable, point] }],
      })),
    ];
    const edit = edits.find(derives);
    if (!edit) continue;
    const killer = lineOf(cx, spanAt(cx.body, locationOf(cx.emission, at as Point)));
    return {
      sentences: [
        head,
        `The assignment on line ${killer} ends the loan: what is borrowed then is no longer what the name stands for.`,
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
      sentences: [
        head,
        'That would be an error if the reference were still needed there, but nothing that may hold it is used later.',
      ],
      fact: { text: `something that keeps the reference of line ${issue} until line ${line}`, edit: fact },
    };
  return {
    sentences: [
      head,
      `Control does not get from the borrow on line ${issue} to here: on every way to line ${line} it is not made yet.`,
    ],
  };
}

/** A two-phase borrow: while it is only reserved, what was borrowed before may still be read. */
function reserved(cx: Context, program: CompiledProgram, loan: LoanInfo, point: Point, head: string): Told {
  const activation = loan.activation
    ? ` until it is used on line ${lineOf(cx, spanAt(cx.body, loan.activation))}`
    : '';
  const sentences = [
    head,
    `The mutable borrow is a two-phase one: it is only reserved${activation}, and reading is still allowed meanwhile.`,
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

/** Variables with a name whose types have an origin that the loan may flow into, the nearest first. */
function holders(cx: Context, loan: LoanInfo): { variable: Variable; name: string }[] {
  const { emission, body } = cx;
  const found: { variable: Variable; name: string; far: number }[] = [];
  for (const [variable, origin] of rowsOf(cx, 'use_of_var_derefs_origin') as [Variable, Origin][]) {
    const name = localName(body, variable - emission.firstVariable);
    const path =
      name === undefined ? undefined : constraintPath(emission, loan.origin, (it) => it === origin);
    if (name !== undefined && path) found.push({ variable, name, far: path.length });
  }
  return found.sort((a, b) => a.far - b.far);
}

// ---------------------------------------------------------------- moves

function* moves(
  cx: Context,
  program: CompiledProgram,
  there: (span: Span) => boolean,
): Iterable<NearMiss & { readonly moved: boolean }> {
  const { emission } = cx;
  const uses = [...rowsOf(cx, 'path_used_at'), ...rowsOf(cx, 'path_used_deeply_at')] as [
    Access,
    Path,
    Point,
  ][];
  const seen = new Set<string>();
  for (const [access, path, point] of uses) {
    const info = emission.accesses.get(access)!;
    const name = describePlace(cx, emission.paths.get(path)!.place);
    const key = `${name} ${info.span.lo}`;
    if (name === undefined || !there(info.span) || seen.has(key)) continue;
    seen.add(key);
    const tuple = [access, path];
    if (holds(cx, program, 'uninitialized_uses', tuple)) continue;
    const before = rowsOf(cx, 'cfg_edge')
      .filter(([, target]) => target === point)
      .map(([source]) => source);
    const edit: FactsEdit = {
      add: [...before, point].map((at) => ({ relation: 'path_moved_at_base' as const, row: [path, at] })),
    };
    const moved = emission.moveOuts.some((it) => it.path === path && it.kind === 'move');
    yield {
      moved,
      span: info.span,
      relation: 'uninitialized_uses',
      tuple,
      sentences: [
        `On line ${lineOf(cx, info.span)}, ${accessText(cx, info)}.`,
        moved
          ? `That would be an error if its value could be gone, but on every way to here it has one: no move of \`${name}\` comes before, or it gets a value again.`
          : `That would be an error if its value could be gone, but \`${name}\` has a value on every way to here and is moved nowhere.`,
      ],
      ...(holds(cx, program, 'uninitialized_uses', tuple, edit) && {
        fact: { text: `a move of \`${name}\` before line ${lineOf(cx, info.span)}`, edit },
      }),
    };
  }
}
