/** Made-up levers, items and arithmetic. Nothing here is true; it only has the right shape. */
export const FIRST = '2027-01';
export const MONTHS = 60;
const range = (low, high, step, write) => Array.from({ length: Math.round((high - low) / step) + 1 }, (_, k) => write(Number((low + k * step).toPrecision(12))));
export const MONTH_NAMES = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  uk: ['січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
};
export const monthName = (t, lang) => `${MONTH_NAMES[lang][t % 12]} ${2027 + Math.floor(t / 12)}`;
export const iso = (t) => `${2027 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;
export const one = (x, lang) => (lang === 'nl' ? x.toFixed(1).replace('.', ',') : x.toFixed(1));
export const euro = (x, lang) => (lang === 'nl' ? `€ ${Math.round(x)} mld` : `€${Math.round(x)} bn`);

/** What is made up is not translated once more: in Ukrainian it is English. */
const two = (en, nl) => ({ en, nl, uk: en });
const percent = (v) => `${Math.round(v * 100)}%`;
export const LEVERS = [
  { id: 'fund', block: 'policy', group: 'money', front: true, name: two('Yearly European fund', 'Europees fonds per jaar'), help: two('New money for materiel each year, from all European sources together, in prices of 2026.', 'Nieuw geld voor materieel per jaar, uit alle Europese bronnen samen, in prijzen van 2026.'), notCovered: two('Who pays; the interest.', 'Wie betaalt; de rente.'), expects: two('More supply, until time binds instead of money.', 'Meer aanvoer, totdat niet geld maar tijd knelt.'), unit: two('€ bn', '€ mld'), low: 10, high: 120, step: 1, baseline: 45, words: two(['thin', 'war economy'], ['krap', 'oorlogseconomie']), write: (v, l) => euro(v, l) },
  { id: 'us-support-ends', block: 'world', group: 'world', front: true, month: true, name: two('US support ends', 'Amerikaanse steun stopt'), help: two('From this month on nothing new is ordered with American money.', 'Vanaf deze maand wordt met Amerikaans geld niets nieuws besteld.'), notCovered: two('A ban on selling to others.', 'Een verkoopverbod aan anderen.'), expects: two('The later, the smaller the shortfall.', 'Hoe later, hoe kleiner het tekort.'), unit: two('month', 'maand'), low: 0, high: 59, step: 1, baseline: 9, words: two(['Jan 2027', 'Dec 2031'], ['jan 2027', 'dec 2031']), write: (v, l) => monthName(v, l) },
  { id: 'contract-length', block: 'policy', group: 'industry', front: true, name: two('Longest contract', 'Langste contract'), help: two('The longest frame contract that governments may sign. Plants expand on these.', 'Het langste raamcontract dat overheden mogen tekenen. Daarop breiden fabrieken uit.'), notCovered: two('Parliaments’ right to later budgets.', 'Het budgetrecht over latere jaren.'), expects: two('More lines from the second year on.', 'Meer lijnen vanaf het tweede jaar.'), unit: two('months', 'maanden'), low: 12, high: 120, step: 12, baseline: 12, words: two(['year by year', 'ten years'], ['jaar op jaar', 'tien jaar']), write: (v, l) => `${v} ${l === 'nl' ? 'maanden' : 'months'}` },
  { id: 'material-priority', block: 'policy', group: 'industry', front: true, name: two('Priority for powder and explosives', 'Voorrang voor kruit en springstof'), help: two('How far ammunition comes first, by law if need be.', 'Hoe ver munitie voorgaat, desnoods bij wet.'), notCovered: two('Compensation for others who wait.', 'Vergoeding aan wie moet wachten.'), expects: two('More shells soon.', 'Snel meer granaten.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0, words: two(['market', 'commanded'], ['markt', 'opgelegd']), write: percent },
  { id: 'plants-in-ukraine', block: 'policy', group: 'industry', front: true, name: two('Western plants in Ukraine', 'Westerse fabrieken in Oekraïne'), help: two('Opens joint plants that were announced. 1 is what was announced.', 'Opent gezamenlijke fabrieken die zijn aangekondigd. 1 is wat was aangekondigd.'), notCovered: two('Where plants are.', 'Waar fabrieken staan.'), expects: two('Cheaper and nearer supply.', 'Goedkoper aanbod dichter bij het front.'), unit: two('factor', 'factor'), low: 0, high: 2, step: 0.1, baseline: 0.2, words: two(['none', 'twice as announced'], ['geen', 'dubbel zoveel']), write: (v, l) => one(v, l) },
  { id: 'sanctions', block: 'world', group: 'world', front: true, name: two('Pressure by sanctions', 'Druk door sancties'), help: two('Takes away growth, and what depends on imported parts.', 'Neemt groei weg, en wat van ingevoerde onderdelen afhangt.'), notCovered: two('Oil, banks and taxes.', 'Olie, banken en belastingen.'), expects: two('Fewer launches.', 'Minder lanceringen.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0.5, words: two(['eroding', 'tight'], ['brokkelt af', 'strak']), write: percent },
  { id: 'joint-orders', block: 'policy', group: 'money', name: two('Joint orders', 'Gezamenlijk bestellen'), help: two('0: national money prefers its own industry. 1: money buys anywhere at one price.', '0: nationaal geld kiest de eigen industrie. 1: geld koopt overal voor dezelfde prijs.'), notCovered: two('Agreement on one type of round.', 'Overeenstemming over één type granaat.'), expects: two('More for the same money.', 'Meer voor hetzelfde geld.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0, words: two(['national', 'joint'], ['nationaal', 'samen']), write: percent },
  { id: 'gifts', block: 'policy', group: 'money', name: two('Gifts from stock', 'Giften uit voorraad'), help: two('The share of stock held at the start that allies give.', 'Welk deel van de beginvoorraad bondgenoten geven.'), notCovered: two('What is bought later.', 'Wat later wordt gekocht.'), expects: two('Relief in the first months.', 'Verlichting in de eerste maanden.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0.5, words: two(['none', 'all'], ['niets', 'alles']), write: percent },
  { id: 'third-country', block: 'policy', group: 'money', name: two('Buying outside the alliance', 'Kopen buiten het bondgenootschap'), help: two('How much of what is for sale elsewhere may be bought.', 'Welk deel van het aanbod elders mag worden gekocht.'), notCovered: two('What sellers ask in return.', 'Wat verkopers ervoor terugvragen.'), expects: two('The fastest relief of all.', 'De snelste verlichting.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0.2, words: two(['none', 'all'], ['niets', 'alles']), write: percent },
  { id: 'redirect-exports', block: 'policy', group: 'industry', name: two('Exports redirected', 'Export omgeleid'), help: two('The share of output sold to other customers that goes to Ukraine instead.', 'Het deel van de export dat in plaats daarvan naar Oekraïne gaat.'), notCovered: two('Damages to customers.', 'Schadevergoeding aan klanten.'), expects: two('More shells at once.', 'Direct meer granaten.'), unit: two('share', 'aandeel'), low: 0, high: 1, step: 0.1, baseline: 0, words: two(['none', 'all'], ['niets', 'alles']), write: percent },
  { id: 'start', block: 'policy', group: 'industry', name: two('Start of the plan', 'Begin van het plan'), help: two('Nothing new is decided before this month.', 'Vóór deze maand wordt niets nieuws besloten.'), notCovered: two('What was decided before goes on.', 'Wat al besloten is, loopt door.'), expects: two('The later, the larger the shortfall.', 'Hoe later, hoe groter het tekort.'), unit: two('months', 'maanden'), low: 0, high: 24, step: 1, baseline: 0, words: two(['now', 'in two years'], ['nu', 'over twee jaar']), write: (v, l) => `${v} ${l === 'nl' ? 'maanden' : 'months'}` },
  { id: 'posture', block: 'world', group: 'world', name: two('Posture of Ukraine', 'Houding van Oekraïne'), help: two('Whether Ukraine needs enough to hold, or for a counter-attack.', 'Of Oekraïne genoeg nodig heeft om stand te houden, of voor een tegenaanval.'), notCovered: two('Tactics.', 'Tactiek.'), expects: two('A larger need.', 'Een grotere behoefte.'), unit: two('', ''), low: 0, high: 1, step: 1, baseline: 0, words: two(['hold', 'counter-attack'], ['standhouden', 'tegenaanval']), write: (v, l) => (l === 'nl' ? ['standhouden', 'tegenaanval'] : ['hold', 'counter-attack'])[v] },
];
/** In the order of their colours. */
export const GROUPS_OF_ITEMS = ['shells', 'missiles', 'drones', 'interceptors', 'vehicles'];
export const ITEMS = [
  { id: 'shells', family: 'shells', name: two('Artillery shells', 'Artilleriegranaten'), floor: 3 },
  { id: 'interceptors', family: 'interceptors', name: two('Interceptors', 'Luchtdoelraketten'), floor: 2 },
  { id: 'missiles', family: 'missiles', name: two('Long-range missiles', 'Langeafstandsraketten'), floor: 2.4 },
  { id: 'drones', family: 'drones', name: two('Drones', 'Drones'), floor: 1.8 },
];
export const GROUPS = [
  { id: 'money', name: two('Money and allies', 'Geld en bondgenoten') },
  { id: 'industry', name: two('Industry', 'Industrie') },
  { id: 'world', name: two('The world', 'De wereld') },
];
export const PRESETS = [
  { id: 'alone', title: two('US out at once', 'VS nu weg'), settings: { 'us-support-ends': 0 } },
  { id: 'orders', title: two('Order long', 'Lang bestellen'), settings: { 'contract-length': 84, 'material-priority': 0.6 } },
  { id: 'all', title: two('All at once', 'Alles tegelijk'), settings: { fund: 75.5, 'contract-length': 96, 'material-priority': 0.8, 'plants-in-ukraine': 1.2, sanctions: 0.7, 'joint-orders': 0.8 } },
].map((p) => ({ ...p, by: 'A. Example', date: '2026-11-20', about: two('An invented starting point. It models nothing.', 'Een verzonnen beginpunt. Het stelt niets voor.') }));
export const SOURCES = ['s-fund', 's-stock', 's-lines', 'a-levers'];

export const lever = (l, lang) => ({
  ...l, name: l.name[lang], help: l.help[lang], notCovered: l.notCovered[lang], expects: l.expects[lang], unit: l.unit[lang],
  lowWord: l.words[lang][0], highWord: l.words[lang][1], written: range(l.low, l.high, l.step, (v) => l.write(v, lang)), planned: l.block === 'policy', between: l.id === 'fund' ? [{ at: 75.5, text: lang === 'nl' ? '€ 75,5 mld' : '€75.5 bn' }] : [], sources: ['a-levers'], write: undefined, words: undefined,
});

const noise = (() => {
  let s = 20270101;
  const next = () => ((s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 4294967296);
  return Array.from({ length: 120 }, () => Array.from({ length: 8 }, () => next() + next() + next() - 1.5));
})();

export function play(s) {
  const start = s.start;
  return ITEMS.map((item, k) => {
    const runs = noise.map((z) => {
      let stock = item.floor + 1.6 - 0.1 * k + 0.5 * s.gifts;
      const line = [];
      for (let t = 0; t < MONTHS; t++) {
        const us = t < s['us-support-ends'] ? 0.16 - 0.03 * k : 0;
        const built = t < start + 14 ? 0 : Math.min(1, (t - start - 14) / 20) * (0.0012 * s.fund + 0.0012 * s['contract-length'] + 0.1 * s['plants-in-ukraine']);
        const soon = t < start ? 0 : 0.0011 * s.fund + 0.08 * s['material-priority'] + 0.05 * s['third-country'] + 0.06 * s['redirect-exports'] + 0.05 * s['joint-orders'];
        const need = 0.29 + 0.0016 * t - 0.06 * s.sanctions + 0.12 * s.posture + 0.02 * k + 0.05 * z[k] + 0.03 * z[(t + k) % 8];
        stock = Math.max(0, Math.min(9.5, stock + us + built + soon - need));
        line.push(stock);
      }
      return line;
    });
    const bands = Array.from({ length: MONTHS }, (_, t) => {
      const sorted = runs.map((r) => r[t]).sort((a, b) => a - b);
      const q = (p) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))];
      return { q05: q(0.05), q25: q(0.25), q50: q(0.5), q75: q(0.75), q95: q(0.95), under: sorted.filter((v) => v < item.floor).length / sorted.length };
    });
    return { item, bands, short: bands.filter((b) => b.q50 < item.floor).length };
  });
}

export const settingsOf = (query, prefix = '') =>
  Object.fromEntries(LEVERS.map((l) => {
    const said = query.get(prefix + l.id);
    const m = said && /^(\d{4})-(\d\d)$/.exec(said);
    const v = said === null ? NaN : l.month ? (m ? (Number(m[1]) - 2027) * 12 + Number(m[2]) - 1 : NaN) : Number(said);
    return [l.id, v >= l.low && v <= l.high ? v : l.baseline];
  }));
