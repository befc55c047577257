/** Why an error is one under the lexical model: which scope of the text a loan lasts for, and what keeps it. */
import type { AccessInfo, LoanInfo } from '../../facts/emitted.js';
import type { LexicalId, LexicalScope } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { describePlace, localName, type Context } from '../diagnose/context.js';
import { endOf, outermost, scopeOf } from '../diagnose/lexical/scope.js';
import type { Step, Story } from './story.js';

/** An access to what is lent, in the scope for which the loan lasts. */
export function deniedStory(cx: Context, loan: LoanInfo, access: AccessInfo, does: string): Story {
  const borrowed = named(cx, loan);
  const shared = loan.kind.kind !== 'mut';
  const end = outermost(cx, cx.loanScopes!.restrictedIn(loan.atom));
  const keeper = end === undefined ? undefined : keeperOf(cx, loan, end);
  const chain: Step[] = [
    { span: loan.span, text: `${borrowed} is borrowed ${shared ? '' : 'mutably '}here` },
    ...(keeper
      ? [{ span: cx.body.locals[keeper.local].span, text: `\`${keeper.name}\` may hold the reference` }]
      : []),
    { span: access.span, text: does },
    ...(end === undefined ? [] : [{ span: endOf(scopeOf(cx, end)), text: 'the borrow ends here' }]),
  ];
  return {
    sentences: [
      `On ${line(cx, loan.span)}, ${borrowed} is borrowed${shared ? '' : ' mutably'}.`,
      ...(end === undefined ? [] : [lastsText(cx, loan, end, keeper)]),
      `On ${line(cx, access.span)}, ${does}.`,
      shared
        ? 'Until a shared borrow ends, what it borrows must stay as it is and where it is; under lexical lifetimes it ends with a scope of the text.'
        : 'Until a mutable borrow ends, it is the only way to what it borrows; under lexical lifetimes it ends with a scope of the text.',
    ],
    chain,
  };
}

/** A reference that has to be good for longer than what it borrows lives. */
export function tooLongStory(cx: Context, loan: LoanInfo): Story {
  const borrowed = named(cx, loan);
  const owner = scopeOf(cx, cx.body.lexical?.locals.get(loan.borrowed.local) ?? 0);
  const end = outermost(cx, cx.loanScopes!.neededIn(loan.atom));
  const keepers = cx.loanScopes!.keptBy(loan.atom).filter((it) => !within(cx, it.scope, loan));
  const keeper = keepers.map((it) => ({ ...it, name: localName(cx.body, it.local) })).find((it) => it.name);
  const need = keeper
    ? `\`${keeper.name}\`, declared on ${line(cx, cx.body.locals[keeper.local].span)}, may hold the reference and lives longer: to the end of ${what(scopeOf(cx, keeper.scope))} on ${line(cx, endOf(scopeOf(cx, keeper.scope)))}.`
    : end !== undefined && !within(cx, end, loan)
      ? `The reference is needed until the end of ${what(scopeOf(cx, end))} on ${line(cx, endOf(scopeOf(cx, end)))}.`
      : 'The reference has to be good for a lifetime that the caller chooses, longer than this body.';
  return {
    sentences: [
      `On ${line(cx, loan.span)}, ${borrowed} is borrowed.`,
      `It lives until the end of ${what(owner)} on ${line(cx, endOf(owner))}.`,
      need,
      'A reference has to be good for as long as the variable that holds it lives, whether it is used or not.',
    ],
    chain: [
      { span: loan.span, text: `${borrowed} is borrowed here` },
      ...(keeper
        ? [{ span: cx.body.locals[keeper.local].span, text: `\`${keeper.name}\` may hold the reference` }]
        : []),
      { span: endOf(owner), text: `${borrowed} is gone here` },
    ],
  };
}

/** A guard that does more than look. */
export function guardStory(cx: Context, span: Span, does: string): Story {
  return {
    sentences: [
      `On ${line(cx, span)}, the guard of a match arm ${does}.`,
      'The arms after it look at the same value, so a guard may look at it only.',
    ],
    chain: [{ span, text: 'here' }],
  };
}

interface Keeper {
  readonly local: number;
  readonly name: string;
}

/** A variable that lives for all of the loan's scope, and so keeps the loan. */
function keeperOf(cx: Context, loan: LoanInfo, end: LexicalId): Keeper | undefined {
  for (const { local, scope } of cx.loanScopes!.keptBy(loan.atom)) {
    const name = localName(cx.body, local);
    if (name !== undefined && lasts(cx, scope, end)) return { local, name };
  }
  return undefined;
}

/** Whether one scope is the other, or contains it. */
function lasts(cx: Context, scope: LexicalId, inner: LexicalId): boolean {
  for (let at: LexicalId | undefined = inner; at !== undefined; at = scopeOf(cx, at).parent)
    if (at === scope) return true;
  return false;
}

function within(cx: Context, scope: LexicalId, loan: LoanInfo): boolean {
  return lasts(cx, cx.body.lexical?.locals.get(loan.borrowed.local) ?? 0, scope);
}

function lastsText(cx: Context, loan: LoanInfo, end: LexicalId, keeper: Keeper | undefined): string {
  const scope = scopeOf(cx, end);
  const at = line(cx, endOf(scope));
  if (keeper)
    return `\`${keeper.name}\` keeps the borrow to the end of ${what(scope)} on ${at}, used or not.`;
  const places = [
    ...new Set(cx.loanScopes!.neededIn(loan.atom).map((id) => lineNumber(cx, scopeOf(cx, id).span))),
  ];
  const all = places.sort((a, b) => a - b);
  const where =
    all.length > 1 ? `lines ${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}` : `line ${all[0]}`;
  return `The borrow lasts to the end of ${what(scope)} on ${at}, the least scope around all places that need the reference (${where}).`;
}

/** A scope in words. */
export function what({ kind, of, span }: LexicalScope): string {
  if (kind === 'node' && span.desugaring === 'for') return 'the `for`';
  switch (kind) {
    case 'call-site':
    case 'arguments':
      return 'the function';
    case 'remainder':
      return 'the block';
    case 'guard':
      return 'the guard';
    case 'if-then':
      return 'the `if`';
    case 'node':
      switch (of) {
        case 'block':
          return 'the block';
        case 'guard':
          return 'the guard';
        case 'statement':
          return 'the statement';
        case 'arm':
          return 'the match arm';
        case 'match':
        case 'if':
          return `the \`${of}\``;
        case 'loop':
          return 'the loop';
        case 'call':
          return 'the call';
        default:
          return 'the expression';
      }
  }
}

function named(cx: Context, loan: LoanInfo): string {
  const name = describePlace(cx, loan.borrowed);
  return name === undefined ? 'a temporary value' : `\`${name}\``;
}

function line(cx: Context, span: Span): string {
  return `line ${lineNumber(cx, span)}`;
}

function lineNumber({ sources }: Context, span: Span): number {
  return sources.file(span).lineAt(span.lo);
}
