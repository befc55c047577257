/**
 * Bindings of one pattern that exclude each other: `a @ ref b` moves what it also borrows, `ref mut a @ ref b` borrows it
 * mutably and shared (rustc's `check_borrow_conflicts_in_at_patterns`). The body is checked further all the same.
 */
import { error, type Diagnostic, type Label } from '../diagnostic.js';
import type { Span } from '../source.js';
import { isCopy } from '../traits/index.js';
import { printTy } from '../types/print.js';
import type { TypeFacts } from './exhaustive/constructor.js';
import type { Block, Body, Expr, Pattern } from './thir.js';
import { visitBody } from './visit.js';

type Binding = Pattern & { readonly kind: 'binding' };

/** How a binding takes what it is bound to. */
type Taking = 'moved' | 'copied' | 'shared' | 'mutable';

export function checkBindings(facts: TypeFacts, body: Body): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const look = (pat: Pattern): void => {
    for (const part of partsOf(pat))
      if (part.kind === 'binding' && part.sub) {
        const told = conflict(facts, body, part, part.sub);
        if (told) diagnostics.push(told);
      }
  };
  for (const param of body.params) if (param.pat) look(param.pat);
  visitBody(body, {
    expr(expr: Expr) {
      if (expr.kind === 'match') for (const arm of expr.arms) look(arm.pat);
      else if (expr.kind === 'let') look(expr.pat);
      else if (expr.kind === 'closure') diagnostics.push(...checkBindings(facts, expr.body));
    },
    block(block: Block) {
      for (const stmt of block.stmts) if (stmt.kind === 'let') look(stmt.pat);
    },
  });
  return diagnostics;
}

function conflict(facts: TypeFacts, body: Body, outer: Binding, sub: Pattern): Diagnostic | undefined {
  const inner = partsOf(sub)
    .filter((part): part is Binding => part.kind === 'binding')
    .map((binding) => ({ binding, taking: takingOf(facts, body, binding) }));
  const those = (...takings: readonly Taking[]) => inner.filter(({ taking }) => takings.includes(taking));
  const taking = takingOf(facts, body, outer);
  if (taking === 'copied') return undefined;
  const at = head(body, outer);
  if (taking === 'moved') {
    const borrows = those('shared', 'mutable');
    return borrows.length
      ? borrowOfMoved(
          facts,
          body,
          outer,
          borrows.map((it) => it.binding),
        )
      : undefined;
  }
  const mutably = taking === 'mutable' ? those('mutable') : [];
  const otherwise = those(taking === 'mutable' ? 'shared' : 'mutable');
  const moved = those('moved');
  const message = mutably.length
    ? 'cannot borrow value as mutable more than once at a time'
    : otherwise.length
      ? taking === 'mutable'
        ? 'cannot borrow value as immutable because it is also borrowed as mutable'
        : 'cannot borrow value as mutable because it is also borrowed as immutable'
      : 'cannot move out of value because it is borrowed';
  const others = [...mutably, ...otherwise, ...moved];
  if (!others.length) return undefined;
  const told = error(null, at, message, taken(body, outer, taking));
  const labels = others.map((it): Label => ({
    span: head(body, it.binding),
    text: taken(body, it.binding, it.taking),
    primary: false,
  }));
  return { ...told, labels: [...told.labels, ...labels] };
}

function borrowOfMoved(
  { program }: TypeFacts,
  body: Body,
  outer: Binding,
  borrows: readonly Binding[],
): Diagnostic {
  const { name, ty } = body.vars[outer.id];
  const at = head(body, outer);
  const because = `move occurs because \`${name}\` has type \`${printTy(program, ty)}\`, which does not implement the \`Copy\` trait`;
  const told = error(null, at, 'borrow of moved value', `value moved into \`${name}\` here`);
  return {
    ...told,
    labels: [
      ...told.labels,
      { span: at, text: because, primary: true },
      ...borrows.map((it): Label => ({
        span: head(body, it),
        text: 'value borrowed here after move',
        primary: false,
      })),
    ],
    children: [
      {
        level: 'help',
        message: 'borrow this binding in the pattern to avoid moving the value',
        labels: [],
      },
    ],
  };
}

function taken(body: Body, { id }: Binding, taking: Taking): string {
  const { name } = body.vars[id];
  switch (taking) {
    case 'mutable':
      return `value is mutably borrowed by \`${name}\` here`;
    case 'shared':
      return `value is borrowed by \`${name}\` here`;
    case 'moved':
    case 'copied':
      return `value is moved into \`${name}\` here`;
  }
}

function takingOf({ program, env }: TypeFacts, body: Body, { mode, id }: Binding): Taking {
  if (mode !== 'value') return mode === 'ref' ? 'shared' : 'mutable';
  return isCopy(program, env, body.vars[id].ty) ? 'copied' : 'moved';
}

/** The binding without what stands after its `@`. */
function head(body: Body, { span, sub, id }: Binding): Span {
  const { span: named, name } = body.vars[id];
  if (!sub) return span;
  // Of several alternatives the variable knows the first only.
  if (named.lo >= span.lo && named.hi <= span.hi) return { ...span, hi: named.hi };
  return { ...span, hi: span.lo + name.length };
}

/** A pattern and the patterns inside it, outside in. */
function partsOf(pat: Pattern): readonly Pattern[] {
  return [pat, ...directly(pat).flatMap(partsOf)];
}

function directly(pat: Pattern): readonly Pattern[] {
  switch (pat.kind) {
    case 'binding':
      return pat.sub ? [pat.sub] : [];
    case 'deref':
    case 'ascribe':
      return [pat.sub];
    case 'variant':
    case 'leaf':
      return pat.subs.map((sub) => sub.pat);
    case 'slice': {
      const rest = pat.rest && pat.rest !== 'ignored' ? [pat.rest] : [];
      return [...pat.prefix, ...rest, ...pat.suffix];
    }
    case 'or':
      return pat.pats;
    case 'wild':
    case 'constant':
    case 'range':
      return [];
  }
}
