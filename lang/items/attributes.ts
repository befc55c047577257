/** What attributes say: their values, derives, features. */
import type { Diagnostic } from '../diagnostic.js';
import { unsupported } from '../diagnostic.js';
import type { Attribute } from '../syntax/ast.js';
import { splitTop, stripParentheses } from '../syntax/cfg.js';

/** The tokens of the first attribute of that path, without outer parentheses; undefined if there is none. */
export function attribute(attrs: readonly Attribute[], path: string): string | undefined {
  const found = attrs.find((attr) => attr.path === path);
  return found && stripParentheses(found.tokens);
}

/** `#[name = "value"]`. */
export function attributeValue(attrs: readonly Attribute[], path: string): string | undefined {
  const found = attrs.find((attr) => attr.path === path);
  return found && /=\s*"([^"]*)"/.exec(found.tokens)?.[1];
}

/** The names in `#[derive(A, b::C)]` attributes with their places. */
export function derives(attrs: readonly Attribute[]): { readonly name: string; readonly attr: Attribute }[] {
  if (!attrs.length) return [];
  return attrs
    .filter((attr) => attr.path === 'derive')
    .flatMap((attr) =>
      splitTop(stripParentheses(attr.tokens))
        .filter((name) => name !== '')
        .map((name) => ({ name: name.replace(/\s+/g, ''), attr })),
    );
}

/**
 * Features that change nothing of what we model, or that were stabilized since; any other `#![feature]` may change what
 * the text means, so it is refused by name.
 */
const harmlessFeatures = new Set(
  (
    'nll rustc_attrs rustc_private box_syntax raw_ref_op exclusive_range_pattern const_indexing const_mut_refs ' +
    'async_closure async_fn_in_trait impl_trait_projections inline_const pin_macro os never_type exhaustive_patterns dropck_eyepatch allow_internal_unstable ' +
    'bind_by_move_pattern_guards slice_patterns match_default_bindings underscore_lifetimes in_band_lifetimes_off ' +
    'conservative_impl_trait universal_impl_trait dyn_trait let_else let_chains if_let_guard try_trait const_fn ' +
    'const_let const_panic min_const_generics const_generics_defaults associated_consts associated_type_defaults_off ' +
    'or_patterns bindings_after_at move_ref_pattern half_open_range_patterns generic_associated_types ' +
    'infer_outlives_requirements label_break_value arbitrary_self_types_off never_type_fallback_off test ' +
    'min_exhaustive_patterns iter_array_chunks option_get_or_insert_default core_intrinsics libc std_misc collections ' +
    'unboxed_closures_off fn_traits_off optin_builtin_traits_off nonzero_ops type_name_of_val assert_matches ' +
    'stmt_expr_attributes decl_macro_off lint_reasons crate_visibility_modifier macro_at_most_once_rep ' +
    'impl_header_lifetime_elision infer_static_outlives_requirements_off static_nobundle cell_filter_map ' +
    'result_option_inspect is_some_and option_result_contains vec_remove_item drain_filter duration_constants ' +
    'const_trait_impl_off const_raw_ptr_deref const_fn_trait_bound impl_trait_in_bindings_off unsized_locals_off'
  )
    .split(' ')
    .filter((name) => !name.endsWith('_off')),
);

/** Refusals of `#![feature(…)]` that may change what the program means. */
export function featureDiagnostics(attrs: readonly Attribute[]): Diagnostic[] {
  return attrs
    .filter((attr) => attr.path === 'feature')
    .flatMap((attr) =>
      splitTop(stripParentheses(attr.tokens))
        .filter((name) => name !== '' && !harmlessFeatures.has(name))
        .map((name) => unsupported(attr.span, `the nightly feature \`${name}\``)),
    );
}
