import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  changeLanguage,
  languageNames,
  languageOf,
  languages,
  useLanguage,
  type Language,
} from '../language/index.ts';
import { useSiteBase } from '../ui/address/site-base.ts';
import { rememberLanguage } from './remembered-language.ts';
import './LanguagePicker.css';

/** Every language by its own name. The choice is kept for later visits, and changes the address. */
export function LanguagePicker() {
  const { t, i18n } = useTranslation('app');
  const { language } = useLanguage();
  const base = useSiteBase();
  const [failed, setFailed] = useState<Language | null>(null);
  return (
    <span className="language">
      <span className="language__name" aria-hidden="true">
        {languageNames[language]}
      </span>
      <span className="language__code" aria-hidden="true">
        {language.toUpperCase()}
      </span>
      <select
        className="language__select"
        aria-label={t('language')}
        value={language}
        onChange={(event) => {
          const chosen = languageOf(event.target.value) ?? 'en';
          setFailed(null);
          changeLanguage(i18n, chosen).then(
            () => rememberLanguage(chosen, base),
            () => setFailed(chosen),
          );
        }}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
      </select>
      {failed && (
        <p className="language__failed" role="alert">
          {t('language_failed', { language: languageNames[failed] })}
        </p>
      )}
    </span>
  );
}
