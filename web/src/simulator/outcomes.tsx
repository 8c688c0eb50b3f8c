import type { Outcome } from '../contract.ts';
import { openSources } from '../app/sources.ts';
import { words } from '../words/words.ts';
import '../styles/outcomes.css';

/** More letters than fit in a large figure. */
const LONG = 9;

/** A change in words; whether it is for the better is said too, the colour only repeats it. */
export function Change({ outcome }: { outcome: Outcome }) {
  const w = words.value;
  // A run is compared with nothing.
  if (outcome.change === undefined || outcome.better === 'pending') return null;
  if (!outcome.change) return <span class="delta same">{w.asCompared}</span>;
  const verdict = outcome.better === 'better' ? w.better : outcome.better === 'worse' ? w.worse : '';
  return (
    <span class={`delta ${outcome.better ?? 'same'}`}>
      {outcome.change}
      {verdict && <span class="verdict">, {verdict}</span>}
    </span>
  );
}

export function Outcomes({ outcomes }: { outcomes: readonly Outcome[] }) {
  const w = words.value;
  return (
    <dl class="kpis" aria-label={w.outcomes}>
      {outcomes.map((o) => (
        <div class="kpi" key={o.id}>
          <dt>{o.name}</dt>
          <dd>
            {o.sources.length === 0 ? (
              <span class="big" aria-hidden="true">
                {o.value}
              </span>
            ) : (
              <button type="button" class="num" title={w.whereFrom} onClick={() => void openSources({ title: o.name, ids: o.sources })}>
                <span class={o.value.length > LONG ? 'big long' : 'big'}>{o.value}</span>
                {o.unit && <span class="unit"> {o.unit}</span>}
                <span class="sr">. {w.whereFrom}</span>
              </button>
            )}
            {o.range && (
              <span class="range">
                {o.range}
                <span class="sr">. </span>
              </span>
            )}
            <Change outcome={o} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
