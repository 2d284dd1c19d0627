import { useTranslation } from 'react-i18next';
import { Lines } from '../../charts/lines/Lines.tsx';
import { Multiples } from '../../charts/multiples/Multiples.tsx';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { comparedTone } from '../shared/compared-tone.ts';
import { overYears } from '../shared/over-years.ts';
import { valueOf, type GdpLine, type GdpModel } from './model.ts';
import { gdpFinding } from './text.ts';

/**
 * Remittances of one economy beside each of investment, aid, exports and reserves, a picture each in
 * a scale of its own, as exports would press the others flat; of several economies, remittances alone.
 */
export function GdpView({ model, width }: { model: GdpModel; width: number }) {
  const { t } = useTranslation('received-gdp-fdi');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const { unit } = model;
  const formatY = (value: number) =>
    unit === 'gdp' ? format.share(value) : format.amount(value, 'usd', { as: 'short' });
  const label = gdpFinding(model).map(say).join(' ');
  const describe = (name: string, year: number, value: number) =>
    `${name} · ${format.year(year)} · ${formatY(value)}`;
  const points = (line: GdpLine) =>
    line.rows.map((row) => ({
      x: row.year,
      y: valueOf(row, unit),
      estimate: row.status === 'estimate',
    }));
  const [received] = model.lines.filter(({ flow }) => flow === 'received');
  const others = model.lines.filter(({ flow }) => flow !== 'received');
  if (model.economies.length > 1 || others.length === 0)
    return (
      <Lines
        {...overYears(format, width)}
        formatY={formatY}
        label={label}
        describe={describe}
        series={model.lines.map((line) => ({
          id: economyName(line.economy),
          label: economyName(line.economy),
          tone: comparedTone(model.economies.indexOf(line.economy)),
          points: points(line),
        }))}
      />
    );
  const money = received && {
    id: 'received',
    label: t('line.received'),
    tone: 'accent' as const,
    unmarked: true,
    points: points(received),
  };
  return (
    <Multiples
      width={width}
      step={1}
      formatX={format.year}
      formatY={formatY}
      label={label}
      describe={describe}
      panels={others.map((line) => {
        const name = t(`line.${line.flow}`);
        const other = {
          id: line.flow,
          label: name,
          tone: 'muted' as const,
          unmarked: true,
          points: points(line),
        };
        return { id: line.flow, label: name, series: money ? [other, money] : [other] };
      })}
    />
  );
}
