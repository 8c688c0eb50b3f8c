import type { Page } from '../contract.ts';
import { useEffect } from 'preact/hooks';
import { shown, tryAgain } from '../app/pages.ts';
import { rest, SECTION } from '../app/place.ts';
import { Facts } from '../parts/facts.tsx';
import { Failure } from '../parts/failure.tsx';
import { date } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Files } from './files.tsx';
import { RecordList } from './record-list.tsx';
import { Contents } from './contents.tsx';
import { MadeBy } from './made-by.tsx';
import { Section } from './section.tsx';
import '../styles/sections.css';

/** A page as Java wrote it. */
export function PageView() {
  const w = words.value;
  const now = shown.value;
  if (now.state === 'failed') return <Failure what={w.pageFailed} way={w.pageFailedWay} again={tryAgain} />;
  const page = now.state === 'here' ? now.page : now.before;
  if (!page) return <p class="quiet-note">{w.loading}…</p>;
  return <Sheet page={page} busy={now.state === 'loading'} />;
}

function Sheet({ page, busy }: { page: Page; busy: boolean }) {
  const w = words.value;
  useEffect(() => {
    const place = busy ? null : document.getElementById(`section-${rest.peek()[SECTION]}`);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [page, busy]);
  return (
    <div class="column wide" aria-busy={busy}>
      <h1>{page.title}</h1>
      <p class="reading">{page.lede}</p>
      {page.updated && (
        <p class="kicker">
          {w.updated}: {date(page.updated, lang.value)}
        </p>
      )}
      {page.state && <MadeBy state={page.state} />}
      {page.files && <Files names={page.files} />}
      <Contents sections={page.sections} />
      {page.sections.map((section) => (
        <Section key={section.id} section={section} seed={page.seed} heading={page.title} />
      ))}
      {page.records && <RecordList records={page.records} />}
      <Facts facts={[`${w.version} ${page.version}`, `${w.hash} ${page.hash.slice(0, 12)}`, ...(page.seed === undefined ? [] : [`${w.seed} ${page.seed}`])]} />
    </div>
  );
}
