import { useTranslation } from 'react-i18next';
import { layoutLines } from '../../charts/lines/layout.ts';
import { Picture } from '../../charts/plot/Picture.tsx';
import { wrapText } from '../../charts/plot/text-width.ts';
import { drawnText, lineHeight, type Tone } from '../../charts/plot/tone.ts';
import { useEconomyName, useFormat, useSay } from '../../language/index.ts';
import { Panel } from './Panel.tsx';
import type { DisplacementModel, DisplacementPanel } from './model.ts';
import { displacementFinding } from './text.ts';

const compared: readonly Tone[] = ['accent', 'flow', 'women', 'men'];
const gap = 20;

/** Of a panel: all of them stand on one sheet of paper with their heading, and leave room on it. */
function heightOf(panels: number, columns: number, several: boolean): number {
  if (several && columns === 1) return panels > 6 ? 62 : panels > 5 ? 96 : 118;
  if (panels > 3 * columns) return 88;
  return panels > 4 ? 128 : 150;
}

/** A small picture for each kind, one beside another where there is room, all over the same years. */
export function DisplacementView({ model, width }: { model: DisplacementModel; width: number }) {
  const { t } = useTranslation('displacement-over-time');
  const say = useSay();
  const format = useFormat();
  const economyName = useEconomyName();
  const several = model.economies.length > 1;
  // Names of economies take more room at the end of a line than numbers do.
  const columns = width < (several ? 520 : 380) ? 1 : Math.min(2, model.panels.length);
  const panelHeight = heightOf(model.panels.length, columns, several);
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const titles = model.panels.map(({ kind }) =>
    wrapText(t(`kind.${kind}`), drawnText * 1.05, panelWidth),
  );
  const titleHeight = (row: number) =>
    8 +
    lineHeight *
      Math.max(1, ...titles.slice(row * columns, (row + 1) * columns).map((one) => one.length));
  const top = (row: number): number =>
    row === 0 ? 0 : top(row - 1) + titleHeight(row - 1) + panelHeight + gap;
  const height = top(Math.ceil(model.panels.length / columns)) - gap;
  const layout = (panel: DisplacementPanel) =>
    layoutLines({
      width: panelWidth,
      height: panelHeight,
      step: 1,
      fromZero: true,
      formatX: format.year,
      formatY: (persons) => format.count(persons, { as: 'short' }),
      span: [model.first, model.last],
      series: panel.lines.map(({ economy, points }) => ({
        id: economy,
        label: several
          ? economyName(economy)
          : format.count(points.at(-1)?.persons ?? null, { as: 'short' }),
        tone: several ? (compared[model.economies.indexOf(economy)] ?? 'ink') : 'accent',
        points: points.map(({ year, persons }) => ({ x: year, y: persons })),
      })),
    });
  const describe = (year: number, persons: number) =>
    `${format.year(year)} · ${format.count(persons)}`;
  const panels = model.panels.map((panel, index) => ({
    kind: panel.kind,
    title: titles[index] ?? [],
    layout: layout(panel),
    x: (index % columns) * (panelWidth + gap),
    y: top(Math.floor(index / columns)),
    titleHeight: titleHeight(Math.floor(index / columns)),
  }));
  return (
    <Picture
      width={width}
      height={height}
      label={displacementFinding(model).map(say).join(' ')}
      points={() => ({
        along: 'x',
        groups: panels.flatMap(({ title, layout: { lines, plot }, x, y, titleHeight }) =>
          lines.map(({ id, points }) =>
            points.map((at) => ({
              x: x + at.x,
              y: y + titleHeight + at.y,
              span: [y + titleHeight + plot.top, y + titleHeight + plot.bottom] as const,
              says: [title.join(' '), ...(several ? [economyName(id)] : [])]
                .concat(describe(at.point.x, at.point.y))
                .join(' · '),
            })),
          ),
        ),
      })}
    >
      {panels.map(({ kind, ...panel }) => (
        <Panel key={kind} {...panel} describe={describe} />
      ))}
    </Picture>
  );
}
