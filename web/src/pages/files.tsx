import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { theCase } from '../app/place.ts';
import { LANGUAGES, languages, words, wordsIn, type Dict, type Lang } from '../words/words.ts';

/** What the page tells as a file of its own, in each language: `brief.nl.html`. */
export function Files({ names }: { names: readonly string[] }) {
  const w = words.value;
  return (
    <ul class="beside" aria-label={w.asFile}>
      {LANGUAGES.map((l) => {
        const own = names.filter((name) => name.includes(`.${l}.`));
        return own.length > 0 && <Own key={l} language={l} names={own} />;
      })}
      {!names.some((name) => name.endsWith('.pdf')) && <li>{w.printsOnA4}</li>}
    </ul>
  );
}

/** Those of one language, told in it. */
function Own({ language, names }: { language: Lang; names: readonly string[] }) {
  const own = useSignal<Dict | null>(null);
  useEffect(() => {
    wordsIn(language).then(
      (found) => (own.value = found),
      () => (own.value = words.peek()),
    );
  }, []);
  const here = theCase.value;
  const w = own.value;
  if (!here || !w) return null;
  return (
    <li lang={language}>
      {w.theBrief}{' '}
      {names.map((name, k) => (
        <span key={name}>
          {k > 0 && ' · '}
          <a href={`data/${encodeURIComponent(here.id)}/${name}`} target="_blank" rel="noopener">
            {name.slice(name.lastIndexOf('.') + 1).toUpperCase()}
            <span class="sr">
              {' '}
              ({languages[language].name}, {w.inNewTab})
            </span>
          </a>
        </span>
      ))}
    </li>
  );
}
