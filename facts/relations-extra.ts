/**
 * The base relations that the fact emitter adds to Polonius's: what the rules for moves, assignment, mutability and
 * type tests need to know of places, accesses and variables. `relations.ts` takes them up; meanings as there.
 */
import { column } from './column.js';

const place = column('place', 'Place');
const base = column('base', 'Place');
const point = column('point', 'Point');
const variable = column('variable', 'Variable');
const access = column('access', 'Access');
const path = column('path', 'Path');

/** The rows are those of `relations.ts`. */
export const emitterRelations = {
  subset_everywhere: {
    columns: [column('origin1', 'Origin'), column('origin2', 'Origin')],
    meaning:
      'the types demand `origin1: origin2` at every point: what would be a tuple of `subset_base` for each point.',
  },

  loan_touched_at: {
    columns: [point, column('loan', 'Loan')],
    meaning:
      'what happens at `point` is allowed although it touches what `loan` has lent: `rustc -Znll-facts` writes it as `loan_invalidated_at`, and rustc itself lets it pass.',
  },

  loan_invalidated_at_exit: {
    columns: [point, column('loan', 'Loan')],
    meaning: 'a tuple of `loan_invalidated_at`: control leaves the body at `point`, and what `loan` has lent dies.',
  },

  // Variables
  variable_immutable: {
    columns: [variable],
    meaning: '`variable` was declared without `mut`: it may be initialized once.',
  },
  storage_live_at: {
    columns: [variable, point],
    meaning: 'the storage of `variable` begins at `point`.',
  },
  storage_dead_at: {
    columns: [variable, point],
    meaning: 'the storage of `variable` ends at `point`.',
  },

  // How places are built
  place_local: {
    columns: [place, variable],
    meaning: '`place` is the whole of `variable`.',
  },
  place_in_variable: {
    columns: [place, variable],
    meaning: '`place` starts from `variable`.',
  },
  place_field: {
    columns: [place, base],
    meaning: '`place` is a field of `base`, or `base` seen as one of its variants.',
  },
  place_element: {
    columns: [place, base],
    meaning: '`place` is one or more elements of the array or slice `base`.',
  },
  place_element_unmovable: {
    columns: [place],
    meaning: '`place` is an element of a slice, or of an array at an index that only the run knows.',
  },
  place_deref_box: {
    columns: [place, base],
    meaning: '`place` is what the `Box` in `base` owns.',
  },
  place_deref_shared: {
    columns: [place, base],
    meaning: '`place` is what the shared reference in `base` points at.',
  },
  place_deref_mut: {
    columns: [place, base],
    meaning: '`place` is what the mutable reference in `base` points at.',
  },
  place_deref_raw_const: {
    columns: [place, base],
    meaning: '`place` is what the `*const` in `base` points at.',
  },
  place_deref_raw_mut: {
    columns: [place, base],
    meaning: '`place` is what the `*mut` in `base` points at.',
  },
  place_upvar_immutable: {
    columns: [place],
    meaning: '`place` is a variable, captured by this closure, that was declared without `mut`.',
  },
  place_upvar_by_reference: {
    columns: [place],
    meaning: '`place` is what a captured reference, made by the capture itself, points at.',
  },
  place_has_destructor: {
    columns: [place],
    meaning: 'the type of `place` implements `Drop`, so nothing may be moved out of it.',
  },

  // What is done to places
  place_assigned_at: {
    columns: [access, place, point],
    meaning: '`access` assigns `place` at `point`, for which the place has to be mutable.',
  },
  place_mutably_borrowed_at: {
    columns: [access, place, point],
    meaning: '`access` borrows `place` mutably at `point`, for which the place has to be mutable.',
  },
  place_captured_mutably_at: {
    columns: [access, place, point],
    meaning:
      '`access` lets a closure mutate through `place` at `point`: the variable itself need not be `mut`.',
  },
  place_moved_at: {
    columns: [access, place, point],
    meaning: '`access` moves out of `place` at `point`.',
  },
  path_used_at: {
    columns: [access, path, point],
    meaning: '`access` needs `path` to be initialized at `point`, though not all that is inside it.',
  },
  path_used_deeply_at: {
    columns: [access, path, point],
    meaning: '`access` needs `path` and every path inside it to be initialized at `point`.',
  },
  path_dropped_at: {
    columns: [path, point],
    meaning: '`path` is dropped at `point`, and with it what is inside; it is not initialized afterwards.',
  },

  // Where origins are, and which way what is in them flows (Polonius Alpha)
  location: {
    columns: [column('start', 'Point'), column('mid', 'Point')],
    meaning: '`start` and `mid` are the two points of one statement or terminator.',
  },
  origin_written_at: {
    columns: [column('origin', 'Origin'), point, column('target', 'Point')],
    meaning:
      '`point` writes a place whose type mentions `origin`: what the types there demand of it holds on entry to `target`.',
  },
  origin_flows_forward: {
    columns: [column('origin', 'Origin')],
    meaning: 'some variable has `origin` in a covariant place of its type, or in an invariant one.',
  },
  origin_flows_backward: {
    columns: [column('origin', 'Origin')],
    meaning: 'some variable has `origin` in a contravariant place of its type, or in an invariant one.',
  },

  // Type tests
  type_test: {
    columns: [column('test', 'Test'), column('origin', 'Origin')],
    meaning: 'the body needs the type of `test` to outlive `origin`.',
  },
  type_test_alternative: {
    columns: [column('test', 'Test'), column('alternative', 'Alternative')],
    meaning: '`test` holds if every origin of `alternative` outlives what the test demands.',
  },
  type_test_bound: {
    columns: [column('alternative', 'Alternative'), column('origin', 'Origin')],
    meaning: '`origin` belongs to `alternative`: the signature says that the type outlives it.',
  },
} as const;
