/** What a screen reader is given on the first page and in the simulator, in its order: the faults that a walk with Orca found, so that none comes back. */
import { open } from './lib.mjs';

const SILENT = 11_000;

async function tree(context, page) {
  const cdp = await context.newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const shown = nodes.filter((node) => !node.ignored);
  const under = (node) => (node.childIds ?? []).flatMap((id) => (byId.has(id) ? [byId.get(id), ...under(byId.get(id))] : []));
  return { shown, under, role: (node) => node.role?.value ?? '', name: (node) => node.name?.value ?? '' };
}

/** One voice; headings in one piece; no picture that repeats what stands above it; no value beside the control that says it. */
async function inOrder(context, page, t, where) {
  const { shown, under, role, name } = await tree(context, page);
  const voices = shown.filter((node) => role(node) === 'status');
  t.is(`one voice ${where}`, voices.length === 1, voices.map((node) => JSON.stringify(name(node))).join());
  const broken = shown.filter((node) => role(node) === 'heading' && under(node).some((inner) => !inner.ignored && ['button', 'link'].includes(role(inner))));
  t.is(`headings are read in one piece ${where}`, broken.length === 0, broken.map(name).join(' | '));
  const said = new Set(shown.filter((node) => ['StaticText', 'heading'].includes(role(node)) && name(node).length > 20).map(name));
  const twice = shown.filter((node) => ['img', 'image'].includes(role(node)) && [...said].some((text) => name(node).includes(text)));
  t.is(`no picture repeats what stands above it ${where}`, twice.length === 0, twice.map(name).join(' | '));
  const repeated = await page.evaluate(() =>
    [...document.querySelectorAll('input[type=range]')].flatMap((slider) => {
      const value = slider.getAttribute('aria-valuetext');
      const beside = slider.closest('.lever, .when, .reader');
      return [...(beside?.querySelectorAll('*') ?? [])].filter((e) => e.textContent.trim() === value && !e.closest('[aria-hidden=true]')).map((e) => e.outerHTML);
    }),
  );
  t.is(`what a slider says stands nowhere beside it ${where}`, repeated.length === 0, repeated.join(' | '));
  const headers = shown.filter((node) => /header$/.test(role(node)) && !/^(row|column)header$/.test(role(node)));
  t.is(`no head of a card is announced as a place ${where}`, headers.length === 0, String(headers.length));
}

const voice = (page) => page.textContent('#voice');

export async function heard(context, site, t, watch) {
  const door = await open(context, `${site}?lang=en`, { watch, ready: '.door-answer h1' });
  await inOrder(context, door, t, 'on the first page');
  t.is('nothing is said on arrival', (await voice(door)) === '', await voice(door));
  await door.locator('.door-answer .term').first().focus();
  await door.keyboard.press('Enter');
  await door.waitForFunction(() => document.querySelector('.means:popover-open p').textContent === document.getElementById('voice').textContent);
  t.is('a word that is opened is said', (await voice(door)).length > 20, await voice(door));
  await door.keyboard.press('Escape');
  await door.focus('#door-when');
  await door.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.getElementById('voice').textContent)).observe(document.getElementById('voice'), { childList: true, characterData: true, subtree: true });
  });
  await door.keyboard.press('ArrowRight');
  await door.waitForTimeout(2000);
  const answer = await door.textContent('.door-answer h1');
  const said = await door.evaluate(() => window.said);
  t.is('an answer is said once, when the hand has rested', said.length === 1 && said[0] === answer, said.join(' | '));
  await door.waitForTimeout(SILENT);
  t.is('and is gone when it was said', (await voice(door)) === '', await voice(door));
  await door.close();

  const simulator = await open(context, `${site}?lang=en&page=simulator&us-support-ends=2027-05`, { watch, ready: '.kpis' });
  await simulator.waitForSelector('.lever input');
  await simulator.waitForTimeout(2500);
  t.is('nothing is said on arrival in the simulator', (await voice(simulator)) === '', await voice(simulator));
  await inOrder(context, simulator, t, 'in the simulator');
  await simulator.evaluate(() => {
    window.said = [];
    new MutationObserver(() => document.getElementById('voice').textContent && window.said.push(document.getElementById('voice').textContent)).observe(document.getElementById('voice'), { childList: true, characterData: true, subtree: true });
  });
  await simulator.locator('.full button').focus();
  await simulator.keyboard.press('Enter');
  await simulator.waitForSelector('.full progress');
  await simulator.waitForFunction(() => document.activeElement.closest('.full'));
  t.is('who starts a run stands at what stops it', (await simulator.evaluate(() => document.activeElement.textContent.trim())) === 'Stop', await simulator.evaluate(() => document.activeElement.outerHTML));
  await simulator.waitForSelector('.full button.wide', { timeout: 60_000 });
  await simulator.waitForTimeout(300);
  const run = await simulator.evaluate(() => window.said);
  t.is('a run is said when it begins and when it is over, not at each step', run.length >= 2 && run.length <= 3 && /done/.test(run.at(-1)), run.join(' | '));
  await simulator.close();

  // As on a machine with a processor for two plans at once.
  await context.addInitScript(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 }));
  const slow = await open(context, `${site}?lang=en&page=simulator&slow=1`, { watch, ready: '.kpis' });
  await slow.waitForSelector('.lever input');
  await slow.waitForTimeout(2500);
  await slow.evaluate(() => {
    window.said = [];
    new MutationObserver(() => document.getElementById('voice').textContent && window.said.push(document.getElementById('voice').textContent)).observe(document.getElementById('voice'), { childList: true, characterData: true, subtree: true });
  });
  await slow.focus('#lever-contract-length');
  await slow.keyboard.press('End');
  await slow.waitForFunction(() => /between 4 and 6/.test(document.querySelector('.reading')?.textContent ?? ''), null, { timeout: 20_000 });
  t.is('while it is narrowed nothing is told as a figure', (await slow.locator('.kpi .big').allTextContents()).every((figure) => figure === '…'), '');
  await slow.waitForSelector('.state:has-text("Planned by half-years")', { timeout: 20_000 });
  await slow.waitForTimeout(1500);
  const heard = await slow.evaluate(() => window.said);
  t.is('a range that narrows is said once, before the answer', heard.filter((text) => /between 4 and 6/.test(text)).length === 1 && !/between 4 and 6/.test(heard.at(-1)), heard.join(' | '));
  await slow.close();
}
