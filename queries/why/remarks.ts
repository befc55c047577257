/** What a reader has to know of Rust to see why a conflict is one: sentences for the mechanisms that are at work. */
import type { AccessInfo, LoanInfo } from '../../facts/emitted.js';
import type { Location, Place } from '../../lang/mir/mir.js';
import {
  describePlace,
  isPrefix,
  localName,
  samePlace,
  sameSpan,
  statementAt,
  type Context,
} from '../diagnose/context.js';
import type { LaterUse } from '../diagnose/later-use.js';
import { isEnd } from './loan-story.js';
import { reaches } from './way.js';
import { calleeAt, callWith, isIndexing, line, lineNumber, named, parameterName, tieOf } from './words.js';
import type { Written } from './written.js';

/** Each at most once, the most particular first. */
export function remarks(
  cx: Context,
  loan: LoanInfo,
  access: AccessInfo,
  use: LaterUse,
  written?: Written,
): string[] {
  return [
    ...closureRemark(cx, loan),
    ...guardRemark(loan),
    ...twoPhaseRemark(cx, loan, access),
    ...indexRemark(cx, loan, access),
    ...partRemark(cx, loan, access),
    ...writeRemark(access),
    ...jumpRemark(cx, loan, access, written),
    ...dropRemark(cx, use, written),
    ...destructorRemark(cx, loan, access),
    ...selfRemark(cx, loan, use),
    ...endRemark(cx, loan, access, use),
  ];
}

function closureRemark(cx: Context, loan: LoanInfo): string[] {
  if (!isCapture(cx, loan)) return [];
  const name = describePlace(cx, loan.borrowed);
  const what = name === undefined ? 'it' : `\`${name}\``;
  if (loan.kind.kind !== 'mut')
    return [
      `The closure captures ${what} by a shared borrow, which lasts as long as the closure may be called.`,
    ];
  const how =
    loan.kind.mut === 'closure-capture'
      ? 'by a unique borrow (as exclusive as a mutable one, of what a reference refers to that is itself not `mut`)'
      : 'by a mutable borrow, and so by a unique one';
  return [
    `The closure captures ${what} ${how}: as long as the closure may be called, nothing else may use ${what}.`,
  ];
}

/** Whether the reference goes into a closure that is made of it. */
export function isCapture(cx: Context, loan: LoanInfo): boolean {
  return isCaptureAt(cx, loan.location);
}

function isCaptureAt({ body }: Context, location: Location): boolean {
  const statement = statementAt(body, location);
  return body.blocks[location.block].statements
    .slice(location.statement + 1)
    .some(
      (it) =>
        it.kind === 'assign' &&
        it.rvalue.kind === 'aggregate' &&
        it.rvalue.aggregate.kind === 'closure' &&
        statement?.kind === 'assign' &&
        it.rvalue.operands.some((op) => op.kind !== 'const' && op.place.local === statement.place.local),
    );
}

function guardRemark(loan: LoanInfo): string[] {
  return loan.kind.kind === 'fake'
    ? [
        'Rust makes this borrow by itself (it is called a fake borrow, for at run time there is none), so that a guard cannot change which arm fits.',
      ]
    : [];
}

function twoPhaseRemark(cx: Context, loan: LoanInfo, access: AccessInfo): string[] {
  const reads = access.kind.kind === 'copy' || access.kind.kind === 'borrow';
  if (loan.activation) {
    const before =
      reaches(cx, access.location, loan.activation) &&
      !reaches(cx, loan.activation, access.location) &&
      reaches(cx, loan.location, access.location);
    return reads || !before
      ? []
      : [
          'Until the call is made the borrow is only reserved (a two-phase borrow); a reservation allows reading and nothing else.',
        ];
  }
  const written = /^&\s*mut\b/.test(cx.sources.text(loan.span));
  const call = callWith(cx, loan.assigned.local, loan.location);
  const within =
    call !== undefined && reaches(cx, access.location, call) && !reaches(cx, call, access.location);
  return written && reads && within
    ? [
        'Only a mutable borrow that Rust makes by itself (for the receiver of a method, for the left side of an operator like `+=`, or to adjust an argument that is a reference already) is two-phase, that is only reserved until the call is made, so that one may still read; a `&mut` that is written out is exclusive from the start.',
      ]
    : [];
}

function indexRemark(cx: Context, loan: LoanInfo, access: AccessInfo): string[] {
  const indexed = (place: Place): boolean =>
    place.projection.some((it) => it.kind === 'index' || it.kind === 'constant-index');
  if (indexed(loan.borrowed) && indexed(access.place))
    return [
      'Indices are not compared: as far as the borrow checker knows, any two elements might be the same one.',
    ];
  return isIndexing(cx, loan.location) && isIndexing(cx, access.location)
    ? [
        `Indexing ${named(cx, loan.borrowed)} calls a function that borrows all of it; indices are not compared, so the two elements might be the same one.`,
      ]
    : [];
}

/** One of the two places is a part of the other. */
function partRemark(cx: Context, loan: LoanInfo, access: AccessInfo): string[] {
  if (isEnd(access) || samePlace(loan.borrowed, access.place)) return [];
  const [whole, part] = isPrefix(access.place, loan.borrowed)
    ? [access.place, loan.borrowed]
    : [loan.borrowed, access.place];
  if (!isPrefix(whole, part)) return [];
  const [outer, inner] = [describePlace(cx, whole), describePlace(cx, part)];
  if (outer === undefined || inner === undefined || outer === inner) return [];
  const parts = `\`${inner}\` is a part of \`${outer}\``;
  if (whole !== access.place || access.kind.kind === 'assign') return [`${parts}.`];
  if (isCaptureAt(cx, access.location))
    return [
      `${parts}: the closure captures all of \`${outer}\`, for something in it borrows all of it, such as a method that takes \`self\`.`,
    ];
  const call = callOf(cx, access);
  const callee = call && calleeAt(cx, call);
  const self = outer === '*self' || outer === 'self';
  if (callee === undefined) return [`${parts}.`];
  return [
    `${parts}: the call of \`${callee}\` borrows all of ${self ? '`self`' : `\`${outer}\``}, whatever fields its body uses. A function that takes only the fields it needs, or splitting the struct so that they are a struct of their own, would keep the two apart.`,
  ];
}

/** The call for which an access borrows. */
function callOf(cx: Context, access: AccessInfo) {
  const statement = statementAt(cx.body, access.location);
  if (!statement) return access.location;
  return statement.kind === 'assign' ? callWith(cx, statement.place.local, access.location) : undefined;
}

function writeRemark({ kind }: AccessInfo): string[] {
  return kind.kind === 'assign'
    ? [
        'An assignment writes to the place itself (a shallow write: what its old value refers to is left alone), and every reference to the place would see it change.',
      ]
    : [];
}

/** Control leaves the block of a variable by a jump. */
function jumpRemark(cx: Context, loan: LoanInfo, access: AccessInfo, written?: Written): string[] {
  if (!isEnd(access) || !written) return [];
  const jump = written.jumpAfter(loan.span, cx.body.locals[access.place.local].span);
  return jump
    ? [
        `The \`${jump.keyword}\` on ${line(cx, jump.span)} leaves the block that ${named(cx, access.place)} is declared in, and its storage ends with that.`,
      ]
    : [];
}

function dropRemark(cx: Context, use: LaterUse, written?: Written): string[] {
  if (use.kind !== 'drop') return [];
  if (localName(cx.body, use.local) !== undefined)
    return [
      'That a value is dropped at the end of its block counts as a use, if its destructor could look at what it holds.',
    ];
  const head = written?.headAround(cx.body.locals[use.local].span);
  const edition = cx.program.scopeEdition;
  if (head === 'if let')
    return [
      edition < 2024
        ? `Temporary values in the head of an \`if let\` are dropped after all its arms, \`else\` included; that is so in the ${edition} edition, while from 2024 on they are dropped before the \`else\`.`
        : 'Temporary values in the head of an `if let` are dropped at the end of the arm that fits, before the `else`.',
    ];
  if (head !== undefined)
    return [
      `Temporary values in the head of a \`${head}\` are dropped after ${head === 'match' ? 'all its arms' : 'its body'}.`,
    ];
  const { info } = cx.body.locals[use.local];
  if (info.kind === 'temp' && info.blockTail)
    return [
      edition < 2024
        ? `Temporary values in the expression at the end of a block are dropped after the variables of the block; that is so in the ${edition} edition, while from 2024 on they are dropped before them.`
        : 'Temporary values in the expression at the end of a block are dropped before the variables of the block.',
    ];
  return ['Temporary values are dropped at the end of the statement in which they are made.'];
}

/** What is borrowed is reached through a value whose destructor runs. */
function destructorRemark(cx: Context, loan: LoanInfo, access: AccessInfo): string[] {
  if (access.kind.kind !== 'drop' || access.kind.replace) return [];
  if (!loan.borrowed.projection.some((it) => it.kind === 'deref')) return [];
  return [
    `The destructor of ${named(cx, access.place)} runs there: it could use ${named(cx, loan.borrowed)}, and needs it for itself alone.`,
  ];
}

/** `&'a mut T<'a>`: what is borrowed holds the lifetime of the borrow. */
function selfRemark(cx: Context, loan: LoanInfo, use: LaterUse): string[] {
  const name =
    use.kind === 'use' && use.local === loan.borrowed.local ? localName(cx.body, use.local) : undefined;
  // What is made through a reference that is stored in the variable again is another thing.
  const through = loan.borrowed.projection.some((it) => it.kind === 'deref');
  if (name === undefined || use.kind !== 'use' || through) return [];
  const sentences = [
    `The lifetime of the borrow is a part of the type of \`${name}\` itself. Behind a \`&mut\` a type is invariant, which means that a lifetime in it can be neither shortened nor lengthened; so the borrow lasts as long as the lifetime in the type of \`${name}\`, for as long as \`${name}\` may be used.`,
  ];
  for (const step of use.path) {
    const tie = tieOf(cx, step);
    if (!tie?.lifetime) continue;
    const { inputs } = cx.program.fn(tie.def).sig;
    const at = inputs.findIndex((_, index) => parameterName(cx, tie.def, index) === tie.parameter);
    const ty = inputs[at];
    if (ty?.kind !== 'ref' || !ty.mutable) continue;
    return [
      `\`${cx.program.def(tie.def).name}\` takes a \`&${tie.lifetime} mut\` of a type that has \`${tie.lifetime}\` in it.`,
      ...sentences,
    ];
  }
  return sentences;
}

/** What belongs to the function ends with it. */
function endRemark(cx: Context, loan: LoanInfo, access: AccessInfo, use: LaterUse): string[] {
  const own = !loan.borrowed.projection.some((it) => it.kind === 'deref');
  if (use.kind !== 'signature' || !isEnd(access) || !own) return [];
  return [
    `${named(cx, loan.borrowed).replace(/^a /, 'A ')} itself is gone when this function returns, before that lifetime ends.`,
  ];
}

/** The line on which a reference gets into what holds it, if that is on some ways only: for the limits of a model. */
export function onlyWhere(
  cx: Context,
  loan: LoanInfo,
  access: AccessInfo,
  use: LaterUse,
  written?: Written,
): string | undefined {
  if (use.kind === 'unexplained' || use.kind === 'drop') return undefined;
  for (const { locations, span, category } of use.path) {
    if (locations === 'all' || category.kind !== 'assignment') continue;
    if (sameSpan(span, loan.span) || lineNumber(cx, span) === lineNumber(cx, loan.span)) continue;
    if (!reaches(cx, loan.location, locations)) continue;
    const pattern = written?.patternAround(span, loan.span);
    const where =
      pattern === undefined
        ? `on ${line(cx, span)}`
        : `on ${line(cx, span)}, where \`${pattern}\` has matched,`;
    return `the reference of ${line(cx, loan.span)} is stored ${where} only; on the way to ${line(cx, access.span)} that does not pass there, nothing holds it`;
  }
  return undefined;
}
