import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { comparedTone } from '../shared/compared-tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { moneyFinding } from './finding.ts';
import type { MoneyLine, MoneyModel } from './model.ts';
import { moneyOverYears } from '../shared/over-years.ts';

/** Amounts over the years, a line for each publisher and direction. */
export function MoneyView({ model, width }: { model: MoneyModel; width: number }) {
  const { t } = useTranslation('money-over-time');
  const say = useSay();
  const format = useFormat();
  const compared = model.economies.length > 1;
  const name = (line: MoneyLine) =>
    compared
      ? say({ id: 'figures:cell', values: { value: { kind: 'economy', value: line.economy } } })
      : t(`line.${line.direction}.${line.series === 'headline' ? model.told : line.series}`);
  const tone = (line: MoneyLine): Tone =>
    compared
      ? comparedTone(model.economies.indexOf(line.economy))
      : line.direction === 'paid'
        ? 'muted'
        : line.series === 'headline'
          ? 'accent'
          : 'flow';
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={moneyFinding(model).map(say).join(' ')}
      describe={(id, year, usd) => `${id} · ${format.year(year)} · ${format.amount(usd, 'usd')}`}
      series={model.lines.map((line) => ({
        id: name(line),
        label: name(line),
        tone: tone(line),
        points: line.rows.map((row) => ({
          x: row.year,
          y: row.usd,
          estimate: row.status === 'estimate',
          apart: row.break_before !== null,
        })),
      }))}
    />
  );
}
