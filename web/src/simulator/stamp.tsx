import { useEffect, useRef } from 'preact/hooks';
import { answered } from '../app/answer.ts';
import { fullAddress } from '../app/address-bar.ts';
import { description } from '../app/description.ts';
import { Facts } from '../parts/facts.tsx';
import { took, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Cite } from './cite.tsx';

/** What made the answer: futures, time, seed, version, case. */
export function Stamp() {
  const w = words.value;
  const c = description.value?.case;
  const now = answered.value;
  if (!c || !now) return null;
  // Nothing was answered yet.
  if (now.answer.pending) return null;
  const futures = whole(now.answer.futures, lang.value);
  return (
    <Facts
      facts={[
        now.whole || now.answer.futures >= c.futures ? w.fromAll({ futures, months: c.months }) : w.fromSome({ futures, all: whole(c.futures, lang.value), months: c.months }),
        ...(now.took === null ? [] : [w.answeredIn(took(now.took))]),
        `${w.seed} ${c.seed}`,
        `${w.version} ${c.version}`,
        `${w.hash} ${c.hash.slice(0, 12)}`,
      ]}
    >
      <OnPaper />
      <Cite />
    </Facts>
  );
}

/** The address of what is printed. It is written when paper asks for it, not at each step of a lever. */
function OnPaper() {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const write = () => {
      if (ref.current) ref.current.textContent = fullAddress();
    };
    addEventListener('beforeprint', write);
    return () => removeEventListener('beforeprint', write);
  }, []);
  return <span class="on-paper" ref={ref} />;
}
