import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import manifest from 'virtual:atlas-data';
import { siteRoot } from '../../database/site-root.ts';
import { languageFolder, useDay, useLanguage } from '../../language/index.ts';
import { keptEverything, type Kept } from '../../offline/kept/everything.ts';
import { Notice } from '../../ui/Notice.tsx';
import { scriptOfPage } from '../failure/newer-version.ts';
import './SiteNews.css';

/** There is no network, or a newer version is out than the one this page belongs to. */
export type NewsOfSite = 'offline' | 'newer';

/** What happened, what still works and what to do. */
export function SiteNews({ news, onClose }: { news: NewsOfSite; onClose: () => void }) {
  return news === 'newer' ? <Newer onClose={onClose} /> : <Offline onClose={onClose} />;
}

function Newer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  return (
    <Notice
      kind="news"
      title={t('failure.newer')}
      retryLabel={t('failure.reload')}
      onRetry={() => location.reload()}
      onClose={onClose}
    >
      <p>{t('failure.newer_remedy')}</p>
    </Notice>
  );
}

function Offline({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('privacy');
  const day = useDay();
  const { language } = useLanguage();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    void keptEverything(siteRoot().href).then(setKept);
  }, []);
  return (
    <Notice kind="warning" title={t('offline.title')} onClose={onClose}>
      <p>
        {t('offline.edition', { day: day(manifest.made) })}{' '}
        {t(kept?.script === scriptOfPage() ? 'offline.all' : 'offline.some')}{' '}
        <a href={new URL(`${languageFolder(language)}privacy/#offline`, siteRoot()).href}>
          {t('offline.more')}
        </a>
      </p>
    </Notice>
  );
}
