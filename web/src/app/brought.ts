import { signal } from '@preact/signals';
import type { BroughtCase, LedgerList } from '../contract.ts';
import { call } from './api.ts';

/** What was brought in: lists of the ledger, and cases. */
export const lists = signal<LedgerList[]>([]);
export const broughtCases = signal<BroughtCase[]>([]);

export async function fetchBrought(): Promise<void> {
  try {
    const [found, cases] = await Promise.all([call<{ lists: LedgerList[] }>('GET', 'ledger'), call<{ cases: BroughtCase[] }>('GET', 'cases')]);
    lists.value = found.lists;
    broughtCases.value = cases.cases;
  } catch {
    // Who may not see them, or has no server, sees none.
  }
}

const at = (id: string) => encodeURIComponent(id);

export const acceptList = (id: string) => call('PUT', `ledger/${at(id)}/acceptance`);
export const takeListBack = (id: string) => call('DELETE', `ledger/${at(id)}/acceptance`);
export const deleteList = (id: string) => call('DELETE', `ledger/${at(id)}`);
export const deleteCase = (id: string) => call('DELETE', `cases/${at(id)}`);
