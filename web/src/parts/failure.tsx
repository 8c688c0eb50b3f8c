import { words } from '../words/words.ts';

/** What happened, what is still true, and what to do. */
export function Failure(p: { what: string; way?: string; detail?: string | null; again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>
        <b>{p.what}</b> {p.way}
      </p>
      {p.detail && <p class="fine">{p.detail}</p>}
      {p.again && (
        <button type="button" class="btn small" onClick={p.again}>
          {words.value.again}
        </button>
      )}
    </div>
  );
}
