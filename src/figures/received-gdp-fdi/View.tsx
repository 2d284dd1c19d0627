import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { comparedTone } from '../shared/compared-tone.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import type { GdpLine, GdpModel } from './model.ts';
import { gdpFinding } from './text.ts';
import { overYears } from '../shared/over-years.ts';

/** Remittances and investment as shares of output; the zero line stays where investment left. */
export function GdpView({ model, width }: { model: GdpModel; width: number }) {
  const { t } = useTranslation('received-gdp-fdi');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const compared = model.economies.length > 1;
  const name = (line: GdpLine) => (compared ? economyName(line.economy) : t(`line.${line.flow}`));
  return (
    <Lines
      {...overYears(format, width)}
      formatY={format.share}
      label={gdpFinding(model).map(say).join(' ')}
      describe={(id, year, percent) => `${id} · ${format.year(year)} · ${format.share(percent)}`}
      series={model.lines.map((line) => ({
        id: name(line),
        label: name(line),
        tone: compared
          ? comparedTone(model.economies.indexOf(line.economy))
          : line.flow === 'received'
            ? 'accent'
            : 'muted',
        points: line.rows.map((row) => ({
          x: row.year,
          y: row.percent,
          estimate: row.status === 'estimate',
        })),
      }))}
    />
  );
}
