/** Types of expressions: the entry for all kinds, and the kinds that need a few lines only. */
import { generalized } from '../../infer/index.js';
import { libraryItem } from '../library.js';
import type { Literal } from '../../syntax/ast.js';
import { anyTy } from '../../types/fold.js';
import {
  bool,
  char,
  errorTy,
  int,
  never,
  ref,
  staticRegion,
  str,
  tuple,
  typeArg,
  unit,
  type FloatName,
  type IntName,
  type Ty,
} from '../../types/ty.js';
import type { HExpr, HExprOf } from '../hir.js';
import { checkAsm } from './asm.js';
import { checkBlock } from './block.js';
import { checkCall, checkMethodCall } from './call.js';
import { checkCast } from './cast.js';
import { checkClosure, resumeTy } from './closure.js';
import { checkBreak, checkIf, checkLoop, checkMatch, checkReturn, checkScrutinee } from './control.js';
import { Join, type Fcx } from './context.js';
import { anyType, expectType, noExpectation, onlyType, rvalueHint, type Expectation } from './expectation.js';
import { checkField } from './field.js';
import { checkAssignOp, checkBinary, checkUnary } from './operator.js';
import { checkPathExpr } from './path.js';
import { checkPattern } from './pattern.js';
import { convertToMutable, indexPlace, isPlaceExpr } from './place.js';
import { checkStruct } from './struct.js';
import { lowerLength } from './length.js';

/** Checks an expression with a hint; its type is noted, not coerced to anything. */
export function checkExpr(fcx: Fcx, expr: HExpr, expected: Expectation): Ty {
  const outer = fcx.diverges;
  fcx.diverges = false;
  const ty = checkKind(fcx, expr, expected);
  fcx.tables.types[expr.id] = ty;
  if (fcx.infer.resolve(ty).kind === 'never') fcx.diverges = true;
  fcx.diverges ||= outer;
  return ty;
}

/** Checks an expression and coerces it to the type. */
export function checkCoercible(fcx: Fcx, expr: HExpr, wanted: Ty): Ty {
  const found = checkExpr(fcx, expr, expectType(wanted));
  return fcx.coerce(expr, found, wanted);
}

/** Checks an expression that must have this type, which only `!` is coerced to. */
export function checkHasType(fcx: Fcx, expr: HExpr, wanted: Ty): Ty {
  let found = checkExpr(fcx, expr, expectType(wanted));
  if (fcx.infer.resolve(found).kind === 'never') {
    const target = fcx.infer.newDiverging();
    fcx.adjust(expr, [{ kind: 'never-to-any', target }]);
    found = target;
  }
  // A variable gets a supertype of what is found.
  const open = fcx.infer.resolve(wanted).kind === 'infer';
  fcx.unify(wanted, open ? generalized(fcx.infer.resolve(found)) : found, expr.span);
  return wanted;
}

/** Checks an expression that is used as a mutable place. */
export function checkMutablePlace(fcx: Fcx, expr: HExpr, expected: Expectation): Ty {
  const ty = checkExpr(fcx, expr, expected);
  convertToMutable(fcx, expr);
  return ty;
}

function checkKind(fcx: Fcx, expr: HExpr, expected: Expectation): Ty {
  switch (expr.kind) {
    case 'literal':
      return literalType(fcx, expr.literal, expected);
    case 'local':
      return fcx.tables.vars[expr.var] ?? errorTy;
    case 'path':
    case 'item':
      return checkPathExpr(fcx, expr);
    case 'unary':
      return checkUnary(fcx, expr, expected);
    case 'ref':
      return checkRef(fcx, expr, expected);
    case 'binary':
      return checkBinary(fcx, expr);
    case 'assign-op':
      return checkAssignOp(fcx, expr);
    case 'assign':
      return checkAssign(fcx, expr);
    case 'cast':
      return checkCast(fcx, expr);
    case 'call':
      return checkCall(fcx, expr, expected);
    case 'method-call':
      return checkMethodCall(fcx, expr, expected);
    case 'field':
      return checkField(fcx, expr);
    case 'index':
      return checkIndex(fcx, expr);
    case 'tuple':
      return checkTuple(fcx, expr, expected);
    case 'array':
      return checkArray(fcx, expr, expected);
    case 'repeat':
      return checkRepeat(fcx, expr, expected);
    case 'struct':
      return checkStruct(fcx, expr, expected);
    case 'block':
      return checkBlock(fcx, expr.block, expected);
    case 'if':
      return checkIf(fcx, expr, expected);
    case 'let': {
      const scrutinee = checkScrutinee(fcx, expr.expr, [expr.pat]);
      checkPattern(fcx, expr.pat, scrutinee);
      return bool;
    }
    case 'match':
      return checkMatch(fcx, expr, expected);
    case 'loop':
      return checkLoop(fcx, expr, expected);
    case 'break':
      return checkBreak(fcx, expr);
    case 'continue':
      return never;
    case 'return':
      return checkReturn(fcx, expr);
    case 'yield':
      checkHasType(fcx, expr.value, unit);
      return resumeTy(fcx, expr.span);
    case 'asm':
      return checkAsm(fcx, expr);
    case 'closure':
      return checkClosure(fcx, expr, expected);
    case 'const-block':
      return checkConstBlock(fcx, expr, expected);
    case 'drop-temps':
      return checkExpr(fcx, expr.expr, expected);
    case 'error':
      return errorTy;
  }
}

function literalType(fcx: Fcx, literal: Literal, expected: Expectation): Ty {
  switch (literal.kind) {
    case 'bool':
      return bool;
    case 'char':
      return char;
    case 'byte':
      return int('u8');
    case 'str':
      return ref(str, false, staticRegion);
    case 'byte-str': {
      const length = BigInt([...literal.value].length);
      return ref(
        { kind: 'array', elem: int('u8'), len: { kind: 'value', value: length } },
        false,
        staticRegion,
      );
    }
    case 'c-str': {
      const def = libraryItem(fcx.program, 'CStr');
      return def === undefined ? errorTy : ref({ kind: 'adt', def, args: [] }, false, staticRegion);
    }
    case 'int': {
      if (literal.suffix) return suffixType(literal.suffix) ?? errorTy;
      const hint = anyType(fcx.infer, expected);
      if (hint?.kind === 'int') return hint;
      // Casts of an integer literal to `char` and to pointers read it as `u8` and `usize`.
      if (expected.kind === 'castable' && hint?.kind === 'char') return int('u8');
      if (
        expected.kind === 'castable' &&
        (hint?.kind === 'pointer' || hint?.kind === 'fn-ptr' || hint?.kind === 'fn-def')
      )
        return int('usize');
      return fcx.infer.newTy('int');
    }
    case 'float': {
      if (literal.suffix) return suffixType(literal.suffix) ?? errorTy;
      const hint = anyType(fcx.infer, expected);
      return hint?.kind === 'float' ? hint : fcx.infer.newTy('float');
    }
  }
}

function suffixType(suffix: string): Ty | undefined {
  if (suffix === 'f32' || suffix === 'f64') return { kind: 'float', name: suffix satisfies FloatName };
  return /^[iu](8|16|32|64|128|size)$/.test(suffix) ? int(suffix as IntName) : undefined;
}

function checkRef(fcx: Fcx, expr: HExprOf<'ref'>, expected: Expectation): Ty {
  if (expr.raw) return checkRawRef(fcx, expr);
  const wanted = onlyType(fcx.infer, expected);
  let hint: Expectation = noExpectation;
  if (wanted?.kind === 'ref' || wanted?.kind === 'pointer')
    // Places may have unsized types, rvalues not.
    hint = isPlaceForm(expr.expr) ? expectType(wanted.ty) : rvalueHint(fcx.infer, wanted.ty);
  const ty = expr.mutable ? checkMutablePlace(fcx, expr.expr, hint) : checkExpr(fcx, expr.expr, hint);
  return ref(ty, expr.mutable);
}

/** `&raw const e`: of a place, which is neither read nor said to be valid. */
function checkRawRef(fcx: Fcx, expr: HExprOf<'ref'>): Ty {
  const { mutable, expr: place } = expr;
  fcx.rawPlaces.add(place.id);
  // A mutable static is a pointer's target, too.
  const named = place.kind === 'path' ? 1 : 0;
  fcx.unsafe += named;
  const ty = mutable ? checkMutablePlace(fcx, place, noExpectation) : checkExpr(fcx, place, noExpectation);
  fcx.unsafe -= named;
  if (fcx.inError(ty)) return errorTy;
  if (!isPlaceExpr(fcx, place))
    return fcx.report('E0745', place.span, 'cannot take address of a temporary', 'temporary value');
  return { kind: 'pointer', mutable, ty };
}

function isPlaceForm({ kind, ...rest }: HExpr): boolean {
  return (
    kind === 'local' ||
    kind === 'path' ||
    kind === 'field' ||
    kind === 'index' ||
    (kind === 'unary' && (rest as HExprOf<'unary'>).op === '*')
  );
}

function checkAssign(fcx: Fcx, expr: HExprOf<'assign'>): Ty {
  const { left, right } = expr;
  for (let part = left; ; part = part.expr) {
    fcx.assigned.add(part.id);
    if (part.kind !== 'field' && part.kind !== 'index') break;
  }
  const wanted = checkMutablePlace(fcx, left, noExpectation);
  if (!isPlaceExpr(fcx, left))
    fcx.diagnostics.push({
      level: 'error',
      code: 'E0070',
      message: 'invalid left-hand side of assignment',
      labels: [
        { span: { ...expr.span, lo: left.span.hi, hi: right.span.lo }, text: '', primary: true },
        { span: left.span, text: 'cannot assign to this expression', primary: false },
      ],
      children: [],
    });
  checkCoercible(fcx, right, wanted);
  return unit;
}

function checkIndex(fcx: Fcx, expr: HExprOf<'index'>): Ty {
  const found = checkExpr(fcx, expr.expr, noExpectation);
  const index = checkExpr(fcx, expr.index, noExpectation);
  const base = fcx.infer.structurallyResolve(found);
  if (base.kind === 'error' || fcx.infer.resolve(index).kind === 'error') return errorTy;
  if (base.kind === 'infer')
    return fcx.refuse(expr.expr.span, 'this expression, whose type must be known here,');
  const place = indexPlace(fcx, expr, base, index);
  if (!place) {
    if (mentionsLibrary(fcx, base)) return fcx.refuse(expr.span, `indexing of \`${fcx.show(base)}\``);
    return fcx.report('E0608', expr.span, `cannot index into a value of type \`${fcx.show(base)}\``);
  }
  fcx.coerce(expr.index, index, place.index);
  fcx.infer.selectWherePossible();
  return place.element;
}

/** Whether a library type is involved, which may lack an impl in our library only. */
function mentionsLibrary(fcx: Fcx, ty: Ty): boolean {
  return anyTy(
    fcx.infer.resolveFully(ty),
    (part) => part.kind === 'adt' && fcx.program.def(part.def).library,
  );
}

function checkTuple(fcx: Fcx, expr: HExprOf<'tuple'>, expected: Expectation): Ty {
  const wanted = onlyType(fcx.infer, expected);
  const hints = wanted?.kind === 'tuple' ? wanted.elems : [];
  return tuple(
    expr.exprs.map((elem, i) =>
      i < hints.length ? checkCoercible(fcx, elem, hints[i]) : checkExpr(fcx, elem, noExpectation),
    ),
  );
}

function elementHint(ty: Ty | undefined): Ty | undefined {
  return ty?.kind === 'array' || ty?.kind === 'slice' ? ty.elem : undefined;
}

function checkArray(fcx: Fcx, expr: HExprOf<'array'>, expected: Expectation): Ty {
  const hint = elementHint(anyType(fcx.infer, expected)) ?? fcx.infer.newTy();
  const len = { kind: 'value', value: BigInt(expr.exprs.length) } as const;
  if (!expr.exprs.length) return { kind: 'array', elem: hint, len };
  const join = new Join(fcx, hint);
  for (const elem of expr.exprs) join.add(elem, checkExpr(fcx, elem, expectType(hint)));
  return { kind: 'array', elem: join.complete(), len };
}

function checkRepeat(fcx: Fcx, expr: HExprOf<'repeat'>, expected: Expectation): Ty {
  const len = lowerLength(fcx, expr.len, expr.span);
  fcx.tables.repeatLengths.set(expr.id, len);
  const hint = elementHint(onlyType(fcx.infer, expected));
  const elem = hint ?? fcx.infer.newTy();
  if (hint) checkCoercible(fcx, expr.expr, elem);
  else checkHasType(fcx, expr.expr, elem);
  // A constant may be repeated whatever its type.
  const meaning = fcx.tables.paths.get(expr.expr.id);
  const copy = fcx.program.lang('copy');
  const once = len.kind === 'value' && len.value <= 1n;
  if (copy !== undefined && meaning?.kind !== 'const' && expr.expr.kind !== 'const-block' && !once)
    fcx.infer.registerTrait(copy, [typeArg(elem)], expr.expr.span);
  return { kind: 'array', elem, len };
}

/** `const { … }`: a body of its own, whose type is inferred with that of the code around it. */
function checkConstBlock(fcx: Fcx, { body }: HExprOf<'const-block'>, expected: Expectation): Ty {
  const { returns, diverges } = fcx;
  fcx.returns = undefined;
  const ty = checkExpr(fcx, body, expected);
  fcx.returns = returns;
  fcx.diverges = diverges;
  return ty;
}
