/** Borrows that have to last longer than what they borrow: E0597, and E0373 for what a closure borrows. */
import type { Origin, Point, Scope } from '../../../facts/atoms.js';
import type { LoanInfo, OriginInfo } from '../../../facts/emitted.js';
import { constraintPath } from '../blame.js';
import { Draft, describePlace, isTemporary, sameSpan, type Context } from '../context.js';
import { OriginNames } from '../origin-name.js';
import { captureOfLoan, endOf, operandSpan, outermost, scopeOf } from './scope.js';

export function tooLong(cx: Context, loan: LoanInfo, scopes: readonly Scope[]): Draft {
  const { body, emission } = cx;
  const { local } = loan.borrowed;
  const name = describePlace(cx, loan.borrowed);
  const text = name === undefined ? 'borrowed value' : `\`${name}\``;
  const kind = name === undefined && isTemporary(body.locals[local]) ? 'temporary value' : 'borrowed value';
  const ids = scopes.flatMap((it) => emission.scopes.get(it) ?? []);
  const forCaller = ids.length < scopes.length;
  const captured = captureOfLoan(cx, loan);
  if (captured && forCaller && name !== undefined && isForSignature(cx, loan)) {
    return new Draft(
      'E0373',
      captured.head,
      `closure may outlive the current function, but it borrows ${text}, which is owned by the current function`,
    )
      .label(captured.upvar.pathSpan, `${text} is borrowed here`)
      .label(captured.head, `may outlive borrowed value ${text}`)
      .help(
        `to force the closure to take ownership of ${text} (and any other referenced variables), use the \`move\` keyword`,
      )
      .because(cause(cx, loan));
  }
  const at = captured?.upvar.pathSpan ?? operandSpan(cx, loan.span);
  const draft = new Draft('E0597', at, `${text} does not live long enough`).because(cause(cx, loan));
  if (captured) draft.label(captured.head, 'capture occurs here');
  draft.label(at, `${kind} does not live long enough`);
  const owner = body.lexical?.locals.get(local) ?? 0;
  const ends = endOf(scopeOf(cx, owner));
  const needed = forCaller ? undefined : outermost(cx, ids);
  const needs = needed === undefined ? undefined : endOf(scopeOf(cx, needed));
  const dropped = name === undefined ? kind : text;
  if (needs && sameSpan(needs, ends)) {
    draft
      .label(
        ends,
        captured ? `${kind} dropped before borrower` : `${dropped} dropped here while still borrowed`,
      )
      .note('values in a scope are dropped in the opposite order they are created');
  } else if (needs && !captured) {
    draft
      .label(ends, `${dropped} dropped here while still borrowed`)
      .label(needs, `${kind} needs to live until here`);
  } else {
    if (needs) draft.label(needs, `${kind} needs to live until here`);
    else draft.note(`borrowed value must be valid for ${callersLifetime(cx, loan)}...`);
    draft.label(ends, `${kind} only lives until here`);
  }
  if (scopeOf(cx, owner).of === 'statement')
    draft.note('consider using a `let` binding to increase its lifetime');
  return draft;
}

function cause(cx: Context, loan: LoanInfo) {
  const { locations } = cx.emission;
  const index = locations.findIndex(
    (it) => it.block === loan.location.block && it.statement === loan.location.statement,
  );
  return { kind: 'too-long', loan: loan.atom, point: (index * 2 + 1) as Point } as const;
}

/** What a closure returns is good for a scope of the code around it, of which its own body knows nothing. */
function isForSignature(cx: Context, loan: LoanInfo): boolean {
  return universalOf(cx, loan)?.kind.kind !== 'external';
}

/** The lifetime of the signature for which the reference must be good. */
function universalOf({ emission }: Context, loan: LoanInfo): OriginInfo | undefined {
  const isUniversal = (it: Origin): boolean => {
    const kind = emission.origins.get(it)?.kind.kind;
    return kind !== undefined && kind !== 'existential' && kind !== 'placeholder';
  };
  const origin = constraintPath(emission, loan.origin, isUniversal)?.at(-1)?.sub;
  return origin === undefined ? undefined : emission.origins.get(origin);
}

function callersLifetime(cx: Context, loan: LoanInfo): string {
  const info = universalOf(cx, loan);
  if (!info || info.kind.kind === 'static') return 'the static lifetime';
  if (info.name !== undefined && info.name !== "'_")
    return `the lifetime ${info.name} as defined by the signature`;
  return `an anonymous lifetime, ${new OriginNames(cx).name(info.atom).text}, of the signature`;
}
