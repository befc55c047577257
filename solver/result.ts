/** What a run derived, to be read as atoms in typed arrays or as strings. */

import type { AtomTable } from './atoms.js';
import { DenseRelation } from './dense.js';
import type { GivenInputs } from './given-change.js';
import { insertRows, type Machine } from './machine.js';
import type { Profile } from './profile.js';
import type { CompiledProgram } from './program.js';
import type { Heights } from './run-heights.js';
import type { Values } from './values.js';
import { Version } from './versions.js';
import { relationClass, type Relation, type RelationInput } from './storage.js';

/** A relation of a result. Rows are in the order in which they were found; none is there twice. */
export interface ResultRelation {
  readonly name: string;
  readonly arity: number;
  readonly count: number;
  /**
   * Column `c` of row `r` is `rows[r * arity + c]`: an atom where the column holds symbols, else a number, the
   * bits of an unsigned or a float, or the number of a record (records.ts).
   */
  readonly rows: Int32Array;
  /** The relation as rows of bits, where it is kept as such: `rows` may be much larger, and is made when it is asked for. */
  readonly dense: DenseRelation | null;
  row(row: number, column: number): number;
  /** Whether a tuple is there, columns as in `rows`. */
  has(...tuple: number[]): boolean;
  /** One tuple as text, as `strings` gives it. */
  text(row: number, quotes?: boolean): string[];
  /** The tuples as text: symbols by name, the rest as Soufflé writes it; with `quotes`, symbols within records in quotes. */
  strings(quotes?: boolean): IterableIterator<string[]>;
}

/** The relation that grew when a limit was reached. */
export interface Stopped {
  readonly relation: string;
  readonly rows: number;
  readonly limit: 'rows' | 'bytes';
  /** It as a sentence. */
  readonly message: string;
}

export class Result {
  readonly program: CompiledProgram;
  readonly atoms: AtomTable;
  /** Given relations without repetition, made when first asked for. */
  private readonly distinct: (Relation | undefined)[] = [];
  private own: Machine | null = null;
  /** Relations as they were, once the machine has gone on to other inputs. */
  private readonly restored: (Relation | undefined)[] = [];

  constructor(
    /** The state in which the run ended, which may go on to other inputs. */
    readonly state: Machine,
    /** What it was given. */
    readonly given: GivenInputs,
    readonly heights: Heights | null,
    /** Where a limit of the run was reached, in which case what was derived is not complete. */
    readonly stopped: Stopped | null,
    /** What the run spent on which rule, if that was asked for. */
    readonly profile: Profile | null = null,
    /** Which of the results of its machine it is. */
    readonly version = new Version(),
  ) {
    this.program = state.program;
    this.atoms = state.atoms;
  }

  get inputs(): ReadonlyMap<string, RelationInput> {
    return this.given.all;
  }

  /** What the words in rows mean. */
  get values(): Values {
    return this.state.V;
  }

  /** The state in which the run ended, for those who go through it: it stays as it is from now on. */
  get machine(): Machine {
    if (this.own !== null) return this.own;
    const { state } = this;
    if (state.increment === null) {
      state.pinned = true;
      return (this.own = state);
    }
    return (this.own = state.withRelations(this.inputs, (id) => this.stored(id)));
  }

  /** A relation by name; `has` and the others of it are as quick as a lookup in a table. */
  relation(name: string): ResultRelation {
    const id = this.program.relations.findIndex((relation) => relation.name === name);
    if (id < 0) throw new Error(`a result has the relations of its program, \`${name}\` is none`);
    const relation = this.storage(id);
    const { arity, count } = relation;
    if (relation instanceof DenseRelation) relation.shown = true;
    const text = (row: number, quotes = false): string[] =>
      this.tupleText(id, relation.rows, row * arity, quotes);
    return {
      name,
      arity,
      count,
      dense: relation instanceof DenseRelation ? relation : null,
      get rows() {
        return relation.rows;
      },
      row: (row, column) => relation.rows[row * arity + column],
      has: (...tuple) =>
        this.storage(id)
          .ready()
          .has(...tuple),
      text,
      *strings(quotes = false) {
        for (let row = 0; row < count; row++) yield text(row, quotes);
      },
    };
  }

  /** Whether the tuple, given as text, is in the relation. */
  has(name: string, tuple: readonly string[]): boolean {
    const values = this.encode(name, tuple);
    return values !== null && this.relation(name).has(...values);
  }

  /** A tuple's columns as they stand in rows, or null if one is a symbol that was never met or no value of its type. */
  encode(name: string, tuple: readonly string[]): number[] | null {
    const relation = this.program.relations.find((candidate) => candidate.name === name);
    if (relation === undefined)
      throw new Error(`a result has the relations of its program, \`${name}\` is none`);
    if (relation.columns.length !== tuple.length) {
      throw new Error(`a tuple has the columns of its relation: ${name} has ${relation.columns.length}`);
    }
    const values: number[] = [];
    for (let i = 0; i < tuple.length; i++) {
      const value = this.encodeValue(relation.columns[i].root, tuple[i]);
      if (value === null) return null;
      values.push(value);
    }
    return values;
  }

  /** A value of a type as it stands in rows, or null if it is a symbol that was never met or no value of the type. */
  encodeValue(root: string, text: string): number | null {
    return root === 'symbol' ? (this.atoms.find(text) ?? null) : this.state.V.parse(root, text);
  }

  private tupleText(id: number, rows: Int32Array, offset: number, quotes: boolean): string[] {
    return this.program.relations[id].columns.map(({ root }, i) =>
      root === 'symbol'
        ? this.atoms.name(rows[offset + i])
        : this.state.V.text(root, rows[offset + i], quotes),
    );
  }

  /** The rows of a relation without repetition: only rows that were read where they are may repeat. */
  private storage(id: number): Relation {
    const relation = this.stored(id);
    const { derived, distinct } = this.program.relations[id];
    if (derived || distinct || relation.count === 0) return relation;
    const known = this.distinct[id];
    if (known !== undefined) return known;
    const copy = withoutRepetition(relation);
    // The relation itself may go on to other inputs.
    if (copy !== relation) this.distinct[id] = copy;
    return copy;
  }

  private stored(id: number): Relation {
    const { increment, R } = this.state;
    if (increment === null) return R[id];
    if (increment.isLatest(this.version)) return increment.latestOf(id);
    return (this.restored[id] ??= increment.relationOf(this.version, id));
  }
}

function withoutRepetition(relation: Relation): Relation {
  const copy = new (relationClass(relation.arity))(null);
  insertRows(copy, relation.rows, relation.count);
  return copy.count < relation.count ? copy : relation;
}
