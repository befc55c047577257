/** Finding sets of facts on disk, and reading their files. */

import type { Dirent } from 'node:fs';
import { closeSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFactFile } from '../facts/read.js';

/** The formats of which a set is found by the names of its files: `cfg_edge.csv` beside its like, or one `facts.json`. */
export const setFormats = ['facts', 'json', 'jsonl', 'csv', 'tsv', 'parquet'] as const;
export type SetFormat = (typeof setFormats)[number];

export type FoundSet =
  | {
      readonly kind: 'set';
      readonly dir: string;
      readonly format: SetFormat;
      readonly fileNames: readonly string[];
    }
  /** A file that is an exported database, of any number of bodies. */
  | { readonly kind: 'database'; readonly dir: string }
  /** Something that could not be looked into, or a place without facts. */
  | { readonly kind: 'problem'; readonly dir: string; readonly message: string; readonly hint?: string };

/** The name under which an export has its database; a database that is named by the user may have any. */
export const databaseName = 'facts.sqlite';

/** Every directory with facts in it, `root` or beneath it, in the order of their names. */
export function findFactSets(root: string): FoundSet[] {
  let isDirectory: boolean;
  try {
    isDirectory = statSync(root).isDirectory();
  } catch (error) {
    return [{ kind: 'problem', dir: root, message: systemMessage(error) }];
  }
  if (!isDirectory) {
    if (isDatabase(root)) return [{ kind: 'database', dir: root }];
    const hint = isFactFile(root) ? 'give the directory that holds this file' : undefined;
    return [
      { kind: 'problem', dir: root, message: 'this is a file, and a set of facts is a directory', hint },
    ];
  }
  const found: FoundSet[] = [];
  // Links are followed, each place is entered once.
  const entered = new Set<string>();
  const waiting = [root];
  for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
    try {
      const place = realpathSync(dir);
      if (entered.has(place)) continue;
      entered.add(place);
      const inside = dir;
      const isFolder = (entry: Dirent): boolean => entry.isDirectory() || leadsToFolder(inside, entry);
      const [folders, files] = partition(readdirSync(dir, { withFileTypes: true }), isFolder);
      const all = files.map((entry) => entry.name);
      const format = formatOf(all);
      if (format !== undefined)
        found.push({ kind: 'set', dir, format, fileNames: all.filter((it) => isOfFormat(it, format)) });
      else if (all.includes(databaseName)) found.push({ kind: 'database', dir: join(dir, databaseName) });
      const names = folders.map((entry) => entry.name);
      for (const name of names.sort().reverse()) waiting.push(join(dir, name));
    } catch (error) {
      found.push({ kind: 'problem', dir, message: systemMessage(error) });
    }
  }
  if (found.length === 0) {
    found.push({
      kind: 'problem',
      dir: root,
      message: 'there are no facts here: no file in it or beneath it ends in `.facts`',
      hint: '`rustc -Znll-facts -Znll-facts-dir=DIR` writes them, a directory for each body',
    });
  }
  return found;
}

function formatOf(fileNames: readonly string[]): SetFormat | undefined {
  if (fileNames.some(isFactFile)) return 'facts';
  return setFormats.find((format) =>
    fileNames.includes(format === 'json' ? 'facts.json' : `cfg_edge.${format}`),
  );
}

function isOfFormat(fileName: string, format: SetFormat): boolean {
  if (format === 'facts') return isFactFile(fileName);
  return format === 'json' ? fileName === 'facts.json' : fileName.endsWith(`.${format}`);
}

/** Whether a file begins as every SQLite database does. */
export function isDatabase(path: string): boolean {
  const begin = Buffer.alloc(16);
  let file: number | undefined;
  try {
    if (!statSync(path).isFile()) return false;
    file = openSync(path, 'r');
    readSync(file, begin);
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
  return begin.toString('latin1') === 'SQLite format 3\0';
}

/** The contents of a set's files, by name. What cannot be read is told instead. */
export function readFactFiles(
  dir: string,
  fileNames: readonly string[],
): { contents: Map<string, Uint8Array>; unreadable: { file: string; message: string }[] } {
  const contents = new Map<string, Uint8Array>();
  const unreadable: { file: string; message: string }[] = [];
  for (const file of fileNames) {
    try {
      const path = join(dir, file);
      // Reading a pipe or a device may never end.
      if (statSync(path).isFile()) contents.set(file, readFileSync(path));
      else unreadable.push({ file, message: 'this is not a plain file' });
    } catch (error) {
      unreadable.push({ file, message: systemMessage(error) });
    }
  }
  return { contents, unreadable };
}

function leadsToFolder(dir: string, entry: Dirent): boolean {
  return (
    entry.isSymbolicLink() &&
    statSync(join(dir, entry.name), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

function partition<T>(items: readonly T[], belongs: (item: T) => boolean): [yes: T[], no: T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (belongs(item) ? yes : no).push(item);
  return [yes, no];
}

/** What the system says of a failed call, in words. */
function systemMessage(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file or directory';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  if (code === 'EISDIR') return 'this is a directory, and should be a file';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'the file is larger than 2 GiB';
  return error instanceof Error ? error.message : String(error);
}
