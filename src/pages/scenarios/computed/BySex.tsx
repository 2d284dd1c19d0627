import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bySexOf } from '../../../domain/scenario/by-sex.ts';
import type { Range } from '../../../domain/scenario/range.ts';
import type { ScenarioModel } from '../../../figures/scenario-change/model.ts';
import { useEconomyName, useFormat } from '../../../language/index.ts';

/** What a scenario means for what women and men send: a range over what is assumed of how much each sends. */
export function BySex({ model }: { model: ScenarioModel }) {
  const { tell, scenario, followed } = model;
  const { t } = useTranslation('scenarios');
  const format = useFormat();
  const name = useEconomyName();
  const bySex = useMemo(() => bySexOf(scenario.world, scenario.steps), [scenario]);
  const split = tell === 'kept' ? (bySex.kept ?? bySex.change) : bySex.change;
  const rangeOf = (side: 'women' | 'men'): Range => {
    const { world, byReceiver } = split[side];
    if (!followed) return world;
    const { at } = followed;
    return {
      low: byReceiver.low[at] ?? 0,
      central: byReceiver.central[at] ?? 0,
      high: byReceiver.high[at] ?? 0,
    };
  };
  const unknown = followed ? (split.unknown.byReceiver[followed.at] ?? 0) : split.unknown.world;
  const usd = (value: number) => format.amount(value, 'usd');
  return (
    <section className="scenarios__section" aria-labelledby="by-sex-title">
      <h2 id="by-sex-title">
        {followed
          ? t('by_sex.title_of', { receiver: name.forms(followed.economy) })
          : t('by_sex.title')}
      </h2>
      <p>{t(`by_sex.lead_${tell}`)}</p>
      <div className="scenarios__scroll">
        <table className="scenarios__table">
          <thead>
            <tr>
              <th scope="col">{t('by_sex.sex')}</th>
              <th scope="col">{t('by_sex.same')}</th>
              <th scope="col">{t('by_sex.range')}</th>
            </tr>
          </thead>
          <tbody>
            {(['women', 'men'] as const).map((side) => {
              const { low, central, high } = rangeOf(side);
              return (
                <tr key={side}>
                  <th scope="row">{t(`by_sex.${side}`)}</th>
                  <td>{usd(central)}</td>
                  <td>{low === high ? usd(low) : format.range(low, high, 'usd')}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t('by_sex.unknown')}</th>
              <td>{usd(unknown)}</td>
              <td>–</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="scenarios__note">{t('by_sex.note')}</p>
    </section>
  );
}
