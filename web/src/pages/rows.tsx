import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Column, Row } from '../contract.ts';
import { isNarrow } from '../app/look.ts';
import { Cell } from '../parts/data-table.tsx';
import { heading } from '../parts/heading.ts';
import { words } from '../words/words.ts';
import { briefly, windowOf } from './filtering.ts';

const ROW = 36;
/** On a phone a row is a name with two lines below it. */
const TALL = 78;
/** What is read in a row's details only; searched and downloaded all the same. */
const DETAIL = ['note'];
const DETAIL_ON_A_PHONE = ['note', 'method'];
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
  const tall = isNarrow.value;
  const high = tall ? TALL : ROW;
  const shown = p.columns.map((column, c) => ({ column, c })).filter(({ column, c }) => (tall ? c === 0 : !DETAIL.includes(column.id)));
  const { from, to } = windowOf(p.rows.length, high, scrolled.value, height.value);
  const span = shown.length + 1;
  const onScroll = () => {
    const top = ref.current?.scrollTop ?? 0;
    if (Math.abs(top - scrolled.peek()) > high) scrolled.value = top;
  };
  return (
    <div class="scroll long" ref={ref} tabIndex={0} role="region" aria-label={w.tableOf(p.title)} onScroll={onScroll}>
      <table class="data" aria-rowcount={p.rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map(({ column }) => {
              const sorted = p.sort?.column === column.id;
              const order = sorted ? (p.sort?.down ? 'descending' : 'ascending') : undefined;
              const name = heading(column);
              return (
                <th scope="col" key={column.id} class={column.kind === 'number' || column.kind === 'share' ? 'n' : ''} aria-sort={order}>
                  <button type="button" class={sorted ? 'sort cur' : 'sort'} title={w.sortBy(column.name)} onClick={() => p.onSort(column.id)}>
                    {name}
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
          {from > 0 && <Space span={span} height={from * high} />}
          {p.rows.slice(from, to).map((row, k) => (
            <tr key={from + k} aria-rowindex={from + k + 2} style={{ height: `${high}px` }}>
              {shown.map(({ column, c }) => (
                <Cell key={column.id} row={row} c={c} kind={column.kind} name={column.name} title={row.shown.slice(0, 2).join(', ')} below={tall && <Below columns={p.columns} row={row} />} />
              ))}
              <td>
                <button type="button" class="textual" onClick={() => p.onOpen(row)}>
                  {w.details}
                  <span class="sr">: {row.shown.slice(0, 3).join(', ')}</span>
                </button>
              </td>
            </tr>
          ))}
          {to < p.rows.length && <Space span={span} height={(p.rows.length - to) * high} />}
        </tbody>
      </table>
    </div>
  );
}

/** The rest of a row below its first cell: words in one line, numbers with their names in the next. */
function Below({ columns, row }: { columns: readonly Column[]; row: Row }) {
  const { words: said, numbers } = briefly(columns, row, DETAIL_ON_A_PHONE);
  return (
    <>
      <span class="under">{said}</span>
      <span class="under">{numbers}</span>
    </>
  );
}

const Space = ({ span, height }: { span: number; height: number }) => (
  <tr aria-hidden="true" class="space">
    <td colSpan={span} style={{ height: `${height}px` }} />
  </tr>
);
