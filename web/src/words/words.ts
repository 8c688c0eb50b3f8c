import { computed, signal } from '@preact/signals';
import type { Lang } from '../contract.ts';
import { en, type Dict } from './en.ts';
import { nl } from './nl.ts';

export type { Dict };
export const dictionaries: Record<Lang, Dict> = { en, nl };
export const lang = signal<Lang>('en');
export const words = computed<Dict>(() => dictionaries[lang.value]);
