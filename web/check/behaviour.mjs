/** What the page does, driven as a reader drives it: keyboard first. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { look } from './axe.mjs';
import { open, root } from './lib.mjs';

const looks = path.join(root, 'target/shots');
fs.mkdirSync(looks, { recursive: true });

const downloads = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-downloads-'));

async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const file = path.join(downloads, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(file), file };
}

/** The policy on screen has a plan of its own. */
const PLANNED = '.state:has-text("Planned by half-years")';

const search = (page) => page.evaluate(() => location.search);
const settle = (page, ms = 350) => page.waitForTimeout(ms);

/** What the first page may take until it has answered two choices: half a minute, most of it for the reader. */
const COLD = 10_000;

/** Milliseconds from nothing to 'this measure, a year later', on a phone: 400 kbit/s, 400 ms away, a processor four times slower. */
async function coldAnswer(context, site) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const since = Date.now();
  await page.goto(`${site}?lang=en`);
  await page.locator('.door-q select').selectOption('gifts');
  await page.focus('#door-when');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => /waiting one year/.test(document.querySelector('.door-answer h1')?.textContent ?? ''));
  const took = Date.now() - since;
  await page.close();
  return took;
}

export async function behaviour(context, site, teamSite, t, watch, filesSite) {
  // An address that names neither a lever nor a page is that of the first page.
  const sim = (query) => open(context, site + (query.includes('page=') ? query : query.replace('?', '?page=simulator&')), { watch, ready: '.kpis' });

  // The first page: two questions, one sentence, by keyboard alone.
  const cold = await coldAnswer(context, site);
  t.is('what X and waiting Y do is answered on a phone with a slow line', cold < COLD, `${cold} ms`);

  const door = await open(context, `${site}?lang=en&theme=light`, { watch, ready: '.door' });
  const sentence = () => door.textContent('.door-answer h1');
  t.is('the page is named after its answer', (await door.title()) === `${await sentence()} · Holdfast`, await door.title());
  await door.focus('.opt input:checked');
  await door.keyboard.press('ArrowDown');
  await door.keyboard.press('ArrowDown');
  await door.focus('#door-when');
  await door.keyboard.press('ArrowRight');
  t.is('the sentence answers what is asked', (await sentence()) === '155 mm: waiting one year adds 60,000 rounds to the shortfall; 8 futures in 10 agree.', await sentence());
  await settle(door);
  t.is('the address holds it', /policy=gifts&after=12/.test(await search(door)), await search(door));
  await door.locator('.against select').selectOption('one-plan');
  await door.waitForSelector('.door-quiet button');
  t.is('a pair that cannot be fetched says so, and has no figure', (await door.locator('svg.dots').count()) === 0 && (await sentence()) === 'This page could not be fetched.', await sentence());
  await door.locator('.opt', { hasText: /^All measures together/ }).click();
  await door.locator('.against select').selectOption('gifts');
  await door.waitForFunction(() => document.querySelector('.door-answer h1')?.textContent.includes('580,000 rounds smaller than with ‘Gifts'));
  await settle(door);
  t.is('a policy is held against another', /against=gifts/.test(await search(door)), await search(door));
  await door.locator('.opt', { hasText: /^Gifts from stocks/ }).click();
  t.is('and against itself it is the same, decided now', (await sentence()).includes('waiting one year adds') && (await door.locator('.against option:checked').textContent()) === 'the same, decided now', await sentence());
  await door.locator('.door-answer .term').first().press('Enter');
  t.is('a word is explained', await door.locator('#term-shortfall').isVisible());
  await door.keyboard.press('Escape');
  await door.locator('.door-as button').click();
  t.is('the dots are a table too', (await door.locator('.door tbody tr').count()) === 20);
  await door.locator('.door-as button').click();
  const paper = await door.pdf({ format: 'A4' });
  t.is('an answer is one sheet of paper', paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length === 1);
  await door.emulateMedia({ media: 'print' });
  t.is('on paper the words are explained, not pressed', (await door.locator('#term-shortfall').isVisible()) && !(await door.locator('.door-terms').isVisible()));
  await door.emulateMedia({ media: null });
  t.is('nothing of the simulator was fetched', !(await door.evaluate(() => performance.getEntriesByType('resource').some((r) => /pack\.bin|kernel|first\./.test(r.name)))));
  await door.locator('.door-go .btn').click();
  await door.waitForSelector('.kpis');
  t.is('the simulator opens with the same levers', /gifts=1/.test(await search(door)) && /start=12/.test(await search(door)), await search(door));
  await door.goBack();
  await door.waitForSelector('.door');
  t.is('and the way back leads to the same answer', (await sentence()).includes('waiting one year'), await sentence());
  await door.close();

  // What an address brings along from a mail or a network is no question, and is not passed on.
  const mailed = await open(context, `${site}?policy=gifts&utm_source=mail&fbclid=1`, { watch, ready: '.door-answer h1' });
  await settle(mailed, 500);
  t.is('a link out of a mail opens the first page', !/utm_|fbclid/.test(await search(mailed)) && (await mailed.textContent('.door-answer h1')).includes('Gifts'), await search(mailed));
  await context.setOffline(true);
  await mailed.locator('.against select').selectOption('contract-length');
  await mailed.waitForSelector('.door-quiet button');
  await mailed.locator('.opt', { hasText: /^All measures together/ }).click();
  await mailed.locator('.against select').selectOption('one-plan');
  await mailed.waitForSelector('svg.dots');
  t.is('what was fetched answers without a network', (await mailed.textContent('.door-answer h1')).includes('910,000'));
  await mailed.locator('.against select').selectOption('gifts');
  await context.setOffline(false);
  await mailed.locator('.door-quiet button').click();
  await mailed.waitForSelector('svg.dots');
  t.is('and the rest when it is back', (await mailed.textContent('.door-answer h1')).includes('820,000'));
  for (let k = 0; k < 24; k++) {
    await mailed.getByRole('link', { name: k % 2 ? 'Decide or wait' : 'Simulator', exact: true }).first().click();
    await mailed.evaluate((by) => history.go(by), [-1, 1, -2][k % 3]);
  }
  await settle(mailed, 1500);
  t.is('a storm of back and forward ends where the address says', await mailed.evaluate(() => Boolean(document.querySelector(/page=simulator/.test(location.search) ? '.kpis' : '.door'))), await search(mailed));
  await mailed.close();

  // A page enlarged four times: nothing stays over what is read.
  for (const query of ['', '?page=simulator', '?page=burden']) {
    const low = await open(context, `${site}${query}`, { width: 360, height: 225, watch });
    const over = () => low.evaluate(() => [...document.querySelectorAll('.top, .levers, .kpis')].filter((e) => ['fixed', 'sticky'].includes(getComputedStyle(e).position)).map((e) => e.className));
    t.is(`nothing stays over a page enlarged four times ${query}`, (await over()).length === 0, (await over()).join());
    await low.close();
  }

  // Keyboard from load to a downloaded file.
  let page = await sim('?lang=en&theme=light');
  await page.keyboard.press('Tab');
  t.is('the first Tab shows the way to the results', await page.evaluate(() => document.activeElement.className === 'skip' && document.activeElement.getBoundingClientRect().top >= 0));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  t.is('the second leads to the levers', await page.evaluate(() => document.activeElement.id === 'levers'));
  t.is('a jump leaves the address alone', !(await page.evaluate(() => location.hash)));
  for (let k = 0; k < 40 && !(await page.evaluate(() => document.activeElement.id === 'lever-fund')); k++) await page.keyboard.press('Tab');
  t.is('Tab reaches the first lever', await page.evaluate(() => document.activeElement.id === 'lever-fund'));
  const before = await page.textContent('.kpi:nth-child(2) .big');
  const value = () => page.getAttribute('#lever-fund', 'aria-valuetext');
  // Everything at one moment: the plan may come with the next.
  await page.evaluate(() => {
    window.unknown = [];
    new MutationObserver(() => {
      const main = document.querySelector('main');
      if (main.querySelector('h1')?.textContent !== 'This policy is being worked out') return;
      const figures = [...main.querySelectorAll('.kpi .big')].map((value) => value.textContent);
      window.unknown.push({ figures, said: main.innerText, drawn: main.querySelectorAll('.plot, .data, .delta, .stamp, .menu').length });
    }).observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
  });
  await page.keyboard.press('ArrowRight');
  t.is('an arrow is one step', (await value()) === '€46 bn', await value());
  await page.keyboard.press('PageUp');
  t.is('PageUp is ten', (await value()) === '€56 bn', await value());
  await settle(page);
  await page.waitForSelector(PLANNED, { timeout: 60_000 });
  const unknown = await page.evaluate(() => window.unknown);
  t.is('until then no figure, chart, verdict or download of another stands there', unknown.length > 0 && unknown.every(({ figures, said, drawn }) => figures.length > 0 && figures.every((f) => f === '…') && drawn === 0 && !/better|worse|as compared|\d+ of 60/.test(said)), JSON.stringify(unknown[0] ?? null));
  t.is('the outcome answers once there is a plan', ![before, '…'].includes(await page.textContent('.kpi:nth-child(2) .big')));
  t.is('the address holds it', (await search(page)).includes('fund=56'), await search(page));
  await page.waitForFunction(() => document.querySelector('[aria-live=polite]').textContent.includes('US support ends'), null, { timeout: 20_000 }).catch(() => undefined);
  t.is('the reading is spoken after a rest', (await page.textContent('[aria-live=polite]')).includes('US support ends'));
  t.is('undo is one release', await page.locator('.steps li').count().then((n) => n === 3));
  await page.keyboard.press('Control+z');
  t.is('Ctrl+Z undoes', (await value()) === '€46 bn', await value());
  await page.keyboard.press('Control+Shift+Z');
  t.is('Ctrl+Shift+Z redoes', (await value()) === '€56 bn', await value());
  await page.keyboard.press('Home');
  t.is('Home is the low end', (await value()) === '€10 bn');
  await page.keyboard.press('End');
  t.is('End is the high end', (await value()) === '€120 bn');
  await page.waitForSelector(PLANNED, { timeout: 60_000 });
  await page.focus('#reader');
  await page.keyboard.press('End');
  t.is('the month slider reads the last month', (await page.getAttribute('#reader', 'aria-valuetext')).startsWith('Dec 2031: median'));
  const download = page.locator('.card .menu summary').first();
  await download.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const byKey = await saved(page, () => page.keyboard.press('Enter'));
  t.is('a file by keyboard alone', byKey.name.endsWith('.csv') && byKey.bytes.length > 500, byKey.name);
  const csv = byKey.bytes.toString('utf8');
  t.is('CSV has its mark, units and ISO months', csv.startsWith('\ufeffMonth,5% (months)') && csv.includes('\r\n2027-01,'), csv.slice(0, 60));
  t.is('CSV marks assumptions, sources and notes', /assumption,sources,note\r\n/.test(csv) && csv.includes('true,s-stock') && csv.includes('illustrative'), csv.slice(0, 200));

  // All four formats, from the chart and from the table.
  for (const [word, end, starts] of [['PNG', 'png', '\x89PNG'], ['SVG', 'svg', '<svg'], ['CSV', 'csv', '\xef\xbb\xbf'], ['Parquet', 'parquet', 'PAR1']]) {
    await page.locator('.card .menu summary').first().click();
    const got = await saved(page, () => page.locator('.card').first().locator('.pop button', { hasText: word }).click());
    t.is(`download ${end}`, got.name.endsWith(`.${end}`) && got.bytes.toString('latin1').startsWith(starts) && got.bytes.length > 1500, `${got.name} ${got.bytes.length}`);
    if (end === 'svg') {
      const svg = got.bytes.toString('utf8');
      t.is('the picture holds measure, note, model, case, seed and address', ['Stock in months of use', 'illustrative', 'Holdfast 0.1.0', '3f2a91c07be4', 'Seed 20270101'.toLowerCase(), 'fund=120'].every((s) => svg.includes(s) || svg.replace(/<[^>]+>/g, '').includes(s)), '');
      t.is('its fonts travel inside, its colours are of one theme', svg.includes('data:font/woff2') && !svg.includes('light-dark('));
      fs.copyFileSync(got.file, path.join(looks, 'download.svg'));
    }
    if (end === 'png') fs.copyFileSync(got.file, path.join(looks, 'download.png'));
    if (end === 'parquet') {
      const { bytes } = got;
      t.is('Parquet names its origin', bytes.includes('3f2a91c07be4') && bytes.includes('20270101'));
    }
  }
  await page.locator('.card-f > button:nth-of-type(2)').first().click();
  await page.locator('.card').first().locator('tbody').waitFor();
  t.is('the table stands in for the chart', (await page.locator('.card').first().locator('tbody tr').count()) === 60);
  await page.locator('.card .menu summary').first().click();
  const fromTable = await saved(page, () => page.locator('.card').first().locator('.pop button', { hasText: 'PNG' }).click());
  t.is('a picture from the table view too', fromTable.name.endsWith('.png') && fromTable.bytes.length > 5000);

  // A number opens its source.
  await page.locator('.data .num').first().click();
  await page.waitForSelector('dialog[open] .record h3');
  t.is('a number of a table opens its source', (await page.textContent('dialog[open]')).includes('Stocks, drawn out of a hat'));
  await page.keyboard.press('Escape');

  // Comparison, presets, reset, language, address.
  await page.getByRole('button', { name: 'Pin as comparison' }).click();
  await page.getByRole('button', { name: 'US out at once' }).click();
  await settle(page);
  t.is('a pinned policy travels in the address', /c\.fund=120/.test(await search(page)) && /[?&]preset=alone/.test(await search(page)), await search(page));
  t.is('a starting point is signed', (await page.textContent('.signed')).includes('A. Example, 20 November 2026'));
  const there = await search(page);
  const title = await page.textContent('.card h2');
  const again = await sim(there);
  await again.waitForFunction((wanted) => document.querySelector('.card h2')?.textContent === wanted, title).catch(() => undefined);
  t.is('the address restores everything', (await again.textContent('.card h2')) === title && (await again.getByRole('button', { name: 'Compare with the baseline again' }).count()) === 1);
  await again.close();
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await settle(page);
  t.is('Dutch is one press away, and the steps survive it', (await page.textContent('.steps summary')).startsWith('Uw stappen') && (await page.getAttribute('html', 'lang')) === 'nl');
  const spoken = () => page.evaluate(() => performance.getEntriesByType('resource').filter((e) => /assets\/(uk-[^/]+\.js|[^/]+cyrillic[^/]+\.woff2)/.test(e.name)).length);
  const spokenBefore = await spoken();
  await page.getByRole('button', { name: 'Українська' }).click();
  await settle(page);
  t.is('a language and its letters are fetched when they are asked for', spokenBefore === 0 && (await spoken()) === 3 && (await page.textContent('.steps summary')).startsWith('Ваші кроки') && (await page.getAttribute('html', 'lang')) === 'uk');
  await page.getByRole('button', { name: 'Nederlands' }).click();
  await settle(page);
  await page.getByRole('button', { name: 'Zet alles terug' }).click();
  await settle(page);
  t.is('reset goes back to the baseline', !/[?&](us-support-ends|preset)/.test(await search(page)));
  await page.locator('.seg-i', { hasText: 'Drones' }).click();
  await settle(page);
  t.is('an item is chosen and kept', (await page.textContent('.card h2')).startsWith('Drones') && (await search(page)).includes('item=drones'));
  await page.locator('.btn.icon-only[title="Donkere weergave"]').click();
  t.is('the theme turns', (await page.getAttribute('html', 'data-theme')) === 'dark');
  await page.getByRole('navigation').getByRole('link', { name: 'Lasten' }).click();
  await page.waitForSelector('.page h1');
  t.is('a page opens without loading anew', (await page.textContent('.page h1')) === 'Wie hoeveel draagt');
  await page.goBack();
  await page.waitForSelector('.kpis');
  t.is('back is back, with the item', (await page.textContent('.card h2')).startsWith('Drones'));
  await page.close();

  // Junk, late answers, offline.
  page = await sim('?lang=en&fund=9999&us-support-ends=2099-13&posture=x&item=tanks&case=none&at=-4');
  t.is('junk falls back to the baseline', (await page.inputValue('#lever-fund')) === '35' && (await page.getAttribute('#lever-fund', 'aria-valuetext')) === '€45 bn');
  await page.evaluate(() => {
    window.writes = [];
    const write = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      window.writes.push(performance.now());
      write(...args);
    };
  });
  const track = await page.locator('#lever-fund').boundingBox();
  await page.mouse.move(track.x + 30, track.y + 15);
  await page.mouse.down();
  for (let k = 0; k < 80; k++) await page.mouse.move(track.x + 30 + k * 2.5, track.y + 15);
  await page.mouse.up();
  await page.waitForSelector('text=/costs \\d+ item-months/');
  await settle(page, 500);
  const gaps = await page.evaluate(() => window.writes.slice(1).map((at, k) => at - window.writes[k]));
  t.is('the address is written at most each 250 ms', (await page.evaluate(() => window.writes.length)) > 0 && gaps.every((gap) => gap >= 240), gaps.map(Math.round).join(' '));
  t.is('a drag is one step', (await page.locator('.steps li').count()) === 2);
  t.is('what waiting costs comes when the hand rests', (await page.locator('#card-waiting').count()) === 1 && (await page.locator('.card.stale').count()) === 0);
  await page.waitForSelector('.state:has-text("Planned by half-years")', { timeout: 20_000 });
  t.is('a plan of its own replaces the estimate, and says what it is', /Coarse plan: it decides every 6 months/.test(await page.textContent('.state')), await page.textContent('.state'));
  t.is('the foot tells how many futures answered', (await page.textContent('.stamp')).includes('120 futures of 60 months'), await page.textContent('.stamp'));
  await page.focus('#lever-us-support-ends');
  await page.keyboard.press('ArrowRight');
  t.is('what is older than the lever fades', (await page.locator('.card.stale:has(#card-waiting)').count()) === 1);
  // The code of pages comes some seconds after the first view.
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name, responseEnd }) => responseEnd > 0 && /\/page-[^/]*\.js$/.test(name)));
  await context.setOffline(true);
  await page.keyboard.press('PageDown');
  await settle(page);
  t.is('levers answer without a network', (await page.textContent('.kpi:nth-child(2) .big')).startsWith('€'));
  await page.getByRole('link', { name: 'Gap' }).click();
  await page.waitForSelector('.failure');
  t.is('a page that cannot be fetched says so and how to go on', (await page.textContent('.failure')).includes('could not be fetched'));
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector('.page h1');
  t.is('and comes when asked again', (await page.textContent('.page h1')).includes('Half of what was promised'));
  await page.close();

  // A citation is of all futures, however early it is asked for, and its link is in its own language.
  page = await sim('?lang=nl&fund=80');
  await page.locator('.lever input[type=range]').first().press('ArrowRight');
  await page.locator('.stamp .btn').click();
  await page.waitForFunction(() => document.querySelectorAll('.citation .quote:not([aria-busy="true"])').length === 3);
  const cited = await page.locator('.citation .quote').allTextContents();
  const figures = (text) => text.match(/[‘«].*?[’»]/)[0].match(/\d+/g)?.join();
  t.is('all citations quote the same figures', new Set(cited.map(figures)).size === 1, cited.join(' | '));
  t.is('each in a link of its own language', ['nl', 'en', 'uk'].every((language, k) => cited[k].includes(`lang=${language}`)), cited.join(' | '));
  await page.close();

  // A starting point comes back by its name, and a setting between two steps as it was.
  page = await sim('?lang=en');
  await page.getByRole('button', { name: 'All at once' }).click();
  await settle(page);
  const named = await search(page);
  t.is('a starting point stands in the address by its name', /[?&]preset=all(&|$)/.test(named) && !/fund=/.test(named), named);
  const back = await sim(named);
  t.is('and comes back as that, with a setting between two steps', (await back.getByRole('button', { name: 'All at once', pressed: true }).count()) === 1 && (await back.getAttribute('#lever-fund', 'aria-valuetext')) === '€75.5 bn', await back.getAttribute('#lever-fund', 'aria-valuetext'));
  await back.close();
  await page.close();
  page = await sim('?lang=en&fund=80.25');
  await settle(page, 600);
  t.is('a setting between two steps stays as it was', (await search(page)).includes('fund=80.25'), await search(page));
  await page.close();
  page = await sim('?lang=nl&c.fund=80');
  t.is('nothing is told beside a comparison without a plan', (await page.textContent('.state')).includes('vergelijking wordt nog doorgerekend') && (await page.locator('.kpi .delta').allTextContents()).filter((text) => text !== 'gelijk aan de vergelijking').length === 0 && (await page.locator('.kpi:first-child .delta').count()) === 0, await page.textContent('.kpis'));
  await page.waitForFunction(() => /, tegen \d+/.test(document.querySelector('.card h2')?.textContent ?? ''), null, { timeout: 60_000 });
  t.is('and is once it has one', true);
  await page.close();
  page = await sim('?lang=en&start=24');
  await page.waitForSelector('.idle');
  t.is('a lever that can do nothing says so in its row', (await page.textContent('.lever:has(#lever-plants-in-ukraine) .idle')).includes('No effect while') && /idle/.test(await page.getAttribute('#lever-plants-in-ukraine', 'aria-describedby')));
  await page.close();

  // Opened as a file, without a server.
  page = await context.newPage();
  await page.goto(`file://${path.join(root, 'target/site/index.html')}`);
  await page.waitForTimeout(2500);
  const shown = await page.evaluate(() => [...document.querySelectorAll('#start div')].filter((d) => getComputedStyle(d).visibility === 'visible').map((d) => d.innerText));
  t.is('a site opened as a file says in every language what to do', shown.length === 3 && shown.every((text) => text.includes('python3 -m http.server') && text.includes('http://localhost:8000/')), shown.join(' | '));
  await look(context, page, 'opened as a file', t);
  await page.screenshot({ path: path.join(looks, 'as-a-file.png') });
  await page.close();

  // Cases and cards on others' pages.
  page = await sim('?lang=en&fund=80');
  await page.selectOption('.case-switch select', 'example-past');
  await page.waitForFunction(() => document.querySelector('.kicker')?.textContent.includes('29 February 2024'));
  await settle(page);
  t.is('another case begins at its baseline', (await search(page)).includes('case=example-past') && !(await search(page)).includes('fund='), await search(page));
  t.is('its own pages stand in the bar', (await page.locator('.wide-nav a', { hasText: 'Hindcast' }).count()) === 1);
  await page.close();
  page = await open(context, `${site}?lang=en&embed=1&card=delay&fund=80`, { watch, ready: '.card' });
  t.is('an embedded card is alone', (await page.locator('.card').count()) === 1 && (await page.locator('.top, .levers').count()) === 0);
  const lost = await open(context, `${site}?lang=nl&embed=1&card=nergens`, { watch, ready: '.failure' });
  t.is('a card that is not there is told, with those that are', /nergens.*fan/s.test(await lost.textContent('.failure')));
  await lost.close();
  t.is('and leads to the studio', (await page.getAttribute('main a', 'href')).includes('fund=80') && !(await page.getAttribute('main a', 'href')).includes('embed'));
  await page.close();

  page = await open(context, `${site}?lang=en&case=gone-since`, { watch, ready: '.lost' });
  t.is('a case that is not here is told', (await page.textContent('.lost')).includes('gone-since'));
  await look(context, page, 'a case that is not here', t);
  await page.close();

  for (const [lang, says] of [['en', 'There is no page ‘tanks’ here'], ['nl', 'Een pagina ‘tanks’ bestaat niet'], ['uk', 'Сторінки «tanks» немає']]) {
    page = await open(context, `${site}?lang=${lang}&page=tanks`, { watch, ready: '.lost' });
    await page.waitForFunction(() => document.querySelectorAll('.lost a').length > 3);
    const bar = (await page.locator('.wide-nav a').allTextContents()).join();
    t.is(`a page that there is none of is told in ${lang}, with those that there are`, (await page.textContent('.lost')).includes(says) && (await page.locator('.lost a').allTextContents()).join() === bar, await page.textContent('.lost'));
    if (lang === 'en') await look(context, page, 'a page that there is none of', t);
    await page.locator('.lost a').nth(1).click();
    await page.waitForSelector('.kpis');
    t.is(`and is told no more where one of those is opened in ${lang}`, (await page.locator('.lost').count()) === 0);
    await page.close();
  }

  // The big table.
  page = await open(context, `${site}?lang=en&page=ledger`, { watch, ready: '.grid' });
  t.is('a long table holds only the rows in sight', (await page.locator('tbody tr').count()) < 60);
  await page.selectOption('.filters select >> nth=0', 'Borovia');
  await page.fill('.filters input', 'delivered');
  await settle(page);
  const count = await page.textContent('.grid-top b');
  t.is('filters count what they leave', /^\d+ of 1,500 rows$/.test(count), count);
  await page.locator('.sort', { hasText: 'Value' }).click();
  await settle(page);
  const q = await search(page);
  t.is('filters and order stand in the address', q.includes('events.donor=Borovia') && q.includes('events.sort=value'), q);
  await page.locator('.grid-top summary').click();
  const grid = await saved(page, () => page.locator('.grid-top .pop button').first().click());
  t.is('the download is what is shown', grid.bytes.toString().trim().split('\r\n').length === Number(count.split(' ')[0]) + 1, `${grid.bytes.toString().trim().split('\r\n').length} ${count}`);
  const restored = await open(context, site + q, { watch, ready: '.grid' });
  t.is('the address restores filters', (await restored.textContent('.grid-top b')) === count);
  await restored.close();
  await page.locator('.scroll.long').evaluate((e) => (e.scrollTop = 1e6));
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.locator('.scroll.long').evaluate((e) => (e.scrollTop = 1e6));
  await page.waitForSelector('tr[aria-rowindex="1501"]');
  t.is('the last row can be reached', true);
  await page.close();

  // Runs: start, progress, reload in the middle, result, compare.
  page = await open(context, `${site}?lang=en&page=runs`, { watch, ready: 'form.card' });
  await page.locator('form.card button[type=submit]:not([disabled])').first().click();
  await page.waitForSelector('.prog');
  t.is('a run has an address', /[?&]run=/.test(await search(page)));
  await page.waitForFunction(() => /of 10,000/.test(document.querySelector('.prog span')?.textContent ?? ''));
  await page.reload();
  await page.waitForSelector('.prog, .kpis');
  await page.waitForSelector('.kpis', { timeout: 20_000 });
  t.is('a run survives a reload and shows its result', (await page.textContent('.state')).includes('done'));
  await page.getByRole('link', { name: 'Simulator' }).click();
  await page.waitForSelector('#lever-fund');
  await page.focus('#lever-fund');
  await page.keyboard.press('PageUp');
  await page.getByRole('button', { name: 'Calculate in full' }).click();
  await page.waitForSelector('.full .prog');
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.waitForFunction(() => document.querySelector('.full').textContent.includes('stopped'));
  t.is('a run can be stopped', true);
  await page.getByRole('button', { name: 'Calculate in full' }).click();
  await page.waitForFunction(() => document.querySelector('.full').textContent.includes('done'), null, { timeout: 20_000 });
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.waitForSelector('.tick-box input:not([disabled])');
  for (const box of await page.locator('.tick-box input').all()) await box.check();
  await page.getByRole('button', { name: 'Compare the two chosen runs' }).click();
  await page.waitForSelector('text=Where the levers differ');
  t.is('two runs stand side by side with the levers that differ', /Yearly European fund€55 bn€45 bn|Yearly European fund€45 bn€55 bn/.test((await page.textContent('.card')).replace(/\s+/g, ' ')), await page.textContent('.card'));
  await page.close();
  page = await open(context, `${site}?lang=nl&run=gone`, { watch, ready: '.failure' });
  t.is('a run that is not there is told so', (await page.textContent('.failure')).includes('Op dit adres staat geen berekening'));
  await page.close();

  // Upload, with its problems.
  page = await open(context, `${site}?lang=nl&page=runs`, { watch, ready: '.uploads' });
  const upload = page.locator('.uploads form').first();
  await upload.locator('input').setInputFiles({ name: 'casus.zip', mimeType: 'application/zip', buffer: Buffer.from('broken') });
  await upload.locator('button').click();
  await page.waitForSelector('.problems li');
  t.is('problems are listed with file, line and column', (await page.textContent('.problems')).includes("producers.csv, regel 14, kolom item: 'shell-15mm' staat niet in items.csv."), await page.textContent('.problems'));
  await upload.locator('input').setInputFiles({ name: 'casus.zip', mimeType: 'application/zip', buffer: Buffer.alloc(100) });
  await upload.locator('button').click();
  await page.waitForSelector('text=Ingelezen.');
  t.is('a sound file is taken in', true);

  // A list that waits: accepted, taken back, deleted once it was asked twice.
  const lists = page.locator('section[aria-labelledby=lists-title]');
  await lists.locator('text=wacht op aanvaarding').waitFor();
  await lists.getByRole('button', { name: 'Aanvaard: pledges.csv' }).click();
  await lists.locator('td:has-text("aanvaard")').first().waitFor();
  await lists.getByRole('button', { name: 'Neem terug: pledges.csv' }).click();
  await lists.locator('text=teruggenomen').waitFor();
  t.is('a list is accepted and taken back', true);
  await lists.getByRole('button', { name: 'Verwijder pledges.csv' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Behoud', null, { timeout: 5000 }).catch(() => undefined);
  t.is('what deletes asks again, and the safe answer has the focus', (await page.evaluate(() => document.activeElement?.textContent)) === 'Behoud');
  await lists.getByRole('button', { name: 'Ja, verwijder' }).click();
  await lists.locator('text=Er is geen lijst ingelezen.').waitFor();
  t.is('a list is deleted', true);
  await page.close();

  // A team: sign in, roles, refusals with their reason.
  page = await open(context, `${teamSite}?lang=en&page=runs`, { watch, ready: '#sign-in-title' });
  t.is('without an account nothing can be started, and why is said', (await page.locator('form.card button.primary[disabled]').count()) === 1 && (await page.textContent('#start-why')).includes('Sign in'));
  const sign = async (name, password) => {
    await page.fill('input[name=username]', name);
    await page.fill('input[name=password]', password);
    await page.locator('form[aria-labelledby=sign-in-title] button').click();
  };
  await sign('anna', 'wrong');
  await page.waitForSelector('#sign-in-wrong');
  t.is('a wrong password changes nothing and says so', (await page.textContent('#sign-in-wrong')).includes('do not match'));
  await sign('rita', 'right');
  await page.waitForSelector('.account');
  t.is('a reader may look and is told what is not theirs', (await page.textContent('#start-why')).includes('As a reader'));
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForSelector('#sign-in-title');
  await sign('anna', 'right');
  await page.waitForSelector('.account');
  await page.waitForSelector('form.card button.primary:not([disabled])');
  t.is('an analyst may start', true);
  await page.close();

  // Without the list of cases nothing can be shown, and nothing says otherwise.
  page = await context.newPage();
  await page.route('**/data/cases.json', (route) => route.abort());
  await page.goto(`${site}?lang=en`);
  await page.waitForSelector('.failure');
  t.is('without the list of cases it is said that nothing can be shown', (await page.textContent('.failure')).includes('Nothing can be shown'));
  await page.close();

  // The program that answers cannot be fetched: what to do is said in the reader's language, and nothing else.
  for (const lang of ['en', 'nl', 'uk']) {
    page = await context.newPage();
    await page.route('**/kernel*.js', (route) => route.abort());
    await page.goto(`${site}?page=simulator&lang=${lang}`);
    await page.waitForSelector('.failure');
    const said = (await page.textContent('.failure')).trim();
    const words = { en: /^The simulator could not be loaded\. .*Reload the page/, nl: /^De simulator kon niet worden geladen\. .*Herlaad de pagina/, uk: /^Симулятор завантажити не вдалося\. .*Перезавантажте сторінку/ };
    t.is(`without the program that answers it is said in ${lang} what to do`, words[lang].test(said) && (lang === 'en' || !/[A-Za-z]{4,} [a-z]{3,} (to|fetch|import)|Failed|http/.test(said)), said);
    await page.close();
  }

  // A dialog that is opened at once has its looks from the first.
  page = await open(context, `${site}?page=simulator&lang=en`, { watch, ready: '.card-f .btn' });
  await page.locator('.card-f .btn').first().click();
  t.is('a dialog opens with its looks', await page.waitForFunction(() => document.querySelector('dialog[open]')?.offsetWidth).then(async (shown) => (await shown.jsonValue()) === 460));
  await page.close();

  // A published site: files only.
  page = await open(context, `${filesSite}?page=simulator&lang=nl`, { watch, ready: '.kpis' });
  await page.waitForSelector('#full-run-help');
  t.is('without a server the button says why', (await page.locator('.full button[disabled]').count()) === 1 && (await page.textContent('#full-run-help')).includes('alleen uit bestanden'));
  await page.close();

  // The lever under the pointer is worked out before it moves.
  page = await sim('?lang=en');
  await page.waitForFunction(() => document.querySelector('.stamp')?.textContent.includes('answered in'));
  await page.evaluate(() => {
    window.asks = [];
    const waiting = new Map();
    let ahead = 0;
    window.isReady = () => ahead >= 30 && waiting.size === 0;
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (call, ...rest) {
      if (call.name === 'ask' && call.args[0].includes('&n=')) {
        window.asks.push(call.args[0]);
        ahead++;
        const key = `${call.args[0]} ${call.number}`;
        waiting.set(key, true);
        this.addEventListener('message', (event) => event.data.number === call.number && waiting.delete(key));
      }
      return postMessage.call(this, call, ...rest);
    };
  });
  const box = await page.locator('#lever-us-support-ends').boundingBox();
  const at = (step) => [box.x + 10 + ((box.width - 20) * step) / 59, box.y + box.height / 2];
  await page.mouse.move(...at(9));
  await page.waitForFunction(() => window.isReady(), null, { timeout: 60_000 });
  const was = await page.textContent('.kpi:nth-child(2) .big');
  await page.evaluate(() => (window.asks = []));
  await page.mouse.down();
  for (let k = 0; k < 8; k++) await page.mouse.move(...at(9 + k));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
  t.is('a lever that the pointer rested on is answered with the frame', (await page.textContent('.kpi:nth-child(2) .big')) !== was);
  t.is('and nobody had to be asked', (await page.evaluate(() => window.asks.length)) === 0, (await page.evaluate(() => window.asks)).join(' '));
  await page.mouse.up();
  // A chart that was changed where it differs is the one that is drawn anew.
  await page.waitForFunction(() => !document.querySelector('.card.stale') && /answered in/.test(document.querySelector('.stamp').textContent));
  await settle(page, 1500);
  const drawn = () => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('.cards .drawing')].map((d) => [d.closest('.card').getAttribute('aria-labelledby'), d.innerHTML])));
  const changed = await drawn();
  for (const to of ['Table: ', 'Chart: ']) for (const button = page.locator(`.cards button[aria-label^="${to}"]`); await button.count(); ) await button.first().click();
  const anew = await drawn();
  const others = Object.keys(anew).filter((id) => anew[id] !== changed[id]);
  t.is('a chart that followed a lever is the one that is drawn anew', Object.keys(anew).length > 2 && others.length === 0, others.join());
  await page.close();

  // Reflow and motion.
  page = await open(context, `${site}?lang=nl&fund=80`, { watch, ready: '.kpis', width: 720, height: 450 });
  t.is('at 200 % nothing hangs over the edge', (await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  t.is('no motion for who wants none', (await page.evaluate(() => getComputedStyle(document.querySelector('.toast')).transitionDuration)) === '0s');
  await page.close();
  page = await open(context, `${site}?page=simulator&lang=en`, { watch, ready: '.kpis', width: 390, height: 844 });
  await page.getByRole('button', { name: 'Next lever' }).click();
  t.is('on a phone one lever stays in reach', await page.locator('.lever:visible').count().then((n) => n === 1));
  await page.close();
  fs.rmSync(downloads, { recursive: true, force: true });
}
