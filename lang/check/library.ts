/**
 * The library items that desugarings name. They are found by their lang names, which are rustc's where rustc has one.
 */
import type { DefId, Program } from '../types/program.js';

/** Lang name, and the path by which the item is found where the library gives it no lang name. */
const items = {
  into_iter: 'IntoIterator::into_iter',
  next: 'Iterator::next',
  branch: 'Try::branch',
  from_residual: 'FromResidual::from_residual',
  Continue: 'ControlFlow::Continue',
  Break: 'ControlFlow::Break',
  Some: 'Option::Some',
  None: 'Option::None',
  Range: 'ops::Range',
  RangeFrom: 'ops::RangeFrom',
  RangeFull: 'ops::RangeFull',
  RangeTo: 'ops::RangeTo',
  RangeToInclusive: 'ops::RangeToInclusive',
  range_inclusive_new: 'RangeInclusive::new',
  owned_box: 'boxed::Box',
  format_arguments_new: 'Arguments::new',
  format_arguments_from_str: 'Arguments::from_str',
  format_argument_display: 'Argument::new_display',
  format_argument_debug: 'Argument::new_debug',
  format_argument_lower_exp: 'Argument::new_lower_exp',
  format_argument_upper_exp: 'Argument::new_upper_exp',
  format_argument_octal: 'Argument::new_octal',
  format_argument_lower_hex: 'Argument::new_lower_hex',
  format_argument_upper_hex: 'Argument::new_upper_hex',
  format_argument_binary: 'Argument::new_binary',
  format_argument_pointer: 'Argument::new_pointer',
  format_argument_usize: 'Argument::from_usize',
  CStr: 'ffi::CStr',
  print: 'io::_print',
  eprint: 'io::_eprint',
  format: 'fmt::format',
  must_use: '__export::must_use',
  panic: 'panicking::panic',
  panic_fmt: 'panicking::panic_fmt',
  assert_failed: 'panicking::assert_failed',
  AssertKind_Eq: 'AssertKind::Eq',
  AssertKind_Ne: 'AssertKind::Ne',
  box_into_vec: 'slice::box_into_vec',
  vec_from_elem: 'vec::from_elem',
  vec_new: 'Vec::new',
  ResumeTy: 'future::ResumeTy',
  get_context: 'future::get_context',
  into_future: 'IntoFuture::into_future',
  poll: 'Future::poll',
  new_unchecked: 'Pin::new_unchecked',
  Ready: 'Poll::Ready',
  Pending: 'Poll::Pending',
} as const;

export type LibraryItem = keyof typeof items;

/** The definition of a library item; undefined when the loaded library does not declare it. */
export function libraryItem(program: Program, item: LibraryItem): DefId | undefined {
  return program.lang(item) ?? byPath(program).get(items[item]);
}

const paths = new WeakMap<Program, ReadonlyMap<string, DefId>>();

function byPath(program: Program): ReadonlyMap<string, DefId> {
  let found = paths.get(program);
  if (!found) paths.set(program, (found = index(program)));
  return found;
}

function index(program: Program): ReadonlyMap<string, DefId> {
  const wanted = new Map<string, string[]>();
  for (const path of Object.values(items)) {
    const last = path.slice(path.lastIndexOf(':') + 1);
    wanted.set(last, [...(wanted.get(last) ?? []), path]);
  }
  const found = new Map<string, DefId>();
  for (const def of program.defs) {
    const candidates = def.library ? wanted.get(def.name) : undefined;
    if (!candidates || def.kind === 'ctor' || def.parent === undefined) continue;
    const parent = program.defs[def.parent];
    const parentName = parent.kind === 'impl' ? implName(program, parent.id) : parent.name;
    const path = `${parentName}::${def.name}`;
    if (candidates.includes(path) && !found.has(path)) found.set(path, def.id);
  }
  return found;
}

/** The name of the type that an inherent impl is for. */
function implName(program: Program, impl: DefId): string {
  const { selfTy, trait } = program.impl(impl);
  return !trait && selfTy.kind === 'adt' ? program.def(selfTy.def).name : '';
}
