import type { Me } from '../contract.ts';

/** Whether the form to bring something in is there: an approver accepts what others bring in. */
export const bringsIn = (who: Me | string): boolean => typeof who === 'string' || who.role !== 'approver';
