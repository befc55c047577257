/** A proof as an indented tree. Long ways along one relation are folded, what was shown once is named and not repeated. */

import type { DerivedNode, Proof, ProofNode } from './proof.js';

export interface ProofTextOptions {
  /** The node to begin with (0). */
  readonly root?: number;
  /** So many levels are shown; what lies deeper is cut off. */
  readonly depth?: number;
  /** What is said after a tuple. */
  readonly remark?: (node: ProofNode) => string;
  /** What stands before a node that is cut off, and before a fold: a number to call it by, say. */
  readonly mark?: (node: number) => string;
}

/** The tree of a proof, line by line. */
export function proofText(proof: Proof, options: ProofTextOptions = {}): string {
  const { root = 0, depth = Infinity, remark = () => '', mark = () => '' } = options;
  const lines: string[] = [];
  const shown = new Set<number>();
  show(root, '', '', 0);
  return `${lines.join('\n')}\n`;

  function show(id: number, head: string, indent: string, level: number): void {
    const node = proof.nodes[id];
    if (shown.has(id)) {
      lines.push(`${head}${tupleText(node)}${remark(node)}  (shown above)`);
      return;
    }
    if (node.fact) {
      shown.add(id);
      lines.push(`${head}${tupleText(node)}${remark(node)}`);
      return;
    }
    const by = `  by ${node.rule}, ${node.file}:${node.line}`;
    if (level > depth) {
      lines.push(`${head}${mark(id)}${tupleText(node)}${remark(node)}${by} …`);
      return;
    }
    shown.add(id);
    lines.push(`${head}${tupleText(node)}${remark(node)}${by}`);
    const { skipped, last, first } = foldedFrom(proof, id, shown);
    if (skipped > 0) {
      const steps = `… ${skipped} more step${skipped === 1 ? '' : 's'} of the same rule`;
      lines.push(`${indent}├─ ${mark(first)}${steps}`);
      shown.add(last);
      premises(proof.nodes[last] as DerivedNode, indent, level);
    } else premises(node, indent, level);
  }

  function premises(node: DerivedNode, indent: string, level: number): void {
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
      else show(premise, head, indent + (end ? '   ' : '│  '), level + 1);
    });
  }
}

/** A tuple as it is written in rules. */
export function tupleText({ relation, tuple }: Pick<ProofNode, 'relation' | 'tuple'>): string {
  return `${relation}(${tuple.join(', ')})`;
}

/**
 * Steps by the same rule to the same relation, one after the other: the first and the last of them, and how many lie between
 * (0 if it is not worth folding).
 */
function foldedFrom(
  proof: Proof,
  id: number,
  shown: ReadonlySet<number>,
): { skipped: number; first: number; last: number } {
  const { relation, rule } = proof.nodes[id] as DerivedNode;
  let last = id;
  let first = id;
  let steps = 0;
  for (let at = proof.nodes[id] as DerivedNode; ; steps++) {
    const next: number | undefined = at.premises.find((it) => {
      const premise = proof.nodes[it];
      return !premise.fact && premise.relation === relation && premise.rule === rule && !shown.has(it);
    });
    if (next === undefined) break;
    if (first === id) first = next;
    last = next;
    at = proof.nodes[next] as DerivedNode;
  }
  return steps > 1 ? { skipped: steps, first, last } : { skipped: 0, first: id, last: id };
}
