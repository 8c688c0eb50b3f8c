import type { Answer } from '../contract.ts';
import type { Dict } from '../words/words.ts';

/** What kind of plan an answer rests on, in one line that travels with each download. */
export function groundOf(answer: Answer, words: Dict): string | null {
  return answer.coarse ? `${words.byHalfYears}: ${answer.coarse}` : null;
}
