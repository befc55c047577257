/** The names of the formats, which a command line needs before anything is written: this loads nothing. */

/** Formats that are read again. */
export const factFormats = [
  'facts',
  'csv',
  'tsv',
  'json',
  'jsonl',
  'sqlite',
  'parquet',
  'duckdb',
  'souffle',
] as const;

export const exportFormats = [...factFormats, 'dot', 'mermaid'] as const;
export type ExportFormat = (typeof exportFormats)[number];
