/** The modules that threads run: beside this one, in the bundle and outside of it. */
export const exportWorker = new URL('research/export-worker.js', import.meta.url);
export const corpusWorker = new URL('research/corpus-worker.js', import.meta.url);
export const solveWorker = new URL('solve-worker.js', import.meta.url);
/** The bundle has a code cache, with which it is there in a third of the time that its modules take. */
export const fixWorker = new URL(
  import.meta.url.endsWith('.cjs') ? '../../cli/thread.cjs' : 'fix-worker.js',
  import.meta.url,
);
