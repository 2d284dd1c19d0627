import { Axis } from '../plot/Axis.tsx';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import './scatter.css';
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
  const { plot } = layout;
  return (
    <Picture width={props.width} height={props.height} label={props.label}>
      <text className="plot-muted" x={0} y={12}>
        {props.y.title}
      </text>
      <text className="plot-muted" x={plot.right} y={props.height - 4} textAnchor="end">
        {props.x.title}
      </text>
      <Axis of="y" ticks={layout.yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
      <Axis
        of="x"
        ticks={layout.xTicks}
        labelAt={plot.bottom + 16}
        grid={[plot.top, plot.bottom]}
      />
      {layout.equal && (
        <line
          className="plot-zero"
          x1={layout.equal[0]}
          y1={layout.equal[1]}
          x2={layout.equal[2]}
          y2={layout.equal[3]}
        />
      )}
      {layout.points.map((point) => (
        <circle
          key={point.id}
          className={point.marked ? 'scatter-marked' : 'scatter-point'}
          data-certainty={point.thin ? 'thin' : 'published'}
          cx={point.x}
          cy={point.y}
          r={point.marked ? 6 : 3.5}
        >
          <title>{props.describe(point.id)}</title>
        </circle>
      ))}
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
