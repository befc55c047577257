/** Writing a folder whole or not at all. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readManifest } from '../queries/export/manifest.js';

/** A list of all files of an export but itself, one a line: what may be replaced by the next one. */
export const listFile = 'files.txt';
export const manifestFile = 'manifest.json';

/** A folder under construction beside its target. */
export interface WholeFolder {
  write(name: string, contents: string | Uint8Array): void;
  /** Puts the folder in its place. */
  finish(): void;
  /** Takes away what was written. */
  abandon(): void;
}

/** An error in words, for the user. */
export class FolderProblem extends Error {}

/**
 * Begins a folder that will be `target`, which must not be there yet, be empty, or be an earlier export with nothing else
 * in it. Throws `FolderProblem` for what the user can do something about.
 */
export function beginFolder(target: string): WholeFolder {
  const place = resolve(target);
  const replaced = inWords(target, () => mayBeReplaced(place));
  const temporary = inWords(target, () => {
    makeFolder(dirname(place));
    return mkdtempSync(join(dirname(place), `.${basename(place)}.laertes-`));
  });
  const files: string[] = [];
  const made = new Set<string>();
  const onExit = (): void => rmSync(temporary, { recursive: true, force: true });
  const onSignal = (signal: NodeJS.Signals): void => {
    onExit();
    process.removeListener(signal, onSignal);
    process.kill(process.pid, signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  process.on('exit', onExit);
  for (const signal of signals) process.on(signal, onSignal);
  const done = (): void => {
    process.removeListener('exit', onExit);
    for (const signal of signals) process.removeListener(signal, onSignal);
  };
  return {
    write(name, contents) {
      inWords(target, () => {
        const path = join(temporary, ...name.split('/'));
        const folder = dirname(path);
        if (!made.has(folder)) {
          makeFolder(folder);
          made.add(folder);
        }
        // Two bodies never share a file.
        writeFileSync(path, contents, { flag: 'wx' });
        files.push(name);
      });
    },
    finish() {
      inWords(target, () => {
        writeFileSync(
          join(temporary, listFile),
          files
            .sort()
            .map((it) => `${it}\n`)
            .join(''),
        );
        const old = `${temporary}-old`;
        if (replaced) renameSync(place, old);
        try {
          renameSync(temporary, place);
        } catch (error) {
          if (replaced) renameSync(old, place);
          throw error;
        }
        done();
        if (replaced) rmSync(old, { recursive: true, force: true });
      });
    },
    abandon() {
      onExit();
      done();
    },
  };
}

/** Makes a folder and those above it; `mkdirSync` with `recursive` never returns where the system refuses folders (/proc). */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path);
}

/** Whether there is an earlier export in the way. */
function mayBeReplaced(place: string): boolean {
  if (!existsSync(place)) return false;
  if (!lstatSync(place).isDirectory())
    throw new FolderProblem('it is there already and is no folder; nothing was written');
  const inside = readdirSync(place);
  if (inside.length === 0) return true;
  const refuse = (why: string): never => {
    throw new FolderProblem(
      `${why}; nothing was written\n  hint: name a new folder, or remove this one yourself`,
    );
  };
  if (!inside.includes(manifestFile)) return refuse('the folder is not empty, and not an export of Laertes');
  const manifest = readManifest(readFileSync(join(place, manifestFile), 'utf8'));
  if (typeof manifest === 'string' && !manifest.includes('schema'))
    return refuse(`the folder is not empty, and ${manifest}`);
  const own = new Set([listFile]);
  if (existsSync(join(place, listFile)))
    for (const name of readFileSync(join(place, listFile), 'utf8').split('\n')) own.add(name);
  const foreign = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((it) => !it.isDirectory())
    .map((it) =>
      join(it.parentPath ?? it.path, it.name)
        .slice(place.length + 1)
        .replaceAll('\\', '/'),
    )
    .find((it) => !own.has(it));
  if (foreign !== undefined) return refuse(`the folder holds \`${foreign}\`, which is not of the export`);
  return true;
}

/** Runs something that touches the disk; what the system says becomes a `FolderProblem`. */
function inWords<T>(target: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof FolderProblem) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new FolderProblem(
      `${words[code] ?? `it can't be written (${code})`}; nothing was left in ${target}`,
    );
  }
}

const words: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOTDIR: 'a part of its path is a file',
  ENAMETOOLONG: 'a name is too long for this file system',
};
