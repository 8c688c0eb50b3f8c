import { took } from '../app/answer.ts';
import { description } from '../app/kernel.ts';
import { tenth, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Cite } from './cite.tsx';

/** What made the answer: time, futures, seed, version, case. */
export function Stamp() {
  const w = words.value;
  const c = description.value?.case;
  if (!c) return null;
  return (
    <footer class="stamp">
      <span>{w.stamp(tenth(took.value, lang.value), whole(c.futures, lang.value), c.months)}</span>
      <span>
        {w.seed} {c.seed}
      </span>
      <span>
        {w.version} {c.version}
      </span>
      <span>
        {w.hash} {c.hash.slice(0, 12)}
      </span>
      <Cite />
    </footer>
  );
}
