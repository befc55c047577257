/**
 * What of the library a program can reach: the declarations whose names occur in it, what these mention, the impls
 * that connect them. A program cannot tell the selection from the whole, because inherent methods, functions and
 * provided methods are reached only by their names, and a trait impl only when its trait and its types are there.
 */
import type { CrateInput } from '../items/index.js';
import type { Library } from '../library.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { CutLibrary, Member, Piece, Unit } from './cut.js';

/** What the language itself uses, by syntax, literals, coercions, derives and the standard macros. */
const ROOTS = new Set(
  (
    'marker::Sized marker::Unsize marker::Copy marker::Send marker::Sync marker::Unpin marker::Tuple marker::PhantomData ' +
    'clone::Clone ops::Drop ops::Deref ops::DerefMut ops::CoerceUnsized ops::Fn ops::FnMut ops::FnOnce ops::Index ' +
    'ops::IndexMut iter::Iterator iter::IntoIterator option::Option result::Result string::String vec::Vec boxed::Box ' +
    'convert::From convert::Into cmp::PartialEq cmp::PartialOrd cmp::Eq cmp::Ord cmp::Ordering fmt::Debug fmt::Display ' +
    'fmt::Formatter fmt::Arguments fmt::Result fmt::Error fmt::format ops::Try ops::FromResidual ops::ControlFlow ' +
    'process::Termination'
  ).split(' '),
);
/** Functions of the library that desugarings and the standard macros call, by their lang names. */
const ROOT_LANGS =
  'into_iter next branch from_residual range_inclusive_new format_arguments_new format_arguments_from_str ' +
  'format_argument_display format_argument_debug format_argument_usize print eprint format must_use panic panic_fmt ' +
  'assert_failed box_into_vec vec_from_elem vec_new';
/** What `.await` calls and looks at. */
const AWAIT_LANGS = 'into_future poll new_unchecked get_context Poll Ready Pending';
const ASYNC_NAMES = 'future Future IntoFuture Pin pin Poll Context task'.split(' ');
const ROOT_TYPES = ['bool', 'char', 'str', 'i32', 'usize', 'u8'];

/** Signs that stand for a trait of an operator. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['+', 'Add'], ['+=', 'AddAssign'], ['-', 'Sub'], ['-', 'Neg'], ['-=', 'SubAssign'], ['*', 'Mul'], ['*=', 'MulAssign'],
  ['/', 'Div'], ['/=', 'DivAssign'], ['%', 'Rem'], ['%=', 'RemAssign'], ['&', 'BitAnd'], ['&=', 'BitAndAssign'],
  ['|', 'BitOr'], ['|=', 'BitOrAssign'], ['^', 'BitXor'], ['^=', 'BitXorAssign'], ['<<', 'Shl'], ['<<=', 'ShlAssign'],
  ['>>', 'Shr'], ['>>=', 'ShrAssign'], ['!', 'Not'],
]; // prettier-ignore

/** Letters of format strings and the lang names of what they expand to. */
const FORMATS: Readonly<Record<string, string>> = {
  x: 'lower_hex',
  X: 'upper_hex',
  o: 'octal',
  b: 'binary',
  e: 'lower_exp',
  E: 'upper_exp',
  p: 'pointer',
};

/** `..` in its forms. */
const RANGES = ['Range', 'RangeFrom', 'RangeTo', 'RangeFull', 'RangeInclusive', 'RangeToInclusive'];

/** The library for one program (or several, their texts joined). */
export function selectLibrary(cut: CutLibrary, program: string): Library {
  const wanted: Wanted = { words: wordsOf(program), langs: langsOf(program) };
  const chosen = choose(cut, wanted);
  return { files: cut.files, crates: assemble(cut, chosen, wanted) };
}

/** What a program asks for by name, and what its syntax and macros ask for by lang name. */
interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly langs: ReadonlySet<string>;
}

function isWanted(wanted: Wanted, member: Member): boolean {
  return wanted.words.has(member.name) || (member.lang !== undefined && wanted.langs.has(member.lang));
}

function langsOf(program: string): ReadonlySet<string> {
  const langs = new Set(ROOT_LANGS.split(' '));
  // A letter that ends a format string's placeholder, `{:#x}` or `{x:08b}`.
  for (const [, letter] of program.matchAll(/:[^{}:"]*?([xXobeEp])\??\s*\}/g))
    langs.add(`format_argument_${FORMATS[letter]}`);
  if (/\basync\b/.test(program)) langs.add('ResumeTy');
  if (/\bawait\b/.test(program)) for (const lang of AWAIT_LANGS.split(' ')) langs.add(lang);
  return langs;
}

function wordsOf(program: string): ReadonlySet<string> {
  const words = new Set<string>(program.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? []);
  if (/::\s*(?:\{[^}]*)?\*/.test(program)) words.add('*');
  for (const name of ROOT_TYPES) words.add(name);
  if (/[0-9](?:\.|[eE][0-9+-])/.test(program)) words.add('f64');
  for (const [sign, name] of SIGNS) if (program.includes(sign)) words.add(name);
  if (words.has('write') || words.has('writeln')) words.add('write_fmt');
  if (words.has('vec')) words.add('new');
  // What the declarative macros of the standard library write (lang/macros/standard.ts).
  if (words.has('pin')) words.add('Pin');
  if (words.has('ready')) words.add('Poll').add('task');
  if (words.has('thread_local')) words.add('LocalKey').add('thread');
  if (words.has('async')) for (const name of ASYNC_NAMES) words.add(name);
  if (program.includes('..')) for (const name of [...RANGES, 'ops']) words.add(name);
  // Suffixes of literals (`1u8`) are no words of their own.
  for (const [, suffix] of program.matchAll(/[0-9_]([iuf](?:8|16|32|64|128|size))\b/g)) words.add(suffix);
  return words;
}

/** The fixpoint: which units are there. */
function choose(cut: CutLibrary, wanted: Wanted): Uint8Array {
  const { words, langs } = wanted;
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
    if (unit.lang !== undefined && langs.has(unit.lang)) add(number);
    if (isNamed(cut, unit, words) || (globs && unit.globWords.some((word) => words.has(word)))) add(number);
    missing[number] = unit.requires.length;
    for (const required of unit.requires) waiting[required].push(number);
    if (unit.requires.length === 0 && unit.words.length === 0) add(number);
  });
  for (let number = queue.pop(); number !== undefined; number = queue.pop()) {
    const unit = units[number];
    unit.mentions.forEach(add);
    for (const member of unit.members) if (isWanted(wanted, member)) member.mentions.forEach(add);
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
function assemble(cut: CutLibrary, chosen: Uint8Array, wanted: Wanted): CrateInput[] {
  const items: ast.Item[][] = cut.modules.map(() => []);
  const derivable = new Set<string>();
  cut.units.forEach((unit, number) => {
    if (chosen[number] && unit.words.length > 0) derivable.add(unit.words[0]);
  });
  cut.units.forEach((unit, number) => {
    if (chosen[number] && unit.module >= 0) {
      const item = itemOf(cut, unit, wanted, derivable);
      if (item) items[unit.module].push(item);
    }
  });
  const crates: CrateInput[] = [];
  for (let number = cut.modules.length - 1; number >= 0; number--) {
    const { file, crate, parent, name, uses } = cut.modules[number];
    const span: Span = { file, lo: 0, hi: 0 };
    const own = items[number];
    const populated = own.length > 0;
    const imports = uses.filter(
      (use) => (use.public || populated) && (use.target < 0 || chosen[use.target] === 1),
    );
    for (const { json } of imports) own.unshift(decode(cut, json, span) as ast.Item);
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
  wanted: Wanted,
  derivable: ReadonlySet<string>,
): ast.Item | undefined {
  const span: Span = { file: cut.modules[unit.module].file, lo: unit.lo, hi: unit.hi };
  const members = unit.members.filter((member) => isWanted(wanted, member));
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
