import { useSignal } from '@preact/signals';
import { me, openId, Refused, signIn, signOut, whoAmI } from '../app/api.ts';
import { fetchCases } from '../app/place.ts';
import { words } from '../words/words.ts';

/** Who is signed in, or the form for it. A studio for one person on its own machine needs neither. */
export function Account() {
  const w = words.value;
  const who = me.value;
  const name = useSignal('');
  const password = useSignal('');
  const wrong = useSignal<string | null>(null);
  const busy = useSignal(false);
  if (who === 'unknown' || who === 'unreachable') return who === 'unreachable' ? <p class="warn">{w.offline}</p> : null;
  if (who !== 'nobody') {
    return who.team ? (
      <p class="account">
        {w.signedIn(who.name)} ({w.role[who.role]}){' '}
        <button type="button" class="btn small" onClick={() => void signOut().then(fetchCases).finally(whoAmI)}>
          {w.signOut}
        </button>
      </p>
    ) : null;
  }
  const submit = async (event: Event) => {
    event.preventDefault();
    busy.value = true;
    wrong.value = null;
    try {
      await signIn(name.value, password.value);
      void fetchCases();
      password.value = '';
    } catch (error) {
      wrong.value = error instanceof Refused && error.status === 401 ? w.wrongSignIn : error instanceof Error ? error.message : String(error);
    } finally {
      busy.value = false;
    }
  };
  return (
    <form class="card form" onSubmit={(event) => void submit(event)} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{w.signIn}</h2>
      <p class="sub">{w.signInHelp}</p>
      <div class="fields">
        <label>
          <span>{w.name}</span>
          <input type="text" name="username" autocomplete="username" required value={name.value} onInput={(event) => (name.value = event.currentTarget.value)} />
        </label>
        <label>
          <span>{w.password}</span>
          <input type="password" name="password" autocomplete="current-password" required value={password.value} aria-invalid={wrong.value !== null} aria-describedby={wrong.value ? 'sign-in-wrong' : undefined} onInput={(event) => (password.value = event.currentTarget.value)} />
        </label>
        <button type="submit" class="btn primary" disabled={busy.value}>
          {w.signIn}
        </button>
      </div>
      {wrong.value && (
        <p class="wrong" id="sign-in-wrong" role="alert">
          {wrong.value}
        </p>
      )}
      {openId.value && (
        <p>
          <a href="api/openid/start">{w.signInOpenId}</a>
        </p>
      )}
    </form>
  );
}
