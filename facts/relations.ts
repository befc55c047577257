/**
 * Every base relation, declared once: its columns and what a tuple of it means. The types of rows, the files
 * on disk, the rules' declarations and the documentation all follow from here.
 *
 * The first table is Polonius's own: The Polonius Book, "Input relations", with the names and the column
 * order of `rustc -Znll-facts`. The second holds what Laertes' models need beyond it; it never changes the
 * meaning of Polonius's.
 */

import type { Atom } from './atoms.js';
import type { Column } from './column.js';
import { column } from './column.js';
import { emitterRelations } from './relations-extra.js';

export type { Column } from './column.js';

export interface RelationDeclaration {
  readonly name: string;
  readonly columns: readonly Column[];
  /** What a tuple says, in one sentence that names the columns. */
  readonly meaning: string;
}

/** The order is that in which rustc writes the files. */
const polonius = {
  loan_issued_at: {
    columns: [column('origin', 'Origin'), column('loan', 'Loan'), column('point', 'Point')],
    meaning: '`loan` is issued at `point`, by a borrow whose reference has the type `&origin`.',
  },
  universal_region: {
    columns: [column('origin', 'Origin')],
    meaning: "`origin` is named in the signature (or is `'static`), so it is live in the whole body.",
  },
  cfg_edge: {
    columns: [column('source', 'Point'), column('target', 'Point')],
    meaning: 'control may pass from `source` to `target`.',
  },
  loan_killed_at: {
    columns: [column('loan', 'Loan'), column('point', 'Point')],
    meaning:
      'a prefix of the place that `loan` borrows is overwritten at `point`, so the loan is followed no further.',
  },
  subset_base: {
    columns: [column('origin1', 'Origin'), column('origin2', 'Origin'), column('point', 'Point')],
    meaning: 'the types at `point` demand `origin1: origin2`: every loan in `origin1` is also in `origin2`.',
  },
  loan_invalidated_at: {
    columns: [column('point', 'Point'), column('loan', 'Loan')],
    meaning:
      'what happens at `point` is against the terms of `loan`, and an error if the loan is live there.',
  },
  var_used_at: {
    columns: [column('variable', 'Variable'), column('point', 'Point')],
    meaning: '`variable` is used at `point`, other than by a drop.',
  },
  var_defined_at: {
    columns: [column('variable', 'Variable'), column('point', 'Point')],
    meaning: '`variable` is overwritten as a whole at `point`, or its storage begins or ends there.',
  },
  var_dropped_at: {
    columns: [column('variable', 'Variable'), column('point', 'Point')],
    meaning: '`variable` is dropped at `point`.',
  },
  use_of_var_derefs_origin: {
    columns: [column('variable', 'Variable'), column('origin', 'Origin')],
    meaning: 'the type of `variable` mentions `origin`, so a use of it may follow references of that origin.',
  },
  drop_of_var_derefs_origin: {
    columns: [column('variable', 'Variable'), column('origin', 'Origin')],
    meaning: 'dropping `variable` may follow references of `origin`.',
  },
  child_path: {
    columns: [column('child', 'Path'), column('parent', 'Path')],
    meaning: '`child` is `parent` with one more projection: `a.b` of `a`.',
  },
  path_is_var: {
    columns: [column('path', 'Path'), column('variable', 'Variable')],
    meaning: '`path` is the whole of `variable`.',
  },
  path_assigned_at_base: {
    columns: [column('path', 'Path'), column('point', 'Point')],
    meaning: '`path` itself is initialized at `point`; that its children are too is left to the rules.',
  },
  path_moved_at_base: {
    columns: [column('path', 'Path'), column('point', 'Point')],
    meaning: "`path` itself is moved from at `point`, or is not initialized yet at the body's first point.",
  },
  path_accessed_at_base: {
    columns: [column('path', 'Path'), column('point', 'Point')],
    meaning: '`path` itself is accessed at `point`, and has to be initialized there.',
  },
  known_placeholder_subset: {
    columns: [column('origin1', 'Origin'), column('origin2', 'Origin')],
    meaning: 'the signature declares or implies `origin1: origin2`.',
  },
  placeholder: {
    columns: [column('origin', 'Origin'), column('loan', 'Loan')],
    meaning: '`loan` stands for all that the caller may have lent under the placeholder `origin`.',
  },
} as const;

/** Add a row here for what a model needs beyond Polonius's relations; the rest of the room follows. */
const laertes = {
  origin_live_base: {
    columns: [column('origin', 'Origin'), column('point', 'Point')],
    meaning:
      '`origin` is live on entry to `point`, said by the producer; sets of 2018 have this in place of `var_*`.',
  },
  var_initialized_base: {
    columns: [column('variable', 'Variable'), column('point', 'Point')],
    meaning:
      'on exit of `point` some part of `variable` may be initialized, said by the producer; sets of mid-2019 have this in place of `path_*`.',
  },
} as const;

const all = { ...polonius, ...laertes, ...emitterRelations };

/** The name of a base relation. */
export type RelationName = keyof typeof all;
export type PoloniusRelation = keyof typeof polonius;

type RowOf<C extends readonly Column[]> = {
  -readonly [I in keyof C]: C[I] extends Column<infer T> ? Atom<T> : never;
};

/** The tuple type of a relation: `Row<'cfg_edge'>` is `[Point, Point]`. */
export type Row<R extends RelationName> = Extract<RowOf<(typeof all)[R]['columns']>, readonly number[]>;

/** Polonius's eighteen, in the order in which rustc writes them. */
export const poloniusRelations = Object.keys(polonius) as readonly PoloniusRelation[];

/** Those of Laertes. */
export const laertesRelations = Object.keys({ ...laertes, ...emitterRelations }) as readonly (
  keyof typeof laertes | keyof typeof emitterRelations
)[];

/** All base relations. */
export const relationNames = Object.keys(all) as readonly RelationName[];

/** The declaration of a base relation. */
export function declarationOf(name: RelationName): RelationDeclaration {
  return { name, ...all[name] };
}

export function arityOf(name: RelationName): number {
  return all[name].columns.length;
}

export function isRelationName(name: string): name is RelationName {
  return Object.hasOwn(all, name);
}
