import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { LineSeries } from '../../charts/lines/line-series.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { goalYear } from '../sending-costs/goal-year.ts';
import { quarterAt, timeOf } from '../shared/cost-evidence.ts';
import { ceiling, globalTarget } from '../shared/sending-goals.ts';
import { goalTime, type QuartersModel } from './model.ts';
import { quartersFinding } from './text.ts';

/** Half a year: the publisher asked twice a year at first. */
const step = 0.5;

/** Both means over the quarters, the goals, and the way from the newest to the goal. */
export function QuartersView({ model, width }: { model: QuartersModel; width: number }) {
  const { t } = useTranslation('cost-over-quarters');
  const say = useSay();
  const format = useFormat();
  const goal = format.year(goalYear);
  return (
    <Lines
      width={width}
      height={width < 480 ? 340 : 360}
      keyed
      step={step}
      fromZero
      formatX={format.year}
      formatY={format.share}
      label={quartersFinding(model).map(say).join(' ')}
      describe={(id, time, percent) =>
        t(`point.${id}`, {
          quarter: format.quarter(quarterAt(time)),
          goal,
          percent: format.amount(percent, 'percent', { as: 'full' }),
        })
      }
      references={[
        { y: ceiling, label: t('ceiling') },
        { y: globalTarget, label: t('target') },
      ]}
      series={seriesOf(model, {
        mean: t('line.mean'),
        weighted: t('line.weighted'),
        needed: t('line.needed', { goal }),
      })}
    />
  );
}

function seriesOf(
  { rows, newest, pace }: QuartersModel,
  label: Readonly<Record<'mean' | 'weighted' | 'needed', string>>,
): LineSeries[] {
  const of = (name: 'mean' | 'weighted') =>
    rows.flatMap((row) => {
      const percent = row[name];
      return percent === null ? [] : [{ x: timeOf(row.quarter), y: percent }];
    });
  const { needed } = pace ?? { needed: null };
  const way =
    newest && needed !== null
      ? timesTo(goalTime, timeOf(newest.quarter)).map((x) => ({
          x,
          y: newest.mean - needed * (x - timeOf(newest.quarter)),
          estimate: true,
        }))
      : [];
  return [
    {
      id: 'mean',
      label: label.mean,
      tone: 'accent' as const,
      points: of('mean'),
    },
    {
      id: 'weighted',
      label: label.weighted,
      tone: 'flow' as const,
      points: of('weighted'),
    },
    {
      id: 'needed',
      label: label.needed,
      tone: 'muted' as const,
      points: way,
      unmarked: true,
    },
  ].filter(({ points }) => points.length > 0);
}

/** Quarter by quarter from a time to the last. */
function timesTo(last: number, first: number): number[] {
  return Array.from({ length: Math.round((last - first) * 4) + 1 }, (_, at) => first + at / 4);
}
