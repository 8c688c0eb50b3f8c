/**
 * How long a reader waits for a policy that has no plan yet, with an outline beside the plan and without, on real data:
 *
 *   npm run planning -- FOLDER        a published site
 *
 * Each policy lever is moved by one step, with processors for two plans at once and without, by turns. The first move of a page fetches the solver and is not
 * counted. Where the range does not narrow, it is said why. Times depend on the machine and on what else it does.
 */
import path from 'node:path';
import { browser, serve } from './lib.mjs';

const MOST = 6;
const where = process.argv[2];
if (!where) {
  console.log('Name the folder of a published site.');
  process.exit(2);
}
const site = await serve({ folder: path.resolve(where), data: path.resolve(where, 'data'), server: false });
const b = await browser();
b.context.setDefaultTimeout(240_000);

async function opened(id, processors) {
  const page = await b.context.newPage();
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value });
    window.outlines = 0;
    const tell = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (call, ...more) {
      if (call.name === 'outline') window.outlines++;
      return tell.call(this, call, ...more);
    };
  }, processors);
  await page.goto(`${site.url}?case=${id}&page=simulator&lang=en`);
  await page.waitForSelector('.lever input');
  await page.waitForTimeout(6000);
  for (const summary of await page.locator('details.more > summary').all()) await summary.click();
  return page;
}

/** Seconds from the press until the range narrows, if it does, and until the figure is there; whether an outline was told of meanwhile. */
async function waited(page, lever) {
  const slider = page.locator(`#lever-${lever}`);
  const [at, most] = await slider.evaluate((e) => [Number(e.value), Number(e.max)]);
  await slider.focus();
  const before = await page.evaluate(() => window.outlines);
  const start = Date.now();
  await page.keyboard.press(at < most ? 'ArrowRight' : 'ArrowLeft');
  const read = () => page.evaluate(() => ({ outlines: window.outlines, pending: document.querySelector('h1')?.getAttribute('aria-busy') === 'true', reading: document.querySelector('.reading')?.textContent ?? '' }));
  let narrowed = null;
  let seen = false;
  for (;;) {
    await page.waitForTimeout(50);
    const { outlines, pending, reading } = await read();
    const isOutlined = outlines > before;
    seen ||= pending;
    if (pending && narrowed === null && /by a first plan/.test(reading)) narrowed = { after: (Date.now() - start) / 1000, reading };
    if (seen && !pending) return { narrowed, isOutlined, figure: (Date.now() - start) / 1000 };
    if (Date.now() - start > 200_000) return { narrowed, isOutlined, figure: NaN };
  }
}

const { cases } = await (await fetch(new URL('data/cases.json', site.url))).json();
for (const { id } of cases) {
  const { description } = await (await fetch(new URL(`data/${id}/first.en.json`, site.url))).json();
  const levers = description.levers.filter((l) => l.block === 'policy').map((l) => l.id).slice(0, MOST + 1);
  const pages = { alone: await opened(id, 1), beside: await opened(id, 4) };
  const found = { alone: [], beside: [] };
  for (const [k, lever] of levers.entries()) {
    for (const how of ['alone', 'beside']) {
      const took = await waited(pages[how], lever);
      if (k > 0) found[how].push(took);
      const why = how === 'alone' ? '' : took.isOutlined ? ', not narrowed: the outline said no more than the first range, or contradicted it' : ', not narrowed: the outline was later than the figure';
      const range = took.narrowed ? `, narrowed after ${took.narrowed.after.toFixed(1)} s: ${/between (\S+ and \S+)/.exec(took.narrowed.reading)?.[1]}` : why;
      console.log(`${id} ${lever}, ${how}: figure after ${took.figure.toFixed(1)} s${range}${k === 0 ? ' (not counted)' : ''}`);
    }
  }
  const sum = (of) => of.reduce((a, { figure }) => a + figure, 0);
  const shares = found.beside.filter((t) => t.narrowed).map((t) => t.narrowed.after / t.figure);
  console.log(`${id}: figures after ${sum(found.alone).toFixed(1)} s in all alone, ${sum(found.beside).toFixed(1)} s with an outline beside; narrowed ${shares.length} of ${found.beside.length}, after ${((100 * shares.reduce((a, x) => a + x, 0)) / Math.max(1, shares.length)).toFixed(0)} % of the time`);
}
await b.close();
site.close();
