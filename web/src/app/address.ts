import type { Description, Lever, Settings } from '../contract.ts';
import { monthAfter, monthsBetween } from '../words/numbers.ts';
import { LANGUAGES, type Lang } from '../words/words.ts';

export const PAGES = ['door', 'simulator', 'ledger', 'gap', 'burden', 'delay', 'hindcast', 'runs', 'briefs', 'sources'] as const;
export type PageId = (typeof PAGES)[number];
export type Theme = 'light' | 'dark';

/** What the address says before the case is known. Junk in it is nothing. */
export interface Address {
  caseId: string | null;
  page: PageId;
  /** what it calls a page, where there is none of that name */
  lost: string | null;
  lang: Lang | null;
  theme: Theme | null;
  embed: boolean;
  card: string | null;
  run: string | null;
  /** everything else: levers, comparison, choices, filters */
  rest: Record<string, string>;
}

const OWN = new Set(['case', 'page', 'lang', 'theme', 'embed', 'card', 'run']);
/** What the first page keeps in the address: what is decided, how many months later, held against what, and of which weapon it is told. An address with anything else and no page is the simulator's. */
const DOOR = new Set(['policy', 'after', 'against', 'weapon']);
/** What mail and networks put behind an address that is passed on is no question, and not passed on. */
const FOLLOWED = /^(utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hs\w+)$/;
const MOST_LETTERS = 200;

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const rest: Record<string, string> = {};
  for (const [key, value] of query) {
    if (!OWN.has(key) && !FOLLOWED.test(key) && key.length <= MOST_LETTERS && value.length <= MOST_LETTERS) rest[key] = value;
  }
  const page = query.get('page');
  const lang = query.get('lang');
  const theme = query.get('theme');
  const said = query.get('run');
  const named = PAGES.find((p) => p === page);
  // A run has a page of its own.
  const run = said && /^[\w-]{1,128}$/.test(said) && (named ?? 'runs') === 'runs' ? said : null;
  const embed = query.get('embed') === '1';
  return {
    caseId: query.get('case'),
    page: named ?? (run ? 'runs' : embed || Object.keys(rest).some((key) => !DOOR.has(key)) ? 'simulator' : 'door'),
    lost: named || embed ? null : page,
    lang: LANGUAGES.find((l) => l === lang) ?? null,
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    embed,
    card: query.get('card'),
    run,
    rest,
  };
}

/** The address as a query string, `?` and all; `./` where nothing differs from the standard. */
export function writeAddress(pairs: Iterable<readonly [string, string | null | undefined]>): string {
  const query = new URLSearchParams();
  for (const [key, value] of pairs) {
    if (value !== null && value !== undefined && value !== '') query.set(key, value);
  }
  const text = query.toString();
  return text ? `?${text}` : './';
}

/** Which step of its track a setting is, from 0. */
export const stepOf = (lever: Lever, value: number) => Math.round((value - lever.low) / lever.step);

/** The setting at a step, without the dust of adding 0.1 ten times. */
export const atStep = (lever: Lever, step: number) => Number((lever.low + step * lever.step).toPrecision(12));

export const lastStep = (lever: Lever) => stepOf(lever, lever.high);

/** A setting as it is written; nothing where Java did not say how. */
export function writtenAt(lever: Lever, value: number): string | undefined {
  return atStep(lever, stepOf(lever, value)) === value ? lever.written[stepOf(lever, value)] : lever.between.find((b) => b.at === value)?.text;
}

export const written = (lever: Lever, value: number) => writtenAt(lever, value) ?? String(value);

/** A setting as it stands in the address. */
export function settingText(lever: Lever, value: number, first: string): string {
  return lever.month ? monthAfter(first, value) : String(value);
}

/** A setting read from the address, or null where it is none. A month may be its number from the case's first: so a link from the first page has it. */
export function settingFrom(lever: Lever, text: string, first: string): number | null {
  const number = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
  const value = number === null && lever.month ? monthsBetween(first, text) : number;
  // A setting between two steps of the slider is kept as it is.
  return value === null || value < lever.low || value > lever.high ? null : value;
}

export function baseline(description: Description): Settings {
  return Object.fromEntries(description.levers.map((lever) => [lever.id, lever.baseline]));
}

/** The key of a starting point in the address. */
export const PRESET = 'preset';

/** The settings that an address names, on top of its starting point or the baseline; with a prefix, the comparison's. */
export function settingsFrom(description: Description, rest: Record<string, string>, prefix = ''): Settings {
  const settings = { ...baseline(description), ...description.presets.find((p) => p.id === rest[prefix + PRESET])?.settings };
  for (const lever of description.levers) {
    const text = rest[prefix + lever.id];
    const value = text === undefined ? null : settingFrom(lever, text, description.case.first);
    if (value !== null) settings[lever.id] = value;
  }
  return settings;
}

/** Only what differs from the baseline. */
export function settingPairs(description: Description, settings: Settings, prefix = ''): [string, string][] {
  return description.levers
    .filter((lever) => settings[lever.id] !== undefined && settings[lever.id] !== lever.baseline)
    .map((lever) => [prefix + lever.id, settingText(lever, settings[lever.id] as number, description.case.first)]);
}

/** What stands in the address: a starting point by its name, or else what differs from the baseline. */
export function policyPairs(description: Description, settings: Settings, prefix = ''): [string, string][] {
  const preset = description.presets.find((p) => same(description, settings, p.settings));
  const moved = settingPairs(description, settings, prefix);
  return preset && moved.length ? [[prefix + PRESET, preset.id]] : moved;
}

export const hasComparison = (rest: Record<string, string>) => Object.keys(rest).some((key) => key.startsWith('c.'));

export function same(description: Description, a: Settings, b: Settings): boolean {
  return description.levers.every((lever) => (a[lever.id] ?? lever.baseline) === (b[lever.id] ?? lever.baseline));
}
