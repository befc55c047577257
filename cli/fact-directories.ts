/** Finding sets of facts on disk, and reading their files. */

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isFactFile } from '../facts/read.js';

export type FoundSet =
  | { readonly kind: 'set'; readonly dir: string; readonly fileNames: readonly string[] }
  /** Something that could not be looked into, or a place without facts. */
  | { readonly kind: 'problem'; readonly dir: string; readonly message: string; readonly hint?: string };

/** Every directory with `.facts` in it, `root` or beneath it, in the order of their names. */
export function findFactSets(root: string): FoundSet[] {
  let isDirectory: boolean;
  try {
    isDirectory = statSync(root).isDirectory();
  } catch (error) {
    return [{ kind: 'problem', dir: root, message: systemMessage(error) }];
  }
  if (!isDirectory) {
    const hint = isFactFile(root) ? 'give the directory that holds this file' : undefined;
    return [
      { kind: 'problem', dir: root, message: 'this is a file, and a set of facts is a directory', hint },
    ];
  }
  const found: FoundSet[] = [];
  const waiting = [root];
  for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
    try {
      const entries = readdirSync(dir, { withFileTypes: true });
      const fileNames = entries.filter((entry) => !entry.isDirectory() && isFactFile(entry.name));
      if (fileNames.length > 0)
        found.push({ kind: 'set', dir, fileNames: fileNames.map((entry) => entry.name) });
      const inner = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      for (const name of inner.sort().reverse()) waiting.push(join(dir, name));
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

/** The contents of a set's files, by name. What cannot be read is told instead. */
export function readFactFiles(
  dir: string,
  fileNames: readonly string[],
): { contents: Map<string, Uint8Array>; unreadable: { file: string; message: string }[] } {
  const contents = new Map<string, Uint8Array>();
  const unreadable: { file: string; message: string }[] = [];
  for (const file of fileNames) {
    try {
      contents.set(file, readFileSync(join(dir, file)));
    } catch (error) {
      unreadable.push({ file, message: systemMessage(error) });
    }
  }
  return { contents, unreadable };
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
