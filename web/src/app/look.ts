import { effect, signal } from '@preact/signals';
import { lang, languageOf } from '../words/words.ts';
import { readAddress, type Theme } from './address.ts';

const said = readAddress(location.search);
const wants = matchMedia('(prefers-color-scheme: dark)');

/** The theme that the reader chose, or null: then the system's holds. */
export const chosenTheme = signal<Theme | null>(said.theme);
const system = signal<Theme>(wants.matches ? 'dark' : 'light');
wants.addEventListener('change', () => {
  system.value = wants.matches ? 'dark' : 'light';
});

/** A screen on which a table's columns have no room beside each other. */
const small = matchMedia('screen and (max-width: 560px)');
export const isNarrow = signal(small.matches);
small.addEventListener('change', () => {
  isNarrow.value = small.matches;
});

export const theme = (): Theme => chosenTheme.value ?? system.value;
export const setLook = (to: Theme) => {
  chosenTheme.value = to;
};

lang.value = said.lang ?? languageOf(navigator.language) ?? 'en';

effect(() => {
  document.documentElement.dataset['theme'] = theme();
});
effect(() => {
  document.documentElement.lang = lang.value;
});
