import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Column, Row, SourceRecord } from '../contract.ts';
import { load } from '../app/pages.ts';
import { theCase } from '../app/place.ts';
import { heading } from '../parts/heading.ts';
import { Record } from '../parts/record.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { go } from '../shell/link.tsx';
import { lang, words } from '../words/words.ts';

const known = signal<{ [id: string]: SourceRecord }>({});

/** One row in full, with the documents behind it. */
export function RowSheet({ columns, row, id, onClose }: { columns: readonly Column[]; row: Row | null; id: string; onClose: () => void }) {
  const w = words.value;
  const language = lang.value;
  useEffect(() => {
    const found = theCase.peek();
    if (row && found) {
      load(found.id, 'sources', language).then(
        (page) => (known.value = page.records ?? {}),
        () => undefined,
      );
    }
  }, [row, language]);
  return (
    <Sheet id={`${id}-row`} open={row !== null} title={w.rowDetails} onClose={onClose}>
      {row?.assumption && (
        <p class="warn">
          <b>{w.assumption}.</b> {w.isAssumption}
        </p>
      )}
      <dl class="pairs">
        {row &&
          columns.map((column, c) => (
            <div key={column.id}>
              <dt>{heading(column)}</dt>
              <dd>{row.shown[c]}</dd>
            </div>
          ))}
      </dl>
      {row?.href && (
        <p>
          <a href={row.href} {...go(row.href)}>
            {w.goTo}
          </a>
        </p>
      )}
      <h3>{w.sources}</h3>
      <ul class="records">
        {[...new Set(row?.sources ?? [])].map((source) => {
          const record = known.value[source];
          return <li key={source}>{record ? <Record record={record} all={known.value} /> : <p>{source}</p>}</li>;
        })}
      </ul>
    </Sheet>
  );
}
