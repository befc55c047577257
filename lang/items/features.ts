/**
 * Names of `#![feature(…)]`, as rustc 1.95 knows them: what each means for what is read here.
 */

/** What a name of a feature is to us. */
export type FeatureKind =
  /** It is part of the language by now, adds to the library, or permits what is refused by its own name, or means nothing here. */
  | 'harmless'
  /** rustc removed it, and says so (E0557). */
  | 'removed'
  /** It may change what the program means. */
  | 'unknown';

export function featureKind(name: string): FeatureKind {
  if (harmless.has(name)) return 'harmless';
  return removed.has(name) ? 'removed' : 'unknown';
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** Part of the language and the library by now. */
const STABLE = words(
  'aarch64_target_feature abi_efiapi abi_sysv64 abi_thiscall absolute_path adx_target_feature ' +
    'alloc_layout_extra allow_internal_unstable arbitrary_enum_discriminant arc_into_inner ' +
    'arc_unwrap_or_clone array_methods array_windows as_array_of_cells asm_const asm_sym ' +
    'associated_consts associated_type_bounds associated_types async_await async_closure ' +
    'async_fn_in_trait atomic_bool_fetch_not atomic_from_ptr attr_literals augmented_assignments ' +
    'avx512_target_feature binary_heap_as_slice binary_heap_retain bind_by_move_pattern_guards ' +
    'bindings_after_at bound_map braced_empty_structs build_hasher_simple_hash_one byte_slice_trim_ascii ' +
    'c_unwind cell_update cfg_attr_multi cfg_doctest cfg_panic cfg_target_abi cfg_target_feature ' +
    'cfg_target_vendor char_indices_offset clone_closures closure_to_fn_coercion ' +
    'cmpxchg16b_target_feature collapse_debuginfo compile_error conservative_impl_trait ' +
    'const_align_of_val const_alloc_layout const_arguments_as_str const_array_from_ref const_black_box ' +
    'const_caller_location const_cell_into_inner const_char_from_u32_unchecked ' +
    'const_collections_with_hasher const_constructor const_cstr_methods const_discriminant ' +
    'const_extern_fn const_float_bits_conv const_float_classify const_fn_floating_point_arithmetic ' +
    'const_fn_fn_ptr_basics const_fn_trait_bound const_fn_transmute const_fn_union const_fn_unsize ' +
    'const_generics_defaults const_if_match const_impl_trait const_indexing const_io_structs ' +
    'const_is_char_boundary const_let const_location_fields const_loop const_maybe_uninit_as_mut_ptr ' +
    'const_maybe_uninit_assume_init const_maybe_uninit_assume_init_read const_maybe_uninit_write ' +
    'const_maybe_uninit_zeroed const_mut_refs const_nonnull_new const_option const_option_ext const_panic ' +
    'const_pin const_pointer_byte_offsets const_ptr_as_ref const_ptr_is_null const_ptr_read ' +
    'const_ptr_sub_ptr const_ptr_write const_raw_ptr_deref const_refs_to_cell const_replace const_result ' +
    'const_size_of_val const_slice_first_last const_slice_from_raw_parts_mut const_slice_from_ref ' +
    'const_slice_ptr_len const_slice_split_at_mut const_slice_split_at_not_mut const_str_from_utf8 ' +
    'const_str_from_utf8_unchecked_mut const_swap const_transmute_copy const_type_id ' +
    'const_unicode_case_lookup const_unsafecell_get_mut const_waker const_weak_new control_flow_enum ' +
    'copy_closures crate_in_paths cstr_is_empty debugger_visualizer default_alloc_error_handler ' +
    'default_type_params deprecated derive_default_enum destructuring_assignment div_duration ' +
    'do_not_recommend doc_alias dotdot_in_tuple_patterns dotdoteq_in_patterns drop_types_in_const ' +
    'duration_consts_float dyn_trait entry_insert error_in_core exclusive_range_pattern ' +
    'exhaustive_integer_patterns explicit_generic_args_with_impl_trait extended_key_value_attributes ' +
    'extended_varargs_abi_support extern_absolute_paths extern_crate_item_prelude extern_crate_self ' +
    'extern_prelude f16c_target_feature field_init_shorthand file_create_new file_set_times ' +
    'float_next_up_down fn_must_use format_args_capture fs_try_exists generic_arg_infer ' +
    'generic_associated_types generic_param_attrs get_many_mut global_allocator globs ' +
    'half_open_range_patterns i128_type if_let if_let_guard if_while_or_patterns ' +
    'impl_header_lifetime_elision impl_trait_projections imported_main inclusive_range_syntax ' +
    'infer_outlives_requirements inline_const io_error_downcast io_error_other io_slice_advance ' +
    'ip_in_core irrefutable_let_patterns is_some_and is_sorted is_terminal isa_attribute ' +
    'item_like_imports iter_repeat_n label_break_value let_chains let_else lint_reasons ' +
    'local_key_cell_methods loop_break_value macro_at_most_once_rep macro_attributes_in_derive_output ' +
    'macro_lifetime_matcher macro_literal_matcher macro_rules macro_vis_matcher macros_in_extern ' +
    'map_many_mut match_beginning_vert match_default_bindings maybe_uninit_slice maybe_uninit_write_slice ' +
    'member_constraints min_const_fn min_const_generics min_const_unsafe_fn more_struct_aliases ' +
    'movbe_target_feature move_ref_pattern mutex_unpoison naked_functions native_link_modifiers ' +
    'native_link_modifiers_bundle native_link_modifiers_verbatim native_link_modifiers_whole_archive ' +
    'new_uninit nll no_std non_ascii_idents non_exhaustive non_modrs_mods nonnull_slice_from_raw_parts ' +
    'nonzero_min_max nonzero_negation_ops once_cell option_as_slice option_get_or_insert_default ' +
    'or_patterns packed_bundled_libs panic_handler panic_info_message param_attrs path_as_mut_os_str ' +
    'path_file_prefix pattern_parentheses pin_deref_mut pointer_byte_offsets pointer_is_aligned ' +
    'prelude_2024 proc_macro proc_macro_path_invoc ptr_from_ref ptr_sub_ptr pub_restricted question_mark ' +
    'raw_dylib raw_identifiers raw_ref_op re_rebalance_coherence ready_into_inner relaxed_adts ' +
    'relaxed_struct_unsize repr128 repr_align repr_align_enum repr_packed repr_transparent ' +
    'result_flattening result_option_inspect return_position_impl_trait_in_trait round_char_boundary ' +
    'rvalue_static_promotion saturating_int_assign_impl saturating_int_impl self_in_typedefs ' +
    'self_struct_ctor slice_as_chunks slice_flatten slice_group_by slice_patterns slice_ptr_len ' +
    'slice_split_at_unchecked slice_take slicing_syntax sse4a_target_feature static_in_const ' +
    'static_recursion strict_provenance strict_provenance_atomic_ptr string_extend_from_within ' +
    'string_leak struct_field_attributes struct_variant target_feature target_feature_11 ' +
    'tbm_target_feature tcp_quickack termination_trait termination_trait_test test_accepted_feature ' +
    'test_unstable_lint thread_spawn_unchecked tool_attributes tool_lints track_caller trait_upcasting ' +
    'transparent_enums tuple_indexing type_alias_enum_variants type_macros type_name_of_val ' +
    'underscore_const_names underscore_imports underscore_lifetimes uniform_paths universal_impl_trait ' +
    'unix_chown unix_socket_abstract unrestricted_attribute_tokens unsafe_block_in_unsafe_fn ' +
    'use_extern_macros use_nested_groups used utf8_chunks vec_into_raw_parts waker_getters while_let ' +
    'windows_subsystem',
);

/** Unstable, of the language: all that they permit is refused by name where it is not understood. */
const LANGUAGE = words(
  'aarch64_ver_target_feature adt_const_params allow_internal_unstable apx_target_feature ' +
    'arm_target_feature asm_experimental_arch asm_experimental_reg asm_goto_with_outputs asm_unwind ' +
    'associated_type_defaults async_for_loop async_trait_bounds auto_traits avx10_target_feature ' +
    'box_patterns bpf_target_feature builtin_syntax c_variadic cfg_contract_checks cfi_encoding ' +
    'closure_lifetime_binder closure_track_caller const_block_items contracts core_intrinsics ' +
    'coroutine_clone coroutines coverage_attribute custom_inner_attributes decl_macro ' +
    'default_field_values deprecated_suggestion diagnostic_on_const doc_cfg doc_masked doc_notable_trait ' +
    'dropck_eyepatch effective_target_features ergonomic_clones ermsb_target_feature exhaustive_patterns ' +
    'explicit_extern_abis explicit_tail_calls extern_types f128 f16 ffi_const ffi_pure ' +
    'final_associated_functions fmt_debug fn_align fn_delegation freeze_impls frontmatter gen_blocks ' +
    'generic_const_items global_registration guard_patterns impl_trait_in_assoc_type ' +
    'impl_trait_in_bindings inherent_associated_types intra_doc_pointers intrinsics ' +
    'lahfsahf_target_feature large_assignments libc link_arg_attribute link_cfg link_llvm_intrinsics ' +
    'linkage loop_match macro_attr macro_derive macro_metavar_expr macro_metavar_expr_concat ' +
    'mips_target_feature more_qualified_paths movrs_target_feature multiple_supertrait_upcastable ' +
    'must_not_suspend naked_functions_rustic_abi naked_functions_target_feature ' +
    'native_link_modifiers_as_needed negative_impls never_patterns never_type ' +
    'non_exhaustive_omitted_patterns_lint offset_of_enum offset_of_slice optimize_attribute os ' +
    'patchable_function_entry pattern_types postfix_match powerpc_target_feature prfchw_target_feature ' +
    'proc_macro_hygiene raw_dylib_elf register_tool repr_simd riscv_target_feature rtm_target_feature ' +
    'rust_cold_cc rust_preserve_none_cc rustc_attrs rustc_private rustdoc_internals ' +
    'rustdoc_missing_doc_code_examples s390x_target_feature sanitize simd_ffi static_align ' +
    'stmt_expr_attributes strict_provenance_lints structural_match super_let target_feature_inline_always ' +
    'test trait_alias transmute_generic_consts transparent_unions try_blocks type_alias_impl_trait ' +
    'unboxed_closures unqualified_local_imports unsafe_binders unsafe_fields unsized_const_params ' +
    'used_with_arg wasm_target_feature x86_amx_intrinsics x87_target_feature xop_target_feature yeet_expr ' +
    'yield_expr',
);

/** Unstable, of the library: what they permit is an item that our library has, or is refused by its name. */
const LIBRARY = words(
  'abort_unwind addr_parse_ascii align_to_uninit_mut alloc_error_hook alloc_slice_into_array ' +
    'arc_is_unique array_into_iter_constructors array_ptr_get array_try_from_fn array_try_map ascii_char ' +
    'ascii_char_variants assert_matches async_fn_traits async_iter_from_iter async_iterator ' +
    'atomic_from_mut atomic_ptr_null autodiff backtrace_frames bikeshed_guaranteed_no_drop ' +
    'binary_heap_drain_sorted binary_heap_from_raw_vec binary_heap_into_iter_sorted ' +
    'binary_heap_peek_mut_refresh binary_heap_pop_if bool_to_result bound_as_ref bound_copied box_as_ptr ' +
    'box_into_boxed_slice box_into_inner box_take box_vec_non_null breakpoint bstr btree_cursors ' +
    'btree_merge btree_set_entry btreemap_alloc buf_read_has_data_left bufreader_peek c_size_t ' +
    'c_void_variant can_vector cast_maybe_uninit cell_get_cloned cell_leak cfg_accessible cfg_eval ' +
    'char_max_len clamp_magnitude clone_from_ref clone_to_uninit cmp_minmax coerce_pointee_validated ' +
    'coerce_unsized command_resolved_envs concat_bytes const_alloc_error const_array const_bool ' +
    'const_btree_len const_carrying_mul_add const_cell_traits const_clone const_cmp const_control_flow ' +
    'const_convert const_default const_drop_guard const_drop_in_place const_eval_select const_format_args ' +
    'const_heap const_index const_iter const_manually_drop_take const_never_short_circuit const_ops ' +
    'const_option_ops const_range const_range_bounds const_raw_ptr_comparison const_ref_cell ' +
    'const_result_trait_fn const_result_unwrap_unchecked const_select_unpredictable ' +
    'const_slice_from_mut_ptr_range const_slice_from_ptr_range const_slice_make_iter ' +
    'const_split_off_first_last const_swap_with_slice const_try_residual const_type_name ' +
    'const_unsigned_bigint_helpers container_error_extra context_ext control_flow_into_value ' +
    'control_flow_ok convert_float_to_int copied_into_inner core_float_math core_intrinsics_fallbacks ' +
    'core_io_borrowed_buf core_private_bignum core_private_diy_float coroutine_trait cow_is_borrowed ' +
    'cstr_bytes cstr_display current_thread_id cursor_split darwin_objc deadline_api ' +
    'debug_closure_helpers dec2flt deque_extend_front deref_pure_trait derive_coerce_pointee derive_const ' +
    'dir_entry_ext2 dirfd discriminant_kind disjoint_bitor dispatch_from_dyn downcast_unchecked ' +
    'drain_keep_rest drop_guard duration_constants duration_constructors duration_integer_division ' +
    'duration_millis_float duration_units edition_panic error_generic_member_access error_iter ' +
    'error_reporter error_type_id exact_bitshifts exact_div exact_size_is_empty exclusive_wrapper ' +
    'exit_status_error exitcode_exit_method extend_one extend_one_unchecked fd file_buffered ' +
    'float_algebraic float_bits_const float_erf float_exact_integer_constants float_gamma ' +
    'float_minimum_maximum flt2dec fmt_arguments_from_str fmt_helpers_for_derive fn_ptr_trait fn_traits ' +
    'forget_unsized format_args_nl formatting_options freeze fs_set_times funnel_shifts future_join ' +
    'gen_future generic_atomic get_disjoint_mut_helpers get_mut_unchecked gethostname gpu_intrinsics ' +
    'hash_set_entry hasher_prefixfree_extras hint_must_use hint_prefetch inplace_iteration ' +
    'int_format_into int_from_ascii int_lowest_highest_one int_roundings internal_impls_macro ' +
    'internal_output_capture io_const_error io_error_inprogress io_error_more io_error_uncategorized ' +
    'io_slice_as_bytes ip ip_as_octets is_ascii_octdigit is_loongarch_feature_detected ' +
    'is_riscv_feature_detected isolate_most_least_significant_one iter_advance_by iter_array_chunks ' +
    'iter_collect_into iter_from_coroutine iter_intersperse iter_is_partitioned iter_macro ' +
    'iter_map_windows iter_next_chunk iter_order_by iter_partition_in_place iterator_try_collect ' +
    'iterator_try_reduce layout_for_ptr lazy_cell_into_inner legacy_receiver_trait likely_unlikely ' +
    'linked_list_cursors linked_list_remove linked_list_retain linux_pidfd local_key_cell_update ' +
    'local_waker lock_value_accessors log_syntax map_try_insert mapped_lock_guards maybe_dangling ' +
    'maybe_uninit_array_assume_init maybe_uninit_as_bytes maybe_uninit_fill ' +
    'maybe_uninit_uninit_array_transpose mem_conjure_zst mem_copy_fn more_float_constants mpmc_channel ' +
    'mutex_data_ptr new_range_api new_range_remainder next_index nonpoison_condvar nonpoison_mutex ' +
    'nonpoison_rwlock nonzero_bitwise nonzero_from_mut nonzero_from_str_radix nonzero_ops ' +
    'normalize_lexically numfmt once_cell_get_mut once_cell_try once_cell_try_insert one_sided_range ' +
    'oneshot_channel option_array_transpose option_get_or_try_insert_with option_into_flat_iter ' +
    'option_reduce option_reference_flattening option_zip os_str_slice os_string_truncate ' +
    'panic_always_abort panic_backtrace_config panic_can_unwind panic_unwind panic_update_hook ' +
    'partial_ord_chaining_methods path_is_empty path_trailing_sep pattern pattern_type_macro ' +
    'pattern_type_range_trait peer_credentials_unix_socket phantom_variance_markers ' +
    'pin_coerce_unsized_trait pointer_is_aligned_to pointer_try_cast_aligned portable_simd prelude_future ' +
    'prelude_next process_chroot process_setsid profiling_marker_api ptr_alignment_type ptr_as_uninit ' +
    'ptr_cast_array ptr_cast_slice ptr_mask ptr_metadata pub_crate_should_not_need_unstable_attr random ' +
    'range_bounds_is_empty range_into_bounds raw_os_error_ty raw_slice_split read_array read_buf ' +
    'read_buf_at reentrant_lock reentrant_lock_data_ptr refcell_try_map restricted_std ' +
    'result_option_map_or_default rev_into_inner rt rwlock_data_ptr sealed seek_io_take_position ' +
    'seek_stream_len set_permissions_nofollow set_ptr_value setgroups signed_bigint_helpers ' +
    'sized_type_properties slice_concat_ext slice_concat_trait slice_from_ptr_range slice_index_methods ' +
    'slice_iter_mut_as_mut_slice slice_partial_sort_unstable slice_partition_dedup slice_pattern ' +
    'slice_ptr_get slice_range slice_shift slice_split_once slice_swap_unchecked sliceindex_wrappers ' +
    'smart_pointer_try_map sort_floats split_array split_as_slice stdarch_arm_feature_detection ' +
    'stdarch_mips_feature_detection stdarch_powerpc_feature_detection stdio_fd_consts stdio_makes_pipe ' +
    'stdio_swap step_trait str_as_str str_from_raw_parts str_from_utf16_endian str_lines_remainder ' +
    'str_split_inclusive_remainder str_split_remainder str_split_whitespace_remainder ' +
    'string_from_utf8_lossy_owned string_into_chars string_remove_matches string_replace_in_place ' +
    'strip_circumfix substr_range sync_nonpoison sync_poison_mod sync_unsafe_cell tcp_deferaccept ' +
    'tcp_linger tcplistener_into_incoming temporary_niche_types test thin_box thread_id_value thread_raw ' +
    'thread_sleep_until thread_spawn_hook time_saturating_systemtime time_systemtime_limits trace_macros ' +
    'transmutability trim_prefix_suffix trivial_clone trusted_fused trusted_len ' +
    'trusted_len_next_unchecked trusted_random_access trusted_step try_as_dyn try_find try_reserve_kind ' +
    'try_trait_v2 try_trait_v2_residual try_trait_v2_yeet try_with_capacity tuple_trait type_info ' +
    'ub_checks uint_bit_width uint_carryless_mul uint_gather_scatter_bits unique_rc_arc ' +
    'unix_file_vectored_at unix_mkfifo unix_send_signal unix_set_mark unix_socket_ancillary_data ' +
    'unix_socket_peek unsafe_cell_access unsafe_pinned unsafe_unpin unsize unwrap_infallible ' +
    'update_panic_count utf16_extra variant_count vec_deque_extract_if vec_deque_iter_as_slices ' +
    'vec_deque_truncate_front vec_fallible_shrink vec_from_fn vec_into_chunks vec_peek_mut ' +
    'vec_push_within_capacity vec_recycle vec_split_at_spare vec_try_remove waker_fn waker_from_fn_ptr ' +
    'widening_mul wrapping_int_impl wrapping_next_power_of_two write_all_vectored yeet_desugar_details',
);

/** Removed. */
const REMOVED = words(
  'abi_amdgpu_kernel abi_c_cmse_nonsecure_call associated_const_equality box_syntax const_eval_limit ' +
    'default_type_parameter_fallback deprecated_safe doc_auto_cfg doc_cfg_hide dyn_star ffi_returns_twice ' +
    'generator_clone generators generic_associated_types_extended inline_const_pat issue_5723_bootstrap ' +
    'never_type_fallback no_coverage no_sanitize object_safe_for_dispatch omit_gdb_pretty_printer_section ' +
    'platform_intrinsics plugin precise_pointer_size_matching start string_deref_patterns unsized_locals ' +
    'unsized_tuple_coercion wasm_abi',
);

const harmless: ReadonlySet<string> = new Set([...STABLE, ...LANGUAGE, ...LIBRARY]);
const removed: ReadonlySet<string> = new Set(REMOVED);
