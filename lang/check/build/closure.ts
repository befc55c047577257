/** Closures in the typed tree: the body, and the captured places as expressions of the code around it. */
import { ref, type Ty } from '../../types/ty.js';
import type { HExprOf } from '../hir.js';
import type { Body, Capture, Expr, Param } from '../thir.js';
import type { CapturedPlace } from '../typeck/tables.js';
import type { Span } from '../../source.js';
import { closureKind } from '../../traits/index.js';
import type { Builder } from './context.js';
import { buildExpr } from './expr.js';
import { buildPattern } from './pattern.js';

export function buildClosure(build: Builder, expr: HExprOf<'closure'>, ty: Ty): Expr {
  const captures = (build.tables.captures.get(expr.def) ?? []).map((place) =>
    buildCapture(build, expr, place),
  );
  const looks = (build.tables.looks.get(expr.def) ?? []).map(({ cause, ...look }) => ({
    place: placeExpr(build, look, look.span),
    cause,
    closure: look.closure ?? expr.def,
    span: look.span,
  }));
  const { span, headSpan, move } = expr;
  const body = buildClosureBody(build, expr, ty);
  return { kind: 'closure', body, captures, looks, move, headSpan, ty, span };
}

/** The body; what it captures stands in it as variables of the code around. */
export function buildClosureBody(build: Builder, expr: HExprOf<'closure'>, ty: Ty): Body {
  const { inputs, output } = build.tables.closureSigs.get(expr.def)!;
  const { span, def } = expr;
  const params = expr.params.map(({ pat, tySpan, span: at }, i): Param => {
    const userTy = build.userTy(build.tables.userTys.get(pat.id));
    return { pat: buildPattern(build, pat), ty: build.ty(inputs[i], at), tySpan, span: at, userTy };
  });
  return {
    def,
    kind: 'closure',
    ...(expr.coroutine ? { coroutine: expr.coroutine } : {}),
    params: [{ ty: environment(build, ty), span: expr.headSpan }, ...params],
    output: build.ty(output, expr.body.span),
    outputTy: build.userTy(build.tables.userTys.get(expr.id)),
    vars: build.vars,
    loops: build.fcx.body.loops,
    value: buildExpr(build, expr.body),
    span,
    headSpan: expr.headSpan,
    unsafe: false,
  };
}

/** `Fn` and `FnMut` are called by reference. */
function environment(build: Builder, ty: Ty): Ty {
  if (ty.kind !== 'closure' || ty.closure.coroutine) return ty;
  const kind = closureKind(build.fcx.infer.table, ty);
  return kind === 'Fn' ? ref(ty, false) : kind === 'FnMut' ? ref(ty, true) : ty;
}

/** A place of the code around, as an expression of it. */
function placeExpr(build: Builder, at: Pick<CapturedPlace, 'var' | 'steps'>, span: Span): Expr {
  const variable = build.fcx.body.vars[at.var];
  const start: Expr = {
    kind: 'var',
    id: at.var,
    ty: build.ty(build.fcx.tables.vars[at.var], variable.span),
    span,
  };
  return at.steps.reduce((place: Expr, { kind, field, variant, ty }): Expr => {
    const to = build.ty(ty, span);
    return kind === 'field'
      ? { kind: 'field', base: place, field, variant, ty: to, span }
      : { kind: 'deref', arg: place, ty: to, span };
  }, start);
}

function buildCapture(build: Builder, closure: HExprOf<'closure'>, captured: CapturedPlace): Capture {
  const { span } = closure;
  const variable = build.fcx.body.vars[captured.var];
  let place: Expr = {
    kind: 'var',
    id: captured.var,
    ty: build.ty(build.fcx.tables.vars[captured.var], variable.span),
    span,
  };
  let name = variable.name;
  let mutable = variable.mutable && !variable.byRef;
  let frozen = false;
  captured.steps.forEach(({ kind, field, variant, ty }) => {
    const to = build.ty(ty, captured.span);
    if (kind === 'field') {
      name = `${name}.${fieldName(build, place.ty, variant, field)}`;
      place = { kind: 'field', base: place, field, variant, ty: to, span };
      return;
    }
    // Behind a `&mut` all may be changed, behind a `&` nothing.
    if (place.ty.kind === 'ref') {
      if (place.ty.mutable) mutable = true;
      else frozen = true;
    }
    name = `*${name}`;
    place = { kind: 'deref', arg: place, ty: to, span };
  });
  const { by, span: at, pathSpan, unused } = captured;
  // What is behind a `&` cannot be lent for changes at all: the creator is told, not the closure.
  return {
    place,
    by,
    name,
    mutable: by === 'value' ? mutable && !frozen : mutable || frozen,
    span: at,
    pathSpan,
    unused,
  };
}

function fieldName(build: Builder, base: Ty, variant: number, field: number): string {
  if (base.kind !== 'adt') return String(field);
  return build.program.adt(base.def).variants[variant]?.fields[field]?.name ?? String(field);
}
