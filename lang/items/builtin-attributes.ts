/** Attributes that rustc knows, some behind a feature: one of another name has no meaning without a procedural macro. */
export const builtinAttributes: ReadonlySet<string> = new Set(
  (
    'cfg cfg_attr test test_case ignore should_panic bench derive derive_const automatically_derived macro_export macro_use ' +
    'proc_macro proc_macro_derive proc_macro_attribute allow expect warn deny forbid deprecated must_use link link_name ' +
    'link_ordinal no_link repr crate_type crate_name no_main export_name link_section no_mangle used global_allocator ' +
    'windows_subsystem doc no_std no_implicit_prelude no_core non_exhaustive recursion_limit type_length_limit inline cold ' +
    'no_builtins target_feature track_caller instruction_set naked feature path debugger_visualizer collapse_debuginfo ' +
    'unsafe default global_asm cfg_eval cfg_accessible coverage optimize no_sanitize sanitize marker fundamental may_dangle ' +
    'lang lang_items unstable stable allow_internal_unstable allow_internal_unsafe const_trait thread_local ffi_const ffi_pure ' +
    'linkage needs_allocator needs_panic_runtime panic_runtime panic_handler start main plugin register_tool register_attr ' +
    'compiler_builtins profiler_runtime prelude_import macro_reexport alloc_error_handler default_lib_allocator ' +
    'omit_gdb_pretty_printer_section pointee type_const loop_match const_continue align pin_v2 unsafe_op_in_unsafe_fn ' +
    'reexport_test_harness_main test_runner do_not_recommend deprecated_safe on_unimplemented format_args_capture ' +
    'no_debug crate_id allocator unwind bpf simd_test non_lifetime_binders cmse_nonsecure_entry spirv miri no_start eii eii_impl ' +
    'unsafe_eii define_opaque ferrocene must_not_suspend no_coverage type_length test_harness autodiff deny_explicit_impl'
  ).split(' '),
);
