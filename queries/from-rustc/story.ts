/**
 * Why an error of a dumped body is one, as `why` tells it of source (queries/why): a few sentences, what kind of rejection it
 * is, and the chain of places from the borrow to what still needs it. What MIR's text does not tell (signatures, types) is
 * not spoken of.
 */
import type { OutlivesConstraint } from '../../facts/emitted.js';
import type { DumpAccess } from '../../facts/rustc/effects.js';
import { calleeOf } from '../../facts/rustc/effects.js';
import { statementAt } from '../../facts/rustc/dump.js';
import { endPoint, type Span } from '../../lang/source.js';
import { blame, blameablePath } from '../diagnose/blame.js';
import { sameSpan } from '../diagnose/context.js';
import type { Kind } from '../why/kind.js';
import { plainFlow } from '../why/loan-story.js';
import { upperFirst } from '../why/words.js';
import {
  originAtomName,
  locationName,
  rows,
  originNumber,
  spanAt,
  type DumpedLoan,
  type Joined,
} from './body.js';
import type { Conflict } from './conflicts.js';
import type { DumpCause } from './check.js';
import { loanSpan, type LoanError } from './loan-errors.js';
import { describe, described, variableOf } from './names.js';
import { argumentWith, type SubsetError } from './subset-errors.js';
import { goesRound, linesOver } from './way.js';

export interface DumpStep {
  readonly span: Span;
  readonly text: string;
  /** The tuple that says so. */
  readonly atoms: string;
}

export interface DumpStory {
  /** Whole sentences, the rule that is broken last. */
  readonly sentences: readonly string[];
  /** In the order of cause and effect. */
  readonly chain: readonly DumpStep[];
}

export function story(cx: Joined, cause: DumpCause): DumpStory {
  return cause.kind === 'loan' ? loanStory(cx, cause) : subsetStory(cx, cause);
}

/** What kind of rejection an error is; of what another model accepts the caller knows. */
export function dumpKind(cx: Joined, cause: DumpCause): Kind {
  if (cause.kind === 'subset') {
    const [longer, shorter] = regionNames(cx, cause);
    const text = `The signature is at fault: the body needs \`${longer}: ${shorter}\` (\`${longer}\` outlives \`${shorter}\`), and the signature does not say so.`;
    return { kind: 'signature', of: cx.body.dump.name, own: true, text };
  }
  const { loan, at, use } = cause;
  const last = use.kind === 'use' || use.kind === 'drop' ? [use.location] : [];
  return { kind: 'danger', ...linesOver(cx, [loan.location, at, ...last]), text: harm(cx, cause) };
}

// ---------------------------------------------------------------- loans

function loanStory(cx: Joined, cause: LoanError): DumpStory {
  const { loan, at, conflict } = cause;
  const borrowed = named(cx, loan);
  const [start, where] = [loanSpan(cx, loan), conflictSpan(cx, cause)];
  const again = sameSpan(start, where) ? ', in the next turn of the loop' : '';
  const does = `${conflictText(cx, loan, conflict)}${again}`;
  const how = loan.borrow === 'mut' ? ' mutably' : '';
  const [from, to] = [line(cx, start), line(cx, where)];
  return {
    sentences: [
      loan.borrow === 'fake'
        ? `The \`match\` on ${from} borrows ${borrowed} for as long as its guards run.`
        : `On ${from}, ${borrowed} is borrowed${how}.`,
      `On ${to === from && !again ? 'the same line' : to}, ${does}.`,
      needText(cx, cause, from === to ? 'first borrow' : `borrow of ${from}`),
      loan.borrow === 'mut'
        ? 'As long as a mutable reference may still be used, it is the only way to what it refers to.'
        : 'As long as a shared reference may still be used, what it refers to must stay as it is and where it is.',
    ],
    chain: [
      {
        span: start,
        text: `${borrowed} is borrowed${how} here`,
        atoms: `loan_issued_at(${originAtomName(loan.origin)}, ${loan.name}, Mid(${locationName(loan.location)}))`,
      },
      ...flow(cx, cause.use.kind === 'unexplained' ? [] : cause.use.path),
      { span: where, text: does, atoms: `loan_invalidated_at(Start(${locationName(at)}), ${loan.name})` },
      ...laterStep(cx, cause),
    ],
  };
}

/** What is done against the terms of a loan: "`v` is borrowed mutably". */
export function conflictText(cx: Joined, { borrowed }: DumpedLoan, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'access':
      return accessText(conflict.access, namedPlace(cx, conflict.access.place));
    case 'replace':
      return `${namedPlace(cx, conflict.access.place)} is assigned to, which drops its former value`;
    case 'activation':
      return `${namedPlace(cx, conflict.by.borrowed)} is borrowed mutably`;
    case 'exit':
      return `${namedPlace(cx, borrowed)} goes out of scope`;
    case 'yield':
      return 'the coroutine is suspended, and may be moved';
    case 'unknown':
      return 'something is done that the borrow forbids';
  }
}

function accessText(access: DumpAccess, place: string): string {
  switch (access.kind) {
    case 'copy':
      return `${place} is read`;
    case 'move':
      return `${place} is moved away`;
    case 'assign':
      return `${place} is assigned to`;
    case 'storage-dead':
      return `${place} goes out of scope`;
    case 'drop':
      return `${place} is dropped`;
    case 'borrow':
      return access.borrow === 'mut' ? `${place} is borrowed mutably` : `${place} is borrowed, to be read`;
  }
}

/** What ends does so at the end of its block. */
function conflictSpan(cx: Joined, { at, conflict }: LoanError): Span {
  const span = spanAt(cx, at);
  return isEnd(conflict) ? endPoint(span) : span;
}

function isEnd(conflict: Conflict): boolean {
  if (conflict.kind === 'exit') return true;
  return conflict.kind === 'access' && /^(?:storage-dead|drop)$/.test(conflict.access.kind);
}

/** Who needs the reference later. */
function needText(cx: Joined, { loan, at, use }: LoanError, borrow: string): string {
  switch (use.kind) {
    case 'use': {
      const where = line(cx, spanAt(cx, use.location));
      const turn = isNextTurn(cx, loan, use.location) ? ', in the next turn of the loop' : '';
      if (loan.borrow === 'fake')
        return `This borrow lasts until the guard on ${where} has said whether its arm is taken.`;
      const name = variableOf(cx, { local: use.local, projection: [] })?.name;
      if (name !== undefined && use.local === loan.borrowed.local)
        return `The ${borrow} is still needed: \`${name}\` itself may hold the reference, and it is used on ${where}${turn}.`;
      if (name !== undefined)
        return `The ${borrow} is still needed: \`${name}\`, which may hold the reference, is used on ${where}${turn}.`;
      if (use.local === 0)
        return `The ${borrow} is still needed: the value that is returned may hold the reference.`;
      const called = calleeAt(cx, use.location);
      return called === undefined
        ? `The ${borrow} is still needed: what was made from it is used on ${where}${turn}.`
        : `The ${borrow} is still needed: it is made for the call of \`${called}\` on ${where}, which comes after that${turn}.`;
    }
    case 'drop': {
      const name = variableOf(cx, { local: use.local, projection: [] })?.name;
      const what =
        name === undefined
          ? 'a temporary value that may hold the reference'
          : `\`${name}\`, which may hold the reference,`;
      return `The ${borrow} is still needed: ${what} is dropped on ${line(cx, endPoint(spanAt(cx, use.location)))}, and its destructor may use it.`;
    }
    case 'signature':
      return `The reference has to be good for ${lifetimeText(cx, use.origin)}: ${line(cx, use.constraint.span)} demands it.`;
    case 'unexplained':
      return `The ${borrow} is still needed on ${line(cx, spanAt(cx, at))}.`;
  }
}

function lifetimeText(cx: Joined, origin: number): string {
  if (origin === 0) return "`'static`, which is as long as the program runs";
  const name = cx.body.dump.regions.get(origin)?.name;
  const argument = argumentWith(cx, origin);
  const whose = argument ? `the lifetime of the parameter \`${argument.name}\`` : undefined;
  return name === undefined || name === "'_"
    ? `${whose ?? 'a lifetime'}, which the caller chooses and which lasts longer than this function`
    : `\`${name}\`, which the caller chooses and which lasts longer than this function`;
}

function laterStep(cx: Joined, { use, loan }: LoanError): DumpStep[] {
  switch (use.kind) {
    case 'use':
    case 'drop': {
      const variable = variableOf(cx, { local: use.local, projection: [] });
      const what = variable
        ? `\`${variable.name}\``
        : use.kind === 'use'
          ? 'the reference'
          : 'a temporary value';
      const turn = isNextTurn(cx, loan, use.location) ? ' in the next turn of the loop' : '';
      const span = spanAt(cx, use.location);
      return [
        {
          span: use.kind === 'use' ? span : endPoint(span),
          text:
            loan.borrow === 'fake'
              ? 'the borrow lasts until the guard has run'
              : use.kind === 'use'
                ? `${what} is used here${turn}, so the borrow lasts until here`
                : `${what} is dropped here, which may use the reference`,
          atoms: `var_${use.kind === 'use' ? 'used' : 'dropped'}_at(_${use.local}, Mid(${locationName(use.location)}))`,
        },
      ];
    }
    case 'signature': {
      const name = cx.body.dump.regions.get(use.origin)?.name ?? (use.origin === 0 ? "'static" : undefined);
      return [
        {
          span: use.constraint.span,
          text: `because of this the reference has to be good for ${name === undefined ? 'longer than this function runs' : `\`${name}\``}`,
          atoms: `universal_region(${originAtomName(use.origin)}), from ${originAtomName(loan.origin)}`,
        },
      ];
    }
    case 'unexplained':
      return [];
  }
}

/** Whether the use stands before the borrow in the text, and is reached by going round. */
function isNextTurn(cx: Joined, loan: DumpedLoan, location: DumpedLoan['location']): boolean {
  const [a, b] = [loanSpan(cx, loan), spanAt(cx, location)];
  return a.file === b.file && b.lo <= a.lo && goesRound(cx, loan.location, location);
}

/** What would happen: "a reference to `v` would be used after `v` may have changed". */
function harm(cx: Joined, { loan, conflict, use }: LoanError): string {
  if (loan.borrow === 'fake')
    return 'the guard would change the value while it is being decided which arm fits it';
  const place = named(cx, loan);
  const when = afterwards(cx, loan, conflict);
  if (use.kind === 'signature') return `the caller would have a reference to ${place} ${when}`;
  return use.kind === 'drop'
    ? `a destructor could use a reference to ${place} ${when}`
    : `a reference to ${place} would be used ${when}`;
}

function afterwards(cx: Joined, loan: DumpedLoan, conflict: Conflict): string {
  const lent = describe(cx, loan.borrowed);
  const it = lent === undefined ? 'that' : `\`${lent}\``;
  if (isEnd(conflict)) return 'when that is gone';
  if (conflict.kind === 'yield') return 'when that has been moved to another place';
  if (conflict.kind === 'access') {
    const { access } = conflict;
    if (access.kind === 'move') return 'when that has moved away';
    if (access.kind === 'copy' || (access.kind === 'borrow' && access.borrow !== 'mut'))
      return `through which ${it} may change while something else looks at it`;
  }
  return loan.borrow === 'mut' ? `while ${it} may be changed in another way` : `after ${it} may have changed`;
}

// ---------------------------------------------------------------- lifetimes of the signature

function subsetStory(cx: Joined, cause: SubsetError): DumpStory {
  const { longer, shorter, path } = cause;
  const blamed = blameablePath(cx.outlives, path);
  const culprit = blame(blamed?.length ? blamed : path, true);
  const [a, b] = regionNames(cx, cause);
  const closure = cx.body.dump.name.includes('{closure#');
  const whose = closure ? 'the signature of the closure' : 'the signature';
  return {
    sentences: [
      `${upperFirst(line(cx, culprit.span))} lets data that is good for ${inWords(cx, longer, a)} go where it has to be good for ${inWords(cx, shorter, b)}.`,
      shorter === 0
        ? `\`${a}\` must outlive \`'static\` then, but \`'static\` lasts until the program ends, and a caller may choose a shorter \`${a}\`.`
        : `\`${a}\` must outlive \`${b}\` then, but ${whose} does not tie the two to each other: they are unrelated, and ${closure ? 'a call of it' : 'a caller'} may choose them so that \`${a}\` ends first.`,
      closure
        ? 'The body of a closure may rely only on what the types of its parameters and its result say.'
        : 'A body may rely only on what its signature promises, for the caller knows nothing else of it.',
    ],
    chain: flow(cx, path),
  };
}

/** The names of both lifetimes; those without are numbered. */
function regionNames(cx: Joined, { longer, shorter }: SubsetError): [string, string] {
  const name = (origin: number, number: number) => {
    const known = cx.body.dump.regions.get(origin)?.name ?? (origin === 0 ? "'static" : undefined);
    return known === undefined || known === "'_" ? `'${number}` : known;
  };
  return [name(longer, 1), name(shorter, 2)];
}

function inWords(cx: Joined, origin: number, name: string): string {
  if (!/^'\d/.test(name)) return `\`${name}\``;
  const argument = argumentWith(cx, origin);
  return argument
    ? `\`${name}\` (the lifetime of the parameter \`${argument.name}\`)`
    : `\`${name}\` (a lifetime without a name)`;
}

// ---------------------------------------------------------------- the way of a reference

/** How the reference gets from one place to the next, each place and each text once. */
function flow(cx: Joined, path: readonly OutlivesConstraint[]): DumpStep[] {
  const steps: DumpStep[] = [];
  for (const step of path) {
    const text = flowText(cx, step);
    if (text !== undefined && !steps.some((it) => it.text === text || sameSpan(it.span, step.span)))
      steps.push({
        span: step.span,
        text,
        atoms: `subset_base(${originAtomName(step.sup)}, ${originAtomName(step.sub)})`,
      });
  }
  return steps;
}

function flowText(cx: Joined, step: OutlivesConstraint): string | undefined {
  switch (step.category.kind) {
    case 'assignment': {
      const into = holderOf(cx, step.sub);
      return into === undefined ? undefined : `\`${into}\` may hold the reference from here on`;
    }
    case 'call-argument': {
      const { locations } = cx.body.dump.constraints[cx.outlives.constraints.indexOf(step)];
      const called = locations === 'all' ? undefined : calleeAt(cx, locations);
      return `the reference is passed on in ${called === undefined ? 'this call' : `the call of \`${called}\``}`;
    }
    default:
      return plainFlow(step.category);
  }
}

/** The variable in whose type an origin stands. */
function holderOf(cx: Joined, origin: number): string | undefined {
  for (const [variable, name] of rows(cx.body.facts, 'use_of_var_derefs_origin')) {
    if (originNumber(name) !== origin) continue;
    const found = variableOf(cx, { local: Number(variable.slice(1)), projection: [] });
    if (found) return found.name;
  }
  return undefined;
}

// ---------------------------------------------------------------- words

function calleeAt(cx: Joined, location: DumpedLoan['location']): string | undefined {
  const statement = statementAt(cx.body.dump, location);
  const name = statement && calleeOf(statement.text);
  // Operators are called by names that nobody writes.
  return name !== undefined && cx.sources.text(spanAt(cx, location)).includes(name) ? name : undefined;
}

function named(cx: Joined, { borrowed }: DumpedLoan): string {
  return namedPlace(cx, borrowed);
}

function namedPlace(cx: Joined, place: DumpedLoan['borrowed']): string {
  return describe(cx, place) === undefined ? 'a temporary value' : described(cx, place);
}

function line(cx: Joined, span: Span): string {
  return `line ${cx.sources.file(span).lineAt(span.lo)}`;
}
