import type { SourceRecord } from '../contract.ts';
import { openSources } from '../app/sources.ts';
import { date } from '../words/numbers.ts';
import { pageAddress } from '../shell/link.tsx';
import { lang, words } from '../words/words.ts';
import { named } from './named.ts';
import '../styles/records.css';

/** One source: who published it, when it was fetched, how good it is, what it feeds. */
export function Record({ record, all }: { record: SourceRecord; all: { [id: string]: SourceRecord } }) {
  const w = words.value;
  const rows: [string, string | undefined][] = [
    [w.publisher, record.publisher],
    [w.published, record.date && date(record.date, lang.value)],
    [w.retrieved, record.retrieved && date(record.retrieved, lang.value)],
    [w.grade, record.grade],
    [w.method, record.method],
    [w.feeds, record.feeds.join(', ')],
  ];
  return (
    <article class="record">
      <h3 lang={record.titleLang}>{record.title}</h3>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {record.note && <p lang={record.noteLang}>{named(record.note, all).map((part, k) => (typeof part === 'string' ? part : <Named key={k} record={part} />))}</p>}
      {record.url && /^https?:\/\//.test(record.url) && (
        <a href={record.url} target="_blank" rel="noopener noreferrer">
          {w.openSource} <span class="sr" lang={record.titleLang}>{record.title} </span>({w.inNewTab})
        </a>
      )}
    </article>
  );
}

/** The short name of another source in a note: it opens that source. */
function Named({ record }: { record: SourceRecord }) {
  const open = (event: MouseEvent) => {
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openSources({ title: record.title, ids: [record.id] });
  };
  return (
    <a href={pageAddress('sources', [['source', record.id]])} title={record.title} onClick={open}>
      {record.id}
    </a>
  );
}
