import { signal } from '@preact/signals';
import type { SourceRecord } from '../contract.ts';
import { lang } from '../words/words.ts';
import { load } from './pages.ts';
import { theCase } from './place.ts';

/** What the sources dialog shows: a figure or card, and the sources behind it. */
export interface Behind {
  title: string;
  ids: readonly string[];
  assumption?: boolean;
}

export const behind = signal<Behind | null>(null);
export const records = signal<{ state: 'loading' } | { state: 'failed' } | { state: 'here'; records: Record<string, SourceRecord> }>({ state: 'loading' });

export async function openSources(what: Behind): Promise<void> {
  behind.value = what;
  const id = theCase.peek()?.id;
  if (!id) return;
  records.value = { state: 'loading' };
  try {
    const page = await load(id, 'sources', lang.peek());
    records.value = { state: 'here', records: page.records ?? {} };
  } catch {
    records.value = { state: 'failed' };
  }
}
