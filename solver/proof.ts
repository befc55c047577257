/** Proofs as plain data, which can be written as JSON as they are. */

import type { ComparisonOperator } from './ast.js';

/**
 * A proof is a table of nodes, `nodes[0]` proving the tuple that was asked for. A node names its premises by their places
 * in the table, so that what is used several times is proved once: the table is a directed graph without cycles, and can
 * be much smaller than the tree that it stands for.
 */
export interface Proof {
  readonly nodes: readonly ProofNode[];
}

/** A given tuple, or one that a rule derives. All values are text: symbols by name, numbers in decimal. */
export type ProofNode = GivenNode | DerivedNode;

export interface GivenNode {
  readonly relation: string;
  readonly tuple: readonly string[];
  readonly fact: true;
  readonly height: 0;
}

export interface DerivedNode {
  readonly relation: string;
  readonly tuple: readonly string[];
  readonly fact: false;
  /** 1 + the greatest height of the premises, and the least that any proof of the tuple has. */
  readonly height: number;
  readonly rule: string;
  readonly ruleText: string;
  readonly file: string;
  readonly line: number;
  /** The value of each variable of the rule, those inside of aggregates left out. */
  readonly bindings: Readonly<Record<string, string>>;
  /** For each positive atom of the rule's body, in the order of its text: the node that proves it. */
  readonly premises: readonly number[];
  /** For each negated atom: what is not there; null stands for `_`. */
  readonly negated: readonly { readonly relation: string; readonly tuple: readonly (string | null)[] }[];
  /** For each comparison: the values of its sides. */
  readonly comparisons: readonly {
    readonly op: ComparisonOperator;
    readonly left: string;
    readonly right: string;
  }[];
}
