/**
 * `async` and `.await` in terms of coroutines. The shapes are those of rustc's AST lowering (`rustc_ast_lowering::expr`,
 * `make_lowered_await`; `::item`, `lower_maybe_coroutine_body`; RFC 2394).
 */
import { error } from '../../diagnostic.js';
import type { Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { HExpr, HParam, HPat, HStmt } from '../hir.js';
import type { VarId } from '../thir.js';
import { exprStmt, lowerBlock, madeBlock, madeBlockExpr } from './block.js';
import { lowerCoroutine, type Inside } from './closure.js';
import { lowerExpr } from './expr.js';
import type { Lowering } from './lowering.js';
import { lowerPattern, noBindings } from './pattern.js';

export function lowerAsyncBlock(low: Lowering, expr: ast.Expr & { kind: 'async' }): HExpr {
  const { span, headSpan, move, block } = expr;
  if (low.program.edition < 2018) return notIn2015(low, expr);
  return lowerCoroutine(low, { span, headSpan, move }, 'block', () =>
    low.expr(block.span, { kind: 'block', block: lowerBlock(low, block) }),
  );
}

/** `async` is no keyword there: without `move` this would be a struct. */
function notIn2015(low: Lowering, { span, headSpan, move }: ast.Expr & { kind: 'async' }): HExpr {
  low.diagnostics.push(
    move
      ? error(null, headSpan, '`async move` blocks are only allowed in Rust 2018 or later', '')
      : error(
          'E0422',
          headSpan,
          'cannot find struct, variant or union type `async` in this scope',
          'not found in this scope',
        ),
  );
  return low.expr(span, { kind: 'error' });
}

interface AsyncFn {
  readonly params: readonly HParam[];
  readonly value: HExpr;
}

interface OuterParam {
  readonly param: HParam;
  /** What the coroutine takes it over as. */
  readonly takeOver: () => readonly HStmt[];
}

/**
 * `async fn f(x: X, P: Y) { body }` is `fn f(x: X, __arg1: Y) { async move { let x = x; let mut __arg1 = __arg1; let P = __arg1;
 * { body } } }`: all parameters move into the coroutine, also those that it does not use, and are dropped in the order in
 * which a function drops them.
 */
export function lowerAsyncFn(low: Lowering, sig: ast.FnSig, body: ast.Block, self?: HParam): AsyncFn {
  const receiver = self && lowerReceiver(low, self);
  const outer = sig.params.map((param, i) => lowerParam(low, param, i + (self ? 1 : 0)));
  const all = receiver ? [receiver, ...outer] : outer;
  const value = lowerCoroutine(low, { span: body.span, headSpan: body.span, move: true }, 'fn', () => {
    const stmts = all.flatMap(({ takeOver }) => takeOver());
    const block = low.expr(body.span, { kind: 'block', block: lowerBlock(low, body) });
    const made: Span = { ...body.span, desugaring: 'async' };
    return madeBlockExpr(low, made, stmts, low.expr(made, { kind: 'drop-temps', expr: block }));
  });
  return { params: all.map(({ param }) => param), value };
}

/** `async |x| body` is `|x| async { let x = x; body }`, but that the parameters move into the coroutine. */
export function lowerAsyncClosure(low: Lowering, expr: ast.Expr & { kind: 'closure' }): Inside {
  const { body } = expr;
  const outer = expr.params.map(({ pat, ty }, i) => ({
    ty,
    ...lowerParam(low, { pat, ty, span: pat.span }, i),
  }));
  const head = { span: body.span, headSpan: body.span, move: false };
  const value = lowerCoroutine(low, head, 'closure', () => {
    const stmts = outer.flatMap(({ takeOver }) => takeOver());
    const made: Span = { ...body.span, desugaring: 'async' };
    const whole = low.expr(made, { kind: 'drop-temps', expr: lowerExpr(low, body) });
    return madeBlockExpr(low, made, stmts, whole);
  });
  return { params: outer.map(({ param, ty }) => ({ ...param, ty })), body: value };
}

/** `self` is a parameter like others; that it is `mut` matters inside only. */
function lowerReceiver(low: Lowering, self: HParam): OuterParam {
  const { pat } = self;
  if (pat.kind !== 'binding') throw new Error('`self` is a variable');
  const { mutable } = low.vars[pat.var];
  low.vars[pat.var] = { ...low.vars[pat.var], mutable: false };
  const takeOver = (): readonly HStmt[] => {
    const use = takenOver(low, pat.var, pat.span);
    const inner = low.newVar('self', mutable, false, pat.span);
    low.bind('self', inner);
    return [
      letStmt(low.pat(pat.span, { kind: 'binding', var: inner, byRef: false, mutable }), use, pat.span),
    ];
  };
  return { param: { ...self, pat: { ...pat, mutable: false } }, takeOver };
}

function lowerParam(
  low: Lowering,
  param: Pick<ast.Param, 'pat' | 'span'> & { readonly ty?: ast.Type },
  index: number,
): OuterParam {
  const { pat, ty } = param;
  const simple = pat.kind === 'ident' && !pat.byRef ? pat.ident : undefined;
  const outer = low.hidden(simple?.name ?? `__arg${index}`, pat.span);
  const takeOver = (): readonly HStmt[] => {
    const use = takenOver(low, outer.id, pat.span);
    if (simple) return [letStmt(lowerPattern(low, pat, noBindings('parameters')), use, pat.span)];
    const whole = low.hidden(`__arg${index}`, pat.span, true);
    return [
      letStmt(whole.pat, use, pat.span),
      letStmt(
        lowerPattern(low, pat, noBindings('parameters')),
        whole.use({ ...pat.span, desugaring: 'async' }),
        pat.span,
      ),
    ];
  };
  return { param: { pat: outer.pat, tySpan: ty?.span, span: param.span }, takeOver };
}

/** The coroutine's use of a variable around it. */
function takenOver(low: Lowering, id: VarId, span: Span): HExpr {
  low.mention(id, span);
  return low.expr({ ...span, desugaring: 'async' }, { kind: 'local', var: id });
}

function letStmt(pat: HPat, init: HExpr, span: Span): HStmt {
  return { kind: 'let', pat, init, span };
}

/**
 * `match IntoFuture::into_future(e) { mut __awaitee => loop { match unsafe { Future::poll(Pin::new_unchecked(&mut __awaitee),
 * get_context(_task_context)) } { Ready(result) => break result, Pending => {} } _task_context = yield (); } }`
 */
export function lowerAwait(low: Lowering, expr: ast.Expr & { kind: 'await' }): HExpr {
  if (low.program.edition < 2018) return low.refuse(expr.span, '`.await` in Rust 2015');
  const awaited = lowerExpr(low, expr.expr);
  const context = low.closures.at(-1)?.context;
  const word: Span = { ...expr.span, lo: expr.span.hi - 'await'.length };
  if (context === undefined) return notAsync(low, word);
  const span: Span = { ...word, desugaring: 'await' };
  const whole: Span = { ...expr.span, desugaring: 'await' };
  const local = (id: VarId) => low.expr(span, { kind: 'local', var: id });

  const awaitee = low.hidden('__awaitee', whole, true);
  const borrow = low.expr(span, { kind: 'ref', mutable: true, expr: awaitee.use(span) });
  const pinned = low.callItem(span, 'new_unchecked', [borrow]);
  const task = low.callItem(whole, 'get_context', [local(context)]);
  const poll = low.callItem(span, 'poll', [pinned, task]);
  const scrutinee = low.expr(span, {
    kind: 'block',
    block: { ...madeBlock(low, span, [], poll), unsafe: true },
  });

  const target = low.newLoop();
  const result = low.hidden('result', whole);
  const ready = {
    pat: low.variantPat(span, 'Ready', [result.pat]),
    body: low.expr(whole, { kind: 'break', target, value: result.use() }),
    span,
  };
  const pendingItem = low.item(span, 'Pending');
  const pending = {
    pat: low.pat(
      span,
      pendingItem.kind === 'item'
        ? { kind: 'struct', head: { def: pendingItem.def }, fields: [], rest: false }
        : { kind: 'error' },
    ),
    body: madeBlockExpr(low, span, []),
    span,
  };
  const step = low.expr(span, { kind: 'match', scrutinee, arms: [ready, pending], source: 'await' });
  const wait = low.expr(span, {
    kind: 'assign',
    left: local(context),
    right: low.expr(span, { kind: 'yield', value: low.expr(span, { kind: 'tuple', exprs: [] }) }),
  });
  const body = madeBlock(low, span, [exprStmt(step, span, false), exprStmt(wait, span)]);
  const loop = low.expr(span, { kind: 'loop', loop: target, body, source: 'loop' });
  return low.expr(expr.span, {
    kind: 'match',
    scrutinee: low.callItem(span, 'into_future', [awaited]),
    arms: [{ pat: awaitee.pat, body: loop, span }],
    source: 'await',
  });
}

function notAsync(low: Lowering, word: Span): HExpr {
  const message = '`await` is only allowed inside `async` functions and blocks';
  const diagnostic = error('E0728', word, message, 'only allowed inside `async` functions and blocks');
  const around = low.closures.at(-1)?.headSpan ?? low.program.def(low.owner).nameSpan;
  low.diagnostics.push({
    ...diagnostic,
    labels: [...diagnostic.labels, { span: around, text: 'this is not `async`', primary: false }],
  });
  return low.expr(word, { kind: 'error' });
}
