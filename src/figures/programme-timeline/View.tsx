import { useTranslation } from 'react-i18next';
import { Axis } from '../../charts/plot/Axis.tsx';
import { Picture } from '../../charts/plot/Picture.tsx';
import { fitText } from '../../charts/plot/text-width.ts';
import { drawnText, type Certainty, type Tone } from '../../charts/plot/tone.ts';
import { useFormat, useLanguage, useSay } from '../../language/index.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineBar, TimelineModel } from './model.ts';
import { timelineFinding } from './text.ts';

/** A bar for each programme over the years of its dates; a ring where only one date is stored. */
export function TimelineView({ model, width }: { model: TimelineModel; width: number }) {
  const { t } = useTranslation('programme-timeline');
  const say = useSay();
  const format = useFormat();
  const { language } = useLanguage();
  const layout = layoutTimeline(model, width);
  const title = ({ programme }: TimelineBar) =>
    language === 'en' ? (programme.title_en ?? programme.title) : programme.title;
  // A programme that ends with a year ends where the next begins.
  const years = ({ from, to }: TimelineBar) =>
    format.years(Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1));
  return (
    <Picture
      width={width}
      height={layout.height}
      label={timelineFinding(model).map(say).join(' ')}
      points={() => ({
        along: 'y',
        groups: layout.rows.map(({ bar, x, y, width: wide }) => [
          {
            x: bar.whole ? x + wide / 2 : x,
            y: y + layout.barHeight / 2,
            ...(bar.whole ? { width: wide, height: layout.barHeight } : {}),
            says: bar.whole
              ? [title(bar), years(bar)].join(' · ')
              : t('one_date', { title: title(bar) }),
          },
        ]),
      })}
    >
      <Axis
        of="x"
        ticks={layout.years.map(({ at, year }) => ({ at, label: format.year(year) }))}
        labelAt={12}
        grid={[18, layout.height]}
      />
      {layout.rows.map((row) => {
        const { bar } = row;
        const marked = bar.programme.activePastEnd ? '*' : '';
        return (
          <g key={bar.programme.id} data-tone={toneOf(bar)}>
            <text className="plot-halo" x={row.titleX} y={row.y - 5} textAnchor={row.titleAnchor}>
              {fitText(title(bar), drawnText, row.titleRoom - 8) + marked}
            </text>
            {bar.whole ? (
              <rect
                className="plot-bar"
                data-certainty={certaintyOf(bar)}
                x={row.x}
                y={row.y}
                width={row.width}
                height={layout.barHeight}
              >
                <title>{title(bar)}</title>
              </rect>
            ) : (
              <circle
                className="plot-mark"
                data-certainty="thin"
                cx={row.x}
                cy={row.y + layout.barHeight / 2}
                r={4.5}
              >
                <title>{t('one_date', { title: title(bar) })}</title>
              </circle>
            )}
          </g>
        );
      })}
    </Picture>
  );
}

function toneOf({ programme }: TimelineBar): Tone {
  return programme.status === 'active' ? 'accent' : 'muted';
}

function certaintyOf({ programme }: TimelineBar): Certainty {
  return programme.status === 'unstated' ? 'thin' : 'published';
}
