import type { SheetColumn } from './sheet.ts';

/** A cell that a spreadsheet would take for a formula is kept as text. */
const tame = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** RFC 4180 with a byte order mark, so that a spreadsheet reads it as UTF-8. */
export function csv(columns: readonly SheetColumn[]): string {
  const rows = columns[0]?.data.length ?? 0;
  const lines = [columns.map((c) => quote(tame(c.name))).join(',')];
  for (let k = 0; k < rows; k++) {
    lines.push(
      columns
        .map((c) => {
          const cell = c.data[k] ?? null;
          return cell === null ? '' : typeof cell === 'string' ? quote(tame(cell)) : String(cell);
        })
        .join(','),
    );
  }
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
