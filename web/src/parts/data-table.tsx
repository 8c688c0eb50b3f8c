import type { ComponentChildren } from 'preact';
import type { Table } from '../contract.ts';
import { openSources } from '../app/sources.ts';
import { words } from '../words/words.ts';
import { go } from '../shell/link.tsx';
import { heading } from './heading.ts';
import '../styles/tables.css';

const right = (kind: string) => (kind === 'number' || kind === 'share' ? 'n' : '');

/** A whole table, as it is written. Each number with a source opens it. */
export function DataTable({ table, label, title }: { table: Table; label: string; title: string }) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={label}>
      <table class="data">
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col" key={column.id} class={right(column.kind)}>
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, k) => (
            <tr key={k}>
              {table.columns.map((column, c) => (
                <Cell key={column.id} row={row} c={c} kind={column.kind} title={`${title}: ${row.shown[0] ?? ''}`} name={column.name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Cell({ row, c, kind, title, name, below }: { row: Table['rows'][number]; c: number; kind: string; title: string; name: string; below?: ComponentChildren }) {
  const w = words.value;
  const shown = row.shown[c] ?? '';
  const sources = row.sources ?? [];
  const number = kind === 'number' || kind === 'share';
  const mark = row.assumption && c === 0 ? <span class="tag small">{w.assumption}</span> : null;
  const link = row.href && c === 0 ? <a href={row.href} {...go(row.href)}>{shown}</a> : shown;
  if (c === 0) {
    return (
      <th scope="row">
        {link} {mark}
        {below}
      </th>
    );
  }
  if (!number || sources.length === 0 || shown === '' || shown === '–') return <td class={right(kind)}>{shown}</td>;
  return (
    <td class="n">
      <button type="button" class="num cell" onClick={() => void openSources({ title: `${title}, ${name}`, ids: sources, assumption: row.assumption ?? false })}>
        {shown}
        <span class="sr">. {w.whereFrom}</span>
      </button>
    </td>
  );
}
