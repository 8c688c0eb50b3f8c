import type { DoorTerm } from '../contract.ts';
import { spoken } from '../app/say.ts';
import { words } from '../words/words.ts';
import { termsIn } from './said.ts';

/** The words of an answer that are explained, each a press away. They stand below it, so that a voice reads the sentence in one piece. */
export function Explained({ sentences, terms }: { sentences: readonly string[]; terms: readonly DoorTerm[] }) {
  const told = termsIn(sentences).flatMap((id) => terms.filter((term) => term.id === id));
  if (told.length === 0) return null;
  return (
    <p class="door-terms">
      <span>{words.value.whatIsMeant}</span>{' '}
      {told.map((term) => (
        <button type="button" key={term.id} class="term" popovertarget={`term-${term.id}`}>
          {term.name}
        </button>
      ))}
    </p>
  );
}

/** What the words mean, one at a time over the page; a voice says what opens. */
export function Terms({ terms }: { terms: readonly DoorTerm[] }) {
  return (
    <>
      {terms.map((term) => (
        <div key={term.id} id={`term-${term.id}`} class="means" popover="auto" role="note" onToggle={(event) => event.newState === 'open' && (spoken.value = term.means)}>
          <b>{term.name}</b>
          <p>{term.means}</p>
        </div>
      ))}
    </>
  );
}
