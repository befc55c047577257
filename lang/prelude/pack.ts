/**
 * The cut library as tables of numbers, which a run reads as they are: parsing four thousand units as JSON takes longer
 * than choosing among them.
 */
import type { Library, LibraryFile } from '../library.js';
import type * as ast from '../syntax/ast.js';
import type { Prepared } from '../syntax/prepared.js';
import type { CutLibrary, Piece } from './cut.js';
import { WAYS, Way, isRoot, selectLibrary } from './select.js';

/** `…At` says, for each number, where its entries begin in the table of the same name; those of `n` end where those of `n + 1` begin. */
export interface Tables {
  /** Five numbers for a unit: its module, `[start, end)` of its JSON, `[lo, hi)` in its file. */
  readonly units: Int32Array;
  /** Two numbers for a unit: the names (in `strings`) of its trait (-1: inherent, -2: no impl) and of its type (-1: any). */
  readonly heads: Int32Array;
  /** How many units an impl waits for, and, for each unit, the impls that wait for it. */
  readonly required: Int32Array;
  readonly waitingAt: Int32Array;
  readonly waiting: Int32Array;
  readonly mentionsAt: Int32Array;
  readonly mentions: Int32Array;
  /** Four numbers for a member: its name and its lang name (in `strings`, or -1), `[start, end)` of its JSON. */
  readonly membersAt: Int32Array;
  readonly members: Int32Array;
  readonly memberMentionsAt: Int32Array;
  readonly memberMentions: Int32Array;
  /** Four numbers for a module's import: `[start, end)` of its text, the unit it leads to or -1, whether it is public. */
  readonly usesAt: Int32Array;
  readonly uses: Int32Array;
}

export interface PackedModule {
  readonly file: number;
  readonly crate: string;
  readonly parent: number;
  readonly name: string;
}

/** All but the tables and the text. */
export interface PackedHead {
  readonly files: readonly LibraryFile[];
  readonly modules: readonly PackedModule[];
  /** For each word the units that it asks for, and how. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly langs: Readonly<Record<string, readonly number[]>>;
  /** The lang names among the items of trait impls, by unit. */
  readonly langsInside: Readonly<Record<number, readonly string[]>>;
  /** Units that are always there. */
  readonly always: readonly number[];
  readonly strings: readonly string[];
  /** So much of the text, from its beginning, is read for every program. */
  readonly common: number;
}

export interface PackedLibrary extends PackedHead {
  readonly tables: Tables;
  readonly text: (start: number, end: number) => string;
}

/** Packs a cut library. What every program needs of its text comes first. */
export function packLibrary(cut: CutLibrary): PackedLibrary & { readonly whole: string } {
  const head = headOf(cut);
  const asWritten = tablesOf(cut, head, (piece) => piece);
  const moved = new Map<number, number>();
  const parts: string[] = [];
  let length = 0;
  const move = (start: number, end: number): string => {
    const text = cut.text.slice(start, end);
    if (end > start && !moved.has(start)) {
      moved.set(start, length);
      length += text.length;
      parts.push(text);
    }
    return text;
  };
  readAll(selectLibrary({ ...head, tables: asWritten, text: move }, ''));
  const common = length;
  for (const [start, end] of piecesOf(cut)) move(start, end);
  const whole = parts.join('');
  const tables = tablesOf(cut, head, ([start, end]) => {
    const at = end > start ? moved.get(start)! : 0;
    return [at, at + end - start];
  });
  return { ...head, common, tables, whole, text: (start, end) => whole.slice(start, end) };
}

/** Reads what waits. */
function readAll({ crates }: Library): void {
  const visit = (items: readonly ast.Item[], prepared?: Prepared): void => {
    for (const impl of prepared?.impls ?? []) impl.read();
    for (const item of items) if (item.kind === 'mod') visit(item.items ?? [], item.prepared);
  };
  for (const { crate } of crates) visit(crate.items, crate.prepared);
}

function piecesOf({ units, modules }: CutLibrary): Piece[] {
  return [
    ...units.flatMap(({ json, members }) => [json, ...members.map((member) => member.json)]),
    ...modules.flatMap(({ uses }) => uses.map((use) => use.text)),
  ];
}

function headOf({ files, modules, units }: CutLibrary): PackedHead {
  const words = new Map<string, number[]>();
  const langs = new Map<string, number[]>();
  const strings = new Set<string>();
  const langsInside: Record<number, readonly string[]> = {};
  const always: number[] = [];
  const enter = (table: Map<string, number[]>, key: string, entry: number): void => {
    const entries = table.get(key);
    if (entries) entries.push(entry);
    else table.set(key, [entry]);
  };
  units.forEach((unit, number) => {
    unit.words.forEach((word, at) => {
      const way = at > 0 ? Way.Part : unit.ambiguous ? Way.AmbiguousName : Way.Name;
      enter(words, word, number * WAYS + way);
    });
    for (const word of unit.globWords) enter(words, word, number * WAYS + Way.Glob);
    if (unit.lang !== undefined) enter(langs, unit.lang, number);
    const module = unit.module < 0 ? '' : modules[unit.module].name;
    if (unit.words.length === 0 ? unit.requires.length === 0 : isRoot(module, unit.words[0]))
      always.push(number);
    if (unit.impl?.trait !== undefined) strings.add(unit.impl.trait);
    if (unit.impl?.self !== undefined) strings.add(unit.impl.self);
    if (unit.impl?.trait !== undefined && unit.impl.langs.length > 0) langsInside[number] = unit.impl.langs;
    for (const { name, lang } of unit.members) {
      strings.add(name);
      if (lang !== undefined) strings.add(lang);
    }
  });
  return {
    files,
    modules: modules.map(({ file, crate, parent, name }) => ({ file, crate, parent, name })),
    words: Object.fromEntries(words),
    langs: Object.fromEntries(langs),
    langsInside,
    always,
    strings: [...strings],
    common: 0,
  };
}

function tablesOf(
  { units, modules }: CutLibrary,
  { strings }: PackedHead,
  place: (piece: Piece) => Piece,
): Tables {
  const numberOf = new Map(strings.map((text, at) => [text, at]));
  const waiting: number[][] = units.map(() => []);
  units.forEach((unit, number) => {
    for (const required of unit.requires) waiting[required].push(number);
  });
  const members = units.flatMap((unit) => unit.members);
  const flat = (rows: readonly (readonly number[])[]): Int32Array => Int32Array.from(rows.flat());
  const starts = (rows: readonly (readonly unknown[])[]): Int32Array => {
    let at = 0;
    return Int32Array.from([0, ...rows.map((row) => (at += row.length))]);
  };
  return {
    units: flat(units.map(({ module, json, lo, hi }) => [module, ...place(json), lo, hi])),
    heads: flat(
      units.map(({ impl }) => [
        impl ? (impl.trait === undefined ? -1 : numberOf.get(impl.trait)!) : -2,
        impl?.self === undefined ? -1 : numberOf.get(impl.self)!,
      ]),
    ),
    required: flat([units.map((unit) => unit.requires.length)]),
    waitingAt: starts(waiting),
    waiting: flat(waiting),
    mentionsAt: starts(units.map((unit) => unit.mentions)),
    mentions: flat(units.map((unit) => unit.mentions)),
    membersAt: starts(units.map((unit) => unit.members)),
    members: flat(
      members.map(({ name, lang, json }) => [
        numberOf.get(name)!,
        lang === undefined ? -1 : numberOf.get(lang)!,
        ...place(json),
      ]),
    ),
    memberMentionsAt: starts(members.map((member) => member.mentions)),
    memberMentions: flat(members.map((member) => member.mentions)),
    usesAt: starts(modules.map((module) => module.uses)),
    uses: flat(
      modules.flatMap(({ uses }) => uses.map((use) => [...place(use.text), use.target, use.public ? 1 : 0])),
    ),
  };
}
