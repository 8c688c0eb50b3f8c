import type { SourceRecord } from '../contract.ts';
import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** One source: who published it, when it was fetched, under which licence, how good it is, what it feeds. */
export function Record({ record }: { record: SourceRecord }) {
  const w = words.value;
  const rows: [string, string | undefined][] = [
    [w.publisher, record.publisher],
    [w.published, record.date && date(record.date, lang.value)],
    [w.retrieved, record.retrieved && date(record.retrieved, lang.value)],
    [w.licence, record.licence],
    [w.grade, record.grade],
    [w.method, record.method],
    [w.feeds, record.feeds.join(', ')],
  ];
  return (
    <article class="record">
      <h3>{record.title}</h3>
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
      {record.note && <p>{record.note}</p>}
      {record.url && /^https?:\/\//.test(record.url) && (
        <a href={record.url} target="_blank" rel="noopener noreferrer">
          {w.openSource} <span class="sr">{record.title} </span>({w.inNewTab})
        </a>
      )}
    </article>
  );
}
