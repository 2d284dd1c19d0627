import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decoded } from '../../domain/decoded.ts';
import { useLanguage } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { workTitles } from '../../domain/editions/known-editions.ts';
import { termGroupIds } from '../../ui/terms/terms.ts';
import { foundTerms } from './found-terms.ts';
import './GlossaryPage.css';

/** What the words of the atlas mean, by subject; each has its address. */
export default function GlossaryPage() {
  const { t } = useTranslation('glossary');
  const { language } = useLanguage();
  const lead = t('lead');
  useDocumentDescription([lead]);
  const [search, setSearch] = useState('');
  const groups = foundTerms((key) => t(key), language, useDeferredValue(search));
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0);
  useLeadToTerm();
  return (
    <div className="glossary">
      <header className="glossary__head">
        <h1>{t('title')}</h1>
        <p className="glossary__lead">{lead}</p>
        <label className="glossary__search">
          <span>{t('filter')}</span>
          <input
            type="search"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <output className="note">{count === 0 ? t('none') : t('found', { count })}</output>
        <nav aria-label={t('contents')}>
          <ul role="list" className="glossary__contents">
            {termGroupIds.map((group) => (
              <li key={group}>
                <a href={`#${group}-terms`}>{t(`group.${group}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {groups.map(({ group, terms }) => (
        <section key={group} aria-labelledby={`${group}-terms`} className="glossary__group">
          <h2 id={`${group}-terms`}>{t(`group.${group}`)}</h2>
          <dl>
            {terms.map(({ id, name, text, from }) => (
              <div key={id} id={id} className="glossary__term">
                <dt>{name}</dt>
                <dd>
                  {text}{' '}
                  <span className="glossary__source">
                    <WithTitles text={t('source', { source: from })} titles={workTitles()} />
                  </span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** Brings the term of the address into sight, also where the page was drawn after it was asked for. */
function useLeadToTerm(): void {
  useEffect(() => {
    if (location.hash.length > 1)
      document.getElementById(decoded(location.hash.slice(1)))?.scrollIntoView();
  }, []);
}
