/** A word of a sentence of Java that the page explains: `[shortfall](#shortfall)`. */
const TERM = /\[([^\]]+)\]\(#([\w-]+)\)/g;

/** The ids of what is explained in these sentences, each once, in the order in which it is met. */
export const termsIn = (sentences: readonly string[]): string[] => [...new Set(sentences.flatMap((sentence) => [...sentence.matchAll(TERM)].map(([, , id = '']) => id)))];

/** The sentence as plain words. */
export const plain = (sentence: string): string => sentence.replace(TERM, '$1');

/** A sentence cut so that each second part is a number with its word, which stay on one line. */
export const tied = (sentence: string): string[] => sentence.split(/(\d[\d.,\u00a0\u202f]* \p{L}+)/u);
