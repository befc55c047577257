/**
 * What kind of rejection an error is: a real danger, with the way on which it would happen; a limit of the model, which
 * another one does not have; the doing of a signature, whatever the body does; or that of a declaration, with no danger in it.
 */
import type { FrontEnd } from '../../lang/front-end.js';
import type { Location } from '../../lang/mir/mir.js';
import { locationOf, type AccessInfo, type LoanInfo } from '../../facts/emitted.js';
import {
  checkLowered,
  checkModels,
  contextOf,
  ruleSetOf,
  type Checked,
  type CheckedBody,
  type CheckModel,
} from '../check.js';
import { reasonFor } from '../compare/reason.js';
import { reasonText } from '../compare/words.js';
import { describePlace, type Context } from '../diagnose/context.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { laterUse } from '../diagnose/later-use.js';
import { moveSites } from '../diagnose/moved.js';
import { OriginNames } from '../diagnose/origin-name.js';
import type { RuleLoader } from '../program.js';
import { isEnd } from './loan-story.js';
import { onlyWhere } from './remarks.js';
import { linesOf } from './way.js';
import { list, lineNumber, named, signatureText, tieOf, type Tie } from './words.js';
import { writtenOf } from './written.js';

export type Kind =
  /** On the way through these lines (from 1) it would happen; `text` says what. `back`: the way goes round a loop. */
  | {
      readonly kind: 'danger';
      readonly lines: readonly number[];
      readonly back: boolean;
      readonly text: string;
    }
  /** These models accept the body; `text` says what makes the difference to the first. */
  | { readonly kind: 'limit'; readonly accepts: readonly CheckModel[]; readonly text: readonly string[] }
  /** A signature demands it: of this function, or of one that is called. `text` says which lifetime, and what would do. */
  | { readonly kind: 'signature'; readonly of: string; readonly own: boolean; readonly text: string }
  /** The declaration on this line does not give leave for it. */
  | { readonly kind: 'declaration'; readonly line: number; readonly reference: boolean };

/** The kind of one derived error of a body. */
export function kindOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  body: CheckedBody,
  cause: ErrorCause,
  model: CheckModel,
): Kind {
  const cx = contextOf(frontEnd, body.emission!, body.result!);
  if (cause.kind === 'loan' || cause.kind === 'too-long' || cause.kind === 'subset') {
    const limit = limitOf(frontEnd, rules, body, cause, model);
    if (limit) return limit;
  }
  if (cause.kind === 'subset' || cause.kind === 'test') return ownSignature(cx, cause);
  if (cause.kind === 'immutable' || cause.kind === 'reassignment') return declaration(cx, cause);
  return calledSignature(cx, cause) ?? danger(cx, cause);
}

// ---------------------------------------------------------------- limits of a model

/** Whether another model accepts the body. */
function limitOf(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  body: CheckedBody,
  cause: ErrorCause,
  model: CheckModel,
): Kind | undefined {
  const accepting = underOthers(frontEnd, rules, body, model).filter(({ checked }) =>
    checked.bodies.every((it) => it.result && it.diagnostics.length === 0),
  );
  if (!accepting.length) return undefined;
  const [{ other, checked }] = accepting;
  const accepted = checked.bodies.find((it) => it.def === body.def);
  const accepts = accepting.map((it) => it.other);
  // How the lexical model differs is the story itself: which scope keeps the loan.
  if (!accepted?.emission || !accepted.result || model === 'lexical' || other === 'lexical')
    return { kind: 'limit', accepts, text: [] };
  const reason = reasonFor({ emission: accepted.emission, program: rules(ruleSetOf[other]) }, cause);
  const cx = contextOf(frontEnd, accepted.emission, accepted.result);
  const loan = cause.kind === 'loan' ? accepted.emission.loans.get(cause.loan) : undefined;
  const between = { rejects: model, accepts: other, ...(loan && { loan }) };
  return {
    kind: 'limit',
    accepts,
    text: [
      ...(reason?.candidates ?? []).map((it) => reasonText(cx, between, it)),
      ...flowOnSomeWays(frontEnd, body, cause),
    ],
  };
}

interface Other {
  readonly other: CheckModel;
  readonly checked: Checked;
}

/** Several errors are of one item: under the other models it is checked once. */
const asked = new WeakMap<FrontEnd, Map<string, readonly Other[]>>();

/** What the other models make of the item that a body is in. */
function underOthers(
  frontEnd: FrontEnd,
  rules: RuleLoader,
  body: CheckedBody,
  model: CheckModel,
): readonly Other[] {
  let known = asked.get(frontEnd);
  if (!known) asked.set(frontEnd, (known = new Map()));
  const bodies = frontEnd.bodies.filter((it) => isIn(frontEnd, body, it.def));
  const key = `${model} ${bodies.map((it) => it.def).join()}`;
  let answers = known.get(key);
  if (!answers) {
    const others = othersThan(model);
    const only = { ...frontEnd, bodies };
    answers = others.map((other) => ({ other, checked: checkLowered(only, rules, other, others) }));
    known.set(key, answers);
  }
  return answers;
}

/** The models of which it is told whether they accept a body. The lexical one accepts too much where it accepts more. */
export function othersThan(model: CheckModel): CheckModel[] {
  return checkModels.filter((it) => it !== model && it !== 'lexical');
}

/** Where the reference gets to what holds it on some ways only. */
function flowOnSomeWays(frontEnd: FrontEnd, body: CheckedBody, cause: ErrorCause): string[] {
  if (cause.kind !== 'loan') return [];
  const cx = contextOf(frontEnd, body.emission!, body.result!);
  const loan = cx.emission.loans.get(cause.loan)!;
  const access = cx.emission.accesses.get(cause.access)!;
  const where = onlyWhere(cx, loan, access, laterUse(cx, loan, cause.point), writtenOf(frontEnd));
  return where === undefined ? [] : [where];
}

/** Whether the body is of this item: the item's own, or that of a closure in it. */
function isIn({ program }: FrontEnd, body: CheckedBody, item: CheckedBody['def']): boolean {
  const [inner, outer] = [program.def(body.def).span, program.def(item).span];
  return inner.file === outer.file && outer.lo <= inner.lo && inner.hi <= outer.hi;
}

// ---------------------------------------------------------------- signatures and declarations

function ownSignature(cx: Context, cause: ErrorCause & { kind: 'subset' | 'test' }): Kind {
  const { name } = cx.program.def(cx.body.def);
  const of = cx.body.kind === 'closure' ? 'the closure' : name;
  const whose = cx.body.kind === 'closure' ? 'the closure' : `\`${name}\``;
  if (cause.kind === 'test')
    return {
      kind: 'signature',
      of,
      own: true,
      text: `The signature of ${whose} is at fault, whatever the body does with the value: it has to promise more of its types.`,
    };
  const names = new OriginNames(cx);
  const [a, b] = [names.name(cause.longer), names.name(cause.shorter)];
  const text =
    b.origin.kind.kind === 'static'
      ? `The signature of ${whose} is at fault: its body needs \`${a.text}: 'static\`, and the signature asks its callers for less.`
      : `The signature of ${whose} is at fault: its body needs \`${a.text}: ${b.text}\` (\`${a.text}\` outlives \`${b.text}\`), and the signature does not say so.`;
  return { kind: 'signature', of, own: true, text };
}

/** The loan is still needed because a function's signature lets its result hold the reference. */
function calledSignature(cx: Context, cause: ErrorCause): Kind | undefined {
  if (cause.kind !== 'loan') return undefined;
  const use = laterUse(cx, cx.emission.loans.get(cause.loan)!, cause.point);
  if (use.kind === 'unexplained') return undefined;
  for (const step of use.path) {
    const { category } = step;
    if (category.kind !== 'call-argument' || category.fn?.kind !== 'fn-def') continue;
    const { name, library } = cx.program.def(category.fn.def);
    const tie = tieOf(cx, step);
    if (library || !tie) continue;
    return { kind: 'signature', of: name, own: false, text: tieText(cx, tie) };
  }
  return undefined;
}

function tieText(cx: Context, { def, parameter, to, lifetime }: Tie): string {
  const shared =
    lifetime === undefined
      ? `${to} has the lifetime of ${parameter} (by the rules for lifetimes that are left out)`
      : `${to} has the lifetime \`${lifetime}\`, and so has ${parameter}`;
  return `It is the signature of \`${cx.program.def(def).name}\` that says so, whatever its body does: in \`${signatureText(cx, def)}\`, ${shared}, so ${to} may hold the reference. If ${to} had a lifetime of its own, it could not.`;
}

function declaration(cx: Context, cause: ErrorCause & { kind: 'immutable' | 'reassignment' }): Kind {
  const { place } =
    cause.kind === 'immutable'
      ? cx.emission.places.get(cause.because)!
      : cx.emission.accesses.get(cause.access)!;
  return {
    kind: 'declaration',
    line: lineNumber(cx, cx.body.locals[place.local].span),
    reference: cause.kind === 'immutable' && place.projection.length > 0,
  };
}

// ---------------------------------------------------------------- dangers

/** A way through the body over where it is against the rules to where that would be noticed. */
function danger(cx: Context, cause: ErrorCause): Kind {
  return { kind: 'danger', ...linesOf(cx, stopsOf(cx, cause)), text: harm(cx, cause) };
}

function stopsOf(cx: Context, cause: ErrorCause): Location[] {
  const { emission } = cx;
  switch (cause.kind) {
    case 'loan': {
      const loan = emission.loans.get(cause.loan)!;
      const use = laterUse(cx, loan, cause.point);
      const last = use.kind === 'use' || use.kind === 'drop' ? [use.location] : [];
      return [loan.location, locationOf(emission, cause.point), ...last];
    }
    case 'use': {
      const access = emission.accesses.get(cause.access)!;
      const [site] = moveSites(cx, access.location, cause.path).sites;
      return site ? [site.move.location, access.location] : [access.location];
    }
    case 'too-long':
      return [emission.loans.get(cause.loan)!.location];
    case 'reassignment':
    case 'immutable':
    case 'illegal-move':
    case 'guard-change':
      return [emission.accesses.get(cause.access)!.location];
    case 'guard-move':
    case 'subset':
    case 'test':
      return [];
  }
}

/** What would happen: "the reference would be used after `v` has changed". */
function harm(cx: Context, cause: ErrorCause): string {
  switch (cause.kind) {
    case 'loan': {
      const loan = cx.emission.loans.get(cause.loan)!;
      const access = cx.emission.accesses.get(cause.access)!;
      if (loan.kind.kind === 'fake')
        return 'the guard would change the value while it is being decided which arm fits it';
      const use = laterUse(cx, loan, cause.point);
      const place = named(cx, loan.borrowed);
      const to = (when: string): string =>
        use.kind === 'signature'
          ? `the caller would have a reference to ${place} ${when}`
          : use.kind === 'drop'
            ? `a destructor could use a reference to ${place} ${when}`
            : `a reference to ${place} would be used ${when}`;
      return to(afterwards(cx, loan, access));
    }
    case 'use':
      return `${named(cx, cx.emission.accesses.get(cause.access)!.place)} would be used while it has no value`;
    case 'illegal-move':
      return cause.reason === 'destructor'
        ? 'the destructor would run on a value of which a part is missing'
        : 'the value would have two owners, and both would drop it';
    case 'too-long':
      return 'the reference could be used when what it refers to is gone';
    default:
      return 'one part of the program would change what another relies on';
  }
}

function afterwards(cx: Context, loan: LoanInfo, access: AccessInfo): string {
  const place = named(cx, access.place);
  if (isEnd(access)) {
    const own = !loan.borrowed.projection.some((it) => it.kind === 'deref');
    return own ? 'when that is gone' : `that the destructor of ${place} uses as well`;
  }
  const mutable = loan.kind.kind === 'mut';
  const lent = describePlace(cx, loan.borrowed);
  const it = lent === undefined ? 'that' : `\`${lent}\``;
  switch (access.kind.kind) {
    case 'copy':
    case 'fake-read':
    case 'borrow':
      return `through which ${it} may change while something else looks at it`;
    case 'move':
      return 'when that has moved away';
    default:
      return mutable ? `while ${it} may be changed in another way` : `after ${it} may have changed`;
  }
}

// ---------------------------------------------------------------- text

const known: Readonly<Record<CheckModel, string>> = {
  lexical: 'the checker before 2018',
  nll: 'by which rustc decides',
  polonius: 'which follows each reference from point to point',
  alpha: 'which rustc is about to adopt',
};

/** The kind in a sentence or two. */
export function kindText(kind: Kind, model: CheckModel): string[] {
  switch (kind.kind) {
    case 'danger': {
      if (kind.lines.length < 2) return [`This is a real danger, whatever the model: ${kind.text}.`];
      const way = kind.lines.slice(0, 12).join(' → ');
      const loop = kind.back ? ', round the loop,' : '';
      return [`This is a real danger: on the way through lines ${way}${loop} ${kind.text}.`];
    }
    case 'limit': {
      const others = list(kind.accepts.map((it) => `${it} (${known[it]})`));
      return [
        `This is a limit of the model ${model} (${known[model]}), not a danger: ${others} ${kind.accepts.length > 1 ? 'accept' : 'accepts'} it.`,
        ...kind.text.map((it, at) => `${at === 0 ? 'The difference' : 'And'}: ${it}.`),
      ];
    }
    case 'signature':
      return [kind.text];
    case 'declaration':
      return [
        kind.reference
          ? `It is the reference from line ${kind.line} that gives no leave for it: others may look at the same value, and rely on it to stay as it is.`
          : `No memory would be in danger: it is the declaration on line ${kind.line} that gives no leave for it.`,
      ];
  }
}
