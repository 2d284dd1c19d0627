import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import { monthIn } from '../../domain/period.ts';
import { useFormat, useSay } from '../../language/index.ts';
import type { UsualYearModel } from './model.ts';
import { usualYearFinding } from './text.ts';

/** Each month's part of a usual year, and behind it where eight in ten years were. */
export function UsualYearView({ model, width }: { model: UsualYearModel; width: number }) {
  const { t } = useTranslation('usual-year');
  const say = useSay();
  const format = useFormat();
  const name = (month: number) => format.month(monthIn(2000, month), 'name');
  return (
    <Lines
      settle={offLines}
      width={width}
      height={width < 480 ? 220 : 260}
      step={1}
      fromZero={false}
      formatX={(month) => format.month(monthIn(2000, month), 'short')}
      formatY={(value) => format.share(value)}
      label={usualYearFinding(model).map(say).join(' ')}
      describe={(_, month, value) => `${name(month)} · ${format.share(value)}`}
      references={[{ y: 100 / 12, label: t('even') }]}
      bands={[
        {
          id: 'years',
          tone: 'accent',
          points: model.months.map(({ month, low, high }) => ({
            x: month,
            low: 100 * low,
            high: 100 * high,
          })),
        },
      ]}
      series={[
        {
          id: 'usual',
          label: '',
          tone: 'accent',
          points: model.months.map(({ month, share }) => ({ x: month, y: 100 * share })),
        },
      ]}
    />
  );
}
