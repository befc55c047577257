/**
 * What the relations were called before they got their present names, and which of them an older producer
 * could not know. Column orders never changed.
 *
 * Source: the history of rust-lang/polonius, `polonius-engine/src/facts.rs`. Most of the files got their present
 * names in November 2019, the rest at the end of 2020.
 */

import type { RelationName } from './relations.js';

/** Former name → present name. */
export const legacyNames: Readonly<Record<string, RelationName>> = {
  borrow_region: 'loan_issued_at',
  killed: 'loan_killed_at',
  invalidates: 'loan_invalidated_at',
  outlives: 'subset_base',
  known_subset: 'known_placeholder_subset',
  placeholder_loan: 'placeholder',
  var_used: 'var_used_at',
  var_defined: 'var_defined_at',
  var_drop_used: 'var_dropped_at',
  var_uses_region: 'use_of_var_derefs_origin',
  var_drops_region: 'drop_of_var_derefs_origin',
  child: 'child_path',
  path_belongs_to_var: 'path_is_var',
  initialized_at: 'path_assigned_at_base',
  moved_out_at: 'path_moved_at_base',
  path_accessed_at: 'path_accessed_at_base',
  region_live_at: 'origin_live_base',
  var_initialized_on_exit: 'var_initialized_base',
};

/**
 * Which relations came together, oldest first. A set has a group as a whole or not at all; the first group is as old as
 * Polonius (May 2018). Liveness came in June 2019, move paths in July and accesses to them in August, what is known of
 * placeholders in November.
 */
export const generations: readonly (readonly RelationName[])[] = [
  ['loan_issued_at', 'universal_region', 'cfg_edge', 'loan_killed_at', 'subset_base', 'loan_invalidated_at'],
  [
    'var_used_at',
    'var_defined_at',
    'var_dropped_at',
    'use_of_var_derefs_origin',
    'drop_of_var_derefs_origin',
  ],
  ['child_path', 'path_is_var', 'path_assigned_at_base', 'path_moved_at_base'],
  ['path_accessed_at_base'],
  ['known_placeholder_subset', 'placeholder'],
];
