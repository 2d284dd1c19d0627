import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import { quartersModel } from '../../figures/cost-over-quarters/model.ts';
import { quartersQuery } from '../../figures/cost-over-quarters/queries.ts';
import { spreadModel } from '../../figures/cost-spread/model.ts';
import { spreadQuery } from '../../figures/cost-spread/queries.ts';
import type { CostsSettings } from '../../figures/sending-costs/settings.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { workTitles } from '../../domain/editions/known-editions.ts';
import { goalYear } from '../../figures/sending-costs/goal-year.ts';
import { scopeOf } from '../../figures/sending-costs/text.ts';

/** What the page finds, in four numbers of the newest quarter. */
export function Opening({ settings }: { settings: CostsSettings }) {
  const { t } = useTranslation('costs');
  const say = useSay();
  const format = useFormat();
  const means = useAnswer(quartersQuery(settings));
  const shares = useAnswer(spreadQuery(settings));
  if (!means.data || !shares.data) return null;
  const { newest, pace } = quartersModel(settings, { quarters: means.data });
  const within = spreadModel(settings, { quarters: shares.data }).newest;
  if (!newest || !within) return null;
  const quarter = format.quarter(newest.quarter);
  const scope = scopeOf(settings);
  const needed = pace?.needed == null ? null : Math.round(pace.needed * 100) / 100;
  const numbers = [
    { id: 'mean', shown: format.share(newest.mean) },
    { id: 'weighted', shown: newest.weighted === null ? null : format.share(newest.weighted) },
    { id: 'within', shown: format.share(within.corridors_5) },
    {
      id: 'needed',
      shown:
        needed === null
          ? null
          : t('points', { count: format.pluralOf(needed), number: format.count(needed) }),
    },
  ].filter(({ shown }) => shown !== null);
  return (
    <>
      <dl className="costs__numbers">
        {numbers.map(({ id, shown }) => (
          <div key={id}>
            <dt>{t(`number.${id}`, { quarter, goal: format.year(goalYear) })}</dt>
            <dd>{shown}</dd>
          </div>
        ))}
      </dl>
      <p className="costs__source">
        <WithTitles
          text={scope ? t('source_of', { scope: say(scope) }) : t('source')}
          titles={workTitles()}
        />
      </p>
    </>
  );
}
