/**
 * One file for the whole command, and V8's code cache for it: loading some two hundred modules and compiling them afresh
 * would take longer than checking a program. Both are made by the build; without them the modules themselves are used.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import * as ohm from 'ohm-js';
import type { GeneratedCode } from '../solver/runtime.js';
import { matcherFile } from './library.js';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Writes `dist/cli/laertes.cjs` and `dist/cli/laertes.cache`. */
export function bundle(generated: GeneratedCode): void {
  // V8 tells a cache that is not of this source by the source's length alone: an old one must not survive a new bundle.
  rmSync(here('laertes.cache'), { force: true });
  writeFileSync(here('lazy-ohm.cjs'), lazyOhm());
  buildSync({
    stdin: { contents: entry(generated), resolveDir: here('.') },
    outfile: here('laertes.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    alias: { 'ohm-js': here('lazy-ohm.cjs') },
    // Files beside the modules are found by `import.meta.url`; the bundle lies where the modules do.
    define: { 'import.meta.url': 'bundleUrl' },
    // A function as `bin.mjs` calls it.
    banner: {
      js: "(function(exports,require,module,__filename){const bundleUrl=require('node:url').pathToFileURL(__filename).href;",
    },
    footer: { js: '})' },
    logLevel: 'warning',
  });
  // The cache holds what was compiled by then, so a run that goes through all passes comes first. Of more programs it would
  // hold what few runs need, and reading that takes as long as compiling what is missing.
  const examples = new URL('../../examples/', import.meta.url);
  const samples = readdirSync(examples).filter((name) => name.endsWith('.rs'));
  const bin = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));
  spawnSync(
    process.execPath,
    [bin, 'check', ...samples.map((name) => fileURLToPath(new URL(name, examples)))],
    {
      env: { ...process.env, LAERTES_WRITE_CACHE: '1' },
      stdio: 'ignore',
    },
  );
}

/** The command, with the code that was generated for it among its functions. */
function entry(generated: GeneratedCode): string {
  const functions = Object.entries(generated).map(
    ([name, text]) => `${JSON.stringify(name)}: function () { 'use strict';\n${text}\n}`,
  );
  return `
import { provideGenerated } from '../solver/runtime.js';
import { loadMatcher } from '../lang/syntax/grammar.js';
provideGenerated({${functions.join(',\n')}});
loadMatcher(function (Cst) {${readFileSync(matcherFile, 'latin1')}});
export * from './main.js';
`;
}

/** Ohm under its own name that is loaded at the first use, of which there is none in most runs. */
function lazyOhm(): string {
  const real = JSON.stringify(createRequire(import.meta.url).resolve('ohm-js'));
  const names = Object.keys(ohm).filter((name) => name !== 'default');
  return `module.exports = {\n${names.map((name) => `get ${name}() { return require(${real}).${name}; },`).join('\n')}\n};\n`;
}
