#!/usr/bin/env node
import { createRequire } from 'node:module';

// Importing Node's modules makes modules of them and of some that they load later; requiring them does not.
const require = createRequire(import.meta.url);
const fs = require('node:fs');
const { fileURLToPath } = require('node:url');
const v8 = require('node:v8');
const vm = require('node:vm');

// V8 begins to optimise a function after 132 KB of executed bytecode. In runs of this kind, much code for a moment each, that
// takes a third of all time; whatever is worth it gets there with more patience, too. (Before the bundle: its cache tells flags.)
v8.setFlagsFromString('--interrupt-budget=1000000');
// Most of what a run makes is there until its end: a small nursery, which is V8's way to begin, only copies it about.
v8.setFlagsFromString('--semi-space-growth-factor=16');

// The smaller a bundle, the sooner it is there: checking needs little of the rest, Datalog programs nothing of what knows Rust.
const writesCache = process.env.LAERTES_WRITE_CACHE;
const bundle =
  writesCache || ({ check: 'check', datalog: 'datalog', plan: 'datalog' }[process.argv[2]] ?? 'laertes');
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
  if (writesCache) {
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
