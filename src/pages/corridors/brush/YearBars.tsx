import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableYear } from '../../../figures/corridor-table/rows.ts';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';
import { useFormat, useLanguage } from '../../../language/index.ts';
import { RangeSlider } from '../../../ui/RangeSlider.tsx';

const height = 56;

/** What each year's corridors add up to; choosing one opens it. Modelled years are hatched. */
export const YearBars = memo(function YearBars(props: {
  years: readonly TableYear[];
  kind: TableKind;
  all: readonly number[];
  year: number;
  onYear: (year: number) => void;
}) {
  const { kind, all, year, onYear } = props;
  const { t } = useTranslation('corridors');
  const { direction } = useLanguage();
  const format = useFormat();
  const hatch = useId().replaceAll(/[^\w-]/g, '');
  const own = props.years.filter((one) => one.kind === kind);
  const first = all[0] ?? year;
  const last = all.at(-1) ?? year;
  const slots = last - first + 1;
  const most = own.reduce((max, { usd }) => Math.max(max, usd), 1);
  const chosen = own.find((one) => one.year === year);
  const title = t('years', {
    year: format.year(year),
    amount: format.amount(chosen?.usd ?? null, 'usd'),
  });
  const label = kind === 'modelled' ? t('title_modelled', { title }) : title;
  const x = (one: number) => (1000 * (direction === 'rtl' ? last - one : one - first)) / slots;
  return (
    <fieldset className="year-bars">
      <legend className="brush__title">{label}</legend>
      <svg
        className="year-bars__bars"
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {[false, true].map((chosen) => (
          <pattern
            key={String(chosen)}
            id={`${hatch}${chosen}`}
            width="20"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="skewX(-60)"
          >
            <rect className="year-bars__ground" width="20" height="6" />
            <rect className="year-bars__line" data-chosen={chosen} width="11" height="6" />
          </pattern>
        ))}
        {own.map((one) => (
          <rect
            key={one.year}
            className="year-bars__bar"
            data-chosen={one.year === year}
            fill={kind === 'modelled' ? `url(#${hatch}${one.year === year})` : 'currentColor'}
            x={x(one.year) + 30 / slots}
            width={1000 / slots - 60 / slots}
            y={height - (height * one.usd) / most}
            height={(height * one.usd) / most}
            onClick={() => onYear(one.year)}
          />
        ))}
      </svg>
      <RangeSlider
        label={t('year')}
        available={all}
        value={year}
        valueText={format.year}
        onChange={onYear}
      />
    </fieldset>
  );
});
