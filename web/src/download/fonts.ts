import sansCyrillic from '@fontsource-variable/libre-franklin/files/libre-franklin-cyrillic-wght-normal.woff2?url';
import sans from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?url';
import sansMore from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import serifMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';

/** Letters beyond the first: which they are, where CSS says so, and the two fonts that have them. */
const MORE = [
  { letters: /[\u0100-\u02ff\u1e00-\u1eff]/, range: 'unicode-range:U+0100-02FF,U+1E00-1EFF;', sans: sansMore, serif: serifMore },
  { letters: /[\u0400-\u045f\u0490-\u0491\u2116]/, range: 'unicode-range:U+0400-045F,U+0490-0491,U+2116;', sans: sansCyrillic, serif: serifCyrillic },
];

const made = new Map<string, Promise<string>>();

async function base64(url: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = '';
  for (let k = 0; k < bytes.length; k += 8192) text += String.fromCharCode(...bytes.subarray(k, k + 8192));
  return btoa(text);
}

function face(family: string, url: string, range: string): Promise<string> {
  let found = made.get(url);
  if (!found) {
    found = base64(url).then((data) => `@font-face{font-family:'${family}';font-weight:100 900;${range}src:url(data:font/woff2;base64,${data}) format('woff2')}`);
    made.set(url, found);
  }
  return found;
}

/** A picture cannot reach the page's fonts, so they travel inside it: those that its text needs. */
export async function faces(text: string): Promise<string> {
  const wanted = [{ range: '', sans, serif }, ...MORE.filter(({ letters }) => letters.test(text))];
  return (await Promise.all(wanted.flatMap((w) => [face('Public Sans', w.sans, w.range), face('Source Serif 4', w.serif, w.range)]))).join('');
}
