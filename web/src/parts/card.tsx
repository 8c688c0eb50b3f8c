import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Card as CardData } from '../contract.ts';
import { openTables } from '../app/answer.ts';
import { chartIsThere } from '../app/first-view.ts';
import { setRest } from '../app/place.ts';
import { useSeen } from '../app/seen.ts';
import { openSources } from '../app/sources.ts';
import { later } from '../shell/lazy.tsx';
import { words } from '../words/words.ts';
import { CardMenu } from './card-menu.tsx';
import { Select } from './choose.tsx';
import { Drawing } from './drawing.tsx';
import { Icon } from './icon.tsx';
import '../styles/drawn.css';

/** A table is asked for; its rows and its looks come with it. */
const DataTable = later(async () => (await import('./data-table.tsx')).DataTable);

/** The frame round every chart: finding, measure, drawing or table, sources, downloads. */
export function Card(p: {
  card: CardData;
  /** what kind of plan the figures rest on, in a line for downloads */
  ground?: string | null;
  lead?: ComponentChildren;
  tools?: ComponentChildren;
  /** drawn over the chart, in its own box */
  over?: ComponentChildren;
  under?: ComponentChildren;
  stale?: boolean;
  /** another stands beside it */
  half?: boolean;
  seed?: number | undefined;
  level?: 2 | 3;
  embeddable?: boolean;
  /** where it stands, if cards of the same kind may stand elsewhere on the page */
  place?: string;
  /** id of the heading that it stands below: two cards may have found the same */
  below?: string | undefined;
  /** the finding was just said above */
  said?: boolean;
}) {
  const { card } = p;
  const w = words.value;
  const asTable = useSignal(card.svg === undefined);
  const ref = useRef<HTMLElement>(null);
  useSeen(ref, card.id);
  useEffect(chartIsThere, []);
  useEffect(() => {
    if (!asTable.value) return undefined;
    openTables.value++;
    return () => void openTables.value--;
  }, [asTable.value]);
  const Heading = p.level === 3 ? 'h3' : 'h2';
  const id = p.place ? `card-${p.place}-${card.id}` : `card-${card.id}`;
  return (
    <section ref={ref} class={`card ${p.half ? 'half' : ''} ${p.stale ? 'stale' : ''}`} aria-labelledby={p.below ? `${p.below} ${id}` : id} aria-busy={p.stale ?? false}>
      {p.lead}
      <div class="card-h">
        <div>
          <Heading id={id} class={p.said ? 'sr' : undefined}>
            {card.title}
          </Heading>
          <p class="sub">{card.measure}</p>
        </div>
        {(p.tools || card.choices?.length) && (
          <div class="card-tools">
            {p.tools}
            {card.choices?.map((choice) => (
              <Select key={choice.key} label={choice.label} options={choice.options} chosen={choice.chosen} onChoose={(to) => setRest(choice.key, to)} />
            ))}
          </div>
        )}
      </div>
      {asTable.value || card.svg === undefined ? (
        card.table ? (
          <DataTable table={card.table} label={w.tableOf(card.title)} title={card.title} />
        ) : (
          <p class="quiet-note">{w.loading}…</p>
        )
      ) : (
        <div class="plot">
          <Drawing svg={card.svg} narrow={card.svgNarrow} wide={card.svgWide} said={[card.title, card.measure]} />
          {p.over}
        </div>
      )}
      {p.under}
      <footer class="card-f">
        <button type="button" class="btn quiet" onClick={() => void openSources({ title: card.title, ids: card.sources })}>
          <Icon name="book" />
          {w.sources}
        </button>
        {card.note && <span class="tag">{card.note}</span>}
        <span class="grow" />
        {card.svg !== undefined && (
          <button type="button" class="btn quiet" aria-label={`${asTable.value ? w.chart : w.table}: ${card.title}`} onClick={() => (asTable.value = !asTable.value)}>
            <Icon name={asTable.value ? 'chart' : 'table'} />
            {asTable.value ? w.chart : w.table}
          </button>
        )}
        <CardMenu card={card} ground={p.ground ?? null} seed={p.seed} embeddable={p.embeddable ?? false} />
      </footer>
    </section>
  );
}
