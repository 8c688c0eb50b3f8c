import { words } from '../words/words.ts';

/** What happened, what is still true, and what to do. */
export function Failure(p: { what: string; way?: string; again?: () => void }) {
  return (
    <div class="failure" role="alert">
      <p>
        <b>{p.what}</b> {p.way}
      </p>
      {p.again && (
        <button type="button" class="btn small" onClick={p.again}>
          {words.value.again}
        </button>
      )}
    </div>
  );
}
