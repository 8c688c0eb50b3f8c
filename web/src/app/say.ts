import { effect, signal } from '@preact/signals';

/** A short word on screen, gone after three seconds, and the same for a screen reader. */
export const toast = signal('');
/** What the polite live region holds. */
export const spoken = signal('');

/** Time enough to say it; then it goes, so that who reads on does not come upon it again at the foot of the page. */
const SAID = 10_000;
let timer = 0;
let silence = 0;

effect(() => {
  clearTimeout(silence);
  if (spoken.value !== '') silence = window.setTimeout(() => (spoken.value = ''), SAID);
});

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
