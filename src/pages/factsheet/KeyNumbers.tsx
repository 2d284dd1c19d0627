import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { inDollars, type Dollars } from '../../domain/dollars.ts';
import { priceYear } from '../../domain/editions/prices.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { FactRow } from '../../figures/economy-summary/fact-row.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import { useFormat } from '../../language/index.ts';
import { keyFacts, keyNumbers, type KeyFact } from './key-facts.ts';

/** What a number is called where there is none. */
const unnamed = {
  received: 'received',
  received_gdp: 'received_gdp',
  cost: 'cost_to',
  women: 'abroad_women',
} as const;

/** Four numbers of an economy, each with its unit and its year or quarter. */
export function KeyNumbers(props: { economy: EconomyCode; dollars: Dollars; series: MoneySeries }) {
  const { economy, dollars, series } = props;
  const { t } = useTranslation(['factsheet', 'domain']);
  const format = useFormat();
  const { data } = useAnswer(summaryQuery(economy));
  const told: readonly KeyFact[] = data
    ? keyFacts(economy, data, series)
    : keyNumbers.map((of) => ({ of, fact: undefined, weak: false }));
  const said = (fact: FactRow) =>
    fact.fact === 'received'
      ? format.amount(inDollars(dollars, fact.value, fact.deflator), 'usd')
      : format.share(fact.value);
  const when = (fact: FactRow) => {
    if (fact.fact === 'received' && dollars === 'real')
      return t('domain:of_year.of', { amount: format.year(fact.year), year: priceYear });
    const quarter = data?.find((row) => row.fact === `${fact.fact}_quarter`)?.series;
    return quarter === undefined ? format.year(fact.year) : format.quarter(quarter);
  };
  return (
    <dl className="key-numbers">
      {told.map(({ of, fact, weak }) => (
        <div key={of} className="key-numbers__one">
          <dt>{t(`number.${fact?.fact ?? unnamed[of]}`)}</dt>
          <dd>
            <b>{fact ? said(fact) : data ? t(weak ? 'number.little' : 'number.none') : '…'}</b>
            {fact && <span>{when(fact)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
