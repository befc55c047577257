/**
 * What was told of a program before 2018, when lifetimes were a matter of the type check: borrows were not looked at in a program
 * that did not pass it. The checks of matches and of constants came after it (rustc 1.25, `librustc_driver::driver`,
 * "phase_3_run_analysis_passes").
 */
import type { Diagnostic } from '../lang/diagnostic.js';
import type { FrontEnd } from '../lang/front-end.js';
import type { SourceMap, Span } from '../lang/source.js';
import type { CheckedBody } from './check.js';
import type { ErrorCause } from './diagnose/errors.js';

/** The bodies as they are, or without errors of borrows if there is one of types. */
export function typesFirst(
  ofItems: readonly Diagnostic[],
  bodies: readonly CheckedBody[],
): readonly CheckedBody[] {
  const told = bodies.flatMap((it) => it.told);
  const ofTypes =
    told.some(({ cause }) => cause && !isOfBorrows(cause)) ||
    [...ofItems, ...bodies.flatMap((it) => it.diagnostics)].some(
      ({ level, code }) => level === 'error' && code !== null && !afterTypes.has(code),
    );
  return ofTypes ? bodies.map(withoutBorrowErrors) : bodies;
}

/** Codes of what was found in programs that passed the type check. */
const afterTypes = new Set(
  `unsupported E0004 E0005 E0008 E0010 E0015 E0017 E0133 E0161 E0301 E0302 E0373 E0381 E0382 E0383 E0384 E0387 E0389 E0492
E0493 E0499 E0500 E0501 E0502 E0503 E0504 E0505 E0506 E0507 E0508 E0509 E0524 E0594 E0595 E0596 E0597 E0658 E0764`.split(
    /\s/,
  ),
);

function withoutBorrowErrors(body: CheckedBody): CheckedBody {
  const dropped = new Set(
    body.told.filter(({ cause }) => cause && isOfBorrows(cause)).map((it) => it.diagnostic),
  );
  if (dropped.size === 0) return body;
  return {
    ...body,
    told: body.told.filter((it) => !dropped.has(it.diagnostic)),
    diagnostics: body.diagnostics.filter((it) => !dropped.has(it)),
  };
}

/**
 * The code that an error had then, where it has another now; and where it stood: what was wrong with a derived impl was shown at
 * the name in `derive`.
 */
export function asBefore(diagnostic: Diagnostic, { sources }: Pick<FrontEnd, 'sources'>): Diagnostic {
  const code = formerCode(diagnostic);
  const primary = diagnostic.labels.find((it) => it.primary);
  const derived =
    (code === 'E0184' || code === 'E0204') && primary ? deriveOf(sources, primary.span) : undefined;
  if (!derived) return code === diagnostic.code ? diagnostic : { ...diagnostic, code };
  const labels = diagnostic.labels.map((it) => ({ ...it, primary: false }));
  return { ...diagnostic, code, labels: [{ span: derived, text: '', primary: true }, ...labels] };
}

function formerCode({ code, message }: Diagnostic): Diagnostic['code'] {
  switch (code) {
    case 'E0403':
      return message.includes("`'") ? 'E0263' : code;
    case 'E0425':
      return message.startsWith('cannot find type') ? 'E0412' : code;
    case 'E0726':
      return 'E0106';
    case 'E0764':
      return 'E0017';
    case 'E0803':
      return 'E0495';
    default:
      return code;
  }
}

/** `Copy` in the `derive` of the item at a place. */
function deriveOf(sources: SourceMap, span: Span): Span | undefined {
  const before = sources.file(span).text.slice(0, span.lo);
  const found = /#\[derive\([^)]*?\bCopy\b(?=[^)]*\)\][^;{}]*$)/.exec(before);
  if (!found) return undefined;
  const hi = found.index + found[0].length;
  return { ...span, lo: hi - 'Copy'.length, hi };
}

function isOfBorrows({ kind }: ErrorCause): boolean {
  return kind !== 'subset' && kind !== 'test';
}
