import { useEffect } from 'preact/hooks';
import { me, whoAmI } from '../app/api.ts';
import { words } from '../words/words.ts';
import { Account } from './account.tsx';
import '../styles/sections.css';

/** What a studio for members shows to everybody else. */
export function Closed() {
  const w = words.value;
  useEffect(() => {
    if (me.peek() === 'unknown') void whoAmI();
  }, []);
  return (
    <div class="column">
      <h1>{w.closedTitle}</h1>
      <p class="reading">{w.closedLede}</p>
      <Account />
    </div>
  );
}
