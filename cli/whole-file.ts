/** Writing a file whole or not at all. */
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Replaces a file's text. What it holds must still be `before`: somebody else's change is not lost.
 *
 * @returns What went wrong, in words; undefined when the file was written.
 */
export function replaceFile(name: string, before: string, after: string): string | undefined {
  // Through a link, the file itself: the link stays.
  let temporary: string | undefined;
  try {
    const path = realpathSync(name);
    if (readFileSync(path, 'utf8') !== before) return 'the file was changed meanwhile; nothing was written';
    temporary = join(dirname(path), `.${process.pid}.laertes`);
    writeFileSync(temporary, after, { mode: statSync(path).mode, flag: 'wx' });
    renameSync(temporary, path);
    return undefined;
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    return `the file can't be written (${code ?? String(error)}); it is as it was`;
  }
}
