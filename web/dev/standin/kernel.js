import { area, bars, box, line, path, svg, text } from './draw.js';
import { FIRST, GROUPS, GROUPS_OF_ITEMS, ITEMS, LEVERS, MONTHS, PRESETS, euro, iso, lever, monthName, one, play, settingsOf } from './figures.js';

/** Stands in for the kernel that Maven makes: the same interface, made-up figures. */
const packs = [];
const ALL = 120;
/** policies that a plan was made for */
const plans = new Set();
export const policyOf = (query, prefix = '') => JSON.stringify(LEVERS.filter((l) => l.block === 'policy').map((l) => settingsOf(query, prefix)[l.id]));

export function add(session, bytes, coarse) {
  plans.add(new TextDecoder().decode(bytes));
}

/** the policy that was outlined last */
let outlined = '';

export function outline(session, bytes) {
  outlined = new TextDecoder().decode(bytes);
}

export function open(bytes) {
  if (bytes.length < 4) throw new Error('The pack is empty.');
  packs.push(new TextDecoder().decode(bytes));
  return packs.length - 1;
}

export function describe(session, lang) {
  const [id, en, nl, known, hash] = packs[session].split('|');
  return JSON.stringify({
    case: { id, title: lang === 'nl' ? nl : en, about: '', mark: '', first: FIRST, months: MONTHS, hash, version: '0.1.0', seed: 20270101, futures: ALL, known },
    levers: LEVERS.map((l) => lever(l, lang)),
    groups: GROUPS.map((g) => ({ id: g.id, name: g.name[lang] })),
    items: ITEMS.map((i) => ({ id: i.id, name: i.name[lang], colour: GROUPS_OF_ITEMS.indexOf(i.family) })),
    presets: PRESETS.map((p) => ({ ...p, title: p.title[lang], about: p.about[lang] })),
  });
}

const W = {
  en: { note: 'illustrative', stock: 'Stock in months of use', nine: '9 in 10 futures', half: 'half of futures', median: 'median', floor: 'Floor', other: 'comparison', month: 'Month', chance: 'Chance under the floor', share: 'Chance', fewer: 'fewer', more: 'more', item: 'Item', months: 'months' },
  nl: { note: 'voorbeeld', stock: 'Voorraad in maanden gebruik', nine: '9 van 10 toekomsten', half: 'helft van de toekomsten', median: 'mediaan', floor: 'Ondergrens', other: 'vergelijking', month: 'Maand', chance: 'Kans onder de ondergrens', share: 'Kans', fewer: 'minder', more: 'meer', item: 'Artikel', months: 'maanden' },
};

function fan(found, compared, width, lang, alike) {
  const w = W[lang];
  const narrow = width < 560;
  const height = narrow ? 270 : 320;
  const left = 28;
  const right = width - (narrow ? 8 : 150);
  const bottom = height - 46;
  const x = (t) => left + ((right - left) * t) / (MONTHS - 1);
  const y = (v) => bottom - ((bottom - 18) * Math.min(8, v)) / 8;
  const at = (key) => found.bands.map((b, t) => [x(t), y(b[key])]);
  const marks = [];
  for (const v of [0, 2, 4, 6, 8]) marks.push(line(left, y(v), right, y(v), v ? 'rule2' : 'ink3'), text(left - 8, y(v) + 4, v, { anchor: 'end', fill: 'ink3' }));
  marks.push(box(left, y(found.item.floor), right - left, bottom - y(found.item.floor), 'alert', { opacity: 0.06 }));
  marks.push(area(at('q95'), at('q05'), found.item.family, 0.16), area(at('q75'), at('q25'), found.item.family, 0.3));
  marks.push(line(left, y(found.item.floor), right, y(found.item.floor), 'alert', { width: 1.4, dash: '2 3' }));
  if (!alike) marks.push(path(compared.bands.map((b, t) => [x(t), y(b.q50)]), 'ink', { width: 1.8, dash: '6 4' }));
  marks.push(path(at('q50'), found.item.family, { width: 2.6 }));
  marks.push(text(left + 6, y(found.item.floor) - 6, `${w.floor}: ${one(found.item.floor, lang)}`, { fill: 'alert', weight: 600, halo: true }));
  for (let t = 0; t < MONTHS; t += 12) marks.push(text(x(t), bottom + 17, String(2027 + t / 12), { fill: 'ink3' }));
  found.bands.forEach((b, t) => marks.push(box(x(t) - (right - left) / MONTHS / 2, bottom + 26, (right - left) / MONTHS + 0.5, 10, 'alert', { opacity: b.under < 0.005 ? 0.03 : 0.1 + 0.9 * b.under })));
  if (!narrow) {
    const last = found.bands[MONTHS - 1];
    let free = Infinity;
    for (const [v, s, weight] of [[last.q95, w.nine, 400], [last.q75, w.half, 400], [last.q50, w.median, 600]]) {
      free = Math.min(free - 15, Math.max(18, bottom - y(v)));
      marks.push(text(right + 8, bottom - free + 4, s, { weight, fill: weight > 400 ? 'ink' : 'ink3' }));
    }
  }
  return svg('fan', width, height, found.item.name[lang], marks);
}

export function ask(session, search) {
  if (!(session in packs)) throw new Error('No such session.');
  const query = new URLSearchParams(search);
  const lang = query.get('lang') === 'nl' ? 'nl' : 'en';
  const w = W[lang];
  const width = Math.max(280, Number(query.get('width')) || 880);
  const s = settingsOf(query);
  const c = settingsOf(query, 'c.');
  const now = play(s);
  const then = play(c);
  const isMoved = (of) => LEVERS.some((l) => l.block === 'policy' && of[l.id] !== l.baseline);
  const isPlanned = plans.has(policyOf(query));
  const isPending = isMoved(s) && !isPlanned;
  const comparing = isMoved(c) && !plans.has(policyOf(query, 'c.')) ? (lang === 'nl' ? 'De vergelijking wordt nog doorgerekend.' : 'The comparison is still being worked out.') : null;
  const common = {
    settings: s,
    changed: LEVERS.filter((l) => s[l.id] !== l.baseline).map((l) => ({ id: l.id, name: l.name[lang], from: l.write(l.baseline, lang), to: l.write(s[l.id], lang) })),
    // Where the plan begins last, plants built abroad come too late.
    ...(query.has('at') ? {} : { idle: s.start === 24 ? [{ id: 'plants-in-ukraine', why: lang === 'nl' ? 'Geen effect zolang ‘Begin van het plan’ op ‘24 maanden’ staat.' : 'No effect while ‘Start of the plan’ stands at ‘24 months’.' }] : [] }),
    futures: Math.min(ALL, Number(query.get('n')) || ALL),
  };
  if (isPending) {
    const waits = lang === 'nl' ? 'wordt doorgerekend' : 'being worked out';
    const isNarrow = outlined === policyOf(query) && !query.has('at');
    const narrowed = lang === 'nl' ? 'Volgens een eerste plan moeten het er tussen 4 en 6 zijn.' : 'By a first plan it should miss between 4 and 6.';
    const reading = lang === 'nl' ? 'Er is nog geen plan voor.' : 'There is no plan for it yet.';
    const names = lang === 'nl' ? ['Artikelmaanden onder de ondergrens', 'Geleverd eind 2031'] : ['Item-months under the floor', 'Delivered by the end of 2031'];
    return JSON.stringify({
      ...common, verdict: { kind: 'pending', said: lang === 'nl' ? 'Wordt doorgerekend.' : 'Being computed.' }, pending: waits, comparing: null, coarse: null, headline: lang === 'nl' ? 'Dit beleid wordt doorgerekend' : 'This policy is being worked out',
      narrows: !isNarrow && !query.has('at'), ...(isNarrow ? { narrowed } : {}), reading: isNarrow ? `${reading} ${narrowed}` : reading,
      outcomes: names.map((name, k) => ({ id: `pending-${k}`, name, value: '…', unit: '', range: waits, change: null, better: 'pending', sources: [] })), cards: [], months: [],
    });
  }
  const alike = comparing !== null || LEVERS.every((l) => s[l.id] === c[l.id]);
  const k = Math.max(0, ITEMS.findIndex((i) => i.id === (query.get('item') ?? 'interceptors')));
  const f = now[k];
  const g = then[k];
  const name = f.item.name[lang];
  const drawn = fan(f, g, width, lang, alike);
  const short = now.reduce((a, b) => a + b.short, 0);
  const shortThen = then.reduce((a, b) => a + b.short, 0);
  const delivered = 2.1 * s.fund + 6 * s['joint-orders'] + 0.2 * s['us-support-ends'];
  const deliveredThen = 2.1 * c.fund + 6 * c['joint-orders'] + 0.2 * c['us-support-ends'];
  const promised = 3.4 * s.fund + 40;
  const lost = Math.max(1, 14.8 - 0.09 * s['contract-length'] - 3 * s['joint-orders']);
  const lostThen = Math.max(1, 14.8 - 0.09 * c['contract-length'] - 3 * c['joint-orders']);
  const delta = (d, write, [less, more], good) =>
    comparing !== null ? { change: null, better: 'pending' } : Math.abs(d) < 0.05 ? { change: null, better: 'same' } : { change: `${write(Math.abs(d))} ${d > 0 ? more : less}`, better: d > 0 === (good === 'more') ? 'better' : 'worse' };
  const higher = lang === 'nl' ? ['lager', 'hoger'] : ['lower', 'higher'];
  const count = [w.fewer, w.more];
  const lead = lang === 'nl' ? `Amerikaanse steun stopt in ${monthName(s['us-support-ends'], lang)}. ` : `US support ends in ${monthName(s['us-support-ends'], lang)}. `;
  const worst = [...now].sort((a, b) => b.short - a.short)[0];
  const reading = worst.short
    ? lead + (lang === 'nl' ? `${worst.item.name[lang]}: ${worst.short} van ${MONTHS} maanden onder de ondergrens, meer dan elk ander artikel.` : `${worst.item.name[lang]}: ${worst.short} of ${MONTHS} months under the floor, more than any other item.`)
    : lead + (lang === 'nl' ? 'In de mediaan blijft elke voorraad tot het eind boven de ondergrens.' : 'In the median every stock stays above its floor to the end.');
  const title = lang === 'nl' ? `${name}: ${f.short} van ${MONTHS} maanden onder de ondergrens${alike ? '' : `, tegen ${g.short}`}` : `${name}: ${f.short} of ${MONTHS} months under the floor${alike ? '' : `, against ${g.short}`}`;
  const fanCard = {
    id: 'fan', title, measure: `${w.stock}; ${w.nine}, ${w.half}, ${w.median}`, svg: drawn, alt: title, sources: ['s-stock', 's-lines'], note: w.note,
    table: {
      columns: [{ id: 'month', name: w.month, kind: 'month' }, ...['q05', 'q25', 'q50', 'q75', 'q95'].map((q) => ({ id: q, name: `${Number(q.slice(1))}%`, unit: w.months, kind: 'number' })), { id: 'under', name: w.chance, kind: 'share' }],
      rows: f.bands.map((b, t) => ({ cells: [iso(t), b.q05, b.q25, b.q50, b.q75, b.q95, b.under], shown: [monthName(t, lang), ...['q05', 'q25', 'q50', 'q75', 'q95'].map((q) => one(b[q], lang)), `${Math.round(b.under * 100)}%`], sources: ['s-stock'], assumption: t > 48 })),
    },
  };
  const names = width < 480 ? 0 : 160;
  const itemsCard = {
    id: 'items', title: lang === 'nl' ? `Samen ${short} artikelmaanden onder de ondergrens` : `${short} item-months under the floor, all items together`, measure: lang === 'nl' ? 'Maanden onder de ondergrens, mediaan' : 'Months under the floor, median',
    svg: bars('items', width, 'items', now.map((r) => ({ name: r.item.name[lang], part: r.short, colour: r.item.family })), { write: (v) => String(v), names }), alt: '', sources: ['s-stock'], note: w.note,
    table: { columns: [{ id: 'item', name: w.item, kind: 'text' }, { id: 'short', name: lang === 'nl' ? 'Onder de ondergrens' : 'Under the floor', unit: w.months, kind: 'number' }], rows: now.map((r) => ({ cells: [r.item.name[lang], r.short], shown: [r.item.name[lang], String(r.short)], sources: ['s-stock'] })) },
  };
  const stages = [[lang === 'nl' ? 'Besluiten' : 'Decide', 3], [lang === 'nl' ? 'Contracteren' : 'Contract', lost], [lang === 'nl' ? 'Bouwen' : 'Build', 18]];
  const delayCard = {
    id: 'delay', title: lang === 'nl' ? `Van toezegging tot levering duurt ${Math.round(21 + lost)} maanden` : `From promise to delivery takes ${Math.round(21 + lost)} months`, measure: lang === 'nl' ? 'Maanden, mediaan' : 'Months, median',
    svg: bars('delay', width, 'delay', stages.map(([n, v], i) => ({ name: n, part: v, colour: ['pale', 'petrol', 'solid'][i] })), { write: (v) => one(v, lang), names: 110 }), alt: '', sources: ['s-lines'], note: w.note,
    table: { columns: [{ id: 'stage', name: lang === 'nl' ? 'Stap' : 'Stage', kind: 'text' }, { id: 'months', name: lang === 'nl' ? 'Duur' : 'Time', unit: w.months, kind: 'number' }], rows: stages.map(([n, v]) => ({ cells: [n, v], shown: [n, one(v, lang)], sources: ['s-lines'] })) },
  };
  const money = [[lang === 'nl' ? 'Geleverd' : 'Delivered', delivered, 'solid'], [lang === 'nl' ? 'In productie' : 'In production', (promised - delivered) * 0.6, 'mid'], [lang === 'nl' ? 'Geen contract' : 'No contract', (promised - delivered) * 0.4, 'alert']];
  const moneyCard = {
    id: 'money', title: lang === 'nl' ? `${euro(delivered, lang)} van ${euro(promised, lang)} is geleverd eind 2031` : `${euro(delivered, lang)} of ${euro(promised, lang)} is delivered by the end of 2031`, measure: lang === 'nl' ? 'Van geld naar levering, in € mld' : 'From money to delivery, in € bn',
    svg: bars('money', width, 'money', money.map(([n, v, colour]) => ({ name: n, part: v, colour })), { write: (v) => euro(v, lang) }), alt: '', sources: ['s-fund'], note: w.note,
    choices: [{ key: 'follow', label: lang === 'nl' ? 'Volg' : 'Follow', chosen: query.get('follow') ?? 'all', options: [{ id: 'all', label: lang === 'nl' ? 'alles' : 'everything' }, ...ITEMS.map((i) => ({ id: i.id, label: i.name[lang] }))] }],
    table: { columns: [{ id: 'state', name: lang === 'nl' ? 'Stand' : 'State', kind: 'text' }, { id: 'money', name: lang === 'nl' ? 'Geld' : 'Money', unit: lang === 'nl' ? '€ mld' : '€ bn', kind: 'money' }], rows: money.map(([n, v]) => ({ cells: [n, v], shown: [n, euro(v, lang)], sources: ['s-fund'] })) },
  };
  const asked = query.get('cards')?.split(',');
  const cards = [fanCard, moneyCard, itemsCard, delayCard, ...(asked?.includes('waiting') ? [waiting(query)] : [])];
  const months = f.bands.map((b, t) => ({ label: monthName(t, lang), reading: `${w.median} ${one(b.q50, lang)} · ${w.half} ${one(b.q25, lang)}–${one(b.q75, lang)} · ${w.nine} ${one(b.q05, lang)}–${one(b.q95, lang)} · ${w.chance.toLowerCase()} ${Math.round(b.under * 100)}%` }));
  return JSON.stringify({
    ...common,
    pending: null,
    comparing,
    coarse: isPlanned ? (lang === 'nl' ? 'Grof plan: het besluit om de 6 maanden.' : 'Coarse plan: it decides every 6 months.') : null,
    item: f.item.id,
    headline: lang === 'nl' ? 'Houdt Europa de aanvoer in stand?' : 'Can Europe hold the supply line?',
    reading,
    ...(isPlanned ? {} : { central: { missed: short / 2, written: one(short / 2, lang) } }),
    outcomes: [
      { id: 'short', name: lang === 'nl' ? 'Artikelmaanden onder de ondergrens' : 'Item-months under the floor', value: String(short), unit: `${lang === 'nl' ? 'van' : 'of'} ${4 * MONTHS}`, range: '', ...delta(short - shortThen, (v) => String(v), count, 'less'), sources: ['s-stock'] },
      { id: 'delivered', name: lang === 'nl' ? 'Geleverd eind 2031' : 'Delivered by the end of 2031', value: euro(delivered, lang), unit: '', range: '', ...delta(delivered - deliveredThen, (v) => euro(v, lang), higher, 'more'), sources: ['s-fund'] },
      { id: 'share', name: lang === 'nl' ? 'Deel van de beloften geleverd' : 'Share of promises delivered', value: `${Math.round((100 * delivered) / promised)}%`, unit: `${euro(promised - delivered, lang)} ${lang === 'nl' ? 'nog open' : 'still open'}`, range: '', change: null, better: 'same', sources: ['s-fund'] },
      { id: 'lost', name: lang === 'nl' ? 'Maanden verloren vóór een contract' : 'Months lost before a contract', value: one(lost, lang), unit: w.months, range: '', ...delta(lost - lostThen, (v) => one(v, lang), count, 'less'), sources: ['s-lines', 'a-levers'] },
    ],
    cards: cards.filter((card) => !asked || asked.includes(card.id)).map(({ table, ...card }) => (query.get('rows') === 'no' ? card : { ...card, table })),
    missing: asked?.includes('waiting') && !plans.has(policyOf(new URLSearchParams(`${search}&start=12`))) ? ['start=12'] : [],
    ...(query.has('at') ? { month: { at: Number(query.get('at')), ...months[query.get('at')] } } : { months }),
  });
}

function waiting(query) {
  const lang = query.get('lang') === 'nl' ? 'nl' : 'en';
  const s = settingsOf(query);
  const width = Math.max(300, Number(query.get('width')) || 880);
  const rows = [0, 6, 12, 18, 24].map((d) => [d, play({ ...s, start: d }).reduce((a, b) => a + b.short, 0)]);
  const label = (d) => (d === 0 ? (lang === 'nl' ? 'Nu beginnen' : 'Start now') : lang === 'nl' ? `${d} maanden later` : `${d} months later`);
  return {
    id: 'waiting', title: lang === 'nl' ? `Een jaar wachten kost ${rows[2][1] - rows[0][1]} artikelmaanden` : `A year of waiting costs ${rows[2][1] - rows[0][1]} item-months`, measure: lang === 'nl' ? 'Artikelmaanden onder de ondergrens' : 'Item-months under the floor',
    svg: bars('waiting', width, 'waiting', rows.map(([d, v]) => ({ name: label(d), part: v, whole: Math.max(v, rows[0][1]) })), { write: (v) => String(v), names: 120 }), alt: '', sources: ['s-lines'], note: W[lang].note,
    table: { columns: [{ id: 'start', name: lang === 'nl' ? 'Begin' : 'Start', kind: 'text' }, { id: 'short', name: lang === 'nl' ? 'Onder de ondergrens' : 'Under the floor', unit: W[lang].months, kind: 'number' }], rows: rows.map(([d, v]) => ({ cells: [label(d), v], shown: [label(d), String(v)], sources: ['s-lines'] })) },
  };
}
