/** A table from a Parquet file. The library is loaded when it is first needed. */
import type { ReadTable } from './raw.js';

export async function readParquet(name: string, file: string, bytes: Uint8Array): Promise<ReadTable> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import('hyparquet');
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(buffer);
    const columns = parquetSchema(metadata).children.map((it) => it.element.name);
    let rows: unknown[][] = [];
    if (metadata.num_rows > 0n)
      await parquetRead({ file: buffer, metadata, onComplete: (all) => (rows = all) });
    if (BigInt(rows.length) !== metadata.num_rows)
      return { file, message: `${rows.length} rows, where its end says ${metadata.num_rows}` };
    return { name, file, columns, rows };
  } catch (error) {
    // The library throws for whatever is not as it should be.
    return {
      file,
      message: `this is no Parquet file that can be read, or cut short: ${(error as Error).message}`,
    };
  }
}
