import type { SourceRecord } from '../contract.ts';
import { words } from '../words/words.ts';
import { Record } from './record.tsx';

/** Sources by their ids, each once. */
export function Records({ ids, all }: { ids: readonly string[]; all: { [id: string]: SourceRecord } }) {
  return (
    <ul class="records">
      {[...new Set(ids)].map((id) => {
        const record = all[id];
        return <li key={id}>{record ? <Record record={record} all={all} /> : <p>{words.value.unknownSource(id)}</p>}</li>;
      })}
    </ul>
  );
}
