/** Bad input through the real command: a documented exit status, an answer that says what is wrong, no stack trace, in bounded time. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'ava';
import { sampleFiles } from './facts/samples.js';
import { checkInProcess, laertes, parseAnswers } from './laertes.js';
import type { Run } from './laertes.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-hostile-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));

const accepted = 0;
const rejected = 1;
const unreadable = 2;
const unsupported = 3;

const megabytes = (text: string, count = 5): string =>
  text.repeat(Math.ceil((count * 1024 * 1024) / text.length));
const nested = (open: string, close: string, core = '0', times = 10_000): string =>
  `fn f() { let _x = ${open.repeat(times)}${core}${close.repeat(times)}; }\n`;
const valid = 'fn f(x: &mut Vec<i32>) -> usize {\n    x.push(1);\n    x.len()\n}\n';
const movedTwice = 'fn g(s: String) {\n    drop(s);\n    drop(s);\n}\n';

/** What is in the file, and the exit statuses of which one has to come. */
const files: Readonly<Record<string, readonly [content: string | Uint8Array, ...statuses: number[]]>> = {
  'empty.rs': ['', accepted],
  'blank.rs': ['\n\n   \t\n', accepted],
  'comment.rs': ['// nothing', accepted],
  'bom.rs': ['\uFEFF' + valid, accepted],
  'crlf.rs': [valid.replaceAll('\n', '\r\n'), accepted],
  'crlf-error.rs': [movedTwice.replaceAll('\n', '\r\n'), rejected],
  'lone-cr.rs': ['fn f() {}\rfn g() {}\r', accepted, unreadable],
  'not-utf8.rs': [Uint8Array.of(0x66, 0x6e, 0x20, 0xff, 0xfe, 0x0a), unreadable],
  'utf16.rs': [Buffer.from('\uFEFF' + valid, 'utf16le'), unreadable],
  'binary.rs': [Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) & 255), unreadable],
  'nul.rs': ['fn f() {}\0\0\n', unreadable],
  'nul-in-string.rs': ['fn f() -> &\'static str { "a\0b" }\n', accepted],
  'only-nul.rs': ['\0'.repeat(1000), unreadable],
  'string.rs': ['fn f() { let s = "never closed; }\n', unreadable],
  'raw-string.rs': ['fn f() { let s = r##"never closed"#; }\n', unreadable],
  'char.rs': ["fn f() { let c = 'ab; }\n", unreadable],
  'block-comment.rs': ['fn f() {} /* /* */ never closed\n', unreadable],
  'brace.rs': ['fn f() { if true {\n', unreadable],
  'closing.rs': ['fn f() {} }\n', unreadable],
  'words.rs': ['this is no program\n', unreadable],
  'one-line.rs': [megabytes('x '), unreadable, unsupported],
  'big-comment.rs': [megabytes('// a comment\n') + valid, accepted],
  'big-block-comment.rs': [`/*${megabytes('*** ')}*/${valid}`, accepted],
  'big-functions.rs': [megabytes('fn f(x: &i32) -> i32 { *x }\n', 5), rejected, unsupported],
  'same-name.rs': ['fn f(x: &i32) -> i32 { *x }\n'.repeat(2_000), rejected],
  'big-string.rs': [`const S: &str = "${megabytes('text ')}";\n${valid}`, accepted, unsupported],
  'parentheses.rs': [nested('(', ')'), unreadable, unsupported],
  'open-parentheses.rs': [nested('(', ''), unreadable],
  'brackets.rs': [nested('[', ']'), unreadable, unsupported],
  'blocks.rs': [nested('{', '}'), unreadable, unsupported],
  'borrows.rs': [nested('&', ''), accepted, unreadable, unsupported],
  'negations.rs': [nested('!', ''), accepted, unreadable, unsupported],
  'calls.rs': [nested('f(', ')', ''), unreadable, unsupported],
  'types.rs': [
    `fn f(_: ${'Box<'.repeat(10_000)}u8${'>'.repeat(10_000)}) {}\n`,
    accepted,
    unreadable,
    unsupported,
  ],
  'patterns.rs': [
    `fn f() { let ${'('.repeat(10_000)}_${')'.repeat(10_000)} = 0; }\n`,
    accepted,
    unreadable,
    unsupported,
  ],
  'comments.rs': ['/*'.repeat(10_000) + '*/'.repeat(10_000) + valid, accepted, unreadable],
  'sum.rs': [`fn f() -> i32 { ${'1 + '.repeat(10_000)}1 }\n`, accepted, unreadable, unsupported],
  'methods.rs': [`fn f(x: i32) -> i32 { x${'.clone()'.repeat(5_000)} }\n`, accepted, unreadable, unsupported],
  'else-ifs.rs': [
    `fn f(c: bool) { ${'if c {} else '.repeat(5_000)}{} }\n`,
    accepted,
    unreadable,
    unsupported,
  ],
  'statements.rs': [`fn f() { ${'let _x = 1;\n'.repeat(5_000)} }\n`, accepted, unsupported],
  'long-name.rs': [`fn f${'o'.repeat(100_000)}() {}\n`, accepted],
  'itself.rs': ['type A = A;\nstruct S { s: S }\nfn f(_: A, _: S) {}\n', rejected, unreadable, unsupported],
};

test.before(() => {
  for (const [name, [content]] of Object.entries(files)) writeFileSync(join(root, name), content);
  mkdirSync(join(root, 'folder.rs'));
  writeFileSync(join(root, 'valid.rs'), valid);
  writeFileSync(join(root, 'moved.rs'), movedTwice);
});

/** What holds of every run, whatever the input. */
function behaves(run: Run): string | undefined {
  if (run.status === null) return `ended by a signal after ${Math.round(run.milliseconds)} ms`;
  if (/^\s+at .+[:(]\d+:\d+\)?$/m.test(run.stderr + run.stdout))
    return `a stack trace: ${run.stderr.slice(0, 500)}`;
  if (/internal error/.test(run.stderr + run.stdout))
    return `an internal error: ${(run.stderr + run.stdout).slice(0, 500)}`;
  return undefined;
}

const statusOf = { accepted, rejected, unreadable, unsupported };

for (const [name, [, ...statuses]] of Object.entries(files)) {
  test(`check ${name}`, async (t) => {
    t.timeout(280_000);
    const run = await laertes(['check', '--error-format', 'json', name], { cwd: root, limit: 100_000 });
    t.is(behaves(run), undefined);
    t.true(
      statuses.includes(run.status!),
      `status ${run.status}: ${run.stdout.slice(0, 500)}${run.stderr.slice(0, 500)}`,
    );
    const answer = parseAnswers(run.stdout).get(name);
    t.is(answer && statusOf[answer.verdict], run.status!, 'the verdict line says what the exit status says');
    t.is(answer!.findings.length === 0, run.status === accepted, 'there is an error unless it is accepted');
  });
}

test('lines ended by CRLF, and a mark of byte order, leave places as they are', async (t) => {
  const run = await laertes(['check', '--error-format', 'json', 'crlf-error.rs'], { cwd: root });
  t.deepEqual(
    parseAnswers(run.stdout)
      .get('crlf-error.rs')!
      .findings.map(({ code, line }) => `${line} ${code}`),
    ['3 E0382'],
  );
  const marked = checkInProcess({ source: '\uFEFF' + movedTwice }, 'nll');
  t.deepEqual(
    marked.findings.map(({ code, line }) => `${line} ${code}`),
    ['3 E0382'],
  );
});

const commandLines: readonly (readonly [args: string[], status: number, says: RegExp, input?: string])[] = [
  [['check', 'folder.rs'], unreadable, /folder\.rs: is a directory/],
  [['check', 'nowhere.rs'], unreadable, /nowhere\.rs: there is no such file/],
  [['check', ''], unreadable, /no such file/],
  [['check'], unreadable, /missing required argument/],
  [['check', '--model', 'magic', 'valid.rs'], unreadable, /magic/],
  [['check', '--edition', '1999', 'valid.rs'], unreadable, /1999/],
  [['check', '--no-such-option', 'valid.rs'], unreadable, /no-such-option/],
  [['no-such-command'], unreadable, /no-such-command/],
  [['check', '-'], accepted, /accepted/, valid],
  [['check', '-'], rejected, /E0382/, movedTwice],
  [['check', '-'], accepted, /accepted/, ''],
  [['check', 'valid.rs', 'moved.rs'], rejected, /E0382/],
  [['check', 'moved.rs', 'nowhere.rs'], unreadable, /E0382/],
  [['check', '--help'], accepted, /Usage/],
  [['--version'], accepted, /\d/],
];
for (const [args, status, says, input] of commandLines) {
  test(`laertes ${args.map((arg) => arg || "''").join(' ')}${input === undefined ? '' : ` < ${JSON.stringify(input)}`}`, async (t) => {
    const run = await laertes(args, { cwd: root, input, limit: 20_000 });
    t.is(behaves(run), undefined);
    t.is(run.status, status, run.stdout + run.stderr);
    t.regex(run.stdout + run.stderr, says);
  });
}

test('each of several files gets its verdict line, unreadable ones too', async (t) => {
  const names = ['valid.rs', 'nowhere.rs', 'moved.rs', 'not-utf8.rs', 'folder.rs'];
  const run = await laertes(['check', '--error-format', 'json', ...names], { cwd: root });
  const answers = parseAnswers(run.stdout);
  t.deepEqual(
    names.map((name) => answers.get(name)?.verdict),
    ['accepted', 'unreadable', 'rejected', 'unreadable', 'unreadable'],
  );
});

const program = `use std::collections::HashMap;

/// A shelf of books, by title.
#[derive(Debug, Clone)]
struct Shelf<'a> {
    books: Vec<&'a str>,
    counts: HashMap<String, u32>,
}

impl<'a> Shelf<'a> {
    fn longest(&self) -> Option<&'a str> {
        let mut best: Option<&'a str> = None;
        for book in &self.books {
            match best {
                Some(b) if b.len() >= book.len() => {}
                _ => best = Some(book),
            }
        }
        best
    }
}

fn main() {
    let text = String::from("a \\"quoted\\" title");
    let mut shelf = Shelf { books: vec![&text, r#"raw"#], counts: HashMap::new() };
    *shelf.counts.entry('x'.to_string()).or_insert(0) += 1;
    while let Some(book) = shelf.books.pop() {
        println!("{} {:?}", book, shelf.longest());
    }
}
`;

test('every prefix of a program gets an answer', (t) => {
  t.timeout(280_000);
  const broken: string[] = [];
  for (let length = 0; length <= program.length; length += length % 5 === 0 ? 3 : 2) {
    const source = program.slice(0, length);
    try {
      const { verdict, findings } = checkInProcess({ source }, 'nll');
      const bug = findings.find(({ message }) => /internal error/.test(message));
      if (bug !== undefined) broken.push(`${length}: ${bug.message}`);
      if (verdict !== 'accepted' && findings.length === 0)
        broken.push(`${length}: ${verdict}, and nothing said`);
    } catch (error) {
      broken.push(`${length}: thrown ${String(error)}`);
    }
  }
  t.deepEqual(broken, []);
});

test('every suffix of a program, and every program with a hole, gets an answer', (t) => {
  t.timeout(280_000);
  const broken: string[] = [];
  for (let at = 1; at < program.length; at += 7) {
    for (const source of [program.slice(at), program.slice(0, at) + program.slice(at + 9)]) {
      try {
        const bug = checkInProcess({ source }, 'nll').findings.find(({ message }) =>
          /internal error/.test(message),
        );
        if (bug !== undefined) broken.push(`${at}: ${bug.message}`);
      } catch (error) {
        broken.push(`${at}: thrown ${String(error)}`);
      }
    }
  }
  t.deepEqual(broken, []);
});

const factSets: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, string | null>>,
  status: number,
  says: RegExp,
])[] = [
  ['facts/fine', {}, rejected, /rejected by/],
  [
    'facts/unknown-atom',
    { 'loan_killed_at.facts': '"bw9"\t"Mid(bb0[0])"\n' },
    rejected,
    /`bw9`, which is issued nowhere/,
  ],
  ['facts/missing-file', { 'subset_base.facts': null }, unreadable, /`subset_base\.facts` is missing/],
  ['facts/too-few', { 'cfg_edge.facts': '"a"\n' }, unreadable, /cfg_edge\.facts:1:4: error: too few columns/],
  [
    'facts/too-many',
    { 'cfg_edge.facts': '"a"\t"b"\t"c"\n' },
    unreadable,
    /cfg_edge\.facts:1:\d+: error: too many columns/,
  ],
  ['facts/unquoted', { 'cfg_edge.facts': 'a\tb\n' }, accepted, /accepted by polonius/],
  ['facts/cut-off', { 'cfg_edge.facts': '"Start(bb0[0])"\t"Mid(bb0' }, unreadable, /cfg_edge\.facts:1/],
];
for (const [name, changes, status, says] of factSets) {
  test(`solve ${name}`, async (t) => {
    for (const [file, content] of sampleFiles(changes)) {
      const path = join(root, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const run = await laertes(['solve', name], { cwd: root, limit: 20_000 });
    t.is(behaves(run), undefined);
    t.is(run.status, status, run.stdout + run.stderr);
    t.regex(run.stdout + run.stderr, says);
  });
}
