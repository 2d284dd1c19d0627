import { Fragment, type ComponentType, type ReactNode } from 'react';
import { Label } from '../plot/Label.tsx';
import { Picture } from '../plot/Picture.tsx';
import type { PlotPoints } from '../reading/reading.ts';
import { kindOf } from '../plot/tone.ts';
import { layoutBars, type BarsInput, type BarsLayout } from './layout.ts';

/** How a row becomes a link: where it leads, if anywhere, and what draws the link. */
export interface RowLink {
  hrefOf: (id: string) => string | null;
  Anchor: ComponentType<{ href: string; children: ReactNode }>;
}

interface BarsProps extends BarsInput {
  /** Text alternative: what the picture shows, in a sentence. */
  label: string;
  /** Makes rows links; the picture is then a group, not an image. */
  link?: RowLink;
}

/** Ranked horizontal bars, each labelled with its name and its value. */
export function Bars(props: BarsProps) {
  const layout = layoutBars(props);
  const labelAnchor = (props.mirror ?? false) === (props.above ?? false) ? 'end' : 'start';
  const textAnchor = props.mirror ? 'end' : 'start';
  return (
    <Picture
      width={props.width}
      height={layout.height}
      label={props.label}
      links={props.link !== undefined}
      points={() => pointsOf(layout, props.link)}
    >
      {layout.references.map((reference) => (
        <g key={reference.label}>
          <line
            className="plot-reference"
            x1={reference.x}
            x2={reference.x}
            y1={reference.top}
            y2={reference.bottom}
          />
          <text
            className="plot-reference-label plot-halo"
            x={reference.x}
            y={reference.top - 4}
            textAnchor="middle"
          >
            {reference.label}
          </text>
        </g>
      ))}
      {layout.rows.map((row) => {
        const drawn = (
          <g className={row.strong ? 'plot-strong' : undefined}>
            <Label
              x={row.labelX}
              y={row.labelY}
              dy="0.34em"
              textAnchor={labelAnchor}
              lines={row.label}
            />
            {row.parts.map((part) => (
              <rect
                key={part.id}
                className="plot-bar"
                data-tone={part.tone}
                data-certainty={part.certainty}
                x={part.x}
                y={row.y}
                width={part.width}
                height={layout.barHeight}
              />
            ))}
            {row.interval && (
              <line
                className="plot-interval"
                x1={row.interval.x1}
                x2={row.interval.x2}
                y1={row.y + layout.barHeight / 2}
                y2={row.y + layout.barHeight / 2}
              />
            )}
            <text
              className="plot-muted"
              x={row.textX}
              y={row.y + layout.barHeight / 2}
              dy="0.34em"
              textAnchor={textAnchor}
            >
              {row.text}
            </text>
          </g>
        );
        const href = props.link?.hrefOf(row.id) ?? null;
        return props.link && href !== null ? (
          <props.link.Anchor key={row.id} href={href}>
            <rect className="plot-hit" y={row.hitY} width={props.width} height={row.hitHeight} />
            {drawn}
          </props.link.Anchor>
        ) : (
          <Fragment key={row.id}>{drawn}</Fragment>
        );
      })}
      <line
        className="plot-zero"
        x1={layout.zeroX}
        x2={layout.zeroX}
        y1={layout.rows[0]?.y ?? 0}
        y2={layout.height}
      />
    </Picture>
  );
}

/** A point a row: its parts are told together, as the words at its end tell them. */
function pointsOf({ rows, barHeight }: BarsLayout, link: RowLink | undefined): PlotPoints {
  return {
    along: 'y',
    groups: rows.map(({ id, label, text, y, parts }) => {
      const left = Math.min(...parts.map((part) => part.x));
      const right = Math.max(...parts.map((part) => part.x + part.width));
      return [
        {
          x: (left + right) / 2,
          y: y + barHeight / 2,
          width: right - left,
          height: barHeight,
          says: [label.join(' '), text].join(' · '),
          kind: kindOf(parts.map(({ certainty }) => certainty)),
          href: link?.hrefOf(id) ?? null,
        },
      ];
    }),
  };
}
