import { parquetWriteBuffer } from 'hyparquet-writer';
import type { SheetColumn } from './sheet.ts';

/** The same columns, typed; where they come from stands in the file's own metadata. */
export function parquet(columns: readonly SheetColumn[], meta: Record<string, string>): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map((c) => ({ name: c.name, data: c.data, type: c.type, nullable: true })),
    kvMetadata: Object.entries(meta).map(([key, value]) => ({ key, value })),
  });
}
