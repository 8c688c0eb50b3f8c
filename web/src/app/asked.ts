import type { Door, DoorAnswer, DoorAxis, DoorOther, DoorPairs, DoorPolicy, DoorSettings, DoorWait, DoorWay, DoorWeapon, Lever } from '../contract.ts';
import type { PageId } from './address.ts';
import type { Fetched } from './fetched.ts';

/** What the address asks; junk in it is the first of what can be asked. */
export interface Asked {
  policy: DoorPolicy;
  wait: DoorWait;
  weapon: DoorWeapon;
  /** what it is held against, decided now; `null` for what is usual */
  against: DoorOther | null;
}

/** What a policy is held against unless something else is asked: what it adds to, or itself without waiting. */
export const usual = ({ policy, wait }: Pick<Asked, 'policy' | 'wait'>): string => (wait.after > 0 ? policy.id : policy.id === 'one-plan' ? 'course' : 'one-plan');

/** What a policy can be held against: all but itself at the same moment. */
export const others = (of: Door, { policy, wait }: Pick<Asked, 'policy' | 'wait'>): DoorOther[] => of.against.filter((o) => wait.after > 0 || o.id !== policy.id);

export function askedIn(of: Door, address: Readonly<Record<string, string>>): Asked | null {
  const policy = of.policies.find((p) => p.id === address['policy']) ?? of.policies[0];
  const wait = of.waits.find((w) => String(w.after) === address['after']) ?? of.waits[0];
  const weapon = of.weapons.find((w) => w.id === address['weapon']) ?? of.weapons[0];
  if (!policy || !wait || !weapon) return null;
  const other = others(of, { policy, wait }).find((o) => o.id === address['against']);
  return { policy, wait, weapon, against: other && other.id !== usual({ policy, wait }) ? other : null };
}

/** What was found; `cannot` where the policy can do nothing, `unknown` where it was not computed: never a neighbour's answer. A pair has a file of its own, which may be on its way. */
export type Found = { kind: 'found'; answer: DoorAnswer; axis: DoorAxis } | { kind: 'cannot'; title: string; reading: string } | { kind: 'unknown' } | { kind: 'coming' } | { kind: 'failed' };

export function foundFor(of: Door, { policy, wait, weapon, against }: Asked, beside: Fetched<DoorPairs>): Found {
  if (policy.idle) return { kind: 'cannot', ...policy.idle };
  const isAsked = (a: DoorAnswer) => a.policy === policy.id && a.after === wait.after && a.weapon === weapon.id;
  if (!against) {
    const answer = of.answers.find(isAsked);
    return answer ? { kind: 'found', answer, axis: wait.after === 0 ? weapon.decide : weapon.wait } : { kind: 'unknown' };
  }
  if (beside.state === 'failed') return { kind: 'failed' };
  if (beside.state !== 'here' || beside.it.against !== against.id) return { kind: 'coming' };
  // A file of another day is of other figures.
  if (beside.it.hash !== of.hash) return { kind: 'failed' };
  const answer = beside.it.answers.find(isAsked);
  const axis = beside.it.weapons.find((w) => w.id === weapon.id)?.axis;
  return answer && axis ? { kind: 'found', answer, axis } : { kind: 'unknown' };
}

/** The levers of the simulator that stand otherwise for the same, as they stand in an address; what it is held against is the comparison there. */
export const leversFor = (of: Door, { policy, wait, against }: Asked): [string, string][] => {
  const other = of.policies.find((p) => p.id === against?.id);
  return [
    ...Object.entries({ ...policy.settings, ...wait.settings }).map(([id, value]): [string, string] => [id, String(value)]),
    ...Object.entries(other?.settings ?? {}).map(([id, value]): [string, string] => [`c.${id}`, String(value)]),
  ];
};

/** A policy that levers can stand for. */
type Standing = DoorWay & { settings: DoorSettings };

const standing = (of: Door): Standing[] => of.told.ways.filter((way): way is Standing => way.settings !== undefined);

/** What page one tells of, where the levers that were moved stand for it; nothing where they stand for none of it. */
export const wayOf = (of: Door, moved: Readonly<DoorSettings>): DoorWay | null =>
  standing(of).find(({ settings }) => Object.keys({ ...settings, ...moved }).every((id) => settings[id] === moved[id])) ?? null;

/** Those whose levers stand nearest, each lever counted over its whole range. Nothing is claimed of what lies between them. */
export function nearest(of: Door, now: Readonly<DoorSettings>, levers: readonly Lever[], count: number): DoorWay[] {
  const away = ({ settings }: Standing) => levers.reduce((sum, { id, low, high, baseline }) => sum + Math.abs((settings[id] ?? baseline) - (now[id] ?? baseline)) / (high - low || 1), 0);
  return standing(of)
    .map((way) => ({ way, away: away(way) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, count)
    .map(({ way }) => way);
}

/** What is asked of the first page to be told more of it. */
export function askedOf(of: Door, way: DoorWay): Pick<Asked, 'policy' | 'wait'> | null {
  const policy = of.policies.find((p) => p.id === way.asked?.policy);
  const wait = of.waits.find((w) => w.after === way.asked?.after);
  return policy && wait ? { policy, wait } : null;
}

/** The same as it stands in the address of the first page. */
export const pairsOf = ({ policy, wait }: Pick<Asked, 'policy' | 'wait'>): [string, string][] => [['policy', policy.id], ...(wait.after > 0 ? ([['after', String(wait.after)]] as [string, string][]) : [])];

/** Where other pages tell of it: a page and its section. */
export const toldOn = ({ policy, wait }: Pick<Asked, 'policy' | 'wait'>): readonly [PageId, string][] =>
  wait.after > 0 ? [['briefs', 'later'], ['delay', 'waiting']] : [['briefs', policy.id === 'one-plan' ? 'ladder' : 'measures'], ['burden', 'size']];
