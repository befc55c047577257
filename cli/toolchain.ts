/**
 * Running rustc and cargo so that they dump what their borrow checker knew. Each run writes into a new directory of its own, so
 * that nothing is read that another run left behind.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RustcSpan {
  readonly file_name: string;
  readonly byte_start: number;
  readonly byte_end: number;
  readonly line_start: number;
  readonly line_end: number;
  readonly is_primary: boolean;
  readonly label?: string | null;
  readonly suggested_replacement?: string | null;
  readonly suggestion_applicability?: string | null;
  /** Of what a macro wrote: where it was called. */
  readonly expansion?: { readonly span: RustcSpan } | null;
}

/** Where a diagnostic is, as the user sees it: of what the library's macros wrote, the call. */
export function primarySpan({ spans }: Pick<RustcDiagnostic, 'spans'>): RustcSpan | undefined {
  let at = spans.find((it) => it.is_primary) ?? spans[0];
  while (at?.file_name.startsWith('/rustc/') && at.expansion) at = at.expansion.span;
  return at;
}

/** A diagnostic as `rustc --error-format=json` prints it. */
export interface RustcDiagnostic {
  readonly message: string;
  readonly code: { readonly code: string } | null;
  readonly level: string;
  readonly spans: readonly RustcSpan[];
  readonly children?: readonly RustcDiagnostic[];
  readonly rendered?: string | null;
}

/** One crate that was compiled, and where its dumps are. */
export interface Unit {
  readonly dir: string;
  readonly facts: string;
  readonly mir: string;
  /** Where rustc put what it made. */
  readonly out: string;
  /** Where rustc was run: the files that it names are relative to this. */
  readonly cwd: string;
  /** What rustc was given, without what says what is made. */
  readonly args: readonly string[];
  /** Variables of the environment that cargo set for it. */
  readonly env: Readonly<Record<string, string>>;
}

export interface ToolchainRun {
  /** `rustc 1.95.0 (59807616e 2026-04-14)` */
  readonly version: string;
  /** The compiler that was run. */
  readonly rustc: string;
  readonly units: readonly Unit[];
  readonly diagnostics: readonly RustcDiagnostic[];
  /** What the tool said in words of its own, shown if it said nothing else. */
  readonly stderr: string;
  readonly status: number;
}

export type ToolchainAnswer =
  | { readonly kind: 'run'; readonly run: ToolchainRun }
  | { readonly kind: 'problem'; readonly message: string };

/** The versions whose dumps have been read; others are tried, and refused by name if they are of another form. */
const firstWithSpansOption = 72;

/** Runs something in a new temporary directory, which is gone afterwards. */
export async function inTemporaryDirectory<T>(
  work: (dir: string) => Promise<T>,
  otherwise: (message: string) => Promise<T>,
): Promise<T> {
  let dir: string;
  try {
    dir = mkdtempSync(join(tmpdir(), 'laertes-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return otherwise(`no directory can be made in ${tmpdir()} (${code ?? String(error)})`);
  }
  const leave = (signal: NodeJS.Signals) => {
    rmSync(dir, { recursive: true, force: true });
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  try {
    return await work(dir);
  } finally {
    process.removeListener('SIGINT', leave);
    process.removeListener('SIGTERM', leave);
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Compiles one crate with rustc. Nothing of what it makes is kept. */
export function runRustc(args: readonly string[], dir: string): ToolchainAnswer {
  const rustc = process.env.RUSTC ?? 'rustc';
  const version = versionOf(rustc);
  if (version === undefined) return problem(absent(rustc));
  const unit: Unit = {
    dir,
    facts: join(dir, 'facts'),
    mir: join(dir, 'mir'),
    out: join(dir, 'out'),
    cwd: process.cwd(),
    args: withoutOutput(args),
    env: {},
  };
  mkdirSync(unit.out);
  const answer = spawnSync(
    rustc,
    [
      ...unit.args,
      '--error-format=json',
      '--emit=metadata,dep-info',
      `--out-dir=${unit.out}`,
      ...dumpFlags(version, unit),
    ],
    { env: { ...process.env, RUSTC_BOOTSTRAP: '1' }, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (answer.error) return problem(`${rustc} can't be run: ${answer.error.message}`);
  if (answer.signal !== null) return stopped(rustc, answer.signal);
  const { diagnostics, rest } = readJsonLines(answer.stderr);
  return {
    kind: 'run',
    run: { version, rustc, units: [unit], diagnostics, stderr: rest, status: answer.status ?? 1 },
  };
}

/** Checks the crates of a workspace with cargo; only these are dumped, not what they depend on. */
export function runCargo(args: readonly string[], dir: string, quiet = false): ToolchainAnswer {
  if (process.platform === 'win32')
    return problem('`laertes cargo` needs a POSIX shell for its wrapper of rustc');
  const cargo = process.env.CARGO ?? 'cargo';
  const version = versionOf(process.env.RUSTC ?? 'rustc');
  if (version === undefined || versionOf(cargo) === undefined) return problem(absent(cargo));
  const units = join(dir, 'units');
  mkdirSync(units);
  const wrapper = join(dir, 'wrapper');
  writeFileSync(wrapper, wrapperText(version));
  chmodSync(wrapper, 0o755);
  const answer = spawnSync(
    cargo,
    ['check', '--message-format=json', '--keep-going', '--target-dir', join(dir, 'target'), ...args],
    {
      env: { ...process.env, RUSTC_WORKSPACE_WRAPPER: wrapper, LAERTES_UNITS: units },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      // On a terminal cargo shows how far it is.
      stdio: ['ignore', 'pipe', process.stderr.isTTY && !quiet ? 'inherit' : 'pipe'],
    },
  );
  if (answer.error) return problem(`${cargo} can't be run: ${answer.error.message}`);
  if (answer.signal !== null) return stopped(cargo, answer.signal);
  const { diagnostics } = readJsonLines(answer.stdout);
  const run = {
    version,
    rustc: process.env.RUSTC ?? 'rustc',
    units: readdirSync(units)
      .sort()
      .map((name) => {
        const unit = join(units, name);
        const cwd = readFileSync(join(unit, 'cwd'), 'utf8').replace(/\n$/, '');
        const given = readFileSync(join(unit, 'args'), 'utf8').split('\0').slice(0, -1);
        const out = join(unit, 'out');
        const env = environmentIn(join(unit, 'env'));
        return {
          dir: unit,
          facts: join(unit, 'facts'),
          mir: join(unit, 'mir'),
          out: given[given.indexOf('--out-dir') + 1] ?? out,
          cwd,
          args: withoutOutput(given),
          env,
        };
      }),
    diagnostics,
    stderr: answer.stderr ?? '',
    status: answer.status ?? 1,
  };
  return { kind: 'run', run };
}

/**
 * Compiles a crate again, from another first file, and gives what rustc says; nothing is dumped.
 */
export function recompile(
  { rustc }: ToolchainRun,
  unit: Unit,
  root: string,
  model: 'nll' | 'polonius',
): RustcDiagnostic[] {
  const args = unit.args.map((it) => (it.endsWith('.rs') ? root : it));
  const flags = model === 'polonius' ? ['-Zpolonius=legacy'] : [];
  const answer = spawnSync(
    rustc,
    [...args, ...flags, '--error-format=json', '--emit=metadata', `--out-dir=${join(unit.dir, 'again')}`],
    {
      cwd: unit.cwd,
      env: { ...process.env, ...unit.env, RUSTC_BOOTSTRAP: '1' },
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    },
  );
  return readJsonLines(answer.stderr ?? '').diagnostics;
}

/** What `env -0` wrote; where there is no such thing, nothing. */
function environmentIn(file: string): Record<string, string> {
  const entries = readFileSync(file, 'utf8')
    .split('\0')
    .map((it) => [it.slice(0, it.indexOf('=')), it.slice(it.indexOf('=') + 1)])
    .filter(([name]) => /^(CARGO|OUT_DIR$)/.test(name));
  return Object.fromEntries(entries) as Record<string, string>;
}

function stopped(tool: string, signal: NodeJS.Signals): ToolchainAnswer {
  return problem(`${tool} was stopped (${signal})`);
}

function problem(message: string): ToolchainAnswer {
  return { kind: 'problem', message };
}

function absent(tool: string): string {
  return `\`${tool}\` is not installed, or not on the PATH: this command reads what it dumps; \`laertes check\` needs no toolchain`;
}

function versionOf(tool: string): string | undefined {
  const answer = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : undefined;
}

function dumpFlags(version: string, unit: Pick<Unit, 'facts' | 'mir'>): string[] {
  const minor = Number(/^rustc 1\.(\d+)/.exec(version)?.[1] ?? firstWithSpansOption);
  return [
    '-Znll-facts',
    `-Znll-facts-dir=${unit.facts}`,
    // `built` names the bodies that there are; `nll` is what is read.
    '-Zdump-mir=nll | built',
    `-Zdump-mir-dir=${unit.mir}`,
    ...(minor >= firstWithSpansOption ? ['-Zmir-include-spans=yes'] : []),
  ];
}

/** cargo calls it with rustc's path and arguments, once for each crate and some times to ask what rustc can do. */
function wrapperText(version: string): string {
  const flags = dumpFlags(version, { facts: '$unit/facts', mir: '$unit/mir' });
  return `#!/bin/sh
rustc=$1
shift
for argument in "$@"; do
  case $argument in
    --print | --print=* | -vV | -V | --version) exec "$rustc" "$@" ;;
  esac
done
unit=$(mktemp -d "$LAERTES_UNITS/unit.XXXXXXXX") || exit 1
pwd > "$unit/cwd"
printf '%s\\0' "$@" > "$unit/args"
env -0 > "$unit/env" 2> /dev/null || : > "$unit/env"
RUSTC_BOOTSTRAP=1
export RUSTC_BOOTSTRAP
exec "$rustc" "$@" ${flags.map((it) => `"${it}"`).join(' ')}
`;
}

/** The user's arguments without those that say what is made and how it is told. */
function withoutOutput(args: readonly string[]): string[] {
  const kept: string[] = [];
  const withValue = new Set(['-o', '--out-dir', '--emit', '--error-format', '--json']);
  for (let at = 0; at < args.length; at++) {
    if (withValue.has(args[at])) at++;
    else if (!/^(--out-dir|--emit|--error-format|--json)=/.test(args[at])) kept.push(args[at]);
  }
  return kept;
}

function readJsonLines(text: string): { diagnostics: RustcDiagnostic[]; rest: string } {
  const diagnostics: RustcDiagnostic[] = [];
  const rest: string[] = [];
  for (const line of text.split('\n')) {
    const value = line.startsWith('{') ? parseJson(line) : undefined;
    if (value === undefined) rest.push(line);
    else if (value.reason === 'compiler-message') diagnostics.push(value.message as RustcDiagnostic);
    else if (value.reason === undefined && typeof value.message === 'string')
      diagnostics.push(value as unknown as RustcDiagnostic);
  }
  return { diagnostics, rest: rest.join('\n') };
}

function parseJson(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
