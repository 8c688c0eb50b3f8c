import type { Lang } from '../contract.ts';
import { theCase } from '../app/place.ts';
import { dictionaries, words } from '../words/words.ts';

const LANGUAGES: Lang[] = ['en', 'nl'];

/** What the page tells as a file of its own, in each language: `brief.nl.html`. */
export function Files({ names }: { names: readonly string[] }) {
  const w = words.value;
  const here = theCase.value;
  if (!here) return null;
  return (
    <ul class="beside" aria-label={w.asFile}>
      {LANGUAGES.map((l) => {
        const own = names.filter((name) => name.includes(`.${l}.`));
        return (
          own.length > 0 && (
            <li key={l} lang={l}>
              {dictionaries[l].theBrief}{' '}
              {own.map((name, k) => {
                const form = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
                return (
                  <span key={name}>
                    {k > 0 && ' · '}
                    <a href={`data/${encodeURIComponent(here.id)}/${name}`} target="_blank" rel="noopener">
                      {form}
                      <span class="sr">
                        {' '}
                        ({dictionaries[l].language}, {dictionaries[l].inNewTab})
                      </span>
                    </a>
                  </span>
                );
              })}
            </li>
          )
        );
      })}
      {!names.some((name) => name.endsWith('.pdf')) && <li>{w.printsOnA4}</li>}
    </ul>
  );
}
