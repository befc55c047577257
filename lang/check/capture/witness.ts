/**
 * What may be in a coroutine while it waits: the types of the variables and temporaries that are in scope where it does, but for
 * variables that certainly were moved by then (rustc finds it out from the MIR, `mir_coroutine_witnesses`). The first is a tuple of two: what
 * certainly is in it because it was borrowed, and what is if it has to be dropped, variables that have a value and were not moved
 * anywhere before.
 */
import { sameTy } from '../../types/fold.js';
import { ref, tuple, type Ty } from '../../types/ty.js';
import type { Block, Expr, Pattern, VarId } from '../thir.js';
import { partsOf } from '../visit.js';

export function witnessOf(body: Expr, isCopy: (ty: Ty) => boolean): readonly Ty[] {
  const walk = new Walk(isCopy);
  walk.expr(body);
  return [tuple([tuple(walk.lent), tuple(walk.owned)]), ...walk.held];
}

/** Something in scope: a variable, or a temporary. */
interface Live {
  readonly ty: Ty;
  readonly var?: VarId;
  /** A temporary that is borrowed. */
  readonly lent?: boolean;
  /** It was given a value by an assignment: it may belong to a scope around. */
  readonly assigned?: boolean;
}

class Walk {
  readonly held: Ty[] = [];
  readonly lent: Ty[] = [];
  readonly owned: Ty[] = [];
  /** What is in scope. */
  private live: readonly Live[] = [];

  /** Variables that were borrowed: they count until their scope ends, whatever is moved out of them. */
  private readonly borrowed = new Set<VarId>();

  /** Those of which a reference was made: they are in it as long as they are in scope. */
  private readonly referenced = new Set<VarId>();

  /** Variables that may be without a value, or were moved, as a whole or in part, on some way so far. */
  private readonly uncertain = new Set<VarId>();

  constructor(private readonly isCopy: (ty: Ty) => boolean) {}

  /** Walks an expression in the order of evaluation. What its value is kept in, is the business of whoever uses it. */
  expr(e: Expr): void {
    switch (e.kind) {
      case 'block':
        return this.block(e.block);
      case 'loop':
        return this.scoped(() => this.block(e.body));
      case 'if':
        return this.scoped(() => {
          this.value(e.condition);
          this.scoped(() => this.expr(e.then));
          if (e.else) this.expr(e.else);
        });
      case 'logical':
        this.expr(e.left);
        return this.scoped(() => this.expr(e.right));
      case 'let':
        this.value(e.expr);
        if (movesPart(e.pat)) this.leave(e.expr);
        this.bind(e.pat);
        return;
      case 'match':
        this.value(e.scrutinee);
        if (e.arms.some((arm) => movesPart(arm.pat))) this.leave(e.scrutinee);
        for (const arm of e.arms)
          this.scoped(() => {
            // What a future gave, or `?` takes apart, is moved on before anything else is waited for.
            if (arm.guard || !isTakenApart(e)) this.bind(arm.pat);
            if (arm.guard) this.expr(arm.guard);
            this.expr(arm.body);
          });
        return;
      case 'borrow':
      case 'raw-borrow':
        this.value(e.arg, true);
        return this.refer(e.arg);
      case 'field':
      case 'deref':
      case 'index':
        for (const part of partsOf(e)) this.value(part);
        return;
      case 'closure':
        for (const { place, by } of e.captures) if (by !== 'value') this.borrow(place);
        return this.operands(
          e,
          e.captures.filter(({ by }) => by === 'value').map(({ place }) => place),
        );
      case 'asm':
        this.operands(e, partsOf(e));
        for (const operand of e.operands) {
          if (!('place' in operand) || operand.place?.kind !== 'var') continue;
          this.live = [...this.live, { var: operand.place.id, ty: operand.place.ty, assigned: true }];
        }
        return;
      case 'assign':
        this.operands(e, [e.right]);
        this.expr(e.left);
        if (e.left.kind === 'var')
          this.live = [...this.live, { var: e.left.id, ty: e.left.ty, assigned: true }];
        return;
      default:
        return this.operands(e, partsOf(e));
    }
  }

  /** Operands wait for each other, and are gone when all are there. */
  private operands(e: Expr, parts: readonly Expr[]): void {
    const waiting: Live[] = [];
    for (const part of parts) {
      this.expr(part);
      if (!this.isCopy(part.ty)) this.leave(part);
      if (part.kind === 'var' && (this.isCopy(part.ty) || this.borrowed.has(part.id))) continue;
      if (part.kind === 'var') this.live = this.live.filter((it) => it.var !== part.id);
      const one = { ty: part.ty };
      waiting.push(one);
      this.live = [...this.live, one];
    }
    this.live = this.live.filter((it) => !waiting.includes(it));
    if (e.kind !== 'yield') return;
    for (const { ty, var: id, lent } of this.live) {
      add(this.held, ty);
      if (lent || (id !== undefined && this.referenced.has(id))) add(this.lent, ty);
      else if (id !== undefined && !this.uncertain.has(id)) add(this.owned, ty);
    }
  }

  private refer(place: Expr): void {
    if (place.kind === 'var') this.referenced.add(place.id);
    else if (place.kind === 'field' || place.kind === 'index') this.refer(place.base);
  }

  /** The variable that a place starts with may be without a value from here. */
  private leave(place: Expr): void {
    if (place.kind === 'var') this.uncertain.add(place.id);
    else if (place.kind === 'field' || place.kind === 'index') this.leave(place.base);
    else if (place.kind === 'deref') this.leave(place.arg);
  }

  /** An expression whose value, if it is not a place, stays in a temporary. */
  private value(e: Expr, lent = false): void {
    this.expr(e);
    this.borrow(e);
    // Constants that are borrowed are no temporaries.
    if (!isPlace(e)) this.live = [...this.live, { ty: e.ty, lent: lent && e.kind === 'call' }];
  }

  private borrow(place: Expr): void {
    if (place.kind === 'var') this.borrowed.add(place.id);
    if (place.kind === 'field' || place.kind === 'index') this.borrow(place.base);
  }

  private block({ stmts, expr }: Block): void {
    const declared = new Set<VarId>();
    for (const stmt of stmts) {
      if (stmt.kind === 'expr') {
        this.statement(() => this.value(stmt.expr));
        continue;
      }
      // What the value borrows lives on.
      const extended = stmt.init && extending.has(stmt.init.kind);
      const init = () => {
        if (!stmt.init) return;
        if (movesWhole(stmt.pat)) this.operands(stmt.init, [stmt.init]);
        else this.value(stmt.init);
      };
      if (extended) init();
      else this.statement(init);
      if (stmt.init && movesPart(stmt.pat)) this.leave(stmt.init);
      if (stmt.else) this.scoped(() => this.block(stmt.else!));
      for (const { id } of this.bind(stmt.pat)) {
        declared.add(id);
        if (!stmt.init) this.uncertain.add(id);
      }
    }
    if (expr) this.expr(expr);
    // Temporaries of the tail outlive the block's variables.
    this.live = this.live.filter((it) => it.var === undefined || !declared.has(it.var));
  }

  private bind(pat: Pattern): readonly (Pattern & { kind: 'binding' })[] {
    const bindings = bindingsOf(pat);
    const made = bindings.map(({ id, mode, ty }): Live => ({
      var: id,
      ty: mode === 'value' ? ty : ref(ty, mode === 'ref-mut'),
    }));
    this.live = [...this.live, ...made];
    return bindings;
  }

  /** Ends the temporaries; what was moved stays moved. */
  private statement(inside: () => void): void {
    const before = this.live;
    inside();
    this.live = this.live.filter((it) => it.assigned || before.includes(it));
  }

  /** One of several ways: what is moved on it may still be there on others. */
  private scoped(inside: () => void): void {
    const before = this.live;
    inside();
    this.live = [...before, ...this.live.filter((it) => it.assigned && !before.includes(it))];
  }
}

function bindingsOf(pat: Pattern): (Pattern & { kind: 'binding' })[] {
  switch (pat.kind) {
    case 'binding':
      return [pat, ...(pat.sub ? bindingsOf(pat.sub) : [])];
    case 'deref':
    case 'ascribe':
      return bindingsOf(pat.sub);
    case 'variant':
    case 'leaf':
      return pat.subs.flatMap((sub) => bindingsOf(sub.pat));
    case 'slice': {
      const rest = pat.rest && pat.rest !== 'ignored' ? [pat.rest] : [];
      return [...pat.prefix, ...rest, ...pat.suffix].flatMap(bindingsOf);
    }
    case 'or':
      return pat.pats.flatMap(bindingsOf);
    case 'wild':
    case 'constant':
    case 'range':
      return [];
  }
}

/** Whether something is taken out of what the pattern is held against. */
function movesPart(pat: Pattern): boolean {
  return bindingsOf(pat).some(({ mode }) => mode === 'value');
}

/** `_` and patterns that take a value apart leave some of it where it was. */
function movesWhole(pat: Pattern): boolean {
  return pat.kind === 'ascribe' ? movesWhole(pat.sub) : pat.kind === 'binding' && pat.mode === 'value';
}

function isTakenApart({ source, arms }: Expr & { kind: 'match' }): boolean {
  return source === 'question-mark' || (source === 'await' && arms.length > 1);
}

function isPlace({ kind }: Expr): boolean {
  return kind === 'var' || kind === 'deref' || kind === 'field' || kind === 'index' || kind === 'static';
}

/** Values of a `let` that may hold borrows of temporaries, which then live as long as its variables. */
const extending = new Set<Expr['kind']>([
  'borrow',
  'raw-borrow',
  'adt',
  'tuple',
  'array',
  'cast',
  'use',
  'ascription',
  'block',
  'if',
  'match',
]);

function add(tys: Ty[], ty: Ty): void {
  if (!tys.some((known) => sameTy(known, ty))) tys.push(ty);
}
