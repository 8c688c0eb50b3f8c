import { changed, pinned, settings } from '../app/policy.ts';
import { say } from '../app/say.ts';
import { Icon } from '../parts/icon.tsx';
import { words } from '../words/words.ts';

/** What every change is told against: the baseline, or the policy that the reader pinned. */
export function Comparison() {
  const w = words.value;
  const is = pinned.value !== null;
  const toggle = () => {
    pinned.value = is ? null : settings.peek();
    say(is ? w.unpinned : w.pinned);
  };
  return (
    <div class="cmp">
      <p>
        {w.comparedWith} <b>{is ? w.yourPinned : w.theBaseline}</b>
      </p>
      <button type="button" class="btn small" aria-pressed={is} disabled={!is && changed.value.length === 0} onClick={toggle}>
        <Icon name="pin" />
        {is ? w.unpin : w.pin}
      </button>
    </div>
  );
}
