import { readFileSync } from 'node:fs';
import { api } from './api.mjs';
import { LANGUAGES, PAGE_IDS, cases, door, pack, page, pairs } from './pages.mjs';
import * as kernel from './standin/kernel.js';

const MODULES = ['kernel.js', 'replan.js', 'figures.js', 'draw.js'];
const source = (name) => readFileSync(new URL(`./standin/${name}`, import.meta.url), 'utf8');

/** Every file of a published site, made up. */
export function* files(server) {
  yield ['data/cases.json', JSON.stringify(cases(server))];
  for (const { id, pages } of cases(server).cases) {
    yield [`data/${id}/pack.bin`, pack(id)];
    const session = kernel.open(new TextEncoder().encode(pack(id)));
    for (const lang of LANGUAGES) yield [`data/${id}/first.${lang}.json`, `{"description":${kernel.describe(session, lang)},"answer":${kernel.ask(session, `lang=${lang}`)},"held":"Ranges of this kind are invented."}`];
    if (pages.includes('door')) {
      for (const lang of LANGUAGES) yield* [[`data/${id}/door.${lang}.json`, door()], [`data/${id}/against-gifts.${lang}.json`, pairs()]];
    }
    for (const name of PAGE_IDS.filter((p) => pages.includes(p))) {
      for (const lang of LANGUAGES) yield [`data/${id}/${name}.${lang}.json`, JSON.stringify(page(name, id, lang))];
    }
  }
}

export function standIn() {
  const name = 'assets/standin/kernel.js';
  return {
    name: 'holdfast-stand-in',
    config: () => ({ define: { __KERNEL__: JSON.stringify(name), __REPLAN__: JSON.stringify('assets/standin/replan.js') } }),
    configureServer(server) {
      const handle = api();
      const made = new Map(files(true));
      server.middlewares.use((req, res, next) => {
        const path = decodeURIComponent(req.url.split('?')[0]).slice(1);
        const script = MODULES.find((m) => path === `assets/standin/${m}`);
        if (path.startsWith('api/')) return handle(req, res);
        if (script) return res.writeHead(200, { 'content-type': 'text/javascript' }).end(source(script));
        if (made.has(path)) return res.writeHead(200, { 'content-type': 'application/json' }).end(made.get(path));
        next();
      });
    },
    generateBundle() {
      for (const module of MODULES) this.emitFile({ type: 'asset', fileName: `assets/standin/${module}`, source: source(module) });
      for (const [fileName, content] of files(true)) this.emitFile({ type: 'asset', fileName, source: content });
    },
  };
}
