import { askedBy, pairsOf } from '../app/asked.ts';
import { first } from '../app/description.ts';
import { door } from '../app/door.ts';
import { changed, settings } from '../app/policy.ts';
import { Told } from '../shell/told.tsx';
import { PageLink } from '../shell/link.tsx';
import { words } from '../words/words.ts';

/** What the figures above are, by name: those of the first page are others. And how often ranges of this kind held. */
export function Ground() {
  const w = words.value;
  const moved = Object.fromEntries(changed.value.map((lever) => [lever.id, settings.value?.[lever.id] ?? lever.baseline]));
  const same = door.value.state === 'here' ? askedBy(door.value.it, moved) : null;
  return (
    <p class="fine ground-of">
      {w.fixedPlan}{' '}
      <PageLink page="door" more={same ? pairsOf(same) : []}>
        {w.page.door}
      </PageLink>
      {'. '}
      {same && <Told of={same} />} {first.value?.held}
    </p>
  );
}
