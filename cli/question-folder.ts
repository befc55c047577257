/** Where the named questions are: this module runs from `dist/cli`, and they stay where they are edited. */
export const libraryFolder = new URL('../../queries/library/', import.meta.url);
