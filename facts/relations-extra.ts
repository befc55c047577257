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
const scope = column('scope', 'Scope');
const loan = column('loan', 'Loan');
const loanPath = column('path', 'LoanPath');

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
    meaning:
      'a tuple of `loan_invalidated_at`: control leaves the body at `point`, and what `loan` has lent dies.',
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
  place_upvar_behind_shared: {
    columns: [place],
    meaning:
      '`place` was captured by reference from behind a shared reference: who makes the closure is told of changes.',
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

  // The lexical model: the text's scopes
  scope_parent: {
    columns: [scope, column('parent', 'Scope')],
    meaning: '`scope` stands in `parent`, with nothing between them.',
  },
  scope_of_caller: {
    columns: [scope],
    meaning:
      '`scope` stands for all that goes on around the body: lifetimes that the caller chooses include it.',
  },
  point_in_scope: {
    columns: [point, scope],
    meaning: '`scope` is the innermost one that `point` belongs to.',
  },
  variable_scope: {
    columns: [variable, scope],
    meaning: '`variable`, be it of the source or a temporary, lives until the end of `scope`.',
  },
  variable_named: {
    columns: [variable],
    meaning: '`variable` is one of the source.',
  },
  variable_holds_origin: {
    columns: [variable, column('origin', 'Origin')],
    meaning:
      'the type of `variable` mentions `origin`, other than in the signature of a closure: it may hold references of it.',
  },
  variable_needed_in: {
    columns: [variable, scope],
    meaning:
      'the expression `scope` gives `variable` its value or uses it, other than by looking at it in a match.',
  },

  // The lexical model: loans and accesses
  loan_lends: {
    columns: [loan, loanPath],
    meaning: '`loan` lends `path`.',
  },
  loan_shared: {
    columns: [loan],
    meaning: '`loan` is of a shared borrow: what it lends may be read.',
  },
  loan_owner_scope: {
    columns: [loan, scope],
    meaning: 'the variable from which what `loan` lends is reached lives until the end of `scope`.',
  },
  loan_through_reference: {
    columns: [loan],
    meaning:
      '`loan` lends what a reference points at, which may outlive the variable that holds the reference.',
  },
  loan_path_base: {
    columns: [loanPath, column('base', 'LoanPath')],
    meaning: '`path` is `base` with one more projection.',
  },
  loan_path_read_at: {
    columns: [access, loanPath, point],
    meaning: '`access` reads `path` at `point`, or borrows it to read.',
  },
  loan_path_claimed_at: {
    columns: [access, loanPath, point],
    meaning: '`access` needs `path` for itself at `point`: it assigns, moves or mutably borrows it.',
  },

  loan_made_by: {
    columns: [loan, access],
    meaning: '`access` is the borrow that makes `loan`.',
  },

  // The lexical model: changes
  place_captured_to_change_at: {
    columns: [access, place, point],
    meaning:
      '`access` lends the variable `place` at `point` to a closure that assigns it or borrows it mutably, for which it has to be `mut`.',
  },
  guard_changes_at: {
    columns: [access, point],
    meaning: '`access` assigns or mutably borrows something at `point`, in the guard of a match arm.',
  },
  variable_moved_before_guard: {
    columns: [variable],
    meaning: 'a pattern moves a value into `variable`, and a guard stands behind it.',
  },

  // The lexical model: moves
  path_in_box: {
    columns: [path, column('box', 'Path')],
    meaning: '`path` lies in what the `Box` in `box` owns.',
  },
  access_assigns_part: {
    columns: [access],
    meaning: '`access` assigns a field of what may not be there as a whole.',
  },
} as const;
