import { effect } from '@preact/signals';
import type { Answer } from '../contract.ts';
import { answer } from '../app/answer.ts';
import { spoken } from '../app/say.ts';

const REST = 700;
let timer = 0;
let last: string | null = null;

/** What is said of an answer: while it is worked out, no more than that and where it should lie once that is known more closely; then what it comes to and what may be said of the difference. */
function toldOf({ headline, verdict, reading, pending, narrowed }: Answer): string {
  return pending ? (narrowed ?? `${headline}.`) : [`${headline}.`, verdict?.said, reading].filter(Boolean).join(' ');
}

/** The answer is spoken when the hand has rested, not at each pixel, not on arrival, when it is read anyway, and not again where it stays the same. */
effect(() => {
  const found = answer.value;
  if (!found) return;
  const text = toldOf(found);
  const isFirst = last === null;
  if (text === last) return;
  last = text;
  if (isFirst) return;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    spoken.value = text;
  }, REST);
});
