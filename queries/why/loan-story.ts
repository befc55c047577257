/** The story of a loan that is still needed where something is done that it forbids. */
import type { AccessInfo, LoanInfo, OutlivesConstraint } from '../../facts/emitted.js';
import type { Local } from '../../lang/mir/mir.js';
import { localName, sameSpan, spanAt, type Context } from '../diagnose/context.js';
import type { LaterUse } from '../diagnose/later-use.js';
import { remarks } from './remarks.js';
import type { Step, Story } from './story.js';
import { calleeAt, callWith, lifetimeText, line, lineNumber, named, tieOf } from './words.js';
import type { Written } from './written.js';

export function loanStory(
  cx: Context,
  loan: LoanInfo,
  access: AccessInfo,
  use: LaterUse,
  written?: Written,
): Story {
  const borrowed = named(cx, loan.borrowed);
  const shared = loan.kind.kind !== 'mut';
  const again = sameSpan(access.span, loan.span) ? ', in the next turn of the loop' : '';
  const does = accessText(cx, access);
  const start = line(cx, loan.span);
  const where = line(cx, access.span);
  const rule = shared
    ? 'As long as a shared reference may still be used, what it refers to must stay as it is and where it is.'
    : 'As long as a mutable reference may still be used, it is the only way to what it refers to.';
  return {
    sentences: [
      loan.kind.kind === 'fake'
        ? `The \`match\` on ${start} borrows ${borrowed} for as long as its guards run.`
        : `On ${start}, ${borrowed} is borrowed${shared ? '' : ' mutably'}.`,
      `On ${where === start && !again ? 'the same line' : where}, ${does}${again}.`,
      needText(cx, loan, use, access),
      rule,
      ...remarks(cx, loan, access, use, written),
    ],
    chain: chainOf(cx, loan, access, use, `${does}${again}`),
  };
}

function chainOf(cx: Context, loan: LoanInfo, access: AccessInfo, use: LaterUse, does: string): Step[] {
  const borrowed = named(cx, loan.borrowed);
  const how = loan.kind.kind === 'mut' ? 'mutably ' : '';
  const chain: Step[] = [{ span: loan.span, text: `${borrowed} is borrowed ${how}here` }];
  for (const step of use.kind === 'unexplained' ? [] : use.path) {
    const text = flowText(cx, step);
    if (text !== undefined && !chain.some((it) => it.text === text || sameSpan(it.span, step.span)))
      chain.push({ span: step.span, text });
  }
  chain.push({ span: access.span, text: does });
  const last = useStep(cx, loan, use);
  if (last) chain.push(last);
  return chain;
}

/** What an outlives constraint is in the program's terms: how the reference got from one place to the next. */
export function flowText(cx: Context, step: OutlivesConstraint): string | undefined {
  const { category, span } = step;
  if (span.desugaring !== undefined) return undefined;
  switch (category.kind) {
    case 'assignment': {
      const into = variableOf(cx, step);
      return into === undefined ? undefined : `\`${into}\` may hold the reference from here on`;
    }
    case 'call-argument':
      return callText(cx, step);
    default:
      return plainFlow(category);
  }
}

/** Of the steps that need no name to be told. */
export function plainFlow({ kind }: OutlivesConstraint['category']): string | undefined {
  switch (kind) {
    case 'return':
      return 'the reference is returned here';
    case 'type-annotation':
      return 'the type written here says how long the reference must be good';
    case 'cast':
      return 'the reference is converted here';
    case 'usage':
      return 'the reference is put into a value here';
    default:
      return undefined;
  }
}

function callText(cx: Context, step: OutlivesConstraint): string {
  const { category } = step;
  const fn = category.kind === 'call-argument' && category.fn?.kind === 'fn-def' ? category.fn : undefined;
  if (!fn) return 'the reference is passed on in this call';
  const { name } = cx.program.def(fn.def);
  const tie = tieOf(cx, step);
  if (tie?.to === 'the result')
    return `the reference is passed to \`${name}\`, whose signature lets the result hold it`;
  if (cx.emission.origins.get(step.sub)?.kind.kind === 'static')
    return `the reference is passed to \`${name}\`, which asks for one that is good for \`'static\``;
  return tie
    ? `the reference is passed to \`${name}\`, whose signature lets ${tie.to} hold it`
    : `the reference is passed to \`${name}\`, which may keep it`;
}

/** The variable in whose type the origin stands that a constraint leads to. */
export function variableOf({ emission, body }: Context, { sub }: OutlivesConstraint): string | undefined {
  const kind = emission.origins.get(sub)?.kind;
  return kind?.kind === 'existential' && kind.from.kind === 'local'
    ? localName(body, kind.from.local)
    : undefined;
}

/** What an access does: "`x` is assigned to". */
export function accessText(cx: Context, access: AccessInfo): string {
  const place = named(cx, access.place);
  switch (access.kind.kind) {
    case 'copy':
    case 'fake-read':
      return `${place} is read`;
    case 'borrow':
      return `${place} is borrowed, to be read`;
    case 'mutable-borrow':
      return `${place} is borrowed mutably`;
    case 'activation':
      return `${place} is borrowed mutably`;
    case 'move':
      return `${place} is moved away`;
    case 'storage-dead':
    case 'exit':
      return `${place} goes out of scope`;
    case 'drop':
      return access.kind.replace
        ? `${place} is assigned to, which drops its former value`
        : `${place} is dropped`;
    case 'assign':
    case 'assign-through':
    case 'assign-part':
      return `${place} is assigned to`;
  }
}

/** Whether an access is the end of what it is an access of. */
export function isEnd({ kind }: AccessInfo): boolean {
  return kind.kind === 'storage-dead' || kind.kind === 'exit' || (kind.kind === 'drop' && !kind.replace);
}

/** The variable that a temporary value is made from, if it is a reference to one. */
function behind({ body }: Context, local: Local): string | undefined {
  for (const { statements } of body.blocks)
    for (const it of statements)
      if (
        it.kind === 'assign' &&
        it.place.local === local &&
        it.place.projection.length === 0 &&
        it.rvalue.kind === 'ref'
      )
        return localName(body, it.rvalue.place.local);
  return undefined;
}

/** Who uses the reference later: "`seen`, which may hold the reference, is used on line 4". */
function needText(cx: Context, loan: LoanInfo, use: LaterUse, access: AccessInfo): string {
  const { body } = cx;
  const borrow =
    lineNumber(cx, loan.span) === lineNumber(cx, access.span)
      ? 'first borrow'
      : `borrow of ${line(cx, loan.span)}`;
  switch (use.kind) {
    case 'use': {
      const at = line(cx, use.span);
      const turn = use.nextIteration ? ', in the next turn of the loop' : '';
      const name = localName(body, use.local);
      if (loan.kind.kind === 'fake')
        return `This borrow lasts until the guard on ${at} has said whether its arm is taken.`;
      if (name !== undefined && use.local === loan.borrowed.local)
        return `The ${borrow} is still needed: \`${name}\` itself may hold the reference, and it is used on ${at}${turn}.`;
      if (name !== undefined)
        return `The ${borrow} is still needed: \`${name}\`, which may hold the reference, is used on ${at}${turn}.`;
      if (use.local === 0)
        return `The ${borrow} is still needed: the value that is returned may hold the reference.`;
      const owner = use.local === loan.assigned.local ? undefined : behind(cx, use.local);
      if (owner !== undefined && owner !== localName(body, loan.borrowed.local))
        return `The ${borrow} is still needed: \`${owner}\`, which may hold the reference, is used on ${at}${turn}.`;
      if (isLoop(cx, use.local))
        return `The ${borrow} is still needed: the \`for\` on ${at} goes on with it in its next turn.`;
      const called = calleeAt(cx, callWith(cx, use.local, use.location) ?? use.location);
      return called === undefined
        ? `The ${borrow} is still needed: what was made from it is used on ${at}${turn}.`
        : `The ${borrow} is still needed: it is made for the call of \`${called}\` on ${at}, which comes after that${turn}.`;
    }
    case 'drop': {
      const name = localName(body, use.local);
      const what =
        name === undefined
          ? `a temporary value of ${line(cx, body.locals[use.local].span)} that may hold the reference`
          : `\`${name}\`, which may hold the reference,`;
      return `The ${borrow} is still needed: ${what} is dropped on ${line(cx, spanAt(body, use.location))}, and its destructor may use it.`;
    }
    case 'signature':
      return `The reference has to be good for ${lifetimeText(cx, use.origin)}: ${line(cx, use.constraint.span)} demands it.`;
    case 'unexplained':
      return `The ${borrow} is still needed on ${line(cx, access.span)}.`;
  }
}

/** Whether a temporary value is the iterator of a `for`, or a reference to it. */
export function isLoop({ body }: Context, local: Local): boolean {
  return body.locals[local].span.desugaring === 'for';
}

function useStep(cx: Context, loan: LoanInfo, use: LaterUse): Step | undefined {
  const { body } = cx;
  switch (use.kind) {
    case 'use': {
      const name = localName(body, use.local);
      const own = use.local === loan.assigned.local ? undefined : behind(cx, use.local);
      const what = name !== undefined ? `\`${name}\`` : own !== undefined ? `\`${own}\`` : 'the reference';
      const text =
        loan.kind.kind === 'fake'
          ? 'the borrow lasts until the guard has run'
          : `${what} is used here${use.nextIteration ? ' in the next turn of the loop' : ''}, so the borrow lasts until here`;
      return { span: use.span, text };
    }
    case 'drop': {
      const name = localName(body, use.local);
      return {
        span: spanAt(body, use.location),
        text: `${name === undefined ? 'a temporary value' : `\`${name}\``} is dropped here, which may use the reference`,
      };
    }
    case 'signature': {
      const { kind, name } = cx.emission.origins.get(use.origin)!;
      const how =
        kind.kind === 'static'
          ? "`'static`"
          : name && name !== "'_"
            ? `\`${name}\``
            : 'longer than this function runs';
      return { span: use.constraint.span, text: `because of this the reference has to be good for ${how}` };
    }
    case 'unexplained':
      return undefined;
  }
}
