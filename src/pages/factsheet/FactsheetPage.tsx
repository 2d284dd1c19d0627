import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useRoute } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Factsheet } from './Factsheet.tsx';
import './FactsheetPage.css';

/** `/factsheet/<ISO3>`: one economy on two pages of A4, to print or to hand out. */
export default function FactsheetPage() {
  const { t } = useTranslation('factsheet');
  const [, match] = useRoute('/factsheet/:economy');
  const code = (match?.economy ?? '').toUpperCase();
  const { data, error, retry } = useAnswer(useMemo(() => economiesQuery(), []));
  const own = data?.find((one) => one.placed && one.economy === code);
  if (!data)
    return (
      <div className="factsheet">
        {error ? (
          <Notice kind="error" title={t('failed')} onRetry={retry}>
            <p>{t('failed_help')}</p>
          </Notice>
        ) : (
          <p className="factsheet__waiting">{t('waiting')}</p>
        )}
      </div>
    );
  return (
    <EconomiesProvider economies={data}>
      {own ? (
        <Factsheet key={code} economy={own} />
      ) : (
        <div className="factsheet">
          <h1>{t('unknown', { given: code.slice(0, 12) })}</h1>
          <Link href="/">{t('unknown_map')}</Link>
        </div>
      )}
    </EconomiesProvider>
  );
}
