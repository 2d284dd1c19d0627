import { Picture } from '../plot/Picture.tsx';
import { dodge } from '../plot/dodge.ts';
import { EqualLine, Ground } from './Ground.tsx';
import { layoutScatter, type ScatterInput } from './layout.ts';
import './scatter.css';

interface CloudProps extends ScatterInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Points that are pointed out by a number, with their names listed in the picture. */
  named: readonly { id: string; label: string }[];
}

const lineHeight = 16;
const listTop = 44;

/**
 * Thousands of points as one path, too many for a mark each; a few are numbered, and listed in the
 * corner that the line of equal values leaves free.
 */
export function Cloud(props: CloudProps) {
  const layout = layoutScatter(props);
  const { plot } = layout;
  const at = new Map(layout.points.map((point) => [point.id, point]));
  const numbersAt = dodge(
    props.named.map(({ id }) => ({ at: at.get(id)?.y ?? 0 })),
    13,
    plot.top,
    plot.bottom,
  );
  const dots = layout.points.map(({ x, y }) => `M${x} ${y}h0`);
  return (
    <Picture
      width={props.width}
      height={props.height}
      label={props.label}
      points={() => ({
        along: 'x',
        spread: true,
        groups: [
          props.named
            .flatMap(({ id, label }) => {
              const found = at.get(id);
              if (!found) return [];
              const { x, y, point } = found;
              const says = [label, props.x.format(point.x), props.y.format(point.y)].join(' · ');
              return [{ x, y, says }];
            })
            .toSorted((a, b) => a.x - b.x),
        ],
      })}
    >
      <Ground
        layout={layout}
        titles={{ x: props.x.title, y: props.y.title }}
        height={props.height}
        within={props.width}
      />
      <path className="cloud" d={[...new Set(dots)].join('')} />
      <EqualLine layout={layout} />
      {props.named.map(({ id, label }, index) => {
        const point = at.get(id);
        const number = String(index + 1);
        return (
          <g key={id}>
            {point && (
              <>
                <circle className="scatter-marked" cx={point.x} cy={point.y} r={5} />
                <text
                  className="plot-strong plot-halo"
                  x={point.x + 8}
                  y={numbersAt[index] ?? point.y}
                  dy="0.34em"
                >
                  {number}
                </text>
              </>
            )}
            <text className="plot-halo" x={plot.left + 10} y={listTop + index * lineHeight}>
              <tspan className="plot-strong">{number}</tspan>
              {` ${label}`}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}
