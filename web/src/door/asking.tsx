import type { Door } from '../contract.ts';
import { others, usual, type Asked } from '../app/asked.ts';
import { ask } from '../app/door.ts';
import { Select } from '../parts/choose.tsx';
import { words } from '../words/words.ts';

/** What is decided. */
export function What({ of, asked, narrow }: { of: Door; asked: Asked; narrow: boolean }) {
  const w = words.value;
  if (narrow) {
    return (
      <label class="door-q">
        <span>{w.decideWhat}</span>
        <select value={asked.policy.id} onChange={(event) => ask(of, 'policy', event.currentTarget.value)}>
          {of.policies.map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class="door-q">
      <legend>{w.decideWhat}</legend>
      {of.policies.map((p) => (
        <label key={p.id} class={p.idle ? 'opt off' : 'opt'}>
          <input
            type="radio"
            name="policy"
            value={p.id}
            checked={p.id === asked.policy.id}
            aria-labelledby={`policy-${p.id}`}
            aria-describedby={p.id === asked.policy.id && p.help ? `policy-help-${p.id}` : undefined}
            onChange={() => ask(of, 'policy', p.id)}
          />
          <span id={`policy-${p.id}`}>{p.name}</span>
          {p.id === asked.policy.id && p.help && <small id={`policy-help-${p.id}`}>{p.help}</small>}
        </label>
      ))}
    </fieldset>
  );
}

/** From when. */
export function When({ of, asked }: { of: Door; asked: Asked }) {
  const w = words.value;
  const at = of.waits.indexOf(asked.wait);
  const last = of.waits.length - 1;
  if (last < 1) {
    return (
      <div class="door-q">
        <p class="q">{w.fromWhen}</p>
        <p class="fine">
          {asked.wait.label}. {w.waitingUnknown}
        </p>
      </div>
    );
  }
  return (
    <div class="door-q when">
      <label for="door-when" class="q">
        {w.fromWhen}
      </label>
      {/* The slider says it itself, and then the answer is said. */}
      <p class="at" aria-hidden="true">
        {asked.wait.label}
      </p>
      <input
        id="door-when"
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={asked.policy.idle !== undefined}
        aria-valuetext={asked.wait.label}
        onInput={(event) => ask(of, 'after', String(of.waits[Number(event.currentTarget.value)]?.after ?? 0))}
      />
      <div class="ticks" aria-hidden="true">
        {of.waits.map((wait) => (
          <span key={wait.after}>{wait.short}</span>
        ))}
      </div>
    </div>
  );
}

/** Held against what: another policy that is decided now, or today's course. */
export function Against({ of, asked }: { of: Door; asked: Asked }) {
  const w = words.value;
  const all = others(of, asked);
  const chosen = asked.against?.id ?? usual(asked);
  if (asked.policy.idle || all.length < 2 || !all.some((o) => o.id === chosen)) return null;
  const name = (id: string, name: string) => (asked.wait.after > 0 && id === asked.policy.id ? w.sameNow : name);
  return <Select class="against" label={w.againstWhat} options={all.map((o) => ({ id: o.id, label: name(o.id, o.name) }))} chosen={chosen} onChoose={(to) => ask(of, 'against', to)} />;
}
