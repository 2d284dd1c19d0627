import { useTranslation } from 'react-i18next';
import { KeptLink } from '../ui/address/KeptLink.tsx';
import { EngineStatus } from './EngineStatus.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { routes } from './routes.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './Header.css';

const pagesId = 'pages';
const inNavigation = routes.filter(({ one, aside }) => !one && !aside);

/** Name of the atlas, its pages, language and colours. */
export function Header({ current }: { current: string | undefined }) {
  const { t } = useTranslation('app');
  const here = inNavigation.find(({ path }) => path === current);
  return (
    <header className="header">
      <KeptLink href="/" className="header__brand">
        <Mark />
        <span className="header__name">{t('name')}</span>
      </KeptLink>
      <button type="button" className="header__menu" popoverTarget={pagesId}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1 3.5h14M1 8h14M1 12.5h14" stroke="currentColor" strokeWidth="1.8" />
        </svg>
        <span>{here ? t(`page.${here.name}`) : t('navigation')}</span>
      </button>
      {/* Where there is room it lies open in the header; else it is what the button opens. */}
      <nav id={pagesId} popover="auto" className="header__nav" aria-label={t('navigation')}>
        {inNavigation.map(({ path, name }) => (
          <KeptLink
            key={path}
            href={path}
            className="header__link"
            onClick={closePages}
            aria-current={path === current ? 'page' : undefined}
          >
            {t(`page.${name}`)}
          </KeptLink>
        ))}
      </nav>
      <EngineStatus />
      <div className="header__settings">
        <LanguagePicker />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function closePages(): void {
  const pages = document.getElementById(pagesId);
  if (pages?.matches(':popover-open')) pages.hidePopover();
}

/** Two places and the tapered way between them. */
function Mark() {
  return (
    <svg className="header__mark" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path d="M4.2 20.5C8 8.5 17 5.5 24 8.2l-.5 1.4C17.5 8 10 11 6.4 21.3z" />
      <circle cx="5.2" cy="21.2" r="3.2" />
      <circle cx="23.8" cy="9" r="2.2" />
    </svg>
  );
}
