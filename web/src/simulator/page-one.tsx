import type { ComponentChildren } from 'preact';
import type { Answer } from '../contract.ts';
import { first } from '../app/description.ts';
import { door } from '../app/door.ts';
import { later } from '../shell/lazy.tsx';
import { PageLink } from '../shell/link.tsx';
import { words } from '../words/words.ts';

/** As large as it will be. */
const Waiting = ({ children }: { children: ComponentChildren }) => (
  <section class="page-one" aria-busy="true">
    {children}
  </section>
);

/** It stands on what is asked for after the first view, and comes with it. */
const Figures = later(async () => (await import('./page-one-figures.tsx')).Figures, false, Waiting);

/** The number of page one for these levers, where there is one, beside what it is known by; the figures below it are of a plan that is made once. */
export function PageOne({ answer }: { answer: Answer }) {
  const w = words.value;
  const now = door.value;
  if (now.state === 'here') return <Figures of={now.it} answer={answer} />;
  if (now.state === 'loading') {
    return (
      <Waiting>
        <p class="quiet-note">{w.loading}…</p>
      </Waiting>
    );
  }
  return (
    <p class="fine">
      {w.fixedPlan} {answer.central && `${w.centralCase}: ${answer.central.written}.`} {w.anewElsewhere}{' '}
      <PageLink page="door">{w.page.door}</PageLink>. {first.value?.held}
    </p>
  );
}
