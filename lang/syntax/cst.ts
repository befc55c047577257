/**
 * What Ohm's matcher leaves behind, read in place.
 *
 * Ohm's own semantics wrap every node in an object with an interval and a dictionary of operations; building the tree
 * through them costs as much again as matching. So the tree is read as the matcher made it: `children` with
 * offsets that are relative to the start of the closest nonterminal. These fields are Ohm 17's internals (nodes.js),
 * which is why package.json pins the version and why no other file knows them.
 */
import type * as ohm from 'ohm-js';

interface RawNode {
  readonly ruleName?: string;
  readonly children?: readonly RawNode[];
  readonly childOffsets?: readonly number[];
  readonly matchLength: number;
}

/** A node of the concrete tree with its place in the file. */
export class Cst {
  constructor(
    private readonly raw: RawNode,
    /** Offset in the file where the node starts; for an iteration, where the nonterminal around it does. */
    readonly lo: number,
  ) {}

  /** Name of the rule, '' for a terminal. */
  get rule(): string {
    return this.raw.ruleName ?? '';
  }

  get hi(): number {
    return this.lo + this.raw.matchLength;
  }

  /** The child at an index; it must not be an iteration. */
  kid(index: number): Cst {
    return new Cst(this.raw.children![index], this.lo + this.raw.childOffsets![index]);
  }

  /** The only child of a rule that just chooses. */
  get only(): Cst {
    return this.kid(0);
  }

  /** How often the `*`, `+` or `?` at an index matched. */
  count(index: number): number {
    return this.raw.children![index].children!.length;
  }

  /** What the `?` at an index matched. */
  optional(index: number): Cst | undefined {
    return this.count(index) === 0 ? undefined : this.nth(index, 0);
  }

  /** The n-th match of the iteration at an index. */
  nth(index: number, n: number): Cst {
    const iteration = this.raw.children![index];
    return new Cst(iteration.children![n], this.lo + iteration.childOffsets![n]);
  }

  /** All matches of the iteration at an index. */
  list(index: number): Cst[] {
    const iteration = this.raw.children![index];
    return iteration.children!.map((child, n) => new Cst(child, this.lo + iteration.childOffsets![n]));
  }
}

/** The root of a successful match whose input began at `offset` of the file. */
export function rootOf(match: ohm.MatchResult, offset: number): Cst {
  const { _cst: raw, _cstOffset: start } = match as unknown as { _cst: RawNode; _cstOffset: number };
  return new Cst(raw, offset + start);
}
