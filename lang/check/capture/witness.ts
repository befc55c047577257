/**
 * What may be in a coroutine while it waits: the types of the variables and temporaries that are in scope where it does. What was
 * moved out of them by then, or never came to be, is counted too (rustc finds that out from the MIR, `mir_coroutine_witnesses`).
 */
import { sameTy } from '../../types/fold.js';
import type { Ty } from '../../types/ty.js';
import type { Block, Expr, Pattern } from '../thir.js';
import { partsOf } from '../visit.js';

export function witnessOf(body: Expr): readonly Ty[] {
  const walk = new Walk();
  walk.expr(body);
  return walk.held;
}

class Walk {
  readonly held: Ty[] = [];
  /** Of what is in scope, innermost last. */
  private readonly live: Ty[] = [];

  /** Walks an expression in the order of evaluation; its value may stay in a temporary. */
  expr(e: Expr): void {
    switch (e.kind) {
      case 'block':
        this.block(e.block);
        break;
      case 'loop':
        this.scoped(() => this.block(e.body));
        break;
      case 'if':
        this.scoped(() => {
          this.expr(e.condition);
          this.scoped(() => this.expr(e.then));
          if (e.else) this.expr(e.else);
        });
        break;
      case 'let':
        this.expr(e.expr);
        this.bind(e.pat);
        break;
      case 'match':
        this.expr(e.scrutinee);
        for (const arm of e.arms)
          this.scoped(() => {
            // What a future gave, or `?` takes apart, is moved on before anything else is waited for.
            if (arm.guard || !isTakenApart(e)) this.bind(arm.pat);
            if (arm.guard) this.expr(arm.guard);
            this.expr(arm.body);
          });
        break;
      default:
        for (const part of partsOf(e)) this.expr(part);
    }
    if (e.kind === 'yield') for (const ty of this.live) add(this.held, ty);
    if (!isPlace(e)) this.live.push(e.ty);
  }

  private block({ stmts, expr }: Block): void {
    const before = this.live.length;
    for (const stmt of stmts) {
      const start = this.live.length;
      if (stmt.kind === 'expr') {
        this.expr(stmt.expr);
        this.live.length = start;
        continue;
      }
      if (stmt.init) this.expr(stmt.init);
      if (stmt.else) this.scoped(() => this.block(stmt.else!));
      // What the value borrows lives on.
      if (!stmt.init || !extends_(stmt.init)) this.live.length = start;
      this.bind(stmt.pat);
    }
    const variables = this.live.length - before;
    if (expr) this.expr(expr);
    // Temporaries of the tail outlive the block's variables.
    this.live.splice(before, variables);
  }

  private bind(pat: Pattern): void {
    this.live.push(pat.ty);
  }

  private scoped(inside: () => void): void {
    const { length } = this.live;
    inside();
    this.live.length = length;
  }
}

function isTakenApart({ source, arms }: Expr & { kind: 'match' }): boolean {
  return source === 'question-mark' || (source === 'await' && arms.length > 1);
}

function isPlace({ kind }: Expr): boolean {
  return kind === 'var' || kind === 'deref' || kind === 'field' || kind === 'index' || kind === 'static';
}

/** Whether a `let`'s value may hold borrows of temporaries that then live as long as its variables. */
function extends_({ kind }: Expr): boolean {
  return extending.has(kind);
}

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
