import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Column, Row } from '../contract.ts';
import { Cell } from '../parts/data-table.tsx';
import { words } from '../words/words.ts';
import { windowOf } from './filtering.ts';

const ROW = 36;
const HEIGHT = 560;

/** A long table of which only the rows in sight exist. A real table still: its size and each row's place are told. */
export function Rows(p: {
  columns: readonly Column[];
  rows: readonly Row[];
  title: string;
  sort: { column: string; down: boolean } | null;
  onSort: (column: string) => void;
  onOpen: (row: Row) => void;
}) {
  const w = words.value;
  const ref = useRef<HTMLDivElement>(null);
  const scrolled = useSignal(0);
  const height = useSignal(HEIGHT);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => {
      height.value = element.clientHeight || HEIGHT;
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = 0;
    scrolled.value = 0;
  }, [p.rows]);
  const { from, to } = windowOf(p.rows.length, ROW, scrolled.value, height.value);
  const span = p.columns.length + 1;
  const onScroll = () => {
    const top = ref.current?.scrollTop ?? 0;
    if (Math.abs(top - scrolled.peek()) > ROW) scrolled.value = top;
  };
  return (
    <div class="scroll long" ref={ref} tabIndex={0} role="region" aria-label={w.tableOf(p.title)} onScroll={onScroll}>
      <table class="data" aria-rowcount={p.rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {p.columns.map((column) => {
              const sorted = p.sort?.column === column.id;
              const order = sorted ? (p.sort?.down ? 'descending' : 'ascending') : undefined;
              const shown = column.unit ? w.unit(column.name, column.unit) : column.name;
              return (
                <th scope="col" key={column.id} class={column.kind === 'number' || column.kind === 'share' ? 'n' : ''} aria-sort={order}>
                  <button type="button" class={sorted ? 'sort cur' : 'sort'} title={w.sortBy(column.name)} onClick={() => p.onSort(column.id)}>
                    {shown}
                    <span aria-hidden="true"> {sorted ? (p.sort?.down ? '↓' : '↑') : ''}</span>
                  </button>
                </th>
              );
            })}
            <th scope="col">
              <span class="sr">{w.details}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {from > 0 && <Space span={span} height={from * ROW} />}
          {p.rows.slice(from, to).map((row, k) => (
            <tr key={from + k} aria-rowindex={from + k + 2} style={{ height: `${ROW}px` }}>
              {p.columns.map((column, c) => (
                <Cell key={column.id} row={row} c={c} kind={column.kind} name={column.name} title={row.shown.slice(0, 2).join(', ')} />
              ))}
              <td>
                <button type="button" class="textual" onClick={() => p.onOpen(row)}>
                  {w.details}
                  <span class="sr">: {row.shown.slice(0, 3).join(', ')}</span>
                </button>
              </td>
            </tr>
          ))}
          {to < p.rows.length && <Space span={span} height={(p.rows.length - to) * ROW} />}
        </tbody>
      </table>
    </div>
  );
}

const Space = ({ span, height }: { span: number; height: number }) => (
  <tr aria-hidden="true" class="space">
    <td colSpan={span} style={{ height: `${height}px` }} />
  </tr>
);
