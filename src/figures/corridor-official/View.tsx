import { useTranslation } from 'react-i18next';
import type { LineSeries } from '../../charts/lines/line-series.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import { bandsOf, pointsOf } from '../corridor-amount/amount-lines.ts';
import { officialFinding } from './text.ts';
import type { OfficialModel } from './model.ts';
import { moneyOverYears } from '../shared/over-years.ts';

/** The bank's line is the figure's own; of two, the sender's bank is drawn in ink. */
const tones: readonly Tone[] = ['accent', 'ink'];

/** What each bank reports over the years, with the matrices and, dashed, the estimate beside it. */
export function OfficialView({ model, width }: { model: OfficialModel; width: number }) {
  const { t } = useTranslation(['corridor-official', 'official']);
  const say = useSay();
  const format = useFormat();
  const modelled = model.cells.filter((cell) => cell.state === 'modelled');
  const matrix = model.cells.filter((cell) => cell.state !== 'modelled');
  const series: readonly LineSeries[] = [
    ...model.reports.map(({ source, years }, index) => ({
      id: source,
      label: t(`line.${source}`),
      tone: tones[index] ?? 'ink',
      points: years.map(({ year, usd }) => ({ x: year, y: usd })),
    })),
    { id: 'matrix', label: t('line.matrix'), tone: 'muted', points: pointsOf(matrix) },
    { id: 'modelled', label: t('line.modelled'), tone: 'flow', points: pointsOf(modelled) },
  ];
  return (
    <Lines
      {...moneyOverYears(format, width)}
      label={officialFinding(model).map(say).join(' ')}
      describe={(line, at, usd) =>
        [t(`line.${line}`), format.year(at), format.amount(usd, 'usd')].join(' · ')
      }
      bands={bandsOf(modelled)}
      series={series.filter((one) => one.points.some((point) => point.y > 0))}
    />
  );
}
