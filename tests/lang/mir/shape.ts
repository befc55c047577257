/** MIR of small programs in a compact form: blocks in the order in which they are reached, without types. */
import { checkBody } from '../../../lang/check/index.js';
import { bodyResolver, collect } from '../../../lang/items/index.js';
import { parseLibrary, type Library } from '../../../lang/library.js';
import { buildMir } from '../../../lang/mir/index.js';
import { successors } from '../../../lang/mir/cfg.js';
import type { BlockId, Body } from '../../../lang/mir/mir.js';
import { printStatement, printTerminator } from '../../../lang/mir/print.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';
import type { Program } from '../../../lang/types/program.js';

/** As much of the library as the programs here use. */
const declarations = `
pub mod marker {
    #[lang = "sized"] pub trait Sized {}
    #[lang = "copy"] pub trait Copy: Clone {}
    #[lang = "unsize"] pub trait Unsize<T: ?Sized> {}
    impl Copy for i32 {} impl Copy for usize {} impl Copy for bool {}
}
pub mod clone {
    #[lang = "clone"] pub trait Clone: Sized { fn clone(&self) -> Self; }
    impl Clone for i32 { fn clone(&self) -> i32; }
    impl Clone for usize { fn clone(&self) -> usize; }
    impl Clone for bool { fn clone(&self) -> bool; }
}
pub mod ops {
    #[lang = "drop"] pub trait Drop { fn drop(&mut self); }
    #[lang = "deref"] pub trait Deref { #[lang = "deref_target"] type Target: ?Sized; fn deref(&self) -> &Self::Target; }
    #[lang = "not"] pub trait Not { type Output; fn not(self) -> Self::Output; }
    #[lang = "neg"] pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    impl Not for bool { type Output = bool; fn not(self) -> bool; }
    impl Neg for i32 { type Output = i32; fn neg(self) -> i32; }
    #[lang = "coerce_unsized"] pub trait CoerceUnsized<T: ?Sized> {}
    impl<'a, 'b: 'a, T: ?Sized + crate::marker::Unsize<U>, U: ?Sized> CoerceUnsized<&'a U> for &'b T {}
}
pub mod cmp {
    #[lang = "eq"] pub trait PartialEq<Rhs: ?Sized = Self> { fn eq(&self, other: &Rhs) -> bool; fn ne(&self, other: &Rhs) -> bool {} }
    impl PartialEq for str { fn eq(&self, other: &str) -> bool; }
}
pub mod option { pub enum Option<T> { #[lang = "None"] None, #[lang = "Some"] Some(T) } }
pub mod cell { #[lang = "unsafe_cell"] pub struct UnsafeCell<T: ?Sized> { value: T } }
pub mod boxed {
    #[lang = "owned_box"] pub struct Box<T: ?Sized>(*const T);
    impl<T> Box<T> { pub fn new(x: T) -> Box<T>; }
    impl<T: ?Sized> crate::ops::Drop for Box<T> { fn drop(&mut self); }
}
pub mod prelude { pub mod v1 {
    pub use crate::marker::{Sized, Copy}; pub use crate::clone::Clone; pub use crate::ops::Drop;
    pub use crate::option::Option::{self, Some, None}; pub use crate::boxed::Box; pub use crate::cmp::PartialEq;
} }
`;

let library: Library | undefined;

export interface Lowered {
  readonly program: Program;
  body(name: string): Body;
}

export function lowerSmall(text: string, edition: 2021 | 2024 = 2021): Lowered {
  library ??= parseLibrary([{ crate: 'std', name: 'small.rs', text: declarations }]).library;
  const sources = new SourceMap();
  for (const file of library.files) sources.add(file.name, file.text, true);
  const { crate, diagnostics } = parseCrate(sources.add('main.rs', text), { edition });
  const program = collect([...library.crates, { name: 'main', crate, library: false }], { edition, sources });
  const errors = [...diagnostics, ...program.diagnostics];
  if (errors.length) throw new Error(errors[0].message);
  return {
    program,
    body(name) {
      const def = program.bodies.find((d) => program.def(d).name === name);
      if (def === undefined) throw new Error(`no body ${name}`);
      const checked = checkBody(program, bodyResolver(program, def), def);
      if (!checked.body) throw new Error(checked.diagnostics[0].message);
      return buildMir(program, checked.body);
    },
  };
}

/** One line for each block: `0: statements; terminator`. Blocks that only unwind come with a `~`. */
export function shape(program: Program, body: Body): string[] {
  const order = new Map<BlockId, number>();
  const visit = (block: BlockId): void => {
    if (order.has(block)) return;
    order.set(block, order.size);
    for (const next of successors(body.blocks[block].terminator)) visit(next);
  };
  visit(0);
  const rename = (text: string): string =>
    text.replace(/\bbb(\d+)/g, (_, id: string) => `${order.get(Number(id))}`);
  return [...order].map(([id, number]) => {
    const { statements, terminator, cleanup } = body.blocks[id];
    const lines = statements.map((s) => printStatement(program, body, s, { sourceNames: true }));
    lines.push(rename(printTerminator(program, body, terminator, { sourceNames: true })));
    return `${cleanup ? '~' : ''}${number}: ${lines.map(compact).join('; ')}`;
  });
}

function compact(text: string): string {
  const short = text
    .replace(/^StorageLive\((\w+)\)$/, '+$1')
    .replace(/^StorageDead\((\w+)\)$/, '-$1')
    .replace(/-> \[return: (\d+), unwind: (\d+)\]/, '-> $1 ~$2')
    .replace(/-> \[return: (\d+)\]/, '-> $1');
  let result = short;
  // (place: Type) → place
  for (let before = ''; before !== result;) {
    before = result;
    result = result.replace(/\(([^():\s]+|\([^()]*\)[^():\s]*): [^()]*\)/, '$1');
  }
  return result;
}
