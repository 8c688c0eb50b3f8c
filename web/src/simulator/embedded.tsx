import { answer } from '../app/answer.ts';
import { address } from '../app/address-bar.ts';
import { description, kernelFailed } from '../app/description.ts';
import { later } from '../app/rest.ts';
import { embedCard } from '../app/place.ts';
import { Card } from '../parts/card.tsx';
import { Failure } from '../parts/failure.tsx';
import { words } from '../words/words.ts';
import { FanCard } from './fan-card.tsx';
import { groundOf } from './grounds.ts';
import { Working } from './working.tsx';
import { useWidth } from './measure.ts';
import '../styles/simulator.css';
import '../styles/embedded.css';

/** One card without levers, for another's page. */
export function Embedded() {
  const w = words.value;
  const ref = useWidth();
  const found = answer.value;
  const wanted = embedCard.value ?? found?.cards[0]?.id;
  const card = (found?.pending ? [] : [...(found?.cards ?? []), ...later.value.cards]).find((c) => c.id === wanted);
  const whole = new URLSearchParams(address.value.startsWith('?') ? address.value : '');
  whole.delete('embed');
  whole.delete('card');
  // Cards that take longer come by themselves; what no answer has is not waited for.
  const isMissing = found && !found.pending && !card && later.value.cards.length > 0;
  return (
    <main class="embedded" id="main">
      <div class="column" ref={ref}>
        {kernelFailed.value && <Failure what={w.kernelFailed} way={w.kernelFailedWay} />}
        <h1 class="sr">{found?.headline ?? w.brand}</h1>
        {found && card && (card === found.cards[0] ? <FanCard card={card} answer={found} /> : <Card card={card} ground={groundOf(found, w)} seed={description.value?.case.seed} />)}
        {isMissing && <Failure what={w.noCard(wanted ?? '')} way={w.noCardWay(found.cards.concat(later.value.cards).map((c) => c.id))} />}
        {found?.pending && <Working answer={found} />}
        {!card && !isMissing && !found?.pending && !kernelFailed.value && <p class="quiet-note">{w.loading}…</p>}
        <p class="fine">
          <a href={`?${whole}`} target="_blank" rel="noopener">
            {w.openStudio} <span class="sr">({w.inNewTab})</span>
          </a>
        </p>
      </div>
    </main>
  );
}
