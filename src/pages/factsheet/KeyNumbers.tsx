import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { FactRow } from '../../figures/economy-summary/model.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import { useFormat } from '../../language/index.ts';

/** What is told in big letters, and what stands in where it is not known. */
const told = [
  ['received'],
  ['received_gdp'],
  ['cost_to', 'cost_from'],
  ['abroad_women', 'hosted_women'],
] as const;

/** Four numbers of an economy, each with its unit and year. */
export function KeyNumbers({ economy }: { economy: EconomyCode }) {
  const { t } = useTranslation('factsheet');
  const format = useFormat();
  const { data } = useAnswer(summaryQuery(economy));
  const said = (fact: FactRow) =>
    fact.fact === 'received' ? format.amount(fact.value, 'usd') : format.share(fact.value);
  return (
    <dl className="key-numbers">
      {told.map((facts) => {
        const known = facts.flatMap((fact) => data?.find((row) => row.fact === fact) ?? [])[0];
        // Of an amount, zero is what nobody published; see the sentences.
        const weak = known?.fact.startsWith('cost') === true && known.series !== 'published';
        const fact = weak || (known?.fact === 'received' && known.value <= 0) ? undefined : known;
        return (
          <div key={facts[0]} className="key-numbers__one">
            <dt>{t(`number.${fact?.fact ?? facts[0]}`)}</dt>
            <dd>
              <b>{fact ? said(fact) : data ? t(weak ? 'number.little' : 'number.none') : '…'}</b>
              {fact && <span>{format.year(fact.year)}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
