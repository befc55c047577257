/** What the parser collects: declarations and clauses of the program, or of one component of it, as the text has them. */

import type { Atom, Directive, Fact, Literal, RelationDecl, RuleRole, TypeDecl } from './ast.js';

export interface Content {
  readonly types: TypeDecl[];
  readonly relations: RelationDecl[];
  readonly directives: Directive[];
  readonly facts: Fact[];
  readonly rules: RawRule[];
  readonly inits: ComponentInit[];
  readonly components: Component[];
}

/** A rule before it has a name of its own. */
export interface RawRule {
  /** From `@name`. */
  readonly given: string | undefined;
  readonly head: Atom;
  readonly body: readonly Literal[];
  readonly role?: RuleRole;
  readonly text: string;
  readonly doc: string;
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly source: number;
  readonly at: number;
}

/** `Name<T, …>`. */
export interface ComponentType {
  readonly name: string;
  readonly args: readonly string[];
}

/** `.init name = Component<T, …>`. */
export interface ComponentInit {
  readonly name: string;
  readonly type: ComponentType;
  readonly source: number;
  readonly at: number;
}

/** `.comp Name<T, …> : Base<…>, … { … }`. */
export interface Component {
  readonly type: ComponentType;
  readonly bases: readonly ComponentType[];
  readonly content: Content;
  /** Relations whose rules in the bases are left out. */
  readonly overrides: Set<string>;
  readonly parent: Component | null;
  readonly source: number;
  readonly at: number;
}

export function emptyContent(): Content {
  return { types: [], relations: [], directives: [], facts: [], rules: [], inits: [], components: [] };
}
