/** The module that workers run: beside this one, in the bundle and outside of it. */
export const workerFile = new URL('research/export-worker.js', import.meta.url);
