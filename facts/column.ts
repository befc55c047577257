import type { AtomType } from './atoms.js';

/** A column of a relation. */
export interface Column<T extends AtomType = AtomType> {
  readonly name: string;
  readonly type: T;
}

export function column<const T extends AtomType>(name: string, type: T): Column<T> {
  return { name, type };
}
