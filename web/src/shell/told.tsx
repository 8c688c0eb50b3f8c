import { toldOn, type Asked } from '../app/asked.ts';
import { openPages, SECTION } from '../app/place.ts';
import { words } from '../words/words.ts';
import { PageLink } from './link.tsx';

/** The pages that tell of a policy, each opened where it does. */
export function Told({ of }: { of: Pick<Asked, 'policy' | 'wait'> }) {
  const w = words.value;
  const there = toldOn(of).filter(([page]) => openPages.value.includes(page));
  if (there.length === 0) return null;
  return (
    <>
      {w.toldOn}{' '}
      {there.map(([page, section], k) => (
        <span key={page}>
          {k > 0 && ' · '}
          <PageLink page={page} more={[[SECTION, section]]}>
            {w.page[page]}
          </PageLink>
        </span>
      ))}
      .
    </>
  );
}
