/** Whole processes, with the time and the memory that they took. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Measured {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** The most memory that was resident at once; unknown where there is no GNU time. */
  readonly kilobytes: number | undefined;
}

const gnuTime = ['/usr/bin/time', '/bin/time'].find(
  (path) => existsSync(path) && process.platform === 'linux',
);
const mark = '\u0001peak=';

// Certificates for secure connections, of which a checker makes none: Node reads them at every start where this is set, which
// takes longer than the rest of its start.
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

/** Runs a command to its end. The clock runs from before it is started until it has ended. */
export function measure(file: string, args: readonly string[]): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const line = gnuTime === undefined ? [file, ...args] : [gnuTime, '-f', `${mark}%M`, file, ...args];
    const started = performance.now();
    const child = spawn(line[0], line.slice(1), { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let ended = started;
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('exit', () => (ended = performance.now()));
    child.on('close', (status) => {
      const text = Buffer.concat(err).toString();
      const at = text.lastIndexOf(mark);
      resolve({
        status,
        stdout: Buffer.concat(out).toString(),
        stderr: at < 0 ? text : text.slice(0, at),
        milliseconds: ended - started,
        kilobytes: at < 0 ? undefined : Number.parseInt(text.slice(at + mark.length), 10),
      });
    });
  });
}

/** The run of median time. */
export function median(all: readonly Measured[]): Measured {
  if (all.length === 0) throw new Error('median: nothing was measured');
  return [...all].sort((a, b) => a.milliseconds - b.milliseconds)[all.length >> 1];
}
