import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** What was put right, newest first. */
export function Corrections({ list }: { list: readonly { date: string; text: string }[] }) {
  const w = words.value;
  return (
    <div class="section">
      <h2>{w.corrections}</h2>
      {list.length === 0 ? (
        <p class="prose">{w.noCorrections}</p>
      ) : (
        <dl class="corrections">
          {list.map((c) => (
            <div key={c.date + c.text}>
              <dt>{date(c.date, lang.value)}</dt>
              <dd>{c.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
