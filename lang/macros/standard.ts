/**
 * Macros of the standard library that are written as declarative macros here; those that take expressions only are spelt out in
 * `check/lower/macro.ts`. What they expand to is what borrow checking can tell from the real ones.
 */
export const STANDARD_MACROS = String.raw`
macro_rules! pin {
    ($value:expr $(,)?) => { $crate::pin::Pin::<&mut _> { pointer: &mut { $value } } };
}
macro_rules! ready {
    ($e:expr $(,)?) => {
        match $e {
            $crate::task::Poll::Ready(t) => t,
            $crate::task::Poll::Pending => { return $crate::task::Poll::Pending; }
        }
    };
}
macro_rules! r#try {
    ($expr:expr $(,)?) => {
        match $expr {
            $crate::result::Result::Ok(val) => val,
            $crate::result::Result::Err(err) => {
                return $crate::result::Result::Err($crate::convert::From::from(err));
            }
        }
    };
}
macro_rules! thread_local {
    () => {};
    ($(#[$($attr:tt)*])* $vis:vis static $name:ident: $t:ty = const $init:block; $($rest:tt)*) => {
        $vis const $name: $crate::thread::LocalKey<$t> = { const __INIT: $t = $init; loop {} };
        thread_local! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $vis:vis static $name:ident: $t:ty = const $init:block) => {
        $vis const $name: $crate::thread::LocalKey<$t> = { const __INIT: $t = $init; loop {} };
    };
    ($(#[$($attr:tt)*])* $vis:vis static $name:ident: $t:ty = $init:expr; $($rest:tt)*) => {
        $vis const $name: $crate::thread::LocalKey<$t> = { fn __init() -> $t { $init } loop {} };
        thread_local! { $($rest)* }
    };
    ($(#[$($attr:tt)*])* $vis:vis static $name:ident: $t:ty = $init:expr) => {
        $vis const $name: $crate::thread::LocalKey<$t> = { fn __init() -> $t { $init } loop {} };
    };
}
`;

/** Those that are in no prelude: calls name this module of the library, or import them from it. */
export const HOMES: ReadonlyMap<string, string> = new Map([
  ['asm', 'arch'],
  ['global_asm', 'arch'],
  ['naked_asm', 'arch'],
  ['offset_of', 'mem'],
]);

/** All macros of the standard library: calling one of these is never an unknown name. */
export const STANDARD_NAMES: ReadonlySet<string> = new Set(
  (
    'println print eprintln eprint format format_args write writeln panic assert assert_eq assert_ne debug_assert ' +
    'debug_assert_eq debug_assert_ne vec todo unimplemented unreachable matches dbg concat stringify line column file ' +
    'module_path env option_env include include_str include_bytes cfg compile_error thread_local try addr_of addr_of_mut ' +
    'ready pin join is_x86_feature_detected asm global_asm naked_asm assert_matches debug_assert_matches concat_idents ' +
    'concat_bytes const_format_args format_args_nl log_syntax trace_macros offset_of cfg_match cfg_select deref unreachable_unchecked ' +
    'type_ascribe select_biased simd_shuffle field_of unsafe_binder_wrap unsafe_binder_unwrap wrap_binder unwrap_binder ' +
    'pattern_type hash_map derive test bench global_allocator is_aarch64_feature_detected contracts_requires contracts_ensures'
  ).split(' '),
);
