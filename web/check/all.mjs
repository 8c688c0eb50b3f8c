/** What the web part does and how it looks to axe, in a browser, on made-up figures: npm run check. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { axe } from './axe.mjs';
import { behaviour } from './behaviour.mjs';
import { contrast } from './contrast.mjs';
import { heard } from './heard.mjs';
import { browser, root, serve, tally } from './lib.mjs';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!fs.existsSync(CHROMIUM)) {
  console.log('There is no Chromium to look at the pages with: install it (Debian: apt-get install chromium), or set CHROMIUM to one.');
  process.exit(2);
}
execFileSync(process.execPath, [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'standin'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const t = tally();
const watch = [];
contrast(t);
// The last is a team whose door nobody has gone through yet.
const sites = await Promise.all([serve(), serve({ team: true }), serve({ server: false }), serve({ team: true })]);
const b = await browser();
const [site, team, files, locked] = sites.map((s) => s.url);
await behaviour(b.context, site, team, t, watch, files);
await heard(b.context, site, t, watch);
await axe(b.context, site, locked, t, watch);
await b.close();
for (const s of sites) s.close();
for (const line of watch) t.is('no error on a page', false, line);
console.log(`${t.count.passed} passed, ${t.count.failed} failed`);
process.exit(t.count.failed ? 1 : 0);
