import type { Answer, Door, DoorWay } from '../contract.ts';
import { askedOf, nearest, pairsOf, wayOf } from '../app/asked.ts';
import { description, first } from '../app/description.ts';
import { changed, settings } from '../app/policy.ts';
import { PageLink } from '../shell/link.tsx';
import { Told } from '../shell/told.tsx';
import { words } from '../words/words.ts';

/** Policies named where the levers stand for none. */
const NEIGHBOURS = 2;
/** Width of the longest bar, in per cent: its number stands beside it. */
const LONGEST = 66;

interface Row {
  key: string;
  kind: 'course' | 'now' | 'later' | 'plan' | 'central';
  name: string;
  months: number;
  written: string;
  way?: DoorWay;
}

const rowOf = (kind: Row['kind'], way: DoorWay): Row => ({ key: way.id, kind, name: way.name, months: way.months, written: way.written, way });

/** What page one says of these levers, or of the policies nearest to them. */
export function Figures({ of, answer }: { of: Door; answer: Answer }) {
  const w = words.value;
  const levers = description.value?.levers ?? [];
  const moved = Object.fromEntries(changed.value.map((lever) => [lever.id, settings.value?.[lever.id] ?? lever.baseline]));
  const here = wayOf(of, moved);
  const shown = here ? [here] : nearest(of, settings.value ?? {}, levers.filter((lever) => lever.block === 'policy'), NEIGHBOURS);
  const named = (id: string, kind: Row['kind']) => of.told.ways.filter((way) => way.id === id).map((way) => rowOf(kind, way));
  const { central } = answer;
  const rows: Row[] = [
    ...named('packages', 'course'),
    ...shown.map((way) => rowOf(here ? 'now' : 'later', way)),
    ...(here ? named('foresight', 'plan') : []),
    ...(central ? [{ key: 'central', kind: 'central', name: w.centralCase, months: central.missed, written: central.written } as const] : []),
  ];
  const most = Math.max(...rows.map((row) => row.months), 1e-9);
  const asked = here && askedOf(of, here);
  return (
    <section class="page-one" aria-labelledby="page-one">
      <h2 id="page-one">{here ? w.pageOneSays({ name: here.name, months: here.months, written: here.written }) : w.pageOneSilent}</h2>
      <p class="sub">
        {here ? '' : `${w.nearestKnown} ${changed.value.some((lever) => lever.block === 'world') ? w.inOwnWorld : ''} `}
        {of.told.measured}.
      </p>
      <dl class="door-levels">
        {rows.map((row) => (
          <Level key={row.key} of={of} row={row} most={most} />
        ))}
      </dl>
      <p class="fine">
        {asked && <Told of={asked} />} {asked && asked.wait.after > 0 && `${w.untilThen} `}
        {w.fixedPlan} {first.value?.held}
      </p>
    </section>
  );
}

function Level({ of, row, most }: { of: Door; row: Row; most: number }) {
  const asked = row.way && askedOf(of, row.way);
  const at = `${(LONGEST * row.months) / most}%`;
  return (
    <div>
      <dt>
        {asked ? (
          <PageLink page="door" more={pairsOf(asked)}>
            {row.name}
          </PageLink>
        ) : (
          row.name
        )}
      </dt>
      <dd>
        <i class={row.kind} style={row.kind === 'central' ? { marginLeft: at } : { width: at }} aria-hidden="true" />
        {row.written}
      </dd>
    </div>
  );
}
