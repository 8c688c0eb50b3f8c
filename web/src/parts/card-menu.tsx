import type { Card } from '../contract.ts';
import type { Origin } from '../download/origin.ts';
import { withRows } from '../app/answer.ts';
import { fullAddress } from '../app/address-bar.ts';
import { cases, theCase } from '../app/place.ts';
import { copy, say } from '../app/say.ts';
import { words } from '../words/words.ts';
import { Menu } from './menu.tsx';

export function originOf(notes: (string | null | undefined)[], seed: number | undefined): Origin {
  const found = theCase.peek();
  return {
    caseId: found?.id ?? '',
    hash: found?.hash ?? '',
    version: cases.peek()?.version ?? '',
    seed,
    address: fullAddress(),
    notes: notes.filter((n): n is string => !!n),
  };
}

/** Runs a download and says what became of it. */
export async function attempt(make: () => Promise<string>): Promise<void> {
  try {
    say(words.peek().saved(await make()));
  } catch {
    say(words.peek().notSaved);
  }
}

/** Four ways to take a card along. The code for them is fetched when the first is asked. */
export function CardMenu({ card, ground, seed, embeddable }: { card: Card; ground: string | null; seed: number | undefined; embeddable: boolean }) {
  const w = words.value;
  const origin = () => originOf([ground, card.note], seed);
  const save = (kind: 'png' | 'svg' | 'csv' | 'parquet') => attempt(async () => (await import('../download/card.ts')).saveCard(await withRows(card), kind, origin(), w));
  const embedCode = () => {
    const address = new URL(fullAddress());
    address.searchParams.set('embed', '1');
    address.searchParams.set('card', card.id);
    const title = card.title.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
    return `<iframe src="${address.href.replace(/&/g, '&amp;')}" title="${title}" width="100%" height="560" style="border:0" loading="lazy"></iframe>`;
  };
  return (
    <Menu icon="down" label={w.download} name={w.downloadOf(card.title)} quiet class="up">
      {(close) => (
        <ul>
          {card.svg !== undefined &&
            (['png', 'svg'] as const).map((kind) => (
              <li key={kind}>
                <button type="button" onClick={() => (close(), void save(kind))}>
                  {kind === 'png' ? w.picture2x : w.vector}
                </button>
              </li>
            ))}
          {(['csv', 'parquet'] as const).map((kind) => (
            <li key={kind}>
              <button type="button" onClick={() => (close(), void save(kind))}>
                {kind === 'csv' ? w.csv : w.parquet}
              </button>
            </li>
          ))}
          {embeddable && (
            <li>
              <button type="button" onClick={() => (close(), void copy(embedCode(), w.embedCopied, w.notCopied))}>
                {w.embedCode}
              </button>
            </li>
          )}
        </ul>
      )}
    </Menu>
  );
}
