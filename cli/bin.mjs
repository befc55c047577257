#!/usr/bin/env node
import fs from 'node:fs';

// A published package is compiled; a checkout may not be yet.
if (!fs.existsSync(new URL('../dist/cli/main.js', import.meta.url))) (await import('./setup.mjs')).setUp();
const { main } = await import('../dist/cli/main.js');
process.exitCode = await main(process.argv.slice(2));
