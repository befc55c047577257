/** The facts that rustc dumped, copied out with a manifest: all of them or none. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { UnitListing } from './dumped-units.js';
import type { ToolchainRun } from './toolchain.js';

export type Copied =
  | { readonly kind: 'copied'; readonly bodies: number; readonly notDumped: number }
  | { readonly kind: 'problem'; readonly message: string };

/** Writes each body's facts into a directory of its own, MIR beside them, and `manifest.json`. The directory must not exist yet. */
export function copyFacts(run: ToolchainRun, listings: readonly UnitListing[], output: string): Copied {
  const target = resolve(output);
  if (existsSync(target))
    return { kind: 'problem', message: `${output} is there already; nothing was written` };
  let temporary: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const names = new Set<string>();
    const units = listings.map((listing) => {
      const name = unusedName(listing.crateName || 'crate', names);
      const bodies = listing.bodies.map(({ key, factsDir, mirFile }) => {
        const dir = join(temporary!, name, key);
        cpSync(factsDir, dir, { recursive: true });
        cpSync(mirFile, join(dir, 'body.mir'));
        const rows = Object.fromEntries(
          readdirSync(factsDir)
            .filter((it) => it.endsWith('.facts'))
            .sort()
            .map((file) => [file.slice(0, -'.facts'.length), lineCount(join(factsDir, file))]),
        );
        return { body: key, directory: `${name}/${key}`, rows };
      });
      return { crate: listing.crateName, bodies, notDumped: listing.notDumped };
    });
    const manifest = { schema: 1, producer: run.version, units };
    writeFileSync(join(temporary, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(temporary, target);
    return {
      kind: 'copied',
      bodies: units.reduce((sum, it) => sum + it.bodies.length, 0),
      notDumped: units.reduce((sum, it) => sum + it.notDumped.length, 0),
    };
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    return { kind: 'problem', message: `${output} can't be written (${code ?? String(error)}); nothing was` };
  }
}

function unusedName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}-${number}`;
  names.add(name);
  return name;
}

function lineCount(file: string): number {
  let lines = 0;
  for (const byte of readFileSync(file)) if (byte === 10) lines++;
  return lines;
}
