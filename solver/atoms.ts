/** Atoms: symbols as dense integers from 0, in the order in which they were first met. Names live here only. */

import { RecordTable } from './records.js';

export class AtomTable {
  /** The records of the same runs. */
  readonly records = new RecordTable();
  private readonly names: string[] = [];
  private readonly atoms = new Map<string, number>();

  /** The number of atoms, which is also the next atom. */
  get size(): number {
    return this.names.length;
  }

  /** The atom of a symbol, a new one if it was not met before. */
  intern(symbol: string): number {
    let atom = this.atoms.get(symbol);
    if (atom === undefined) this.atoms.set(symbol, (atom = this.names.push(symbol) - 1));
    return atom;
  }

  /** The atom of a symbol, or undefined if it was never met. */
  find(symbol: string): number | undefined {
    return this.atoms.get(symbol);
  }

  /** The symbol of an atom. */
  name(atom: number): string {
    const name = this.names[atom];
    if (name === undefined)
      throw new Error(`every atom has a name: ${atom} of ${this.names.length} has none`);
    return name;
  }
}
