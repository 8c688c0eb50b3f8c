/** A sentence of Java in pieces: words, and among them those that the page explains, `[shortfall](#shortfall)`. */
export type Piece = string | { term: string; text: string; close: string };

const TERM = /\[([^\]]+)\]\(#([\w-]+)\)([^\s[]*)/g;

export function pieces(sentence: string): Piece[] {
  const all: Piece[] = [];
  let from = 0;
  for (const found of sentence.matchAll(TERM)) {
    const [whole, text = '', term = '', close = ''] = found;
    if (found.index > from) all.push(sentence.slice(from, found.index));
    all.push({ term, text, close });
    from = found.index + whole.length;
  }
  if (from < sentence.length) all.push(sentence.slice(from));
  return all;
}

/** The same as plain words, for the title of the page and a voice. */
export const plain = (sentence: string): string => sentence.replace(TERM, '$1$3');
