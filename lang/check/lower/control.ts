/**
 * Control flow: loops in terms of `loop`, `?` in terms of `match`, labels as numbers. The shapes are those of rustc's
 * AST lowering (`rustc_ast_lowering::expr`), because temporaries, drops and spans depend on them.
 */
import { error } from '../../diagnostic.js';
import { endPoint, hygienic, type Span } from '../../source.js';
import type * as ast from '../../syntax/ast.js';
import type { HExpr } from '../hir.js';
import { exprStmt, lowerBlock, madeBlock, madeBlockExpr } from './block.js';
import { lowerExpr } from './expr.js';
import { outerPlace, type Lowering, type Target } from './lowering.js';
import { lowerPattern } from './pattern.js';

/** `let`s of the condition are in scope in `then`. */
export function lowerIf(low: Lowering, expr: ast.Expr & { kind: 'if' }): HExpr {
  const { condition, then } = low.scoped(() => ({
    condition: lowerExpr(low, expr.condition),
    then: lowerBlockExpr(low, expr.then),
  }));
  return low.expr(expr.span, { kind: 'if', condition, then, else: expr.else && lowerExpr(low, expr.else) });
}

export function lowerLoop(low: Lowering, expr: ast.Expr & { kind: 'loop' }): HExpr {
  const target = newTarget(low, 'loop', expr.label);
  const body = low.withTarget(target, () => lowerBlock(low, expr.body));
  return low.expr(expr.span, { kind: 'loop', loop: target.id, body, source: 'loop' });
}

export function lowerLabelled(low: Lowering, span: Span, block: ast.Block, label: ast.Lifetime): HExpr {
  const target = newTarget(low, 'block', label);
  const lowered = low.withTarget(target, () => lowerBlock(low, block, target.id));
  return low.expr(span, { kind: 'block', block: lowered });
}

/** `loop { if condition { body } else { break; } }` */
export function lowerWhile(low: Lowering, expr: ast.Expr & { kind: 'while' }): HExpr {
  const target = newTarget(low, 'while', expr.label);
  const { condition, then } = low.withTarget(target, () =>
    low.scoped(() => {
      const around = low.conditionOf;
      low.conditionOf = target;
      const condition = lowerExpr(low, expr.condition);
      low.conditionOf = around;
      return { condition, then: lowerBlockExpr(low, expr.body) };
    }),
  );
  const span: Span = { ...expr.span, desugaring: 'while' };
  // A statement without semicolon, which has to be `()`: so the `break` gets a temporary.
  const leave = madeBlockExpr(low, span, [
    exprStmt(low.expr(span, { kind: 'break', target: target.id }), span, false),
  ]);
  const test = low.expr(span, { kind: 'if', condition, then, else: leave });
  const body = madeBlock(low, span, [], test);
  return low.expr(expr.span, { kind: 'loop', loop: target.id, body, source: 'while' });
}

/**
 * `match IntoIterator::into_iter(head) { mut iter => loop { match Iterator::next(&mut iter) { None => break, Some(pat) =>
 * body } } }`
 */
export function lowerFor(low: Lowering, expr: ast.Expr & { kind: 'for' }): HExpr {
  const head = lowerExpr(low, expr.iter);
  const forSpan: Span = { ...expr.span, desugaring: 'for' };
  const headSpan: Span = { ...head.span, desugaring: 'for' };
  const target = newTarget(low, 'for', expr.label);

  const nonePat = low.item(forSpan, 'None');
  const noneArm = {
    pat: low.pat(
      forSpan,
      nonePat.kind === 'item'
        ? { kind: 'struct', head: { def: nonePat.def }, fields: [], rest: false }
        : { kind: 'error' },
    ),
    body: low.expr(forSpan, { kind: 'break', target: target.id }),
    span: forSpan,
  };
  const someArm = low.withTarget(target, () =>
    low.scoped(() => {
      const pat = lowerPattern(low, expr.pat);
      const patSpan: Span = { ...pat.span, desugaring: 'for' };
      return {
        pat: low.variantPat(patSpan, 'Some', [pat]),
        body: lowerBlockExpr(low, expr.body),
        span: forSpan,
      };
    }),
  );

  const iter = low.hidden('iter', headSpan, true);
  const borrow = low.expr(headSpan, { kind: 'ref', mutable: true, expr: iter.use() });
  const next = low.callItem(headSpan, 'next', [borrow]);
  const step = low.expr(headSpan, {
    kind: 'match',
    scrutinee: next,
    arms: [noneArm, someArm],
    source: 'for',
  });
  const body = madeBlock(low, forSpan, [exprStmt(step, forSpan)]);
  const loop = low.expr(forSpan, { kind: 'loop', loop: target.id, body, source: 'for' });

  const whole = low.expr(forSpan, {
    kind: 'match',
    scrutinee: low.callItem(headSpan, 'into_iter', [head]),
    arms: [{ pat: iter.pat, body: loop, span: forSpan }],
    source: 'for',
  });
  return low.expr(forSpan, { kind: 'drop-temps', expr: whole });
}

/** `match Try::branch(e) { Break(residual) => return FromResidual::from_residual(residual), Continue(val) => val }` */
export function lowerTry(low: Lowering, expr: ast.Expr & { kind: 'try' }): HExpr {
  const marked: Span = { ...expr.span, desugaring: 'question-mark' };
  const mark: Span = { ...endPoint(expr.span), desugaring: 'question-mark' };
  const scrutinee = low.callItem(marked, 'branch', [lowerExpr(low, expr.expr)]);
  const residual = low.hidden('residual', mark);
  const failed = low.callItem(marked, 'from_residual', [residual.use()], mark);
  const breakArm = {
    pat: low.variantPat(mark, 'Break', [residual.pat]),
    body: low.expr(mark, { kind: 'return', value: failed }),
    span: mark,
  };
  const val = low.hidden('val', expr.span);
  const continueArm = {
    pat: low.variantPat(marked, 'Continue', [val.pat]),
    body: val.use(),
    span: expr.span,
  };
  return low.expr(expr.span, {
    kind: 'match',
    scrutinee,
    arms: [breakArm, continueArm],
    source: 'question-mark',
  });
}

export function lowerBreak(low: Lowering, expr: ast.Expr & { kind: 'break' }): HExpr {
  const target = findTarget(low, expr.span, 'break', expr.label);
  const value = expr.expr && lowerExpr(low, expr.expr);
  if (!target) return low.expr(expr.span, { kind: 'error' });
  if (value && (target.kind === 'while' || target.kind === 'for'))
    return low.report(
      'E0571',
      expr.span,
      `\`break\` with value from a \`${target.kind}\` loop`,
      'can only break with a value inside `loop` or breakable block',
    );
  return low.expr(expr.span, { kind: 'break', target: target.id, value });
}

export function lowerContinue(low: Lowering, expr: ast.Expr & { kind: 'continue' }): HExpr {
  const target = findTarget(low, expr.span, 'continue', expr.label);
  if (!target) return low.expr(expr.span, { kind: 'error' });
  if (target.kind === 'block')
    return low.report(
      'E0696',
      expr.span,
      '`continue` pointing to a labeled block',
      "labeled blocks cannot be `continue`'d",
    );
  return low.expr(expr.span, { kind: 'continue', target: target.id });
}

/** Without a label the innermost loop; with one the innermost loop or block of that name. */
function findTarget(
  low: Lowering,
  span: Span,
  word: 'break' | 'continue',
  label?: ast.Lifetime,
): Target | undefined {
  if (label) {
    const named = labelled(low.targets, low, label);
    const outside = named ? undefined : labelled(low.hiddenTargets.flat(), low, label);
    if (outside) {
      unreachableLabel(low, label, outside);
      if (!low.targets.length) escapes(low, span, word);
    } else if (!named)
      low.report(
        'E0426',
        label.span,
        `use of undeclared label \`${label.name}\``,
        `undeclared label \`${label.name}\``,
      );
    return named;
  }
  const innermost = low.targets[low.targets.length - 1];
  const loop = low.targets.findLast(({ kind }) => kind !== 'block');
  const inCondition = loop !== undefined && low.conditionOf === loop;
  if (innermost?.kind === 'block') {
    const diagnostic = error(
      'E0695',
      span,
      `unlabeled \`${word}\` inside of a labeled block`,
      `\`${word}\` statements that would diverge to or through a labeled block need to bear a label`,
    );
    // That it leaves the loop around the block is clear.
    (loop && !inCondition ? low.harmless : low.diagnostics).push(diagnostic);
    return inCondition ? undefined : loop;
  }
  if (inCondition) {
    low.report(
      'E0590',
      span,
      '`break` or `continue` with no label in the condition of a `while` loop',
      `unlabeled \`${word}\` in the condition of a \`while\` loop`,
    );
    return undefined;
  }
  if (!innermost && low.closures.length) escapes(low, span, word);
  else if (!innermost)
    low.report(
      'E0268',
      span,
      `\`${word}\` outside of a loop or labeled block`,
      `cannot \`${word}\` outside of a loop or labeled block`,
    );
  return innermost;
}

/** E0767 */
function unreachableLabel(low: Lowering, { name, span }: ast.Lifetime, { labelSpan }: Target): void {
  const text = `unreachable label \`${name}\``;
  const diagnostic = error('E0767', span, `use of ${text}`, text);
  const declared = labelSpan
    ? [{ span: labelSpan, text: 'unreachable label defined here', primary: false }]
    : [];
  const note = 'labels are unreachable through functions, closures, async blocks and modules';
  low.diagnostics.push({
    ...diagnostic,
    labels: [...diagnostic.labels, ...declared],
    children: [{ level: 'note', message: note, labels: [] }],
  });
}

/** E0267 */
function escapes(low: Lowering, span: Span, word: 'break' | 'continue'): void {
  const { coroutine, headSpan } = low.closures[low.closures.length - 1];
  const what =
    coroutine === 'block'
      ? '`async` block'
      : coroutine === 'fn'
        ? '`async` function'
        : coroutine
          ? '`async` closure'
          : 'closure';
  const inside = coroutine ? `inside ${what}` : 'inside of a closure';
  const diagnostic = error('E0267', span, `\`${word}\` ${inside}`, `cannot \`${word}\` ${inside}`);
  low.diagnostics.push({
    ...diagnostic,
    labels: [...diagnostic.labels, { span: headSpan, text: `enclosing ${what}`, primary: false }],
  });
}

/** A label of a macro's definition may be one that is in scope where the macro is defined. */
function labelled(
  targets: readonly Target[],
  low: Lowering,
  { name, span }: ast.Lifetime,
): Target | undefined {
  const found = targets.findLast((target) => target.label === hygienic(name, span));
  const macro = span.expansion?.macro;
  if (found || !macro || !low.definesMacro(macro)) return found;
  return labelled(targets, low, { name, span: outerPlace(span) });
}

function newTarget(low: Lowering, kind: Target['kind'], label?: ast.Lifetime): Target {
  return {
    id: low.newLoop(),
    label: label && hygienic(label.name, label.span),
    labelSpan: label?.span,
    kind,
  };
}

function lowerBlockExpr(low: Lowering, block: ast.Block): HExpr {
  return low.expr(block.span, { kind: 'block', block: lowerBlock(low, block) });
}
