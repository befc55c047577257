/** What a reader has to know of Rust to see why a conflict is one: sentences for the mechanisms that are at work. */
import type { AccessInfo, LoanInfo } from '../../facts/emitted.js';
import type { Place } from '../../lang/mir/mir.js';
import { describePlace, localName, statementAt, type Context } from '../diagnose/context.js';
import type { LaterUse } from '../diagnose/later-use.js';

/** Each at most once, the most particular first. */
export function remarks(cx: Context, loan: LoanInfo, access: AccessInfo, use: LaterUse): string[] {
  return [
    ...closureRemark(cx, loan),
    ...guardRemark(loan),
    ...twoPhaseRemark(cx, loan, access),
    ...indexRemark(loan, access),
    ...writeRemark(access),
    ...dropRemark(cx, use),
    ...selfRemark(cx, loan, use),
    ...signatureRemark(cx, loan, access, use),
  ];
}

function closureRemark(cx: Context, loan: LoanInfo): string[] {
  const statement = statementAt(cx.body, loan.location);
  const unique = loan.kind.kind === 'mut' && loan.kind.mut === 'closure-capture';
  const next = cx.body.blocks[loan.location.block].statements
    .slice(loan.location.statement + 1)
    .some(
      (it) =>
        it.kind === 'assign' &&
        it.rvalue.kind === 'aggregate' &&
        it.rvalue.aggregate.kind === 'closure' &&
        statement?.kind === 'assign' &&
        it.rvalue.operands.some((op) => op.kind !== 'const' && op.place.local === statement.place.local),
    );
  if (!next) return [];
  const name = describePlace(cx, loan.borrowed);
  const how = unique
    ? 'by a unique borrow'
    : loan.kind.kind === 'mut'
      ? 'by a mutable borrow'
      : 'by a shared borrow';
  return [
    `The closure captures ${name === undefined ? 'it' : `\`${name}\``} ${how}, which lasts as long as the closure may be called.`,
  ];
}

function guardRemark(loan: LoanInfo): string[] {
  return loan.kind.kind === 'fake'
    ? [
        'While the guards of a `match` run, what it looks at is borrowed, so that they cannot change which arm fits.',
      ]
    : [];
}

function twoPhaseRemark(cx: Context, loan: LoanInfo, access: AccessInfo): string[] {
  if (loan.activation)
    return access.kind.kind === 'copy' || access.kind.kind === 'borrow'
      ? []
      : [
          'Until the call is made the borrow is only reserved (a two-phase borrow), which allows reading and nothing else.',
        ];
  const statement = statementAt(cx.body, loan.location);
  const written = /^&\s*mut\b/.test(cx.sources.text(loan.span));
  const sameLine =
    cx.sources.file(loan.span).lineAt(loan.span.lo) === cx.sources.file(access.span).lineAt(access.span.lo);
  return statement && written && sameLine && access.kind.kind !== 'assign'
    ? [
        'Only a borrow that Rust makes by itself, for the receiver of a method, is two-phase; a `&mut` that is written out is exclusive from the start.',
      ]
    : [];
}

function indexRemark(loan: LoanInfo, access: AccessInfo): string[] {
  const indexed = (place: Place): boolean =>
    place.projection.some((it) => it.kind === 'index' || it.kind === 'constant-index');
  return indexed(loan.borrowed) && indexed(access.place)
    ? ['Indices are not compared: any two elements might be the same one.']
    : [];
}

function writeRemark({ kind }: AccessInfo): string[] {
  return kind.kind === 'assign'
    ? ['An assignment overwrites the place itself: references to it would see it change.']
    : [];
}

function dropRemark(cx: Context, use: LaterUse): string[] {
  if (use.kind !== 'drop') return [];
  if (localName(cx.body, use.local) !== undefined)
    return [
      'That a value is dropped at the end of its block counts as a use, if its destructor could look at what it holds.',
    ];
  return [
    'Temporary values are dropped at the end of their statement; those in the head of a `match` or `while let`, and before the 2024 edition of an `if let`, after all its arms, `else` included.',
  ];
}

/** `&'a mut T<'a>`: what is borrowed holds the lifetime of the borrow. */
function selfRemark(cx: Context, loan: LoanInfo, use: LaterUse): string[] {
  const name =
    use.kind === 'use' && use.local === loan.borrowed.local ? localName(cx.body, use.local) : undefined;
  return name === undefined
    ? []
    : [
        `The lifetime of the borrow is part of the type of \`${name}\` itself, where it cannot be shortened (behind a \`&mut\` types are invariant): \`${name}\` stays borrowed for as long as it may be used.`,
      ];
}

function signatureRemark(cx: Context, loan: LoanInfo, access: AccessInfo, use: LaterUse): string[] {
  const ends =
    access.kind.kind === 'storage-dead' || access.kind.kind === 'exit' || access.kind.kind === 'drop';
  if (use.kind !== 'signature' || !ends) return [];
  const name = describePlace(cx, loan.borrowed);
  return [
    `${name === undefined ? 'The value' : `\`${name}\``} itself ends with this function at the latest, before that lifetime does.`,
  ];
}
