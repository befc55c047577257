/** The formats of an export: which files a body becomes, and which the whole. */
import type { ExportFormat } from './format-names.js';
import { factsText, souffleText } from './facts-format.js';
import { duckdbViews, parquetBytes, partition } from './parquet.js';
import { factsAsDot, factsAsMermaid } from './picture.js';
import type { ExportedBody, TableDeclaration } from './schema.js';
import { sqliteExport } from './sqlite.js';
import { csvText, jsonLines, jsonText, tsvText } from './text.js';

export { exportFormats, type ExportFormat } from './format-names.js';

/** A file of an export: its name beneath the target, with `/` between folders. */
export interface ExportFile {
  readonly name: string;
  readonly contents: string | Uint8Array;
}

/** Bodies in, files out, body by body. */
export interface Exporter {
  body(body: ExportedBody): Promise<readonly ExportFile[]>;
  /** What is written once, after all bodies. */
  end(): readonly ExportFile[];
}

export interface ExporterOptions {
  /** Of all tables that the bodies have. */
  readonly declarations: readonly TableDeclaration[];
  /** The text of `program.dl`, for Soufflé. */
  readonly program?: string;
}

export async function exporter(
  format: ExportFormat,
  { declarations, program = '' }: ExporterOptions,
): Promise<Exporter> {
  const perBody = (
    files: (body: ExportedBody) => readonly ExportFile[],
    end: readonly ExportFile[] = [],
  ): Exporter => ({
    body: (body) => Promise.resolve(files(body)),
    end: () => end,
  });
  switch (format) {
    case 'facts':
      return perBody(({ key, tables }) =>
        tables.flatMap((table) => {
          const { name, kind } = table.declaration;
          if (kind !== 'base') return [{ name: `${key}/${name}.tsv`, contents: tsvText(table) }];
          const contents = factsText(table);
          return contents === undefined ? [] : [{ name: `${key}/${name}.facts`, contents }];
        }),
      );
    case 'csv':
      return perBody(({ key, tables }) =>
        tables.map((it) => ({ name: `${key}/${it.declaration.name}.csv`, contents: csvText(it) })),
      );
    case 'tsv':
      return perBody(({ key, tables }) =>
        tables.map((it) => ({ name: `${key}/${it.declaration.name}.tsv`, contents: tsvText(it) })),
      );
    case 'jsonl':
      return perBody(({ key, tables }) =>
        tables.map((it) => ({ name: `${key}/${it.declaration.name}.jsonl`, contents: jsonLines(it) })),
      );
    case 'json':
      return perBody((body) => [{ name: `${body.key}/facts.json`, contents: jsonText(body) }]);
    case 'dot':
      return perBody(({ key, tables }) => [{ name: `${key}/facts.dot`, contents: factsAsDot(key, tables) }]);
    case 'mermaid':
      return perBody(({ key, tables }) => [
        { name: `${key}/facts.mmd`, contents: factsAsMermaid(key, tables) },
      ]);
    case 'souffle':
      return perBody(
        ({ key, tables }) =>
          tables.map((table) => {
            const { name, kind } = table.declaration;
            // What is derived would be overwritten by Soufflé's own answer, were it beside the inputs.
            return kind === 'base'
              ? { name: `${key}/${name}.facts`, contents: souffleText(table) }
              : { name: `${key}/${kind}/${name}.tsv`, contents: tsvText(table) };
          }),
        [{ name: 'program.dl', contents: program }],
      );
    case 'parquet':
    case 'duckdb':
      return {
        body: ({ key, tables }) =>
          Promise.all(
            tables.map(async (it) => ({
              name: `${partition(key)}/${it.declaration.name}.parquet`,
              contents: await parquetBytes(it),
            })),
          ),
        end: () => (format === 'duckdb' ? [{ name: 'load.sql', contents: duckdbViews(declarations) }] : []),
      };
    case 'sqlite': {
      const database = await sqliteExport(declarations);
      return {
        body: (body) => {
          database.add(body);
          return Promise.resolve([]);
        },
        end: () => [{ name: 'facts.sqlite', contents: database.bytes() }],
      };
    }
  }
}
