import type { Answer } from '../contract.ts';
import { answered } from '../app/answer.ts';
import { description } from '../app/description.ts';
import { later } from '../app/rest.ts';
import { Card } from '../parts/card.tsx';
import { words } from '../words/words.ts';
import { FanCard } from './fan-card.tsx';
import { groundOf } from './grounds.ts';

/** All cards: those of the frame first, then those that came when the hand rested. */
export function Cards({ answer }: { answer: Answer }) {
  const seed = description.value?.case.seed;
  const stale = answered.value?.stale;
  const [fan, ...others] = answer.cards;
  return (
    <>
      {fan && <FanCard card={fan} answer={answer} />}
      <div class="cards">
        {others.map((card) => (
          <Card key={card.id} card={card} stale={stale?.has(card.id) ?? false} ground={groundOf(answer, words.value)} seed={seed} embeddable />
        ))}
        {later.value.cards.map((card) => (
          <Card key={card.id} card={card} stale={later.value.stale} seed={seed} embeddable />
        ))}
      </div>
    </>
  );
}
