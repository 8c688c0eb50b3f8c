import type { Section } from '../contract.ts';
import { words } from '../words/words.ts';

/** From here on a page is too long to be seen through by scrolling. */
const MANY = 6;

/** What a long page holds. */
export function Contents({ sections }: { sections: readonly Section[] }) {
  const w = words.value;
  const titled = sections.filter((section) => section.title);
  if (titled.length < MANY) return null;
  const show = (event: MouseEvent, id: string) => {
    // The address holds the state of the page, so a jump must not add to it.
    event.preventDefault();
    const place = document.getElementById(id);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  return (
    <nav class="contents" aria-label={w.onThisPage}>
      <h2>{w.onThisPage}</h2>
      <ol>
        {titled.map((section) => (
          <li key={section.id}>
            <a href={`#section-${section.id}`} onClick={(event) => show(event, `section-${section.id}`)}>
              {section.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
