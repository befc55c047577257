/** State of building one typed tree: tables with all variables resolved, and what is found wrong on the way. */
import { unsupported, type Diagnostic } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import { normalizeUnderBinder } from '../../traits/index.js';
import { anyTy, eraseArgs, eraseRegions, mapTy, sameTy } from '../../types/fold.js';
import { closed } from '../../types/closure.js';
import type { DefId, Program } from '../../types/program.js';
import { errorTy, ref, typeArg, type GenericArg, type GenericArgs, type Ty } from '../../types/ty.js';
import type { BodyOf } from '../evaluate.js';
import type { HirId } from '../hir.js';
import type { Expr, UserTy, Var } from '../thir.js';
import type { Fcx } from '../typeck/context.js';
import type { BindingMode, Tables } from '../typeck/tables.js';

export class Builder {
  readonly diagnostics: Diagnostic[] = [];
  readonly program: Program;
  readonly tables: Tables;
  /** By `VarId`. */
  readonly modes: BindingMode[] = [];

  /** Variables of the body, closures' included; filled in at the end. */
  readonly vars: Var[] = [];

  /** `early`: closures are looked at while types in the code around them may still be open. */
  constructor(
    readonly fcx: Fcx,
    private readonly early = false,
    /** The typed trees of other bodies of the program, for the values of constants. */
    readonly bodyOf: BodyOf = () => undefined,
  ) {
    this.program = fcx.program;
    this.tables = fcx.tables;
  }

  /** The final form of a type: known, and without regions. */
  ty(ty: Ty, span: Span): Ty {
    const known = closed(eraseRegions(this.fcx.infer.resolveFully(ty)));
    if (this.early) return known;
    let binds = false;
    const isOpen = (part: Ty) => {
      binds ||= part.kind === 'closure' || part.kind === 'fn-ptr';
      return part.kind === 'infer' || part.kind === 'error';
    };
    if (anyTy(known, isOpen)) {
      const isInError = this.fcx.toldErrors && !anyTy(known, (part) => part.kind === 'infer');
      if (isInError) this.fcx.infer.broken = true;
      else this.refuse(span, 'a type that inference leaves open');
      return errorTy;
    }
    if (
      this.program.poisoned.size &&
      anyTy(known, (part) => 'def' in part && this.program.poisoned.has(part.def))
    ) {
      this.refuse(span, 'a definition that is in error');
      return errorTy;
    }
    return binds && anyTy(known, isProjection) ? this.underBinders(known) : known;
  }

  /** Associated types under a `for<…>` that were not known before all variables were. */
  private underBinders(whole: Ty): Ty {
    const { env } = this.fcx.infer;
    return mapTy(whole, (ty) => {
      const sig = ty.kind === 'closure' ? ty.closure.sig : ty.kind === 'fn-ptr' ? ty.sig : undefined;
      if (!sig?.boundVars.length) return undefined;
      const known = normalizeUnderBinder(this.program, env, { kind: 'fn-ptr', sig });
      if (known.kind !== 'fn-ptr' || sameTy(known, { kind: 'fn-ptr', sig })) return undefined;
      return this.underBinders(
        ty.kind === 'closure' ? { ...ty, closure: { ...ty.closure, sig: known.sig } } : known,
      );
    });
  }

  /** What was not looked at because of a type in which something is wrong. */
  inError(span: Span): Expr {
    this.refuse(span, 'a definition that is in error');
    return { kind: 'tuple', elems: [], ty: errorTy, span };
  }

  /** One refusal is enough: a body without a tree has no verdict. */
  private refuse(span: Span, what: string): void {
    if (!this.diagnostics.length) this.diagnostics.push(unsupported(span, what));
  }

  typeOf(node: { readonly id: HirId; readonly span: Span }): Ty {
    return this.ty(this.tables.types[node.id] ?? errorTy, node.span);
  }

  args(args: GenericArgs, span: Span): GenericArgs {
    return eraseArgs(args).map((arg): GenericArg =>
      arg.kind === 'type'
        ? typeArg(this.ty(arg.ty, span))
        : arg.kind === 'const'
          ? { kind: 'const', value: this.fcx.infer.table.resolveConst(arg.value) }
          : arg,
    );
  }

  userTy(written: UserTy | undefined): UserTy | undefined {
    if (!written) return undefined;
    if (written.kind === 'type') return { ...written, ty: this.fcx.written(written.ty) };
    const holes = new Map<number, Ty>();
    return {
      ...written,
      args: written.args.map((arg) => (arg.kind === 'type' ? typeArg(this.fcx.written(arg.ty, holes)) : arg)),
      selfTy: written.selfTy && this.fcx.written(written.selfTy, holes),
    };
  }

  /** A function item as a value. */
  fnItem(def: DefId, args: GenericArgs, span: Span, userTy?: UserTy): Expr {
    return { kind: 'fn-item', ty: { kind: 'fn-def', def, args: this.args(args, span) }, span, userTy };
  }

  /** The method of a library trait for a self type: `Deref::deref` of an adjustment. */
  traitMethod(trait: string, method: string, self: Ty, span: Span): Expr {
    const def = this.program.lang(trait);
    const item =
      def === undefined
        ? undefined
        : this.program.trait(def).items.find((id) => this.program.def(id).name === method);
    if (item === undefined) throw new Error(`an overloaded operator has its trait: ${trait}`);
    return this.fnItem(item, [typeArg(self)], span);
  }
}

/** `*call` of a place operator: the call returns a reference to the place. */
export function overloadedPlace(
  callee: Expr,
  args: readonly Expr[],
  place: Ty,
  span: Span,
  source: 'deref' | 'index',
): Expr {
  const self = args[0].ty;
  const mutable = self.kind === 'ref' && self.mutable;
  const call: Expr = { kind: 'call', callee, args, callSpan: span, source, ty: ref(place, mutable), span };
  return { kind: 'deref', arg: call, ty: place, span };
}

function isProjection(ty: Ty): boolean {
  return ty.kind === 'projection';
}
