import type { Section as SectionData } from '../contract.ts';
import { rest, setRest } from '../app/place.ts';
import { Card } from '../parts/card.tsx';
import { Segments } from '../parts/choose.tsx';
import { words } from '../words/words.ts';
import { GridView } from './grid.tsx';
import { MadeBy } from './made-by.tsx';

/** More short paragraphs than this stand in two columns where there is room. */
const MANY = 4;

/** A part of a page: words, then a chart in one of its views, then a table. */
export function Section({ section, seed, heading }: { section: SectionData; seed: number | undefined; heading: string }) {
  const { views, paragraphs } = section;
  const key = `v.${section.id}`;
  const chosen = views.find((v) => v.id === rest.value[key]) ?? views[0];
  // What was just said above is not said again.
  const title = section.title === heading || section.title === chosen?.card.title ? undefined : section.title;
  return (
    <div class={section.grid ? 'section' : 'section text'} id={`section-${section.id}`} tabIndex={-1}>
      {title && <h2 id={`title-${section.id}`}>{title}</h2>}
      {paragraphs.length > 0 && (
        <div class={paragraphs.length > MANY ? 'prose-run' : undefined}>
          {paragraphs.map((text, k) => (
            <p class="prose" key={k}>
              {text}
            </p>
          ))}
        </div>
      )}
      {chosen && (
        <Card
          key={chosen.id}
          card={chosen.card}
          place={section.id}
          below={title && `title-${section.id}`}
          seed={seed}
          level={title ? 3 : 2}
          said={chosen.card.title === heading}
          tools={
            views.length > 1 && (
              <Segments name={key} label={words.value.viewAs} options={views.map((v) => ({ id: v.id, label: v.label }))} chosen={chosen.id} onChoose={(to) => setRest(key, to === views[0]?.id ? null : to)} />
            )
          }
        />
      )}
      {section.state && <MadeBy state={section.state} />}
      {section.grid && <GridView grid={section.grid} id={section.id} title={section.title} />}
    </div>
  );
}
