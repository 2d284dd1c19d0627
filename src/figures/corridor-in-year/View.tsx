import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import { beginOf } from '../../domain/period.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { eventLabel, momentOf } from '../months/events-query.ts';
import type { InYearModel } from './model.ts';
import { inYearFinding } from './text.ts';

/** The corridor period by period, with what happened marked over it. */
export function InYearView({ model, width }: { model: InYearModel; width: number }) {
  const { t } = useTranslation('corridor-in-year');
  const say = useSay();
  const format = useFormat();
  const named = new Map(model.points.map(({ period }) => [beginOf(period), period]));
  const period = (x: number) => {
    const of = named.get(x) ?? '';
    return model.kind === 'quarter' ? format.quarter(of) : format.month(of);
  };
  return (
    <Lines
      settle={offLines}
      width={width}
      height={width < 480 ? 220 : 280}
      step={model.kind === 'quarter' ? 1 / 4 : 1 / 12}
      fromZero
      formatX={format.year}
      formatY={(value) => format.amount(value, 'usd', { as: 'short' })}
      label={inYearFinding(model).map(say).join(' ')}
      describe={(_, x, usd) => `${period(x)} · ${format.amount(usd, 'usd')}`}
      events={model.events.map((event) => ({ x: momentOf(event), label: say(eventLabel(event)) }))}
      series={[
        {
          id: 'reported',
          label: t('line'),
          tone: 'accent',
          points: model.points.map((point) => ({ x: beginOf(point.period), y: point.usd })),
        },
      ]}
    />
  );
}
