/**
 * Facts → each format of an export → facts: whether every set and every program comes back as the same sets of rows.
 *
 *     node dist/bench/round-trip.js [--format F]… [--edition 2021] [--rows ROWS.jsonl] [--from N] [--to N] [--shard K/N] PLACE…
 *
 * PLACE is a folder of sets of facts or of programs, or one of either. With --rows, a PLACE has the programs that its lines name (`from`, `path`,
 * `edition`). Nothing touches the disk but the reading: what is written is read back from memory, by the functions that the commands
 * use; tests/queries/export goes through the disk. Compared are base relations and tables of names; pictures (dot, mermaid) are not read.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPrepared } from '../cli/prepared.js';
import { findInputs, openInput, type Input } from '../cli/research/inputs.js';
import { inShard, parseShard } from '../cli/research/shard.js';
import type { Edition } from '../lang/front-end.js';
import { factFormats } from '../queries/export/format-names.js';
import { roundTrip, type RoundTripFormat } from '../tests/queries/export/round-trip.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', multiple: true },
    edition: { type: 'string', default: '2021' },
    rows: { type: 'string' },
    shard: { type: 'string', default: '1/1' },
  },
});
const formats = (values.format ?? factFormats) as readonly RoundTripFormat[];
const prepared = loadPrepared();

/** What is read, with the edition of programs. */
async function inputs(): Promise<{ input: Input; edition: string }[]> {
  if (values.rows === undefined)
    return (await findInputs(positionals)).inputs.map((input) => ({ input, edition: values.edition }));
  const rows = readFileSync(values.rows, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { from: string; path: string; edition?: string });
  return rows.flatMap(({ from, path, edition = '2015' }) =>
    positionals
      .map((place) => join(place, from, path))
      .filter((name) => existsSync(name))
      .map((name) => ({ input: { kind: 'program' as const, name, prefix: '' }, edition })),
  );
}

const counts = new Map(formats.map((it) => [it, { same: 0, different: 0, milliseconds: 0 }]));
let bodyCount = 0;
let rowCount = 0;
let without = 0;
const all = inShard(await inputs(), parseShard(values.shard));
for (const { input, edition } of all) {
  const options = {
    model: 'polonius',
    edition: Number(edition) as Edition,
    prepared: () => prepared,
  } as const;
  const { bodies } = await openInput(input, options);
  if (bodies.length === 0) without++;
  for (const body of bodies) {
    bodyCount++;
    for (const { count } of body.facts.tables.values()) rowCount += count;
    for (const format of formats) {
      const count = counts.get(format)!;
      const begin = performance.now();
      const differences = await roundTrip(body, format);
      count.milliseconds += performance.now() - begin;
      if (differences.length === 0) count.same++;
      else {
        count.different++;
        process.stdout.write(`${format}: ${input.name}: ${body.key}\n  ${differences.join('\n  ')}\n`);
      }
    }
  }
}
process.stdout.write(
  `${all.length} inputs, ${without} of them without facts; ${bodyCount} bodies, ${rowCount} rows\n` +
    'format   the same  different  seconds\n',
);
for (const [format, { same, different, milliseconds }] of counts)
  process.stdout.write(
    `${format.padEnd(8)} ${String(same).padStart(8)}  ${String(different).padStart(9)}  ${(milliseconds / 1000).toFixed(1).padStart(7)}\n`,
  );
process.exitCode = [...counts.values()].some((it) => it.different > 0) ? 1 : 0;
