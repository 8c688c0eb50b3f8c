import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageId } from '../app/address.ts';
import { cases, casesFailed, closed, comingPages, embed, fetchCases, lostCase, lostPage, openPages, page } from '../app/place.ts';
import { spoken } from '../app/say.ts';
import { Door as FirstPage } from '../door/door.tsx';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/words.ts';
import { Header } from './header.tsx';
import { later } from './lazy.tsx';
import { Coming } from './making.tsx';
import { SourcesSheet } from './sources-sheet.tsx';
import { Live, Toast } from './toast.tsx';

/** What the link to the content leads to. */
function Main({ children }: { children: ComponentChildren }) {
  return (
    <main id="main" tabIndex={-1} class="page">
      {children}
    </main>
  );
}

/** Its code is small and here; its styles are a fifth of all, and nothing else needs them. */
const Door = later(async () => {
  await import('../styles/door.css');
  return FirstPage;
}, page.peek() === 'door' && !embed.peek());
const Simulator = later(async () => (await import('../simulator/simulator.tsx')).Simulator, page.peek() === 'simulator' && !embed.peek(), Main);
const Embedded = later(async () => (await import('../simulator/embedded.tsx')).Embedded, embed.peek(), Main);
const Closed = later(async () => (await import('../runs/closed.tsx')).Closed);
const Runs = later(async () => (await import('../runs/runs.tsx')).Runs);
const PageView = later(async () => (await import('../pages/page.tsx')).PageView, !['door', 'simulator', 'runs'].includes(page.peek()));

function Here() {
  const w = words.value;
  if (closed.value) return <Closed />;
  if (casesFailed.value) return <Failure what={w.casesFailed} way={w.casesFailedWay} again={() => void fetchCases()} />;
  if (!cases.value) return <p class="quiet-note">{w.loading}…</p>;
  if (page.value === 'door') return <Door />;
  if (page.value === 'runs') return <Runs />;
  if (openPages.value.includes(page.value)) return <PageView />;
  return comingPages.value.includes(page.value) ? <Coming /> : <Failure what={w.noPage} />;
}

/** What the address names and is not here is told by a part of its own: few readers need it. */
const NotHere = later(async () => (await import('./not-here.tsx')).NotHere);
const Lost = () => (lostCase.value || lostPage.value ? <NotHere /> : null);

/** The link that was pressed is gone with its page: what comes next on the keyboard is the new page, and a voice says which it is. */
function useArrived(id: PageId, name: string | null): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    document.getElementById('main')?.focus({ preventScroll: true });
    if (name) spoken.value = name;
  }, [id, name]);
}

export function App() {
  const w = words.value;
  const simulator = page.value === 'simulator' && !casesFailed.value && !closed.value;
  // The first page is named after its answer.
  const name = page.value === 'door' ? null : w.page[page.value];
  useEffect(() => {
    if (name) document.title = `${name} · Holdfast Studio`;
  }, [name]);
  useArrived(page.value, name);
  if (embed.value) {
    return (
      <>
        <Lost />
        <Embedded />
        <SourcesSheet />
        <Toast />
        <Live />
      </>
    );
  }
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => jump(event, 'main')}>
        {simulator ? w.skipResults : w.skipContent}
      </a>
      {simulator && (
        <a class="skip" href="#levers" onClick={(event) => jump(event, 'levers')}>
          {w.skipLevers}
        </a>
      )}
      <Header />
      <Lost />
      {simulator ? (
        <Simulator />
      ) : (
        <Main>
          <Here />
        </Main>
      )}
      <SourcesSheet />
      <Toast />
      <Live />
    </>
  );
}

/** The address holds the state, so a jump must not add to it. */
function jump(event: MouseEvent, id: string): void {
  event.preventDefault();
  const to = document.getElementById(id);
  to?.focus();
  to?.scrollIntoView();
}
