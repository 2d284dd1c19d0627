import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Brief } from './Brief.tsx';
import '../../ui/fields/field-look.css';
import './BriefPage.css';

/** `/brief`: figures and sentences in an order of the reader's own, with words of their own, to be handed over. */
export default function BriefPage() {
  const { t } = useTranslation('brief');
  useDocumentDescription([t('lead')]);
  const { data, error, retry } = useAnswer(useMemo(() => economiesQuery(), []));
  const placed = useMemo(() => data?.filter((one) => one.placed), [data]);
  return (
    <div className="brief">
      <header className="brief__head">
        <h1>{t('title')}</h1>
        <p className="brief__lead">{t('lead')}</p>
      </header>
      {error && (
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          <p>{t('failed_help')}</p>
        </Notice>
      )}
      {placed ? (
        <EconomiesProvider economies={data ?? []}>
          <Brief economies={placed} />
        </EconomiesProvider>
      ) : (
        !error && <p className="note">{t('loading')}</p>
      )}
    </div>
  );
}
