import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Axis } from '../../../charts/plot/Axis.tsx';
import { Picture } from '../../../charts/plot/Picture.tsx';
import { useTheme } from '../../../ui/theme.ts';
import type { ChartLayout } from './chart-layout.ts';
import type { Mark } from './chart-model.ts';
import { paintChart } from './paint-chart.ts';
import { chartPoints, type Says } from './chart-points.ts';

/** Colours of the largest series; all others share the last. */
export const tones = ['accent', 'flow', 'women', 'men', 'ink', 'muted'] as const;
const colours = [
  'var(--accent)',
  'var(--flow)',
  'var(--women)',
  'var(--men)',
  'var(--ink)',
  'var(--muted)',
] as const;

/** Marks on a canvas, as many as there are; axes over it, and a way to read them by keys and pointer. */
export function ChartCanvas(props: {
  layout: ChartLayout;
  mark: Mark;
  titles: { x: string; y: string };
  label: string;
  says: Says;
}) {
  const { t } = useTranslation('sql');
  const { layout, mark, titles, says } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (canvas.current) paintChart(canvas.current, layout, mark, colours);
  }, [layout, mark, theme]);
  const points = useMemo(() => chartPoints(layout, mark, says), [layout, mark, says]);
  const { plot } = layout;
  return (
    <div className="sql-chart__layers">
      <canvas ref={canvas} className="sql-chart__canvas" aria-hidden="true" />
      <Picture width={layout.width} height={layout.height} label={props.label} points={points}>
        <text className="plot-muted" x={0} y={12}>
          {titles.y === '' ? t('chart.rows') : titles.y}
        </text>
        <text className="plot-muted" x={plot.right} y={layout.height - 4} textAnchor="end">
          {titles.x}
        </text>
        <Axis of="y" ticks={layout.yTicks} labelAt={plot.left - 6} grid={[plot.left, plot.right]} />
        <Axis of="x" ticks={layout.xTicks} labelAt={plot.bottom + 16} within={plot.right} />
        <line
          className="plot-zero"
          x1={plot.left}
          x2={plot.right}
          y1={layout.base}
          y2={layout.base}
        />
      </Picture>
    </div>
  );
}
