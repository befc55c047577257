/**
 * Why an error is one, in source words: a few sentences, and the chain of places from its beginning to its end.
 * Everything said rests on derived tuples; the proof (proof.ts) is what it is checked against.
 */
import { localOf, type AccessInfo, type LoanInfo, type OutlivesConstraint } from '../../facts/emitted.js';
import type { Place } from '../../lang/mir/mir.js';
import type { Span } from '../../lang/source.js';
import { printTy } from '../../lang/types/print.js';
import { blame, constraintPath } from '../diagnose/blame.js';
import { describePlace, isArgument, localName, placeTy, spanAt, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { laterUse, type LaterUse } from '../diagnose/later-use.js';
import { moveSites } from '../diagnose/moved.js';
import { OriginNames } from '../diagnose/origin-name.js';
import { remarks } from './remarks.js';
import { deniedStory, guardStory, tooLongStory } from './scope-story.js';

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

/** The story of one derived error. */
export function storyOf(cx: Context, cause: ErrorCause): Story {
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

function line({ sources }: Context, span: Span): string {
  return `line ${sources.file(span).lineAt(span.lo)}`;
}

function named(cx: Context, place: Place): string {
  const name = describePlace(cx, place);
  return name === undefined ? 'a temporary value' : `\`${name}\``;
}

// ---------------------------------------------------------------- loans

function loanStory(cx: Context, loan: LoanInfo, access: AccessInfo, use: LaterUse): Story {
  const borrowed = named(cx, loan.borrowed);
  const shared = loan.kind.kind !== 'mut';
  const chain: Step[] = [
    { span: loan.span, text: `${borrowed} is borrowed ${shared ? '' : 'mutably '}here` },
  ];
  for (const step of use.kind === 'unexplained' ? [] : use.path) {
    const text = flowText(cx, step);
    if (text !== undefined && !chain.some((it) => it.span.lo === step.span.lo && it.span.hi === step.span.hi))
      chain.push({ span: step.span, text });
  }
  // The same piece of source twice: the loop came round.
  const again =
    access.span.lo === loan.span.lo && access.span.hi === loan.span.hi
      ? ', in the next turn of the loop'
      : '';
  chain.push({ span: access.span, text: `${accessText(cx, access)}${again}` });
  const last = useStep(cx, use);
  if (last) chain.push(last);
  const rule = shared
    ? 'As long as a shared reference may still be used, what it refers to must stay as it is and where it is.'
    : 'As long as a mutable reference may still be used, it is the only way to what it refers to.';
  return {
    sentences: [
      `On ${line(cx, loan.span)}, ${borrowed} is borrowed${shared ? '' : ' mutably'}.`,
      `On ${line(cx, access.span)}, ${accessText(cx, access)}${again}.`,
      needText(cx, use, access),
      rule,
      ...remarks(cx, loan, access, use),
    ],
    chain,
  };
}

/** What an outlives constraint is in the program's terms: how the reference got from one place to the next. */
function flowText(cx: Context, { category, span }: OutlivesConstraint): string | undefined {
  if (span.desugaring !== undefined) return undefined;
  switch (category.kind) {
    case 'assignment':
      return 'the reference is stored here';
    case 'call-argument': {
      const callee =
        category.fn?.kind === 'fn-def' ? `\`${cx.program.def(category.fn.def).name}\`` : 'the function';
      return `the reference is passed to ${callee}, whose signature lets the result hold it`;
    }
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

/** What an access does: "`x` is assigned to". */
export function accessText(cx: Context, access: AccessInfo): string {
  const place = named(cx, access.place);
  switch (access.kind.kind) {
    case 'copy':
    case 'fake-read':
      return `${place} is read`;
    case 'borrow':
      return `${place} is borrowed again, shared`;
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

function needText(cx: Context, use: LaterUse, access: AccessInfo): string {
  const { body } = cx;
  switch (use.kind) {
    case 'use': {
      const name = localName(body, use.local);
      const what = name === undefined ? 'a value made from it' : `\`${name}\``;
      const at = line(cx, use.span);
      if (use.nextIteration)
        return `The borrow is still needed: ${what} is used on ${at}, in the next turn of the loop.`;
      return `The borrow is still needed: ${what}, which may hold the reference, is used on ${at}.`;
    }
    case 'drop': {
      const name = localName(body, use.local);
      const what =
        name === undefined
          ? 'a temporary value that may hold the reference'
          : `\`${name}\`, which may hold the reference,`;
      return `The borrow is still needed: ${what} is dropped on ${line(cx, spanAt(body, use.location))}, and its destructor may use it.`;
    }
    case 'signature': {
      const info = cx.emission.origins.get(use.origin)!;
      const lifetime =
        info.kind.kind === 'static'
          ? "for the rest of the program (`'static`)"
          : info.name && info.name !== "'_"
            ? `for \`${info.name}\`, which the caller chooses and which lasts longer than this function`
            : 'for a lifetime that the caller chooses, longer than this function';
      return `The reference has to be good ${lifetime}: ${line(cx, use.constraint.span)} demands it.`;
    }
    case 'unexplained':
      return `The borrow is still needed on ${line(cx, access.span)}.`;
  }
}

function useStep(cx: Context, use: LaterUse): Step | undefined {
  const { body } = cx;
  switch (use.kind) {
    case 'use': {
      const name = localName(body, use.local);
      const what = name === undefined ? 'the reference' : `\`${name}\``;
      return {
        span: use.span,
        text: `${what} is used here${use.nextIteration ? ' in the next turn of the loop' : ''}, so the borrow lasts until here`,
      };
    }
    case 'drop': {
      const name = localName(body, use.local);
      return {
        span: spanAt(body, use.location),
        text: `${name === undefined ? 'a temporary value' : `\`${name}\``} is dropped here, which may use the reference`,
      };
    }
    case 'signature': {
      const name = new OriginNames(cx).name(use.origin).text;
      return {
        span: use.constraint.span,
        text: `the reference has to be good for \`${name}\` because of this`,
      };
    }
    case 'unexplained':
      return undefined;
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
      `On ${sites.map((it) => line(cx, it.move.span)).join(' or ')}, ${named(cx, moved)} is moved: its value has a new owner.`,
      loop
        ? `The loop comes round to ${line(cx, access.span)} again, where ${used} is used although its value is gone.`
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
  const place = named(cx, access.place);
  const ty = printTy(cx.program, placeTy(cx, access.place));
  const why = {
    borrowed:
      'It belongs to somebody else: here it is only borrowed, and its owner would be left with a hole.',
    destructor: `It is part of ${named(cx, from)}, whose type implements \`Drop\`; its destructor runs on the whole value, so no part may be missing.`,
    element: 'It is one of several elements, and which of them is gone could not be kept track of.',
  }[reason];
  return {
    sentences: [
      `On ${line(cx, access.span)}, ${place} is moved away; values of type \`${ty}\` are not copied.`,
      why,
      'Only an owner may give a value away.',
    ],
    chain: [{ span: access.span, text: `${place} is moved here` }],
  };
}

// ---------------------------------------------------------------- lifetimes of the signature

function subsetStory(cx: Context, { longer, shorter }: ErrorCause & { kind: 'subset' }): Story {
  const { emission } = cx;
  const names = new OriginNames(cx);
  const a = names.name(longer);
  const b = names.name(shorter);
  const path = constraintPath(emission, longer, (it) => it === shorter) ?? [];
  const steps = path.filter(
    (it) =>
      it.span.desugaring === undefined &&
      it.category.kind !== 'boring' &&
      it.category.kind !== 'boring-no-location' &&
      it.category.kind !== 'internal',
  );
  const culprit = path.length ? blame(path, true) : undefined;
  const chain: Step[] = [{ span: a.origin.span, text: `\`${a.text}\` is the lifetime here` }];
  for (const step of steps) {
    const text = flowText(cx, step);
    if (text !== undefined && !chain.some((it) => it.span.lo === step.span.lo))
      chain.push({ span: step.span, text });
  }
  if (b.origin.kind.kind !== 'static')
    chain.push({ span: b.origin.span, text: `\`${b.text}\` is the lifetime here` });
  return {
    sentences: [
      ...(culprit
        ? [
            `${line(cx, culprit.span).replace(/^l/, 'L')} lets data that is good for \`${a.text}\` go where it has to be good for \`${b.text}\`.`,
          ]
        : []),
      b.origin.kind.kind === 'static'
        ? `\`'static\` lasts until the program ends, and a caller may choose a shorter \`${a.text}\`.`
        : `The signature does not say that \`${a.text}\` lasts as long as \`${b.text}\`: a caller may choose them so that it does not.`,
      'A body may rely only on what its signature promises, for the caller knows nothing else of it.',
    ],
    chain,
  };
}

function testStory(cx: Context, { test }: ErrorCause & { kind: 'test' }): Story {
  const info = cx.emission.tests.get(test)!;
  const ty = printTy(cx.program, info.generic);
  return {
    sentences: [
      `${line(cx, info.span).replace(/^l/, 'L')} needs every reference inside of \`${ty}\` to be good for some time that outlasts this function.`,
      `The signature does not promise that: \`${ty}\` may be a type that holds short-lived references.`,
      "A bound such as `T: 'static` or `T: 'a` is the promise.",
    ],
    chain: [{ span: info.span, text: `\`${ty}\` has to live long enough here` }],
  };
}
