import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fullAddress } from '../app/address-bar.ts';
import { answerIn } from '../app/answer.ts';
import { description } from '../app/description.ts';
import { theCase } from '../app/place.ts';
import { copy } from '../app/say.ts';
import { date, today } from '../words/numbers.ts';
import { LANGUAGES, lang, languages, words, wordsIn, type Lang } from '../words/words.ts';
import '../styles/records.css';

async function sentence(language: Lang): Promise<string> {
  const d = description.peek();
  const found = theCase.peek();
  const [answer, w] = await Promise.all([answerIn(language), wordsIn(language)]);
  if (!d || !found || !answer) return '';
  const card = answer.cards[0];
  const address = new URL(fullAddress());
  address.searchParams.set('lang', language);
  const { version, hash, seed, known } = d.case;
  const note = card?.note ?? '';
  return w.citation({ finding: card?.title ?? answer.headline, isNoted: note !== '', note, version, title: found.title[language], known: date(known, language), hash, seed, address: address.href, read: today(language) });
}

/** The language of the page comes first. */
export function Citations() {
  return [lang.value, ...LANGUAGES.filter((l) => l !== lang.value)].map((language) => <Citation key={language} language={language} />);
}

/** It was worked out for the moment at which it was opened. */
function Citation({ language }: { language: Lang }) {
  const w = words.value;
  const text = useSignal<string | null>(null);
  useEffect(() => {
    sentence(language).then(
      (found) => (text.value = found),
      () => (text.value = w.askFailed),
    );
  }, []);
  const known = text.value;
  return (
    <section class="citation">
      <h3 lang={language}>{languages[language].name}</h3>
      <p lang={language} class="quote" aria-busy={known === null}>
        {known ?? `${w.loading}…`}
      </p>
      <button type="button" class="btn small" disabled={known === null} onClick={() => void copy(known ?? '', w.sentenceCopied, w.notCopied)}>
        {w.copySentence}
        <span class="sr">: {languages[language].name}</span>
      </button>
    </section>
  );
}
