import type { Answer } from '../contract.ts';
import { changed } from '../app/policy.ts';
import { planning, tryPlanAgain } from '../app/rest.ts';
import { words } from '../words/words.ts';

/** How many levers moved, and what kind of plan the answer rests on. */
export function State({ answer }: { answer: Answer }) {
  const w = words.value;
  const state = planning.value;
  const how = () => {
    if (state.state === 'going') {
      return (
        <>
          <span class="tag">{w.working}</span> {answer.pending ? w.workingMore : answer.comparing}
        </>
      );
    }
    if (state.state === 'failed') {
      return (
        <>
          <span class="tag">{w.unknown}</span> {w.noPlan[state.why]} {answer.pending ? w.noFigures : w.noDifferences}{' '}
          <button type="button" class="textual" onClick={tryPlanAgain}>
            {w.again}
          </button>
        </>
      );
    }
    if (answer.comparing) {
      return (
        <>
          <span class="tag">{w.working}</span> {answer.comparing}
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
    <>
      {answer.verdict && <p class={`judged ${answer.verdict.kind}`}>{answer.verdict.said}</p>}
      <p class={changed.value.length || state.state !== 'no' ? 'state busy' : 'state'}>
        {w.differences(changed.value.length)}. {how()}
      </p>
    </>
  );
}
