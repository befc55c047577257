/** Laertes as the tests ask it: programs in, errors out. The one file that knows how. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPrepared } from '../cli/prepared.js';
import type { Edition } from '../lang/front-end.js';
import { checkSource } from '../queries/check.js';
import type { CheckModel, Prepared } from '../queries/check.js';
import { jsonDiagnostic } from '../queries/render/json.js';
import type { JsonDiagnostic } from '../queries/render/json.js';

export type Model = 'nll' | 'polonius' | 'alpha' | 'lexical';

export interface Program {
  readonly source: string;
  readonly edition?: string;
}

export interface Finding {
  /** `E0502`; `-` for an error without a code; `unsupported` and `syntax` as the command line has them. */
  readonly code: string;
  readonly line: number;
  readonly message: string;
}

export interface Answer {
  readonly verdict: 'accepted' | 'rejected' | 'unsupported' | 'unreadable';
  readonly findings: readonly Finding[];
}

export interface Run {
  /** The exit status; null where a signal or the time limit ended the process. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
export const command = join(root, 'cli', 'bin.mjs');

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  /** Variables of the environment beside those of the tests. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is ended. */
  readonly limit?: number;
}

/** What Laertes says of a program, asked without a process of its own. */
export function checkInProcess(program: Program, model: CheckModel): Answer {
  const { verdict, diagnostics } = diagnosticsInProcess(program, model);
  return { verdict, findings: diagnostics.filter(({ level }) => level === 'error').map(findingOf) };
}

/** The same with the whole of each diagnostic, as JSON has it. */
export function diagnosticsInProcess(
  { source, edition = '2021' }: Program,
  model: CheckModel,
): { verdict: Answer['verdict']; diagnostics: JsonDiagnostic[] } {
  const checked = checkSource('p.rs', source, prepared(), { model, edition: Number(edition) as Edition });
  const { sources } = checked.frontEnd;
  return {
    verdict: checked.verdict,
    diagnostics: checked.diagnostics.map((each) => jsonDiagnostic(sources, each)),
  };
}

let loaded: Prepared | undefined;

function prepared(): Prepared {
  return (loaded ??= loadPrepared());
}

/** Runs the command as a process of its own. */
export function laertes(
  args: readonly string[],
  { cwd, input, env, limit = 60_000 }: RunOptions = {},
): Promise<Run> {
  return inTurn(() => start(args, { cwd, input, env, limit }));
}

/** As many runs at a time as the smallest machine has cores; the tests of a file would start them all at once. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await run();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function start(args: readonly string[], { cwd, input, env, limit }: RunOptions): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      env: env ? { ...process.env, ...env } : process.env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {}); // A command that doesn't read its input may close it first.
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(timer);
      const milliseconds = performance.now() - started;
      resolve({
        status,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
        milliseconds,
      });
    });
    child.stdin.end(input ?? '');
  });
}

/** What Laertes says of each of the programs. */
export async function check(programs: readonly Program[], model: Model = 'nll'): Promise<Answer[]> {
  const dir = mkdtempSync(join(tmpdir(), 'laertes-check-'));
  try {
    const answers = new Map<string, Answer>();
    for (const edition of new Set(programs.map((program) => program.edition ?? '2021'))) {
      const files = programs.flatMap((program, i) =>
        (program.edition ?? '2021') === edition ? [`p${i}.rs`] : [],
      );
      for (const file of files) writeFileSync(join(dir, file), programs[Number(file.slice(1, -3))].source);
      const args = ['check', '--error-format', 'json', '--model', model, '--edition', edition, ...files];
      const run = await laertes(args, { cwd: dir, limit: 300_000 });
      for (const [file, answer] of parseAnswers(run.stdout)) answers.set(file, answer);
      const missing = files.find((file) => !answers.has(file));
      if (missing !== undefined) {
        const source = programs[Number(missing.slice(1, -3))].source.slice(0, 4000);
        throw new Error(
          `no verdict for ${missing} (status ${run.status}): ${run.stderr.slice(0, 3000)}\n${source}`,
        );
      }
    }
    return programs.map((_, i) => answers.get(`p${i}.rs`)!);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

type Line =
  | { readonly $message_type: 'verdict'; readonly file: string; readonly verdict: Answer['verdict'] }
  | {
      readonly $message_type: 'diagnostic';
      readonly level: string;
      readonly message: string;
      readonly code: { readonly code: string } | null;
      readonly spans: readonly { readonly is_primary: boolean; readonly line_start: number }[];
    };

/** The answers in the output of `check --error-format json`, by file. */
export function parseAnswers(stdout: string): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  let findings: Finding[] = [];
  for (const text of stdout.split('\n')) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.$message_type === 'verdict') {
      answers.set(line.file, { verdict: line.verdict, findings });
      findings = [];
    } else if (line.level === 'error') findings.push(findingOf(line));
  }
  return answers;
}

function findingOf({ code, spans, message }: Line & { $message_type: 'diagnostic' }): Finding {
  const span = spans.find(({ is_primary }) => is_primary);
  return { code: code?.code ?? '-', line: span?.line_start ?? 0, message };
}
