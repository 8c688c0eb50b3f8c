import { useComputed, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Row, Section } from '../contract.ts';
import { rest, setRest } from '../app/place.ts';
import { attempt, originOf } from '../parts/card-menu.tsx';
import { Select } from '../parts/choose.tsx';
import { heading } from '../parts/heading.ts';
import { Menu } from '../parts/menu.tsx';
import { brief, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { optionsOf, pick, sums, type Wanted } from './filtering.ts';
import { RowSheet } from './row-sheet.tsx';
import { Rows } from './rows.tsx';

type Grid = NonNullable<Section['grid']>;

/** The big table: filters, search, order, count, sums, and a download of just what is shown. All of it stands in the address. */
export function GridView({ grid, id, title }: { grid: Grid; id: string; title: string }) {
  const w = words.value;
  const language = lang.value;
  const opened = useSignal<Row | null>(null);
  const key = (name: string) => `${id}.${name}`;
  const wanted = useComputed<Wanted>(() => {
    const here = rest.value;
    const sort = here[key('sort')];
    return {
      values: Object.fromEntries(grid.filters.flatMap((f) => (here[key(f)] ? [[f, here[key(f)] as string]] : []))),
      text: here[key('text')] ?? '',
      sort: sort ? { column: sort.replace(/^-/, ''), down: sort.startsWith('-') } : null,
    };
  });
  const now = wanted.value;
  const options = useMemo(() => Object.fromEntries(grid.filters.map((f) => [f, optionsOf(grid, f)])), [grid]);
  const rows = useMemo(() => pick(grid, now), [grid, now]);
  const name = (column: string) => grid.columns.find((c) => c.id === column)?.name ?? column;
  const filtered = now.text !== '' || Object.keys(now.values).length > 0;
  const clear = () => {
    for (const f of [...grid.filters, 'text']) setRest(key(f), null);
  };
  const sortBy = (column: string) => {
    const same = now.sort?.column === column;
    setRest(key('sort'), same && now.sort?.down ? null : same ? `-${column}` : column);
  };
  const save = (kind: 'csv' | 'parquet') =>
    attempt(async () => (await import('../download/card.ts')).saveTable({ columns: grid.columns, rows }, id, title, kind, originOf([], undefined), w));
  return (
    <section class="card grid" aria-label={title}>
      <div class="filters" role="search" aria-label={w.filters}>
        {grid.filters.map((f) => (
          <Select key={f} label={name(f)} chosen={now.values[f] ?? ''} onChoose={(to) => setRest(key(f), to)} options={[{ id: '', label: w.all }, ...(options[f] ?? [])]} />
        ))}
        <label class="pick text">
          <span>{w.searchAll}</span>
          <input type="search" value={now.text} onInput={(event) => setRest(key('text'), event.currentTarget.value.slice(0, 100))} />
        </label>
      </div>
      <div class="grid-top">
        <p role="status">
          <b>{w.shownOf({ n: whole(rows.length, language), all: whole(grid.rows.length, language) })}</b>
          {sums(grid, rows).map((s) => (
            <span key={s.id}> · {w.sumOf({ name: heading(s), sum: brief(s.sum, language) })}</span>
          ))}
        </p>
        <button type="button" class="btn quiet" disabled={!filtered} onClick={clear}>
          {w.clear}
        </button>
        <span class="grow" />
        <Menu icon="down" label={w.download} name={w.downloadOf(title)} quiet>
          {(close) => (
            <ul>
              {(['csv', 'parquet'] as const).map((kind) => (
                <li key={kind}>
                  <button type="button" onClick={() => (close(), void save(kind))}>
                    {kind === 'csv' ? w.csv : w.parquet}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Menu>
      </div>
      {rows.length === 0 ? <p class="quiet-note">{w.nothingShown}</p> : <Rows columns={grid.columns} rows={rows} title={title} sort={now.sort} onSort={sortBy} onOpen={(row) => (opened.value = row)} />}
      <RowSheet columns={grid.columns} row={opened.value} id={id} onClose={() => (opened.value = null)} />
    </section>
  );
}
