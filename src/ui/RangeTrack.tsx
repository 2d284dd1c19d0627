import { stretches } from './range-values.ts';

/**
 * The line under a slider: stretches with figures solid, gaps dashed, the chosen span strong, and
 * the values written below. The native control above it carries the meaning.
 */
export function RangeTrack(props: {
  least: number;
  most: number;
  available?: readonly number[];
  span?: readonly [number, number];
  marks: readonly number[];
  valueText: (value: number) => string;
  mirrored: boolean;
}) {
  const { least, most, available, span, marks, valueText, mirrored } = props;
  const size = Math.max(1, most - least);
  const at = (value: number) => {
    const share = Math.min(1, Math.max(0, (value - least) / size));
    return `${((mirrored ? 1 - share : share) * 100).toFixed(3)}%`;
  };
  const runs = available
    ? stretches(available, least, most)
    : [{ from: least, to: most, available: true }];
  return (
    <svg className="range__track" aria-hidden="true">
      <line className="range__gap" x1="0%" x2="100%" y1="14" y2="14" />
      {runs
        .filter((run) => run.available)
        .map((run) =>
          run.from === run.to ? (
            <circle key={run.from} className="range__point" cx={at(run.from)} cy="14" r="3" />
          ) : (
            <line
              key={run.from}
              className="range__run"
              x1={at(run.from)}
              x2={at(run.to)}
              y1="14"
              y2="14"
            />
          ),
        )}
      {span && <line className="range__span" x1={at(span[0])} x2={at(span[1])} y1="14" y2="14" />}
      {marks.map((mark) => (
        <g key={mark} className="range__mark">
          <line x1={at(mark)} x2={at(mark)} y1="22" y2="26" />
          <text x={at(mark)} y="38" textAnchor="middle">
            {valueText(mark)}
          </text>
        </g>
      ))}
    </svg>
  );
}
