/**
 * The scopes of a body's expressions, and which of them each temporary and variable lives in (Rust reference, "Temporary
 * scopes" and "Temporary lifetime extension"; `rustc_hir_analysis::check::region`).
 *
 * The typed tree has nodes that the source has not: adjustments, and the calls inside overloaded `*e` and `a[i]`. They
 * share the scope of the source expression that they belong to.
 */
import { asmParts } from '../../check/visit.js';
import type * as thir from '../../check/thir.js';
import type { Span } from '../../source.js';
import type { Program } from '../../types/program.js';
import type { LexicalScope } from '../mir.js';

/** A scope; two are the same iff they are the same object. */
export interface RegionScope {
  readonly kind: LexicalScope['kind'];
  /** What of the source a `node` is. */
  readonly of?: LexicalScope['of'];
  readonly span: Span;
}

export interface Regions {
  readonly callSite: RegionScope;
  readonly arguments: RegionScope;
  /** The scope that a source expression, block, arm or statement opens. */
  readonly nodes: ReadonlyMap<object, RegionScope>;
  /** After a `let`, to the end of its block. */
  readonly remainders: ReadonlyMap<thir.Stmt, RegionScope>;
  readonly guards: ReadonlyMap<thir.Arm, RegionScope>;
  readonly ifThens: ReadonlyMap<thir.Expr, RegionScope>;
  /** Where the temporary that holds an expression's value dies; `undefined` is never (constants). */
  readonly temporaries: ReadonlyMap<thir.Expr, RegionScope | undefined>;
  readonly vars: ReadonlyMap<thir.VarId, RegionScope>;
}

type Of<K extends thir.Expr['kind']> = thir.Expr & { readonly kind: K };

export function regionsOf(program: Program, body: thir.Body): Regions {
  const walk: Walk = {
    program,
    body,
    nodes: new Map(),
    remainders: new Map(),
    guards: new Map(),
    ifThens: new Map(),
    temporaries: new Map(),
    extended: new Map(),
    vars: new Map(),
  };
  const callSite: RegionScope = { kind: 'call-site', span: body.span };
  const args: RegionScope = { kind: 'arguments', span: body.span };
  if (body.kind === 'const' || body.kind === 'static') {
    // What the initializer's value borrows lives for ever.
    extendLet(walk, undefined, body.value, undefined);
    visit(walk, body.value, { vars: undefined, temps: args }, true);
  } else {
    for (const param of body.params) if (param.pat) declare(walk, param.pat, { vars: args, temps: args });
    visit(walk, body.value, { vars: args, temps: args }, true);
  }
  return { ...walk, callSite, arguments: args };
}

/**
 * The part of `e` that belongs to the same source expression and is evaluated first: the operand of an adjustment, or of
 * the calls that the checker put in.
 */
export function adjusted(e: thir.Expr): thir.Expr | undefined {
  switch (e.kind) {
    case 'borrow':
      return e.adjustment ? e.arg : undefined;
    case 'raw-borrow':
      // A coercion of a reference to a raw pointer; a written `&raw` stands before its operand.
      return e.span.lo < e.arg.span.lo ? undefined : e.arg;
    case 'deref': {
      const call = overloaded(e);
      if (call?.source === 'index') return undefined;
      const operand = call ? call.args[0] : e.arg;
      const source = stripBorrow(operand);
      // A written `*` stands before its operand.
      return e.span.file === source.span.file && e.span.lo < source.span.lo ? undefined : operand;
    }
    case 'cast':
      return e.userTy === undefined && e.cast !== 'numeric' && e.cast !== 'pointer' && sameSpan(e, e.source)
        ? e.source
        : undefined;
    case 'never-to-any':
      return e.source;
    default:
      return undefined;
  }
}

/** The call under an overloaded `*e` or `a[i]`: it has no scope of its own. */
function overloaded(e: Of<'deref'>): Of<'call'> | undefined {
  return e.arg.kind === 'call' && (e.arg.source === 'deref' || e.arg.source === 'index') ? e.arg : undefined;
}

function stripBorrow(e: thir.Expr): thir.Expr {
  return e.kind === 'borrow' && e.adjustment ? e.arg : e;
}

function sameSpan(a: thir.Expr, b: thir.Expr): boolean {
  return a.span.file === b.span.file && a.span.lo === b.span.lo && a.span.hi === b.span.hi;
}

// ---------------------------------------------------------------- the walk

interface Walk {
  readonly program: Program;
  readonly body: thir.Body;
  readonly nodes: Map<object, RegionScope>;
  readonly remainders: Map<thir.Stmt, RegionScope>;
  readonly guards: Map<thir.Arm, RegionScope>;
  readonly ifThens: Map<thir.Expr, RegionScope>;
  readonly temporaries: Map<thir.Expr, RegionScope | undefined>;
  /** Temporaries that live longer than their statement. */
  readonly extended: Map<thir.Expr, RegionScope | undefined>;
  readonly vars: Map<thir.VarId, RegionScope>;
}

interface Context {
  /** Where variables live that are bound here. */
  readonly vars: RegionScope | undefined;
  /** Where temporaries live that are made here. */
  readonly temps: RegionScope;
}

/** A source expression. Temporaries do not outlive a terminating one. */
function visit(
  walk: Walk,
  e: thir.Expr,
  cx: Context,
  terminating: boolean,
  of: RegionScope['of'] = e.kind,
): void {
  const scope: RegionScope = { kind: 'node', of, span: e.span };
  walk.nodes.set(e, scope);
  visitPart(walk, e, terminating ? { ...cx, temps: scope } : cx);
}

function visitPart(walk: Walk, e: thir.Expr, cx: Context): void {
  walk.temporaries.set(e, walk.extended.has(e) ? walk.extended.get(e) : cx.temps);
  const part = adjusted(e);
  const child = (c: thir.Expr): void => (c === part ? visitPart(walk, c, cx) : visit(walk, c, cx, false));
  switch (e.kind) {
    case 'logical':
      for (const [operand, terminating] of [
        [e.left, e.left.kind !== 'let' && e.left.kind !== 'logical'],
        [e.right, e.right.kind !== 'let'],
      ] as const)
        visit(walk, operand, cx, terminating, walk.nodes.get(e)?.of === 'guard' ? 'guard' : undefined);
      return;
    case 'if': {
      const scope: RegionScope = { kind: 'if-then', span: e.then.span };
      walk.ifThens.set(e, scope);
      // Since 2024, what the condition of an `if let` borrows ends before `else`.
      const inside = { vars: scope, temps: walk.program.scopeEdition >= 2024 ? scope : cx.temps };
      visitCondition(walk, e.condition, inside);
      visit(walk, e.then, inside, true);
      if (e.else) visit(walk, e.else, cx, true);
      return;
    }
    case 'let':
      visit(walk, e.expr, cx, false);
      declare(walk, e.pat, cx);
      return;
    case 'match':
      visit(walk, e.scrutinee, cx, false);
      for (const arm of e.arms) visitArm(walk, arm);
      return;
    case 'loop':
      visitBlock(walk, e.body, cx, true);
      return;
    case 'block':
      visitBlock(walk, e.block, cx, false);
      return;
    case 'use':
      // What a `for` borrows ends with it, even where the `for` is the tail of a block; a cast keeps it.
      visit(walk, e.source, cx, sameSpan(e, e.source));
      return;
    case 'deref': {
      const call = overloaded(e);
      if (call) walk.temporaries.set(call, walk.temporaries.get(e));
      for (const c of childrenOf(call ?? e)) child(c);
      return;
    }
    default:
      for (const c of childrenOf(e)) child(c);
  }
}

function visitCondition(walk: Walk, e: thir.Expr, cx: Context, of?: 'guard'): void {
  visit(walk, e, cx, e.kind !== 'let' && e.kind !== 'logical', of);
}

function visitArm(walk: Walk, arm: thir.Arm): void {
  const scope: RegionScope = { kind: 'node', of: 'arm', span: arm.span };
  walk.nodes.set(arm, scope);
  let cx: Context = { vars: scope, temps: scope };
  declare(walk, arm.pat, cx);
  if (arm.guard) {
    const guard: RegionScope = { kind: 'guard', span: arm.span };
    walk.guards.set(arm, guard);
    cx = { vars: guard, temps: guard };
    visitCondition(walk, arm.guard, cx, 'guard');
  }
  visit(walk, arm.body, cx, false);
}

function visitBlock(walk: Walk, block: thir.Block, outer: Context, terminating: boolean): void {
  const scope: RegionScope = { kind: 'node', of: 'block', span: block.span };
  walk.nodes.set(block, scope);
  let cx: Context = { vars: scope, temps: terminating ? scope : outer.temps };
  for (const stmt of block.stmts) {
    const own: RegionScope = { kind: 'node', of: 'statement', span: stmt.span };
    walk.nodes.set(stmt, own);
    if (stmt.kind === 'expr') {
      visit(walk, stmt.expr, { ...cx, temps: own }, false);
      continue;
    }
    const remainder: RegionScope = { kind: 'remainder', span: block.span };
    walk.remainders.set(stmt, remainder);
    // The `else` of a `let` stands outside of what the `let` declares.
    if (stmt.else) visitBlock(walk, stmt.else, cx, true);
    cx = { ...cx, vars: remainder };
    if (stmt.init) {
      extendLet(walk, stmt.pat, stmt.init, remainder);
      visit(walk, stmt.init, { ...cx, temps: own }, false);
    }
    declare(walk, stmt.pat, cx);
  }
  // Since 2024, temporaries of a block's tail die before its variables.
  if (block.expr) visit(walk, block.expr, cx, walk.program.scopeEdition >= 2024);
}

function declare(walk: Walk, pat: thir.Pattern, cx: Context): void {
  for (const binding of bindingsOf(pat)) if (cx.vars) walk.vars.set(binding.id, cx.vars);
}

/** All bindings of a pattern, in the order of the source; a name of an or-pattern comes once for each alternative. */
export function* bindingsOf(pat: thir.Pattern): Generator<thir.Pattern & { readonly kind: 'binding' }> {
  if (pat.kind === 'binding') yield pat;
  for (const sub of subpatterns(pat)) yield* bindingsOf(sub);
}

export function subpatterns(pat: thir.Pattern): readonly thir.Pattern[] {
  switch (pat.kind) {
    case 'binding':
      return pat.sub ? [pat.sub] : [];
    case 'deref':
    case 'ascribe':
      return [pat.sub];
    case 'variant':
    case 'leaf':
      return pat.subs.map((s) => s.pat);
    case 'slice':
      return [...pat.prefix, ...(pat.rest && pat.rest !== 'ignored' ? [pat.rest] : []), ...pat.suffix];
    case 'or':
      return pat.pats;
    case 'wild':
    case 'constant':
    case 'range':
      return [];
  }
}

/** Operands of an expression without scopes of its own inside it, in the order of evaluation. */
export function childrenOf(e: thir.Expr): readonly thir.Expr[] {
  switch (e.kind) {
    case 'deref':
    case 'borrow':
    case 'raw-borrow':
    case 'unary':
      return [e.arg];
    case 'field':
      return [e.base];
    case 'index':
      return [e.base, e.index];
    case 'binary':
    case 'logical':
    case 'assign':
    case 'assign-op':
      return [e.left, e.right];
    case 'cast':
    case 'never-to-any':
    case 'use':
    case 'ascription':
      return [e.source];
    case 'call':
      return [e.callee, ...e.args];
    case 'asm':
      return e.operands.flatMap(asmParts);
    case 'yield':
      return [e.value];
    case 'break':
    case 'return':
      return e.value ? [e.value] : [];
    case 'tuple':
    case 'array':
      return e.elems;
    case 'repeat':
      return [e.elem];
    case 'adt':
      return [...e.fields.map((f) => f.expr), ...(e.base ? [e.base] : [])];
    case 'closure':
      return e.captures.map((c) => c.place);
    default:
      return [];
  }
}

// ---------------------------------------------------------------- extension by `let`

/** What the value of a `let` borrows lives as long as its variables: `let x = &temporary;`, `let ref x = temporary;`. */
function extendLet(
  walk: Walk,
  pat: thir.Pattern | undefined,
  init: thir.Expr,
  scope: RegionScope | undefined,
): void {
  extendBorrows(walk, init, scope);
  if (pat && bindsByWrittenRef(walk, pat)) extendOperand(walk, init, scope);
}

/** The expressions whose value holds what they borrow: the reference's "extending expressions". */
function extendBorrows(walk: Walk, e: thir.Expr, scope: RegionScope | undefined): void {
  const inner = adjusted(e);
  if (inner) return extendBorrows(walk, inner, scope);
  const all = (es: readonly thir.Expr[]): void => es.forEach((x) => extendBorrows(walk, x, scope));
  switch (e.kind) {
    case 'borrow':
    case 'raw-borrow':
      extendBorrows(walk, e.arg, scope);
      extendOperand(walk, e.arg, scope);
      return;
    case 'adt':
      return all(e.fields.map((f) => f.expr));
    case 'tuple':
    case 'array':
      return all(e.elems);
    case 'cast':
    case 'use':
    case 'ascription':
      return extendBorrows(walk, e.source, scope);
    case 'block':
      return all(e.block.expr ? [e.block.expr] : []);
    case 'if':
      return all(e.else ? [e.then, e.else] : [e.then]);
    case 'match':
      return all(e.arms.map((a) => a.body));
    case 'call':
      if (isConstructor(walk, e)) return all(e.args);
      return extendFormat(walk, e, scope);
    default:
  }
}

/** `format_args!` holds what it borrows: its arguments, and the list of how each is written. */
function extendFormat(walk: Walk, e: Of<'call'>, scope: RegionScope | undefined): void {
  const [list] = e.args;
  const made = list && borrowed(list);
  if (made?.kind !== 'match' || made.source !== 'format') return;
  extendBorrows(walk, list, scope);
  extendBorrows(walk, made.scrutinee, scope);
}

/** What a written `&` stands before, under the coercions of its value. */
function borrowed(e: thir.Expr): thir.Expr | undefined {
  const inner = adjusted(e);
  if (inner) return borrowed(inner);
  return e.kind === 'borrow' ? e.arg : undefined;
}

/** The operand of an extended borrow, and the operands of the place expressions in it. */
function extendOperand(walk: Walk, e: thir.Expr, scope: RegionScope | undefined): void {
  walk.extended.set(e, scope);
  const call = e.kind === 'deref' ? overloaded(e) : undefined;
  const inner = adjusted(e);
  if (inner) return extendOperand(walk, inner, scope);
  switch (e.kind) {
    case 'borrow':
    case 'raw-borrow':
      return extendOperand(walk, e.arg, scope);
    case 'deref':
      return extendOperand(walk, call ? call.args[0] : e.arg, scope);
    case 'field':
      return extendOperand(walk, e.base, scope);
    case 'index':
      return extendOperand(walk, e.base, scope);
    case 'ascription':
      // The type written for a value is no expression of its own.
      return void walk.extended.set(e.source, scope);
    default:
  }
}

function isConstructor(walk: Walk, e: Of<'call'>): boolean {
  return (
    e.callee.kind === 'fn-item' &&
    e.callee.ty.kind === 'fn-def' &&
    walk.program.def(e.callee.ty.def).kind === 'ctor'
  );
}

/** Only a `ref` that was written counts, not one by default binding modes. */
function bindsByWrittenRef(walk: Walk, pat: thir.Pattern): boolean {
  switch (pat.kind) {
    case 'binding':
      return pat.mode !== 'value' && !walk.body.vars[pat.id].implicitMode;
    case 'deref':
      // A written `&p` looks through a reference, which is a value of its own.
      return !(pat.span.lo < pat.sub.span.lo) && bindsByWrittenRef(walk, pat.sub);
    default:
      return subpatterns(pat).some((sub) => bindsByWrittenRef(walk, sub));
  }
}
