import { words } from '../words/words.ts';

/** What stands above a column: its name, and its unit where it has one. */
export const heading = ({ name, unit }: { name: string; unit?: string }): string => (unit ? words.value.unit({ name, unit }) : name);
