import { useTranslation } from 'react-i18next';
import { Bars } from '../../charts/bars/Bars.tsx';
import { Lines } from '../../charts/lines/Lines.tsx';
import type { Tone } from '../../charts/plot/tone.ts';
import { Scatter } from '../../charts/scatter/Scatter.tsx';
import { useFormat, useLanguage } from '../../language/index.ts';
import { barsOf, linesOf, pointsOf, type ChartChoice } from './chart-model.ts';
import type { ResultColumn } from './result-columns.ts';

const tones: readonly Tone[] = ['accent', 'flow', 'women', 'men', 'ink', 'muted'];

/** The picture of a choice of columns, and what it leaves out. */
export function DrawnChart(props: {
  choice: ChartChoice;
  columns: readonly ResultColumn[];
  rows: readonly (readonly unknown[])[];
  width: number;
}) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const { direction } = useLanguage();
  const { choice, columns, rows, width } = props;
  const short = shortNumber(format.locale);
  const name = (at: number) => columns[at]?.name ?? '';
  const label = t('chart.label', {
    kind: t(`chart.${choice.kind}`),
    x: name(choice.x),
    y: name(choice.y),
  });
  const height = Math.round(Math.min(360, Math.max(240, width * 0.5)));
  const notes = (more: number, leftOut: number) => (
    <>
      {more > 0 && <p className="note">{t('chart.more', { count: more })}</p>}
      {leftOut > 0 && <p className="note">{t('chart.left_out', { count: leftOut })}</p>}
    </>
  );

  if (choice.kind === 'bars') {
    const { bars, more, leftOut } = barsOf(choice, columns, rows);
    const drawn = bars.map(({ id, label: words, value }) => ({
      id,
      label: words,
      parts: [{ id, tone: 'accent' as const, value }],
      text: short(value),
    }));
    return (
      <>
        <Bars
          rows={drawn}
          width={width}
          mirror={direction === 'rtl'}
          above={width < 480}
          label={label}
        />
        {notes(more, leftOut)}
      </>
    );
  }
  if (choice.kind === 'lines') {
    const { lines, more } = linesOf(choice, columns, rows);
    const points = lines.flatMap((line) => line.points);
    const quarters = points.some(({ x }) => !Number.isInteger(x));
    return (
      <>
        <Lines
          series={lines.map((line, at) => ({
            id: line.name,
            label: line.name,
            tone: tones[at] ?? 'muted',
            points: line.points,
          }))}
          width={width}
          height={height}
          step={quarters ? 1.01 : 5.01}
          fromZero={points.every(({ y }) => y >= 0)}
          formatX={(value) => format.year(Math.floor(value))}
          formatY={short}
          label={label}
        />
        {notes(more, 0)}
      </>
    );
  }
  const { points, more, leftOut } = pointsOf(choice, columns, rows);
  const wide = (values: readonly number[]) =>
    values.every((value) => value > 0) && Math.max(...values) > 300 * Math.min(...values);
  const axis = (at: number, values: readonly number[]) => ({
    title: name(at),
    log: wide(values),
    format: short,
  });
  return (
    <>
      <Scatter
        points={points.map((point) => ({ ...point, marked: false }))}
        x={axis(
          choice.x,
          points.map(({ x }) => x),
        )}
        y={axis(
          choice.y,
          points.map(({ y }) => y),
        )}
        width={width}
        height={height}
        label={label}
        describe={(id) => {
          const point = points.find((one) => one.id === id);
          return point ? `${point.label} (${short(point.x)}, ${short(point.y)})` : '';
        }}
      />
      {notes(more, leftOut)}
    </>
  );
}

const shortFormats = new Map<string, (value: number) => string>();

/** Three digits that count, with a letter for thousands and millions. */
function shortNumber(locale: string): (value: number) => string {
  let write = shortFormats.get(locale);
  if (!write) {
    const format = new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumSignificantDigits: 3,
    });
    write = (value) => format.format(value);
    shortFormats.set(locale, write);
  }
  return write;
}
