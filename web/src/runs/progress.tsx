import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '../contract.ts';
import { spoken } from '../app/say.ts';
import { lang, words } from '../words/words.ts';
import { whole } from '../words/numbers.ts';

export function stateText(run: Run): string {
  const w = words.value;
  const said = w.states[run.state];
  if (run.state === 'queued') return run.position === 0 ? said : `${said}, ${w.place(run.position)}`;
  if (run.state === 'running') return w.progress({ what: run.message || said, done: whole(run.done, lang.value), of: whole(run.of, lang.value) });
  return run.message ? `${said}: ${run.message}` : said;
}

/**
 * A voice says that a run waits, goes or is over, and not each of its steps.
 *
 * @param isRead whether how it stands on arrival is read anyway
 */
export function useRunSaid(run: Run | null, isRead: boolean): void {
  const said = useRef<string | null>(null);
  const state = run?.state ?? null;
  useEffect(() => {
    if (!run || said.current === state) return;
    if (said.current !== null || !isRead) spoken.value = `${words.peek().kinds[run.kind]}: ${run.state === 'running' ? words.peek().states.running : stateText(run)}.`;
    said.current = state;
  }, [state]);
}

/** Where a run stands: its place in the queue, or n of m. */
export function Progress({ run, onStop, disabled }: { run: Run; onStop: (() => void) | undefined; disabled: boolean }) {
  const w = words.value;
  return (
    <div class="prog">
      <progress max={Math.max(1, run.of)} value={run.state === 'queued' ? 0 : run.done} aria-label={w.state} />
      <span>{stateText(run)}</span>
      {onStop && (
        <button type="button" class="btn small" disabled={disabled} onClick={onStop}>
          {w.stop}
        </button>
      )}
    </div>
  );
}
