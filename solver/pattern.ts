/** Tuples as people write them: `path("a", X)`, `subset('?1, B, Mid(bb0[1]))`. */

import { nearestName } from './errors.js';
import type { Result } from './result.js';

/** A tuple with holes. */
export interface WrittenPattern {
  readonly relation: string;
  /** The value of each column as text, or null where any will do. */
  readonly tuple: readonly (string | null)[];
  /** Columns that have to be equal, since the same variable stands there. */
  readonly equal: readonly (readonly [number, number])[];
}

type Written =
  | { readonly pattern: WrittenPattern; readonly problem?: undefined }
  | { readonly pattern?: undefined; readonly problem: string };

/** What a pattern is read by: the relations that there are, and the words that are values. */
export interface PatternWorld {
  readonly relations: readonly {
    readonly name: string;
    readonly columns: readonly { readonly root: string; readonly type: string }[];
  }[];
  /** Whether a symbol that is written without quotes is one; else it is a variable. */
  readonly isSymbol: (word: string) => boolean;
}

/** Reads a pattern, or says what is wrong with it. A name that is no known symbol stands for any value, as `_` does. */
export function readPattern(text: string, { relations, isSymbol }: PatternWorld): Written {
  const shape = /^\s*([A-Za-z_?][\w?.]*)\s*(?:\(([\s\S]*)\))?\s*\.?\s*$/.exec(text);
  if (shape === null) return { problem: `a tuple is written \`relation(a, b)\`, not \`${text.trim()}\`` };
  const [, name, inside] = shape;
  const relation = relations.find((each) => each.name === name);
  if (relation === undefined) {
    const near = nearestName(
      name,
      relations.map((each) => each.name).filter((it) => !it.includes("'")),
    );
    return {
      problem: `there is no relation \`${name}\`${near === undefined ? '' : `; did you mean \`${near}\`?`}`,
    };
  }
  const { columns } = relation;
  const args = inside === undefined ? columns.map(() => '_') : splitArguments(inside);
  if (args.length !== columns.length)
    return { problem: `\`${name}\` has ${columns.length} columns, and ${args.length} are written` };
  const tuple: (string | null)[] = [];
  const equal: [number, number][] = [];
  const variables = new Map<string, number>();
  for (const [i, arg] of args.entries()) {
    const value = valueOf(arg, columns[i].root, isSymbol);
    if (value === undefined) return { problem: `\`${arg}\` is no \`${columns[i].type}\`` };
    tuple.push(value);
    if (value !== null || arg === '_') continue;
    const before = variables.get(arg);
    if (before === undefined) variables.set(arg, i);
    else equal.push([before, i]);
  }
  return { pattern: { relation: name, tuple, equal } };
}

/** Whether a tuple, as text, fits a pattern but for its values. */
export function hasEqualColumns({ equal }: WrittenPattern, tuple: readonly string[]): boolean {
  return equal.every(([a, b]) => tuple[a] === tuple[b]);
}

/** The tuples of a result that fit a pattern. */
export function* fittingTuples(result: Result, pattern: WrittenPattern): IterableIterator<string[]> {
  const { columns } = result.program.relations.find(({ name }) => name === pattern.relation)!;
  const values = pattern.tuple.map((text, i) =>
    text === null ? null : result.encodeValue(columns[i].root, text),
  );
  if (values.some((value, i) => value === null && pattern.tuple[i] !== null)) return;
  const found = result.relation(pattern.relation);
  if (values.every((value) => value !== null)) {
    if (found.has(...values)) yield pattern.tuple as string[];
    return;
  }
  const { rows, arity, count } = found;
  for (let row = 0; row < count; row++) {
    if (!values.every((value, i) => value === null || rows[row * arity + i] === value)) continue;
    const tuple = found.text(row, true);
    if (hasEqualColumns(pattern, tuple)) yield tuple;
  }
}

/** Null for any value, undefined for what is none of the type. */
function valueOf(arg: string, root: string, isSymbol: (word: string) => boolean): string | null | undefined {
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(arg);
  if (root === 'symbol') {
    if (quoted !== null) return quoted[1];
    if (arg === '_' || (/^[\w?]+$/.test(arg) && !isSymbol(arg))) return null;
    return arg;
  }
  if (quoted !== null || arg === '') return undefined;
  return /^[A-Za-z_?][\w?]*$/.test(arg) && arg !== 'nil' ? null : arg;
}

/** The arguments between the brackets of a pattern: commas in quotes and within brackets divide nothing. */
function splitArguments(text: string): string[] {
  if (text.trim() === '') return [];
  const args: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '\\') i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      args.push(text.slice(from, i).trim());
      from = i + 1;
    }
  }
  return [...args, text.slice(from).trim()];
}
