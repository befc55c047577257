/** The library's declarations are right by themselves, and what is selected of them for a program is enough. */
import { readdirSync, readFileSync } from 'node:fs';
import test from 'ava';
import { collect, libraryDiagnostics } from '../../../lang/items/index.js';
import { parseLibrary, type Library, type LibraryFile } from '../../../lang/library.js';
import { libraryItem, type LibraryItem } from '../../../lang/check/library.js';
import { cutLibrary } from '../../../lang/prelude/cut.js';
import { packLibrary } from '../../../lang/prelude/pack.js';
import { selectLibrary } from '../../../lang/prelude/select.js';
import { SourceMap } from '../../../lang/source.js';
import { parseCrate } from '../../../lang/syntax/parse.js';
import { headOf } from '../../../lang/traits/head.js';
import { printTy } from '../../../lang/types/print.js';
import type { Program } from '../../../lang/types/program.js';

const folder = new URL('../../../../lang/prelude/', import.meta.url);
const files = (of: URL, crateOf: (name: string) => string): LibraryFile[] =>
  readdirSync(of)
    .filter((name) => name.endsWith('.rs'))
    .map((name) => ({
      crate: crateOf(name.slice(0, -3)),
      name,
      text: readFileSync(new URL(name, of), 'utf8'),
    }));
const { library, diagnostics } = parseLibrary([
  ...files(folder, () => 'std'),
  ...files(new URL('crates/', folder), (name) => name),
]);
const packed = packLibrary(cutLibrary(library.files, library.crates));

function program(text: string, from: Library): Program {
  const sources = new SourceMap();
  for (const file of from.files) sources.add(file.name, file.text, true);
  const { crate } = parseCrate(sources.add('main.rs', text), { edition: 2021 });
  return collect([...from.crates, { name: 'main', crate, library: false }], { edition: 2021, sources });
}

/** Asks for the signature of every definition and says what is wrong with the library's. */
function wrong(asked: Program): string[] {
  for (const { kind, id } of asked.defs) {
    if (kind === 'fn' || kind === 'assoc-fn') asked.fn(id);
    else if (kind === 'struct' || kind === 'enum' || kind === 'union') asked.adt(id);
    else if (kind === 'trait') asked.trait(id);
    else if (kind === 'impl') asked.impl(id);
  }
  return libraryDiagnostics(asked).map((diagnostic) => diagnostic.message);
}

test('every declaration parses and resolves', (t) => {
  t.deepEqual(diagnostics, []);
  t.deepEqual(wrong(program('fn main() {}', library)), []);
});

const variances: readonly (readonly [string, string])[] = [
  ['Vec', 'covariant'],
  ['Box', 'covariant'],
  ['Rc', 'covariant'],
  ['Option', 'covariant'],
  ['Cell', 'invariant'],
  ['RefCell', 'invariant'],
  ['Mutex', 'invariant'],
  ['NonNull', 'covariant'],
  ['PhantomData', 'covariant'],
  ['MutexGuard', 'covariant invariant'],
  ['RefMut', 'covariant invariant'],
  ['Ref', 'covariant covariant'],
  ['Chunks', 'covariant covariant'],
  ['ChunksMut', 'covariant invariant'],
];

for (const [name, expected] of variances)
  test(`variance of ${name}`, (t) => {
    const all = program('fn main() {}', library);
    const def = all.defs.find(
      (each) => each.name === name && (each.kind === 'struct' || each.kind === 'enum'),
    )!;
    t.is(all.adt(def.id).variances.join(' '), expected);
  });

const programs: readonly string[] = [
  'fn main() { let v = vec![1, 2]; for x in v.iter().map(|x| x + 1).rev() { println!("{x}"); } }',
  'use std::collections::*; fn main() { let mut m = HashMap::new(); *m.entry("a").or_insert(0) += 1; }',
  'use std::io::prelude::*; use std::io; fn main() { for line in io::stdin().lock().lines() { line.unwrap(); } }',
  'use std::rc::{Rc, Weak}; use std::cell::RefCell; struct N { p: RefCell<Weak<N>>, c: Vec<Rc<N>> } fn main() {}',
  'use rand::Rng; fn main() { let i = rand::thread_rng().gen_range(0..=1); }',
  '#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)] struct A(u16); fn main() {}',
];

test('macros and desugarings find what they call', (t) => {
  const text = 'fn main() { println!("{:x} {:?}", 1, vec![1]); for i in 0..=1 {} }';
  const selected = program(text, selectLibrary(packed, text));
  for (const lang of 'into_iter next branch from_residual range_inclusive_new format_arguments_new format_argument_display format_argument_lower_hex print panic panic_fmt assert_failed AssertKind_Eq box_into_vec vec_from_elem must_use format owned_box Some Continue'.split(
    ' ',
  ))
    t.true(libraryItem(selected, lang as LibraryItem) !== undefined, lang);
  t.true(libraryItem(selected, 'vec_new') !== undefined, 'vec_new');
});

test('impls are found by how their types are written', (t) => {
  const all = program('fn main() {}', selectLibrary(packed, library.files.map((it) => it.text).join('\n')));
  let found = 0;
  const missed: string[] = [];
  for (const { id, kind } of all.defs) {
    if (kind !== 'trait') continue;
    for (const impl of all.implsOf(id)) {
      const { selfTy } = all.impl(impl);
      if (all.implsWithHead(id, headOf(selfTy)).includes(impl)) found++;
      else missed.push(`${all.path(id)} for ${printTy(all, selfTy)}`);
    }
  }
  t.deepEqual(missed, []);
  t.true(found > 2000);
});

for (const text of programs)
  test(`selected for ${text}`, (t) => {
    const selected = program(text, selectLibrary(packed, text));
    t.deepEqual(wrong(selected), []);
    t.deepEqual(selected.diagnostics, program(text, library).diagnostics);
    t.true(selected.defs.length < 4000);
  });
