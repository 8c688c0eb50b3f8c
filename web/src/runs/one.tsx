import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '../contract.ts';
import { fullAddress } from '../app/address-bar.ts';
import { description } from '../app/description.ts';
import { written } from '../app/address.ts';
import { copy, say } from '../app/say.ts';
import { isMine, Refused } from '../app/api.ts';
import { goTo } from '../app/address-bar.ts';
import { deleteRun, follow, isGoing, startRun, stopRun } from '../app/runs.ts';
import { Card } from '../parts/card.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Facts } from '../parts/facts.tsx';
import { Failure } from '../parts/failure.tsx';
import { Icon } from '../parts/icon.tsx';
import { pageAddress, PageLink } from '../shell/link.tsx';
import { Outcomes } from '../simulator/outcomes.tsx';
import { moment, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Progress, stateText, useRunSaid } from './progress.tsx';
import { reason } from './reason.ts';
import { cardsOf, outcomesOf, tookText } from './run-text.ts';

/** One run at its lasting address: progress while it goes, results when it is done. */
export function OneRun({ id }: { id: string }) {
  const w = words.value;
  const run = useSignal<Run | null>(null);
  const gone = useSignal(false);
  const again = useSignal(0);
  useEffect(() => follow(id, (found) => (run.value = found), () => (gone.value = true)), [id, again.value]);
  const found = run.value;
  useRunSaid(found, true);
  if (gone.value) {
    return (
      <div class="column">
        <h1>{w.run}</h1>
        <Failure what={w.runGone} />
        <PageLink page="runs">{w.backToRuns}</PageLink>
      </div>
    );
  }
  if (!found) return <p class="quiet-note">{w.loading}…</p>;
  const stop = async () => {
    await stopRun(found.id);
    say(w.stopped);
    again.value++;
  };
  const remove = async () => {
    try {
      await deleteRun(found.id);
      say(w.removedNow(found.id.slice(0, 8)));
      goTo(pageAddress('runs', []));
    } catch (error) {
      say(error instanceof Refused ? error.message : w.offline);
    }
  };
  const restart = async () => {
    await startRun(found.case, found.settings, found.kind, found.futures, found.seed);
    again.value++;
  };
  return (
    <div class="column">
      <p class="kicker">
        <PageLink page="runs">{w.backToRuns}</PageLink>
      </p>
      <h1>
        {w.kinds[found.kind]} <span class="id">{found.id.slice(0, 12)}</span>
      </h1>
      <p class="state">
        {stateText(found)}
        {!isGoing(found) && found.wallMs > 0 && ` · ${w.took} ${tookText(found)}`} · {w.by} {found.by.join(', ') || '–'}, {moment(found.created, lang.value)}
      </p>
      <p class="actions">
        <button type="button" class="btn small" onClick={() => void copy(fullAddress(), w.copied, w.notCopied)}>
          <Icon name="link" />
          {w.copyLink}
        </button>
        <span class="fine">{w.runAddress}</span>
        {!isGoing(found) && isMine(found.by.length === 1 ? (found.by[0] ?? '') : '') && <Confirm name={found.id.slice(0, 8)} onYes={remove} />}
      </p>
      {isGoing(found) && <Progress run={found} disabled={reason() !== null} onStop={() => void stop()} />}
      {['stopped', 'failed', 'interrupted'].includes(found.state) && (
        <p class="actions">
          {found.state === 'interrupted' && `${w.interruptedHelp} `}
          <button type="button" class="btn small" disabled={reason() !== null} onClick={() => void restart()}>
            {w.startAgain}
          </button>
        </p>
      )}
      {outcomesOf(found).length > 0 && <Outcomes outcomes={outcomesOf(found)} />}
      <div class="cards">
        {cardsOf(found).map((card) => (
          <Card key={card.id} card={card} seed={found.seed} />
        ))}
      </div>
      <RunSettings run={found} />
      {found.files && found.files.length > 0 && (
        <section class="card">
          <h2>{w.files}</h2>
          <ul class="plain-list">
            {found.files.map((file) => (
              <li key={file}>
                <a href={`api/runs/${encodeURIComponent(found.id)}/files/${encodeURIComponent(file)}`} download>
                  {file}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Facts facts={[`${w.version} ${found.version}`, `${w.hash} ${found.case} ${found.hash.slice(0, 12)}`, `${w.seed} ${found.seed}`, `${w.futures} ${whole(found.futures, lang.value)}`]} />
    </div>
  );
}

/** The levers of a run that stood off the baseline. */
function RunSettings({ run }: { run: Run }) {
  const w = words.value;
  const d = description.value;
  const levers = d?.case.id === run.case ? d.levers.filter((l) => (run.settings[l.id] ?? l.baseline) !== l.baseline) : [];
  const raw = Object.entries(run.settings);
  return (
    <section class="card">
      <h2>{w.settingsOf}</h2>
      <ul class="plain-list">
        {d?.case.id === run.case
          ? levers.map((l) => (
              <li key={l.id}>
                {l.name}: <b>{written(l, run.settings[l.id] ?? l.baseline)}</b> ({w.baselineIs(written(l, l.baseline))})
              </li>
            ))
          : raw.map(([id, value]) => (
              <li key={id}>
                {id}: <b>{String(value)}</b>
              </li>
            ))}
        {d?.case.id === run.case && levers.length === 0 && <li>{w.differences(0)}</li>}
      </ul>
    </section>
  );
}
