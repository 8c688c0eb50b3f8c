import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Door as DoorData, DoorAnswer, DoorAxis } from '../contract.ts';
import { leversFor, type Asked, type Found } from '../app/asked.ts';
import { ask, asked, door, found, tryDoorAgain, tryPairsAgain } from '../app/door.ts';
import { chartIsThere } from '../app/first-view.ts';
import { theCase } from '../app/place.ts';
import { spoken } from '../app/say.ts';
import { Segments, Select } from '../parts/choose.tsx';
import { Facts } from '../parts/facts.tsx';
import { Failure } from '../parts/failure.tsx';
import { Icon } from '../parts/icon.tsx';
import { PageLink } from '../shell/link.tsx';
import { later } from '../shell/lazy.tsx';
import { Coming } from '../shell/making.tsx';
import { Told } from '../shell/told.tsx';
import { lang, words } from '../words/words.ts';
import { Against, What, When } from './asking.tsx';
import { Chart } from './chart.tsx';
import { plain, tied } from './said.ts';
import { Explained, Terms } from './terms.tsx';

const DotsTable = later(async () => (await import('./dots-table.tsx')).DotsTable);

/** Where the two questions stand above the answer, not beside it. */
const small = matchMedia('screen and (max-width: 820px)');
const narrow = signal(small.matches);
small.addEventListener('change', () => {
  narrow.value = small.matches;
});

/** More weapons than this are chosen from a list. */
const FEW = 3;
const REST = 700;

/** Decide, or wait: two questions and one sentence. */
export function Door() {
  const w = words.value;
  const now = door.value;
  useEffect(chartIsThere, []);
  switch (now.state) {
    case 'loading':
      return <p class="quiet-note">{w.loading}…</p>;
    case 'failed':
      return <Failure what={w.pageFailed} way={w.pageFailedWay} again={tryDoorAgain} />;
    case 'none':
      return <Nothing />;
    case 'here':
      return asked.value && found.value ? <Open of={now.it} asked={asked.value} found={found.value} /> : <Nothing hasWeapons={now.it.weapons.length > 0} />;
  }
}

/** No figure stands here that was not computed; the simulator is at hand. */
function Nothing({ hasWeapons = true }: { hasWeapons?: boolean }) {
  const w = words.value;
  const coming = theCase.value?.coming?.includes('door') ?? false;
  return (
    <div class="column">
      <h1>{!hasWeapons ? w.doorNoWeapon : coming ? w.doorComing : w.doorNothing}</h1>
      <p class="reading">{!hasWeapons ? w.doorNoWeaponWay : coming ? w.doorComingWay : w.doorNothingWay}</p>
      {hasWeapons && coming && <Coming />}
      {hasWeapons && !coming && (
        <p>
          <code>holdfast policies CASE --waiting 1</code>
        </p>
      )}
      <p class="actions">
        <PageLink page="simulator" class="btn primary">
          {w.toSimulator}
        </PageLink>
        <PageLink page="runs">{w.page.runs}</PageLink>
      </p>
    </div>
  );
}

/** What the answer is, in plain words: for the title of the page and for a voice. */
export function saidOf({ policy, wait }: Asked, found: Found): string {
  switch (found.kind) {
    case 'found':
      return plain(found.answer.title);
    case 'cannot':
      return found.title;
    case 'unknown':
      return words.value.notComputed({ policy: policy.name, when: wait.label });
    case 'coming':
      return `${words.value.loading}…`;
    case 'failed':
      return words.value.pageFailed;
  }
}

/** The page is named after its answer, so that a tab and a bookmark say it; a voice says it when the hand has rested. */
function useSaid(said: string | null): void {
  useEffect(() => {
    if (said === null) return undefined;
    const isFirst = !document.title.includes(' · Holdfast');
    document.title = `${said} · Holdfast`;
    if (isFirst) return undefined;
    const timer = setTimeout(() => (spoken.value = said), REST);
    return () => clearTimeout(timer);
  }, [said]);
}

function Open({ of, asked, found }: { of: DoorData; asked: Asked; found: Found }) {
  const w = words.value;
  const said = saidOf(asked, found);
  useSaid(found.kind === 'coming' ? null : said);
  return (
    <div class="door">
      <p class="door-case">
        <b>{theCase.value?.title[lang.value]}:</b> {of.lede}
      </p>
      <div class="door-ask">
        <What of={of} asked={asked} narrow={narrow.value} />
        <When of={of} asked={asked} />
        <Against of={of} asked={asked} />
      </div>
      <div class="door-answer">
        <Answered of={of} asked={asked} found={found} said={said} />
        {of.held && (
          <p class="door-note">
            <b>{w.howFar}</b> {of.held}
          </p>
        )}
        <p class="door-go">
          <PageLink page="simulator" class="btn primary" more={leversFor(of, asked)}>
            {w.openInSimulator}
          </PageLink>
          <PageLink page="sources">{w.page.sources}</PageLink>
        </p>
        <p class="fine">
          <Told of={asked} /> {w.simulatorDiffers}
        </p>
      </div>
      <Terms terms={of.terms} />
      <Facts facts={[`${w.version} ${of.version}`, `${w.hash} ${of.hash.slice(0, 12)}`, `${w.seed} ${of.seed}`]} />
    </div>
  );
}

function Answered({ of, asked, found, said }: { of: DoorData; asked: Asked; found: Found; said: string }) {
  const w = words.value;
  switch (found.kind) {
    case 'found':
      return <Answer of={of} asked={asked} answer={found.answer} axis={found.axis} />;
    case 'cannot':
      return <Quiet said={said} why={found.reading} />;
    case 'unknown':
      return <Quiet said={said} why={w.notComputedWay} />;
    case 'coming':
      return <Quiet said={said} />;
    case 'failed':
      return <Quiet said={said} why={w.pageFailedWay} again={tryPairsAgain} />;
  }
}

/** No figure stands here. */
function Quiet({ said, why, again }: { said: string; why?: string; again?: () => void }) {
  return (
    <div class="door-quiet">
      <h1>{said}</h1>
      {why && <p class="reading">{why}</p>}
      {again && (
        <button type="button" class="btn small" onClick={again}>
          {words.value.again}
        </button>
      )}
    </div>
  );
}

function Answer({ of, asked, answer, axis }: { of: DoorData; asked: Asked; answer: DoorAnswer; axis: DoorAxis }) {
  const w = words.value;
  const asTable = useSignal(false);
  const choose = (to: string) => ask(of, 'weapon', to);
  const finding = answer.after === 0 || asked.against ? w.byFuture : w.byFutureWaiting;
  const most = Math.max(...answer.levels.map((level) => level.units), 1e-9);
  return (
    <>
      <h1>
        {tied(plain(answer.title)).map((part, k) => (k % 2 ? <span class="tied">{part}</span> : part))}
      </h1>
      {answer.reading && <p class="reading">{plain(answer.reading)}</p>}
      <Explained sentences={[answer.title, answer.reading ?? '']} terms={of.terms} />
      {narrow.value && asked.policy.help && (
        <p class="fine help">
          <b>{asked.policy.name}.</b> {asked.policy.help}
        </p>
      )}
      <section class="card" aria-labelledby="door-chart">
        <div class="card-h">
          <div>
            <h2 id="door-chart">{finding}</h2>
            <p class="sub">{answer.measured}</p>
          </div>
          {of.weapons.length > FEW ? (
            <Select label={of.item} options={of.weapons.map(({ id, name }) => ({ id, label: name }))} chosen={asked.weapon.id} onChoose={choose} />
          ) : (
            of.weapons.length > 1 && (
              <Segments name="weapon" label={of.item} options={of.weapons.map(({ id, name }) => ({ id, label: name }))} chosen={asked.weapon.id} onChoose={choose} />
            )
          )}
        </div>
        {asTable.value ? <DotsTable answer={answer} weapon={asked.weapon} /> : <Chart answer={answer} axis={axis} weapon={asked.weapon} />}
        <p class="door-as">
          <button type="button" class="btn quiet" aria-label={`${asTable.value ? w.chart : w.table}: ${finding}`} onClick={() => (asTable.value = !asTable.value)}>
            <Icon name={asTable.value ? 'chart' : 'table'} />
            {asTable.value ? w.chart : w.table}
          </button>
        </p>
      </section>
      <section class="card" aria-labelledby="door-levels">
        <h2 id="door-levels">{of.levels}</h2>
        <dl class="door-levels">
          {answer.levels.map((level) => (
            <div key={level.kind}>
              <dt>{level.name}</dt>
              <dd>
                <i class={level.kind} style={{ width: `${(66 * level.units) / most}%` }} aria-hidden="true" />
                {level.written}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
