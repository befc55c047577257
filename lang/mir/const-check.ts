/**
 * What must not happen when the compiler itself runs a body (constants, statics, `const fn`): calls of what is no `const fn`
 * (E0015); destructors do not run there
 * (E0493), and a constant must not leave memory behind that can be changed later (E0492, E0764). Told of the MIR before
 * promotion (`rustc_const_eval::check_consts`).
 */
import { operandsOf } from './visit.js';
import { error, type Diagnostic, type SubDiagnostic } from '../diagnostic.js';
import type { Span } from '../source.js';
import { printTy } from '../types/print.js';
import type { Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { predecessors, reversePostorder } from './cfg.js';
import type { BlockId, Body, Local, Operand, Place, Rvalue, Statement, Terminator } from './mir.js';
import { callNotConst } from './const-calls.js';
import { asLocal, placeTy } from './place.js';
import {
  mutableInside,
  needsDrop,
  placeQualifies,
  rvalueQualifies,
  type ConstQualifs,
  type Qualif,
} from './qualif.js';
import { isFreeze, type MirQueries } from './queries.js';

/** When a body runs at compile time, and under which rules. */
export type ConstContext = 'constant' | 'static' | 'static mut' | 'constant function';

export interface ConstChecked {
  /** What a use of the constant may assume of its value. */
  readonly qualifs: ConstQualifs;
  readonly diagnostics: readonly Diagnostic[];
}

/** The context in which a body runs at compile time; absent for one that runs with the program only. */
export function constContext(program: Program, { def, kind }: Body): ConstContext | undefined {
  switch (kind) {
    case 'const':
      return 'constant';
    case 'static':
      return program.const(def).mutable ? 'static mut' : 'static';
    case 'fn':
      return program.fn(def).qualifiers.const ? 'constant function' : undefined;
    case 'closure':
    case 'promoted':
      return undefined;
  }
}

/** Checks a body that runs at compile time. */
export function checkConst(
  program: Program,
  queries: MirQueries,
  body: Body,
  context: ConstContext,
): ConstChecked {
  const cx: Context = { program, queries, body, context, order: reversePostorder(body.blocks) };
  const drops = flow(cx, qualifTransfer(cx, needsDrop));
  const cells = flow(cx, qualifTransfer(cx, mutableInside));
  const inReturned = (states: readonly QualifState[], q: Qualif): boolean => {
    const at = cx.order.find((block) => body.blocks[block].terminator.kind === 'return');
    const { ty } = body.locals[0];
    if (at === undefined) return q.ofTy(cx, ty);
    return q.ofTy(cx, ty) && atEnd(cx, qualifTransfer(cx, q), states, at).qualified.has(0);
  };
  return {
    qualifs: { needsDrop: inReturned(drops, needsDrop), mutableInside: inReturned(cells, mutableInside) },
    diagnostics: [...calls(cx), ...liveDrops(cx, drops), ...escapingBorrows(cx, cells)],
  };
}

interface Context {
  readonly program: Program;
  readonly queries: MirQueries;
  readonly body: Body;
  readonly context: ConstContext;
  readonly order: readonly BlockId[];
}

// ---------------------------------------------------------------- what is told

function calls(cx: Context): readonly Diagnostic[] {
  const { program, body } = cx;
  const where = cx.context === 'static mut' ? 'statics' : `${cx.context}s`;
  return cx.order.flatMap((block) => {
    const { terminator, cleanup } = body.blocks[block];
    if (terminator.kind === 'asm')
      return [error('E0015', terminator.span, `inline assembly is not allowed in ${where}`)];
    if (terminator.kind !== 'call' || cleanup) return [];
    return callNotConst(program, body, terminator, where) ?? [];
  });
}

function liveDrops(cx: Context, states: readonly QualifState[]): readonly Diagnostic[] {
  const { body, program } = cx;
  const transfer = qualifTransfer(cx, needsDrop);
  return cx.order.flatMap((block) => {
    const { terminator, cleanup } = body.blocks[block];
    // Nothing unwinds at compile time.
    if (terminator.kind !== 'drop' || cleanup) return [];
    const { place, span: dropped } = terminator;
    const local = asLocal(place);
    const ty = placeTy(program, body.locals, place);
    if (!cx.queries.needsDrop(ty)) return [];
    if (local !== undefined && !atEnd(cx, transfer, states, block).qualified.has(local)) return [];
    const span = local === undefined ? dropped : body.locals[local].span;
    return [liveDrop(ty, span, dropped)];
  });

  function liveDrop(ty: Ty, span: Span, at: Span): Diagnostic {
    const where = cx.context === 'static mut' ? 'static' : cx.context;
    const told = error(
      'E0493',
      span,
      `destructor of \`${printTy(program, ty)}\` cannot be evaluated at compile-time`,
      `the destructor for this type cannot be evaluated in ${where}s`,
    );
    return { ...told, labels: [...told.labels, { span: at, text: 'value is dropped here', primary: false }] };
  }
}

/** Borrows of what is left when the constant is computed. What a `const fn` borrows, its caller's check sees. */
function escapingBorrows(cx: Context, states: readonly QualifState[]): readonly Diagnostic[] {
  if (cx.context === 'constant function') return [];
  const { body } = cx;
  const transient = transientLocals(cx);
  const transfer = qualifTransfer(cx, mutableInside);
  const found: Diagnostic[] = [];
  for (const block of cx.order) {
    if (body.blocks[block].cleanup) continue;
    const state = copyQualifs(states[block]);
    for (const statement of body.blocks[block].statements) {
      const told = statement.kind === 'assign' ? escape(statement.rvalue, statement.span, state) : undefined;
      if (told) found.push(told);
      transfer.statement(state, statement);
    }
  }
  return found;

  function escape(rvalue: Rvalue, span: Span, state: QualifState): Diagnostic | undefined {
    if (rvalue.kind !== 'ref' && rvalue.kind !== 'raw-ref') return undefined;
    const { place } = rvalue;
    if (isIndirect(place) || transient.has(place.local)) return undefined;
    if (rvalue.kind === 'ref' ? rvalue.borrow.kind === 'mut' : rvalue.mutable)
      return cx.context === 'static mut' ? undefined : escapes('E0764', 'mutable', 'mutable', span);
    return placeQualifies(cx, mutableInside, (local) => state.qualified.has(local), place) &&
      mutableInside.ofTy(cx, body.locals[place.local].ty)
      ? escapes('E0492', 'interior mutable shared', 'interior mutable', span)
      : undefined;
  }
}

function escapes(code: 'E0492' | 'E0764', what: string, kind: string, span: Span): Diagnostic {
  const told = error(
    code,
    span,
    `${what} borrows of temporaries that have their lifetime extended until the end of the program are not allowed`,
    kind === 'mutable'
      ? 'this mutable borrow refers to such a temporary'
      : 'this borrow of an interior mutable value refers to such a temporary',
  );
  return { ...told, children: escapeNotes };
}

const escapeNotes: readonly SubDiagnostic[] = [
  {
    level: 'note',
    message:
      'temporaries in constants and statics can have their lifetime extended until the end of the program',
    labels: [],
  },
  {
    level: 'note',
    message: 'to avoid accidentally creating global mutable state, such temporaries must be immutable',
    labels: [],
  },
  {
    level: 'help',
    message:
      'if you really want global mutable state, try replacing the temporary by an interior mutable `static` or a `static mut`',
    labels: [],
  },
];

// ---------------------------------------------------------------- the ways through the body

/** How a forward analysis goes through statements. States are changed in place. */
interface Transfer<State> {
  start(): State;
  bottom(): State;
  copy(state: State): State;
  /** Whether `into` grew. */
  join(into: State, from: State): boolean;
  statement(state: State, statement: Statement): void;
  terminator(state: State, terminator: Terminator): void;
  /** On the way back from a call only. */
  returned(state: State, destination: Place): void;
}

/** The state at the start of each block that is reached; the others have the bottom. */
function flow<State>(cx: Context, transfer: Transfer<State>): readonly State[] {
  const { blocks } = cx.body;
  const states = blocks.map((_, id) => (id === 0 ? transfer.start() : transfer.bottom()));
  const sources = predecessors(blocks);
  for (let changed = true; changed;) {
    changed = false;
    for (const block of cx.order)
      for (const from of sources[block]) {
        const state = atEnd(cx, transfer, states, from);
        const { terminator } = blocks[from];
        transfer.terminator(state, terminator);
        if (terminator.kind === 'call' && terminator.target === block)
          transfer.returned(state, terminator.destination);
        if (transfer.join(states[block], state)) changed = true;
      }
  }
  return states;
}

/** The state before the terminator of a block. */
function atEnd<State>(
  cx: Context,
  transfer: Transfer<State>,
  states: readonly State[],
  block: BlockId,
): State {
  const state = transfer.copy(states[block]);
  for (const statement of cx.body.blocks[block].statements) transfer.statement(state, statement);
  return state;
}

interface QualifState {
  readonly qualified: Set<Local>;
  /** Borrowed so that they may change behind the analysis' back; what they hold is never known again. */
  readonly borrowed: Set<Local>;
}

function copyQualifs({ qualified, borrowed }: QualifState): QualifState {
  return { qualified: new Set(qualified), borrowed: new Set(borrowed) };
}

function qualifTransfer(cx: Context, q: Qualif): Transfer<QualifState> {
  const { program, body } = cx;
  const tyOf = (place: Place) => placeTy(program, body.locals, place);

  return {
    start() {
      const qualified = new Set<Local>();
      for (let arg = 1; arg <= body.argCount; arg++) if (q.ofTy(cx, body.locals[arg].ty)) qualified.add(arg);
      return { qualified, borrowed: new Set() };
    },
    bottom: () => ({ qualified: new Set(), borrowed: new Set() }),
    copy: copyQualifs,
    join: (into, from) => {
      const grew = addAll(into.qualified, from.qualified);
      return addAll(into.borrowed, from.borrowed) || grew;
    },
    statement(state, statement) {
      if (statement.kind === 'storage-dead') {
        state.qualified.delete(statement.local);
        state.borrowed.delete(statement.local);
      }
      if (statement.kind !== 'assign') return;
      const { place, rvalue } = statement;
      assign(
        state,
        place,
        rvalueQualifies(cx, q, (local) => state.qualified.has(local), rvalue),
      );
      for (const operand of operandsOf(rvalue)) clear(state, operand);
      borrow(state, rvalue);
    },
    terminator(state, terminator) {
      if (terminator.kind === 'call') for (const { operand } of terminator.args) clear(state, operand);
      if (terminator.kind === 'switch') clear(state, terminator.discr);
    },
    returned: (state, destination) => assign(state, destination, q.ofTy(cx, tyOf(destination))),
  };

  /** A whole variable keeps the property when it is overwritten, as one of which a part is overwritten does. */
  function assign(state: QualifState, place: Place, value: boolean): void {
    if (isIndirect(place)) return;
    const inUnion = place.projection.some((_, i) => {
      const base = tyOf({ local: place.local, projection: place.projection.slice(0, i) });
      return base.kind === 'adt' && program.adt(base.def).kind === 'union' && q.ofTy(cx, base);
    });
    if (value || inUnion) state.qualified.add(place.local);
  }

  function clear(state: QualifState, operand: Operand): void {
    if (!q.clearedOnMove || operand.kind !== 'move') return;
    const local = asLocal(operand.place);
    if (local !== undefined && !state.borrowed.has(local)) state.qualified.delete(local);
  }

  function borrow(state: QualifState, rvalue: Rvalue): void {
    if ((rvalue.kind !== 'ref' && rvalue.kind !== 'raw-ref') || isIndirect(rvalue.place)) return;
    const ty = tyOf(rvalue.place);
    const mayChange =
      rvalue.kind === 'raw-ref' || rvalue.borrow.kind === 'mut' || !isFreeze(program, cx.queries, ty);
    if (!mayChange || !q.ofTy(cx, ty)) return;
    state.qualified.add(rvalue.place.local);
    state.borrowed.add(rvalue.place.local);
  }
}

/** The variables and temporaries whose storage has certainly ended when the body returns. */
function transientLocals(cx: Context): ReadonlySet<Local> {
  const { blocks, locals } = cx.body;
  const always = new Set(locals.keys());
  for (const { statements } of blocks)
    for (const it of statements)
      if (it.kind === 'storage-live' || it.kind === 'storage-dead') always.delete(it.local);
  const storage: Transfer<Set<Local>> = {
    start: () => new Set(always),
    bottom: () => new Set(),
    copy: (state) => new Set(state),
    join: addAll,
    statement(state, statement) {
      if (statement.kind === 'storage-live') state.add(statement.local);
      if (statement.kind === 'storage-dead') state.delete(statement.local);
    },
    terminator: () => {},
    returned: () => {},
  };
  const states = flow(cx, storage);
  const transient = new Set(locals.keys());
  for (const block of cx.order)
    if (blocks[block].terminator.kind === 'return')
      for (const local of atEnd(cx, storage, states, block)) transient.delete(local);
  return transient;
}

function isIndirect(place: Place): boolean {
  return place.projection.some((elem) => elem.kind === 'deref');
}

function addAll<T>(into: Set<T>, from: ReadonlySet<T>): boolean {
  const before = into.size;
  for (const it of from) into.add(it);
  return into.size > before;
}
