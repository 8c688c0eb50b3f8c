import { useSignal } from '@preact/signals';
import type { Preset } from '../contract.ts';
import { standsAt, take } from '../app/policy.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** Signed starting points: who made them, when, and what they model. */
export function Presets({ presets }: { presets: readonly Preset[] }) {
  const w = words.value;
  const open = useSignal(false);
  const chosen = presets.find((p) => standsAt(p.settings));
  return (
    <>
      <div class="presets" role="group" aria-label={w.starts}>
        <button type="button" class="chip" aria-pressed={standsAt({})} onClick={() => take({}, { kind: 'reset' })}>
          {w.atBaseline}
        </button>
        {presets.map((p) => (
          <button type="button" key={p.id} class="chip" aria-pressed={standsAt(p.settings)} title={w.presetBy(p.by, date(p.date, lang.value))} onClick={() => take(p.settings, { kind: 'preset', id: p.id })}>
            {p.title}
          </button>
        ))}
        {presets.length > 0 && (
          <button type="button" class="chip plain" onClick={() => (open.value = true)}>
            <Icon name="info" size={15} />
            <span class="sr">{w.about(w.starts)}</span>
          </button>
        )}
      </div>
      {chosen && (
        <p class="signed">
          {w.presetBy(chosen.by, date(chosen.date, lang.value))}. {chosen.about}
        </p>
      )}
      <Sheet id="presets" open={open.value} title={w.starts} onClose={() => (open.value = false)}>
        <ul class="records">
          {presets.map((p) => (
            <li key={p.id}>
              <article class="record">
                <h3>{p.title}</h3>
                <p>{p.about}</p>
                <p class="fine">{w.presetBy(p.by, date(p.date, lang.value))}</p>
              </article>
            </li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}
