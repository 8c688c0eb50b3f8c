import { computed, signal } from '@preact/signals';
import { messages as english, type Dict } from '../../target/messages/en.ts';
import { fetchMessages, languages, type Lang } from '../../target/messages/languages.ts';

export { languages };
export type { Dict, Lang };
export const LANGUAGES = Object.keys(languages) as Lang[];

/** What is here of what the interface says. English always is; another language is fetched when it is asked for. */
const here = signal<Partial<Record<Lang, Dict>>>({ en: english });

export const lang = signal<Lang>('en');
export const words = computed<Dict>(() => here.value[lang.value] ?? english);

export async function wordsIn(language: Lang): Promise<Dict> {
  const known = here.peek()[language];
  if (known) return known;
  const { messages } = await fetchMessages[language]();
  here.value = { ...here.peek(), [language]: messages };
  return messages;
}

let wanted: Lang | null = null;

/** Goes over to a language as soon as its words are here, unless another is asked for meanwhile. */
export async function speak(language: Lang): Promise<void> {
  wanted = language;
  await wordsIn(language);
  if (wanted === language) lang.value = language;
}

/** The language of a tag such as `nl-BE`, if it is spoken here. */
export function languageOf(tag: string | null): Lang | null {
  const code = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((l) => l === code) ?? null;
}
