import { useTranslation } from 'react-i18next';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { OfflineUse } from './OfflineUse.tsx';
import { RemoveAll } from './RemoveAll.tsx';
import { SearchKey } from './SearchKey.tsx';
import './PrivacyPage.css';

const parts = ['nothing', 'stays', 'offline', 'keys'] as const;
/** What the site keeps in the browser. */
const kept = ['choices', 'sql', 'tables', 'brief', 'files'] as const;

/** What the site knows of who uses it, what it keeps in the browser, and its use without a network. */
export default function PrivacyPage() {
  const { t } = useTranslation('privacy');
  useDocumentDescription([t('lead')]);
  return (
    <div className="privacy">
      <header className="privacy__part">
        <h1>{t('title')}</h1>
        <p className="privacy__lead">{t('lead')}</p>
      </header>
      {parts.map((part) => (
        <section key={part} id={part} className="privacy__part" aria-labelledby={`${part}-title`}>
          <h2 id={`${part}-title`}>{t(`part.${part}`)}</h2>
          {part === 'nothing' && (
            <>
              <p>{t('nothing.text')}</p>
              <p>{t('nothing.host')}</p>
            </>
          )}
          {part === 'stays' && (
            <>
              <p>{t('stays.text')}</p>
              <dl className="privacy__kept">
                {kept.map((what) => (
                  <div key={what}>
                    <dt>{t(`stays.${what}`)}</dt>
                    <dd>{t(`stays.${what}_why`)}</dd>
                  </div>
                ))}
              </dl>
              <RemoveAll />
            </>
          )}
          {part === 'offline' && (
            <>
              <p>{t('keep.text')}</p>
              <OfflineUse />
            </>
          )}
          {part === 'keys' && (
            <>
              <p>{t('keys.text')}</p>
              <SearchKey />
            </>
          )}
        </section>
      ))}
    </div>
  );
}
