import { useTranslation } from 'react-i18next';
import type { LinePoint, LineSeries } from '../../charts/lines/layout.ts';
import { Lines } from '../../charts/lines/Lines.tsx';
import { useFormat, useSay } from '../../language/index.ts';
import type { Cell } from './cell.ts';
import type { AmountModel } from './model.ts';
import { amountOf, newestSentence, origin } from './text.ts';

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
      width={width}
      height={width < 480 ? 240 : 300}
      step={1}
      fromZero
      formatX={format.year}
      formatY={(value) => format.amount(value, 'usd', { as: 'short' })}
      label={say(newestSentence(model))}
      describe={(line, at, usd) => {
        const cell = cellOf(line, at);
        if (!cell) return '';
        const value = amountOf(usd, cell.state, model.dollars);
        const said = { id: 'figures:cell', values: { value } };
        return [t(`line.${line}`), format.year(at), say(said), say(origin(cell))].join(' · ');
      }}
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
