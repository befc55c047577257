// A thread of `laertes why` and `laertes fix`: the bundle, as bin.mjs loads it.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');
const { parentPort, workerData } = require('node:worker_threads');

const file = join(__dirname, '..', 'dist', 'cli', 'laertes.cjs');
const source = readFileSync(file, 'latin1');
let cachedData;
try {
  cachedData = readFileSync(file.replace(/cjs$/, 'cache'));
} catch {
  // It is there where the build could make it.
}
const module_ = { exports: {} };
const script = new vm.Script(source, { filename: file, cachedData });
script.runInThisContext()(module_.exports, createRequire(file), module_, file);
if (process.env.LAERTES_DEBUG) console.error('rejected', script.cachedDataRejected);
module_.exports.lookForFixes(workerData, (found) => parentPort.postMessage(found));
