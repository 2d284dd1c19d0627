import { useTranslation } from 'react-i18next';
import type { LinePoint, LineSeries } from '../../charts/lines/layout.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { useFormat, useSay } from '../../language/index.ts';
import type { Cell } from '../corridor-amount/cell.ts';
import { officialFinding } from './text.ts';
import type { OfficialModel } from './model.ts';

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
      width={width}
      height={width < 480 ? 240 : 300}
      step={1}
      fromZero
      formatX={format.year}
      formatY={(value) => format.amount(value, 'usd', { as: 'short' })}
      label={officialFinding(model).map(say).join(' ')}
      describe={(line, at, usd) =>
        [t(`line.${line}`), format.year(at), format.amount(usd, 'usd')].join(' · ')
      }
      bands={stretches(modelled).map((cells) => ({
        id: `modelled-${cells[0]?.year ?? 0}`,
        tone: 'flow',
        points: cells.map(({ year, usd, low, high }) => ({
          x: year,
          low: low ?? usd ?? 0,
          high: high ?? usd ?? 0,
        })),
      }))}
      series={series.filter((one) => one.points.some((point) => point.y > 0))}
    />
  );
}

function pointsOf(cells: readonly Cell[]): LinePoint[] {
  return cells.flatMap(({ year, usd, state }) =>
    usd === null ? [] : [{ x: year, y: usd, estimate: state === 'modelled' }],
  );
}

/** Years that follow one another, together. */
function stretches(cells: readonly Cell[]): Cell[][] {
  const found: Cell[][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last?.at(-1)?.year === cell.year - 1) last.push(cell);
    else found.push([cell]);
  }
  return found;
}
