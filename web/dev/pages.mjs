import { readFileSync } from 'node:fs';
import { bars, box, svg, text } from './standin/draw.js';
import { euro, iso, monthName, one } from './standin/figures.js';

/** Made-up pages in the shape that Java writes. The donors do not exist. */
const DONORS = ['Arendal', 'Borovia', 'Castelmare', 'Dunmark', 'Estria', 'Fjordland', 'Galdova', 'Haldenia', 'Istmar', 'Jurania', 'Kestrel Isles', 'Lowmere', 'Montavia', 'Norrland', 'Ostrovia', 'Polvania'];
const two = (lang, en, nl) => (lang === 'nl' ? nl : en);
export const LANGUAGES = ['en', 'nl', 'uk'];
const VERSION = '0.1.0';
export const HASHES = { 'example-2027': '3f2a91c07be4', 'example-past': '81d04ce2a6f7' };

export function cases(server) {
  return {
    server,
    version: VERSION,
    cases: [
      { id: 'example-2027', title: { en: 'Invented case of 2027', nl: 'Verzonnen casus van 2027', uk: 'Вигаданий кейс 2027 року' }, hash: HASHES['example-2027'], first: '2027-01', months: 60, known: '2026-08-04', pages: ['door', 'simulator', 'ledger', 'gap', 'burden', 'delay', 'briefs', 'sources'] },
      { id: 'example-past', title: { en: 'Invented case of the past', nl: 'Verzonnen casus van toen', uk: 'Вигаданий кейс минулого' }, hash: HASHES['example-past'], first: '2027-01', months: 60, known: '2024-02-29', pages: ['simulator', 'ledger', 'gap', 'burden', 'delay', 'hindcast', 'briefs', 'sources'] },
    ],
  };
}

export const pack = (id) => {
  const c = cases(true).cases.find((k) => k.id === id);
  return [id, c.title.en, c.title.nl, c.known, c.hash].join('|');
};

const share = (k) => 1.1 / (1 + k * 0.28);
const rand = (seed) => {
  let s = seed;
  return () => ((s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 4294967296);
};

function burdenCard(lang) {
  const rows = DONORS.map((d, k) => ({ d, pledged: share(k), part: share(k) * (0.85 - 0.025 * k) }));
  const draw = (width) => bars('burden', width, 'burden', rows.map((r) => ({ name: r.d, part: r.part, whole: r.pledged })), { write: (v) => `${one(v, lang)}%` });
  return {
    id: 'burden', title: two(lang, '11 of 16 donors pledge at least 0.25% of GDP; 62% of it has arrived', '11 van 16 donoren zeggen ten minste 0,25% van het bbp toe; 62% is geleverd'), measure: two(lang, 'Support a year as a share of GDP; pale is promised, solid is delivered', 'Steun per jaar als deel van het bbp; licht is toegezegd, donker is geleverd'),
    svg: draw(880), svgNarrow: draw(360), alt: '', sources: ['s-fund'], note: two(lang, 'illustrative', 'voorbeeld'),
    table: {
      columns: [{ id: 'donor', name: two(lang, 'Donor', 'Donor'), kind: 'text' }, { id: 'pledged', name: two(lang, 'Promised', 'Toegezegd'), unit: two(lang, '% of GDP', '% van bbp'), kind: 'number' }, { id: 'delivered', name: two(lang, 'Delivered', 'Geleverd'), unit: two(lang, '% of GDP', '% van bbp'), kind: 'number' }],
      rows: rows.map((r, k) => ({ cells: [r.d, r.pledged, r.part], shown: [r.d, one(r.pledged, lang), one(r.part, lang)], sources: ['s-fund'], assumption: k > 13 })),
    },
  };
}

function tiles(lang) {
  const places = [[3, 0], [4, 0], [5, 0], [3, 1], [5, 1], [1, 2], [2, 2], [3, 2], [4, 2], [5, 2], [2, 3], [3, 3], [1, 4], [2, 4], [4, 4], [5, 4]];
  const draw = (width) => {
    const side = Math.min(78, (width - 20) / 6.2);
    return svg('tiles', width, side * 5.2, 'tiles', places.flatMap(([cx, cy], k) => {
      const v = share(k);
      const step = v < 0.1 ? 't1' : v < 0.25 ? 't2' : v < 0.5 ? 't3' : 't4';
      const x = (width - side * 6) / 2 + cx * side;
      const y = cy * side;
      const fill = step === 't4' || step === 't3' ? 'surface' : 'ink';
      return [box(x, y, side - 4, side - 4, step), text(x + side / 2 - 2, y + side / 2 - 4, DONORS[k].slice(0, 2).toUpperCase(), { anchor: 'middle', fill }), text(x + side / 2 - 2, y + side / 2 + 13, one(v, lang), { anchor: 'middle', fill, weight: 600 })];
    }));
  };
  return { ...burdenCard(lang), id: 'tiles', svg: draw(880), svgNarrow: draw(360), measure: two(lang, 'Promised a year, % of GDP; one square a country', 'Toegezegd per jaar, % van bbp; één vierkant per land') };
}

function ledgerGrid(lang, rows) {
  const next = rand(7);
  const stages = two(lang, ['promised', 'committed', 'allocated', 'contracted', 'delivered'], ['toegezegd', 'vastgelegd', 'toegewezen', 'gecontracteerd', 'geleverd']);
  const items = two(lang, ['Artillery shells', 'Interceptors', 'Long-range missiles', 'Drones', 'Vehicles'], ['Artilleriegranaten', 'Luchtdoelraketten', 'Langeafstandsraketten', 'Drones', 'Voertuigen']);
  return {
    filters: ['donor', 'stage', 'item', 'grade'],
    columns: [
      { id: 'date', name: two(lang, 'Date', 'Datum'), kind: 'month' }, { id: 'donor', name: 'Donor', kind: 'text' }, { id: 'stage', name: two(lang, 'Stage', 'Stap'), kind: 'text' }, { id: 'item', name: two(lang, 'Item', 'Artikel'), kind: 'text' },
      { id: 'quantity', name: two(lang, 'Quantity', 'Aantal'), kind: 'number' }, { id: 'value', name: two(lang, 'Value', 'Waarde'), unit: two(lang, '€ m', '€ mln'), kind: 'money' }, { id: 'grade', name: two(lang, 'Grade', 'Kwaliteit'), kind: 'text' },
    ],
    rows: Array.from({ length: rows }, (_, k) => {
      const t = Math.floor(next() * 60);
      const quantity = Math.ceil(next() * 4000);
      const value = Math.ceil(quantity * next() * 0.1 * 10) / 10;
      const cells = [iso(t), DONORS[Math.floor(next() * 16)], stages[Math.floor(next() * 5)], items[Math.floor(next() * 5)], quantity, value, 'ABCD'[Math.floor(next() * 4)]];
      return { cells, shown: [monthName(t, lang), cells[1], cells[2], cells[3], cells[4].toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB'), one(value, lang), cells[6]], sources: [k % 3 ? 's-fund' : 's-stock'], assumption: k % 11 === 0 };
    }),
  };
}

const stageCard = (lang, id, title) => {
  const values = [230, 190, 150, 130, 113];
  const names = two(lang, ['Promised', 'Committed', 'Allocated', 'Contracted', 'Delivered'], ['Toegezegd', 'Vastgelegd', 'Toegewezen', 'Gecontracteerd', 'Geleverd']);
  const draw = (width) => bars(id, width, id, values.map((v, k) => ({ name: names[k], part: v, whole: 230 })), { write: (v) => euro(v, lang), names: 130 });
  return {
    id, title, measure: two(lang, 'Money by stage, € bn', 'Geld per stap, € mld'), svg: draw(880), svgNarrow: draw(360), alt: '', sources: ['s-fund'], note: two(lang, 'illustrative', 'voorbeeld'),
    table: { columns: [{ id: 'stage', name: two(lang, 'Stage', 'Stap'), kind: 'text' }, { id: 'money', name: two(lang, 'Money', 'Geld'), unit: two(lang, '€ bn', '€ mld'), kind: 'money' }], rows: values.map((v, k) => ({ cells: [names[k], v], shown: [names[k], euro(v, lang)], sources: ['s-fund'] })) },
  };
};

function records(lang) {
  const r = (id, title, rest) => [id, { id, title, publisher: two(lang, 'An office that does not exist', 'Een bureau dat niet bestaat'), url: `https://example.org/${id}`, date: '2026-06-30', retrieved: '2026-08-01', grade: 'B', feeds: [two(lang, 'Months under the floor', 'Maanden onder de ondergrens')], ...rest }];
  return Object.fromEntries([
    r('s-fund', two(lang, 'Budgets of sixteen invented donors', 'Begrotingen van zestien verzonnen donoren'), { method: two(lang, 'replacement value, prices of 2026', 'vervangingswaarde, prijzen van 2026') }),
    r('s-stock', two(lang, 'Stocks, drawn out of a hat', 'Voorraden, uit een hoed getrokken'), { grade: 'C' }),
    r('s-lines', two(lang, 'Production lines that were never built', 'Productielijnen die nooit zijn gebouwd'), { grade: 'D', note: two(lang, 'Corrected on 2 November 2026.', 'Gecorrigeerd op 2 november 2026.') }),
    r('a-levers', two(lang, 'Ranges of the levers', 'Bereik van de instellingen'), { grade: two(lang, 'assumption', 'aanname'), url: undefined, note: two(lang, 'Chosen by hand, with the rule written in the case.', 'Met de hand gekozen; de regel staat in de casus.') }),
  ]);
}

/** The first page, as Java wrote it for its own test: of invented figures, and in English only. */
export const pairs = () => readFileSync(new URL('../../brief/src/test/golden/against-gifts.json', import.meta.url), 'utf8');
export const door = () => readFileSync(new URL('../../brief/src/test/golden/door.json', import.meta.url), 'utf8');

/** As Java writes it: with every part that a section has, be it empty. */
export function page(id, caseId, lang) {
  const written = made(id, caseId, lang);
  return written && { ...written, sections: written.sections.map((section) => ({ title: '', paragraphs: [], views: [], ...section })) };
}

function made(id, caseId, lang) {
  const head = { id, version: VERSION, hash: HASHES[caseId], updated: '2026-11-02' };
  const lede = two(lang, 'All figures on this page are made up. They show how the page looks, and nothing else.', 'Alle cijfers op deze pagina zijn verzonnen. Ze laten zien hoe de pagina eruitziet, en verder niets.');
  const view = (label, card) => ({ id: card.id, label, card });
  switch (id) {
    case 'ledger':
      return { ...head, title: two(lang, 'What was promised, and what arrived', 'Wat is beloofd, en wat is aangekomen'), lede, sections: [{ id: 'events', title: two(lang, 'Every step of every promise', 'Elke stap van elke belofte'), grid: ledgerGrid(lang, 1500) }] };
    case 'gap':
      return { ...head, title: two(lang, 'Half of what was promised has arrived', 'De helft van wat is beloofd, is aangekomen'), lede, sections: [{ id: 'stages', views: [view(two(lang, 'Donors', 'Donoren'), stageCard(lang, 'by-donor', two(lang, '€113 bn of €230 bn is delivered', '€ 113 mld van € 230 mld is geleverd'))), view(two(lang, 'Items', 'Artikelen'), stageCard(lang, 'by-item', two(lang, 'Interceptors wait longest', 'Luchtdoelraketten wachten het langst')))] }, { id: 'oldest', title: two(lang, 'Oldest open promises', 'Oudste open beloften'), grid: { ...ledgerGrid(lang, 30), filters: ['donor'] } }] };
    case 'burden':
      return { ...head, title: two(lang, 'Who carries how much', 'Wie hoeveel draagt'), lede, sections: [{ id: 'burden', paragraphs: [two(lang, 'Bilateral support alone. The share of common European money is attributed by the key that stands in the sources.', 'Alleen bilaterale steun. Gezamenlijk Europees geld is toegerekend volgens de sleutel die bij de bronnen staat.')], views: [view(two(lang, 'Bars', 'Balken'), burdenCard(lang)), view(two(lang, 'Tiles', 'Tegels'), tiles(lang))] }] };
    case 'delay':
      return { ...head, title: two(lang, 'How long it takes', 'Hoe lang het duurt'), lede, sections: [{ id: 'stages', views: [view('', stageCard(lang, 'delays', two(lang, 'An interceptor takes 44 months from promise to delivery', 'Een luchtdoelraket kost 44 maanden van belofte tot levering')))] }] };
    case 'hindcast':
      return { ...head, title: two(lang, 'What was forecast, and what happened', 'Wat was voorspeld, en wat gebeurde'), lede, sections: [{ id: 'misses', views: [view('', stageCard(lang, 'misses', two(lang, 'Three of five forecasts lay within their band', 'Drie van vijf voorspellingen lagen binnen hun bandbreedte')))] }] };
    case 'briefs':
      return { ...head, title: two(lang, 'Briefs', 'Notities'), lede, sections: [{ id: 'list', title: two(lang, 'One question a page', 'Eén vraag per pagina'), paragraphs: [lede], views: [view('', stageCard(lang, 'brief', two(lang, 'What one more year of orders buys', 'Wat een jaar langer bestellen oplevert')))] }] };
    case 'sources':
      return { ...head, title: two(lang, 'Where the figures come from', 'Waar de cijfers vandaan komen'), lede, sections: [{ id: 'method', title: two(lang, 'How records are graded', 'Hoe bronnen worden beoordeeld'), paragraphs: [two(lang, 'A: the state’s own document. B: an audit or a parliament. C: a newspaper with two sources. D: one source.', 'A: een document van de staat zelf. B: een rekenkamer of parlement. C: een krant met twee bronnen. D: één bron.')] }], records: records(lang) };
    default:
      return null;
  }
}

export const PAGE_IDS = ['ledger', 'gap', 'burden', 'delay', 'hindcast', 'briefs', 'sources'];
