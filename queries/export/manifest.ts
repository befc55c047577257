/** What an export says of itself, in `manifest.json`. */
import type { RelationName } from '../../facts/relations.js';
import type { CheckModel } from '../check.js';
import type { Body } from './bodies.js';
import type { ExportFormat } from './format.js';
import { schemaVersion, type ExportedBody, type TableDeclaration } from './schema.js';

export interface Manifest {
  readonly schema: number;
  readonly producer: { readonly name: 'laertes'; readonly version: string };
  readonly format: ExportFormat;
  /** Under whose rules closures were checked, and by whose the derived relations are. */
  readonly model: CheckModel;
  readonly derived: boolean;
  /** The part of the inputs that this export is, from 1; whole ones are part 1 of 1. */
  readonly shard: { readonly part: number; readonly of: number };
  /** How many inputs there are in all parts. */
  readonly inputs: number;
  readonly sources: readonly ManifestSource[];
  readonly bodies: readonly ManifestBody[];
  /** What has no facts, and why. */
  readonly missing: readonly MissingBody[];
  readonly tables: readonly TableDeclaration[];
}

export interface ManifestSource {
  /** As it was given on the command line, or found beneath it. */
  readonly name: string;
  readonly kind: 'program' | 'facts';
  /** Of the text; of a set of facts: of its files' names and contents in the order of names. */
  readonly sha256: string;
}

export interface ManifestBody {
  readonly key: string;
  readonly source: string;
  /** Rows by table, those without any left out. */
  readonly rows: Readonly<Record<string, number>>;
  /** Relations of which the facts say nothing, which is not the same as having no rows; absent where there are none. */
  readonly lacks?: readonly RelationName[];
}

export interface MissingBody {
  readonly source: string;
  /** Absent where the whole source could not be read. */
  readonly body?: string;
  readonly reason: string;
}

export function manifestBody(
  { key, tables }: ExportedBody,
  { source, lacks }: Pick<Body, 'source' | 'lacks'>,
): ManifestBody {
  const rows = tables
    .filter((it) => it.rows.length > 0)
    .map((it) => [it.declaration.name, it.rows.length] as const);
  return { key, source, rows: Object.fromEntries(rows), ...(lacks.length > 0 ? { lacks } : {}) };
}

/** The text of `manifest.json`: one body a line, so that it can be read and compared. */
export function manifestText(manifest: Manifest): string {
  const list = (items: readonly object[]): string =>
    items.length === 0 ? '[]' : `[\n${items.map((it) => `    ${JSON.stringify(it)}`).join(',\n')}\n  ]`;
  const lines = Object.entries(manifest).map(([name, value]) =>
    Array.isArray(value)
      ? `  ${JSON.stringify(name)}: ${list(value as object[])}`
      : `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** A manifest's text, or why it is none of ours. */
export function readManifest(text: string): Manifest | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'its manifest.json is not JSON';
  }
  const manifest = parsed as Partial<Manifest> | null;
  if (manifest?.producer?.name !== 'laertes') return 'its manifest.json is not one of Laertes';
  if (manifest.schema !== schemaVersion)
    return `its manifest has schema ${String(manifest.schema)}, this version reads ${schemaVersion}`;
  const lists = [manifest.sources, manifest.bodies, manifest.missing, manifest.tables];
  const { shard } = manifest;
  if (
    lists.some((it) => !Array.isArray(it)) ||
    !Number.isInteger(shard?.part) ||
    !Number.isInteger(shard?.of)
  )
    return 'its manifest.json is not complete';
  return manifest as Manifest;
}
