/** Expressions as rvalues (`rustc_mir_build::builder::expr::as_rvalue`). */
import type * as thir from '../../check/thir.js';
import type { Span } from '../../source.js';
import type { BinaryOperator } from '../../syntax/ast.js';
import { bool, int, ref, tuple, type IntName, type Ty } from '../../types/ty.js';
import type { Operand, Rvalue } from '../mir.js';
import { fieldPlace, localPlace } from '../place.js';
import {
  assign,
  at,
  consume,
  copied,
  literal,
  move,
  newBlock,
  newLocal,
  push,
  temp,
  terminate,
  typeOf,
  unitOperand,
  use,
  type Builder,
} from './builder.js';
import { constBlockOperand, constantOperand, isConstant } from './constant.js';
import { asPlace } from './place.js';
import { assert, diverge, inScope, localScope, operandsMoved, owesStorage } from './scopes.js';
import { lowerStatement } from './statement.js';
import { captureOf } from './upvars.js';
import { asOperand, asTemp, asTempOpen, type Lifetime } from './temp.js';

/** Evaluates to an rvalue; its operands live as long as the innermost scope. */
export function asRvalue(b: Builder, e: thir.Expr): Rvalue {
  return asRvalueIn(b, localScope(b), e);
}

/** The rvalue of an expression whose scope is open already. */
export function asRvalueOpen(b: Builder, e: thir.Expr): Rvalue {
  return asRvalueInner(b, localScope(b), e);
}

function asRvalueIn(b: Builder, lifetime: Lifetime, e: thir.Expr): Rvalue {
  return inScope(b, b.regions.nodes.get(e), () => asRvalueInner(b, lifetime, e));
}

function asRvalueInner(b: Builder, lifetime: Lifetime, e: thir.Expr): Rvalue {
  if (isConstant(e)) return use(constantOperand(e));
  switch (e.kind) {
    case 'repeat':
      if (e.count.kind === 'value' && e.count.value === 0n) return emptyRepeat(b, lifetime, e);
      return { kind: 'repeat', operand: asOperand(b, lifetime, e.elem, true), count: e.count };
    case 'binary': {
      const left = asOperand(b, lifetime, e.left);
      const right = asOperand(b, lifetime, e.right, true);
      return binaryRvalue(b, e.op, e.left.ty, left, right, e.span);
    }
    case 'unary': {
      const operand = asOperand(b, lifetime, e.arg, true);
      if (e.op === '-' && e.ty.kind === 'int' && isSigned(e.ty.name)) {
        const isMin = temp(b, bool, e.span);
        assign(b, isMin, compare('==', copied(operand), literal(e.ty, `${e.ty.name}::MIN`, e.span)), e.span);
        assert(
          b,
          move(isMin),
          false,
          'attempt to negate `{}`, which would overflow',
          [copied(operand)],
          e.span,
        );
      }
      return { kind: 'unary', op: e.op, operand };
    }
    case 'cast':
      return castRvalue(b, lifetime, e);
    case 'array':
      return {
        kind: 'aggregate',
        aggregate: { kind: 'array', elem: e.ty.kind === 'array' ? e.ty.elem : e.ty },
        operands: e.elems.map((x) => asOperand(b, lifetime, x)),
      };
    case 'tuple':
      return {
        kind: 'aggregate',
        aggregate: { kind: 'tuple' },
        operands: e.elems.map((x) => asOperand(b, lifetime, x)),
      };
    case 'closure':
      return closureRvalue(b, lifetime, e);
    case 'const-block':
      return use(constBlockOperand(b, e));
    case 'assign':
    case 'assign-op':
      lowerStatement(b, e, undefined);
      return use(unitOperand(e.span));
    default:
      return use(move(localPlace(asTempOpen(b, lifetime, e))));
  }
}

// ---------------------------------------------------------------- operators

/** Arithmetic with its checks: overflow, division by zero, shifts that are too far. */
export function binaryRvalue(
  b: Builder,
  op: BinaryOperator,
  ty: Ty,
  left: Operand,
  right: Operand,
  span: Span,
): Rvalue {
  const plain: Rvalue = { kind: 'binary', op, left, right, checked: false };
  if (ty.kind !== 'int') return plain;
  switch (op) {
    case '+':
    case '-':
    case '*': {
      const both = temp(b, tuple([ty, bool]), span);
      assign(b, both, { kind: 'binary', op, left: copied(left), right: copied(right), checked: true }, span);
      const message = `attempt to compute \`{} ${op} {}\`, which would overflow`;
      assert(b, move(fieldPlace(both, 1, bool)), false, message, [left, right], span);
      return use(move(fieldPlace(both, 0, ty)));
    }
    case '<<':
    case '>>': {
      const by = rightTy(b, right);
      let unsigned = copied(right);
      let unsignedTy = by;
      if (by.kind === 'int' && isSigned(by.name)) {
        unsignedTy = int(`u${by.name.slice(1)}` as IntName);
        const cast = temp(b, unsignedTy, span);
        assign(b, cast, { kind: 'cast', cast: 'numeric', operand: copied(right), ty: unsignedTy }, span);
        unsigned = move(cast);
      }
      const inBounds = temp(b, bool, span);
      assign(
        b,
        inBounds,
        compare(
          '<',
          unsigned,
          literal(
            unsignedTy,
            unsignedTy.kind === 'int' ? `${bits(ty.name)}_${unsignedTy.name}` : `${bits(ty.name)}`,
            span,
          ),
        ),
        span,
      );
      const message = `attempt to shift ${op === '<<' ? 'left' : 'right'} by \`{}\`, which would overflow`;
      assert(b, move(inBounds), true, message, [copied(right)], span);
      return plain;
    }
    case '/':
    case '%': {
      const isZero = temp(b, bool, span);
      assign(b, isZero, compare('==', copied(right), literal(ty, `0_${ty.name}`, span)), span);
      const zero =
        op === '/'
          ? 'attempt to divide `{}` by zero'
          : 'attempt to calculate the remainder of `{}` with a divisor of zero';
      assert(b, move(isZero), false, zero, [copied(left)], span);
      if (isSigned(ty.name)) {
        const [isMinusOne, isMin, overflows] = [
          temp(b, bool, span),
          temp(b, bool, span),
          temp(b, bool, span),
        ];
        assign(b, isMinusOne, compare('==', copied(right), literal(ty, `-1_${ty.name}`, span)), span);
        assign(b, isMin, compare('==', copied(left), literal(ty, `${ty.name}::MIN`, span)), span);
        assign(b, overflows, compare('&', move(isMinusOne), move(isMin)), span);
        const message = `attempt to compute \`{} ${op} {}\`, which would overflow`;
        assert(b, move(overflows), false, message, [copied(left), copied(right)], span);
      }
      return plain;
    }
    default:
      return plain;
  }
}

export function compare(op: BinaryOperator, left: Operand, right: Operand): Rvalue {
  return { kind: 'binary', op, left, right, checked: false };
}

function rightTy(b: Builder, operand: Operand): Ty {
  return operand.kind === 'const' ? operand.constant.ty : typeOf(b, operand.place);
}

function isSigned(name: IntName): boolean {
  return name.startsWith('i');
}

function bits(name: IntName): number {
  const width = Number(name.slice(1));
  return Number.isNaN(width) ? 64 : width;
}

// ---------------------------------------------------------------- casts, arrays, closures

function castRvalue(b: Builder, lifetime: Lifetime, e: thir.Expr & { readonly kind: 'cast' }): Rvalue {
  const from = e.source.ty;
  if (e.cast === 'numeric' && from.kind === 'adt' && b.program.adt(from.def).kind === 'enum') {
    const value = asTemp(b, lifetime, e.source, false);
    const discriminant = temp(b, int('isize'), e.source.span);
    assign(b, discriminant, { kind: 'discriminant', place: localPlace(value) }, e.span);
    return { kind: 'cast', cast: 'numeric', operand: move(discriminant), ty: e.ty };
  }
  return { kind: 'cast', cast: e.cast, operand: asOperand(b, lifetime, e.source, true), ty: e.ty };
}

/** `[e; 0]` evaluates `e` and drops its value. */
function emptyRepeat(b: Builder, lifetime: Lifetime, e: thir.Expr & { readonly kind: 'repeat' }): Rvalue {
  if (!isConstant(e.elem)) {
    const operand = asOperand(b, lifetime, e.elem, true);
    if (operand.kind === 'move') {
      const next = newBlock(b);
      terminate(b, b.here, {
        ...at(b, e.span),
        kind: 'drop',
        place: operand.place,
        target: next,
        replace: false,
      });
      diverge(b, b.here);
      b.here = next;
    }
    operandsMoved(b, [operand]);
  }
  return { kind: 'aggregate', aggregate: { kind: 'array', elem: e.elem.ty }, operands: [] };
}

function closureRvalue(b: Builder, lifetime: Lifetime, e: thir.Expr & { readonly kind: 'closure' }): Rvalue {
  if (e.ty.kind !== 'closure') throw new Error('a closure expression has a closure type');
  b.closures.push({ expr: e });
  // What an `async` closure captures, rustc shows at the whole of it.
  const head = e.ty.closure.future ? e.span : e.headSpan;
  for (const { place, cause, span, closure } of e.looks ?? [])
    push(b, b.here, { ...at(b, span), kind: 'fake-read', cause, place: asPlace(b, place), closure });
  const operands = e.captures.map((capture): Operand => {
    if (capture.by === 'value') return consume(b, asPlace(b, capture.place));
    const mutable = capture.by !== 'shared';
    const local = newLocal(b, ref(capture.place.ty, mutable), e.span);
    push(b, b.here, { ...at(b, e.span), kind: 'storage-live', local });
    const place = asPlace(b, capture.place, { readOnly: !mutable });
    // In a closure the variable may be one that it captures itself.
    const outer = captureOf(b, place);
    const mayChange =
      outer === undefined
        ? b.locals[place.local].mutable
        : b.upvars[outer].mutable && !b.upvars[outer].behindShared;
    const kind = capture.by === 'unique' || !mayChange ? 'closure-capture' : 'default';
    assign(
      b,
      localPlace(local),
      { kind: 'ref', borrow: mutable ? { kind: 'mut', mut: kind } : { kind: 'shared' }, place },
      head,
    );
    if (lifetime) owesStorage(b, lifetime, local);
    return move(localPlace(local));
  });
  return {
    kind: 'aggregate',
    aggregate: { kind: 'closure', def: e.ty.def, ty: e.ty, headSpan: head },
    operands,
  };
}
