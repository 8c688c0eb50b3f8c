import { computed, signal } from '@preact/signals';
import type * as Api from '../../target/api.ts';
import type { Me, Problem, Role } from '../contract.ts';
import { lang } from '../words/words.ts';
import { hasServer } from './place.ts';

/** Who is signed in: not asked yet, nobody, or someone. */
export const me = signal<Me | 'nobody' | 'unknown' | 'unreachable'>('unknown');
export const openId = signal(false);
let csrf = '';

/** A refusal by the server, in words for people. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly problems: Problem[],
  ) {
    super(message);
  }
}

interface ProblemBody {
  title?: string;
  detail?: string;
  problems?: Problem[];
  openid?: boolean;
  csrf?: string;
}

async function refusal(response: Response): Promise<Refused> {
  const body = (await response.json().catch(() => ({}))) as ProblemBody;
  if (body.csrf) csrf = body.csrf;
  if (body.openid !== undefined) openId.value = body.openid;
  return new Refused(response.status, [body.title, body.detail].filter(Boolean).join('. ') || String(response.status), body.problems ?? []);
}

export async function call<T>(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: { json: unknown } | { bytes: Blob; type: string }): Promise<T> {
  const headers: Record<string, string> = { 'Accept-Language': lang.peek(), Accept: 'application/json' };
  if (method !== 'GET') headers['X-CSRF'] = csrf;
  const init: RequestInit = { method, headers, credentials: 'same-origin' };
  if (body && 'json' in body) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(body.json);
  } else if (body) {
    headers['Content-Type'] = body.type;
    init.body = body.bytes;
  }
  const response = await fetch(`api/${path}`, init);
  if (!response.ok) throw await refusal(response);
  return (response.status === 204 ? undefined : await response.json().catch(() => undefined)) as T;
}

export async function whoAmI(): Promise<void> {
  try {
    const found = await call<Api.Me>('GET', 'me');
    csrf = found.csrf;
    openId.value = found.openid;
    me.value = found.role ? { ...found, role: found.role } : 'nobody';
  } catch (error) {
    me.value = error instanceof Refused && error.status === 401 ? 'nobody' : 'unreachable';
  }
}

export async function signIn(name: string, password: string): Promise<void> {
  await call('POST', 'session', { json: { name, password } });
  await whoAmI();
}

/** Who is here is asked again once it is known what they may still see, so that one form to sign in stands there. */
export async function signOut(): Promise<void> {
  await call('DELETE', 'session');
  me.value = 'unknown';
}

/** Whether who is here may delete what someone brought in or asked for. */
export const isMine = (owner: string): boolean => typeof me.value !== 'string' && (me.value.role === 'administrator' || (me.value.name === owner && me.value.role !== 'reader'));

const MAY_RUN: readonly Role[] = ['analyst', 'approver', 'administrator'];

/** Why nothing can be started or taken in, or null where it can. */
export const hindrance = computed<'static' | 'sign-in' | 'reader' | 'offline' | 'asking' | null>(() => {
  if (!hasServer.value) return 'static';
  const who = me.value;
  if (who === 'unknown') return 'asking';
  if (who === 'nobody') return 'sign-in';
  if (who === 'unreachable') return 'offline';
  return MAY_RUN.includes(who.role) ? null : 'reader';
});
