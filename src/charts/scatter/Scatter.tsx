import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import './scatter.css';
import { EqualLine, Ground, Quarters } from './Ground.tsx';
import { radius } from './labels.ts';
import { layoutScatter, type ScatterInput } from './layout.ts';

interface ScatterProps extends ScatterInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Hover text of a point. */
  describe: (id: string) => string;
}

/** Economies or corridors over two measures, the ones asked for in colour and named. */
export function Scatter(props: ScatterProps) {
  const layout = layoutScatter(props);
  return (
    <Picture
      width={props.width}
      height={props.height}
      label={props.label}
      points={() => ({
        along: 'x',
        spread: true,
        groups: [
          layout.points
            .map(({ id, x, y, thin }) => ({
              x,
              y,
              says: props.describe(id),
              kind: thin ? ('thin' as const) : undefined,
            }))
            .toSorted((a, b) => a.x - b.x),
        ],
      })}
    >
      <Ground
        layout={layout}
        titles={{ x: props.x.title, y: props.y.title }}
        height={props.height}
      />
      <EqualLine layout={layout} />
      <Quarters layout={layout} />
      {layout.points.map((point) => (
        <circle
          key={point.id}
          className={point.marked ? 'scatter-marked' : 'scatter-point'}
          data-certainty={point.thin ? 'thin' : 'published'}
          cx={point.x}
          cy={point.y}
          r={point.marked ? radius.marked : radius.other}
        >
          <title>{props.describe(point.id)}</title>
        </circle>
      ))}
      {layout.labels.map(
        ({ id, leader }) => leader && <line key={id} className="scatter-leader" {...leader} />,
      )}
      {layout.labels.map((label) => (
        <Label
          key={label.id}
          className="plot-strong plot-halo"
          x={label.x}
          y={label.y}
          dy="0.34em"
          textAnchor={label.end ? 'end' : 'start'}
          lines={label.lines}
        />
      ))}
    </Picture>
  );
}
