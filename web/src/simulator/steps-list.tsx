import { written } from '../app/address.ts';
import { description } from '../app/description.ts';
import { jumpTo, steps } from '../app/policy.ts';
import type { Step } from '../app/steps.ts';
import { words } from '../words/words.ts';
import '../styles/below-levers.css';

function say(step: Step): string {
  const w = words.value;
  const d = description.value;
  switch (step.deed.kind) {
    case 'start':
      return w.stepStart;
    case 'reset':
      return w.stepReset;
    case 'address':
      return w.stepBack;
    case 'preset': {
      const { id } = step.deed;
      return w.stepPreset(d?.presets.find((p) => p.id === id)?.title ?? id);
    }
    case 'lever': {
      const { id } = step.deed;
      const lever = d?.levers.find((l) => l.id === id);
      return lever ? `${lever.name}: ${written(lever, step.settings[id] ?? lever.baseline)}` : id;
    }
  }
}

/** Every step, with a way back to each. */
export function StepsList() {
  const past = steps.value;
  if (!past) return null;
  return (
    <details class="steps">
      <summary>{words.value.steps(past.list.length)}</summary>
      <ol>
        {past.list.map((step, k) => (
          <li key={k}>
            <button type="button" aria-current={k === past.at ? 'step' : undefined} onClick={() => jumpTo(k)}>
              {say(step)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
