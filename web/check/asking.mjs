/**
 * From opening the first page to reading what a measure changes, and what waiting a year changes: seconds and taps on a phone, over a slow line.
 *
 *   npm run asking -- http://localhost:8700/     a studio that runs
 *   npm run asking -- FOLDER                     a published site
 *
 * A program taps; people take as long as they read. It ends with 1 where the answer takes longer than thirty seconds.
 */
import path from 'node:path';
import { browser, serve } from './lib.mjs';

const SLOW = { offline: false, latency: 400, downloadThroughput: 400e3 / 8, uploadThroughput: 200e3 / 8 };
const SLOWER = 4;
const PATIENCE = 30;

const where = process.argv[2];
if (!where) {
  console.log('Name a studio that runs (http://localhost:8700/) or the folder of a published site.');
  process.exit(2);
}
const local = /^https?:/.test(where) ? null : await serve({ folder: path.resolve(where), data: path.resolve(where, 'data'), server: false });
const url = `${local?.url ?? where}?lang=en`;
const b = await browser({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
b.context.setDefaultTimeout(180_000);
const page = await b.context.newPage();
const cdp = await b.context.newCDPSession(page);
let bytes = 0;
cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
await cdp.send('Network.enable');
await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
await cdp.send('Network.emulateNetworkConditions', SLOW);
await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
const start = performance.now();
let taps = 0;
const said = () => page.textContent('.door-answer h1');
const tell = async (what) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${taps} taps  ${(bytes / 1000).toFixed(0).padStart(4)} KB  ${what}: ${(await said()).trim()}`);
await page.goto(url, { waitUntil: 'commit' });
await page.waitForSelector('.door-answer h1');
await tell('opened');
const before = await said();
const measure = await page.locator('label.door-q option').evaluateAll((all) => all.map((e) => [e.value, e.textContent]).at(2) ?? [all[0].value, all[0].textContent]);
// One tap opens the list, one chooses.
await page.selectOption('label.door-q select', measure[0]);
taps += 2;
await page.waitForFunction((old) => document.querySelector('.door-answer h1').textContent !== old, before);
await tell(`what if ‘${measure[1]}’`);
const decided = await said();
const slider = page.locator('#door-when');
if ((await slider.count()) > 0) {
  const box = await slider.boundingBox();
  await page.touchscreen.tap(box.x + box.width / (Number(await slider.getAttribute('max')) || 1), box.y + box.height / 2);
  taps += 1;
  await page.waitForFunction((old) => document.querySelector('.door-answer h1').textContent !== old, decided);
  await tell('and wait');
} else console.log('Waiting was not computed for this case.');
const took = (performance.now() - start) / 1000;
await b.close();
local?.close();
process.exit(took > PATIENCE ? 1 : 0);
