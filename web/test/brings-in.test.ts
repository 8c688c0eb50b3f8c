import { expect, test } from 'vitest';
import type { Role } from '../src/contract.ts';
import { bringsIn } from '../src/runs/brings.ts';

const as = (role: Role) => bringsIn({ name: 'iris', role } as Parameters<typeof bringsIn>[0]);

test('an approver accepts what others bring in and sees no form to bring something in', () => {
  expect(as('approver')).toBe(false);
  expect(as('analyst')).toBe(true);
  expect(as('administrator')).toBe(true);
  expect(bringsIn('nobody')).toBe(true);
});
