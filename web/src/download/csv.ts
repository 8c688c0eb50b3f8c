import type { SheetColumn } from './sheet.ts';

/** As `CsvText` of the program: no cell, and no part of one after a break, is taken for a formula. */
const tame = (text: string) =>
  /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text)
    ? text
    : text.replace(/^(?='*[\t\r\n])|(?<=^|[;\t\r\n])(?='*[ \u00a0]*[=+\-@＝＋－＠])/g, "'");
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
