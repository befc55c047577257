/** A variable that may have no value gets one where it is declared. */
import { declarationOf, lineOf, type Proposal, type Subject } from '../context.js';
import { insert } from '../edit.js';

export function* initial(subject: Subject): Iterable<Proposal> {
  const { cx, cause } = subject;
  if (!cx || cause?.kind !== 'use' || subject.diagnostic.code !== 'E0381') return;
  const { place } = cx.emission.paths.get(cause.path)!;
  const stmt = declarationOf(subject, place.local)?.stmt;
  if (!stmt || stmt.init) return;
  const { ty } = cx.body.locals[place.local];
  const values = ty.kind === 'int' ? ['0'] : ty.kind === 'bool' ? ['false'] : [];
  for (const value of [...values, 'Default::default()']) {
    const mutable = stmt.pat.kind === 'ident' && !stmt.pat.mutable ? [insert(stmt.pat.span.lo, 'mut ')] : [];
    yield {
      title: `give it a value on line ${lineOf(subject, stmt.span.lo)}`,
      cost: 'ways that set no value of their own get this one',
      edits: [...mutable, insert(stmt.ty?.span.hi ?? stmt.pat.span.hi, ` = ${value}`)],
    };
  }
}
