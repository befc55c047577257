/** Blocks and statements. */
import { never, unit, type Ty } from '../../types/ty.js';
import type { HBlock, HPat, HStmt } from '../hir.js';
import { Join, type Breakable, type Fcx } from './context.js';
import { coercionTarget, expectType, noExpectation, type Expectation } from './expectation.js';
import { checkCoercible, checkExpr, checkHasType, checkMutablePlace } from './expr.js';
import { checkPattern } from './pattern.js';
import { lowerUserTy } from './written.js';

/** The type of a block; `!` when its end cannot be reached and it has no tail. */
export function checkBlock(fcx: Fcx, block: HBlock, expected: Expectation): Ty {
  const { resolver } = fcx;
  fcx.resolver = block.resolver;
  if (block.unsafe) fcx.unsafe++;
  const before = fcx.diverges;
  const join = new Join(fcx, coercionTarget(fcx.infer, expected));
  const breakable: Breakable = { join, mayBreak: false };
  if (block.label !== undefined) fcx.breakables.set(block.label, breakable);

  for (const stmt of block.stmts) checkStmt(fcx, stmt);
  if (block.expr) join.add(block.expr, checkExpr(fcx, block.expr, expected));
  else if (!fcx.diverges) join.addUnit(block.span);

  // What can be left by `break` has an end that can be reached.
  if (breakable.mayBreak) fcx.diverges = before;
  const ty = join.complete();
  fcx.tables.types[block.id] = ty;
  if (block.unsafe) fcx.unsafe--;
  fcx.resolver = resolver;
  return ty;
}

/** The body of a loop: its value is `()`, or it never ends. */
export function checkUnitBlock(fcx: Fcx, block: HBlock): void {
  const ty = checkBlock(fcx, block, expectType(unit));
  if (fcx.infer.resolve(ty).kind !== 'never') fcx.unify(unit, ty, block.span);
}

function checkStmt(fcx: Fcx, stmt: HStmt): void {
  const before = fcx.diverges;
  fcx.diverges = false;
  if (stmt.kind === 'let') checkLet(fcx, stmt);
  else if (stmt.semicolon) checkExpr(fcx, stmt.expr, noExpectation);
  else checkHasType(fcx, stmt.expr, unit);
  fcx.diverges ||= before;
}

function checkLet(fcx: Fcx, stmt: HStmt & { readonly kind: 'let' }): void {
  const { pat, init } = stmt;
  const ty = stmt.ty ? lowerUserTy(fcx, stmt.ty, fcx.tables.letTys, pat.id) : fcx.infer.newTy();
  if (stmt.ty) markTyped(fcx, pat);
  if (init) {
    const byRef = explicitRef(pat);
    if (byRef) {
      // A `ref` pattern borrows the place itself: nothing may be coerced.
      const found =
        byRef === 'ref-mut'
          ? checkMutablePlace(fcx, init, noExpectation)
          : checkExpr(fcx, init, noExpectation);
      fcx.unify(ty, found, init.span);
    } else checkCoercible(fcx, init, ty);
  }
  checkPattern(fcx, pat, ty);
  if (stmt.else) {
    const before = fcx.diverges;
    const found = checkBlock(fcx, stmt.else, noExpectation);
    fcx.unify(never, found, stmt.else.span);
    fcx.diverges = before;
  }
}

/** `let x: T`, also of the variables of a pattern. */
export function markTyped(fcx: Fcx, pat: HPat): void {
  if (pat.kind === 'binding') fcx.tables.typedVars.add(pat.var);
}

/** The strongest `ref` that the pattern itself writes. */
export function explicitRef(pat: HPat): 'ref' | 'ref-mut' | undefined {
  switch (pat.kind) {
    case 'binding': {
      const own = pat.byRef ? (pat.mutable ? 'ref-mut' : 'ref') : undefined;
      return strongest([own, pat.sub && explicitRef(pat.sub)]);
    }
    case 'ref':
      return explicitRef(pat.pat);
    case 'tuple':
    case 'tuple-struct':
    case 'or':
      return strongest(pat.pats.map(explicitRef));
    case 'struct':
      return strongest(pat.fields.map((field) => explicitRef(field.pat)));
    case 'slice': {
      const rest = pat.rest === undefined || pat.rest === 'ignored' ? [] : [pat.rest];
      return strongest([...pat.prefix, ...rest, ...pat.suffix].map(explicitRef));
    }
    default:
      return undefined;
  }
}

function strongest(refs: readonly ('ref' | 'ref-mut' | undefined)[]): 'ref' | 'ref-mut' | undefined {
  return refs.includes('ref-mut') ? 'ref-mut' : refs.includes('ref') ? 'ref' : undefined;
}
