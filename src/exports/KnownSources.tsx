import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import type { Exportable } from './export-source.ts';
import { usePublicData, type Known } from './use-public-data.ts';

/** Shows what needs the public table of sources, once that has come. */
export function KnownSources(props: {
  what: Exportable;
  children: (known: Extract<Known, { state: 'ready' }>) => ReactNode;
}) {
  const { t } = useTranslation('exports');
  const publicData = usePublicData(props.what);
  if (publicData.state === 'ready') return props.children(publicData);
  if (publicData.state === 'loading') return <p className="note">{t('sources_loading')}</p>;
  return (
    <Notice kind="error" title={t('sources_failed')} onRetry={publicData.retry}>
      {t('failed_why')}
    </Notice>
  );
}
