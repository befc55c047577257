import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import test from 'ava';
import { prepareRules } from '../../cli/prepare-rules.js';
import { sampleFiles } from '../facts/samples.js';
import type { Files } from '../facts/samples.js';

const root = mkdtempSync(join(tmpdir(), 'laertes-solve-'));
test.after.always(() => rmSync(root, { recursive: true, force: true }));
test.before(() => {
  prepareRules();
  write('good/accepted', sampleFiles({ 'loan_invalidated_at.facts': '' }));
  write('sets/a/rejected', sampleFiles());
  write('sets/b', sampleFiles({ 'loan_invalidated_at.facts': '' }));
  write('mixed/bad', sampleFiles({ 'cfg_edge.facts': '"a"\n' }));
  write('mixed/good', sampleFiles());
  write('short', sampleFiles({ 'subset_base.facts': null }));
  write('odd', sampleFiles({ 'loan_killed_at.facts': '"bw9"\t"Mid(bb0[0])"\n' }));
  mkdirSync(join(root, 'empty/inner'), { recursive: true });
  mkdirSync(join(root, 'links'));
  symlinkSync(join(root, 'good'), join(root, 'links/there'));
  symlinkSync(join(root, 'links'), join(root, 'links/round'));
});

function write(dir: string, files: Files): void {
  mkdirSync(join(root, dir), { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(root, dir, name), contents);
}

/** Runs `laertes solve …` as a process of its own, with only this command. */
async function laertes(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const script = `
    const { Command } = await import('commander');
    const { register } = await import(${JSON.stringify(new URL('../../cli/commands/solve.js', import.meta.url).href)});
    const program = new Command('laertes');
    register(program);
    await program.parseAsync(process.argv.slice(1), { from: 'user' });`;
  const run = promisify(execFile)(
    process.execPath,
    ['--input-type=module', '-e', script, '--', 'solve', ...args],
    { cwd: root },
  );
  try {
    return { status: 0, ...(await run) };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

/** The commander of the repository is found from here, not from the folder of the sets. */
test.before(() => symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules')));

const cases: readonly (readonly [args: string[], status: number, stdout: RegExp, stderr: RegExp])[] = [
  [['good'], 0, /^good\/accepted: accepted by polonius: errors 0, subset_errors 0, move_errors 0\n$/, /^$/],
  [['sets/a'], 1, /rejected by polonius: errors 1, .*\nerrors\(Start\(bb0\[1\]\), bw0\)\n$/, /^$/],
  [['sets', '--model', 'nll'], 1, /by nll:.*\nerrors\(.*\)  \/\/ sets\/a\/rejected\nsets\/b: accepted/, /^$/],
  [['links'], 0, /^links\/there\/accepted: accepted.*\n$/, /^$/],
  [
    ['mixed', '--json'],
    2,
    /^\{"dir":"mixed\/good","model":"polonius","errors":\[\["Start\(bb0\[1\]\)","bw0"\]\],"subset_errors":\[\],"move_errors":\[\]\}\n$/,
    /^mixed\/bad\/cfg_edge\.facts:1:4: error: too few columns: `cfg_edge\(source, target\)` has 2, this line has 1\n/,
  ],
  [
    ['sets/a', '-a', 'naive'],
    1,
    /rejected by naive: errors 1, .*\nerrors\(Start\(bb0\[1\]\), bw0\)\n$/,
    /^$/,
  ],
  [['sets/a', '-a', 'compare'], 1, /rejected by compare: errors 1, .*\nerrors\(.*\)\n$/, /^$/],
  [
    ['good', '-a', 'hybrid', '--count-tuples'],
    0,
    /accepted by hybrid: .*\n# errors: 0\n(# .*\n)*# subset_anywhere: \d+\n(# .*\n)*# subset: 0\n$/,
    /^$/,
  ],
  [
    ['sets', '--show-tuples'],
    1,
    /rejected by naive: .*\n# errors: 1  \/\/ sets\/a\/rejected\nerrors\(.*\nsubset\(Mid\(.*\)  \/\/ sets\/a\/rejected\nsets\/b: accepted/s,
    /^$/,
  ],
  [
    ['sets/a', '-a', 'location-insensitive', '--show-tuples', '--json'],
    1,
    /^\{"dir":"sets\/a\/rejected","algorithm":"location-insensitive","errors":\[\["Start\(bb0\[1\]\)","bw0"\]\],.*"relations":\{"errors":\[\[.*"loan_invalidated_at":\[\],.*"subset":\[\]\}\}\n$/,
    /^$/,
  ],
  [['short'], 2, /^$/, /^short: error: `subset_base.facts` is missing\n {2}hint: /],
  [['odd'], 1, /rejected/, /^odd: warning: `loan_killed_at` speaks of `bw9`, which is issued nowhere\n$/],
  [['odd', '--quiet'], 1, /rejected/, /^$/],
  [['empty'], 2, /^$/, /^empty: error: there are no facts here/],
  [['nowhere'], 2, /^$/, /^nowhere: error: there is no such file or directory\n$/],
  [['odd/cfg_edge.facts'], 2, /^$/, /this is a file.*\n {2}hint: give the directory/],
];
for (const [args, status, stdout, stderr] of cases) {
  test(`laertes solve ${args.join(' ')}`, async (t) => {
    const result = await laertes(...args);
    t.is(result.status, status, result.stderr);
    t.regex(result.stdout, stdout);
    t.regex(result.stderr, stderr);
  });
}
