/** A text as one types it: on a page, an amount of money has spaces at which no line breaks. */
export const plain = (text: string) => text.replaceAll('\u00a0', ' ');
