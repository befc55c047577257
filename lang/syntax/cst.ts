/** The concrete tree that a match leaves: what the builders (`build/`) read, by position. */

/** The children of a node; those of an iteration (`*`, `+` or `?`) as a list. */
export type Children = readonly (Cst | readonly Cst[])[];

/** A match into whose lexical nodes nobody has looked yet. */
export interface Match {
  /** The children of the node of a rule that matched at a place of the file. */
  inside(rule: string, lo: number): Children;
}

/** A node with its place in the file. */
export class Cst {
  constructor(
    /** Name of the rule, '' for a terminal. */
    readonly rule: string,
    readonly lo: number,
    readonly hi: number,
    private children: Children | Match,
  ) {}

  /** Children are matched when they are first asked for, where they are not there yet. */
  get inner(): Children {
    if (!Array.isArray(this.children)) this.children = (this.children as Match).inside(this.rule, this.lo);
    return this.children as Children;
  }

  /** The child at an index; it must not be an iteration. */
  kid(index: number): Cst {
    return this.inner[index] as Cst;
  }

  /** The only child of a rule that just chooses. */
  get only(): Cst {
    return this.kid(0);
  }

  /** How often the `*`, `+` or `?` at an index matched. */
  count(index: number): number {
    return this.list(index).length;
  }

  /** What the `?` at an index matched. */
  optional(index: number): Cst | undefined {
    return this.list(index)[0];
  }

  /** The n-th match of the iteration at an index. */
  nth(index: number, n: number): Cst {
    return this.list(index)[n];
  }

  /** All matches of the iteration at an index. */
  list(index: number): readonly Cst[] {
    return this.inner[index] as readonly Cst[];
  }
}
