import type { Door, DoorAnswer, DoorPolicy, DoorWait, DoorWeapon } from '../contract.ts';
import type { PageId } from './address.ts';

/** What the address asks; junk in it is the first of what can be asked. */
export interface Asked {
  policy: DoorPolicy;
  wait: DoorWait;
  weapon: DoorWeapon;
}

export function askedIn(of: Door, address: Readonly<Record<string, string>>): Asked | null {
  const policy = of.policies.find((p) => p.id === address['policy']) ?? of.policies[0];
  const wait = of.waits.find((w) => String(w.after) === address['after']) ?? of.waits[0];
  const weapon = of.weapons.find((w) => w.id === address['weapon']) ?? of.weapons[0];
  return policy && wait && weapon ? { policy, wait, weapon } : null;
}

/** What was found; `cannot` where the policy can do nothing, `unknown` where it was not computed: never a neighbour's answer. */
export type Found = { kind: 'found'; answer: DoorAnswer } | { kind: 'cannot'; title: string; reading: string } | { kind: 'unknown' };

export function foundFor(of: Door, { policy, wait, weapon }: Asked): Found {
  if (policy.idle) return { kind: 'cannot', ...policy.idle };
  const answer = of.answers.find((a) => a.policy === policy.id && a.after === wait.after && a.weapon === weapon.id);
  return answer ? { kind: 'found', answer } : { kind: 'unknown' };
}

/** The levers of the simulator that stand otherwise for the same, as they stand in an address. */
export const leversFor = ({ policy, wait }: Asked): [string, string][] =>
  Object.entries({ ...policy.settings, ...wait.settings }).map(([id, value]) => [id, String(value)]);

/** What is asked of the first page where the levers that were moved stand for one of its policies; nothing where they do not. */
export function askedBy(of: Door, moved: Readonly<Record<string, number>>): Omit<Asked, 'weapon'> | null {
  for (const policy of of.policies) {
    for (const wait of of.waits) {
      const set = { ...policy.settings, ...wait.settings };
      if (Object.keys({ ...set, ...moved }).every((id) => set[id] === moved[id])) return { policy, wait };
    }
  }
  return null;
}

/** The same as it stands in the address of the first page. */
export const pairsOf = ({ policy, wait }: Omit<Asked, 'weapon'>): [string, string][] => [['policy', policy.id], ...(wait.after > 0 ? ([['after', String(wait.after)]] as [string, string][]) : [])];

/** Where other pages tell of it: a page and its section. */
export const toldOn = ({ policy, wait }: Omit<Asked, 'weapon'>): readonly [PageId, string][] =>
  wait.after > 0 ? [['briefs', 'later'], ['delay', 'waiting']] : [['briefs', policy.id === 'one-plan' ? 'ladder' : 'measures'], ['burden', 'size']];
