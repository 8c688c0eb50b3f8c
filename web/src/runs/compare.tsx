import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Run } from '../contract.ts';
import { written } from '../app/address.ts';
import { description } from '../app/description.ts';
import { fetchRun } from '../app/runs.ts';
import { Card } from '../parts/card.tsx';
import { Failure } from '../parts/failure.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { PageLink } from '../shell/link.tsx';
import { words } from '../words/words.ts';
import { cardsOf, outcomesOf } from './run-text.ts';

/** Two runs side by side: where the levers differ, the outcomes, then chart by chart. */
export function RunsCompared({ first, second }: { first: string; second: string }) {
  const w = words.value;
  const pair = useSignal<[Run, Run] | null>(null);
  const failed = useSignal(false);
  useEffect(() => {
    Promise.all([fetchRun(first), fetchRun(second)]).then(
      (found) => (pair.value = found),
      () => (failed.value = true),
    );
  }, [first, second]);
  if (failed.value) return <Failure what={w.runGone} />;
  if (!pair.value) return <p class="quiet-note">{w.loading}…</p>;
  const [a, b] = pair.value;
  const cardsB = cardsOf(b);
  return (
    <div class="column">
      <p class="kicker">
        <PageLink page="runs">{w.backToRuns}</PageLink>
      </p>
      <h1>
        {a.id.slice(0, 8)} – {b.id.slice(0, 8)}
      </h1>
      <Differences a={a} b={b} />
      <section class="card">
        <h2>{w.outcomes}</h2>
        <Pairs rows={outcomesOf(a).map((o, k) => [o.name, `${o.value} ${o.unit}`, `${outcomesOf(b)[k]?.value ?? ''} ${outcomesOf(b)[k]?.unit ?? ''}`])} head={w.outcomes} />
      </section>
      {cardsOf(a).map((card) => {
        const other = cardsB.find((c) => c.id === card.id);
        return (
          <div class="cards" key={card.id}>
            <Card card={{ ...card, id: `${card.id}-a` }} half seed={a.seed} />
            {other && <Card card={{ ...other, id: `${other.id}-b` }} half seed={b.seed} />}
          </div>
        );
      })}
    </div>
  );
}

function Differences({ a, b }: { a: Run; b: Run }) {
  const w = words.value;
  const d = description.value;
  const levers = d?.levers.filter((l) => (a.settings[l.id] ?? l.baseline) !== (b.settings[l.id] ?? l.baseline)) ?? [];
  return (
    <section class="card">
      <h2>{w.leverDifferences}</h2>
      {levers.length === 0 ? (
        <p>{w.sameLevers}</p>
      ) : (
        <Pairs head={w.lever} rows={levers.map((l) => [l.name, written(l, a.settings[l.id] ?? l.baseline), written(l, b.settings[l.id] ?? l.baseline)])} />
      )}
    </section>
  );
}

function Pairs({ rows, head }: { rows: string[][]; head: string }) {
  const w = words.value;
  return (
    <PlainTable label={head} heads={[head, w.first, w.second]}>
      {rows.map(([name, x, y]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{x}</td>
          <td>{y}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
