import type { Making } from '../contract.ts';
import { theCase } from '../app/place.ts';
import { aboutTime, clock, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** How far the server is with what it makes, in a sentence or two; empty where it makes nothing. */
export function makingText(making: Making | undefined): string {
  const w = words.value;
  switch (making?.state) {
    case 'waiting':
      return w.makingWaits;
    case 'going': {
      const steps = making.of > 0 ? w.makingSteps({ done: whole(making.done, lang.value), of: whole(making.of, lang.value) }) : null;
      const usual = making.usualSeconds === undefined ? null : w.makingUsually(aboutTime(making.usualSeconds));
      return [w.makingNow({ what: w.makingWhat[making.what], since: clock(making.since, lang.value) }), steps, usual].filter(Boolean).join(' ');
    }
    case 'failed':
      return w.makingFailed({ what: w.makingWhat[making.what], why: making.why, again: clock(making.again, lang.value) });
    case undefined:
      return '';
  }
}

/** A page that is still being made. */
export function Coming() {
  const w = words.value;
  const making = theCase.value?.making;
  return (
    <div class="column" role="status">
      {making?.state !== 'failed' && <p class="quiet-note">{w.comingHelp}</p>}
      {making && <p class={making.state === 'failed' ? 'wrong' : 'fine'}>{makingText(making)}</p>}
      {making?.state === 'going' && making.of > 0 && (
        <div class="prog">
          <progress max={making.of} value={making.done} aria-label={w.makingWhat[making.what]} />
        </div>
      )}
    </div>
  );
}
