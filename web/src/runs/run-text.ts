import type { Card, Outcome, Run } from '../contract.ts';
import { tenth } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

export const outcomesOf = (run: Run): Outcome[] => run.outcomes?.[lang.value] ?? [];
export const cardsOf = (run: Run): Card[] => run.cards?.[lang.value] ?? [];

export const tookText = (run: Run): string => (run.wallMs === 0 ? '' : words.value.seconds(tenth(run.wallMs / 1000, lang.value)));
