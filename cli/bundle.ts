/**
 * One file for the whole command, and V8's code cache for it: loading some two hundred modules and compiling them afresh
 * would take longer than checking a program. Both are made by the build; without them the modules themselves are used.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Writes `dist/cli/laertes.cjs` and `dist/cli/laertes.cache`. */
export function bundle(): void {
  // V8 tells a cache that is not of this source by the source's length alone: an old one must not survive a new bundle.
  rmSync(here('laertes.cache'), { force: true });
  buildSync({
    entryPoints: [here('main.js')],
    outfile: here('laertes.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Files beside the modules are found by `import.meta.url`; the bundle lies where the modules do.
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  });
  // The cache holds what was compiled by then, so a run that goes through all passes comes first.
  const sample = fileURLToPath(new URL('../../examples/choose-random.rs', import.meta.url));
  const bin = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));
  spawnSync(process.execPath, [bin, 'why', sample], {
    env: { ...process.env, LAERTES_WRITE_CACHE: '1' },
    stdio: 'ignore',
  });
}
