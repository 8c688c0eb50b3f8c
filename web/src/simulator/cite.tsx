import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Lang } from '../contract.ts';
import { fullAddress } from '../app/address-bar.ts';
import { answerIn } from '../app/answer.ts';
import { description } from '../app/description.ts';
import { theCase } from '../app/place.ts';
import { copy } from '../app/say.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { date, today } from '../words/numbers.ts';
import { dictionaries, lang, words } from '../words/words.ts';

const LANGUAGES: Lang[] = ['en', 'nl'];

async function sentence(language: Lang): Promise<string> {
  const d = description.peek();
  const found = theCase.peek();
  const answer = await answerIn(language);
  if (!d || !found || !answer) return '';
  const card = answer.cards[0];
  const address = new URL(fullAddress());
  address.searchParams.set('lang', language);
  return dictionaries[language].citation(d.case.version, found.title[language], d.case.hash, date(d.case.known, language), d.case.seed, card?.title ?? answer.headline, card?.note ?? '', address.href, today(language));
}

/** A sentence to quote, in both languages. */
export function Cite() {
  const w = words.value;
  const open = useSignal(false);
  return (
    <>
      <button type="button" class="btn quiet" onClick={() => (open.value = true)}>
        <Icon name="quote" />
        {w.cite}
      </button>
      <Sheet id="cite" open={open.value} title={w.citeTitle} onClose={() => (open.value = false)}>
        <p>{w.citeIntro}</p>
        {open.value && [lang.value, ...LANGUAGES.filter((l) => l !== lang.value)].map((language) => <Citation key={language} language={language} />)}
      </Sheet>
    </>
  );
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
      <h3 lang={language}>{dictionaries[language].language}</h3>
      <p lang={language} class="quote" aria-busy={known === null}>
        {known ?? `${w.loading}…`}
      </p>
      <button type="button" class="btn small" disabled={known === null} onClick={() => void copy(known ?? '', w.sentenceCopied, w.notCopied)}>
        {w.copySentence}
        <span class="sr">: {dictionaries[language].language}</span>
      </button>
    </section>
  );
}
