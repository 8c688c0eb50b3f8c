import type { Section as SectionData } from '../contract.ts';
import { rest, setRest } from '../app/place.ts';
import { Card } from '../parts/card.tsx';
import { Segments } from '../parts/choose.tsx';
import { words } from '../words/words.ts';
import { GridView } from './grid.tsx';

/** A part of a page: words, then a chart in one of its views, then a table. */
export function Section({ section, seed }: { section: SectionData; seed: number | undefined }) {
  const views = section.views ?? [];
  const key = `v.${section.id}`;
  const chosen = views.find((v) => v.id === rest.value[key]) ?? views[0];
  const title = section.title;
  return (
    <div class="section" id={`section-${section.id}`}>
      {title && <h2>{title}</h2>}
      {section.paragraphs?.map((text, k) => (
        <p class="prose" key={k}>
          {text}
        </p>
      ))}
      {chosen && (
        <Card
          key={chosen.id}
          card={chosen.card}
          seed={seed}
          level={title ? 3 : 2}
          tools={
            views.length > 1 && (
              <Segments name={key} label={words.value.viewAs} options={views.map((v) => ({ id: v.id, label: v.label }))} chosen={chosen.id} onChoose={(to) => setRest(key, to === views[0]?.id ? null : to)} />
            )
          }
        />
      )}
      {section.grid && <GridView grid={section.grid} id={section.id} title={title ?? section.id} />}
    </div>
  );
}
