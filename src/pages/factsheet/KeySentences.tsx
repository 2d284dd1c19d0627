import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import { summarySentences } from '../../figures/economy-summary/model.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import { useSay } from '../../language/index.ts';
import { useRefit } from './use-refit.ts';

/** The sentences an economy's page opens with, without their links. */
export function KeySentences(props: {
  economy: EconomyCode;
  dollars: Dollars;
  series: MoneySeries;
}) {
  const { economy, dollars, series } = props;
  const { t } = useTranslation(['factsheet', 'economy-summary']);
  const say = useSay();
  const { data, error } = useAnswer(summaryQuery(economy));
  useRefit(data);
  if (!data)
    return (
      <p className="paper__sentences" data-state={error ? 'failed' : 'waiting'}>
        {t(error ? 'failed' : 'waiting')}
      </p>
    );
  const words = summarySentences(economy, data, dollars, series).map(({ message }) =>
    linkedText(say(message))
      .map(({ text }) => text)
      .join(''),
  );
  return <p className="paper__sentences">{words.join(' ')}</p>;
}
