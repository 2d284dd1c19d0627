import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { spellingsQuery } from '../../figures/economy-spellings/queries.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { tableStore } from '../../user-data/store/table-store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { OwnNamesList } from './names/OwnNamesList.tsx';
import { BringFile } from './BringFile.tsx';
import { OwnTables } from './OwnTables.tsx';
import './OwnPage.css';

/** The user's own tables: read here, kept here, used beside the atlas's. */
export default function OwnPage() {
  const { t } = useTranslation('own');
  useDocumentDescription([t('lead')]);
  const economies = useAnswer(useMemo(() => economiesQuery(), []));
  const spellings = useAnswer(spellingsQuery);
  const stored = useSyncExternalStore(
    tableStore().subscribe,
    tableStore().state,
    tableStore().state,
  );
  useEffect(() => {
    void tableStore().load();
  }, []);
  // Without the publishers' spellings codes and names are known all the same.
  const ready = economies.data && (spellings.data ?? spellings.error);
  return (
    <EconomiesProvider economies={economies.data ?? []}>
      <div className="own">
        <header className="own__head">
          <h1>{t('title')}</h1>
          <p className="own__lead">{t('lead')}</p>
          <p className="own__private">{t('private')}</p>
        </header>
        {economies.error ? (
          <Notice kind="error" title={t('no_economies')} onRetry={economies.retry}>
            {t('no_economies_help')}
          </Notice>
        ) : ready && economies.data ? (
          <BringFile economies={economies.data} spellings={spellings.data ?? none} />
        ) : (
          <p>{t('waiting')}</p>
        )}
        <OwnTables state={stored} />
        <OwnNamesList />
      </div>
    </EconomiesProvider>
  );
}

const none: readonly never[] = [];
