import type { Lang } from '../contract.ts';

/** Between the page and its workers. Answers carry the number of their question; old ones are dropped. */
export type ToAnswering =
  | { kind: 'open'; kernel: string; pack: Int8Array }
  /** further plans; `coarse` where they decide by half-years */
  | { kind: 'add'; plans: Int8Array; coarse: boolean }
  /** overtakes every question that waits */
  | { kind: 'ask'; number: number; query: string }
  /** waits its turn */
  | { kind: 'beside'; number: number; query: string }
  | { kind: 'describe'; number: number; language: Lang }
  /** worked out when nothing else is asked; replaces the last such list */
  | { kind: 'ahead'; queries: string[] };

export type FromAnswering =
  | { kind: 'answer'; number: number; query: string; json: string; took: number }
  | { kind: 'ahead'; query: string; json: string; took: number }
  | { kind: 'failed'; number: number; message: string };

export type ToPlanning = { kind: 'open'; replan: string; pack: Int8Array } | { kind: 'plan'; number: number; query: string };

/** Why there is no plan: the parts could not be fetched, time ran out, the programme has none, or it broke. */
export type NoPlan = 'load' | 'time' | 'none' | 'error';

export type FromPlanning = { kind: 'plan'; number: number; plans: Int8Array; took: number } | { kind: 'failed'; number: number; why: NoPlan; message: string };
