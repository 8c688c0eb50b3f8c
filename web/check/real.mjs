/**
 * axe and sideways scroll on real data: every page of every case, both languages and themes, wide and phone.
 *
 *   node check/real.mjs http://localhost:8700/     a studio that runs
 *   node check/real.mjs FOLDER                     a published site
 */
import path from 'node:path';
import { fits, look } from './axe.mjs';
import { browser, open, serve, tally } from './lib.mjs';

const where = process.argv[2];
if (!where) {
  console.log('Name a studio that runs (http://localhost:8700/) or the folder of a published site.');
  process.exit(2);
}
const local = /^https?:/.test(where) ? null : await serve({ folder: path.resolve(where), data: path.resolve(where, 'data'), server: false });
const site = local?.url ?? where;
const { cases } = await (await fetch(new URL('data/cases.json', site))).json();
const b = await browser();
const t = tally();
const watch = [];
const grounds = [
  ['light', 'en', 1440, 900],
  ['dark', 'nl', 390, 844],
];
for (const [theme, lang, width, height] of grounds) {
  for (const { id, pages } of cases) {
    const at = `case=${id}&theme=${theme}&lang=${lang}`;
    const name = (state) => `${id}/${theme}/${lang}/${width}/${state}`;
    const page = await open(b.context, `${site}?${at}&joint-orders=0.5&gifts=1&c.gifts=0`, { width, height, watch, ready: '.card h2' });
    await page.waitForSelector('.state .tag', { timeout: 120_000 });
    await look(b.context, page, name('simulator'), t);
    await fits(page, name('simulator'), t);
    for (const button of await page.locator('.card-f > button:nth-of-type(2)').all()) await button.click();
    await look(b.context, page, name('tables'), t);
    await fits(page, name('tables'), t);
    await page.locator('.kpi .num').first().click();
    await page.waitForSelector('dialog[open] .record, dialog[open] p');
    await look(b.context, page, name('sources behind'), t);
    await page.close();
    for (const kind of pages.filter((p) => p !== 'simulator')) {
      const other = await open(b.context, `${site}?${at}&page=${kind}`, { width, height, watch, ready: '.page h1' });
      await look(b.context, other, name(kind), t);
      await fits(other, name(kind), t);
      await other.close();
    }
  }
}
await b.close();
local?.close();
for (const line of watch) t.is('no error on a page', false, line);
console.log(`${t.count.passed} passed, ${t.count.failed} failed`);
process.exit(t.count.failed ? 1 : 0);
