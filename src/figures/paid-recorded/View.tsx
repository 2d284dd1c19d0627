import { useTranslation } from 'react-i18next';
import type { LinePoint, LineSeries } from '../../charts/lines/line-series.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import { InnerHeading } from '../figure/InnerHeading.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { isTold, modelledRows, type PaidModel, type PaidOf, type PaidRow } from './model.ts';
import { paidFinding } from './text.ts';
import './paid-recorded.css';

/** For each economy the matrices' sums, which stand apart, and the record of what was paid. */
export function PaidView({ model, width }: { model: PaidModel; width: number }) {
  const name = useEconomyName();
  const told = model.economies.filter(isTold);
  return (
    <>
      {told.map((one) => (
        <div key={one.economy} className="paid-recorded__one">
          {told.length > 1 && (
            <InnerHeading className="paid-recorded__head">{name(one.economy)}</InnerHeading>
          )}
          <PaidLines model={{ ...model, economies: [one] }} one={one} width={width} />
        </div>
      ))}
    </>
  );
}

function PaidLines(props: { model: PaidModel; one: PaidOf; width: number }) {
  const { model, one, width } = props;
  const { t } = useTranslation('paid-recorded');
  const say = useSay();
  const format = useFormat();
  const line = (of: 'matrix' | 'recorded' | 'reported', tone: LineSeries['tone']): LineSeries => ({
    id: of,
    label: t(`line.${of}`),
    tone,
    points: pointsOf(one.rows, of),
  });
  const modelled = modelledRows(one.rows);
  const estimate: LineSeries = {
    id: 'modelled',
    label: t('line.modelled'),
    tone: 'flow',
    points: modelled.map((row) => ({ x: row.year, y: row.modelled, estimate: true })),
  };
  const series = [
    line('matrix', 'flow'),
    estimate,
    line('recorded', 'accent'),
    line('reported', 'ink'),
  ];
  return (
    <Lines
      width={width}
      height={width < 480 ? 220 : 260}
      step={1}
      fromZero
      formatX={format.year}
      formatY={(value) => format.amount(value, 'usd', { as: 'short' })}
      label={paidFinding(model).map(say).join(' ')}
      describe={(of, at, usd) =>
        [t(`line.${of}`), format.year(at), format.amount(usd, 'usd')].join(' · ')
      }
      bands={stretches(modelled).map((rows) => ({
        id: `modelled-${rows[0]?.year ?? 0}`,
        tone: 'flow',
        points: rows.map((row) => ({
          x: row.year,
          low: row.lower ?? row.modelled,
          high: row.upper ?? row.modelled,
        })),
      }))}
      series={series.filter(({ points }) => points.length > 0)}
    />
  );
}

function pointsOf(rows: readonly PaidRow[], of: 'matrix' | 'recorded' | 'reported'): LinePoint[] {
  return rows.flatMap((row) =>
    row[of] === null
      ? []
      : [{ x: row.year, y: row[of], apart: of === 'recorded' && row.recorded_break != null }],
  );
}

/** Estimated years that follow one another. */
function stretches<Row extends PaidRow>(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.at(-1)?.year === row.year - 1) last.push(row);
    else found.push([row]);
  }
  return found;
}
