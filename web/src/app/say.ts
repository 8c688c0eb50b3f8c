import { signal } from '@preact/signals';

/** A short word on screen, gone after three seconds, and the same for a screen reader. */
export const toast = signal('');
/** What the polite live region holds. */
export const spoken = signal('');

let timer = 0;

export function say(text: string): void {
  toast.value = text;
  spoken.value = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    toast.value = '';
  }, 3000);
}

export async function copy(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(failed);
  }
}
