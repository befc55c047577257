/** The proof under an error: which tuple it is, and its tree as text, with long ways along one relation folded. */
import type { Emission } from '../../facts/index.js';
import type { Location } from '../../lang/mir/mir.js';
import type { SourceMap } from '../../lang/source.js';
import { proofText, prove, type CompiledProgram, type Proof, type Result } from '../../solver/runtime.js';
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
  const { relation, columns } = errorOf(result.program, cause);
  const { rows, arity, count } = result.relation(relation);
  for (let row = 0; row < count; row++) {
    if (columns.every((value, at) => value === undefined || rows[row * arity + at] === value)) {
      return { relation, tuple: Array.from(rows.subarray(row * arity, (row + 1) * arity)) };
    }
  }
  return undefined;
}

interface ErrorRelation {
  readonly relation: string;
  /** The leading columns; undefined stands for any value. */
  readonly columns: readonly (number | undefined)[];
}

/** The relation in which a program derives this kind of error. */
export function errorOf({ relations }: Pick<CompiledProgram, 'relations'>, cause: ErrorCause): ErrorRelation {
  const lexical = relations.some(({ name }) => name === 'change_refused');
  const of = (relation: string, ...columns: ErrorRelation['columns']): ErrorRelation => ({
    relation,
    columns,
  });
  switch (cause.kind) {
    case 'loan':
    case 'too-long':
      return of('errors', cause.loan, cause.point);
    case 'use':
      return of(lexical ? 'uses_of_missing' : 'uninitialized_uses', cause.access, cause.path);
    case 'reassignment':
      return of('reassignment_errors', cause.access);
    case 'immutable':
      return of(lexical ? 'change_refused' : 'mutability_errors', cause.access, undefined, cause.because);
    case 'guard-change':
      return of('guard_change_refused', cause.access);
    case 'guard-move':
      return of('move_before_guard_refused', cause.variable);
    case 'illegal-move':
      return of(
        {
          borrowed: 'moves_out_of_borrow',
          destructor: 'moves_out_of_destructor',
          element: 'moves_out_of_element',
        }[cause.reason],
        cause.access,
        cause.from,
      );
    case 'subset':
      return of('subset_errors', cause.longer, cause.shorter);
    case 'test':
      return of('type_test_errors', cause.test);
  }
}

/** The line (from 1) of the source that a location of the body stands on; undefined where it is not known. */
export type LineOf = (location: Location) => number | undefined;

/** The proof as an indented tree (solver/proof-text.ts), with the lines of the points that it goes over. */
export function renderProof(proof: Proof, lineOf: LineOf): string {
  return proofText(proof, {
    remark: ({ tuple }) => {
      const at = tuple.map((atom) => lineOfPoint(atom)).find((it) => it !== undefined);
      return at === undefined ? '' : `  // line ${at}`;
    },
  });

  function lineOfPoint(atom: string): number | undefined {
    const point = /^(?:Start|Mid)\(bb(\d+)\[(\d+)\]\)$/.exec(atom);
    return point ? lineOf({ block: Number(point[1]), statement: Number(point[2]) }) : undefined;
  }
}

/** The lines of a body that was lowered from source. */
export function linesIn({ body }: Pick<Emission, 'body'>, sources: SourceMap): LineOf {
  return (location) => {
    if (!body.blocks[location.block]) return undefined;
    const span = spanAt(body, location);
    return sources.file(span).lineAt(span.lo);
  };
}
