/**
 * How often `laertes rustc check` derives rustc's own errors from what rustc dumps.
 *
 *     node dist/bench/from-rustc.js ROWS.jsonl SOURCES [--sample N] [--list]
 *
 * ROWS.jsonl has a line a program: where it is, its edition, and the errors (code and line) that rustc gives under each model. Taken
 * are the programs whose errors are all of loans and lifetimes: for the others rustc's own words are passed on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codesInFacts } from '../queries/from-rustc/index.js';

interface Told {
  readonly code: string | null;
  readonly line: number;
}

interface Row {
  readonly from: string;
  readonly path: string;
  readonly tag?: string;
  readonly edition?: string;
  readonly nll?: readonly Told[];
  readonly polonius?: readonly Told[];
}

const models = ['nll', 'polonius'] as const;
const laertes = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

const [rowsFile, sources, ...options] = process.argv.slice(2);
if (!rowsFile || !sources) {
  process.stderr.write('usage: from-rustc ROWS.jsonl SOURCES [--sample N] [--list]\n');
  process.exit(2);
}
const sampleAt = options.indexOf('--sample');
const sample = sampleAt < 0 ? Infinity : Number(options[sampleAt + 1]);
const rows = readFileSync(rowsFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => existsSync(placeOf(row)) && models.some((model) => row[model]?.length) && isOfLoans(row));
// Every n-th, so that all kinds of programs are among them.
const step = Math.max(1, Math.floor(rows.length / sample));
const taken = rows.filter((_, at) => at % step === 0).slice(0, sample);

const table = models.map((model) => {
  const count = { model, programs: 0, same: 0, verdict: 0, refused: 0, wrong: 0 };
  for (const row of taken) {
    const theirs = row[model];
    if (!theirs) continue;
    count.programs++;
    const { verdict, errors } = answer(row, model);
    const [ours, expected] = [keyOf(errors), keyOf(theirs)];
    const judged =
      verdict !== 'accepted' && verdict !== 'rejected'
        ? 'refused'
        : (verdict === 'rejected') !== theirs.length > 0
          ? 'wrong'
          : ours === expected
            ? 'same'
            : 'verdict';
    count[judged]++;
    if (judged !== 'same' && options.includes('--list'))
      process.stdout.write(`${judged} ${model} ${placeOf(row)}\n  rustc   ${expected}\n  laertes ${ours}\n`);
  }
  return count;
});
process.stdout.write(
  `${rows.length} programs with errors of loans and lifetimes only, ${taken.length} taken\n`,
);
process.stdout.write('model     programs  code and line  verdict only  refused  wrong verdict\n');
for (const { model, programs, same, verdict, refused, wrong } of table)
  process.stdout.write(
    `${model.padEnd(8)}  ${[programs, same, verdict, refused, wrong].map((it, at) => String(it).padStart([8, 13, 12, 7, 13][at])).join('  ')}\n`,
  );

function placeOf({ tag, from, path }: Row): string {
  return join(sources, tag ? `lexical/${tag}/${path}` : `${from}/${path}`);
}

/** The error without a code that the facts have goes by its message. */
function isOfLoans(row: Row): boolean {
  return models.every((model) =>
    (row[model] ?? []).every(
      ({ code }) => !code || codesInFacts.has(code) || code === 'lifetime-may-not-live-long-enough',
    ),
  );
}

function answer(row: Row, model: string): { verdict: string; errors: Told[] } {
  const edition = row.edition ?? '2015';
  const command = `rustc check --model ${model} --error-format json -- --edition ${edition} --crate-type lib -A warnings`;
  const { stdout } = spawnSync(process.execPath, [laertes, ...command.split(' '), placeOf(row)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  const errors: Told[] = [];
  let verdict = 'none';
  for (const line of stdout.split('\n')) {
    if (!line.startsWith('{')) continue;
    const told = JSON.parse(line) as {
      $message_type?: string;
      verdict?: string;
      level?: string;
      code?: { code: string } | null;
      spans?: { is_primary: boolean; line_start: number }[];
    };
    if (told.$message_type === 'verdict') verdict = told.verdict ?? 'none';
    else if (told.level === 'error') {
      const at = told.spans?.find((it) => it.is_primary);
      if (at) errors.push({ code: told.code?.code ?? null, line: at.line_start });
    }
  }
  return { verdict, errors };
}

function keyOf(errors: readonly Told[]): string {
  return [...new Set(errors.map(({ code, line }) => `${/^E\d+$/.test(code ?? '') ? code : '-'}:${line}`))]
    .sort()
    .join(' ');
}
