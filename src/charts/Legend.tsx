import './legend.css';

const step = 42;
const bandHeight = 10;
const side = 20;
/** What doesn't fit under a class: so many characters, or four digits; such labels stand on two rows in turn. */
const long = /.{8}|\d{4}/;
const row = 14;

/**
 * The classes of a colour scale as a band, each break written under the edge it stands for. Some
 * breaks can be marked as thresholds.
 *
 * @param labels one for each break
 * @param marks places in `labels` that are thresholds
 */
export function Legend(props: {
  colours: readonly string[];
  labels: readonly string[];
  label: string;
  marks?: readonly number[];
}) {
  const { colours, labels, label, marks = [] } = props;
  const width = colours.length * step + 2 * side;
  const rows = labels.some((text) => long.test(text)) ? 2 : 1;
  const height = 16 + rows * row;
  return (
    <svg
      className="legend"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      {colours.map((colour, place) => (
        <rect
          key={colour}
          x={side + place * step}
          y={0}
          width={step}
          height={bandHeight}
          fill={colour}
        />
      ))}
      {labels.map((text, place) => {
        const x = side + (place + 1) * step;
        const marked = marks.includes(place);
        const down = (place % rows) * row;
        return (
          <g key={text} className={marked ? 'legend-marked' : undefined}>
            <line x1={x} x2={x} y1={0} y2={bandHeight + (marked ? 5 : 3)} />
            {down > 0 && (
              <line
                className="legend-leader"
                x1={x}
                x2={x}
                y1={bandHeight + 3}
                y2={bandHeight + row + 3}
              />
            )}
            <text x={x} y={bandHeight + 15 + down} textAnchor="middle">
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
