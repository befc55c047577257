/** Standard output for what may be longer than memory: written as it is made, and ended when nobody reads on. */

import { writeSync } from 'node:fs';

const pieceLength = 1 << 16;

/** Writes all pieces; a reader that goes away ends the program quietly. */
export function writeLong(pieces: Iterable<string>): void {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < pieceLength) continue;
    write(waiting);
    waiting = '';
  }
  write(waiting);
}

function write(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(process.stdout.fd, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (code !== 'EAGAIN') throw error;
      // A pipe that is full, and does not wait by itself.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
