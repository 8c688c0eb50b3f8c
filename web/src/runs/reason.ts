import { hindrance, me } from '../app/api.ts';
import { words } from '../words/words.ts';

/** Why a button is disabled, in words; null where it is not. */
export function reason(): string | null {
  const w = words.value;
  switch (hindrance.value) {
    case 'static':
      return w.fullRunStatic;
    case 'sign-in':
      return w.mustSignIn;
    case 'offline':
      return w.offline;
    case 'reader': {
      const who = me.value;
      return typeof who === 'string' ? w.mustSignIn : w.mayNot(w.role[who.role]);
    }
    case 'asking':
      return '';
    case null:
      return null;
  }
}
