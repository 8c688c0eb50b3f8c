import type { DoorTerm } from '../contract.ts';
import { words } from '../words/words.ts';
import { pieces } from './said.ts';

/** A sentence in which a word that is explained can be pressed. What stands close behind it stays on its line. */
export function Said({ sentence, terms }: { sentence: string; terms: readonly DoorTerm[] }) {
  return (
    <>
      {pieces(sentence).map((piece, k) =>
        typeof piece === 'string' ? (
          piece
        ) : (
          <span key={k} class="term-in">
            {terms.some((t) => t.id === piece.term) ? (
              <button type="button" class="term" popovertarget={`term-${piece.term}`} title={words.value.about(piece.text)}>
                {piece.text}
              </button>
            ) : (
              piece.text
            )}
            {piece.close}
          </span>
        ),
      )}
    </>
  );
}

/** What the words mean, one at a time over the page. */
export function Terms({ terms }: { terms: readonly DoorTerm[] }) {
  return (
    <>
      {terms.map((term) => (
        <div key={term.id} id={`term-${term.id}`} class="means" popover="auto" role="note">
          <b>{term.name}</b>
          <p>{term.means}</p>
        </div>
      ))}
    </>
  );
}
