import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { offLines } from '../../charts/lines/off-lines.ts';
import type { LineSeries } from '../../charts/lines/line-series.ts';
import { monthIn } from '../../domain/period.ts';
import { useFormat, useSay } from '../../language/index.ts';
import type { RunningYearModel } from './model.ts';
import { runningYearFinding } from './text.ts';

/** The year so far, month upon month, its projection dashed behind it, and the years before it. */
export function RunningYearView({ model, width }: { model: RunningYearModel; width: number }) {
  const { t } = useTranslation('running-year');
  const say = useSay();
  const format = useFormat();
  const year = model.begun?.year ?? 0;
  const held = model.path.flatMap(({ month, low, high }) =>
    low === null || high === null ? [] : [{ x: month, low, high }],
  );
  const before = model.earlier.map(({ year: of, upTo }): LineSeries => ({
    id: format.year(of),
    label: format.year(of),
    tone: 'muted',
    unmarked: true,
    points: upTo.map(({ month, usd }) => ({ x: month, y: usd })),
  }));
  return (
    <Lines
      settle={offLines}
      width={width}
      height={width < 480 ? 260 : 320}
      step={1}
      fromZero
      span={[1, 12]}
      formatX={(month) => format.month(monthIn(2000, month), 'short')}
      formatY={(value) => format.amount(value, 'usd', { as: 'short' })}
      label={runningYearFinding(model).map(say).join(' ')}
      describe={(id, month, usd) =>
        [id, format.month(monthIn(2000, month), 'name'), format.amount(usd, 'usd')].join(' · ')
      }
      bands={held.length > 0 ? [{ id: 'interval', tone: 'flow', points: held }] : []}
      series={[
        ...before,
        {
          id: t('line.came', { year }),
          label: model.came.length > 10 ? '' : t('line.came', { year }),
          tone: 'accent',
          points: model.came.map(({ month, usd }) => ({ x: month, y: usd })),
        },
        {
          id: t('line.projected', { year }),
          label: t('line.projected', { year }),
          tone: 'flow',
          points: model.path.map(({ month, usd }) => ({ x: month, y: usd, estimate: true })),
        },
      ]}
    />
  );
}
