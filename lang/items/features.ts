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

/** The same, of the library since 1.30. */
const STABLE_LIBRARY = words(
  'align_offset alloc alloc_c_string alloc_ffi alloc_layout_const_new alloc_layout_error ' +
    'alloc_layout_manipulation arc_error arc_mutate_strong_count arc_new_cyclic array_as_slice ' +
    'array_from_fn array_from_ref array_into_iter_impl array_map array_try_from_vec array_value_iter ' +
    'array_value_iter_impls as_cell as_mut_str_for_str ascii_escape_display asfd_ptrs asm ' +
    'asraw_stdio_locks asrawfd_ptrs assertunwindsafe_default assoc_char_consts assoc_char_funcs ' +
    'assoc_int_consts atomic_fetch_update atomic_min_max available_parallelism backtrace bench_black_box ' +
    'bool_to_option bool_to_string_specialization borrow_state bound_as_ref_shared bound_cloned ' +
    'box_from_array box_from_cow box_into_pin box_send_sync_any_downcast box_str2 ' +
    'boxed_array_try_from_vec boxed_closure_impls boxed_slice_from_iter boxed_slice_try_from btree_retain ' +
    'btree_unwindsafe btreemap_remove_entry buffered_io_capacity bufreader_buffer bufreader_seek_relative ' +
    'bufwriter_into_parts builtin_macro_prelude case_mapping_double_ended cell_filter_map ' +
    'char_to_string_specialization chars_debug_impl checked_duration_since chunks_exact clamp ' +
    'cmp_min_max_by command_access const_alloc_layout_size_align const_alloc_layout_unchecked ' +
    'const_array_from_ref_shared const_ascii_ctype_on_intrinsics const_ascii_methods_on_intrinsics ' +
    'const_assert_type const_bitreverse const_bswap const_btree_new const_cell_as_ptr const_char_convert ' +
    'const_char_is_ascii const_char_len_utf const_checked_int_div const_checked_int_methods ' +
    'const_cstr_unchecked const_ctlz const_ctpop const_cttz const_cttz_nonzero ' +
    'const_euclidean_int_methods const_forget const_identity const_inclusive_range_methods ' +
    'const_int_conversion const_int_conversions const_int_methods const_int_overflow const_int_pow ' +
    'const_int_rotate const_int_saturating const_int_sign const_int_unchecked const_int_unchecked_div ' +
    'const_int_unchecked_rem const_int_wrapping const_intrinsic_copy const_ip_32 const_ip_50 ' +
    'const_is_power_of_two const_iter_empty const_linked_list_new const_locks const_manually_drop ' +
    'const_math const_max_value const_maybe_uninit const_maybe_uninit_as_ptr ' +
    'const_maybe_uninit_assume_init_by_value const_maybe_uninit_assume_init_ref const_mem_needs_drop ' +
    'const_memchr const_min_align_of const_min_value const_needs_drop const_nonnull_as_ptr ' +
    'const_nonnull_cast const_nonnull_dangling const_nonzero_checked_ops const_nonzero_get ' +
    'const_nonzero_int_methods const_once_new const_option_basics const_ordering ' +
    'const_overflowing_int_methods const_poll const_ptr_cast const_ptr_offset const_ptr_offset_from ' +
    'const_range_new const_result_basics const_reverse_bits const_saturating_int_methods const_size_of ' +
    'const_slice_as_ptr const_slice_first_last_not_mut const_slice_from_raw_parts ' +
    'const_slice_from_ref_shared const_slice_is_empty const_slice_len const_slice_ptr_len_nonnull ' +
    'const_str_as_ptr const_str_from_utf8_shared const_str_from_utf8_unchecked const_str_is_empty ' +
    'const_str_len const_string_new const_transmute const_u8_is_ascii const_unreachable_unchecked ' +
    'const_unsafe_cell_new const_unsafecell_get const_vec_deque_new const_vec_new ' +
    'const_wrapping_int_methods const_wrapping_math constctlz control_flow_enum_is control_flow_enum_type ' +
    'convert_id convert_infallible convert_infallible_hash copied copy_clone_array_lib copy_within ' +
    'copysign core_array core_c_str core_c_void core_ffi_c core_panic_info core_primitive cstr_range_from ' +
    'cstring_from_vec_of_nonzerou8 cstring_from_vec_with_nul cursor_array dbg_macro debug_map_key_value ' +
    'debug_non_exhaustive deque_make_contiguous deque_range double_ended_peek_iterator ' +
    'double_ended_step_by_iterator double_ended_take_iterator duration_as_u128 duration_checked_float ' +
    'duration_consts duration_consts_2 duration_float duration_saturating_ops duration_zero empty_seek ' +
    'encode_wide_fused_iterator error_by_ref error_source euclidean_division exact_size_case_mapping_iter ' +
    'extend_for_tuple extra_log_consts float_approx_unchecked_to float_from_bool float_to_from_bytes ' +
    'fmt_as_str from_char_for_string from_mut_str_for_string from_nonzero from_ref_string future_poll_fn ' +
    'future_readiness_fns futures_api get_type_id global_asm hashbrown i8_to_string_specialization ' +
    'index_trait_on_arrays inherent_ascii_escape inner_deref int_abs_diff int_bits_const ' +
    'int_error_matching int_log int_to_from_bytes integer_atomics_stable integer_exp_format into_future ' +
    'io_errorkind_display io_into_inner_error_parts io_read_to_string io_safety io_safety_wasi iovec ' +
    'ip_constructors ipv6_to_ipv4_mapped is_subnormal is_symlink iter_arith_traits_option iter_copied ' +
    'iter_from_fn iter_map_while iter_nth_back iter_once_with iter_once_with_debug iter_successors ' +
    'iter_zip iterator_find_map iterator_fold_self iterator_repeat_with_debug lazy_bool_to_option ' +
    'leading_trailing_ones main_separator_str manually_drop_take map_first_last map_get_key_value ' +
    'map_into_keys_values matches_macro maybe_uninit maybe_uninit_debug maybe_uninit_extra ' +
    'maybe_uninit_ref maybe_uninit_write mem_take min_exhaustive_patterns mixed_integer_ops ' +
    'more_char_conversions mut_osstr no_more_cas no_panic_pow nonzero_bitor nonzero_bits ' +
    'nonzero_checked_ops nonzero_div nonzero_is_power_of_two nonzero_leading_trailing_zeros nonzero_parse ' +
    'not_never nz_int_conv nzint_try_from_int_conv nzint_try_from_nzint_conv once_is_completed ' +
    'once_poison option_deref option_flattening option_insert option_ref_from_ref_option option_replace ' +
    'option_result_unwrap_unchecked option_xor option_zip_option or_insert_with_key ordering_helpers ' +
    'os_fd os_string_fmt_write osstring_ascii osstring_extend osstring_from_str out_of_memory_error ' +
    'panic_any partialeq_vec_for_ref_slice partialeq_vec_for_slice partition_point path_buf_capacity ' +
    'path_buf_deref_mut path_from_str path_try_exists peekable_next_if peekable_peek_mut pin ' +
    'pin_into_inner pin_macro pin_raw pin_static_ref pin_trait_impls poll_map prelude_2015 prelude_2018 ' +
    'prelude_2021 proc_macro_group_span proc_macro_is_available proc_macro_lexerror_impls ' +
    'proc_macro_literal_parse proc_macro_mixed_site proc_macro_punct_eq proc_macro_punct_eq_flipped ' +
    'proc_macro_raw_ident proc_macro_source_text proc_macro_span_located_at proc_macro_span_resolved_at ' +
    'proc_macro_token_stream_default process_exitcode process_pre_exec process_set_argv0 ' +
    'process_set_process_group ptr_cast ptr_const_cast ptr_hash ptr_offset_from range_contains ' +
    'range_is_empty raw_fd_reflexive_traits raw_ref_macros rc_as_ptr rc_mutate_strong_count ' +
    'rc_ref_unwind_safe rchunks ready_macro refcell_map_split refcell_replace_swap refcell_take ' +
    'renamed_spin_loop repeat_generic_slice result_cloned result_copied result_map_or result_map_or_else ' +
    'reverse_bits rustc_str_as_ptr rw_exact_all_at saturating_div saturating_neg scoped_threads ' +
    'seek_convenience seek_rewind shared_from_cow shared_from_iter shared_from_str shrink_to ' +
    'signed_nonzero simd_aarch64 slice_align_to slice_fill slice_fill_with slice_from_raw_parts ' +
    'slice_index_with_ops_bound_pair slice_iter_mut_as_slice slice_ptr_len_nonnull slice_ptr_range ' +
    'slice_select_nth_unstable slice_sort_by_cached_key slice_strip socketaddr_ordering ' +
    'split_ascii_whitespace split_inclusive stable_things_using_strict_provenance ' +
    'std_collections_from_array stdin_forwarders str_as_bytes str_as_mut_ptr str_escape str_split_once ' +
    'str_strip string_as_mut string_borrow_mut string_drain_as_str string_u16_to_socket_addrs ' +
    'symmetric_u32_duration_mul sync_once_unwind_safe tau_constant tcp_listener_incoming_fused_iterator ' +
    'termination_trait_lib thread_is_running time_checked_add todo_macro token_stream_extend ' +
    'toowned_clone_into total_cmp transpose_result trim_direction try_from try_from_mut_slice_to_array ' +
    'try_from_slice_error try_reserve try_reserve_2 type_name u8_from_char u8_to_string_specialization ' +
    'udp_peer_addr unicode_version unix_chroot unix_process_wait_more unix_socket_creation ' +
    'unsafe_cell_get_mut unsafe_cell_raw_get unsigned_abs unsupported_error unzip_option vec_as_ptr ' +
    'vec_drain_as_slice vec_extend_from_within vec_from_array vec_intoiter_as_ref vec_leak ' +
    'vec_resize_with vec_retain_mut vec_spare_capacity vecdeque_binary_search vecdeque_read_write ' +
    'vecdeque_rotate wait_timeout_until wait_until wake_trait weak_counts weak_into_raw weak_ptr_eq ' +
    'windows_file_type_ext windows_process_extensions_raw_arg with_options wrapping_int_assign_impl ' +
    'wrapping_ref_ops write_mt',
);

/** Unstable, of the language: all that they permit is refused by name where it is not understood. */
const LANGUAGE = words(
  'aarch64_ver_target_feature allow_internal_unstable apx_target_feature ' +
    'arm_target_feature asm_experimental_arch asm_experimental_reg asm_goto_with_outputs asm_unwind ' +
    'associated_type_defaults async_for_loop async_trait_bounds auto_traits avx10_target_feature ' +
    'box_patterns bpf_target_feature builtin_syntax c_variadic cfg_contract_checks cfi_encoding ' +
    'closure_lifetime_binder closure_track_caller const_block_items contracts core_intrinsics ' +
    'coroutine_clone coroutines coverage_attribute custom_inner_attributes decl_macro ' +
    'default_field_values deprecated_suggestion diagnostic_on_const doc_cfg doc_masked doc_notable_trait ' +
    'dropck_eyepatch effective_target_features ergonomic_clones ermsb_target_feature exhaustive_patterns ' +
    'explicit_extern_abis explicit_tail_calls extern_types f128 f16 ' +
    'final_associated_functions fmt_debug fn_align fn_delegation freeze_impls frontmatter gen_blocks ' +
    'generic_const_items global_registration guard_patterns impl_trait_in_assoc_type ' +
    'impl_trait_in_bindings inherent_associated_types intra_doc_pointers ' +
    'lahfsahf_target_feature large_assignments libc link_arg_attribute link_cfg link_llvm_intrinsics ' +
    'loop_match macro_attr macro_derive macro_metavar_expr macro_metavar_expr_concat ' +
    'mips_target_feature more_qualified_paths movrs_target_feature multiple_supertrait_upcastable ' +
    'must_not_suspend naked_functions_rustic_abi naked_functions_target_feature ' +
    'native_link_modifiers_as_needed negative_impls never_patterns never_type ' +
    'non_exhaustive_omitted_patterns_lint offset_of_enum offset_of_slice os ' +
    'patchable_function_entry pattern_types postfix_match powerpc_target_feature prfchw_target_feature ' +
    'proc_macro_hygiene raw_dylib_elf register_tool riscv_target_feature rtm_target_feature ' +
    'rust_cold_cc rust_preserve_none_cc rustc_attrs rustc_private ' +
    'rustdoc_missing_doc_code_examples s390x_target_feature sanitize simd_ffi static_align ' +
    'stmt_expr_attributes strict_provenance_lints structural_match super_let target_feature_inline_always ' +
    'test trait_alias transmute_generic_consts transparent_unions trivial_bounds try_blocks type_alias_impl_trait ' +
    'unboxed_closures unqualified_local_imports unsafe_binders unsafe_fields ' +
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
    'command_resolved_envs concat_bytes const_alloc_error const_array const_bool ' +
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
    'dir_entry_ext2 dirfd discriminant_kind disjoint_bitor downcast_unchecked ' +
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
    'unix_socket_peek unsafe_cell_access unsafe_pinned unsafe_unpin unwrap_infallible ' +
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

const harmless: ReadonlySet<string> = new Set([...STABLE, ...STABLE_LIBRARY, ...LANGUAGE, ...LIBRARY]);
const removed: ReadonlySet<string> = new Set(REMOVED);
