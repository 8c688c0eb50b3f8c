import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../contract.ts';
import { call, me, Refused } from '../app/api.ts';
import { fetchBrought } from '../app/brought.ts';
import { fetchCases } from '../app/place.ts';
import { words } from '../words/words.ts';
import { bringsIn } from './brings.ts';
import { reason } from './reason.ts';

/** A case or a ledger file of one's own, with the same checks as on the command line. */
export function Uploads() {
  const w = words.value;
  if (!bringsIn(me.value)) return null;
  return (
    <section class="card form" aria-labelledby="upload-title">
      <h2 id="upload-title">{w.upload}</h2>
      <p class="sub">{w.uploadHelp}</p>
      <div class="uploads">
        <Upload path="cases" label={w.uploadCase} accept=".zip,application/zip" type="application/zip" />
        <Upload path="ledger" label={w.uploadLedger} accept=".csv,.xlsx,.json,.ndjson" type="application/octet-stream" />
      </div>
    </section>
  );
}

type Outcome = { kind: 'none' | 'busy' | 'taken' | 'pending' } | { kind: 'refused'; title: string; problems: Problem[] };

function Upload({ path, label, accept, type }: { path: 'cases' | 'ledger'; label: string; accept: string; type: string }) {
  const w = words.value;
  const file = useRef<HTMLInputElement>(null);
  const outcome = useSignal<Outcome>({ kind: 'none' });
  const why = reason();
  const send = async (event: Event) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    if (!chosen) {
      outcome.value = { kind: 'refused', title: w.chooseFile, problems: [] };
      return;
    }
    outcome.value = { kind: 'busy' };
    try {
      const taken = await call<{ state?: string }>('POST', `${path}?name=${encodeURIComponent(chosen.name)}`, { bytes: chosen, type });
      outcome.value = { kind: taken?.state === 'pending' ? 'pending' : 'taken' };
      void fetchBrought();
      if (path === 'cases') void fetchCases();
    } catch (error) {
      outcome.value =
        error instanceof Refused ? { kind: 'refused', title: error.message, problems: error.problems } : { kind: 'refused', title: w.offline, problems: [] };
    }
  };
  const now = outcome.value;
  return (
    <form class="fields" onSubmit={(event) => void send(event)}>
      <label>
        <span>{label}</span>
        <input type="file" ref={file} accept={accept} disabled={why !== null} />
      </label>
      <button type="submit" class="btn small" disabled={why !== null || now.kind === 'busy'} title={why ?? undefined}>
        {now.kind === 'busy' ? w.sending : w.send}
      </button>
      <div class="outcome" role="status">
        {why && <p class="fine">{why}</p>}
        {now.kind === 'taken' && <p>{w.taken}</p>}
        {now.kind === 'pending' && <p>{w.takenPending}</p>}
        {now.kind === 'refused' && <Problems title={now.title} problems={now.problems} />}
      </div>
    </form>
  );
}

function Problems({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const w = words.value;
  return (
    <>
      <p class="wrong">
        {title}
        {problems.length > 0 && `${title.endsWith('.') ? '' : '.'} ${w.problems(problems.length)}`}
      </p>
      <ol class="problems">
        {problems.map((p, k) => {
          const where = [p.file, p.line && `${w.line} ${p.line}`, p.column && `${w.column} ${p.column}`].filter(Boolean).join(', ');
          return (
            <li key={k}>
              {p.severity === 'warning' && <span class="tag">{w.warning}</span>} {where && <b>{where}: </b>}
              {p.message}
            </li>
          );
        })}
      </ol>
    </>
  );
}
