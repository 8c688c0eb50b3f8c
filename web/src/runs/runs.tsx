import { useEffect } from 'preact/hooks';
import { me, whoAmI } from '../app/api.ts';
import { hasServer, rest, runId } from '../app/place.ts';
import { words } from '../words/words.ts';
import { Account } from './account.tsx';
import { Brought } from './brought.tsx';
import { RunsCompared } from './compare.tsx';
import { RunList } from './list.tsx';
import { OneRun } from './one.tsx';
import { StartForm } from './start-form.tsx';
import { Uploads } from './uploads.tsx';
import '../styles/sections.css';

/** Kept calculations: the list, one of them, or two side by side. */
export function Runs() {
  const w = words.value;
  useEffect(() => {
    if (hasServer.value && me.peek() === 'unknown') void whoAmI();
  }, [hasServer.value]);
  if (!hasServer.value) {
    return (
      <div class="column">
        <h1>{w.runsTitle}</h1>
        <p class="reading">{w.runsStatic}</p>
      </div>
    );
  }
  const other = rest.value['with'];
  if (runId.value && other) return <RunsCompared key={`${runId.value} ${other}`} first={runId.value} second={other} />;
  if (runId.value) return <OneRun key={runId.value} id={runId.value} />;
  return (
    <div class="column wide">
      <h1>{w.runsTitle}</h1>
      <p class="reading">{w.runsLede}</p>
      <Account />
      <StartForm />
      <RunList />
      <Uploads />
      <Brought />
    </div>
  );
}
