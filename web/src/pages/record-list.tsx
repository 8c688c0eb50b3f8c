import { useMemo } from 'preact/hooks';
import type { SourceRecord } from '../contract.ts';
import { rest, setRest } from '../app/place.ts';
import { Record } from '../parts/record.tsx';
import { whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** Every source of the case, to be searched. */
export function RecordList({ records }: { records: { [id: string]: SourceRecord } }) {
  const w = words.value;
  const text = rest.value['source'] ?? '';
  const all = useMemo(() => Object.values(records).sort((a, b) => a.title.localeCompare(b.title)), [records]);
  const found = all.filter((r) => [r.id, r.title, r.publisher, r.note, ...r.feeds].some((s) => s?.toLowerCase().includes(text.toLowerCase())));
  return (
    <div class="section">
      <h2>{w.sources}</h2>
      <div class="filters" role="search">
        <label class="pick text">
          <span>{w.searchAll}</span>
          <input type="search" value={text} onInput={(event) => setRest('source', event.currentTarget.value.slice(0, 100))} />
        </label>
        <p role="status">{w.shownOf(whole(found.length, lang.value), whole(all.length, lang.value))}</p>
      </div>
      <ul class="records wide">
        {found.map((record) => (
          <li key={record.id}>
            <Record record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
