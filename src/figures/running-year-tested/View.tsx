import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { TestedModel } from './model.ts';
import { testedFinding } from './text.ts';
import { moneyOverYears } from '../shared/over-years.ts';

/** What came each year, and over it what was projected, with the interval that it had. */
export function TestedView({ model, width }: { model: TestedModel; width: number }) {
  const { t } = useTranslation('running-year-tested');
  const say = useSay();
  const format = useFormat();
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={testedFinding(model).map(say).join(' ')}
      describe={(id, year, usd) =>
        `${t(`line.${id}`)} · ${format.year(year)} · ${format.amount(usd, 'usd')}`
      }
      bands={[
        {
          id: 'interval',
          tone: 'flow',
          points: model.years.flatMap(({ year, interval }) =>
            interval ? [{ x: year, ...interval }] : [],
          ),
        },
      ]}
      series={[
        {
          id: 'came',
          label: t('line.came'),
          tone: 'accent',
          points: model.years.map(({ year, came }) => ({ x: year, y: came })),
        },
        {
          id: 'projected',
          label: t('line.projected'),
          tone: 'flow',
          points: model.years.map(({ year, usd }) => ({ x: year, y: usd, estimate: true })),
        },
      ]}
    />
  );
}
