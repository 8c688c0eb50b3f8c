import type { Run } from '../contract.ts';
import { lang, words } from '../words/words.ts';
import { whole } from '../words/numbers.ts';

export function stateText(run: Run): string {
  const w = words.value;
  const said = w.states[run.state];
  if (run.state === 'queued') return run.position === 0 ? said : `${said}, ${w.place(run.position)}`;
  if (run.state === 'running') return w.progress({ what: run.message || said, done: whole(run.done, lang.value), of: whole(run.of, lang.value) });
  return run.message ? `${said}: ${run.message}` : said;
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
