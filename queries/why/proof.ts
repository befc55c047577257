/** The proof under an error: which tuple it is, and its tree as text, with long ways along one relation folded. */
import type { Emission } from '../../facts/index.js';
import type { SourceMap } from '../../lang/source.js';
import { proofText, prove, type Proof, type Result } from '../../solver/runtime.js';
import type { ErrorCause } from '../diagnose/errors.js';
import { spanAt } from '../diagnose/context.js';

/** The proof of least height of the derived error, or undefined if the result does not have it. */
export function proofOf(result: Result, cause: ErrorCause): Proof | undefined {
  const found = tupleOf(result, cause);
  return found && (prove(result, found.relation, found.tuple) ?? undefined);
}

/** The tuple of the relation in which the rules derive this kind of error. */
export function tupleOf(
  result: Result,
  cause: ErrorCause,
): { relation: string; tuple: number[] } | undefined {
  const lexical = result.program.relations.some(({ name }) => name === 'change_refused');
  switch (cause.kind) {
    case 'loan':
    case 'too-long':
      return find('errors', [cause.loan, cause.point]);
    case 'use':
      return find(lexical ? 'uses_of_missing' : 'uninitialized_uses', [cause.access, cause.path]);
    case 'reassignment':
      return find('reassignment_errors', [cause.access]);
    case 'immutable':
      return find(lexical ? 'change_refused' : 'mutability_errors', [cause.access, undefined, cause.because]);
    case 'guard-change':
      return find('guard_change_refused', [cause.access]);
    case 'guard-move':
      return find('move_before_guard_refused', [cause.variable]);
    case 'illegal-move':
      return find(
        {
          borrowed: 'moves_out_of_borrow',
          destructor: 'moves_out_of_destructor',
          element: 'moves_out_of_element',
        }[cause.reason],
        [cause.access, cause.from],
      );
    case 'subset':
      return find('subset_errors', [cause.longer, cause.shorter]);
    case 'test':
      return find('type_test_errors', [cause.test]);
  }

  /** The first tuple whose leading columns are these; undefined stands for any. */
  function find(
    relation: string,
    columns: readonly (number | undefined)[],
  ): { relation: string; tuple: number[] } | undefined {
    const { rows, arity, count } = result.relation(relation);
    for (let row = 0; row < count; row++) {
      if (columns.every((value, at) => value === undefined || rows[row * arity + at] === value)) {
        return { relation, tuple: Array.from(rows.subarray(row * arity, (row + 1) * arity)) };
      }
    }
    return undefined;
  }
}

/** The proof as an indented tree (solver/proof-text.ts), with lines of the source. Of facts from disk no lines are known. */
export function renderProof(proof: Proof, emission?: Emission, sources?: SourceMap): string {
  return proofText(proof, {
    remark: ({ tuple }) => {
      const at = tuple.map((atom) => lineOf(atom)).find((it) => it !== undefined);
      return at === undefined ? '' : `  // line ${at}`;
    },
  });

  /** Line of a point, loan or access. */
  function lineOf(atom: string): number | undefined {
    const point = /^(?:Start|Mid)\(bb(\d+)\[(\d+)\]\)$/.exec(atom);
    if (!point || !emission || !sources) return undefined;
    const location = { block: Number(point[1]), statement: Number(point[2]) };
    if (!emission.body.blocks[location.block]) return undefined;
    const span = spanAt(emission.body, location);
    return sources.file(span).lineAt(span.lo);
  }
}
