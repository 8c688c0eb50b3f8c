import { answer, askError } from '../app/answer.ts';
import { description, kernelFailed, describeAgain } from '../app/description.ts';
import { State } from './state.tsx';
import { useAfterPaint } from '../parts/after-paint.ts';
import { Failure } from '../parts/failure.tsx';
import { date, monthAfter } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';
import { Cards } from './cards.tsx';
import { Comparison } from './comparison.tsx';
import { LeverColumn } from './lever-column.tsx';
import { useWidth } from './measure.ts';
import { Outcomes } from './outcomes.tsx';
import { PageOne } from './page-one.tsx';
import { Stamp } from './stamp.tsx';
import { Working } from './working.tsx';
import './speak.ts';
import '../styles/levers.css';
import '../styles/simulator.css';

/** Levers on one side, what they mean on the other. */
export function Simulator() {
  const ref = useWidth();
  return (
    <div class="shell">
      <LeverColumn />
      <main id="main" tabIndex={-1}>
        <div class="column" ref={ref}>
          <Results />
        </div>
      </main>
    </div>
  );
}

function Results() {
  const w = words.value;
  const d = description.value;
  const found = answer.value;
  const isPainted = useAfterPaint(d !== null && found !== null);
  if (kernelFailed.value) return <Failure what={w.kernelFailed} way={w.kernelFailedWay} again={describeAgain} />;
  if (!d || !found) {
    return askError.value ? <Failure what={w.kernelFailed} way={w.kernelFailedWay} /> : <p class="quiet-note">{w.loading}…</p>;
  }
  const language = lang.value;
  return (
    <>
      {d.case.mark && <p class="warn">{d.case.mark}</p>}
      <div class="lede">
        <div>
          <p class="kicker">{w.kicker({ first: date(d.case.first, language), last: date(monthAfter(d.case.first, d.case.months - 1), language), known: date(d.case.known, language) })}</p>
          <h1 aria-busy={found.pending !== null}>{found.headline}</h1>
          <p class="reading">{found.reading}</p>
        </div>
        <Comparison />
      </div>
      <State answer={found} />
      {askError.value && <Failure what={w[askError.value]} way={askError.value === 'kernelFailed' ? w.kernelFailedWay : ''} />}
      <PageOne answer={found} />
      <Outcomes outcomes={found.outcomes} />
      {isPainted && (
        <>
          {found.pending ? <Working answer={found} /> : <Cards answer={found} />}
          <Stamp />
        </>
      )}
    </>
  );
}
