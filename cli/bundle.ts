/**
 * One file for the whole command, and V8's code cache for it: loading some two hundred modules and compiling them afresh
 * would take longer than checking a program. Both are made by the build; without them the modules themselves are used.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import * as childProcess from 'node:child_process';
import * as ohm from 'ohm-js';
import { checkModels, ruleSetOf } from '../queries/check.js';
import type { RuleSet } from '../queries/program.js';
import type { GeneratedCode } from '../solver/runtime.js';
import { matcherFile } from './library.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The rules by which `laertes check` checks. */
const checkRules: readonly RuleSet[] = checkModels.map((model) => ruleSetOf[model]);

/**
 * Writes `dist/cli/laertes.cjs` with all commands, and `check.cjs` and `datalog.cjs` with some of them: what a bundle holds
 * costs time at each start, if it is used or not.
 */
export function bundle(generated: Readonly<Record<RuleSet, GeneratedCode>>): void {
  const require = createRequire(import.meta.url);
  writeFileSync(here('lazy-ohm.cjs'), lazily(require.resolve('ohm-js'), ohm));
  writeFileSync(here('lazy-child-process.cjs'), lazily('child_process', childProcess));
  bundleResearch();
  // The cache holds what was compiled by then: what ordinary programs go through, and most kinds of errors. Of more programs it
  // would hold what few runs need, and reading that takes as long as compiling what is missing.
  const examples = new URL('../../examples/', import.meta.url);
  const rejected = readdirSync(examples).filter((name) => name.endsWith('.rs'));
  const samples = [
    here('../../cli/sample.rs'),
    ...rejected.map((name) => fileURLToPath(new URL(name, examples))),
  ];
  bundleCommands('laertes', entry('main', Object.values(generated)));
  writeCache('laertes', ['check', ...samples]);
  const codes = checkRules.map((ruleSet) => generated[ruleSet]);
  bundleCommands('check', entry('check-main', codes));
  writeCache('check', ['check', ...samples]);
  bundleCommands('datalog', `export * from './datalog-main.js';`);
  writeCache('datalog', ['datalog', '-', '-D', '-'], sampleProgram);
}

/** Bundles commands and what they need as `dist/cli/NAME.cjs`. */
function bundleCommands(name: string, contents: string): void {
  buildSync({
    stdin: { contents, resolveDir: here('.') },
    outfile: here(`${name}.cjs`),
    bundle: true,
    external: [researchFile],
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    // Ohm is for syntax errors, child processes are commander's for commands in files of their own.
    alias: {
      ...(name === 'datalog' ? {} : { 'ohm-js': here('lazy-ohm.cjs') }),
      'node:child_process': here('lazy-child-process.cjs'),
      '#research': researchFile,
    },
    // What is imported when it is needed is required then: the bundle is no module.
    supported: { 'dynamic-import': false },
    // Files beside the modules are found by `import.meta.url`; the bundle lies where the modules do.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: bundleBegin },
    footer: { js: bundleEnd },
    logLevel: 'warning',
  });
}

/** A bundle is a function as `bin.mjs` calls it. */
const bundleBegin =
  "(function(exports,require,module,__filename){const bundleUrl=require('node:url').pathToFileURL(__filename).href;";
const bundleEnd = '})';

const researchFile = './research.cjs';

/**
 * The commands for research, in `dist/cli/research.cjs`. Their libraries stay where they are, but for two that are only there as
 * modules, which older versions of Node can't require.
 */
function bundleResearch(): void {
  const shared = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
    supported: { 'dynamic-import': false },
  } as const;
  buildSync({
    ...shared,
    stdin: { contents: "export * from 'hyparquet-writer';", resolveDir: here('.') },
    outfile: here('hyparquet-writer.cjs'),
  });
  buildSync({
    ...shared,
    stdin: { contents: "export * from 'hyparquet';", resolveDir: here('.') },
    outfile: here('hyparquet.cjs'),
  });
  buildSync({
    ...shared,
    entryPoints: [here('research.js')],
    outfile: here('research.cjs'),
    alias: { 'hyparquet-writer': './hyparquet-writer.cjs', hyparquet: './hyparquet.cjs' },
    external: [
      './hyparquet-writer.cjs',
      './hyparquet.cjs',
      'sql.js',
      'piscina',
      '@viz-js/viz',
      'commander',
      'ohm-js',
      'diff',
      '@dagrejs/graphlib',
    ],
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
  });
}

/** What a program of Datalog goes through, for the cache. */
const sampleProgram = `
.decl edge(from: symbol, to: symbol)
.decl path(from: symbol, to: symbol)
.decl far(from: symbol, to: symbol, steps: number)
.output path, far
edge("a", "b"). edge("b", "c").
path(x, y) :- edge(x, y).
path(x, z) :- path(x, y), edge(y, z), x != z.
far(x, y, n + 1) :- path(x, y), !edge(x, y), n = count : { edge(x, _) }.
`;

/** Runs the command on a sample, and lets it write V8's code cache of what it compiled. */
function writeCache(name: string, args: readonly string[], input?: string): void {
  // V8 tells a cache that is not of this source by the source's length alone: an old one must not survive a new bundle.
  rmSync(here(`${name}.cache`), { force: true });
  const bin = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));
  childProcess.spawnSync(process.execPath, [bin, ...args], {
    env: { ...process.env, LAERTES_WRITE_CACHE: name },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
    ...(input === undefined ? {} : { input }),
  });
}

/** A module of commands, with the code that was generated for it among its functions. */
function entry(module: string, generated: readonly GeneratedCode[]): string {
  const functions = Object.entries(Object.assign({}, ...generated) as GeneratedCode).map(
    ([name, text]) => `${JSON.stringify(name)}: function () { 'use strict';\n${text}\n}`,
  );
  return `
import { provideGenerated } from '../solver/runtime.js';
import { loadMatcher } from '../lang/syntax/grammar.js';
provideGenerated({${functions.join(',\n')}});
loadMatcher(function (Cst) {${readFileSync(matcherFile, 'latin1')}});
export * from './${module}.js';
`;
}

/** A module with the names of another, which is loaded when one of them is first used. */
function lazily(path: string, original: object): string {
  const names = Object.keys(original).filter((name) => name !== 'default');
  const getters = names.map((name) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; },`);
  return `module.exports = {\n${getters.join('\n')}\n};\n`;
}
