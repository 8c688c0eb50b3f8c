import { useMemo } from 'preact/hooks';
import type { Answer, Card as CardData } from '../contract.ts';
import { monthRead } from '../app/answer.ts';
import { description } from '../app/description.ts';
import { setRest } from '../app/place.ts';
import { item } from '../app/policy.ts';
import { Card } from '../parts/card.tsx';
import { Segments } from '../parts/choose.tsx';
import { size } from '../parts/size.ts';
import { words } from '../words/words.ts';
import { MonthReader, ReadingLine } from './month-reader.tsx';
import { groundOf } from './grounds.ts';
import { monthPlaces, plotTop } from './plot.ts';

/** The chart of one item, its tabs and its months. */
export function FanCard({ card, answer }: { card: CardData; answer: Answer }) {
  const d = description.value;
  const months = answer.months ?? [];
  const at = monthRead.value;
  const move = (to: number) => setRest('at', String(to));
  const places = useMemo(() => (card.svg ? monthPlaces(card.svg, months.length) : null), [card.svg, months.length]);
  const drawn = card.svg ? size(card.svg) : null;
  const top = useMemo(() => (card.svg && drawn ? plotTop(card.svg, drawn.height, drawn.width) : 0), [card.svg]);
  const items = d?.items ?? [];
  // Which item the answer is about when the address names none: Java's own choice, told by the first tab.
  const chosen = item.value ?? items[0]?.id ?? '';
  return (
    <Card
      card={card}
      ground={groundOf(answer, words.value)}
      seed={d?.case.seed}
      embeddable
      lead={
        items.length > 1 && (
          <Segments name="item" label={words.value.item} options={items.map((i) => ({ id: i.id, label: i.name, colour: i.colour }))} chosen={chosen} onChoose={(to) => (item.value = to)} />
        )
      }
      over={drawn && places && <ReadingLine places={places} at={at} width={drawn.width} top={top} onMove={move} />}
      under={months.length > 0 && <MonthReader months={months} at={at} onMove={move} />}
    />
  );
}
