import { fullAddress } from '../app/address-bar.ts';
import { setLook, theme } from '../app/look.ts';
import { cases, comingPages, openPages, page, switchCase, theCase } from '../app/place.ts';
import { copy, say } from '../app/say.ts';
import { Select } from '../parts/choose.tsx';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { date } from '../words/numbers.ts';
import { LANGUAGES, lang, languages, speak, words } from '../words/words.ts';
import { PageLink } from './link.tsx';
import { makingText } from './making.tsx';

function Languages() {
  return (
    <div class="lang" role="group" aria-label={words.value.otherLanguage}>
      {LANGUAGES.map((l) => (
        <button type="button" key={l} lang={l} aria-pressed={lang.value === l} onClick={() => void speak(l).catch(() => say(words.peek().pageFailed))}>
          <span aria-hidden="true">{languages[l].code}</span>
          <span class="sr">{languages[l].name}</span>
        </button>
      ))}
    </div>
  );
}

function CaseSwitch() {
  const all = cases.value?.cases ?? [];
  if (all.length < 2) return null;
  return (
    <Select class="case-switch" label={words.value.caseSwitch} chosen={theCase.value?.id ?? ''} onChoose={switchCase} options={all.map((c) => ({ id: c.id, label: `${date(c.known.slice(0, 7), lang.value)}: ${c.title[lang.value]}` }))} />
  );
}

function Pages() {
  return (
    <ul>
      {openPages.value.map((p) => (
        <li key={p}>
          <PageLink page={p} current={p === page.value}>
            {words.value.page[p]}
          </PageLink>
        </li>
      ))}
      {comingPages.value.length > 0 && (
        <li class="coming">
          <span title={makingText(theCase.value?.making) || words.value.comingHelp}>
            {(theCase.value?.making?.state === 'failed' ? words.value.notMade : words.value.coming)(comingPages.value.map((p) => words.value.page[p]))}
          </span>
        </li>
      )}
    </ul>
  );
}

export function Header() {
  const w = words.value;
  const dark = theme() === 'dark';
  return (
    <header class="top">
      <PageLink page="door" class="brand" label={`${w.brand} ${w.studio}`}>
        <svg width="26" height="26" viewBox="0 0 24 24" aria-hidden="true">
          <rect width="24" height="24" rx="4" class="logo-b" />
          <path d="M7.5 5v14M16.5 5v14M7.5 12h9" class="logo-l" />
        </svg>
        <b>{w.brand}</b>
        <span>{w.studio}</span>
      </PageLink>
      <nav aria-label={w.nav} class="wide-nav">
        <Pages />
      </nav>
      <div class="top-r">
        <CaseSwitch />
        <Languages />
        <button type="button" class="btn icon-only" aria-label={dark ? w.toLight : w.toDark} title={dark ? w.toLight : w.toDark} onClick={() => setLook(dark ? 'light' : 'dark')}>
          <Icon name={dark ? 'sun' : 'moon'} />
        </button>
        <button type="button" class="btn primary share" aria-label={w.copyLink} onClick={() => void copy(fullAddress(), w.copied, w.notCopied)}>
          <Icon name="link" />
          <span>{w.copyLink}</span>
        </button>
        <nav aria-label={w.menu} class="narrow-nav">
          <Menu icon="menu" label={w.menu} name={w.menu} class="pages-menu">
            {() => (
              <>
                <CaseSwitch />
                <Pages />
              </>
            )}
          </Menu>
        </nav>
      </div>
    </header>
  );
}
