import { useLanguage } from '../../../language/index.ts';
import { runsOf } from './runs-of.ts';

const width = 116;
const height = 28;
const edge = 2;

/**
 * The amounts of a corridor over the years, from zero to its own largest; broken where a year has
 * none or is lacking, dashed where they are modelled.
 *
 * @param values one a year; NaN is "no data"
 */
export function Sparkline(props: {
  years: readonly number[];
  values: readonly number[];
  modelled: boolean;
}) {
  const { years, values, modelled } = props;
  const { direction } = useLanguage();
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const most = values.reduce((max, value) => (value > max ? value : max), 0);
  const x = (at: number) => {
    const share = last > first ? ((years[at] ?? first) - first) / (last - first) : 0.5;
    return edge + (width - 2 * edge) * (direction === 'rtl' ? 1 - share : share);
  };
  const y = (value: number) => height - edge - (most > 0 ? value / most : 0) * (height - 2 * edge);
  const runs = runsOf(years, values).map((run) =>
    run.map((at) => `${x(at).toFixed(1)} ${y(values[at] ?? 0).toFixed(1)}`),
  );
  const end = values.findLastIndex((value) => !Number.isNaN(value));
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {runs.map((run, at) =>
        run.length > 1 ? (
          <path key={at} className="spark__line" data-modelled={modelled} d={`M${run.join('L')}`} />
        ) : run.length === 1 ? (
          <circle
            key={at}
            className="spark__dot"
            cx={run[0]?.split(' ')[0]}
            cy={run[0]?.split(' ')[1]}
            r="1.5"
          />
        ) : null,
      )}
      {end >= 0 && <circle className="spark__end" cx={x(end)} cy={y(values[end] ?? 0)} r="2" />}
    </svg>
  );
}
