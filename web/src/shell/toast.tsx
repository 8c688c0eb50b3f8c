import { spoken, toast } from '../app/say.ts';

export function Toast() {
  return (
    <div class={toast.value ? 'toast show' : 'toast'} aria-hidden="true">
      {toast.value}
    </div>
  );
}

/** One polite voice for the whole page. */
export function Live() {
  return (
    <div id="voice" class="sr" role="status" aria-live="polite">
      {spoken.value}
    </div>
  );
}
