import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';
import { api } from '../dev/api.mjs';
import { cases } from '../dev/pages.mjs';

export const root = new URL('..', import.meta.url).pathname;
const TYPES = { '.wasm': 'application/wasm', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.json': 'application/json' };
/** As strict as the real server sends it: no inline script, no eval, no other host. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** Only the worker that runs the solver may compile WebAssembly. */
const PLANNING = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

/** Serves a built site below a path of some depth, with the small api beside it or, as a published site, without. */
export async function serve({ folder = path.join(root, 'target/site'), server = true, team = false, speed = 40, data } = {}) {
  const handle = api({ team, speed });
  const base = '/some/where/';
  const http1 = http.createServer((req, res) => {
    const url = decodeURIComponent(req.url.split('?')[0]);
    if (!url.startsWith(base)) {
      res.writeHead(404);
      return res.end();
    }
    let file = url.slice(base.length) || 'index.html';
    if (server && file.startsWith('api/')) {
      req.url = `/${req.url.slice(base.length)}`;
      return handle(req, res);
    }
    let bytes;
    if (data && file.startsWith('data/')) {
      const real = path.join(data, path.normalize(file.slice(5)));
      if (!real.startsWith(data) || !fs.existsSync(real)) {
        res.writeHead(404);
        return res.end();
      }
      bytes = fs.readFileSync(real);
    } else if (file === 'data/cases.json') bytes = Buffer.from(JSON.stringify(cases(server)));
    else {
      file = path.join(folder, path.normalize(file));
      if (!file.startsWith(folder) || !fs.existsSync(file)) {
        res.writeHead(404);
        return res.end();
      }
      bytes = fs.readFileSync(file);
    }
    const end = path.extname(file);
    const zip = end !== '.woff2';
    res.writeHead(200, { 'content-type': TYPES[end] ?? 'application/octet-stream', 'content-security-policy': /^assets\/planning-[^/]+\.js$/.test(path.relative(folder, file)) ? PLANNING : POLICY, ...(zip ? { 'content-encoding': 'gzip' } : {}) });
    res.end(zip ? zlib.gzipSync(bytes) : bytes);
  });
  await new Promise((done) => http1.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${http1.address().port}${base}`, close: () => (http1.closeAllConnections(), http1.close()) };
}

export async function browser(options = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'holdfast-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    locale: 'en-GB',
    ...options,
  });
  context.setDefaultTimeout(Number(process.env.PATIENCE ?? 20_000));
  return {
    context,
    async close() {
      await context.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens an address and waits until the page has its content. */
export async function open(context, url, { width = 1440, height = 900, ready = 'h1', watch } = {}) {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  if (watch) {
    page.on('pageerror', (error) => watch.push(`${url}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 40[134]|status of 422|ERR_INTERNET_DISCONNECTED/.test(message.text())) watch.push(`${url}: ${message.text()}`);
    });
  }
  await page.goto(url);
  await page.waitForSelector(ready, { state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Counts what passed and what failed, and says each failure. */
export function tally() {
  const count = { passed: 0, failed: 0 };
  return {
    count,
    is(name, ok, more = '') {
      if (ok) count.passed++;
      else {
        count.failed++;
        console.log(`FAILED  ${name} ${more}`);
      }
    },
  };
}
