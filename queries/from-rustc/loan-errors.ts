/** A loan that is invalidated where it is live, in rustc's words: the code, and the places of borrow, access and later use. */
import { isTerminator, statementAt, type DumpBody, type DumpLocation } from '../../facts/rustc/dump.js';
import { effectsOf } from '../../facts/rustc/effects.js';
import { placeText } from '../../facts/rustc/place.js';
import type { Span } from '../../lang/source.js';
import { categoryText } from '../diagnose/blame.js';
import { Draft, sameSpan } from '../diagnose/context.js';
import { sourceSpan, spanAt, type DumpedLoan, type Joined } from './body.js';
import type { Conflict } from './conflicts.js';
import type { LaterUse } from './later-use.js';
import { describe, described, variableOf } from './names.js';
import { localsWith } from './subset-errors.js';

export interface LoanError {
  readonly loan: DumpedLoan;
  readonly at: DumpLocation;
  readonly conflict: Conflict;
  readonly use: LaterUse;
}

/** What the diagnostics ask beyond the body: bodies of closures by MIR name, and whether a type has a destructor. */
export interface Crate {
  readonly closureOf: (name: string) => DumpBody | undefined;
  readonly hasDestructor: (type: string) => boolean;
}

export function loanError(cx: Joined, crate: Crate, error: LoanError): Draft {
  const { conflict } = error;
  switch (conflict.kind) {
    case 'access':
      return accessError(cx, crate, error, conflict.access);
    case 'activation':
      return borrowError(cx, error, 'mut', false, conflict.by);
    case 'replace':
      return assignError(cx, error, conflict.access.place);
    case 'exit':
      return tooShort(cx, crate, error);
    case 'yield':
      return acrossYield(cx, error, conflict.at);
    case 'unknown': {
      const span = spanAt(cx, error.at);
      const draft = new Draft(null, span, 'this is against the terms of a borrow');
      return addUse(cx, draft.label(loanSpan(cx, error.loan), 'the borrow'), error);
    }
  }
}

type Access = Extract<Conflict, { kind: 'access' }>['access'];

function accessError(cx: Joined, crate: Crate, error: LoanError, access: Access): Draft {
  const { loan } = error;
  const span = spanAt(cx, error.at);
  const borrowed = described(cx, loan.borrowed);
  switch (access.kind) {
    case 'storage-dead':
    case 'drop':
      return tooShort(cx, crate, error);
    case 'assign':
      return assignError(cx, error, access.place);
    case 'borrow':
      return borrowError(cx, error, access.borrow, isUnique(cx, error.at), undefined);
    case 'copy': {
      const what = described(cx, access.place);
      const draft = new Draft('E0503', span, `cannot use ${what} because it was mutably borrowed`);
      draft
        .label(loanSpan(cx, loan), `${borrowed} is borrowed here`)
        .label(span, `use of borrowed ${borrowed}`);
      return addUse(cx, draft, error);
    }
    case 'move': {
      const what = described(cx, access.place);
      const draft = new Draft('E0505', span, `cannot move out of ${what} because it is borrowed`);
      declared(cx, draft, loan);
      draft
        .label(loanSpan(cx, loan), `borrow of ${borrowed} occurs here`)
        .label(span, `move out of ${what} occurs here`);
      return addUse(cx, draft, error);
    }
  }
}

function assignError(cx: Joined, error: LoanError, place: Access['place']): Draft {
  const span = spanAt(cx, error.at);
  const what = described(cx, place);
  if (error.loan.borrow === 'fake') return inGuard(cx, error, 'assign', what);
  const draft = new Draft('E0506', span, `cannot assign to ${what} because it is borrowed`);
  draft
    .label(loanSpan(cx, error.loan), `${what} is borrowed here`)
    .label(span, `${what} is assigned to here but it was already borrowed`);
  return addUse(cx, draft, error);
}

function inGuard(cx: Joined, { at, loan }: LoanError, action: string, what: string): Draft {
  const span = spanAt(cx, at);
  return new Draft('E0510', span, `cannot ${action} ${what} in match guard`)
    .label(span, `cannot ${action}`)
    .label(loanSpan(cx, loan), 'value is immutable in match guard');
}

function borrowError(
  cx: Joined,
  error: LoanError,
  made: 'shared' | 'mut' | 'fake',
  unique: boolean,
  activated: DumpedLoan | undefined,
): Draft {
  const { loan, at, conflict } = error;
  const span = spanAt(cx, at);
  const first = loanSpan(cx, loan);
  const place = activated?.borrowed ?? (conflict.kind === 'access' ? conflict.access.place : loan.borrowed);
  const what = described(cx, place);
  const build = (code: `E${string}`, message: string, second: string, before: string) => {
    const draft = new Draft(code, span, message);
    return addUse(cx, draft.label(first, before).label(span, second), error);
  };
  if (made !== 'mut')
    return loan.unique
      ? build(
          'E0501',
          `cannot borrow ${what} as immutable because previous closure requires unique access`,
          'second borrow occurs here',
          'closure construction occurs here',
        )
      : build(
          'E0502',
          `cannot borrow ${what} as immutable because it is also borrowed as mutable`,
          'immutable borrow occurs here',
          'mutable borrow occurs here',
        );
  if (loan.borrow === 'fake') return inGuard(cx, error, 'mutably borrow', what);
  if (unique && loan.unique)
    return build(
      'E0524',
      `two closures require unique access to ${what} at the same time`,
      'second closure is constructed here',
      'first closure is constructed here',
    );
  if (unique)
    return build(
      'E0500',
      `closure requires unique access to ${what} but it is already borrowed`,
      'closure construction occurs here',
      'borrow occurs here',
    );
  if (loan.unique)
    return build(
      'E0501',
      `cannot borrow ${what} as mutable because previous closure requires unique access`,
      'second borrow occurs here',
      'closure construction occurs here',
    );
  if (loan.borrow === 'shared')
    return build(
      'E0502',
      `cannot borrow ${what} as mutable because it is also borrowed as immutable`,
      'mutable borrow occurs here',
      'immutable borrow occurs here',
    );
  const message = `cannot borrow ${what} as mutable more than once at a time`;
  if (!sameSpan(first, span))
    return build('E0499', message, 'second mutable borrow occurs here', 'first mutable borrow occurs here');
  const again = new Draft('E0499', span, message);
  again.label(span, `${what} was mutably borrowed here in the previous iteration of the loop`);
  return addUse(cx, again, error);
}

function isUnique(cx: Joined, at: DumpLocation): boolean {
  for (const loan of cx.loans.values())
    if (loan.location.block === at.block && loan.location.statement === at.statement) return loan.unique;
  return false;
}

/** E0597, E0716, E0515, E0373, E0521, E0713: what is borrowed ends before the borrow. */
function tooShort(cx: Joined, crate: Crate, error: LoanError): Draft {
  const { loan, at, use, conflict } = error;
  const span = spanAt(cx, at);
  const borrow = loanSpan(cx, loan);
  const name = describe(cx, loan.borrowed);
  const dropped = conflict.kind === 'access' ? conflict.access : undefined;
  const destructor = dropped?.kind === 'drop' ? destructorAround(cx, crate, loan, dropped.place) : undefined;
  if (destructor !== undefined) {
    const draft = new Draft('E0713', borrow, 'borrow may still be in use when destructor runs');
    const what = dropped && describe(cx, dropped.place);
    draft.label(
      span,
      `here, drop of ${what === undefined ? 'temporary value' : `\`${what}\``} needs exclusive access to ${described(cx, loan.borrowed)}, because the type \`${destructor}\` implements the \`Drop\` trait`,
    );
    return addUse(cx, draft, error);
  }
  const constraint = use.kind === 'signature' && !use.constraint.fromClosure ? use.constraint : undefined;
  if (
    constraint?.category.kind === 'assignment' &&
    cx.body.dump.name.includes('{closure#') &&
    use.kind === 'signature' &&
    localsWith(cx, use.origin).has(1)
  ) {
    const draft = new Draft('E0521', constraint.span, 'borrowed data escapes outside of closure');
    return draft
      .label(borrow, 'borrow is only valid in the closure body')
      .label(constraint.span, `reference to ${described(cx, loan.borrowed)} escapes the closure body here`);
  }
  const captured = name !== undefined && loan.closure ? captureOf(cx, crate, loan) : undefined;
  if (
    captured &&
    (constraint?.category.kind === 'return' ||
      constraint?.category.kind === 'call-argument' ||
      constraint?.category.kind === 'opaque-type')
  ) {
    const what = /^async|^coroutine/.test(loan.closure!.name) ? 'async block' : 'closure';
    const draft = new Draft(
      'E0373',
      captured.head,
      `${what} may outlive the current function, but it borrows \`${name}\`, which is owned by the current function`,
    );
    draft.label(captured.head, `may outlive borrowed value \`${name}\``);
    if (captured.use) draft.label(captured.use, `\`${name}\` is borrowed here`);
    draft.note(
      constraint.category.kind === 'call-argument'
        ? 'function requires argument type to outlive the call'
        : `${what} is returned here`,
      constraint.span,
    );
    return draft;
  }
  if (captured && use.kind === 'use' && isClosureBound(cx, use.location)) {
    const draft = new Draft(
      'E0373',
      captured.head,
      `closure may outlive the current block, but it borrows \`${name}\`, which is owned by the current block`,
    );
    draft.label(captured.head, `may outlive borrowed value \`${name}\``);
    return captured.use ? draft.label(captured.use, `\`${name}\` is borrowed here`) : draft;
  }
  if (constraint && (constraint.category.kind === 'return' || constraint.category.kind === 'yield')) {
    const verb = constraint.category.kind;
    const reference = sameSpan(constraint.span, borrow) ? 'reference to' : 'value referencing';
    const argument = loan.borrowed.local <= cx.body.dump.argCount;
    const what =
      name === undefined
        ? 'temporary value'
        : `${loan.borrowed.projection.length ? 'local data ' : argument ? 'function parameter ' : 'local variable '}\`${name}\``;
    const draft = new Draft('E0515', constraint.span, `cannot ${verb} ${reference} ${what}`);
    draft.label(constraint.span, `${verb}s a ${reference} data owned by the current function`);
    if (!sameSpan(constraint.span, borrow))
      draft.label(
        borrow,
        name === undefined ? 'temporary value created here' : `\`${name}\` is borrowed here`,
      );
    return draft;
  }
  if (name === undefined) {
    const made = sourceSpan(cx, cx.body.dump.locals.get(loan.borrowed.local)?.span) ?? borrow;
    const draft = new Draft('E0716', made, 'temporary value dropped while borrowed');
    draft
      .label(made, 'creates a temporary value which is freed while still in use')
      .label(span, 'temporary value is freed at the end of this statement');
    return addUse(cx, draft, error);
  }
  const place = captured?.use ?? borrow;
  const draft = new Draft('E0597', place, `\`${name}\` does not live long enough`);
  declared(cx, draft, loan);
  if (captured) draft.label(captured.head, 'value captured here');
  draft
    .label(place, 'borrowed value does not live long enough')
    .label(span, `\`${name}\` dropped here while still borrowed`);
  return addUse(cx, draft, error);
}

/** Whether a closure is given a name there. */
function isClosureBound(cx: Joined, at: DumpLocation): boolean {
  const bound = /^FakeRead\(ForLet\(.*\), _(\d+)\)$/.exec(statementAt(cx.body.dump, at)?.text ?? '');
  return cx.body.dump.locals.get(Number(bound?.[1] ?? -1))?.ty.startsWith('{closure@') === true;
}

/** E0626. */
function acrossYield(cx: Joined, { loan }: LoanError, at: DumpLocation): Draft {
  const borrow = loanSpan(cx, loan);
  return new Draft('E0626', borrow, 'borrow may still be in use when coroutine yields').label(
    spanAt(cx, at),
    'possible yield occurs here',
  );
}

/**
 * The type with a destructor that a dropped value has around the borrowed place. What is behind a reference in it is only
 * touched by a destructor; of a field the destructor is looked for.
 */
function destructorAround(
  cx: Joined,
  crate: Crate,
  { borrowed }: DumpedLoan,
  dropped: Access['place'],
): string | undefined {
  if (placeText(borrowed) === placeText(dropped) || dropped.projection.length) return undefined;
  let ty = cx.body.dump.locals.get(dropped.local)?.ty;
  for (const elem of borrowed.projection.slice(dropped.projection.length)) {
    if (ty === undefined) return undefined;
    switch (elem.kind) {
      case 'deref':
        // What a box holds is dropped with it.
        ty = /^(?:\w+::)*Box<(.*)>$/.exec(ty)?.[1];
        break;
      case 'field':
        if (crate.hasDestructor(ty)) return shortType(ty);
        ({ ty } = elem);
        break;
      case 'downcast':
        if (crate.hasDestructor(ty)) return shortType(ty);
        break;
      case 'index':
        return undefined;
    }
  }
  return undefined;
}

function shortType(ty: string): string {
  return ty.replace(/(?:\w+::)+/g, '');
}

/** The head of the closure that a loan is made for, and the use in its body that is the reason. */
function captureOf(
  cx: Joined,
  crate: Crate,
  loan: DumpedLoan,
): { readonly head: Span; readonly use?: Span } | undefined {
  const { closure } = loan;
  if (!closure) return undefined;
  const made = spanAt(cx, closure.location);
  const body = crate.closureOf(closure.name);
  const variable = variableOf(cx, loan.borrowed);
  const captured = body?.names.find((it) => it.name === variable?.name);
  if (!body || !captured) return { head: made };
  const field = captured.place.projection.find((it) => it.kind === 'field');
  for (const [block, { statements }] of body.blocks.entries())
    for (const [statement, { span }] of statements.entries()) {
      const { accesses } = effectsOf(
        body.blocks[block].statements[statement].text,
        isTerminator(body, { block, statement }),
      );
      const touches = accesses.some(
        ({ place }) =>
          place.local === 1 &&
          place.projection.find((it) => it.kind === 'field')?.field ===
            (field?.kind === 'field' ? field.field : -1),
      );
      const at = touches ? sourceSpan(cx, span) : undefined;
      if (at) return { head: made, use: at };
    }
  return { head: made };
}

/** "binding `x` declared here". */
function declared(cx: Joined, draft: Draft, loan: DumpedLoan): void {
  const variable = variableOf(cx, { local: loan.borrowed.local, projection: [] });
  if (variable) draft.label(variable.span, `binding \`${variable.name}\` declared here`);
}

export function loanSpan(cx: Joined, loan: DumpedLoan): Span {
  return spanAt(cx, loan.location);
}

function addUse(cx: Joined, draft: Draft, { use, loan }: LoanError): Draft {
  switch (use.kind) {
    case 'use':
    case 'drop': {
      const span = spanAt(cx, use.location);
      const variable = variableOf(cx, { local: use.local, projection: [] });
      if (use.kind === 'drop')
        draft.label(
          span,
          variable
            ? `borrow might be used here, when \`${variable.name}\` is dropped`
            : 'a temporary with access to the borrow is dropped here',
        );
      else if (!sameSpan(span, loanSpan(cx, loan)))
        draft.label(
          span,
          cx.effects(use.location).call ? 'borrow later used by call' : 'borrow later used here',
        );
      return draft;
    }
    case 'signature': {
      const region = cx.body.dump.regions.get(use.origin);
      const name = region?.name ?? (use.origin === 0 ? "'static" : undefined);
      return draft.label(
        use.constraint.span,
        `${categoryText(use.constraint.category)}requires that ${described(cx, loan.borrowed)} is borrowed ${
          name === undefined ? 'for a lifetime of the signature' : `for \`${name}\``
        }`,
      );
    }
    case 'unexplained':
      return draft;
  }
}
