/**
 * Mutants of real programs, checked by rustc and by Laertes:
 *
 *     node dist/tests/mutants/main.js [--count N] [--seed S] [--model nll] [--each N] [--keep DIR] FILE…
 *
 * Of each program that rustc accepts some edits are made one at a time. Those count after which rustc accepts, or tells of
 * ownership, borrows, initialization, mutability and lifetimes only. What differs is printed, and written to `--keep`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPrepared } from '../../cli/prepared.js';
import type { Edition } from '../../lang/front-end.js';
import { callSite } from '../../lang/source.js';
import { checkSource, type CheckModel } from '../../queries/check.js';
import { Random } from '../random/prng.js';
import { ownershipCodes, rustcErrors, type RustcModel } from '../rustc.js';
import { apply, editsOf, type Edit } from './edits.js';

/** Errors of declarations that are about lifetimes and about what may be copied. */
const declarationCodes = new Set(
  'E0106 E0107 E0195 E0204 E0261 E0262 E0309 E0310 E0311 E0392 E0478 E0491 E0492 E0493 E0496 E0581 E0582 E0637 E0726 E0792'.split(
    ' ',
  ),
);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    model: { type: 'string', default: 'nll' },
    keep: { type: 'string' },
  },
});
const model = values.model as RustcModel & CheckModel;
const prepared = loadPrepared();
const random = new Random(Number(values.seed));
const figures = { accepted: 0, exact: 0, verdict: 0, refused: 0, wrong: 0 };
const reasons = new Map<string, number>();

let left = Number(values.count);
for (const file of shuffled(positionals)) {
  if (left <= 0) break;
  const text = readFileSync(file, 'utf8');
  const edition = (/-e(20\d\d)\.rs$/.exec(file)?.[1] ?? '2021') as `${Edition}`;
  for (const [at, edit] of shuffled(editsOf(text, Number(edition) as Edition))
    .slice(0, Number(values.each))
    .entries()) {
    const made = await compare(file, apply(text, edit), edit, edition, at);
    if (made) left--;
  }
}
console.log(JSON.stringify({ model, seed: Number(values.seed), ...figures }));
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log(count, reason);

/** Whether the mutant counts. */
async function compare(
  file: string,
  text: string,
  edit: Edit,
  edition: `${Edition}`,
  at: number,
): Promise<boolean> {
  let told;
  try {
    told = await rustcErrors(text, { model, edition });
  } catch {
    return false;
  }
  if (
    !told.every(({ code, message }) =>
      code === '-'
        ? /lifetime|general enough|captured/.test(message)
        : ownershipCodes.has(code) || declarationCodes.has(code),
    )
  )
    return false;
  const want = sorted(told.map(({ code, line }) => `${code}:${line}`));
  const checked = checkSource('p.rs', text, prepared, { model, edition: Number(edition) as Edition });
  const errors = checked.diagnostics.filter(({ level }) => level === 'error');
  if (checked.verdict === 'unsupported' || checked.verdict === 'unreadable') {
    figures.refused++;
    for (const message of new Set(
      errors.filter(({ code }) => code === 'unsupported' || code === 'syntax').map((it) => it.message),
    ))
      reasons.set(message, (reasons.get(message) ?? 0) + 1);
    return true;
  }
  const got = sorted(
    errors.map(({ code, labels }) => {
      const span = labels.find((it) => it.primary)?.span;
      const file = span && checked.frontEnd.sources.file(span);
      const place = span && (file?.library === true ? callSite(span) : span);
      return `${code ?? '-'}:${place ? checked.frontEnd.file.lineAt(place.lo) : 0}`;
    }),
  );
  if (!want.length && !got.length) figures.accepted++;
  else if (want.join() === got.join()) figures.exact++;
  else {
    const kind = !want.length === !got.length ? 'verdict' : 'wrong';
    figures[kind]++;
    const name = `${basename(file, '.rs')}-${edit.kind}-${at}-e${edition}.rs`;
    console.log(
      `${kind} ${name}: rustc ${want.join(' ') || 'accepts'}, laertes ${got.join(' ') || 'accepts'}`,
    );
    if (values.keep !== undefined) {
      mkdirSync(values.keep, { recursive: true });
      writeFileSync(join(values.keep, name), text);
    }
  }
  return true;
}

function sorted(lines: readonly string[]): string[] {
  return [...new Set(lines)].sort();
}

function shuffled<T>(list: readonly T[]): T[] {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [left[at], left[other]] = [left[other], left[at]];
  }
  return left;
}
