import type * as Api from '../target/api.ts';
import type { Card, Outcome } from '../target/site.ts';
import type { Lang } from './words/words.ts';

/** What Java hands to the page: types made from the descriptions of the files of a site and of the API. */
export type * from '../target/site.ts';
export type { BroughtCase, Found as Problem, OneList as LedgerList, Progress as RunProgress } from '../target/api.ts';

/** The module that Maven makes from Java: what it takes to answer. */
export interface Kernel {
  open(pack: Int8Array): number;
  /** takes in further plans; `coarse` where they decide by half-years */
  add(session: number, plans: Int8Array, coarse: boolean): void;
  /** takes in a plan in years: until the awaited one is there, it narrows the range in which that should lie */
  outline(session: number, plans: Int8Array): void;
  describe(session: number, lang: Lang): string;
  ask(session: number, query: string): string;
}

/** The other module: a plan for a policy, as a programme for a solver. */
export interface Replan {
  open(pack: Int8Array): number;
  /** `isOutline`: in years, not in half-years */
  formulate(session: number, query: string, isOutline: boolean): void;
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

export type Role = NonNullable<Api.Me['role']>;
/** Who is signed in. */
export type Me = Api.Me & { role: Role };
export type RunKind = Api.OneRun['kind'];

/** A run; its outcomes and cards are those of a page. */
export type Run = Omit<Api.OneRun, 'outcomes' | 'cards'> & { outcomes?: Record<Lang, Outcome[]>; cards?: Record<Lang, Card[]> };
