#!/usr/bin/env node
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

// V8 begins to optimise a function after 132 KB of executed bytecode. In runs of this kind, much code for a moment each, that
// takes a third of all time; whatever is worth it gets there with more patience, too. (Before the bundle: its cache tells flags.)
v8.setFlagsFromString('--interrupt-budget=1000000');

// Datalog programs need nothing of what knows Rust.
const bundle = /^(?:datalog|plan)$/.test(process.argv[2] ?? '') ? 'datalog' : 'laertes';
const { main } = loadBundle() ?? (await loadModules());
process.exitCode = await main(process.argv.slice(2));
// Ending at once spares the process the dismantling of its heap. Output that is still on its way (to pipes on Windows) is waited for.
if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();

/** The bundled command with V8's code cache (cli/bundle.ts), or undefined where it was not made. */
function loadBundle() {
  const file = fileURLToPath(new URL(`../dist/cli/${bundle}.cjs`, import.meta.url));
  const cacheFile = fileURLToPath(new URL(`../dist/cli/${bundle}.cache`, import.meta.url));
  let source;
  let cachedData;
  try {
    // The bundle is written in ASCII.
    source = fs.readFileSync(file, 'latin1');
    cachedData = fs.readFileSync(cacheFile);
  } catch {
    if (source === undefined) return undefined;
  }
  const script = new vm.Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file);
  if (process.env.LAERTES_WRITE_CACHE) {
    // What was compiled is kept until it is written; the cache must tell of the flags that later runs have.
    v8.setFlagsFromString('--no-flush-bytecode');
    process.on('exit', () => {
      v8.setFlagsFromString('--flush-bytecode');
      fs.writeFileSync(cacheFile, script.createCachedData());
    });
  }
  return module.exports;
}

/** The command as modules. A published package is compiled; a checkout may not be yet. */
async function loadModules() {
  if (!fs.existsSync(new URL('../dist/cli/main.js', import.meta.url))) (await import('./setup.mjs')).setUp();
  return import('../dist/cli/main.js');
}
