import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { beginOf } from '../../domain/period.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { eventLabel, momentOf } from './events-query.ts';
import type { MonthsModel } from './model.ts';
import { monthsFinding } from './text.ts';
import { moneyOverYears } from '../shared/over-years.ts';

const month = 1 / 12;

/** The months as they went up and down, and over them the mean of the last twelve. */
export function MonthsView({ model, width }: { model: MonthsModel; width: number }) {
  const { t } = useTranslation('months');
  const say = useSay();
  const format = useFormat();
  return (
    <Lines
      {...moneyOverYears(format, width)}
      step={month}
      events={model.events.map((event) => ({ x: momentOf(event), label: say(eventLabel(event)) }))}
      label={monthsFinding(model).map(say).join(' ')}
      series={[
        {
          id: 'months',
          label: t('line.months'),
          tone: 'muted',
          unmarked: true,
          points: model.points.map((point) => ({ x: beginOf(point.month), y: point.usd })),
        },
        {
          id: 'mean',
          label: t('line.mean'),
          tone: 'accent',
          unmarked: true,
          points: model.points.flatMap((point) =>
            point.mean === null ? [] : [{ x: beginOf(point.month), y: point.mean }],
          ),
        },
      ]}
    />
  );
}
