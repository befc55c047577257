/** `mut` where something is changed: on the variable, or on the reference that leads to it. */
import type { Local } from '../../../lang/mir/mir.js';
import { localName } from '../../diagnose/context.js';
import { declarationOf, lineOf, type Proposal, type Subject } from '../context.js';
import { insert } from '../edit.js';

export function* mutability(subject: Subject): Iterable<Proposal> {
  const { cx, cause } = subject;
  if (!cx) return;
  if (cause?.kind === 'reassignment') {
    const { place } = cx.emission.accesses.get(cause.access)!;
    yield* declared(subject, place.local);
  }
  if (cause?.kind === 'immutable') {
    const { place } = cx.emission.places.get(cause.because)!;
    if (place.projection.length === 0) yield* declared(subject, place.local);
    else yield* reference(subject, place.local);
  }
}

/** `let x` → `let mut x`, of parameters as well. */
function* declared(subject: Subject, local: Local): Iterable<Proposal> {
  const { cx, text } = subject;
  const { span } = cx!.body.locals[local];
  const name = localName(cx!.body, local);
  if (name === undefined || text.slice(span.lo, span.hi) !== name) return;
  const line = lineOf(subject, span.lo);
  yield {
    title: /\blet\s+$/.test(text.slice(0, span.lo))
      ? `write \`let mut ${name}\` on line ${line}`
      : `declare \`${name}\` as \`mut\` on line ${line}`,
    cost: 'nothing',
    edits: [insert(span.lo, 'mut ')],
  };
}

/** A parameter `&T` → `&mut T`, `&self` → `&mut self`, and `let r = &x` → `let r = &mut x`. */
function* reference(subject: Subject, local: Local): Iterable<Proposal> {
  const { cx, fn } = subject;
  const name = localName(cx!.body, local);
  const param = fn?.sig.params.find(({ pat }) => pat.kind === 'ident' && pat.ident.name === name);
  if (param?.ty.kind === 'ref' && !param.ty.mutable)
    yield {
      title: `take \`${name}\` as a mutable reference`,
      cost: 'callers have to lend it mutably',
      edits: [insert(param.ty.ty.span.lo, 'mut ')],
    };
  const self = fn?.sig.self;
  if (name === 'self' && self?.ref && !self.mutable)
    yield {
      title: 'take `self` as a mutable reference',
      cost: 'callers have to lend it mutably',
      edits: [insert(self.span.hi - 'self'.length, 'mut ')],
    };
  const stmt = declarationOf(subject, local)?.stmt;
  if (stmt?.init?.kind === 'ref' && !stmt.init.mutable)
    yield {
      title: `borrow mutably on line ${lineOf(subject, stmt.init.span.lo)}`,
      cost: 'no other reference may be in use meanwhile',
      edits: [insert(stmt.init.expr.span.lo, 'mut ')],
    };
}
