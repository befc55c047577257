#!/usr/bin/env node
import fs from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { fileURLToPath } from 'node:url';

// A published package is compiled; a checkout may not be yet.
if (!fs.existsSync(new URL('../dist/cli/main.js', import.meta.url))) (await import('./setup.mjs')).setUp();
const { main } = loadBundle() ?? (await import('../dist/cli/main.js'));
process.exitCode = await main(process.argv.slice(2));

/** The bundled command with V8's code cache (cli/bundle.ts), or undefined where it was not made. */
function loadBundle() {
  const file = fileURLToPath(new URL('../dist/cli/laertes.cjs', import.meta.url));
  const cacheFile = fileURLToPath(new URL('../dist/cli/laertes.cache', import.meta.url));
  let source;
  let cachedData;
  try {
    source = fs.readFileSync(file, 'utf8');
    cachedData = fs.readFileSync(cacheFile);
  } catch {
    if (source === undefined) return undefined;
  }
  const wrapped = `(function (exports, require, module, __filename) {${source}\n})`;
  const script = new vm.Script(wrapped, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file);
  if (process.env.LAERTES_WRITE_CACHE) {
    process.on('exit', () => fs.writeFileSync(cacheFile, script.createCachedData()));
  }
  return module.exports;
}
