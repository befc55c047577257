/** Which borrows can be promoted: those of temporaries that a constant expression without effects computes. */
import type { Program } from '../types/program.js';
import type { Ty } from '../types/ty.js';
import { reversePostorder } from './cfg.js';
import type {
  Body,
  BorrowKind,
  Local,
  Location,
  Operand,
  Place,
  Rvalue,
  Statement,
  Terminator,
} from './mir.js';
import { arrayLength, placeTy } from './place.js';
import { mutableInside, needsDrop, reborrowed, rvalueQualifies, type Qualif } from './qualif.js';
import type { MirQueries } from './queries.js';
import { visitStatement, visitTerminator, type Use } from './visit.js';

/** What is known of a local: temporaries that are assigned once and only read afterwards may be promoted. */
export type Temp =
  | { readonly kind: 'undefined' }
  | { readonly kind: 'defined'; readonly at: Location; readonly uses: number; readonly valid: boolean }
  | { readonly kind: 'unpromotable' }
  /** Its computation was moved into a promoted body. */
  | { readonly kind: 'promoted' };

export interface Promotable {
  readonly temps: Temp[];
  readonly candidates: readonly Location[];
}

export function findPromotable(program: Program, queries: MirQueries, body: Body): Promotable {
  const { temps, borrows } = collect(body);
  const cx: Context = { program, queries, body, temps };
  return { temps, candidates: borrows.filter((at) => isCandidate(cx, at)) };
}

interface Context {
  readonly program: Program;
  readonly queries: MirQueries;
  readonly body: Body;
  readonly temps: Temp[];
}

function collect(body: Body): { readonly temps: Temp[]; readonly borrows: readonly Location[] } {
  const temps: Temp[] = body.locals.map(() => ({ kind: 'undefined' }));
  const borrows: Location[] = [];
  const visitor =
    (at: Location) =>
    (local: Local, use: Use): void => {
      const { info } = body.locals[local];
      if (info.kind === 'arg' || info.kind === 'var' || info.kind === 'ref-for-guard') return;
      if (use === 'drop' || use === 'storage') return;
      temps[local] = afterUse(temps[local], at, use);
    };
  for (const block of reversePostorder(body.blocks)) {
    const { statements, terminator } = body.blocks[block];
    statements.forEach((statement, i) => {
      const at: Location = { block, statement: i };
      visitStatement(statement, visitor(at));
      if (statement.kind === 'assign' && statement.rvalue.kind === 'ref') borrows.push(at);
    });
    visitTerminator(terminator, visitor({ block, statement: statements.length }));
  }
  return { temps, borrows };
}

function afterUse(temp: Temp, at: Location, use: Use): Temp {
  if (temp.kind === 'undefined' && (use === 'store' || use === 'call'))
    return { kind: 'defined', at, uses: 0, valid: false };
  if (temp.kind === 'defined' && (use === 'read' || use === 'borrow'))
    return { ...temp, uses: temp.uses + 1 };
  return { kind: 'unpromotable' };
}

function isCandidate(cx: Context, at: Location): boolean {
  const statement = cx.body.blocks[at.block].statements[at.statement];
  if (statement.kind !== 'assign' || statement.rvalue.kind !== 'ref') return false;
  const { borrow, place } = statement.rvalue;
  return (
    validLocal(cx, place.local) &&
    validBorrow(cx, borrow, place) &&
    !place.projection.some((e) => e.kind === 'deref')
  );
}

function definition(cx: Context, at: Location): Statement | Terminator {
  const { statements, terminator } = cx.body.blocks[at.block];
  return statements[at.statement] ?? terminator;
}

function validLocal(cx: Context, local: Local): boolean {
  const temp = cx.temps[local];
  if (temp.kind !== 'defined' || qualifies(cx, local, needsDrop)) return false;
  if (temp.valid) return true;
  const source = definition(cx, temp.at);
  const valid =
    source.kind === 'assign'
      ? validRvalue(cx, source.rvalue)
      : source.kind === 'call' && validCall(cx, source);
  cx.temps[local] = valid ? { ...temp, valid } : { kind: 'unpromotable' };
  return valid;
}

function validPlace(cx: Context, place: Place): boolean {
  const { local, projection } = place;
  const elem = projection[projection.length - 1];
  if (!elem) return validLocal(cx, local);
  const base: Place = { local, projection: projection.slice(0, -1) };
  const baseTy = placeTy(cx.program, cx.body.locals, base);
  switch (elem.kind) {
    case 'downcast':
      return false;
    case 'deref':
      if (!isStaticPointer(cx, base) || cx.body.kind !== 'static') return false;
      break;
    case 'index': {
      const index = constantIndex(cx, elem.local);
      const length = arrayLength(baseTy);
      if (index === undefined || length === undefined || index >= length || !validLocal(cx, elem.local))
        return false;
      break;
    }
    case 'field':
      if (baseTy.kind === 'adt' && cx.program.adt(baseTy.def).kind === 'union') return false;
      break;
    case 'constant-index':
    case 'subslice':
  }
  return validPlace(cx, base);
}

function isStaticPointer(cx: Context, { local, projection }: Place): boolean {
  const temp = cx.temps[local];
  if (projection.length || temp.kind !== 'defined') return false;
  const source = definition(cx, temp.at);
  return source.kind === 'assign' && source.rvalue.kind === 'use' && isStatic(source.rvalue.operand);
}

function isStatic(operand: Operand): boolean {
  return operand.kind === 'const' && operand.constant.value.kind === 'static';
}

function constantIndex(cx: Context, local: Local): number | undefined {
  const temp = cx.temps[local];
  if (temp.kind !== 'defined') return undefined;
  const source = definition(cx, temp.at);
  if (source.kind !== 'assign' || source.rvalue.kind !== 'use') return undefined;
  const value = integer(cx, source.rvalue.operand);
  return value === undefined ? undefined : Number(value);
}

/** The value of an integer constant, where it is known. */
function integer(cx: Context, operand: Operand): bigint | undefined {
  if (operand.kind !== 'const') return undefined;
  const { value } = operand.constant;
  if (value.kind === 'item') return cx.program.const(value.def).value;
  if (value.kind !== 'literal') return undefined;
  const digits = /^-?\d+(?=_|$)/.exec(value.text);
  return digits ? BigInt(digits[0]) : undefined;
}

function validOperand(cx: Context, operand: Operand): boolean {
  if (operand.kind !== 'const') return validPlace(cx, operand.place);
  // Only a static may refer to another one.
  return !isStatic(operand) || cx.body.kind === 'static';
}

function validBorrow(cx: Context, borrow: BorrowKind, place: Place): boolean {
  switch (borrow.kind) {
    case 'fake':
      return false;
    case 'shared':
      return !qualifies(cx, place.local, mutableInside);
    case 'mut':
      // `&mut []` is the only mutable borrow of nothing.
      return (
        borrow.mut !== 'closure-capture' && arrayLength(placeTy(cx.program, cx.body.locals, place)) === 0
      );
  }
}

function validRvalue(cx: Context, rvalue: Rvalue): boolean {
  switch (rvalue.kind) {
    case 'use':
    case 'repeat':
    case 'unary':
      return validOperand(cx, rvalue.operand);
    case 'cast':
      return !isAddressCast(cx, rvalue) && validOperand(cx, rvalue.operand);
    case 'binary':
      return validBinary(cx, rvalue) && validOperand(cx, rvalue.left) && validOperand(cx, rvalue.right);
    case 'discriminant':
    case 'copy-for-deref':
    case 'len':
      return validPlace(cx, rvalue.place);
    case 'aggregate':
      return rvalue.operands.every((o) => validOperand(cx, o));
    case 'ref': {
      const { place, borrow } = rvalue;
      return validPlace(cx, reborrowed(cx, place) ?? place) && validBorrow(cx, borrow, place);
    }
    case 'raw-ref': {
      const base = reborrowed(cx, rvalue.place);
      return base !== undefined && validPlace(cx, base);
    }
  }
}

/** Pointers are no numbers in constants. */
function isAddressCast(cx: Context, { cast, operand, ty }: Rvalue & { readonly kind: 'cast' }): boolean {
  return cast === 'pointer' && ty.kind === 'int' && operandTy(cx, operand).kind !== 'int';
}

function operandTy(cx: Context, operand: Operand): Ty {
  return operand.kind === 'const' ? operand.constant.ty : placeTy(cx.program, cx.body.locals, operand.place);
}

/** Division only where it certainly does not panic. Overflow of the other operators wraps after its check. */
function validBinary(cx: Context, { op, left, right }: Rvalue & { readonly kind: 'binary' }): boolean {
  const ty = operandTy(cx, left);
  if (ty.kind === 'pointer' || ty.kind === 'fn-ptr') return false;
  if ((op !== '/' && op !== '%') || ty.kind !== 'int') return true;
  const divisor = integer(cx, right);
  if (divisor === undefined || divisor === 0n) return false;
  if (divisor !== -1n) return true;
  const dividend = integer(cx, left);
  return dividend !== undefined && dividend !== -(1n << BigInt((Number(ty.name.slice(1)) || 64) - 1));
}

/** Calls of `const fn` are promoted in constants only, where they run at compile time anyway. */
function validCall(cx: Context, call: Terminator & { readonly kind: 'call' }): boolean {
  if (!validOperand(cx, call.func) || !call.args.every((arg) => validOperand(cx, arg.operand))) return false;
  if (cx.body.kind !== 'const' && cx.body.kind !== 'static') return false;
  const ty = operandTy(cx, call.func);
  if (ty.kind !== 'fn-def' || !alwaysRuns(cx, call)) return false;
  const { kind } = cx.program.def(ty.def);
  if (kind === 'ctor') return true;
  return (kind === 'fn' || kind === 'assoc-fn') && cx.program.fn(ty.def).qualifiers.const;
}

/** The call is on the straight way from the start of the body. */
function alwaysRuns(cx: Context, call: Terminator): boolean {
  const seen = new Set<number>();
  for (let block: number | undefined = 0; block !== undefined && !seen.has(block);) {
    seen.add(block);
    const end: Terminator = cx.body.blocks[block].terminator;
    if (end === call) return true;
    block =
      end.kind === 'goto' || end.kind === 'call' || end.kind === 'drop' || end.kind === 'assert'
        ? end.target
        : undefined;
  }
  return false;
}

function qualifies(cx: Context, local: Local, q: Qualif): boolean {
  const temp = cx.temps[local];
  if (temp.kind !== 'defined') return false;
  const source = definition(cx, temp.at);
  if (source.kind === 'assign') return rvalueQualifies(cx, q, (it) => qualifies(cx, it, q), source.rvalue);
  return q.ofTy(cx, cx.body.locals[local].ty);
}
