import { render } from 'preact';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/levers.css';
import './styles/simulator.css';
import './styles/card.css';
import './styles/page.css';
import './styles/narrow.css';
import './styles/special.css';
import { effect } from '@preact/signals';
import { openKernel } from './app/kernel.ts';
import { fetchCases, page, theCase } from './app/place.ts';
import './app/address-bar.ts';
import { App } from './shell/app.tsx';

void fetchCases();

/** The simulator's kernel is fetched where levers are spoken of. */
effect(() => {
  if (theCase.value && (page.value === 'simulator' || page.value === 'runs')) openKernel();
});

const root = document.getElementById('app');
if (root) render(<App />, root);
