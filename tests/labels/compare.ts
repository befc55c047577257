/**
 * Compares how Laertes and rustc tell the errors on which they agree: message, primary label, other labels, notes and helps.
 *
 *   node dist/tests/labels/compare.js [--model nll] [--cache DIR] [--code E0502] [--show 30] [--list PART] FILE…
 *   node dist/tests/labels/compare.js … --rows ROWS.jsonl --sources DIR
 *
 * Errors belong together that have one code and one line. Texts are compared word by word ("exact"), and as the kind of
 * statement that they make ("kind": names, types and lifetimes count as equal). PART is message, primary, secondary or children:
 * each difference in it is printed. `--cache` keeps what rustc said, by the text of the program.
 */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { diagnosticsInProcess } from '../laertes.js';
import { rustcMessages } from '../rustc.js';
import type { Message } from '../rustc.js';
import { kindOf, pair, toldOf, withoutLine } from './told.js';
import type { Told } from './told.js';

interface Sample {
  readonly file: string;
  readonly edition: string;
}

interface Tally {
  errors: number;
  exact: number;
  kind: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    model: { type: 'string', default: 'nll' },
    cache: { type: 'string' },
    code: { type: 'string' },
    rows: { type: 'string' },
    sources: { type: 'string' },
    show: { type: 'string', default: '30' },
    list: { type: 'string' },
  },
});
const model = values.model as 'nll' | 'polonius';

const tallies = new Map<string, Tally>();
const differences = new Map<string, { count: number; at: string }>();
let agreed = 0;
let paired = 0;

for (const { file, edition } of samples()) {
  const source = readFileSync(file, 'utf8');
  // Laertes knows no edition 2015: 2018 is nearest.
  const ours = diagnosticsInProcess({ source, edition: edition === '2015' ? '2018' : edition }, model);
  if (ours.verdict !== 'rejected') continue;
  const theirs = (await ask(source, edition)).flatMap((it) => toldOf(it) ?? []);
  const told = ours.diagnostics.flatMap((it) => toldOf(it) ?? []);
  if (keys(told) !== keys(theirs)) continue;
  agreed++;
  for (const [our, their] of pair(told, theirs)) {
    if (values.code !== undefined && values.code !== our.code) continue;
    paired++;
    compare(our, their, file);
  }
}

console.log(
  `${agreed} programs with the same codes on the same lines, ${paired} errors told by both (${model})\n`,
);
for (const part of ['place', 'message', 'primary', 'secondary', 'children']) {
  const all = tallies.get(part);
  if (all) console.log(`${part.padEnd(10)} ${percent(all)}`);
}
console.log('\nby code, primary label:');
for (const [key, tally] of [...tallies].sort()) {
  if (key.startsWith('primary ')) console.log(`  ${key.slice(8).padEnd(6)} ${percent(tally)}`);
}
console.log('\nmost frequent differences:');
const frequent = [...differences].sort(([, a], [, b]) => b.count - a.count).slice(0, Number(values.show));
for (const [text, { count, at }] of frequent) console.log(`${String(count).padStart(5)}  ${text}  [${at}]`);

function samples(): Sample[] {
  if (values.rows === undefined) return positionals.map((file) => ({ file, edition: editionIn(file) }));
  return readFileSync(values.rows, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string> & { nll: unknown[] })
    .filter((row) => row.nll.length > 0)
    .map((row) => ({
      file: join(values.sources ?? '.', row.from, row.path),
      edition: row.edition ?? '2015',
    }))
    .filter(({ file }) => existsSync(file));
}

function editionIn(file: string): string {
  return /^\/\/@ edition: ?(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '2021';
}

async function ask(source: string, edition: string): Promise<Message[]> {
  if (values.cache === undefined) return rustcMessages(source, { model, edition });
  const key = createHash('sha256').update(`${model} ${edition} ${source}`).digest('hex').slice(0, 24);
  const kept = join(values.cache, `${key}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Message[];
  const said = await rustcMessages(source, { model, edition });
  mkdirSync(values.cache, { recursive: true });
  writeFileSync(kept, JSON.stringify(said));
  return said;
}

function keys(told: readonly Told[]): string {
  return [...new Set(told.map(({ code, line }) => `${code}:${line}`))].sort().join(' ');
}

function compare(our: Told, their: Told, file: string): void {
  const at = `${file.split('/').slice(-2).join('/')}:${their.line}`;
  count('place', our.code, our.place === their.place, our.place === their.place);
  for (const part of ['message', 'primary'] as const) {
    const same = kindOf(our[part]) === kindOf(their[part]);
    count(part, our.code, our[part] === their[part], same);
    if (our[part] !== their[part])
      differ(
        part,
        same,
        `${our.code} ${part}: «${their[part]}» told as «${our[part]}»`,
        at,
        `${our.code} ${part}: «${kindOf(their[part])}» told as «${kindOf(our[part])}»`,
      );
  }
  for (const part of ['secondary', 'children'] as const) {
    const kinds = (list: readonly string[]) => list.map((it) => kindOf(withoutLine(it)));
    const placed = (list: readonly string[]) => list.map(placedKind);
    count(
      part,
      our.code,
      minus(our[part], their[part]).length + minus(their[part], our[part]).length === 0,
      minus(placed(our[part]), placed(their[part])).length +
        minus(placed(their[part]), placed(our[part])).length ===
        0,
    );
    for (const [name, from, less] of [
      ['missing', their[part], our[part]],
      ['extra', our[part], their[part]],
    ] as const) {
      for (const text of minus(kinds(from), kinds(less)))
        differ(part, false, `${our.code} ${name} ${part}: ${text}`, at);
    }
  }
}

function placedKind(label: string): string {
  const text = withoutLine(label);
  return label.slice(0, label.length - text.length) + kindOf(text);
}

/** What the first list has more than the second, as often as it has it. */
function minus(list: readonly string[], less: readonly string[]): string[] {
  const left = [...less];
  return list.filter((it) => {
    const at = left.indexOf(it);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function count(part: string, code: string, exact: boolean, kind: boolean): void {
  for (const key of [part, `${part} ${code}`]) {
    const tally = tallies.get(key) ?? { errors: 0, exact: 0, kind: 0 };
    tally.errors++;
    if (exact) tally.exact++;
    if (kind) tally.kind++;
    tallies.set(key, tally);
  }
}

function differ(part: string, sameKind: boolean, text: string, at: string, kind = text): void {
  if (values.list === part && (!sameKind || values.code !== undefined)) console.log(`${at}  ${text}`);
  const key = sameKind ? `(same kind) ${text}` : kind;
  const seen = differences.get(key);
  if (seen) seen.count++;
  else differences.set(key, { count: 1, at });
}

function percent({ errors, exact, kind }: Tally): string {
  const share = (n: number) => `${((100 * n) / errors).toFixed(1)} %`.padStart(8);
  return `${String(errors).padStart(5)} errors  kind ${share(kind)}  exact ${share(exact)}`;
}
