import { signal } from '@preact/signals';
import type { Run, RunKind, RunProgress, Settings } from '../contract.ts';
import { lang } from '../words/words.ts';
import { call } from './api.ts';

export const runs = signal<Run[] | 'loading' | 'failed'>('loading');

export async function fetchRuns(): Promise<void> {
  try {
    runs.value = (await call<{ runs: Run[] }>('GET', 'runs')).runs;
  } catch {
    if (!Array.isArray(runs.peek())) runs.value = 'failed';
  }
}

export const fetchRun = (id: string) => call<Run>('GET', `runs/${encodeURIComponent(id)}`);

export const startRun = (caseId: string, settings: Settings, kind: RunKind, futures: number, seed: number) =>
  call<{ id: string }>('POST', 'runs', { json: { case: caseId, settings, kind, futures, seed } });

export async function stopRun(id: string): Promise<void> {
  await call('DELETE', `runs/${encodeURIComponent(id)}`);
}

export async function deleteRun(id: string): Promise<void> {
  await call('DELETE', `runs/${encodeURIComponent(id)}/kept`);
}

export const isGoing = (run: RunProgress) => run.state === 'queued' || run.state === 'running';

/**
 * Follows a run: events of the server, and its state read anew when the window gets the focus, since a sleeping tab misses events.
 *
 * @returns stops following
 */
export function follow(id: string, tell: (run: Run) => void, gone: () => void): () => void {
  let last: Run | null = null;
  let stopped = false;
  let events: EventSource | null = null;
  const read = async () => {
    try {
      const found = await fetchRun(id);
      if (stopped) return;
      last = found;
      tell(found);
      if (isGoing(found) && !events) listen();
      if (!isGoing(found)) quiet();
    } catch {
      if (!stopped && !last) gone();
    }
  };
  const quiet = () => {
    events?.close();
    events = null;
  };
  const listen = () => {
    events = new EventSource(`api/runs/${encodeURIComponent(id)}/events?lang=${lang.peek()}`);
    events.addEventListener('run', (event: MessageEvent<string>) => {
      const progress = JSON.parse(event.data) as RunProgress;
      if (last && isGoing(progress)) {
        last = { ...last, ...progress };
        tell(last);
      } else {
        void read();
      }
    });
  };
  const onFocus = () => {
    if (document.visibilityState === 'visible') void read();
  };
  addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onFocus);
  void read();
  return () => {
    stopped = true;
    quiet();
    removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onFocus);
  };
}
