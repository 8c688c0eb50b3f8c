import { Fragment } from 'preact';
import { lostCase, lostPage, openPages, theCase } from '../app/place.ts';
import { lang, words } from '../words/words.ts';
import { PageLink } from './link.tsx';

const MOST_LETTERS = 60;

/** An address may name a case that is gone, or a page that never was. */
export function NotHere() {
  const w = words.value;
  const id = lostCase.value;
  const called = lostPage.value;
  return (
    <aside class="lost">
      {id && <p>{w.noCase({ id, shown: theCase.value?.title[lang.value] ?? '' })}</p>}
      {called && (
        <p>
          {w.noSuchPage(called.slice(0, MOST_LETTERS))}{' '}
          {openPages.value.map((p, k) => (
            <Fragment key={p}>
              {k > 0 && ' · '}
              <PageLink page={p}>{w.page[p]}</PageLink>
            </Fragment>
          ))}
        </p>
      )}
    </aside>
  );
}
