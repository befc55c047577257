/** The modules that threads run: beside this one, in the bundle and outside of it. */
export const exportWorker = new URL('research/export-worker.js', import.meta.url);
export const corpusWorker = new URL('research/corpus-worker.js', import.meta.url);
export const solveWorker = new URL('solve-worker.js', import.meta.url);
