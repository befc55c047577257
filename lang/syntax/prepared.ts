/** What a library has besides items when it was prepared (lang/prelude): parts of it that are read when they are needed. */
import type { Item } from './ast.js';

/** What else is in a module of a library that was prepared. */
export interface Prepared {
  readonly impls: readonly WaitingImpl[];
  readonly imports: readonly PreparedImport[];
}

/** `use` of one name or of all: `a::b`, `a::b as c`, `a::*`. */
export interface PreparedImport {
  readonly text: string;
  readonly public: boolean;
}

/** An impl of the library that is read when somebody asks for it: most programs use few of those that they can reach. */
export interface WaitingImpl {
  /** The last name of its trait's path; undefined for an inherent impl. */
  readonly trait?: string;
  /** What its type is outermost, as `lang/items/heads.ts` names it; undefined where that may be anything. */
  readonly self?: string;
  /** The lang names of its items. */
  readonly langs: readonly string[];
  readonly read: () => Item & { readonly kind: 'impl' };
}
