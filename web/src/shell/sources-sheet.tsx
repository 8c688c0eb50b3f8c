import { behind, records } from '../app/sources.ts';
import { theCase } from '../app/place.ts';
import { Sheet } from '../parts/sheet.tsx';
import { words } from '../words/words.ts';
import { later } from './lazy.tsx';

const Records = later(async () => (await import('../parts/records.tsx')).Records);

/** What stands behind a number or a chart. */
export function SourcesSheet() {
  const w = words.value;
  const what = behind.value;
  const found = records.value;
  return (
    <Sheet id="sources" open={what !== null} title={w.sourcesBehind} onClose={() => (behind.value = null)}>
      <p class="of">{what?.title}</p>
      {what?.assumption && (
        <p class="warn">
          <b>{w.assumption}.</b> {w.isAssumption}
        </p>
      )}
      {what && what.ids.length === 0 && <p>{w.noSources}</p>}
      {found.state === 'loading' && <p>{w.loading}…</p>}
      {found.state === 'failed' && <p role="alert">{w.sourcesFail}</p>}
      {found.state === 'here' && what && <Records ids={what.ids} all={found.records} />}
      <p class="fine">
        {w.hash} {theCase.value?.id} · {theCase.value?.hash}
      </p>
    </Sheet>
  );
}
