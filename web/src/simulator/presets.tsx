import { useSignal } from '@preact/signals';
import type { Preset } from '../contract.ts';
import { standsAt, take } from '../app/policy.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { later } from '../shell/lazy.tsx';
import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** What each models is told in a dialog, with its looks. */
const PresetsList = later(async () => (await import('./presets-list.tsx')).PresetsList);

/** As many as can be read at a glance; more of them stand in a list. */
const MOST_CHIPS = 5;
const OWN = '';
const BASELINE = 'baseline';

/** Signed starting points: who made them, when, and what they model. */
export function Presets({ presets }: { presets: readonly Preset[] }) {
  const w = words.value;
  const open = useSignal(false);
  const chosen = presets.find((p) => standsAt(p.settings));
  const choose = (id: string) => {
    const preset = presets.find((p) => p.id === id);
    if (preset) take(preset.settings, { kind: 'preset', id });
    else take({}, { kind: 'reset' });
  };
  const about = presets.length > 0 && (
    <button type="button" class="btn icon-only plain" title={w.about(w.starts)} aria-label={w.about(w.starts)} onClick={() => (open.value = true)}>
      <Icon name="info" size={16} />
    </button>
  );
  return (
    <>
      {presets.length > MOST_CHIPS ? (
        <div class="start-from">
          <label class="pick">
            <span>{w.startingPoint}</span>
            <select value={chosen?.id ?? (standsAt({}) ? BASELINE : OWN)} onChange={(event) => choose(event.currentTarget.value)}>
              {!chosen && !standsAt({}) && (
                <option value={OWN} disabled>
                  {w.ownLevers}
                </option>
              )}
              <option value={BASELINE}>{w.atBaseline}</option>
              {presets.map((p) => (
                <option key={p.id} value={p.id}>
                  {p.title}
                </option>
              ))}
            </select>
          </label>
          {about}
        </div>
      ) : (
        <div class="presets" role="group" aria-label={w.starts}>
          <button type="button" class="chip" aria-pressed={standsAt({})} onClick={() => choose(BASELINE)}>
            {w.atBaseline}
          </button>
          {presets.map((p) => (
            <button type="button" key={p.id} class="chip" aria-pressed={standsAt(p.settings)} title={w.presetBy({ by: p.by, date: date(p.date, lang.value) })} onClick={() => choose(p.id)}>
              {p.title}
            </button>
          ))}
          {about}
        </div>
      )}
      {chosen && (
        <p class="signed">
          {w.presetBy({ by: chosen.by, date: date(chosen.date, lang.value) })}. {chosen.about}
        </p>
      )}
      <Sheet id="presets" open={open.value} title={w.starts} onClose={() => (open.value = false)}>
        {open.value && <PresetsList presets={presets} onStart={(id) => (choose(id), (open.value = false))} />}
      </Sheet>
    </>
  );
}
