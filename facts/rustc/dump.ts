/**
 * A body as `rustc -Zdump-mir=nll` prints it: what its facts stand for. Types are kept as the text that rustc wrote, because
 * nothing here asks more of them.
 */

/** Lines and columns from 1; columns in characters. */
export interface DumpPosition {
  readonly line: number;
  readonly column: number;
}

export interface DumpSpan {
  /** As rustc names it: the path that it was given, or one beginning with `/rustc/` for the standard library. */
  readonly file: string;
  readonly lo: DumpPosition;
  readonly hi: DumpPosition;
}

export type DumpElem =
  | { readonly kind: 'deref' }
  /** `ty` as rustc prints it. */
  | { readonly kind: 'field'; readonly field: number; readonly ty: string }
  | { readonly kind: 'downcast'; readonly variant: string }
  /** An element or a range of elements; `text` is what stands between the brackets. */
  | { readonly kind: 'index'; readonly text: string };

export interface DumpPlace {
  readonly local: number;
  readonly projection: readonly DumpElem[];
}

export interface DumpLocation {
  readonly block: number;
  readonly statement: number;
}

/** Statements `from` to `to` of a block, both included. */
export interface DumpRange {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** A statement or terminator. */
export interface DumpStatement {
  readonly text: string;
  readonly span?: DumpSpan;
}

export interface DumpBlock {
  readonly cleanup: boolean;
  /** The last is the terminator. */
  readonly statements: readonly DumpStatement[];
}

export interface DumpLocal {
  readonly mutable: boolean;
  readonly ty: string;
  readonly span?: DumpSpan;
}

/** A name of the source, and the place that it stands for: a local, or in a closure what it captured. */
export interface DumpName {
  readonly name: string;
  readonly place: DumpPlace;
  readonly span?: DumpSpan;
}

/** A lifetime that is known outside of the body. */
export interface DumpRegion {
  /** `external`: of the code around a closure. `global`: `'static`. */
  readonly kind: 'global' | 'external' | 'local';
  readonly name?: string;
}

/** `sup: sub`, and why. */
export interface DumpConstraint {
  readonly sup: number;
  readonly sub: number;
  readonly locations: 'all' | DumpLocation;
  /** rustc's `ConstraintCategory` as it prints it: `Assignment`, `CallArgument(…)`. */
  readonly category: string;
  readonly span?: DumpSpan;
}

export interface DumpBody {
  readonly name: string;
  readonly kind: 'fn' | 'const' | 'static';
  readonly argCount: number;
  readonly regions: ReadonlyMap<number, DumpRegion>;
  readonly constraints: readonly DumpConstraint[];
  /** Where rustc itself holds an origin to be live; it leaves out variables that cannot matter. */
  readonly live: ReadonlyMap<number, readonly DumpRange[]>;
  readonly locals: ReadonlyMap<number, DumpLocal>;
  readonly names: readonly DumpName[];
  readonly blocks: readonly DumpBlock[];
}

/** A dump that is not in a form that is read: what was met, and where. */
export interface DumpProblem {
  readonly line: number;
  readonly message: string;
}

export function statementAt(body: DumpBody, { block, statement }: DumpLocation): DumpStatement | undefined {
  return body.blocks[block]?.statements[statement];
}

/** Whether nothing follows in the block: it is the terminator. */
export function isTerminator(body: DumpBody, { block, statement }: DumpLocation): boolean {
  return statement === (body.blocks[block]?.statements.length ?? 0) - 1;
}
