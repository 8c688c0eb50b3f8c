import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { SourceRecord } from '../contract.ts';
import { rest, setRest } from '../app/place.ts';
import { Record } from '../parts/record.tsx';
import { whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** As many as are read in one go; a page of all of them would be slow. */
const FIRST = 60;

/** Every source of the case, to be searched. */
export function RecordList({ records }: { records: { [id: string]: SourceRecord } }) {
  const w = words.value;
  const most = useSignal(FIRST);
  const text = rest.value['source'] ?? '';
  const all = useMemo(() => Object.values(records).sort((a, b) => a.title.localeCompare(b.title)), [records]);
  const found = all.filter((r) => [r.id, r.title, r.publisher, r.note, ...r.feeds].some((s) => s?.toLowerCase().includes(text.toLowerCase())));
  return (
    <div class="section">
      <h2>{w.sources}</h2>
      <div class="filters" role="search">
        <label class="pick text">
          <span>{w.searchSources}</span>
          <input type="search" value={text} onInput={(event) => setRest('source', event.currentTarget.value.slice(0, 100))} />
        </label>
        <p role="status">{w.sourcesOf({ n: whole(found.length, lang.value), all: whole(all.length, lang.value) })}</p>
      </div>
      <ul class="records wide">
        {found.slice(0, most.value).map((record) => (
          <li key={record.id}>
            <Record record={record} all={records} />
          </li>
        ))}
      </ul>
      {found.length > most.value && (
        <button type="button" class="btn" onClick={() => (most.value = found.length)}>
          {w.showRest(whole(found.length - most.value, lang.value))}
        </button>
      )}
    </div>
  );
}
