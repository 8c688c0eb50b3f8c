import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Answer } from '../contract.ts';
import { lastPlanTook, planning } from '../app/rest.ts';
import { took } from '../words/numbers.ts';
import { words } from '../words/words.ts';

const SECOND = 1000;

/** Stands where the charts will be while a policy has no plan of its own: how long it has been at work, and how long the last plan took. */
export function Working({ answer }: { answer: Answer }) {
  const w = words.value;
  const state = planning.value;
  const since = state.state === 'going' ? state.since : null;
  const now = useSignal(performance.now());
  useEffect(() => {
    if (since === null) return undefined;
    now.value = performance.now();
    const clock = setInterval(() => (now.value = performance.now()), SECOND);
    return () => clearInterval(clock);
  }, [since]);
  const last = lastPlanTook.value;
  return (
    <section class="card working" aria-busy={state.state !== 'failed'} aria-label={answer.pending ?? w.working}>
      <p class="quiet-note">{state.state === 'failed' ? w.noFigures : w.workingHere}</p>
      {since !== null && (
        <p class="fine" aria-hidden="true">
          {w.workingSince(Math.max(0, Math.round((now.value - since) / SECOND)))}
          {last !== null && ` ${w.lastPlan(took(last))}`}
        </p>
      )}
    </section>
  );
}
