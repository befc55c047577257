/** How far a long run is, on a terminal's stderr; elsewhere nothing. */

export interface Progress {
  show(done: number, name: string): void;
  /** Takes it away until it is shown again: something else is going to be printed. */
  clear(): void;
  end(): void;
}

const silent: Progress = { show: () => {}, clear: () => {}, end: () => {} };

export function progress(total: number, quiet = false): Progress {
  const { stderr } = process;
  if (quiet || !stderr.isTTY || total < 2 || process.env.TERM === 'dumb') return silent;
  let shown = 0;
  return {
    show(done, name) {
      if (Date.now() - shown < 100) return;
      shown = Date.now();
      const width = stderr.columns ?? 80;
      const filled = Math.floor((done / total) * 20);
      const text = `${'#'.repeat(filled)}${'.'.repeat(20 - filled)} ${done}/${total} ${name}`;
      stderr.write(`\r\u001b[K${text.slice(0, width - 1)}`);
    },
    clear: () => void stderr.write('\r\u001b[K'),
    end: () => void stderr.write('\r\u001b[K'),
  };
}
