/**
 * Lists what of the standard library is stable, by the documentation that is installed with rustc, and not declared in
 * `lang/prelude/`, as declarations to be put there:
 *
 *     node dist/tests/lang/prelude/missing.js [--impls] [PAGE…]
 *
 * A page is a path in the documentation without its ending (`vec/struct.Vec`, `primitive.slice`, `iter/trait.Iterator`), or a
 * module (`mem`); without one, all pages are looked at. With `--impls`, trait impls are listed too. Needs rustc's documentation.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../../lang/items/index.js';
import { parseLibrary } from '../../../lang/library.js';
import { headOf } from '../../../lang/traits/head.js';
import type { Def, Program } from '../../../lang/types/program.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';

/** A method or associated item of a page: its declaration, and the impl block that holds it. */
interface Item {
  readonly name: string;
  readonly declaration: string;
  readonly impl: string;
}

const prelude = new URL('../../../../lang/prelude/', import.meta.url);
const root = join(
  execFileSync('rustc', ['--print', 'sysroot'], { encoding: 'utf8' }).trim(),
  'share/doc/rust/html/std',
);
const program = preludeProgram();
const args = process.argv.slice(2);
const withImpls = args.includes('--impls');
const named = args.filter((arg) => !arg.startsWith('--'));
const byName = new Map<string, Def[]>();
for (const def of program.defs) byName.set(def.name, [...(byName.get(def.name) ?? []), def]);

/** Whether the type of the page at hand is made in an allocator. */
let hasAllocator = false;
let total = 0;
for (const page of pages(named)) report(page);
console.log(`// ${total} missing`);

function report(page: string): void {
  const html = readFileSync(join(root, `${page}.html`), 'utf8');
  if (isExperimental(html)) return;
  hasAllocator = /item-decl"><code>(?:(?!<\/pre>).)*Allocator/s.test(html);
  const missing = missingOf(page, html);
  if (!missing.length) return;
  total += missing.length;
  console.log(`\n// ${page}`);
  let block = '';
  for (const { impl, declaration } of missing) {
    if (impl !== block) {
      if (block) console.log('}');
      if (impl) console.log(`${impl} {`);
    }
    block = impl;
    console.log(block ? `    ${declaration}` : declaration);
  }
  if (block) console.log('}');
}

function missingOf(page: string, html: string): readonly Item[] {
  const [, kind, name] = /(?:^|\/)(\w+)\.([^/]+)$/.exec(page)!;
  if (page === 'primitive.pointer') {
    const [mutable, shared] = [/ \*mut /, / \*const /].map((self) => (it: Item) => self.test(it.impl));
    return [...missingMethods(['*const'], html, shared), ...missingMethods(['*mut'], html, mutable)];
  }
  if (kind === 'primitive') return missingMethods(primitiveHeads(name), html);
  const def = definition(page, name, kind);
  const declared = /<pre class="rust item-decl"><code>(.*?)<\/code><\/pre>/s.exec(html)?.[1] ?? '';
  if (def === undefined) return [{ name, declaration: oneLine(textOf(declared)), impl: '' }];
  if (kind === 'trait') {
    const known = new Set(program.trait(def.id).items.map((id) => program.def(id).name));
    return itemsOf(html, /<h2 id="(?:implementors|foreign-impls|implementations)"/).filter(
      (it) => !known.has(it.name),
    );
  }
  if (kind !== 'struct' && kind !== 'enum' && kind !== 'union') return [];
  return missingMethods([`adt:${def.id}`], html);
}

function missingMethods(
  heads: readonly string[],
  html: string,
  counts: (item: Item) => boolean = () => true,
): readonly Item[] {
  const known = new Set<string>();
  for (const head of heads)
    for (const impl of program.inherentImpls(head))
      for (const item of program.impl(impl).items) known.add(program.def(item).name);
  const found = itemsOf(html, /<h2 id="(?:deref-methods|trait-impl|synthetic-impl|blanket-impl)/).filter(
    (it) => !known.has(it.name) && counts(it),
  );
  return withImpls ? [...found, ...missingImpls(heads, html)] : found;
}

/** Trait impls, of which as many have to be declared for a type as the documentation shows. */
function missingImpls(heads: readonly string[], html: string): readonly Item[] {
  const from = html.indexOf('<h2 id="trait-implementations"');
  if (from < 0) return [];
  const part = html.slice(from, html.indexOf('<h2 id="synthetic', from));
  const documented = new Map<string, string[]>();
  for (const [, header] of part.matchAll(/<h3 class="code-header">(.*?)<\/h3>/gs)) {
    const trait = /title="trait ([\w:]+)"[^>]*>[^<]*<\/a>(?:(?! for ).)* for /s.exec(header)?.[1];
    const text = withoutAllocator(textOf(header));
    if (trait && !header.includes('impl !')) documented.set(trait, [...(documented.get(trait) ?? []), text]);
  }
  return [...documented].flatMap(([trait, texts]) => {
    const def = definition(trait.split('::').slice(1).join('/'), trait.split('::').at(-1)!, 'trait');
    if (!def) return [];
    const known = program
      .implsOf(def.id)
      .filter((impl) => heads.includes(headOf(program.impl(impl).selfTy) ?? ''));
    if (known.length >= texts.length) return [];
    return texts.map((text) => ({
      name: '',
      declaration: `${oneLine(text)} {} // ${known.length} of ${texts.length}`,
      impl: '',
    }));
  });
}

/** Documented stable items, up to the part of the page where those of others are shown. */
function itemsOf(html: string, end: RegExp): readonly Item[] {
  const stop = html.search(end);
  const part = html.slice(0, stop < 0 ? undefined : stop);
  const found: Item[] = [];
  let impl = '';
  const sections =
    /<section id="([^"]+)" class="([^"]*)">.*?<(h[34]) class="code-header">(.*?)<\/\3>.*?<\/section>(?=(.{0,400}))/gs;
  for (const [, id, kind, , header, after] of part.matchAll(sections)) {
    if (kind === 'impl') impl = oneLine(withoutAllocator(textOf(header)));
    const [, sort, raw] = /^(method|tymethod|associatedconstant|associatedtype)\.(.+)$/.exec(id) ?? [];
    if (!sort || isUnstable(after) || after.includes('stab deprecated')) continue;
    const name = raw.replace(/-\d+$/, '');
    if (found.some((it) => it.name === name && (it.impl === impl || !impl.includes('*')))) continue;
    const text = oneLine(withoutAllocator(textOf(header)));
    found.push({ name, impl, declaration: sort === 'method' && !impl ? `${text} {}` : `${text};` });
  }
  return found;
}

/** What is said of the item itself stands between its declaration and its description. */
function isExperimental(html: string): boolean {
  const from = Math.max(html.indexOf('</code></pre>'), html.indexOf('<h1'));
  const head = html.slice(from, html.indexOf('<h2', from) < 0 ? undefined : html.indexOf('<h2', from));
  return /^.{0,80}<span class="item-info">.{0,200}stab (?:unstable|deprecated)/s.test(
    head.replace('</code></pre>', ''),
  );
}

function isUnstable(html: string): boolean {
  const next = html.indexOf('<section');
  return (next < 0 ? html : html.slice(0, next)).includes('stab unstable');
}

/** The text of a header, its links to items of the library written as paths. */
function textOf(html: string): string {
  return html
    .replace(/<span class="since".*?<\/span>/gs, '')
    .replace(/<a [^>]*class="tooltip"[^>]*>.*?<\/a>/gs, '')
    .replace(
      /<a class="(?:struct|enum|trait|type|union|macro)"[^>]*title="\w+ ([^"]+)"[^>]*>[^<]*<\/a>/g,
      (_, path: string) => path.replace(/^(?:std|core|alloc)::/, 'crate::'),
    )
    .replace(/<\/?(?:div|br|p)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('ⓘ', '');
}

/** The library is declared without allocators. */
function withoutAllocator(text: string): string {
  if (!hasAllocator && !text.includes('Allocator')) return text.replace(/where\s*$/, '');
  return text
    .replace(/\b[A-Z]\w*: crate::alloc::Allocator(?: \+ [\w:' ]+)?,?/g, '')
    .replace(/<A(?=,|>)/g, '<')
    .replace(/, A\d?(?=,|>)/g, '')
    .replace(/<>/g, '')
    .replace(/<, /g, '<')
    .replace(/\[?~?const\]? (?=crate::)/g, '')
    .replace(/where\s*$/, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/,\s*$/, '').replace(/, ?\)/g, ')').replace(/\( /g, '(').trim();
}

function primitiveHeads(name: string): readonly string[] {
  const heads: Readonly<Record<string, readonly string[]>> = {
    slice: ['[]'],
    array: ['[;]'],
    pointer: ['*const', '*mut'],
    reference: ['&', '&mut'],
    never: ['!'],
    fn: ['fn(0)'],
  };
  return heads[name] ?? [name];
}

/** The declaration of a documented item. Items are documented where they are exported, which may be in several modules. */
function definition(page: string, name: string, kind: string): Def | undefined {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    fn: ['fn'],
    constant: ['const'],
    static: ['static'],
    trait: ['trait'],
    type: ['alias', 'type-alias', 'type', 'struct', 'enum'],
  };
  const fitting = (byName.get(name) ?? []).filter(
    (def) => (kinds[kind] ?? ['struct', 'enum', 'union']).includes(def.kind) && def.library,
  );
  const path = ['std', ...page.split('/').slice(0, -1), name].join('::');
  const near = fitting.filter((def) => program.path(def.id).split('::')[1] === path.split('::')[1]);
  return near.find((def) => program.path(def.id) === path) ?? (near.length === 1 ? near[0] : undefined);
}

function pages(wanted: readonly string[]): readonly string[] {
  const under = (folder: string): string[] => {
    const at = join(root, folder);
    return existsSync(at)
      ? readdirSync(at)
          .filter((file) =>
            /^(?:struct|enum|trait|fn|constant|union|type|primitive)\.[^.]+\.html$/.test(file),
          )
          .map((file) => join(folder, file.slice(0, -5)))
      : [];
  };
  const modules = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() && !/^(?:arch|intrinsics|simd|f16|f128|autodiff|bstr)$/.test(entry.name),
      )
      .flatMap((entry) => [join(folder, entry.name), ...modules(join(folder, entry.name))]);
  if (!wanted.length) return ['', ...modules('')].flatMap(under);
  return wanted.flatMap((page) => (existsSync(join(root, `${page}.html`)) ? [page] : under(page)));
}

function preludeProgram(): Program {
  const { library } = parseLibrary(
    readdirSync(prelude)
      .filter((name) => name.endsWith('.rs'))
      .map((name) => ({ crate: 'std', name, text: readFileSync(new URL(name, prelude), 'utf8') })),
  );
  const sources = new SourceMap();
  for (const file of library.files) sources.add(file.name, file.text, true);
  const { crate } = parseCrate(sources.add('main.rs', 'fn main() {}'), { edition: 2021 });
  return collect([...library.crates, { name: 'main', crate, library: false }], { edition: 2021, sources });
}
