/** rustc as the oracle: what it says of a program, where it is installed. */

import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The models that rustc can be asked for. */
export type RustcModel = 'nll' | 'polonius' | 'alpha';

export interface RustcError {
  /** `E0502`; `-` for an error without a code. */
  readonly code: string;
  /** The line of the first primary span, from 1. */
  readonly line: number;
  readonly message: string;
}

export interface RustcOptions {
  readonly model?: RustcModel;
  readonly edition?: string;
}

/** The compiler's version, or undefined where there is none. */
export const rustcVersion = findVersion();

const poloniusFlags: Readonly<Record<RustcModel, readonly string[]>> = {
  nll: [],
  polonius: ['-Zpolonius=legacy'],
  alpha: ['-Zpolonius=next'],
};

function findVersion(): string | undefined {
  try {
    return execFileSync('rustc', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

let folder: string | undefined;
let files = 0;

/** A folder for this process, gone when it ends. */
function scratch(): string {
  if (folder === undefined) {
    const made = (folder = mkdtempSync(join(tmpdir(), 'laertes-rustc-')));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  }
  return folder;
}

/** The errors of a program, in the order in which rustc reports them. Warnings and lints are left out. */
export async function rustcErrors(source: string, options: RustcOptions = {}): Promise<RustcError[]> {
  return (await rustcMessages(source, options)).flatMap(errorOf);
}

/** What rustc says of a program, in the order in which it does; the file is called `p.rs` there. */
export async function rustcMessages(source: string, options: RustcOptions = {}): Promise<Message[]> {
  const { model = 'nll', edition = '2021' } = options;
  const dir = scratch();
  const file = join(dir, `p${files++}.rs`);
  writeFileSync(file, source);
  const args = [
    '--edition',
    edition,
    '--error-format=json',
    '--emit=metadata',
    '--crate-type=lib',
    '--crate-name=p',
  ];
  args.push('--cap-lints=allow', '-o', `${file}.rmeta`, ...poloniusFlags[model]);
  if (/\brand::/.test(source)) args.push('--extern', `rand=${rand()}`);
  args.push(file);
  const env = { ...process.env, RUSTC_BOOTSTRAP: '1' };
  let stderr: string;
  try {
    ({ stderr } = await promisify(execFile)('rustc', args, { env, maxBuffer: 1 << 28, timeout: 120_000 }));
  } catch (error) {
    const failed = error as { code?: number; stderr: string };
    if (failed.code !== 1)
      throw new Error(`rustc ended with ${failed.code}: ${failed.stderr.slice(0, 2000)}`);
    stderr = failed.stderr;
  } finally {
    rmSync(file, { force: true });
    rmSync(`${file}.rmeta`, { force: true });
  }
  return stderr
    .split('\n')
    .flatMap((line) =>
      line.startsWith('{') ? (JSON.parse(line.replaceAll(file, checkedFile)) as Message) : [],
    );
}

export interface Span {
  readonly file_name: string;
  readonly is_primary: boolean;
  readonly line_start: number;
  readonly column_start: number;
  readonly line_end: number;
  readonly column_end: number;
  readonly label: string | null;
  /** The place of the macro call that the code came from. */
  readonly expansion: { readonly span: Span } | null;
}

export interface Message {
  readonly message: string;
  readonly level: string;
  readonly code: { readonly code: string } | null;
  readonly spans: readonly Span[];
  readonly children: readonly Pick<Message, 'message' | 'level' | 'spans'>[];
}

/** What a program is called in the answers. */
export const checkedFile = 'p.rs';

function errorOf({ message, level, code, spans }: Message): RustcError[] {
  // The closing count of errors has no span.
  const span = spans.find(({ is_primary }) => is_primary);
  if (!level.startsWith('error') || span === undefined) return [];
  return [{ code: code?.code ?? '-', line: written(span).line_start, message }];
}

/** The place of a span in the program: in code of a macro of the library it is the call that counts. */
export function written(span: Span): Span {
  while (span.file_name !== checkedFile && span.expansion !== null) span = span.expansion.span;
  return span;
}

let randLibrary: string | undefined;

/** A stand-in for the `rand` crate with what the examples use of it. */
function rand(): string {
  if (randLibrary === undefined) {
    const source = join(scratch(), 'rand.rs');
    randLibrary = join(scratch(), 'librand.rmeta');
    writeFileSync(
      source,
      `pub trait Rng { fn gen_range(&mut self, range: std::ops::RangeInclusive<usize>) -> usize { *range.start() } }
pub struct ThreadRng;
impl Rng for ThreadRng {}
pub fn thread_rng() -> ThreadRng { ThreadRng }
`,
    );
    execFileSync('rustc', [
      '--edition=2021',
      '--crate-type=lib',
      '--crate-name=rand',
      '--emit=metadata',
      '-o',
      randLibrary,
      source,
    ]);
  }
  return randLibrary;
}

/** The codes that ownership, borrowing, initialization, mutability and lifetimes may give; `-` is a lifetime error without one. */
export const ownershipCodes: ReadonlySet<string> = new Set(
  (
    '- E0309 E0310 E0311 E0373 E0381 E0382 E0384 E0499 E0500 E0501 E0502 E0503 E0505 E0506 E0507 E0508 E0509 E0510 E0515 E0521 E0524 E0525 E0594 ' +
    'E0596 E0597 E0621 E0626 E0700 E0712 E0713 E0716'
  ).split(' '),
);
