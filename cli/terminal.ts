/** What the terminal can show, and how output leaves the process. */
import { coloured, plain, type Style } from '../queries/render/style.js';

/** Colours only where somebody sees them: a terminal, without `NO_COLOR`, that is not `dumb`. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { NO_COLOR, TERM } = process.env;
  return stream.isTTY === true && !NO_COLOR && TERM !== 'dumb' ? coloured : plain;
}

/** A reader that goes away (`| head`) ends the program quietly, as it does every well-behaved one. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}
