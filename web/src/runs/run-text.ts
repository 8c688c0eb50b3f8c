import type { Card, Outcome, Run } from '../contract.ts';
import { tenth } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

export function outcomesOf(run: Run): Outcome[] {
  const found = run.outcomes;
  if (!found) return [];
  return Array.isArray(found) ? found : (found[lang.value] ?? []);
}

export const cardsOf = (run: Run): Card[] => run.cards?.[lang.value] ?? [];

export const tookText = (run: Run): string => (run.wallMs === null || run.wallMs === undefined ? '' : words.value.seconds(tenth(run.wallMs / 1000, lang.value)));
