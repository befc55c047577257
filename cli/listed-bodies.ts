/** What the manifest of an export says of a body of it, found from the place where the body lies. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isRelationName, type RelationName } from '../facts/relations.js';
import { readManifest, type ManifestBody } from '../queries/export/manifest.js';
import { partition } from '../queries/export/parquet.js';
import { manifestFile } from './whole-folder.js';

export interface ListedBody {
  /** Rows by table; tables that are not there have none. */
  readonly rows: Readonly<Record<string, number>>;
  /** The relations of which the facts say nothing: their producer did not know them yet. */
  readonly lacks: readonly RelationName[];
}

/** The body whose facts lie in `dir`; undefined where no export with a manifest is around it. */
export function listedAt(dir: string): ListedBody | undefined {
  const place = resolve(dir);
  return exportAround(dirname(place))?.byFolder.get(place);
}

/** The body that a database holds under `key`. */
export function listedIn(database: string, key: string): ListedBody | undefined {
  return exportAround(dirname(resolve(database)))?.byKey.get(key);
}

interface ListedExport {
  readonly byKey: ReadonlyMap<string, ListedBody>;
  readonly byFolder: ReadonlyMap<string, ListedBody>;
}

const found = new Map<string, ListedExport | undefined>();

/** The export to which a folder belongs: keys have `/` in them, so that the manifest may be some folders above. */
function exportAround(folder: string): ListedExport | undefined {
  if (found.has(folder)) return found.get(folder);
  const above = dirname(folder);
  const listed = exportIn(folder) ?? (above === folder ? undefined : exportAround(above));
  found.set(folder, listed);
  return listed;
}

function exportIn(folder: string): ListedExport | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestFile), 'utf8');
  } catch {
    return undefined;
  }
  const manifest = readManifest(text);
  if (typeof manifest === 'string') return undefined;
  const { format } = manifest;
  const folderOf = (key: string): string =>
    resolve(folder, format === 'parquet' || format === 'duckdb' ? partition(key) : key);
  const bodies = manifest.bodies.map((it) => [it.key, listedBody(it)] as const);
  return { byKey: new Map(bodies), byFolder: new Map(bodies.map(([key, it]) => [folderOf(key), it])) };
}

function listedBody({ rows, lacks }: ManifestBody): ListedBody {
  return { rows, lacks: (lacks ?? []).filter(isRelationName) };
}

/** What a set lacks by itself, and what the export to which it belongs says that it lacks. */
export function lacksOf(own: readonly RelationName[], listed: ListedBody | undefined): RelationName[] {
  return [...new Set([...own, ...(listed?.lacks ?? [])])];
}
