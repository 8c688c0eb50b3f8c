import { render } from 'preact';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/card.css';
import './styles/page.css';
import './styles/levels.css';
import './styles/narrow.css';
import './styles/special.css';
import { fetchCases } from './app/place.ts';
import './app/address-bar.ts';
// A page is asked for beside the code that shows it.
import './app/pages.ts';
import { App } from './shell/app.tsx';
import { isAtHand } from './shell/lazy.tsx';
import { lang, wordsIn } from './words/words.ts';

const root = document.getElementById('app');

// The list of cases was asked for by the page itself, and is mostly here by now: what the first view needs is then fetched while the rest is drawn. What the
// address asks for is drawn in one piece with its frame.
const PATIENCE = 500;
const patient = Promise.race([Promise.all([fetchCases(), isAtHand()]), new Promise((late) => setTimeout(late, PATIENCE))]);
const spoken = wordsIn(lang.peek()).catch(() => {
  lang.value = 'en';
});
void Promise.all([patient, spoken]).then(() => {
  document.getElementById('start')?.remove();
  if (root) render(<App />, root);
});
