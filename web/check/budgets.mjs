/**
 * What the built site costs its reader, on real data, beside the budgets and the last figures:
 *
 *   npm run budgets -- http://localhost:8700/     a studio that runs
 *   npm run budgets -- FOLDER                     a published site, or dist with its data in it
 *
 * --sizes drags no lever. --keep writes the figures down as the last ones (check/budgets.json). Times depend on the case, which is kept with them, on the machine
 * and on what else it does: a fixed piece of arithmetic is timed beside them, and its time is kept too. Sizes end the run with 1 where they are over.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browser, root, serve } from './lib.mjs';

const KEPT = path.join(root, 'check/budgets.json');
const FOUR_G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const DRAGS = 3;
const MOVES = 60;

/** What may be the first view: [name, address]. */
const VIEWS = [
  ['first page', '?lang=en&theme=light'],
  ['simulator', '?page=simulator&lang=en&theme=light'],
];

/** [name, unit, budget, whether it is a size, which does not depend on the machine] */
const BUDGETS = [
  ['input to painted, 1x, p95', 'ms', 33, false],
  ['input to painted, 4x slower, p95', 'ms', 100, false],
  ['input to painted, phone, 4x slower, p95', 'ms', 100, false],
  ['input to answer painted, 1x, p95', 'ms', 100, false],
  ['input to answer painted, 4x slower, p95', 'ms', 400, false],
  ...VIEWS.flatMap(([name]) => [
    [`first paint, slow 4G, 4x slower, ${name}`, 'ms', 1800, false],
    [`largest paint, slow 4G, 4x slower, ${name}`, 'ms', 1800, false],
    [`transfer, ${name}`, 'KiB', 200, true],
    [`layout shift, ${name}`, '', 0.001, true],
    [`nodes, ${name}`, '', 1500, true],
  ]),
  // What was reached; the first page has room for a feature. What weighs what is in docs/decisions/0069. The simulator was the first view until 29 November 2026, with 41.4 and 7.4 KB.
  ['requests, first page', '', 8, true],
  ['script, first page, gzip', 'KB', 30, true],
  ['styles, first page, gzip', 'KB', 6.5, true],
  ['requests, simulator', '', 10, true],
  ['script, simulator, gzip', 'KB', 41.5, true],
  ['styles, simulator, gzip', 'KB', 7.4, true],
  // Fetched after the first view. It says every sentence in three languages; a kernel a language would save 3 %.
  ['kernel, gzip', 'KB', 164.5, true],
];

const at = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;

/** Milliseconds of a fixed piece of arithmetic: how fast the machine is just now. */
async function yardstick(page) {
  return page.evaluate(() => {
    const times = [];
    for (let k = 0; k < 15; k++) {
      const start = performance.now();
      let sum = 0;
      for (let i = 1; i < 400_000; i++) sum += Math.sqrt(i) / (1 + (i % 7));
      times.push(performance.now() - start + (sum > 0 ? 0 : 1));
    }
    return times.sort((a, b) => a - b)[7];
  });
}

/**
 * Levers that are answered while they move: a policy waits for a plan of its own, and one that can do nothing as the others stand has nothing to show.
 * On a wide screen all are unfolded; a phone shows those in front one by one.
 */
async function ofTheWorld(page, id) {
  const { description, answer } = await page.evaluate(async (id) => (await fetch(`data/${id}/first.en.json`)).json(), id);
  const idle = new Set((answer.idle ?? []).map((lever) => lever.id));
  const ids = description.levers.filter((lever) => lever.block === 'world' && !idle.has(lever.id)).map((lever) => lever.id);
  const next = page.locator('.solo-nav button').nth(1);
  const found = [];
  if (await next.isVisible()) {
    for (let k = 0; k < description.levers.length && found.length === 0; k++) {
      for (const id of ids) if (await page.locator(`#lever-${id}`).isVisible()) found.push(page.locator(`#lever-${id}`));
      if (found.length === 0) await next.click();
    }
  } else {
    for (const summary of await page.locator('details.more > summary').all()) await summary.click();
    for (const id of ids.slice(0, DRAGS)) found.push(page.locator(`#lever-${id}`));
  }
  if (found.length === 0) throw new Error('the case has no lever of the world that can move');
  return found;
}

/** A drag with the mouse over a lever: each move until the next paint, and until its answer is painted. */
async function drag(context, url, id, { width, height, slower }) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.goto(url);
  await page.waitForSelector('.kpis');
  await page.waitForFunction(() => document.querySelector('.lever input[type=range]'));
  const cdp = await context.newCDPSession(page);
  const levers = await ofTheWorld(page, id);
  // The kernel is read and ready, as it is for a reader who has looked at the page for a moment.
  await levers[0].focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(4000);
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(4000);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.evaluate(() => {
    const marks = { paint: [], frame: [], answer: [] };
    window.marks = marks;
    const channel = new MessageChannel();
    const painted = [];
    channel.port1.onmessage = () => {
      for (const done of painted.splice(0)) done(performance.now());
    };
    const whenPainted = (done) =>
      requestAnimationFrame(() => {
        painted.push(done);
        channel.port2.postMessage(0);
      });
    let waiting = null;
    document.addEventListener(
      'input',
      () => {
        const start = performance.now();
        // The same move until its own frame is over: an answer that came meanwhile, and the frame that shows it, wait behind this task and are not counted.
        requestAnimationFrame(() => scheduler.postTask(() => marks.frame.push(performance.now() - start), { priority: 'user-blocking' }));
        whenPainted((end) => marks.paint.push(end - start));
        waiting ??= start;
      },
      true,
    );
    // Something in the answer has changed: it is in the page, and painted with the next frame.
    new MutationObserver(() => {
      if (waiting === null) return;
      const start = waiting;
      waiting = null;
      whenPainted((end) => marks.answer.push(end - start));
    }).observe(document.querySelector('main .cards, .card')?.parentElement ?? document.querySelector('main'), { subtree: true, childList: true, characterData: true });
  });
  for (const lever of levers) {
    await lever.scrollIntoViewIfNeeded();
    const box = await lever.boundingBox();
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * 0.3, y);
    // A hand does not press as it arrives.
    await page.waitForTimeout(250);
    await page.mouse.down();
    for (let k = 0; k < MOVES; k++) {
      await page.mouse.move(box.x + box.width * (0.1 + 0.8 * Math.abs(Math.sin(k / 9))), y);
      await page.waitForTimeout(12);
    }
    await page.mouse.up();
    await page.waitForTimeout(1000);
  }
  const { paint, frame, answer } = await page.evaluate(() => window.marks);
  const speed = await yardstick(page);
  await page.close();
  return { paint, frame, answer, speed };
}

/** The first view over a slow line on a slow processor. */
async function first(context, url) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', FOUR_G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    // The view is complete when a finding is there and its letters are; what is asked for later is for the first move of a lever.
    window.looks = { shift: 0, largest: 0, complete: null };
    const look = () => {
      if (!document.querySelector('.card h2, main .actions')) return requestAnimationFrame(look);
      document.fonts.ready.then(() => (window.looks.complete = performance.now()));
    };
    document.addEventListener('DOMContentLoaded', look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.looks.largest = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.looks.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => window.looks.complete !== null);
  await page.waitForTimeout(6000);
  const looks = await page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter((e) => e.startTime <= window.looks.complete && !e.name.startsWith('data:'));
    return {
      ...window.looks,
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      nodes: document.querySelectorAll('*').length,
      sent: all.map((e) => [e.name.split('/').pop(), e.transferSize, e.encodedBodySize]),
    };
  });
  await page.close();
  return looks;
}

async function sizes(url) {
  const gzip = (await import('node:zlib')).gzipSync;
  const text = async (name) => Buffer.from(await (await fetch(new URL(name, url))).arrayBuffer());
  const index = (await text('')).toString();
  const entry = /src="\.?\/?(assets\/index-[^"]+\.js)"/.exec(index)?.[1] ?? '';
  const script = await text(entry);
  const kernel = /assets\/kernel-[\w-]+\.js/.exec(script.toString())?.[0];
  return { kernel: kernel ? gzip(await text(kernel)).length / 1000 : NaN };
}

const [loadBefore] = os.loadavg();
const where = process.argv.slice(2).find((a) => !a.startsWith('--'));
if (!where) {
  console.log('Name a studio that runs (http://localhost:8700/) or the folder of a published site.');
  process.exit(2);
}
const local = /^https?:/.test(where) ? null : await serve({ folder: path.resolve(where), data: path.resolve(where, 'data'), server: false });
const url = local?.url ?? where;
// The case that knows most of today, as the page shows it where its address names none.
const { id } = (await (await fetch(new URL('data/cases.json', url))).json()).cases.reduce((best, each) => (best.known >= each.known ? best : each));
const b = await browser();
b.context.setDefaultTimeout(120_000);
const asked = url + VIEWS[1][1];
const nothing = { paint: [], frame: [], answer: [], speed: NaN };
const dragged = (how) => (process.argv.includes('--sizes') ? nothing : drag(b.context, asked, id, how));
const wide = await dragged({ width: 1440, height: 900, slower: 1 });
const slow = await dragged({ width: 1440, height: 900, slower: 4 });
const phone = await dragged({ width: 390, height: 844, slower: 4 });
const looks = [];
for (const [name, address] of VIEWS) looks.push({ name, ...(await first(b.context, url + address)) });
const size = await sizes(url);
await b.close();
local?.close();

const found = {
  'input to painted, 1x, p95': at(wide.paint, 0.95),
  'input to painted, 4x slower, p95': at(slow.paint, 0.95),
  'input to painted, phone, 4x slower, p95': at(phone.paint, 0.95),
  'input to answer painted, 1x, p95': at(wide.answer, 0.95),
  'input to answer painted, 4x slower, p95': at(slow.answer, 0.95),
  ...Object.fromEntries(
    looks.flatMap(({ name, paint, largest, shift, nodes, sent }) => {
      // Styles without the lines before them, as they were weighed from the start.
      const kilo = (end, by, of = 1) => sent.filter(([file]) => file.endsWith(end)).reduce((sum, each) => sum + each[of], 0) / by;
      return [
        [`first paint, slow 4G, 4x slower, ${name}`, paint],
        [`largest paint, slow 4G, 4x slower, ${name}`, largest],
        [`transfer, ${name}`, kilo('', 1024)],
        [`layout shift, ${name}`, shift],
        [`nodes, ${name}`, nodes],
        [`requests, ${name}`, sent.length],
        [`script, ${name}, gzip`, kilo('.js', 1000)],
        [`styles, ${name}, gzip`, kilo('.css', 1000, 2)],
      ];
    }),
  ),
  'kernel, gzip': size.kernel,
};
const kept = fs.existsSync(KEPT) ? JSON.parse(fs.readFileSync(KEPT, 'utf8')) : { figures: {} };
const isSame = kept.case === id;
const before = isSame ? kept.figures : {};
const write = (value) => (value === undefined || Number.isNaN(value) ? '–' : value < 1 ? value.toFixed(4) : value < 100 ? value.toFixed(1) : value.toFixed(0));
let over = 0;
console.log(`${'what'.padEnd(44)}${'now'.padStart(9)}${'budget'.padStart(9)}${'last'.padStart(9)}`);
for (const [name, unit, budget, isSize] of BUDGETS) {
  const now = found[name];
  const bad = !(now <= budget);
  if (bad && isSize) over++;
  console.log(`${`${name}${unit ? `, ${unit}` : ''}`.padEnd(44)}${write(now).padStart(9)}${String(budget).padStart(9)}${write(before[name]).padStart(9)}${bad ? (isSize ? '  over' : '  over (depends on the machine)') : ''}`);
}
console.log(`moves ${wide.paint.length}, ${slow.paint.length}, ${phone.paint.length}; answers ${wide.answer.length}, ${slow.answer.length}; medians: painted ${write(at(wide.paint, 0.5))} ms, answer ${write(at(wide.answer, 0.5))} ms`);
console.log(`until the frame of the move alone is over, p95: ${[wide, slow, phone].map(({ frame }) => write(at(frame, 0.95))).join(', ')} ms`);
for (const { name, sent } of looks) console.log(`${name}: ${sent.map(([file, bytes]) => `${file || 'the page'} ${(bytes / 1024).toFixed(1)}`).join(', ')} KiB`);
if (!isSame) console.log(`this is ${id}; the last figures are of ${kept.case ?? 'a case that they do not name'}, and say nothing of it`);
console.log(`yardstick ${write(wide.speed)} ms (last ${write(isSame ? kept.yardstick : undefined)}); load before ${loadBefore.toFixed(1)} on ${os.cpus().length} processors, ${os.cpus()[0]?.model}`);
if (process.argv.includes('--keep')) {
  // Times of a machine that does something else are worth nothing later: then only sizes are kept.
  const busy = loadBefore > os.cpus().length || process.argv.includes('--sizes');
  const isKept = new Set(BUDGETS.filter(([, , , isSize]) => isSize || !busy).map(([name]) => name));
  const figures = { ...before, ...Object.fromEntries(Object.entries(found).filter(([name]) => isKept.has(name)).map(([name, value]) => [name, Number(value.toPrecision(4))])) };
  fs.writeFileSync(KEPT, `${JSON.stringify({ date: new Date().toISOString().slice(0, 10), case: id, machine: `${os.cpus().length} × ${os.cpus()[0]?.model}`, ...(busy ? { yardstick: isSame ? kept.yardstick : undefined } : { yardstick: Number(wide.speed.toPrecision(4)) }), figures }, null, 2)}\n`);
  console.log(`kept in ${path.relative(root, KEPT)}${busy ? ': sizes only, for the machine is busy' : ''}`);
}
process.exit(over ? 1 : 0);
