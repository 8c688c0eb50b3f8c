import sansCyrillic from '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import sansMore from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';

interface Face {
  family: string;
  url: string;
  /** the letters that it has */
  letters: RegExp;
  /** how it is to be used, in CSS */
  rule: string;
}

const MORE = { letters: /[\u0100-\u02ff\u1e00-\u1eff]/, rule: 'unicode-range:U+0100-02FF,U+1E00-1EFF;' };
const CYRILLIC = { letters: /[\u0400-\u045f\u0490-\u0491\u2116]/, rule: 'unicode-range:U+0400-045F,U+0490-0491,U+2116;' };
const FACES: Face[] = [
  { family: 'Public Sans', url: sans, letters: /^/, rule: '' },
  { family: 'Source Serif 4', url: serif, letters: /^/, rule: '' },
  { family: 'Public Sans', url: sansMore, ...MORE },
  { family: 'Source Serif 4', url: serifMore, ...MORE },
  { family: 'Public Sans', url: sansCyrillic, ...CYRILLIC, rule: `size-adjust:97.5%;${CYRILLIC.rule}` },
  { family: 'Source Serif 4', url: serifCyrillic, ...CYRILLIC },
];

const made = new Map<string, Promise<string>>();

async function base64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return btoa(text);
}

function written({ family, url, rule }: Face): Promise<string> {
  let found = made.get(url);
  if (!found) {
    found = base64(url).then((data) => `@font-face{font-family:'${family}';font-weight:100 900;${rule}src:url(data:font/woff2;base64,${data}) format('woff2')}`);
    made.set(url, found);
  }
  return found;
}

/** A picture cannot reach the page's fonts, so they travel inside it: those that its text needs. */
export async function faces(text: string): Promise<string> {
  return (await Promise.all(FACES.filter(({ letters }) => letters.test(text)).map(written))).join('');
}
