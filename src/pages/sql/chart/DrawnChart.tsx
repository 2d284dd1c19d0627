import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Bars } from '../../../charts/bars/Bars.tsx';
import { useFormat, useLanguage } from '../../../language/index.ts';
import { cellText, type ResultColumn } from '../result-columns.ts';
import { ChartCanvas, tones } from './ChartCanvas.tsx';
import { chartData, type ChartData } from './chart-data.ts';
import { chartLayout } from './chart-layout.ts';
import { isYears, type ChartChoice, type ChartOffer, type Rows } from './chart-model.ts';
import { monthAndYear, shortNumber } from './short-number.ts';

/** Bars of so many names lie down, so that each name can be read. */
const mostLying = 30;

/** The picture of a choice of columns, whose colours are whose, and what it leaves out. */
export function DrawnChart(props: {
  choice: ChartChoice;
  offer: ChartOffer;
  columns: readonly ResultColumn[];
  rows: Rows;
  width: number;
}) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const { direction } = useLanguage();
  const { choice, offer, columns, rows, width } = props;
  const short = shortNumber(format.locale);
  const number = (value: number) => format.count(value, { as: 'full' });
  const data = useMemo(
    () => chartData(choice, offer, columns, rows),
    [choice, offer, columns, rows],
  );
  const name = (at: number) => columns[at]?.name ?? '';
  const titles = { x: name(choice.x), y: choice.y.map(name).join(', ') };
  const label = t('chart.label', {
    kind: t(`chart.${choice.mark}`),
    x: titles.x,
    y: titles.y === '' ? t('chart.rows') : titles.y,
  });
  const along = columns[choice.x];
  const years = along !== undefined && isTimes(along, offer) && !isPlainNumber(along, rows);
  const isWhole = along !== undefined && isYears(along, rows);
  const within = years && !isWhole && isWithinYear(data);
  const month = monthAndYear(format.locale);
  const writeX = useMemo(
    () => (value: number) => {
      if (within) return month(value);
      if (years || isWhole) return Number.isInteger(value) ? format.year(value) : '';
      return short(value);
    },
    [within, month, years, isWhole, format, short],
  );
  const layout = useMemo(() => {
    const height = Math.round(Math.min(420, Math.max(260, width * 0.5)));
    return chartLayout(data, choice, { width, height }, { x: writeX, y: short });
  }, [data, choice, width, writeX, short]);
  const says = useMemo(
    () => (index: number, at: number) =>
      sentence(data, index, at, {
        columns,
        rows,
        choice,
        short,
        pair: (place, title) => t('ui:view_of', { place, title }),
      }),
    [data, columns, rows, choice, short, t],
  );

  return (
    <>
      {isLying(data, choice) ? (
        <Bars
          rows={lyingBars(data, short)}
          width={width}
          mirror={direction === 'rtl'}
          above={width < 480}
          label={label}
        />
      ) : (
        <ChartCanvas layout={layout} mark={choice.mark} titles={titles} label={label} says={says} />
      )}
      {data.series.length > 1 && <Legend data={data} />}
      <p className="note">
        {t('chart.drawn', { marks: number(data.drawn) })}
        {data.leftOut > 0 && ` ${t('chart.left_out', { count: data.leftOut })}`}
      </p>
    </>
  );
}

/** So short a time that no tick, or one, stands at a year's beginning. */
function isWithinYear({ series }: ChartData): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const { x } of series)
    for (const value of x) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return high - low < 1;
}

function Legend({ data }: { data: ChartData }) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const own = tones.length - 1;
  const more = data.series.length - own;
  return (
    <ul role="list" className="sql-chart__legend">
      {data.series.slice(0, own).map(({ name }, at) => (
        <li key={name} data-tone={tones[at]}>
          <bdi>{name === '' ? t('empty_text') : name}</bdi>
        </li>
      ))}
      {more > 0 && (
        <li data-tone="muted">
          {t('chart.others', { others: format.count(more, { as: 'full' }) })}
        </li>
      )}
    </ul>
  );
}

/** Few names, one colour, nothing under zero: their bars lie, with the names beside them. */
function isLying(data: ChartData, { mark, yLog }: ChartChoice): boolean {
  const [only, ...more] = data.series;
  return (
    mark === 'bars' &&
    !yLog &&
    only !== undefined &&
    more.length === 0 &&
    only.x.length <= mostLying &&
    only.y.every((value) => value >= 0)
  );
}

function lyingBars(data: ChartData, short: (value: number) => string) {
  const [only] = data.series;
  return Array.from(only?.y ?? [], (value, at) => ({
    id: String(at),
    label: data.names?.[only?.x[at] ?? 0] ?? '',
    parts: [{ id: String(at), tone: 'accent' as const, value }],
    text: short(value),
  }));
}

const isTimes = ({ at }: ResultColumn, { times }: ChartOffer) => times.some((one) => one.at === at);
const isPlainNumber = (column: ResultColumn, rows: Rows) =>
  (column.as === 'integer' || column.as === 'number') && !isYears(column, rows);

/** What a mark stands for: its row's texts, and its values. */
function sentence(
  data: ChartData,
  index: number,
  at: number,
  of: {
    columns: readonly ResultColumn[];
    rows: Rows;
    choice: ChartChoice;
    short: (value: number) => string;
    /** A name and what is said of it, as the language joins them. */
    pair: (name: string, said: string) => string;
  },
): string {
  const series = data.series[index];
  if (!series) return '';
  const { columns, rows, choice, short, pair } = of;
  const row = rows[series.row[at] ?? -1];
  const values = short(series.y[at] ?? 0);
  if (!row) {
    const edge = (place: number) => short(data.powers ? 10 ** place : place);
    const from = series.x[at] ?? 0;
    const span = `${edge(from)} – ${edge(from + (series.width ?? 0))}`;
    return pair([series.name, span].filter(Boolean).join(' · '), values);
  }
  const texts = columns
    .filter((column) => column.as === 'text' && column.at !== choice.x)
    .slice(0, 2)
    .map((column) => cellText(row[column.at]));
  return pair([cellText(row[choice.x]), ...texts].filter(Boolean).join(' · '), values);
}
