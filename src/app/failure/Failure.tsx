import { useTranslation } from 'react-i18next';
import { reloadAnew } from '../../database/reload-anew.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useNewerVersion } from './use-newer-version.ts';

/** Why a page is not shown, what still works and what to do. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('app');
  const unloaded = /import|chunk|module|fetch|preload/i.test(error.message);
  const newer = useNewerVersion(unloaded);
  const failed = unloaded ? 'unloaded' : 'broken';
  const kind = newer ? 'newer' : failed;
  return (
    <div className="failure">
      <Notice
        kind={newer ? 'news' : 'error'}
        title={t(`failure.${kind}`)}
        onRetry={kind === 'unloaded' ? onRetry : reloadAnew}
        retryLabel={newer ? t('failure.reload') : undefined}
      >
        <p>{t(`failure.${kind}_remedy`)}</p>
        {!newer && <p className="note">{t('failure.details', { details: error.message })}</p>}
      </Notice>
    </div>
  );
}
