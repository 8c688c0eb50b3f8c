import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LedgerList } from '../contract.ts';
import { isMine, me, Refused } from '../app/api.ts';
import { acceptList, broughtCases, deleteCase, deleteList, fetchBrought, lists, takeListBack } from '../app/brought.ts';
import { cases, fetchCases } from '../app/place.ts';
import { say } from '../app/say.ts';
import { Confirm } from '../parts/confirm.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { date, moment, whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** What was brought in, and who may do what with it. */
export function Brought() {
  const wrong = useSignal<string | null>(null);
  const who = me.value;
  useEffect(() => {
    if (typeof who !== 'string') void fetchBrought();
  }, [who]);
  if (typeof who === 'string') return null;
  const run = async (deed: () => Promise<unknown>, done: string) => {
    wrong.value = null;
    try {
      await deed();
      say(done);
    } catch (error) {
      wrong.value = error instanceof Refused ? error.message : words.value.offline;
    }
    await fetchBrought();
    await fetchCases();
  };
  return (
    <>
      <Lists run={run} wrong={wrong.value} />
      {broughtCases.value.length > 0 && <Cases run={run} />}
    </>
  );
}

type Run = (deed: () => Promise<unknown>, done: string) => Promise<void>;

function Lists({ run, wrong }: { run: Run; wrong: string | null }) {
  const w = words.value;
  return (
    <section class="card" aria-labelledby="lists-title">
      <h2 id="lists-title">{w.lists}</h2>
      <p class="sub">{w.listsHelp}</p>
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {lists.value.length === 0 ? (
        <p class="quiet-note">{w.noLists}</p>
      ) : (
        <PlainTable label={w.tableOf(w.lists)} heads={[w.list, w.state, w.knownOn, w.entries, w.broughtBy, w.addsTo, w.actions]} numbers={[w.entries]}>
          {lists.value.map((list) => (
            <ListLine key={list.id} list={list} run={run} />
          ))}
        </PlainTable>
      )}
    </section>
  );
}

/** Who brought it in, and when. */
function By({ who, when }: { who: string; when: string }) {
  return (
    <>
      {who}
      {when && <span class="fine block">{moment(when, lang.value)}</span>}
    </>
  );
}

function ListLine({ list, run }: { list: LedgerList; run: Run }) {
  const w = words.value;
  const who = me.value;
  const known = typeof who === 'string' ? null : who;
  const approves = known !== null && (known.role === 'approver' || known.role === 'administrator');
  const own = known !== null && known.team && known.name === list.by;
  const titles = list.cases.map((id) => cases.value?.cases.find((c) => c.id === id)?.title[lang.value] ?? id);
  return (
    <tr>
      <th scope="row">{list.file}</th>
      <td>
        <span class={list.state === 'pending' ? 'tag' : undefined}>{w.listStates[list.state]}</span>
        {list.decidedBy && list.decided && <span class="fine block">{w.decidedBy({ name: list.decidedBy, when: moment(list.decided, lang.value) })}</span>}
      </td>
      <td>{date(list.knownOn, lang.value)}</td>
      <td class="n">{whole(list.events, lang.value)}</td>
      <td>
        <By who={list.by} when={list.when} />
      </td>
      <td>{titles.length > 0 ? titles.join(', ') : w.addsToNone}</td>
      <td>
        <div class="deeds">
          {list.state !== 'accepted' && approves && !own && (
            <button type="button" class="btn small" aria-label={`${w.accept}: ${list.file}`} onClick={() => void run(() => acceptList(list.id), w.acceptedNow(list.file))}>
              {w.accept}
            </button>
          )}
          {list.state !== 'accepted' && own && <span class="fine">{w.ownList}</span>}
          {list.state !== 'taken_back' && known !== null && (approves || known.name === list.by) && (
            <button type="button" class="btn small" aria-label={`${w.takeBack}: ${list.file}`} onClick={() => void run(() => takeListBack(list.id), w.takenBackNow(list.file))}>
              {w.takeBack}
            </button>
          )}
          {isMine(list.by) && <Confirm name={list.file} onYes={() => run(() => deleteList(list.id), w.removedNow(list.file))} />}
        </div>
      </td>
    </tr>
  );
}

function Cases({ run }: { run: Run }) {
  const w = words.value;
  return (
    <section class="card" aria-labelledby="brought-title">
      <h2 id="brought-title">{w.broughtCases}</h2>
      <PlainTable label={w.tableOf(w.broughtCases)} heads={[w.theCase, w.broughtBy, w.actions]}>
        {broughtCases.value.map((c) => (
          <tr key={c.id}>
            <th scope="row">
              {cases.value?.cases.find((k) => k.id === c.id)?.title[lang.value] ?? c.title}
              <span class="fine block">{c.id}</span>
            </th>
            <td>{c.by ? <By who={c.by} when={c.when} /> : '–'}</td>
            <td>{isMine(c.by) && <Confirm name={c.id} onYes={() => run(() => deleteCase(c.id), w.removedNow(c.id))} />}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}
