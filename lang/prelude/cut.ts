/**
 * Cuts the library into units, so that a program is checked against those declarations only that it can reach.
 *
 * The whole of the prelude is ten thousand definitions; a small program can name a few hundred. Cutting happens when
 * Laertes is built. What a unit mentions is resolved then, so that selecting (select.ts) only follows numbers.
 */
import type { CrateInput } from '../items/index.js';
import { langsIn, writtenHead } from '../items/heads.js';
import type { LibraryFile } from '../library.js';
import type * as ast from '../syntax/ast.js';
import type { WaitingImpl } from '../syntax/prepared.js';

/** An item without the members that are there only for programs that name them. */
export interface Unit {
  /** Index in `CutLibrary.modules`; -1 for a primitive type, which has no text. */
  readonly module: number;
  /** Words of a program that ask for this unit: its name, its variants', a trait's methods'. */
  readonly words: readonly string[];
  /** More such words, for programs with glob imports: the methods of traits outside of the prelude. */
  readonly globWords: readonly string[];
  /** `#[lang = "…"]`: what desugarings and the standard macros ask for. */
  readonly lang?: string;
  /** An impl is there as soon as all of these are (its trait and what its header names); empty for other items. */
  readonly requires: readonly number[];
  /** Others bear the same name: the program has to say the module's name as well. */
  readonly ambiguous: boolean;
  /** What must be there with it. */
  readonly mentions: readonly number[];
  /** Of an impl: what is known of it before it is read. */
  readonly impl?: Omit<WaitingImpl, 'read'>;
  /** The item as JSON without spans; its `items` are those that no program can do without. */
  readonly json: Piece;
  readonly lo: number;
  readonly hi: number;
  /** Functions of an inherent impl, provided methods of a trait. */
  readonly members: readonly Member[];
}

export interface Member {
  readonly name: string;
  readonly lang?: string;
  readonly mentions: readonly number[];
  readonly json: Piece;
}

/** `[start, end)` in `CutLibrary.text`. */
export type Piece = readonly [number, number];

/**
 * A module of a file, parents first. `uses` are its imports, `a::b`, `a::b as c` or `a::*`, each with the unit that it leads to,
 * if there is one.
 */
export interface CutModule {
  readonly file: number;
  readonly crate: string;
  readonly parent: number;
  readonly name: string;
  readonly uses: readonly Use[];
}

export interface Use {
  readonly text: Piece;
  readonly target: number;
  readonly public: boolean;
}

export interface CutLibrary {
  readonly files: readonly LibraryFile[];
  readonly modules: readonly CutModule[];
  readonly units: readonly Unit[];
  /** The JSON of items and the text of imports, in one string of ASCII, so that only what is chosen is ever read. */
  readonly text: string;
}

/** Provided methods that operators and macros call without naming them. */
const ALWAYS = new Set(['ne', 'lt', 'le', 'gt', 'ge', 'write_fmt']);

/** Modules of `std::prelude` that name their traits themselves. */
const PRELUDES = ['v1', 'rust_2021', 'rust_2024'];

const PRIMITIVES = 'bool char str i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64'.split(' ');

/** Cuts parsed library files. */
export function cutLibrary(files: readonly LibraryFile[], crates: readonly CrateInput[]): CutLibrary {
  return new Cutter(files, crates).cut();
}

/** JSON of a node without its spans; reading puts back one span for all. */
function encode(node: unknown): string {
  const json = JSON.stringify(node, (key, value: unknown) => {
    if (key === 'span' || key.endsWith('Span')) return undefined;
    return typeof value === 'bigint' ? { $int: value.toString() } : value;
  });
  return json.replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

interface Place {
  readonly crate: string;
  readonly path: string; // of the module, 'a::b'
  readonly module: number;
}

interface Draft {
  readonly item: ast.Item;
  readonly place: Place;
}

class Cutter {
  private readonly modules: (CutModule & { uses: Use[] })[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private readonly drafts: Draft[] = [];
  private readonly imports: {
    readonly place: Place;
    readonly item: ast.Item;
    readonly path: string;
    readonly text: string;
    readonly glob: boolean;
  }[] = [];
  /** 'crate::path::Name' → numbers of units. */
  private readonly defined = new Map<string, number[]>();
  /** 'crate::path' of every module → the absolute paths that its imports give names to. */
  private readonly aliases = new Map<string, Map<string, string>>();

  constructor(
    private readonly files: readonly LibraryFile[],
    private readonly crates: readonly CrateInput[],
  ) {}

  cut(): CutLibrary {
    this.crates.forEach(({ name, crate }, file) => this.enter(crate.items, name, name, file, -1, ''));
    const units = this.drafts.map((draft) => this.unit(draft));
    for (const each of this.imports) this.useOf(each);
    const primitives = PRIMITIVES.map((name): Unit => ({ ...NOTHING, words: [name] }));
    return {
      files: this.files,
      modules: this.modules,
      units: [...primitives, ...units],
      text: this.texts.join(''),
    };
  }

  private keep(node: unknown): Piece {
    return this.keepText(encode(node));
  }

  private keepText(text: string): Piece {
    this.texts.push(text);
    this.length += text.length;
    return [this.length - text.length, this.length];
  }

  private enter(
    items: readonly ast.Item[],
    crate: string,
    path: string,
    file: number,
    parent: number,
    name: string,
  ) {
    const module = this.modules.length;
    this.modules.push({ file, crate, parent, name, uses: [] });
    const place: Place = { crate, path, module };
    if (!this.aliases.has(path)) this.aliases.set(path, new Map());
    for (const item of items) {
      if (item.kind === 'mod')
        this.enter(item.items ?? [], crate, `${path}::${item.ident.name}`, file, module, item.ident.name);
      else if (item.kind === 'use') this.importTree(place, item, item.tree, '');
      else {
        const own = nameOf(item);
        if (own !== undefined) {
          const key = `${path}::${own}`;
          this.defined.set(key, [...(this.defined.get(key) ?? []), PRIMITIVES.length + this.drafts.length]);
        }
        this.drafts.push({ item, place });
      }
    }
  }

  private importTree(place: Place, item: ast.Item, tree: ast.UseTree, prefix: string): void {
    const path = [prefix, ...tree.path.segments.map((segment) => segment.ident.name)]
      .filter(Boolean)
      .join('::');
    if (tree.kind === 'nested') {
      for (const each of tree.trees) this.importTree(place, item, each, path);
      return;
    }
    const full = path.replace(/::self$/, '');
    const absolute = this.absolute(place, full);
    const leaf = tree.kind === 'glob' ? '*' : (tree.rename?.name ?? full.split('::').pop()!);
    if (leaf !== '*') this.aliases.get(place.path)!.set(leaf, absolute);
    const rename = tree.kind === 'simple' ? tree.rename?.name : undefined;
    const target = tree.kind === 'glob' ? `${full}::*` : full + (rename === undefined ? '' : ` as ${rename}`);
    this.imports.push({ place, item, path: full, text: target, glob: tree.kind === 'glob' });
  }

  private useOf({ place, item, path, text, glob }: Cutter['imports'][number]): void {
    if (item.vis.kind === 'restricted' || item.attrs.length > 0)
      throw new Error(`an import of the library is plain: ${text}`);
    const target = glob ? undefined : this.follow(this.absolute(place, path), 8)[0];
    this.modules[place.module].uses.push({
      text: this.keepText(text),
      target: target ?? -1,
      public: item.vis.kind === 'public',
    });
  }

  /** A path as written in a module, from the root of its crate. */
  private absolute(place: Place, path: string): string {
    const [first, ...rest] = path.split('::');
    const tail = rest.length > 0 ? `::${rest.join('::')}` : '';
    switch (first) {
      case 'crate':
        return place.crate + tail;
      case 'self':
        return place.path + tail;
      case 'super':
        return this.absolute(
          { ...place, path: place.path.slice(0, place.path.lastIndexOf('::')) },
          rest.join('::'),
        );
      case 'core':
      case 'alloc':
        return `std${tail}`;
      default: {
        const alias = this.aliases.get(place.path)?.get(first);
        if (alias !== undefined && alias !== path) return alias + tail;
        return this.aliases.has(`${place.path}::${first}`) || this.defined.has(`${place.path}::${first}`)
          ? `${place.path}::${path}`
          : path;
      }
    }
  }

  /** Units at an absolute path, through re-exports; of `Option::Some` that is `Option`'s. */
  private follow(path: string, hops: number): readonly number[] {
    if (hops === 0) return [];
    const found = this.defined.get(path);
    if (found) return found;
    const cut = path.lastIndexOf('::');
    if (cut < 0) return [];
    const [head, last] = [path.slice(0, cut), path.slice(cut + 2)];
    const alias = this.aliases.get(head)?.get(last);
    if (alias !== undefined && alias !== path) return this.follow(alias, hops - 1);
    return this.follow(head, hops - 1);
  }

  private resolve(place: Place, path: ast.Path): readonly number[] {
    const names = path.segments.map((segment) => segment.ident.name);
    const found = this.follow(this.absolute(place, names.join('::')), 8);
    if (found.length > 0) return found;
    const local = this.follow(`${place.path}::${names[0]}`, 8);
    if (local.length > 0) return local;
    for (const prelude of PRELUDES) {
      const standard = this.follow(`std::prelude::${prelude}::${names[0]}`, 8);
      if (standard.length > 0) return standard;
    }
    const primitive = PRIMITIVES.indexOf(names[0]);
    return primitive < 0 ? [] : [primitive];
  }

  /** Numbers of all units that the paths inside of nodes lead to. */
  private mentioned(place: Place, ...nodes: readonly unknown[]): number[] {
    const found = new Set<number>();
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) node.forEach(walk);
      else if (node !== null && typeof node === 'object') {
        if ('segments' in node) for (const unit of this.resolve(place, node as ast.Path)) found.add(unit);
        for (const value of Object.values(node)) if (typeof value === 'object') walk(value);
      }
    };
    walk(nodes);
    return [...found];
  }

  /** Is this what the standard prelude of some edition means by the name? */
  private inPrelude(place: Place, name: string): boolean {
    const own = this.defined.get(`${place.path}::${name}`)!;
    return PRELUDES.some((prelude) => this.follow(`std::prelude::${prelude}::${name}`, 8)[0] === own[0]);
  }

  /** Is the type written by a name that is not its own? */
  private isAlias(place: Place, ty: ast.Type): boolean {
    if (ty.kind !== 'path') return false;
    const name = ty.path.segments.at(-1)!.ident.name;
    return this.resolve(place, ty.path).some((unit) => {
      const item = unit < PRIMITIVES.length ? undefined : this.drafts[unit - PRIMITIVES.length].item;
      return item ? item.kind === 'type' || nameOf(item) !== name : PRIMITIVES[unit] !== name;
    });
  }

  private isAmbiguous(item: ast.Item): boolean {
    const name = nameOf(item);
    return name !== undefined && this.drafts.filter((other) => nameOf(other.item) === name).length > 1;
  }

  private unit({ item, place }: Draft): Unit {
    const base = {
      ...NOTHING,
      ...langOf(item),
      module: place.module,
      ambiguous: this.isAmbiguous(item),
      lo: item.span.lo,
      hi: item.span.hi,
    };
    const member = (each: ast.AssocItem): Member => ({
      name: memberName(each),
      ...langOf(each),
      mentions: this.mentioned(place, each),
      json: this.keep(each),
    });
    switch (item.kind) {
      case 'impl': {
        const requires = this.mentioned(place, item.self, item.trait);
        const impl = {
          trait: item.trait?.segments.at(-1)!.ident.name,
          self: this.isAlias(place, item.self) ? undefined : writtenHead(item),
          langs: langsIn(item.items),
        };
        if (item.trait)
          return { ...base, requires, impl, mentions: this.mentioned(place, item), json: this.keep(item) };
        const mentions = this.mentioned(place, item.self, item.generics);
        return {
          ...base,
          requires,
          impl,
          mentions,
          json: this.keep({ ...item, items: [] }),
          members: item.items.map(member),
        };
      }
      case 'trait': {
        const isOptional = (each: ast.AssocItem) =>
          each.kind === 'fn' && each.body !== undefined && !ALWAYS.has(each.sig.ident.name);
        const methods = item.items.map(memberName);
        const everywhere = this.inPrelude(place, item.ident.name);
        const kept = { ...item, items: item.items.filter((each) => !isOptional(each)) };
        return {
          ...base,
          words: everywhere ? [item.ident.name, ...methods] : [item.ident.name],
          globWords: everywhere ? [] : methods,
          mentions: this.mentioned(place, kept),
          json: this.keep(kept),
          members: item.items.filter(isOptional).map(member),
        };
      }
      case 'enum':
        return {
          ...base,
          words: [item.ident.name, ...item.variants.map((variant) => variant.ident.name)],
          mentions: this.mentioned(place, item),
          json: this.keep(item),
        };
      default: {
        const name = nameOf(item) ?? '';
        return {
          ...base,
          words: name ? [name] : [],
          mentions: this.mentioned(place, item),
          json: this.keep(item),
        };
      }
    }
  }
}

const NOTHING: Unit = {
  module: -1,
  words: [],
  globWords: [],
  requires: [],
  ambiguous: false,
  mentions: [],
  json: [0, 0],
  lo: 0,
  hi: 0,
  members: [],
};

function langOf(item: { readonly attrs: readonly ast.Attribute[] }): { lang?: string } {
  const lang = item.attrs.find((attr) => attr.path === 'lang');
  return lang ? { lang: lang.tokens.replace(/^=\s*"|"$/g, '') } : {};
}

function nameOf(item: ast.Item): string | undefined {
  return 'ident' in item ? item.ident.name : item.kind === 'fn' ? item.sig.ident.name : undefined;
}

function memberName(item: ast.AssocItem): string {
  return item.kind === 'fn' ? item.sig.ident.name : item.kind === 'macro' ? '' : item.ident.name;
}
