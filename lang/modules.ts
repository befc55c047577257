/**
 * Modules in files of their own: `mod foo;` stands for what is in `foo.rs` or `foo/mod.rs` beside the file, or where `#[path]`
 * says (the reference, "Module source filenames"). Whoever calls reads the files; here are only their names.
 */
import { error, type Diagnostic } from './diagnostic.js';
import { attributeValue } from './items/index.js';
import type { SourceFile, SourceMap } from './source.js';
import type { Crate, Item } from './syntax/ast.js';
import { cfgActive } from './syntax/cfg.js';
import { parseCrate, type Edition, type Parsed } from './syntax/parse.js';

/** The text of a file, by a path that begins where the program's own name does; undefined if there is none. */
export type ReadFile = (path: string) => string | undefined;

export interface WholeProgram extends Parsed {
  /** All its files, the one that was given first. */
  readonly files: readonly SourceFile[];
}

/** A folder, and the folder in which a file's own modules lie: `src` and `src/foo` for `src/foo.rs`. */
interface Where {
  readonly folder: string;
  readonly modules: string;
}

interface Loading {
  readonly sources: SourceMap;
  readonly edition: Edition;
  readonly read: ReadFile;
  readonly files: SourceFile[];
  readonly diagnostics: Diagnostic[];
  nodes: number;
}

/** A parsed program with the modules that are in other files. */
export function withModules(
  parsed: Parsed,
  file: SourceFile,
  sources: SourceMap,
  edition: Edition,
  read: ReadFile,
): WholeProgram {
  const { crate } = parsed;
  const loading: Loading = { sources, edition, read, files: [file], diagnostics: [], nodes: crate.nodes };
  const folder = folderOf(file.name);
  const items = crate.items.map((item) => loaded(loading, item, { folder, modules: folder }, [file.name]));
  return {
    crate: { ...crate, items, nodes: loading.nodes } satisfies Crate,
    diagnostics: [...parsed.diagnostics, ...loading.diagnostics],
    files: loading.files,
  };
}

/** `open`: the files that lead here, none of which can be its own module. */
function loaded(loading: Loading, item: Item, where: Where, open: readonly string[]): Item {
  if (item.kind !== 'mod' || !cfgActive(item.attrs)) return item;
  const path = attributeValue(item.attrs, 'path');
  if (item.items) {
    const modules = join(where.modules, path ?? item.ident.name);
    const inside = { folder: modules, modules };
    return { ...item, items: item.items.map((each) => loaded(loading, each, inside, open)) };
  }
  const found = fileOf(loading, item, where, path);
  if (!found) return { ...item, items: [], unread: true };
  if (open.includes(found.name)) {
    const chain = [...open.slice(open.indexOf(found.name)), found.name].join(' -> ');
    loading.diagnostics.push(error(null, item.span, `circular modules: ${chain}`));
    return { ...item, items: [], unread: true };
  }
  const file = loading.sources.add(found.name, found.text);
  loading.files.push(file);
  const { crate, diagnostics } = parseCrate(file, { edition: loading.edition, firstNode: loading.nodes });
  loading.nodes = crate.nodes;
  loading.diagnostics.push(...diagnostics);
  const items = crate.items.map((each) => loaded(loading, each, found.where, [...open, found.name]));
  return { ...item, attrs: [...item.attrs, ...crate.attrs], items };
}

interface Found {
  readonly name: string;
  readonly text: string;
  readonly where: Where;
}

function fileOf(
  loading: Loading,
  item: Item & { kind: 'mod' },
  where: Where,
  path: string | undefined,
): Found | undefined {
  const { name } = item.ident;
  const folder = join(where.modules, name);
  const choices: readonly (readonly [string, Where])[] =
    path === undefined
      ? [
          [`${folder}.rs`, { folder: where.modules, modules: folder }],
          [join(folder, 'mod.rs'), { folder, modules: folder }],
        ]
      : [[join(where.folder, path), asModRs(join(where.folder, path))]];
  const found = choices.flatMap(([name, where]): Found[] => {
    const text = loading.read(name);
    return text === undefined ? [] : [{ name, text, where }];
  });
  if (found.length === 1) return found[0];
  const [first, second] = choices;
  loading.diagnostics.push(
    found.length
      ? error(
          'E0761',
          item.span,
          `file for module \`${name}\` found at both "${first[0]}" and "${second[0]}"`,
        )
      : path === undefined
        ? error('E0583', item.span, `file not found for module \`${name}\``)
        : error(null, item.span, `couldn't read \`${first[0]}\``),
  );
  return undefined;
}

/** A file that `#[path]` names has its modules beside it. */
function asModRs(name: string): Where {
  const folder = folderOf(name);
  return { folder, modules: folder };
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}

function join(folder: string, name: string): string {
  return folder === '' || name.startsWith('/') ? name : `${folder}/${name}`;
}
