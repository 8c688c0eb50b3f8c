/** axe cannot judge letters in a drawing, so the tokens themselves are held to WCAG: 4.5 for text, 3 for marks. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const css = fs.readFileSync(path.join(root, 'src/styles/tokens.css'), 'utf8');
const block = (selector) => Object.fromEntries([...css.slice(css.indexOf(selector)).split('}')[0].matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{6})/g)].map((m) => [m[1], m[2]]));
const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a, b) => {
  const [x, y] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
const on = (inks, grounds) => inks.flatMap((ink) => grounds.map((ground) => [ink, ground]));
const TEXT = [
  ...on(['ink', 'ink-2'], ['surface', 'page', 'accent-soft', 'sunk']),
  ...on(['ink-3'], ['surface', 'page']),
  ...on(['accent', 'good', 'bad'], ['surface', 'page']),
  ['accent-ink', 'accent'],
  ['note-ink', 'note'],
  ['page', 'ink'],
];
const MARKS = [...on(['edge', 'focus', 'accent', 'alert'], ['surface', 'page']), ...on(['group-0', 'group-1', 'group-2', 'group-3', 'group-4', 'raw', 'ink-3'], ['surface'])];

export function contrast(t) {
  for (const [theme, selector] of [['light', ':root {'], ['dark', ":root[data-theme='dark']"]]) {
    const tokens = block(selector);
    for (const [pairs, least] of [[TEXT, 4.5], [MARKS, 3]]) {
      for (const [ink, ground] of pairs) {
        const is = ratio(tokens[ink], tokens[ground]);
        t.is(`contrast ${theme} ${ink} on ${ground}`, is >= least, `${is.toFixed(2)} < ${least}`);
      }
    }
  }
}
