import type { Answer } from '../contract.ts';
import { changed } from '../app/policy.ts';
import { planning, tryPlanAgain } from '../app/second.ts';
import { words } from '../words/words.ts';

/** How many levers moved, and what kind of plan the answer rests on. */
export function State({ answer }: { answer: Answer }) {
  const w = words.value;
  const state = planning.value;
  const how = () => {
    if (state.state === 'going') {
      return (
        <>
          <span class="tag">{w.working}</span> {w.workingMore}
        </>
      );
    }
    if (state.state === 'failed') {
      return (
        <>
          <span class="tag">{w.estimate}</span> {w.noPlan[state.why]} {w.stillEstimate}{' '}
          <button type="button" class="textual" onClick={tryPlanAgain}>
            {w.again}
          </button>
        </>
      );
    }
    if (answer.estimate) {
      return (
        <>
          <span class="tag">{w.estimate}</span> {answer.estimate}
        </>
      );
    }
    return (
      answer.coarse && (
        <>
          <span class="tag">{w.byHalfYears}</span> {answer.coarse}
        </>
      )
    );
  };
  return (
    <p class={changed.value.length || state.state !== 'no' ? 'state busy' : 'state'}>
      {w.differences(changed.value.length)}. {how()}
    </p>
  );
}
