/**
 * Writes a generated file with rustc's verdicts as `//~` comments, as a sample that needs no rustc to be tested.
 *
 *   node dist/tests/random/record.js --seed 7 --functions 40 > tests/random/kept/seed7.rs
 */

import { parseArgs } from 'node:util';
import { rustcErrors } from '../rustc.js';
import { generate, write } from './program.js';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, functions: { type: 'string', default: '40' } },
});
const { source } = write(generate(Number(values.seed), { functions: Number(values.functions) }));
const nll = await rustcErrors(source);
const polonius = await rustcErrors(source, { model: 'polonius' });

const lines = source.trimEnd().split('\n');
const key = ({ code, line }: { code: string; line: number }): string => `${line} ${code}`;
const byNll = new Set(nll.map(key));
const byPolonius = new Set(polonius.map(key));
for (const each of new Set([...byNll, ...byPolonius])) {
  const [line, code] = each.split(' ');
  const models = [byNll.has(each) ? 'nll' : '', byPolonius.has(each) ? 'polonius' : ''].filter(
    (name) => name !== '',
  );
  lines[Number(line) - 1] += ` //~[${models.join(',')}] ${code}`;
}
console.log(lines.join('\n'));
