/** Names that the language and its standard library give to every program, whatever our library declares. */
import type { FloatName, IntName, Ty } from '../types/ty.js';

const ints: IntName[] = [
  'i8',
  'i16',
  'i32',
  'i64',
  'i128',
  'isize',
  'u8',
  'u16',
  'u32',
  'u64',
  'u128',
  'usize',
];
const floats: FloatName[] = ['f32', 'f64'];

/** Primitive types by name. */
export const primitives: ReadonlyMap<string, Ty> = new Map<string, Ty>([
  ...ints.map((name): [string, Ty] => [name, { kind: 'int', name }]),
  ...floats.map((name): [string, Ty] => [name, { kind: 'float', name }]),
  ['bool', { kind: 'bool' }],
  ['char', { kind: 'char' }],
  ['str', { kind: 'str' }],
]);

/** Macros of the standard library: importing one by name is no error, calling one is the checker's. */
export const standardMacros = new Set(
  (
    'println print eprintln eprint format format_args write writeln panic assert assert_eq assert_ne debug_assert ' +
    'debug_assert_eq debug_assert_ne vec todo unimplemented unreachable matches dbg concat stringify line column file ' +
    'module_path env option_env include include_str include_bytes cfg compile_error thread_local try addr_of addr_of_mut ' +
    'ready pin join is_x86_feature_detected asm global_asm naked_asm'
  ).split(' '),
);

/** What the real standard prelude has: a name of these that is in no scope is missing in our library only. */
export const standardPrelude = new Set(
  (
    'Send Sync Sized Unpin Copy Drop Fn FnMut FnOnce AsyncFn AsyncFnMut AsyncFnOnce drop Box ToOwned Clone PartialEq ' +
    'PartialOrd Eq Ord AsRef AsMut Into From Default Iterator Extend IntoIterator DoubleEndedIterator ' +
    'ExactSizeIterator Option Some None Result Ok Err String ToString Vec TryFrom TryInto FromIterator Future ' +
    'IntoFuture size_of size_of_val align_of align_of_val std core alloc proc_macro test f16 f128'
  ).split(' '),
);
