import { useTranslation } from 'react-i18next';
import { reloadAnew } from '../../database/reload-anew.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useNewerVersion } from './use-newer-version.ts';

/** Over a page that came drawn but whose code did not: it can be read, and tried again. */
export function StillPage({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('app');
  const newer = useNewerVersion(true);
  return (
    <Notice
      kind={newer ? 'news' : 'warning'}
      title={t(newer ? 'failure.newer' : 'failure.still')}
      onRetry={newer ? reloadAnew : onRetry}
      retryLabel={newer ? t('failure.reload') : undefined}
    >
      <p>{t(newer ? 'failure.newer_remedy' : 'failure.still_remedy')}</p>
    </Notice>
  );
}
