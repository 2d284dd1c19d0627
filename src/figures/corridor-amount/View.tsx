import { useTranslation } from 'react-i18next';
import type { LineSeries } from '../../charts/lines/line-series.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { AmountModel } from './model.ts';
import { bandsOf, pointsOf } from './amount-lines.ts';
import { amountOf, newestSentence, origin } from './text.ts';
import { moneyOverYears } from '../shared/over-years.ts';

/** A corridor's amounts over the years; years without a matrix are gaps, ours are dashed. */
export function AmountView({ model, width }: { model: AmountModel; width: number }) {
  const { t } = useTranslation('corridor-amount');
  const say = useSay();
  const format = useFormat();
  const modelled = model.cells.filter((cell) => cell.state === 'modelled');
  const published = model.cells.filter((cell) => cell.state !== 'modelled');
  const back = model.back.filter((cell) => cell.state !== 'modelled');
  const series: readonly LineSeries[] = [
    { id: 'published', label: t('line.published'), tone: 'accent', points: pointsOf(published) },
    { id: 'modelled', label: t('line.modelled'), tone: 'flow', points: pointsOf(modelled) },
    { id: 'back', label: t('line.back'), tone: 'muted', points: pointsOf(back) },
  ];
  const cellOf = (line: string, at: number) =>
    (line === 'back' ? back : line === 'modelled' ? modelled : published).find(
      (cell) => cell.year === at,
    );
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={say(newestSentence(model))}
      describe={(line, at, usd) => {
        const cell = cellOf(line, at);
        if (!cell) return '';
        const value = amountOf(usd, cell.state, model.dollars);
        const said = { id: 'figures:cell', values: { value } };
        return [t(`line.${line}`), format.year(at), say(said), say(origin(cell))].join(' · ');
      }}
      bands={bandsOf(modelled)}
      series={series.filter((one) => one.points.some((point) => point.y > 0))}
    />
  );
}
