import type { DoorAnswer, DoorWeapon } from '../contract.ts';
import { PlainTable } from '../parts/plain-table.tsx';
import { whole } from '../words/numbers.ts';
import { lang, words } from '../words/words.ts';

/** The same as numbers, the one with the least missing first. */
export function DotsTable({ answer, weapon }: { answer: DoorAnswer; weapon: DoorWeapon }) {
  const w = words.value;
  const nothing = weapon.small / 100;
  const changed = (units: number) => (Math.abs(units) < nothing ? w.noChange : `${units > 0 ? '+' : ''}${whole(units, lang.value)}`);
  return (
    <PlainTable label={w.tableOf(answer.measured)} heads={[w.dot, w.changedBy]} numbers={[w.changedBy]}>
      {answer.dots.map((units, k) => (
        <tr key={k}>
          <th scope="row">{k + 1}</th>
          <td class="n">{changed(units)}</td>
        </tr>
      ))}
    </PlainTable>
  );
}
