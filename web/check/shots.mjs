/** Pictures of every page and state into target/shots, to be looked at. Arguments choose by name. */
import fs from 'node:fs';
import path from 'node:path';
import { browser, open, root, serve } from './lib.mjs';

const out = path.join(root, 'target/shots');
fs.mkdirSync(out, { recursive: true });
const moved = 'fund=75&contract-length=84&material-priority=0.6';
const SIZES = { wide: [1440, 900], tablet: [834, 1112], phone: [390, 844] };
const list = [
  ['door-light-en', '?theme=light&lang=en', 'wide', { full: true }],
  ['door-dark-wait', '?theme=dark&lang=nl&policy=gifts&after=12', 'wide', { full: true }],
  ['door-depends', '?theme=light&lang=uk&policy=contract-length', 'wide', { full: true }],
  ['door-small', '?theme=light&lang=en&policy=material-priority', 'wide', { full: true }],
  ['door-unknown', '?theme=light&lang=en&policy=one-plan&after=12', 'wide', { full: true }],
  ['door-phone', '?theme=light&lang=en', 'phone', { full: true }],
  ['door-phone-wait-dark', '?theme=dark&lang=nl&policy=gifts&after=12', 'phone', { full: true }],
  ['door-320', '?theme=light&lang=uk&policy=gifts&after=12', [320, 700], { full: true }],
  ['door-term', '?theme=light&lang=en', 'phone', { press: '.term' }],
  ['door-forced', '?theme=light&lang=en&policy=contract-length', 'wide', { forced: true }],
  ['door-print', '?theme=dark&lang=en&policy=gifts&after=12', 'wide', { print: true }],
  ['door-nothing', '?case=example-past&theme=light&lang=nl', 'wide'],
  ['simulator-light-en', '?page=simulator&theme=light&lang=en', 'wide'],
  ['simulator-moved-light-en-full', `?theme=light&lang=en&${moved}`, 'wide', { full: true, rest: true }],
  ['simulator-dark-en-full', `?theme=dark&lang=en&us-support-ends=2027-01&item=shells`, 'wide', { full: true, rest: true }],
  ['simulator-light-nl-full', `?theme=light&lang=nl&${moved}&item=drones`, 'wide', { full: true, rest: true }],
  ['simulator-tablet-dark-nl', `?theme=dark&lang=nl&${moved}`, 'tablet', { full: true, rest: true }],
  ['simulator-phone-light-en', `?theme=light&lang=en&${moved}`, 'phone', { rest: true }],
  ['simulator-phone-full-dark-nl', `?theme=dark&lang=nl&${moved}`, 'phone', { full: true, rest: true }],
  ['simulator-phone-levers-nl', `?theme=light&lang=nl&${moved}`, 'phone', { press: '.solo-nav .small' }],
  ['simulator-wide-1920', `?theme=light&lang=en&${moved}`, [1920, 1080], { rest: true }],
  ['simulator-320', `?theme=light&lang=nl&${moved}`, [320, 700], { full: true, rest: true }],
  ['simulator-pinned', `?theme=light&lang=en&${moved}&c.fund=100`, 'wide', { rest: true }],
  ['simulator-table', `?theme=light&lang=en&${moved}`, 'wide', { press: '.card-f button:nth-of-type(2)' }],
  ['simulator-sources', `?theme=light&lang=nl&${moved}`, 'wide', { press: '.kpi .num' }],
  ['simulator-cite', `?theme=dark&lang=en&${moved}`, 'wide', { press: '.stamp .btn' }],
  ['simulator-menu', `?theme=light&lang=nl&${moved}`, 'wide', { press: '.card .menu summary' }],
  ['simulator-help', '?page=simulator&theme=light&lang=en', 'wide', { press: '.lever .info' }],
  ['simulator-forced', `?theme=light&lang=en&${moved}`, 'wide', { forced: true, rest: true }],
  ['embed', `?theme=light&lang=en&embed=1&card=fan&${moved}`, [760, 620]],
  ...['ledger', 'gap', 'burden', 'delay', 'briefs', 'sources'].flatMap((page) => [
    [`${page}-light-en`, `?theme=light&lang=en&page=${page}`, 'wide', { full: true }],
    [`${page}-dark-nl-phone`, `?theme=dark&lang=nl&page=${page}`, 'phone', { full: true }],
  ]),
  ['hindcast-light-nl', '?case=example-past&theme=light&lang=nl&page=hindcast', 'wide'],
  ['burden-tiles-dark-en', '?theme=dark&lang=en&page=burden&v.burden=tiles', 'wide', { full: true }],
  ['ledger-row', '?theme=light&lang=nl&page=ledger&events.donor=Borovia', 'wide', { press: 'tbody .textual' }],
  ['runs-light-en', '?theme=light&lang=en&page=runs', 'wide', { full: true, run: true }],
  ['simulator-light-uk-full', `?theme=light&lang=uk&${moved}`, 'wide', { full: true, rest: true }],
  ['simulator-phone-uk', `?theme=light&lang=uk&${moved}`, 'phone', { full: true, rest: true }],
  ['simulator-phone-levers-uk', `?theme=light&lang=uk&${moved}`, 'phone', { press: '.solo-nav .small' }],
  ['simulator-cite-uk', `?theme=dark&lang=uk&${moved}`, 'wide', { press: '.stamp .btn' }],
  ...['ledger', 'briefs', 'sources'].flatMap((page) => [
    [`${page}-light-uk`, `?theme=light&lang=uk&page=${page}`, 'wide', { full: true }],
    [`${page}-dark-uk-phone`, `?theme=dark&lang=uk&page=${page}`, 'phone', { full: true }],
  ]),
  ['runs-light-uk', '?theme=light&lang=uk&page=runs', 'wide', { full: true, run: true }],
  ['runs-phone-uk', '?theme=dark&lang=uk&page=runs', 'phone', { full: true }],
  ['runs-phone-nl', '?theme=dark&lang=nl&page=runs', 'phone', { full: true }],
  ['print', `?theme=light&lang=en&${moved}`, 'wide', { print: true, rest: true }],
];
const wanted = process.argv.slice(2);
const site = await serve();
const b = await browser();
const watch = [];
for (const [name, query, size, o = {}] of list) {
  if (wanted.length && !wanted.some((w) => name.includes(w))) continue;
  const [width, height] = SIZES[size] ?? size;
  const page = await open(b.context, site.url + query, { width, height, watch });
  if (o.forced) await page.emulateMedia({ forcedColors: 'active' });
  await page.waitForTimeout(o.rest ? 900 : 250);
  if (o.run) {
    await page.click('form.card button[type=submit]:not([disabled])');
    await page.waitForSelector('.prog');
    await page.screenshot({ path: path.join(out, `${name}-progress.png`) });
    await page.waitForSelector('.kpis', { timeout: 20_000 });
    await page.screenshot({ path: path.join(out, `${name}-done.png`), fullPage: true });
    await page.goBack();
    await page.waitForSelector('table');
  }
  if (o.press) {
    await page.locator(o.press).first().click();
    await page.waitForTimeout(300);
  }
  if (o.print) fs.writeFileSync(path.join(out, `${name}.pdf`), await page.pdf({ format: 'A4' }));
  else await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: !!o.full });
  await page.close();
}
for (const line of watch) console.log(line);
console.log(watch.length ? `${watch.length} errors on pages` : 'no errors on pages');
await b.close();
site.close();
