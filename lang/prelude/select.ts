/**
 * What of the library a program can reach: the declarations whose names occur in it, what these mention, the impls
 * that connect them. A program cannot tell the selection from the whole, because inherent methods, functions and
 * provided methods are reached only by their names, and a trait impl only when its trait and its types are there.
 */
import type { CrateInput } from '../items/index.js';
import type { Library } from '../library.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { CutLibrary, Piece, Unit } from './cut.js';

/** What the language itself uses, by syntax, literals, coercions, derives and the standard macros. */
const ROOTS = new Set(
  (
    'marker::Sized marker::Unsize marker::Copy marker::Send marker::Sync marker::Unpin marker::Tuple marker::PhantomData ' +
    'clone::Clone ops::Drop ops::Deref ops::DerefMut ops::CoerceUnsized ops::Fn ops::FnMut ops::FnOnce ops::Index ' +
    'ops::IndexMut iter::Iterator iter::IntoIterator option::Option result::Result string::String vec::Vec boxed::Box ' +
    'convert::From convert::Into cmp::PartialEq cmp::PartialOrd cmp::Eq cmp::Ord cmp::Ordering fmt::Debug fmt::Display ' +
    'fmt::Formatter fmt::Arguments fmt::Result fmt::Error fmt::format ops::Try ops::FromResidual ops::ControlFlow ' +
    'process::Termination vec::from_elem ' +
    'macros::Argument macros::display macros::debug macros::count macros::arguments macros::text macros::print ' +
    'macros::eprint macros::format macros::must_use macros::panic macros::panic_fmt macros::AssertKind ' +
    'macros::assert_failed macros::box_into_vec macros::empty_vec'
  ).split(' '),
);
const ROOT_TYPES = ['bool', 'char', 'str', 'i32', 'usize', 'u8'];

/** Signs that stand for a trait of an operator. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['+', 'Add'], ['+=', 'AddAssign'], ['-', 'Sub'], ['-', 'Neg'], ['-=', 'SubAssign'], ['*', 'Mul'], ['*=', 'MulAssign'],
  ['/', 'Div'], ['/=', 'DivAssign'], ['%', 'Rem'], ['%=', 'RemAssign'], ['&', 'BitAnd'], ['&=', 'BitAndAssign'],
  ['|', 'BitOr'], ['|=', 'BitOrAssign'], ['^', 'BitXor'], ['^=', 'BitXorAssign'], ['<<', 'Shl'], ['<<=', 'ShlAssign'],
  ['>>', 'Shr'], ['>>=', 'ShrAssign'], ['!', 'Not'],
]; // prettier-ignore

/** Letters of format strings and the functions that they expand to. */
const FORMATS: Readonly<Record<string, string>> = {
  x: 'lower_hex', X: 'upper_hex', o: 'octal', b: 'binary', e: 'lower_exp', E: 'upper_exp', p: 'pointer',
}; // prettier-ignore

/** `..` in its forms. */
const RANGES = ['Range', 'RangeFrom', 'RangeTo', 'RangeFull', 'RangeInclusive', 'RangeToInclusive'];

/** The library for one program (or several, their texts joined). */
export function selectLibrary(cut: CutLibrary, program: string): Library {
  const words = wordsOf(program);
  const chosen = choose(cut, words);
  return { files: cut.files, crates: assemble(cut, chosen, words) };
}

function wordsOf(program: string): ReadonlySet<string> {
  const words = new Set(program.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []);
  if (/::\s*(?:\{[^}]*)?\*/.test(program)) words.add('*');
  for (const name of ROOT_TYPES) words.add(name);
  if (/[0-9](?:\.|[eE][0-9+-])/.test(program)) words.add('f64');
  for (const [sign, name] of SIGNS) if (program.includes(sign)) words.add(name);
  for (const [, letter] of program.matchAll(/:[^{}:"]*?([xXobeEp])\s*\}/g)) words.add(FORMATS[letter]);
  if (words.has('write') || words.has('writeln')) words.add('write_fmt');
  if (program.includes('..=')) words.add('range_inclusive');
  if (program.includes('..')) for (const name of [...RANGES, 'ops']) words.add(name);
  // Suffixes of literals (`1u8`) are no words of their own.
  for (const [, suffix] of program.matchAll(/[0-9_]([iuf](?:8|16|32|64|128|size))\b/g)) words.add(suffix);
  return words;
}

/** The fixpoint: which units are there. */
function choose(cut: CutLibrary, words: ReadonlySet<string>): Uint8Array {
  const { units } = cut;
  const globs = words.has('*');
  const chosen = new Uint8Array(units.length);
  const missing = new Int32Array(units.length);
  const waiting: number[][] = units.map(() => []);
  const queue: number[] = [];
  const add = (unit: number): void => {
    if (chosen[unit]) return;
    chosen[unit] = 1;
    queue.push(unit);
  };
  units.forEach((unit, number) => {
    if (isNamed(cut, unit, words) || (globs && unit.globWords.some((word) => words.has(word)))) add(number);
    missing[number] = unit.requires.length;
    for (const required of unit.requires) waiting[required].push(number);
    if (unit.requires.length === 0 && unit.words.length === 0) add(number);
  });
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    const unit = units[number];
    unit.mentions.forEach(add);
    for (const member of unit.members) if (words.has(member.name)) member.mentions.forEach(add);
    for (const impl of waiting[number]) if (--missing[impl] === 0) add(impl);
  }
  return chosen;
}

/** Does the program, or the language itself, name this unit? */
function isNamed(cut: CutLibrary, unit: Unit, words: ReadonlySet<string>): boolean {
  const module = unit.module < 0 ? '' : cut.modules[unit.module].name;
  return unit.words.some((word, at) =>
    at === 0
      ? (words.has(word) && (!unit.ambiguous || words.has(module))) || ROOTS.has(`${module}::${word}`)
      : words.has(word),
  );
}

/** The chosen units as crates again: one for each file, modules nested as they were. */
function assemble(cut: CutLibrary, chosen: Uint8Array, words: ReadonlySet<string>): CrateInput[] {
  const items: ast.Item[][] = cut.modules.map(() => []);
  const derivable = new Set<string>();
  cut.units.forEach((unit, number) => {
    if (chosen[number] && unit.words.length > 0) derivable.add(unit.words[0]);
  });
  cut.units.forEach((unit, number) => {
    if (chosen[number] && unit.module >= 0) {
      const item = itemOf(cut, unit, words, derivable);
      if (item) items[unit.module].push(item);
    }
  });
  const crates: CrateInput[] = [];
  for (let number = cut.modules.length - 1; number >= 0; number--) {
    const { file, crate, parent, name, uses } = cut.modules[number];
    const span: Span = { file, lo: 0, hi: 0 };
    const own = items[number];
    const populated = own.length > 0;
    const wanted = uses.filter(
      (use) => (use.public || populated) && (use.target < 0 || chosen[use.target] === 1),
    );
    for (const { json } of wanted) own.unshift(decode(cut, json, span) as ast.Item);
    if (parent < 0)
      crates.unshift({ name: crate, library: true, crate: { attrs: [], items: own, nodes: 0, span } });
    else {
      const vis: ast.Visibility = { kind: 'public', span };
      items[parent].unshift({ kind: 'mod', ident: { name, span }, items: own, attrs: [], vis, span });
    }
  }
  return crates;
}

function itemOf(
  cut: CutLibrary,
  unit: Unit,
  words: ReadonlySet<string>,
  derivable: ReadonlySet<string>,
): ast.Item | undefined {
  const span: Span = { file: cut.modules[unit.module].file, lo: unit.lo, hi: unit.hi };
  const members = unit.members.filter(({ name }) => words.has(name));
  const item = decode(cut, unit.json, span) as ast.Item;
  if (item.kind === 'impl' && item.trait === undefined && members.length === 0) return undefined;
  const attrs = item.attrs.map((attr) => (attr.path === 'derive' ? derives(attr, derivable) : attr));
  if (item.kind !== 'impl' && item.kind !== 'trait') return { ...item, attrs };
  return {
    ...item,
    attrs,
    items: [...item.items, ...members.map(({ json }) => decode(cut, json, span) as ast.AssocItem)],
  };
}

/** `#[derive(…)]` of the traits that are there. */
function derives(attr: ast.Attribute, derivable: ReadonlySet<string>): ast.Attribute {
  const names = attr.tokens
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim());
  return { ...attr, tokens: `(${names.filter((name) => derivable.has(name)).join(', ')})` };
}

/** The node whose JSON a piece is, with one span for all its parts. */
function decode(cut: CutLibrary, [start, end]: Piece, span: Span): unknown {
  return put(JSON.parse(cut.text.slice(start, end)), span);
}

function put(node: unknown, span: Span): unknown {
  if (Array.isArray(node)) {
    for (let at = 0; at < node.length; at++) node[at] = put(node[at], span);
    return node;
  }
  if (node === null || typeof node !== 'object') return node;
  const object = node as Record<string, unknown>;
  if (typeof object['$int'] === 'string') return BigInt(object['$int']);
  for (const key in object) if (typeof object[key] === 'object') object[key] = put(object[key], span);
  object['span'] = span;
  return object;
}
