/**
 * Borrows and moves that closures make of what they capture: rustc shows them at the closure's head, and adds the use in
 * its body that is the reason (`rustc_borrowck::diagnostics`, `UseSpans::ClosureUse`).
 */
import type { LoanInfo, OutlivesConstraint } from '../../facts/emitted.js';
import type { Body, Location, Place, Upvar } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { Draft, samePlace, statementAt, type Context } from './context.js';

export interface ClosureUse {
  readonly closure: Body;
  readonly upvar: Upvar;
  /** `|a, b|` */
  readonly head: Span;
}

/** The capture that a borrow is made for. */
export function capturedBy(
  { body }: Context,
  loan: Pick<LoanInfo, 'location' | 'assigned'>,
): ClosureUse | undefined {
  const { block, statement } = loan.location;
  const { statements } = body.blocks[block];
  const { span } = statements[statement];
  for (let at = statement + 1; at < statements.length; at++) {
    const found = captureAt(body, { block, statement: at }, loan.assigned);
    // What is borrowed before may be captured as well: only the closure's own borrows stand at its head.
    if (found) return span.lo === found.head.lo && span.hi === found.head.hi ? found : undefined;
  }
  return undefined;
}

/** The capture that takes a place at a location. */
export function captureAt(body: Body, location: Location, place: Place): ClosureUse | undefined {
  const statement = statementAt(body, location);
  if (statement?.kind !== 'assign' || statement.rvalue.kind !== 'aggregate') return undefined;
  const { aggregate, operands } = statement.rvalue;
  if (aggregate.kind !== 'closure') return undefined;
  // rustc says nothing of what `async` closures capture.
  if (aggregate.ty.kind === 'closure' && aggregate.ty.closure.future) return undefined;
  const index = operands.findIndex((it) => it.kind !== 'const' && samePlace(it.place, place));
  const closure = body.closures.find((it) => it.def === aggregate.def);
  const upvar = closure?.upvars[index];
  return closure && upvar && { closure, upvar, head: aggregate.headSpan };
}

/** E0373, if what has to live on is captured by a closure that is returned or given away. */
export function mayOutlive(
  use: ClosureUse,
  name: string,
  constraint: OutlivesConstraint | undefined,
  origin: string,
): Draft | undefined {
  const category = constraint?.category ?? ({ kind: 'call-argument' } as const);
  if (category.kind !== 'return' && category.kind !== 'call-argument' && category.kind !== 'opaque-type')
    return undefined;
  const scope = constraint ? 'function' : 'block';
  const what = closureWord(use.closure);
  const draft = new Draft(
    'E0373',
    use.head,
    `${what} may outlive the current ${scope}, but it borrows \`${name}\`, which is owned by the current ${scope}`,
  );
  draft
    .label(use.head, `may outlive borrowed value \`${name}\``)
    .label(use.upvar.pathSpan, `\`${name}\` is borrowed here`);
  if (constraint && category.kind === 'call-argument')
    draft.note(`function requires argument type to outlive \`${origin}\``, constraint.span);
  else if (constraint) draft.note(`${what} is returned here`, constraint.span);
  return draft.help(
    `to force the ${what} to take ownership of \`${name}\` (and any other referenced variables), use the \`move\` keyword`,
  );
}

/** What rustc calls the body of a closure or coroutine as a whole. */
export function closureWord({ coroutine }: Body): string {
  return coroutine ? 'async block' : 'closure';
}

/** Adds where in the closure the use stands that captures. */
export function addUse(draft: Draft, use: ClosureUse | undefined, text: (name: string) => string): void {
  if (use) draft.label(use.upvar.pathSpan, text(`\`${use.upvar.name}\``));
}
