/**
 * Unary, binary and compound assignment operators. As in rustc (`rustc_hir_typeck::op`) all are looked up as trait
 * methods first; types for which an operator is built in are enforced at once, so that inference can use them, and the
 * call is dropped when the tree is built.
 */
import { lookupInTrait, type MethodCallee } from '../../infer/index.js';
import type { BinaryOperator } from '../../syntax/ast.js';
import { bool, errorTy, typeArg, unit, type Ty } from '../../types/ty.js';
import type { HExpr, HExprOf } from '../hir.js';
import { isFloat, isIntegral, isNumeric, isScalar, isUnknown } from './classes.js';
import type { Fcx } from './context.js';
import { noExpectation, type Expectation } from './expectation.js';
import { checkCoercible, checkExpr } from './expr.js';
import { builtinDeref, derefPlace, isPlaceExpr } from './place.js';

type Category = 'shift' | 'math' | 'bitwise' | 'comparison' | 'lazy';

interface OperatorInfo {
  readonly category: Category;
  /** Lang name of the trait, which its method shares, except for comparisons. */
  readonly trait: string;
  readonly method: string;
  /** For messages: `cannot add`. */
  readonly verb: string;
}

const arithmetic = (category: Category, name: string, verb: string): OperatorInfo => ({
  category,
  trait: name,
  method: name,
  verb,
});
const comparison = (trait: string, method: string): OperatorInfo => ({
  category: 'comparison',
  trait,
  method,
  verb: '',
});

const operators: Readonly<Record<Exclude<BinaryOperator, '&&' | '||'>, OperatorInfo>> = {
  '+': arithmetic('math', 'add', 'add'),
  '-': arithmetic('math', 'sub', 'subtract'),
  '*': arithmetic('math', 'mul', 'multiply'),
  '/': arithmetic('math', 'div', 'divide'),
  '%': arithmetic('math', 'rem', 'calculate the remainder of'),
  '&': arithmetic('bitwise', 'bitand', ''),
  '|': arithmetic('bitwise', 'bitor', ''),
  '^': arithmetic('bitwise', 'bitxor', ''),
  '<<': arithmetic('shift', 'shl', ''),
  '>>': arithmetic('shift', 'shr', ''),
  '==': comparison('eq', 'eq'),
  '!=': comparison('eq', 'ne'),
  '<': comparison('partial_ord', 'lt'),
  '<=': comparison('partial_ord', 'le'),
  '>': comparison('partial_ord', 'gt'),
  '>=': comparison('partial_ord', 'ge'),
};

export function checkUnary(fcx: Fcx, expr: HExprOf<'unary'>, expected: Expectation): Ty {
  const { op, expr: operand } = expr;
  const found = checkExpr(fcx, operand, op === '*' ? noExpectation : expected);
  const ty = fcx.infer.structurallyResolve(found);
  if (ty.kind === 'error') return errorTy;
  if (op === '*') {
    const target = isUnknown(ty) ? undefined : derefPlace(fcx, expr, operand, ty);
    if (target && ty.kind === 'pointer' && !fcx.unsafe && !fcx.rawPlaces.has(expr.id))
      fcx.report(
        'E0133',
        expr.span,
        'dereference of raw pointer is unsafe and requires unsafe function or block',
        'dereference of raw pointer',
      );
    if (target) return target;
    if (isUnknown(ty)) return fcx.refuse(operand.span, 'this expression, whose type must be known here,');
    return fcx.report(
      'E0614',
      expr.span,
      `type \`${fcx.show(ty)}\` cannot be dereferenced`,
      "can't be dereferenced",
    );
  }
  const name = op === '!' ? 'not' : 'neg';
  const trait = fcx.program.lang(name);
  if (trait === undefined) return fcx.refuse(expr.span, `the operator \`${op}\``);
  if (op === '-' && ty.kind === 'infer') fcx.negations.push({ ty, span: expr.span });
  const unsigned = op === '-' && isUnsigned(ty);
  const builtin = unsigned ? false : op === '!' ? isIntegral(ty) || ty.kind === 'bool' : isNumeric(ty);
  const method = unsigned ? undefined : lookupInTrait(fcx.infer, trait, name, [typeArg(ty)], expr.span);
  if (method) fcx.tables.callees.set(expr.id, method);
  else if (!builtin)
    return fcx.report(
      'E0600',
      expr.span,
      `cannot apply unary operator \`${op}\` to type \`${fcx.show(ty)}\``,
      `cannot apply unary operator \`${op}\``,
    );
  return builtin || !method ? ty : method.sig.output;
}

/** Numbers that turned out to have no sign cannot be negated. */
export function checkNegations(fcx: Fcx): void {
  for (const { ty, span } of fcx.negations) {
    const known = fcx.infer.resolve(ty);
    if (!isUnsigned(known)) continue;
    const message = `cannot apply unary operator \`-\` to type \`${fcx.show(known)}\``;
    fcx.report('E0600', span, message, 'cannot apply unary operator `-`');
  }
}

function isUnsigned(ty: Ty): boolean {
  return ty.kind === 'int' && ty.name.startsWith('u');
}

export function checkBinary(fcx: Fcx, expr: HExprOf<'binary'>): Ty {
  const { op, left, right } = expr;
  if (op === '&&' || op === '||') {
    checkCoercible(fcx, left, bool);
    // The right side may never run.
    const leftDiverges = fcx.diverges;
    checkCoercible(fcx, right, bool);
    fcx.diverges = leftDiverges;
    return bool;
  }
  const { leftTy, rightTy, output } = checkOverloaded(fcx, expr, op, false);
  if (!isUnknown(leftTy) && !isUnknown(rightTy) && isBuiltin(fcx, leftTy, rightTy, operators[op].category)) {
    const builtin = enforceBuiltin(fcx, expr, leftTy, rightTy, operators[op].category);
    fcx.unify(builtin, output, expr.span);
    return builtin;
  }
  return output;
}

export function checkAssignOp(fcx: Fcx, expr: HExprOf<'assign-op'>): Ty {
  const { op, left, opSpan } = expr;
  if (op === '&&' || op === '||') return fcx.refuse(opSpan, `the operator \`${op}=\``);
  const { category } = operators[op];
  const { leftTy, rightTy, output } = checkOverloaded(fcx, expr, op, true);
  const builtin = !isUnknown(leftTy) && !isUnknown(rightTy) && isBuiltin(fcx, leftTy, rightTy, category);
  if (builtin) enforceBuiltin(fcx, expr, leftTy, rightTy, category);
  if (!isPlaceExpr(fcx, left))
    fcx.diagnostics.push({
      level: 'error',
      code: 'E0067',
      message: 'invalid left-hand side of assignment',
      labels: [
        { span: opSpan, text: '', primary: true },
        { span: left.span, text: 'cannot assign to this expression', primary: false },
      ],
      children: [],
    });
  return builtin ? unit : output;
}

interface Operands {
  readonly leftTy: Ty;
  readonly rightTy: Ty;
  readonly output: Ty;
}

function checkOverloaded(
  fcx: Fcx,
  expr: HExprOf<'binary' | 'assign-op'>,
  op: Exclude<BinaryOperator, '&&' | '||'>,
  assigns: boolean,
): Operands {
  const { infer, tables } = fcx;
  const { left, right } = expr;
  const info = operators[op];
  let leftTy = checkExpr(fcx, left, noExpectation);
  // Coercing to a variable keeps the left type's lifetimes apart from the trait's `Self`.
  if (!assigns) leftTy = fcx.coerce(left, leftTy, infer.newTy());
  leftTy = infer.structurallyResolve(leftTy);

  // The right side is checked against the trait's parameter, which lets `String + &String` coerce.
  const wanted = infer.newTy();
  const method =
    leftTy.kind === 'error' ? undefined : lookupOperator(fcx, expr, info, assigns, leftTy, wanted);
  const rightTy = infer.structurallyResolve(checkCoercible(fcx, right, wanted));
  if (!method) {
    // Either an error was told, or the types of both sides will tell.
    return { leftTy, rightTy, output: failOperator(fcx, expr, op, assigns, leftTy, rightTy) };
  }

  const comparison = info.category === 'comparison';
  const [self, argument] = method.sig.inputs;
  if ((assigns || comparison) && self.kind === 'ref')
    fcx.adjust(left, [{ kind: 'borrow', mutable: self.mutable, twoPhase: true, target: self }]);
  if (comparison && argument.kind === 'ref') {
    // After what coercion did to the right side.
    const before = tables.adjustments.get(right.id) ?? [];
    tables.adjustments.set(right.id, [
      ...before,
      { kind: 'borrow', mutable: argument.mutable, twoPhase: true, target: argument },
    ]);
  }
  tables.callees.set(expr.id, method);
  return { leftTy, rightTy, output: method.sig.output };
}

function lookupOperator(
  fcx: Fcx,
  expr: HExpr,
  info: OperatorInfo,
  assigns: boolean,
  left: Ty,
  right: Ty,
): MethodCallee | undefined {
  const name = assigns ? `${info.method}_assign` : info.trait;
  const trait = fcx.program.lang(name);
  if (trait === undefined) return undefined;
  const method = assigns ? name : info.method;
  return lookupInTrait(fcx.infer, trait, method, [typeArg(left), typeArg(right)], expr.span);
}

/** `E0369` and `E0368`, or the types' own error when the operator would be built in. */
function failOperator(
  fcx: Fcx,
  expr: HExprOf<'binary' | 'assign-op'>,
  op: BinaryOperator,
  assigns: boolean,
  left: Ty,
  right: Ty,
): Ty {
  if (fcx.inError(left) || fcx.inError(right)) return errorTy;
  if (isUnknown(left)) return fcx.refuse(expr.left.span, 'this expression, whose type must be known here,');
  const info = operators[op as keyof typeof operators];
  if (isBuiltin(fcx, left, right, info.category))
    return assigns ? unit : enforceBuiltin(fcx, expr, left, right, info.category);
  if (!isOurs(fcx, left))
    return fcx.refuse(expr.opSpan, `\`${op}\` for \`${fcx.show(left)}\` and \`${fcx.show(right)}\``);
  const shown = fcx.show(left);
  const verb: Readonly<Record<string, string>> = {
    '+': `cannot add \`${fcx.show(right)}\` to \`${shown}\``,
    '-': `cannot subtract \`${fcx.show(right)}\` from \`${shown}\``,
    '*': `cannot multiply \`${shown}\` by \`${fcx.show(right)}\``,
    '/': `cannot divide \`${shown}\` by \`${fcx.show(right)}\``,
    '%': `cannot calculate the remainder of \`${shown}\` divided by \`${fcx.show(right)}\``,
  };
  const message = assigns
    ? `binary assignment operation \`${op}=\` cannot be applied to type \`${shown}\``
    : (verb[op] ?? `binary operation \`${op}\` cannot be applied to type \`${shown}\``);
  fcx.diagnostics.push({
    level: 'error',
    code: assigns ? 'E0368' : 'E0369',
    message,
    labels: assigns
      ? [
          { span: expr.span, text: '', primary: true },
          { span: expr.left.span, text: `cannot use \`${op}=\` on type \`${shown}\``, primary: false },
        ]
      : [
          { span: expr.opSpan, text: '', primary: true },
          { span: expr.left.span, text: shown, primary: false },
          { span: expr.right.span, text: fcx.show(right), primary: false },
        ],
    children: [],
  });
  return errorTy;
}

/** A type of the user's own, for which all impls of library traits are in sight. */
function isOurs(fcx: Fcx, ty: Ty): boolean {
  const known = fcx.infer.resolve(ty);
  return known.kind === 'adt' && !fcx.program.def(known.def).library;
}

function isBuiltin(fcx: Fcx, left: Ty, right: Ty, category: Category): boolean {
  const l = throughRef(fcx, left);
  const r = throughRef(fcx, right);
  switch (category) {
    case 'lazy':
      return true;
    case 'shift':
      return isIntegral(l) && isIntegral(r);
    case 'math':
      return (isIntegral(l) && isIntegral(r)) || (isFloat(l) && isFloat(r));
    case 'bitwise':
      return (
        (isIntegral(l) && isIntegral(r)) ||
        (isFloat(l) && isFloat(r)) ||
        (l.kind === 'bool' && r.kind === 'bool')
      );
    case 'comparison':
      return isScalar(l) && isScalar(r);
  }
}

/** Ties the types of a built-in operator's sides; gives its result. */
function enforceBuiltin(
  fcx: Fcx,
  expr: HExprOf<'binary' | 'assign-op'>,
  left: Ty,
  right: Ty,
  category: Category,
): Ty {
  const l = throughRef(fcx, left);
  const r = throughRef(fcx, right);
  if (category === 'shift') return l;
  fcx.unify(l, r, expr.right.span);
  return category === 'comparison' ? bool : l;
}

/** `5.0 + &6.0` is built in as far as inference goes: one reference is looked through. */
function throughRef(fcx: Fcx, ty: Ty): Ty {
  const known = fcx.infer.resolve(ty);
  return known.kind === 'ref' ? fcx.infer.resolve(builtinDeref(fcx, known)!) : known;
}
