/**
 * Bodies without errors, told by their facts: many bodies of a program (what reads a field, what makes a new value) are alike
 * to the last tuple, and from the same facts the same is derived.
 */
import type { Facts } from '../facts/table.js';
import type { CompiledProgram } from '../solver/runtime.js';

/** Facts in all that are kept, in integers. */
const mostKept = 1 << 22;
/** Larger bodies are hardly ever alike. */
const largest = 1 << 12;

/** One for a program of rules. */
export class CleanBodies {
  readonly #known = new Set<string>();
  #kept = 0;

  /** What tells facts apart; undefined for those that are not kept. Rules that name no symbol see numbers only. */
  keyOf({ symbols }: CompiledProgram, { tables, atoms }: Facts): string | undefined {
    if (symbols.length > 0 || atoms.size > 0xffff) return undefined;
    const parts: string[] = [];
    let size = 0;
    for (const { rows, count, arity } of tables.values()) {
      // A letter for an integer: the number of tuples, and the atoms in them.
      parts.push(String.fromCharCode(count));
      if (count === 0) continue;
      size += count * arity;
      if (size > largest) return undefined;
      parts.push(String.fromCharCode.apply(null, rows.subarray(0, count * arity) as unknown as number[]));
    }
    return parts.join('');
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  add(key: string): void {
    if (this.#kept > mostKept) return;
    this.#kept += key.length;
    this.#known.add(key);
  }
}
