/**
 * The state of type checking one body: inference, results so far, what `break` and `return` lead to, whether the code
 * at hand can be reached. Private to `typeck/`; the functions there take it first.
 */
import { error, unsupported, type Diagnostic } from '../../diagnostic.js';
import {
  coerce,
  CoerceMany,
  generalized,
  mismatch,
  type Adjustment,
  type CoerceOptions,
  type Infer,
} from '../../infer/index.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import { anyTy, eraseRegions, foldArgs, foldTy, mapTy, type Folder } from '../../types/fold.js';
import { closed } from '../../types/closure.js';
import { printTy } from '../../types/print.js';
import type { BodyResolver, DefId, Program } from '../../types/program.js';
import {
  erased,
  errorTy,
  typeArg,
  type Const,
  type GenericArg,
  type GenericArgs,
  type Predicate,
  type Ty,
} from '../../types/ty.js';
import type { AsmRegisters, HBody, HExpr, HirId } from '../hir.js';
import type { LoopId } from '../thir.js';
import type { ClosureState } from './closure.js';
import { convertToMutable } from './place.js';
import { Tables } from './tables.js';

/** Several expressions that get one type: `CoerceMany` with the numbers of the expressions. */
export class Join {
  private readonly coercions: CoerceMany;
  private readonly exprs: HirId[] = [];
  private readonly nodes: HExpr[] = [];

  constructor(
    private readonly fcx: Fcx,
    readonly expected: Ty,
  ) {
    this.coercions = new CoerceMany(fcx.infer, expected);
  }

  add(expr: HExpr, ty: Ty, options?: CoerceOptions): void {
    this.exprs.push(expr.id);
    this.nodes.push(expr);
    const result = this.coercions.add(ty, expr.span, options);
    if (!result.ok) this.fcx.mismatch(result.expected, result.found, blamed(expr));
  }

  /** A way to get here without a value. `otherwise` tells of it in words of its own. */
  addUnit(span: Span, otherwise?: (wanted: Ty) => void): void {
    const result = this.coercions.addUnit(span);
    if (result.ok) return;
    if (otherwise && !this.fcx.inError(result.expected)) otherwise(result.expected);
    else this.fcx.mismatch(result.expected, result.found, span);
  }

  /** Notes the adjustments of all expressions, and gives the common type. */
  complete(): Ty {
    const ty = this.coercions.complete();
    this.coercions.adjustments.forEach((list, i) => {
      if (i < this.nodes.length) this.fcx.adjust(this.nodes[i], list);
    });
    return ty;
  }
}

/** Where a wrong type is told: at the tail of a block. */
function blamed(expr: HExpr): Span {
  return expr.kind === 'block' && expr.block.expr ? blamed(expr.block.expr) : expr.span;
}

export interface Breakable {
  /** Absent for loops whose `break` has no value. */
  readonly join?: Join;
  mayBreak: boolean;
}

/** A cast, looked at when all else is known. */
export interface PendingCast {
  readonly expr: HExpr & { readonly kind: 'cast' };
  readonly from: Ty;
  readonly to: Ty;
}

export interface PendingAsm {
  readonly ty: Ty;
  readonly span: Span;
  readonly registers: AsmRegisters | 'const';
}

export class Fcx {
  readonly tables = new Tables();
  readonly diagnostics: Diagnostic[] = [];
  /** What is unsafe outside of `unsafe`: of no concern to other passes, and told only where types are right. */
  readonly unsafety: Diagnostic[] = [];
  readonly breakables = new Map<LoopId, Breakable>();
  readonly casts: PendingCast[] = [];
  /** Negated numbers whose type was not known yet. */
  readonly negations: { readonly ty: Ty; readonly span: Span }[] = [];
  /** Operands of inline assembly, whose types are looked at when all else is known. */
  readonly asmOperands: PendingAsm[] = [];
  /** Constants for which `_` is written: inference has to find them. */
  readonly writtenConsts: { readonly value: Const; readonly span: Span }[] = [];
  /** Closures of the body, in the order in which they were checked: inner ones before those around them. */
  readonly closures = new Map<DefId, ClosureState>();
  /** Those of which it was told that what is written of them is not what their use expects. */
  readonly disagreeing = new Set<DefId>();
  /** Of callees: what they are called with. */
  readonly callArgs = new Map<HirId, readonly HExpr[]>();
  /** Path patterns that mean nothing: each is told once. */
  readonly failed = new Set<HirId>();
  /** What `return` leads to; absent in constants. */
  returns?: Join;
  /** In an `async` function: what its future ends with. */
  asyncOutput?: Ty;
  /** In an `async` closure, before its coroutine: what its future ends with. */
  futureOutput?: Ty;
  /** The code that comes next cannot be reached. */
  diverges = false;
  /** What the `impl` types of the result are. */
  readonly hidden = new Map<DefId, { readonly def: DefId; readonly args: GenericArgs; readonly ty: Ty }>();
  /** Places of which only the address is taken. */
  readonly rawPlaces = new Set<HirId>();
  /** Places that are assigned, and those that they are fields or elements of. */
  readonly assigned = new Set<HirId>();
  /** Depth of `unsafe` blocks; an unsafe function's body counts as one. */
  unsafe = 0;

  constructor(
    readonly program: Program,
    readonly infer: Infer,
    public resolver: BodyResolver,
    readonly owner: DefId,
    readonly body: HBody,
  ) {}

  // ---- types written by the user

  /** For `_` in written types. */
  readonly hole = (): Ty => this.infer.newTy();

  /** A type written in the body, as it stands. */
  lowerTy(ty: ast.Type): Ty {
    return foldTy(this.resolver.lowerTy(ty, this.hole, this.diagnostics), this.openConsts(ty.span));
  }

  /** The arguments of a path segment for a definition; what is not written is left to inference. */
  lowerArgs(
    def: DefId,
    segments: readonly ast.PathSegment[],
    parentArgs?: GenericArgs,
    method = false,
  ): GenericArgs {
    const args = this.resolver.lowerArgs(def, segments, parentArgs, this.hole, this.diagnostics, method);
    const known = parentArgs?.length ?? 0;
    return [...args.slice(0, known), ...foldArgs(args.slice(known), this.openConsts())];
  }

  /** The resolver marks constants left to inference by the number of a type variable: they get variables of their own. */
  openConsts(written?: Span): Folder {
    const made = new Map<number, Const>();
    return {
      const: (value) => {
        if (value.kind !== 'infer') return value;
        const known = made.get(value.vid) ?? this.infer.newConst();
        made.set(value.vid, known);
        if (written) this.writtenConsts.push({ value: known, span: written });
        return known;
      },
    };
  }

  // ---- results

  typeOf(node: { readonly id: HirId }): Ty {
    return this.tables.types[node.id] ?? errorTy;
  }

  /** The type after adjustments. */
  adjustedType(expr: HExpr): Ty {
    return this.tables.adjustments.get(expr.id)?.at(-1)?.target ?? this.typeOf(expr);
  }

  /** Notes adjustments of an expression. A mutable auto-borrow makes it a place that is used mutably. */
  adjust(expr: HExpr, adjustments: readonly Adjustment[]): void {
    if (!adjustments.length) return;
    this.tables.adjustments.set(expr.id, adjustments);
    if (adjustments.some((a) => a.kind === 'borrow' && a.mutable)) convertToMutable(this, expr);
  }

  // ---- demands

  /** Coerces an expression that has been checked; gives the wanted type. */
  coerce(expr: HExpr, found: Ty, wanted: Ty, options?: CoerceOptions): Ty {
    // What is known of a wanted type that is still open decides between moving and reborrowing.
    if (this.isOpen(wanted)) this.infer.selectWherePossible();
    const result = coerce(this.infer, found, wanted, expr.span, options);
    if (!result.ok) {
      this.mismatch(wanted, found, blamed(expr));
      return errorTy;
    }
    this.adjust(expr, result.adjustments);
    return result.ty;
  }

  unify(wanted: Ty, found: Ty, span: Span): boolean {
    const { ok } = this.infer.commitIfOk(() => {
      const result = this.infer.unify(wanted, found);
      return result.ok ? result : undefined;
    }) ?? { ok: false };
    if (!ok) this.mismatch(wanted, found, span);
    return ok;
  }

  // ---- errors

  /** `E0308`, unless one of the types is in error already. */
  /** Whether something is about a type in which a declaration was wrong, as has been told. */
  inToldError(predicate: Predicate): boolean {
    const args =
      predicate.kind === 'trait' ? predicate.ref.args : predicate.kind === 'projection' ? predicate.args : [];
    return this.toldErrors && args.some((arg) => arg.kind === 'type' && this.inError(arg.ty));
  }

  get toldErrors(): boolean {
    return this.program.diagnostics.some(({ level, code }) => level === 'error' && code !== 'unsupported');
  }

  mismatch(wanted: Ty, found: Ty, span: Span): void {
    if (this.inError(wanted) || this.inError(found)) {
      this.unsureAt(span);
      return;
    }
    this.diagnostics.push(mismatch(this.infer, wanted, found, span));
  }

  report(code: `E${string}`, span: Span, message: string, label = ''): Ty {
    (code === 'E0133' ? this.unsafety : this.diagnostics).push(error(code, span, message, label));
    return errorTy;
  }

  refuse(span: Span, what: string): Ty {
    this.diagnostics.push(unsupported(span, what));
    return errorTy;
  }

  /** An error type was met: somebody must have told the user why. */
  private unsureAt(span: Span): void {
    if (!this.diagnostics.length) this.refuse(span, 'the type of this expression');
  }

  inError(ty: Ty): boolean {
    return anyTy(this.infer.resolveFully(ty), (part) => part.kind === 'error');
  }

  /** Whether variables are left in a type. */
  private isOpen(ty: Ty): boolean {
    return anyTy(this.infer.resolveFully(ty), (part) => part.kind === 'infer');
  }

  show(ty: Ty): string {
    return printTy(this.program, this.infer.resolveFully(ty));
  }

  /** A generic argument that nobody wrote: with no claim about lifetimes. */
  unclaimed(arg: GenericArg): GenericArg {
    if (arg.kind === 'lifetime') return { kind: 'lifetime', region: erased };
    return arg.kind === 'type' ? typeArg(eraseRegions(this.infer.resolveFully(arg.ty))) : arg;
  }

  /**
   * A written type for the record: variables become what they stand for, with no claim about lifetimes in there, but that
   * a variable which stands twice has the same ones (`holes`: what was put for the variables of a whole annotation).
   */
  written(ty: Ty, holes = new Map<number, Ty>()): Ty {
    const known = mapTy(ty, (part) => {
      if (part.kind === 'closure') return eraseRegions(this.infer.resolveFully(part));
      if (part.kind !== 'infer') return undefined;
      const filled = holes.get(part.vid) ?? generalized(this.infer.resolveFully(part));
      holes.set(part.vid, filled);
      return filled;
    });
    return closed(known);
  }
}
