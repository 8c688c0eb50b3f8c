import { records, type Behind as What } from '../app/sources.ts';
import { theCase } from '../app/place.ts';
import { Records } from '../parts/records.tsx';
import { words } from '../words/words.ts';

/** What stands behind a number or a chart: whether it is an assumption, the records of its sources, and the case that they are in. */
export function Behind({ what }: { what: What }) {
  const w = words.value;
  const found = records.value;
  return (
    <>
      <p class="of">{what.title}</p>
      {what.assumption && (
        <p class="warn">
          <b>{w.assumption}.</b> {w.isAssumption}
        </p>
      )}
      {what.ids.length === 0 && <p>{w.noSources}</p>}
      {found.state === 'loading' && <p>{w.loading}…</p>}
      {found.state === 'failed' && <p role="alert">{w.sourcesFail}</p>}
      {found.state === 'here' && <Records ids={what.ids} all={found.records} />}
      <p class="fine">
        {w.hash} {theCase.value?.id} · {theCase.value?.hash}
      </p>
    </>
  );
}
