import { pack } from './pages.mjs';
import { ask, open } from './standin/kernel.js';

/** A small server for development and checks: runs that count, a sign-in, uploads with problems. It forgets everything. */
export function api({ team = false, speed = 40 } = {}) {
  const session = open(new TextEncoder().encode(pack('example-2027')));
  const runs = new Map();
  const lists = [{ id: 'l1', file: 'pledges.csv', series: 'list/pledges', release: '', knownOn: '2026-07-01', events: 12, state: 'pending', by: 'rolf', when: '2026-11-25T04:00:00Z', cases: ['example-2027'] }];
  const listeners = new Map();
  let me = team ? null : { name: 'you', role: 'administrator', csrf: 'c', team: false };
  const send = (res, status, body, type = 'application/json') => {
    res.writeHead(status, { 'content-type': type });
    res.end(body === undefined ? '' : JSON.stringify(body));
  };
  const problem = (res, status, title, more = {}) => send(res, status, { title, status, ...more }, 'application/problem+json');
  const tell = (run) => {
    for (const res of listeners.get(run.id) ?? []) res.write(`event: run\ndata: ${JSON.stringify({ state: run.state, position: run.position, done: run.done, of: run.of, message: run.message })}\n\n`);
  };
  const finish = (run) => {
    const settings = new URLSearchParams(Object.entries(run.settings).map(([k, v]) => [k, String(v)]));
    const answer = (lang) => JSON.parse(ask(session, `${settings}&lang=${lang}&width=880`));
    run.state = 'done';
    run.wallMs = 4200;
    run.outcomes = { en: answer('en').outcomes, nl: answer('nl').outcomes };
    run.cards = { en: answer('en').cards.slice(0, 2), nl: answer('nl').cards.slice(0, 2) };
    run.files = ['bands.parquet', 'bands.csv'];
  };
  const turn = setInterval(() => {
    const going = [...runs.values()].find((r) => r.state === 'running') ?? [...runs.values()].find((r) => r.state === 'queued');
    if (!going) return;
    going.state = 'running';
    going.position = 0;
    going.done = Math.min(going.of, going.done + going.of / speed);
    if (going.done >= going.of) finish(going);
    tell(going);
  }, 100);
  turn.unref?.();
  const read = (req) =>
    new Promise((done) => {
      const parts = [];
      req.on('data', (p) => parts.push(p));
      req.on('end', () => done(Buffer.concat(parts)));
    });
  return async function handle(req, res) {
    const url = new URL(req.url, 'http://localhost');
    const [, , kind, id, what, file] = url.pathname.split('/');
    const nl = (req.headers['accept-language'] ?? '').startsWith('nl');
    const changes = req.method !== 'GET';
    if (changes && kind !== 'session' && req.headers['x-csrf'] !== 'c') return problem(res, 403, 'csrf');
    if (kind === 'me') return send(res, 200, me ?? { name: '', csrf: 'c', team: true, openid: true });
    if (kind === 'session') {
      if (req.method === 'DELETE') {
        me = team ? null : me;
        return send(res, 204);
      }
      const { name, password } = JSON.parse((await read(req)).toString());
      if (password !== 'right') return problem(res, 401, nl ? 'Onjuist' : 'Wrong');
      me = { name, role: name === 'rita' ? 'reader' : 'analyst', csrf: 'c', team: true };
      return send(res, 200, me);
    }
    if (kind === 'runs' && !id && req.method === 'GET') return send(res, 200, { runs: [...runs.values()].map(({ cards, ...r }) => r).reverse() });
    if (kind === 'runs' && !id) {
      const asked = JSON.parse((await read(req)).toString());
      const name = `r${Buffer.from(JSON.stringify(asked)).reduce((a, b) => (Math.imul(a, 31) + b) >>> 0, 7).toString(16)}`;
      if (!runs.has(name) || ['stopped', 'interrupted', 'failed'].includes(runs.get(name).state)) {
        const place = [...runs.values()].filter((r) => r.state === 'queued' || r.state === 'running').length;
        runs.set(name, { id: name, ...asked, by: [me?.name ?? ''], created: '2026-11-25T04:00:00Z', state: 'queued', position: place || 1, done: 0, of: asked.futures, message: '', wallMs: 0, hash: '3f2a91c07be4', version: '0.1.0' });
      }
      return send(res, 202, { id: name, state: runs.get(name).state });
    }
    if (kind === 'runs') {
      const run = runs.get(id);
      if (!run) return problem(res, 404, 'no such run');
      if (req.method === 'DELETE' && what === 'kept') {
        runs.delete(id);
        return send(res, 204);
      }
      if (req.method === 'DELETE') {
        run.state = 'stopped';
        tell(run);
        return send(res, 204);
      }
      if (what === 'events') {
        res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
        listeners.set(id, [...(listeners.get(id) ?? []), res]);
        req.on('close', () => listeners.set(id, (listeners.get(id) ?? []).filter((r) => r !== res)));
        return tell(run);
      }
      if (what === 'files') return send(res, 200, { file });
      return send(res, 200, run);
    }
    if (kind === 'cases' && req.method === 'GET') return send(res, 200, { cases: [] });
    if (kind === 'ledger' && req.method === 'GET') return send(res, 200, { lists });
    if (kind === 'ledger' && id) {
      const list = lists.find((l) => l.id === id);
      if (!list) return problem(res, 404, 'no such list');
      if (what === 'acceptance') list.state = req.method === 'PUT' ? 'accepted' : 'taken_back';
      else lists.splice(lists.indexOf(list), 1);
      return what === 'acceptance' ? send(res, 200, list) : send(res, 204);
    }
    if (kind === 'cases' || kind === 'ledger') {
      const body = await read(req);
      if (body.length > 40) return send(res, 201, { title: kind });
      return problem(res, 422, nl ? 'De casus heeft problemen' : 'The case has problems', {
        problems: [
          { file: 'producers.csv', line: 14, column: 'item', severity: 'error', kind: 'UnknownId', message: nl ? "'shell-15mm' staat niet in items.csv. Bedoelde u 'shell-155mm'?" : "'shell-15mm' is not in items.csv. Did you mean 'shell-155mm'?" },
          { file: 'case.yaml', severity: 'error', kind: 'MissingKey', message: nl ? 'Er is geen titel. Voeg de regel title toe.' : 'There is no title. Add the line title.' },
        ],
      });
    }
    return problem(res, 404, 'nothing here');
  };
}
