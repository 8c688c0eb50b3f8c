import type { Preset } from '../contract.ts';
import { standsAt } from '../app/policy.ts';
import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import '../styles/records.css';

/** Who made each starting point, when, and what it models. */
export function PresetsList({ presets, onStart }: { presets: readonly Preset[]; onStart: (id: string) => void }) {
  const w = words.value;
  return (
    <ul class="records">
      {presets.map((p) => (
        <li key={p.id}>
          <article class="record">
            <h3>{p.title}</h3>
            <p>{p.about}</p>
            <p class="fine">{w.presetBy({ by: p.by, date: date(p.date, lang.value) })}</p>
            <button type="button" class="btn small" aria-pressed={standsAt(p.settings)} onClick={() => onStart(p.id)}>
              {w.startHere}
              <span class="sr">: {p.title}</span>
            </button>
          </article>
        </li>
      ))}
    </ul>
  );
}
