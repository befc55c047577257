/** Expressions evaluated into a place (`rustc_mir_build::builder::expr::into`). */
import type * as thir from '../../check/thir.js';
import type { AsmOperand, Operand, Place } from '../mir.js';
import { asLocal, fieldPlace, fieldTys } from '../place.js';
import { isUninhabited } from '../queries.js';
import {
  assign,
  assignIn,
  assignUnit,
  at,
  consume,
  goto,
  literal,
  newBlock,
  newSourceScope,
  terminate,
  unitTemp,
  use,
  type Builder,
} from './builder.js';
import { lowerBlock } from './block.js';
import { bool } from '../../types/ty.js';
import { lowerCondition } from './condition.js';
import { matchExpr } from './match/arms.js';
import { asPlace } from './place.js';
import type { RegionScope } from './regions.js';
import { asRvalueOpen } from './rvalue.js';
import {
  diverge,
  dropsWhileWaiting,
  inBreakable,
  inIfThen,
  inScope,
  localScope,
  operandsMoved,
} from './scopes.js';
import { lowerStatementOpen } from './statement.js';
import { asLocalOperand, asOperand, asTemp } from './temp.js';

type Of<K extends thir.Expr['kind']> = thir.Expr & { readonly kind: K };

/** Evaluates `e` into `destination`. `open` says that the scope of the expression is open already. */
export function intoPlace(b: Builder, destination: Place, e: thir.Expr, open = false): void {
  inScope(b, open ? undefined : b.regions.nodes.get(e), () => {
    if (e.kind === 'block') return lowerBlock(b, destination, e.block);
    b.frames.push({ kind: 'sub' });
    intoInner(b, destination, e);
    b.frames.pop();
  });
}

function intoInner(b: Builder, destination: Place, e: thir.Expr): void {
  switch (e.kind) {
    case 'match':
      return matchExpr(b, destination, e);
    case 'if':
      return intoIf(b, destination, e);
    case 'logical':
      return intoLogical(b, destination, e);
    case 'loop':
      return intoLoop(b, destination, e);
    case 'never-to-any': {
      asTemp(b, localScope(b), e.source);
      // After a call that never returns, control is in an unreachable block already.
      if (e.source.kind === 'call' || e.source.kind === 'asm') return;
      terminate(b, b.here, { ...at(b, e.span), kind: 'unreachable' });
      b.here = newBlock(b);
      return;
    }
    case 'call':
      return intoCall(b, destination, e);
    case 'asm':
      return intoAsm(b, destination, e);
    case 'yield': {
      const value = asOperand(b, localScope(b), e.value);
      const resume = newBlock(b);
      terminate(b, b.here, { ...at(b, e.span), kind: 'yield', value, resumeArg: destination, resume });
      dropsWhileWaiting(b, b.here);
      b.here = resume;
      return;
    }
    case 'use':
      return intoPlace(b, destination, e.source);
    case 'borrow': {
      const place = asPlace(b, e.arg, { readOnly: e.borrow === 'shared' });
      const borrow =
        e.borrow === 'shared'
          ? ({ kind: 'shared' } as const)
          : ({ kind: 'mut', mut: e.borrow === 'mut' ? 'default' : 'two-phase' } as const);
      return assign(b, destination, { kind: 'ref', borrow, place }, e.span);
    }
    case 'raw-borrow': {
      const place = asPlace(b, e.arg, { readOnly: !e.mutable });
      return assign(b, destination, { kind: 'raw-ref', mutable: e.mutable, place }, e.span);
    }
    case 'adt':
      return intoAdt(b, destination, e);
    case 'assign':
    case 'assign-op':
      lowerStatementOpen(b, e, undefined);
      return assignUnit(b, destination, e.span);
    case 'break':
    case 'continue':
    case 'return':
      return lowerStatementOpen(b, e, undefined);
    case 'var':
    case 'static':
    case 'ascription':
    case 'index':
    case 'deref':
    case 'field': {
      const place = asPlace(b, e, { open: true });
      return assign(b, destination, use(consume(b, place)), e.span);
    }
    case 'let':
      throw new Error('a `let` outside of a condition');
    default:
      return assign(b, destination, asRvalueOpen(b, e), e.span);
  }
}

function intoIf(b: Builder, destination: Place, e: Of<'if'>): void {
  const conditionScope = localScope(b);
  const blocks = inScope(b, b.regions.ifThens.get(e), () => {
    if (e.condition.kind === 'let') b.sourceScope = newSourceScope(b, e.then.span);
    const variables = at(b, e.then.span);
    const both = inIfThen(b, conditionScope, () => {
      lowerCondition(b, e.condition, { temps: conditionScope, variables, declare: true });
      intoPlace(b, destination, e.then);
    });
    b.here = both.then;
    return both;
  });
  const then = b.here;
  b.here = blocks.else;
  if (e.else) intoPlace(b, destination, e.else);
  else assignUnit(b, destination, { ...e.span, lo: e.span.hi });
  joinTwo(b, then, b.here, e);
}

function intoLogical(b: Builder, destination: Place, e: Of<'logical'>): void {
  const scope = localScope(b);
  const blocks = inIfThen(b, scope, () =>
    lowerCondition(b, e.left, { temps: scope, variables: at(b, e.span), declare: false }),
  );
  const [short, go] = e.op === '&&' ? [blocks.else, blocks.then] : [blocks.then, blocks.else];
  assignIn(b, short, at(b, e.span), destination, use(literal(bool, String(e.op === '||'), e.span)));
  b.here = go;
  intoPlace(b, destination, e.right);
  joinTwo(b, b.here, short, e);
}

function joinTwo(b: Builder, one: number, other: number, e: thir.Expr): void {
  const join = newBlock(b);
  goto(b, one, at(b, e.span), join);
  goto(b, other, at(b, e.span), join);
  b.here = join;
}

function intoLoop(b: Builder, destination: Place, e: Of<'loop'>): void {
  const head = newBlock(b);
  goto(b, b.here, at(b, e.span), head);
  b.here = head;
  inBreakable(b, e.id, head, destination, e.span, () => {
    const body = newBlock(b);
    terminate(b, head, { ...at(b, e.span), kind: 'false-unwind', real: body });
    diverge(b, head);
    const value = unitTemp(b);
    b.here = body;
    lowerBlock(b, value, e.body);
    goto(b, b.here, at(b, e.span), head);
    return false;
  });
}

function intoCall(b: Builder, destination: Place, e: Of<'call'>): void {
  const func = asLocalOperand(b, e.callee);
  const args = e.args.map((arg) => ({ operand: asLocalOperand(b, arg), span: arg.span }));
  const success = newBlock(b);
  operandsMoved(
    b,
    args.map((arg) => arg.operand),
  );
  const returns = !isUninhabited(b.program, b.queries, e.ty);
  terminate(b, b.here, {
    ...at(b, e.span),
    kind: 'call',
    func,
    args,
    destination,
    target: returns ? success : undefined,
    callSpan: e.callSpan,
    source: e.source,
  });
  diverge(b, b.here);
  b.here = success;
}

function intoAsm(b: Builder, destination: Place, e: Of<'asm'>): void {
  const operands = e.operands.map((operand): AsmOperand => {
    switch (operand.kind) {
      case 'in':
      case 'const':
        return { way: operand.kind, value: asLocalOperand(b, operand.value) };
      case 'out':
        return { way: 'out', place: asPlace(b, operand.place) };
      case 'inout': {
        // What registers hold is `Copy`.
        const place = asPlace(b, operand.place);
        return { way: 'inout', value: { kind: 'copy', place }, place };
      }
      case 'split': {
        const value = asLocalOperand(b, operand.value);
        return { way: 'inout', value, ...(operand.place && { place: asPlace(b, operand.place) }) };
      }
    }
  });
  if (!e.noreturn) assignUnit(b, destination, e.span);
  const next = newBlock(b);
  terminate(b, b.here, { ...at(b, e.span), kind: 'asm', operands, ...(!e.noreturn && { target: next }) });
  b.here = next;
}

/** The operand for a field: a temporary that is there for the value it becomes part of. */
function asFieldOperand(b: Builder, scope: RegionScope, e: thir.Expr): Operand {
  const operand = asOperand(b, scope, e);
  const local = operand.kind === 'move' ? asLocal(operand.place) : undefined;
  if (local !== undefined && b.locals[local].info.kind === 'temp')
    b.locals[local] = { ...b.locals[local], info: { kind: 'temp', forAggregate: true } };
  return operand;
}

function intoAdt(b: Builder, destination: Place, e: Of<'adt'>): void {
  const scope = localScope(b);
  const given = new Map<number, Operand>();
  for (const f of e.fields) given.set(f.field, asFieldOperand(b, scope, f.expr));
  const adt = b.program.adt(e.def);
  const count = adt.variants[e.variant].fields.length;
  const base = e.base && asPlace(b, e.base);
  const tys = base ? fieldTys(b.program, e.ty, e.variant) : [];
  const operands: Operand[] = [];
  for (let field = 0; field < count; field++) {
    const operand = given.get(field);
    // A union has one of its fields.
    if (operand) operands.push(operand);
    else if (base) operands.push(consume(b, fieldPlace(base, field, b.queries.normalize(tys[field]))));
  }
  const { def, variant, args, userTy } = e;
  const unionField = adt.kind === 'union' ? e.fields[0]?.field : undefined;
  assign(
    b,
    destination,
    { kind: 'aggregate', aggregate: { kind: 'adt', def, variant, args, userTy, unionField }, operands },
    e.span,
  );
}
