/** `why`: the explanation of each error of a checked program. */
import { primarySpan, type Diagnostic } from '../../lang/diagnostic.js';
import type { Proof } from '../../solver/runtime.js';
import { contextOf, type Checked, type CheckedBody } from '../check.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { linesIn, proofOf, renderProof } from './proof.js';
import { storyOf, type Story } from './story.js';
import { writtenOf } from './written.js';

export type { Step, Story } from './story.js';

export interface Explanation {
  readonly diagnostic: Diagnostic;
  /** Name of the function, constant or static. */
  readonly body: string;
  /** Absent for what is wrong outside of borrow checking: syntax, names, types, signatures. */
  readonly story?: Story;
  /** Of an error that the rules derived: the body that has it, and the derived tuple. */
  readonly derived?: { readonly body: CheckedBody; readonly cause: ErrorCause };
  /** The proof of the derived error, replayable by the checker. */
  readonly proof?: () => Proof | undefined;
  readonly proofText?: () => string;
}

/** One for each diagnostic, in the order of the source. `line` and `column` (from 1) choose those at a place. */
export function explain(checked: Checked, at: { line?: number; column?: number } = {}): Explanation[] {
  const { sources, program } = checked.frontEnd;
  const written = writtenOf(checked.frontEnd);
  const byDiagnostic = new Map<Diagnostic, { body: CheckedBody; told: CheckedBody['told'][number] }>();
  for (const body of checked.bodies)
    for (const told of body.told) byDiagnostic.set(told.diagnostic, { body, told });
  return checked.diagnostics.filter(isThere).map((diagnostic): Explanation => {
    const found = byDiagnostic.get(diagnostic);
    const { emission, result, def } = found?.body ?? {};
    const cause = found?.told.cause;
    if (!emission || !result || def === undefined || !cause) return { diagnostic, body: '' };
    const proof = () => proofOf(result, cause);
    return {
      diagnostic,
      body: program.def(def).name,
      derived: { body: found!.body, cause },
      story: storyOf(contextOf(checked.frontEnd, emission, result), cause, written),
      proof,
      proofText: () => {
        const found = proof();
        return found ? renderProof(found, linesIn(emission, sources)) : '';
      },
    };
  });

  function isThere(diagnostic: Diagnostic): boolean {
    if (at.line === undefined) return true;
    return diagnostic.labels.some(({ span }) => {
      const file = sources.file(span);
      if (file.library) return false;
      const from = file.place(span.lo);
      const to = file.place(Math.max(span.lo, span.hi - 1));
      if (at.line! < from.line || at.line! > to.line) return false;
      if (at.column === undefined) return true;
      return (
        (at.line! > from.line || at.column >= from.column) && (at.line! < to.line || at.column <= to.column)
      );
    });
  }
}

/** Whether the place of a diagnostic is the one that was asked for, for the message that there is none. */
export function placeOf(
  checked: Checked,
  diagnostic: Diagnostic,
): { line: number; column: number } | undefined {
  const span = primarySpan(diagnostic);
  return span && checked.frontEnd.sources.file(span).place(span.lo);
}
