import { useSignal } from '@preact/signals';
import type { RunKind } from '../contract.ts';
import { description } from '../app/description.ts';
import { goTo } from '../app/address-bar.ts';
import { changed, settings } from '../app/policy.ts';
import { written } from '../app/address.ts';
import { startRun } from '../app/runs.ts';
import { pageAddress, PageLink } from '../shell/link.tsx';
import { FUTURES } from '../simulator/full-run.tsx';
import { words } from '../words/words.ts';
import { reason } from './reason.ts';

const KINDS: RunKind[] = ['policies', 'explore', 'plan', 'delay', 'levers', 'hindcast', 'robust'];

/** Each policy is planned anew in each of them, which takes seconds. */
const FEW_FUTURES = 20;

/** Starts a run from the levers as they stand. */
export function StartForm() {
  const w = words.value;
  const d = description.value;
  const kind = useSignal<RunKind>('plan');
  const futures = useSignal(FUTURES);
  const seed = useSignal<number | null>(null);
  const refused = useSignal<string | null>(null);
  const why = reason();
  const least = kind.value === 'policies' ? 2 : 100;
  const choose = (to: RunKind) => {
    if ((to === 'policies') !== (kind.peek() === 'policies')) futures.value = to === 'policies' ? FEW_FUTURES : FUTURES;
    kind.value = to;
  };
  const start = async (event: Event) => {
    event.preventDefault();
    const now = settings.peek();
    if (!d || !now) return;
    refused.value = null;
    try {
      const run = await startRun(d.case.id, now, kind.value, futures.value, seed.value ?? d.case.seed);
      goTo(pageAddress('runs', [['run', run.id]]));
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error);
    }
  };
  return (
    <form class="card form" onSubmit={(event) => void start(event)} aria-labelledby="start-title">
      <h2 id="start-title">{w.startRun}</h2>
      <p class="sub">
        <PageLink page="simulator">{w.startFrom}</PageLink> {w.differences(changed.value.length)}.
      </p>
      {changed.value.length > 0 && (
        <ul class="plain-list">
          {changed.value.map((lever) => (
            <li key={lever.id}>
              {lever.name}: <b>{written(lever, settings.value?.[lever.id] ?? lever.baseline)}</b>
            </li>
          ))}
        </ul>
      )}
      <div class="fields">
        <label>
          <span>{w.kind}</span>
          <select value={kind.value} aria-describedby="kind-help" onChange={(event) => choose(KINDS.find((k) => k === event.currentTarget.value) ?? 'plan')}>
            {KINDS.map((k) => (
              <option key={k} value={k}>
                {w.kinds[k]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{w.futures}</span>
          <input type="number" min={least} max={100000} step={least === 2 ? 1 : least} required value={futures.value} onInput={(event) => (futures.value = event.currentTarget.valueAsNumber)} />
        </label>
        <label>
          <span>{w.seedLabel}</span>
          <input type="number" min={0} max={2147483647} step={1} required value={seed.value ?? d?.case.seed ?? 0} onInput={(event) => (seed.value = event.currentTarget.valueAsNumber)} />
        </label>
        <button type="submit" class="btn primary" disabled={why !== null || !d} aria-describedby="start-why">
          {w.start}
        </button>
      </div>
      <p class="fine" id="kind-help">
        {w.kindHelp[kind.value]}
      </p>
      {why && (
        <p class="fine" id="start-why">
          {why}
        </p>
      )}
      {refused.value && (
        <p class="wrong" role="alert">
          {refused.value}
        </p>
      )}
    </form>
  );
}
