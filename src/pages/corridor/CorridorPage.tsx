import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from 'wouter';
import { useAnswer } from '../../database/use-answer.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { EconomiesProvider } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Corridor } from './Corridor.tsx';
import { endsOf } from './ends.ts';
import { NoCorridor } from './NoCorridor.tsx';
import './CorridorPage.css';

/** `/corridor/<SENDER>/<RECEIVER>`: one corridor, or what is wrong with the address. */
export default function CorridorPage() {
  const { t } = useTranslation('corridor');
  const [, match] = useRoute('/corridor/:sender/:receiver');
  const { data, error, retry } = useAnswer(useMemo(() => economiesQuery(), []));
  if (!data)
    return error ? (
      <div className="corridor">
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          {t('failed_why')}
        </Notice>
      </div>
    ) : (
      <p className="corridor corridor__waiting">{t('waiting')}</p>
    );
  const ends = endsOf(match?.sender ?? '', match?.receiver ?? '', data);
  return (
    <EconomiesProvider economies={data}>
      {ends.fault === null ? (
        <Corridor
          key={`${ends.sender}/${ends.receiver}`}
          sender={ends.sender}
          receiver={ends.receiver}
          economies={data}
        />
      ) : (
        <NoCorridor {...ends} fault={ends.fault} economies={data} />
      )}
    </EconomiesProvider>
  );
}
