import { cellText, type ResultColumn } from '../result-columns.ts';
import { fileNames } from '../result-export.ts';
import {
  isNamed,
  isNumber,
  isYears,
  type ChartChoice,
  type ChartOffer,
  type Rows,
} from './chart-model.ts';

interface Channel {
  field?: string;
  type?: 'quantitative' | 'nominal' | 'ordinal' | 'temporal';
  title?: string | null;
  aggregate?: 'count';
  bin?: boolean | { maxbins: number };
  scale?: { type: 'linear' | 'log' };
  axis?: { format: string };
  sort?: null;
}

/** A chart in Vega-Lite, with its data in it. */
export interface VegaLiteSpec {
  $schema: string;
  title: string;
  description: string;
  width: 'container';
  height: number;
  data: { values: readonly Readonly<Record<string, unknown>>[] };
  transform?: readonly (
    | { fold: readonly string[]; as: readonly [string, string] }
    | { calculate: string; as: string }
    | { filter: string }
  )[];
  mark: { type: 'bar' | 'line' | 'point'; tooltip: true; opacity?: number };
  encoding: Readonly<Partial<Record<'x' | 'y' | 'color' | 'xOffset', Channel>>>;
}

const schema = 'https://vega.github.io/schema/vega-lite/v5.json';

/** The chart as a specification that Vega-Lite's tools draw, every row with it. */
export function vegaLite(
  choice: ChartChoice,
  offer: ChartOffer,
  columns: readonly ResultColumn[],
  rows: Rows,
  title: string,
  description: string,
): VegaLiteSpec {
  const ids = fileNames(columns.map(({ name }) => name));
  const used = [
    ...new Set([choice.x, ...choice.y, ...(choice.colour === null ? [] : [choice.colour])]),
  ];
  const values = rows.map((row) =>
    Object.fromEntries(
      used.map((at) => [
        ids[at] ?? '',
        isNumber(row[at]) ? row[at] : row[at] === null ? null : cellText(row[at]),
      ]),
    ),
  );
  const name = (at: number) => columns[at]?.name ?? '';
  const along = alongChannel(choice, offer, columns, rows, ids);
  const several = choice.y.length > 1;
  const up: Channel =
    choice.mark === 'histogram'
      ? { aggregate: 'count', type: 'quantitative' }
      : {
          field: several ? 'atlas_value' : (ids[choice.y[0] ?? 0] ?? ''),
          type: 'quantitative',
          title: several ? null : name(choice.y[0] ?? 0),
        };
  const told: Channel | null =
    choice.colour !== null && several
      ? { field: 'atlas_told', type: 'nominal', title: name(choice.colour) }
      : choice.colour !== null
        ? { field: ids[choice.colour] ?? '', type: 'nominal', title: name(choice.colour) }
        : several
          ? { field: 'atlas_series', type: 'nominal', title: null }
          : null;
  const transform = [
    ...(several
      ? [
          {
            fold: choice.y.map((at) => ids[at] ?? ''),
            as: ['atlas_series', 'atlas_value'] as const,
          },
        ]
      : []),
    ...(several && choice.colour !== null
      ? [
          {
            calculate: `datum['${ids[choice.colour] ?? ''}'] + ' · ' + datum['atlas_series']`,
            as: 'atlas_told',
          },
        ]
      : []),
    // What has no logarithm is left out, as on the page.
    ...(choice.xLog && along.type === 'quantitative'
      ? [{ filter: `datum['${ids[choice.x] ?? ''}'] > 0` }]
      : []),
    ...(choice.yLog && up.field !== undefined ? [{ filter: `datum['${up.field}'] > 0` }] : []),
    ...(choice.mark === 'histogram' && choice.xLog
      ? [{ calculate: `log(datum['${ids[choice.x] ?? ''}']) / LN10`, as: 'atlas_log10' }]
      : []),
  ];
  const types = { bars: 'bar', histogram: 'bar', lines: 'line', points: 'point' } as const;
  return {
    $schema: schema,
    title,
    description,
    width: 'container',
    height: 360,
    data: { values },
    ...(transform.length > 0 ? { transform } : {}),
    mark: {
      type: types[choice.mark],
      tooltip: true,
      ...(choice.mark === 'points' && rows.length > 1000 ? { opacity: 0.5 } : {}),
    },
    encoding: {
      x: along,
      y: { ...up, scale: { type: choice.yLog ? 'log' : 'linear' } },
      ...(told ? { color: told } : {}),
      ...(told && choice.mark === 'bars' ? { xOffset: { field: told.field ?? '' } } : {}),
    },
  };
}

function alongChannel(
  { mark, x, xLog }: ChartChoice,
  offer: ChartOffer,
  columns: readonly ResultColumn[],
  rows: Rows,
  ids: readonly string[],
): Channel {
  const column = columns[x];
  const title = column?.name ?? '';
  const field = ids[x] ?? '';
  if (mark === 'histogram')
    return xLog
      ? {
          field: 'atlas_log10',
          type: 'quantitative',
          bin: { maxbins: 40 },
          title: `log10(${title})`,
        }
      : { field, type: 'quantitative', bin: { maxbins: 40 }, title };
  if (isNamed(mark, x, offer)) return { field, type: 'nominal', title, sort: null };
  if (column?.as === 'date') return { field, type: 'temporal', title };
  // A quarter is a text, which sorts as it runs.
  if (column?.as === 'text') return { field, type: 'ordinal', title };
  return {
    field,
    type: 'quantitative',
    title,
    scale: { type: xLog ? 'log' : 'linear' },
    ...(column && isYears(column, rows) ? { axis: { format: 'd' } } : {}),
  };
}
