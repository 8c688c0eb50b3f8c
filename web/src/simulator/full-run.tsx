import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../contract.ts';
import { me, whoAmI } from '../app/api.ts';
import { afterFirstView } from '../app/first-view.ts';
import { description } from '../app/description.ts';
import { hasServer } from '../app/place.ts';
import { settings } from '../app/policy.ts';
import { follow, isGoing, startRun, stopRun } from '../app/runs.ts';
import { Progress, stateText, useRunSaid } from '../runs/progress.tsx';
import { reason } from '../runs/reason.ts';
import { PageLink } from '../shell/link.tsx';
import { whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import '../styles/below-levers.css';

export const FUTURES = 10_000;

/** The third tier: these levers in full, on the server. */
export function FullRun() {
  const w = words.value;
  const id = useSignal<string | null>(null);
  /** the same question has the same id, so starting again needs a sign of its own */
  const starts = useSignal(0);
  const run = useSignal<Run | null>(null);
  const refused = useSignal<string | null>(null);
  useEffect(() => {
    if (hasServer.value && me.peek() === 'unknown') void afterFirstView().then(whoAmI);
  }, [hasServer.value]);
  useEffect(() => {
    const name = id.value;
    return name ? follow(name, (found) => (run.value = found), () => (run.value = null)) : undefined;
  }, [id.value, starts.value]);
  const d = description.value;
  const why = reason();
  const start = async () => {
    const now = settings.peek();
    if (!d || !now) return;
    refused.value = null;
    try {
      id.value = (await startRun(d.case.id, now, 'plan', FUTURES, d.case.seed)).id;
      starts.value++;
    } catch (error) {
      refused.value = error instanceof Error ? error.message : String(error);
    }
  };
  const going = run.value !== null && isGoing(run.value);
  useRunSaid(run.value, false);
  const ref = useRef<HTMLDivElement>(null);
  // The button that was pressed gives way to another: what comes next on the keyboard is that one.
  useEffect(() => {
    if (id.peek() !== null && document.activeElement === document.body) ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [going]);
  return (
    <div class="full" ref={ref}>
      {going && run.value ? (
        <Progress run={run.value} disabled={false} onStop={() => void stopRun(run.value?.id ?? '')} />
      ) : (
        <button type="button" class="btn wide" disabled={why !== null} aria-describedby="full-run-help" onClick={() => void start()}>
          {w.fullRun}
        </button>
      )}
      {run.value && !going && <p class="fine">{stateText(run.value)}</p>}
      {run.value && (
        <p class="fine">
          <PageLink page="runs" more={[['run', run.value.id]]}>
            {w.run} {run.value.id.slice(0, 8)}
          </PageLink>
        </p>
      )}
      {refused.value && (
        <p class="fine" role="alert">
          {refused.value}
        </p>
      )}
      <p class="fine" id="full-run-help">
        {why || w.fullRunHelp({ here: whole(d?.case.futures ?? 0, lang.value), there: whole(FUTURES, lang.value) })}
      </p>
    </div>
  );
}
