import { behind } from '../app/sources.ts';
import { Sheet } from '../parts/sheet.tsx';
import { words } from '../words/words.ts';
import { later } from './lazy.tsx';

const Behind = later(async () => (await import('./behind.tsx')).Behind);

/** What stands behind a number or a chart, beside the page. */
export function SourcesSheet() {
  const what = behind.value;
  return (
    <Sheet id="sources" open={what !== null} title={words.value.sourcesBehind} onClose={() => (behind.value = null)}>
      {what && <Behind what={what} />}
    </Sheet>
  );
}
