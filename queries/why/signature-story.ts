/** Stories of lifetimes: the body needs more of them than its signature says. */
import type { OriginInfo } from '../../facts/emitted.js';
import { printTy } from '../../lang/types/print.js';
import { blame, constraintPath } from '../diagnose/blame.js';
import { sameSpan, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { OriginNames, type OriginName } from '../diagnose/origin-name.js';
import { flowText } from './loan-story.js';
import type { Step, Story } from './story.js';
import { line, upperFirst, whoseLifetime } from './words.js';

export function subsetStory(cx: Context, { longer, shorter }: ErrorCause & { kind: 'subset' }): Story {
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
  const chain: Step[] = [{ span: a.origin.span, text: introduction(cx, a) }];
  for (const step of steps) {
    const text = flowText(cx, step);
    if (text !== undefined && !chain.some((it) => sameSpan(it.span, step.span)))
      chain.push({ span: step.span, text });
  }
  if (b.origin.kind.kind !== 'static') chain.push({ span: b.origin.span, text: introduction(cx, b) });
  return {
    sentences: [
      ...(culprit
        ? [
            `${upperFirst(line(cx, culprit.span))} lets data that is good for ${inWords(cx, a)} go where it has to be good for ${inWords(cx, b)}.`,
          ]
        : []),
      b.origin.kind.kind === 'static'
        ? `\`${a.text}\` must outlive \`'static\` then, but \`'static\` lasts until the program ends, and a caller may choose a shorter \`${a.text}\`.`
        : a.origin.kind.kind === 'environment'
          ? `\`${a.text}\` is the lifetime of one call of the closure: what it has captured it can lend for the call only, because the next call needs it again; \`${b.text}\` goes on after that.`
          : `\`${a.text}\` must outlive \`${b.text}\` then, but ${signatureOf(cx)} does not tie the two to each other: they are unrelated, and ${chooser(cx)} may choose them so that \`${a.text}\` ends first.`,
      ...closureRule(cx, a.origin, b.origin),
      cx.body.kind === 'closure'
        ? 'The body of a closure may rely only on what the types of its parameters and its result say.'
        : 'A body may rely only on what its signature promises, for the caller knows nothing else of it.',
    ],
    chain,
  };
}

function isNumbered({ text }: OriginName): boolean {
  return /^'\d/.test(text);
}

function introduction(cx: Context, name: OriginName): string {
  const whose = whoseLifetime(cx, name.origin);
  return isNumbered(name)
    ? `let us call the lifetime ${whose === undefined ? 'here' : `of ${whose}`} \`${name.text}\``
    : `this lifetime is \`${name.text}\``;
}

/** `'a`, or "`'1` (the lifetime of the parameter `x`)". */
function inWords(cx: Context, name: OriginName): string {
  const whose = isNumbered(name) ? whoseLifetime(cx, name.origin) : undefined;
  if (whose !== undefined) return `\`${name.text}\` (the lifetime of ${whose})`;
  return isNumbered(name) ? `\`${name.text}\` (a lifetime without a name)` : `\`${name.text}\``;
}

function signatureOf({ body, program }: Context): string {
  return body.kind === 'closure'
    ? 'the signature of the closure'
    : `the signature of \`${program.def(body.def).name}\``;
}

function chooser({ body }: Context): string {
  return body.kind === 'closure' ? 'a call of it' : 'a caller';
}

/** In a function the lifetime left out in the result is that of the parameter; in a closure it is not. */
function closureRule({ body }: Context, a: OriginInfo, b: OriginInfo): string[] {
  return body.kind === 'closure' && a.kind.kind === 'external' && b.kind.kind === 'external'
    ? [
        'Unlike in a function, a lifetime that is left out in the type of a parameter of a closure says nothing of the lifetime in its result.',
      ]
    : [];
}

export function testStory(cx: Context, { test }: ErrorCause & { kind: 'test' }): Story {
  const info = cx.emission.tests.get(test)!;
  const ty = printTy(cx.program, info.generic);
  return {
    sentences: [
      `${upperFirst(line(cx, info.span))} needs every reference inside of \`${ty}\` to be good for some time that outlasts this function.`,
      `The signature does not promise that: \`${ty}\` may be a type that holds short-lived references.`,
      `A bound such as \`${ty}: 'static\` or \`${ty}: 'a\` is the promise.`,
    ],
    chain: [{ span: info.span, text: `\`${ty}\` has to live long enough here` }],
  };
}
