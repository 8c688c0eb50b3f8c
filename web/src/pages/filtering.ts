import type { Cell, Column, Row, Table } from '../contract.ts';
import { heading } from '../parts/heading.ts';
import { plain } from '../words/plain.ts';

/** What is shown of a grid: pure, so that it can be tested without a page. */
export interface Wanted {
  /** column id to value; months by their beginning, so `2027` is the whole year */
  values: Record<string, string>;
  text: string;
  sort: { column: string; down: boolean } | null;
}

const matches = (cell: Cell, kind: string, value: string) => (kind === 'month' ? String(cell ?? '').startsWith(value) : plain(String(cell ?? '')) === plain(value));

const typed = (text: string) => plain(text).toLowerCase();

/** Rows that fit, in the order asked; rows without a value come last either way. */
export function pick(table: Table, wanted: Wanted): Row[] {
  const filters = table.columns.flatMap((column, c) => {
    const value = wanted.values[column.id];
    return value ? [{ c, kind: column.kind, value }] : [];
  });
  const text = typed(wanted.text.trim());
  const rows = table.rows.filter((row) => filters.every((f) => matches(row.cells[f.c] ?? null, f.kind, f.value)) && (text === '' || row.shown.some((s) => typed(s).includes(text))));
  const c = wanted.sort ? table.columns.findIndex((column) => column.id === wanted.sort?.column) : -1;
  if (c < 0) return rows;
  const turn = wanted.sort?.down ? -1 : 1;
  const collator = new Intl.Collator();
  return rows
    .map((row, k) => ({ row, k, cell: row.cells[c] ?? null }))
    .sort((a, b) => {
      if (a.cell === null || b.cell === null) return a.cell === b.cell ? a.k - b.k : a.cell === null ? 1 : -1;
      const order = typeof a.cell === 'number' && typeof b.cell === 'number' ? a.cell - b.cell : collator.compare(String(a.cell), String(b.cell));
      return order === 0 ? a.k - b.k : order * turn;
    })
    .map((s) => s.row);
}

/** The values of a column to choose from: as raw value and as it is written. Months are offered by year. */
export function optionsOf(table: Table, id: string): { id: string; label: string }[] {
  const c = table.columns.findIndex((column) => column.id === id);
  const column = table.columns[c];
  if (!column) return [];
  const found = new Map<string, string>();
  for (const row of table.rows) {
    const cell = row.cells[c] ?? null;
    if (cell === null || cell === '') continue;
    if (column.kind === 'month') found.set(String(cell).slice(0, 4), String(cell).slice(0, 4));
    else found.set(String(cell), row.shown[c] ?? String(cell));
  }
  const collator = new Intl.Collator(undefined, { numeric: true });
  return [...found].map(([value, label]) => ({ id: value, label })).sort((a, b) => collator.compare(a.label, b.label));
}

/** The column that tells the step from promise to delivery; what stands in different steps is never added up. */
const STEP = 'stage';

/** Sums of the columns of money: quantities of unlike things are not added up, nor are steps of the same promise. */
export function sums(table: Table, rows: readonly Row[]): { id: string; name: string; unit: string; sum: number }[] {
  const step = table.columns.findIndex((column) => column.id === STEP);
  if (step >= 0 && new Set(rows.map((row) => row.cells[step])).size > 1) return [];
  return table.columns.flatMap((column, c) => {
    if (column.kind !== 'money') return [];
    const numbers = rows.map((row) => row.cells[c]).filter((cell) => typeof cell === 'number');
    return numbers.length ? [{ id: column.id, name: column.name, unit: column.unit ?? '', sum: numbers.reduce((a, b) => a + b, 0) }] : [];
  });
}

/** A row in two lines, without its first cell: its words, and its numbers with their names. */
export function briefly(columns: readonly Column[], row: Row, without: readonly string[]): { words: string; numbers: string } {
  const rest = columns.map((column, c) => ({ column, said: row.shown[c] ?? '' })).filter(({ column, said }, c) => c > 0 && !without.includes(column.id) && said !== '' && said !== '–');
  const isNumber = (kind: string) => kind === 'number' || kind === 'money' || kind === 'share';
  return {
    words: rest
      .filter((r) => !isNumber(r.column.kind))
      .map((r) => r.said)
      .join(' · '),
    numbers: rest
      .filter((r) => isNumber(r.column.kind))
      .map((r) => `${heading(r.column)}: ${r.said}`)
      .join(' · '),
  };
}

/** Which rows stand in the window of a long table, with some beyond its edges. */
export function windowOf(rows: number, rowHeight: number, scrolled: number, height: number, beyond = 8): { from: number; to: number } {
  const from = Math.max(0, Math.floor(scrolled / rowHeight) - beyond);
  const to = Math.min(rows, Math.ceil((scrolled + height) / rowHeight) + beyond);
  return { from: Math.min(from, to), to };
}
