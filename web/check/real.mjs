/**
 * What a reader meets on real data: every page of every case in all languages and both themes, wide and phone, each of its views
 * and tables; the narrowest screen, 200 %, forced colours, and the way from load to a downloaded file by keyboard alone.
 *
 *   node check/real.mjs http://localhost:8700/     a studio that runs
 *   node check/real.mjs FOLDER                     a published site
 *   node check/real.mjs … burden delay             only these pages
 */
import fs from 'node:fs';
import path from 'node:path';
import { fits, look } from './axe.mjs';
import { browser, open, serve, tally } from './lib.mjs';

const [where, ...only] = process.argv.slice(2);
if (!where) {
  console.log('Name a studio that runs (http://localhost:8700/) or the folder of a published site.');
  process.exit(2);
}
const local = /^https?:/.test(where) ? null : await serve({ folder: path.resolve(where), data: path.resolve(where, 'data'), server: false });
const site = local?.url ?? where;
const { server, cases } = await (await fetch(new URL('data/cases.json', site))).json();
const b = await browser();
const t = tally();
const watch = [];
const wanted = (page) => only.length === 0 || only.includes(page);
const grounds = [
  ['light', 'en', 1440, 900],
  ['dark', 'nl', 390, 844],
  ['dark', 'en', 1440, 900],
  ['light', 'uk', 390, 844],
];
for (const { id, pages } of cases) {
  const kinds = [...pages.filter((p) => p !== 'simulator'), ...(server ? ['runs'] : [])].filter(wanted);
  for (const [k, [theme, lang, width, height]] of grounds.entries()) {
    const at = `case=${id}&theme=${theme}&lang=${lang}`;
    const name = (state) => `${id}/${theme}/${lang}/${width}/${state}`;
    if (k < 2 && wanted('simulator')) await simulator(at, name, width, height);
    for (const kind of kinds) {
      const page = await open(b.context, `${site}?${at}&page=${kind}`, { width, height, watch, ready: '.page h1' });
      await look(b.context, page, name(kind), t);
      await fits(page, name(kind), t);
      if (k < 2) await views(page, name, kind);
      await page.close();
    }
  }
  const at = `case=${id}&theme=light&lang=nl`;
  for (const kind of kinds) {
    // 1440 px at 200 % are 720 px with twice the dots.
    for (const [state, width, height] of [['320', 320, 700], ['200 %', 720, 450]]) {
      const page = await open(b.context, `${site}?${at}&page=${kind}`, { width, height, watch, ready: '.page h1' });
      await fits(page, `${id}/${state}/${kind}`, t);
      await page.close();
    }
    const forced = await open(b.context, `${site}?${at}&page=${kind}`, { watch, ready: '.page h1' });
    await forced.emulateMedia({ forcedColors: 'active' });
    await look(b.context, forced, `${id}/forced colours/${kind}`, t);
    await forced.close();
    await byKeyboard(`${site}?${at}&page=${kind}`, `${id}/${kind}`);
  }
}
await b.close();
local?.close();
for (const line of watch) t.is('no error on a page', false, line);
console.log(`${t.count.passed} passed, ${t.count.failed} failed`);
process.exit(t.count.failed ? 1 : 0);

async function simulator(at, name, width, height) {
  const page = await open(b.context, `${site}?${at}&joint-orders=0.5&gifts=1&c.gifts=0`, { width, height, watch, ready: '.card h2' });
  await page.waitForSelector('.state .tag', { timeout: 120_000 });
  await look(b.context, page, name('simulator'), t);
  await fits(page, name('simulator'), t);
  for (const button of await page.locator('.card-f > button:nth-of-type(2)').all()) await button.click();
  // A control that happens to lie half under the bar at the top is not a small one.
  await page.evaluate(() => scrollTo(0, 0));
  await look(b.context, page, name('tables'), t);
  await fits(page, name('tables'), t);
  await page.locator('.kpi .num').first().click();
  await page.waitForSelector('dialog[open] .record, dialog[open] p');
  await look(b.context, page, name('sources behind'), t);
  await page.close();
}

/** Every view of every section, as chart and as table; the sources behind a card; the details of a row. */
async function views(page, name, kind) {
  for (const choice of await page.locator('.seg-i').all()) {
    await choice.click();
    await fits(page, name(`${kind}, ${await choice.textContent()}`), t);
  }
  // What the bar at the top covers is not covered for good.
  await page.evaluate(() => scrollTo(0, 0));
  await look(b.context, page, name(`${kind}, last views`), t);
  for (const button of await page.locator('.card-f > button:nth-of-type(2)').all()) await button.click();
  await page.evaluate(() => scrollTo(0, 0));
  await look(b.context, page, name(`${kind}, tables`), t);
  await fits(page, name(`${kind}, tables`), t);
  const behind = page.locator('.card-f > button').first();
  if (await behind.count()) {
    await behind.click();
    await page.waitForSelector('dialog[open] .record, dialog[open] p');
    await look(b.context, page, name(`${kind}, sources`), t);
    await page.keyboard.press('Escape');
  }
  const details = page.locator('tbody .textual').first();
  if (await details.count()) {
    await details.click();
    await page.waitForSelector('dialog[open] dl');
    await look(b.context, page, name(`${kind}, a row`), t);
    await page.keyboard.press('Escape');
  }
}

/** From load to a file without a mouse, where the page has one. */
async function byKeyboard(address, name) {
  const page = await open(b.context, address, { watch, ready: '.page h1' });
  if (await page.locator('.page .menu summary').count()) {
    const there = () => page.evaluate(() => document.activeElement?.matches('.page .menu summary') ?? false);
    for (let k = 0; k < 400 && !(await there()); k++) await page.keyboard.press('Tab');
    t.is(`Tab reaches a download ${name}`, await there());
    await page.keyboard.press('Enter');
    await page.waitForSelector('.page .menu[open] .pop button');
    const options = await page.locator('.page .menu[open] .pop button').allTextContents();
    const csv = options.findIndex((text) => text.startsWith('CSV'));
    for (let k = 0; k <= csv; k++) await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const file = await download.path();
    t.is(`a file by keyboard alone ${name}`, download.suggestedFilename().endsWith('.csv') && fs.statSync(file).size > 100, download.suggestedFilename());
  }
  await page.close();
}
