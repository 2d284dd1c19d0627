import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { inDollars, type Dollars } from '../../domain/dollars.ts';
import { priceYear } from '../../domain/editions/prices.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { factsBy } from '../../figures/economy-summary/facts-by.ts';
import type { FactRow } from '../../figures/economy-summary/fact-row.ts';
import { summaryParts } from '../../figures/economy-summary/model.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import { useFormat } from '../../language/index.ts';

/** What is told in big letters, and what stands in where it is not known. */
const told = [['received'], ['received_gdp'], ['cost_to', 'cost_from'], ['abroad_women']] as const;

/** Whose share of women the sentences tell without more ado: that of the larger side; else nobody's. */
function womenOf(economy: EconomyCode, all: readonly FactRow[]): FactRow['fact'] | undefined {
  const { migrants } = summaryParts(economy, all);
  const side = migrants
    .map(({ message }) => /:women\.(abroad|hosted)$/.exec(message.id)?.[1])
    .find((one) => one !== undefined);
  return side === undefined ? undefined : (`${side}_women` as FactRow['fact']);
}

/** Four numbers of an economy, each with its unit and its year or quarter. */
export function KeyNumbers(props: { economy: EconomyCode; dollars: Dollars; series: MoneySeries }) {
  const { economy, dollars, series } = props;
  const { t } = useTranslation(['factsheet', 'domain']);
  const format = useFormat();
  const { data: all } = useAnswer(summaryQuery(economy));
  const data = all && factsBy(series, all);
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
      {told.map((facts) => {
        const women = all && womenOf(economy, all);
        const found =
          facts[0] === 'abroad_women'
            ? data?.find((row) => row.fact === women)
            : facts.flatMap((fact) => data?.find((row) => row.fact === fact) ?? [])[0];
        // Of an amount, zero is what nobody published; see the sentences.
        const weak = found?.fact.startsWith('cost') === true && found.series !== 'published';
        const fact = weak || (found?.fact === 'received' && found.value <= 0) ? undefined : found;
        return (
          <div key={facts[0]} className="key-numbers__one">
            <dt>{t(`number.${fact?.fact ?? facts[0]}`)}</dt>
            <dd>
              <b>{fact ? said(fact) : data ? t(weak ? 'number.little' : 'number.none') : '…'}</b>
              {fact && <span>{when(fact)}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
