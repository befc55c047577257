/** The proof under an error: which tuple it is, and its tree as text, with long ways along one relation folded. */
import type { Emission } from '../../facts/index.js';
import type { SourceMap } from '../../lang/source.js';
import { prove, type DerivedNode, type Proof, type ProofNode, type Result } from '../../solver/runtime.js';
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

/** The proof as an indented tree. What was shown once is named, not repeated. Of facts from disk no lines are known. */
export function renderProof(proof: Proof, emission?: Emission, sources?: SourceMap): string {
  const lines: string[] = [];
  const shown = new Set<number>();
  show(0, '', '');
  return lines.join('\n') + '\n';

  function show(id: number, head: string, indent: string): void {
    const node = proof.nodes[id];
    if (shown.has(id)) {
      lines.push(`${head}${textOf(node)}  (shown above)`);
      return;
    }
    shown.add(id);
    if (node.fact) {
      lines.push(`${head}${textOf(node)}`);
      return;
    }
    lines.push(`${head}${textOf(node)}  by ${node.rule}, ${node.file}:${node.line}`);
    const { skipped, last } = followChain(id, node);
    if (skipped > 0) {
      lines.push(`${indent}├─ … ${skipped} more step${skipped === 1 ? '' : 's'} of the same rule`);
      shown.add(last);
      premisesOf(proof.nodes[last] as DerivedNode, indent);
      return;
    }
    premisesOf(node, indent);
  }

  function premisesOf(node: DerivedNode, indent: string): void {
    const parts = [
      ...node.premises.map((premise) => ({ premise, text: '' })),
      ...node.negated.map(({ relation, tuple }) => ({
        premise: -1,
        text: `not ${relation}(${tuple.map((it) => it ?? '_').join(', ')})`,
      })),
      ...node.comparisons.map(({ op, left, right }) => ({ premise: -1, text: `${left} ${op} ${right}` })),
    ];
    parts.forEach(({ premise, text }, at) => {
      const end = at === parts.length - 1;
      const head = indent + (end ? '└─ ' : '├─ ');
      if (premise < 0) lines.push(head + text);
      else show(premise, head, indent + (end ? '   ' : '│  '));
    });
  }

  /** Steps by the same rule to the same relation, one after the other: the last of them, and how many lie between. */
  function followChain(id: number, node: DerivedNode): { skipped: number; last: number } {
    let last = id;
    let steps = 0;
    for (let at: DerivedNode = node; ; steps++) {
      const next: number | undefined = at.premises.find((it) => {
        const premise = proof.nodes[it];
        return (
          !premise.fact && premise.relation === node.relation && premise.rule === node.rule && !shown.has(it)
        );
      });
      if (next === undefined) break;
      last = next;
      at = proof.nodes[next] as DerivedNode;
    }
    return { skipped: steps > 1 ? steps : 0, last: steps > 1 ? last : id };
  }

  function textOf({ relation, tuple }: ProofNode): string {
    const at = tuple.map((atom) => lineOf(atom)).find((it) => it !== undefined);
    return `${relation}(${tuple.join(', ')})${at === undefined ? '' : `  // line ${at}`}`;
  }

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
