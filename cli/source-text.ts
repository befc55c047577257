/** Programs from disk or standard input, as text; what can't be read is a message, not an exception. */
import { readFileSync, readSync, statSync } from 'node:fs';

export type SourceText =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'problem'; readonly name: string; readonly message: string };

/** More than any file that people write, and little enough to hold. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a file; `-` is standard input. */
export function readSource(name: string): SourceText {
  const problem = (message: string): SourceText => ({ kind: 'problem', name, message });
  let bytes: Buffer;
  try {
    if (name !== '-') {
      const status = statSync(name);
      if (status.isDirectory()) return problem('is a directory; name the files in it');
      if (status.size > LARGEST) return problem(`is larger than ${LARGEST / 1024 / 1024} MiB`);
    }
    bytes = name === '-' ? readStandardInput() : readFileSync(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return problem('there is no such file');
    if (code === 'EACCES') return problem('permission denied');
    return problem(`can't be read (${code ?? String(error)})`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'text', name: name === '-' ? '<stdin>' : name, text };
  } catch {
    return problem(`is not UTF-8: byte ${firstBadByte(bytes)} and what follows can't be decoded`);
  }
}

/** All of standard input. A pipe whose writer is slow answers EAGAIN for a while, which `readFileSync` takes for an error. */
function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    const chunk = Buffer.alloc(65536);
    try {
      const count = readSync(0, chunk);
      if (count === 0) return Buffer.concat(chunks);
      chunks.push(chunk.subarray(0, count));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return Buffer.concat(chunks);
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(pause, 0, 0, 10);
    }
  }
}

/** Offset of the first byte that is no UTF-8. */
function firstBadByte(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
