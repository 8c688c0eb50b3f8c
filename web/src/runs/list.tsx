import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '../contract.ts';
import { goTo } from '../app/address-bar.ts';
import { fetchRuns, isGoing, runs, stopRun } from '../app/runs.ts';
import { Failure } from '../parts/failure.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { pageAddress, PageLink } from '../shell/link.tsx';
import { moment, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Progress, stateText } from './progress.tsx';
import { reason } from './reason.ts';
import { outcomesOf, tookText } from './run-text.ts';

const EVERY = 3000;

/** All runs, newest first; what is going is read again now and then, and when the window gets the focus. */
export function RunList() {
  const w = words.value;
  const chosen = useSignal<string[]>([]);
  useEffect(() => {
    void fetchRuns();
    const timer = window.setInterval(() => {
      const now = runs.peek();
      if (document.visibilityState === 'visible' && Array.isArray(now) && now.some(isGoing)) void fetchRuns();
    }, EVERY);
    const onFocus = () => void fetchRuns();
    addEventListener('focus', onFocus);
    return () => {
      clearInterval(timer);
      removeEventListener('focus', onFocus);
    };
  }, []);
  const all = runs.value;
  if (all === 'failed') return <Failure what={w.offline} again={() => void fetchRuns()} />;
  if (all === 'loading') return <p class="quiet-note">{w.loading}…</p>;
  const toggle = (id: string) => {
    const now = chosen.value;
    chosen.value = now.includes(id) ? now.filter((x) => x !== id) : [...now, id].slice(-2);
  };
  const [first, second] = chosen.value;
  return (
    <section class="card" aria-labelledby="runs-title">
      <div class="card-h">
        <h2 id="runs-title">{w.page.runs}</h2>
        <button type="button" class="btn small" disabled={!first || !second} onClick={() => first && second && goTo(pageAddress('runs', [['run', first], ['with', second]]))}>
          {w.compareTwo}
        </button>
      </div>
      {all.length === 0 ? (
        <p class="quiet-note">{w.noRuns}</p>
      ) : (
        <>
          <p class="fine">{w.chooseTwo}</p>
          <PlainTable label={w.runsTitle} heads={[w.run, w.kind, w.by, w.started, w.state, w.futures, w.took, w.outcomes, w.compare]} numbers={[w.futures]}>
            {all.map((run) => (
              <Line key={run.id} run={run} chosen={chosen.value.includes(run.id)} onChoose={() => toggle(run.id)} />
            ))}
          </PlainTable>
        </>
      )}
    </section>
  );
}

function Line({ run, chosen, onChoose }: { run: Run; chosen: boolean; onChoose: () => void }) {
  const w = words.value;
  const stop = async () => {
    await stopRun(run.id);
    await fetchRuns();
  };
  return (
    <tr>
      <th scope="row">
        <PageLink page="runs" more={[['run', run.id]]}>
          {run.id.slice(0, 8)}
        </PageLink>
      </th>
      <td>{w.kinds[run.kind]}</td>
      <td>{run.by.join(', ')}</td>
      <td>{moment(run.created, lang.value)}</td>
      <td>{isGoing(run) ? <Progress run={run} disabled={reason() !== null} onStop={() => void stop()} /> : stateText(run)}</td>
      <td class="n">{whole(run.futures, lang.value)}</td>
      <td>{tookText(run)}</td>
      <td>
        {outcomesOf(run)
          .slice(0, 2)
          .map((o) => `${o.name}: ${o.value}`)
          .join(' · ')}
      </td>
      <td>
        <label class="tick-box">
          <input type="checkbox" checked={chosen} disabled={run.state !== 'done'} onChange={onChoose} />
          <span class="sr">{w.chooseRun(run.id.slice(0, 8))}</span>
        </label>
      </td>
    </tr>
  );
}
