/** `laertes rustc` and `laertes cargo` on programs and a crate of their own: skipped where there is no toolchain. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { laertes } from './laertes.js';
import { rustcVersion } from './rustc.js';

const withRustc = rustcVersion === undefined ? test.skip : test;
const withCargo = hasCargo() ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), 'laertes-from-rustc-'));
test.after.always(() => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly name: string;
  readonly source: string;
  readonly nll: string;
  /** Where it differs. */
  readonly polonius?: string;
}

/** One kind of error a row; what is expected is what rustc says, with and without -Zpolonius=legacy. */
const rows: readonly Row[] = [
  { name: 'accepted', source: 'pub fn f(v: &mut Vec<u32>) { v.push(v.len() as u32); }', nll: '' },
  {
    name: 'two mutable borrows',
    source: 'pub fn f(v: &mut Vec<u32>) {\n let a = &mut *v;\n v.push(1);\n a.push(2); }',
    nll: 'E0499:3',
  },
  {
    name: 'a shared loan when a two-phase borrow becomes active',
    source: 'pub fn f(v: &mut Vec<u32>) {\n let a = &v[0];\n v.push(1);\n let _ = *a; }',
    nll: 'E0502:3',
  },
  {
    name: 'reading, assigning, moving',
    source:
      'pub fn f(mut x: u32, s: String) { let r = &mut x;\n let y = x + 1;\n *r = y; let t = &x;\n x = 2;\n let _ = *t; let u = &s;\n drop(s);\n u.len(); }',
    nll: 'E0503:2 E0505:6 E0506:4',
  },
  {
    name: 'what ends too soon',
    source:
      'pub fn f() { let r; { let x = 1;\n r = &x; } let _ = *r; let s: &String;\n s = &String::new();\n s.len(); }\npub fn g<"a>() -> &"a str { let s = String::new();\n &s }'.replaceAll(
        '"',
        "'",
      ),
    nll: 'E0515:6 E0597:2 E0716:3',
  },
  {
    name: 'a destructor',
    source:
      "pub struct D<'a>(&'a mut u32); impl Drop for D<'_> { fn drop(&mut self) {} }\npub fn f<'a>(d: D<'a>) -> &'a mut u32 {\n &mut *d.0 }",
    nll: 'E0713:3',
  },
  {
    name: 'what is left while it is borrowed, by whatever model',
    source:
      "pub fn f() { let mut slot: Option<Box<dyn Fn() -> bool + 'static>> = None;\n let asks = || slot.is_some();\n slot = Some(Box::new(asks)); }",
    nll: 'E0506:3 E0597:2',
  },
  {
    name: 'closures',
    source:
      'pub fn f() -> impl Fn() -> usize { let s = String::new();\n || s.len() }\npub fn g(x: &mut u32) { let mut c = || *x = 1;\n let mut d = || *x = 2;\n c(); d(); }',
    nll: 'E0373:2 E0524:4',
  },
  {
    name: 'lifetimes of the signature',
    source:
      "pub fn f<'a, 'b>(x: &'a u32, y: &'b u32) -> &'a u32 { let _ = x;\n y }\npub fn g<'a>(x: &'a u32, y: &u32) -> &'a u32 { let _ = x;\n y }\npub fn h(x: &str) {\n std::thread::spawn(move || { x.len(); }); }",
    nll: '-:2 E0521:6 E0621:4',
  },
  {
    name: 'what polonius accepts',
    source:
      'use std::collections::HashMap;\npub fn f(m: &mut HashMap<u32, String>) -> &mut String {\n match m.get_mut(&1) {\n Some(v) => v,\n None => {\n m.insert(1, String::new());\n m.get_mut(&1).unwrap() } } }',
    nll: 'E0499:6 E0499:7',
    polonius: '',
  },
  {
    name: "rustc's own",
    source: 'pub fn f(s: String) {\n drop(s);\n drop(s); }',
    nll: 'E0382:3',
  },
];

for (const row of rows)
  for (const model of ['nll', 'polonius'] as const)
    withRustc(`${row.name}, ${model}`, async (t) => {
      const file = join(folder, `${row.name.replace(/\W/g, '-')}-${model}.rs`);
      writeFileSync(file, row.source);
      const args = ['rustc', 'check', '--model', model, '--error-format', 'json', '--', '--edition', '2021'];
      const { stdout } = await laertes([...args, '--crate-type', 'lib', file]);
      t.is(errorsIn(stdout), model === 'nll' ? row.nll : (row.polonius ?? row.nll));
    });

withRustc('why tells of borrow, conflict and later use', async (t) => {
  const file = join(folder, 'why.rs');
  writeFileSync(file, rows[1].source);
  const args = ['rustc', 'why', '--proof', '--', '--crate-type', 'lib', file];
  const { stdout, status } = await laertes(args);
  t.is(status, 1);
  t.regex(stdout, /^On line 2, `\*v` is borrowed mutably\.$/m);
  t.regex(stdout, /^On line 3, `\*v` is borrowed mutably\.$/m);
  t.regex(stdout, /`a`, which may hold the reference, is used on line 4\.$/m);
  t.regex(stdout, /^This is a real danger: on the way through lines 2 → 3 → 4 /m);
  t.regex(stdout, /^ +1\. loan_issued_at\(.*\n +2\. .*\n(?: +3\. .*\n)? +\d\. var_used_at/m);
  t.regex(stdout, /^errors\(.*\/\/ line 3/m);
});

withRustc('why says which error is a limit of the model', async (t) => {
  const file = join(folder, 'limit.rs');
  writeFileSync(file, rows.find((it) => it.polonius !== undefined)!.source);
  const { stdout } = await laertes(['rustc', 'why', '--json', '--', '--crate-type', 'lib', file]);
  const told = stdout
    .trim()
    .split('\n')
    .map((it) => JSON.parse(it) as { kind: unknown; story: { sentences: string[] } });
  t.deepEqual(
    told.map((it) => it.kind),
    [6, 7].map(() => ({ kind: 'limit', accepts: ['polonius'], text: [] })),
  );
  t.regex(told[0].story.sentences[2], /the lifetime of the parameter `m`/);
});

withRustc('why tells which lifetimes the signature does not tie', async (t) => {
  const file = join(folder, 'tied.rs');
  writeFileSync(file, rows.find((it) => it.name === 'lifetimes of the signature')!.source);
  const { stdout } = await laertes([
    'rustc',
    'why',
    '--brief',
    '--',
    '--edition',
    '2021',
    '--crate-type',
    'lib',
    file,
  ]);
  t.regex(stdout, /^.*tied\.rs:2:.*\n {2}A body may rely only on what its signature promises/m);
});

withRustc('compare shows the models side by side, with the reason', async (t) => {
  const file = join(folder, 'compare.rs');
  writeFileSync(file, rows.find((it) => it.polonius !== undefined)!.source);
  const { stdout, status } = await laertes(['rustc', 'compare', '--', '--crate-type', 'lib', file]);
  t.is(status, 1);
  t.regex(stdout, /^f +rejects E0499:6 E0499:7 +accepts$/m);
  t.regex(stdout, /nll rejects, polonius accepts: line \d+ needs the borrow of line \d+ to be good for/);
});

withRustc('compare proves its reasons on facts of rustc as on those of the program', async (t) => {
  for (const name of ['b07_cursor_append', 'b10_subset_at_a_point', 'b21_reborrow_or_original']) {
    const file = `tests/cases/${name}.rs`;
    const args = ['rustc', 'compare', '--json', '--', '--crate-type', 'lib', '--edition', '2021', file];
    const rows = (await laertes(args)).stdout.trim().split('\n');
    const found = rows.flatMap((it) => (JSON.parse(it) as { differences: DifferenceJson[] }).differences);
    t.true(found.length > 0, name);
    for (const { rejects, accepts, proved } of found)
      t.deepEqual({ rejects, accepts, proved }, { rejects: 'nll', accepts: 'polonius', proved: true }, name);
    const own = JSON.parse((await laertes(['compare', '--json', file])).stdout) as {
      bodies: { differences: DifferenceJson[] }[];
    };
    const of = own.bodies.flatMap((it) => it.differences);
    const words = of.find((it) => it.rejects === 'nll' && it.accepts === 'polonius')!.because.join();
    // The lines of the source that the two reasons speak of.
    const lines = (text: string): string[] => [...text.matchAll(/line \d+/g)].map(String);
    for (const line of lines(found[0].because.join()))
      t.true(lines(words).includes(line), `${name}: ${line}`);
  }
});

interface DifferenceJson {
  rejects: string;
  accepts: string;
  because: string[];
  proved: boolean;
}

withRustc('facts are written whole, with a manifest, and never over something', async (t) => {
  const file = join(folder, 'facts.rs');
  writeFileSync(file, 'pub const K: u32 = 3;\npub fn f(x: &u32) -> u32 { *x }\n');
  const out = join(folder, 'out');
  const args = ['rustc', 'facts', '-o', out, '--', '--crate-type', 'lib', file];
  t.is((await laertes(args)).status, 0);
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    units: { bodies: { body: string; directory: string; rows: Record<string, number> }[] }[];
  };
  const [body] = manifest.units[0].bodies;
  t.is(body.body, 'f');
  t.true(body.rows.cfg_edge > 0);
  t.true(existsSync(join(out, body.directory, 'cfg_edge.facts')));
  const again = await laertes(args);
  t.is(again.status, 2);
  t.regex(again.stderr, /is there already/);
});

test('without a toolchain it says so', async (t) => {
  const { status, stderr } = await laertes(['rustc', 'check', '--', 'a.rs'], {
    env: { RUSTC: '/nowhere/rustc' },
  });
  t.is(status, 2);
  t.regex(stderr, /\/nowhere\/rustc.*is not installed/);
});

withCargo('a crate with a build script, a library and a program', async (t) => {
  const crate = join(folder, 'small');
  mkdirSync(join(crate, 'src'), { recursive: true });
  writeFileSync(
    join(crate, 'Cargo.toml'),
    '[package]\nname = "small"\nversion = "0.1.0"\nedition = "2021"\n[workspace]\n',
  );
  writeFileSync(join(crate, 'build.rs'), 'fn main() {}\n');
  writeFileSync(join(crate, 'src/lib.rs'), 'pub mod list;\n');
  writeFileSync(
    join(crate, 'src/list.rs'),
    'pub struct List(Vec<u32>);\nimpl List {\n    pub fn double(&mut self) {\n        for x in &self.0 {\n            self.0.push(*x);\n        }\n    }\n}\n',
  );
  writeFileSync(join(crate, 'src/main.rs'), 'fn main() {}\n');
  const { stdout, status } = await laertes(['cargo', 'check', '--error-format', 'json'], { cwd: crate });
  t.is(status, 1);
  t.is(errorsIn(stdout), 'E0502:5');
  t.regex(stdout, /"file_name":"src\/list\.rs"/);
  t.false(existsSync(join(crate, 'target')));
  t.deepEqual(readdirSync(crate).sort(), ['Cargo.lock', 'Cargo.toml', 'build.rs', 'src']);
});

function errorsIn(stdout: string): string {
  const found = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map(
      (line) =>
        JSON.parse(line) as {
          level?: string;
          code?: { code: string } | null;
          spans?: { is_primary: boolean; line_start: number }[];
        },
    )
    .filter((it) => it.level === 'error')
    .map((it) => `${it.code?.code ?? '-'}:${it.spans?.find((span) => span.is_primary)?.line_start}`);
  return [...new Set(found)].sort().join(' ');
}

function hasCargo(): boolean {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' });
    return rustcVersion !== undefined;
  } catch {
    return false;
  }
}
