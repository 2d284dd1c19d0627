import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../language/index.ts';
import { coverageBars } from './coverage-bars.ts';
import type { TableCoverage } from './model.ts';
import './CoverageStrip.css';

const size = { width: 456, height: 34 };

/** A small picture of a table: a bar for each year, as high as there are economies in it. */
export function CoverageStrip(props: {
  coverage: TableCoverage;
  span: { first: number; last: number };
}) {
  const { coverage, span } = props;
  const { t } = useTranslation('sources-catalogue');
  const format = useFormat();
  const { direction } = useLanguage();
  const years = format.years(coverage.first, coverage.last);
  // Prices of the dollar or the peso are of no economy of the list.
  const words = coverage.most === 0 ? years : t('coverage', { years, count: coverage.most });
  const marks = [span.first, ...[1960, 1980, 2000, 2020].filter((year) => year > span.first + 4)];
  const step = size.width / (span.last - span.first + 1);
  const at = (x: number) => (direction === 'rtl' ? size.width - x : x);
  return (
    <figure className="coverage">
      <figcaption className="coverage__words">
        <b>{t(`table.${coverage.table}`)}</b> <span className="note">{words}</span>
      </figcaption>
      <svg
        className="coverage__picture"
        viewBox={`0 0 ${size.width} ${size.height + 14}`}
        role="img"
        aria-label={t('ui:view_of', { place: t(`table.${coverage.table}`), title: words })}
      >
        <line className="coverage__base" x1="0" x2={size.width} y1={size.height} y2={size.height} />
        {coverageBars(coverage, span, size).map((bar) => (
          <rect
            key={bar.year}
            className="coverage__bar"
            x={direction === 'rtl' ? size.width - bar.x - bar.width : bar.x}
            y={bar.y}
            width={bar.width}
            height={bar.height}
          >
            <title>{t('coverage_year', { year: bar.year, count: bar.economies })}</title>
          </rect>
        ))}
        {marks.map((year) => (
          <text
            key={year}
            className="coverage__year"
            x={at((year - span.first) * step)}
            y={size.height + 12}
            textAnchor={year === span.first ? 'start' : 'middle'}
          >
            {format.year(year)}
          </text>
        ))}
      </svg>
    </figure>
  );
}
