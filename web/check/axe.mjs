/** axe in every state of every page, both themes, in every language, wide, phone and narrowest. No violation is let through. */
import fs from 'node:fs';
import path from 'node:path';
import { open, root } from './lib.mjs';

const SOURCE = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL = ['door', 'ledger', 'gap', 'burden', 'delay', 'briefs', 'sources', 'runs'];
const moved = 'fund=75&contract-length=84&material-priority=0.6&c.fund=90';

/** @param forced whether the system picks the colours, whose contrast is then its own matter */
export async function look(context, page, name, t, forced = false) {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Runtime.evaluate', { expression: SOURCE });
  const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags.values }, rules: { 'color-contrast': { enabled: !tags.forced } } }), { values: TAGS, forced });
  t.is(`axe ${name}`, found.violations.length === 0, found.violations.map((v) => `\n    ${v.id} ${v.help}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? n.all[0]?.message ?? ''}`).join(' | ')}`).join(''));
}

/** Nothing hangs over the right edge, and the names of the pages do not run into what stands beside them. */
export async function fits(page, name, t) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  t.is(`no sideways scroll ${name}`, over <= 0, `${over} px`);
  const room = await page.evaluate(() => document.querySelector('.top-r')?.getBoundingClientRect().left - (document.querySelector('.wide-nav li:last-child')?.getBoundingClientRect().right ?? 0));
  t.is(`the bar has room ${name}`, !(room < 0), `${room} px`);
}

/** The same with letters twice as large, as a phone's own setting makes them. */
async function enlarged(context, page, name, t) {
  const cdp = await context.newCDPSession(page);
  const { width, height } = page.viewportSize();
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: true });
  const adjust = (to) => page.evaluate((to) => document.documentElement.style.setProperty('text-size-adjust', to), to);
  const normal = await page.evaluate(() => document.querySelector('h1').getBoundingClientRect().height);
  await adjust('200%');
  await page.waitForTimeout(200);
  const large = await page.evaluate(() => document.querySelector('h1').getBoundingClientRect().height);
  t.is(`letters grow ${name}`, large > 1.5 * normal, `${normal} ${large}`);
  await fits(page, name, t);
  await adjust('100%');
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await cdp.detach();
}

export async function axe(context, site, teamSite, t, watch) {
  const grounds = [
    ['light', 'en', 1440, 900, ALL],
    ['dark', 'nl', 1440, 900, ALL],
    ['light', 'nl', 390, 844, ALL],
    ['dark', 'en', 390, 844, ['door', 'ledger', 'sources', 'runs']],
    ['light', 'nl', 320, 700, ['door', 'ledger', 'gap', 'runs']],
    ['light', 'uk', 1440, 900, ['door', 'ledger', 'runs']],
    ['dark', 'uk', 390, 844, ['door', 'briefs', 'sources', 'runs']],
  ];
  for (const [theme, lang, width, height, kinds] of grounds) {
    const at = `theme=${theme}&lang=${lang}`;
    const name = (state) => `${theme}/${lang}/${width}/${state}`;
    const page = await open(context, `${site}?${at}&${moved}`, { width, height, watch, ready: '.kpis' });
    await page.waitForTimeout(700);
    await look(context, page, name('simulator'), t);
    await fits(page, name('simulator'), t);
    if (width < 500) await enlarged(context, page, name('simulator, letters enlarged'), t);
    for (const button of await page.locator('.card-f > button:nth-of-type(2)').all()) await button.click();
    await page.evaluate(() => scrollTo(0, 0));
    await look(context, page, name('tables'), t);
    await fits(page, name('tables'), t);
    const number = page.locator('.kpi .num').first();
    await number.click();
    await page.waitForSelector('dialog[open] .record');
    await look(context, page, name('sources'), t);
    await page.keyboard.press('Escape');
    t.is(`focus comes back ${name('sources')}`, await number.evaluate((e) => e === document.activeElement));
    await page.locator('.card .menu summary').first().click();
    await look(context, page, name('menu'), t);
    await page.keyboard.press('Escape');
    t.is(`focus comes back ${name('menu')}`, await page.locator('.card .menu summary').first().evaluate((e) => e === document.activeElement));
    await page.locator('.stamp .btn').click();
    await look(context, page, name('cite'), t);
    await page.keyboard.press('Escape');
    if (width < 900) {
      await page.locator('.solo-nav .small').click();
      // The sheet of levers lies over the page: whatever number its edge happens to cut can be scrolled out from under it.
      await page.evaluate(() => scrollTo(0, 0));
      await look(context, page, name('all levers'), t);
      await page.locator('.pages-menu summary').click();
      await look(context, page, name('page menu'), t);
      await page.keyboard.press('Escape');
    }
    for (const button of await page.locator('.lever .info').all()) if (await button.isVisible()) await button.click();
    for (const more of await page.locator('.more > summary').all()) if (await more.isVisible()) await more.click();
    // A control that happens to lie half under the bar at the top is not a small one.
    await page.evaluate(() => scrollTo(0, 0));
    await look(context, page, name('lever help'), t);
    await page.close();
    for (const kind of kinds) {
      const other = await open(context, `${site}?${at}&page=${kind}`, { width, height, watch, ...(kind === 'door' && { ready: '.door' }) });
      await other.waitForTimeout(200);
      await look(context, other, name(kind), t);
      await fits(other, name(kind), t);
      if (width < 500) await enlarged(context, other, name(`${kind}, letters enlarged`), t);
      if (kind === 'door') {
        await other.locator('.door-as button').click();
        await look(context, other, name('door as a table'), t);
        await fits(other, name('door as a table'), t);
        await other.emulateMedia({ forcedColors: 'active' });
        await look(context, other, name('door in forced colours'), t, true);
      }
      if (kind === 'ledger') {
        await other.locator('tbody .textual').first().click();
        await other.waitForSelector('dialog[open] .record');
        await look(context, other, name('ledger row'), t);
      }
      await other.close();
    }
    if (kinds !== ALL) continue;
    const past = await open(context, `${site}?${at}&case=example-past&page=hindcast`, { width, height, watch });
    await look(context, past, name('hindcast'), t);
    await past.close();
    const embedded = await open(context, `${site}?${at}&embed=1&card=fan`, { width, height, watch, ready: '.card' });
    await look(context, embedded, name('embed'), t);
    await embedded.close();
    const team = await open(context, `${teamSite}?${at}&page=runs`, { width, height, watch, ready: '#sign-in-title' });
    await look(context, team, name('sign in'), t);
    await team.fill('input[name=username]', 'anna');
    await team.fill('input[name=password]', 'wrong');
    await team.click('form[aria-labelledby=sign-in-title] button');
    await team.waitForSelector('#sign-in-wrong');
    await look(context, team, name('refused'), t);
    await team.close();
  }
}
