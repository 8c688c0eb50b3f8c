import type { Cell, Table } from '../contract.ts';
import { plain } from '../words/plain.ts';

/** A table as it goes into a file: plain columns, unit in the name, marks as columns of their own. */
export interface SheetColumn {
  name: string;
  type: 'STRING' | 'DOUBLE' | 'BOOLEAN';
  data: (Cell | boolean)[];
}

interface Words {
  sources: string;
  assumption: string;
  note: string;
}

/** A share goes into a file as it is, not as the percentage on screen. */
const SHARE = '0–1';

export function sheetOf(table: Table, notes: readonly string[], words: Words): SheetColumn[] {
  const columns: SheetColumn[] = table.columns.map((column, c) => {
    const number = column.kind === 'number' || column.kind === 'money' || column.kind === 'share';
    const unit = column.unit ?? (column.kind === 'share' ? SHARE : '');
    return {
      name: unit ? `${column.name} (${unit})` : column.name,
      type: number ? 'DOUBLE' : 'STRING',
      data: table.rows.map((row) => {
        const cell = row.cells[c] ?? null;
        if (cell === null) return null;
        return number ? (typeof cell === 'number' && Number.isFinite(cell) ? cell : null) : plain(String(cell));
      }),
    };
  });
  if (table.rows.some((row) => row.assumption !== undefined)) {
    columns.push({ name: words.assumption.toLowerCase(), type: 'BOOLEAN', data: table.rows.map((row) => row.assumption ?? false) });
  }
  if (table.rows.some((row) => row.sources?.length)) {
    columns.push({ name: words.sources.toLowerCase(), type: 'STRING', data: table.rows.map((row) => row.sources?.join(' ') ?? '') });
  }
  if (notes.length) {
    columns.push({ name: words.note, type: 'STRING', data: table.rows.map(() => notes.map((n) => plain(n).replace(/\.$/, '')).join('; ')) });
  }
  return columns;
}
