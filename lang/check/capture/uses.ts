/**
 * What a closure's body does with the variables of the code around it: one use for each place that is moved, copied,
 * borrowed or assigned (rustc's `expr_use_visitor`).
 */
import type { Span } from '../../source.js';
import type { DefId, Program } from '../../types/program.js';
import type { Ty } from '../../types/ty.js';
import type { Block, Expr, Pattern, VarId } from '../thir.js';

export interface Step {
  /** `element`: an element or a part of an array or slice. */
  readonly kind: 'deref' | 'field' | 'element';
  readonly field: number;
  readonly variant: number;
  readonly ty: Ty;
  /** The element is one of a computed index, not one that a pattern names. */
  readonly indexed?: boolean;
}

/** A place that starts from a variable of the code around the closure. */
export interface UsedPlace {
  readonly var: VarId;
  readonly varTy: Ty;
  readonly steps: readonly Step[];
}

export interface Use {
  readonly place: UsedPlace;
  readonly by: 'value' | 'shared' | 'unique' | 'mut';
  readonly span: Span;
}

/** A place that a pattern is held against. Nothing need be read for that, but the place has to have a value. */
export interface Look {
  readonly place: UsedPlace;
  readonly cause: 'for-let' | 'for-matched-place';
  readonly span: Span;
  /** The closure inside that does. */
  readonly closure?: DefId;
}

export interface UseCx {
  readonly program: Program;
  /** Whether the variable is one of the code around. */
  isOuter(id: VarId): boolean;
  isCopy(ty: Ty): boolean;
  /** The type of a field of a struct. */
  fieldTy(ty: Ty, field: number, span: Span): Ty;
}

export function placeTy(place: UsedPlace): Ty {
  return place.steps.at(-1)?.ty ?? place.varTy;
}

/** All uses and looks, in the order of the walk. */
export function usesOf(
  cx: UseCx,
  body: Expr,
): { readonly uses: readonly Use[]; readonly looks: readonly Look[] } {
  const walk = new Walk(cx);
  walk.consume(body);
  return walk;
}

class Walk {
  readonly uses: Use[] = [];
  readonly looks: Look[] = [];

  constructor(private readonly cx: UseCx) {}

  private use(place: UsedPlace | undefined, by: Use['by'], span: Span): void {
    if (place) this.uses.push({ place, by, span });
  }

  private consumeOrCopy(place: UsedPlace | undefined, ty: Ty, span: Span): void {
    // Nothing can be moved out at an index: that is an error of its own, for which nothing is captured by value.
    const copies = this.cx.isCopy(ty) || place?.steps.some((each) => each.indexed) === true;
    this.use(place, copies ? 'shared' : 'value', span);
  }

  /** The value of the expression is wanted. */
  consume(e: Expr): void {
    if (isPlace(e)) {
      this.walkPlace(e);
      this.consumeOrCopy(this.placeOf(e), e.ty, e.span);
    } else this.walk(e);
  }

  private borrow(e: Expr, by: 'shared' | 'mut' | 'unique'): void {
    this.use(this.placeOf(e), by, e.span);
    this.walkPlace(e);
  }

  /** The operands of a place; the place itself is not used by this. */
  private walkPlace(e: Expr): void {
    switch (e.kind) {
      case 'var':
      case 'static':
        return;
      case 'field':
        return this.walkPlace(e.base);
      case 'deref':
        return this.walkPlace(e.arg);
      case 'index':
        this.walkPlace(e.base);
        return this.consume(e.index);
      case 'ascription':
        return this.walkPlace(e.source);
      default:
        return this.walk(e);
    }
  }

  private placeOf(e: Expr): UsedPlace | undefined {
    switch (e.kind) {
      case 'var':
        return this.cx.isOuter(e.id) ? { var: e.id, varTy: e.ty, steps: [] } : undefined;
      case 'field':
        return step(this.placeOf(e.base), { kind: 'field', field: e.field, variant: e.variant, ty: e.ty });
      case 'deref':
        return step(this.placeOf(e.arg), derefTo(e.ty));
      case 'index':
        return step(this.placeOf(e.base), { ...elementOf(e.ty), indexed: true });
      case 'ascription':
        return this.placeOf(e.source);
      default:
        return undefined;
    }
  }

  private walk(e: Expr): void {
    switch (e.kind) {
      case 'borrow':
        return this.borrow(e.arg, e.borrow === 'shared' ? 'shared' : 'mut');
      case 'raw-borrow':
        return this.borrow(e.arg, e.mutable ? 'mut' : 'shared');
      case 'unary':
        return this.consume(e.arg);
      case 'binary':
      case 'logical':
        this.consume(e.left);
        return this.consume(e.right);
      case 'cast':
      case 'never-to-any':
      case 'use':
      case 'ascription':
        return this.consume(e.source);
      case 'call':
        this.consume(e.callee);
        return e.args.forEach((arg) => this.consume(arg));
      case 'if':
        this.consume(e.condition);
        this.consume(e.then);
        if (e.else) this.consume(e.else);
        return;
      case 'let':
        // Whatever the pattern: the condition reads what it looks at.
        this.use(this.placeOf(e.expr), 'shared', e.expr.span);
        return this.matched(e.expr, e.pat);
      case 'match': {
        this.walkPlace(e.scrutinee);
        const place = this.placeOf(e.scrutinee);
        this.look(place, 'for-matched-place', e.scrutinee.span);
        for (const arm of e.arms) {
          this.pattern(place, arm.pat, e.scrutinee.span, arm.guard !== undefined);
          if (arm.guard) this.consume(arm.guard);
          this.consume(arm.body);
        }
        return;
      }
      case 'block':
        return this.block(e.block);
      case 'loop':
        return this.block(e.body);
      case 'asm':
        for (const operand of e.operands) {
          if ('value' in operand) this.consume(operand.value);
          if ('place' in operand && operand.place) this.borrow(operand.place, 'mut');
        }
        return;
      case 'yield':
        return this.consume(e.value);
      case 'break':
      case 'return':
        if (e.value) this.consume(e.value);
        return;
      case 'assign':
        this.borrow(e.left, 'mut');
        return this.consume(e.right);
      case 'assign-op':
        this.borrow(e.left, 'mut');
        return this.consume(e.right);
      case 'tuple':
      case 'array':
        return e.elems.forEach((elem) => this.consume(elem));
      case 'repeat':
        return this.consume(e.elem);
      case 'adt':
        e.fields.forEach((field) => this.consume(field.expr));
        if (e.base) this.functionalUpdate(e, e.base);
        return;
      case 'closure':
        for (const { place, by, pathSpan, unused } of e.captures) {
          const span = unused ? e.span : pathSpan;
          if (by === 'value') this.consumeOrCopy(this.placeOf(place), place.ty, span);
          else this.use(this.placeOf(place), by, span);
        }
        for (const { place, cause, span, closure } of e.looks ?? [])
          this.look(this.placeOf(place), cause, span, closure);
        return;
      case 'const-block':
        return this.consume(e.body.value);
      case 'literal':
      case 'fn-item':
      case 'named-const':
      case 'const-param':
      case 'continue':
        return;
      default:
        return this.walkPlace(e);
    }
  }

  /** A pattern that is held against a place once. */
  private matched(scrutinee: Expr, pat: Pattern): void {
    this.walkPlace(scrutinee);
    const place = this.placeOf(scrutinee);
    this.look(place, 'for-let', scrutinee.span);
    this.pattern(place, pat, scrutinee.span, false);
  }

  private look(place: UsedPlace | undefined, cause: Look['cause'], span: Span, closure?: DefId): void {
    if (place) this.looks.push({ place, cause, span, closure });
  }

  private block({ stmts, expr }: Block): void {
    for (const stmt of stmts) {
      if (stmt.kind === 'expr') this.consume(stmt.expr);
      else {
        if (stmt.init) this.matched(stmt.init, stmt.pat);
        if (stmt.else) this.block(stmt.else);
      }
    }
    if (expr) this.consume(expr);
  }

  /** `S { a, ..base }` uses the other fields of `base`, each by itself. */
  /** `..base`: each of the other fields is taken out of it, by itself. */
  private functionalUpdate(e: Expr & { kind: 'adt' }, base: Expr): void {
    const place = this.placeOf(base);
    const given = new Set(e.fields.map((field) => field.field));
    const { fields } = this.cx.program.adt(e.def).variants[e.variant];
    fields.forEach((_, field) => {
      if (given.has(field)) return;
      const ty = this.cx.fieldTy(base.ty, field, base.span);
      this.consumeOrCopy(step(place, { kind: 'field', field, variant: 0, ty }), ty, base.span);
    });
    this.walkPlace(base);
  }

  /** What matching a place against a pattern reads, borrows and moves. */
  private pattern(place: UsedPlace | undefined, pat: Pattern, span: Span, guarded: boolean): void {
    if (!place) return;
    const inner = (next: UsedPlace | undefined, sub: Pattern) => this.pattern(next, sub, span, guarded);
    switch (pat.kind) {
      case 'wild':
        return;
      case 'binding':
        if (guarded) this.use(place, 'shared', span);
        if (pat.mode === 'value') this.consumeOrCopy(place, pat.ty, span);
        else this.use(place, pat.mode === 'ref' ? 'shared' : 'mut', span);
        if (pat.sub) inner(place, pat.sub);
        return;
      case 'ascribe':
        return inner(place, pat.sub);
      case 'deref':
        return inner(step(place, derefTo(pat.sub.ty)), pat.sub);
      case 'leaf':
        for (const { field, pat: sub } of pat.subs)
          inner(step(place, { kind: 'field', field, variant: 0, ty: sub.ty }), sub);
        return;
      case 'variant': {
        if (this.cx.program.adt(pat.def).variants.length > 1) this.use(place, 'shared', span);
        for (const { field, pat: sub } of pat.subs)
          inner(step(place, { kind: 'field', field, variant: pat.variant, ty: sub.ty }), sub);
        return;
      }
      case 'constant':
      case 'range':
        return this.use(place, 'shared', span);
      case 'slice': {
        const { prefix, rest, suffix } = pat;
        const any = rest !== undefined && prefix.length === 0 && suffix.length === 0;
        if (pat.ty.kind === 'slice' && !any) this.use(place, 'shared', span);
        for (const sub of [...prefix, ...suffix]) inner(step(place, elementOf(sub.ty)), sub);
        if (rest && rest !== 'ignored') inner(step(place, elementOf(rest.ty)), rest);
        return;
      }
      case 'or':
        for (const sub of pat.pats) inner(place, sub);
    }
  }
}

function isPlace(e: Expr): boolean {
  return ['var', 'field', 'deref', 'index', 'static'].includes(e.kind);
}

function step(place: UsedPlace | undefined, next: Step): UsedPlace | undefined {
  return place && { ...place, steps: [...place.steps, next] };
}

function derefTo(ty: Ty): Step {
  return { kind: 'deref', field: 0, variant: 0, ty };
}

function elementOf(ty: Ty): Step {
  return { kind: 'element', field: 0, variant: 0, ty };
}
