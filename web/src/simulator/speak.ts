import { effect } from '@preact/signals';
import { answer } from '../app/answer.ts';
import { spoken } from '../app/say.ts';

const REST = 700;
let timer = 0;
let first = true;

/** The reading is spoken when the hand has rested, not at each pixel, and not on arrival, when it is read anyway. */
effect(() => {
  const found = answer.value;
  if (!found) return;
  const text = `${found.headline}. ${found.reading}`;
  if (first) {
    first = false;
    return;
  }
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    spoken.value = text;
  }, REST);
});
