import type { State } from '../contract.ts';
import { go } from '../shell/link.tsx';
import { words } from '../words/words.ts';

/** What makes the figures above: a state to look at and change, and the command that finds them again. */
export function MadeBy({ state }: { state: State }) {
  return (
    <p class="beside">
      <a href={state.href} {...go(state.href)}>
        {words.value.seeAndChange}
      </a>
      <code>{state.command}</code>
    </p>
  );
}
