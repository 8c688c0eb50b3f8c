import { computed, signal } from '@preact/signals';
import type { Description, Kernel } from '../contract.ts';
import { lang } from '../words/words.ts';
import { theCase } from './place.ts';

export interface Session {
  caseId: string;
  kernel: Kernel;
  number: number;
  pack: Int8Array;
}

export const session = signal<Session | null>(null);
export const kernelError = signal<string | null>(null);
export const kernelUrl = new URL(__KERNEL__, document.baseURI).href;

/** Each case is opened once; the module is loaded once. */
const opened = new Map<string, Promise<Session>>();

async function open(caseId: string): Promise<Session> {
  const pack = fetch(`data/${encodeURIComponent(caseId)}/pack.bin`).then((response) => {
    if (!response.ok) throw new Error(`pack.bin: ${response.status}`);
    return response.arrayBuffer();
  });
  const [kernel, bytes] = await Promise.all([import(/* @vite-ignore */ kernelUrl) as Promise<Kernel>, pack]);
  const array = new Int8Array(bytes);
  return { caseId, kernel, number: kernel.open(array), pack: array };
}

/** Opens the simulator of the case in sight; a late answer for another case is dropped. */
export function openKernel(): void {
  const id = theCase.peek()?.id;
  if (!id || session.peek()?.caseId === id) return;
  kernelError.value = null;
  let promise = opened.get(id);
  if (!promise) {
    promise = open(id);
    opened.set(id, promise);
  }
  promise.then(
    (found) => {
      if (theCase.peek()?.id === id) session.value = found;
    },
    (error: unknown) => {
      opened.delete(id);
      if (theCase.peek()?.id === id) kernelError.value = error instanceof Error ? error.message : String(error);
    },
  );
}

const described = new Map<string, Description>();

export const description = computed<Description | null>(() => {
  const open = session.value;
  if (!open || open.caseId !== theCase.value?.id) return null;
  const key = `${open.caseId} ${lang.value}`;
  let found = described.get(key);
  if (!found) {
    found = JSON.parse(open.kernel.describe(open.number, lang.value)) as Description;
    described.set(key, found);
  }
  return found;
});
