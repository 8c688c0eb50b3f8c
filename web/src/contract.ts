import type * as Api from '../target/api.ts';
import type { Lang } from './words/words.ts';

/** What Java hands to the page. Everything in it is text in the asked language; only `svg` is trusted markup. */
export interface Case {
  id: string;
  title: Record<Lang, string>;
  hash: string;
  first: string;
  months: number;
  known: string;
  pages: string[];
  /** pages that the server is still making */
  coming?: string[];
  /** plans for the steps of the levers are there */
  plans?: boolean;
  /** how it stands with what the server makes ahead; not there where all is made */
  making?: Making;
}

type MakingWhat = 'simulator' | 'pages' | 'plans';

export type Making =
  | { state: 'waiting' }
  | { state: 'going'; what: MakingWhat; done: number; of: number; since: string; usualSeconds?: number }
  | { state: 'failed'; what: MakingWhat; why: string; again: string };

export interface Cases {
  server: boolean;
  version: string;
  cases: Case[];
}

export type Cell = string | number | null;

export interface Column {
  id: string;
  name: string;
  unit?: string;
  kind: 'text' | 'number' | 'month' | 'share';
}

export interface Row {
  /** raw, for downloads and sorting */
  cells: Cell[];
  /** as written on screen */
  shown: string[];
  sources?: string[];
  assumption?: boolean;
  href?: string;
}

export interface Table {
  columns: Column[];
  rows: Row[];
}

export interface Choice {
  key: string;
  label: string;
  chosen: string;
  options: { id: string; label: string }[];
}

export interface Card {
  id: string;
  /** the finding */
  title: string;
  /** measure and unit */
  measure: string;
  svg?: string;
  svgNarrow?: string;
  /** drawn for the whole column of a wide screen */
  svgWide?: string;
  alt: string;
  /** not there while a lever moves */
  table?: Table;
  sources: string[];
  /** shown as a tag, and carried into downloads */
  note?: string;
  choices?: Choice[];
  /** drawn for half the column */
  half?: boolean;
}

export interface View {
  id: string;
  label: string;
  card: Card;
}

export interface Section {
  id: string;
  title?: string;
  paragraphs?: string[];
  views?: View[];
  grid?: Table & { filters: string[] };
}

export interface SourceRecord {
  id: string;
  title: string;
  publisher: string;
  url?: string;
  date: string;
  retrieved?: string;
  licence?: string;
  grade?: string;
  method?: string;
  feeds: string[];
  note?: string;
}

export interface Page {
  id: string;
  title: string;
  lede: string;
  warning?: string;
  updated?: string;
  next?: string;
  corrections?: { date: string; text: string }[];
  sections: Section[];
  records?: Record<string, SourceRecord>;
  /** files beside the page that tell the same: brief.nl.html */
  files?: string[];
  seed?: number;
  version: string;
  hash: string;
}

export interface Lever {
  id: string;
  block: 'policy' | 'world';
  group: string;
  name: string;
  help: string;
  notCovered: string;
  expects: string;
  unit: string;
  low: number;
  high: number;
  step: number;
  baseline: number;
  lowWord: string;
  highWord: string;
  /** text of each step, from low to high */
  written: string[];
  /** settings of starting points that lie between two steps */
  between?: { at: number; text: string }[];
  /** a plan is made for each of its settings */
  planned?: boolean;
  sources: string[];
  front?: boolean;
  /** its setting is a month, counted from the first of the case */
  month: boolean;
  /** text of each step in the address */
  inAddress?: string[];
}

export type Settings = Record<string, number>;

export interface Preset {
  id: string;
  title: string;
  about: string;
  by: string;
  date: string;
  settings: Settings;
}

export interface Description {
  case: {
    id: string;
    title: string;
    about: string;
    first: string;
    months: number;
    hash: string;
    version: string;
    seed: number;
    futures: number;
    known: string;
  };
  levers: Lever[];
  groups: { id: string; name: string }[];
  items: { id: string; name: string; colour: number }[];
  presets: Preset[];
}

export interface Outcome {
  id: string;
  name: string;
  value: string;
  unit: string;
  range: string;
  change: string | null;
  /** `unclear`: nothing may be said of the difference; `pending`: it is still being worked out */
  better: 'better' | 'worse' | 'same' | 'unclear' | 'pending' | null;
  sources: string[];
}

export interface MonthReading {
  label: string;
  reading: string;
  /** place in the fan's drawing, in its own units */
  x?: number;
}

export interface Answer {
  settings: Settings;
  changed: { id: string; name: string; from: string; to: string }[];
  /** levers that can do nothing as the others stand, and why; not there while a lever moves */
  idle?: { id: string; why: string }[];
  /** these levers have no plan of their own yet: there is no figure, no chart and no finding; or null */
  pending: string | null;
  /** why nothing is told beside the comparison: it has no plan of its own yet; or null */
  comparing?: string | null;
  /** that the plan was made here, in longer periods, and how far such plans lie from full ones; or null */
  coarse?: string | null;
  /** how many futures were played */
  futures?: number;
  /** starts that the cost of waiting still lacks a plan for, as they stand in an address */
  missing?: string[];
  headline: string;
  reading: string;
  outcomes: Outcome[];
  cards: Card[];
  months?: MonthReading[];
  /** the month that is read, where the others were not asked for */
  month?: MonthReading & { at: number };
  /** the item that the fan is about, where the query names none */
  item?: string;
}

/** What is shown before the kernel is there: the case, and what it says when no lever has moved. */
export interface First {
  description: Description;
  answer: Answer;
}

/** The module that Maven makes from Java: what it takes to answer. */
export interface Kernel {
  open(pack: Int8Array): number;
  /** takes in further plans; `coarse` where they decide by half-years */
  add(session: number, plans: Int8Array, coarse: boolean): void;
  describe(session: number, lang: Lang): string;
  ask(session: number, query: string): string;
}

/** The other module: a plan for a policy, as a programme for a solver. */
export interface Replan {
  open(pack: Int8Array): number;
  formulate(session: number, query: string): void;
  cost(): Float64Array;
  lower(): Float64Array;
  upper(): Float64Array;
  rowLower(): Float64Array;
  rowUpper(): Float64Array;
  starts(): Int32Array;
  rowIndex(): Int32Array;
  coefficient(): Float64Array;
  /** the plan that these values of the columns are, for `Kernel.add` */
  plan(session: number, values: Float64Array): Int8Array;
}

/** What the API gives: types made from its description. */
export type { BroughtCase, Found as Problem, OneList as LedgerList, Progress as RunProgress } from '../target/api.ts';

export type Role = NonNullable<Api.Me['role']>;
/** Who is signed in. */
export type Me = Api.Me & { role: Role };
export type RunKind = Api.OneRun['kind'];

/** A run; its outcomes and cards are those of a page. */
export type Run = Omit<Api.OneRun, 'outcomes' | 'cards'> & { outcomes?: Record<Lang, Outcome[]>; cards?: Record<Lang, Card[]> };
