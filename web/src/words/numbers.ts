import { lang, languages, words, type Lang } from './words.ts';

interface Formats {
  whole: Intl.NumberFormat;
  tenth: Intl.NumberFormat;
  day: Intl.DateTimeFormat;
  month: Intl.DateTimeFormat;
  moment: Intl.DateTimeFormat;
  clock: Intl.DateTimeFormat;
}

const made = new Map<Lang, Formats>();

function formats(lang: Lang): Formats {
  let found = made.get(lang);
  if (!found) {
    const l = languages[lang].locale;
    found = {
      whole: new Intl.NumberFormat(l, { maximumFractionDigits: 0 }),
      tenth: new Intl.NumberFormat(l, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      day: new Intl.DateTimeFormat(l, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      month: new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
      moment: new Intl.DateTimeFormat(l, { dateStyle: 'medium', timeStyle: 'short' }),
      clock: new Intl.DateTimeFormat(l, { timeStyle: 'short' }),
    };
    made.set(lang, found);
  }
  return found;
}

const minus = (text: string) => text.replace('-', '−');

export const whole = (x: number, lang: Lang) => minus(formats(lang).whole.format(x));
export const tenth = (x: number, lang: Lang) => minus(formats(lang).tenth.format(x));

/** A time in milliseconds, as exact as it is of use, in the language of the page. */
export function took(ms: number): string {
  const w = words.value;
  const l = lang.value;
  return ms >= 1000 ? w.seconds(tenth(ms / 1000, l)) : w.milliseconds(ms >= 10 ? whole(ms, l) : tenth(ms, l));
}

/** A time in seconds, as exact as what is yet to come can be told. */
export function aboutTime(seconds: number): string {
  const w = words.value;
  return seconds < 90 ? w.aboutSeconds(Math.max(1, Math.round(seconds / 10)) * 10) : w.aboutMinutes(Math.round(seconds / 60));
}

/** At most three significant digits, for sums under a table. */
export function brief(x: number, lang: Lang): string {
  return Math.abs(x) >= 100 || Number.isInteger(x) ? whole(x, lang) : tenth(x, lang);
}

/** Without the word for a year that some languages put behind it. */
function written(format: Intl.DateTimeFormat, at: number): string {
  const parts = format.formatToParts(at);
  if (parts.at(-1)?.type === 'literal') parts.pop();
  return parts.map((part) => part.value).join('');
}

/** A day or month in ISO form, written out; what is neither stays as it is. */
export function date(iso: string, lang: Lang): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return written(formats(lang).day, Date.parse(iso));
  if (/^\d{4}-\d{2}$/.test(iso)) return written(formats(lang).month, Date.parse(`${iso}-01`));
  return iso;
}

export const today = (lang: Lang) => written(formats(lang).day, Date.now());

export function moment(iso: string, lang: Lang): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : formats(lang).moment.format(at);
}

/** The time of day of a moment. */
export function clock(iso: string, lang: Lang): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? iso : formats(lang).clock.format(at);
}

/** `2024-03` and 36 months later, counted from the first of them. */
export function monthAfter(first: string, months: number): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const n = year * 12 + month - 1 + months;
  return `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}`;
}

/** How many months `month` lies after `first`, or null where it is no month. */
export function monthsBetween(first: string, month: string): number | null {
  const m = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  const f = /^(\d{4})-(\d{2})$/.exec(first);
  return m && f ? (Number(m[1]) - Number(f[1])) * 12 + Number(m[2]) - Number(f[2]) : null;
}
