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
import { fetchCases } from './app/place.ts';
import './app/address-bar.ts';
import { App } from './shell/app.tsx';

void fetchCases();

const root = document.getElementById('app');
if (root) render(<App />, root);
