/** `laertes rustc` and `cargo` asked what the other commands are asked; on a crate of its own, and on dumps of unknown forms. Skipped without a toolchain. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { laertes } from './laertes.js';
import { rustcVersion } from './rustc.js';

const withRustc = rustcVersion === undefined ? test.skip : test;
const withCargo = hasCargo() ? test : test.skip;
const root = mkdtempSync(join(tmpdir(), 'laertes-questions-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

writeFileSync(
  join(root, 'v.rs'),
  `pub fn bad(v: &mut Vec<u32>) -> usize {
    let first = &v[0];
    v.push(1);
    println!("{}", first);
    v.len()
}

pub fn good(v: &mut Vec<u32>) {
    let first = &v[0];
    let copy = *first;
    v.push(copy);
}

pub fn keep<'a, 'b>(x: &'a u32, y: &'b u32) -> &'a u32 {
    let _ = x;
    y
}
`,
);
const args = ['--', '--edition', '2021', '--crate-type', 'lib', 'v.rs'];

/** What is asked, the exit status, what is answered. */
const rows: readonly (readonly [asked: readonly string[], status: number, stdout: RegExp])[] = [
  [['query', 'errors(L, P)'], 0, /^L +P\n`\*v` borrowed on line 2 +v\.rs:3:5 v \(before\)\n/],
  [
    ['query', 'errors(L, P)', '--model', 'nll', '--raw'],
    0,
    /^answer\(bw0, Start\(bb1\[\d+\]\)\) {2}\/\/ bad\n/,
  ],
  [['query', '--named', 'loans-per-body', '--csv'], 0, /^body,.*\nbad,\d+\ngood,\d+\n/],
  [
    ['query', 'loan_issued_at(_, L, _), errors(L, P)', '--json'],
    0,
    /"name"|"L":\{"atom":"bw0","text":"`\*v` borrowed on line 2","file":"v\.rs","line":2/,
  ],
  [
    ['why', 'v.rs:3'],
    1,
    /error\[E0502\][^]*\nOn line 2, `\*v` is borrowed\.\n[^]*`first`, which may hold the reference, is used on line 4\./,
  ],
  [
    ['why', 'v.rs:3', '--proof'],
    1,
    /errors\(bw0, Start\(bb1\[\d+\]\)\) {2}\/\/ line 3 {2}by loan-invalidated, nll\.dl/,
  ],
  [['why', 'v.rs:3', '--json'], 1, /^\{"body":.*"diagnostic":.*"chain":\[\{"file":"v\.rs","from":\{"line":2/],
  [['why', 'v.rs:9'], 1, /^v\.rs:9: there is no error there\n$/],
  [
    ['why-not', 'v.rs:11'],
    0,
    /`first`, which holds it, is not used after that\.\nIt would be one with a use of `first` on line 11 or later\./,
  ],
  [['why-not', 'v.rs:12'], 0, /nothing there comes near/],
  [['what-if', 'v.rs:3'], 1, /any one of these clears it:\n[^]*- drop the use of `first` on line 4\n/],
  [['what-if', 'v.rs:16'], 1, /- declare `'b: 'a`\n/],
  [
    ['fix', 'v.rs:3'],
    0,
    /move line 3 below line 4[^]*-    v\.push\(1\);\n {5}println[^]*\+    v\.push\(1\);/,
  ],
  [['fix', 'v.rs:16'], 0, /\+pub fn keep<'a, 'b: 'a>/],
  [
    ['mir', '--body', 'good'],
    0,
    /^fn good \{\n[^]*let _5: u32; {2}\/\/ copy\n[^]*_5 = copy \(\*_2\); {2}\/\/ line 10/,
  ],
  [['graph', '--body', 'good', '--format', 'mermaid'], 0, /StorageLive/],
  [['graph', '--body', 'keep', '--kind', 'origins'], 0, /return, line 16/],
];
for (const [asked, status, stdout] of rows)
  withRustc(`rustc ${asked.join(' ')}`, async (t) => {
    const run = await laertes(['rustc', ...asked, '-q', ...args], { cwd: root });
    t.regex(run.stdout, stdout, run.stderr);
    t.is(run.status, status, run.stderr);
  });

const refused: readonly (readonly [asked: readonly string[], stderr: RegExp])[] = [
  [['query', ...args], /what is asked\?/],
  [['why-not', 'v.rs', ...args], /say which line/],
  [['facts', ...args], /-o DIR/],
  [['graph', '--format', 'csv', ...args], /`graph` has no format csv; there are dot, mermaid, svg/],
  [['explain', ...args], /rustc has no `explain`: `laertes explain CODE`/],
  [['ask', ...args], /there is no `ask`; there are check, why, fix/],
  [['query', 'errors(L)', ...args], /`errors` has 2 columns/],
  [['mir', '--body', 'nobody', ...args], /there is no body `nobody`; there are bad, good, keep/],
  [['mir', '--', 'nothing.rs'], /couldn't read|nothing\.rs/],
];
for (const [asked, stderr] of refused)
  withRustc(`rustc ${asked.slice(0, asked.indexOf('--')).join(' ')} is refused`, async (t) => {
    const run = await laertes(['rustc', ...asked], { cwd: root });
    t.is(run.status, 2);
    t.regex(run.stderr, stderr);
  });

withRustc('facts in other formats, with names, are asked as the program is', async (t) => {
  const dir = join(root, 'facts');
  const run = await laertes(['rustc', 'facts', '-o', dir, '--format', 'parquet', '--derived', ...args], {
    cwd: root,
  });
  t.is(run.status, 0, run.stderr);
  const asked = await laertes(['query', dir, 'errors(L, P)']);
  t.regex(asked.stdout, /`\*v` borrowed on line 2 +v\.rs:3:5/);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as {
    bodies: { key: string }[];
  };
  t.deepEqual(
    manifest.bodies.map((it) => it.key),
    ['bad', 'good', 'keep'],
  );
});

withRustc('fix --apply writes into the file', async (t) => {
  const folder = mkdtempSync(join(root, 'apply-'));
  writeFileSync(
    join(folder, 'a.rs'),
    'pub fn f() -> impl Fn() -> usize {\n    let s = String::new();\n    || s.len()\n}\n',
  );
  const run = await laertes(['rustc', 'fix', '--apply', '--', '--crate-type', 'lib', 'a.rs'], {
    cwd: folder,
  });
  t.regex(readFileSync(join(folder, 'a.rs'), 'utf8'), /move \|\| s\.len\(\)/, run.stderr);
  t.deepEqual(readdirSync(folder), ['a.rs']);
});

/** A toolchain whose dumps are changed on their way: what is changed, and how it is refused. */
const forms: readonly (readonly [what: string, change: string, stderr: RegExp])[] = [
  [
    'MIR of another form',
    `for f in "$D"/*.nll.0.mir; do sed -i 's/^| /# /; s/bb0: {/block 0 [/' "$f"; done`,
    /rustc 9\.99\.0 \(other\) writes what is not read here: line \d+ of its MIR/,
  ],
  [
    'facts of another form',
    `for f in "$F"/*/cfg_edge.facts; do echo 'one' > "$f"; done`,
    /rustc 9\.99\.0 \(other\) writes what is not read here: cfg_edge\.facts/,
  ],
  ['no facts at all', `rm -r "$F"`, /not dumped by rustc: bad, good, keep/],
];
for (const [what, change, stderr] of forms)
  (process.platform === 'linux' ? withRustc : test.skip)(`${what}: refused by name`, async (t) => {
    const tool = join(root, `rustc-${what.replaceAll(' ', '-')}`);
    writeFileSync(
      tool,
      `#!/bin/sh
if [ "$1" = --version ]; then echo 'rustc 9.99.0 (other)'; exit; fi
rustc "$@"
status=$?
for a in "$@"; do case $a in -Znll-facts-dir=*) F=\${a#*=};; -Zdump-mir-dir=*) D=\${a#*=};; esac; done
${change}
exit $status
`,
    );
    chmodSync(tool, 0o755);
    const run = await laertes(['rustc', 'check', ...args], { cwd: root, env: { RUSTC: tool } });
    t.regex(run.stderr, stderr);
    t.not(run.status, 0);
  });

const source = fileURLToPath(new URL('../../tests/crate/', import.meta.url));

withCargo(
  'a crate with modules, generics, closures, traits and async is accepted, as rustc does',
  async (t) => {
    const crate = join(root, 'notes');
    cpSync(source, crate, { recursive: true });
    for (const model of ['nll', 'polonius']) {
      const run = await laertes(['cargo', 'check', '--model', model, '--error-format', 'json'], {
        cwd: crate,
      });
      t.is(run.status, 0, run.stderr + run.stdout);
      const verdict = JSON.parse(run.stdout) as { verdict: string; bodies: number };
      t.is(verdict.verdict, 'accepted');
      t.true(verdict.bodies > 25);
    }
    const asked = await laertes(['cargo', 'query', 'N = count : { loan_issued_at(_, _, _) }', '--csv'], {
      cwd: crate,
    });
    t.regex(asked.stdout, /^body,N\n/);
    t.regex(asked.stdout, /^store-\{impl#\d+\}-entry,[1-9]/m);
    t.false(existsSync(join(crate, 'target')));
  },
);

/** Edits that make an error: the file, what is replaced, the replacement. What is expected is what rustc says. */
const mutants: readonly (readonly [file: string, from: string, to: string])[] = [
  [
    'store.rs',
    'let at = self.notes.len();\n',
    'let at = self.notes.len();\n        let all = &self.notes;\n        let _ = all.len();\n',
  ],
  [
    'store.rs',
    '        self.notes.push(note);\n',
    '        let all = &self.notes;\n        self.notes.push(note);\n        let _ = all.len();\n',
  ],
  ['store.rs', 'let before = note.clone();', 'let before = &*note;'],
  [
    'store.rs',
    'return &mut self.notes[at];\n        }\n        let note',
    'return &mut self.notes[at];\n        }\n        let shared = &*self;\n        self.add(Note { title: shared.notes[0].title.clone(), text: String::new() });\n        let _ = shared.len();\n        let note',
  ],
  ['index.rs', "pub fn longer<'a: 'b, 'b>", "pub fn longer<'a, 'b>"],
  ['index.rs', '.filter(move |(_, hit)| hit == word)', '.filter(|(_, hit)| hit == word)'],
  [
    'parse.rs',
    'self.rest = rest;\n        Some(line.trim())',
    'let hold = &mut self.rest;\n        self.rest = rest;\n        *hold = rest;\n        Some(line.trim())',
  ],
  [
    'task.rs',
    'let waker = Waker::from(Arc::new(Nothing));\n    let mut cx = Context::from_waker(&waker);',
    'let mut cx = Context::from_waker(&Waker::from(Arc::new(Nothing)));',
  ],
  ['lib.rs', 'later.await;', 'let mut n = 1; let r = &mut n; n += 1; later.await; *r += 1;'],
];
mutants.forEach(([file, from, to], at) =>
  withCargo(`an edit of the crate: ${file} ${at}`, async (t) => {
    const crate = join(root, `mutant-${at}`);
    cpSync(source, crate, { recursive: true });
    const path = join(crate, 'src', file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, () => to);
    t.not(after, before);
    writeFileSync(path, after);
    for (const model of ['nll', 'polonius'] as const) {
      const run = await laertes(['cargo', 'check', '--model', model, '--error-format', 'json', '-q'], {
        cwd: crate,
      });
      t.is(errorsIn(run.stdout), rustcErrors(crate, model), `${model}\n${run.stdout}`);
    }
  }),
);

interface Line {
  readonly level?: string;
  readonly code?: { readonly code: string } | null;
  readonly spans?: readonly {
    readonly is_primary: boolean;
    readonly line_start: number;
    readonly file_name: string;
  }[];
}

function errorsIn(lines: string): string {
  const found = lines
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .filter((it) => it.level === 'error' && it.spans?.length)
    .map((it) => {
      const at = it.spans!.find((span) => span.is_primary)!;
      return `${it.code?.code ?? '-'}:${at.file_name}:${at.line_start}`;
    });
  return [...new Set(found)].sort().join(' ');
}

/** rustc's own answer. */
function rustcErrors(crate: string, model: 'nll' | 'polonius'): string {
  const flags = model === 'polonius' ? ['-Zpolonius=legacy'] : [];
  try {
    execFileSync(
      'rustc',
      [
        '--edition',
        '2021',
        '--crate-type',
        'lib',
        '--error-format=json',
        '--emit=metadata',
        '-o',
        join(crate, 'out.rmeta'),
        ...flags,
        'src/lib.rs',
      ],
      {
        cwd: crate,
        env: { ...process.env, RUSTC_BOOTSTRAP: '1' },
        encoding: 'utf8',
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    return '';
  } catch (error) {
    return errorsIn(String((error as { stderr: string }).stderr));
  }
}

function hasCargo(): boolean {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' });
    return rustcVersion !== undefined;
  } catch {
    return false;
  }
}
