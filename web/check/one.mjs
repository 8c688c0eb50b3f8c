/** One part of the check alone: node check/one.mjs axe|behaviour|contrast */
import { browser, serve, tally } from './lib.mjs';
const t = tally();
const watch = [];
const [name] = process.argv.slice(2);
if (name === 'contrast') (await import('./contrast.mjs')).contrast(t);
else {
  const site = await serve();
  const team = await serve({ team: true });
  const files = await serve({ server: false });
  const b = await browser();
  const part = await import(`./${name}.mjs`);
  await part[name](b.context, site.url, team.url, t, watch, files.url);
  await b.close();
  for (const s of [site, team, files]) s.close();
}
for (const line of watch) t.is('no error on a page', false, line);
console.log(`${t.count.passed} passed, ${t.count.failed} failed`);
process.exit(t.count.failed ? 1 : 0);
