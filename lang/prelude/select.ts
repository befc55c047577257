/**
 * What of the library a program can reach: the declarations whose names occur in it, what these mention, the impls
 * that connect them. A program cannot tell the selection from the whole, because inherent methods, functions and
 * provided methods are reached only by their names, and a trait impl only when its trait and its types are there.
 */
import type { CrateInput } from '../items/index.js';
import type { Library } from '../library.js';
import type { Span } from '../source.js';
import type * as ast from '../syntax/ast.js';
import type { Prepared, PreparedImport, WaitingImpl } from '../syntax/prepared.js';
import type { PackedLibrary } from './pack.js';

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
const ASYNC_CLOSURE = /\basync\s+(?:(?:move\s*)?\||Fn(?:Mut|Once)?\b)/;
const ASYNC_TRAITS = 'AsyncFn AsyncFnMut AsyncFnOnce'.split(' ');
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

/** How a word of a program asks for a unit: `unit * WAYS + way` in `PackedLibrary.words`. */
export const WAYS = 4;
export enum Way {
  /** It is the unit's name. */
  Name = 0,
  /** It is the unit's name, and others bear it: the program has to say the module's name as well. */
  AmbiguousName = 1,
  /** It is a variant's name, or a method's of a trait that is in scope everywhere. */
  Part = 2,
  /** It is a method's name of another trait, which a program with a glob import may have in scope. */
  Glob = 3,
}

/** Is the unit of this name, in a module of that name, one of those that the language itself uses? */
export function isRoot(module: string, name: string): boolean {
  return ROOTS.has(`${module}::${name}`);
}

/** The library for one program (or several, their texts joined). */
export function selectLibrary(packed: PackedLibrary, program: string): Library {
  const wanted = wantedBy(program);
  const chosen = choose(packed, wanted);
  return {
    files: packed.files,
    crates: assemble(packed, chosen, wanted),
    covers: (text) => covers(packed, wanted, chosen, wantedBy(text)),
  };
}

function wantedBy(program: string): Wanted {
  return { words: wordsOf(program), langs: langsOf(program) };
}

/** Whether all that others want was chosen for what is wanted. */
function covers(packed: PackedLibrary, wanted: Wanted, chosen: Uint8Array, others: Wanted): boolean {
  const isKnown = ({ words, langs }: Wanted): boolean =>
    [...words].every((it) => wanted.words.has(it)) && [...langs].every((it) => wanted.langs.has(it));
  if (isKnown(others)) return true;
  const { membersAt } = packed.tables;
  return choose(packed, others).every((isChosen, unit) => {
    if (!isChosen) return true;
    if (!chosen[unit]) return false;
    for (let member = membersAt[unit]; member < membersAt[unit + 1]; member++)
      if (isWanted(packed, others, member) && !isWanted(packed, wanted, member)) return false;
    return true;
  });
}

/** What a program asks for by name, and what its syntax and macros ask for by lang name. */
interface Wanted {
  readonly words: ReadonlySet<string>;
  readonly langs: ReadonlySet<string>;
}

function isWanted({ tables, strings }: PackedLibrary, { words, langs }: Wanted, member: number): boolean {
  const lang = tables.members[4 * member + 1];
  return words.has(strings[tables.members[4 * member]]) || (lang >= 0 && langs.has(strings[lang]));
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
  if (words.has('async') && ASYNC_CLOSURE.test(program)) for (const name of ASYNC_TRAITS) words.add(name);
  if (program.includes('..')) for (const name of [...RANGES, 'ops']) words.add(name);
  if (/\bcr?#*"/.test(program)) words.add('CStr').add('ffi');
  // Suffixes of literals (`1u8`) are no words of their own.
  for (const [, suffix] of program.matchAll(/[0-9_]([iuf](?:8|16|32|64|128|size))\b/g)) words.add(suffix);
  return words;
}

/** The fixpoint: which units are there. */
function choose(packed: PackedLibrary, wanted: Wanted): Uint8Array {
  const { tables, modules } = packed;
  const { words, langs } = wanted;
  const { mentionsAt, mentions, membersAt, memberMentionsAt, memberMentions, waitingAt, waiting } = tables;
  const globs = words.has('*');
  const missing = tables.required.slice();
  const chosen = new Uint8Array(missing.length);
  const queue: number[] = [];
  const add = (unit: number): void => {
    if (chosen[unit]) return;
    chosen[unit] = 1;
    queue.push(unit);
  };
  for (const unit of packed.always) add(unit);
  for (const lang of langs) if (Object.hasOwn(packed.langs, lang)) packed.langs[lang].forEach(add);
  for (const word of words) {
    if (!Object.hasOwn(packed.words, word)) continue;
    for (const entry of packed.words[word]) {
      const unit = Math.floor(entry / WAYS);
      const way: Way = entry % WAYS;
      if (way === Way.Glob && !globs) continue;
      if (way === Way.AmbiguousName && !words.has(modules[tables.units[5 * unit]].name)) continue;
      add(unit);
    }
  }
  for (let unit = queue.pop(); unit !== undefined; unit = queue.pop()) {
    for (let at = mentionsAt[unit]; at < mentionsAt[unit + 1]; at++) add(mentions[at]);
    for (let member = membersAt[unit]; member < membersAt[unit + 1]; member++)
      if (isWanted(packed, wanted, member))
        for (let at = memberMentionsAt[member]; at < memberMentionsAt[member + 1]; at++)
          add(memberMentions[at]);
    for (let at = waitingAt[unit]; at < waitingAt[unit + 1]; at++)
      if (--missing[waiting[at]] === 0) add(waiting[at]);
  }
  return chosen;
}

/** The chosen units as crates again: one for each file, modules nested as they were. */
function assemble(packed: PackedLibrary, chosen: Uint8Array, wanted: Wanted): CrateInput[] {
  const { tables, modules } = packed;
  const { units, uses, usesAt, heads } = tables;
  const items: ast.Item[][] = modules.map(() => []);
  const impls: WaitingImpl[][] = modules.map(() => []);
  for (let unit = 0; unit < chosen.length; unit++) {
    const module = units[5 * unit];
    if (chosen[unit] === 0 || module < 0) continue;
    if (heads[2 * unit] === NO_IMPL) items[module].push(itemOf(packed, unit, wanted, chosen));
    else {
      const impl = implOf(packed, unit, wanted);
      if (impl) impls[module].push(impl);
    }
  }
  const crates: CrateInput[] = [];
  for (let number = modules.length - 1; number >= 0; number--) {
    const { file, crate, parent, name } = modules[number];
    const span: Span = { file, lo: 0, hi: 0 };
    const own = items[number];
    const populated = own.length > 0 || impls[number].length > 0;
    const imports: PreparedImport[] = [];
    for (let use = 4 * usesAt[number]; use < 4 * usesAt[number + 1]; use += 4) {
      const target = uses[use + 2];
      const isPublic = uses[use + 3] === 1;
      if ((isPublic || populated) && (target < 0 || chosen[target] === 1))
        imports.push({ text: packed.text(uses[use], uses[use + 1]), public: isPublic });
    }
    const prepared: Prepared = { impls: impls[number], imports: imports.reverse() };
    if (parent < 0)
      crates.unshift({
        name: crate,
        library: true,
        crate: { attrs: [], items: own, nodes: 0, span, prepared },
      });
    else {
      const vis: ast.Visibility = { kind: 'public', span };
      items[parent].unshift({
        kind: 'mod',
        ident: { name, span },
        items: own,
        attrs: [],
        vis,
        span,
        prepared,
      });
    }
  }
  return crates;
}

const INHERENT = -1;
const NO_IMPL = -2;

/** The numbers of those members of a unit that are there only for programs which name them. */
function membersOf(packed: PackedLibrary, unit: number, wanted: Wanted): number[] {
  const { membersAt } = packed.tables;
  const found: number[] = [];
  for (let member = membersAt[unit]; member < membersAt[unit + 1]; member++)
    if (isWanted(packed, wanted, member)) found.push(member);
  return found;
}

/** An impl that is read later; none for an inherent one of which nothing is wanted. */
function implOf(packed: PackedLibrary, unit: number, wanted: Wanted): WaitingImpl | undefined {
  const { strings, tables, langsInside } = packed;
  const trait = tables.heads[2 * unit];
  const self = tables.heads[2 * unit + 1];
  const own = membersOf(packed, unit, wanted);
  if (trait === INHERENT && own.length === 0) return undefined;
  return {
    trait: trait === INHERENT ? undefined : strings[trait],
    self: self < 0 ? undefined : strings[self],
    langs: langsInside[unit] ?? langsOfMembers(packed, own),
    read: () => read(packed, unit, own) as ast.Item & { kind: 'impl' },
  };
}

const none: readonly string[] = [];

function langsOfMembers({ strings, tables }: PackedLibrary, own: readonly number[]): readonly string[] {
  if (own.length === 0) return none;
  return own.flatMap((member) => strings[tables.members[4 * member + 1]] ?? []);
}

function itemOf(packed: PackedLibrary, unit: number, wanted: Wanted, chosen: Uint8Array): ast.Item {
  const item = read(packed, unit, membersOf(packed, unit, wanted));
  if (!item.attrs.some((attr) => attr.path === 'derive')) return item;
  const attrs = item.attrs.map((attr) => (attr.path === 'derive' ? derives(attr, packed, chosen) : attr));
  return { ...item, attrs };
}

/** An item with these of its members. */
function read(packed: PackedLibrary, unit: number, own: readonly number[]): ast.Item {
  const { units, members } = packed.tables;
  const at = 5 * unit;
  const span: Span = { file: packed.modules[units[at]].file, lo: units[at + 3], hi: units[at + 4] };
  const item = decode(packed, units[at + 1], units[at + 2], span) as ast.Item;
  if ((item.kind !== 'impl' && item.kind !== 'trait') || own.length === 0) return item;
  const decoded = own.map(
    (member) => decode(packed, members[4 * member + 2], members[4 * member + 3], span) as ast.AssocItem,
  );
  return { ...item, items: [...item.items, ...decoded] };
}

/** `#[derive(…)]` of the traits that are there. */
function derives(attr: ast.Attribute, packed: PackedLibrary, chosen: Uint8Array): ast.Attribute {
  const isThere = (name: string): boolean =>
    Object.hasOwn(packed.words, name) &&
    packed.words[name].some((entry) => entry % WAYS < Way.Part && chosen[Math.floor(entry / WAYS)] === 1);
  const names = attr.tokens
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim());
  return { ...attr, tokens: `(${names.filter(isThere).join(', ')})` };
}

/** The node whose JSON is at a place of the text, with one span for all its parts. */
function decode(packed: PackedLibrary, start: number, end: number, span: Span): unknown {
  return put(JSON.parse(packed.text(start, end)), span);
}

function put(node: unknown, span: Span): unknown {
  if (Array.isArray(node)) {
    for (let at = 0; at < node.length; at++) if (typeof node[at] === 'object') node[at] = put(node[at], span);
    return node;
  }
  if (node === null || typeof node !== 'object') return node;
  const object = node as Record<string, unknown>;
  if (typeof object['$int'] === 'string') return BigInt(object['$int']);
  for (const key in object) {
    const value = object[key];
    if (typeof value === 'object') object[key] = put(value, span);
  }
  object['span'] = span;
  return object;
}
