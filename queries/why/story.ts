/**
 * Why an error is one, in source words: a few sentences, and the chain of places from its beginning to its end.
 * Everything said rests on derived tuples; the proof (proof.ts) is what it is checked against.
 */
import { localOf, type AccessInfo } from '../../facts/emitted.js';
import type { Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { printTy } from '../../lang/types/print.js';
import { isArgument, localName, placeTy, statementAt, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { laterUse } from '../diagnose/later-use.js';
import { moveSites } from '../diagnose/moved.js';
import { accessText, loanStory } from './loan-story.js';
import { deniedStory, guardStory, tooLongStory } from './scope-story.js';
import { subsetStory, testStory } from './signature-story.js';
import { avoids } from './way.js';
import { line, named } from './words.js';
import type { Written } from './written.js';

/** One place of the chain, with what happens there. */
export interface Step {
  readonly span: Span;
  readonly text: string;
}

export interface Story {
  /** Whole sentences, the rule that is broken last. */
  readonly sentences: readonly string[];
  /** In the order of cause and effect, not of lines. */
  readonly chain: readonly Step[];
}

/** The story of one derived error; `written`: the program as written, for what control flow doesn't say. */
export function storyOf(cx: Context, cause: ErrorCause, written?: Written): Story {
  switch (cause.kind) {
    case 'loan':
      if (cx.loanScopes)
        return deniedStory(
          cx,
          cx.emission.loans.get(cause.loan)!,
          cx.emission.accesses.get(cause.access)!,
          accessText(cx, cx.emission.accesses.get(cause.access)!),
        );
      return loanStory(
        cx,
        cx.emission.loans.get(cause.loan)!,
        cx.emission.accesses.get(cause.access)!,
        laterUse(cx, cx.emission.loans.get(cause.loan)!, cause.point),
        written,
      );
    case 'too-long':
      return tooLongStory(cx, cx.emission.loans.get(cause.loan)!);
    case 'guard-change':
      return guardStory(cx, cx.emission.accesses.get(cause.access)!.span, 'changes something');
    case 'guard-move':
      return guardStory(
        cx,
        cx.body.locals[localOf(cx.emission, cause.variable)].span,
        'may fail after the pattern has moved a value',
      );
    case 'use':
      return useStory(cx, cause);
    case 'reassignment':
      return reassignmentStory(cx, cx.emission.accesses.get(cause.access)!);
    case 'immutable':
      return immutableStory(
        cx,
        cx.emission.accesses.get(cause.access)!,
        cx.emission.places.get(cause.because)!.place,
      );
    case 'illegal-move':
      return illegalMoveStory(
        cx,
        cx.emission.accesses.get(cause.access)!,
        cx.emission.places.get(cause.from)!.place,
        cause.reason,
      );
    case 'subset':
      return subsetStory(cx, cause);
    case 'test':
      return testStory(cx, cause);
  }
}

// ---------------------------------------------------------------- moves and initialization

function useStory(cx: Context, cause: ErrorCause & { kind: 'use' }): Story {
  const { emission, body } = cx;
  const access = emission.accesses.get(cause.access)!;
  const used = named(cx, access.place);
  const { sites } = moveSites(cx, access.location, cause.path);
  if (sites.length === 0) {
    const place = emission.paths.get(cause.path)!.place;
    const declared = body.locals[place.local].span;
    return {
      sentences: [
        `${named(cx, place)} is declared on ${line(cx, declared)} without a value.`,
        `On some way from there to ${line(cx, access.span)}, where it is used, it gets none.`,
        'A variable has to have a value on every way that leads to a use of it.',
      ],
      chain: [
        { span: declared, text: 'declared here, without a value' },
        { span: access.span, text: `${used} is used here` },
      ],
    };
  }
  const moved = emission.paths.get(sites[0].move.path)!.place;
  const loop = sites.some((it) => it.previousIteration || it.move.span.lo === access.span.lo);
  const ty = printTy(cx.program, placeTy(cx, moved));
  return {
    sentences: [
      `On ${[...new Set(sites.map((it) => line(cx, it.move.span)))].join(' or ')}, ${named(cx, moved)} is moved: its value has a new owner.`,
      loop
        ? `The loop comes round to ${line(cx, access.span)} again, where ${used} is used although its value is gone.`
        : avoids(
              cx,
              access.location,
              sites.map((it) => it.move.location),
            )
          ? `On ${line(cx, access.span)}, ${used} is used, although its value is gone if control came that way.`
          : `On ${line(cx, access.span)}, ${used} is used although its value is gone.`,
      `Values of type \`${ty}\` are moved, not copied, because the type does not implement \`Copy\`.`,
    ],
    chain: [
      ...sites.map((it): Step => ({ span: it.move.span, text: `${named(cx, moved)} is moved here` })),
      { span: access.span, text: `${used} is used here, after the move` },
    ],
  };
}

function reassignmentStory(cx: Context, access: AccessInfo): Story {
  const { local } = access.place;
  const declared = cx.body.locals[local].span;
  const name = named(cx, access.place);
  return {
    sentences: [
      `${name} is declared on ${line(cx, declared)} without \`mut\`${isArgument(cx.body, local) ? ', as a parameter, and has a value from the start' : ''}.`,
      `On ${line(cx, access.span)} it may get a second value.`,
      'A variable without `mut` gets its value once.',
    ],
    chain: [
      { span: declared, text: 'declared here, without `mut`' },
      { span: access.span, text: `${name} is assigned to here` },
    ],
  };
}

function immutableStory(cx: Context, access: AccessInfo, because: Place): Story {
  const place = named(cx, access.place);
  const declared = cx.body.locals[because.local].span;
  const does = access.kind.kind === 'mutable-borrow' ? 'borrowed mutably' : 'assigned to';
  const variable = because.projection.length === 0;
  const pointer = named(cx, { local: because.local, projection: because.projection.slice(0, -1) });
  return {
    sentences: [
      `On ${line(cx, access.span)}, ${place} is ${does}.`,
      variable
        ? `${named(cx, because)} is declared on ${line(cx, declared)} without \`mut\`.`
        : `It is reached through ${pointer}, which gives leave to look at what it refers to, not to change it.`,
      'To change a place, its variable has to be `mut`, and every reference on the way to it a `&mut`.',
    ],
    chain: [
      { span: declared, text: variable ? 'declared here, without `mut`' : `${pointer} comes from here` },
      { span: access.span, text: `${place} is ${does} here` },
    ],
  };
}

function illegalMoveStory(
  cx: Context,
  access: AccessInfo,
  from: Place,
  reason: 'borrowed' | 'destructor' | 'element',
): Story {
  const statement = statementAt(cx.body, access.location);
  const binding = statement?.kind === 'assign' ? localName(cx.body, statement.place.local) : undefined;
  // Behind a variant a place has no name of its own, but the variable of the pattern has one.
  const place =
    binding !== undefined && access.place.projection.some((it) => it.kind === 'downcast')
      ? `what the pattern calls \`${binding}\``
      : named(cx, access.place);
  const ty = printTy(cx.program, placeTy(cx, access.place));
  return {
    sentences: [
      `On ${line(cx, access.span)}, ${place} is moved away; values of type \`${ty}\` are not copied.`,
      whyNotMoved(cx, from, reason),
      'Only an owner may give a value away.',
      insteadOfMoving(cx, from, reason),
    ],
    chain: [{ span: access.span, text: `${place} is moved here` }],
  };
}

function whyNotMoved(cx: Context, from: Place, reason: 'borrowed' | 'destructor' | 'element'): string {
  switch (reason) {
    case 'borrowed':
      return 'It belongs to somebody else: here it is only borrowed, and its owner would be left with a hole.';
    case 'destructor':
      return `It is part of ${named(cx, from)}, whose type implements \`Drop\`; its destructor runs on the whole value, so no part may be missing.`;
    case 'element':
      return 'It is one of several elements, and which of them is gone could not be kept track of.';
  }
}

function insteadOfMoving(cx: Context, from: Place, reason: 'borrowed' | 'destructor' | 'element'): string {
  const behind = from.projection.findLastIndex((it) => it.kind === 'deref');
  const pointer =
    behind < 0 ? undefined : placeTy(cx, { ...from, projection: from.projection.slice(0, behind) });
  const mutable = reason !== 'borrowed' || (pointer?.kind === 'ref' && pointer.mutable);
  const leave = 'leave another value in its place, with `std::mem::take` or `std::mem::replace`';
  return mutable
    ? `What can be done: borrow it, clone it, or ${leave}.`
    : `What can be done: borrow it or clone it; behind a \`&mut\` one could also ${leave}.`;
}
