/** Whole processes, with the time and the memory that they took. */

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface Measured {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
  /** Of the processors, by the program and by the system for it; unknown where there is no GNU time. */
  readonly cpuMilliseconds: number | undefined;
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

/** Runs a command to its end, or for so many milliseconds at most. The clock runs from before it is started until it has ended. */
export function measure(file: string, args: readonly string[], most = Infinity): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const line = gnuTime === undefined ? [file, ...args] : [gnuTime, '-f', `${mark}%M %U %S`, file, ...args];
    const started = performance.now();
    const limit = most === Infinity ? [] : ['timeout', `${Math.ceil(most / 1000)}`];
    const command = [...limit, ...line];
    const child = spawn(command[0], command.slice(1), {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
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
      const [peak, user, system] =
        at < 0
          ? []
          : text
              .slice(at + mark.length)
              .split(/\s+/)
              .map(Number);
      resolve({
        status,
        cpuMilliseconds: at < 0 ? undefined : 1000 * (user + system),
        stdout: Buffer.concat(out).toString(),
        stderr: at < 0 ? text : text.slice(0, at),
        milliseconds: ended - started,
        kilobytes: at < 0 ? undefined : peak,
      });
    });
  });
}

/** The run of median time of the processors. */
export function medianCpu(all: readonly Measured[]): Measured {
  if (all.length === 0) throw new Error('medianCpu: nothing was measured');
  return [...all].sort((a, b) => cpuOf(a) - cpuOf(b))[all.length >> 1];
}

/** Milliseconds of the processors; of the clock where these are not known. */
export function cpuOf({ cpuMilliseconds, milliseconds }: Measured): number {
  return cpuMilliseconds ?? milliseconds;
}

/** The run of median time. */
export function median(all: readonly Measured[]): Measured {
  if (all.length === 0) throw new Error('median: nothing was measured');
  return [...all].sort((a, b) => a.milliseconds - b.milliseconds)[all.length >> 1];
}
